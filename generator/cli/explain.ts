import { readFileSync } from "node:fs";
import { closest } from "../diagnostics/closest.js";
import { severityColour } from "../diagnostics/format-pretty.js";
import { type Colours, type MessageId, messages } from "../diagnostics/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Terminal } from "./terminal.js";

const ids = Object.keys(messages) as MessageId[];

/** `evolvent explain`: what a diagnostic means; without an id, a list of them. */
export function runExplain(id: string | undefined, { print, printAside, colours }: Terminal): ExitCode {
  if (id === undefined) {
    const width = Math.max(...ids.map((known) => known.length));
    for (const known of ids.toSorted()) print(`${known.padEnd(width)}  ${messagePattern(known)}\n`);
    return exitCodes.clean;
  }
  const known = findId(id);
  if (known === undefined) {
    const meant = closest(id, ids);
    const advice = meant === undefined ? "run `evolvent explain` for a list" : `did you mean "${meant}"?`;
    printAside(`evolvent: there is no diagnostic "${id}"; ${advice}\n`);
    return exitCodes.couldNotRun;
  }
  print(explanation(known, colours));
  return exitCodes.clean;
}

/** With or without the phase before it, as long as only one can be meant; brackets as printed in a report are taken off. */
function findId(written: string): MessageId | undefined {
  const name = written.replace(/^\w*\[|\]$/g, "");
  const found = ids.filter((id) => id === name || id.endsWith(`/${name}`));
  return found.length === 1 ? found[0] : undefined;
}

function explanation(id: MessageId, colours: Colours): string {
  const { severity, help } = messages[id];
  const paint = severityColour(severity, colours);
  const example = exampleOf(id);
  const lines = [
    `${paint(colours.bold(`${severity}[${id}]`))}: ${messagePattern(id)}`,
    `  = help: ${help}`,
    "",
    phaseSentence(id),
    ...(example.length === 0 ? [] : ["", "For example:", ...example]),
  ];
  return `${lines.join("\n")}\n`;
}

/** The blocks of a diagnostic's section in docs/diagnostics.md, indented: schemas, and what is said of them. */
function exampleOf(id: MessageId): readonly string[] {
  const page = readPage();
  const start = page.indexOf(`\n## ${id}\n`);
  if (start === -1) return [];
  const end = page.indexOf("\n## ", start + 1);
  const section = page.slice(start, end === -1 ? undefined : end);
  return [...section.matchAll(/^~~~\w+\n([\s\S]*?)\n~~~$/gm)].flatMap(([, block = ""]) => [
    "",
    ...block.split("\n").map((line) => (line === "" ? "" : `    ${line}`)),
  ]);
}

/** Empty where the page is not installed. */
function readPage(): string {
  try {
    return readFileSync(new URL("../../docs/diagnostics.md", import.meta.url), "utf8");
  } catch {
    return "";
  }
}

/** The text of a message with the names of its parameters in place of their values. */
export function messagePattern(id: MessageId): string {
  // A list of one text stands for itself in a sentence, and can be joined and mapped where a list is meant.
  const placeholders = new Proxy({}, { get: (_, name) => [`<${String(name)}>`] });
  return String((messages[id].text as (parameters: object) => unknown)(placeholders));
}

function phaseSentence(id: MessageId): string {
  switch (id.slice(0, id.indexOf("/"))) {
    case "config":
      return "Found while the configuration was read; see docs/cli.md, Configuration.";
    case "load":
      return "Found while schema files were looked for and read.";
    case "parse":
      return "Found in the form of a schema file; see docs/language.md.";
    case "link":
      return "Found while names were looked up; see docs/language.md.";
    case "lower":
      return "Found in values, numbers and places; see docs/language.md.";
    case "lock":
      return "Found while the schemas were compared with the lock; see docs/evolution.md, The lock.";
    case "write":
      return "Found while the output was compared with the disk or written; see docs/cli.md.";
    default:
      return "Found in the history of an event or type; see docs/language.md.";
  }
}
