import { anyCharacter, type CharacterSet, classSet, contains, setOf, single } from "../patterns/characters.js";
import { type ClassElement, type PatternAlternative, type PatternElement, parsePattern } from "../patterns/parse.js";

/** The strings in which a pattern is found. */
export interface Language {
  /** The pattern. */
  readonly source: string;
  readonly automaton: Automaton;
}

/** An automaton whose moves without a character may hang on what stands before and after. State 0 is the start. */
export interface Automaton {
  readonly states: readonly AutomatonState[];
  readonly accepting: number;
  readonly boundaries: boolean;
}

interface AutomatonState {
  readonly free: { readonly to: number; readonly condition: Condition | undefined }[];
  readonly reads: { readonly to: number; readonly set: CharacterSet }[];
}

type Condition = "start" | "end" | "boundary" | "inside";

/** What stands next to a place in a text. */
export type Neighbour = "edge" | "word" | "other";

const wordCharacters: CharacterSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];

const maximumStates = 5_000;

class NotRegular extends Error {}

/** A pattern as conjunctions and disjunctions of languages: what stands in lookaheads at its start is taken apart. */
export type PatternParts =
  | { readonly kind: "language"; readonly language: Language }
  | { readonly kind: "all" | "some"; readonly items: readonly PatternParts[] }
  | { readonly kind: "not"; readonly item: PatternParts };

const known = new Map<string, PatternParts | string>();
const maximumKnown = 2_000;

/** Takes a pattern apart; a string says why it can't be decided. */
export function patternParts(source: string): PatternParts | string {
  let parts = known.get(source);
  if (parts === undefined) {
    parts = compile(source, 0);
    if (known.size >= maximumKnown) known.clear();
    known.set(source, parts);
  }
  return parts;
}

function compile(source: string, depth: number): PatternParts | string {
  const strict = parsePattern(source);
  // Patterns with needless escapes are many: they are none of the `u` flag, but most validators take them.
  const lenient = strict.ok ? strict : parsePattern(source, false);
  const parsed = lenient.ok ? lenient : strict;
  if (!parsed.ok) return `the pattern ${JSON.stringify(source)} is not valid: ${parsed.reason}`;
  const { alternatives } = parsed.tree;
  if (depth < 20 && alternatives.some(({ elements }) => leadingLookaheads(elements) > 0)) {
    const items = alternatives.map((alternative) => splitAlternative(alternative, depth));
    const refused = items.find((item) => typeof item === "string");
    return typeof refused === "string"
      ? refused
      : { kind: "some", items: items.filter((item) => typeof item !== "string") };
  }
  try {
    return { kind: "language", language: { source, automaton: automatonOf(alternatives) } };
  } catch (error) {
    if (error instanceof NotRegular) return `the pattern ${JSON.stringify(source)} ${error.message}`;
    throw error;
  }
}

/** How many lookaheads follow a `^` at the start. */
function leadingLookaheads(elements: readonly PatternElement[]): number {
  const [first] = elements;
  if (first?.type !== "Assertion" || first.kind !== "start") return 0;
  const rest = elements.slice(1);
  const count = rest.findIndex((element) => element.type !== "Assertion" || element.kind !== "lookahead");
  return count === -1 ? rest.length : count;
}

function splitAlternative({ elements, raw }: PatternAlternative, depth: number): PatternParts | string {
  const count = leadingLookaheads(elements);
  if (count === 0) return compile(raw, depth + 1);
  const items: PatternParts[] = [];
  for (const element of elements.slice(1, count + 1)) {
    if (element.type !== "Assertion" || element.kind !== "lookahead") continue;
    const inside = compile(`^(?:${element.alternatives.map((inner) => inner.raw).join("|")})`, depth + 1);
    if (typeof inside === "string") return inside;
    items.push(element.negate ? { kind: "not", item: inside } : inside);
  }
  const rest = compile(
    `^${elements
      .slice(count + 1)
      .map((element) => element.raw)
      .join("")}`,
    depth + 1,
  );
  return typeof rest === "string" ? rest : { kind: "all", items: [...items, rest] };
}

function automatonOf(alternatives: readonly PatternAlternative[]): Automaton {
  const states: AutomatonState[] = [];
  let boundaries = false;

  function create(): number {
    if (states.length >= maximumStates) throw new NotRegular("is too large");
    states.push({ free: [], reads: [] });
    return states.length - 1;
  }
  function free(from: number, to: number, condition?: Condition): void {
    states[from]?.free.push({ to, condition });
  }
  function read(from: number, set: CharacterSet): number {
    const to = create();
    states[from]?.reads.push({ to, set });
    return to;
  }

  function choose(from: number, choices: readonly PatternAlternative[]): number {
    const to = create();
    for (const { elements } of choices) {
      const start = create();
      free(from, start);
      free(
        elements.reduce((at, element) => build(at, element), start),
        to,
      );
    }
    return to;
  }

  /** Adds an element behind a state; gives the state behind it. */
  function build(from: number, element: PatternElement): number {
    switch (element.type) {
      case "Character":
        return read(from, single(element.value));
      case "CharacterSet":
        if (element.kind === "property" && element.strings) throw new NotRegular("has a property of strings");
        return read(from, setOf(element));
      case "CharacterClass":
        return read(from, classSet(element.elements.filter(isPlain), element.negate));
      case "ExpressionCharacterClass":
        throw new NotRegular("has a class of the v flag");
      case "Group":
      case "CapturingGroup":
        return choose(from, element.alternatives);
      case "Backreference":
        throw new NotRegular("refers back to a group");
      case "Quantifier": {
        let at = from;
        for (let count = 0; count < element.min; count += 1) at = build(at, element.element);
        const end = create();
        if (element.max === Number.POSITIVE_INFINITY) {
          const loop = create();
          free(at, loop);
          free(build(loop, element.element), loop);
          free(loop, end);
          return end;
        }
        for (let count = element.min; count < element.max; count += 1) {
          free(at, end);
          at = build(at, element.element);
        }
        free(at, end);
        return end;
      }
      case "Assertion": {
        if (element.kind === "lookahead" || element.kind === "lookbehind") throw new NotRegular("looks around");
        const to = create();
        if (element.kind === "word") {
          boundaries = true;
          free(from, to, element.negate ? "inside" : "boundary");
        } else free(from, to, element.kind);
        return to;
      }
    }
  }

  const start = create();
  states[start]?.reads.push({ to: start, set: anyCharacter });
  return { states, accepting: choose(start, alternatives), boundaries };
}

function isPlain<T extends ClassElement>(
  element: T,
): element is Extract<T, { type: "Character" | "CharacterClassRange" | "CharacterSet" }> {
  return ["Character", "CharacterClassRange", "CharacterSet"].includes(element.type);
}

/** Where an automaton stands: its states before free moves, and what was read last. */
export interface Standing {
  readonly states: readonly number[];
  readonly before: Neighbour;
}

export const beginning: Standing = { states: [0], before: "edge" };

/** The states that are reached without reading, where `next` follows. */
function reach(automaton: Automaton, { states, before }: Standing, next: Neighbour): ReadonlySet<number> {
  const reached = new Set(states);
  for (const state of reached) {
    for (const { to, condition } of automaton.states[state]?.free ?? []) {
      if (condition === undefined || allows(condition, before, next)) reached.add(to);
    }
  }
  return reached;
}

function allows(condition: Condition, before: Neighbour, next: Neighbour): boolean {
  switch (condition) {
    case "start":
      return before === "edge";
    case "end":
      return next === "edge";
    case "boundary":
      return (before === "word") !== (next === "word");
    case "inside":
      return (before === "word") === (next === "word");
  }
}

/** Reads one code point. What has been found stays found. */
export function advance(automaton: Automaton, standing: Standing, codePoint: number): Standing {
  if (standing.states[0] === automaton.accepting && standing.states.length === 1) return standing;
  const neighbour = automaton.boundaries && contains(wordCharacters, codePoint) ? "word" : "other";
  const reached = reach(automaton, standing, neighbour);
  if (reached.has(automaton.accepting)) return { states: [automaton.accepting], before: "other" };
  const states = new Set<number>();
  for (const state of reached) {
    for (const { to, set } of automaton.states[state]?.reads ?? []) if (contains(set, codePoint)) states.add(to);
  }
  return { states: [...states].sort((left, right) => left - right), before: neighbour };
}

/** Whether the pattern is found if the text ends here. */
export function accepts(automaton: Automaton, standing: Standing): boolean {
  return reach(automaton, standing, "edge").has(automaton.accepting);
}

/** Whether the pattern is found in a text, in time linear in its length. */
export function isIn(text: string, { automaton }: Language): boolean {
  let standing = beginning;
  for (const character of text) standing = advance(automaton, standing, character.codePointAt(0) ?? 0);
  return accepts(automaton, standing);
}

/** The sets of characters that an automaton tells apart. */
export function setsOf(automaton: Automaton): readonly CharacterSet[] {
  const sets = automaton.states.flatMap(({ reads }) => reads.map(({ set }) => set));
  return automaton.boundaries ? [...sets, wordCharacters] : sets;
}
