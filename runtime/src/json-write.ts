import { stringifyJson } from "./json-text.js";
import { durationText, timestampParts } from "./times.js";
import { type JsonValue, type UnknownFields, type UnknownVariant, unknownFields } from "./values.js";

/** An integer as a JSON number; one that a number can't hold stays `bigint`, and `stringifyJson` prints its digits. */
export function writeInteger(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** A float; NaN and the infinities as their names. */
export function writeFloat(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

/** A decimal number as a JSON number. Integers keep their digits. */
export function writeDecimalNumber(value: string): number | bigint {
  return /^-?[0-9]+$/.test(value) ? writeInteger(BigInt(value)) : Number(value);
}

export function writeTimestampNaive(value: string): string {
  return value.slice(0, -1);
}

export function writeTimestampSeconds(value: string): number {
  return Number(timestampParts(value).seconds);
}

export function writeTimestampMilliseconds(value: string): number {
  const { seconds, nanos } = timestampParts(value);
  return Number(seconds) * 1000 + Math.floor(nanos / 1_000_000);
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

/** Puts the unknown fields that came in as JSON back onto the object; gives the object. */
export function writeUnknown(json: Record<string, JsonValue>, value: object): Record<string, JsonValue> {
  const kept = (value as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.json;
  if (kept === undefined) return json;
  for (const key of Object.keys(kept)) {
    if (!Object.hasOwn(json, key))
      Object.defineProperty(json, key, { value: kept[key], enumerable: true, configurable: true, writable: true });
  }
  return json;
}

/** Sets a value at a path; objects on the way are made. */
export function writeAt(json: Record<string, JsonValue>, path: readonly string[], value: JsonValue): void {
  let object = json;
  for (const [index, step] of path.entries()) {
    if (index === path.length - 1) {
      object[step] = value;
      return;
    }
    const next = object[step];
    if (typeof next === "object" && next !== null && !Array.isArray(next)) object = next as Record<string, JsonValue>;
    else {
      const made: Record<string, JsonValue> = {};
      object[step] = made;
      object = made;
    }
  }
}

/** Sets a record at a path; where an object stands there already, it is merged into it. */
export function writeMerged(
  json: Record<string, JsonValue>,
  path: readonly string[],
  part: Record<string, JsonValue>,
): void {
  let standing: JsonValue | undefined = json;
  for (const step of path)
    standing =
      typeof standing === "object" && standing !== null && !Array.isArray(standing)
        ? (standing as Record<string, JsonValue>)[step]
        : undefined;
  if (standing === undefined) writeAt(json, path, part);
  else writeInto(standing as Record<string, JsonValue>, part);
}

/** Merges a record into an object that other parts share. */
export function writeInto(json: Record<string, JsonValue>, part: JsonValue): void {
  if (typeof part !== "object" || part === null || Array.isArray(part)) return;
  for (const [key, value] of Object.entries(part))
    Object.defineProperty(json, key, { value, enumerable: true, configurable: true, writable: true });
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
