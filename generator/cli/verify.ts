import type { Package } from "../ir/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { createProgress } from "./progress.js";
import { plural, printedPath, printReport, type Report } from "./report.js";
import { collectStatistics } from "./statistics.js";
import { StoredError } from "./stored/error.js";
import { addFindings, createFindings, type Findings, sortedGroups } from "./stored/findings.js";
import { findInputs, type Input, sizeBefore, totalSize } from "./stored/inputs.js";
import { createProgressBar } from "./stored/progress-bar.js";
import { origin } from "./stored/records.js";
import { openSession, type Session, type StoredOptions } from "./stored/session.js";
import type { Terminal } from "./terminal.js";

export type VerifyOptions = StoredOptions;

/** `evolvent verify`: which stored events there are, and which can't be read. */
export async function runVerify(
  files: readonly string[],
  options: VerifyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const shown = { format: options.format, shownPath: (path: string) => path };
  const progress = createProgress(terminal);
  try {
    const start = performance.now();
    const inputs = findInputs(files, terminal.folder);
    const session = await openSession(inputs, options, undefined, terminal, progress.done);
    progress.end();
    if (!("process" in session)) {
      const exitCode = exitCodes.couldNotRun;
      printReport({ command: "verify", exitCode, diagnostics: session, words: [] }, shown, terminal);
      return exitCode;
    }
    const compiled = performance.now();
    const findings = await gather(session, inputs, options, terminal);
    const report = reportOf(findings, session.pkg, options);
    printReport(withStatistics(report, options, start, compiled), shown, terminal);
    return report.exitCode;
  } catch (error) {
    progress.end();
    if (!(error instanceof StoredError)) throw error;
    terminal.printAside(`evolvent verify: ${printedPath(error.message)}\n`);
    return exitCodes.couldNotRun;
  }
}

/** Adds times and memory where they are asked for. */
export function withStatistics(report: Report, { stats }: StoredOptions, start: number, compiled: number): Report {
  if (stats !== true) return report;
  const times = new Map([
    ["compile", compiled - start],
    ["records", performance.now() - compiled],
  ]);
  return { ...report, statistics: collectStatistics(times, undefined) };
}

async function gather(
  session: Session,
  inputs: readonly Input[],
  { samples }: VerifyOptions,
  terminal: Terminal,
): Promise<Findings> {
  const findings = createFindings();
  const bar = createProgressBar(terminal, totalSize(inputs));
  try {
    for await (const { input, position, result } of session.process({ input: 0, position: origin })) {
      addFindings(findings, result.findings, samples);
      bar.show(sizeBefore(inputs, input) + position.offset, findings.records);
    }
  } finally {
    bar.end();
    await session.close();
  }
  return findings;
}

interface SeenEvent {
  readonly event: string;
  readonly versions: readonly { readonly version: string; readonly count: number }[];
}

/** Versions that were not met, by event: older ones that readers could do without, if this was all that is stored. */
function unseenOf(
  { seen }: Findings,
  pkg: Package,
): readonly { readonly event: string; readonly versions: readonly string[] }[] {
  return pkg.events.flatMap((event) => {
    const counts = seen.get(event.key);
    const older = event.versions.slice(0, event.versions.indexOf(event.current));
    const versions = older.map(({ version }) => version.name).filter((name) => counts?.has(name) !== true);
    return versions.length === 0 ? [] : [{ event: event.key, versions }];
  });
}

/** Versions of the package's own line that no event of it was met in, from the oldest on. */
function unseenLine({ seen }: Findings, pkg: Package): readonly string[] {
  const onLine = pkg.events.filter(({ line }) => line === pkg.line);
  const current = Math.max(-1, ...onLine.map((event) => event.current.version.index));
  return pkg.line.versions
    .filter(({ index }) => index < current)
    .map(({ name }) => name)
    .filter((name) => onLine.every(({ key }) => seen.get(key)?.has(name) !== true));
}

function reportOf(findings: Findings, pkg: Package, { format }: VerifyOptions): Report {
  const events: readonly SeenEvent[] = pkg.events.flatMap((event) => {
    const counts = findings.seen.get(event.key);
    if (counts === undefined) return [];
    const versions = event.versions
      .map(({ version: { name } }) => ({ version: name, count: counts.get(name) ?? 0 }))
      .filter(({ count }) => count > 0);
    return [{ event: event.key, versions }];
  });
  const failures = sortedGroups(findings);
  const unseen = unseenOf(findings, pkg);
  const retirable = { versions: unseenLine(findings, pkg), events: unseen };
  const { records, skipped, failed, ungrouped } = findings;
  const output = { package: pkg.name, records, skipped, failed, events, failures, ungrouped, unseen: retirable };
  const exitCode = failed > 0 ? exitCodes.findings : exitCodes.clean;
  const words = format === "plain" ? plainWords(findings) : prettyWords(findings, events, retirable);
  return { command: "verify", exitCode, diagnostics: [], output, words };
}

/** One line a group: `file:line: error[code]: message`. */
export function plainWords(findings: Findings): readonly string[] {
  return sortedGroups(findings).map(
    ({ code, path, count, message, first }) =>
      `${printedPath(first.file)}:${first.record}: error[${code}]: ${path === "" ? "" : `${printedPath(path)}: `}${printedPath(message)} (${count} ×)`,
  );
}

function prettyWords(
  findings: Findings,
  events: readonly SeenEvent[],
  unseen: { readonly versions: readonly string[]; readonly events: ReturnType<typeof unseenOf> },
): readonly string[] {
  const rows = events.flatMap(({ event, versions }) =>
    versions.map(({ version, count }, index) => [index === 0 ? event : "", version, String(count)] as const),
  );
  const nameWidth = Math.max(0, ...rows.map(([name]) => name.length));
  const versionWidth = Math.max(0, ...rows.map(([, version]) => version.length));
  const countWidth = Math.max(0, ...rows.map(([, , count]) => count.length));
  const table = rows.map(
    ([name, version, count]) =>
      `  ${name.padEnd(nameWidth)}  ${version.padEnd(versionWidth)}  ${count.padStart(countWidth)}`,
  );
  const { records, failed, skipped } = findings;
  const skippedWords = skipped === 0 ? "" : `, ${skipped} skipped`;
  const retire = [
    ...(unseen.versions.length === 0 ? [] : [`  of the whole package: ${unseen.versions.join(", ")}`]),
    ...unseen.events.map(({ event, versions }) => `  ${event}: ${versions.join(", ")}`),
  ];
  return [
    ...table,
    ...failureWords(findings),
    ...(retire.length === 0
      ? []
      : ["never met here; if this is all that is stored, their lifts can be retired:", ...retire]),
    `${plural(records, "record")}: ${failed === 0 ? "all can be read" : `${failed} can't be read`}${skippedWords}`,
  ];
}

/** Groups of failures with their samples, for people. */
export function failureWords(findings: Findings): readonly string[] {
  const groups = sortedGroups(findings).flatMap(({ code, path, count, message, first, samples }) => [
    `${count} × [${code}]${path === "" ? "" : ` at ${printedPath(path)}`}: ${printedPath(message)}`,
    `    first at ${printedPath(first.file)}:${first.record}`,
    ...samples.map(
      ({ file, record, stored }) => `    ${printedPath(file)}:${record}  ${printedPath(stored.slice(0, 160))}`,
    ),
  ]);
  const rest = findings.ungrouped === 0 ? [] : [`${findings.ungrouped} more failures of other kinds`];
  return [...groups, ...rest];
}
