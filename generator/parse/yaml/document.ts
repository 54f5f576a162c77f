import { type Alias, CST, isAlias, isMap, isScalar, isSeq, Lexer, type Node, type Pair, parseDocument } from "yaml";
import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Located, SourceFile, Span } from "../../source/index.js";
import { startOf } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";

/** Deeper nesting than this is refused: no schema needs it, and recursion stays bounded. */
const maximumDepth = 100;

/** So many brackets are open at once in no schema. */
const deepestBrackets = maximumDepth * 4;

/**
 * Reads YAML 1.2 text into a tree with places. Reports broken YAML, duplicate keys, aliases and too deep nesting.
 * Gives undefined where nothing can be read.
 */
export function parseYaml(file: SourceFile, sink: DiagnosticSink): DataNode | undefined {
  if (tooDeep(file, sink)) return undefined;
  const document = parseDocument<Node, true>(file.text, {
    intAsBigInt: true,
    // Duplicates are found below: there with both places.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "error",
  });
  for (const error of document.errors) {
    const [start, end] = error.pos;
    sink.report("parse/yaml", { file, start, end: Math.max(end, start + 1) }, { reason: reasonOf(error.message) });
  }
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return { kind: "map", entries: [], span: startOf(file) };
  return toData(document.contents, file, sink, 0);
}

/** Flow brackets nest without end; block nesting is bounded by the length of a line. Both are measured before parsing. */
function tooDeep(file: SourceFile, sink: DiagnosticSink): boolean {
  const { text } = file;
  // Most files have fewer brackets than may be open at once. The quick count takes brackets in texts for nesting: only what it finds is
  // looked at closely.
  const isShallow = (text.match(/[[{]/g)?.length ?? 0) <= deepestBrackets;
  const bracket = isShallow
    ? undefined
    : deepBracket(text.matchAll(/[[\]{}]/g), ({ 0: source, index }) => [source, index]);
  const exact = bracket === undefined ? undefined : deepBracket(tokensOf(text), (token) => token);
  if (exact !== undefined) {
    sink.report("parse/too-deep", { file, start: exact, end: exact + 1 }, { limit: maximumDepth });
    return true;
  }
  const deepBlock = /^(?: {400,}|(?:- ){200,}|(?:\? ){200,})\S/m.exec(text);
  if (deepBlock === null) return false;
  sink.report("parse/too-deep", { file, start: deepBlock.index, end: deepBlock.index + 1 }, { limit: maximumDepth });
  return true;
}

/** Offset of the first bracket that opens more levels than any schema has. */
function deepBracket<T>(tokens: Iterable<T>, read: (token: T) => readonly [string, number]): number | undefined {
  let depth = 0;
  for (const token of tokens) {
    const [source, offset] = read(token);
    if (source === "[" || source === "{") depth += 1;
    else if (source === "]" || source === "}") depth = Math.max(0, depth - 1);
    if (depth > deepestBrackets) return offset;
  }
  return undefined;
}

/** What the lexer puts between tokens: it does not stand in the text. */
const marks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Texts of tokens with their offsets. A scalar is one token, which begins with a mark of its own. */
function* tokensOf(text: string): Iterable<readonly [string, number]> {
  let offset = 0;
  for (const source of new Lexer().lex(text)) {
    yield [source, offset];
    if (!marks.has(source)) offset += source.length;
  }
}

function reasonOf(message: string): string {
  const text = message.split("\n")[0] ?? message;
  return (text.charAt(0).toLowerCase() + text.slice(1)).replaceAll("`", '"');
}

function spanOf(node: Node | Alias, file: SourceFile): Span {
  const range = node.range;
  return range === null || range === undefined
    ? startOf(file)
    : { file, start: range[0], end: Math.max(range[1], range[0]) };
}

function toData(node: Node, file: SourceFile, sink: DiagnosticSink, depth: number): DataNode {
  const span = spanOf(node, file);
  if (depth > maximumDepth) {
    sink.report("parse/too-deep", span, { limit: maximumDepth });
    return { kind: "null", span };
  }
  if (isAlias(node)) {
    sink.report("parse/alias", span, {});
    return { kind: "null", span };
  }
  if (isScalar(node)) return scalarToData(node.value, span, sink);
  if (isSeq<Node>(node)) {
    return { kind: "list", items: node.items.map((item) => toData(item, file, sink, depth + 1)), span };
  }
  if (isMap<Node, Node | null>(node)) return mapToData(node.items, span, file, sink, depth);
  return { kind: "null", span };
}

function scalarToData(value: unknown, span: Span, sink: DiagnosticSink): DataNode {
  switch (typeof value) {
    case "string":
      return { kind: "string", value, span };
    case "bigint":
      return { kind: "integer", value, span };
    case "number":
      return { kind: "float", value, span };
    case "boolean":
      return { kind: "boolean", value, span };
    default:
      if (value === null) return { kind: "null", span };
      sink.report("parse/yaml", span, { reason: "a value of this kind has no meaning here" });
      return { kind: "null", span };
  }
}

function mapToData(
  items: readonly Pair<Node, Node | null>[],
  span: Span,
  file: SourceFile,
  sink: DiagnosticSink,
  depth: number,
): DataNode {
  const entries: { key: Located<string>; value: DataNode }[] = [];
  const seen = new Map<string, Span>();
  for (const { key, value } of items) {
    const keySpan = spanOf(key, file);
    if (!isScalar(key)) {
      sink.report("parse/key", keySpan, {});
      continue;
    }
    // `1.0` and `1` are numbers to YAML; as a key it is the text that counts.
    const text = typeof key.value === "string" ? key.value : file.text.slice(keySpan.start, keySpan.end);
    const earlier = seen.get(text);
    if (earlier !== undefined) {
      sink.report(
        "parse/duplicate-key",
        keySpan,
        { key: text },
        { related: [{ span: earlier, message: "first written here" }] },
      );
      continue;
    }
    seen.set(text, keySpan);
    const located = { value: text, span: keySpan };
    entries.push({
      key: located,
      value: value === null ? { kind: "null", span: keySpan } : toData(value, file, sink, depth + 1),
    });
  }
  return { kind: "map", entries, span };
}
