import { resolve } from "node:path";
import { readHistory } from "../compile.js";
import type { ResolvedConfig } from "../config/index.js";
import {
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  sortDiagnostics,
  visibleText,
} from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import { type Line, latestShape, type Model, shapeIn } from "../ir/index.js";
import { diskHost, type Host } from "../load/index.js";
import { reachOf } from "../lock/index.js";
import { parseYamlFile } from "../parse/yaml/index.js";
import { type Changes, editedLines, findChanges } from "../revise/index.js";
import { type DiffLine, lineDiff } from "../write/index.js";
import { type Asking, answerQuestions } from "./evolve/answers.js";
import { readReleased } from "./evolve/released.js";
import { changedTexts, type Revision, revise, sourceAt } from "./evolve/revision.js";
import { writeAll } from "./evolve/write-files.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { loadProject, type ProjectOptions, pathShower } from "./project.js";
import { plural, printReport, type Report, reportFailure } from "./report.js";
import type { Terminal } from "./terminal.js";

export interface EvolveOptions extends ProjectOptions {
  readonly from?: string;
  readonly rename?: readonly string[];
  readonly drop?: readonly string[];
  readonly default?: readonly string[];
  readonly else?: readonly string[];
  readonly version?: string;
  readonly summary?: string;
  readonly released?: string;
  readonly dryRun?: true;
  readonly yes?: true;
}

/** How many lines of a difference are shown. */
const maximumDiffLines = 400;

/** `evolvent evolve`: the history of what was edited in place goes into the sources. */
export async function runEvolve(
  wanted: string | undefined,
  options: EvolveOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const misuse = misuseOf(options);
  if (misuse !== undefined) {
    terminal.printAside(`evolvent: ${misuse}\n`);
    return exitCodes.couldNotRun;
  }
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure("evolve", sortDiagnostics(sink.diagnostics), shown, terminal);
  const report = await evolve(wanted, options, project.config, sink, terminal);
  printReport({ command: "evolve", ...report }, shown, terminal);
  return report.exitCode;
}

function misuseOf({ version, released }: EvolveOptions): string | undefined {
  if (version !== undefined && !/^(?:0|[1-9]\d{0,5})(?:\.(?:0|[1-9]\d{0,5})){2}$/.test(version))
    return `"${visibleText(version)}" is no version; write one as in 2.0.0`;
  if (released !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(released))
    return `"${visibleText(released)}" is no date; write one as in 2026-01-31`;
  return undefined;
}

type Outcome = Omit<Report, "command">;

async function evolve(
  wanted: string | undefined,
  options: EvolveOptions,
  config: ResolvedConfig,
  sink: DiagnosticList,
  terminal: Terminal,
): Promise<Outcome> {
  const fail = (diagnostics: readonly Diagnostic[], exitCode: ExitCode = exitCodes.findings): Outcome => ({
    exitCode,
    diagnostics: sortDiagnostics(diagnostics),
    words: ["nothing was written"],
  });
  const host = diskHost(config.folder, config.out);
  const read = await readReleased(options.from, config, host, sink);
  if (read.kind === "failed") {
    terminal.printAside(`evolvent: ${visibleText(read.reason)}\n`);
    return { exitCode: exitCodes.couldNotRun, diagnostics: [], words: [] };
  }
  if (read.kind === "findings") return fail(read.diagnostics);
  const { released } = read;
  const { schemas: roots, wellKnownTypes } = config;
  const history = await readHistory({ host: released.host, roots, wellKnownTypes }, withoutRenames(sink));
  if (history === undefined) return fail(sink.diagnostics);
  const all = findChanges(history, released.lock);
  const changes = wanted === undefined ? all : changesOf(wanted, all, history, sink);
  if (changes === undefined) return fail(sink.diagnostics);
  const lines = editedLines(changes, history.model, released.lock);
  if (lines.length === 0 && changes.removedEvents.length === 0)
    return { exitCode: exitCodes.clean, diagnostics: [], words: ["nothing was edited that is released"] };
  if (options.version !== undefined && lines.length > 1) {
    const reason = `${plural(lines.length, "line")} of versions were edited; name an event`;
    sink.report("revise/version", undefined, { version: options.version, reason });
    return fail(sink.diagnostics, exitCodes.couldNotRun);
  }
  const asking = terminal.isInteractive && options.yes !== true ? await personAt() : undefined;
  const answers = await answerQuestions(changes, history.model, options, asking, sink);
  if (answers === undefined) return fail(sink.diagnostics, exitCodes.couldNotRun);
  const details = asking === undefined ? {} : await askDetails(options, asking);
  if (details === undefined) return fail([], exitCodes.couldNotRun);
  const { summary = details.summary, released: date = details.released, version } = options;
  const revision = await revise(
    {
      host,
      roots,
      wellKnownTypes,
      released,
      history,
      changes,
      lines,
      answers,
      typeNames: namesOf(history, host),
      ...(version === undefined ? {} : { version }),
      ...(date === undefined ? {} : { date }),
      ...(summary === undefined ? {} : { summary }),
    },
    sink,
  );
  if (revision === undefined) return fail(sink.diagnostics);
  const found = revision.diagnostics.filter((one) => one.id !== "lock/unlocked" && !isLeft(one, wanted, changes));
  if (found.some(({ severity }) => severity === "error")) return fail(found);
  return write(revision, found, options, config, host, terminal, history.model);
}

/** Where one event was asked for, edits of others stay what they are. */
function isLeft({ id, message }: Diagnostic, wanted: string | undefined, { declarations, events }: Changes): boolean {
  if (wanted === undefined || id !== "lock/edited-version") return false;
  const done = [...declarations.map(({ declaration }) => declaration.id), ...events.map(({ event }) => event.id)];
  return !done.some((one) => message.includes(`"${one}"`));
}

function write(
  revision: Revision,
  diagnostics: readonly Diagnostic[],
  { dryRun }: EvolveOptions,
  { folder }: ResolvedConfig,
  host: Host,
  terminal: Terminal,
  model: Model,
): Outcome {
  const files = changedTexts(host, revision);
  const versions = [...revision.targets].map(([line, { version }]) => ({
    path: line.versions.at(-1)?.span.file.path ?? "",
    version,
  }));
  const output = { files: [...files.keys()], versions };
  if (dryRun === true) {
    const words = [...files].flatMap(([path, { before, after }]) => [
      terminal.colours.bold(visibleText(path)),
      ...lineDiff(before, after, maximumDiffLines).map((line) => `  ${diffText(line, terminal)}`),
    ]);
    return { exitCode: exitCodes.clean, diagnostics, output, words };
  }
  const failure = writeAll(new Map([...files].map(([path, { after }]) => [resolve(folder, path), after])));
  if (failure !== undefined) {
    const sink = createDiagnosticList();
    sink.report("revise/unwritable", undefined, failure);
    return { exitCode: exitCodes.couldNotRun, diagnostics: sink.diagnostics, words: ["nothing was written"] };
  }
  const words = [...revision.targets].flatMap(([line, { version }]) => [
    `${visibleText(line.versions.at(-1)?.span.file.path ?? "")}: version ${version}`,
    ...pinnedTo(line, model).map(
      (name) =>
        `  ${visibleText(name)} is used at the versions that are pinned: pin ${version} there, and evolve again`,
    ),
  ]);
  return { exitCode: exitCodes.clean, diagnostics, output, words: [...new Set(words)] };
}

/** Types of a line that something on another line uses. */
function pinnedTo(line: Line, { packages }: Model): readonly string[] {
  const declarations = packages.flatMap((pkg) => pkg.declarations);
  const used = declarations.flatMap((declaration) => {
    const shape = latestShape(declaration);
    if (declaration.line === line || shape.kind !== "record") return [];
    return shape.fields.map(({ type }) => shapeIn(type)?.declaration.id);
  });
  return declarations.filter((one) => one.line === line && used.includes(one.id)).map(({ name }) => name);
}

function diffText({ kind, text }: DiffLine, { colours }: Terminal): string {
  const line = visibleText(text);
  switch (kind) {
    case "removed":
      return colours.red(`- ${line}`);
    case "added":
      return colours.green(`+ ${line}`);
    case "kept":
      return colours.dim(`  ${line}`.trimEnd());
    case "skipped":
      return colours.dim(`… ${line}`.trimEnd());
  }
}

/** The changes of an event and of all that it uses. Reports an event that is not there. */
function changesOf(wanted: string, changes: Changes, { model }: History, sink: DiagnosticList): Changes | undefined {
  const events = model.packages.flatMap((pkg) => pkg.events.map((event) => ({ pkg, event })));
  const found = events.filter(({ event }) => event.id === wanted || event.key === wanted);
  const [first, second] = found;
  if (first === undefined || second !== undefined) {
    if (first === undefined) sink.report("lock/unknown-event", undefined, { name: wanted });
    else sink.report("lock/ambiguous-event", undefined, { name: wanted, known: found.map(({ event }) => event.id) });
    return undefined;
  }
  const { pkg, event } = first;
  const used = new Set(
    event.versions.flatMap((version) => reachOf(pkg, event, version).uses.map(({ declaration }) => declaration)),
  );
  return {
    declarations: changes.declarations.filter(({ declaration }) => used.has(declaration)),
    events: changes.events.filter((one) => one.event === event),
    addedEvents: changes.addedEvents.filter((one) => one === event),
    removedEvents: [],
  };
}

/** In a `.proto` file, a number under another name is what a rename looks like before its history is written. */
function withoutRenames(sink: DiagnosticList): DiagnosticList {
  return {
    ...sink,
    report(id, span, parameters, details) {
      if (id === "lower/number-reused" && span?.file.path.endsWith(".proto") === true) return;
      sink.report(id, span, parameters, details);
    },
  };
}

/** Names of all types, aliases with them. */
function namesOf({ model }: History, host: Host): ReadonlySet<string> {
  const names = new Set(model.packages.flatMap(({ declarations }) => declarations.map(({ name }) => name)));
  for (const path of new Set(model.packages.flatMap((pkg) => pkg.declarations.map(({ span }) => span.file.path)))) {
    const file = path.endsWith(".proto") ? undefined : sourceAt(host, path);
    const syntax = file === undefined ? undefined : parseYamlFile(file, { report: () => undefined });
    for (const { name } of syntax?.types ?? []) names.add(name.value);
  }
  return names;
}

async function personAt(): Promise<Asking> {
  const { askChoice, askText } = await import("./prompts.js");
  return {
    choose: askChoice,
    text: (message) => askText({ message, validate: (value) => ((value ?? "") === "" ? "write a value" : undefined) }),
  };
}

/** Asks for what every new version may have. Undefined where the person gives up. */
async function askDetails(
  { summary, released }: EvolveOptions,
  _asking: Asking,
): Promise<{ readonly summary?: string; readonly released?: string } | undefined> {
  const { askText } = await import("./prompts.js");
  const details: { summary?: string; released?: string } = {};
  if (summary === undefined) {
    const answer = await askText({ message: "What is new, in a sentence? (may stay empty)", defaultValue: "" });
    if (answer === undefined) return undefined;
    if (answer !== "") details.summary = answer;
  }
  if (released === undefined) {
    const answer = await askText({
      message: "On which day is it released? (YYYY-MM-DD; empty: it is a draft)",
      defaultValue: "",
      validate: (value) => (/^(?:\d{4}-\d{2}-\d{2})?$/.test(value ?? "") ? undefined : "write a date as in 2026-01-31"),
    });
    if (answer === undefined) return undefined;
    if (answer !== "") details.released = answer;
  }
  return details;
}
