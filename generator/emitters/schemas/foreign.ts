import type { JsonValue } from "../../ir/index.js";
import type { Schema, SchemaValue } from "./json-text.js";

/** Keywords whose value is a schema, a list of schemas, or schemas by name. */
const inner: ReadonlySet<string> = new Set([
  "additionalProperties",
  "contains",
  "else",
  "if",
  "items",
  "not",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);
const lists: ReadonlySet<string> = new Set(["allOf", "anyOf", "items", "oneOf", "prefixItems"]);
const named: ReadonlySet<string> = new Set([
  "$defs",
  "definitions",
  "dependentSchemas",
  "patternProperties",
  "properties",
]);
/** What only makes sense for a document of its own. */
const ofDocument: ReadonlySet<string> = new Set(["$id", "$schema", "$vocabulary", "id"]);

/** An author's JSON Schema as a definition inside another: its local references lead below `place`, `#/$defs/Push`. */
export function embedSchema(document: JsonValue, place: string): SchemaValue {
  if (!isObject(document)) return document;
  const embedded: Record<string, SchemaValue> = {};
  for (const [keyword, value] of Object.entries(document)) {
    if (ofDocument.has(keyword)) continue;
    Object.defineProperty(embedded, keyword, { value: embedKeyword(keyword, value, place), enumerable: true });
  }
  return embedded;
}

function embedKeyword(keyword: string, value: JsonValue, place: string): SchemaValue {
  if (keyword === "$ref" && typeof value === "string" && value.startsWith("#")) return `${place}${value.slice(1)}`;
  if (lists.has(keyword) && isList(value)) return value.map((item) => embedSchema(item, place));
  if (inner.has(keyword)) return embedSchema(value, place);
  if (!named.has(keyword) || !isObject(value)) return value;
  const schemas: Record<string, SchemaValue> = {};
  for (const [name, item] of Object.entries(value)) {
    Object.defineProperty(schemas, name, { value: embedSchema(item, place), enumerable: true });
  }
  return schemas as Schema;
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !isList(value);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
