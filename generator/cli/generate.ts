import type { CompileResult } from "../compile.js";
import {
  type Colours,
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  sortDiagnostics,
  visibleText,
} from "../diagnostics/index.js";
import {
  type CheckSummary,
  checkOutput,
  type DiffLine,
  type FileState,
  lineDiff,
  type Output,
  type OutputMemory,
  type WriteSummary,
  writeOutput,
} from "../write/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { createProgress } from "./progress.js";
import { compileProject, loadProject, type Project, type ProjectOptions, pathShower } from "./project.js";
import { countWords, plural, printReport, type Report, type ReportOptions, reportFailure } from "./report.js";
import { uninterrupted } from "./signals.js";
import { collectStatistics } from "./statistics.js";
import type { Terminal } from "./terminal.js";

export interface GenerateOptions extends ProjectOptions {
  readonly check?: true;
}

/** `evolvent generate`: compiles, then writes the output or compares it with the disk. */
export async function runGenerate(options: GenerateOptions, terminal: Terminal): Promise<ExitCode> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown: ReportOptions = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure("generate", sortDiagnostics(sink.diagnostics), shown, terminal);
  const report = await generate(project, options, terminal);
  printReport(report, shown, terminal);
  return report.exitCode;
}

/** Compiles a project and writes its output. An error leaves the output as it is. */
export async function generate(
  project: Project,
  options: GenerateOptions,
  terminal: Terminal,
  memory?: OutputMemory,
): Promise<Report> {
  const sink = createDiagnosticList();
  const progress = createProgress(terminal);
  const result = await compileProject(project, sink, progress.done);
  if (result === undefined) {
    progress.end();
    return { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics: sink.diagnostics, words: [] };
  }
  if (result.history === undefined) {
    progress.end();
    const words = options.check === true ? [] : ["nothing was written"];
    return { command: "generate", exitCode: exitCodes.findings, diagnostics: result.diagnostics, words };
  }
  const output: Output = { root: project.outputRoot, shownAs: project.config.out, files: result.files };
  const start = performance.now();
  const report =
    options.check === true
      ? compareWithDisk(output, result, sink, options, terminal)
      : await writeToDisk(output, result, sink, memory);
  progress.end();
  if (options.stats !== true) return report;
  const timings = new Map([
    ...result.timings,
    [options.check === true ? "compare" : "write", performance.now() - start],
  ]);
  return { ...report, statistics: collectStatistics(timings, result.files) };
}

async function writeToDisk(
  output: Output,
  { diagnostics }: CompileResult,
  sink: DiagnosticList,
  memory: OutputMemory | undefined,
): Promise<Report> {
  const summary = await uninterrupted(() => writeOutput(output, sink, memory));
  const all = [...diagnostics, ...sortDiagnostics(sink.diagnostics)];
  if (summary === undefined) {
    return { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics: all, words: ["nothing was written"] };
  }
  return {
    command: "generate",
    exitCode: exitCodes.clean,
    diagnostics: all,
    output: { folder: output.shownAs, ...summary },
    words: writeWords(output, summary),
  };
}

function writeWords({ shownAs }: Output, summary: WriteSummary): readonly string[] {
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

function compareWithDisk(
  output: Output,
  { diagnostics }: CompileResult,
  sink: DiagnosticList,
  options: GenerateOptions,
  { colours }: Terminal,
): Report {
  const summary = checkOutput(output, sink);
  const found = sortDiagnostics(sink.diagnostics);
  if (summary === undefined) {
    return { command: "generate", exitCode: exitCodes.couldNotRun, diagnostics: [...diagnostics, ...found], words: [] };
  }
  const diffs = diffsOf(output, summary);
  // People read the list below, with differences; programs and annotations have a diagnostic for each file.
  const isForPeople = options.format === "pretty";
  const listed: readonly Diagnostic[] = isForPeople ? found.filter(({ severity }) => severity !== "error") : found;
  return {
    command: "generate",
    exitCode: summary.changes.length === 0 ? exitCodes.clean : exitCodes.findings,
    diagnostics: [...diagnostics, ...listed],
    output: {
      folder: output.shownAs,
      unchanged: summary.unchanged,
      changes: summary.changes.map(({ path, state, reason }) => {
        const diff = diffs.get(path)?.map((line) => sign(line.kind) + line.text);
        return { path, state, ...(reason === undefined ? {} : { reason }), ...(diff === undefined ? {} : { diff }) };
      }),
    },
    words: [
      ...(isForPeople ? changeWords(output, summary, diffs, colours) : []),
      ...closingWords(output, summary, options),
    ],
  };
}

function diffsOf({ files }: Output, { changes }: CheckSummary): ReadonlyMap<string, readonly DiffLine[]> {
  const diffs = new Map<string, readonly DiffLine[]>();
  for (const { path, found } of changes) {
    const text = files.get(path);
    if (diffs.size >= maximumDiffs) break;
    if (found !== undefined && text !== undefined) diffs.set(path, lineDiff(found, text, maximumDiffLines));
  }
  return diffs;
}

function changeWords(
  { shownAs }: Output,
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
  output: Output,
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
