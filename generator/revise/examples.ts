import type { History } from "../evolve/index.js";
import {
  encodeEvent,
  firstRecordDifference,
  type RecordValue,
  readStandIn,
  readStored,
  type StoredRead,
} from "../interpret/index.js";
import type { EventDeclaration, Example, JsonValue, RecordShape, Type } from "../ir/index.js";
import { printJsonText, type SourceFile } from "../source/index.js";
import type { DataNode } from "../syntax/index.js";
import { flowMap, flowText } from "./flow-text.js";
import { openYamlEditor, type YamlEditor } from "./yaml-editor.js";
import { endOf, indentAt, isFlow, lineEnd, type MapNode, valueAtKey, type YamlTree } from "./yaml-tree.js";

export type EventRead = Extract<StoredRead, { kind: "event" }>;

/**
 * Examples as they read now, and one of the newest version for each event that has examples: what the newest of them became, as that version
 * stores it.
 *
 * @param events those that changed
 * @param withNew false where the new examples were found not to hold
 */
export function reviseExamples(
  history: History,
  events: readonly EventDeclaration[],
  treeOf: (file: SourceFile) => YamlTree,
  withNew: boolean,
): ReadonlyMap<string, string> {
  const editors = new Map<string, YamlEditor>();
  for (const event of events) {
    const { file } = event.span;
    const tree = treeOf(file);
    const list = valueAtKey(tree.entryAt(event.span.start)?.value, "examples");
    if (list?.kind !== "list" || event.examples.length === 0) continue;
    const editor = editors.get(file.path) ?? openYamlEditor(tree);
    editors.set(file.path, editor);
    let newest: { readonly read: EventRead; readonly example: Example } | undefined;
    for (const example of event.examples) {
      const read = readStored(history, event, { text: example.stored }, { context: example.context });
      const node = list.items.find(({ span }) => span.start === example.span.start);
      if (read.kind === "failed" || node === undefined) continue;
      updateReads(event, example, node, read, editor);
      newest = { read, example };
    }
    const has = event.examples.some(({ version }) => version === event.latest.version.name);
    if (newest !== undefined && withNew && !has) addExample(history, event, newest, list, editor);
  }
  return new Map([...editors].map(([path, editor]) => [path, editor.text()]));
}

/** Puts what the latest version makes of an example where the example says something else. */
function updateReads(
  { latest }: EventDeclaration,
  { reads }: Example,
  node: DataNode,
  read: EventRead,
  editor: YamlEditor,
): void {
  const written = valueAtKey(node, "reads");
  if (reads === undefined || written === undefined) return;
  for (const part of ["envelope", "payload"] as const) {
    const shape = part === "envelope" ? latest.envelope : latest.payload;
    const map = valueAtKey(written, part);
    if (shape !== undefined && map?.kind === "map") updateRecord(shape, reads[part], read[part], map, editor);
  }
}

function updateRecord(shape: RecordShape, was: JsonValue, now: JsonValue, map: MapNode, editor: YamlEditor): void {
  if (!isObject(was) || !isObject(now)) return;
  const texts = new Map<string, string>();
  const gone = new Set<string>();
  for (const key of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [one, other] = [was[key], now[key]];
    if (other === undefined) gone.add(key);
    else if (one === undefined || differs(shape, key, one, other)) texts.set(key, flowValue(other));
  }
  if (map.entries.every(({ key }) => gone.has(key.value)) && texts.size === 0) {
    editor.replace(map.span.start, endOf(map), "{}");
    return;
  }
  for (const [key, text] of texts) {
    const found = map.entries.find((entry) => entry.key.value === key);
    if (found === undefined) editor.insert(map, flowText(key), text);
    else editor.replace(found.value.span.start, endOf(found.value), text);
  }
  editor.removeKeys(map, (key) => gone.has(key));
}

/** Whether two values of a key are not one: spellings of the same value are. */
function differs(shape: RecordShape, key: string, one: JsonValue, other: JsonValue): boolean {
  const fields = shape.fields.filter(({ name }) => name === key);
  return firstRecordDifference({ ...shape, fields }, { [key]: one }, { [key]: other }) !== undefined;
}

/** An example of the newest version: what an older one became, as that version stores it. Undefined where that is not read back. */
export function newExample(
  history: History,
  event: EventDeclaration,
  { read, example }: { readonly read: EventRead; readonly example: Example },
):
  | { readonly context: { readonly [key: string]: JsonValue }; readonly stored: string; readonly read: EventRead }
  | undefined {
  const { latest } = event;
  const payload = recordOf(latest.payload, read.payload);
  const envelope = latest.envelope === undefined ? undefined : recordOf(latest.envelope, read.envelope);
  if (payload === undefined || (latest.envelope !== undefined && envelope === undefined)) return undefined;
  const encoded = encodeEvent(latest, envelope, payload);
  const context = { ...example.context, ...encoded.context };
  const stored = printJsonText(encoded.stored);
  const again = readStored(history, event, { text: stored }, { context });
  if (again.kind === "failed" || again.version !== latest.version.name) return undefined;
  return { context, stored, read: again };
}

function addExample(
  history: History,
  event: EventDeclaration,
  newest: { readonly read: EventRead; readonly example: Example },
  list: Extract<DataNode, { kind: "list" }>,
  editor: YamlEditor,
): void {
  const { latest } = event;
  const made = newExample(history, event, newest);
  if (made === undefined) return;
  const { context, stored, read } = made;
  const version = latest.version.name;
  const parts: [string, string][] = [
    ["title", `Version ${version}`],
    ["version", version],
    ...(Object.keys(context).length === 0 ? [] : [["context", flowValue(context)] as [string, string]]),
    ["stored", `'${stored.replaceAll("'", "''")}'`],
  ];
  const { reads: expected } = newest.example;
  if (expected !== undefined) {
    const reads: [string, string][] = [
      ...(expected.version === undefined ? [] : [["version", version] as [string, string]]),
      ...(latest.envelope === undefined ? [] : [["envelope", flowValue(read.envelope)] as [string, string]]),
      ["payload", flowValue(read.payload)],
    ];
    parts.push(["reads", flowMap(reads)]);
  }
  const last = list.items.at(-1);
  if (last === undefined) return;
  const { text } = list.span.file;
  if (isFlow(list)) {
    editor.replace(endOf(last), endOf(last), `, ${flowMap(parts)}`);
    return;
  }
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const end = lineEnd(text, endOf(last));
  const indent = indentAt(text, text.lastIndexOf("-", last.span.start - 1));
  const lines = parts.map(([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${value}`);
  editor.replace(end, end, newline + lines.join(newline));
}

/** A record from its canonical JSON. */
function recordOf(shape: RecordShape, json: JsonValue): RecordValue | undefined {
  const type: Type = { kind: "reference", declaration: shape.declaration, version: "", shape };
  const value = readStandIn(type, json);
  return "kind" in value && value.kind === "record" ? value : undefined;
}

function isObject(json: JsonValue): json is { readonly [key: string]: JsonValue } {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** JSON as YAML in braces: keys and texts lose their quotes where they need none. */
export function flowValue(json: JsonValue): string {
  if (typeof json === "string") return flowText(json);
  if (Array.isArray(json)) return `[${json.map((item: JsonValue) => flowValue(item)).join(", ")}]`;
  if (isObject(json)) return flowMap(Object.entries(json).map(([key, value]) => [flowText(key), flowValue(value)]));
  return printJsonText(json);
}
