import type { ExactJson } from "../source/index.js";
import { equalityKey } from "./holds.js";
import type { Node } from "./nodes.js";
import { type None, type Unknown, unknown } from "./outcome.js";
import type { Solver } from "./search.js";

type Distinct = { readonly kind: "found"; readonly values: readonly ExactJson[] } | None | Unknown;

const maximumDistinct = 150;

/** A member of each set, no two equal: a matching of sets and values. A set with as many members as there are sets needs no more of them. */
export function distinctValues(goals: readonly Node[], solver: Solver): Distinct {
  if (goals.length > maximumDistinct) return unknown(`it needs ${goals.length} distinct elements`);
  const members = new Map<number, readonly ExactJson[]>();
  let isComplete = true;
  for (const goal of goals) {
    if (members.has(goal.id)) continue;
    const { values, isSure } = membersOf(goal, goals.length, solver);
    members.set(goal.id, values);
    isComplete &&= isSure;
  }
  const holders = new Map<string, number>();
  const chosen = new Map<number, ExactJson>();

  /** Gives a set one of its members, taking it from another set that can have a different one. */
  function assign(index: number, tried: Set<string>): boolean {
    for (const value of members.get(goals[index]?.id ?? -1) ?? []) {
      const key = equalityKey(value);
      if (tried.has(key)) continue;
      tried.add(key);
      const holder = holders.get(key);
      if (holder !== undefined && !assign(holder, tried)) continue;
      holders.set(key, index);
      chosen.set(index, value);
      return true;
    }
    return false;
  }

  for (const index of goals.keys()) {
    if (!assign(index, new Set()))
      return isComplete ? { kind: "none" } : unknown("too few distinct elements are known");
  }
  return { kind: "found", values: goals.map((_, index) => chosen.get(index) ?? null) };
}

function membersOf(
  goal: Node,
  count: number,
  { nodes, solve }: Solver,
): { readonly values: readonly ExactJson[]; readonly isSure: boolean } {
  const values: ExactJson[] = [];
  let rest = goal;
  while (values.length < count) {
    const outcome = solve(rest);
    if (outcome.kind !== "found") return { values, isSure: outcome.kind === "none" };
    values.push(outcome.value);
    rest = nodes.all([rest, nodes.not(nodes.constant(outcome.value))]);
  }
  return { values, isSure: true };
}
