import type { FieldNode, MessageNode, Name, NumberRange, ReservedName } from "./ast.js";
import { maximumFieldNumber } from "./ranges.js";
import type { Complaints } from "./validate.js";

/** Numbers that Protobuf keeps for its own use. */
const kept = { first: 19_000, last: 19_999 };

/** Numbers and reserved names of a message. */
export function validateNumbers(message: MessageNode, complaints: Complaints): void {
  const { report } = complaints;
  const byNumber = new Map<number, FieldNode>();
  const reservedAt = rangeFinder(message.reservedRanges);
  const extensionAt = rangeFinder(message.extensionRanges);
  for (const field of message.fields) {
    if (field.number === undefined || Number.isNaN(field.number.value)) continue;
    const { value } = field.number;
    if (!isFieldNumber(value, maximumFieldNumber)) {
      report("parse/proto-field-number", field.number, { number: value });
      continue;
    }
    const other = byNumber.get(value);
    if (other === undefined) byNumber.set(value, field);
    else {
      report(
        "parse/proto-number-twice",
        field.number,
        { number: value, other: other.name.value },
        { range: other.number ?? other.name, message: "used here" },
      );
    }
    const reserved = reservedAt(value);
    if (reserved !== undefined) {
      report(
        "parse/proto-number-reserved",
        field.number,
        { number: value },
        { range: reserved, message: "reserved here" },
      );
    }
    const extension = extensionAt(value);
    if (extension !== undefined) {
      report(
        "parse/proto-number-extension",
        field.number,
        { number: value },
        { range: extension, message: "given away here" },
      );
    }
  }
  validateReservedNames(message.reservedNames, message.fields, complaints);
  for (const range of [...message.reservedRanges, ...message.extensionRanges]) {
    // Numbers of a message set may have 31 bits.
    if (range.first < 1 || range.last > 2_147_483_646 || range.first > range.last) {
      report("parse/proto-range", range, { first: range.first, last: range.last });
    }
  }
  validateOverlaps([...message.reservedRanges, ...message.extensionRanges], complaints);
}

/** Whether a field may have this number. */
export function isFieldNumber(number: number, maximum: number): boolean {
  return number >= 1 && number <= maximum && !contains(kept, number);
}

export function contains(range: { readonly first: number; readonly last: number }, number: number): boolean {
  return number >= range.first && number <= range.last;
}

/** The range that has a number, found by halving: a hostile file may have many. Where ranges overlap (reported), any. */
export function rangeFinder(ranges: readonly NumberRange[]): (number: number) => NumberRange | undefined {
  if (ranges.length < 8) return (number) => ranges.find((range) => contains(range, number));
  const sorted = [...ranges].sort((left, right) => left.first - right.first);
  return (number) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sorted[middle]?.first ?? 0) <= number) low = middle;
      else high = middle - 1;
    }
    const found = sorted[low];
    return found !== undefined && contains(found, number) ? found : undefined;
  };
}

/** Names that are reserved twice, or reserved and declared. */
export function validateReservedNames(
  reserved: readonly ReservedName[],
  declared: readonly { readonly name: Name }[],
  { report, proto }: Complaints,
): void {
  if (reserved.length === 0) return;
  const seen = new Map<string, Name>();
  for (const name of reserved) {
    if (name.quoted === (proto.syntax === "editions")) {
      report("parse/proto-reserved-name", name, { name: name.value, form: name.quoted ? "a word" : "a string" });
    }
    const other = seen.get(name.value);
    if (other === undefined) seen.set(name.value, name);
    else report("parse/proto-name-twice", name, { name: name.value }, { range: other, message: "first reserved here" });
  }
  for (const { name } of declared) {
    const range = seen.get(name.value);
    if (range === undefined) continue;
    report("parse/proto-name-reserved", name, { name: name.value }, { range, message: "reserved here" });
  }
}

/** Ranges that share a number, found by sorting. */
export function validateOverlaps(ranges: readonly NumberRange[], { report }: Complaints): void {
  if (ranges.length < 2) return;
  const sorted = [...ranges].sort((left, right) => left.first - right.first || left.start - right.start);
  let widest = sorted[0];
  for (const range of sorted.slice(1)) {
    if (widest !== undefined && range.first <= widest.last) {
      const [earlier, later] = widest.start < range.start ? [widest, range] : [range, widest];
      report("parse/proto-range-overlap", later, {}, { range: earlier, message: "overlaps this one" });
    }
    if (widest === undefined || range.last > widest.last) widest = range;
  }
}
