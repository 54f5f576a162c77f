import { writeUtf8 } from "./wire-text.js";

/** Where a message is written, and how much of it is. */
export interface WireWriter {
  /** Holds the messages before this one too, which others may still have: their bytes are never written again. */
  bytes: Uint8Array;
  /** Theirs. */
  buffer: ArrayBuffer;
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
  /** By the low bits of its tag: how many bytes more than one the length of a message took last. */
  readonly more: Uint8Array;
}

/** Messages share buffers of this size; a view keeps the whole of its buffer alive. */
const slabSize = 32 * 1024;

/** A message beyond this is copied into an array of its own. */
const largestView = slabSize / 4;

/** A buffer that has grown beyond this is not kept for the next message. */
const largestSpare = 1024 * 1024;

/** Longer texts don't wait. */
export const longestLate = 127;

/** As many texts wait at most. */
const mostLate = 32;

/** Where waiting texts were no ASCII, so many messages are written without waiting. */
const patience = 64;

let spare: WireWriter | undefined;
let impatient = 0;
let scratch: Uint8Array | undefined;
let scratchView: DataView | undefined;

export function openWriter(): WireWriter {
  const writer = spare ?? createWriter();
  spare = undefined;
  writer.at = writer.start;
  writer.late = "";
  writer.lateCount = 0;
  writer.wrong = false;
  writer.mayWait = impatient === 0;
  if (impatient > 0) impatient -= 1;
  return writer;
}

function createWriter(): WireWriter {
  const buffer = new ArrayBuffer(slabSize);
  return {
    bytes: new Uint8Array(buffer),
    buffer,
    view: new DataView(buffer),
    start: 0,
    at: 0,
    late: "",
    places: new Int32Array(mostLate * 2),
    lateCount: 0,
    mayWait: true,
    wrong: false,
    more: new Uint8Array(256),
  };
}

/** What was written; the writer must not be used again. */
export function closeWriter(writer: WireWriter): Uint8Array {
  const { bytes, buffer, start, at } = writer;
  const isLarge = at - start > largestView;
  if (!isLarge) writer.start = at;
  if (bytes.length <= largestSpare) spare = writer;
  return isLarge ? bytes.slice(start, at) : new Uint8Array(buffer, start, at - start);
}

/** Refuses a value that is not what its type says. Those who asked for the writing say what is wrong with it. */
export function unfit(): never {
  throw new TypeError("a value is not what its type says");
}

/** Lets a text wait. */
export function addLate(writer: WireWriter, text: string, at: number): void {
  const { places, lateCount } = writer;
  places[lateCount * 2] = at - writer.start;
  places[lateCount * 2 + 1] = text.length;
  writer.late += text;
  writer.lateCount = lateCount + 1;
  if (lateCount + 1 === mostLate) writeLate(writer, false);
}

/**
 * Writes what waits to its place.
 *
 * @param isLast whether nothing is written after it: text that is no ASCII may then run on over what follows, since all is written again
 */
function writeLate(writer: WireWriter, isLast: boolean): void {
  const { bytes, view, places, late, start, lateCount } = writer;
  const first = start + (places[0] ?? 0);
  if (isLast && lateCount === 1 && first + late.length * 3 <= bytes.length) {
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

/** Writes what waits; false where it was no ASCII, and the writer is at the start again. */
export function isSettled(writer: WireWriter): boolean {
  if (writer.lateCount > 0) writeLate(writer, true);
  if (!writer.wrong) return true;
  impatient = patience;
  writer.at = writer.start;
  writer.mayWait = false;
  writer.wrong = false;
  return false;
}

/** Makes room for some more bytes. */
function reserve(writer: WireWriter, size: number): void {
  if (writer.at + size > writer.bytes.length) grow(writer, size);
}

/** Goes on in another buffer, in which the message begins at 0. */
function grow(writer: WireWriter, size: number): void {
  const written = writer.bytes.subarray(writer.start, writer.at);
  const buffer = new ArrayBuffer(Math.max(slabSize, (written.length + size) * 2));
  writer.bytes = new Uint8Array(buffer);
  writer.bytes.set(written);
  writer.buffer = buffer;
  writer.view = new DataView(buffer);
  writer.start = 0;
  writer.at = written.length;
}

/**
 * Makes room for a value of at most so many bytes, and writes its tag before it: its number and wire type, as `number << 3 | wireType`.
 * 0 stands for no tag. Gives where the value begins; the writer goes on there only when that is written.
 */
export function openField(writer: WireWriter, tag: number, size: number): number {
  if (writer.at + size + 5 > writer.bytes.length) grow(writer, size + 5);
  const { at } = writer;
  if (tag > 127) return putLength(writer.bytes, at, tag);
  if (tag === 0) return at;
  writer.bytes[at] = tag;
  return at + 1;
}

/** A tag by itself: of a group. */
export function putTag(writer: WireWriter, tag: number): void {
  writer.at = openField(writer, tag, 0);
}

/** Bytes as they are, without a length. */
export function putRaw(writer: WireWriter, value: Uint8Array): void {
  reserve(writer, value.length);
  writer.bytes.set(value, writer.at);
  writer.at += value.length;
}

/**
 * Begins a message (or packed list) of unknown length; gives what `endMessage` takes. As much room is left for the length as the last
 * message under this tag took.
 */
export function beginMessage(writer: WireWriter, tag: number): number {
  const at = openField(writer, tag, 5);
  const more = writer.more[tag & 0xff] ?? 0;
  // It stands where the length will end, so that the message knows at its end how much room was left.
  writer.bytes[at + more] = more;
  writer.at = at + more + 1;
  // The message may move to another buffer: places are counted from its start.
  return writer.at - writer.start;
}

/** Puts the length of what was written since `beginMessage` before it. Where it takes other room than was left, what was written moves. */
export function endMessage(writer: WireWriter, tag: number, begun: number): void {
  const { bytes } = writer;
  const start = writer.start + begun;
  const length = writer.at - start;
  const more = bytes[start - 1];
  if (length < 128 && more === 0) bytes[start - 1] = length;
  else if (length >= 128 && length < 0x4000 && more === 1) {
    bytes[start - 2] = (length & 127) | 128;
    bytes[start - 1] = length >>> 7;
  } else endMoved(writer, tag, begun, length);
}

function endMoved(writer: WireWriter, tag: number, begun: number, length: number): void {
  if (writer.lateCount > 0) writeLate(writer, false);
  reserve(writer, 5);
  const { bytes } = writer;
  const start = writer.start + begun;
  const more = bytes[start - 1] ?? 0;
  const needed = sizeOfLength(length) - 1;
  if (needed !== more) bytes.copyWithin(start + needed - more, start, start + length);
  writer.more[tag & 0xff] = needed;
  writer.at = putLength(bytes, start - 1 - more, length) + length;
}

/** Writes a length; gives where it ends. */
export function putLength(bytes: Uint8Array, start: number, length: number): number {
  let at = start;
  let rest = length;
  for (; rest > 127; rest >>>= 7) bytes[at++] = (rest & 127) | 128;
  bytes[at++] = rest;
  return at;
}

/** Bytes of a varint. */
export function sizeOfLength(length: number): number {
  let size = 1;
  for (let rest = length; rest > 127; rest >>>= 7) size += 1;
  return size;
}
