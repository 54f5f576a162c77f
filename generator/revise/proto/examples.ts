import type { History } from "../../evolve/index.js";
import { firstRecordDifference, readStored } from "../../interpret/index.js";
import type { EventDeclaration, Example, JsonValue, RecordShape } from "../../ir/index.js";
import type { Constant } from "../../parse/proto/index.js";
import { printJsonText, type SourceFile } from "../../source/index.js";
import { type EventRead, newExample } from "../examples.js";
import { openProtoEditor, type ProtoEditor } from "./editor.js";
import { type FoundMessage, fieldValues, findMessage, type ProtoTree, wordValues } from "./tree.js";
import { quoted } from "./words.js";

type Aggregate = Extract<Constant, { kind: "aggregate" }>;

/**
 * The examples of events in `.proto` files as they read now, and one of the newest version for each event that has examples.
 *
 * @param events those that changed
 * @param withNew false where the new examples were found not to hold
 */
export function reviseProtoExamples(
  history: History,
  events: readonly EventDeclaration[],
  protoOf: (file: SourceFile) => ProtoTree,
  withNew: boolean,
): ReadonlyMap<string, string> {
  const trees = new Map<string, ProtoTree>();
  const editors = new Map<string, ProtoEditor>();
  for (const event of events) {
    const { file } = event.span;
    const tree = trees.get(file.path) ?? protoOf(file);
    trees.set(file.path, tree);
    const message = tree.messages.get(event.span.start);
    if (message === undefined || event.examples.length === 0) continue;
    const editor = editors.get(file.path) ?? openProtoEditor(tree);
    editors.set(file.path, editor);
    const nodes = wordValues(message.options, "event", "examples").filter((one) => one.kind === "aggregate");
    let newest: { readonly read: EventRead; readonly example: Example } | undefined;
    for (const [index, example] of event.examples.entries()) {
      const read = readStored(history, event, { text: example.stored }, { context: example.context });
      const node = nodes[index];
      if (read.kind === "failed" || node === undefined) continue;
      updateReads(event, example, node, read, editor);
      newest = { read, example };
    }
    const has = event.examples.some(({ version }) => version === event.latest.version.name);
    if (newest !== undefined && withNew && !has) {
      const made = newExample(history, event, newest);
      const last = nodes.at(-1);
      const found = last === undefined ? undefined : findMessage(message.options, "examples", last.start);
      if (made !== undefined && found !== undefined) addExample(found, event, newest.example, made, editor);
    }
  }
  return new Map([...editors].map(([path, editor]) => [path, editor.text()]));
}

/** Puts what the latest version makes of an example where the example says something else. */
function updateReads(
  { latest }: EventDeclaration,
  { reads }: Example,
  node: Aggregate,
  read: EventRead,
  editor: ProtoEditor,
): void {
  const [written] = fieldValues(node.fields, "reads");
  if (reads === undefined || written?.kind !== "string") return;
  const isSame = (shape: RecordShape | undefined, was: JsonValue, now: JsonValue): boolean =>
    shape === undefined || (isObject(was) && isObject(now) && isSameRecord(shape, was, now));
  if (isSame(latest.envelope, reads.envelope, read.envelope) && isSame(latest.payload, reads.payload, read.payload))
    return;
  const json: unknown = JSON.parse(written.value);
  if (!isObject(json)) return;
  const updated = Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      key === "payload" ? read.payload : key === "envelope" ? read.envelope : value,
    ]),
  );
  editor.replace(written.start, written.end, quoted(spaced(updated)));
}

type JsonObject = { readonly [key: string]: JsonValue };

function isSameRecord(shape: RecordShape, was: JsonObject, now: JsonObject): boolean {
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now)])];
  return (
    keys.every((key) => (was[key] === undefined) === (now[key] === undefined)) &&
    firstRecordDifference(shape, was, now) === undefined
  );
}

function addExample(
  found: FoundMessage,
  { latest }: EventDeclaration,
  { reads }: Example,
  made: NonNullable<ReturnType<typeof newExample>>,
  editor: ProtoEditor,
): void {
  const version = latest.version.name;
  const words = new Map([
    ["title", [quoted(`Version ${version}`)]],
    ["version", [quoted(version)]],
    ...(Object.keys(made.context).length === 0 ? [] : [["context", [quoted(spaced(made.context))]] as const]),
    ["stored", [quoted(made.stored)]],
  ]);
  if (reads !== undefined) {
    const json = {
      ...(reads.version === undefined ? {} : { version }),
      ...(latest.envelope === undefined ? {} : { envelope: made.read.envelope }),
      payload: made.read.payload,
    };
    words.set("reads", [quoted(spaced(json))]);
  }
  editor.repeat(found, words);
}

/** JSON with a space behind each colon and comma. */
function spaced(json: JsonValue): string {
  if (Array.isArray(json)) return `[${json.map((item: JsonValue) => spaced(item)).join(", ")}]`;
  if (!isObject(json)) return printJsonText(json);
  return `{${Object.entries(json)
    .map(([key, value]) => `${JSON.stringify(key)}: ${spaced(value)}`)
    .join(", ")}}`;
}

function isObject(json: unknown): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
