import type { KnownKeys } from "./json-structure.js";
import { defineKey, stringifyJson } from "./json-text.js";
import { durationText, timestampParts } from "./times.js";
import { type JsonValue, type UnknownFields, type UnknownValue, type UnknownVariant, unknownFields } from "./values.js";

/** An integer as a JSON number; one that a number can't hold stays `bigint`, and `stringifyJson` prints its digits. */
export function writeInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A float; NaN and the infinities as their names. */
export function writeFloat(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

/** Whether a decimal number comes back as the same text after it was a JSON number. */
export function isPlainNumber(value: string): boolean {
  return /^(?:0|-?[1-9][0-9]*)$/.test(value) || String(Number(value)) === value;
}

/** A decimal number as a JSON number. Integers keep their digits; of others a TypeError says that they would lose some. */
export function writeDecimalNumber(value: string): number | bigint {
  if (/^-?[0-9]+$/.test(value)) return writeInteger(BigInt(value));
  const short = value.replace(/0+$/, "").replace(/\.$/, "").replace(/^-0$/, "0");
  if (String(Number(value)) !== short) throw new TypeError(`${value} can't be a JSON number without losing digits`);
  return Number(value);
}

/** Whether a time has no fraction of a second, or one in whole milliseconds. */
export function isWholeSeconds(value: string): boolean {
  return timestampParts(value).nanos === 0;
}

export function isWholeMilliseconds(value: string): boolean {
  return timestampParts(value).nanos % 1_000_000 === 0;
}

export function writeTimestampNaive(value: string): string {
  return value.slice(0, -1);
}

export function writeTimestampSeconds(value: string): number {
  return timestampParts(value).seconds;
}

export function writeTimestampMilliseconds(value: string): number {
  const { seconds, nanos } = timestampParts(value);
  return seconds * 1000 + Math.floor(nanos / 1_000_000);
}

/** A Date as RFC 3339 in UTC; without a fraction where it has none. */
export function dateText(value: Date): string {
  return value.toISOString().replace(".000Z", "Z");
}

export function writeDuration(value: bigint): string {
  return durationText(value);
}

export function writeDurationSeconds(value: bigint): number | bigint {
  return writeInteger(value / 1_000_000_000n);
}

export function writeDurationMilliseconds(value: bigint): number | bigint {
  return writeInteger(value / 1_000_000n);
}

export function writeDurationParts(value: bigint): { readonly secs: number | bigint; readonly nanos: number } {
  return { secs: writeInteger(value / 1_000_000_000n), nanos: Number(value % 1_000_000_000n) };
}

export function writeBase64(value: Uint8Array): string {
  let binary = "";
  for (const byte of value) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function writeBase64Url(value: Uint8Array): string {
  return writeBase64(value).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

export function writeHex(value: Uint8Array): string {
  let text = "";
  for (const byte of value) text += byte.toString(16).padStart(2, "0");
  return text;
}

export function writeByteList(value: Uint8Array): readonly number[] {
  return [...value];
}

export function writeMap<T>(value: Readonly<Record<string, T>>, write: (item: T) => JsonValue): JsonValue {
  // `fromEntries` defines own properties, `__proto__` included.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, write(item)]));
}

/**
 * Puts the unknown fields that came in as JSON back onto the object; gives the object. A key that the written version declares is that
 * version's: what an older or newer one had there is not put in its place.
 */
export function writeUnknown(
  json: Record<string, JsonValue>,
  value: object,
  known: KnownKeys,
): Record<string, JsonValue> {
  const kept = (value as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.json;
  if (kept !== undefined) addMissing(json, kept, known);
  return json;
}

function addMissing(
  json: Record<string, JsonValue>,
  kept: Readonly<Record<string, JsonValue>>,
  known: KnownKeys | undefined,
): void {
  for (const key of Object.keys(kept)) {
    const value = kept[key];
    const inside = known?.keys.get(key);
    if (value === undefined || inside === null) continue;
    const standing = Object.hasOwn(json, key) ? json[key] : undefined;
    if (standing === undefined)
      defineKey(json, key, inside === undefined || !isObject(value) ? value : only(value, inside));
    else if (isObject(standing) && isObject(value)) addMissing(standing, value, inside);
  }
}

/** What of an object is not declared. */
function only(value: Readonly<Record<string, JsonValue>>, known: KnownKeys): Record<string, JsonValue> {
  const result: Record<string, JsonValue> = {};
  addMissing(result, value, known);
  return result;
}

function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets a value at a path; objects on the way are made. */
export function writeAt(json: Record<string, JsonValue>, path: readonly string[], value: JsonValue): void {
  const last = path.at(-1);
  if (last !== undefined) defineKey(objectAt(json, path.slice(0, -1)), last, value);
}

/** Puts the keys of a record onto the object at a path, which is made where nothing stands there; what stands there stays. */
export function writeInto(
  json: Record<string, JsonValue>,
  path: readonly string[],
  part: Readonly<Record<string, JsonValue>>,
): void {
  const object = objectAt(json, path);
  for (const key of Object.keys(part)) {
    const value = part[key];
    if (value !== undefined && !Object.hasOwn(object, key)) defineKey(object, key, value);
  }
}

function objectAt(json: Record<string, JsonValue>, path: readonly string[]): Record<string, JsonValue> {
  let object = json;
  for (const step of path) {
    const standing = Object.hasOwn(object, step) ? object[step] : undefined;
    const next: Record<string, JsonValue> = isObject(standing) ? standing : {};
    if (next !== standing) defineKey(object, step, next);
    object = next;
  }
  return object;
}

/**
 * An unknown value of an open enum as it was stored. One that came in as a Protobuf number has none where that number is a known value's in
 * JSON: a TypeError.
 */
export function writeUnknownValue({ unknown }: UnknownValue, what: string, known: readonly number[]): string | number {
  if (typeof unknown !== "number" || !known.includes(unknown)) return unknown;
  throw new TypeError(`${what}: the unknown value ${unknown} has no number in JSON`);
}

/** An unknown variant as it was stored. One that came in as Protobuf bytes has no JSON: a TypeError. */
export function writeUnknownVariant(value: UnknownVariant): JsonValue {
  if (value.unknown instanceof Uint8Array)
    throw new TypeError("an unknown variant that was read from Protobuf can't be written as JSON");
  return value.unknown;
}

/** JSON text of what `toJson` gives: integers of any size keep their digits. */
export function toText(json: JsonValue): string {
  return stringifyJson(json);
}
