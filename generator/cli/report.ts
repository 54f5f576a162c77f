import {
  type Diagnostic,
  type DiagnosticFormat,
  formatDiagnostics,
  summarize,
  toJsonDiagnostic,
  toJsonText,
  visibleText,
} from "../diagnostics/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import type { Statistics } from "./statistics.js";
import type { Terminal } from "./terminal.js";

/** What a command found and did. */
export interface Report {
  readonly command: "generate" | "check" | "verify" | "migrate" | "release" | "pin" | "evolve";
  readonly exitCode: ExitCode;
  readonly diagnostics: readonly Diagnostic[];
  /** What was done to the output, or how it differs; keys of the JSON document. */
  readonly output?: object;
  /** The same in words, for people. */
  readonly words: readonly string[];
  readonly statistics?: Statistics;
}

export interface ReportOptions {
  readonly format: DiagnosticFormat;
  readonly shownPath: (path: string) => string;
  /** One JSON document a line, for a watcher that prints many. */
  readonly isStream?: boolean;
}

/** Prints a report to the terminal. */
export function printReport(
  report: Report,
  { format, shownPath, isStream = false }: ReportOptions,
  terminal: Terminal,
): void {
  if (format === "json") {
    const text = toJsonText(toJson(report, shownPath), isStream ? 0 : 2);
    terminal.print(`${text}\n`);
    return;
  }
  const { colours } = terminal;
  terminal.print(formatDiagnostics(report.diagnostics, { format, colours, shownPath }));
  if (format === "github") return;
  const summary = summarize(report.diagnostics);
  const lines = [...(summary === undefined ? [] : [summary]), ...report.words, ...statisticsLines(report.statistics)];
  if (lines.length > 0) terminal.print(`${lines.join("\n")}\n`);
}

function toJson(report: Report, shownPath: (path: string) => string): object {
  const count = (severity: Diagnostic["severity"]): number =>
    report.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    version: 1,
    command: report.command,
    exitCode: report.exitCode,
    errors: count("error"),
    warnings: count("warning"),
    diagnostics: report.diagnostics.map((diagnostic) => toJsonDiagnostic(diagnostic, shownPath)),
    ...(report.output === undefined ? {} : { output: report.output }),
    ...(report.statistics === undefined ? {} : { stats: report.statistics }),
  };
}

function statisticsLines(statistics: Statistics | undefined): readonly string[] {
  if (statistics === undefined) return [];
  const { milliseconds, files, bytes, peakMemory } = statistics;
  const rows: (readonly [string, string])[] = Object.entries(milliseconds).map(([phase, time]) => [
    phase,
    `${time} ms`,
  ]);
  if (files !== undefined) rows.push(["files", String(files)]);
  if (bytes !== undefined) rows.push(["size", `${Math.ceil(bytes / 1024)} kB`]);
  rows.push(["peak memory", `${Math.ceil(peakMemory / 1024 / 1024)} MB`]);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value.padStart(10)}`);
}

/** Reports why a command could not run. */
export function reportFailure(
  command: Report["command"],
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
  terminal: Terminal,
): ExitCode {
  printReport({ command, exitCode: exitCodes.couldNotRun, diagnostics, words: [] }, options, terminal);
  return exitCodes.couldNotRun;
}

/** "3 created, 1 deleted, 40 unchanged": counts that are not zero. */
export function countWords(counts: readonly (readonly [number, string])[]): string {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(", ");
}

/** "1 file", "2 files". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** A path as it is printed: it may have been chosen to harm. */
export const printedPath = visibleText;
