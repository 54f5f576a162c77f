import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { EventDeclaration, JsonValue, Model } from "../../generator/ir/index.js";
import { type System, systemFolder } from "./systems.js";

type JsonObject = { readonly [key: string]: JsonValue };

/** One stored event, as a program of the system itself wrote it. */
export interface WrittenLine {
  readonly system: System;
  /** `events-v1.0.0-unknown.ndjson` */
  readonly file: string;
  /** Counted from 1. */
  readonly number: number;
  /** JSON, exactly as written. */
  readonly text: string;
  /** Name of the package, from the file's name. */
  readonly package: string;
  /** What it says its type is, where that system puts it. */
  readonly type: string;
  /** What its readers are told beside it. */
  readonly context: JsonObject;
  /** The file's note says that something in its lines is of no version. */
  readonly hasUnknown: boolean;
}

interface SystemForm {
  /** Finds the type as the system's own programs do, without a schema; some have it from beside the event, as the note says it. */
  readonly typeOf: (stored: JsonObject, note: readonly string[]) => JsonValue | undefined;
  /** What every reader of lines of a type is told. */
  readonly contextOf?: (type: string) => JsonObject;
}

const isPascalCase = (word: string): boolean => /^[A-Z][A-Za-z]+$/.test(word);

const forms: Readonly<Record<System, SystemForm>> = {
  duroxide: {
    typeOf: (stored) => stored.type ?? Object.keys(stored).find(isPascalCase),
    contextOf: () => ({ instance_id: "order-123", execution_id: "1", created_at: "2026-01-01T00:00:00Z" }),
  },
  grainlify: { typeOf: (_, note) => note.find(isPascalCase), contextOf: (topic) => ({ topic }) },
  nika: { typeOf: ({ kind }) => (isObject(kind) ? kind.type : undefined) },
  onex: { typeOf: (stored) => stored.event_type },
  tamma: { typeOf: (stored) => stored.eventType },
};

/** What programs of a system wrote: the lines of `written/<last word of the package>-<unversioned or v…>[-<note>].ndjson`. */
export function writtenLines(system: System): readonly WrittenLine[] {
  const folder = join(systemFolder(system), "written");
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  return files.filter((file) => file.endsWith(".ndjson")).flatMap((file) => linesOf(system, folder, file));
}

/** The event of the schemas that a line names: by its type on the wire, in any version. */
export function eventOfLine(model: Model, line: WrittenLine): EventDeclaration {
  const events = model.packages.find(({ name }) => name === line.package)?.events ?? [];
  const named = events.filter(({ versions }) => versions.some(({ tags }) => tags.includes(line.type)));
  const [event] = named;
  if (event === undefined || named.length > 1)
    throw new Error(`${named.length} events are called "${line.type}" in ${line.package}`);
  return event;
}

/** How a test calls a line in what it reports. */
export function lineName({ system, file, number, type }: WrittenLine): string {
  return `${system}/written/${file}:${number} ${type}`;
}

function linesOf(system: System, folder: string, file: string): readonly WrittenLine[] {
  const { typeOf, contextOf } = forms[system];
  const parts = /^(?<last>\w+)-(?:unversioned|v\d+\.\d+\.\d+)(?:-(?<note>[\w.-]+))?\.ndjson$/.exec(file)?.groups;
  if (parts === undefined) throw new Error(`"${file}" names no package and version`);
  const note = parts.note?.split("-") ?? [];
  return textLines(join(folder, file)).map((text, index) => {
    const number = index + 1;
    const type = typeOf(objectOf(text, `${file}:${number}`), note);
    if (typeof type !== "string") throw new Error(`${file}:${number} says no type`);
    const context = contextOf?.(type) ?? {};
    const hasUnknown = note.includes("unknown");
    return { system, file, number, text, package: `${system}.${parts.last ?? ""}`, type, context, hasUnknown };
  });
}

/** Only a line feed ends a line of NDJSON; the last one is ended too. */
function textLines(path: string): readonly string[] {
  const lines = readFileSync(path, "utf8").split("\n");
  if (lines.pop() !== "") throw new Error(`${basename(path)} ends within a line`);
  return lines;
}

function objectOf(text: string, name: string): JsonObject {
  const value: JsonValue = JSON.parse(text);
  if (!isObject(value)) throw new Error(`${name} is no object`);
  return value;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
