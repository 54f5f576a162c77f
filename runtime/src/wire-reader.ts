import { type Path, pointer } from "./issues.js";
import type { Reading } from "./reading.js";
import { WireError } from "./wire-errors.js";
import { countHigh, countsQuickly, readBytewise } from "./wire-text.js";

/** What is read, and how far. What is wrong with the bytes is thrown as a `WireError`, which those who open a reader catch. */
export interface WireReader {
  readonly bytes: Uint8Array;
  /** Of the buffer that the bytes are a part of; made when it is first needed. */
  view: DataView | undefined;
  viewAt: number;
  /** Bytes read. */
  at: number;
  /** Where the tag that was read last begins. */
  tagAt: number;
  /** A part of the bytes, a character for each: texts that are ASCII are cut from it. */
  window: string;
  windowAt: number;
  /** Whether fields of bytes are views of what is read. */
  readonly givesViews: boolean;
  /** How many bytes are above 127 in all, where texts are not looked at one by one: see `openHopefully`. */
  readonly high: number | undefined;
  /** How many of them stood outside of texts, so far. */
  highSeen: number;
}

export function openReader(
  bytes: Uint8Array,
  givesViews: boolean = false,
  window: string = "",
  high: number | undefined = undefined,
): WireReader {
  return { bytes, view: undefined, viewAt: 0, at: 0, tagAt: 0, window, windowAt: 0, givesViews, high, highSeen: 0 };
}

/** Larger messages are not read hopefully: a text that is kept keeps the whole window alive. */
const largestHopeful = 2048;

/** Where a hope turned out wrong, so many messages are read without. */
const patience = 64;

let waiting = 0;

/**
 * Opens a reader that takes all texts to be ASCII, and looks at none of them. Bytes above 127 are counted at once, and again where they
 * stand in anything but texts. `isAsHoped` compares the counts when all is read: only where they are the same, what was read is right.
 */
export function openHopefully(bytes: Uint8Array, givesViews: boolean): WireReader | undefined {
  if (!countsQuickly || bytes.length > largestHopeful) return undefined;
  if (waiting > 0) {
    waiting -= 1;
    return undefined;
  }
  const window = readBytewise(bytes, 0, bytes.length);
  return openReader(bytes, givesViews, window, countHigh(window));
}

/** Whether the texts of a message were ASCII: each byte above 127 stood elsewhere. */
export function isAsHoped({ high, highSeen }: WireReader): boolean {
  if (high === highSeen) return true;
  waiting = patience;
  return false;
}

/** Starts again from the beginning. */
export function rewind(reader: WireReader): void {
  reader.at = 0;
  reader.highSeen = 0;
}

/** For what is read more than once: bytes that are counted twice could make up for some of a text. */
export function giveUpHope(reader: WireReader): void {
  reader.highSeen = Number.NEGATIVE_INFINITY;
}

/** Counts bytes that are no text. */
function seeHigh(reader: WireReader, start: number, end: number): void {
  for (let at = start; at < end; at += 1) reader.highSeen += (reader.bytes[at] ?? 0) >>> 7;
}

/** Messages often stand in one buffer after the other. A larger one would be kept alive for long. */
const largestShared = 64 * 1024;
let sharedView: DataView | undefined;
let sharedBuffer: ArrayBufferLike | undefined;

/** A view of the whole buffer; `viewAt` is where the bytes begin in it. */
export function viewOf(reader: WireReader): DataView {
  if (reader.view !== undefined) return reader.view;
  const { buffer, byteOffset } = reader.bytes;
  const view = buffer === sharedBuffer && sharedView !== undefined ? sharedView : new DataView(buffer);
  if (buffer !== sharedBuffer && buffer.byteLength <= largestShared) {
    sharedBuffer = buffer;
    sharedView = view;
  }
  reader.viewAt = byteOffset;
  reader.view = view;
  return view;
}

function fail(reader: WireReader, reason: string): never {
  throw new WireError("bytes", `${reason}, at byte ${reader.at}`);
}

function truncated(reader: WireReader): never {
  return fail(reader, "the message ends too early");
}

/** Refuses messages that are nested too deep; called where a message begins. */
export function enterMessage(path: Path, reading: Reading): void {
  if (path !== undefined && path.depth > reading.maximumDepth)
    throw new WireError("limit", `expected at most ${reading.maximumDepth} levels`, pointer(path));
}

/** Makes sure that the last field of a message did not go on beyond its end. */
export function leaveMessage(reader: WireReader, end: number): void {
  if (reader.at !== end) fail(reader, "a field goes on beyond the end of its message");
}

/** A field's number and wire type, as `number << 3 | wireType`. */
export function takeTag(reader: WireReader): number {
  const { bytes, at } = reader;
  reader.tagAt = at;
  const first = bytes[at];
  if (first === undefined || first < 8 || first > 127) return takeLongTag(reader);
  reader.at = at + 1;
  return first;
}

function takeLongTag(reader: WireReader): number {
  const { bytes, at } = reader;
  const tag = takeUint32(reader);
  const size = reader.at - at;
  if (size > 5 || (size === 5 && (bytes[at + 4] ?? 0) > 15)) fail(reader, "a tag is longer than five bytes");
  if (tag < 8) fail(reader, "a field has the number 0");
  return tag;
}

/** The low 32 bits of a varint. */
export function takeUint32(reader: WireReader): number {
  return takeInt32(reader) >>> 0;
}

/** The low 32 bits of a varint, signed. Enum values are read so too. */
export function takeInt32(reader: WireReader): number {
  const { bytes, at } = reader;
  const first = bytes[at] ?? 128;
  if (first < 128) {
    reader.at = at + 1;
    return first;
  }
  takeHalves(reader);
  return (halves[lowAt] ?? 0) | 0;
}

/** Moves behind a varint, of which the last byte is known. */
function endVarint(reader: WireReader, start: number, end: number, last: number): void {
  if (end > reader.bytes.length) {
    reader.at = reader.bytes.length;
    truncated(reader);
  }
  reader.at = end;
  if (last > 127) fail(reader, "a varint is longer than ten bytes");
  reader.highSeen += end - start - 1;
}

export function takeSint32(reader: WireReader): number {
  const value = takeUint32(reader);
  return (value >>> 1) ^ -(value & 1);
}

const halves: Uint32Array = /* @__PURE__ */ new Uint32Array(2);
const signed: BigInt64Array = /* @__PURE__ */ new BigInt64Array(halves.buffer);
const unsigned: BigUint64Array = /* @__PURE__ */ new BigUint64Array(halves.buffer);
/** Which half is the low one on this machine. */
const lowAt: 0 | 1 = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Reads a varint of 64 bits into the scratch halves. */
function takeHalves(reader: WireReader): void {
  const { bytes, at: start } = reader;
  let at = start + 1;
  let byte = bytes[start] ?? 0;
  let low = byte & 127;
  let high = 0;
  // Written out, which is quicker than a loop.
  if (byte > 127) {
    byte = bytes[at++] ?? 0;
    low |= (byte & 127) << 7;
    if (byte > 127) {
      byte = bytes[at++] ?? 0;
      low |= (byte & 127) << 14;
      if (byte > 127) {
        byte = bytes[at++] ?? 0;
        low |= (byte & 127) << 21;
        if (byte > 127) {
          byte = bytes[at++] ?? 0;
          low |= byte << 28;
          high = (byte & 127) >>> 4;
          for (let shift = 3; byte > 127 && shift < 32; shift += 7) {
            byte = bytes[at++] ?? 0;
            high |= (byte & 127) << shift;
          }
        }
      }
    }
  }
  endVarint(reader, start, at, byte);
  halves[lowAt] = low;
  halves[1 - lowAt] = high;
}

export function takeInt64(reader: WireReader): bigint {
  takeHalves(reader);
  return signed[0] ?? 0n;
}

export function takeUint64(reader: WireReader): bigint {
  takeHalves(reader);
  return unsigned[0] ?? 0n;
}

export function takeSint64(reader: WireReader): bigint {
  const value = takeUint64(reader);
  return (value >> 1n) ^ -(value & 1n);
}

export function takeBool(reader: WireReader): boolean {
  takeHalves(reader);
  return halves[0] !== 0 || halves[1] !== 0;
}

/** Moves on by some bytes, which are no text; gives where they begin. */
export function advance(reader: WireReader, size: number): number {
  const start = reader.at;
  if (size > reader.bytes.length - start) truncated(reader);
  reader.at = start + size;
  if (reader.high !== undefined) seeHigh(reader, start, start + size);
  return start;
}

export function takeFixed32(reader: WireReader): number {
  return viewOf(reader).getUint32(reader.viewAt + advance(reader, 4), true);
}

export function takeSfixed32(reader: WireReader): number {
  return viewOf(reader).getInt32(reader.viewAt + advance(reader, 4), true);
}

export function takeFixed64(reader: WireReader): bigint {
  return viewOf(reader).getBigUint64(reader.viewAt + advance(reader, 8), true);
}

export function takeSfixed64(reader: WireReader): bigint {
  return viewOf(reader).getBigInt64(reader.viewAt + advance(reader, 8), true);
}

export function takeFloat(reader: WireReader): number {
  return viewOf(reader).getFloat32(reader.viewAt + advance(reader, 4), true);
}

export function takeDouble(reader: WireReader): number {
  return viewOf(reader).getFloat64(reader.viewAt + advance(reader, 8), true);
}

/** Where a message (string, packed list) ends, from the length before it. The length is never more than what is there. */
export function takeEnd(reader: WireReader): number {
  const length = takeUint32(reader);
  if (length > reader.bytes.length - reader.at) truncated(reader);
  return reader.at + length;
}

/** Groups inside groups that nobody knows. */
const maximumGroups = 100;

/** Goes over the value that follows a tag. */
export function skipValue(reader: WireReader, tag: number, depth: number = 0): void {
  switch (tag & 7) {
    case 0:
      takeInt32(reader);
      return;
    case 1:
      advance(reader, 8);
      return;
    case 2:
      reader.at = takeEnd(reader);
      return;
    case 3:
      if (depth >= maximumGroups)
        throw new WireError("limit", `expected at most ${maximumGroups} groups in each other`);
      skipGroup(reader, tag, depth + 1);
      return;
    case 5:
      advance(reader, 4);
      return;
    case 4:
      fail(reader, "a group ends that did not begin");
      break;
    default:
      fail(reader, `no wire type ${tag & 7}`);
  }
}

/** Goes over a group with its end; gives where its last field ends. */
function skipGroup(reader: WireReader, tag: number, depth: number): number {
  const { tagAt } = reader;
  for (;;) {
    if (reader.at >= reader.bytes.length) truncated(reader);
    const start = reader.at;
    const next = takeTag(reader);
    if (next === tag + 1) {
      reader.tagAt = tagAt;
      return start;
    }
    skipValue(reader, next, depth);
  }
}

/** Where the fields of a group end. The reader stays at its first field; `leaveGroup` goes over the end. */
export function groupEnd(reader: WireReader, tag: number): number {
  giveUpHope(reader);
  const start = reader.at;
  const end = skipGroup(reader, tag, 0);
  reader.at = start;
  return end;
}

/** Goes over the tag that ends a group. */
export function leaveGroup(reader: WireReader): void {
  takeTag(reader);
}
