import { isUtf8 } from "node:buffer";
import type { RecordIssue } from "./generated.js";

/** One stored event, as it stands in its file. */
export interface StoredRecord {
  /** Counted from 1: the line's number, or the message's. */
  readonly number: number;
  /** Text of a line without its end, or bytes of a message; absent where it is broken. */
  readonly stored: string | Buffer;
  /** Why it can't be read at all. */
  readonly broken?: RecordIssue;
}

/** Records that were read at once. */
export interface Batch {
  readonly records: readonly StoredRecord[];
  /** Where the next batch begins. */
  readonly end: Position;
}

/** A place between two records: bytes before it, and records before it. */
export interface Position {
  readonly offset: number;
  readonly records: number;
}

export const origin: Position = { offset: 0, records: 0 };

const lineFeed = 0x0a;

/** Cuts bytes into lines. A line longer than `maximum` bytes is broken, and never held in memory. */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  start: Position,
  maximum: number,
): AsyncGenerator<Batch> {
  let { offset, records: number } = start;
  let held: Buffer[] = [];
  let heldLength = 0;
  let isSkipping = false;
  const take = (lines: Buffer): Batch => {
    const records = linesOf(lines, number, maximum, offset === 0);
    offset += lines.length;
    number = records.next;
    return { records: records.list, end: { offset, records: number } };
  };
  for await (let chunk of chunks) {
    if (isSkipping) {
      const end = chunk.indexOf(lineFeed);
      offset += end === -1 ? chunk.length : end + 1;
      if (end === -1) continue;
      isSkipping = false;
      number += 1;
      yield { records: [tooLong(number, maximum)], end: { offset, records: number } };
      chunk = chunk.subarray(end + 1);
    }
    const end = chunk.lastIndexOf(lineFeed) + 1;
    if (end > 0) {
      const lines = heldLength === 0 ? chunk.subarray(0, end) : Buffer.concat([...held, chunk.subarray(0, end)]);
      held = [];
      heldLength = 0;
      yield take(lines);
    }
    if (end < chunk.length) held.push(chunk.subarray(end));
    heldLength += chunk.length - end;
    if (heldLength > maximum) {
      offset += heldLength;
      held = [];
      heldLength = 0;
      isSkipping = true;
    }
  }
  if (isSkipping) {
    number += 1;
    yield { records: [tooLong(number, maximum)], end: { offset, records: number } };
  }
  if (heldLength > 0) yield take(Buffer.concat(held));
}

function tooLong(number: number, maximum: number): StoredRecord {
  const issue = { path: "", code: "limit", message: `longer than ${maximum} bytes (--max-line)` };
  return { number, stored: "", broken: issue };
}

function linesOf(bytes: Buffer, before: number, maximum: number, isFirst: boolean) {
  const list: StoredRecord[] = [];
  let number = before;
  // Text is decoded at once where it can be: a line of text costs far less than a line of bytes.
  if (!isUtf8(bytes)) {
    for (let at = 0; at < bytes.length; ) {
      const found = bytes.indexOf(lineFeed, at);
      const end = found === -1 ? bytes.length : found;
      const line = bytes.subarray(at, end);
      number += 1;
      if (isUtf8(line)) addLine(list, number, line.toString("utf8"), maximum);
      else
        list.push({ number, stored: line, broken: { path: "", code: "unicode", message: "the bytes are no UTF-8" } });
      at = end + 1;
    }
    return { list, next: number };
  }
  const text = bytes.toString("utf8");
  for (let at = isFirst && text.charCodeAt(0) === 0xfeff ? 1 : 0; at < text.length; ) {
    const found = text.indexOf("\n", at);
    const end = found === -1 ? text.length : found;
    number += 1;
    addLine(list, number, text.slice(at, end), maximum);
    at = end + 1;
  }
  return { list, next: number };
}

function addLine(list: StoredRecord[], number: number, line: string, maximum: number): void {
  const text = line.charCodeAt(line.length - 1) === 0x0d ? line.slice(0, -1) : line;
  if (text.charCodeAt(0) !== 0x7b && text.trim() === "") return;
  list.push(text.length > maximum ? tooLong(number, maximum) : { number, stored: text });
}

/** Cuts bytes into messages, each behind its length as a varint, as `writeDelimitedTo` and its like write them. */
export async function* readMessages(
  chunks: AsyncIterable<Buffer>,
  start: Position,
  maximum: number,
): AsyncGenerator<Batch> {
  let { offset, records: number } = start;
  let held: Buffer[] = [];
  let heldLength = 0;
  let needed = 1;
  let skipping = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    heldLength += chunk.length;
    if (heldLength < needed && skipping === 0) continue;
    const bytes = held.length === 1 ? chunk : Buffer.concat(held);
    const records: StoredRecord[] = [];
    let at = 0;
    for (;;) {
      if (skipping > 0) {
        const skipped = Math.min(skipping, bytes.length - at);
        at += skipped;
        skipping -= skipped;
        if (skipping > 0) break;
      }
      const length = lengthAt(bytes, at);
      if (length === undefined) {
        needed = bytes.length - at + 1;
        break;
      }
      if (length === "malformed") {
        records.push(brokenMessage(number + 1, "bytes", "no length of a message stands here; the rest can't be read"));
        yield { records, end: { offset: offset + at, records: number + 1 } };
        return;
      }
      if (length.value > maximum) {
        number += 1;
        records.push(brokenMessage(number, "limit", `longer than ${maximum} bytes (--max-line)`));
        at = length.end;
        skipping = length.value;
        continue;
      }
      const end = length.end + length.value;
      if (end > bytes.length) {
        needed = end - at;
        break;
      }
      number += 1;
      records.push({ number, stored: bytes.subarray(length.end, end) });
      at = end;
    }
    offset += at;
    held = at < bytes.length ? [bytes.subarray(at)] : [];
    heldLength = bytes.length - at;
    // A place inside what is skipped is no place to begin again at.
    if (records.length > 0 && skipping === 0) yield { records, end: { offset, records: number } };
    else if (records.length > 0) yield { records, end: { offset: offset + skipping, records: number } };
  }
  if (heldLength > 0 || skipping > 0) {
    const issue = brokenMessage(skipping > 0 ? number : number + 1, "bytes", "the input ends within a message");
    yield { records: [issue], end: { offset: offset + heldLength, records: issue.number } };
  }
}

function brokenMessage(number: number, code: string, message: string): StoredRecord {
  return { number, stored: Buffer.alloc(0), broken: { path: "", code, message } };
}

/** A varint of at most five bytes: more is longer than any message may be. */
function lengthAt(
  bytes: Buffer,
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
