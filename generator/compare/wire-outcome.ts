import type { FieldShape, RecordShape, Shape, Type } from "../ir/index.js";
import { printJsonText } from "../source/index.js";
import { type Outcome, worstOutcome } from "./change.js";
import { isOtherUnit } from "./meaning.js";
import { type Raw, type RawFields, readMessage } from "./wire-bytes.js";
import { slotOf, slotsOfRecord } from "./wire-form.js";

/** What a reader with nothing but the `.proto` file makes of bytes that the other side wrote. */
export function bareWireOutcome(writer: RecordShape, reader: RecordShape, bytes: Uint8Array, plain: boolean): Outcome {
  const written = readMessage(slotsOfRecord(writer, plain), bytes);
  const read = readMessage(slotsOfRecord(reader, plain), bytes);
  if (written === undefined || read === undefined) return "rejected";
  const find = (shape: RecordShape, key: string): FieldShape | undefined =>
    shape.fields.find(({ field }) => field.key === key);
  const ofReader = reader.fields.map((field) => {
    const before = find(writer, field.field.key);
    const had = before === undefined ? undefined : written.get(before.wire.number);
    return fieldOutcome(before, field, had, read, plain);
  });
  const unseen = writer.fields.filter(
    ({ field, wire }) => find(reader, field.key) === undefined && written.has(wire.number),
  );
  return worstOutcome([...ofReader, ...unseen.map((): Outcome => "dropped")]);
}

function fieldOutcome(
  before: FieldShape | undefined,
  after: FieldShape,
  written: readonly Raw[] | undefined,
  read: RawFields,
  plain: boolean,
): Outcome {
  const slot = slotOf(after, plain);
  const seen = read.get(after.wire.number);
  if (seen === undefined) {
    if (after.wire.presence === "required") return "rejected";
    // What the reader relies on it sees as zero, or as an empty list.
    const relies = after.presence === "required" && !(plain && after.type.kind === "nullable");
    if (written === undefined) {
      if (before !== undefined && ownDefault(before) !== ownDefault(after)) return "altered";
      const [from, to] = [before?.wire.presence, after.wire.presence];
      // Where absence means zero on one side alone, one is taken for the other.
      if (!slot.repeated && from === "explicit" && to === "implicit") return "altered";
      if (!slot.repeated && from === "implicit" && to === "explicit") return "dropped";
      const wasZero = from === "implicit" || (before !== undefined && slotOf(before, plain).repeated);
      return relies && !wasZero && !slot.repeated ? "altered" : "ok";
    }
    if (slot.repeated) return "altered";
    if (after.wire.presence === "implicit" || relies) return written.every(isZero) ? "ok" : "altered";
    return "dropped";
  }
  if (written === undefined) {
    const isAlwaysZero = before?.wire.presence === "implicit";
    return isAlwaysZero && seen.every(isZero) ? "ok" : "altered";
  }
  if (isOtherUnit(before, after) || isOtherThing(before?.type, after.type)) return "altered";
  if (written.length !== seen.length) return "altered";
  return written.every((raw, index) => sameRaw(raw, seen[index]))
    ? choicesOutcome(before?.type, after.type, seen, slot.repeated, plain)
    : "altered";
}

/** Protobuf's own default of a field: what every reader of the file sees where nothing stands. */
function ownDefault({ wire, default: standIn }: FieldShape): string | undefined {
  if (wire.ownDefault !== true || standIn?.kind !== "constant") return undefined;
  return printJsonText(standIn.value);
}

/** A map's entry and a record may have the same bytes, and are two things. */
function isOtherThing(before: Type | undefined, after: Type): boolean {
  const kinds = [before, after].map((type) => (type?.kind === "nullable" ? type.inner.kind : type?.kind));
  return kinds.includes("map") && kinds.includes("reference");
}

/** What the numbers of enums and unions mean: one that a reader does not have tells it nothing, one of another value something else. */
function choicesOutcome(
  before: Type | undefined,
  after: Type,
  seen: readonly Raw[],
  isRepeated: boolean,
  plain: boolean,
): Outcome {
  const of = isRepeated ? elementOutcome : choiceOutcome;
  return worstOutcome(seen.map((raw) => of(before, after, raw, plain)));
}

/** An element of a list, or an entry of a map. */
function elementOutcome(before: Type | undefined, after: Type, raw: Raw, plain: boolean): Outcome {
  const [was, is] = [insideOf(before), insideOf(after)];
  if (is === undefined) return choiceOutcome(before, after, raw, plain);
  const isList = after.kind === "list" || (after.kind === "nullable" && after.inner.kind === "list");
  const values = isList ? [raw] : rawsUnder(raw, 2);
  return worstOutcome(values.map((value) => choiceOutcome(was ?? before, is, value, plain)));
}

function insideOf(type: Type | undefined): Type | undefined {
  switch (type?.kind) {
    case "nullable":
      return insideOf(type.inner);
    case "list":
      return type.element;
    case "map":
      return type.value;
    default:
      return undefined;
  }
}

function choiceOutcome(before: Type | undefined, after: Type, raw: Raw, plain: boolean): Outcome {
  switch (after.kind) {
    case "scalar":
      return "ok";
    case "nullable": {
      const was = before?.kind === "nullable" ? before.inner : before;
      // Where there are wrappers, null is an empty one.
      const held = plain ? [raw] : rawsUnder(raw, 1);
      return worstOutcome(held.map((inner) => choiceOutcome(was, after.inner, inner, plain)));
    }
    case "list":
    case "map":
      return worstOutcome(rawsUnder(raw, 1).map((inner) => elementOutcome(before, after, inner, plain)));
    case "reference":
      return keyOutcome(before?.kind === "reference" ? before.shape : undefined, after.shape, raw, plain);
  }
}

function rawsUnder(raw: Raw, number: number): readonly Raw[] {
  return raw.kind === "message" ? (raw.fields.get(number) ?? []) : [];
}

function keyOutcome(before: Shape | undefined, after: Shape, raw: Raw, plain: boolean): Outcome {
  // A record and a union may have the same bytes, and are two things.
  if (before !== undefined && before.kind !== "enum" && after.kind !== "enum" && before.kind !== after.kind)
    return "altered";
  if (after.kind === "record") return "ok";
  const key = keyUnder(after, raw);
  if (key === undefined) return "dropped";
  if (before === undefined || before.kind !== after.kind) return "ok";
  const was = keyUnder(before, raw);
  // In an author's own messages a value of another name with the same number is the same, where neither side has both names.
  const isRenamed = plain && !keysOf(before).includes(key) && (was === undefined || !keysOf(after).includes(was));
  return key === was || isRenamed ? "ok" : "altered";
}

function keysOf(shape: Shape): readonly string[] {
  if (shape.kind === "enum") return shape.values.map(({ value }) => value.key);
  return shape.kind === "union" ? shape.variants.map(({ variant }) => variant.key) : [];
}

/** The value or variant that a number stands for. */
function keyUnder(shape: Shape, raw: Raw): string | undefined {
  if (shape.kind === "enum")
    return shape.values.find(({ value }) => raw.kind === "integer" && BigInt(value.number) === raw.value)?.value.key;
  if (shape.kind === "record") return "";
  return shape.variants.find(({ variant }) => raw.kind === "message" && raw.fields.has(variant.number))?.variant.key;
}

function isZero(raw: Raw): boolean {
  switch (raw.kind) {
    case "message":
      return raw.bytes.length === 0;
    case "text":
    case "bytes":
      return raw.value.length === 0;
    case "bool":
      return !raw.value;
    default:
      return Number(raw.value) === 0;
  }
}

/** Whether two readers see the same. Text is also its bytes; those of a message are no value that anybody wrote. */
function sameRaw(left: Raw, right: Raw | undefined): boolean {
  if (right === undefined) return false;
  if (left.kind === "integer" && right.kind === "integer") return left.value === right.value;
  if (left.kind === "bool" && right.kind === "bool") return left.value === right.value;
  if (left.kind === "float" && right.kind === "float") return Object.is(left.value, right.value);
  if (left.kind === "message" && right.kind === "message") {
    const numbers = new Set([...left.fields.keys(), ...right.fields.keys()]);
    return [...numbers].every((number) => {
      const [one, other] = [left.fields.get(number) ?? [], right.fields.get(number) ?? []];
      return one.length === other.length && one.every((raw, index) => sameRaw(raw, other[index]));
    });
  }
  const [one, other] = [bytesOf(left), bytesOf(right)];
  return one !== undefined && other !== undefined && one.equals(other);
}

function bytesOf(raw: Raw): Buffer | undefined {
  return raw.kind === "text" || raw.kind === "bytes" ? Buffer.from(raw.value as Uint8Array) : undefined;
}
