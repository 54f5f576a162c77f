import { refuse, refuseType } from "./checks.js";
import { identityOf } from "./checks-json.js";
import { isPlainObject } from "./guards.js";
import { at, type Issue, type Path } from "./issues.js";

/** The check of a part of an author's JSON Schema. */
export type SchemaCheck = (value: unknown, path: Path, issues: Issue[]) => boolean;

/** One of JSON's types; an integer is a number too. */
export function checkJsonType(value: unknown, path: Path, issues: Issue[], ...types: readonly string[]): boolean {
  return (
    types.some((type) => hasType(value, type)) ||
    refuseType(issues, path, undefined, `a JSON ${types.join(" or ")}`, value)
  );
}

function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return isPlainObject(value);
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "integer":
      return typeof value === "bigint" || Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

/** One of some JSON values; objects are equal whatever the order of their keys. */
export function checkOneValue(value: unknown, path: Path, issues: Issue[], ...values: readonly unknown[]): boolean {
  const identity = identityOf(value);
  return (
    values.some((item) => identityOf(item) === identity) ||
    refuse(issues, path, undefined, "enum", "one of the values of its schema", value)
  );
}

/** Bounds that a number must not reach. */
export function checkBetween(
  value: number | bigint,
  path: Path,
  issues: Issue[],
  above: number | bigint | undefined,
  below: number | bigint | undefined,
): boolean {
  if (above !== undefined && value <= above)
    return refuse(issues, path, undefined, "range", `more than ${above}`, value);
  if (below !== undefined && value >= below)
    return refuse(issues, path, undefined, "range", `less than ${below}`, value);
  return true;
}

/** Properties that must be there. */
export function checkRequired(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  issues: Issue[],
  ...names: readonly string[]
): boolean {
  let sound = true;
  for (const name of names) {
    if (!Object.hasOwn(value, name)) sound = refuse(issues, path, name, "missing", "a value", undefined);
  }
  return sound;
}

/** A property, where it is there. */
export function checkProperty(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  issues: Issue[],
  name: string,
  check: SchemaCheck,
): boolean {
  return !Object.hasOwn(value, name) || check(value[name], at(path, name), issues);
}

/** Properties that are none of the known ones. */
export function checkOtherProperties(
  value: Readonly<Record<string, unknown>>,
  path: Path,
  issues: Issue[],
  known: readonly string[],
  check: SchemaCheck,
): boolean {
  let sound = true;
  for (const name of Object.keys(value)) {
    if (!known.includes(name)) sound = check(value[name], at(path, name), issues) && sound;
  }
  return sound;
}

/** Elements from an index on. */
export function checkElements(
  value: readonly unknown[],
  path: Path,
  issues: Issue[],
  first: number,
  check: SchemaCheck,
): boolean {
  let sound = true;
  for (let index = first; index < value.length; index += 1)
    sound = check(value[index], at(path, index), issues) && sound;
  return sound;
}

/** A value of which a schema says nothing. */
export function acceptAny(_value: unknown, _path: Path, _issues: Issue[]): boolean {
  return true;
}

/** A value that a schema allows nowhere. */
export function refuseAny(value: unknown, path: Path, issues: Issue[]): boolean {
  return refuse(issues, path, undefined, "type", "nothing here", value);
}

export function checkAnyOf(value: unknown, path: Path, issues: Issue[], ...checks: readonly SchemaCheck[]): boolean {
  return (
    checks.some((check) => check(value, path, [])) ||
    refuse(issues, path, undefined, "type", `one of ${checks.length} forms`, value)
  );
}

export function checkOneOf(value: unknown, path: Path, issues: Issue[], ...checks: readonly SchemaCheck[]): boolean {
  const count = checks.filter((check) => check(value, path, [])).length;
  return count === 1 || refuse(issues, path, undefined, "type", `exactly one of ${checks.length} forms`, value);
}
