import type { Automaton } from "./automaton.js";

/** States that may be reached, as a sorted list. */
type States = readonly number[];

/** A text after which a matcher can't match, if it repeats `word` at a state: what stands before, and what makes it fail. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

const maximumSubsets = 3_000;

/**
 * Looks for a text that makes reading a word at a state again and again end in failure. `safe`: each text goes on to match, so nothing
 * is tried twice; `unsure`: the search was given up.
 */
export function findAttack(
  automaton: Automaton,
  state: number,
  word: readonly number[],
  hidden: boolean,
): Attack | "safe" | "unsure" {
  const prefix = shortestPath(automaton, state) ?? [];
  let states: States = [state];
  for (let round = 0; round < 3; round += 1) {
    for (const character of word) {
      states = step(automaton, states, character);
      if (!hidden && states.some((reached) => automaton.accepts[reached] === "now")) return "safe";
    }
  }
  const suffix = findFailure(automaton, states, hidden);
  if (suffix === "safe" || suffix === "unsure") return suffix;
  return { prefix: print(automaton, prefix), pump: print(automaton, word), suffix: print(automaton, suffix) };
}

function step({ next, masks }: Automaton, states: States, character: number): States {
  const bit = 1n << BigInt(character);
  const reached = new Set<number>();
  for (const state of states) {
    for (const { to } of next[state] ?? []) if (((masks[to] ?? 0n) & bit) !== 0n) reached.add(to);
  }
  return [...reached].sort((left, right) => left - right);
}

/** The shortest text after which none of the states has matched. */
function findFailure(automaton: Automaton, from: States, hidden: boolean): readonly number[] | "safe" | "unsure" {
  const seen = new Set<string>();
  let layer: { readonly states: States; readonly text: readonly number[] }[] = [{ states: from, text: [] }];
  let weak: readonly number[] | undefined;
  while (layer.length > 0) {
    const following: typeof layer = [];
    for (const { states, text } of layer) {
      if (!states.some((state) => automaton.accepts[state] !== undefined)) {
        // A text that leads nowhere fails for sure; one that could still go on fails if it ends here.
        if (states.length === 0 || text.length > 0 || seen.size > 200) return text;
        weak ??= text;
      }
      for (const [character] of automaton.alphabet.characters.entries()) {
        const reached = step(automaton, states, character);
        const key = reached.join();
        if (seen.has(key)) continue;
        seen.add(key);
        if (seen.size > maximumSubsets) return weak ?? "unsure";
        if (!hidden && reached.some((state) => automaton.accepts[state] === "now")) continue;
        following.push({ states: reached, text: [...text, character] });
      }
    }
    layer = following;
  }
  // Assertions that the automaton can't show may fail anywhere.
  return weak ?? (hidden ? [] : "safe");
}

/** The shortest word from the start to a state. */
function shortestPath({ next, masks }: Automaton, target: number): readonly number[] | undefined {
  if (target === 0) return [];
  const before = new Map<number, number>([[0, -1]]);
  const open = [0];
  for (const state of open) {
    for (const { to } of next[state] ?? []) {
      if (before.has(to) || (masks[to] ?? 0n) === 0n) continue;
      before.set(to, state);
      if (to !== target) {
        open.push(to);
        continue;
      }
      const path: number[] = [];
      for (let at = to; at !== 0; at = before.get(at) ?? 0) path.unshift(lowestBit(masks[at] ?? 1n));
      return path;
    }
  }
  return undefined;
}

function lowestBit(mask: bigint): number {
  let position = 0;
  for (let rest = mask; (rest & 1n) === 0n; rest >>= 1n) position += 1;
  return position;
}

function print({ alphabet }: Automaton, word: readonly number[]): string {
  return word.map((character) => String.fromCodePoint(alphabet.characters[character] ?? 0x21)).join("");
}

/** More ways than these to read a text is too many, however short the text. */
const manyWays = 1_000_000;

/**
 * Repetitions with a bound, `(a?){50}`, have finitely many ways to read a text, but they may be very many. Reads each character again and
 * again, and gives the first text that has more than a million ways.
 */
export function findBurst(automaton: Automaton, hidden: boolean): Attack | undefined {
  const { alphabet, next, masks } = automaton;
  const longest = Math.min(2 * next.length + 2, 2_000);
  for (const [character] of alphabet.characters.entries()) {
    const bit = 1n << BigInt(character);
    let ways = new Map<number, number>([[0, 1]]);
    let budget = 4_000_000;
    for (let length = 1; length <= longest && ways.size > 0 && budget > 0; length += 1) {
      const following = new Map<number, number>();
      let total = 0;
      for (const [state, count] of ways) {
        for (const { to, ways: more } of next[state] ?? []) {
          budget -= 1;
          if (((masks[to] ?? 0n) & bit) === 0n) continue;
          following.set(to, (following.get(to) ?? 0) + count * more);
          total += count * more;
        }
      }
      ways = following;
      if (total < manyWays) continue;
      if (!hidden && [...ways.keys()].some((state) => automaton.accepts[state] === "now")) break;
      const suffix = findFailure(
        automaton,
        [...ways.keys()].sort((left, right) => left - right),
        hidden,
      );
      if (suffix === "safe") break;
      const pump = print(automaton, [character]).repeat(length);
      return { prefix: "", pump, suffix: suffix === "unsure" ? "" : print(automaton, suffix) };
    }
  }
  return undefined;
}
