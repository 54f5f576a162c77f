import type { FieldShape, JsonValue, Place } from "../ir/index.js";
import { below, type Failure, failure } from "./issues.js";
import { isJsonObject, jsonKind, ownValue } from "./values.js";

/** A stored document while it is read. */
export interface StoredDocument {
  readonly root: JsonValue;
  /** The key of the root that is the event's type; what a step `*` stands for. */
  readonly star: string | undefined;
}

/** A value with its place in the document; `json` is absent where there is none. */
export interface Found {
  readonly json: JsonValue | undefined;
  /** JSON Pointer. */
  readonly path: string;
}

/**
 * Follows a place. A missing or null step on the way makes the value absent.
 *
 * @param own the object that the place's record is in, for places below the record
 */
export function follow(
  place: Place,
  aliases: readonly string[],
  own: Found,
  document: StoredDocument,
): Found | Failure {
  let found: Found = place.root === "document" ? { json: document.root, path: "" } : own;
  const steps = stepsOf(place, document);
  const last = steps.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const step = steps[index] ?? "";
    const { json, path } = found;
    if (json === undefined || json === null || isBareTag(json, document)) {
      found = { json: undefined, path: below(path, step) };
      continue;
    }
    if (!isJsonObject(json)) return failure("type", `expected an object, found ${jsonKind(json)}`);
    const isStanding = (candidate: string): boolean => Object.hasOwn(json, candidate);
    const name = index < last || isStanding(step) ? step : (aliases.find(isStanding) ?? step);
    found = { json: ownValue(json, name), path: below(path, name) };
  }
  return found;
}

/** `"Tag"` stands for `{"Tag": {}}`: nothing stands below or beside it. */
function isBareTag(json: JsonValue, document: StoredDocument): boolean {
  return typeof json === "string" && json === document.root && json === document.star;
}

/** The steps of a place with the event's type in place of `*`. */
export function stepsOf(place: Place, document: StoredDocument): readonly string[] {
  const { root, path } = place;
  return root === "document" && path[0] === "*" ? [document.star ?? "*", ...path.slice(1)] : path;
}

/** The keys that places pass through, as a tree. `whole`: what stands here belongs to a value. */
export interface KnownKeys {
  readonly below: Map<string, KnownKeys>;
  whole: boolean;
}

export function noKeys(): KnownKeys {
  return { below: new Map(), whole: false };
}

/** Adds a path to the tree; gives the node where it ends. */
export function addPath(keys: KnownKeys, path: readonly string[]): KnownKeys {
  let node = keys;
  for (const step of path) {
    let next = node.below.get(step);
    if (next === undefined) {
      next = noKeys();
      node.below.set(step, next);
    }
    node = next;
  }
  return node;
}

/** Adds the places of fields, those below the record under `own`, those from the root under `root`. */
export function addFields(
  fields: readonly FieldShape[],
  own: KnownKeys,
  root: KnownKeys,
  document: StoredDocument,
): void {
  for (const { place, aliases } of fields) {
    if (place.root === "context") continue;
    const steps = stepsOf(place, document);
    const start = place.root === "document" ? root : own;
    addPath(start, steps).whole = true;
    for (const alias of aliases) addPath(start, [...steps.slice(0, -1), alias]).whole = true;
  }
}

/** What no place passes through: keys that the stored version does not declare, in objects as they stand. */
export function unknownKeys(json: JsonValue | undefined, keys: KnownKeys): { readonly [key: string]: JsonValue } {
  if (!isJsonObject(json) || keys.whole) return {};
  const unknown: [string, JsonValue][] = [];
  for (const [key, item] of Object.entries(json)) {
    const node = keys.below.get(key);
    if (node === undefined) {
      unknown.push([key, item]);
      continue;
    }
    if (node.whole) continue;
    const inside = unknownKeys(item, node);
    if (Object.keys(inside).length > 0) unknown.push([key, inside]);
  }
  return unknown.length === 0 ? {} : Object.fromEntries(unknown);
}
