import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { createHistory, type History } from "../../generator/evolve/index.js";
import { type ReadOptions, readStored, type StoredRead } from "../../generator/interpret/index.js";
import type { EventDeclaration, JsonValue, Type } from "../../generator/ir/index.js";
import { link } from "../../generator/link/index.js";
import { lower } from "../../generator/lower/index.js";
import { parseYamlFile } from "../../generator/parse/yaml/index.js";
import { createSourceFile } from "../../generator/source/index.js";

/** The history of one YAML file, unchecked; throws where it can't be lowered. */
export function historyOf(yaml: string): History {
  const sink = createDiagnosticList();
  const file = parseYamlFile(createSourceFile("schemas/schema.yaml", yaml), sink);
  const files = file === undefined ? [] : [file];
  const model = lower(link(files, new Map(files.map((syntax) => [syntax, []])), sink), sink, () => "no schemas here");
  if (sink.hasErrors()) throw new Error(sink.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return createHistory(model);
}

export function eventOf(history: History, key: string): EventDeclaration {
  const event = history.model.packages.flatMap(({ events }) => events).find((candidate) => candidate.key === key);
  if (event === undefined) throw new Error(`no event "${key}"`);
  return event;
}

/** The type of a payload's field in the latest version. */
export function fieldType(history: History, event: string, field: string): Type {
  const shape = eventOf(history, event).latest.payload.fields.find(({ name }) => name === field);
  if (shape === undefined) throw new Error(`no field "${field}"`);
  return shape.type;
}

/** Reads JSON text as one event of a schema. */
export function read(yaml: string, key: string, text: string, options?: ReadOptions): StoredRead {
  const history = historyOf(yaml);
  return readStored(history, eventOf(history, key), { text }, options);
}

/** What a reading gave, shortly: the payload, or codes and paths of issues. */
export function outcome(result: StoredRead): JsonValue {
  if (result.kind === "failed") return result.issues.map(({ code, path }) => `${code} ${path}`);
  return result.payload;
}
