import { type EventDeclaration, type Example, eventLiteral, type JsonValue } from "../../ir/index.js";
import { code, inline, joinMarkdown, jsonBlock, type Markdown, markdown } from "../../print/markdown.js";
import { jsonText, layOutJson } from "./json-text.js";
import type { ExampleView } from "./views.js";

/** An event's examples, oldest version first, in source order within a version. */
export function exampleViews(event: EventDeclaration): readonly ExampleView[] {
  const order = new Map(event.versions.map(({ version }, index) => [version.name, index]));
  return [...event.examples]
    .sort((left, right) => (order.get(left.version) ?? -1) - (order.get(right.version) ?? -1))
    .map((example) => exampleView(event, example));
}

function exampleView(event: EventDeclaration, example: Example): ExampleView {
  return {
    title: inline(example.title),
    version: inline(example.version),
    stored: jsonShown(example.stored),
    context: Object.keys(example.context).length === 0 ? undefined : jsonShown(jsonText(example.context)),
    reads: example.reads === undefined ? undefined : jsonShown(jsonText(readValue(event, example.reads))),
  };
}

/** The latest event as its reader gives it, but for values that JSON lacks: in canonical JSON. */
function readValue(event: EventDeclaration, reads: NonNullable<Example["reads"]>): JsonValue {
  if (event.latest.envelope === undefined) return reads.payload;
  const envelope = isObject(reads.envelope) ? reads.envelope : {};
  return { type: reads.type ?? eventLiteral(event), ...envelope, payload: reads.payload };
}

function isObject(value: JsonValue): value is Readonly<Record<string, JsonValue>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function jsonShown(text: string): Markdown {
  const laidOut = layOutJson(text);
  return laidOut === undefined ? code(text) : jsonBlock(laidOut);
}

/** The versions of an event that no example shows; undefined where each has one. */
export function versionsWithoutExample(event: EventDeclaration): Markdown | undefined {
  const shown = new Set(event.examples.map(({ version }) => version));
  const missing = event.versions.filter(({ version }) => !shown.has(version.name));
  if (missing.length === 0) return undefined;
  return markdown`No example yet for ${joinMarkdown(
    missing.map(({ version }) => inline(version.name)),
    ", ",
  )}.`;
}
