import { refuse } from "./checks.js";
import type { Path } from "./issues.js";
import type { Reading } from "./reading.js";
import { takeEnd, viewOf, type WireReader } from "./wire-reader.js";
import { countHigh, readBytewise, readUtf8 } from "./wire-text.js";

/** Texts up to this are cut from a window. A text that is kept keeps its window alive, so windows are small; the first most of all, since there may be no other text. */
const longestCut = 1024;
const firstWindow = 512;
const windowSize = 2048;

/** Texts of so many bytes are looked at by themselves where so many bytes above 127 are still to come. */
const longEnough = 64;
const highEnough = 8;

/** A string; bytes that are no UTF-8 are an issue. */
export function takeString(reader: WireReader, path: Path, key: string | number | undefined, reading: Reading): string {
  if (reader.high !== undefined) {
    const { bytes, at } = reader;
    const length = bytes[at] ?? longEnough;
    const end = at + 1 + length;
    // Most are short, and are looked at all together.
    if (length < longEnough && end <= bytes.length) {
      reader.at = end;
      return reader.window.substring(at + 1, end);
    }
  }
  return takeText(reader) ?? refuseText(reader, path, key, reading);
}

function refuseText(reader: WireReader, path: Path, key: string | number | undefined, reading: Reading): string {
  refuse(reading.issues, path, key, "unicode", "a string in UTF-8", reader.bytes);
  return "";
}

/** Names that were met, by a hash of their bytes: engines look properties up by strings that they know already. */
const names: string[] = [];
const longestName = 32;

/** As `takeString`, for keys of maps, of which the same ones are met again and again. */
export function takeKey(reader: WireReader, path: Path, reading: Reading): string {
  return takeName(reader) ?? refuseText(reader, path, undefined, reading);
}

/** As `takeText`, for what is met again and again. */
export function takeName(reader: WireReader): string | undefined {
  const { bytes, at } = reader;
  const length = bytes[at] ?? 0;
  if (length === 0 || length > longestName || at + length >= bytes.length) return takeText(reader);
  let hash = length;
  let all = 0;
  for (let index = at + 1; index <= at + length; index += 1) {
    const byte = bytes[index] ?? 0;
    all |= byte;
    hash = (Math.imul(hash, 31) + byte) & 0xff;
  }
  const known = names[hash];
  if (known !== undefined && known.length === length && standsAt(bytes, at + 1, known)) {
    reader.at = at + 1 + length;
    return known;
  }
  const name = takeText(reader);
  // Only a property's name is sure to be such a string.
  if (all < 128 && name !== undefined) names[hash] = Object.keys({ [name]: 0 })[0] ?? name;
  return name;
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
  if (reader.high !== undefined) return takeHopefully(reader, reader.high, start, end);
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

function takeHopefully(reader: WireReader, high: number, start: number, end: number): string | undefined {
  const text = reader.window.substring(start, end);
  if (high - reader.highSeen < highEnough) return text;
  const own = countHigh(text);
  if (own === 0) return text;
  reader.highSeen += own;
  return readUtf8(reader.bytes, start, end);
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
