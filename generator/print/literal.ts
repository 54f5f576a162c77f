import type { JsonValue } from "../ir/index.js";
import { type Code, code, join, type Raw, raw } from "./code.js";

/** A string as a TypeScript literal. Safe for any text: quotes, line breaks and U+2028 are escaped. */
export function stringLiteral(value: string): Raw {
  return raw(quote(value));
}

/** Text of a string literal, for emitters that print types as text. */
export function quote(value: string): string {
  // JSON is JavaScript but for the line separators; `<` is escaped so that no `</script` can stand in a bundle.
  return JSON.stringify(value).replace(
    /[\u2028\u2029<\u007f-\u009f]|\p{Cs}/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A JSON value as a TypeScript expression; `bigint` becomes `5n`. */
export function literal(value: JsonValue): Code | Raw {
  if (value === null || typeof value === "boolean") return raw(String(value));
  if (typeof value === "number") return raw(numberLiteral(value));
  if (typeof value === "bigint") return raw(`${value}n`);
  if (typeof value === "string") return stringLiteral(value);
  if (isArray(value)) return value.length === 0 ? raw("[]") : code`[${join(value.map(literal), ", ")}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return raw("{}");
  return code`{ ${join(
    entries.map(([key, item]) => code`${propertyName(key)}: ${literal(item)}`),
    ", ",
  )} }`;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * A pattern as a regular expression with the `u` flag. `source` escapes slashes and line breaks; the rest can't end a
 * literal, only look odd.
 */
export function regularExpression(pattern: string): Raw {
  const source = [...new RegExp(pattern, "u").source].map(printable).join("").replaceAll("</", "\\x3c/");
  return raw(`/${source}/u`);
}

/** Control characters, line separators and lone surrogates are escaped: they are invisible, or can't be written to a file. */
function printable(character: string): string {
  if (!/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(character)) return character;
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** A number as TypeScript source; -0, NaN and the infinities included. */
export function numberLiteral(value: number): string {
  if (Object.is(value, -0)) return "-0";
  if (Number.isNaN(value)) return "Number.NaN";
  if (value === Number.POSITIVE_INFINITY) return "Number.POSITIVE_INFINITY";
  if (value === Number.NEGATIVE_INFINITY) return "Number.NEGATIVE_INFINITY";
  return String(value);
}

/** A key as it stands in an object literal or a type: bare where it is an identifier. `__proto__` is computed. */
export function propertyName(key: string): Raw {
  if (key === "__proto__") return raw('["__proto__"]');
  return raw(isIdentifier(key) ? key : quote(key));
}

/** Access to a property: `.name` or `["odd name"]`. */
export function propertyAccess(key: string): Raw {
  return raw(isIdentifier(key) ? `.${key}` : `[${quote(key)}]`);
}

/** ASCII identifiers only; words are fine as property names. */
export function isIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text);
}

/**
 * A documentation comment, or nothing where there is no text. `*` followed by `/` can't end it, and lines are trimmed of
 * trailing space.
 */
export function docComment(...paragraphs: readonly (string | undefined)[]): Raw | undefined {
  const text = paragraphs
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== "")
    .join("\n\n")
    .replaceAll("*/", "*\\/");
  if (text === "") return undefined;
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.trimEnd());
  if (lines.length === 1) return raw(`/** ${lines[0] ?? ""} */`);
  return raw(`/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */`);
}
