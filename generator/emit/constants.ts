import { integerBounds, type JsonValue, latestShape, type Shape, type Type } from "../ir/index.js";
import { type Code, code, join, literal, propertyName, quote, type Raw, raw } from "../print/index.js";
import type { Naming } from "./naming.js";

/**
 * A constant of the author's, in canonical JSON, as an expression of the type's TypeScript value: `"5"` of an int64 is `5n`.
 * `check` has made sure that it fits.
 */
export function constantOf(type: Type, value: JsonValue, naming: Naming): Code | Raw {
  switch (type.kind) {
    case "nullable":
      return value === null ? raw("null") : constantOf(type.inner, value, naming);
    case "list":
      return Array.isArray(value)
        ? code`[${join(
            value.map((item: JsonValue) => constantOf(type.element, item, naming)),
            ", ",
          )}]`
        : raw("[]");
    case "map":
      return objectOf(
        Object.entries(isObject(value) ? value : {}).map(([key, item]) => [key, constantOf(type.value, item, naming)]),
      );
    case "reference":
      return constantOfShape(type.shape, value, naming);
    case "scalar":
      return scalarConstant(type, value, naming);
  }
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function objectOf(entries: readonly (readonly [string, Code | Raw])[]): Code | Raw {
  if (entries.length === 0) return raw("{}");
  return code`{ ${join(
    entries.map(([key, item]) => code`${propertyName(key)}: ${item}`),
    ", ",
  )} }`;
}

function constantOfShape(shape: Shape, value: JsonValue, naming: Naming): Code | Raw {
  switch (shape.kind) {
    case "enum": {
      const found = shape.values.find(
        ({ json, literal: name, value: item }) =>
          name === value || json.includes(value as string) || item.key === value,
      );
      return literal(found?.literal ?? value);
    }
    case "record": {
      const fields = isObject(value) ? value : {};
      return objectOf(
        shape.fields.flatMap((field) => {
          // What the constant leaves out has its own default, as it would have in an event.
          const own = field.default?.kind === "constant" ? field.default.value : undefined;
          const item = Object.hasOwn(fields, field.name) ? fields[field.name] : own;
          return item === undefined ? [] : [[field.name, constantOf(field.type, item, naming)] as const];
        }),
      );
    }
    case "union": {
      const tag = isObject(value) ? value.type : value;
      const variant = shape.variants.find(({ tags, variant: item }) => tags.includes(String(tag)) || item.key === tag);
      if (variant === undefined) return literal(value);
      const content = constantOfShape(variant.content, isObject(value) ? value : {}, naming);
      const latest = latestShape(shape.declaration);
      const newest =
        latest.kind === "union" ? latest.variants.find((item) => item.variant === variant.variant) : undefined;
      return code`{ type: ${literal(newest?.tags[0] ?? variant.tags[0] ?? "")}, ...${content} }`;
    }
  }
}

function scalarConstant(type: Extract<Type, { kind: "scalar" }>, value: JsonValue, naming: Naming): Code | Raw {
  if (type.as === "number") return literal(Number(value));
  if (type.as === "Date") return code`new Date(${literal(String(value))})`;
  switch (type.scalar) {
    case "int64":
    case "uint64":
    case "int128":
    case "uint128":
      return raw(`${BigInt(String(value))}n`);
    case "duration":
      return raw(`${nanosecondsOf(String(value))}n`);
    case "bytes":
      return code`${naming.runtime("bytesOf")}(${literal(String(value))})`;
    case "float32":
    case "float64":
      return literal(typeof value === "string" ? Number(value) : value);
    case "decimal":
      return literal(String(value));
    default:
      return integerBounds[type.scalar] === undefined ? literal(value) : literal(Number(value));
  }
}

/** `"1.5s"` in nanoseconds. */
function nanosecondsOf(text: string): bigint {
  const parts = /^(-)?(\d+)(?:\.(\d{1,9}))?s$/.exec(text);
  if (parts === null) throw new Error(`no duration: ${quote(text)}`);
  const size = BigInt(parts[2] ?? "0") * 1_000_000_000n + BigInt((parts[3] ?? "").padEnd(9, "0"));
  return parts[1] === undefined ? size : -size;
}
