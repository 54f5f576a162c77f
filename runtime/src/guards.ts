import { type UnknownFields, unknownFields } from "./values.js";

/** A record before its properties are checked. */
export type Unchecked<T> = { readonly [K in keyof T]?: unknown };

/** A string of a newer language level than this is compiled for. */
interface NewerString {
  readonly isWellFormed?: (this: string) => boolean;
}

// Held, since a method of strings is found anew for each kind of string that an engine has.
const { isWellFormed: native } = String.prototype as NewerString;

/** Whether a string has only whole characters: no half of a surrogate pair stands alone. */
export function isWellFormed(text: string): boolean {
  return native === undefined ? !/\p{Cs}/u.test(text) : native.call(text);
}

/** A string that UTF-8 can hold. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && isWellFormed(value);
}

export function isInt32(value: unknown): value is number {
  return typeof value === "number" && (value | 0) === value;
}

export function isUint32(value: unknown): value is number {
  return typeof value === "number" && value >>> 0 === value;
}

/** An integer of 64 bits that TypeScript has as a number: only as large as a number can hold exactly. */
export function isSafeInteger(value: unknown, minimum: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= minimum;
}

export function isInt64(value: unknown): value is bigint {
  // Wrapping around is quicker than comparing with the bounds.
  return typeof value === "bigint" && BigInt.asIntN(64, value) === value;
}

export function isUint64(value: unknown): value is bigint {
  return typeof value === "bigint" && BigInt.asUintN(64, value) === value;
}

export function isInt128(value: unknown): value is bigint {
  return typeof value === "bigint" && (BigInt.asIntN(64, value) === value || BigInt.asIntN(128, value) === value);
}

export function isUint128(value: unknown): value is bigint {
  return typeof value === "bigint" && (BigInt.asUintN(64, value) === value || BigInt.asUintN(128, value) === value);
}

export function isFloat64(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** A number that does not round to an infinity with 32 bits. */
export function isFloat32(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(Math.fround(value));
}

/** As `isFloat32`; NaN and the infinities are numbers of 32 bits too. */
export function isNumber32(value: unknown): value is number {
  return typeof value === "number" && (!Number.isFinite(value) || Number.isFinite(Math.fround(value)));
}

/** Nanoseconds, within Protobuf's 10,000 years. */
export function isDuration(value: unknown): value is bigint {
  return typeof value === "bigint" && value >= -315576000000999999999n && value <= 315576000000999999999n;
}

export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
}

/** An object whose own properties are data: no class but Object has made it. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isObject(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

/** A record, variant or event before what it has is looked at. */
export function isRecord<T>(value: unknown): value is Unchecked<T> & { readonly [unknownFields]?: unknown } {
  return isObject(value);
}

/** What a record may hold as unknown fields: none, or what can be written. */
export function isKept(value: unknown): value is UnknownFields | undefined {
  return value === undefined || isUnknownFields(value);
}

function isUnknownFields(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { json, protobuf, jsonVersion, protobufVersion } = value as Readonly<Record<string, unknown>>;
  return (
    (json === undefined || isObject(json)) &&
    (protobuf === undefined || protobuf instanceof Uint8Array) &&
    (jsonVersion === undefined || typeof jsonVersion === "string") &&
    (protobufVersion === undefined || typeof protobufVersion === "string")
  );
}

/** A list whose elements pass; bounds of its size are inclusive. */
export function isList(
  value: unknown,
  isElement: (element: unknown) => boolean,
  minimum: number = 0,
  maximum: number = Number.POSITIVE_INFINITY,
): value is readonly unknown[] {
  if (!Array.isArray(value) || value.length < minimum || value.length > maximum) return false;
  for (let index = 0; index < value.length; index += 1) if (!isElement(value[index])) return false;
  return true;
}

/** An object of any keys whose values pass; bounds of its size are inclusive. */
export function isMap(
  value: unknown,
  isValue: (element: unknown) => boolean,
  minimum: number = 0,
  maximum: number = Number.POSITIVE_INFINITY,
): value is Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) return false;
  const names = Object.keys(value);
  if (names.length < minimum || names.length > maximum) return false;
  for (const name of names) if (!isWellFormed(name) || !isValue(value[name])) return false;
  return true;
}

/** A value of an open enum that is none of the known ones. */
export function isUnknownValue(value: unknown): boolean {
  const unknown = isObject(value) ? (value as { readonly unknown?: unknown }).unknown : undefined;
  return typeof unknown === "string" ? isWellFormed(unknown) : Number.isFinite(unknown);
}
