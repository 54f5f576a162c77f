import { type JsonValue, variantLiteral } from "../ir/index.js";
import { printDuration, printTimestamp } from "./instants.js";
import { compactInteger, type RecordValue, type Value } from "./values.js";

/**
 * A value in canonical JSON: integers as JSON integers of any size, timestamps RFC 3339 in UTC, bytes base64, records by the names of
 * their shape's fields, unions as `{ type, … }`. Unknown keys stand where no field has their name.
 */
export function canonicalOf(value: Value): JsonValue {
  switch (value.kind) {
    case "null":
      return null;
    case "bool":
    case "text":
    case "json":
      return value.value;
    case "integer":
      return compactInteger(value.value);
    case "float":
      return Number.isFinite(value.value) ? value.value : String(value.value);
    case "bytes":
      return Buffer.from(value.value).toString("base64");
    case "timestamp":
      return printTimestamp(value.nanoseconds);
    case "duration":
      return printDuration(value.nanoseconds);
    case "list":
      return value.items.map(canonicalOf);
    case "map":
      return Object.fromEntries([...value.entries].map(([key, item]) => [key, canonicalOf(item)]));
    case "enum":
      return value.value === undefined ? { unknown: value.stored } : (value.value.json[0] ?? value.stored);
    case "record":
      return canonicalRecord(value, []);
    case "union":
      if (value.variant === undefined) return { type: "unknown", unknown: value.stored };
      return canonicalRecord(value.content, [["type", variantLiteral(value.shape.declaration, value.variant.variant)]]);
  }
}

function canonicalRecord(
  { shape, fields, unknown }: RecordValue,
  first: readonly (readonly [string, JsonValue])[],
): { readonly [key: string]: JsonValue } {
  const entries = new Map<string, JsonValue>(first);
  for (const { field, name } of shape.fields) {
    const value = fields.get(field);
    if (value !== undefined) entries.set(name, canonicalOf(value));
  }
  const names = new Set([...first.map(([name]) => name), ...shape.fields.map(({ name }) => name)]);
  for (const [key, item] of Object.entries(unknown)) {
    if (!names.has(key)) entries.set(key, item);
  }
  return Object.fromEntries(entries);
}
