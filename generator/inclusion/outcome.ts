import type { ExactJson } from "../source/index.js";

/** Whether a set of values has a member. */
export type Outcome = { readonly kind: "found"; readonly value: ExactJson } | None | Unknown;

export interface None {
  readonly kind: "none";
}

export interface Unknown {
  readonly kind: "unknown";
  readonly reason: string;
}

export const none: Outcome = { kind: "none" };

export function found(value: ExactJson): Outcome {
  return { kind: "found", value };
}

export function unknown(reason: string): Unknown {
  return { kind: "unknown", reason };
}

/** Ends a decision that can't be made: what is not supported, or would take too long. */
export class Undecidable extends Error {}

/** What a decision may still cost. */
export interface Budget {
  /** Takes steps; throws `Undecidable` where none are left. */
  spend(steps: number): void;
}

export function createBudget(steps: number): Budget {
  let left = steps;
  return {
    spend(count) {
      left -= count;
      if (left < 0) throw new Undecidable(`it takes more than ${steps} steps`);
    },
  };
}

/** The first value that is found, else whether none exists. */
export function firstFound<T>(items: Iterable<T>, find: (item: T) => Outcome): Outcome {
  let result = none;
  for (const item of items) {
    const outcome = find(item);
    if (outcome.kind === "found") return outcome;
    if (outcome.kind === "unknown") result = outcome;
  }
  return result;
}
