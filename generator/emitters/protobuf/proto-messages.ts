import { type EventDeclaration, latestShape, type RecordDeclaration, type UnionDeclaration } from "../../ir/index.js";
import { fieldType, type Groups, type MessageNames, messageNames, plainField, recordFields } from "./proto-fields.js";
import { deprecation, messageOptions, reservedLines } from "./proto-options.js";
import { lastPart, type ProtoScope, type Wrapper } from "./proto-scope.js";
import { block, protoComment, protoName, protoString } from "./proto-text.js";

/** A message with every field that any version of the record has. */
export function recordMessage(
  record: RecordDeclaration,
  nested: readonly string[],
  groups: Groups,
  scope: ProtoScope,
): readonly string[] {
  const event = scope.wire.payloads.get(record);
  const note = scope.wire.envelopes.has(record)
    ? "The bytes of the payload are the message of the event's own."
    : undefined;
  return [
    ...protoComment(event?.doc ?? record.doc, note, deprecation(event?.deprecated ?? record.deprecated)),
    ...block(`message ${lastPart(scope.messageName(record))}`, recordBody(record, nested, groups, scope)),
  ];
}

/** What stands between the braces of a record's message. */
export function recordBody(
  record: RecordDeclaration,
  nested: readonly string[],
  groups: Groups,
  scope: ProtoScope,
): readonly string[] {
  const names = messageNames();
  const parts = scope.wire.envelopes.has(record) ? envelopeParts(record, names, "bytes", scope) : undefined;
  const event = scope.wire.payloads.get(record);
  return [
    ...messageOptions(event?.deprecated ?? record.deprecated),
    ...nested,
    ...reservedLines(record),
    ...(parts?.head ?? []),
    ...recordFields(record, names, groups, scope),
    ...(parts?.payload ?? []),
  ];
}

/** An event as a whole: the envelope's message with the payload as the message that it is. The bytes are the same. */
export function twinMessage(event: EventDeclaration, record: RecordDeclaration, scope: ProtoScope): readonly string[] {
  const names = messageNames();
  const payload = scope.typeText({ kind: "declared", shape: latestShape(event.payload) });
  const parts = envelopeParts(record, names, payload, scope);
  const types = [...new Set(event.versions.flatMap(({ tags }) => tags))].map((tag) => protoString(tag)).join(", ");
  return [
    ...protoComment(event.doc, `Its type is ${types}.`, deprecation(event.deprecated)),
    ...block(`message ${protoName(scope.twinName(event))}`, [
      ...messageOptions(event.deprecated),
      ...reservedLines(record),
      ...parts.head,
      ...recordFields(record, names, new Map(), scope),
      ...parts.payload,
    ]),
  ];
}

/** What every event message has beside the envelope's fields. They claim their names first. */
function envelopeParts(
  record: RecordDeclaration,
  names: MessageNames,
  payload: string,
  scope: ProtoScope,
): { readonly head: readonly string[]; readonly payload: readonly string[] } {
  const own = new Set(record.fields.flatMap(({ wires }) => wires.map(({ name }) => name)));
  const part = (wish: string, type: string, number: number): readonly string[] => {
    const name = names.fields.claim(own.has(wish) ? `event_${wish}` : wish, `f${number}`);
    const json = own.has(wish) ? name : wish;
    names.json.add(json);
    const label = scope.syntax === "proto2" ? "optional " : "";
    return [`${label}${type} ${name} = ${number} [json_name = ${protoString(json)}];`];
  };
  return {
    head: [...part("type", "string", 1), ...part("version", "string", 2)],
    payload: part("payload", payload, 15),
  };
}

/** A union: a message with one oneof, whose arms are messages. */
export function unionMessage(union: UnionDeclaration, nested: readonly string[], scope: ProtoScope): readonly string[] {
  const names = messageNames();
  const arms = [...union.variants]
    .sort((left, right) => left.number - right.number)
    .flatMap((variant): readonly string[] => {
      const name = protoName(names.fields.claim(scope.plain ? variant.key : variant.wireName, `f${variant.number}`));
      const type = scope.typeText({ kind: "declared", shape: latestShape(variant.record) });
      const options = [
        `json_name = ${protoString(claimVariantName(variant.key, name, names))}`,
        ...(variant.deprecated === undefined ? [] : ["deprecated = true"]),
      ];
      return [
        ...protoComment(variant.doc, deprecation(variant.deprecated)),
        `${type} ${name} = ${variant.number} [${options.join(", ")}];`,
      ];
    });
  const oneof = arms.length === 0 ? [] : block(`oneof ${names.fields.claim("variant", "choice")}`, arms);
  return [
    ...protoComment(union.doc, deprecation(union.deprecated)),
    ...block(`message ${lastPart(scope.messageName(union))}`, [
      ...messageOptions(union.deprecated),
      ...nested,
      ...oneof,
    ]),
  ];
}

function claimVariantName(key: string, name: string, { json }: MessageNames): string {
  const found = json.has(key) ? name : key;
  json.add(found);
  return found;
}

/** A wrapper message: its value is field 1. */
export function wrapperMessage({ name, content }: Wrapper, scope: ProtoScope): readonly string[] {
  const { label, type } = fieldType(content, plainField, scope);
  const field = content.kind === "single" ? "value" : "values";
  const doc =
    content.kind === "single"
      ? "A value that may be null: without one it is."
      : "A list or map that may be absent, or stands in another.";
  return [
    ...protoComment(doc),
    ...block(`message ${name}`, [`${label}${type} ${field} = 1 [json_name = "${field}"];`]),
  ];
}
