import { isKept, isObject, isPlainObject, isUnknownValue, isWellFormed, type Unchecked } from "./guards.js";
import { at, type Issue, type IssueCode, type Path, pointer } from "./issues.js";
import { unknownFields } from "./values.js";

/** Says in `issues` what is wrong with the value that stands at `key` of `path`; gives whether nothing is. */
export type Check = (value: unknown, path: Path, key: string | number, issues: Issue[]) => boolean;

/** More issues than these are not listed. */
const maximumIssues = 1000;

/** Nesting of records that refer to themselves, lists and maps included; the readers' default limit. */
const maximumDepth = 100;

/** Values of recursive types that one check looks at; about what fits into the readers' default limit of size. */
const maximumVisits = 10_000_000;

/** Adds an issue, and gives false. `key` is a last step below `path`. */
export function refuse(
  issues: Issue[],
  path: Path,
  key: string | number | undefined,
  code: IssueCode,
  expected: string,
  value: unknown,
): false {
  if (issues.length < maximumIssues) {
    const received = describeValue(value);
    issues.push({
      path: pointer(path, key),
      code,
      message: `expected ${expected}, received ${received}`,
      expected,
      received,
    });
  }
  return false;
}

/** Adds an issue for a value of the wrong type; one for a missing value where there is none. */
export function refuseType(
  issues: Issue[],
  path: Path,
  key: string | number | undefined,
  expected: string,
  value: unknown,
): false {
  return refuse(issues, path, key, value === undefined ? "missing" : "type", expected, value);
}

/** A value for people, shortened. Calls nothing of the value's own. */
export function describeValue(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
    case "bigint": {
      const text = String(value);
      return text.length > 50 ? `${text.slice(0, 50)}…` : text;
    }
    case "number":
    case "boolean":
      return String(value);
    case "undefined":
      return "nothing";
    case "object":
      if (value === null) return "null";
      if (Array.isArray(value)) return "a list";
      return value instanceof Uint8Array ? "bytes" : value instanceof Date ? "a Date" : "an object";
    default:
      return `a ${typeof value}`;
  }
}

/** A record, variant or event: an object that is no list. What it holds as unknown fields must be able to be written. */
export function checkObject<T>(value: unknown, path: Path, issues: Issue[]): value is Unchecked<T> {
  if (!isObject(value)) return refuseType(issues, path, undefined, "an object", value);
  const kept = (value as { readonly [unknownFields]?: unknown })[unknownFields];
  return isKept(kept) || refuse(issues, path, undefined, "type", "unknown fields as they were read", kept);
}

/** A value that has to be there, whatever it is. */
export function checkPresent(value: unknown, path: Path, key: string, issues: Issue[]): boolean {
  return value !== undefined || refuse(issues, path, key, "missing", "a value", value);
}

export function checkLiteral(value: unknown, path: Path, key: string, issues: Issue[], literal: string): boolean {
  return value === literal || refuseType(issues, path, key, JSON.stringify(literal), value);
}

/** A list whose elements pass a check; bounds of its size are inclusive. */
export function checkList(
  value: unknown,
  path: Path,
  key: string | number,
  issues: Issue[],
  check: Check,
  minimum: number = 0,
  maximum: number = Number.POSITIVE_INFINITY,
): value is readonly unknown[] {
  if (!Array.isArray(value)) return refuseType(issues, path, key, "a list", value);
  const inside = at(path, key);
  let sound = checkSize(value.length, path, key, issues, minimum, maximum, "elements");
  for (let index = 0; index < value.length; index += 1) {
    sound = check(value[index], inside, index, issues) && sound;
  }
  return sound;
}

/** An object of any keys whose values pass a check; bounds of its size are inclusive. */
export function checkMap(
  value: unknown,
  path: Path,
  key: string | number,
  issues: Issue[],
  check: Check,
  minimum: number = 0,
  maximum: number = Number.POSITIVE_INFINITY,
): value is Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) return refuseType(issues, path, key, "an object of values by key", value);
  const inside = at(path, key);
  const names = Object.keys(value);
  let sound = checkSize(names.length, path, key, issues, minimum, maximum, "keys");
  for (const name of names) {
    if (!isWellFormed(name)) sound = refuse(issues, inside, name, "unicode", "a key without lone surrogates", name);
    sound = check(value[name], inside, name, issues) && sound;
  }
  return sound;
}

/** Keys of a map that are integers or booleans in Protobuf. */
export function checkKeys(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  key: string | number,
  issues: Issue[],
  isKey: (name: string) => boolean,
  expected: string,
): boolean {
  let sound = true;
  for (const name of Object.keys(value)) {
    if (!isKey(name)) sound = refuse(issues, at(path, key), name, "format", expected, name);
  }
  return sound;
}

/** A size within inclusive bounds, of what `unit` counts. */
export function checkSize(
  size: number,
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
  minimum: number,
  maximum: number,
  unit: string,
): boolean {
  if (size >= minimum && size <= maximum) return true;
  const expected =
    minimum === maximum
      ? `${minimum} ${unit}`
      : maximum === Number.POSITIVE_INFINITY
        ? `at least ${minimum} ${unit}`
        : minimum <= 0
          ? `at most ${maximum} ${unit}`
          : `${minimum} to ${maximum} ${unit}`;
  return refuse(issues, path, key, "range", expected, size);
}

const visits = new WeakMap<Issue[], number>();

/**
 * Whether a value of a recursive type is nested too deeply, as one that holds itself is. After that, and after a number of
 * visits that only a value with a great many references to the same objects can need, the check of it ends.
 */
export function isTooDeep(path: Path, issues: Issue[]): boolean {
  const count = (visits.get(issues) ?? 0) + 1;
  visits.set(issues, count);
  if (count > maximumVisits) return true;
  if ((path?.depth ?? 0) <= maximumDepth && count < maximumVisits) return false;
  visits.set(issues, maximumVisits);
  const expected = `at most ${maximumDepth} levels`;
  issues.push({
    path: pointer(path),
    code: "limit",
    message: `expected ${expected}, received more`,
    expected,
    received: "more",
  });
  return true;
}

/** A value of an open enum that is none of the known ones. */
export function checkUnknownValue(value: unknown, path: Path, issues: Issue[], expected: string): boolean {
  if (isUnknownValue(value)) return true;
  return refuse(issues, path, undefined, value === undefined ? "missing" : "enum", `${expected} or { unknown }`, value);
}

/** A value that is none of a closed enum. */
export function refuseValue(value: unknown, path: Path, issues: Issue[], expected: string): false {
  return refuse(issues, path, undefined, value === undefined ? "missing" : "enum", expected, value);
}

/** A tag that no variant has. */
export function refuseVariant(tag: unknown, path: Path, issues: Issue[], expected: string): false {
  return refuse(issues, path, "type", "variant", expected, tag);
}
