import { refuse, refuseType } from "./checks.js";
import { checkJson, checkUnique } from "./checks-json.js";
import { countCodePoints, isOfLength } from "./checks-scalars.js";
import { isDate, isDecimal, isLowerUuid, isUuid } from "./formats.js";
import { isWellFormed } from "./guards.js";
import { at, type Issue, type IssueCode, type Path, pointer } from "./issues.js";
import { sourceOf } from "./patterns.js";
import type { Reading } from "./reading.js";
import { durationFromJson, timestampFromMilliseconds, timestampFromText } from "./times.js";
import type { JsonValue } from "./values.js";

/** Last step to a value; absent where `path` leads to the value itself. */
type Key = string | number | undefined;

/** Reads a JSON value as a scalar. On failure there is an issue, and a placeholder comes back. */
export function readBoolean(value: unknown, path: Path, key: Key, reading: Reading): boolean {
  if (typeof value === "boolean") return value;
  return refuseType(reading.issues, path, key, "true or false", value);
}

export function readString(value: unknown, path: Path, key: Key, reading: Reading): string {
  if (typeof value !== "string") refuseType(reading.issues, path, key, "a string", value);
  else if (!isWellFormed(value))
    refuse(reading.issues, path, key, "unicode", "a string without lone surrogates", value);
  else return value;
  return "";
}

/** How an integer, float or decimal is written: as a number, as a string, or either. */
export type NumberForm = "number" | "string" | "either";

const canonicalInteger = /^(?:0|-?[1-9][0-9]*)$/;

/** An integer as `bigint`; undefined, and an issue, where it is none. */
function readInteger(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  form: NumberForm,
  minimum: bigint,
  maximum: bigint,
): bigint {
  const integer = integerOf(value, path, key, reading, form);
  if (integer === undefined) return 0n;
  if (integer >= minimum && integer <= maximum) return integer;
  refuse(reading.issues, path, key, "range", `an integer from ${minimum} to ${maximum}`, value);
  return 0n;
}

function integerOf(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): bigint | undefined {
  if (form !== "string") {
    if (typeof value === "bigint") return value;
    if (typeof value === "number") {
      if (Number.isSafeInteger(value)) return BigInt(value);
      if (!Number.isInteger(value)) refuse(reading.issues, path, key, "type", "an integer", value);
      else
        refuse(
          reading.issues,
          path,
          key,
          "precision",
          "an integer that kept its digits: pass the JSON text instead of a parsed value",
          value,
        );
      return undefined;
    }
  }
  if (form !== "number" && typeof value === "string") {
    if (value.length <= 40 && canonicalInteger.test(value)) return BigInt(value);
    refuse(reading.issues, path, key, "format", "an integer in canonical digits", value);
    return undefined;
  }
  refuseType(reading.issues, path, key, form === "string" ? "an integer in a string" : "an integer", value);
  return undefined;
}

export function readInt32(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): number {
  if (form !== "string" && typeof value === "number" && (value | 0) === value && !Object.is(value, -0)) return value;
  return Number(readInteger(value, path, key, reading, form, -2147483648n, 2147483647n));
}

export function readUint32(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): number {
  if (form !== "string" && typeof value === "number" && value >>> 0 === value) return value >>> 0;
  return Number(readInteger(value, path, key, reading, form, 0n, 4294967295n));
}

export function readInt64(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): bigint {
  if (form !== "string" && isSafe(value)) return BigInt(value);
  return readInteger(value, path, key, reading, form, -9223372036854775808n, 9223372036854775807n);
}

export function readUint64(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): bigint {
  if (form !== "string" && isSafe(value) && value >= 0) return BigInt(value);
  return readInteger(value, path, key, reading, form, 0n, 18446744073709551615n);
}

export function readInt128(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): bigint {
  if (form !== "string" && isSafe(value)) return BigInt(value);
  return readInteger(value, path, key, reading, form, -(2n ** 127n), 2n ** 127n - 1n);
}

export function readUint128(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): bigint {
  if (form !== "string" && isSafe(value) && value >= 0) return BigInt(value);
  return readInteger(value, path, key, reading, form, 0n, 2n ** 128n - 1n);
}

/** Most integers are small: they are within the bounds of 64 bits and more, but for the sign. */
function isSafe(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** A 64-bit integer that TypeScript has as a number: values that a number can't hold are issues. */
export function readSafeInteger(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  form: NumberForm,
  minimum: number,
): number {
  const integer = integerOf(value, path, key, reading, form);
  if (integer === undefined) return 0;
  if (integer >= BigInt(minimum) && integer <= 9007199254740991n) return Number(integer);
  refuse(reading.issues, path, key, "range", `an integer from ${minimum} to ${Number.MAX_SAFE_INTEGER}`, value);
  return 0;
}

/** A float of 64 bits. `nonfinite`: NaN and the infinities are read from their names. */
export function readFloat64(value: unknown, path: Path, key: Key, reading: Reading, nonfinite: boolean): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (typeof value === "bigint") return Number(value);
  if (nonfinite && (value === "NaN" || value === "Infinity" || value === "-Infinity")) return Number(value);
  refuseType(reading.issues, path, key, "a number", value);
  return 0;
}

/** A float that does not round to an infinity with 32 bits. */
export function readFloat32(value: unknown, path: Path, key: Key, reading: Reading, nonfinite: boolean): number {
  const number = readFloat64(value, path, key, reading, nonfinite);
  if (!Number.isFinite(number) || Number.isFinite(Math.fround(number))) return number;
  refuse(reading.issues, path, key, "range", "a number of 32 bits", value);
  return 0;
}

/** A decimal number as canonical text. */
export function readDecimal(value: unknown, path: Path, key: Key, reading: Reading, form: NumberForm): string {
  if (form !== "number" && typeof value === "string") {
    if (isDecimal(value)) return value;
    refuse(reading.issues, path, key, "format", "a decimal number", value);
    return "0";
  }
  if (form !== "string" && (typeof value === "bigint" || (typeof value === "number" && Number.isFinite(value)))) {
    const text = String(value);
    if (isDecimal(text)) return text;
    refuse(reading.issues, path, key, "precision", "a decimal number without an exponent", value);
    return "0";
  }
  refuseType(reading.issues, path, key, "a decimal number", value);
  return "0";
}

/** A UUID, in lower case. */
export function readUuid(value: unknown, path: Path, key: Key, reading: Reading): string {
  if (typeof value !== "string") refuseType(reading.issues, path, key, "a UUID", value);
  else if (isLowerUuid(value)) return value;
  else if (!isUuid(value)) refuse(reading.issues, path, key, "format", "a UUID", value);
  else return value.toLowerCase();
  return "";
}

export function readDate(value: unknown, path: Path, key: Key, reading: Reading): string {
  if (typeof value !== "string") refuseType(reading.issues, path, key, "a date (YYYY-MM-DD)", value);
  else if (!isDate(value)) refuse(reading.issues, path, key, "format", "a date (YYYY-MM-DD)", value);
  else return value;
  return "";
}

/** Any JSON value. */
export function readJsonValue(value: unknown, path: Path, key: Key, reading: Reading): JsonValue {
  if (
    key === undefined
      ? checkJson(value, path?.parent, path?.key ?? "", reading.issues)
      : checkJson(value, path, key, reading.issues)
  )
    return value as JsonValue;
  return null;
}

export type TimestampForm = "rfc3339" | "naive" | "s" | "ms";

/** A time as RFC 3339 text in UTC. Numbers count from the epoch. */
export function readTimestamp(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  ...forms: readonly TimestampForm[]
): string {
  if (typeof value === "string" && (forms.includes("rfc3339") || forms.includes("naive"))) {
    const text = timestampFromText(value, forms.includes("rfc3339"), forms.includes("naive"));
    if (text !== undefined) return text;
    refuse(
      reading.issues,
      path,
      key,
      "format",
      forms.includes("rfc3339") ? "a time (RFC 3339)" : "a time without an offset",
      value,
    );
    return epoch;
  }
  const form = forms.find((candidate) => candidate === "ms" || candidate === "s");
  if (form === undefined) {
    refuseType(reading.issues, path, key, "a time in a string", value);
    return epoch;
  }
  if (typeof value === "number" && Number.isSafeInteger(value)) {
    const text = timestampFromMilliseconds(form === "ms" ? value : value * 1000);
    if (text !== undefined) return text;
  }
  const count = integerOf(value, path, key, reading, "number");
  if (count === undefined) return epoch;
  const text = timestampFromMilliseconds(Number(form === "ms" ? count : count * 1000n));
  if (text === undefined) refuse(reading.issues, path, key, "range", "a time of the years 1 to 9999", value);
  return text ?? epoch;
}

const epoch = "1970-01-01T00:00:00Z";

/** A time as a Date: what has more than three digits after the second is an issue. */
export function readDateObject(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  ...forms: readonly TimestampForm[]
): Date {
  const text = readTimestamp(value, path, key, reading, ...forms);
  if (/\.[0-9]{3}[0-9]*[1-9]/.test(text))
    refuse(reading.issues, path, key, "precision", "a time in whole milliseconds", value);
  return new Date(text);
}

export type DurationForm = "string" | "s" | "ms" | "secs-nanos";

/** A duration in nanoseconds. */
export function readDuration(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  ...forms: readonly DurationForm[]
): bigint {
  if (forms[0] === "ms" && typeof value === "number" && (value | 0) === value) return BigInt(value) * 1_000_000n;
  const duration = durationFromJson(value, forms);
  if (duration !== undefined) return duration;
  const expected = forms
    .map(
      (form) =>
        ({
          string: 'a duration ("1.5s")',
          s: "whole seconds",
          ms: "whole milliseconds",
          "secs-nanos": '{"secs", "nanos"}',
        })[form],
    )
    .join(" or ");
  if (typeof value === "string" && forms.includes("string"))
    refuse(reading.issues, path, key, "format", expected, value);
  else if (Number.isInteger(value) && forms.some((form) => form === "s" || form === "ms"))
    refuse(reading.issues, path, key, "range", expected, value);
  else refuseType(reading.issues, path, key, expected, value);
  return 0n;
}

export type BytesForm = "base64" | "base64url" | "hex" | "array";

export function readBytes(
  value: unknown,
  path: Path,
  key: Key,
  reading: Reading,
  ...forms: readonly BytesForm[]
): Uint8Array {
  if (typeof value === "string") {
    for (const form of forms) {
      const bytes = form === "array" ? undefined : bytesFromText(value, form);
      if (bytes !== undefined) return bytes;
    }
    refuse(reading.issues, path, key, "format", `bytes in ${forms.join(" or ")}`, value);
  } else if (
    Array.isArray(value) &&
    forms.includes("array") &&
    value.every((item) => Number.isInteger(item) && item >= 0 && item <= 255)
  ) {
    return Uint8Array.from(value as readonly number[]);
  } else refuseType(reading.issues, path, key, `bytes in ${forms.join(" or ")}`, value);
  return new Uint8Array();
}

function bytesFromText(text: string, form: "base64" | "base64url" | "hex"): Uint8Array | undefined {
  if (form === "hex") {
    if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return undefined;
    return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
      Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
    );
  }
  const pattern =
    form === "base64"
      ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/
      : /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
  if (!pattern.test(text)) return undefined;
  const binary = atob(form === "base64" ? text : text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** A number that is within its bounds; both are inclusive. */
export function within<T extends number | bigint>(
  value: T,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: T | undefined,
  maximum: T | undefined,
  code: IssueCode = "range",
): T {
  if (minimum !== undefined && value < minimum) complain(reading, path, key, code, `at least ${minimum}`, value);
  else if (maximum !== undefined && value > maximum) complain(reading, path, key, code, `at most ${maximum}`, value);
  return value;
}

/** A string (in code points), bytes or list whose size is within bounds. */
export function ofSize<T extends string | Uint8Array | readonly unknown[]>(
  value: T,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: number | undefined,
  maximum: number | undefined,
  code: IssueCode = "range",
): T {
  if (typeof value === "string" && isOfLength(value, minimum ?? 0, maximum ?? Number.POSITIVE_INFINITY)) return value;
  const size = typeof value === "string" ? countCodePoints(value) : value.length;
  within(size, path, key, reading, minimum, maximum, code);
  return value;
}

/** A map whose number of keys is within bounds. */
export function ofMapSize<T extends object>(
  value: T,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: number | undefined,
  maximum: number | undefined,
  code: IssueCode = "range",
): T {
  within(Object.keys(value).length, path, key, reading, minimum, maximum, code);
  return value;
}

/** A string in which the pattern is found. */
export function matching(
  value: string,
  path: Path,
  key: Key,
  reading: Reading,
  pattern: RegExp,
  code: IssueCode = "pattern",
): string {
  if (!pattern.test(value)) complain(reading, path, key, code, `a string that matches ${sourceOf(pattern)}`, value);
  return value;
}

/** A string of a format of JSON Schema. */
export function ofFormat(
  value: string,
  path: Path,
  key: Key,
  reading: Reading,
  isFormat: (text: string) => boolean,
  name: string,
  code: IssueCode = "format",
): string {
  if (!isFormat(value)) complain(reading, path, key, code, `a string of format ${name}`, value);
  return value;
}

/** A list without two equal elements. */
export function withoutRepeats<T>(
  value: readonly T[],
  path: Path,
  key: Key,
  reading: Reading,
  code: IssueCode = "unique",
): readonly T[] {
  const issues: Issue[] = [];
  if (!checkUnique(value, path, key, issues)) for (const issue of issues) reading.issues.push({ ...issue, code });
  return value;
}

/** A JSON value that keeps to an author's schema. */
export function ofSchema<T>(
  value: unknown,
  path: Path,
  key: string | number,
  reading: Reading,
  check: (value: unknown, path: Path, issues: Issue[]) => value is T,
): T {
  check(value, at(path, key), reading.issues);
  return value as T;
}

/** Says what is wrong, but not twice: a value that could not be read has its issue already. */
function complain(reading: Reading, path: Path, key: Key, code: IssueCode, expected: string, value: unknown): void {
  if (reading.issues.at(-1)?.path === pointer(path, key)) return;
  refuse(reading.issues, path, key, code, expected, value);
}
