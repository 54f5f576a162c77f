import { isAscii, isUtf8 } from "node:buffer";
import type { RecordIssue } from "./generated.js";

/** One stored event, as it stands in its file. */
export interface StoredRecord {
  /** Counted from 1: the line's number, or the message's. */
  readonly number: number;
  /** Text of a line without its end, or bytes of a message; empty where it is broken and was not held. */
  readonly stored: string | Uint8Array;
  /** Why it can't be read at all. */
  readonly broken?: RecordIssue;
}

/** Whole records that stand behind each other, as bytes. */
export interface Batch {
  readonly bytes: Uint8Array;
  /** Where it begins. */
  readonly start: Position;
  /** Where the next batch begins. */
  readonly end: Position;
  /** Why the last record of the batch, which is not among the bytes, can't be read. */
  readonly broken?: RecordIssue;
}

/** A place between two records: bytes before it, and records before it. */
export interface Position {
  readonly offset: number;
  readonly records: number;
}

export const origin: Position = { offset: 0, records: 0 };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const brace = 0x7b;
const nothing = new Uint8Array();

/**
 * Cuts bytes into batches of lines. A line longer than `maximum` bytes is broken, and never held in memory. Chunks, and batches of
 * them, are as they are until the next is asked for.
 */
export async function* cutLines(
  chunks: AsyncIterable<Buffer>,
  start: Position,
  maximum: number,
): AsyncGenerator<Batch> {
  let at = start;
  let held: Buffer[] = [];
  let heldLength = 0;
  /** Bytes of a line that is too long, so far; 0 where there is none. */
  let skipped = 0;
  const take = (bytes: Buffer): Batch => {
    const begin = at;
    at = { offset: begin.offset + bytes.length, records: begin.records + countLines(bytes) };
    return { bytes, start: begin, end: at };
  };
  const skip = (): Batch => {
    const begin = at;
    at = { offset: begin.offset + skipped, records: begin.records + 1 };
    skipped = 0;
    return { bytes: nothing, start: begin, end: at, broken: tooLong(maximum) };
  };
  for await (let chunk of chunks) {
    if (skipped > 0) {
      const end = chunk.indexOf(lineFeed);
      skipped += end === -1 ? chunk.length : end + 1;
      if (end === -1) continue;
      yield skip();
      chunk = chunk.subarray(end + 1);
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      const lines = heldLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...held, chunk.subarray(0, end)]);
      held = [];
      heldLength = 0;
      yield take(lines);
    }
    if (end < chunk.length) held.push(Buffer.from(chunk.subarray(end)));
    heldLength += chunk.length - end;
    if (heldLength > maximum) {
      skipped = heldLength;
      held = [];
      heldLength = 0;
    }
  }
  if (skipped > 0) yield skip();
  if (heldLength > 0) yield take(Buffer.concat(held));
}

/** The last line may have no end. */
function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1)) count += 1;
  return bytes.at(-1) === lineFeed ? count : count + 1;
}

function tooLong(maximum: number): RecordIssue {
  return { path: "", code: "limit", message: `longer than ${maximum} bytes (--max-line)` };
}

/** The records of a batch, in order; blank lines are none. One at a time: a list of them would outlive the collector's first look. */
export function recordsOf(
  batch: Batch,
  encoding: "json" | "protobuf",
  maximum: number,
): Generator<StoredRecord, undefined> {
  return encoding === "json" ? linesOf(batch, maximum) : messagesOf(batch);
}

function* linesOf({ bytes: array, start, end, broken }: Batch, maximum: number): Generator<StoredRecord, undefined> {
  const bytes = Buffer.from(array.buffer, array.byteOffset, array.length);
  const isText = isUtf8(bytes);
  // ASCII needs no decoder.
  const encoding = isAscii(bytes) ? "latin1" : "utf8";
  let number = start.records;
  let lineEnd = 0;
  for (let at = start.offset === 0 && hasMark(bytes) ? 3 : 0; at < bytes.length; at = lineEnd + 1) {
    const found = bytes.indexOf(lineFeed, at);
    lineEnd = found === -1 ? bytes.length : found;
    number += 1;
    const last = bytes[lineEnd - 1] === carriageReturn && lineEnd > at ? lineEnd - 1 : lineEnd;
    if (isText || isUtf8(bytes.subarray(at, last))) {
      // Each for itself: one letter that takes two bytes in memory would make all others take two.
      const stored = bytes.toString(encoding, at, last);
      if (bytes[at] !== brace && stored.trim() === "") continue;
      if (stored.length > maximum) yield { number, stored: "", broken: tooLong(maximum) };
      else yield { number, stored };
    } else {
      const reason = { path: "", code: "unicode", message: "the bytes are no UTF-8" };
      yield { number, stored: bytes.subarray(at, lineEnd), broken: reason };
    }
  }
  if (broken !== undefined) yield { number: end.records, stored: "", broken };
}

/** Whether a byte order mark stands at the beginning. */
function hasMark(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/**
 * Cuts bytes into batches of messages, each behind its length as a varint, as `writeDelimitedTo` and its like write them. Chunks, and
 * batches of them, are as they are until the next is asked for.
 */
export async function* cutMessages(
  chunks: AsyncIterable<Buffer>,
  start: Position,
  maximum: number,
): AsyncGenerator<Batch> {
  let at = start;
  let held: Buffer[] = [];
  let heldLength = 0;
  let needed = 1;
  /** Bytes of a message that is too long, behind its length and not yet met. */
  let skipping = 0;
  const take = (bytes: Uint8Array, records: number, skipped: number, broken?: RecordIssue): Batch => {
    const begin = at;
    at = { offset: begin.offset + bytes.length + skipped, records: begin.records + records };
    return { bytes, start: begin, end: at, ...(broken === undefined ? {} : { broken }) };
  };
  for await (const read of chunks) {
    const chunk = read.subarray(Math.min(skipping, read.length));
    skipping -= read.length - chunk.length;
    heldLength += chunk.length;
    if (heldLength < needed || heldLength === 0) {
      held.push(Buffer.from(chunk));
      continue;
    }
    let bytes = held.length === 0 ? chunk : Buffer.concat([...held, chunk]);
    for (;;) {
      const cut = cutWhole(bytes, maximum);
      const whole = bytes.subarray(0, cut.end);
      if (cut.kind === "whole") {
        if (cut.count > 0) yield take(whole, cut.count, 0);
        bytes = bytes.subarray(cut.end);
        needed = cut.needed;
        break;
      }
      if (cut.kind === "malformed") {
        const reason = "no length of a message stands here; the rest can't be read";
        yield take(whole, cut.count + 1, 0, unreadable(reason));
        return;
      }
      // The place behind what is skipped: none inside it is one to begin again at.
      yield take(whole, cut.count + 1, cut.prefix + cut.length, tooLong(maximum));
      const rest = bytes.subarray(cut.end + cut.prefix);
      bytes = rest.subarray(Math.min(cut.length, rest.length));
      skipping = cut.length - (rest.length - bytes.length);
    }
    held = bytes.length > 0 ? [Buffer.from(bytes)] : [];
    heldLength = bytes.length;
  }
  if (heldLength === 0 && skipping === 0) return;
  const isSkipped = skipping > 0;
  yield take(nothing, isSkipped ? 0 : 1, isSkipped ? 0 : heldLength, unreadable("the input ends within a message"));
}

function unreadable(message: string): RecordIssue {
  return { path: "", code: "bytes", message };
}

/** The whole messages that bytes begin with, and why there are no more of them. */
type Cut = { readonly end: number; readonly count: number } & (
  | { readonly kind: "whole" /** So many bytes behind them make another. */; readonly needed: number }
  | { readonly kind: "malformed" }
  | {
      readonly kind: "long" /** Bytes of its length, and its length. */;
      readonly prefix: number;
      readonly length: number;
    }
);

function cutWhole(bytes: Uint8Array, maximum: number): Cut {
  for (let end = 0, count = 0; ; count += 1) {
    const length = lengthAt(bytes, end);
    if (length === undefined) return { kind: "whole", end, count, needed: bytes.length - end + 1 };
    if (length === "malformed") return { kind: "malformed", end, count };
    if (length.value > maximum) return { kind: "long", end, count, prefix: length.end - end, length: length.value };
    const next = length.end + length.value;
    if (next > bytes.length) return { kind: "whole", end, count, needed: next - end };
    end = next;
  }
}

function* messagesOf({ bytes, start, end, broken }: Batch): Generator<StoredRecord, undefined> {
  for (let at = 0, number = start.records + 1; at < bytes.length; number += 1) {
    const length = lengthAt(bytes, at);
    if (length === undefined || length === "malformed") break;
    at = length.end + length.value;
    yield { number, stored: bytes.subarray(length.end, at) };
  }
  if (broken !== undefined) yield { number: end.records, stored: nothing, broken };
}

/** A varint of at most five bytes: more is longer than any message may be. */
function lengthAt(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | "malformed" | undefined {
  let value = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = bytes[start + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, end: start + index + 1 };
  }
  return "malformed";
}

/** The length that stands before a message. */
export function lengthPrefix(length: number): Buffer {
  const bytes: number[] = [];
  for (let rest = length; ; rest = Math.floor(rest / 128)) {
    bytes.push(rest >= 128 ? (rest % 128) + 128 : rest);
    if (rest < 128) return Buffer.from(bytes);
  }
}
