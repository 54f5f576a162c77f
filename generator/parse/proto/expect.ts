import type { MessageId, MessageParameters } from "../../diagnostics/index.js";
import type { Name, NumberNode, Range, StringConstant } from "./ast.js";
import { readStringText, type StringPiece } from "./strings.js";
import { advance, gapBefore, maximumComplaints, shorten, spanOf, type Tokens } from "./tokens.js";

/** Deeper nesting than this is refused: no schema needs it, and recursion stays bounded. */
export const maximumDepth = 64;

export const code = {
  open: 0x7b,
  close: 0x7d,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openParenthesis: 0x28,
  closeParenthesis: 0x29,
  less: 0x3c,
  greater: 0x3e,
  semicolon: 0x3b,
  comma: 0x2c,
  colon: 0x3a,
  equals: 0x3d,
  minus: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
} as const;

/** Reports, unless the file has had its share of complaints. */
export function complain<Id extends MessageId>(
  tokens: Tokens,
  id: Id,
  range: Range,
  parameters: MessageParameters<Id>,
): void {
  if (tokens.complaints >= maximumComplaints) return;
  tokens.complaints += 1;
  tokens.sink.report(id, spanOf(tokens, range), parameters);
}

/** Reports that something else should stand at the current token. */
export function complainExpected(tokens: Tokens, expected: string): undefined {
  // Unfinished strings and malformed numbers have been reported as such.
  complain(
    tokens,
    "parse/proto-expected",
    { start: tokens.start, end: tokens.end },
    { expected, found: describeToken(tokens) },
  );
  return undefined;
}

function describeToken(tokens: Tokens): string {
  switch (tokens.kind) {
    case "end":
      return "the end of the file";
    case "string":
      return "a string";
    case "word":
    case "integer":
    case "float":
    case "symbol":
      return `"${shorten(tokens.text, tokens.start, tokens.end)}"`;
  }
}

/** Whether a word stands at the current token. */
export function isWord(tokens: Tokens, word: string): boolean {
  return tokens.word === word;
}

/** Takes a symbol, if it stands there. */
export function takeSymbol(tokens: Tokens, symbol: number): boolean {
  if (tokens.symbol !== symbol) return false;
  advance(tokens);
  return true;
}

/** Takes a symbol, or reports that it is missing. */
export function expectSymbol(tokens: Tokens, symbol: number): boolean {
  if (takeSymbol(tokens, symbol)) return true;
  complainExpected(tokens, `"${String.fromCharCode(symbol)}"`);
  return false;
}

/** Takes the `;` that ends a statement. Where only it is missing, says so behind the last token and goes on. */
export function expectEnd(tokens: Tokens): boolean {
  if (takeSymbol(tokens, code.semicolon)) return true;
  if (tokens.previousEnd === tokens.brokenEnd) return true;
  const after = { start: tokens.previousEnd, end: tokens.previousEnd };
  const newLine = tokens.symbol === code.close || tokens.text.slice(tokens.previousEnd, tokens.start).includes("\n");
  if (!newLine) {
    complainExpected(tokens, '";"');
    return false;
  }
  complain(tokens, "parse/proto-semicolon", { start: Math.max(0, after.start - 1), end: after.end }, {});
  return true;
}

/** The trailing comment of the declaration whose `;` or `{` was just taken. */
export function trailingComment(tokens: Tokens): string | undefined {
  return gapBefore(tokens)?.trailing;
}

export function expectWord(tokens: Tokens, what: string): Name | undefined {
  if (tokens.kind !== "word") return complainExpected(tokens, what);
  const name = { value: tokens.word, start: tokens.start, end: tokens.end };
  advance(tokens);
  return name;
}

/** A dotted name; a leading dot is allowed where `rooted`. */
export function expectDotted(tokens: Tokens, what: string, rooted: boolean): Name | undefined {
  const { start } = tokens;
  let value = rooted && takeSymbol(tokens, code.dot) ? "." : "";
  const first = expectWord(tokens, what);
  if (first === undefined) return undefined;
  value += first.value;
  let { end } = first;
  while (takeSymbol(tokens, code.dot)) {
    const part = expectWord(tokens, "a name");
    if (part === undefined) return undefined;
    value += `.${part.value}`;
    end = part.end;
  }
  return { value, start, end };
}

/** An integer, perhaps with a minus. */
export function expectNumber(tokens: Tokens, what: string, signed: boolean): NumberNode | undefined {
  const { start } = tokens;
  const negative = signed && takeSymbol(tokens, code.minus);
  if (tokens.kind !== "integer") return complainExpected(tokens, what);
  const value = tokens.malformed ? Number.NaN : numberOf(tokens.text.slice(tokens.start, tokens.end));
  const { end } = tokens;
  advance(tokens);
  return { value: negative ? -value : value, start, end };
}

function numberOf(text: string): number {
  return isOctal(text) ? Number.parseInt(text, 8) : Number(text);
}

function isOctal(text: string): boolean {
  return text.length > 1 && text.charCodeAt(0) === 0x30 && (text.charCodeAt(1) | 0x20) !== 0x78;
}

/** The value of the current integer token, exact; `undefined` where it has more digits than 64 bits ever need. */
export function exactInteger(text: string): bigint | undefined {
  if (text.length > 26) return undefined;
  try {
    return BigInt(isOctal(text) ? `0o${text.slice(1)}` : text);
  } catch {
    // A malformed number, reported by the tokenizer.
    return 0n;
  }
}

/** One or more string literals, joined. */
export function expectString(tokens: Tokens, what: string): StringConstant | undefined {
  if (tokens.kind !== "string") return complainExpected(tokens, what);
  const { start } = tokens;
  let { end } = tokens;
  const pieces: StringPiece[] = [];
  while (tokens.kind === "string") {
    pieces.push({ text: stringInside(tokens), offset: tokens.start + 1 });
    end = tokens.end;
    advance(tokens);
  }
  const text = readStringText(pieces);
  for (const fault of text.faults) {
    complain(tokens, "parse/proto-escape", fault, { written: shorten(tokens.text, fault.start, fault.end) });
  }
  return { kind: "string", value: text.value, ...(text.bytes === undefined ? {} : { bytes: text.bytes }), start, end };
}

function stringInside(tokens: Tokens): string {
  const closed =
    tokens.end - tokens.start >= 2 && tokens.text.charCodeAt(tokens.end - 1) === tokens.text.charCodeAt(tokens.start);
  return tokens.text.slice(tokens.start + 1, closed ? tokens.end - 1 : tokens.end);
}

/**
 * Goes on behind the statement that could not be read: behind its `;` or its block, or before the `}` that closes the block
 * around it.
 */
export function skipStatement(tokens: Tokens): void {
  let depth = 0;
  for (;;) {
    if (tokens.kind === "end" || tokens.complaints >= maximumComplaints) return;
    if (depth === 0 && tokens.symbol === code.semicolon) {
      advance(tokens);
      return;
    }
    if (tokens.symbol === code.open) depth += 1;
    else if (tokens.symbol === code.close) {
      if (depth === 0) return;
      depth -= 1;
      if (depth === 0) {
        advance(tokens);
        return;
      }
    }
    advance(tokens);
  }
}

/** Goes behind the `}` of a block, or of several, whose `{` have been taken. */
export function skipBlock(tokens: Tokens, blocks = 1): void {
  let depth = blocks;
  while (tokens.kind !== "end") {
    if (tokens.symbol === code.open) depth += 1;
    else if (tokens.symbol === code.close) depth -= 1;
    advance(tokens);
    if (depth === 0) return;
  }
}
