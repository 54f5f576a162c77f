/** A JSON value with its digits kept: integers that a JavaScript number can't hold are `bigint`. Keys are own properties. */
export type ExactJson =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly ExactJson[]
  | { readonly [key: string]: ExactJson };

export type JsonTextResult =
  | {
      readonly ok: true;
      readonly value: ExactJson;
      /** JSON Pointers of keys that stand more than once in their object; the last one counts. */
      readonly duplicates: readonly string[];
    }
  /** `offset` counts UTF-16 code units. */
  | { readonly ok: false; readonly reason: string; readonly offset: number };

/** Deeper nesting is refused. */
export const maximumJsonDepth = 1000;

class JsonTextError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/**
 * Reads JSON text (RFC 8259) without losing digits. A byte order mark is not taken off. Numbers with a fraction or an exponent
 * become JavaScript numbers; one too large for them is refused.
 */
export function parseJsonText(text: string, depth: number = maximumJsonDepth): JsonTextResult {
  const duplicates: string[] = [];
  try {
    const scanner = createScanner(text);
    const value = readValue(scanner, duplicates, "", depth);
    scanner.skipSpace();
    if (scanner.at < text.length) throw new JsonTextError("text goes on after the value", scanner.at);
    return { ok: true, value, duplicates };
  } catch (error) {
    if (error instanceof JsonTextError) return { ok: false, reason: error.message, offset: error.offset };
    throw error;
  }
}

interface Scanner {
  readonly text: string;
  at: number;
  skipSpace(): void;
  /** Takes one character, or fails. */
  expect(character: string): void;
  match(pattern: RegExp): string | undefined;
}

function createScanner(text: string): Scanner {
  const space = /[ \t\n\r]*/y;
  const scanner: Scanner = {
    text,
    at: 0,
    skipSpace() {
      space.lastIndex = scanner.at;
      space.exec(text);
      scanner.at = space.lastIndex;
    },
    expect(character) {
      if (text[scanner.at] !== character) throw new JsonTextError(`expected ${character}`, scanner.at);
      scanner.at += 1;
    },
    match(pattern) {
      pattern.lastIndex = scanner.at;
      const found = pattern.exec(text)?.[0];
      if (found !== undefined) scanner.at += found.length;
      return found;
    },
  };
  return scanner;
}

const numberToken = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const wordToken = /true|false|null/y;
// Control characters may not stand in strings as they are.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const stringToken = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;

function readValue(scanner: Scanner, duplicates: string[], path: string, depth: number): ExactJson {
  if (depth < 0) throw new JsonTextError("nesting is too deep", scanner.at);
  scanner.skipSpace();
  const start = scanner.at;
  switch (scanner.text[start]) {
    case "{":
      return readObject(scanner, duplicates, path, depth);
    case "[":
      return readArray(scanner, duplicates, path, depth);
    case '"':
      return readString(scanner);
    case "t":
    case "f":
    case "n": {
      const word = scanner.match(wordToken);
      if (word === undefined) break;
      return word === "null" ? null : word === "true";
    }
    default: {
      const token = scanner.match(numberToken);
      if (token !== undefined) return toNumber(token, start);
    }
  }
  throw new JsonTextError(start >= scanner.text.length ? "the text ends too early" : "expected a value", start);
}

function toNumber(token: string, offset: number): number | bigint {
  const value = Number(token);
  if (/^-?[0-9]+$/.test(token) && !Number.isSafeInteger(value)) return BigInt(token);
  if (!Number.isFinite(value)) throw new JsonTextError("the number is too large", offset);
  return value;
}

/** Strings may be long, and a pattern with a repeated group costs stack: those without escapes are found by their end. */
function readString(scanner: Scanner): string {
  const start = scanner.at;
  const end = scanner.text.indexOf('"', start + 1);
  const plain = end === -1 ? undefined : scanner.text.slice(start + 1, end);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
  if (plain !== undefined && !/[\\\u0000-\u001f]/.test(plain)) {
    scanner.at = end + 1;
    return plain;
  }
  stringToken.lastIndex = start;
  const token = scanner.match(stringToken);
  if (token === undefined)
    throw new JsonTextError("a string does not end, or has a wrong escape or control character", start);
  const value: unknown = JSON.parse(token);
  return String(value);
}

function readArray(scanner: Scanner, duplicates: string[], path: string, depth: number): readonly ExactJson[] {
  scanner.expect("[");
  const items: ExactJson[] = [];
  scanner.skipSpace();
  if (scanner.text[scanner.at] === "]") {
    scanner.at += 1;
    return items;
  }
  for (;;) {
    items.push(readValue(scanner, duplicates, `${path}/${items.length}`, depth - 1));
    scanner.skipSpace();
    if (scanner.text[scanner.at] === "]") {
      scanner.at += 1;
      return items;
    }
    scanner.expect(",");
  }
}

function readObject(
  scanner: Scanner,
  duplicates: string[],
  path: string,
  depth: number,
): { readonly [key: string]: ExactJson } {
  scanner.expect("{");
  const entries = new Map<string, ExactJson>();
  scanner.skipSpace();
  if (scanner.text[scanner.at] === "}") {
    scanner.at += 1;
    return {};
  }
  for (;;) {
    scanner.skipSpace();
    if (scanner.text[scanner.at] !== '"') throw new JsonTextError("expected a key", scanner.at);
    const key = readString(scanner);
    const place = `${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (entries.has(key)) duplicates.push(place);
    scanner.skipSpace();
    scanner.expect(":");
    entries.set(key, readValue(scanner, duplicates, place, depth - 1));
    scanner.skipSpace();
    if (scanner.text[scanner.at] === "}") {
      scanner.at += 1;
      // `fromEntries` defines own properties, `__proto__` included.
      return Object.fromEntries(entries);
    }
    scanner.expect(",");
  }
}

/** JSON text on one line, integers with all their digits. */
export function printJsonText(value: ExactJson): string {
  return isOrdinary(value) ? JSON.stringify(value) : printExact(value);
}

/** Whether nothing stands in a value that JSON.stringify does not print as it is. */
function isOrdinary(value: ExactJson): boolean {
  if (typeof value === "bigint" || Object.is(value, -0)) return false;
  if (typeof value !== "object" || value === null) return true;
  return isList(value) ? value.every(isOrdinary) : Object.values(value).every(isOrdinary);
}

function printExact(value: ExactJson): string {
  if (typeof value === "bigint") return String(value);
  // JSON has a negative zero, which JSON.stringify takes for the other one.
  if (Object.is(value, -0)) return "-0.0";
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(printExact).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => `${JSON.stringify(key)}:${printExact(item)}`)
    .join(",")}}`;
}

function isList(value: ExactJson): value is readonly ExactJson[] {
  return Array.isArray(value);
}
