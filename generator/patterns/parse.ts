import { type AST, RegExpParser, RegExpSyntaxError } from "@eslint-community/regexpp";

export type PatternTree = AST.Pattern;
export type PatternElement = AST.Element;
export type PatternAlternative = AST.Alternative;
export type ClassElement = AST.CharacterClassElement;

export type ParsedPattern =
  | { readonly ok: true; readonly tree: PatternTree }
  /** `index` counts UTF-16 code units of the pattern. */
  | { readonly ok: false; readonly reason: string; readonly index: number };

/** Longer patterns are not looked at. */
export const maximumPatternLength = 10_000;

/** Parses an ECMAScript pattern with the `u` flag, or without it. */
export function parsePattern(pattern: string, unicode = true): ParsedPattern {
  if (pattern.length > maximumPatternLength)
    return { ok: false, reason: `it is longer than ${maximumPatternLength} characters`, index: 0 };
  try {
    return {
      ok: true,
      tree: new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode }),
    };
  } catch (error) {
    if (error instanceof RegExpSyntaxError)
      return {
        ok: false,
        reason: error.message.replace(/^Invalid regular expression: \/[\s\S]*\/u?: /, ""),
        index: error.index,
      };
    // Groups nested thousands deep exhaust the parser's stack.
    if (error instanceof RangeError) return { ok: false, reason: "it is nested too deeply", index: 0 };
    throw error;
  }
}
