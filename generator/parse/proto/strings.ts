import type { Range } from "./ast.js";

/** What a string literal says, and the escapes that mean nothing. */
export interface StringText {
  readonly value: string;
  /** The bytes, only where they are no UTF-8. */
  readonly bytes?: Uint8Array;
  readonly faults: readonly Range[];
}

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  "\\": 92,
  "?": 63,
  "'": 39,
  '"': 34,
};

/** The inside of one literal. */
export interface StringPiece {
  readonly text: string;
  /** Where the text stands in its file. */
  readonly offset: number;
}

/** Resolves the escapes of literals that stand together and are one string. */
export function readStringText(pieces: readonly StringPiece[]): StringText {
  if (!pieces.some(({ text }) => text.includes("\\")))
    return { value: pieces.map(({ text }) => text).join(""), faults: [] };
  // Escapes are bytes, other characters are text: both become bytes first, since an escape may be a part of a character.
  const parts: Uint8Array[] = [];
  const faults: Range[] = [];
  for (const { text, offset } of pieces) {
    let at = 0;
    for (let slash = text.indexOf("\\"); slash !== -1; slash = text.indexOf("\\", at)) {
      if (slash > at) parts.push(encoder.encode(text.slice(at, slash)));
      const resolved = readEscape(text, slash);
      if (resolved.bytes === undefined) faults.push({ start: offset + slash, end: offset + resolved.end });
      else parts.push(resolved.bytes);
      at = resolved.end;
    }
    parts.push(encoder.encode(text.slice(at)));
  }
  const bytes = join(parts);
  try {
    return { value: decoder.decode(bytes), faults };
  } catch {
    return { value: lenientDecoder.decode(bytes), bytes, faults };
  }
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenientDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

function readEscape(text: string, slash: number): { readonly bytes?: Uint8Array; readonly end: number } {
  const letter = text.charAt(slash + 1);
  const simple = Object.hasOwn(simpleEscapes, letter) ? simpleEscapes[letter] : undefined;
  if (simple !== undefined) return { bytes: Uint8Array.of(simple), end: slash + 2 };
  switch (letter) {
    case "x":
    case "X": {
      const digits = digitsAt(text, slash + 2, 2, 16);
      if (digits === "") return { end: slash + 2 };
      return { bytes: Uint8Array.of(Number.parseInt(digits, 16)), end: slash + 2 + digits.length };
    }
    case "u":
    case "U": {
      const length = letter === "u" ? 4 : 8;
      const digits = digitsAt(text, slash + 2, length, 16);
      const code = Number.parseInt(digits, 16);
      const end = slash + 2 + digits.length;
      if (digits.length < length || code > 0x10ffff) return { end };
      return readCodePoint(text, code, end);
    }
    default: {
      const digits = digitsAt(text, slash + 1, 3, 8);
      if (digits === "") return { end: Math.min(slash + 2, text.length) };
      return { bytes: Uint8Array.of(Number.parseInt(digits, 8) & 0xff), end: slash + 1 + digits.length };
    }
  }
}

/** A half of a surrogate pair takes the other half along, where that follows as an escape. */
function readCodePoint(text: string, code: number, end: number): { readonly bytes: Uint8Array; readonly end: number } {
  if (code >= 0xd800 && code < 0xdc00 && text.startsWith("\\u", end)) {
    const low = digitsAt(text, end + 2, 4, 16);
    const lowCode = Number.parseInt(low, 16);
    if (low.length === 4 && lowCode >= 0xdc00 && lowCode < 0xe000) {
      return { bytes: encoder.encode(String.fromCharCode(code, lowCode)), end: end + 6 };
    }
  }
  if (code < 0xd800 || code > 0xdfff) return { bytes: encoder.encode(String.fromCodePoint(code)), end };
  // A lone half: the three bytes that its number would have, which are no UTF-8.
  return { bytes: Uint8Array.of(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)), end };
}

function digitsAt(text: string, start: number, limit: number, radix: 8 | 16): string {
  let end = start;
  while (end < start + limit && isDigit(text.charCodeAt(end), radix)) end += 1;
  return text.slice(start, end);
}

function isDigit(code: number, radix: 8 | 16): boolean {
  if (radix === 8) return code >= 0x30 && code <= 0x37;
  return (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
