import type { ExactJson } from "../source/index.js";
import { isFormat, isKnownFormat } from "./formats.js";
import { isIn } from "./language.js";
import { isList, keepsLimit, type Node, scalarKey, typeOf } from "./nodes.js";
import { isMultiple, rationalOf } from "./rational.js";

/** Whether a value is in a node's set; undefined where that hangs on something that is not understood. */
export function holds(node: Node, value: ExactJson): boolean | undefined {
  switch (node.kind) {
    case "any":
      return true;
    case "never":
      return false;
    case "all":
      return every(node.items, (item) => holds(item, value));
    case "some":
      return negate(every(node.items, (item) => negate(holds(item, value))));
    case "one": {
      const results = node.items.map((item) => holds(item, value));
      const count = results.filter((result) => result === true).length;
      if (count > 1) return false;
      return results.includes(undefined) ? undefined : count === 1;
    }
    case "not":
      return negate(holds(node.item, value));
    case "reference":
      return holds(node.target(), value);
    case "type":
      return node.types.has(typeOf(value));
    case "among":
      return (typeof value !== "object" || value === null) && node.values.has(scalarKey(value));
    case "opaque":
      return undefined;
    default:
      return holdsAtom(node, value);
  }
}

type Atom = Extract<
  Node,
  { kind: "limit" | "multiple" | "size" | "pattern" | "format" | "within" | "matches" | "unique" | "each" }
>;

function holdsAtom(node: Atom, value: ExactJson): boolean | undefined {
  switch (node.kind) {
    case "limit":
      return typeof value === "number" || typeof value === "bigint" ? keepsLimit(rationalOf(value), node) : true;
    case "multiple":
      return typeof value === "number" || typeof value === "bigint" ? isMultiple(rationalOf(value), node.of) : true;
    case "size": {
      if (typeOf(value) !== node.of) return true;
      return node.side === "least" ? sizeOf(value) >= node.count : sizeOf(value) <= node.count;
    }
    case "pattern":
      return typeof value === "string" ? isIn(value, node.language) : true;
    case "format":
      if (typeof value !== "string") return true;
      return isKnownFormat(node.name) ? isFormat(node.name, value) : undefined;
    case "within":
      return isList(value) ? every(value.slice(node.from, node.to), (item) => holds(node.item, item)) : true;
    case "matches": {
      if (!isList(value)) return true;
      const results = value.map((item) => holds(node.item, item));
      if (results.filter((result) => result === true).length >= node.count) return true;
      return results.filter((result) => result !== false).length >= node.count ? undefined : false;
    }
    case "unique":
      return isList(value) ? new Set(value.map(equalityKey)).size === value.length : true;
    case "each":
      if (isList(value) || typeof value !== "object" || value === null) return true;
      return every(Object.entries(value), ([name, item]) => {
        const isNamed = holds(node.names, name);
        if (isNamed === false) return true;
        const result = holds(node.value, item);
        return result === true || isNamed === true ? result : undefined;
      });
  }
}

/** Code points, elements or properties. */
function sizeOf(value: ExactJson): number {
  if (typeof value === "string") return [...value].length;
  return typeof value === "object" && value !== null ? Object.keys(value).length : 0;
}

function negate(result: boolean | undefined): boolean | undefined {
  return result === undefined ? undefined : !result;
}

function every<T>(items: readonly T[], test: (item: T) => boolean | undefined): boolean | undefined {
  let result: boolean | undefined = true;
  for (const item of items) {
    const outcome = test(item);
    if (outcome === false) return false;
    if (outcome === undefined) result = undefined;
  }
  return result;
}

/** A text that equal JSON values share: the order of properties doesn't count, nor how a number is written. */
export function equalityKey(value: ExactJson): string {
  if (isList(value)) return `[${value.map(equalityKey).join()}]`;
  if (typeof value !== "object" || value === null) return scalarKey(value);
  const entries = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}:${equalityKey(item)}`);
  return `{${entries.sort().join()}}`;
}
