import { rmSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { createProgress } from "./progress.js";
import { countWords, plural, printedPath, printReport, type Report } from "./report.js";
import { type Checkpoint, type Counts, fingerprintOf, readCheckpoint, writeCheckpoint } from "./stored/checkpoint.js";
import { StoredError } from "./stored/error.js";
import { addFindings, createFindings, type Findings, sortedGroups } from "./stored/findings.js";
import { findInputs, type Input, sizeBefore, totalSize } from "./stored/inputs.js";
import { type OutputFile, openOutput, partOf, refuseExisting } from "./stored/output.js";
import { createProgressBar } from "./stored/progress-bar.js";
import { origin } from "./stored/records.js";
import { openSession, type Place, type Session, type StoredOptions } from "./stored/session.js";
import type { Terminal } from "./terminal.js";
import { failureWords, plainWords, withStatistics } from "./verify.js";

export interface MigrateOptions extends StoredOptions {
  readonly to: string;
  readonly out?: string;
  readonly rejects?: string;
  readonly resume?: true;
}

/** `evolvent migrate`: rewrites stored events in one version. */
export async function runMigrate(
  files: readonly string[],
  options: MigrateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const shown = { format: options.format, shownPath: (path: string) => path };
  // Where the events themselves go to the standard output, the report must not.
  const results = options.out === undefined ? { ...terminal, print: terminal.printAside } : terminal;
  const progress = createProgress(terminal);
  try {
    const start = performance.now();
    const inputs = findInputs(files, terminal.folder);
    const places = findPlaces(inputs, options, terminal.folder);
    const session = await openSession(inputs, withoutOut(options), options.to, terminal, progress.done);
    progress.end();
    if (!("process" in session)) {
      const exitCode = exitCodes.couldNotRun;
      printReport({ command: "migrate", exitCode, diagnostics: session, words: [] }, shown, results);
      return exitCode;
    }
    const compiled = performance.now();
    const report = await migrate(session, inputs, places, options, terminal);
    printReport(withStatistics(report, options, start, compiled), shown, results);
    return report.exitCode;
  } catch (error) {
    progress.end();
    if (!(error instanceof StoredError)) throw error;
    terminal.printAside(`evolvent migrate: ${printedPath(error.message)}\n`);
    return exitCodes.couldNotRun;
  }
}

/** `--out` names a folder of generated code elsewhere. */
function withoutOut({ out: _, ...options }: MigrateOptions): StoredOptions {
  return options;
}

/** Absolute paths of what is written; absent where that goes nowhere. */
interface Places {
  readonly out: string | undefined;
  readonly rejects: string | undefined;
  readonly checkpoint: string | undefined;
}

function findPlaces(inputs: readonly Input[], options: MigrateOptions, folder: string): Places {
  const out = options.out === undefined ? undefined : resolve(folder, options.out);
  const beside = out === undefined ? undefined : `${out}.rejects.ndjson`;
  const rejects = options.rejects === undefined ? beside : resolve(folder, options.rejects);
  const checkpoint = out === undefined ? undefined : `${out}.checkpoint`;
  if (options.resume === true && out === undefined)
    throw new StoredError("--resume needs --out: what went to the standard output can't be cut back");
  if (out !== undefined && out === rejects) throw new StoredError("--out and --rejects are the same file");
  const written = [out, rejects, checkpoint].filter((path) => path !== undefined);
  const touched = written.flatMap((path) => [path, partOf(path), `${path}.next`]);
  for (const { name, path } of inputs) {
    const isSame = touched.some((other) => path !== undefined && (path === other || isSameFile(path, other)));
    if (isSame) throw new StoredError(`"${name}" is read and would be written: write elsewhere`);
  }
  return { out, rejects, checkpoint };
}

function isSameFile(left: string, right: string): boolean {
  const other = statSync(right, { throwIfNoEntry: false, bigint: true });
  const one = statSync(left, { bigint: true });
  return other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/** The files of a run, and how far it has come. */
interface Run {
  readonly output: OutputFile | undefined;
  readonly rejects: OutputFile | undefined;
  place: Place;
  counts: Counts;
}

/** Milliseconds between two checkpoints. */
const checkpointPause = 1000;

async function migrate(
  session: Session,
  inputs: readonly Input[],
  places: Places,
  options: MigrateOptions,
  terminal: Terminal,
): Promise<Report> {
  const fingerprint = fingerprintOf(decisive(session, inputs, options));
  const last = places.checkpoint === undefined ? undefined : lastCheckpoint(places.checkpoint, fingerprint, options);
  const run = beginRun(places, last);
  const save = (): void => {
    if (places.checkpoint !== undefined) saveRun(places.checkpoint, fingerprint, run);
  };
  // What came of a batch is written without a pause, so that a signal finds the run between two batches.
  const stop = (): void => {
    save();
    terminal.printAside(`\nevolvent migrate: stopped${places.out === undefined ? "" : "; --resume goes on"}\n`);
    process.exit(exitCodes.couldNotRun);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  const findings = createFindings();
  try {
    await rewriteAll(session, inputs, run, findings, options, terminal, save);
    save();
    run.rejects?.finish(false);
    run.output?.finish(true);
    if (places.checkpoint !== undefined) rmSync(places.checkpoint, { force: true });
  } catch (error) {
    run.output?.close();
    run.rejects?.close();
    throw error;
  } finally {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, stop);
    await session.close();
  }
  return reportOf(findings, run, places, options);
}

async function rewriteAll(
  session: Session,
  inputs: readonly Input[],
  run: Run,
  findings: Findings,
  { samples }: MigrateOptions,
  terminal: Terminal,
  save: () => void,
): Promise<void> {
  const bar = createProgressBar(terminal, totalSize(inputs));
  let saved = Number.NEGATIVE_INFINITY;
  try {
    for await (const { input, position, result } of session.process(run.place)) {
      const { output, rejects } = result;
      if (output !== undefined && run.output === undefined) await writeToStandardOutput(output);
      if (output !== undefined) run.output?.write(output);
      if (rejects !== undefined) run.rejects?.write(rejects);
      run.place = { input, position };
      const { written, kept, rejected } = run.counts;
      run.counts = {
        written: written + result.written,
        kept: kept + result.kept,
        rejected: rejected + result.findings.records - result.written - result.kept,
      };
      addFindings(findings, result.findings, samples);
      bar.show(sizeBefore(inputs, input) + position.offset, findings.records);
      const now = performance.now();
      if (now - saved < checkpointPause) continue;
      save();
      saved = now;
    }
  } finally {
    bar.end();
  }
}

function writeToStandardOutput(bytes: Uint8Array): Promise<void> {
  return new Promise((done, fail) => process.stdout.write(bytes, (error) => (error ? fail(error) : done())));
}

/** All that decides what is written. */
function decisive({ files, pkg }: Session, inputs: readonly Input[], options: MigrateOptions): readonly string[] {
  const { to, encoding, context, at, event, maxLine } = options;
  const sources = [...files].flat();
  const sizes = inputs.map(({ path, size }) => {
    const changed = path === undefined ? undefined : statSync(path).mtimeMs;
    return [path, size, changed];
  });
  return [...sources, JSON.stringify([pkg.name, to, encoding, context, at, event, maxLine, sizes])];
}

function lastCheckpoint(path: string, fingerprint: string, { resume }: MigrateOptions): Checkpoint | undefined {
  if (resume === true) return readCheckpoint(path, fingerprint);
  if (statSync(path, { throwIfNoEntry: false }) !== undefined)
    throw new StoredError(`"${path}" is there, of a run that was cut off: say --resume, or remove it to begin again`);
  return undefined;
}

function beginRun({ out, rejects }: Places, last: Checkpoint | undefined): Run {
  if (last === undefined) for (const path of [out, rejects]) if (path !== undefined) refuseExisting(path);
  return {
    output: out === undefined ? undefined : openOutput(out, last?.outputLength),
    rejects: rejects === undefined ? undefined : openOutput(rejects, last?.rejectsLength),
    place: { input: last?.input ?? 0, position: last?.position ?? origin },
    counts: last?.counts ?? { written: 0, kept: 0, rejected: 0 },
  };
}

/** What a checkpoint counts as done is on the disk before the checkpoint is. */
function saveRun(path: string, fingerprint: string, { output, rejects, place, counts }: Run): void {
  output?.sync();
  rejects?.sync();
  const lengths = { outputLength: output?.length() ?? 0, rejectsLength: rejects?.length() ?? 0 };
  writeCheckpoint(path, { version: 1, fingerprint, ...place, ...lengths, counts });
}

function reportOf(findings: Findings, { counts }: Run, { out, rejects }: Places, options: MigrateOptions): Report {
  const { written, kept, rejected } = counts;
  const failures = sortedGroups(findings);
  const output = { to: options.to, ...counts, failures, ...(out === undefined ? {} : { out: options.out }) };
  const total = countWords([
    [written, "rewritten"],
    [kept, "kept as they are"],
    [rejected, "rejected"],
  ]);
  const rejectedWords = rejected === 0 || rejects === undefined ? [] : [`rejects: ${printedPath(rejects)}`];
  const summary = `${plural(written + kept + rejected, "record")}${total === "" ? "" : `: ${total}`}`;
  const words =
    options.format === "plain" ? plainWords(findings) : [...failureWords(findings), ...rejectedWords, summary];
  const exitCode = rejected > 0 ? exitCodes.findings : exitCodes.clean;
  return { command: "migrate", exitCode, diagnostics: [], output, words };
}
