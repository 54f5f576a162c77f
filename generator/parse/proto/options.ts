import type { AggregateField, Constant, Name, OptionNamePart, OptionNode } from "./ast.js";
import {
  code,
  complain,
  complainExpected,
  exactInteger,
  expectDotted,
  expectEnd,
  expectString,
  expectSymbol,
  expectWord,
  maximumDepth,
  skipBlock,
  takeSymbol,
} from "./expect.js";
import { advance, shorten, type Tokens } from "./tokens.js";

/** `option name = value;`, from behind the word `option`. */
export function parseOptionStatement(tokens: Tokens): OptionNode | undefined {
  const option = parseOption(tokens);
  return option !== undefined && expectEnd(tokens) ? option : undefined;
}

/** `[a = 1, b = 2]`, if it stands there. Gives undefined where it can't be read. */
export function parseBracketOptions(tokens: Tokens): readonly OptionNode[] | undefined {
  if (!takeSymbol(tokens, code.openBracket)) return noOptions;
  const options: OptionNode[] = [];
  do {
    const option = parseOption(tokens);
    if (option === undefined) return undefined;
    options.push(option);
  } while (takeSymbol(tokens, code.comma));
  return expectSymbol(tokens, code.closeBracket) ? options : undefined;
}

export const noOptions: readonly OptionNode[] = [];

function parseOption(tokens: Tokens): OptionNode | undefined {
  const { start } = tokens;
  const name: OptionNamePart[] = [];
  do {
    const part = parseNamePart(tokens);
    if (part === undefined) return undefined;
    name.push(part);
  } while (takeSymbol(tokens, code.dot));
  if (!expectSymbol(tokens, code.equals)) return undefined;
  tokens.openBraces = 0;
  const value = parseConstant(tokens, 0, false);
  if (value !== undefined) return { name, value, start, end: value.end };
  if (tokens.openBraces > 0) skipBlock(tokens, tokens.openBraces);
  return undefined;
}

function parseNamePart(tokens: Tokens): OptionNamePart | undefined {
  const { start } = tokens;
  if (!takeSymbol(tokens, code.openParenthesis)) {
    const word = expectWord(tokens, "the name of an option");
    return word === undefined ? undefined : { value: word.value, extension: false, start, end: word.end };
  }
  const name = expectDotted(tokens, "the name of an option", true);
  if (name === undefined) return undefined;
  const { end } = tokens;
  return expectSymbol(tokens, code.closeParenthesis) ? { value: name.value, extension: true, start, end } : undefined;
}

/** A value. `inside`: below a message in the text format, where lists and angle brackets are allowed. */
function parseConstant(tokens: Tokens, depth: number, inside: boolean): Constant | undefined {
  const { start, end } = tokens;
  switch (tokens.kind) {
    case "word": {
      const value = tokens.word;
      advance(tokens);
      return { kind: "word", value, start, end };
    }
    case "integer":
      return parseInteger(tokens, start, false);
    case "float":
      return parseFloatNumber(tokens, start, false);
    case "string":
      return expectString(tokens, "a value");
    case "symbol":
      return parseSymbolConstant(tokens, depth, inside);
    case "end":
      return complainExpected(tokens, "a value");
  }
}

function parseSymbolConstant(tokens: Tokens, depth: number, inside: boolean): Constant | undefined {
  const { start, symbol } = tokens;
  if (symbol === code.minus) {
    advance(tokens);
    if (tokens.kind === "integer") return parseInteger(tokens, start, true);
    if (tokens.kind === "float") return parseFloatNumber(tokens, start, true);
    const word = expectWord(tokens, "a number");
    return word === undefined ? undefined : { kind: "word", value: `-${word.value}`, start, end: word.end };
  }
  const opens = symbol === code.open || (inside && (symbol === code.less || symbol === code.openBracket));
  if (!opens) return complainExpected(tokens, "a value");
  if (depth >= maximumDepth) {
    complain(tokens, "parse/too-deep", { start, end: start + 1 }, { limit: maximumDepth });
    return undefined;
  }
  advance(tokens);
  return symbol === code.openBracket
    ? parseList(tokens, start, depth)
    : parseAggregate(tokens, start, symbol === code.open ? code.close : code.greater, depth);
}

function parseInteger(tokens: Tokens, start: number, negative: boolean): Constant {
  const { end } = tokens;
  const text = tokens.text.slice(tokens.start, end);
  const value = exactInteger(text);
  if (value === undefined)
    complain(tokens, "parse/proto-integer", { start, end }, { text: shorten(tokens.text, start, end), type: "uint64" });
  advance(tokens);
  return { kind: "integer", value: negative ? -(value ?? 0n) : (value ?? 0n), start, end };
}

function parseFloatNumber(tokens: Tokens, start: number, negative: boolean): Constant {
  const { end } = tokens;
  const value = Number(tokens.text.slice(tokens.start, end));
  advance(tokens);
  return { kind: "float", value: negative ? -value : value, start, end };
}

function parseList(tokens: Tokens, start: number, depth: number): Constant | undefined {
  const items: Constant[] = [];
  if (tokens.symbol !== code.closeBracket) {
    do {
      const item = parseConstant(tokens, depth + 1, true);
      if (item === undefined) return undefined;
      items.push(item);
    } while (takeSymbol(tokens, code.comma));
  }
  const { end } = tokens;
  return expectSymbol(tokens, code.closeBracket) ? { kind: "list", items, start, end } : undefined;
}

function parseAggregate(tokens: Tokens, start: number, closing: number, depth: number): Constant | undefined {
  const fields: AggregateField[] = [];
  const braces = closing === code.close ? 1 : 0;
  tokens.openBraces += braces;
  for (;;) {
    const { end } = tokens;
    if (takeSymbol(tokens, closing)) {
      tokens.openBraces -= braces;
      return { kind: "aggregate", fields, start, end };
    }
    const name = parseAggregateName(tokens);
    if (name === undefined) return undefined;
    const colon = takeSymbol(tokens, code.colon);
    const value = parseConstant(tokens, depth + 1, true);
    if (value === undefined) return undefined;
    if (!colon && !isMessages(value)) {
      complain(tokens, "parse/proto-expected", name, { expected: `":" behind "${name.value}"`, found: "a value" });
      return undefined;
    }
    fields.push({ name, value, start: name.start, end: value.end });
    if (!takeSymbol(tokens, code.comma)) takeSymbol(tokens, code.semicolon);
  }
}

/** Only messages, and lists of them, may stand without the colon. */
function isMessages(value: Constant): boolean {
  return value.kind === "aggregate" || (value.kind === "list" && value.items.every(({ kind }) => kind === "aggregate"));
}

function parseAggregateName(tokens: Tokens): Name | undefined {
  const { start } = tokens;
  if (!takeSymbol(tokens, code.openBracket)) return expectWord(tokens, "the name of a field");
  // An extension, or the URL of a type: words, dots and slashes.
  const nameStart = tokens.start;
  while (
    tokens.kind === "word" ||
    tokens.symbol === code.dot ||
    tokens.symbol === code.slash ||
    tokens.symbol === code.minus
  ) {
    advance(tokens);
  }
  const value = tokens.text.slice(nameStart, tokens.previousEnd);
  const { end } = tokens;
  if (tokens.previousEnd <= start + 1) return complainExpected(tokens, "the name of an extension");
  return expectSymbol(tokens, code.closeBracket) ? { value: `[${value}]`, start, end } : undefined;
}
