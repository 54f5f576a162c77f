import { closest } from "../../diagnostics/closest.js";
import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Located, SourceFile, Span } from "../../source/index.js";
import type { DataNode } from "../../syntax/index.js";
import type { AggregateField, Constant, Name, OptionNode, Range } from "./ast.js";
import { readJsonText } from "./json-text.js";
import { type OptionField, type OptionMessage, optionMessages } from "./option-tables.js";

export type MapNode = Extract<DataNode, { kind: "map" }>;
export type MapEntry = MapNode["entries"][number];

/** Where options are read: their file, and where to complain. */
export interface OptionReader {
  readonly file: SourceFile;
  readonly sink: DiagnosticSink;
}

export function spanIn(file: SourceFile, range: Range): Span {
  return { file, start: range.start, end: range.end };
}

/** Name of the extension that an option sets, without the dot that may lead it: `evolvent.field`. */
function extensionOf(option: OptionNode): string | undefined {
  const first = option.name[0];
  if (first === undefined || !first.extension) return undefined;
  return first.value.startsWith(".") ? first.value.slice(1) : first.value;
}

/** Whether any of the options is one of Evolvent's. */
export function hasOwnOptions(options: readonly OptionNode[]): boolean {
  return options.length > 0 && options.some((option) => extensionOf(option)?.startsWith("evolvent.") === true);
}

/** Whether the option `(evolvent.<word>)` is set, whole or in part. */
export function hasOption(options: readonly OptionNode[], word: string): boolean {
  return options.some((option) => extensionOf(option) === `evolvent.${word}`);
}

/** Reports options of Evolvent's that are unknown, or not of this place. */
export function checkOptionNames(
  options: readonly OptionNode[],
  allowed: readonly string[],
  what: string,
  { file, sink }: OptionReader,
): void {
  for (const option of options) {
    const name = extensionOf(option);
    if (name === undefined || !name.startsWith("evolvent.")) continue;
    const word = name.slice("evolvent.".length);
    const part = option.name[0];
    if (part === undefined || allowed.includes(word)) continue;
    const known = allowed.map((candidate) => `(evolvent.${candidate})`).join(", ");
    sink.report(
      "parse/proto-option-unknown",
      spanIn(file, part),
      { name: `(${name})`, what },
      { help: `known here: ${known}` },
    );
  }
}

/**
 * What the options `(evolvent.<word>)` of a declaration say together, as a map with the words of the option's message; undefined
 * where there are none. Strings that hold JSON are read; repeated fields are lists. Reports what the message does not know.
 */
export function readOptions(
  options: readonly OptionNode[],
  word: string,
  message: OptionMessage,
  reader: OptionReader,
): MapNode | undefined {
  if (options.length === 0) return undefined;
  const fields: AggregateField[] = [];
  let place: Range | undefined;
  for (const option of options) {
    if (extensionOf(option) !== `evolvent.${word}`) continue;
    place ??= option;
    const path = option.name.slice(1);
    const [name] = path;
    if (name === undefined && option.value.kind === "aggregate") fields.push(...option.value.fields);
    else if (name !== undefined && path.length === 1) {
      fields.push({ name, value: option.value, start: name.start, end: option.value.end });
    } else complainValue(`(evolvent.${word})`, 'a message: { word: "value" }', option, reader);
  }
  return place === undefined ? undefined : readMessage(fields, message, spanIn(reader.file, place), reader);
}

function complainValue(name: string, expected: string, range: Range, { file, sink }: OptionReader): undefined {
  sink.report("parse/proto-option-value", spanIn(file, range), { name, expected });
  return undefined;
}

function readMessage(
  fields: readonly AggregateField[],
  message: OptionMessage,
  span: Span,
  reader: OptionReader,
): MapNode {
  const found = new Map<
    string,
    { readonly key: Located<string>; readonly field: OptionField; readonly nodes: DataNode[] }
  >();
  for (const { name, value } of fields) {
    const field = message.fields.find((candidate) => candidate.name === name.value);
    if (field === undefined) {
      reportUnknown(name, message, reader);
      continue;
    }
    const nodes = readValues(value, field, reader);
    const earlier = found.get(field.name);
    if (earlier === undefined) {
      found.set(field.name, { key: { value: field.name, span: spanIn(reader.file, name) }, field, nodes: [...nodes] });
    } else {
      if (field.repeated !== true) {
        reader.sink.report("parse/proto-option-twice", spanIn(reader.file, name), { name: field.name });
      }
      earlier.nodes.push(...nodes);
    }
  }
  const entries: MapEntry[] = [];
  for (const { key, field, nodes } of found.values()) {
    const [first] = nodes;
    if (first === undefined) continue;
    entries.push({ key, value: field.repeated === true ? { kind: "list", items: nodes, span: first.span } : first });
  }
  return { kind: "map", entries, span };
}

function reportUnknown(name: Name, message: OptionMessage, { file, sink }: OptionReader): void {
  const known = message.fields.map((field) => field.name);
  const suggestion = closest(name.value, known);
  const help = suggestion === undefined ? `known words: ${known.join(", ")}` : `did you mean "${suggestion}"?`;
  sink.report("parse/proto-option-unknown", spanIn(file, name), { name: name.value, what: message.name }, { help });
}

/** The values of one mention: several where a list is written in brackets. Those of the wrong form are reported and left out. */
function readValues(value: Constant, field: OptionField, reader: OptionReader): readonly DataNode[] {
  const constants = value.kind === "list" && field.repeated === true ? value.items : [value];
  return constants.map((constant) => readValue(constant, field, reader)).filter((node) => node !== undefined);
}

function readValue(value: Constant, field: OptionField, reader: OptionReader): DataNode | undefined {
  const span = spanIn(reader.file, value);
  switch (field.type) {
    case "string":
      if (value.kind !== "string") return complainValue(field.name, "a string", value, reader);
      return field.json === true
        ? readJson(value.value, field, span, reader)
        : { kind: "string", value: value.value, span };
    case "bool":
      if (value.kind !== "word" || (value.value !== "true" && value.value !== "false")) {
        return complainValue(field.name, "true or false", value, reader);
      }
      return { kind: "boolean", value: value.value === "true", span };
    case "int64":
      if (value.kind !== "integer") return complainValue(field.name, "an integer", value, reader);
      return { kind: "integer", value: value.value, span };
    default: {
      const message: OptionMessage | undefined = Object.values(optionMessages).find(({ name }) => name === field.type);
      if (message === undefined) throw new Error(`no message "${field.type}"`);
      if (value.kind !== "aggregate") return complainValue(field.name, "a message: { … }", value, reader);
      return readMessage(value.fields, message, span, reader);
    }
  }
}

/** Stand-ins (`$context.x`) and the word `absent` of `else` need no quotes inside the string. */
function readJson(text: string, field: OptionField, span: Span, { sink }: OptionReader): DataNode | undefined {
  if (text.startsWith("$") || (field.name === "else" && text === "absent"))
    return { kind: "string", value: text, span };
  const node = readJsonText(text, span);
  if (typeof node !== "string") return node;
  sink.report("parse/proto-option-json", span, { name: field.name, reason: node });
  return undefined;
}
