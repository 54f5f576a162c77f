import type { ExactJson } from "../source/index.js";
import { findArray } from "./arrays.js";
import { holds } from "./holds.js";
import { type JsonType, jsonTypes, type Node, type Nodes, typeOf } from "./nodes.js";
import { findNumber } from "./numbers.js";
import { findObject } from "./objects.js";
import { type Budget, firstFound, found, none, type Outcome, Undecidable, unknown } from "./outcome.js";
import { findString } from "./strings.js";

/** Finds members of sets, within a budget. */
export interface Solver {
  readonly nodes: Nodes;
  readonly budget: Budget;
  /** A member of the set. */
  solve(node: Node): Outcome;
}

/** Deeper goals are given up: each costs several calls on the stack. */
const maximumDepth = 400;

/**
 * A goal within itself is given up: had it a member, that would be a smaller member of the outer one. So recursion ends, and "none" means
 * that no finite document exists.
 */
export function createSolver(nodes: Nodes, budget: Budget): Solver {
  const answers = new Map<number, Outcome>();
  const simplified = new Map<string, Node>();
  /** The goals being solved, outermost first. */
  const path: (readonly Node[])[] = [];
  /** The outermost goal that has been given up within the current one. */
  let outermost = Number.POSITIVE_INFINITY;
  let depth = 0;

  function solve(node: Node): Outcome {
    if (node.kind === "any") return found(null);
    if (node.kind === "never") return none;
    const known = answers.get(node.id);
    if (known !== undefined) return known;
    const parts = partsOf(node);
    const ids = new Set(parts.map(({ id }) => id));
    const outer = path.findIndex((goal) => goal.every(({ id }) => ids.has(id)));
    if (outer !== -1) {
      outermost = Math.min(outermost, outer);
      return none;
    }
    const before = outermost;
    const place = path.length;
    outermost = Number.POSITIVE_INFINITY;
    path.push(parts);
    const outcome = deeper(() => firstFound(jsonTypes, (type) => search(type, [simplify(node, type)])));
    path.pop();
    const isFree = outermost >= place;
    if (outcome.kind === "found" || isFree) answers.set(node.id, outcome);
    outermost = isFree ? before : Math.min(before, outermost);
    return outcome;
  }

  function deeper(find: () => Outcome): Outcome {
    depth += 1;
    if (depth > maximumDepth) throw new Undecidable("it is nested too deeply");
    const outcome = find();
    depth -= 1;
    return outcome;
  }

  /** A member of one type, of all given sets. Sets of alternatives are looked at where a member of the others is in none of them. */
  function search(type: JsonType, literals: readonly Node[]): Outcome {
    const state = gather(type, literals);
    if (state === undefined) return none;
    const { atoms, choices } = state;
    budget.spend(1 + Math.floor((atoms.length + choices.length) / 20));
    const candidate = findOfType(type, atoms);
    if (candidate.kind === "none") return none;
    const open =
      candidate.kind === "found" ? choices.filter((choice) => holds(choice, candidate.value) !== true) : choices;
    if (open.length === 0) return candidate;
    const value = candidate.kind === "found" ? candidate.value : undefined;
    const alternatives = open.map((choice) => alternativesOf(choice, type, value));
    const least = Math.min(...alternatives.map((items) => items.length));
    const index = alternatives.findIndex((items) => items.length === least);
    const others = choices.filter((choice) => choice !== open[index]);
    return firstFound(alternatives[index] ?? [], (item) => deeper(() => search(type, [item, ...atoms, ...others])));
  }

  /** Sorts what must hold into what is decided by itself and what has alternatives; undefined where it contradicts itself. */
  function gather(type: JsonType, literals: readonly Node[]) {
    const atoms = new Map<number, Node>();
    const references = new Set<number>();
    const queue = [...literals];
    let choices: Node[] = [];
    for (;;) {
      for (let literal = queue.pop(); literal !== undefined; literal = queue.pop()) {
        const inner = literal.kind === "not" ? literal.item : literal;
        if (literal.kind === "never") return undefined;
        if (literal.kind === "any") continue;
        if (literal.kind === "all") queue.push(...literal.items);
        else if (inner.kind === "reference") {
          if (references.has(literal.id)) continue;
          references.add(literal.id);
          const target = inner.target();
          queue.push(simplify(literal.kind === "not" ? nodes.not(target) : target, type));
        } else if (literal.kind === "some" || inner.kind === "one") choices.push(literal);
        else {
          if (atoms.has(nodes.not(literal).id)) return undefined;
          atoms.set(literal.id, literal);
        }
      }
      const open: Node[] = [];
      for (const choice of new Set(choices)) {
        const left = choice.kind === "some" ? remaining(choice.items, atoms) : choice;
        if (left.kind === "some" || left === choice) open.push(left);
        else queue.push(left);
      }
      choices = open;
      if (queue.length === 0) return { atoms: [...atoms.values()], choices };
    }
  }

  /** The alternatives that don't contradict what is known already. */
  function remaining(items: readonly Node[], atoms: ReadonlyMap<number, Node>): Node {
    if (items.some((item) => partsOf(item).every(({ id }) => atoms.has(id)))) return nodes.any;
    return nodes.some(items.filter((item) => !partsOf(item).some((part) => atoms.has(nodes.not(part).id))));
  }

  /** @param value a value that is in none of them */
  function alternativesOf(choice: Node, type: JsonType, value: ExactJson | undefined): readonly Node[] {
    const without = (item: Node) => simplify(nodes.not(item), type);
    if (choice.kind === "some") return choice.items;
    if (choice.kind === "one") {
      const { items } = choice;
      return items.map((item, index) => nodes.all([item, ...items.filter((_, at) => at !== index).map(without)]));
    }
    if (choice.kind !== "not" || choice.item.kind !== "one") return [choice];
    // None or at least two: that goes by the one that takes the value.
    const { items } = choice.item;
    const taking = value === undefined ? -1 : items.findIndex((item) => holds(item, value) === true);
    const index = Math.max(taking, 0);
    const one = items[index] ?? nodes.never;
    const others = items.filter((_, at) => at !== index);
    return [nodes.all([one, nodes.some(others)]), nodes.all([without(one), without(nodes.one(others))])];
  }

  function findOfType(type: JsonType, atoms: readonly Node[]): Outcome {
    const foreign = atoms
      .map((atom) => (atom.kind === "not" ? atom.item : atom))
      .find((atom) => atom.kind === "opaque");
    const outcome = findKnown(type, atoms);
    if (foreign?.kind !== "opaque" || outcome.kind === "none") return outcome;
    return unknown(foreign.reason);
  }

  function findKnown(type: JsonType, atoms: readonly Node[]): Outcome {
    switch (type) {
      case "null":
        return found(null);
      case "boolean": {
        const value = [true, false].find((item) => atoms.every((atom) => holds(atom, item) !== false));
        return value === undefined ? none : found(value);
      }
      case "number":
        return findNumber(atoms, budget);
      case "string":
        return findString(atoms, budget);
      case "array":
        return findArray(atoms, solver);
      case "object":
        return findObject(atoms, solver);
    }
  }

  /** The same set among the values of one type, with negations only in front of what can't be turned otherwise. */
  function simplify(node: Node, type: JsonType): Node {
    const key = `${type}:${node.id}`;
    let result = simplified.get(key);
    if (result === undefined) {
      budget.spend(1);
      result = node.kind === "not" ? simplifyNot(node.item, type) : simplifyNode(node, type);
      simplified.set(key, result);
    }
    return result;
  }

  function simplifyNode(node: Node, type: JsonType): Node {
    switch (node.kind) {
      case "any":
      case "never":
      case "reference":
      case "opaque":
        return node;
      case "all":
        return nodes.all(node.items.map((item) => simplify(item, type)));
      case "some":
        return nodes.some(node.items.map((item) => simplify(item, type)));
      case "one": {
        const { certain, items } = split(node.items, type);
        if (certain > 1) return nodes.never;
        if (certain === 1) return nodes.all(items.map((item) => simplify(nodes.not(item), type)));
        return nodes.one(items);
      }
      case "not":
        return simplifyNot(node.item, type);
      case "type":
        return node.types.has(type) ? nodes.any : nodes.never;
      case "among": {
        const values = [...node.values.values()].filter((value) => typeOf(value) === type);
        if (type === "null" && values.length === 1) return nodes.any;
        return type === "boolean" && values.length === 2 ? nodes.any : nodes.among(values);
      }
      default:
        return typeOfAtom(node) === type ? node : nodes.any;
    }
  }

  function simplifyNot(item: Node, type: JsonType): Node {
    switch (item.kind) {
      case "all":
        return nodes.some(item.items.map((part) => simplify(nodes.not(part), type)));
      case "some":
        return nodes.all(item.items.map((part) => simplify(nodes.not(part), type)));
      case "one": {
        const { certain, items } = split(item.items, type);
        if (certain > 1) return nodes.any;
        if (certain === 1) return nodes.some(items);
        const rest = nodes.one(items);
        return rest.kind === "one" ? nodes.not(rest) : simplify(nodes.not(rest), type);
      }
      case "limit":
        if (type !== "number") return nodes.never;
        return nodes.limit(item.side === "least" ? "most" : "least", item.value, !item.exclusive);
      case "size":
        if (type !== item.of) return nodes.never;
        return item.side === "least"
          ? simplify(nodes.size(item.of, "most", item.count - 1), type)
          : nodes.size(item.of, "least", item.count + 1);
      case "opaque":
      case "reference":
        return nodes.not(item);
      default:
        return nodes.not(simplify(item, type));
    }
  }

  /** How many items take every value of the type, and those that take some. */
  function split(
    items: readonly Node[],
    type: JsonType,
  ): { readonly certain: number; readonly items: readonly Node[] } {
    const all = items.map((item) => simplify(item, type)).filter((item) => item !== nodes.never);
    const open = all.filter((item) => item !== nodes.any);
    return { certain: all.length - open.length, items: open };
  }

  const solver: Solver = { nodes, budget, solve };
  return solver;
}

/** What a conjunction joins. */
function partsOf(node: Node): readonly Node[] {
  return node.kind === "all" ? node.items : [node];
}

function typeOfAtom(node: Node): JsonType | undefined {
  switch (node.kind) {
    case "limit":
    case "multiple":
      return "number";
    case "size":
      return node.of;
    case "pattern":
    case "format":
      return "string";
    case "within":
    case "matches":
    case "unique":
      return "array";
    case "each":
      return "object";
    default:
      return undefined;
  }
}
