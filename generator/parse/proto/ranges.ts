import type { NumberRange, ReservedName } from "./ast.js";
import { code, complainExpected, expectEnd, expectNumber, expectString, isWord, takeSymbol } from "./expect.js";
import { parseBracketOptions } from "./options.js";
import { advance, type Tokens } from "./tokens.js";

/** The largest number of a field. */
export const maximumFieldNumber = 536_870_911;
/** The largest number of an enum value. */
export const maximumEnumNumber = 2_147_483_647;

/** `extensions 4 to 10, 20 to max [ … ];`, from the word `extensions`. */
export function parseExtensions(tokens: Tokens, ranges: NumberRange[]): boolean {
  advance(tokens);
  if (!parseRanges(tokens, ranges, "message")) return false;
  return parseBracketOptions(tokens) !== undefined && expectEnd(tokens);
}

/** `reserved 1, 4 to 9;` or `reserved "name";` (in editions `reserved name;`), from the word `reserved`. */
export function parseReserved(
  tokens: Tokens,
  members: { readonly reservedRanges: NumberRange[]; readonly reservedNames: ReservedName[] },
  owner: "message" | "enum",
): boolean {
  advance(tokens);
  if (tokens.kind === "string" || tokens.kind === "word")
    return parseNames(tokens, members.reservedNames) && expectEnd(tokens);
  return parseRanges(tokens, members.reservedRanges, owner) && expectEnd(tokens);
}

function parseNames(tokens: Tokens, names: ReservedName[]): boolean {
  do {
    if (tokens.kind === "word") {
      names.push({ value: tokens.word, quoted: false, start: tokens.start, end: tokens.end });
      advance(tokens);
      continue;
    }
    const name = expectString(tokens, "a name");
    if (name === undefined) return false;
    names.push({ value: name.value, quoted: true, start: name.start, end: name.end });
  } while (takeSymbol(tokens, code.comma));
  return true;
}

function parseRanges(tokens: Tokens, ranges: NumberRange[], owner: "message" | "enum"): boolean {
  do {
    const first = expectNumber(tokens, "a number", owner === "enum");
    if (first === undefined) return false;
    if (tokens.word !== "to") {
      ranges.push({ first: first.value, last: first.value, start: first.start, end: first.end });
      continue;
    }
    advance(tokens);
    if (isWord(tokens, "max")) {
      const last = owner === "message" ? maximumFieldNumber : maximumEnumNumber;
      ranges.push({ first: first.value, last, start: first.start, end: tokens.end });
      advance(tokens);
      continue;
    }
    if (tokens.kind === "word") return complainExpected(tokens, 'a number or "max"') !== undefined;
    const last = expectNumber(tokens, "a number", owner === "enum");
    if (last === undefined) return false;
    ranges.push({ first: first.value, last: last.value, start: first.start, end: last.end });
  } while (takeSymbol(tokens, code.comma));
  return true;
}
