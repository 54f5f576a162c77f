import type { ExtendNode, FieldNode, MessageNode, ProtoFile } from "./ast.js";
import { isSet } from "./facts.js";
import { type Features, featuresOfFile, featuresWithin } from "./features.js";

/** A field that is declared outside of its message. */
export interface ProtoExtension {
  readonly file: ProtoFile;
  /** The full name of the message around it, or the package. */
  readonly scope: string;
  readonly features: Features;
  readonly field: FieldNode;
}

/** Its full name. */
export function extensionName({ scope, field }: ProtoExtension): string {
  return `${scope === "" ? "" : `${scope}.`}${field.name.value}`;
}

/** Visits what a file declares in `extend`. */
export function eachExtend(
  proto: ProtoFile,
  visit: (node: ExtendNode, scope: string, features: Features, isNested: boolean) => void,
): void {
  const visitMessage = (message: MessageNode, outer: string, around: Features): void => {
    const scope = outer === "" ? message.name.value : `${outer}.${message.name.value}`;
    const features = featuresWithin(around, message.options);
    for (const node of message.extends) visit(node, scope, features, true);
    for (const nested of message.messages) visitMessage(nested, scope, features);
  };
  const base = proto.package?.name.value ?? "";
  const features = featuresOfFile(proto);
  for (const node of proto.extends) visit(node, base, features, false);
  for (const message of proto.messages) visitMessage(message, base, features);
}

/** Whether a message can have a field as an extension. What can't be, protoc refuses, or it has a form of its own in bytes. */
export function canBeExtended(message: MessageNode, { number }: FieldNode): boolean {
  if (number === undefined || isSet(message.options, "message_set_wire_format")) return false;
  return message.extensionRanges.some(({ first, last }) => number.value >= first && number.value <= last);
}

/** Longer names are refused. */
const longestName = 200;

/** In the order of their numbers. Of several with one number or name, which no program can know together, the first is taken. */
export function distinctExtensions(extensions: readonly ProtoExtension[]): readonly ProtoExtension[] {
  const numberOf = ({ field }: ProtoExtension): number => field.number?.value ?? 0;
  const sorted = [...extensions].sort(
    (left, right) => numberOf(left) - numberOf(right) || (left.file.file.path < right.file.file.path ? -1 : 1),
  );
  const taken = new Set<number | string>();
  return sorted.filter((extension) => {
    const [number, name] = [numberOf(extension), extensionName(extension)];
    if (taken.has(number) || taken.has(name) || name.length > longestName) return false;
    taken.add(number).add(name);
    return true;
  });
}
