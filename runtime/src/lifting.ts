import { describeValue, refuse } from "./checks.js";
import { eventPointer, type Issue, type Path, pointer } from "./issues.js";
import type { Downcast, Failed, Reading } from "./reading.js";
import type { UnknownValue } from "./values.js";

type Key = string | number | undefined;

/** A whole number as `bigint`. One that is no whole number, or too large to be exact, has no image. */
export function liftInteger(value: number | bigint, path: Path, key: Key, reading: Reading): bigint {
  if (typeof value === "bigint") return value;
  if (Number.isSafeInteger(value)) return BigInt(value);
  return noImage(value, path, key, reading, "a whole number");
}

/** As `liftInteger`, for integers that TypeScript has as numbers. */
export function liftIntegerAsNumber(value: number | bigint, path: Path, key: Key, reading: Reading): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  return noImage(value, path, key, reading, "a whole number that a number can hold");
}

/** An integer from canonical digits. */
export function liftDigits(value: string, path: Path, key: Key, reading: Reading): bigint {
  if (value.length <= 40 && /^(?:0|-?[1-9][0-9]*)$/.test(value)) return BigInt(value);
  return noImage(value, path, key, reading, "an integer in canonical digits");
}

/** As `liftDigits`, for integers that TypeScript has as numbers. */
export function liftDigitsAsNumber(value: string, path: Path, key: Key, reading: Reading): number {
  const integer: bigint | undefined = liftDigits(value, path, key, reading);
  return integer === undefined ? (undefined as never) : liftIntegerAsNumber(integer, path, key, reading);
}

/** A float that holds the integer exactly. */
export function liftToFloat(value: number | bigint, path: Path, key: Key, reading: Reading, bits: 32 | 64): number {
  const number = Number(value);
  const isExact = Number.isFinite(number) && BigInt(number) === BigInt(value);
  if (isExact && (bits === 64 || Math.fround(number) === number)) return number;
  return noImage(value, path, key, reading, `an integer that ${bits} bits hold exactly`);
}

/** A time that a Date can hold: whole milliseconds. */
export function liftToDate(value: string, path: Path, key: Key, reading: Reading): Date {
  if (/\.[0-9]{3}[0-9]*[1-9]/.test(value)) return noImage(value, path, key, reading, "a time in whole milliseconds");
  return new Date(value);
}

/** An integer times `numerator / denominator`: its unit changed. What does not divide evenly has no image. */
export function liftScaled(
  value: number | bigint,
  path: Path,
  key: Key,
  reading: Reading,
  numerator: bigint,
  denominator: bigint,
): bigint {
  const product = BigInt(value) * numerator;
  if (product % denominator === 0n) return product / denominator;
  return noImage(value, path, key, reading, `a multiple of ${denominator}`);
}

/** As `liftScaled`, for integers that TypeScript has as numbers. */
export function liftScaledAsNumber(
  value: number | bigint,
  path: Path,
  key: Key,
  reading: Reading,
  numerator: bigint,
  denominator: bigint,
): number {
  const made: bigint | undefined = liftScaled(value, path, key, reading, numerator, denominator);
  return made === undefined ? (undefined as never) : liftIntegerAsNumber(made, path, key, reading);
}

/** A float times `numerator / denominator`, as an integer. */
export function liftScaledFloat(
  value: number,
  path: Path,
  key: Key,
  reading: Reading,
  numerator: bigint,
  denominator: bigint,
): bigint {
  return liftInteger(scaled(value, numerator, denominator), path, key, reading);
}

/** As `liftScaledFloat`, for integers that TypeScript has as numbers. */
export function liftScaledFloatAsNumber(
  value: number,
  path: Path,
  key: Key,
  reading: Reading,
  numerator: bigint,
  denominator: bigint,
): number {
  return liftIntegerAsNumber(scaled(value, numerator, denominator), path, key, reading);
}

/** A number times `numerator / denominator`, as a float. */
export function scaled(value: number | bigint, numerator: bigint, denominator: bigint): number {
  return typeof value === "bigint"
    ? Number(value * numerator) / Number(denominator)
    : (value * Number(numerator)) / Number(denominator);
}

/** A value that another version's type takes: `check` says whether it does. Where it does not, it has no image. */
export function imageOf<T>(
  value: T,
  path: Path,
  key: Key,
  reading: Reading,
  check: (made: unknown, issues: Issue[]) => boolean,
): T {
  // What had no image before has its issue already.
  if (value === undefined) return value;
  const issues: Issue[] = [];
  if (check(value, issues)) return value;
  return noImage(value, path, key, reading, issues[0]?.expected ?? "a value that the type takes");
}

/** The only element of a list; other lists have no image. */
export function onlyOf<T>(list: readonly T[], path: Path, key: Key, reading: Reading): T {
  const [only] = list;
  return list.length === 1 && only !== undefined ? only : noImage(list, path, key, reading, "a list of one");
}

/** As `onlyOf`, with what comes back where there is no image. */
export function liftOnly<T>(list: readonly T[], path: Path, key: Key, reading: Reading, placeholder: T): T {
  const only: T | undefined = onlyOf(list, path, key, reading);
  return only === undefined ? placeholder : only;
}

/** A value where `null` has no image. */
export function liftNull<T>(value: T | null, path: Path, key: Key, reading: Reading, placeholder: T): T {
  if (value !== null) return value;
  refuse(reading.issues, path, key, "image", "a value", value);
  return placeholder;
}

/** Lifts what is there. `null` has no image; where there is nothing, an issue says so already. */
export function liftPresent<From, To>(
  value: From | null | undefined,
  path: Path,
  key: Key,
  reading: Reading,
  lift: (value: From) => To,
): To {
  if (value === undefined) return undefined as never;
  return value === null ? noImage(value, path, key, reading, "a value") : lift(value);
}

/** Says that a value has no image in the version that is read to. */
export function noImage(value: unknown, path: Path, key: Key, reading: Reading, expected: string): never {
  refuse(reading.issues, path, key, "image", expected, value);
  return undefined as never;
}

/**
 * Tries to make a value; where it has no image, or an author's function fails, `otherwise` stands in.
 * Other issues stay: the stored value is wrong, not only old.
 */
export function orElse<T>(make: () => T, otherwise: () => T, reading: Reading): T {
  const { issues, filled } = reading;
  const before = issues.length;
  const filledBefore = filled.length;
  const value = make();
  if (issues.length === before) return value;
  for (let index = before; index < issues.length; index += 1) {
    const code = issues[index]?.code;
    if (code !== "image" && code !== "convert") return value;
  }
  issues.length = before;
  filled.length = filledBefore;
  return otherwise();
}

/**
 * As `orElse`, for a list or map whose elements were lifted while they were gathered: what has been said of them belongs to it,
 * and is taken back with it.
 */
export function orElseGathered<T>(make: () => T, otherwise: () => T, path: Path, key: string, reading: Reading): T {
  const value = make();
  const { issues, filled } = reading;
  if (issues.length === 0) return value;
  const stored = pointer(path, key);
  const isAbout = (issue: Issue): boolean => isWithin(issue.path, stored);
  const found = issues.filter(isAbout);
  if (found.length === 0 || found.some(({ code }) => code !== "image" && code !== "convert")) return value;
  const own = eventPointer(path, key);
  keepOnly(issues, (issue) => !isAbout(issue));
  keepOnly(filled, (place) => !isWithin(place, own));
  return otherwise();
}

function isWithin(place: string, outer: string): boolean {
  return place === outer || place.startsWith(`${outer}/`);
}

function keepOnly<T>(list: T[], isKept: (item: T) => boolean): void {
  const kept = list.filter(isKept);
  list.length = 0;
  for (const item of kept) list.push(item);
}

/** An author's function, or the pair of them that leads up and down. */
export type Convert<From, To> =
  | ((value: From) => To)
  | { readonly up: (value: From) => To; readonly down: (value: To) => From };

/** Calls an author's function that leads up. What it throws, and what `check` refuses, is an issue. */
export function convertUp<From, To>(
  convert: Convert<From, To>,
  value: From,
  path: Path,
  key: Key,
  reading: Reading,
  check: (made: unknown, issues: Issue[]) => boolean,
): To {
  return call(typeof convert === "function" ? convert : convert.up, value, path, key, reading, check);
}

/** As `convertUp`, for the function that leads down. Without one the value has no image. */
export function convertDown<From, To>(
  convert: Convert<From, To>,
  value: To,
  path: Path,
  key: Key,
  reading: Reading,
  check: (made: unknown, issues: Issue[]) => boolean,
): From {
  if (typeof convert === "function") return noImage(value, path, key, reading, "a value that the older version has");
  return call(convert.down, value, path, key, reading, check);
}

function call<From, To>(
  make: (value: From) => To,
  value: From,
  path: Path,
  key: Key,
  reading: Reading,
  check: (made: unknown, issues: Issue[]) => boolean,
): To {
  // What could not be read is nothing to hand to a function.
  if (reading.issues.length > 0) return undefined as never;
  let made: To;
  try {
    made = make(value);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "something was thrown";
    refuse(reading.issues, path, key, "convert", `no error (${reason})`, value);
    return undefined as never;
  }
  const issues: Issue[] = [];
  if (check(made, issues)) return made;
  refuse(reading.issues, path, key, "convert", `a value that its type takes (${issues[0]?.message ?? ""})`, made);
  return undefined as never;
}

/** A record with each value mapped. */
export function mapValues<From, To>(
  map: Readonly<Record<string, From>>,
  lift: (item: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(map).map(([key, item]) => [key, lift(item, key)]));
}

/**
 * The text of an enum value, as it is written; an unknown one as it was written.
 *
 * @param texts where the text is not the value itself
 */
export function enumText(value: string | UnknownValue, texts: Readonly<Record<string, string>> = {}): string {
  if (typeof value !== "string") return String(value.unknown);
  return Object.hasOwn(texts, value) ? (texts[value] ?? value) : value;
}

/**
 * A string as a value of a closed enum.
 *
 * @param values by each of their spellings
 */
export function enumOf<T extends string>(
  text: string,
  path: Path,
  key: Key,
  reading: Reading,
  values: Readonly<Record<string, T>>,
): T {
  const found = Object.hasOwn(values, text) ? values[text] : undefined;
  if (found === undefined) refuse(reading.issues, path, key, "image", "a value of the enum", text);
  return found ?? ("" as T);
}

/** As `enumOf`, for an open enum. */
export function openEnumOf<T extends string>(text: string, values: Readonly<Record<string, T>>): T | UnknownValue {
  return (Object.hasOwn(values, text) ? values[text] : undefined) ?? { unknown: text };
}

/** Bytes from base64, for constants. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Whether two arrays have the same bytes. */
export function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Throws a TypeError where an event is none of the type that is meant. */
export function assertType(event: { readonly type: string }, expected: string): void {
  if (event?.type === expected) return;
  throw new TypeError(
    `${expected}: at /type expected ${describeValue(expected)}, received ${describeValue(event?.type)}`,
  );
}

/** What a downcast comes to. */
export function downcastResult<Event>(event: Event, reading: Reading): Downcast<Event> | Failed {
  return reading.issues.length === 0 ? { kind: "event", event } : { kind: "failed", issues: reading.issues };
}
