import type { JsonValue } from "../../ir/index.js";

/** Wider values are broken into lines. */
const lineWidth = 80;
/** Deeper values stay on one line, so that indentation can't outgrow the value. */
const deepest = 32;

/** A JSON value as JSON text on one line. Integers keep all their digits. */
export function jsonText(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(jsonText).join(", ")}]`;
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${jsonText(item)}`);
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * JSON text laid out in lines of about 80 characters. Strings and numbers stay as they were written.
 *
 * @returns undefined where the text is no JSON
 */
export function layOutJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens = text.match(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? [];
  return printTokens(tokens, flatWidths(tokens));
}

/** For each opening bracket, by its position: how wide its value is on one line. */
function flatWidths(tokens: readonly string[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const open: { readonly at: number; readonly before: number }[] = [];
  let width = 0;
  for (const [at, token] of tokens.entries()) {
    if (token === "{" || token === "[") open.push({ at, before: width });
    width += token.length + (token === "," || token === ":" || token === "{" || token === "}" ? 1 : 0);
    const begun = token === "}" || token === "]" ? open.pop() : undefined;
    if (begun !== undefined) widths.set(begun.at, width - begun.before);
  }
  return widths;
}

function printTokens(tokens: readonly string[], widths: ReadonlyMap<number, number>): string {
  let out = "";
  let indent = "";
  /** How many containers are open inside one that stands on one line; 0 where lines are broken. */
  let flat = 0;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const empty = (token === "{" && next === "}") || (token === "[" && next === "]");
    switch (token) {
      case "{":
      case "[":
        if (flat > 0 || empty || indent.length >= deepest * 2 || (widths.get(at) ?? 0) <= lineWidth - indent.length) {
          flat += 1;
          out += token === "{" && !empty ? "{ " : token;
        } else {
          indent += "  ";
          out += `${token}\n${indent}`;
        }
        break;
      case "}":
      case "]":
        if (flat > 0) {
          flat -= 1;
          out += token === "}" && tokens[at - 1] !== "{" ? " }" : token;
        } else {
          indent = indent.slice(2);
          out += `\n${indent}${token}`;
        }
        break;
      case ",":
        out += flat > 0 ? ", " : `,\n${indent}`;
        break;
      case ":":
        out += ": ";
        break;
      default:
        out += token;
    }
  }
  return out;
}
