import { refuse } from "./checks.js";
import { isDate, isDecimal, isUuid } from "./formats.js";
import type { Path } from "./issues.js";
import type { Downcast, Failed, Reading } from "./reading.js";
import type { UnknownValue } from "./values.js";

type Key = string | number | undefined;

/** An integer as `bigint` within bounds; one outside them has no image. */
export function liftBigint(
  value: number | bigint,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: bigint,
  maximum: bigint,
): bigint {
  if (typeof value === "number" && !Number.isInteger(value)) {
    refuse(reading.issues, path, key, "image", "an integer", value);
    return 0n;
  }
  const integer = BigInt(value);
  if (integer >= minimum && integer <= maximum) return integer;
  refuse(reading.issues, path, key, "image", `an integer from ${minimum} to ${maximum}`, value);
  return 0n;
}

/** As `liftBigint`, for integers that TypeScript has as numbers. */
export function liftInteger(
  value: number | bigint,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: number,
  maximum: number,
): number {
  return Number(liftBigint(value, path, key, reading, BigInt(minimum), BigInt(maximum)));
}

/** An integer from canonical digits. */
export function liftDigits(
  value: string,
  path: Path,
  key: Key,
  reading: Reading,
  minimum: bigint,
  maximum: bigint,
): bigint {
  if (value.length <= 40 && /^(?:0|-?[1-9][0-9]*)$/.test(value))
    return liftBigint(BigInt(value), path, key, reading, minimum, maximum);
  refuse(reading.issues, path, key, "image", "an integer in canonical digits", value);
  return 0n;
}

/** A float that holds the integer exactly. */
export function liftFloat(value: number | bigint, path: Path, key: Key, reading: Reading, bits: 32 | 64): number {
  const number = bits === 32 ? Math.fround(Number(value)) : Number(value);
  const isExact =
    typeof value === "bigint"
      ? Number.isFinite(number) && BigInt(number) === value
      : Number.isInteger(value)
        ? number === value
        : Number.isNaN(value) || Number.isFinite(number) === Number.isFinite(value);
  if (isExact) return typeof value === "bigint" ? number : Number(value);
  refuse(reading.issues, path, key, "image", `a number of ${bits} bits`, value);
  return 0;
}

/** A number times `numerator / denominator`: its unit changed. What does not divide evenly has no image. */
export function liftScaled(
  value: number | bigint,
  path: Path,
  key: Key,
  reading: Reading,
  numerator: bigint,
  denominator: bigint,
): bigint {
  const integer = liftBigint(value, path, key, reading, -(2n ** 127n), 2n ** 128n);
  if ((integer * numerator) % denominator === 0n) return (integer * numerator) / denominator;
  refuse(reading.issues, path, key, "image", `a multiple of ${denominator / gcd(numerator, denominator)}`, value);
  return 0n;
}

export function liftScaledFloat(value: number, numerator: bigint, denominator: bigint): number {
  return (value * Number(numerator)) / Number(denominator);
}

function gcd(left: bigint, right: bigint): bigint {
  return right === 0n ? left : gcd(right, left % right);
}

/** Text that is read as another type of text. */
export function liftText(
  value: string,
  path: Path,
  key: Key,
  reading: Reading,
  type: "uuid" | "date" | "decimal",
): string {
  const fits = { uuid: isUuid, date: isDate, decimal: isDecimal }[type](value);
  if (!fits)
    refuse(
      reading.issues,
      path,
      key,
      "image",
      { uuid: "a UUID", date: "a date", decimal: "a decimal number" }[type],
      value,
    );
  return type === "uuid" ? value.toLowerCase() : value;
}

/** The only element of a list. */
export function liftOnly<T>(list: readonly T[], path: Path, key: Key, reading: Reading, placeholder: T): T {
  const [only] = list;
  if (list.length === 1 && only !== undefined) return only;
  refuse(reading.issues, path, key, "image", "a list of one", list);
  return placeholder;
}

/** A value where `null` has no image. */
export function liftNull<T>(value: T | null, path: Path, key: Key, reading: Reading, placeholder: T): T {
  if (value !== null) return value;
  refuse(reading.issues, path, key, "image", "a value", value);
  return placeholder;
}

/**
 * Tries to make a value; where it has no image, or an author's function fails, `otherwise` stands in.
 * Other issues stay: the stored value is wrong, not only old.
 */
export function orElse<T>(make: () => T, otherwise: () => T, reading: Reading): T {
  const before = reading.issues.length;
  const value = make();
  const added = reading.issues.slice(before);
  if (added.length === 0 || !added.every(({ code }) => code === "image" || code === "convert")) return value;
  reading.issues.length = before;
  return otherwise();
}

/** Calls an author's function. What it throws, and what `check` refuses, is an issue. */
export function convert<From, To>(
  make: (value: From) => To,
  value: From,
  path: Path,
  key: Key,
  reading: Reading,
  check: (value: unknown, issues: Reading["issues"]) => boolean,
  placeholder: To,
): To {
  let made: To;
  try {
    made = make(value);
  } catch (error) {
    refuse(
      reading.issues,
      path,
      key,
      "convert",
      `no error (${error instanceof Error ? error.message : "something was thrown"})`,
      value,
    );
    return placeholder;
  }
  const issues: Reading["issues"] = [];
  if (check(made, issues)) return made;
  refuse(reading.issues, path, key, "convert", `a value that its type takes (${issues[0]?.message ?? ""})`, made);
  return placeholder;
}

/** A record with each value mapped. */
export function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  lift: (item: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, lift(item)]));
}

/** The text of an enum value; an unknown one as it was written. */
export function enumText(value: string | UnknownValue): string {
  return typeof value === "string" ? value : String(value.unknown);
}

/** A string as a value of a closed enum. */
export function enumOf<T extends string>(
  value: string,
  path: Path,
  key: Key,
  reading: Reading,
  values: readonly T[],
): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) refuse(reading.issues, path, key, "image", "a value of the enum", value);
  return found ?? ("" as T);
}

/** A string as a value of an open enum. */
export function openEnumOf<T extends string>(
  value: string,
  _path: Path,
  _key: Key,
  _reading: Reading,
  values: readonly T[],
): T | UnknownValue {
  return values.find((candidate) => candidate === value) ?? { unknown: value };
}

/** Bytes from base64, for constants. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** What a downcast comes to. */
export function downcastResult<Event>(event: Event, reading: Reading): Downcast<Event> | Failed {
  return reading.issues.length === 0 ? { kind: "event", event } : { kind: "failed", issues: reading.issues };
}
