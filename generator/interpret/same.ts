import type { JsonValue, RecordShape, Type } from "../ir/index.js";
import { variantLiteral } from "../ir/index.js";
import { below } from "./issues.js";
import { canonicalSpellings, decodeScalar } from "./scalars.js";
import { isJsonList, isJsonObject, ownValue, sameJson, type Value } from "./values.js";

/** Where two values in canonical JSON differ: a JSON Pointer, and what stands there on both sides. */
export interface Difference {
  readonly path: string;
  readonly left: JsonValue | undefined;
  readonly right: JsonValue | undefined;
}

/**
 * Whether two values in canonical JSON mean the same in a type: integers may be numbers or strings, timestamps are compared as
 * instants, bytes and decimals by what they stand for, unknown values of enums with or without `{ unknown }`.
 */
export function sameCanonical(type: Type, left: JsonValue, right: JsonValue): boolean {
  return firstDifference(type, left, right) === undefined;
}

/** The first place where two values differ, in the order of declared fields, then by key. */
export function firstDifference(
  type: Type,
  left: JsonValue | undefined,
  right: JsonValue | undefined,
  path: string = "",
): Difference | undefined {
  const difference: Difference = { path, left, right };
  if (left === undefined || right === undefined) return left === right ? undefined : difference;
  switch (type.kind) {
    case "scalar": {
      const values = [left, right].map((json) =>
        decodeScalar({ ...type, constraints: {} }, json, canonicalSpellings[type.scalar]),
      );
      const [one, other] = values;
      if (one === undefined || other === undefined || one.kind === "failure" || other.kind === "failure")
        return sameJson(left, right) ? undefined : difference;
      return sameScalar(one, other, type.scalar === "decimal") ? undefined : difference;
    }
    case "nullable":
      if (left === null || right === null) return left === right ? undefined : difference;
      return firstDifference(type.inner, left, right, path);
    case "list": {
      if (!isJsonList(left) || !isJsonList(right)) return difference;
      const { element } = type;
      const length = Math.max(left.length, right.length);
      return firstOf(
        Array.from({ length }, (_, index) => index),
        (index) => firstDifference(element, left[index], right[index], below(path, index)),
      );
    }
    case "map":
      return differenceOfKeys(() => type.value, [], left, right, path);
    case "reference": {
      const { shape } = type;
      switch (shape.kind) {
        case "record":
          return firstRecordDifference(shape, left, right, path);
        case "enum":
          return sameJson(enumSpelling(left), enumSpelling(right)) ? undefined : difference;
        case "union": {
          const tag = isJsonObject(left) ? ownValue(left, "type") : undefined;
          const variant = shape.variants.find(
            (candidate) => variantLiteral(shape.declaration, candidate.variant) === tag,
          );
          if (variant === undefined) return sameJson(left, right) ? undefined : difference;
          if (!isJsonObject(right) || right.type !== tag) return difference;
          return firstRecordDifference(variant.content, left, right, path);
        }
      }
    }
  }
}

/** As `firstDifference`, for a record by its shape. Undeclared keys are compared as JSON. */
export function firstRecordDifference(
  shape: RecordShape,
  left: JsonValue,
  right: JsonValue,
  path: string = "",
): Difference | undefined {
  const typeOf = (key: string): Type | undefined => shape.fields.find(({ name }) => name === key)?.type;
  return differenceOfKeys(
    typeOf,
    shape.fields.map(({ name }) => name),
    left,
    right,
    path,
  );
}

function differenceOfKeys(
  typeOf: (key: string) => Type | undefined,
  first: readonly string[],
  left: JsonValue,
  right: JsonValue,
  path: string,
): Difference | undefined {
  if (!isJsonObject(left) || !isJsonObject(right)) return { path, left, right };
  const keys = new Set([...first, ...[...Object.keys(left), ...Object.keys(right)].sort()]);
  return firstOf([...keys], (key) => {
    const type = typeOf(key);
    const [one, other] = [ownValue(left, key), ownValue(right, key)];
    if (type !== undefined) return firstDifference(type, one, other, below(path, key));
    return sameJson(one, other) ? undefined : { path: below(path, key), left: one, right: other };
  });
}

function firstOf<T>(items: readonly T[], find: (item: T) => Difference | undefined): Difference | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function enumSpelling(json: JsonValue): JsonValue {
  return isJsonObject(json) ? (ownValue(json, "unknown") ?? null) : json;
}

function sameScalar(left: Value, right: Value, isDecimal: boolean): boolean {
  if (left.kind !== right.kind) return false;
  switch (left.kind) {
    case "timestamp":
    case "duration":
      return right.kind === left.kind && left.nanoseconds === right.nanoseconds;
    case "bytes":
      return right.kind === "bytes" && Buffer.from(left.value).equals(right.value);
    case "text":
      if (right.kind !== "text") return false;
      return isDecimal ? plainDecimal(left.value) === plainDecimal(right.value) : left.value === right.value;
    case "float":
      return (
        right.kind === "float" &&
        (left.value === right.value || (Number.isNaN(left.value) && Number.isNaN(right.value)))
      );
    case "json":
      return right.kind === "json" && sameJson(left.value, right.value);
    case "bool":
    case "integer":
      return right.kind === left.kind && left.value === right.value;
    default:
      return false;
  }
}

/** A decimal without zeros at its end: 1.50 and 1.5 are one number. */
function plainDecimal(text: string): string {
  const plain = text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;
  return plain === "-0" ? "0" : plain;
}
