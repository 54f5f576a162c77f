import { type WireForm, type WireSlot, wireTypeOf } from "./wire-form.js";

/** What stands in bytes, as a reader sees it without knowing what it means. */
export type Raw =
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  | { readonly kind: "message"; readonly bytes: Uint8Array; readonly fields: RawFields };

/** The values under each number that a reader knows; singular fields have at most one. */
export type RawFields = ReadonlyMap<number, readonly Raw[]>;

/** The bytes of a message, in the order of numbers. A field that is absent is not in `fields`; one that is repeated may have several values. */
export function writeMessage(slots: readonly WireSlot[], fields: RawFields): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const slot of [...slots].sort((left, right) => left.number - right.number)) {
    const values = fields.get(slot.number) ?? [];
    if (slot.packed && values.length > 0) {
      const content = Buffer.concat(values.map((value) => writeScalar(slot.form, value)));
      parts.push(varint(tagOf(slot.number, 2)), varint(BigInt(content.length)), content);
      continue;
    }
    for (const value of values) {
      if (value.kind === "message" && slot.delimited) {
        parts.push(varint(tagOf(slot.number, 3)), value.bytes, varint(tagOf(slot.number, 4)));
        continue;
      }
      const content = value.kind === "message" ? value.bytes : writeScalar(slot.form, value);
      const wireType = wireTypeOf(slot.form);
      parts.push(varint(tagOf(slot.number, wireType)));
      if (wireType === 2) parts.push(varint(BigInt(content.length)));
      parts.push(content);
    }
  }
  return Buffer.concat(parts);
}

function tagOf(number: number, wireType: number): bigint {
  return (BigInt(number) << 3n) | BigInt(wireType);
}

function varint(value: bigint): Uint8Array {
  if (value >= 0n && value < 128n) return Uint8Array.of(Number(value));
  const bytes: number[] = [];
  let rest = BigInt.asUintN(64, value);
  while (rest > 127n) {
    bytes.push(Number(rest & 127n) | 128);
    rest >>= 7n;
  }
  return Uint8Array.from([...bytes, Number(rest)]);
}

function writeScalar(form: WireForm, value: Raw): Uint8Array {
  const scalar = form.kind === "scalar" ? form.scalar : "bytes";
  const integer = value.kind === "integer" ? value.value : value.kind === "bool" && value.value ? 1n : 0n;
  switch (scalar) {
    case "sint32":
    case "sint64":
      return varint(integer >= 0n ? integer * 2n : -integer * 2n - 1n);
    case "fixed32":
    case "sfixed32":
      return fixed(4, (bytes) => bytes.writeUInt32LE(Number(BigInt.asUintN(32, integer))));
    case "fixed64":
    case "sfixed64":
      return fixed(8, (bytes) => bytes.writeBigUInt64LE(BigInt.asUintN(64, integer)));
    case "float":
      return fixed(4, (bytes) => bytes.writeFloatLE(value.kind === "float" ? value.value : 0));
    case "double":
      return fixed(8, (bytes) => bytes.writeDoubleLE(value.kind === "float" ? value.value : 0));
    case "string":
    case "bytes":
      if (value.kind === "text") return Buffer.from(value.value);
      return value.kind === "bytes" ? value.value : new Uint8Array();
    default:
      return varint(integer);
  }
}

function fixed(size: number, write: (bytes: Buffer) => void): Uint8Array {
  const bytes = Buffer.alloc(size);
  write(bytes);
  return bytes;
}

/** Deeper messages are refused. */
const deepest = 100;

/** Reads a message with the slots that a reader knows; undefined where any reader refuses the bytes. */
export function readMessage(slots: readonly WireSlot[], bytes: Uint8Array, depth = 0): RawFields | undefined {
  if (depth > deepest) return undefined;
  const fields = new Map<number, Raw[]>();
  const records = splitMessage(bytes);
  if (records === undefined) return undefined;
  for (const { number, wireType, content } of records) {
    const slot = slots.find((candidate) => candidate.number === number);
    if (slot === undefined) continue;
    const values = readValues(slot, wireType, content, depth);
    if (values === undefined) return undefined;
    if (values.length === 0) continue;
    if (slot.oneof !== undefined)
      for (const other of slots) if (other.oneof === slot.oneof && other !== slot) fields.delete(other.number);
    // Of a singular field the last value counts.
    fields.set(number, slot.repeated ? [...(fields.get(number) ?? []), ...values] : values.slice(-1));
  }
  return fields;
}

interface WireRecord {
  readonly number: number;
  readonly wireType: number;
  readonly content: Uint8Array;
}

/** A message as tags with what follows them; groups are one record. Undefined where the bytes end too early. */
function splitMessage(bytes: Uint8Array): readonly WireRecord[] | undefined {
  const records: WireRecord[] = [];
  let at = 0;
  while (at < bytes.length) {
    const found = takeRecord(bytes, at, 0);
    if (found === undefined) return undefined;
    records.push(found.record);
    at = found.end;
  }
  return records;
}

function takeRecord(
  bytes: Uint8Array,
  start: number,
  depth: number,
): { readonly record: WireRecord; readonly end: number } | undefined {
  const tag = takeVarint(bytes, start);
  if (tag === undefined || depth > deepest) return undefined;
  const number = Number(tag.value >> 3n);
  const wireType = Number(tag.value & 7n);
  if (number === 0 || number > 536_870_911) return undefined;
  const give = (from: number, end: number) =>
    end > bytes.length ? undefined : { record: { number, wireType, content: bytes.subarray(from, end) }, end };
  switch (wireType) {
    case 0: {
      const value = takeVarint(bytes, tag.end);
      return value === undefined ? undefined : give(tag.end, value.end);
    }
    case 1:
      return give(tag.end, tag.end + 8);
    case 5:
      return give(tag.end, tag.end + 4);
    case 2: {
      const length = takeVarint(bytes, tag.end);
      return length === undefined || length.value > BigInt(bytes.length)
        ? undefined
        : give(length.end, length.end + Number(length.value));
    }
    case 3: {
      let at = tag.end;
      for (;;) {
        const end = takeVarint(bytes, at);
        if (end === undefined) return undefined;
        if (end.value === tagOf(number, 4))
          return { record: { number, wireType, content: bytes.subarray(tag.end, at) }, end: end.end };
        const inner = takeRecord(bytes, at, depth + 1);
        if (inner === undefined) return undefined;
        at = inner.end;
      }
    }
    default:
      return undefined;
  }
}

function takeVarint(bytes: Uint8Array, start: number): { readonly value: bigint; readonly end: number } | undefined {
  let value = 0n;
  for (let index = 0; index < 10; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value |= BigInt(byte & 127) << BigInt(7 * index);
    if (byte < 128) return { value: BigInt.asUintN(64, value), end: start + index + 1 };
  }
  return undefined;
}

/** The values in one record; none where it has another wire type, so that readers pass over it. Undefined where they refuse it. */
function readValues(slot: WireSlot, wireType: number, content: Uint8Array, depth: number): readonly Raw[] | undefined {
  const { form } = slot;
  const own = slot.delimited && form.kind === "message" ? 3 : wireTypeOf(form);
  if (wireType === own) {
    const value = readValue(form, content, depth);
    return value === undefined ? undefined : [value];
  }
  // Numbers of a list are read packed or not, whatever was declared.
  if (!slot.repeated || wireType !== 2 || form.kind !== "scalar" || own === 3) return [];
  const values: Raw[] = [];
  for (let at = 0; at < content.length; ) {
    const size = own === 1 ? 8 : own === 5 ? 4 : (takeVarint(content, at)?.end ?? Number.POSITIVE_INFINITY) - at;
    if (at + size > content.length) return undefined;
    const value = readValue(form, content.subarray(at, at + size), depth);
    if (value === undefined) return undefined;
    values.push(value);
    at += size;
  }
  return values;
}

function readValue(form: WireForm, content: Uint8Array, depth: number): Raw | undefined {
  if (form.kind === "opaque") return { kind: "bytes", value: content };
  if (form.kind === "message") {
    const fields = readMessage(form.slots(), content, depth + 1);
    return fields === undefined ? undefined : { kind: "message", bytes: content, fields };
  }
  const varying = wireTypeOf(form) === 0 ? (takeVarint(content, 0)?.value ?? 0n) : 0n;
  const zigzag = (value: bigint): bigint => (value & 1n ? -((value + 1n) / 2n) : value / 2n);
  const integer = (value: bigint): Raw => ({ kind: "integer", value });
  switch (form.scalar) {
    case "bool":
      return { kind: "bool", value: varying !== 0n };
    case "int32":
      return integer(BigInt.asIntN(32, varying));
    case "uint32":
      return integer(BigInt.asUintN(32, varying));
    case "sint32":
      return integer(BigInt.asIntN(32, zigzag(BigInt.asUintN(32, varying))));
    case "int64":
      return integer(BigInt.asIntN(64, varying));
    case "uint64":
      return integer(varying);
    case "sint64":
      return integer(BigInt.asIntN(64, zigzag(varying)));
    case "fixed32":
      return integer(BigInt(inBuffer(content).readUInt32LE()));
    case "sfixed32":
      return integer(BigInt(inBuffer(content).readInt32LE()));
    case "fixed64":
      return integer(inBuffer(content).readBigUInt64LE());
    case "sfixed64":
      return integer(inBuffer(content).readBigInt64LE());
    case "float":
      return { kind: "float", value: inBuffer(content).readFloatLE() };
    case "double":
      return { kind: "float", value: inBuffer(content).readDoubleLE() };
    case "bytes":
      return { kind: "bytes", value: content };
    case "string":
      try {
        return { kind: "text", value: wellFormed.decode(content) };
      } catch {
        return undefined;
      }
  }
}

function inBuffer({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

const wellFormed = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
