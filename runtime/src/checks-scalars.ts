import { checkSize, refuse, refuseType } from "./checks.js";
import { isDate, isDecimal, isTimestamp, isUuid } from "./formats.js";
import {
  isDuration,
  isFloat32,
  isFloat64,
  isInt64,
  isInt128,
  isNumber32,
  isText,
  isUint64,
  isUint128,
} from "./guards.js";
import type { Issue, Path } from "./issues.js";
import { sourceOf } from "./patterns.js";

export function checkBoolean(value: unknown, path: Path, key: string | number, issues: Issue[]): value is boolean {
  return typeof value === "boolean" || refuseType(issues, path, key, "a boolean", value);
}

export function checkString(value: unknown, path: Path, key: string | number, issues: Issue[]): value is string {
  if (isText(value)) return true;
  if (typeof value !== "string") return refuseType(issues, path, key, "a string", value);
  return refuse(issues, path, key, "unicode", "a string without lone surrogates", value);
}

export function checkInt32(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  return checkInteger(value, path, key, issues, -2147483648, 2147483647);
}

export function checkUint32(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  return checkInteger(value, path, key, issues, 0, 4294967295);
}

/** An integer of 64 bits that TypeScript has as a number: only as large as a number can hold exactly. */
export function checkSafeInteger(
  value: unknown,
  path: Path,
  key: string | number,
  issues: Issue[],
  minimum: number,
): value is number {
  return checkInteger(value, path, key, issues, minimum, Number.MAX_SAFE_INTEGER);
}

function checkInteger(
  value: unknown,
  path: Path,
  key: string | number,
  issues: Issue[],
  minimum: number,
  maximum: number,
): value is number {
  if (typeof value === "number" && Number.isInteger(value) && value >= minimum && value <= maximum) return true;
  const expected = `an integer from ${minimum} to ${maximum}`;
  if (typeof value !== "number") return refuseType(issues, path, key, expected, value);
  return refuse(issues, path, key, Number.isInteger(value) ? "range" : "type", expected, value);
}

export function checkInt64(value: unknown, path: Path, key: string | number, issues: Issue[]): value is bigint {
  return isInt64(value) || refuseBigint(value, path, key, issues, -9223372036854775808n, 9223372036854775807n);
}

export function checkUint64(value: unknown, path: Path, key: string | number, issues: Issue[]): value is bigint {
  return isUint64(value) || refuseBigint(value, path, key, issues, 0n, 18446744073709551615n);
}

export function checkInt128(value: unknown, path: Path, key: string | number, issues: Issue[]): value is bigint {
  return (
    isInt128(value) ||
    refuseBigint(
      value,
      path,
      key,
      issues,
      -170141183460469231731687303715884105728n,
      170141183460469231731687303715884105727n,
    )
  );
}

export function checkUint128(value: unknown, path: Path, key: string | number, issues: Issue[]): value is bigint {
  return isUint128(value) || refuseBigint(value, path, key, issues, 0n, 340282366920938463463374607431768211455n);
}

function refuseBigint(
  value: unknown,
  path: Path,
  key: string | number,
  issues: Issue[],
  minimum: bigint,
  maximum: bigint,
): false {
  if (typeof value !== "bigint") return refuseType(issues, path, key, "a bigint", value);
  return refuse(issues, path, key, "range", `an integer from ${minimum} to ${maximum}`, value);
}

/** Inclusive bounds of a number that is already known to be one. */
export function checkRange(
  value: number | bigint,
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
  minimum: number | bigint | undefined,
  maximum: number | bigint | undefined,
): boolean {
  if (minimum !== undefined && value < minimum) return refuse(issues, path, key, "range", `at least ${minimum}`, value);
  if (maximum !== undefined && value > maximum) return refuse(issues, path, key, "range", `at most ${maximum}`, value);
  return true;
}

export function checkFloat64(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  if (typeof value !== "number") return refuseType(issues, path, key, "a number", value);
  return isFloat64(value) || refuse(issues, path, key, "range", "a finite number", value);
}

/** A number that does not round to an infinity with 32 bits. */
export function checkFloat32(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  if (!checkFloat64(value, path, key, issues)) return false;
  return isFloat32(value) || refuse(issues, path, key, "range", "a number of 32 bits", value);
}

/** A number, NaN and the infinities included. */
export function checkNumber(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  return typeof value === "number" || refuseType(issues, path, key, "a number", value);
}

/** As `checkNumber`; finite values must not round to an infinity with 32 bits. */
export function checkNumber32(value: unknown, path: Path, key: string | number, issues: Issue[]): value is number {
  if (!checkNumber(value, path, key, issues)) return false;
  return isNumber32(value) || refuse(issues, path, key, "range", "a number of 32 bits", value);
}

export function checkBytes(value: unknown, path: Path, key: string | number, issues: Issue[]): value is Uint8Array {
  return value instanceof Uint8Array || refuseType(issues, path, key, "bytes (a Uint8Array)", value);
}

export function checkDecimal(value: unknown, path: Path, key: string | number, issues: Issue[]): value is string {
  if (typeof value !== "string") return refuseType(issues, path, key, "a decimal number as a string", value);
  return isDecimal(value) || refuse(issues, path, key, "format", 'a decimal number, such as "-12.50"', value);
}

/** A decimal number that is stored as a JSON number: one whose digits it keeps. */
export function checkDecimalNumber(value: string, path: Path, key: string | number, issues: Issue[]): boolean {
  const isExact = /^-?[0-9]+$/.test(value) ? value !== "-0" : String(Number(value)) === value;
  return isExact || refuse(issues, path, key, "precision", "a decimal number that a JSON number holds", value);
}

export function checkUuid(value: unknown, path: Path, key: string | number, issues: Issue[]): value is string {
  if (typeof value !== "string") return refuseType(issues, path, key, "a UUID", value);
  return isUuid(value) || refuse(issues, path, key, "format", "a UUID", value);
}

export function checkDate(value: unknown, path: Path, key: string | number, issues: Issue[]): value is string {
  if (typeof value !== "string") return refuseType(issues, path, key, "a date (YYYY-MM-DD)", value);
  return isDate(value) || refuse(issues, path, key, "format", "a date (YYYY-MM-DD)", value);
}

/** A time in UTC as text: RFC 3339, ending in Z, with up to 9 digits after the second. */
export function checkTimestamp(value: unknown, path: Path, key: string | number, issues: Issue[]): value is string {
  if (typeof value !== "string") return refuseType(issues, path, key, "a time in UTC (RFC 3339)", value);
  return isTimestamp(value) || refuse(issues, path, key, "format", "a time in UTC (RFC 3339)", value);
}

/** A time that is stored with fewer digits after the second: what they can't hold would be lost. */
export function checkTimestampDigits(
  value: string,
  path: Path,
  key: string | number,
  issues: Issue[],
  digits: number,
): boolean {
  const fraction = value.slice(20, -1);
  return (
    /^0*$/.test(fraction.slice(digits)) ||
    refuse(issues, path, key, "precision", digits === 0 ? "whole seconds" : "whole milliseconds", value)
  );
}

/** A time as a Date, of the years 1 to 9999. */
export function checkDateObject(value: unknown, path: Path, key: string | number, issues: Issue[]): value is Date {
  if (!(value instanceof Date)) return refuseType(issues, path, key, "a Date", value);
  const time = value.getTime();
  return (
    (time >= -62135596800000 && time <= 253402300799999) ||
    refuse(issues, path, key, "range", "a Date of the years 1 to 9999", time)
  );
}

/** Nanoseconds, within Protobuf's 10,000 years. */
export function checkDuration(value: unknown, path: Path, key: string | number, issues: Issue[]): value is bigint {
  return isDuration(value) || refuseBigint(value, path, key, issues, -315576000000999999999n, 315576000000999999999n);
}

/** A number that is stored in larger units: what they can't hold would be lost. */
export function checkMultiple(
  value: number | bigint,
  path: Path,
  key: string | number,
  issues: Issue[],
  unit: number | bigint,
  expected: string,
): boolean {
  const whole = typeof value === "bigint" ? value % BigInt(unit) === 0n : value % Number(unit) === 0;
  return whole || refuse(issues, path, key, "precision", expected, value);
}

/** A pattern that is found anywhere in the text. */
export function checkPattern(
  value: string,
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
  pattern: RegExp,
): boolean {
  return (
    pattern.test(value) || refuse(issues, path, key, "pattern", `a string that matches ${sourceOf(pattern)}`, value)
  );
}

export function checkFormat(
  value: string,
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
  isFormat: (text: string) => boolean,
  expected: string,
): boolean {
  return isFormat(value) || refuse(issues, path, key, "format", expected, value);
}

/** A text of so many characters, as Unicode counts them. */
export function checkLength(
  value: string,
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
  minimum: number,
  maximum: number,
): boolean {
  if (isOfLength(value, minimum, maximum)) return true;
  return checkSize(countCodePoints(value), path, key, issues, minimum, maximum, "characters");
}

/** Characters as Unicode counts them, and as JSON Schema does. */
export function countCodePoints(text: string): number {
  // Engines see at once that a string of single bytes has none.
  if (!/[\ud800-\udbff]/.test(text)) return text.length;
  let count = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count -= 1;
      index += 1;
    }
  }
  return count;
}

/** Whether a text has so many characters; most texts need not be counted for that. */
export function isOfLength(text: string, minimum: number, maximum: number): boolean {
  // A character is one or two units.
  if (text.length <= maximum && text.length >= minimum * 2) return true;
  const size = countCodePoints(text);
  return size >= minimum && size <= maximum;
}
