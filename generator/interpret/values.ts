import type {
  EnumShape,
  EnumValueShape,
  Field,
  JsonValue,
  RecordShape,
  UnionShape,
  VariantShape,
} from "../ir/index.js";

/**
 * What a stored value means, whatever its spelling. Fields are held by identity, not by name: at one version two fields may have the same
 * name in different places.
 */
export type Value =
  | { readonly kind: "null" }
  | { readonly kind: "bool"; readonly value: boolean }
  | { readonly kind: "integer"; readonly value: bigint }
  | { readonly kind: "float"; readonly value: number }
  /** string, decimal, date, uuid */
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "bytes"; readonly value: Uint8Array }
  /** Nanoseconds since 1970-01-01T00:00:00Z. */
  | { readonly kind: "timestamp"; readonly nanoseconds: bigint }
  | { readonly kind: "duration"; readonly nanoseconds: bigint }
  | { readonly kind: "json"; readonly value: JsonValue }
  | { readonly kind: "list"; readonly items: readonly Value[] }
  | { readonly kind: "map"; readonly entries: ReadonlyMap<string, Value> }
  | EnumValueHeld
  | RecordValue
  | UnionValue;

/** `value` is absent where the enum does not know what is stored. */
export interface EnumValueHeld {
  readonly kind: "enum";
  readonly shape: EnumShape;
  readonly value: EnumValueShape | undefined;
  readonly stored: string | number;
}

export interface RecordValue {
  readonly kind: "record";
  readonly shape: RecordShape;
  /** Absent fields are not in it. */
  readonly fields: ReadonlyMap<Field, Value>;
  /** Keys that the stored version does not declare, with what they hold. */
  readonly unknown: { readonly [key: string]: JsonValue };
}

/** `variant` is absent where the union does not know the stored tag; `stored` is then the whole value. */
export type UnionValue =
  | {
      readonly kind: "union";
      readonly shape: UnionShape;
      readonly variant: VariantShape;
      readonly content: RecordValue;
    }
  | {
      readonly kind: "union";
      readonly shape: UnionShape;
      readonly variant: undefined;
      readonly stored: JsonValue;
    };

export const nullValue: Value = { kind: "null" };

export function isJsonObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** A key's value, own keys only. */
export function ownValue(object: { readonly [key: string]: JsonValue }, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** Whether two JSON values are the same: 1 and 1n are, 1 and "1" are not; the order of keys is free. */
export function sameJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  if (left === right) return true;
  if (typeof left === "bigint" || typeof right === "bigint") {
    const numeric = (value: JsonValue | undefined): boolean => typeof value === "bigint" || typeof value === "number";
    // biome-ignore lint/suspicious/noDoubleEquals: compares a bigint with a number by value
    return numeric(left) && numeric(right) && left == right;
  }
  if (isJsonList(left) && isJsonList(right))
    return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
  if (isJsonObject(left) && isJsonObject(right)) {
    const keys = Object.keys(left);
    return (
      keys.length === Object.keys(right).length &&
      keys.every((key) => Object.hasOwn(right, key) && sameJson(left[key], right[key]))
    );
  }
  return false;
}

/** What JSON calls a value, for messages. */
export function jsonKind(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "an object";
    case "bigint":
    case "number":
      return "a number";
    case "string":
      return "a string";
    default:
      return "a boolean";
  }
}

/** An integer as JSON has it: a number where that is exact. */
export function compactInteger(value: bigint): number | bigint {
  return value >= smallestExact && value <= largestExact ? Number(value) : value;
}

const smallestExact = BigInt(Number.MIN_SAFE_INTEGER);
const largestExact = BigInt(Number.MAX_SAFE_INTEGER);
