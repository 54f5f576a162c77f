import type { Baseline } from "../compile.js";
import type { ResolvedConfig } from "../config/index.js";
import { createDiagnosticList, sortDiagnostics } from "../diagnostics/index.js";
import type { CalendarDate } from "../ir/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { createProgress } from "./progress.js";
import { compileProject, dayOfClock, loadProject, type ProjectOptions, pathShower, withoutOutput } from "./project.js";
import { plural, printReport, reportFailure } from "./report.js";
import { printSideFailure, readBaseline } from "./sides.js";
import { collectStatistics } from "./statistics.js";
import type { Terminal } from "./terminal.js";

export interface CheckOptions extends ProjectOptions {
  /** A side whose released versions take the place of the lock. */
  readonly against?: string;
  /** YYYY-MM-DD; the clock's day without it. */
  readonly today?: CalendarDate;
}

/** `evolvent check`: what is wrong with the schemas, and with what they say of their releases. */
export async function runCheck(options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure("check", sortDiagnostics(sink.diagnostics), shown, terminal);
  const baseline = await baselineOf(options.against, project.config, terminal);
  if (baseline === "failed") return exitCodes.couldNotRun;
  const progress = createProgress(terminal);
  const today = options.today ?? dayOfClock();
  const releases = baseline === undefined ? { today } : { today, baseline };
  const result = await compileProject({ ...withoutOutput(project), releases }, sink, progress.done);
  progress.end();
  if (result === undefined) return reportFailure("check", sortDiagnostics(sink.diagnostics), shown, terminal);
  const { diagnostics, history, timings } = result;
  const exitCode = diagnostics.some(({ severity }) => severity === "error") ? exitCodes.findings : exitCodes.clean;
  const packages = history?.model.packages ?? [];
  const events = packages.flatMap((pkg) => pkg.events).length;
  const words =
    history === undefined ? [] : [`${plural(events, "event")} in ${plural(packages.length, "package")}: no errors`];
  const statistics = options.stats === true ? { statistics: collectStatistics(timings, undefined) } : {};
  printReport({ command: "check", exitCode, diagnostics, words, ...statistics }, shown, terminal);
  return exitCode;
}

/** What is to be compared with in place of the lock; prints why where it can't be had. */
async function baselineOf(
  against: string | undefined,
  config: ResolvedConfig,
  terminal: Terminal,
): Promise<Baseline | undefined | "failed"> {
  if (against === undefined) return undefined;
  const read = await readBaseline(against, { folder: terminal.folder, config });
  if (read.kind === "read") return read.baseline;
  printSideFailure(against, read, terminal);
  return "failed";
}
