import { refuse } from "./checks.js";
import { type Path, pointer } from "./issues.js";
import type { Reading } from "./reading.js";
import { WireError } from "./wire-errors.js";
import { readBytewise, readUtf8 } from "./wire-text.js";

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
}

export function openReader(bytes: Uint8Array, givesViews: boolean = false): WireReader {
  return { bytes, view: undefined, viewAt: 0, at: 0, tagAt: 0, window: "", windowAt: 0, givesViews };
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
  const { bytes } = reader;
  let tag = 0;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[reader.at];
    if (byte === undefined) truncated(reader);
    reader.at += 1;
    tag |= (byte & 127) << shift;
    if (byte >= 128) continue;
    if (shift === 28 && byte > 15) break;
    tag >>>= 0;
    if (tag < 8) fail(reader, "a field has the number 0");
    return tag;
  }
  return fail(reader, "a tag is longer than five bytes");
}

/** The low 32 bits of a varint. */
export function takeUint32(reader: WireReader): number {
  return takeInt32(reader) >>> 0;
}

/** The low 32 bits of a varint, signed. Enum values are read so too. */
export function takeInt32(reader: WireReader): number {
  const { bytes, at } = reader;
  const first = bytes[at];
  if (first === undefined || first > 127) return takeLongInt32(reader);
  reader.at = at + 1;
  return first;
}

function takeLongInt32(reader: WireReader): number {
  const { bytes } = reader;
  let { at } = reader;
  let value = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) {
      reader.at = at;
      truncated(reader);
    }
    at += 1;
    if (shift < 32) value |= (byte & 127) << shift;
    if (byte > 127) continue;
    reader.at = at;
    return value;
  }
  reader.at = at;
  return fail(reader, "a varint is longer than ten bytes");
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
  const { bytes } = reader;
  let { at } = reader;
  let low = 0;
  let high = 0;
  for (let shift = 0; shift < 70; shift += 7) {
    const byte = bytes[at];
    if (byte === undefined) {
      reader.at = at;
      truncated(reader);
    }
    at += 1;
    if (shift < 28) low |= (byte & 127) << shift;
    else if (shift === 28) {
      low |= byte << 28;
      high = (byte & 127) >>> 4;
    } else high |= (byte & 127) << (shift - 32);
    if (byte > 127) continue;
    reader.at = at;
    halves[lowAt] = low;
    halves[1 - lowAt] = high;
    return;
  }
  reader.at = at;
  fail(reader, "a varint is longer than ten bytes");
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

/** Moves on by some bytes; gives where they begin. */
function advance(reader: WireReader, size: number): number {
  const start = reader.at;
  if (size > reader.bytes.length - start) truncated(reader);
  reader.at = start + size;
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

/** Texts up to this are cut from a window. A text that is kept keeps its window alive, so windows are small; the first most of all, since there may be no other text. */
const longestCut = 1024;
const firstWindow = 512;
const windowSize = 2048;

/** A string; bytes that are no UTF-8 are an issue. */
export function takeString(reader: WireReader, path: Path, key: string | number | undefined, reading: Reading): string {
  return takeText(reader) ?? refuseText(reader, path, key, reading);
}

function refuseText(reader: WireReader, path: Path, key: string | number | undefined, reading: Reading): string {
  refuse(reading.issues, path, key, "unicode", "a string in UTF-8", reader.bytes);
  return "";
}

/** Keys that were met, by a hash of their bytes: engines look properties up by strings that they know already. */
const keys: string[] = [];
const longestKey = 32;

/** As `takeString`, for keys of maps, of which the same ones are met again and again. */
export function takeKey(reader: WireReader, path: Path, reading: Reading): string {
  const { bytes, at } = reader;
  const length = bytes[at] ?? 0;
  if (length === 0 || length > longestKey || at + length >= bytes.length)
    return takeString(reader, path, undefined, reading);
  let hash = length;
  for (let index = at + 1; index <= at + length; index += 1) hash = (Math.imul(hash, 31) + (bytes[index] ?? 0)) & 0xff;
  const known = keys[hash];
  if (known !== undefined && known.length === length && standsAt(bytes, at + 1, known)) {
    reader.at = at + 1 + length;
    return known;
  }
  const key = takeString(reader, path, undefined, reading);
  // Only a property's name is sure to be such a string.
  if (key.length === length) keys[hash] = Object.keys({ [key]: 0 })[0] ?? key;
  return key;
}

function standsAt(bytes: Uint8Array, start: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) !== bytes[start + index]) return false;
  return true;
}

/** A string; undefined where the bytes are no UTF-8. */
export function takeText(reader: WireReader): string | undefined {
  const end = takeEnd(reader);
  const start = reader.at;
  reader.at = end;
  if (end - start > longestCut || !isAscii(reader, start, end)) return readUtf8(reader.bytes, start, end);
  let { window, windowAt } = reader;
  if (start < windowAt || end > windowAt + window.length) {
    const size = Math.max(end - start, window === "" ? firstWindow : windowSize);
    window = readBytewise(reader.bytes, start, Math.min(start + size, reader.bytes.length));
    windowAt = start;
    reader.window = window;
    reader.windowAt = windowAt;
  }
  return window.substring(start - windowAt, end - windowAt);
}

/** Whether no byte is above 127. They are gathered, not tested one by one: that is quicker for the sizes that texts have. */
function isAscii(reader: WireReader, start: number, end: number): boolean {
  let all = 0;
  if (end - start < 4) {
    for (let at = start; at < end; at += 1) all |= reader.bytes[at] ?? 0;
    return all < 128;
  }
  const view = viewOf(reader);
  const { viewAt } = reader;
  let at = viewAt + start;
  for (const last = viewAt + end - 16; at <= last; at += 16) all |= sixteenBytes(view, at);
  const last = viewAt + end - 4;
  for (; at < last; at += 4) all |= view.getInt32(at);
  // The last four may have been looked at in part.
  return ((all | view.getInt32(last)) & 0x80808080) === 0;
}

function sixteenBytes(view: DataView, at: number): number {
  return view.getInt32(at) | view.getInt32(at + 4) | view.getInt32(at + 8) | view.getInt32(at + 12);
}

/** Reads a run of numbers onto a list. */
export function takePacked<T>(reader: WireReader, list: T[], take: (reader: WireReader) => T): void {
  const end = takeEnd(reader);
  while (reader.at < end) list.push(take(reader));
  leaveMessage(reader, end);
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
  const start = reader.at;
  const end = skipGroup(reader, tag, 0);
  reader.at = start;
  return end;
}

/** Goes over the tag that ends a group. */
export function leaveGroup(reader: WireReader): void {
  takeTag(reader);
}
