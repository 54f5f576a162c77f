import { closest } from "../../diagnostics/closest.js";
import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Located, Span } from "../../source/index.js";
import type { DataNode, Versioned } from "../../syntax/index.js";
import type { KeyTable } from "./grammar.js";

/** The map form of a construct: its entries by key, unknown keys reported. */
export interface Keys {
  readonly span: Span;
  get(key: string): DataNode | undefined;
  /** The `x-…` keys. */
  readonly extensions: Readonly<Record<string, DataNode>>;
}

const noKeys: Readonly<Record<string, DataNode>> = {};

/** The entries of a construct. `null` counts as an empty map, so that `Event:` alone is an event without fields. */
export function readKeys(node: DataNode, table: KeyTable, what: string, sink: DiagnosticSink): Keys {
  const found = new Map<string, DataNode>();
  let extensions = noKeys;
  if (node.kind === "map") {
    for (const { key, value } of node.entries) {
      if (key.value.startsWith("x-")) extensions = { ...extensions, [key.value]: value };
      else if (Object.hasOwn(table, key.value)) found.set(key.value, value);
      else reportUnknownKey(key, value, table, what, sink);
    }
  } else if (node.kind !== "null") {
    sink.report("parse/expected", node.span, { what, expected: "a map", found: describe(node) });
  }
  return { span: node.span, get: (key) => found.get(key), extensions };
}

function reportUnknownKey(
  key: Located<string>,
  value: DataNode,
  table: KeyTable,
  what: string,
  sink: DiagnosticSink,
): void {
  const suggestion = closest(key.value, Object.keys(table));
  const known = `known keys: ${Object.keys(table).join(", ")}`;
  const help =
    suggestion !== undefined
      ? `did you mean "${suggestion}"?`
      : isLooseText(key, value)
        ? "inside braces a comma ends a value: put the whole text in quotes"
        : known;
  sink.report("parse/unknown-key", key.span, { key: key.value, what }, { help });
}

/** Prose after a comma: `{ summary: One, two }` is a second key without a value. */
function isLooseText(key: Located<string>, value: DataNode): boolean {
  return value.kind === "null" && key.value.includes(" ");
}

/** What a node is, for messages. */
export function describe(node: DataNode): string {
  switch (node.kind) {
    case "null":
      return "nothing";
    case "boolean":
      return `${node.value}`;
    case "integer":
    case "float":
      return `the number ${node.value}`;
    case "string":
      return `the string "${node.value.length > 40 ? `${node.value.slice(0, 40)}…` : node.value}"`;
    case "list":
      return "a list";
    case "map":
      return "a map";
  }
}

/** Reads one node as T, or reports and gives undefined. */
export type NodeReader<T> = (node: DataNode, what: string, sink: DiagnosticSink) => T | undefined;

export const readString: NodeReader<Located<string>> = (node, what, sink) => {
  if (node.kind === "string") return { value: node.value, span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "a string", found: describe(node) });
  return undefined;
};

/** Text that YAML may have taken for a number or a word: versions, dates, enum values. */
export const readText: NodeReader<Located<string>> = (node, what, sink) => {
  if (node.kind === "integer" || node.kind === "float" || node.kind === "boolean") {
    return { value: node.span.file.text.slice(node.span.start, node.span.end), span: node.span };
  }
  return readString(node, what, sink);
};

export const readBoolean: NodeReader<Located<boolean>> = (node, what, sink) => {
  if (node.kind === "boolean") return { value: node.value, span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "true or false", found: describe(node) });
  return undefined;
};

/** A safe integer. */
export const readInteger: NodeReader<Located<number>> = (node, what, sink) => {
  if (node.kind === "integer" && Number.isSafeInteger(Number(node.value)))
    return { value: Number(node.value), span: node.span };
  sink.report("parse/expected", node.span, { what, expected: "an integer", found: describe(node) });
  return undefined;
};

export const readNode: NodeReader<DataNode> = (node) => node;

/** One value, or a list of them. */
export function readOneOrMore<T>(read: NodeReader<T>): NodeReader<readonly T[]> {
  return (node, what, sink) => {
    const items = node.kind === "list" ? node.items : [node];
    if (items.length === 0) {
      sink.report("parse/expected", node.span, { what, expected: "at least one value", found: "an empty list" });
      return undefined;
    }
    return items.map((item) => read(item, what, sink)).filter((item) => item !== undefined);
  };
}

/** One value, or a version map of values. */
export function readVersioned<T>(
  node: DataNode | undefined,
  read: NodeReader<T>,
  what: string,
  sink: DiagnosticSink,
): Versioned<T> | undefined {
  if (node === undefined) return undefined;
  if (!isVersionMap(node)) {
    const value = read(node, what, sink);
    return value === undefined ? undefined : [{ value }];
  }
  const entries: { from: Located<string>; value: T }[] = [];
  for (const { key, value } of node.entries) {
    const item = read(value, what, sink);
    if (item !== undefined) entries.push({ from: key, value: item });
  }
  return entries.length === 0 ? undefined : entries;
}

const versionPattern = /^\d+\.\d+\.\d+$/;

function isVersionMap(node: DataNode): node is Extract<DataNode, { kind: "map" }> {
  return (
    node.kind === "map" && node.entries.length > 0 && node.entries.every(({ key }) => versionPattern.test(key.value))
  );
}

/** The value of an optional key. */
export function optional<T>(
  node: DataNode | undefined,
  read: NodeReader<T>,
  what: string,
  sink: DiagnosticSink,
): T | undefined {
  return node === undefined ? undefined : read(node, what, sink);
}

/** Names in a list: plain text without places. */
export function readNames(node: DataNode | undefined, what: string, sink: DiagnosticSink): readonly Located<string>[] {
  return optional(node, readOneOrMore(readString), what, sink) ?? [];
}

/** An object with only the entries that have a value: what `exactOptionalPropertyTypes` wants. */
export function defined<T extends object>(entries: { readonly [K in keyof T]: T[K] | undefined }): Partial<T> {
  const result: Partial<T> = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) result[key] = value;
  }
  return result;
}
