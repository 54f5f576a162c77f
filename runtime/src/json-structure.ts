import { refuse, refuseType } from "./checks.js";
import { checkJson, identityOf } from "./checks-json.js";
import { isPlainObject, isWellFormed, type Unchecked } from "./guards.js";
import { at, eventPointer, type Path, pointer } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { Reading } from "./reading.js";
import { type JsonValue, type UnknownFields, type UnknownValue, type UnknownVariant, unknownFields } from "./values.js";

/** A type whose properties can be set while the object is made. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A JSON object by its keys. */
export type Stored = Readonly<Record<string, unknown>>;

/** What stands for a value that could not be read: an issue says why, and nothing looks at it. */
export const unreadable: never = undefined as never;

const nothing: object = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null) as object);

/** A JSON object with the keys of `T`; undefined, and an issue, where the value is none or is nested too deep. */
export function readObject<T>(value: unknown, path: Path, reading: Reading): Unchecked<T> | undefined {
  if (path !== undefined && path.depth > reading.maximumDepth) {
    refuse(reading.issues, path, undefined, "limit", `at most ${reading.maximumDepth} levels`, value);
    return undefined;
  }
  if (isStored(value)) return value as Unchecked<T>;
  refuseType(reading.issues, path, undefined, "an object", value);
  return undefined;
}

/** The content of something in which nothing must be: an object, or nothing at all. */
export function readEmpty<T>(value: unknown, path: Path, reading: Reading): Unchecked<T> | undefined {
  return value === undefined || value === null ? (nothing as Unchecked<T>) : readObject<T>(value, path, reading);
}

/** Whether a value is a JSON object: no list, no `null`. */
export function isStored(value: unknown): value is Stored {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A key's value where objects have something of that name by birth: `constructor`. */
export function ownValue(stored: object, key: string): unknown {
  return Object.hasOwn(stored, key) ? (stored as Stored)[key] : undefined;
}

/** The value at a path below an object. An absent or `null` step makes it absent; anything else but an object is an issue. */
export function below(stored: unknown, path: Path, reading: Reading, ...steps: readonly string[]): unknown {
  let value: unknown = stored;
  for (let index = 0; index < steps.length; index += 1) {
    if (value === undefined || value === null) return undefined;
    if (!isStored(value)) {
      refuseType(reading.issues, placeBelow(path, steps.slice(0, index), reading), undefined, "an object", value);
      return undefined;
    }
    const key = keyOf(steps[index] as string, reading);
    value = Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/** As `below`, for an object in which several values stand; one without any where there is none. */
export function objectBelow<T>(
  stored: unknown,
  path: Path,
  reading: Reading,
  ...steps: readonly string[]
): Unchecked<T> {
  const value = below(stored, path, reading, ...steps);
  if (isStored(value)) return value as Unchecked<T>;
  if (value !== undefined && value !== null)
    refuseType(reading.issues, placeBelow(path, steps, reading), undefined, "an object", value);
  return nothing as Unchecked<T>;
}

/** The place of what stands below another, where the event in TypeScript has no such steps. */
export function placeBelow(path: Path, steps: readonly string[], reading: Reading): Path {
  let place = path;
  for (const step of steps) place = at(place, keyOf(step, reading), "");
  return place;
}

/** `*` stands for the key that is the event's type. */
function keyOf(step: string, { type }: Reading): string {
  return step === "*" ? type : step;
}

/** Reads a value that stands at `key` of `path`. */
export type ReadValue<T> = (value: unknown, path: Path, key: string | number, reading: Reading) => T;

/** Reads each element of a JSON list. */
export function readList<T>(
  value: unknown,
  path: Path,
  key: string | number,
  reading: Reading,
  readElement: ReadValue<T>,
): readonly T[] {
  if (!Array.isArray(value)) {
    refuseType(reading.issues, path, key, "a list", value);
    return [];
  }
  const inside = at(path, key);
  let list: T[] | undefined;
  for (let index = 0; index < value.length; index += 1) {
    const item: unknown = value[index];
    const element = readElement(item, inside, index, reading);
    // Elements that stay as they are need no other list.
    if (list === undefined && element !== item) list = value.slice(0, index) as T[];
    list?.push(element);
    if (reading.issues.length > maximumIssues) break;
  }
  return list ?? (value as readonly T[]);
}

/** After these many a reader stops looking for more. */
const maximumIssues = 100;

/** Reads each value of a JSON object; keys are text of any kind, or must satisfy `isKey`. */
export function readMap<T>(
  value: unknown,
  path: Path,
  key: string | number,
  reading: Reading,
  readItem: ReadValue<T>,
  isKey?: (key: string) => boolean,
): Readonly<Record<string, T>> {
  if (!isStored(value)) {
    refuseType(reading.issues, path, key, "an object", value);
    return {};
  }
  const inside = at(path, key);
  const names = Object.keys(value);
  let map: Record<string, T> | undefined = isPlainObject(value) ? undefined : {};
  for (let index = 0; index < names.length; index += 1) {
    const name = names[index] as string;
    if (!isWellFormed(name)) refuse(reading.issues, inside, name, "unicode", "a key without lone surrogates", name);
    else if (isKey !== undefined && !isKey(name))
      refuse(reading.issues, inside, name, "format", "a key of the map's type", name);
    const item = readItem(value[name], inside, name, reading);
    // Values that stay as they are need no other object.
    if (map === undefined && item !== value[name]) map = firstOfMap<T>(value, names, index);
    if (map !== undefined) defineKey(map, name, item);
  }
  return map ?? (value as Readonly<Record<string, T>>);
}

/** The first so many values of a map, as they are. */
function firstOfMap<T>(value: Stored, names: readonly string[], count: number): Record<string, T> {
  const map: Record<string, T> = {};
  for (const name of names.slice(0, count)) defineKey(map, name, value[name] as T);
  return map;
}

/** Keys that a version declares. */
export interface KnownKeys {
  /** With `null` where what stands there is read as a whole, else with the keys below. */
  readonly keys: ReadonlyMap<string, KnownKeys | null>;
  /** The keys of the last object that had no others, in its order: most that follow have the same. */
  seen: readonly string[] | undefined;
}

/** A key that is read as a whole, or one with the keys below. */
export type KnownKey = string | readonly [key: string, below: KnownKeys];

export function knownKeys(...list: readonly KnownKey[]): KnownKeys {
  const keys = new Map(list.map((key) => (typeof key === "string" ? [key, null] : key)));
  return { keys, seen: undefined };
}

/** Keeps the keys that the stored version does not declare on the object that is made, and counts them. */
export function keepUnknown<T extends object>(made: T, stored: object, known: KnownKeys, reading: Reading): T {
  if (known.seen !== undefined && hasKeys(stored, known.seen)) return made;
  const json = unknownOf(stored as Stored, known, reading);
  if (json === undefined) return made;
  const inside = (made as { readonly [unknownFields]?: UnknownFields })[unknownFields]?.json;
  const kept: UnknownFields = { json: inside === undefined ? json : { ...json, ...inside } };
  Object.defineProperty(made, unknownFields, { value: kept, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Whether an object has no keys but known ones that are read as a whole, and keeps none. */
export function hasOnly(stored: object, known: KnownKeys): boolean {
  if ((stored as { readonly [unknownFields]?: unknown })[unknownFields] !== undefined) return false;
  if (known.seen !== undefined && hasKeys(stored, known.seen)) return true;
  return Object.keys(stored).every((key) => known.keys.get(key) === null);
}

/** Whether an object has these keys, in this order, and no others. */
function hasKeys(stored: object, keys: readonly string[]): boolean {
  let index = 0;
  for (const key in stored) {
    if (key !== keys[index]) return false;
    index += 1;
  }
  return index === keys.length;
}

function unknownOf(stored: Stored, known: KnownKeys, reading: Reading): Record<string, JsonValue> | undefined {
  let kept: Record<string, JsonValue> | undefined;
  let hasWhole = true;
  for (const key in stored) {
    if (!Object.hasOwn(stored, key)) continue;
    const value = stored[key];
    const name = key === reading.type && known.keys.has("*") ? "*" : key;
    const inside = known.keys.get(name);
    if (inside === null && name === key) continue;
    hasWhole = false;
    if (inside === null) continue;
    if (inside === undefined) {
      reading.unknownKeys += 1;
      if (isDeep(value, reading.maximumDepth))
        refuse(reading.issues, undefined, key, "limit", `at most ${reading.maximumDepth} levels`, value);
    }
    const below =
      inside === undefined ? (value as JsonValue) : isStored(value) ? unknownOf(value, inside, reading) : undefined;
    if (below === undefined) continue;
    kept ??= {};
    defineKey(kept, key, below);
  }
  if (hasWhole) known.seen = Object.keys(stored);
  return kept;
}

/** Whether a value is nested deeper than a limit; one that holds itself is. */
function isDeep(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit <= 0) return true;
  for (const key in value) if (isDeep((value as Stored)[key], limit - 1)) return true;
  return false;
}

/** Whether a stored value is the one that means that there is none. */
export function isNone(value: unknown, none: JsonValue): boolean {
  if (value === none) return true;
  const isNumber = typeof value === "bigint" || typeof value === "number";
  // biome-ignore lint/suspicious/noDoubleEquals: compares a bigint with a number by value
  if (isNumber) return (typeof none === "bigint" || typeof none === "number") && value == none;
  return isObjectOrList(value) && isObjectOrList(none) && identityOf(value) === identityOf(none);
}

function isObjectOrList(value: unknown): boolean {
  return typeof value === "object" && value !== null;
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
  if (found === null) return readEnum(value, path, reading, values);
  if (found !== undefined) return found;
  // Like an undeclared key: an older version that does not know the value does not explain the event.
  if (typeof value === "number" || (typeof value === "string" && isWellFormed(value))) {
    reading.unknownKeys += 1;
    return { unknown: value };
  }
  if (typeof value !== "string") return readEnum(value, path, reading, values);
  refuse(reading.issues, path, undefined, "unicode", "a string without lone surrogates", value);
  return "" as T;
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
  const stored = readObject<Stored>(value, path, reading);
  if (stored === undefined) return undefined;
  const keys = Object.keys(stored);
  const [tag] = keys;
  if (tag !== undefined && keys.length === 1) return { tag, content: stored[tag] };
  refuse(reading.issues, path, undefined, "variant", "an object with one key, the tag", value);
  return undefined;
}

/** The tag of a union that stands in a property. */
export function readTag(value: unknown, path: Path, key: string, reading: Reading): string | undefined {
  const stored = readObject<Stored>(value, path, reading);
  if (stored === undefined) return undefined;
  const tag = ownValue(stored, key);
  if (typeof tag === "string") return tag;
  refuse(reading.issues, path, key, "variant", "a tag", tag);
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

/** A value of an enum or variant of a union that the other version lacks. */
export function noValue(value: unknown, path: Path, reading: Reading): never {
  refuse(reading.issues, path, undefined, "image", "a value that the other version has", value);
  return unreadable;
}

/** Hands on what was unknown. */
export function withUnknownOf<T extends object>(made: T, value: object): T {
  const kept = (value as { readonly [unknownFields]?: UnknownFields })[unknownFields];
  if (kept !== undefined)
    Object.defineProperty(made, unknownFields, { value: kept, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Says that a value is absent that the other side must have. */
export function lacking(path: Path, key: string, reading: Reading): never {
  refuse(reading.issues, path, key, "missing", "a value", undefined);
  return undefined as never;
}

/** The root of what is read, as an object: an empty one where the type stands alone (`"Tag"` for `{"Tag": {}}`). */
export function rootOf(reading: Reading): object | undefined {
  if (reading.document === reading.type) return nothing;
  return readObject<Stored>(reading.document, undefined, reading);
}

/** A value that must be there; an issue where it is not. */
export function present<T>(value: T | undefined, path: Path, key: string, reading: Reading): T {
  return value === undefined ? lacking(path, key, reading) : value;
}

/** The value of the first of several keys that an object has. */
export function firstOf(stored: unknown, ...keys: readonly string[]): unknown {
  if (!isStored(stored)) return undefined;
  for (const key of keys) {
    const value = ownValue(stored, key);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** A variant that nobody knows, kept whole. */
export function keepVariant(value: unknown, path: Path, reading: Reading): UnknownVariant {
  if (!checkJson(value, path?.parent, path?.key ?? "", reading.issues)) return unreadable;
  reading.unknownKeys += 1;
  return { type: "unknown", unknown: value };
}
