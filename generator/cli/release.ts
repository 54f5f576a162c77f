import { renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { lockPath, type Releasable, readReleasable } from "../compile.js";
import type { ResolvedConfig } from "../config/index.js";
import { createDiagnosticList, type DiagnosticList, sortDiagnostics, visibleText } from "../diagnostics/index.js";
import { diskHost } from "../load/index.js";
import {
  acceptLifts,
  addVersions,
  type Block,
  chooseVersion,
  compareWithLock,
  parseLock,
  pinNumbers,
  printLock,
  releasedVersions,
} from "../lock/index.js";
import { checkReleases } from "../releases/index.js";
import { createSourceFile } from "../source/index.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";
import { dayOfClock, loadProject, type ProjectOptions, pathShower } from "./project.js";
import { plural, printReport, type Report, reportFailure } from "./report.js";
import type { Terminal } from "./terminal.js";

export interface ReleaseOptions extends ProjectOptions {
  readonly all?: true;
  /** EVENT@VERSION whose changed lifts are meant. */
  readonly acceptLift?: string;
  readonly reason?: string;
}

/** `evolvent release`: what is released goes into the lock, and stays there. */
export async function runRelease(
  wanted: readonly string[],
  options: ReleaseOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const misuse = misuseOf(wanted, options);
  if (misuse !== undefined) {
    terminal.printAside(`evolvent: ${misuse}\n`);
    return exitCodes.couldNotRun;
  }
  return changeLock("release", options, terminal, (project, sink) => {
    const { acceptLift, reason = "" } = options;
    return acceptLift === undefined
      ? planVersions(wanted, options, project, sink)
      : planAcceptance(acceptLift, reason, project, sink);
  });
}

/** `evolvent pin`: numbers go into the lock, those of drafts too. */
export async function runPin(options: ProjectOptions, terminal: Terminal): Promise<ExitCode> {
  return changeLock("pin", options, terminal, ({ lock, input }) => {
    const { blocks, added } = pinNumbers(lock, input.history.model.packages);
    return { blocks, added, words: `${plural(added.length, "number")} pinned` };
  });
}

function misuseOf(wanted: readonly string[], { all, acceptLift, reason }: ReleaseOptions): string | undefined {
  if (acceptLift !== undefined) {
    if (wanted.length > 0 || all === true) return "--accept-lift names the version itself; nothing is released with it";
    return reason === undefined || reason.trim() === "" ? "--accept-lift wants a --reason" : undefined;
  }
  if (reason !== undefined) return "--reason goes with --accept-lift";
  if (all === true) return wanted.length > 0 ? "either --all or versions, not both" : undefined;
  return wanted.length === 0 ? "name what to release, as EVENT@VERSION, or say --all" : undefined;
}

/** What a lock becomes. */
interface Plan {
  readonly blocks: readonly Block[];
  readonly added: readonly string[];
  readonly words: string;
}

function planVersions(
  wanted: readonly string[],
  { all }: ReleaseOptions,
  { lock, input }: Releasable,
  sink: DiagnosticList,
): Plan | undefined {
  const { packages } = input.history.model;
  checkReleases({ history: input.history, lock, before: undefined }, dayOfClock(), sink);
  const named = wanted.flatMap((text) => chooseVersion(packages, text, sink) ?? []);
  if (sink.hasErrors()) return undefined;
  const { blocks, added } = addVersions(lock, all === true ? releasedVersions(packages) : named, input);
  return { blocks, added, words: `${plural(added.length, "version")} locked` };
}

function planAcceptance(
  text: string,
  reason: string,
  { lock, input }: Releasable,
  sink: DiagnosticList,
): Plan | undefined {
  const chosen = chooseVersion(input.history.model.packages, text, sink);
  if (chosen === undefined) return undefined;
  const { blocks, added } = lock === undefined ? { blocks: [], added: [] } : acceptLifts(lock, chosen, reason, input);
  if (added.length === 0) {
    const { event, version } = chosen;
    sink.report("lock/no-changed-lift", event.span, { event: event.id, version: version.version.name });
    return undefined;
  }
  return { blocks, added, words: `${plural(added.length, "lift")} accepted` };
}

/** Reads the project, plans a new lock and writes it; not where the schemas or the lock, old or new, have errors. */
async function changeLock(
  command: "release" | "pin",
  options: ProjectOptions,
  terminal: Terminal,
  plan: (project: Releasable, sink: DiagnosticList) => Plan | undefined,
): Promise<ExitCode> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  const shown = { format: options.format, shownPath: pathShower(project?.config, options, terminal) };
  if (project === undefined) return reportFailure(command, sortDiagnostics(sink.diagnostics), shown, terminal);
  const report = await changed(command, project.config, sink, plan);
  // Who names what to release knows that the rest is not locked.
  const diagnostics = sortDiagnostics(sink.diagnostics).filter(({ id }) => id !== "lock/unlocked");
  printReport({ command, ...report, diagnostics }, shown, terminal);
  return report.exitCode;
}

async function changed(
  command: "release" | "pin",
  { folder, out, schemas, wellKnownTypes }: ResolvedConfig,
  sink: DiagnosticList,
  plan: (project: Releasable, sink: DiagnosticList) => Plan | undefined,
): Promise<Pick<Report, "exitCode" | "output" | "words">> {
  const unchanged = { exitCode: exitCodes.findings, words: ["the lock was not changed"] };
  const project = await readReleasable({ host: diskHost(folder, out), roots: schemas, wellKnownTypes }, sink);
  const planned = project === undefined ? undefined : plan(project, sink);
  if (project === undefined || planned === undefined) return unchanged;
  const path = lockPath(schemas);
  const text = printLock(planned.blocks);
  // Read again as anybody will read it: what is written is what was compared.
  const lock = parseLock(createSourceFile(path, text), sink);
  if (lock !== undefined) compareWithLock(lock, project.input, sink);
  if (sink.hasErrors()) return unchanged;
  const output = { lock: path, added: planned.added };
  const isSame = project.lock?.file.text === text;
  if (!isSame) {
    const failure = writeWhole(resolve(folder, path), text);
    if (failure !== undefined) {
      sink.report("lock/unwritable", undefined, { path, reason: failure });
      return { exitCode: exitCodes.couldNotRun, words: unchanged.words };
    }
  }
  const words = isSame ? `${visibleText(path)}: nothing to ${command}` : `${visibleText(path)}: ${planned.words}`;
  return { exitCode: exitCodes.clean, output, words: [words] };
}

/** The old text or the new one, never a part; gives the reason where it can't be written. */
function writeWhole(path: string, text: string): string | undefined {
  const beside = `${path}.new`;
  try {
    // What an ended run left, or a link that leads elsewhere.
    rmSync(beside, { force: true });
    writeFileSync(beside, text, { flag: "wx" });
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  }
}
