import type { FieldShape, RecordShape } from "../ir/index.js";
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
      const wasZero = before?.wire.presence === "implicit" || (before !== undefined && slotOf(before, plain).repeated);
      return relies && !wasZero && !slot.repeated ? "altered" : "ok";
    }
    if (slot.repeated) return written.length === 0 ? "ok" : "altered";
    if (after.wire.presence === "implicit" || relies) return written.every(isZero) ? "ok" : "altered";
    return "dropped";
  }
  if (written === undefined) {
    const isAlwaysZero = before?.wire.presence === "implicit";
    return isAlwaysZero && seen.every(isZero) ? "ok" : "altered";
  }
  if (isOtherUnit(before, after)) return "altered";
  if (written.length !== seen.length) return "altered";
  return written.every((raw, index) => sameRaw(raw, seen[index])) ? enumOutcome(after, seen) : "altered";
}

/** A number that a reader's enum does not have tells it nothing. */
function enumOutcome({ type }: FieldShape, seen: readonly Raw[]): Outcome {
  const bare = type.kind === "nullable" ? type.inner : type;
  const element = bare.kind === "list" ? bare.element : bare;
  if (element.kind !== "reference") return "ok";
  const { shape } = element;
  const isKnown = (raw: Raw): boolean => {
    if (shape.kind === "enum")
      return shape.values.some(({ value }) => raw.kind === "integer" && BigInt(value.number) === raw.value);
    return shape.kind !== "union" || raw.kind !== "message" || raw.fields.size > 0;
  };
  return seen.every(isKnown) ? "ok" : "dropped";
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
