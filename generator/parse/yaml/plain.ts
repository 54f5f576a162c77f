import type { Located, SourceFile, Span } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";

/**
 * Reads the YAML that schemas are mostly written in: block maps and lists, and scalars, flow maps and flow lists on one line. It takes a
 * tenth of the time that all of YAML takes. Gives undefined for whatever else stands there, be it right or wrong: then the whole file is
 * read by the library. The test holds both to the same trees.
 */
export function readPlainYaml(file: SourceFile): DataNode | undefined {
  const { text, lineStarts } = file;
  const isLong = lineStarts.some((start, index) => (lineStarts[index + 1] ?? text.length) - start > longestLine);
  if (isLong || foreign.test(text)) return undefined;
  const reader = createReader(file);
  try {
    return reader.document();
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

/** Tabs, carriage returns and other controls, and marks of documents. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const foreign = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m;

/** What is thrown where something else stands. */
const notPlain = new Error("no plain YAML");

const deepest = 40;
/** Patterns that are repeated keep places to go back to. */
const longestLine = 10_000;
const deepestColumn = 200;

/** A key without quotes, and its colon. Keys with other characters are left to the library. */
const plainKey = /([A-Za-z_$][\w$./@+-]*\??|\d+\.\d+\.\d+|\d+):(?= |\n|$)/y;
const quotedText = /"([^"\\\n]*)"|'([^'\n]*)'/y;
/** Up to a comment or the end of the line. */
const blockScalar = /[^\s#&*!|>%@`"'[\]{},?:-](?:[^\n#:]|:(?! |\n|$)|(?<! )#)*|-?(?:\d|\.\d)[^\s#:,]*/y;
const flowScalar =
  /[^\s#&*!|>%@`"'[\]{},?:-](?:[^\n#:,[\]{}]|:(?![ ,[\]{}\n]|$)|(?<! )#)*|-?(?:\d|\.\d)[^\s#:,[\]{}]*/y;
const restOfLine = / *(?:(?<= )#[^\n]*)?(?:\n|$)/y;

interface Reader {
  document(): DataNode;
}

function createReader(file: SourceFile): Reader {
  const { text } = file;
  let at = 0;
  /** Column of the next line that says something, and where it begins; -1 at the end. */
  let column: number = 0;

  function fail(): never {
    throw notPlain;
  }

  function span(start: number, end: number): Span {
    return { file, start, end };
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  }

  /** To the next line that is neither empty nor a comment; `at` stands at a line's begin, and then behind its indentation. */
  function toContent(): void {
    let deepestComment = 0;
    for (;;) {
      const start = at;
      skipSpaces();
      if (text[at] === "\n") at += 1;
      else if (text[at] === "#") {
        deepestComment = Math.max(deepestComment, at - start);
        const end = text.indexOf("\n", at);
        at = end === -1 ? text.length : end + 1;
      } else {
        column = at < text.length ? at - start : -1;
        // A comment that stands deeper than what follows belongs to what was before, and makes that longer.
        if (deepestComment > Math.max(column, 0) || column > deepestColumn) fail();
        return;
      }
    }
  }

  function skipSpaces(): void {
    while (text[at] === " ") at += 1;
  }

  function isItem(): boolean {
    return text[at] === "-" && (text[at + 1] === " " || text[at + 1] === "\n");
  }

  /** The rest of a line; gives its end. */
  function endLine(): number {
    if (match(restOfLine) === null) fail();
    return at;
  }

  function readKey(): Located<string> {
    const start = at;
    const plain = match(plainKey);
    if (plain?.[1] !== undefined) {
      if (words.has(plain[1])) fail();
      at = start + plain[1].length + 1;
      return { value: plain[1], span: span(start, at - 1) };
    }
    const quoted = match(quotedText);
    const value = quoted?.[1] ?? quoted?.[2];
    const end = at;
    if (value === undefined || text[at] !== ":" || (text[at + 1] !== " " && text[at + 1] !== "\n")) fail();
    at += 1;
    return { value, span: span(start, end) };
  }

  /** A node at a column, and where it ends with its last line. */
  function block(own: number, depth: number): { readonly node: DataNode; readonly end: number } {
    if (depth > deepest) fail();
    return isItem() ? blockList(own, depth) : blockMap(own, depth);
  }

  function blockMap(own: number, depth: number): { readonly node: DataNode; readonly end: number } {
    const start = at;
    const entries: { key: Located<string>; value: DataNode }[] = [];
    const keys = new Set<string>();
    let end = at;
    do {
      const key = readKey();
      if (keys.has(key.value)) fail();
      keys.add(key.value);
      const found = blockValue(own, depth, true);
      entries.push({ key, value: found.node });
      end = found.end;
    } while (column === own && !isItem());
    if (column > own) fail();
    return { node: { kind: "map", entries, span: span(start, end) }, end };
  }

  function blockList(own: number, depth: number): { readonly node: DataNode; readonly end: number } {
    const start = at;
    const items: DataNode[] = [];
    let end = at;
    do {
      at += 1;
      const found = blockValue(own, depth, false);
      items.push(found.node);
      end = found.end;
    } while (column === own && isItem());
    if (column > own) fail();
    return { node: { kind: "list", items, span: span(start, end) }, end };
  }

  /** What stands behind a key, or behind the dash of an item; up to the next line that says something. */
  function blockValue(own: number, depth: number, isOfKey: boolean): { readonly node: DataNode; readonly end: number } {
    const colon = at;
    skipSpaces();
    if (text[at] !== "\n" && text[at] !== "#" && at < text.length) return inlineValue(own, depth, isOfKey, colon);
    endLine();
    toContent();
    if (column > own || (isOfKey && column === own && isItem())) return block(column, depth + 1);
    // Where an empty value ends depends on what follows.
    return fail();
  }

  function inlineValue(
    own: number,
    depth: number,
    isOfKey: boolean,
    colon: number,
  ): { readonly node: DataNode; readonly end: number } {
    if (!isOfKey) {
      // A map may begin behind the dash.
      const start = at;
      const isKey = match(plainKey) !== null;
      at = start;
      if (isKey) {
        column = own + 1 + (at - colon);
        return block(column, depth + 1);
      }
    }
    const node = text[at] === "[" || text[at] === "{" ? flow(depth + 1) : scalar(blockScalar);
    const end = endLine();
    toContent();
    // A deeper line would go on with the text.
    if (column > own) fail();
    return { node, end };
  }

  function scalar(pattern: RegExp): DataNode {
    const start = at;
    const quoted = match(quotedText);
    if (quoted !== null) {
      // Two single quotes are one quote.
      if (text[at] === "'") fail();
      return { kind: "string", value: quoted[1] ?? quoted[2] ?? "", span: span(start, at) };
    }
    const found = match(pattern)?.[0].trimEnd() ?? fail();
    at = start + found.length;
    return plainScalar(found, span(start, at)) ?? fail();
  }

  function flow(depth: number): DataNode {
    if (depth > deepest) fail();
    const start = at;
    const isMap = text[at] === "{";
    const close = isMap ? "}" : "]";
    const items: DataNode[] = [];
    const entries: { key: Located<string>; value: DataNode }[] = [];
    const keys = new Set<string>();
    at += 1;
    skipSpaces();
    while (text[at] !== close) {
      if (items.length + entries.length > 0) {
        if (text[at] !== ",") fail();
        at += 1;
        skipSpaces();
      }
      if (isMap) {
        const key = readKey();
        if (keys.has(key.value)) fail();
        keys.add(key.value);
        skipSpaces();
        entries.push({ key, value: flowValue(depth) });
      } else items.push(flowValue(depth));
      skipSpaces();
    }
    at += 1;
    const own = span(start, at);
    return isMap ? { kind: "map", entries, span: own } : { kind: "list", items, span: own };
  }

  function flowValue(depth: number): DataNode {
    return text[at] === "[" || text[at] === "{" ? flow(depth + 1) : scalar(flowScalar);
  }

  return {
    document() {
      toContent();
      if (column !== 0) fail();
      const { node } = block(0, 0);
      return at >= text.length ? node : fail();
    },
  };
}

/** Texts that YAML takes for something else. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ...["null", "Null", "NULL", "~"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

/** A text without quotes, as YAML's core schema takes it; undefined for spellings of numbers that are rare. */
function plainScalar(text: string, span: Span): DataNode | undefined {
  const word = words.get(text);
  if (word === null) return { kind: "null", span };
  if (word !== undefined) return { kind: "boolean", value: word, span };
  if (!/^[-+.\d]/.test(text)) return { kind: "string", value: text, span };
  if (/^-?\d{1,30}$/.test(text)) return { kind: "integer", value: BigInt(text), span };
  if (/^-?\d{1,9}\.\d{1,9}$/.test(text)) return { kind: "float", value: Number(text), span };
  // Versions and days.
  return /^\d+\.\d+\.\d+$|^\d{4}-\d\d-\d\d$/.test(text) ? { kind: "string", value: text, span } : undefined;
}
