import { constrained, type Place } from "../../emit/index.js";
import { type Code, code, type Hole, type Raw, raw } from "../../print/index.js";
import {
  bareOf,
  type DecodeScope,
  elementOf,
  finishedValue,
  groupElementOf,
  isMessagePlan,
  liftedValue,
  needsPlace,
  rawType,
  takeRaw,
} from "./decode-values.js";
import { takeEntry } from "./decode-wrappers.js";
import { tagOf } from "./forms.js";
import { type Plan, sourceOf } from "./plans.js";
import { scalarWire, zeroOf } from "./scalars.js";
import { elementCode, typeCode } from "./type-code.js";

/** How one field of a message is gathered while the message is gone over, and what its value is after. */
export interface Piece {
  /** The local variables that gather it. */
  readonly declaration: Code;
  /** Cases of the `switch` on the tag. */
  readonly cases: readonly Code[];
  /** Whether the message may lack it: the local is then undefined. */
  readonly mayLack: boolean;
  /** Whether the local is the value itself. */
  readonly isPlain: boolean;
  /** Whether it is a list or map whose elements are read, and lifted, while the message is gone over. */
  readonly isGathered: boolean;
  /** The value in the target's form, once the message is gone over; of one that may be lacking, where it is not. */
  readonly value: Hole;
}

/** A field as a decoder finds it. */
export interface PieceField {
  readonly number: number;
  /** What the comment of its case says. */
  readonly label: string;
  /** What a pattern is named after. */
  readonly name: string;
  readonly local: Raw;
  /** A local for the path of a list or map. */
  readonly pathLocal: Raw;
  readonly place: Place;
  /** Whether a list or map stands in a message of its own. */
  readonly wrapped: boolean;
  readonly delimited: boolean;
  /** Whether the zero is not written. */
  readonly implicit: boolean;
  /** The local that holds the tag of the member of its oneof which stands last. */
  readonly arm?: Raw;
}

export type PieceOf = typeof pieceOf;

export function pieceOf(plan: Plan, field: PieceField, scope: DecodeScope): Piece {
  const bare = bareOf(plan, scope);
  const source = sourceOf(bare);
  if (!field.wrapped && source.kind === "list") return listPiece(bare, source, field, scope);
  if (!field.wrapped && source.kind === "map") return mapPiece(bare, source, field, scope);
  return singlePiece(bare, field, scope);
}

function caseOf(tag: number, label: string, ...statements: readonly Hole[]): Code {
  // Labels are names of fields, which are checked where `.proto` is printed, with a word of our own.
  return code`
    case ${tag}: // ${raw(label)}
      ${statements}
      break;
  `;
}

function singlePiece(plan: Plan, field: PieceField, scope: DecodeScope): Piece {
  const { number, label, local, place, name, delimited, arm } = field;
  const { naming } = scope;
  const value = finishedValue(plan, local, place, name, scope);
  const isLast = arm === undefined ? undefined : code`${arm} = tag;`;
  if (isMessagePlan(plan)) {
    // Another member of the oneof in between ends what is merged.
    const before = arm === undefined ? local : code`${arm} === tag ? ${local} : undefined`;
    const take = delimited
      ? code`${naming.runtime("takeGroup")}(reader, tag, ${before})`
      : code`${naming.runtime("takeSpan")}(reader, ${before})`;
    return {
      declaration: code`let ${local}: ${rawType(plan, scope)} | undefined;`,
      cases: [caseOf(tagOf(number, delimited ? 3 : 2), label, code`${local} = ${take};`, isLast)],
      mayLack: true,
      isPlain: false,
      isGathered: false,
      value,
    };
  }
  const source = sourceOf(plan);
  const zeroIsAbsent =
    source.kind === "declared" && source.lift.from.kind === "enum" && source.lift.from.declaration.unspecified;
  const isImplicit = field.implicit && !zeroIsAbsent;
  const take = takeRaw(plan, place, scope);
  return {
    declaration: isImplicit
      ? code`let ${local}: ${rawType(plan, scope)} = ${raw(zeroOfPlan(source))};`
      : code`let ${local}: ${rawType(plan, scope)} | undefined;`,
    cases: [
      caseOf(
        tagOf(number, wireTypeOfPlan(source)),
        label,
        code`${local} = ${take}${raw(zeroIsAbsent ? " || undefined" : "")};`,
        isLast,
      ),
    ],
    mayLack: !isImplicit,
    isPlain: value === local,
    isGathered: false,
    value,
  };
}

function zeroOfPlan(source: ReturnType<typeof sourceOf>): string {
  return source.kind === "scalar" ? zeroOf(scalarWire(source.from)) : "0";
}

/** Only of plans that are no messages. */
function wireTypeOfPlan(source: ReturnType<typeof sourceOf>): number {
  return source.kind === "scalar" ? scalarWireType(source.from.protobuf) : 0;
}

function scalarWireType(protobuf: string): number {
  if (/^(?:fixed64|sfixed64|double)$/.test(protobuf)) return 1;
  if (/^(?:fixed32|sfixed32|float)$/.test(protobuf)) return 5;
  return /^(?:string|bytes)$/.test(protobuf) ? 2 : 0;
}

function listPiece(plan: Plan, list: Extract<Plan, { kind: "list" }>, field: PieceField, scope: DecodeScope): Piece {
  const { number, label, local, place, name, delimited } = field;
  const { naming } = scope;
  const { element } = list;
  const own = field.pathLocal;
  // The only element of a list that is lifted to one value stands where the list stood.
  const isUnwrapped = plan.kind === "lifted" && plan.lift.kind === "unwrap" && plan.source === list;
  const inner: Place = isUnwrapped ? place : { path: own, key: code`${local}.length` };
  const take = delimited ? groupElementOf(element, inner, name, scope) : elementOf(element, inner, name, scope);
  const push = code`${local}.push(${take});`;
  const cases: Code[] = [];
  const source = sourceOf(element);
  if (isMessagePlan(element)) cases.push(caseOf(tagOf(number, delimited ? 3 : 2), label, push));
  else {
    const wireType = wireTypeOfPlan(source);
    if (wireType !== 2) {
      const packed = code`
        {
          const packedEnd = ${naming.runtime("takeEnd")}(reader);
          while (reader.at < packedEnd) ${push}
          ${naming.runtime("leaveMessage")}(reader, packedEnd);
        }
      `;
      cases.push(caseOf(tagOf(number, 2), `${label}, packed`, packed));
    }
    cases.push(caseOf(tagOf(number, wireType), label, push));
  }
  return {
    declaration: code`
      const ${local}: ${elementCode(element.to, naming)}[] = [];
      ${needsPlace(element) && !isUnwrapped ? code`const ${own} = ${naming.runtime("at")}(${place.path}, ${place.key});` : undefined}
    `,
    cases,
    mayLack: false,
    isGathered: needsPlace(element),
    ...afterRepeated(plan, list, local, place, name, scope),
  };
}

function mapPiece(plan: Plan, map: Extract<Plan, { kind: "map" }>, field: PieceField, scope: DecodeScope): Piece {
  const { number, label, local, place, name } = field;
  const { naming } = scope;
  const own = field.pathLocal;
  const entry = takeEntry(map, name, scope);
  return {
    declaration: code`
      const ${local}: Record<string, ${typeCode(map.value.to, naming)}> = {};
      const ${own} = ${naming.runtime("at")}(${place.path}, ${place.key});
    `,
    cases: [caseOf(tagOf(number, 2), label, code`${entry}(reader, ${local}, ${own}, reading);`)],
    mayLack: false,
    isGathered: true,
    ...afterRepeated(plan, map, local, place, name, scope),
  };
}

/** The value of a list or map that has been gathered: its size is checked, and it is turned into what the target has in its place. */
function afterRepeated(
  plan: Plan,
  source: Extract<Plan, { kind: "list" | "map" }>,
  local: Raw,
  place: Place,
  name: string,
  scope: DecodeScope,
): Pick<Piece, "isPlain" | "value"> {
  const value = repeatedValue(plan, source, local, place, name, scope);
  return { isPlain: value === local, value };
}

/** As `finishedValue`, for a list or map that has been gathered into a local. */
export function repeatedValue(
  plan: Plan,
  source: Extract<Plan, { kind: "list" | "map" }>,
  local: Hole,
  place: Place,
  name: string,
  scope: DecodeScope,
): Hole {
  const stored = constrained(source.from, local, place, name, scope);
  const isSame = plan.to === source.from;
  if (plan === source) return isSame ? stored : constrained(source.to, stored, place, name, scope, "image");
  return afterLift(plan, stored, place, name, scope);
}

function afterLift(plan: Plan, value: Hole, place: Place, name: string, scope: DecodeScope): Hole {
  if (plan.kind !== "lifted") return value;
  return liftedValue(plan, afterLift(plan.source, value, place, name, scope), place, name, scope);
}
