import { type UnknownFields, unknownFields } from "./values.js";
import { writeUtf8 } from "./wire-text.js";

/** Where a message is written, and how much of it is. */
export interface WireWriter {
  /** Holds the messages before this one too, which others may still have: their bytes are never written again. */
  bytes: Uint8Array;
  view: DataView;
  /** Where the message begins. */
  start: number;
  /** Where it ends so far. */
  at: number;
  /** Texts that are not written yet, joined: one call that writes them all is faster than a call for each. */
  late: string;
  /** Where they belong, from the message's start, and how long they are: pairs. */
  readonly places: Int32Array;
  lateCount: number;
  /** Whether texts may wait. They are taken to be ASCII; where that turns out wrong, the message is written again without. */
  mayWait: boolean;
  wrong: boolean;
  /** Messages (and packed lists) begun. */
  count: number;
  /** For the first of them, how many bytes more than one the length took when a message was last written. */
  readonly more: Uint8Array;
}

/** Messages share buffers of this size; a view keeps the whole of its buffer alive. */
const slabSize = 32 * 1024;

/** A message beyond this is copied into an array of its own. */
const largestView = slabSize / 4;

/** A buffer that has grown beyond this is not kept for the next message. */
const largestSpare = 1024 * 1024;

/** Texts of fewer characters are written by a loop, and longer ones by a call each. */
const shortestLate = 11;
const longestLate = 127;

/** As many texts wait at most. */
const mostLate = 32;

/** Where waiting texts were no ASCII, so many messages are written without waiting. */
const patience = 64;

const mostRemembered = 256;

let spare: WireWriter | undefined;
let impatient = 0;
let scratch: Uint8Array | undefined;
let scratchView: DataView | undefined;

function openWriter(): WireWriter {
  const writer = spare ?? createWriter();
  spare = undefined;
  writer.at = writer.start;
  writer.late = "";
  writer.lateCount = 0;
  writer.wrong = false;
  writer.count = 0;
  writer.mayWait = impatient === 0;
  if (impatient > 0) impatient -= 1;
  return writer;
}

function createWriter(): WireWriter {
  const bytes = new Uint8Array(slabSize);
  return {
    bytes,
    view: new DataView(bytes.buffer),
    start: 0,
    at: 0,
    late: "",
    places: new Int32Array(mostLate * 2),
    lateCount: 0,
    mayWait: true,
    wrong: false,
    count: 0,
    more: new Uint8Array(mostRemembered),
  };
}

/** What was written; the writer must not be used again. */
function closeWriter(writer: WireWriter): Uint8Array {
  const { bytes, start, at } = writer;
  const isLarge = at - start > largestView;
  if (!isLarge) writer.start = at;
  if (bytes.length <= largestSpare) spare = writer;
  return isLarge ? bytes.slice(start, at) : new Uint8Array(bytes.buffer, start, at - start);
}

/** The bytes of a message. They are never overwritten later. */
export function writeMessage<T>(value: T, encode: (value: T, writer: WireWriter) => void): Uint8Array {
  const writer = openWriter();
  encode(value, writer);
  if (!isSettled(writer)) encode(value, writer);
  return closeWriter(writer);
}

/** The bytes of an event's message: `type = 1`, `version = 2`, the envelope's fields, and `payload = 15`. */
export function writeEvent<Envelope, Payload>(
  type: string,
  version: string,
  envelope: Envelope,
  encodeEnvelope: (value: Envelope, writer: WireWriter) => void,
  payload: Payload,
  encodePayload: (value: Payload, writer: WireWriter) => void,
): Uint8Array {
  const writer = openWriter();
  do {
    putTag(writer, 10);
    putString(writer, type);
    putTag(writer, 18);
    putString(writer, version);
    encodeEnvelope(envelope, writer);
    putTag(writer, 122);
    putMessage(writer, payload, encodePayload);
  } while (!isSettled(writer));
  return closeWriter(writer);
}

/** Writes what waits; false where it was no ASCII, and the writer is at the start again. */
function isSettled(writer: WireWriter): boolean {
  if (writer.lateCount > 0) writeLate(writer);
  if (!writer.wrong) return true;
  impatient = patience;
  writer.at = writer.start;
  writer.count = 0;
  writer.mayWait = false;
  writer.wrong = false;
  return false;
}

/** Writes waiting texts to their places. */
function writeLate(writer: WireWriter): void {
  const { bytes, view, places, late, start, lateCount } = writer;
  const first = start + (places[0] ?? 0);
  if (lateCount === 1 && first + late.length * 3 <= bytes.length) {
    // Text that is no ASCII runs on over what follows, and is written again.
    if (writeUtf8(bytes, late, first) !== late.length) writer.wrong = true;
    writer.late = "";
    writer.lateCount = 0;
    return;
  }
  scratch ??= new Uint8Array(mostLate * longestLate * 3);
  scratchView ??= new DataView(scratch.buffer);
  if (writeUtf8(scratch, late, 0) !== late.length) writer.wrong = true;
  let from = 0;
  for (let index = 0; index < lateCount; index += 1) {
    const to = start + (places[index * 2] ?? 0);
    const length = places[index * 2 + 1] ?? 0;
    // Eight bytes at a time, which are no NaN where they are ASCII; the last eight may have been written in part.
    for (let offset = 0; offset < length - 8; offset += 8)
      view.setFloat64(to + offset, scratchView.getFloat64(from + offset, true), true);
    view.setFloat64(to + length - 8, scratchView.getFloat64(from + length - 8, true), true);
    from += length;
  }
  writer.late = "";
  writer.lateCount = 0;
}

/** Makes room for some more bytes. */
function reserve(writer: WireWriter, size: number): void {
  if (writer.at + size > writer.bytes.length) grow(writer, size);
}

/** Goes on in another buffer, in which the message begins at 0. */
function grow(writer: WireWriter, size: number): void {
  const written = writer.bytes.subarray(writer.start, writer.at);
  const bytes = new Uint8Array(Math.max(slabSize, (written.length + size) * 2));
  bytes.set(written);
  writer.bytes = bytes;
  writer.view = new DataView(bytes.buffer);
  writer.start = 0;
  writer.at = written.length;
}

/** A field's tag: its number and wire type, as `number << 3 | wireType`. */
export function putTag(writer: WireWriter, tag: number): void {
  putUint32(writer, tag);
}

export function putUint32(writer: WireWriter, value: number): void {
  const { bytes, at } = writer;
  if (value > 127 || at >= bytes.length) {
    putLongUint32(writer, value);
    return;
  }
  bytes[at] = value;
  writer.at = at + 1;
}

function putLongUint32(writer: WireWriter, value: number): void {
  reserve(writer, 5);
  const { bytes } = writer;
  let { at } = writer;
  let rest = value;
  while (rest > 127) {
    bytes[at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  bytes[at++] = rest;
  writer.at = at;
}

/** A negative number takes ten bytes, as its 64-bit form does. Enum values are written so too. */
export function putInt32(writer: WireWriter, value: number): void {
  if (value >= 0) putUint32(writer, value);
  else putHalves(writer, value >>> 0, 0xffffffff);
}

export function putSint32(writer: WireWriter, value: number): void {
  putUint32(writer, ((value << 1) ^ (value >> 31)) >>> 0);
}

/** A varint of 64 bits from its two halves, both unsigned. */
function putHalves(writer: WireWriter, lowHalf: number, highHalf: number): void {
  reserve(writer, 10);
  const { bytes } = writer;
  let { at } = writer;
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

/** A signed or unsigned integer of 64 bits. */
export function putInt64(writer: WireWriter, value: bigint): void {
  integer[0] = value;
  putHalves(writer, halves[lowAt] ?? 0, halves[1 - lowAt] ?? 0);
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

/** The low 64 bits of two halves, the high one first, in big-endian order, after their length. */
export function putHalves128(writer: WireWriter, high: bigint, low: bigint): void {
  reserve(writer, 17);
  writer.bytes[writer.at] = 16;
  writer.view.setBigInt64(writer.at + 1, high);
  writer.view.setBigInt64(writer.at + 9, low);
  writer.at += 17;
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

/** A string in UTF-8, after its length. Lone surrogates become U+FFFD: validators refuse them before. */
export function putString(writer: WireWriter, value: string): void {
  const { length } = value;
  if (length < shortestLate) {
    if (!putAscii(writer, value)) putNative(writer, value);
    // Looking at a character makes one piece of a string that was concatenated; else that would be done each time.
  } else if (length <= longestLate && writer.mayWait && value.charCodeAt(0) < 128) putLate(writer, value);
  else putNative(writer, value);
}

/** Leaves room for a text that waits. */
function putLate(writer: WireWriter, value: string): void {
  const { length } = value;
  if (writer.lateCount === mostLate) writeLate(writer);
  reserve(writer, length + 1);
  const { places, lateCount } = writer;
  writer.bytes[writer.at] = length;
  places[lateCount * 2] = writer.at + 1 - writer.start;
  places[lateCount * 2 + 1] = length;
  writer.lateCount = lateCount + 1;
  writer.late += value;
  writer.at += length + 1;
}

function putNative(writer: WireWriter, value: string): void {
  // No code unit takes more than three bytes; the length goes before the text, in as many bytes as it may need.
  const most = value.length * 3;
  reserve(writer, most + 5);
  const room = sizeOfLength(value.length);
  const start = writer.at + room;
  const written = writeUtf8(writer.bytes, value, start);
  const needed = sizeOfLength(written);
  if (needed !== room) writer.bytes.copyWithin(start + needed - room, start, start + written);
  putUint32(writer, written);
  writer.at += written;
}

/** A short string, if it is all ASCII. */
function putAscii(writer: WireWriter, value: string): boolean {
  const { length } = value;
  reserve(writer, length + 1);
  const { bytes } = writer;
  const start = writer.at + 1;
  let all = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = value.charCodeAt(index);
    all |= unit;
    bytes[start + index] = unit;
  }
  if (all > 127) return false;
  bytes[start - 1] = length;
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

/**
 * Begins a message (or packed list) of unknown length; gives what `endMessage` takes. As much room is left for the length as it
 * took in the same place of the message before this one, which often is of the same kind.
 */
export function beginMessage(writer: WireWriter): number {
  reserve(writer, 6);
  const { count } = writer;
  writer.count = count + 1;
  writer.at += 1 + (count < mostRemembered ? (writer.more[count] ?? 0) : 0);
  // The message may move to another buffer: places are counted from its start.
  return (writer.at - writer.start) * (mostRemembered + 1) + Math.min(count, mostRemembered);
}

/** Puts the length of what was written since `beginMessage` before it. Where it takes other room than was left, what was written moves. */
export function endMessage(writer: WireWriter, mark: number): void {
  const count = mark % (mostRemembered + 1);
  const start = (mark - count) / (mostRemembered + 1);
  const length = writer.at - writer.start - start;
  const more = count < mostRemembered ? (writer.more[count] ?? 0) : 0;
  if (length < 128 && more === 0) writer.bytes[writer.start + start - 1] = length;
  else if (length >= 128 && length < 0x4000 && more === 1) {
    writer.bytes[writer.start + start - 2] = (length & 127) | 128;
    writer.bytes[writer.start + start - 1] = length >>> 7;
  } else endMoved(writer, start, length, count, more);
}

function endMoved(writer: WireWriter, mark: number, length: number, count: number, more: number): void {
  if (writer.lateCount > 0) writeLate(writer);
  const needed = sizeOfLength(length) - 1;
  reserve(writer, 5);
  const start = writer.start + mark;
  if (needed !== more) writer.bytes.copyWithin(start + needed - more, start, start + length);
  if (count < mostRemembered) writer.more[count] = needed;
  writer.at = start - 1 - more;
  putUint32(writer, length);
  writer.at += length;
}

/** Writes a message after its length. */
export function putMessage<T>(writer: WireWriter, value: T, encode: (value: T, writer: WireWriter) => void): void {
  const mark = beginMessage(writer);
  encode(value, writer);
  endMessage(writer, mark);
}

/** Fields that a reader did not know, as they stood. */
export function putUnknown(writer: WireWriter, value: object): void {
  const kept = (value as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.protobuf;
  if (kept !== undefined) putRaw(writer, kept);
}
