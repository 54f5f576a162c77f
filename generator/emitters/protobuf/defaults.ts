import { constantOf, type Naming } from "../../emit/index.js";
import type { FieldShape, JsonValue, Type } from "../../ir/index.js";
import { type Code, code, type Hole } from "../../print/index.js";
import { protoName, protoString } from "./proto-text.js";

/** The value that Protobuf itself has for a field that is absent, in canonical JSON: `[default = 5]`. */
function ownDefaultOf(field: FieldShape): JsonValue | undefined {
  if (field.wire.ownDefault !== true || field.default?.kind !== "constant") return undefined;
  return field.default.value;
}

/** A test that a value is not the default that every reader of the file knows. Nothing where there is none. */
export function isNoDefault(field: FieldShape, value: Code, naming: Naming): Hole {
  const found = ownDefaultOf(field);
  if (found === undefined) return undefined;
  const { type } = field;
  const constant = constantOf(type, found, naming);
  if (type.kind === "scalar" && type.scalar === "bytes")
    return code`!${naming.runtime("sameBytes")}(${value}, ${constant})`;
  // NaN may be a default, and a zero with a sign is a value of its own.
  const isFloat = type.kind === "scalar" && type.scalar.startsWith("float");
  return isFloat ? code`!Object.is(${value}, ${constant})` : code`${value} !== ${constant}`;
}

/** `default = 5`, as it stands among the options of a field. Nothing where there is none. */
export function defaultOption(field: FieldShape): readonly string[] {
  const found = ownDefaultOf(field);
  return found === undefined ? [] : [`default = ${defaultText(field.type, found)}`];
}

function defaultText(type: Type, value: JsonValue): string {
  if (type.kind === "reference" && type.shape.kind === "enum") {
    const named = type.shape.values.find(({ json, literal }) => literal === value || json.includes(value as string));
    if (named !== undefined) return protoName(named.value.wireName);
  }
  if (type.kind !== "scalar") throw new Error("only scalars and enums have defaults in Protobuf");
  switch (type.protobuf) {
    case "string":
      return protoString(String(value));
    case "bytes":
      return bytesText(Buffer.from(String(value), "base64"));
    case "float":
    case "double":
      return floatText(Number(value));
    default:
      return String(value);
  }
}

function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  return Object.is(value, -0) ? "-0.0" : String(value);
}

/** Every byte as an octal escape: no byte means anything else. */
function bytesText(bytes: Uint8Array): string {
  return `"${[...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("")}"`;
}
