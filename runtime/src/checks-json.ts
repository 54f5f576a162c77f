import { describeValue, refuse } from "./checks.js";
import { isPlainObject, isWellFormed } from "./guards.js";
import { at, type Issue, type Path } from "./issues.js";
import type { JsonValue } from "./values.js";

const maximumDepth = 100;
const maximumVisits = 10_000_000;

/** A value that JSON can hold: no NaN, no lone surrogates, no `undefined`, nothing that holds itself. */
export function checkJson(value: unknown, path: Path, key: string | number, issues: Issue[]): value is JsonValue {
  if (value === undefined) return refuse(issues, path, key, "missing", "a JSON value", value);
  if (isSound(value, { left: quickVisits }, 0)) return true;
  let left = maximumVisits;

  function check(item: unknown, parent: Path, name: string | number, depth: number): boolean {
    left -= 1;
    if (left < 0) return false;
    switch (typeof item) {
      case "boolean":
      case "bigint":
        return true;
      case "string":
        return isWellFormed(item) || refuse(issues, parent, name, "unicode", "a string without lone surrogates", item);
      case "number":
        return Number.isFinite(item) || refuse(issues, parent, name, "range", "a finite number", item);
      case "object": {
        if (item === null) return true;
        if (!Array.isArray(item) && !isPlainObject(item))
          return refuse(issues, parent, name, "type", "a JSON value", item);
        if (depth >= maximumDepth) {
          // Nothing more is looked at: a value that holds itself would be found again and again.
          left = 0;
          return refuse(issues, parent, name, "limit", `at most ${maximumDepth} levels`, item);
        }
        const inside = at(parent, name);
        let sound = true;
        if (Array.isArray(item)) {
          for (let index = 0; index < item.length; index += 1)
            sound = check(item[index], inside, index, depth + 1) && sound;
          return sound;
        }
        for (const property of Object.keys(item)) {
          if (!isWellFormed(property))
            sound = refuse(issues, inside, property, "unicode", "a key without lone surrogates", property);
          sound = check(item[property], inside, property, depth + 1) && sound;
        }
        return sound;
      }
      default:
        return refuse(issues, parent, name, "type", "a JSON value", item);
    }
  }

  return check(value, path, key, 0);
}

/** After these many values it is quicker to look for what is wrong. */
const quickVisits = 10_000;

/** Whether nothing is wrong with a value, where that can be seen quickly. */
function isSound(value: unknown, visits: { left: number }, depth: number): boolean {
  if (typeof value === "string") return isWellFormed(value);
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return typeof value === "boolean" || typeof value === "bigint";
  if (value === null) return true;
  visits.left -= 1;
  if (depth >= maximumDepth || visits.left < 0) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (!isSound(value[index], visits, depth + 1)) return false;
    return true;
  }
  if (!isPlainObject(value)) return false;
  const keys = Object.keys(value);
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] as string;
    if (!isWellFormed(key) || !isSound(value[key], visits, depth + 1)) return false;
  }
  return true;
}

/** No two elements equal, as JSON Schema has it: numbers by value, objects whatever the order of their keys. */
export function checkUnique(
  values: readonly unknown[],
  path: Path,
  key: string | number | undefined,
  issues: Issue[],
): boolean {
  const seen = new Map<string, number>();
  for (const [index, value] of values.entries()) {
    const identity = identityOf(value);
    const other = seen.get(identity);
    if (other !== undefined) {
      return refuse(
        issues,
        key === undefined ? path : at(path, key),
        index,
        "unique",
        `no element twice, but this one stands at ${other} too: it is ${describeValue(value)}`,
        value,
      );
    }
    seen.set(identity, index);
  }
  return true;
}

/** A text that equal values have in common, and others have not. */
export function identityOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
    case "bigint":
      // 5 and 5n are one number in JSON.
      return `${value}`;
    case "object": {
      if (value === null) return "null";
      if (value instanceof Uint8Array) return `bytes:${value.join(",")}`;
      if (value instanceof Date) return `date:${value.getTime()}`;
      if (Array.isArray(value)) return `[${value.map(identityOf).join(",")}]`;
      const entries = Object.entries(value).filter(([, item]) => item !== undefined);
      entries.sort(([left], [right]) => (left < right ? -1 : 1));
      return `{${entries.map(([name, item]) => `${JSON.stringify(name)}:${identityOf(item)}`).join(",")}}`;
    }
    default:
      return String(value);
  }
}

/** A variant that the schema does not know, as it was read: JSON, or the bytes of a message. */
export function checkUnknownVariant(value: object, path: Path, issues: Issue[]): boolean {
  const { unknown } = value as { readonly unknown?: unknown };
  return unknown instanceof Uint8Array || checkJson(unknown, path, "unknown", issues);
}
