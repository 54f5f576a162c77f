import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { SourceFile, Span } from "../../source/index.js";
import { type CommentGap, type Comments, readGap } from "./comments.js";

export type TokenKind = "end" | "word" | "integer" | "float" | "string" | "symbol";

/**
 * The token that the parser looks at, and what it needs to go on. One object a file, changed in place: the parser makes
 * no object for a token.
 */
export interface Tokens {
  readonly file: SourceFile;
  readonly text: string;
  readonly sink: DiagnosticSink;
  kind: TokenKind;
  start: number;
  end: number;
  /** The text of a word, else empty. */
  word: string;
  /** The character code of a symbol, else 0. */
  symbol: number;
  /** Where the token before ended: comments between are this token's gap. */
  previousEnd: number;
  /** Whether a comment stands in the gap. */
  hasComments: boolean;
  /** The gap, once read. */
  gap: CommentGap | undefined;
  /** Whether the number is malformed (reported). */
  malformed: boolean;
  /** Where a string ended that lacks its quote (reported): what is missing behind it, is missing because of that. */
  brokenEnd: number;
  /** Braces of values that are open: what a value that can't be read leaves to be skipped. */
  openBraces: number;
  /** Complaints so far: a hostile file is given up after some. */
  complaints: number;
}

/** After so many complaints a file is given up. */
export const maximumComplaints = 100;

const kinds = { other: 0, space: 1, letter: 2, digit: 3 } as const;

/** What each ASCII character can be part of. */
const classes = new Uint8Array(128);
for (const space of " \t\r\n\v\f") classes[space.charCodeAt(0)] = kinds.space;
for (let code = 0x30; code <= 0x39; code += 1) classes[code] = kinds.digit;
for (let code = 0x41; code <= 0x5a; code += 1) {
  classes[code] = kinds.letter;
  classes[code + 0x20] = kinds.letter;
}
classes[0x5f] = kinds.letter;

function classOf(code: number): number {
  return code < 128 ? (classes[code] ?? 0) : 0;
}

/** Looks at the first token of a file. */
export function openTokens(file: SourceFile, sink: DiagnosticSink): Tokens {
  const start = file.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const tokens: Tokens = {
    file,
    text: file.text,
    sink,
    kind: "symbol",
    start,
    end: start,
    word: "",
    symbol: 0,
    previousEnd: start,
    hasComments: false,
    gap: undefined,
    malformed: false,
    brokenEnd: -1,
    openBraces: 0,
    complaints: 0,
  };
  advance(tokens);
  return tokens;
}

export function spanOf(tokens: Tokens, range: { readonly start: number; readonly end: number }): Span {
  return { file: tokens.file, start: range.start, end: range.end };
}

/** Goes to the next token. */
export function advance(tokens: Tokens): void {
  const { text } = tokens;
  tokens.previousEnd = tokens.end;
  tokens.gap = undefined;
  tokens.hasComments = false;
  tokens.word = "";
  tokens.symbol = 0;
  let at = tokens.end;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code)) {
      tokens.kind = "end";
      tokens.start = tokens.end = text.length;
      return;
    }
    const kind = classOf(code);
    if (kind === kinds.space) {
      at += 1;
      continue;
    }
    tokens.start = at;
    if (kind === kinds.letter) {
      at += 1;
      while (classOf(text.charCodeAt(at)) >= kinds.letter) at += 1;
      tokens.kind = "word";
      tokens.end = at;
      tokens.word = text.slice(tokens.start, at);
      return;
    }
    if (kind === kinds.digit) {
      scanNumber(tokens, at);
      return;
    }
    if (code === 0x2f) {
      const next = text.charCodeAt(at + 1);
      if (next === 0x2f || next === 0x2a) {
        tokens.hasComments = true;
        at = skipComment(tokens, at, next === 0x2a);
        continue;
      }
    }
    if (code === 0x22 || code === 0x27) {
      scanString(tokens, at, code);
      return;
    }
    if (code === 0x2e && classOf(text.charCodeAt(at + 1)) === kinds.digit) {
      scanNumber(tokens, at);
      return;
    }
    if (code <= 0x20 || code >= 0x7f) {
      at = skipStrange(tokens, at);
      continue;
    }
    tokens.kind = "symbol";
    tokens.symbol = code;
    tokens.end = at + 1;
    return;
  }
}

/** The comments before the current token, told apart. */
export function gapBefore(tokens: Tokens): CommentGap | undefined {
  if (!tokens.hasComments) return undefined;
  tokens.gap ??= readGap(tokens.text, tokens.previousEnd, tokens.start, {
    first: tokens.previousEnd === 0 || (tokens.previousEnd === 1 && tokens.text.charCodeAt(0) === 0xfeff),
    closing: tokens.kind === "end" || tokens.symbol === 0x7d || tokens.symbol === 0x5d || tokens.symbol === 0x29,
  });
  return tokens.gap;
}

const noDetached: Comments["detached"] = [];

/** Joins what stood before a declaration with what stands behind its first `;` or `{`. */
export function joinComments(before: CommentGap | undefined, trailing: string | undefined): Comments | undefined {
  const leading = before?.leading;
  const detached = before?.detached ?? noDetached;
  if (leading === undefined && trailing === undefined && detached.length === 0) return undefined;
  return { leading, trailing, detached };
}

function skipComment(tokens: Tokens, start: number, block: boolean): number {
  const { text } = tokens;
  if (!block) {
    const end = text.indexOf("\n", start);
    return end === -1 ? text.length : end;
  }
  const end = text.indexOf("*/", start + 2);
  if (end === -1) {
    report(tokens, "parse/proto-comment-end", { start, end: start + 2 });
    return text.length;
  }
  const nested = text.slice(start + 2, end).indexOf("/*");
  if (nested !== -1) {
    const at = start + 2 + nested;
    report(tokens, "parse/proto-comment-nested", { start: at, end: at + 2 });
  }
  return end + 2;
}

/** Characters that no `.proto` file has outside strings and comments: one complaint for a run of them. */
function skipStrange(tokens: Tokens, start: number): number {
  const { text } = tokens;
  let end = start + 1;
  for (;;) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code) || (code > 0x20 && code < 0x7f) || classOf(code) === kinds.space) break;
    end += 1;
  }
  if (tokens.complaints < maximumComplaints) {
    tokens.complaints += 1;
    const code = text.codePointAt(start) ?? 0;
    const character =
      code > 0xa0 ? String.fromCodePoint(code) : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
    tokens.sink.report("parse/proto-character", { file: tokens.file, start, end }, { character });
  }
  return end;
}

function report(
  tokens: Tokens,
  id: "parse/proto-comment-end" | "parse/proto-comment-nested" | "parse/proto-string-end",
  range: { readonly start: number; readonly end: number },
): void {
  if (tokens.complaints >= maximumComplaints) return;
  tokens.complaints += 1;
  tokens.sink.report(id, spanOf(tokens, range), {});
}

function scanString(tokens: Tokens, start: number, quote: number): void {
  const { text } = tokens;
  let at = start + 1;
  tokens.kind = "string";
  for (;;) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      tokens.end = at + 1;
      return;
    }
    if (Number.isNaN(code) || code === 0x0a) {
      tokens.end = at;
      tokens.brokenEnd = at;
      report(tokens, "parse/proto-string-end", { start, end: at });
      return;
    }
    at += code === 0x5c && text.charCodeAt(at + 1) !== 0x0a ? 2 : 1;
  }
}

function scanNumber(tokens: Tokens, start: number): void {
  const { text } = tokens;
  let at = start;
  let reason: string | undefined;
  tokens.kind = "integer";
  const second = text.charCodeAt(start + 1);
  if (text.charCodeAt(start) === 0x30 && (second === 0x78 || second === 0x58)) {
    at += 2;
    while (isHexDigit(text.charCodeAt(at))) at += 1;
    if (at === start + 2) reason = '"0x" must be followed by hex digits';
  } else if (text.charCodeAt(start) === 0x30 && classOf(second) === kinds.digit) {
    at += 1;
    while (isOctalDigit(text.charCodeAt(at))) at += 1;
    if (classOf(text.charCodeAt(at)) === kinds.digit) reason = "a number that begins with 0 is octal and has no 8 or 9";
    while (classOf(text.charCodeAt(at)) === kinds.digit) at += 1;
  } else {
    at = skipDigits(text, at);
    if (text.charCodeAt(at) === 0x2e) {
      tokens.kind = "float";
      at = skipDigits(text, at + 1);
    }
    if ((text.charCodeAt(at) | 0x20) === 0x65) {
      tokens.kind = "float";
      at += 1;
      const sign = text.charCodeAt(at);
      if (sign === 0x2b || sign === 0x2d) at += 1;
      const digits = at;
      at = skipDigits(text, at);
      if (at === digits) reason = "an exponent needs digits";
    }
  }
  const next = text.charCodeAt(at);
  if (reason === undefined && classOf(next) === kinds.letter)
    reason = "a space is missing between the number and the word";
  if (reason === undefined && next === 0x2e) {
    reason = tokens.kind === "float" ? "a number has one point" : "hex and octal numbers are integers";
  }
  if (reason !== undefined)
    while (classOf(text.charCodeAt(at)) >= kinds.letter || text.charCodeAt(at) === 0x2e) at += 1;
  tokens.start = start;
  tokens.end = at;
  tokens.malformed = reason !== undefined;
  if (reason !== undefined && tokens.complaints < maximumComplaints) {
    tokens.complaints += 1;
    tokens.sink.report("parse/proto-number", spanOf(tokens, { start, end: at }), {
      text: shorten(text, start, at),
      reason,
    });
  }
}

/** At most forty characters of the text, for a message. */
export function shorten(text: string, start: number, end: number): string {
  return end - start > 40 ? `${text.slice(start, start + 40)}…` : text.slice(start, end);
}

function skipDigits(text: string, start: number): number {
  let at = start;
  while (classOf(text.charCodeAt(at)) === kinds.digit) at += 1;
  return at;
}

function isHexDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function isOctalDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x37;
}
