import { isInt32, isInt64, isUint32, isUint64 } from "./guards.js";
import { openField, putRaw, unfit, type WireWriter } from "./wire-writer.js";

// Each writes a field's tag and its value, and refuses a value of another type. In packed lists values have no tag of their own: it is 0.

export function putUint32(writer: WireWriter, tag: number, value: number): void {
  if (!isUint32(value)) unfit();
  putVarint(writer, tag, value);
}

function putVarint(writer: WireWriter, tag: number, value: number): void {
  let at = openField(writer, tag, 5);
  const { bytes } = writer;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  writer.at = at;
}

/** A negative number takes ten bytes, as its 64-bit form does. Enum values are written so too. */
export function putInt32(writer: WireWriter, tag: number, value: number): void {
  if (!isInt32(value)) unfit();
  if (value >= 0) putVarint(writer, tag, value);
  else putHalves(writer, tag, value >>> 0, 0xffffffff);
}

export function putSint32(writer: WireWriter, tag: number, value: number): void {
  if (!isInt32(value)) unfit();
  putVarint(writer, tag, ((value << 1) ^ (value >> 31)) >>> 0);
}

/** An integer of 64 bits that a number holds exactly. */
export function putSafeInteger(writer: WireWriter, tag: number, value: number): void {
  putHalves(writer, tag, value >>> 0, Math.floor(value / 0x1_0000_0000) >>> 0);
}

/** A varint of 64 bits from its two halves, both unsigned. */
function putHalves(writer: WireWriter, tag: number, lowHalf: number, highHalf: number): void {
  let at = openField(writer, tag, 10);
  const { bytes } = writer;
  let low = lowHalf;
  let high = highHalf;
  while (high !== 0) {
    bytes[at++] = (low & 127) | 128;
    low = ((low >>> 7) | (high << 25)) >>> 0;
    high >>>= 7;
  }
  while (low > 127) {
    bytes[at++] = (low & 127) | 128;
    low >>>= 7;
  }
  bytes[at++] = low;
  writer.at = at;
}

const halves: Uint32Array = /* @__PURE__ */ new Uint32Array(2);
const integer: BigInt64Array = /* @__PURE__ */ new BigInt64Array(halves.buffer);
/** Which half is the low one on this machine. */
const lowAt: 0 | 1 = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

function putVarint64(writer: WireWriter, tag: number, value: bigint): void {
  integer[0] = value;
  putHalves(writer, tag, halves[lowAt] ?? 0, halves[1 - lowAt] ?? 0);
}

export function putInt64(writer: WireWriter, tag: number, value: bigint): void {
  if (!isInt64(value)) unfit();
  putVarint64(writer, tag, value);
}

export function putUint64(writer: WireWriter, tag: number, value: bigint): void {
  if (!isUint64(value)) unfit();
  putVarint64(writer, tag, value);
}

export function putSint64(writer: WireWriter, tag: number, value: bigint): void {
  if (!isInt64(value)) unfit();
  putVarint64(writer, tag, (value << 1n) ^ (value >> 63n));
}

export function putBool(writer: WireWriter, tag: number, value: boolean): void {
  if (typeof value !== "boolean") unfit();
  const at = openField(writer, tag, 1);
  writer.bytes[at] = value ? 1 : 0;
  writer.at = at + 1;
}

export function putFixed32(writer: WireWriter, tag: number, value: number): void {
  if (!isUint32(value)) unfit();
  const at = openField(writer, tag, 4);
  writer.view.setUint32(at, value, true);
  writer.at = at + 4;
}

export function putSfixed32(writer: WireWriter, tag: number, value: number): void {
  if (!isInt32(value)) unfit();
  const at = openField(writer, tag, 4);
  writer.view.setInt32(at, value, true);
  writer.at = at + 4;
}

export function putFixed64(writer: WireWriter, tag: number, value: bigint): void {
  if (!isUint64(value)) unfit();
  const at = openField(writer, tag, 8);
  writer.view.setBigUint64(at, value, true);
  writer.at = at + 8;
}

export function putSfixed64(writer: WireWriter, tag: number, value: bigint): void {
  if (!isInt64(value)) unfit();
  const at = openField(writer, tag, 8);
  writer.view.setBigInt64(at, value, true);
  writer.at = at + 8;
}

/** The low 64 bits of two halves, the high one first, in big-endian order, after their length. */
export function putHalves128(writer: WireWriter, tag: number, high: bigint, low: bigint): void {
  const at = openField(writer, tag, 17);
  writer.bytes[at] = 16;
  writer.view.setBigInt64(at + 1, high);
  writer.view.setBigInt64(at + 9, low);
  writer.at = at + 17;
}

/** As `putHalves128`, where all bits of the high half are those of a sign: 0 or -1. */
export function putSixteen(writer: WireWriter, tag: number, sign: number, low: bigint): void {
  const at = openField(writer, tag, 17);
  const { view } = writer;
  writer.bytes[at] = 16;
  view.setInt32(at + 1, sign);
  view.setInt32(at + 5, sign);
  view.setBigInt64(at + 9, low);
  writer.at = at + 17;
}

/** NaN and the infinities are numbers too: whether they are allowed is asked before. */
export function putFloat(writer: WireWriter, tag: number, value: number): void {
  if (typeof value !== "number") unfit();
  const at = openField(writer, tag, 4);
  writer.view.setFloat32(at, value, true);
  writer.at = at + 4;
}

/** As `putFloat`. */
export function putDouble(writer: WireWriter, tag: number, value: number): void {
  if (typeof value !== "number") unfit();
  const at = openField(writer, tag, 8);
  writer.view.setFloat64(at, value, true);
  writer.at = at + 8;
}

export function putBytes(writer: WireWriter, tag: number, value: Uint8Array): void {
  if (!(value instanceof Uint8Array)) unfit();
  putVarint(writer, tag, value.length);
  putRaw(writer, value);
}
