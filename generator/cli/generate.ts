import type { CompileMemory, CompileOutcome } from "../compile.js";
import {
  type Colours,
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  sortDiagnostics,
  visibleText,
} from "../diagnostics/index.js";
import type { OutputText } from "../emit/index.js";
import { startPrintDeclarations, typesEmitter } from "../standard.js";
import {
  type CheckSummary,
  type DiffLine,
  type FileState,
  lineDiff,
  type OutputMemory,
  type OutputPlace,
  openComparison,
  openOutput,
  type WriteSummary,
} from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { saveMemory } from "./memory.js";
import { createProgress } from "./progress.js";
import { compileProject, loadProject, type Project, type ProjectOptions, pathShower } from "./project.js";
import { countWords, plural, printReport, type Report, type ReportOptions, reportFailure } from "./report.js";
import { cleanedUp, uninterrupted } from "./signals.js";
import { collectStatistics } from "./statistics.js";
import type { Terminal } from "./terminal.js";

export interface GenerateOptions extends ProjectOptions {
  readonly check?: true;
}

/** `evolvent generate`: compiles, then writes the output or compares it with the disk. */
export async function runGenerate(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  if (project?.emitters.includes(typesEmitter)) startPrintDeclarations();
  const shown: ReportOptions = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure("generate", sortDiagnostics(sink.diagnostics), shown, terminal);
  const report = await generate(project, options, terminal);
  printReport(report, shown, terminal);
  return report.exitCode;
}

/** What a process that generates again and again knows from before. */
export interface GenerateMemory {
  readonly compile: CompileMemory;
  readonly output: OutputMemory;
}

/** Compiles a project and writes its output, or compares it with the disk. An error leaves the output as it is. */
export async function generate(
  project: Project,
  options: GenerateOptions,
  terminal: Terminal,
  memory?: GenerateMemory,
): Promise<Report> {
  const place: OutputPlace = { root: project.outputRoot, shownAs: project.config.out };
  return options.check === true
    ? compareWithDisk(project, place, options, terminal)
    : writeToDisk(project, place, options, terminal, memory);
}

async function writeToDisk(
  project: Project,
  place: OutputPlace,
  options: GenerateOptions,
  terminal: Terminal,
  memory: GenerateMemory | undefined,
): Promise<Report> {
  const writer = openOutput(place, memory?.output);
  const sink = createDiagnosticList();
  const work = (): ReturnType<typeof compileTo> => compileTo(project, writer.put, sink, options, terminal, memory);
  const compiled = await cleanedUp(work, writer.abandon);
  if (!compiled.ok) {
    writer.abandon();
    return compiled.report;
  }
  const { diagnostics } = compiled.outcome;
  const summary = await compiled.finish("write", async () => {
    await writer.settle();
    return uninterrupted(() => writer.finish(sink));
  });
  const all = [...diagnostics, ...sortDiagnostics(sink.diagnostics)];
  if (summary === undefined) {
    return { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics: all, words: ["nothing was written"] };
  }
  return {
    command: "generate",
    exitCode: exitCodes.clean,
    diagnostics: all,
    output: { folder: place.shownAs, ...summary },
    words: writeWords(place, summary),
    ...compiled.statistics(),
  };
}

/** A compilation whose files have all come, or the report of one that failed. */
type Compiled =
  | {
      readonly ok: true;
      readonly outcome: CompileOutcome;
      /** Does the last phase, and takes its time. */
      finish<Result>(phase: string, work: () => Promise<Result>): Promise<Result>;
      statistics(): Pick<Report, "statistics">;
    }
  | { readonly ok: false; readonly report: Report };

async function compileTo(
  project: Project,
  receive: (file: OutputText) => void | Promise<void>,
  sink: DiagnosticList,
  options: GenerateOptions,
  terminal: Terminal,
  memory: GenerateMemory | undefined,
): Promise<Compiled> {
  const progress = createProgress(terminal);
  const output = { files: 0, bytes: 0 };
  const count = (file: OutputText): void | Promise<void> => {
    output.files += 1;
    if (options.stats === true) output.bytes += Buffer.byteLength(file.text);
    return receive(file);
  };
  let outcome: CompileOutcome | undefined;
  try {
    const onPhase = (phase: string): void => {
      saveMemory();
      progress.done(phase);
    };
    outcome = await compileProject(project, sink, onPhase, count, memory?.compile);
  } finally {
    progress.end();
  }
  if (outcome === undefined) {
    const { diagnostics } = sink;
    return { ok: false, report: { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics, words: [] } };
  }
  if (outcome.history === undefined) {
    const words = options.check === true ? [] : ["nothing was written"];
    const { diagnostics } = outcome;
    return { ok: false, report: { command: "generate", exitCode: exitCodes.findings, diagnostics, words } };
  }
  const timings = new Map(outcome.timings);
  return {
    ok: true,
    outcome,
    async finish(phase, work) {
      const start = performance.now();
      const result = await work();
      timings.set(phase, performance.now() - start);
      return result;
    },
    statistics: () => (options.stats === true ? { statistics: collectStatistics(timings, output) } : {}),
  };
}

function writeWords({ shownAs }: OutputPlace, summary: WriteSummary): readonly string[] {
  const counts = countWords([
    [summary.created.length, "created"],
    [summary.updated.length, "updated"],
    [summary.deleted.length, "deleted"],
    [summary.unchanged, "unchanged"],
  ]);
  return [
    ...summary.overwritten.map((path) => `overwrote an edit by hand: ${visibleText(path)}`),
    `${visibleText(shownAs)}: ${counts === "" ? "nothing to write" : counts}`,
  ];
}

/** Differences are shown of so many files, in so many lines each. */
const maximumDiffs = 5;
const maximumDiffLines = 12;
const maximumDiffWidth = 110;

async function compareWithDisk(
  project: Project,
  place: OutputPlace,
  options: GenerateOptions,
  terminal: Terminal,
): Promise<Report> {
  const comparison = openComparison(place);
  const sink = createDiagnosticList();
  const compiled = await compileTo(project, comparison.put, sink, options, terminal, undefined);
  if (!compiled.ok) return compiled.report;
  const { diagnostics } = compiled.outcome;
  const summary = await compiled.finish("compare", async () => comparison.finish(sink));
  const found = sortDiagnostics(sink.diagnostics);
  if (summary === undefined) {
    return { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics: [...diagnostics, ...found], words: [] };
  }
  const diffs = diffsOf(summary);
  // People read the list below, with differences; programs and annotations have a diagnostic for each file.
  const isForPeople = options.format === "pretty";
  const listed: readonly Diagnostic[] = isForPeople ? found.filter(({ severity }) => severity !== "error") : found;
  return {
    command: "generate",
    exitCode: summary.changes.length === 0 ? exitCodes.clean : exitCodes.findings,
    diagnostics: [...diagnostics, ...listed],
    output: {
      folder: place.shownAs,
      unchanged: summary.unchanged,
      changes: summary.changes.map(({ path, state, reason }) => {
        const diff = diffs.get(path)?.map((line) => sign(line.kind) + line.text);
        return { path, state, ...(reason === undefined ? {} : { reason }), ...(diff === undefined ? {} : { diff }) };
      }),
    },
    words: [
      ...(isForPeople ? changeWords(place, summary, diffs, terminal.colours) : []),
      ...closingWords(place, summary, options),
    ],
    ...compiled.statistics(),
  };
}

function diffsOf({ changes }: CheckSummary): ReadonlyMap<string, readonly DiffLine[]> {
  const diffs = new Map<string, readonly DiffLine[]>();
  for (const { path, found, wanted } of changes) {
    if (diffs.size >= maximumDiffs) break;
    if (found !== undefined && wanted !== undefined) diffs.set(path, lineDiff(found, wanted, maximumDiffLines));
  }
  return diffs;
}

function changeWords(
  { shownAs }: OutputPlace,
  { changes }: CheckSummary,
  diffs: ReadonlyMap<string, readonly DiffLine[]>,
  colours: Colours,
): readonly string[] {
  return changes.flatMap(({ path, state, reason }) => [
    `${colours.bold(stateWord(state).padEnd(11))} ${visibleText(`${shownAs}/${path}`)}${reason === undefined ? "" : `: ${visibleText(reason)}`}`,
    ...(diffs.get(path) ?? []).map((line) => `    ${diffLine(line, colours)}`),
  ]);
}

function stateWord(state: FileState): string {
  switch (state) {
    case "missing":
    case "stale":
    case "hand-edited":
    case "orphaned":
    case "blocked":
      return state;
    case "foreign":
      return "not ours";
  }
}

function sign(kind: DiffLine["kind"]): string {
  switch (kind) {
    case "removed":
      return "- ";
    case "added":
      return "+ ";
    case "kept":
      return "  ";
    case "skipped":
      return "… ";
  }
}

function diffLine({ kind, text }: DiffLine, colours: Colours): string {
  const line = visibleText(text.replaceAll("\t", "    "));
  const shown =
    `${sign(kind)}${line.length > maximumDiffWidth ? `${line.slice(0, maximumDiffWidth)}…` : line}`.trimEnd();
  switch (kind) {
    case "removed":
      return colours.red(shown);
    case "added":
      return colours.green(shown);
    case "kept":
    case "skipped":
      return colours.dim(shown);
  }
}

function closingWords(
  output: OutputPlace,
  { changes, unchanged }: CheckSummary,
  options: GenerateOptions,
): readonly string[] {
  if (changes.length === 0) return [`${visibleText(output.shownAs)}: ${plural(unchanged, "file")}, all fresh`];
  const flags = [
    ...(options.config === undefined ? [] : ["--config", options.config]),
    ...(options.out === undefined ? [] : ["--out", options.out]),
  ].map(shellWord);
  const command = ["npx evolvent generate", ...flags].join(" ");
  const counts = (["missing", "stale", "hand-edited", "orphaned", "foreign", "blocked"] as const).map(
    (state) => [changes.filter((change) => change.state === state).length, stateWord(state)] as const,
  );
  return [`${visibleText(output.shownAs)}: ${countWords(counts)}; to write them, run: ${command}`];
}

/** A word as it can be pasted into a shell. */
function shellWord(word: string): string {
  return /^[\w./@:=+-]+$/.test(word) ? word : `'${visibleText(word).replaceAll("'", "'\\''")}'`;
}
