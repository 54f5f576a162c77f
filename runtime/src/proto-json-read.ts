import { refuse, refuseType } from "./checks.js";
import { at, type Path } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { ProtoJsonReading } from "./proto-json.js";
import { durationFromJson, timestampFromText } from "./times.js";
import type { JsonValue } from "./values.js";

type Key = string | number | undefined;

/** The fields of a message by what they are called in TypeScript: any JSON value, absent where it is absent or means so. */
export type ProtoJsonFields<T> = { readonly [Field in keyof T]?: unknown };

/**
 * The fields of a message, by the names that they have in TypeScript.
 *
 * @param keys names in TypeScript by all names in JSON
 * @param nulls fields of which `null` is a value; of others it is absence
 */
export function protoJsonObject<T>(
  json: unknown,
  path: Path,
  reading: ProtoJsonReading,
  keys: ReadonlyMap<string, keyof T & string>,
  nulls: readonly (keyof T & string)[],
): ProtoJsonFields<T> {
  // A field may be called as something that every object inherits.
  const fields = Object.create(null) as { [Field in keyof T]?: unknown };
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    refuseType(reading.issues, path, undefined, "an object", json);
    return fields;
  }
  const seen = new Set<string>();
  for (const [key, value] of Object.entries(json)) {
    const name = keys.get(key);
    if (name === undefined) {
      if (!reading.ignoreUnknown) refuse(reading.issues, path, key, "type", "no field of this name", value);
    } else if (seen.has(name)) refuse(reading.issues, path, key, "type", "one name of each field", value);
    else if (value !== null || nulls.includes(name)) fields[name] = value;
    if (name !== undefined) seen.add(name);
  }
  return fields;
}

/** Makes sure that at most one member of a oneof is there. */
export function checkProtoJsonOneof<T>(
  fields: ProtoJsonFields<T>,
  names: readonly (keyof T & string)[],
  path: Path,
  reading: ProtoJsonReading,
): void {
  const [, second] = names.filter((name) => fields[name] !== undefined);
  if (second !== undefined) refuse(reading.issues, path, second, "type", "one member of the oneof", fields[second]);
}

/** Sets a field, unless its value is one that is passed over. */
export function setKnown<T, Name extends keyof T>(result: T, name: Name, value: T[Name] | undefined): void {
  if (value !== undefined) result[name] = value;
}

export function boolFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): boolean {
  if (typeof value === "boolean") return value;
  refuseType(reading.issues, path, key, "true or false", value);
  return false;
}

const numberText = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,4})?$/;

/** The whole number that a JSON number, or text of one, stands for: `1e2` is one too. */
function wholeOf(value: unknown): bigint | undefined {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isInteger(value) ? BigInt(value) : undefined;
  if (typeof value !== "string" || value.length > 100 || !numberText.test(value)) return undefined;
  if (/^-?[0-9]+$/.test(value)) return BigInt(value);
  const number = Number(value);
  return Number.isSafeInteger(number) ? BigInt(number) : undefined;
}

function integerFrom(
  value: unknown,
  minimum: bigint,
  maximum: bigint,
  path: Path,
  key: Key,
  reading: ProtoJsonReading,
): bigint {
  const found = wholeOf(value);
  if (found === undefined) refuseType(reading.issues, path, key, "an integer", value);
  else if (found < minimum || found > maximum)
    refuse(reading.issues, path, key, "range", `an integer from ${minimum} to ${maximum}`, value);
  else return found;
  return 0n;
}

export function int32FromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): number {
  return Number(integerFrom(value, -0x80000000n, 0x7fffffffn, path, key, reading));
}

export function uint32FromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): number {
  return Number(integerFrom(value, 0n, 0xffffffffn, path, key, reading));
}

export function int64FromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): bigint {
  return integerFrom(value, -(1n << 63n), (1n << 63n) - 1n, path, key, reading);
}

export function uint64FromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): bigint {
  return integerFrom(value, 0n, (1n << 64n) - 1n, path, key, reading);
}

export function doubleFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): number {
  if (typeof value === "number" || typeof value === "bigint") return Number(value);
  if (value === "NaN" || value === "Infinity" || value === "-Infinity") return Number(value);
  const number = typeof value === "string" && numberText.test(value) ? Number(value) : Number.NaN;
  if (!Number.isFinite(number)) refuseType(reading.issues, path, key, "a number", value);
  return number;
}

/** A double that a float can hold, rounded to one. */
export function floatFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): number {
  const number = doubleFromProtoJson(value, path, key, reading);
  const rounded = Math.fround(number);
  if (Number.isFinite(number) && !Number.isFinite(rounded))
    refuse(reading.issues, path, key, "range", "a number that a float can hold", value);
  return rounded;
}

export function stringFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): string {
  if (typeof value === "string") return value;
  refuseType(reading.issues, path, key, "a string", value);
  return "";
}

/** Bytes from base64 of either alphabet, padded or not. */
export function bytesFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): Uint8Array {
  const text = stringFromProtoJson(value, path, key, reading);
  const digits = text.replace(/={0,2}$/, "");
  if (/^[A-Za-z0-9+/_-]*$/.test(digits) && digits.length % 4 !== 1)
    return Uint8Array.from(atob(digits.replaceAll("-", "+").replaceAll("_", "/")), (unit) => unit.charCodeAt(0));
  refuse(reading.issues, path, key, "format", "base64", value);
  return new Uint8Array();
}

export function timestampFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): string {
  const time = typeof value === "string" ? timestampFromText(value, true, false) : undefined;
  if (time !== undefined) return time;
  refuse(reading.issues, path, key, "format", "a time (RFC 3339)", value);
  return "1970-01-01T00:00:00Z";
}

/** A duration in nanoseconds. */
export function durationFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): bigint {
  const duration = typeof value === "string" ? durationFromJson(value, ["string"]) : undefined;
  if (duration !== undefined) return duration;
  refuse(reading.issues, path, key, "format", 'a duration like "1.5s"', value);
  return 0n;
}

/** google.protobuf.Value: what `parseJson` gave. */
export function valueFromProtoJson(value: unknown): JsonValue {
  return value as JsonValue;
}

export function structFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): JsonValue {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as JsonValue;
  refuseType(reading.issues, path, key, "an object", value);
  return {};
}

export function listValueFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): JsonValue {
  if (Array.isArray(value)) return value as JsonValue;
  refuseType(reading.issues, path, key, "a list", value);
  return [];
}

/** A value of an enum by its name or number; undefined where it is passed over, or refused. */
export function enumFromProtoJson<T>(
  value: unknown,
  path: Path,
  key: Key,
  reading: ProtoJsonReading,
  names: ReadonlyMap<string, number>,
  decode: (number: number) => T,
): T | undefined {
  if (typeof value !== "string") return decode(int32FromProtoJson(value, path, key, reading));
  const number = names.get(value);
  if (number !== undefined) return decode(number);
  if (!reading.ignoreUnknown) refuse(reading.issues, path, key, "enum", "a known value of the enum", value);
  return undefined;
}

/** Reads one value of a list or map; undefined where it is passed over. */
type ReadItem<T> = (value: unknown, path: Path, key: string | number) => T | undefined;

export function listFromProtoJson<T>(
  value: unknown,
  path: Path,
  key: Key,
  reading: ProtoJsonReading,
  read: ReadItem<T>,
): T[] {
  const list: T[] = [];
  if (!Array.isArray(value)) {
    refuseType(reading.issues, path, key, "a list", value);
    return list;
  }
  const own = at(path, key);
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const found = read(item, own, index);
    if (found !== undefined) list.push(found);
  }
  return list;
}

/** What keys of a map are, as text of a value of their type in one form. */
export function mapFromProtoJson<T>(
  value: unknown,
  path: Path,
  key: Key,
  reading: ProtoJsonReading,
  keyFrom: (value: unknown, path: Path, key: Key, reading: ProtoJsonReading) => unknown,
  read: ReadItem<T>,
): Record<string, T> {
  const map: Record<string, T> = {};
  const entries = structFromProtoJson(value, path, key, reading);
  const own = at(path, key);
  for (const [name, item] of Object.entries(entries as Readonly<Record<string, unknown>>)) {
    const found = read(item, own, name);
    const mapped = String(keyFrom(name, own, name, reading));
    if (Object.hasOwn(map, mapped)) refuse(reading.issues, own, name, "type", "each key once", name);
    if (found !== undefined) defineKey(map, mapped, found);
  }
  return map;
}

/** A key of a map of booleans. */
export function boolKeyFromProtoJson(value: unknown, path: Path, key: Key, reading: ProtoJsonReading): boolean {
  if (value !== "true" && value !== "false") refuseType(reading.issues, path, key, '"true" or "false"', value);
  return value === "true";
}
