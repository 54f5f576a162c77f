import { refuse } from "./checks.js";
import { isDate, isDecimal, isUuid } from "./formats.js";
import type { Path } from "./issues.js";
import { parseByHand, stringifyJson } from "./json-text.js";
import type { Reading } from "./reading.js";
import { durationFromParts, durationParts, timestampFromParts, timestampParts } from "./times.js";
import type { JsonValue } from "./values.js";
import { putBytes, putHalves128, putInt32, putInt64 } from "./wire-put.js";
import { putString } from "./wire-put-text.js";
import {
  advance,
  leaveMessage,
  skipValue,
  takeEnd,
  takeInt32,
  takeInt64,
  takeTag,
  viewOf,
  type WireReader,
} from "./wire-reader.js";
import { beginMessage, endMessage, type WireWriter } from "./wire-writer.js";

type Key = string | number | undefined;

/** An integer of 128 bits as 16 bytes, big-endian, in two's complement. */
export function putInt128(writer: WireWriter, tag: number, value: bigint): void {
  // Most need one half only, and shifting is slow.
  const isShort = BigInt.asIntN(64, value) === value;
  putHalves128(writer, tag, isShort ? (value < 0n ? -1n : 0n) : value >> 64n, value);
}

/** A signed integer from 16 bytes, after their length; null where they are not as many. */
export function takeInt128(reader: WireReader): bigint | null {
  const start = takeSixteen(reader);
  if (start === undefined) return null;
  const view = viewOf(reader);
  const high = view.getBigInt64(start);
  const low = view.getBigUint64(start + 8);
  return high === 0n ? low : (high << 64n) | low;
}

/** As `takeInt128`, unsigned. */
export function takeUint128(reader: WireReader): bigint | null {
  const start = takeSixteen(reader);
  if (start === undefined) return null;
  const view = viewOf(reader);
  const high = view.getBigUint64(start);
  const low = view.getBigUint64(start + 8);
  return high === 0n ? low : (high << 64n) | low;
}

/** Where 16 bytes begin in the reader's view. */
function takeSixteen(reader: WireReader): number | undefined {
  const size = takeEnd(reader) - reader.at;
  const start = advance(reader, size);
  // The view is made before its place is known.
  viewOf(reader);
  return size === 16 ? reader.viewAt + start : undefined;
}

/** An integer that was taken from 16 bytes. */
export function int128Of(value: bigint | null, path: Path, key: Key, reading: Reading): bigint {
  if (value !== null) return value;
  refuse(reading.issues, path, key, "format", "an integer in 16 bytes", noBytes);
  return 0n;
}

const noBytes: Uint8Array = /* @__PURE__ */ new Uint8Array();

/** An integer of 64 bits as a number; one that a number can't hold is an issue. */
export function safeNumberOf(value: bigint, path: Path, key: Key, reading: Reading): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  refuse(reading.issues, path, key, "range", "an integer that a number can hold", value);
  return 0;
}

/** A float that is neither NaN nor infinite. */
export function finiteOf(value: number, path: Path, key: Key, reading: Reading): number {
  if (!Number.isFinite(value)) refuse(reading.issues, path, key, "range", "a finite number", value);
  return value;
}

/** A decimal number in canonical text. */
export function decimalOf(text: string, path: Path, key: Key, reading: Reading): string {
  if (!isDecimal(text)) refuse(reading.issues, path, key, "format", "a decimal number", text);
  return text;
}

export function dateOf(text: string, path: Path, key: Key, reading: Reading): string {
  if (!isDate(text)) refuse(reading.issues, path, key, "format", "a date (YYYY-MM-DD)", text);
  return text;
}

/** A UUID from text, in lower case. */
export function uuidOf(text: string, path: Path, key: Key, reading: Reading): string {
  if (isUuid(text)) return text.toLowerCase();
  refuse(reading.issues, path, key, "format", "a UUID", text);
  return text;
}

/** A UUID as its 16 bytes. */
export function putUuidBytes(writer: WireWriter, tag: number, value: string): void {
  const digits = value.replaceAll("-", "");
  const bytes = new Uint8Array(16);
  for (let index = 0; index < 16; index += 1)
    bytes[index] = Number.parseInt(digits.slice(index * 2, index * 2 + 2), 16);
  putBytes(writer, tag, bytes);
}

/** A UUID from its 16 bytes. */
export function uuidOfBytes(bytes: Uint8Array, path: Path, key: Key, reading: Reading): string {
  if (bytes.length !== 16) {
    refuse(reading.issues, path, key, "format", "a UUID in 16 bytes", bytes);
    return "";
  }
  let digits = "";
  for (const byte of bytes) digits += byte.toString(16).padStart(2, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-${digits.slice(12, 16)}-${digits.slice(16, 20)}-${digits.slice(20)}`;
}

/** A JSON value as its text. */
export function putJson(writer: WireWriter, tag: number, value: JsonValue): void {
  putString(writer, tag, stringifyJson(value));
}

/** A JSON value from its text. */
export function jsonOf(text: string, path: Path, key: Key, reading: Reading): JsonValue {
  const parsed = parseByHand(text, reading.maximumDepth);
  if ("value" in parsed) return parsed.value;
  refuse(reading.issues, path, key, parsed.failure.code, `JSON text (${parsed.failure.message})`, text);
  return null;
}

/** A message of Protobuf's own that has `int64 seconds = 1` and `int32 nanos = 2`. */
function putParts(writer: WireWriter, tag: number, seconds: bigint, nanos: number): void {
  const start = beginMessage(writer, tag);
  if (seconds !== 0n) putInt64(writer, 8, seconds);
  if (nanos !== 0) putInt32(writer, 16, nanos);
  endMessage(writer, tag, start);
}

interface Parts {
  readonly seconds: bigint;
  readonly nanos: number;
}

function takeParts(reader: WireReader, end: number): Parts {
  let seconds = 0n;
  let nanos = 0;
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag === 8) seconds = takeInt64(reader);
    else if (tag === 16) nanos = takeInt32(reader);
    else skipValue(reader, tag);
  }
  leaveMessage(reader, end);
  return { seconds, nanos };
}

/** google.protobuf.Timestamp, from RFC 3339 text in UTC. */
export function putTimestamp(writer: WireWriter, tag: number, value: string): void {
  const { seconds, nanos } = timestampParts(value);
  putParts(writer, tag, seconds, nanos);
}

/** google.protobuf.Timestamp, from a Date. */
export function putDate(writer: WireWriter, tag: number, value: Date): void {
  const milliseconds = value.getTime();
  const seconds = Math.floor(milliseconds / 1000);
  putParts(writer, tag, BigInt(seconds), (milliseconds - seconds * 1000) * 1_000_000);
}

/** A time as RFC 3339 text in UTC; one outside the years 1 to 9999 is an issue. */
export function decodeTimestamp(reader: WireReader, end: number, path: Path, reading: Reading): string {
  const { seconds, nanos } = takeParts(reader, end);
  const text = nanos >= 0 && nanos <= 999_999_999 ? timestampFromParts(seconds, BigInt(nanos)) : undefined;
  if (text !== undefined) return text;
  refuse(reading.issues, path, undefined, "range", "a time of the years 1 to 9999", `${seconds} s and ${nanos} ns`);
  return "1970-01-01T00:00:00Z";
}

/** A time as a Date; digits below the millisecond are an issue. */
export function decodeDate(reader: WireReader, end: number, path: Path, reading: Reading): Date {
  const text = decodeTimestamp(reader, end, path, reading);
  if (/\.[0-9]{3}[0-9]*[1-9]/.test(text))
    refuse(reading.issues, path, undefined, "precision", "a time in whole milliseconds", text);
  return new Date(text);
}

/** google.protobuf.Duration, from nanoseconds. Both parts have the sign of the whole. */
export function putDuration(writer: WireWriter, tag: number, value: bigint): void {
  const { seconds, nanos } = durationParts(value);
  putParts(writer, tag, seconds, nanos);
}

/** A duration in nanoseconds. */
export function decodeDuration(reader: WireReader, end: number, path: Path, reading: Reading): bigint {
  const { seconds, nanos } = takeParts(reader, end);
  const duration = durationFromParts(seconds, nanos);
  if (duration !== undefined) return duration;
  refuse(
    reading.issues,
    path,
    undefined,
    "range",
    "a duration of at most 10,000 years",
    `${seconds} s and ${nanos} ns`,
  );
  return 0n;
}

/** A duration that is stored in larger units than nanoseconds: what those can't hold is an issue. */
export function inUnits(value: bigint, path: Path, key: Key, reading: Reading, unit: bigint, expected: string): bigint {
  if (value % unit !== 0n) refuse(reading.issues, path, key, "precision", expected, value);
  return value;
}

/** A time that is stored with fewer digits after the second: what those can't hold is an issue. */
export function withDigits<T extends string | Date>(
  value: T,
  path: Path,
  key: Key,
  reading: Reading,
  digits: 0 | 3,
): T {
  const isHeld =
    typeof value === "string"
      ? /^0*$/.test(value.slice(20, -1).slice(digits))
      : digits === 3 || value.getTime() % 1000 === 0;
  if (!isHeld)
    refuse(reading.issues, path, key, "precision", digits === 0 ? "whole seconds" : "whole milliseconds", value);
  return value;
}

function integerOfText(text: string, path: Path, key: Key, reading: Reading, minimum: bigint, maximum: bigint): bigint {
  const isCanonical = text.length <= 40 && /^(?:0|-?[1-9][0-9]*)$/.test(text);
  if (!isCanonical) {
    refuse(reading.issues, path, key, "format", "an integer in canonical digits", text);
    return 0n;
  }
  const value = BigInt(text);
  if (value < minimum || value > maximum)
    refuse(reading.issues, path, key, "range", `an integer from ${minimum} to ${maximum}`, text);
  return value;
}

/** A signed integer of 128 bits from its digits. */
export function int128OfText(text: string, path: Path, key: Key, reading: Reading): bigint {
  return integerOfText(text, path, key, reading, -(2n ** 127n), 2n ** 127n - 1n);
}

/** An unsigned integer of 128 bits from its digits. */
export function uint128OfText(text: string, path: Path, key: Key, reading: Reading): bigint {
  return integerOfText(text, path, key, reading, 0n, 2n ** 128n - 1n);
}
