import { createDiagnosticList, sortDiagnostics } from "../diagnostics/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { createProgress } from "./progress.js";
import { compileProject, loadProject, type ProjectOptions, pathShower, withoutOutput } from "./project.js";
import { plural, printReport, reportFailure } from "./report.js";
import { collectStatistics } from "./statistics.js";
import type { Terminal } from "./terminal.js";

/** `evolvent check`: what is wrong with the schemas. */
export async function runCheck(options: ProjectOptions, terminal: Terminal): Promise<ExitCode> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure("check", sortDiagnostics(sink.diagnostics), shown, terminal);
  const progress = createProgress(terminal);
  const result = await compileProject(withoutOutput(project), sink, progress.done);
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
