import type { ExactJson } from "../source/index.js";
import { holds } from "./holds.js";
import type { Node, Nodes } from "./nodes.js";
import type { Properties } from "./objects.js";
import { found, none, type Outcome, Undecidable } from "./outcome.js";
import type { Solver } from "./search.js";

/** Names that no schema mentions and that no pattern tells apart. */
export interface KeyClass {
  readonly names: Node;
  /** Ids of the sets of names that they are in. */
  readonly members: ReadonlySet<number>;
}

export interface KeyClasses {
  /** The classes whose names are all in a set of names. */
  satisfying(names: Node): readonly KeyClass[];
  isSatisfying(keyClass: KeyClass, names: Node): boolean;
  /** What each property of such a name must be. */
  valueOf(keyClass: KeyClass): Node;
  /** A name that the object doesn't have yet. */
  nameOf(keyClass: KeyClass, object: ReadonlyMap<string, ExactJson>): Outcome;
  /** None, or unknown where a class was left out that may have names. */
  doubt(): Outcome;
}

const maximumPredicates = 100;
const maximumClasses = 300;

export function createKeyClasses(
  { universals, existentials }: { universals: readonly Properties[]; existentials: readonly Properties[] },
  mentioned: () => ReadonlySet<string>,
  { nodes, solve }: Solver,
): KeyClasses {
  const string = nodes.type(["string"]);
  const sets = new Map<number, Node>();
  const freshOf = (names: Node): Node => {
    let set = sets.get(names.id);
    if (set === undefined) {
      set = withoutMentioned(names, nodes);
      sets.set(names.id, set);
    }
    return set;
  };
  let doubt = none;
  let classes: readonly KeyClass[] | undefined;

  /** All classes that have names, by asking set by set whether names are in it. */
  function all(): readonly KeyClass[] {
    const predicates = new Map<number, Node>();
    for (const { names } of [...universals, ...existentials]) {
      const set = freshOf(names);
      if (set !== nodes.any && set !== nodes.never && !predicates.has(nodes.not(set).id)) predicates.set(set.id, set);
    }
    if (predicates.size > maximumPredicates) throw new Undecidable("too many patterns tell names apart");
    const unmentioned = nodes.all([string, nodes.not(nodes.among(mentioned()))]);
    let left: readonly KeyClass[] = [{ names: unmentioned, members: new Set() }];
    for (const set of predicates.values()) {
      left = left.flatMap(({ names, members }) => {
        const inside = { names: nodes.all([names, set]), members: new Set([...members, set.id]) };
        const outside = {
          names: nodes.all([names, nodes.not(set)]),
          members: new Set([...members, nodes.not(set).id]),
        };
        return [outside, inside].filter((keyClass) => {
          const outcome = solve(keyClass.names);
          if (outcome.kind === "unknown") doubt = outcome;
          return outcome.kind === "found";
        });
      });
      if (left.length > maximumClasses) throw new Undecidable("patterns tell too many kinds of names apart");
    }
    return left;
  }

  const isSatisfying = (keyClass: KeyClass, names: Node): boolean => {
    const set = freshOf(names);
    return set === nodes.any || keyClass.members.has(set.id);
  };
  return {
    isSatisfying,
    satisfying(names) {
      if (freshOf(names) === nodes.never) return [];
      classes ??= all();
      return classes.filter((keyClass) => isSatisfying(keyClass, names));
    },
    valueOf: (keyClass) =>
      nodes.all(universals.filter(({ names }) => isSatisfying(keyClass, names)).map(({ value }) => value)),
    nameOf({ names }, object) {
      const visible = nodes.size("string", "least", 1);
      const first = solve(nodes.all([names, visible]));
      if (first.kind === "found") {
        for (let index = 0; index <= object.size; index += 1) {
          const name = `${String(first.value)}${index === 0 ? "" : index}`;
          if (!object.has(name) && holds(names, name) === true) return found(name);
        }
      }
      const free = nodes.all([names, nodes.not(nodes.among([...object.keys()]))]);
      const next = solve(nodes.all([free, visible]));
      return next.kind === "found" ? next : solve(free);
    },
    doubt: () => doubt,
  };
}

/** The names that stand in sets of names. */
export function mentionedNames(sets: readonly Node[]): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<number>();
  const queue = [...sets];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (seen.has(node.id)) continue;
    seen.add(node.id);
    if (node.kind === "among") {
      for (const value of node.values.values()) if (typeof value === "string") names.add(value);
    } else if (node.kind === "all" || node.kind === "some" || node.kind === "one") queue.push(...node.items);
    else if (node.kind === "not") queue.push(node.item);
    else if (node.kind === "reference") queue.push(node.target());
  }
  return names;
}

/** A set of names among those that are not mentioned. */
function withoutMentioned(node: Node, nodes: Nodes): Node {
  const inner = (item: Node) => withoutMentioned(item, nodes);
  switch (node.kind) {
    case "among":
      return nodes.never;
    case "type":
      return node.types.has("string") ? nodes.any : nodes.never;
    case "all":
      return nodes.all(node.items.map(inner));
    case "some":
      return nodes.some(node.items.map(inner));
    case "one":
      return nodes.one(node.items.map(inner));
    case "not":
      return nodes.not(inner(node.item));
    case "reference":
      return inner(node.target());
    case "size":
      return node.of === "string" ? node : nodes.any;
    case "limit":
    case "multiple":
    case "within":
    case "matches":
    case "unique":
    case "each":
      return nodes.any;
    case "any":
    case "never":
    case "pattern":
    case "format":
    case "opaque":
      return node;
  }
}
