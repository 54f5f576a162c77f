import type { History } from "../../generator/evolve/index.js";
import { type ReadOptions, readStored, type StoredRead } from "../../generator/interpret/index.js";
import type { EventDeclaration, JsonValue, Type } from "../../generator/ir/index.js";
import { uncheckedHistory } from "../support/compile-yaml.js";

export { uncheckedHistory as historyOf } from "../support/compile-yaml.js";

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
  const history = uncheckedHistory(yaml);
  return readStored(history, eventOf(history, key), { text }, options);
}

/** What a reading gave, shortly: the payload, or codes and paths of issues. */
export function outcome(result: StoredRead): JsonValue {
  if (result.kind === "failed") return result.issues.map(({ code, path }) => `${code} ${path}`);
  return result.payload;
}
