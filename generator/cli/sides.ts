import { existsSync, statSync } from "node:fs";
import { isAbsolute, relative, resolve } from "node:path";
import { type Baseline, lockPath, readHistory, readLock, readReleasable } from "../compile.js";
import type { ResolvedConfig } from "../config/index.js";
import {
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  formatDiagnostics,
  sortDiagnostics,
  visibleText,
} from "../diagnostics/index.js";
import { createHistory, type History } from "../evolve/index.js";
import { diskHost, type Host } from "../load/index.js";
import { addVersions, blockKey, LockReadError, modelOfLock, releasedVersions } from "../lock/index.js";
import { readRevision } from "./git.js";
import { findPackage } from "./npm.js";
import type { Terminal } from "./terminal.js";

/** What was read, or why there is nothing: a reason, or what is wrong with the schemas. */
type Read<T> =
  | ({ readonly kind: "read" } & T)
  | { readonly kind: "findings"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly reason: string };

/** One side of a comparison. */
export type SideRead = Read<{ readonly history: History }>;

/** Where a side's schemas are looked for. */
export interface SidePlace {
  /** Absolute path: what paths of sides count from. */
  readonly folder: string;
  /** The project, for sides that name none. */
  readonly config: Pick<ResolvedConfig, "folder" | "schemas" | "out" | "wellKnownTypes">;
}

/** Where the schemas of a side stand. */
interface Sources {
  readonly host: Host;
  readonly roots: readonly string[];
}

/**
 * Reads a side: a folder, a file, `lock` (the released versions as the lock has them), `git:REVISION`, also with a path behind it,
 * `git:REVISION:PATH`, or `npm:PACKAGE`, an installed one.
 *
 * @param only the files that are listed, of all that there are
 */
export async function readSide(written: string, place: SidePlace, only?: ReadonlySet<string>): Promise<SideRead> {
  const sink = createDiagnosticList();
  if (written === "lock") return readLockSide(place, sink);
  const sources = await findSources(written, place);
  if ("reason" in sources) return { kind: "failed", reason: sources.reason };
  const { host, roots } = sources;
  const { wellKnownTypes } = place.config;
  const listSchemas: Host["listSchemas"] = async (root) =>
    (await host.listSchemas(root)).filter((path) => only === undefined || only.has(path));
  return side(await readHistory({ host: { ...host, listSchemas }, roots, wellKnownTypes }, sink), sink);
}

/** The files of a side that is a folder, with their texts; nothing of another side, or where one can't be read. */
export async function readFolder(written: string, place: SidePlace): Promise<ReadonlyMap<string, string> | undefined> {
  if (written === "lock" || /^(?:git|npm):/.test(written)) return undefined;
  const sources = await findSources(written, place);
  if ("reason" in sources) return undefined;
  const texts = new Map<string, string>();
  for (const path of (await Promise.all(sources.roots.map((root) => sources.host.listSchemas(root)))).flat()) {
    const found = sources.host.readFile(path);
    if (!found.ok) return undefined;
    texts.set(path, new TextDecoder().decode(found.bytes));
  }
  return texts;
}

/** What `check` compares with in place of the lock: what is released on a side, as its schemas say it. */
export async function readBaseline(written: string, place: SidePlace): Promise<Read<{ readonly baseline: Baseline }>> {
  const sink = createDiagnosticList();
  const sources = written === "lock" ? projectOf(place) : await findSources(written, place);
  if ("reason" in sources) return { kind: "failed", reason: sources.reason };
  if (written === "lock") {
    const lock = readLock(sources, sink);
    if (lock !== undefined) return { kind: "read", baseline: { lock } };
    return sink.hasErrors() ? findings(sink) : noLock(place);
  }
  const found = await readReleasable({ ...sources, wellKnownTypes: place.config.wellKnownTypes }, sink);
  if (found === undefined) return findings(sink);
  const { history } = found.input;
  const { blocks } = addVersions(undefined, releasedVersions(history.model.packages), found.input);
  const byKey = new Map(blocks.map((block) => [blockKey(block.kind, block.id), block]));
  return { kind: "read", baseline: { lock: { blocks: byKey }, history } };
}

function projectOf({ config }: SidePlace): Sources {
  return { host: diskHost(config.folder, config.out), roots: config.schemas };
}

async function readLockSide(place: SidePlace, sink: DiagnosticList): Promise<SideRead> {
  const sources = projectOf(place);
  const lock = readLock(sources, sink);
  if (lock === undefined && !sink.hasErrors()) return noLock(place);
  const today = await readHistory({ ...sources, wellKnownTypes: place.config.wellKnownTypes }, sink);
  if (lock === undefined || today === undefined) return findings(sink);
  try {
    return { kind: "read", history: createHistory(modelOfLock(lock, today.model)) };
  } catch (error) {
    if (!(error instanceof LockReadError)) throw error;
    sink.report("lock/syntax", error.span, { reason: error.message });
    return findings(sink);
  }
}

/** Says why a side can't be had. */
export function printSideFailure(
  written: string,
  failure: Exclude<Read<unknown>, { readonly kind: "read" }>,
  { printAside, colours }: Terminal,
): void {
  if (failure.kind === "failed") {
    printAside(`evolvent: ${visibleText(failure.reason)}\n`);
    return;
  }
  printAside(formatDiagnostics(failure.diagnostics, { format: "pretty", colours, shownPath: (path) => path }));
  printAside(`evolvent: ${visibleText(`"${written}" can't be compared: its schemas have errors`)}\n`);
}

function noLock({ config }: SidePlace): { readonly kind: "failed"; readonly reason: string } {
  return { kind: "failed", reason: `there is no ${lockPath(config.schemas)}; \`evolvent release --all\` writes it` };
}

function findings(sink: DiagnosticList): { readonly kind: "findings"; readonly diagnostics: readonly Diagnostic[] } {
  return { kind: "findings", diagnostics: sortDiagnostics(sink.diagnostics) };
}

function side(history: History | undefined, sink: DiagnosticList): SideRead {
  return history === undefined ? findings(sink) : { kind: "read", history };
}

async function findSources(written: string, place: SidePlace): Promise<Sources | { readonly reason: string }> {
  const { folder, config } = place;
  if (written.startsWith("npm:")) {
    const found = findPackage(folder, written.slice("npm:".length));
    return found.ok ? { host: diskHost(found.folder), roots: found.roots } : { reason: found.reason };
  }
  if (!written.startsWith("git:")) {
    const path = resolve(folder, written);
    if (!existsSync(path)) return { reason: `there is no "${written}"` };
    const below = relative(folder, path);
    // Places are shown from where the command runs. A folder that is not below it has places of its own.
    if (below !== "" && !below.startsWith("..") && !isAbsolute(below))
      return { host: diskHost(folder), roots: [below] };
    return statSync(path).isDirectory()
      ? { host: diskHost(path), roots: ["."] }
      : { host: diskHost(folder), roots: [written] };
  }
  const [revision = "", ...rest] = written.slice("git:".length).split(":");
  const path = rest.join(":");
  // What the side names counts from here, what the configuration names from there.
  const named = rest.length === 0 ? config.schemas : [relative(config.folder, resolve(folder, path)) || "."];
  const read = await readRevision(config.folder, revision, named);
  if (!read.ok) return { reason: read.reason };
  if (read.files === 0) return { reason: `"${named.join('", "')}" holds no schemas at "${revision}"` };
  return { host: read.host, roots: named };
}
