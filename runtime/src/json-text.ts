import { losesNothing } from "./json-length.js";
import type { JsonValue } from "./values.js";

/** Why text is no JSON, or none that is taken. */
export interface JsonTextFailure {
  readonly code: "json" | "limit";
  readonly message: string;
}

export type JsonTextResult = { readonly value: JsonValue } | { readonly failure: JsonTextFailure };

/** Fifteen digits always fit a JavaScript number; more are read by hand where they are an integer. */
const longInteger = /[0-9]{16}/;

/** What a text without end may make the platform hold, which knows no limit of nesting. */
const longestNative = 1024 * 1024;

/**
 * Reads JSON text (RFC 8259). Integers beyond 2^53 become `bigint`. A byte order mark is accepted; duplicate keys, numbers that
 * are too large for a double, and nesting beyond `maximumDepth` are refused.
 */
export function parseJson(text: string, maximumDepth: number): JsonTextResult {
  return parseNative(withoutMark(text), maximumDepth) ?? parseByHand(text, maximumDepth);
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** What the platform makes of a text; nothing where that may have lost something, or is refused. */
function parseNative(text: string, maximumDepth: number): JsonTextResult | undefined {
  if (text.length > longestNative) return undefined;
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
  return losesNothing(text, value, maximumDepth) ? { value } : undefined;
}
/** As `parseJson`, without the platform's parser: smaller, and slower. */
export function parseByHand(text: string, maximumDepth: number): JsonTextResult {
  const source = withoutMark(text);
  const scanner: Scanner = { text: source, at: 0, maximumDepth, exact: longInteger.test(source) };
  try {
    const value = readValue(scanner, 0);
    skipSpace(scanner);
    if (scanner.at < source.length) fail(scanner, "text goes on after the value");
    return { value };
  } catch (error) {
    if (error instanceof JsonTextError) return { failure: { code: error.code, message: error.message } };
    throw error;
  }
}

class JsonTextError extends Error {
  readonly code: "json" | "limit";

  constructor(code: "json" | "limit", message: string) {
    super(message);
    this.code = code;
  }
}

interface Scanner {
  readonly text: string;
  at: number;
  readonly maximumDepth: number;
  readonly exact: boolean;
}

function fail(scanner: Scanner, reason: string): never {
  throw new JsonTextError("json", `${reason}, at character ${scanner.at}`);
}

function skipSpace(scanner: Scanner): void {
  const { text } = scanner;
  for (;;) {
    const unit = text.charCodeAt(scanner.at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return;
    scanner.at += 1;
  }
}

function readValue(scanner: Scanner, depth: number): JsonValue {
  if (depth > scanner.maximumDepth) throw new JsonTextError("limit", `nested more than ${scanner.maximumDepth} deep`);
  skipSpace(scanner);
  switch (scanner.text.charCodeAt(scanner.at)) {
    case 0x7b:
      return readObject(scanner, depth);
    case 0x5b:
      return readList(scanner, depth);
    case 0x22:
      return readString(scanner);
    case 0x74:
      return readWord(scanner, "true", true);
    case 0x66:
      return readWord(scanner, "false", false);
    case 0x6e:
      return readWord(scanner, "null", null);
    default:
      return readNumber(scanner);
  }
}

function readWord<T>(scanner: Scanner, word: string, value: T): T {
  if (!scanner.text.startsWith(word, scanner.at)) fail(scanner, "expected a value");
  scanner.at += word.length;
  return value;
}

const numberPattern = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

function readNumber(scanner: Scanner): number | bigint {
  numberPattern.lastIndex = scanner.at;
  const digits = numberPattern.exec(scanner.text)?.[0];
  if (digits === undefined)
    fail(scanner, scanner.at >= scanner.text.length ? "text ends too early" : "expected a value");
  const value = Number(digits);
  if (!Number.isFinite(value)) fail(scanner, "a number is too large");
  scanner.at += digits.length;
  return scanner.exact && !Number.isSafeInteger(value) && /^-?[0-9]+$/.test(digits) ? BigInt(digits) : value;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: RFC 8259 forbids them in strings.
const plainText = /[^"\\\u0000-\u001f]*/y;

function readString(scanner: Scanner): string {
  const start = scanner.at;
  plainText.lastIndex = start + 1;
  plainText.test(scanner.text);
  let end = plainText.lastIndex;
  if (scanner.text.charCodeAt(end) === 0x22) {
    scanner.at = end + 1;
    return scanner.text.slice(start + 1, end);
  }
  // Escapes: find the closing quote, and let the platform read them.
  while (end < scanner.text.length && scanner.text.charCodeAt(end) !== 0x22) {
    end += scanner.text.charCodeAt(end) === 0x5c ? 2 : 1;
  }
  if (end >= scanner.text.length) fail(scanner, "a string does not end");
  try {
    const value: unknown = JSON.parse(scanner.text.slice(start, end + 1));
    scanner.at = end + 1;
    return String(value);
  } catch {
    return fail(scanner, "a string has a broken escape or a control character");
  }
}

function readList(scanner: Scanner, depth: number): JsonValue[] {
  const list: JsonValue[] = [];
  scanner.at += 1;
  skipSpace(scanner);
  if (scanner.text.charCodeAt(scanner.at) === 0x5d) {
    scanner.at += 1;
    return list;
  }
  for (;;) {
    list.push(readValue(scanner, depth + 1));
    if (endsAt(scanner, 0x5d)) return list;
  }
}

/** Takes a comma, or the closing bracket: then the answer is true. */
function endsAt(scanner: Scanner, closing: number): boolean {
  skipSpace(scanner);
  const unit = scanner.text.charCodeAt(scanner.at);
  if (unit !== 0x2c && unit !== closing) fail(scanner, `expected "," or "${String.fromCharCode(closing)}"`);
  scanner.at += 1;
  return unit === closing;
}

function readObject(scanner: Scanner, depth: number): JsonValue {
  const object: Record<string, JsonValue> = {};
  scanner.at += 1;
  skipSpace(scanner);
  if (scanner.text.charCodeAt(scanner.at) === 0x7d) {
    scanner.at += 1;
    return object;
  }
  for (;;) {
    skipSpace(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== 0x22) fail(scanner, "expected a key in quotes");
    const key = readString(scanner);
    skipSpace(scanner);
    if (scanner.text.charCodeAt(scanner.at) !== 0x3a) fail(scanner, 'expected ":"');
    scanner.at += 1;
    if (Object.hasOwn(object, key)) fail(scanner, `key ${JSON.stringify(key)} stands twice`);
    defineKey(object, key, readValue(scanner, depth + 1));
    if (endsAt(scanner, 0x7d)) return object;
  }
}

/** Sets an own property, whatever the key: `__proto__` too. */
export function defineKey<T>(object: Record<string, T>, key: string, value: T): void {
  if (key === "__proto__")
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  else object[key] = value;
}

/** JSON text of a value; `bigint` becomes its digits. */
export function stringifyJson(value: JsonValue): string {
  return holdsBigint(value) ? writeByHand(value) : JSON.stringify(value);
}

/** The platform refuses a bigint, which costs several times what looking for one does. */
function holdsBigint(value: unknown): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) if (holdsBigint(value[index])) return true;
    return false;
  }
  for (const key in value) if (holdsBigint((value as Readonly<Record<string, unknown>>)[key])) return true;
  return false;
}

function writeByHand(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly JsonValue[]) text += `${text === "" ? "[" : ","}${writeByHand(item)}`;
    return text === "" ? "[]" : `${text}]`;
  }
  const object = value as { readonly [key: string]: JsonValue };
  for (const key of Object.keys(object))
    text += `${text === "" ? "{" : ","}${JSON.stringify(key)}:${writeByHand(object[key] as JsonValue)}`;
  return text === "" ? "{}" : `${text}}`;
}
