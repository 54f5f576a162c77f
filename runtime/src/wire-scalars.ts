import { refuse } from "./checks.js";
import { isDate, isDecimal, isLowerUuid, isUuid } from "./formats.js";
import { isInt64, isInt128, isUint64, isUint128 } from "./guards.js";
import type { Path } from "./issues.js";
import { parseByHand, stringifyJson } from "./json-text.js";
import type { Reading } from "./reading.js";
import type { JsonValue } from "./values.js";
import { putBytes, putHalves128, putSixteen } from "./wire-put.js";
import { putString } from "./wire-put-text.js";
import { advance, takeEnd, type WireReader } from "./wire-reader.js";
import { unfit, type WireWriter } from "./wire-writer.js";

type Key = string | number | undefined;

/** An integer of 128 bits as 16 bytes, big-endian, in two's complement. */
export function putInt128(writer: WireWriter, tag: number, value: bigint): void {
  // Most need one half only, and shifting is slow.
  if (isInt64(value)) putSixteen(writer, tag, value < 0n ? -1 : 0, value);
  else if (isInt128(value)) putHalves128(writer, tag, value >> 64n, value);
  else unfit();
}

/** As `putInt128`, unsigned. */
export function putUint128(writer: WireWriter, tag: number, value: bigint): void {
  if (isUint64(value)) putSixteen(writer, tag, 0, value);
  else if (isUint128(value)) putHalves128(writer, tag, value >> 64n, value);
  else unfit();
}

/** A signed integer from 16 bytes, after their length; null where they are not as many. */
export function takeInt128(reader: WireReader): bigint | null {
  return takeSixteen(reader) ? joined(signed) : null;
}

/** As `takeInt128`, unsigned. */
export function takeUint128(reader: WireReader): bigint | null {
  return takeSixteen(reader) ? joined(unsigned) : null;
}

/** 16 bytes as two halves of 64 bits, the low one first. */
const words: Uint32Array = /* @__PURE__ */ new Uint32Array(4);
const signed: BigInt64Array = /* @__PURE__ */ new BigInt64Array(words.buffer);
const unsigned: BigUint64Array = /* @__PURE__ */ new BigUint64Array(words.buffer);
/** Which word of a half is the low one on this machine. */
const lowAt: 0 | 1 = /* @__PURE__ */ new Uint8Array(/* @__PURE__ */ new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;

/** Takes as many bytes as it says before them into the halves; whether they are 16. */
function takeSixteen(reader: WireReader): boolean {
  const size = takeEnd(reader) - reader.at;
  const start = advance(reader, size);
  if (size !== 16) return false;
  // A view of the bytes takes longer to make.
  words[3 - lowAt] = wordAt(reader.bytes, start);
  words[2 + lowAt] = wordAt(reader.bytes, start + 4);
  words[1 - lowAt] = wordAt(reader.bytes, start + 8);
  words[lowAt] = wordAt(reader.bytes, start + 12);
  return true;
}

/** Four bytes, the high one first. */
function wordAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
}

/** Most need one half only, and shifting is slow. */
function joined(high: BigInt64Array | BigUint64Array): bigint {
  const low = unsigned[0] ?? 0n;
  return words[2] === 0 && words[3] === 0 ? low : ((high[1] ?? 0n) << 64n) | low;
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
  if (isLowerUuid(text)) return text;
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
