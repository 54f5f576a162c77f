import {
  type FieldShape,
  type Package,
  type RecordShape,
  type ScalarType,
  type Type,
  type UnionShape,
  variantLiteral,
} from "../../generator/ir/index.js";

type ProtoObject = { readonly [name: string]: unknown };

/**
 * A record as protobufjs takes and gives it (64-bit integers as text, bytes as lists of numbers), made from the model alone: what a writer
 * in another language would put into the message. Lists and maps without elements, and zeros without presence, are left out.
 */
export function recordObject(shape: RecordShape, value: object, plain: boolean): ProtoObject {
  const entries = shape.fields.flatMap((field): readonly (readonly [string, unknown])[] => {
    const item: unknown = Reflect.get(value, field.name);
    if (item === undefined) return [];
    const made = fieldObject(field, item, plain);
    return made === undefined ? [] : [[field.wire.name, made]];
  });
  return Object.fromEntries(entries);
}

function fieldObject({ type, wire }: FieldShape, value: unknown, plain: boolean): unknown {
  if (plain && type.kind === "nullable") return value === null ? undefined : bareObject(type.inner, value, plain);
  if (wire.wrapped) return wrapped(type, value, plain);
  const made = bareObject(type, value, plain);
  if (type.kind === "list") return Array.isArray(made) && made.length === 0 ? undefined : made;
  if (type.kind === "map") return Object.keys(made as object).length === 0 ? undefined : made;
  return wire.presence === "implicit" && isZero(type, made) ? undefined : made;
}

function isZero(type: Type, value: unknown): boolean {
  const isText = type.kind === "scalar" && type.protobuf === "string";
  return (
    value === false ||
    value === "" ||
    (value === "0" && !isText) ||
    Object.is(value, 0) ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** What stands under a field's own number. */
function bareObject(type: Type, value: unknown, plain: boolean): unknown {
  switch (type.kind) {
    case "list":
      return (value as readonly unknown[]).map((item) => elementObject(type.element, item, plain));
    case "map":
      return Object.fromEntries(
        Object.entries(value as object).map(([key, item]: [string, unknown]) => [
          key,
          elementObject(type.value, item, plain),
        ]),
      );
    default:
      return elementObject(type, value, plain);
  }
}

/** What stands where only one message or scalar can. */
function elementObject(type: Type, value: unknown, plain: boolean): unknown {
  switch (type.kind) {
    case "scalar":
      return scalarObject(type, value);
    case "nullable":
      return value === null ? {} : { value: elementObject(type.inner, value, plain) };
    case "list":
    case "map":
      return wrapped(type, value, plain);
    case "reference":
      switch (type.shape.kind) {
        case "record":
          return recordObject(type.shape, value as object, plain);
        case "enum":
          return type.shape.values.find(({ literal }) => literal === value)?.value.number;
        case "union":
          return unionObject(type.shape, value as object, plain);
      }
  }
}

function wrapped(type: Type, value: unknown, plain: boolean): ProtoObject {
  const values = bareObject(type, value, plain);
  const isEmpty = Array.isArray(values) ? values.length === 0 : Object.keys(values as object).length === 0;
  return isEmpty ? {} : { values };
}

function unionObject(shape: UnionShape, value: object, plain: boolean): ProtoObject {
  const tag: unknown = Reflect.get(value, "type");
  const found = shape.variants.find(({ variant }) => variantLiteral(shape.declaration, variant) === tag);
  if (found === undefined) throw new Error(`no variant ${JSON.stringify(tag)}`);
  return { [found.variant.wireName]: recordObject(found.content, value, plain) };
}

function scalarObject(type: ScalarType, value: unknown): unknown {
  switch (type.protobuf) {
    case "google.protobuf.Timestamp":
      return timestampObject(value instanceof Date ? value.toISOString() : String(value));
    case "google.protobuf.Duration": {
      const nanoseconds = value as bigint;
      return parts(nanoseconds / 1_000_000_000n, Number(nanoseconds % 1_000_000_000n));
    }
    case "bytes":
      if (type.scalar === "int128" || type.scalar === "uint128") return bigEndian(value as bigint);
      if (type.scalar === "uuid") return [...Buffer.from(String(value).replaceAll("-", ""), "hex")];
      return [...(value as Uint8Array)];
    case "google.protobuf.Struct":
      return structObject(value as object);
    case "google.protobuf.ListValue":
      return listValueObject(value as readonly unknown[]);
    case "google.protobuf.Value":
      return valueObject(value);
    case "float":
      return Math.fround(value as number);
    case "string":
      return type.scalar === "json" ? jsonText(value) : String(value);
    default:
      return typeof value === "bigint" || /64$/.test(type.protobuf) ? String(value) : value;
  }
}

/** A JSON object as the message that ProtoJSON has for it. */
function structObject(value: object): ProtoObject {
  const fields = Object.entries(value).map(([key, item]: [string, unknown]) => [key, valueObject(item)] as const);
  return fields.length === 0 ? {} : { fields: Object.fromEntries(fields) };
}

function listValueObject(values: readonly unknown[]): ProtoObject {
  return values.length === 0 ? {} : { values: values.map(valueObject) };
}

function valueObject(value: unknown): ProtoObject {
  if (value === null) return { nullValue: 0 };
  if (Array.isArray(value)) return { listValue: listValueObject(value) };
  switch (typeof value) {
    case "boolean":
      return { boolValue: value };
    case "number":
      return { numberValue: value };
    case "string":
      return { stringValue: value };
    default:
      return { structValue: structObject(value as object) };
  }
}

/** Two's complement in 16 bytes, digit by digit. */
function bigEndian(value: bigint): readonly number[] {
  let rest = value < 0n ? value + (1n << 128n) : value;
  const bytes: number[] = [];
  for (let index = 0; index < 16; index += 1) {
    bytes.unshift(Number(rest % 256n));
    rest /= 256n;
  }
  return bytes;
}

function timestampObject(text: string): ProtoObject {
  const [, whole = "", fraction = ""] = /^([^.Z]*)(?:\.(\d+))?Z$/.exec(text) ?? [];
  return parts(BigInt(Date.parse(`${whole}Z`) / 1000), Number(fraction.padEnd(9, "0")));
}

/** Of a message without presence, zeros are left out. */
function parts(seconds: bigint, nanos: number): ProtoObject {
  return { ...(seconds === 0n ? {} : { seconds: String(seconds) }), ...(nanos === 0 ? {} : { nanos }) };
}

function jsonText(value: unknown): string {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return `[${value.map(jsonText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, item]: [string, unknown]) => `${JSON.stringify(key)}:${jsonText(item)}`,
  );
  return `{${members.join(",")}}`;
}

/** Whether the messages of a package are its author's own: then there are no wrappers in them. */
export function isPlain(pkg: Package): boolean {
  return pkg.notation === "proto";
}
