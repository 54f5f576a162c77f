import type { JsonValue } from "../ir/index.js";
import { checkText } from "./constraints.js";
import { type Failure, failure } from "./issues.js";
import { isJsonList, isJsonObject, ownValue, sameJson } from "./values.js";

/** Keywords of an author's JSON Schema that say something about a value. */
export const foreignAssertions: readonly string[] = [
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "enum",
  "exclusiveMaximum",
  "exclusiveMinimum",
  "format",
  "items",
  "maxItems",
  "maxLength",
  "maxProperties",
  "maximum",
  "minItems",
  "minLength",
  "minProperties",
  "minimum",
  "oneOf",
  "pattern",
  "prefixItems",
  "properties",
  "required",
  "type",
  "uniqueItems",
];

/** Keywords that only people read, or that hold schemas to refer to. */
export const foreignAnnotations: readonly string[] = [
  "$comment",
  "$defs",
  "$id",
  "$schema",
  "default",
  "definitions",
  "deprecated",
  "description",
  "examples",
  "readOnly",
  "title",
  "writeOnly",
];

const deepest = 200;

/** Why a value does not fit an author's JSON Schema, or undefined where it does. Keywords that are not supported are passed over. */
export function foreignFailure(document: JsonValue, value: JsonValue): Failure | undefined {
  const keyword = firstFailing(document, value, document, 0);
  return keyword === undefined ? undefined : failure("type", `does not fit "${keyword}" of its schema`);
}

/** The schema that a local reference leads to, or undefined. */
export function resolveReference(document: JsonValue, reference: string): JsonValue | undefined {
  if (reference === "#") return document;
  if (!reference.startsWith("#/")) return undefined;
  let found: JsonValue | undefined = document;
  for (const step of reference.slice(2).split("/")) {
    let key: string;
    try {
      key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    } catch {
      return undefined;
    }
    if (isJsonList(found)) found = /^\d{1,6}$/.test(key) ? found[Number(key)] : undefined;
    else found = isJsonObject(found) ? ownValue(found, key) : undefined;
    if (found === undefined) return undefined;
  }
  return found;
}

/** The first keyword that a value does not keep to. */
function firstFailing(schema: JsonValue, value: JsonValue, root: JsonValue, depth: number): string | undefined {
  if (schema === false) return "false";
  if (!isJsonObject(schema)) return undefined;
  if (depth > deepest) return "$ref";
  const fits = (inner: JsonValue, item: JsonValue): boolean => firstFailing(inner, item, root, depth + 1) === undefined;
  return Object.keys(schema).find((keyword) => !keeps(keyword, schema, value, root, fits));
}

function keeps(
  keyword: string,
  schema: { readonly [key: string]: JsonValue },
  value: JsonValue,
  root: JsonValue,
  fits: (schema: JsonValue, value: JsonValue) => boolean,
): boolean {
  const argument = schema[keyword] ?? null;
  const list = isJsonList(argument) ? argument : [];
  switch (keyword) {
    case "$ref": {
      const target = typeof argument === "string" ? resolveReference(root, argument) : undefined;
      return target === undefined || fits(target, value);
    }
    case "type":
      return (isJsonList(argument) ? list : [argument]).some((word) => hasType(value, word));
    case "const":
      return sameJson(argument, value);
    case "enum":
      return list.some((item) => sameJson(item, value));
    case "allOf":
      return list.every((item) => fits(item, value));
    case "anyOf":
      return list.some((item) => fits(item, value));
    case "oneOf":
      return list.filter((item) => fits(item, value)).length === 1;
    default:
  }
  if (typeof value === "number" || typeof value === "bigint") return keepsNumber(keyword, argument, value);
  if (typeof value === "string") return keepsString(keyword, argument, value);
  if (isJsonList(value)) return keepsList(keyword, schema, value, fits);
  if (isJsonObject(value)) return keepsObject(keyword, schema, value, fits);
  return true;
}

function hasType(value: JsonValue, word: JsonValue): boolean {
  switch (word) {
    case "null":
      return value === null;
    case "boolean":
    case "string":
      return typeof value === word;
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    case "array":
      return isJsonList(value);
    case "object":
      return isJsonObject(value);
    default:
      return false;
  }
}

function keepsNumber(keyword: string, argument: JsonValue, value: number | bigint): boolean {
  if (typeof argument !== "number" && typeof argument !== "bigint") return true;
  switch (keyword) {
    case "minimum":
      return value >= argument;
    case "maximum":
      return value <= argument;
    case "exclusiveMinimum":
      return value > argument;
    case "exclusiveMaximum":
      return value < argument;
    default:
      return true;
  }
}

function keepsString(keyword: string, argument: JsonValue, value: string): boolean {
  switch (keyword) {
    case "minLength":
      return checkText(value, { min: Number(argument) }) === undefined;
    case "maxLength":
      return checkText(value, { max: Number(argument) }) === undefined;
    case "pattern":
      return checkText(value, { pattern: String(argument) }) === undefined;
    case "format":
      return checkText(value, { format: String(argument) }) === undefined;
    default:
      return true;
  }
}

function keepsList(
  keyword: string,
  schema: { readonly [key: string]: JsonValue },
  value: readonly JsonValue[],
  fits: (schema: JsonValue, value: JsonValue) => boolean,
): boolean {
  const argument = schema[keyword] ?? null;
  const prefix = isJsonList(schema.prefixItems) ? schema.prefixItems : [];
  switch (keyword) {
    case "minItems":
      return value.length >= Number(argument);
    case "maxItems":
      return value.length <= Number(argument);
    case "uniqueItems":
      return (
        argument !== true ||
        value.every((item, index) => value.slice(0, index).every((other) => !sameJson(item, other)))
      );
    case "prefixItems":
      return prefix.every((item, index) => index >= value.length || fits(item, value[index] ?? null));
    case "items":
      return value.slice(prefix.length).every((item) => fits(argument, item));
    default:
      return true;
  }
}

function keepsObject(
  keyword: string,
  schema: { readonly [key: string]: JsonValue },
  value: { readonly [key: string]: JsonValue },
  fits: (schema: JsonValue, value: JsonValue) => boolean,
): boolean {
  const argument = schema[keyword] ?? null;
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  const keys = Object.keys(value);
  switch (keyword) {
    case "minProperties":
      return keys.length >= Number(argument);
    case "maxProperties":
      return keys.length <= Number(argument);
    case "required":
      return !isJsonList(argument) || argument.every((name) => typeof name !== "string" || Object.hasOwn(value, name));
    case "properties":
      return keys.every((key) => !Object.hasOwn(properties, key) || fits(properties[key] ?? true, value[key] ?? null));
    case "additionalProperties":
      return keys.every((key) => Object.hasOwn(properties, key) || fits(argument, value[key] ?? null));
    default:
      return true;
  }
}
