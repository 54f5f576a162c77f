import { canonicalOf, type RecordValue, readConstant, type Value } from "../interpret/index.js";
import type { Field, FieldShape, RecordShape, ScalarType, Type } from "../ir/index.js";
import { printJsonText } from "../source/index.js";
import { type Raw, type RawFields, writeMessage } from "./wire-bytes.js";
import { formOf, slotOf, slotsOfRecord, slotsOfUnion, type WireForm, type WireSlot } from "./wire-form.js";

/** A record's message; undefined where it holds what Protobuf has no form for, such as an unknown value of an enum. */
export function encodeRecordBytes(record: RecordValue, plain: boolean): Uint8Array | undefined {
  const fields = rawFieldsOf(record, plain);
  return fields === undefined ? undefined : writeMessage(slotsOfRecord(record.shape, plain), fields);
}

function rawFieldsOf({ shape, fields }: RecordValue, plain: boolean): RawFields | undefined {
  const raws = new Map<number, readonly Raw[]>();
  for (const field of shape.fields) {
    const value = fields.get(field.field);
    if (value === undefined || (plain && value.kind === "null")) continue;
    const slot = slotOf(field, plain);
    const values = rawValues(slot, field.type, value, plain);
    if (values === undefined) return undefined;
    // Zero is not written where absence means zero.
    if (field.wire.presence === "implicit" && !slot.repeated && values.every(isZero)) continue;
    raws.set(slot.number, values);
  }
  return raws;
}

function isZero(raw: Raw): boolean {
  switch (raw.kind) {
    case "bool":
      return !raw.value;
    case "integer":
      return raw.value === 0n;
    case "float":
      return Object.is(raw.value, 0);
    case "text":
    case "bytes":
      return raw.value.length === 0;
    case "message":
      return false;
  }
}

function rawValues(slot: WireSlot, type: Type, value: Value, plain: boolean): readonly Raw[] | undefined {
  if (!slot.repeated) return some(rawOf(type, value, plain));
  const bare = type.kind === "nullable" ? type.inner : type;
  return repeatedRaws(bare, value, plain);
}

function some(raw: Raw | undefined): readonly Raw[] | undefined {
  return raw === undefined ? undefined : [raw];
}

function repeatedRaws(type: Type, value: Value, plain: boolean): readonly Raw[] | undefined {
  if (type.kind === "list" && value.kind === "list")
    return allOrNone(value.items.map((item) => rawOf(type.element, item, plain)));
  if (type.kind !== "map" || value.kind !== "map") return undefined;
  return allOrNone(
    [...value.entries].map(([text, item]) => {
      const key = rawOf(type.key, keyValue(type.key, text), plain);
      const inner = rawOf(type.value, item, plain);
      if (key === undefined || inner === undefined) return undefined;
      const slots = formOf(type, plain);
      const entry = slots.kind === "message" ? slots.slots()[0]?.form : undefined;
      return entry?.kind === "message"
        ? message(
            entry.slots(),
            new Map([
              [1, [key]],
              [2, [inner]],
            ]),
          )
        : undefined;
    }),
  );
}

function keyValue(type: ScalarType, text: string): Value {
  if (type.scalar === "bool") return { kind: "bool", value: text === "true" };
  return type.scalar === "string" ? { kind: "text", value: text } : { kind: "integer", value: BigInt(text) };
}

function allOrNone<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  return items.every((item) => item !== undefined) ? (items as readonly T[]) : undefined;
}

function message(slots: readonly WireSlot[], fields: RawFields): Raw {
  return { kind: "message", bytes: writeMessage(slots, fields), fields };
}

function rawOf(type: Type, value: Value, plain: boolean): Raw | undefined {
  const form = formOf(type, plain);
  if (form.kind === "opaque") return undefined;
  switch (type.kind) {
    case "nullable": {
      if (plain) return value.kind === "null" ? undefined : rawOf(type.inner, value, plain);
      if (form.kind !== "message") return undefined;
      if (value.kind === "null") return message(form.slots(), new Map());
      const inner = rawOf(type.inner, value, plain);
      return inner === undefined ? undefined : message(form.slots(), new Map([[1, [inner]]]));
    }
    case "list":
    case "map": {
      const values = repeatedRaws(type, value, plain);
      return values === undefined || form.kind !== "message"
        ? undefined
        : message(form.slots(), new Map([[1, values]]));
    }
    case "reference":
      return declaredRaw(value, plain);
    case "scalar":
      return scalarRaw(type, value);
  }
}

function declaredRaw(value: Value, plain: boolean): Raw | undefined {
  if (value.kind === "enum")
    return value.value === undefined ? undefined : { kind: "integer", value: BigInt(value.value.value.number) };
  if (value.kind === "record") {
    const fields = rawFieldsOf(value, plain);
    return fields === undefined ? undefined : message(slotsOfRecord(value.shape, plain), fields);
  }
  if (value.kind !== "union" || value.variant === undefined) return undefined;
  const content = declaredRaw(value.content, plain);
  if (content === undefined) return undefined;
  return message(slotsOfUnion(value.shape, plain), new Map([[value.variant.variant.number, [content]]]));
}

function scalarRaw({ protobuf, scalar }: ScalarType, value: Value): Raw | undefined {
  switch (value.kind) {
    case "timestamp":
    case "duration":
      return time(value);
    case "bool":
    case "bytes":
      return value;
    case "float":
      return { kind: "float", value: protobuf === "float" ? Math.fround(value.value) : value.value };
    case "integer":
      if (protobuf === "string") return { kind: "text", value: String(value.value) };
      if (protobuf !== "bytes") return value;
      return {
        kind: "bytes",
        value: Buffer.from(BigInt.asUintN(128, value.value).toString(16).padStart(32, "0"), "hex"),
      };
    case "text":
      return protobuf === "bytes" && scalar === "uuid"
        ? { kind: "bytes", value: Buffer.from(value.value.replaceAll("-", ""), "hex") }
        : { kind: "text", value: value.value };
    case "json":
      return { kind: "text", value: printJsonText(value.value) };
    default:
      return undefined;
  }
}

const second = 1_000_000_000n;

function time({ kind, nanoseconds }: Extract<Value, { kind: "timestamp" | "duration" }>): Raw {
  // Nanoseconds of a timestamp count forwards, those of a duration have its sign.
  const nanos = kind === "timestamp" ? ((nanoseconds % second) + second) % second : nanoseconds % second;
  const slots: readonly WireSlot[] = [1, 2].map((number) => ({
    number,
    repeated: false,
    packed: false,
    delimited: false,
    form: { kind: "scalar", scalar: number === 1 ? "int64" : "int32" },
  }));
  const parts = [(nanoseconds - nanos) / second, nanos] as const;
  const present = parts.flatMap((value, index): readonly [number, readonly Raw[]][] =>
    value === 0n ? [] : [[index + 1, [{ kind: "integer", value }]]],
  );
  return message(slots, new Map(present));
}

/** What a record's message means to a generated reader; each text says what is wrong. */
export function decodeRecordBytes(shape: RecordShape, fields: RawFields, plain: boolean): RecordValue | string {
  const values = new Map<Field, Value>();
  for (const field of shape.fields) {
    const value = fieldValue(field, fields, plain);
    if (typeof value === "string") return `${field.name} ${value}`;
    if (value !== undefined) values.set(field.field, value);
    else if (field.presence === "required") return `${field.name} is missing`;
  }
  return { kind: "record", shape, fields: values, unknown: {} };
}

function fieldValue(field: FieldShape, fields: RawFields, plain: boolean): Value | string | undefined {
  const slot = slotOf(field, plain);
  const raws = fields.get(slot.number);
  const bare = field.type.kind === "nullable" && plain ? field.type.inner : field.type;
  if (slot.repeated) {
    // An empty list is not written; an optional one that is not wrapped is read as empty.
    return valid(bare, repeatedValue(bare, raws ?? [], plain));
  }
  const [raw] = raws ?? [];
  if (raw === undefined) {
    if (plain && field.type.kind === "nullable") return field.presence === "required" ? { kind: "null" } : undefined;
    return field.wire.presence === "implicit" ? valid(bare, zeroOf(slot, bare, plain)) : undefined;
  }
  if (isUnspecified(bare, raw)) return undefined;
  return valid(bare, meaningOf(bare, raw, plain));
}

/** The zero that enums get in Protobuf is read as absent. */
function isUnspecified(type: Type, raw: Raw): boolean {
  if (type.kind !== "reference" || type.shape.kind !== "enum" || raw.kind !== "integer") return false;
  return raw.value === 0n && type.shape.declaration.unspecified;
}

function zeroOf({ form }: WireSlot, type: Type, plain: boolean): Value | string {
  const raw = zeroRaw(form);
  return raw === undefined || raw.kind === "message" ? "is missing" : meaningOf(type, raw, plain);
}

/** What stands where nothing does and absence means zero. */
function zeroRaw(form: WireForm): Raw | undefined {
  if (form.kind === "opaque") return undefined;
  if (form.kind === "message") return { kind: "message", bytes: new Uint8Array(), fields: new Map() };
  const { scalar } = form;
  if (scalar === "bool") return { kind: "bool", value: false };
  if (scalar === "string") return { kind: "text", value: "" };
  if (scalar === "bytes") return { kind: "bytes", value: new Uint8Array() };
  return scalar === "float" || scalar === "double" ? { kind: "float", value: 0 } : { kind: "integer", value: 0n };
}

/** Constraints hold in bytes as they do in JSON. */
function valid(type: Type, value: Value | string): Value | string {
  if (typeof value === "string" || type.kind === "reference") return value;
  const checked = readConstant(type, canonicalOf(value));
  return "kind" in checked ? value : (checked[0]?.message ?? "does not fit");
}

function repeatedValue(type: Type, raws: readonly Raw[], plain: boolean): Value | string {
  if (type.kind === "list") {
    const items: Value[] = [];
    for (const raw of raws) {
      const item = meaningOf(type.element, raw, plain);
      if (typeof item === "string") return item;
      items.push(item);
    }
    return { kind: "list", items };
  }
  if (type.kind !== "map") return "is no list";
  const entries = new Map<string, Value>();
  for (const raw of raws) {
    const [key] = raw.kind === "message" ? (raw.fields.get(1) ?? []) : [];
    const [found] = raw.kind === "message" ? (raw.fields.get(2) ?? []) : [];
    // An entry without a value holds zero.
    const inner = found ?? zeroRaw(formOf(type.value, plain));
    const value = inner === undefined ? "is missing" : meaningOf(type.value, inner, plain);
    if (typeof value === "string") return value;
    const text = key === undefined || key.kind === "message" ? "" : String(key.value);
    entries.set(text, value);
  }
  return { kind: "map", entries };
}

function meaningOf(type: Type, raw: Raw, plain: boolean): Value | string {
  switch (type.kind) {
    case "nullable": {
      if (plain) return meaningOf(type.inner, raw, plain);
      const [inner] = raw.kind === "message" ? (raw.fields.get(1) ?? []) : [];
      return inner === undefined ? { kind: "null" } : meaningOf(type.inner, inner, plain);
    }
    case "list":
    case "map":
      return raw.kind === "message" ? repeatedValue(type, raw.fields.get(1) ?? [], plain) : "is no list";
    case "scalar":
      return scalarValue(type, raw);
    case "reference": {
      const { shape } = type;
      if (shape.kind === "record")
        return raw.kind === "message" ? decodeRecordBytes(shape, raw.fields, plain) : "is no message";
      if (shape.kind === "enum") {
        const value = shape.values.find(
          (candidate) => BigInt(candidate.value.number) === (raw.kind === "integer" ? raw.value : -1n),
        );
        if (value === undefined && !shape.declaration.open) return "is none of its values";
        return {
          kind: "enum",
          shape,
          value,
          stored: value?.json[0] ?? (raw.kind === "integer" ? Number(raw.value) : 0),
        };
      }
      const [number, contents] = raw.kind === "message" ? ([...raw.fields][0] ?? []) : [];
      const variant = shape.variants.find((candidate) => candidate.variant.number === number);
      if (variant === undefined)
        return shape.declaration.open
          ? { kind: "union", shape, variant: undefined, stored: null }
          : "is none of its variants";
      const [inner] = contents ?? [];
      const content =
        inner?.kind === "message" ? decodeRecordBytes(variant.content, inner.fields, plain) : "is no message";
      return typeof content === "string" ? content : { kind: "union", shape, variant, content };
    }
  }
}

function scalarValue(type: ScalarType, raw: Raw): Value | string {
  switch (raw.kind) {
    case "bool":
      return raw;
    case "integer":
      return raw;
    case "float":
      return raw;
    case "text": {
      if (type.scalar === "string") return raw;
      if (type.scalar === "json") return textJson(raw.value);
      const value = readConstant({ ...type, constraints: {} }, raw.value);
      return "kind" in value ? value : (value[0]?.message ?? "does not fit");
    }
    case "bytes":
      return bytesValue(type, raw.value);
    case "message": {
      const part = (number: number): bigint => {
        const [value] = raw.fields.get(number) ?? [];
        return value?.kind === "integer" ? value.value : 0n;
      };
      const kind = type.scalar === "duration" ? "duration" : "timestamp";
      return { kind, nanoseconds: part(1) * second + part(2) };
    }
  }
}

function textJson(text: string): Value | string {
  try {
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return "is no JSON";
  }
}

function bytesValue({ scalar }: ScalarType, value: Uint8Array): Value | string {
  if (scalar === "bytes") return { kind: "bytes", value };
  if (value.length !== 16) return "has not 16 bytes";
  const hex = Buffer.from(value).toString("hex");
  if (scalar === "uuid")
    return { kind: "text", value: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5") };
  const unsigned = BigInt(`0x${hex}`);
  return { kind: "integer", value: scalar === "int128" ? BigInt.asIntN(128, unsigned) : unsigned };
}
