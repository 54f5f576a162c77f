import type { EnumNode, EnumValueNode, NumberRange, OptionNode, ReservedName } from "./ast.js";
import { parseBlock } from "./blocks.js";
import {
  code,
  complainExpected,
  expectEnd,
  expectNumber,
  expectSymbol,
  expectWord,
  takeSymbol,
  trailingComment,
} from "./expect.js";
import { parseBracketOptions, parseOptionStatement } from "./options.js";
import { parseReserved } from "./ranges.js";
import { advance, gapBefore, joinComments, type Tokens } from "./tokens.js";

/** `enum Name { … }`, from the word `enum`. */
export function parseEnum(tokens: Tokens): EnumNode | undefined {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectWord(tokens, "the name of the enum");
  if (name === undefined || !expectSymbol(tokens, code.open)) return undefined;
  const comments = joinComments(before, trailingComment(tokens));
  const values: EnumValueNode[] = [];
  const reserved = { reservedRanges: [] as NumberRange[], reservedNames: [] as ReservedName[] };
  const options: OptionNode[] = [];
  parseBlock(tokens, `enum "${name.value}"`, () => {
    if (tokens.word === "option") {
      advance(tokens);
      const option = parseOptionStatement(tokens);
      if (option !== undefined) options.push(option);
      return option !== undefined;
    }
    if (tokens.word === "reserved") return parseReserved(tokens, reserved, "enum");
    const value = parseValue(tokens);
    if (value !== undefined) values.push(value);
    return value !== undefined;
  });
  return { kind: "enum", name, values, ...reserved, options, comments, start, end: tokens.previousEnd };
}

function parseValue(tokens: Tokens): EnumValueNode | undefined {
  const before = gapBefore(tokens);
  const name = expectWord(tokens, "the name of a value");
  if (name === undefined) return undefined;
  if (!takeSymbol(tokens, code.equals)) return complainExpected(tokens, `"=" and the number of "${name.value}"`);
  const number = expectNumber(tokens, "the number of the value", true);
  if (number === undefined) return undefined;
  const options = parseBracketOptions(tokens);
  if (options === undefined) return undefined;
  const { end } = tokens;
  if (!expectEnd(tokens)) return undefined;
  const comments = joinComments(before, trailingComment(tokens));
  return { name, number, options, comments, start: name.start, end };
}
