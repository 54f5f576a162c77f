import { type UnknownFields, unknownFields } from "./values.js";

/** Where a message is written: a buffer that grows, and how much of it is written. */
export interface WireWriter {
  bytes: Uint8Array;
  view: DataView;
  /** Bytes written. */
  at: number;
}

const initialSize = 1024;

/** A buffer that has grown beyond this is not kept for the next message. */
const largestSpare = 1024 * 1024;

let spare: WireWriter | undefined;

/** A writer; its buffer is that of an earlier message where none is using it. */
export function openWriter(): WireWriter {
  const writer = spare;
  if (writer === undefined) {
    const bytes = new Uint8Array(initialSize);
    return { bytes, view: new DataView(bytes.buffer), at: 0 };
  }
  spare = undefined;
  writer.at = 0;
  return writer;
}

/** What was written, as an array of its own; the writer must not be used again. */
export function closeWriter(writer: WireWriter): Uint8Array {
  const message = writer.bytes.slice(0, writer.at);
  if (writer.bytes.length <= largestSpare) spare = writer;
  return message;
}

/** Makes room for some more bytes. */
function reserve(writer: WireWriter, size: number): void {
  const needed = writer.at + size;
  if (needed <= writer.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, writer.bytes.length * 2));
  grown.set(writer.bytes.subarray(0, writer.at));
  writer.bytes = grown;
  writer.view = new DataView(grown.buffer);
}

/** A field's tag: its number and wire type, as `number << 3 | wireType`. */
export function putTag(writer: WireWriter, tag: number): void {
  putUint32(writer, tag);
}

export function putUint32(writer: WireWriter, value: number): void {
  reserve(writer, 5);
  const { bytes } = writer;
  let rest = value;
  while (rest > 127) {
    bytes[writer.at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[writer.at++] = rest;
}

/** A negative number takes ten bytes, as its 64-bit form does. Enum values are written so too. */
export function putInt32(writer: WireWriter, value: number): void {
  if (value >= 0) putUint32(writer, value);
  else putHalves(writer, value >>> 0, 0xffffffff);
}

export function putSint32(writer: WireWriter, value: number): void {
  putUint32(writer, ((value << 1) ^ (value >> 31)) >>> 0);
}

/** A varint of 64 bits from its two halves. */
function putHalves(writer: WireWriter, lowHalf: number, highHalf: number): void {
  reserve(writer, 10);
  const { bytes } = writer;
  let low = lowHalf;
  let high = highHalf;
  while (high !== 0 || low > 127) {
    bytes[writer.at++] = (low & 127) | 128;
    low = ((low >>> 7) | (high << 25)) >>> 0;
    high >>>= 7;
  }
  bytes[writer.at++] = low;
}

const integer = new BigInt64Array(1);
const halves = new DataView(integer.buffer);
/** BigInt64Array has the machine's order of bytes; so does this. */
const littleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const lowAt = littleEndian ? 0 : 4;
const highAt = 4 - lowAt;

/** A signed or unsigned integer of 64 bits. */
export function putInt64(writer: WireWriter, value: bigint): void {
  integer[0] = value;
  putHalves(writer, halves.getUint32(lowAt, littleEndian), halves.getUint32(highAt, littleEndian));
}

export function putSint64(writer: WireWriter, value: bigint): void {
  putInt64(writer, (value << 1n) ^ (value >> 63n));
}

export function putBool(writer: WireWriter, value: boolean): void {
  reserve(writer, 1);
  writer.bytes[writer.at++] = value ? 1 : 0;
}

/** Signed or unsigned. */
export function putFixed32(writer: WireWriter, value: number): void {
  reserve(writer, 4);
  writer.view.setUint32(writer.at, value, true);
  writer.at += 4;
}

/** Signed or unsigned. */
export function putFixed64(writer: WireWriter, value: bigint): void {
  reserve(writer, 8);
  writer.view.setBigUint64(writer.at, value, true);
  writer.at += 8;
}

export function putFloat(writer: WireWriter, value: number): void {
  reserve(writer, 4);
  writer.view.setFloat32(writer.at, value, true);
  writer.at += 4;
}

export function putDouble(writer: WireWriter, value: number): void {
  reserve(writer, 8);
  writer.view.setFloat64(writer.at, value, true);
  writer.at += 8;
}

const encoder = new TextEncoder();

/** Strings up to this many code units are tried as ASCII first: a call of the encoder costs more than they do. */
const longestLoop = 40;

/** A string in UTF-8, after its length. Lone surrogates become U+FFFD: validators refuse them before. */
export function putString(writer: WireWriter, value: string): void {
  if (value.length <= longestLoop && putAscii(writer, value)) return;
  // No code unit takes more than three bytes; the length goes before the text, in as many bytes as it may need.
  reserve(writer, value.length * 3 + 5);
  const mark = writer.at;
  const room = sizeOfLength(value.length * 3);
  const start = mark + room;
  const { written } = encoder.encodeInto(value, writer.bytes.subarray(start));
  putUint32(writer, written);
  if (writer.at !== start) writer.bytes.copyWithin(writer.at, start, start + written);
  writer.at += written;
}

/** A short string, if it is all ASCII. */
function putAscii(writer: WireWriter, value: string): boolean {
  const { length } = value;
  reserve(writer, length + 1);
  const { bytes } = writer;
  const start = writer.at + 1;
  for (let index = 0; index < length; index += 1) {
    const unit = value.charCodeAt(index);
    if (unit > 127) return false;
    bytes[start + index] = unit;
  }
  bytes[writer.at] = length;
  writer.at = start + length;
  return true;
}

/** Bytes of a varint. */
function sizeOfLength(length: number): number {
  return length < 0x80 ? 1 : length < 0x4000 ? 2 : length < 0x200000 ? 3 : length < 0x10000000 ? 4 : 5;
}

export function putBytes(writer: WireWriter, value: Uint8Array): void {
  putUint32(writer, value.length);
  putRaw(writer, value);
}

/** Bytes as they are, without a length. */
export function putRaw(writer: WireWriter, value: Uint8Array): void {
  reserve(writer, value.length);
  writer.bytes.set(value, writer.at);
  writer.at += value.length;
}

/** Begins a message (or packed list) of unknown length; gives what `endMessage` takes. */
export function beginMessage(writer: WireWriter): number {
  reserve(writer, 1);
  writer.at += 1;
  return writer.at;
}

/** Puts the length of what was written since `beginMessage` before it. Most need one byte; for others it moves up. */
export function endMessage(writer: WireWriter, start: number): void {
  const length = writer.at - start;
  const room = sizeOfLength(length);
  if (room > 1) {
    reserve(writer, room - 1);
    writer.bytes.copyWithin(start + room - 1, start, writer.at);
  }
  writer.at = start - 1;
  putUint32(writer, length);
  writer.at += length;
}

/** Numbers in one run, after the length of it. */
export function putPacked<T>(
  writer: WireWriter,
  values: readonly T[],
  put: (writer: WireWriter, value: T) => void,
): void {
  const start = beginMessage(writer);
  for (const value of values) put(writer, value);
  endMessage(writer, start);
}

/** Fields that a reader did not know, as they stood. */
export function putUnknown(writer: WireWriter, value: object): void {
  const kept = (value as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.protobuf;
  if (kept !== undefined) putRaw(writer, kept);
}
