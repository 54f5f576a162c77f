import { type Alphabet, alphabetOf, anyCharacter, type CharacterSet } from "./characters.js";
import type { Expression, PatternParts } from "./expression.js";

/**
 * An automaton with one state per character of the pattern, repetitions written out (Glushkov). State 0 is the start. `ways` counts how
 * many ways a backtracking matcher has from one state to the next, 2 for more than one: that is what makes it slow.
 */
export interface Automaton {
  readonly alphabet: Alphabet;
  /** Per state, what may be read into it, as a mask of the alphabet. */
  readonly masks: readonly bigint[];
  readonly next: readonly (readonly { readonly to: number; readonly ways: number }[])[];
  /** `now`: a match is found here. `end`: if the text ends here. */
  readonly accepts: readonly ("now" | "end" | undefined)[];
}

const maximumStates = 6_000;
const maximumEdges = 400_000;

/** Ways from the start of a part to a state, or from a state to its end. */
type Ways = ReadonlyMap<number, number>;

interface Part {
  /** Ways through it without reading anything. */
  readonly nullable: number;
  readonly first: Ways;
  readonly last: Ways;
}

class TooLarge extends Error {}

/** Makes the automaton; undefined where it would be too large. */
export function automatonOf({ branches }: PatternParts): Automaton | undefined {
  const sets: CharacterSet[] = [[]];
  const follow: Map<number, number>[] = [new Map()];
  let edges = 0;

  function connect(from: Ways, to: Ways): void {
    for (const [state, before] of from) {
      const targets = follow[state];
      for (const [target, after] of to) {
        if (targets?.has(target) !== true) edges += 1;
        targets?.set(target, capped((targets.get(target) ?? 0) + before * after));
      }
    }
    if (edges > maximumEdges) throw new TooLarge();
  }

  function build(expression: Expression): Part {
    switch (expression.kind) {
      case "empty":
        return nothing;
      case "set": {
        const state = sets.length;
        if (state >= maximumStates) throw new TooLarge();
        sets.push(expression.set);
        follow.push(new Map());
        const only = new Map([[state, 1]]);
        return { nullable: 0, first: only, last: only };
      }
      case "sequence":
        return expression.items.map(build).reduce(append, nothing);
      case "choice":
        return expression.items.map(build).reduce<Part>(
          (left, right) => ({
            nullable: capped(left.nullable + right.nullable),
            first: add(left.first, right.first, 1),
            last: add(left.last, right.last, 1),
          }),
          { nullable: 0, first: new Map(), last: new Map() },
        );
      case "repeat":
        return repeat(expression);
    }
  }

  function append(left: Part, right: Part): Part {
    connect(left.last, right.first);
    return {
      nullable: capped(left.nullable * right.nullable),
      first: add(left.first, right.first, left.nullable),
      last: add(right.last, left.last, right.nullable),
    };
  }

  /** An iteration that reads nothing is not taken twice: ECMAScript, RepeatMatcher. */
  function repeat({ item, min, max }: Extract<Expression, { kind: "repeat" }>): Part {
    const endless = max === Number.POSITIVE_INFINITY;
    const mandatory = endless ? Math.max(min - 1, 0) : min;
    let result = nothing;
    for (let count = 0; count < mandatory; count += 1) result = append(result, build(item));
    if (endless) {
      const loop = build(item);
      connect(loop.last, loop.first);
      return append(result, min === 0 ? { ...loop, nullable: 1 } : loop);
    }
    // What may be left out is nested, x(x(x)?)?: made from the inside, so that each copy follows the one before.
    let optional: Part | undefined;
    for (let count = min; count < max; count += 1) {
      const copy = build(item);
      const whole: Part = optional === undefined ? copy : append(copy, optional);
      optional = { ...whole, nullable: 1 };
    }
    return optional === undefined ? result : append(result, optional);
  }

  try {
    const accepts = new Map<number, "now" | "end">();
    const start: Ways = new Map([[0, 1]]);
    let search: Ways | undefined;
    for (const { expression, fromStart, toEnd } of branches) {
      const part = build(expression);
      let origin = start;
      if (!fromStart) {
        // Each position of the text is tried: as if anything stood in front.
        if (search === undefined) {
          const loop = build({
            kind: "repeat",
            item: { kind: "set", set: anyCharacter },
            min: 0,
            max: Number.POSITIVE_INFINITY,
          });
          connect(start, loop.first);
          search = add(start, loop.last, 1);
        }
        origin = search;
      }
      connect(origin, part.first);
      const ends = part.nullable > 0 ? [...part.last.keys(), ...origin.keys()] : [...part.last.keys()];
      for (const state of ends) {
        if (accepts.get(state) !== "now") accepts.set(state, toEnd ? "end" : "now");
      }
    }
    const alphabet = alphabetOf(sets);
    const masks = new Map<CharacterSet, bigint>();
    return {
      alphabet,
      masks: sets.map((set) => {
        const mask = masks.get(set) ?? alphabet.masks(set);
        masks.set(set, mask);
        return mask;
      }),
      next: follow.map((targets) => [...targets].map(([to, ways]) => ({ to, ways }))),
      accepts: sets.map((_, state) => accepts.get(state)),
    };
  } catch (error) {
    if (error instanceof TooLarge) return undefined;
    throw error;
  }
}

const nothing: Part = { nullable: 1, first: new Map(), last: new Map() };

function capped(ways: number): number {
  return Math.min(ways, 2);
}

/** `left`, and `right` reached in `ways` ways. */
function add(left: Ways, right: Ways, ways: number): Ways {
  if (ways === 0 || right.size === 0) return left;
  const sum = new Map(left);
  for (const [state, more] of right) sum.set(state, capped((sum.get(state) ?? 0) + more * ways));
  return sum;
}
