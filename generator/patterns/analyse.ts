import { ambiguitiesOf } from "./ambiguity.js";
import { findAttack, findBurst } from "./attacks.js";
import { automatonOf } from "./automaton.js";
import { type PatternParts, partsOf } from "./expression.js";
import { parsePattern } from "./parse.js";

export type PatternVerdict =
  /** No text makes a backtracking matcher try more than a constant number of ways. */
  | { readonly kind: "linear" }
  | { readonly kind: "invalid"; readonly reason: string }
  /** `attack` is a text that takes long; `degree` that of the polynomial, absent where growth is exponential. */
  | { readonly kind: "slow"; readonly degree: number | undefined; readonly attack: string }
  /** Nothing can be said. */
  | { readonly kind: "unproven"; readonly reason: string };

const verdicts = new Map<string, PatternVerdict>();

/** How long a backtracking matcher may take on a pattern that is searched for anywhere in a text. */
export function analysePattern(pattern: string): PatternVerdict {
  let verdict = verdicts.get(pattern);
  if (verdict === undefined) {
    verdict = analyse(pattern);
    verdicts.set(pattern, verdict);
  }
  return verdict;
}

function analyse(pattern: string): PatternVerdict {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return { kind: "invalid", reason: parsed.reason };
  const parts = partsOf(parsed.tree);
  if (typeof parts === "string") return { kind: "unproven", reason: parts };
  let worst: PatternVerdict = { kind: "linear" };
  for (const part of [parts, ...parts.lookarounds]) {
    const verdict = analyseParts(part);
    if (rank(verdict) > rank(worst)) worst = verdict;
  }
  return worst;
}

function rank(verdict: PatternVerdict): number {
  switch (verdict.kind) {
    case "linear":
      return 0;
    case "unproven":
      return 1;
    case "slow":
      return verdict.degree ?? 1000;
    case "invalid":
      return 2000;
  }
}

/** How often a word is repeated in the text that is shown. */
const shownRepeats = 30;

function analyseParts(parts: PatternParts): PatternVerdict {
  const automaton = automatonOf(parts);
  if (automaton === undefined) return { kind: "unproven", reason: "its repetitions are too large" };
  const ambiguities = ambiguitiesOf(automaton);
  if (ambiguities === undefined) return { kind: "unproven", reason: "its repetitions are too tangled" };
  let unsure = false;
  for (const { growth, degree, state, word } of ambiguities) {
    const attack = findAttack(automaton, state, word, parts.hidden);
    if (attack === "unsure") unsure = true;
    if (typeof attack === "string") continue;
    const text = attack.prefix + attack.pump.repeat(shownRepeats) + attack.suffix;
    return { kind: "slow", degree: growth === "exponential" ? undefined : degree, attack: text };
  }
  const burst = findBurst(automaton, parts.hidden);
  if (burst !== undefined) return { kind: "slow", degree: undefined, attack: burst.prefix + burst.pump + burst.suffix };
  return unsure ? { kind: "unproven", reason: "its repetitions overlap" } : { kind: "linear" };
}

/** The work that a pattern may take on the longest text that a field may hold: steps of a backtracking matcher, about. */
export const maximumPatternSteps = 1_000_000;

/** Whether a maximum length (code points) bounds a slow pattern: length^degree steps, or 10 characters where growth is exponential. */
export function isBounded(verdict: Extract<PatternVerdict, { kind: "slow" }>, maxLength: number): boolean {
  if (verdict.degree === undefined) return maxLength <= 10;
  return maxLength ** verdict.degree <= maximumPatternSteps;
}
