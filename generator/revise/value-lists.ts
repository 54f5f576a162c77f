import type { DataNode } from "../syntax/index.js";
import { flowMap } from "./flow-text.js";
import type { YamlEditor } from "./yaml-editor.js";
import { endOf, indentAt, isFlow, lineEnd, sourceOf } from "./yaml-tree.js";

/** What becomes of a value: its keys, and its own key where that is another one. */
export interface ListedValue {
  readonly key?: string;
  readonly texts: ReadonlyMap<string, string>;
}

/** Writes a list of values as a map of them, item by item, so that what stands between them stays. */
export function convertList(
  editor: YamlEditor,
  list: Extract<DataNode, { kind: "list" }>,
  changed: ReadonlyMap<string, ListedValue>,
  restored: readonly (readonly [string, string])[],
): void {
  const { text } = list.span.file;
  const flow = isFlow(list);
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const last = list.items.at(-1);
  if (last === undefined) return;
  if (flow) {
    editor.replace(list.span.start, list.span.start + 1, "{ ");
    editor.replace(list.span.end - 1, list.span.end, " }");
  }
  for (const item of list.items) {
    const written = sourceOf(item);
    const value = changed.get(item.kind === "string" ? item.value : written);
    const start = flow ? item.span.start : text.lastIndexOf("-", item.span.start - 1);
    editor.replace(start, endOf(item), `${value?.key ?? written}: ${flowMap(value?.texts ?? [])}`);
  }
  const end = flow ? endOf(last) : lineEnd(text, endOf(last));
  const before = flow ? ", " : newline + indentAt(text, text.lastIndexOf("-", last.span.start - 1));
  for (const [key, keys] of restored) editor.replace(end, end, `${before}${key}: ${keys}`);
}
