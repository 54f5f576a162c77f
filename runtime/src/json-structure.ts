import { refuse, refuseType } from "./checks.js";
import { at, eventPointer, type Path, pointer } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { Reading } from "./reading.js";
import { type JsonValue, type UnknownFields, type UnknownValue, unknownFields } from "./values.js";

/** A type whose properties can be set while the object is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A JSON object by its keys. */
export type Stored = Readonly<Record<string, unknown>>;

const nothing: Stored = Object.freeze(Object.create(null) as Record<string, unknown>);

/** A JSON object; an empty one, and an issue, where the value is none or is nested too deep. */
export function readObject(value: unknown, path: Path, reading: Reading): Stored {
  if (path !== undefined && path.depth > reading.maximumDepth) {
    refuse(reading.issues, path, undefined, "limit", `at most ${reading.maximumDepth} levels`, value);
    return nothing;
  }
  if (isStored(value)) return value;
  refuseType(reading.issues, path, undefined, "an object", value);
  return nothing;
}

/** The content of something without fields: an object, or nothing at all. */
export function readEmpty(value: unknown, path: Path, reading: Reading): Stored {
  return value === undefined || value === null ? nothing : readObject(value, path, reading);
}

/** Whether a value is a JSON object: no list, no `null`. */
export function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path below an object. An absent or `null` step makes it absent; anything else but an object is an issue. */
export function below(stored: unknown, path: Path, reading: Reading, ...steps: readonly string[]): unknown {
  let value: unknown = stored;
  let place = path;
  for (const step of steps) {
    if (value === undefined || value === null) return undefined;
    if (!isStored(value)) {
      refuseType(reading.issues, place, undefined, "an object", value);
      return undefined;
    }
    const key = step === "*" ? reading.type : step;
    value = Object.hasOwn(value, key) ? value[key] : undefined;
    place = at(place, key);
  }
  return value;
}

/** Reads each element of a JSON list. */
export function readList<T>(
  value: unknown,
  path: Path,
  reading: Reading,
  readElement: (element: unknown, path: Path, reading: Reading) => T,
): readonly T[] {
  if (!Array.isArray(value)) {
    refuseType(reading.issues, path, undefined, "a list", value);
    return [];
  }
  const list: T[] = [];
  for (let index = 0; index < value.length; index += 1) {
    list.push(readElement(value[index], at(path, index), reading));
    if (reading.issues.length > maximumIssues) break;
  }
  return list;
}

/** After these many a reader stops looking for more. */
const maximumIssues = 100;

/** Reads each value of a JSON object; keys are text of any kind, or must satisfy `isKey`. */
export function readMap<T>(
  value: unknown,
  path: Path,
  reading: Reading,
  readValue: (item: unknown, path: Path, reading: Reading) => T,
  isKey?: (key: string) => boolean,
): Readonly<Record<string, T>> {
  const map: Record<string, T> = {};
  if (!isStored(value)) {
    refuseType(reading.issues, path, undefined, "an object", value);
    return map;
  }
  for (const key of Object.keys(value)) {
    if (isKey !== undefined && !isKey(key)) refuse(reading.issues, path, key, "format", "a key of the map's type", key);
    defineKey(map, key, readValue(value[key], at(path, key), reading));
  }
  return map;
}

/** Keeps the keys that the stored version does not declare on the object that is made, and counts them. */
export function keepUnknown<T extends object>(
  made: T,
  stored: Stored,
  known: ReadonlySet<string> | null,
  reading: Reading,
): T {
  if (known === null) return made;
  let kept: Record<string, JsonValue> | undefined;
  for (const key in stored) {
    if (known.has(key) || !Object.hasOwn(stored, key)) continue;
    kept ??= {};
    defineKey(kept, key, stored[key] as JsonValue);
    reading.unknownKeys += 1;
  }
  if (kept !== undefined) {
    const json: UnknownFields = { json: kept };
    Object.defineProperty(made, unknownFields, { value: json, enumerable: true, configurable: true, writable: true });
  }
  return made;
}

/** Whether a stored value is the one that means that there is none. */
export function isNone(value: unknown, none: JsonValue): boolean {
  if (value === none) return true;
  if (typeof value === "bigint" || typeof none === "bigint")
    return (typeof value === "bigint" || typeof value === "number") && String(value) === String(none);
  return typeof none === "object" && none !== null && JSON.stringify(value) === JSON.stringify(none);
}

/** Says that a value was stood in. Gives the value. */
export function filled<T>(value: T, path: Path, name: string, reading: Reading): T {
  if (value !== undefined) reading.filled.push(eventPointer(path, name));
  return value;
}

/** What the caller told beside the event. */
export function contextOf<T>(reading: Reading, name: string): T {
  return reading.context[name] as T;
}

/** As `contextOf`, for a parameter that must be there: an issue where the caller left it out. */
export function requiredContext<T>(reading: Reading, name: string): T {
  if (reading.context[name] === undefined) {
    reading.issues.push({
      path: `/$context${pointer(undefined, name)}`,
      code: "missing",
      message: `the context lacks "${name}"`,
    });
  }
  return reading.context[name] as T;
}

/**
 * Reads an enum value.
 *
 * @param values from the stored JSON to the value in TypeScript; `null` where it has no image in the latest version
 */
export function readEnum<T extends string>(
  value: unknown,
  path: Path,
  reading: Reading,
  values: ReadonlyMap<string | number, T | null>,
): T {
  const found = enumValue(value, values);
  if (found !== undefined && found !== null) return found;
  if (found === null) refuse(reading.issues, path, undefined, "image", "a value that the latest version has", value);
  else if (typeof value !== "string" && typeof value !== "number")
    refuseType(reading.issues, path, undefined, `one of ${listOf(values)}`, value);
  else refuse(reading.issues, path, undefined, "enum", `one of ${listOf(values)}`, value);
  return "" as T;
}

/** As `readEnum`; values that are not known are kept. */
export function readOpenEnum<T extends string>(
  value: unknown,
  path: Path,
  reading: Reading,
  values: ReadonlyMap<string | number, T | null>,
): T | UnknownValue {
  const found = enumValue(value, values);
  if (found === undefined && (typeof value === "string" || typeof value === "number")) return { unknown: value };
  return readEnum(value, path, reading, values);
}

function enumValue<T>(value: unknown, values: ReadonlyMap<string | number, T | null>): T | null | undefined {
  return typeof value === "string" || typeof value === "number" ? values.get(value) : undefined;
}

function listOf(values: ReadonlyMap<string | number, unknown>): string {
  const list = [...values.keys()].slice(0, 10).map((value) => JSON.stringify(value));
  return values.size > 10 ? `${list.join(", ")}, …` : list.join(", ");
}

/** The tag and content of a union whose layout is external: `"Tag"` or `{"Tag": content}`. */
export function readExternal(
  value: unknown,
  path: Path,
  reading: Reading,
): { readonly tag: string; readonly content: unknown } | undefined {
  if (typeof value === "string") return { tag: value, content: undefined };
  const stored = readObject(value, path, reading);
  const keys = Object.keys(stored);
  const [tag] = keys;
  if (tag !== undefined && keys.length === 1) return { tag, content: stored[tag] };
  if (stored !== nothing) refuse(reading.issues, path, undefined, "variant", "an object with one key, the tag", value);
  return undefined;
}

/** The tag of a union that stands in a property. */
export function readTag(stored: Stored, path: Path, key: string, reading: Reading): string | undefined {
  const tag = stored[key];
  if (typeof tag === "string") return tag;
  if (stored !== nothing) refuse(reading.issues, path, key, "variant", "a tag", tag);
  return undefined;
}

/** An unknown tag of a closed union, or a variant without an image. */
export function refuseTag(tag: string, path: Path, reading: Reading, code: "variant" | "image"): void {
  refuse(
    reading.issues,
    path,
    undefined,
    code,
    code === "variant" ? "a known variant" : "a variant that the latest version has",
    tag,
  );
}

/** A value that the other version lacks. */
export function refuseValueImage(value: unknown, path: Path, reading: Reading): void {
  refuse(reading.issues, path, undefined, "image", "a value that the other version has", value);
}

/** Says that a value is absent that the other side must have. */
export function lacking(path: Path, key: string, reading: Reading): never {
  refuse(reading.issues, path, key, "missing", "a value", undefined);
  return undefined as never;
}

/** The root of what is read, as an object. */
export function rootOf(reading: Reading): Stored {
  return isStored(reading.document) ? reading.document : nothing;
}
