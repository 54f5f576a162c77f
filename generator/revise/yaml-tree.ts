import type { Located, SourceFile } from "../source/index.js";
import type { DataNode } from "../syntax/index.js";

export type MapNode = Extract<DataNode, { kind: "map" }>;

/** A key of a YAML map with its value, and where it stands. */
export interface Entry {
  readonly key: Located<string>;
  readonly value: DataNode;
  readonly parent: MapNode;
  readonly above: Entry | undefined;
}

/** A YAML file whose keys are found by the places that the model keeps. */
export interface YamlTree {
  readonly file: SourceFile;
  readonly root: MapNode | undefined;
  /** The entry whose key begins at an offset. */
  entryAt(offset: number): Entry | undefined;
  /** The entry whose value begins at an offset. */
  ownerAt(offset: number): Entry | undefined;
}

export function yamlTree(file: SourceFile, root: DataNode | undefined): YamlTree {
  const byOffset = new Map<number, Entry>();
  const byValue = new Map<number, Entry>();
  const visit = (node: DataNode, above: Entry | undefined): void => {
    if (node.kind === "list") for (const item of node.items) visit(item, above);
    if (node.kind !== "map") return;
    for (const { key, value } of node.entries) {
      const entry: Entry = { key, value, parent: node, above };
      byOffset.set(key.span.start, entry);
      if (value.kind === "map") byValue.set(value.span.start, entry);
      visit(value, entry);
    }
  };
  if (root !== undefined) visit(root, undefined);
  return {
    file,
    root: root?.kind === "map" ? root : undefined,
    entryAt: (offset) => byOffset.get(offset),
    ownerAt: (offset) => byValue.get(offset),
  };
}

/** The value of a key of a map. */
export function valueAtKey(node: DataNode | undefined, key: string): DataNode | undefined {
  return node?.kind === "map" ? node.entries.find((entry) => entry.key.value === key)?.value : undefined;
}

/** A node as it is written. */
export function sourceOf({ span }: DataNode): string {
  return span.file.text.slice(span.start, span.end);
}

/** Whether a map or list stands in braces or brackets. */
export function isFlow({ span }: DataNode): boolean {
  return "{[".includes(span.file.text[span.start] ?? " ");
}

/** The offset behind all that a node holds, without the line break that ends a block. */
export function endOf(node: DataNode): number {
  if (!isFlow(node)) {
    const last = node.kind === "map" ? node.entries.at(-1) : undefined;
    if (last !== undefined) return Math.max(endOf(last.value), last.key.span.end + 1);
    const item = node.kind === "list" ? node.items.at(-1) : undefined;
    if (item !== undefined) return endOf(item);
  }
  const { text } = node.span.file;
  let { end } = node.span;
  while (end > node.span.start && (text[end - 1] === "\n" || text[end - 1] === "\r")) end -= 1;
  return end;
}

/** The offset where the line of an offset ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = text.indexOf("\n", offset);
  if (found === -1) return text.length;
  return text[found - 1] === "\r" && found > offset ? found - 1 : found;
}

/** How far the line of an offset is indented where the offset stands: as many spaces. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  return " ".repeat(offset - start);
}
