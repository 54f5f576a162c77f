import {
  type EventDeclaration,
  type JsonValue,
  type RecordShape,
  type Type,
  variantLiteral,
} from "../../generator/ir/index.js";
import { durationText } from "../../runtime/src/times.js";
import { unknownFields } from "../../runtime/src/values.js";

/** What generated code made of an event, in canonical JSON: as the interpreter gives it. */
export function canonicalEvent(
  event: EventDeclaration,
  value: object,
): { readonly envelope: JsonValue; readonly payload: JsonValue } {
  const { envelope, payload } = event.latest;
  const fields = new Map(Object.entries(value));
  if (envelope === undefined) return { envelope: {}, payload: canonicalRecord(payload, value) };
  return {
    envelope: canonicalRecord(envelope, value, ["type", "payload"]),
    payload: canonicalRecord(payload, fields.get("payload") as object),
  };
}

/** Throws where the value is no such record: a property too many, or one that is `undefined`. */
function canonicalRecord(
  shape: RecordShape,
  value: object,
  others: readonly string[] = [],
): { readonly [key: string]: JsonValue } {
  const entries: [string, JsonValue][] = [];
  for (const [name, item] of Object.entries(value)) {
    if (others.includes(name)) continue;
    const field = shape.fields.find((candidate) => candidate.name === name);
    if (field === undefined) throw new Error(`"${name}" is no field of ${shape.declaration.id}`);
    if (item === undefined) throw new Error(`"${name}" is undefined, not absent`);
    entries.push([name, canonicalValue(field.type, item)]);
  }
  const kept =
    (value as { readonly [unknownFields]?: { readonly json?: Readonly<Record<string, JsonValue>> } })[unknownFields]
      ?.json ?? {};
  const names = new Set(shape.fields.map(({ name }) => name));
  for (const [key, item] of Object.entries(kept)) if (!names.has(key)) entries.push([key, item]);
  return Object.fromEntries(entries);
}

/** A value of a type as TypeScript has it, in canonical JSON. Throws where it is of another kind. */
function canonicalValue(type: Type, value: unknown): JsonValue {
  switch (type.kind) {
    case "nullable":
      return value === null ? null : canonicalValue(type.inner, value);
    case "list":
      if (!Array.isArray(value)) throw new Error("no list");
      return value.map((item: unknown) => canonicalValue(type.element, item));
    case "map":
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]: [string, unknown]) => [
          key,
          canonicalValue(type.value, item),
        ]),
      );
    case "reference": {
      const { shape } = type;
      const properties = new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
      switch (shape.kind) {
        case "record":
          return canonicalRecord(shape, value as object);
        case "enum": {
          if (typeof value !== "string") return { unknown: properties.get("unknown") as JsonValue };
          const found = shape.values.find(({ literal }) => literal === value);
          if (found === undefined) throw new Error(`"${value}" is no value of ${shape.declaration.id}`);
          return found.json[0] ?? value;
        }
        case "union": {
          const tag = properties.get("type");
          if (tag === "unknown") return { type: "unknown", unknown: properties.get("unknown") as JsonValue };
          const variant = shape.variants.find(
            (candidate) => variantLiteral(shape.declaration, candidate.variant) === tag,
          );
          if (variant === undefined) throw new Error(`"${String(tag)}" is no variant of ${shape.declaration.id}`);
          return { ...canonicalRecord(variant.content, value as object, ["type"]), type: String(tag) };
        }
      }
      throw new Error("no shape");
    }
    case "scalar":
      return canonicalScalar(type, value);
  }
}

function canonicalScalar(type: Extract<Type, { kind: "scalar" }>, value: unknown): JsonValue {
  const expect = (kind: string): void => {
    if (typeof value !== kind) throw new Error(`${typeof value} where ${kind} was expected for ${type.scalar}`);
  };
  if (type.as === "Date") return timeText((value as Date).toISOString());
  switch (type.scalar) {
    case "int64":
    case "uint64":
    case "int128":
    case "uint128": {
      expect(type.as === "number" ? "number" : "bigint");
      return Number.isSafeInteger(Number(value)) ? Number(value) : (value as bigint);
    }
    case "duration":
      expect("bigint");
      return durationText(value as bigint);
    case "bytes":
      return Buffer.from(value as Uint8Array).toString("base64");
    case "timestamp":
      expect("string");
      return timeText(String(value));
    case "float32":
    case "float64":
      expect("number");
      return Number.isFinite(value) ? (value as number) : String(value);
    case "int32":
    case "uint32":
      expect("number");
      return value as number;
    case "bool":
      expect("boolean");
      return value as boolean;
    case "json":
      return value as JsonValue;
    default:
      expect("string");
      return String(value);
  }
}

/** No fraction, or 3, 6 or 9 digits. */
function timeText(text: string): string {
  const fraction = /\.(\d+)Z$/.exec(text)?.[1]?.replace(/0+$/, "") ?? "";
  const digits = fraction === "" ? "" : `.${fraction.padEnd(Math.ceil(fraction.length / 3) * 3, "0")}`;
  return `${text.slice(0, 19)}${digits}Z`;
}
