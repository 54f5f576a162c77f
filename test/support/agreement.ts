import { isDeepStrictEqual } from "node:util";
import type { ValidateFunction } from "ajv/dist/2020.js";
import type { History } from "../../generator/evolve/index.js";
import { readStored, type StoredRead } from "../../generator/interpret/index.js";
import type { EventDeclaration, EventVersion, JsonValue, Package } from "../../generator/ir/index.js";
import { stringifyJson } from "../../runtime/src/json-text.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import { canonicalEvent } from "./canonical-events.js";
import { type EventModule, toContext } from "./generated.js";
import { isBeyondSchemas, textOf } from "./json-schemas.js";
import type { StoredEvent } from "./stored-events.js";

/** Two answers to one question; they should be equal. */
export interface Answers {
  readonly said: unknown;
  readonly expected: unknown;
}

export function agree({ said, expected }: Answers): boolean {
  return isDeepStrictEqual(said, expected);
}

/** What a generated reader makes of a stored event, and what the interpreter does. */
export function readingAnswers(
  { history, pkg, event, module }: Reading,
  { json, context }: Pick<StoredEvent, "json" | "context">,
): Answers {
  const expected = saidByInterpreter(event, readStored(history, event, { text: stringifyJson(json) }, { context }));
  return { said: readerSays({ pkg, event, module }, { json, context }), expected };
}

/** The generated reader's answer alone. */
export function readerSays(
  { pkg, event, module }: Pick<Reading, "pkg" | "event" | "module">,
  { json, context }: Pick<StoredEvent, "json" | "context">,
): object {
  return saidByReader(event, module.readJson(stringifyJson(json), { context: toContext(pkg, context) }));
}

interface Reading {
  readonly history: History;
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly module: Pick<EventModule, "readJson">;
}

/** Issues are told apart by nothing but that there are some: both may stop at the first. */
function saidByReader(event: EventDeclaration, result: ReadResult<object>): object {
  if (result.kind === "failed" && result.issues.length === 0) return { kind: "failed without an issue" };
  if (result.kind !== "event") return { kind: result.kind };
  const filled = [...result.filled].sort();
  return { kind: "event", version: result.version, filled, ...canonicalEvent(event, result.event) };
}

function saidByInterpreter(event: EventDeclaration, read: StoredRead): object {
  const isOther = read.kind === "failed" && read.issues.some(({ code }) => code === "event");
  if (event.skip && !isOther) return { kind: "skipped" };
  if (read.kind === "failed") return { kind: "failed" };
  const { version, envelope, payload } = read;
  return { kind: "event", version, filled: [...read.filled].sort(), envelope, payload };
}

/**
 * Whether the reader's JSON Schema of a version takes a stored event, and whether it is read as that version. Nothing where
 * a schema can't know: what becomes of a value, and what `isBeyondSchemas`.
 */
export function schemaAnswers(
  history: History,
  event: EventDeclaration,
  version: EventVersion,
  validate: ValidateFunction,
  { json, context }: Pick<StoredEvent, "json" | "context">,
): Answers | undefined {
  if (isBeyondSchemas(json)) return undefined;
  const text = textOf(json);
  const read = readStored(history, { ...event, versions: [version] }, { text }, { context });
  if (read.kind === "failed" && read.issues.every(({ code }) => code === "image" || code === "convert"))
    return undefined;
  return { said: validate(JSON.parse(text)), expected: read.kind === "event" };
}

/** Whether the writer's JSON Schema takes a document, and whether a writer writes the value that the document was made of. */
export function writerAnswers(
  write: (value: object) => JsonValue,
  strict: ValidateFunction,
  value: object,
  document: JsonValue,
): Answers {
  return { said: strict(JSON.parse(textOf(document))), expected: isWritten(write, value) };
}

/** Whether a writer takes a value; what it does not take is a TypeError. */
export function isWritten(write: (value: object) => JsonValue, value: object): boolean {
  try {
    return write(value) !== undefined;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** What writes events of a version, in that version's own types; nothing for a draft, or where nothing is written. */
export function writerOf(
  event: EventDeclaration,
  version: EventVersion,
  module: EventModule,
): ((value: object) => JsonValue) | undefined {
  const { toJson, create, [`toJsonV${version.version.name.replaceAll(".", "_")}`]: toOlder } = module;
  if (typeof toOlder === "function") return (value) => (toOlder as (value: object) => JsonValue)(value);
  if (version !== event.current || toJson === undefined) return undefined;
  if (event.current === event.latest) return toJson;
  // With a draft on top, the current version's own types go in at `create`.
  return (value) => {
    const { type: _, payload, ...envelope } = value as Readonly<Record<string, object>>;
    return toJson((create as (payload: unknown, envelope: object) => object)(payload, envelope));
  };
}
