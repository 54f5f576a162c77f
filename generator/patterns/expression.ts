import { anyCharacter, type CharacterSet, classSet, setOf, single } from "./characters.js";
import type { PatternAlternative, PatternElement, PatternTree } from "./parse.js";

/** A pattern without what does not matter to how long matching takes: names, greed, captures. */
export type Expression =
  | { readonly kind: "empty" }
  | { readonly kind: "set"; readonly set: CharacterSet }
  | { readonly kind: "sequence"; readonly items: readonly Expression[] }
  | { readonly kind: "choice"; readonly items: readonly Expression[] }
  | {
      readonly kind: "repeat";
      readonly item: Expression;
      readonly min: number;
      /** Infinity where there is no bound. */
      readonly max: number;
    };

/** An alternative of the whole pattern. */
export interface Branch {
  readonly expression: Expression;
  /** Whether it matches only from the start: otherwise each position of the text is tried. */
  readonly fromStart: boolean;
  /** Whether it matches only up to the end: otherwise it is done as soon as it has matched. */
  readonly toEnd: boolean;
}

export interface PatternParts {
  readonly branches: readonly Branch[];
  /** Whether `^`, `$`, `\b` or a lookaround stands where `branches` can't show it: matching may then fail where they match. */
  readonly hidden: boolean;
  /** The insides of lookarounds, patterns of their own. */
  readonly lookarounds: readonly PatternParts[];
}

const empty: Expression = { kind: "empty" };

/** Takes a parsed pattern apart; a string says why it can't be done. */
export function partsOf(tree: PatternTree): PatternParts | string {
  const state: Gathering = { hidden: false, lookarounds: [], refusal: undefined };
  const branches = tree.alternatives.map((alternative) => branchOf(alternative, false, state));
  return state.refusal ?? { branches, hidden: state.hidden, lookarounds: state.lookarounds };
}

interface Gathering {
  hidden: boolean;
  readonly lookarounds: PatternParts[];
  refusal: string | undefined;
}

function branchOf({ elements }: PatternAlternative, anchored: boolean, state: Gathering): Branch {
  const [first] = elements;
  const final = elements.at(-1);
  const fromStart = first?.type === "Assertion" && first.kind === "start";
  const toEnd = final?.type === "Assertion" && final.kind === "end";
  const inner = elements.slice(fromStart ? 1 : 0, toEnd && final !== first ? -1 : undefined);
  // Where every match begins at one place, what stands in front of anything else is looked at once.
  const items = inner.map((element, index) =>
    expressionOf(element, (fromStart || anchored) && inner.slice(0, index).every(isLookaround), state),
  );
  return { expression: sequence(items), fromStart: fromStart || anchored, toEnd };
}

function isLookaround(element: PatternElement): boolean {
  return element.type === "Assertion";
}

function sequence(items: readonly Expression[]): Expression {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: "sequence", items };
}

/** @param once whether the element is met at most once while matching */
function expressionOf(element: PatternElement, once: boolean, state: Gathering): Expression {
  switch (element.type) {
    case "Character":
      return { kind: "set", set: single(element.value) };
    case "CharacterSet":
      return { kind: "set", set: element.kind === "property" && element.strings ? anyCharacter : setOf(element) };
    case "CharacterClass":
      return { kind: "set", set: classSet(element.elements.filter(isClassElement), element.negate) };
    case "ExpressionCharacterClass":
      return { kind: "set", set: anyCharacter };
    case "Group":
    case "CapturingGroup":
      return choice(
        element.alternatives.map((alternative) =>
          sequence(alternative.elements.map((inner) => expressionOf(inner, false, state))),
        ),
      );
    case "Quantifier":
      if (element.max === 0) return empty;
      return { kind: "repeat", item: expressionOf(element.element, false, state), min: element.min, max: element.max };
    case "Backreference":
      state.refusal = "it refers back to a group";
      return empty;
    case "Assertion": {
      state.hidden = true;
      if (element.kind !== "lookahead" && element.kind !== "lookbehind") return empty;
      const inner: Gathering = { hidden: false, lookarounds: state.lookarounds, refusal: undefined };
      const forward = element.alternatives.map((alternative) => branchOf(alternative, once, inner));
      const branches = element.kind === "lookahead" ? forward : forward.map((branch) => backwards(branch, once));
      state.refusal ??= inner.refusal;
      state.lookarounds.push({ branches, hidden: inner.hidden, lookarounds: [] });
      return empty;
    }
  }
}

/** A lookbehind is matched from its end to its start. */
function backwards({ expression, fromStart, toEnd }: Branch, once: boolean): Branch {
  return { expression: reverse(expression), fromStart: once || toEnd, toEnd: fromStart && !once };
}

function reverse(expression: Expression): Expression {
  switch (expression.kind) {
    case "empty":
    case "set":
      return expression;
    case "sequence":
      return { kind: "sequence", items: expression.items.map(reverse).reverse() };
    case "choice":
      return { kind: "choice", items: expression.items.map(reverse) };
    case "repeat":
      return { ...expression, item: reverse(expression.item) };
  }
}

function isClassElement<T extends { readonly type: string }>(
  element: T,
): element is Extract<T, { type: "Character" | "CharacterClassRange" | "CharacterSet" }> {
  return ["Character", "CharacterClassRange", "CharacterSet"].includes(element.type);
}

function choice(items: readonly Expression[]): Expression {
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: "choice", items };
}
