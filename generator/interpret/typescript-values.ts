import { type Field, type JsonValue, type RecordShape, type Type, variantLiteral } from "../ir/index.js";
import { readConstant } from "./constants.js";
import { printDuration, printTimestamp } from "./instants.js";
import { compactInteger, type RecordValue, type Value } from "./values.js";

/**
 * A value as authors' functions see it, the values of generated TypeScript: `bigint` for integers of 64 and 128 bits and for durations
 * (nanoseconds), `Uint8Array` for bytes, literals for enums.
 */
export function toTypeScript(declared: Type, value: Value): unknown {
  const type = innerType(declared);
  switch (value.kind) {
    case "null":
      return null;
    case "bool":
    case "float":
    case "text":
    case "json":
    case "bytes":
      return value.value;
    case "integer":
      return type.kind === "scalar" && (/32$/.test(type.scalar) || type.as === "number")
        ? Number(value.value)
        : value.value;
    case "timestamp":
      return type.kind === "scalar" && type.as === "Date"
        ? new Date(Number(value.nanoseconds / 1_000_000n))
        : printTimestamp(value.nanoseconds);
    case "duration":
      return value.nanoseconds;
    case "list":
      return value.items.map((item) => (type.kind === "list" ? toTypeScript(type.element, item) : undefined));
    case "map":
      return Object.fromEntries(
        [...value.entries].map(([key, item]) => [
          key,
          type.kind === "map" ? toTypeScript(type.value, item) : undefined,
        ]),
      );
    case "enum":
      return value.value === undefined ? { unknown: value.stored } : value.value.literal;
    case "record":
      return recordToTypeScript(value);
    case "union":
      if (value.variant === undefined) return { type: "unknown", unknown: value.stored };
      return {
        type: variantLiteral(value.shape.declaration, value.variant.variant),
        ...recordToTypeScript(value.content),
      };
  }
}

function innerType(type: Type): Type {
  return type.kind === "nullable" ? type.inner : type;
}

function recordToTypeScript({ shape, fields }: RecordValue): { readonly [name: string]: unknown } {
  return partsToTypeScript(shape.fields, fields);
}

/** Fields by their names in TypeScript; absent ones are left out. */
export function partsToTypeScript(
  shapes: RecordShape["fields"],
  fields: ReadonlyMap<Field, Value>,
): { readonly [name: string]: unknown } {
  return Object.fromEntries(
    shapes.flatMap(({ field, name, type }) => {
      const value = fields.get(field);
      return value === undefined ? [] : [[name, toTypeScript(type, value)]];
    }),
  );
}

/** What an author's function gave, in a type; a string says why it is not one of its values. */
export function fromTypeScript(type: Type, output: unknown): Value | string {
  const json = toCanonical(type, output, 0);
  if (json === undefined) return "is no value that an event can hold";
  const value = readConstant(type, json);
  if ("kind" in value) return value;
  const [first] = value;
  return first === undefined ? "does not fit" : `${first.path} ${first.message}`.trim();
}

/** Canonical JSON of what a function gave, with the type as a guide. */
function toCanonical(type: Type, output: unknown, depth: number): JsonValue | undefined {
  if (depth > 100 || output === undefined || typeof output === "function" || typeof output === "symbol")
    return undefined;
  if (output === null || typeof output === "boolean") return output;
  if (typeof output === "string") return spellingOf(type, output);
  if (typeof output === "number") return Number.isFinite(output) ? output : String(output);
  if (typeof output === "bigint")
    return type.kind === "scalar" && type.scalar === "duration" ? printDuration(output) : compactInteger(output);
  if (output instanceof Uint8Array) return Buffer.from(output).toString("base64");
  if (output instanceof Date) return Number.isNaN(output.getTime()) ? undefined : output.toISOString();
  if (type.kind === "nullable") return toCanonical(type.inner, output, depth);
  if (Array.isArray(output)) {
    const items = output.map((item: unknown) => toCanonical(elementOf(type), item, depth + 1));
    return items.every((item) => item !== undefined) ? items : undefined;
  }
  const entries: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(output)) {
    if (item === undefined) continue;
    const json = toCanonical(memberOf(type, key, output), item, depth + 1);
    if (json === undefined) return undefined;
    entries.push([key, json]);
  }
  return Object.fromEntries(entries);
}

/** An enum's literal as JSON has it. */
function spellingOf(type: Type, text: string): JsonValue {
  const inner = innerType(type);
  if (inner.kind !== "reference" || inner.shape.kind !== "enum") return text;
  return inner.shape.values.find(({ literal }) => literal === text)?.json[0] ?? text;
}

const anything: Type = {
  kind: "scalar",
  scalar: "json",
  json: ["json"],
  protobuf: "string",
  nonfinite: false,
  constraints: {},
};

function elementOf(type: Type): Type {
  return type.kind === "list" ? type.element : anything;
}

function memberOf(type: Type, key: string, owner: object): Type {
  if (type.kind === "map") return type.value;
  if (type.kind !== "reference") return anything;
  const { shape } = type;
  if (shape.kind === "enum") return anything;
  const tag: unknown = Reflect.get(owner, "type");
  const record =
    shape.kind === "record"
      ? shape
      : shape.variants.find(({ variant }) => variantLiteral(shape.declaration, variant) === tag)?.content;
  return record?.fields.find(({ name }) => name === key)?.type ?? anything;
}
