import type { ExactJson } from "../source/index.js";
import type { Language } from "./language.js";
import { compare, type Rational, rationalKey, rationalOf } from "./rational.js";

export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

export const jsonTypes: readonly JsonType[] = ["null", "boolean", "number", "string", "array", "object"];

export type Scalar = null | boolean | number | bigint | string;

/**
 * A set of JSON values. Each kind that speaks of one type takes every value of other types, as JSON Schema's keywords do. Nodes that are
 * built alike are the same object.
 */
export type Node = { readonly id: number } & NodeShape;

export type NodeShape =
  | { readonly kind: "any" }
  | { readonly kind: "never" }
  | { readonly kind: "all"; readonly items: readonly Node[] }
  | { readonly kind: "some"; readonly items: readonly Node[] }
  /** Exactly one of them. */
  | { readonly kind: "one"; readonly items: readonly Node[] }
  | { readonly kind: "not"; readonly item: Node }
  /** A schema that refers to itself. */
  | { readonly kind: "reference"; readonly key: string; readonly target: () => Node }
  | { readonly kind: "type"; readonly types: ReadonlySet<JsonType> }
  /** One of these values: no other type. */
  | { readonly kind: "among"; readonly values: ReadonlyMap<string, Scalar> }
  | { readonly kind: "limit"; readonly side: Side; readonly value: Rational; readonly exclusive: boolean }
  | { readonly kind: "multiple"; readonly of: Rational }
  /** Code points, elements or properties. */
  | { readonly kind: "size"; readonly of: "string" | "array" | "object"; readonly side: Side; readonly count: number }
  | { readonly kind: "pattern"; readonly language: Language }
  | { readonly kind: "format"; readonly name: string }
  /** Each element from index `from` up to, not including, `to`. */
  | { readonly kind: "within"; readonly from: number; readonly to: number; readonly item: Node }
  /** At least `count` elements. */
  | { readonly kind: "matches"; readonly item: Node; readonly count: number }
  | { readonly kind: "unique" }
  /** Each property whose name is one of `names`. */
  | { readonly kind: "each"; readonly names: Node; readonly value: Node }
  /** Something that is not understood: equal to itself, nothing else is known. */
  | { readonly kind: "opaque"; readonly key: string; readonly reason: string };

export type Side = "least" | "most";

/** Makes nodes, each only once. */
export interface Nodes {
  readonly any: Node;
  readonly never: Node;
  all(items: readonly Node[]): Node;
  some(items: readonly Node[]): Node;
  one(items: readonly Node[]): Node;
  not(item: Node): Node;
  reference(key: string, target: () => Node): Node;
  type(types: Iterable<JsonType>): Node;
  among(values: Iterable<Scalar>): Node;
  limit(side: Side, value: Rational, exclusive: boolean): Node;
  multiple(of: Rational): Node;
  size(of: "string" | "array" | "object", side: Side, count: number): Node;
  pattern(language: Language): Node;
  format(name: string): Node;
  within(from: number, to: number, item: Node): Node;
  matches(item: Node, count: number): Node;
  readonly unique: Node;
  each(names: Node, value: Node): Node;
  opaque(key: string, reason: string): Node;
  /** The values equal to this one. */
  constant(value: ExactJson): Node;
}

export function createNodes(): Nodes {
  const made = new Map<string, Node>();
  const negations: (Node | undefined)[] = [];

  function intern(key: string, shape: NodeShape): Node {
    const known = made.get(key);
    if (known !== undefined) return known;
    const node: Node = { id: made.size, ...shape };
    made.set(key, node);
    return node;
  }

  const any = intern("any", { kind: "any" });
  const never = intern("never", { kind: "never" });
  const ids = (items: readonly Node[]) => items.map(({ id }) => id).join(",");

  /** The parts of a conjunction or disjunction, or the node that swallows all others. */
  function joined(kind: "all" | "some", items: readonly Node[]): Node {
    const [neutral, absorbing] = kind === "all" ? [any, never] : [never, any];
    const parts = new Map<number, Node>();
    for (const item of items) {
      for (const part of item.kind === kind ? item.items : [item]) if (part !== neutral) parts.set(part.id, part);
    }
    if (parts.has(absorbing.id)) return absorbing;
    for (const part of parts.values()) if (part.kind === "not" && parts.has(part.item.id)) return absorbing;
    const list = [...parts.values()].sort((left, right) => left.id - right.id);
    const [only] = list;
    if (only === undefined) return neutral;
    return list.length === 1 ? only : intern(`${kind}:${ids(list)}`, { kind, items: list });
  }

  function negate(item: Node): Node {
    if (item === any) return never;
    if (item === never) return any;
    if (item.kind === "not") return item.item;
    if (item.kind === "type") return nodes.type(jsonTypes.filter((type) => !item.types.has(type)));
    return intern(`not:${item.id}`, { kind: "not", item });
  }

  const nodes: Nodes = {
    any,
    never,
    all: (items) => joined("all", items),
    some: (items) => joined("some", items),
    one(items) {
      const list = items.filter((item) => item !== never).sort((left, right) => left.id - right.id);
      const [only] = list;
      if (only === undefined) return never;
      return list.length === 1 ? only : intern(`one:${ids(list)}`, { kind: "one", items: list });
    },
    not(item) {
      const known = negations[item.id];
      if (known !== undefined) return known;
      const negation = negate(item);
      negations[item.id] = negation;
      return negation;
    },
    reference: (key, target) => intern(`reference:${key}`, { kind: "reference", key, target }),
    type(types) {
      const set = new Set(types);
      if (set.size === 0) return never;
      if (set.size === jsonTypes.length) return any;
      return intern(`type:${jsonTypes.filter((type) => set.has(type)).join()}`, { kind: "type", types: set });
    },
    among(values) {
      const map = new Map<string, Scalar>();
      for (const value of values) map.set(scalarKey(value), value);
      if (map.size === 0) return never;
      return intern(`among:${[...map.keys()].sort().join()}`, { kind: "among", values: map });
    },
    limit: (side, value, exclusive) =>
      intern(`limit:${side}:${exclusive}:${rationalKey(value)}`, { kind: "limit", side, value, exclusive }),
    multiple: (of) => intern(`multiple:${rationalKey(of)}`, { kind: "multiple", of }),
    size(of, side, count) {
      if (side === "least" && count <= 0) return any;
      if (side === "most" && count < 0) return nodes.type(jsonTypes.filter((type) => type !== of));
      return intern(`size:${of}:${side}:${count}`, { kind: "size", of, side, count });
    },
    pattern: (language) => intern(`pattern:${language.source}`, { kind: "pattern", language }),
    format: (name) => intern(`format:${name}`, { kind: "format", name }),
    within(from, to, item) {
      if (from >= to || item === any) return any;
      return intern(`within:${from}:${to}:${item.id}`, { kind: "within", from, to, item });
    },
    matches(item, count) {
      if (count <= 0) return any;
      return intern(`matches:${item.id}:${count}`, { kind: "matches", item, count });
    },
    unique: intern("unique", { kind: "unique" }),
    each(names, value) {
      if (names === never || value === any) return any;
      return intern(`each:${names.id}:${value.id}`, { kind: "each", names, value });
    },
    opaque: (key, reason) => intern(`opaque:${key}`, { kind: "opaque", key, reason }),
    constant(value) {
      if (isList(value)) {
        return nodes.all([
          nodes.type(["array"]),
          nodes.size("array", "least", value.length),
          nodes.size("array", "most", value.length),
          ...value.map((item, index) => nodes.within(index, index + 1, nodes.constant(item))),
        ]);
      }
      if (typeof value === "object" && value !== null) {
        const entries = Object.entries(value);
        return nodes.all([
          nodes.type(["object"]),
          nodes.size("object", "most", entries.length),
          ...entries.flatMap(([name, item]) => [
            nodes.not(nodes.each(nodes.among([name]), never)),
            nodes.each(nodes.among([name]), nodes.constant(item)),
          ]),
        ]);
      }
      return nodes.among([value]);
    },
  };
  return nodes;
}

/** The type of a JSON value. */
export function typeOf(value: ExactJson): JsonType {
  if (value === null) return "null";
  if (isList(value)) return "array";
  switch (typeof value) {
    case "boolean":
      return "boolean";
    case "string":
      return "string";
    case "object":
      return "object";
    default:
      return "number";
  }
}

export function isList(value: ExactJson): value is readonly ExactJson[] {
  return Array.isArray(value);
}

/** A text that equal scalars share. */
export function scalarKey(value: Scalar): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "number" || typeof value === "bigint" ? rationalKey(rationalOf(value)) : String(value);
}

/** Whether a number keeps to a limit. */
export function keepsLimit(value: Rational, limit: { side: Side; value: Rational; exclusive: boolean }): boolean {
  const order = compare(value, limit.value) * (limit.side === "least" ? 1 : -1);
  return limit.exclusive ? order > 0 : order >= 0;
}
