import { canonicalOf, type RecordValue, sameJson, type Value } from "../interpret/index.js";
import type { FieldShape, RecordShape } from "../ir/index.js";
import { type Outcome, worstOutcome } from "./change.js";

/** What a reader makes of a record: for each field that was written, whether it is seen, and as what. */
export function recordOutcome(written: RecordValue, read: RecordValue): Outcome {
  return worstOutcome(
    [...written.fields].map(([field, value]) => {
      const before = fieldOf(written.shape, field.key);
      const after = fieldOf(read.shape, field.key);
      const seen = after === undefined ? undefined : read.fields.get(after.field);
      if (seen === undefined) return "dropped";
      return isOtherUnit(before, after) ? "altered" : valueOutcome(value, seen);
    }),
  );
}

function fieldOf(shape: RecordShape, key: string): FieldShape | undefined {
  return shape.fields.find(({ field }) => field.key === key);
}

/** A unit that was named and became another; one that was not named said nothing. */
export function isOtherUnit(before: FieldShape | undefined, after: FieldShape | undefined): boolean {
  return before?.unit !== undefined && after?.unit !== undefined && before.unit !== after.unit;
}

/** What a reader makes of one value. */
export function valueOutcome(written: Value, read: Value): Outcome {
  if (read.kind === "enum") {
    if (read.value === undefined)
      return written.kind === "enum" && written.value === undefined ? same(written.stored === read.stored) : "dropped";
    if (written.kind === "enum" && written.value !== undefined)
      return same(written.value.value.key === read.value.value.key);
    return same(read.value.json.some((json) => json === (written.kind === "enum" ? written.stored : plain(written))));
  }
  if (read.kind === "union" && read.variant === undefined)
    return written.kind === "union" && written.variant === undefined ? "ok" : "dropped";
  switch (written.kind) {
    case "enum":
      return same(plain(read) === (written.value?.json[0] ?? written.stored));
    case "integer":
      if (read.kind === "integer") return same(written.value === read.value);
      if (read.kind === "text") return same(read.value === String(written.value));
      return same(read.kind === "float" && BigInt(Number.isInteger(read.value) ? read.value : 0) === written.value);
    case "float":
      if (read.kind === "float") return same(Object.is(written.value, read.value) || written.value === read.value);
      return same(read.kind === "integer" && Number(read.value) === written.value);
    case "text":
      if (read.kind === "integer") return same(written.value === String(read.value));
      return same(canonicalOf(read) === written.value);
    case "timestamp":
    case "duration":
      if (read.kind === written.kind) return same(read.nanoseconds === written.nanoseconds);
      return same(read.kind === "text" && read.value === canonicalOf(written));
    case "list":
      return read.kind === "list" && read.items.length === written.items.length
        ? worstOutcome(written.items.map((item, index) => optionalOutcome(item, read.items[index])))
        : "altered";
    case "map":
      return read.kind === "map" && read.entries.size === written.entries.size
        ? worstOutcome([...written.entries].map(([key, item]) => optionalOutcome(item, read.entries.get(key))))
        : "altered";
    case "record":
      return read.kind === "record" ? recordOutcome(written, read) : "altered";
    case "union":
      if (written.variant === undefined) return read.kind === "union" ? "ok" : "altered";
      if (read.kind !== "union" || read.variant === undefined) return "altered";
      if (read.variant.variant.key !== written.variant.variant.key) return "altered";
      return recordOutcome(written.content, read.content);
    default:
      return same(sameJson(canonicalOf(written), canonicalOf(read)));
  }
}

function optionalOutcome(written: Value, read: Value | undefined): Outcome {
  return read === undefined ? "dropped" : valueOutcome(written, read);
}

function plain(value: Value): string | number | undefined {
  if (value.kind === "text") return value.value;
  return value.kind === "integer" ? Number(value.value) : undefined;
}

function same(isSame: boolean): Outcome {
  return isSame ? "ok" : "altered";
}
