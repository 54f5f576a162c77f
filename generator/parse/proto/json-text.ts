import type { Span } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";

const maximumDepth = 100;

/**
 * Reads JSON text, integers of any size kept exact. All nodes have the given span, that of the string that holds the text.
 * A string is given back where the text is no JSON: the reason.
 */
export function readJsonText(text: string, span: Span): DataNode | string {
  let at = 0;
  let fault: string | undefined;

  const node = readValue(0);
  skipSpace();
  if (fault === undefined && at < text.length) fail(`"${text.slice(at, at + 10)}" stands behind the value`);
  return fault ?? node;

  function fail(reason: string): DataNode {
    fault ??= reason;
    at = text.length;
    return { kind: "null", span };
  }

  function skipSpace(): void {
    while (" \t\n\r".includes(text.charAt(at)) && at < text.length) at += 1;
  }

  function take(symbol: string): boolean {
    skipSpace();
    if (!text.startsWith(symbol, at)) return false;
    at += symbol.length;
    return true;
  }

  function readValue(depth: number): DataNode {
    skipSpace();
    if (depth > maximumDepth) return fail(`it is nested more than ${maximumDepth} deep`);
    switch (text.charAt(at)) {
      case "":
        return fail("it ends too early");
      case "{":
        return readMap(depth);
      case "[":
        return readList(depth);
      case '"': {
        const value = readString();
        return value === undefined ? fail("a string is malformed") : { kind: "string", value, span };
      }
    }
    if (take("true")) return { kind: "boolean", value: true, span };
    if (take("false")) return { kind: "boolean", value: false, span };
    if (take("null")) return { kind: "null", span };
    return readNumber();
  }

  function readNumber(): DataNode {
    number.lastIndex = at;
    const found = number.exec(text);
    if (found === null) return fail(`"${text.slice(at, at + 10)}" is no value`);
    at = number.lastIndex;
    const digits = found[0];
    if (found[1] !== undefined || found[2] !== undefined) return { kind: "float", value: Number(digits), span };
    if (digits.length > 400) return fail("a number has too many digits");
    return { kind: "integer", value: BigInt(digits), span };
  }

  function readString(): string | undefined {
    string.lastIndex = at;
    const found = string.exec(text);
    if (found === null) return undefined;
    at = string.lastIndex;
    try {
      const value: unknown = JSON.parse(found[0]);
      return typeof value === "string" ? value : undefined;
    } catch {
      return undefined;
    }
  }

  function readList(depth: number): DataNode {
    at += 1;
    const items: DataNode[] = [];
    if (take("]")) return { kind: "list", items, span };
    do items.push(readValue(depth + 1));
    while (take(","));
    return take("]") ? { kind: "list", items, span } : fail('a "]" is missing');
  }

  function readMap(depth: number): DataNode {
    at += 1;
    const entries: Extract<DataNode, { kind: "map" }>["entries"][number][] = [];
    const seen = new Set<string>();
    if (take("}")) return { kind: "map", entries, span };
    do {
      skipSpace();
      const key = readString();
      if (key === undefined) return fail("a key must be a string");
      if (seen.has(key)) return fail(`key "${key}" stands twice`);
      seen.add(key);
      if (!take(":")) return fail(`a ":" is missing behind "${key}"`);
      entries.push({ key: { value: key, span }, value: readValue(depth + 1) });
    } while (take(","));
    return take("}") ? { kind: "map", entries, span } : fail('a "}" is missing');
  }
}

const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const string = /"(?:[^"\\]|\\.)*"/y;
