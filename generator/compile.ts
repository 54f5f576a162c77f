import { type CheckTools, type Converts, checkModel, loadCheckTools, type ReadConvertFile } from "./check/index.js";
import {
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  type DiagnosticSink,
  noteReports,
  sortDiagnostics,
} from "./diagnostics/index.js";
import {
  convertModule,
  createNaming,
  type EmitInput,
  type EmitMemory,
  type EmitOptions,
  type EmitTools,
  type Emitter,
  emitOutput,
  type OutputText,
  sortedFiles,
} from "./emit/index.js";
import { createHistory, type History } from "./evolve/index.js";
import type { CalendarDate, Convert, Model } from "./ir/index.js";
import { groupPackages, type Links, link } from "./link/index.js";
import { type Host, isBelow, joinPath, loadFile, maximumFileSize } from "./load/index.js";
import { compareWithLock, type Lock, type LockInput, lockedNumbers, lockName, parseLock } from "./lock/index.js";
import { lower, type ReadSchema } from "./lower/index.js";
import { createSourceMemory, readSources, type SourceMemory, type SourceOptions } from "./read-sources.js";
import { checkReleases, type ReleasedLock } from "./releases/index.js";
import { type Located, parseJsonText } from "./source/index.js";
import type { FileSyntax } from "./syntax/index.js";

export interface CompileOptions extends SourceOptions {
  /** In the order in which their sections of a module stand. */
  readonly emitters: readonly Emitter[];
  readonly options?: Partial<EmitOptions>;
  /** Loads what the emitters need; only called for a model without errors. */
  readonly loadTools: (history: History) => Promise<EmitTools>;
  /** Is told the name of each phase when it is done, as `timings` has it. */
  readonly onPhase?: (phase: string) => void;
  /** Holds releases to what they say of themselves, at a day; without it, they are only held to the lock. */
  readonly releases?: { readonly today: CalendarDate; readonly baseline?: Baseline };
  /** What earlier runs with the same options left: only what has changed since is compiled. */
  readonly memory?: CompileMemory;
}

/** What releases are held against, in place of the project's lock. */
export interface Baseline {
  readonly lock: ReleasedLock;
  /** What the lock was made of, where it was made of schemas. */
  readonly history?: History;
}

export interface CompileOutcome {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent where there are errors. */
  readonly history?: History;
  /** Milliseconds by phase, in order. */
  readonly timings: ReadonlyMap<string, number>;
}

export interface CompileResult extends CompileOutcome {
  /** Path from the output root to text, sorted. Empty where there are errors. */
  readonly files: ReadonlyMap<string, string>;
}

/** What one run leaves for the next. */
export interface CompileMemory {
  readonly sources: SourceMemory;
  /** Groups in which nothing was wrong, by the first of their files. */
  readonly groups: Map<FileSyntax, Group>;
  /** The lock that gave them their numbers. */
  lock: Lock | undefined;
  readonly printed: EmitMemory;
}

export function createCompileMemory(): CompileMemory {
  return { sources: createSourceMemory(), groups: new Map(), lock: undefined, printed: new Map() };
}

export const defaultEmitOptions: EmitOptions = {
  runtime: "@evolvent/runtime",
  schemaBase: "https://evolvent.invalid/schemas/",
};

/** From sources to the text of every output. Reads through the host only and writes nothing; never throws for bad input. */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const files = new Map<string, string>();
  const outcome = await compileInto(options, ({ path, text }) => {
    files.set(path, text);
  });
  return { ...outcome, files: sortedFiles(files) };
}

/**
 * Compiles, and hands out each file as soon as it is printed, so that not all have to be held at once. No file comes where
 * there are errors.
 *
 * @param receive a promise is awaited before the next file is printed
 */
export async function compileInto(
  options: CompileOptions,
  receive: (file: OutputText) => void | Promise<void>,
): Promise<CompileOutcome> {
  const sink = createDiagnosticList();
  const timings = new Map<string, number>();
  const clock = stopwatch(timings, options.onPhase);

  const lock = readLock(options, sink);
  const groups = await readGroups(options, lock, sink, clock);
  const failed = (): CompileOutcome => ({ diagnostics: sortDiagnostics(sink.diagnostics), timings });
  if (groups === undefined) return failed();
  const history = joinHistories(groups);
  const emitOptions = { ...defaultEmitOptions, ...options.options };
  const naming = createNaming(history.model, emitOptions.runtime);
  const input = { history, naming, options: emitOptions };
  for (const group of groups) await checkGroup(group, sink, options.memory);
  const frozen = options.releases?.baseline?.lock ?? lock;
  if (frozen !== undefined) compareWithLock(frozen, lockInput(history, groups), sink);
  if (options.releases !== undefined && !sink.hasErrors()) {
    const { today, baseline } = options.releases;
    checkReleases({ history, lock: frozen, before: baseline?.history }, today, sink);
  }
  if (!sink.hasErrors()) for (const emitter of options.emitters) emitter.check?.(input, sink);
  clock("check");
  if (sink.hasErrors()) return failed();
  // Made when its turn comes: what one group's history has worked out is of no use to the next.
  function* inputs(of: readonly Group[]): Iterable<EmitInput> {
    for (const { model } of of) yield { ...input, history: createHistory(model) };
  }
  const tools = await options.loadTools(history);
  let printsModules = false;
  for await (const file of emitOutput(options.emitters, input, inputs(groups), tools, options.memory?.printed)) {
    printsModules ||= file.path.endsWith(".ts");
    await receive(file);
  }
  if (printsModules) for (const file of convertFiles(groups)) await receive(file);
  clock("emit");
  return { diagnostics: sortDiagnostics(sink.diagnostics), history, timings };
}

/** Where the lock of a project stands: in the first of its schema roots. */
export function lockPath(roots: readonly string[]): string {
  const [root = "."] = roots;
  const folder = /\.(?:ya?ml|proto)$/.test(root) ? root.split("/").slice(0, -1).join("/") : root.replace(/\/+$/, "");
  return folder === "" || folder === "." ? lockName : `${folder}/${lockName}`;
}

/** The lock of a project; nothing where it has none. Reports one that can't be read. */
export function readLock(
  { host, roots, memory }: Pick<CompileOptions, "host" | "roots" | "memory">,
  sink: DiagnosticSink,
): Lock | undefined {
  const path = lockPath(roots);
  const found = host.readFile(path);
  const isMissing = !found.ok && found.failure === "missing";
  const source = isMissing ? undefined : loadFile(host, path, undefined, sink);
  const known = memory?.lock;
  if (known?.file.text === source?.text) return known;
  const noting = noteReports(sink);
  const lock = source === undefined ? undefined : parseLock(source, noting);
  if (memory !== undefined) {
    memory.groups.clear();
    memory.lock = noting.hasReported() ? undefined : lock;
  }
  return lock;
}

function lockInput(history: History, groups: readonly Group[]): LockInput {
  const convertsOf = ({ path }: Convert): Converts | undefined =>
    groups.find(({ tools }) => tools?.converts.files.has(path))?.tools?.converts;
  return {
    history,
    run: (convert, direction, input) =>
      convertsOf(convert)?.run(convert, direction, input) ?? { ok: false, reason: "is not loaded" },
    hashConvert: (convert) => convertsOf(convert)?.fingerprintOf(convert.path) ?? "",
  };
}

/** A project that can be released: its schemas are sound by themselves, whatever its lock says of them. */
export interface Releasable {
  readonly lock: Lock | undefined;
  readonly input: LockInput;
}

/** The phases up to `check`, without comparing with the lock. Nothing where there are errors. */
export async function readReleasable(options: SourceOptions, sink: DiagnosticList): Promise<Releasable | undefined> {
  const lock = readLock(options, sink);
  const groups = await readGroups(options, lock, sink);
  if (groups === undefined) return undefined;
  for (const group of groups) await checkGroup(group, sink, undefined);
  return sink.hasErrors() ? undefined : { lock, input: lockInput(joinHistories(groups), groups) };
}

/**
 * The phases before `check`: what the sources say, with the numbers that the lock gives, and how its versions hang together. Nothing where
 * there are errors.
 */
export async function readHistory(options: SourceOptions, sink: DiagnosticList): Promise<History | undefined> {
  const groups = await readGroups(options, readLock(options, sink), sink);
  return groups === undefined ? undefined : joinHistories(groups);
}

/** Packages that are compiled together, since they refer to each other. */
interface Group {
  /** All that it was made of. */
  readonly files: readonly FileSyntax[];
  readonly host: RecordingHost;
  readonly model: Model;
  readonly roots: readonly string[];
  /** Nothing has been complained of so far. */
  isSound: boolean;
  /** Set once it has been checked. */
  tools?: CheckTools;
}

async function readGroups(
  options: SourceOptions & Pick<CompileOptions, "memory">,
  lock: Lock | undefined,
  sink: DiagnosticList,
  clock: (phase: string) => void = () => {},
): Promise<readonly Group[] | undefined> {
  const { host, roots, memory } = options;
  const sources = await readSources(options, sink, memory?.sources);
  clock("parse");
  const links = link(sources.files, sources.imports, sink);
  clock("link");
  const groups = groupPackages(links).map((part) => {
    const files = [...part.packages.values()].flatMap((pkg) => pkg.files);
    return remembered(files, host, memory) ?? lowerGroup(part, files, { host, roots }, lock, sink);
  });
  clock("lower");
  return sink.hasErrors() ? undefined : groups;
}

/** A group that is as it was, with all that it read beside its files. */
function remembered(files: readonly FileSyntax[], host: Host, memory: CompileMemory | undefined): Group | undefined {
  const [first] = files;
  const known = first === undefined ? undefined : memory?.groups.get(first);
  const isSame = known?.files.length === files.length && files.every((file, index) => file === known.files[index]);
  return isSame && known.host.isUnchanged(host) ? known : undefined;
}

function lowerGroup(
  links: Links,
  files: readonly FileSyntax[],
  { host, roots }: Pick<CompileOptions, "host" | "roots">,
  lock: Lock | undefined,
  sink: DiagnosticList,
): Group {
  const before = sink.diagnostics.length;
  const recording = recordReads(host);
  const model = lower(links, sink, (from, path) => readSchema(recording, roots, from, path), lockedNumbers(lock));
  const isSound = sink.diagnostics.length === before;
  return { files, host: recording, roots, model, isSound };
}

async function checkGroup(group: Group, sink: DiagnosticList, memory: CompileMemory | undefined): Promise<void> {
  if (group.tools !== undefined) return;
  const before = sink.diagnostics.length;
  const { model, host, roots } = group;
  const history = createHistory(model);
  group.tools = await loadCheckTools(history, (path) => readConvertFile(host, roots, path));
  checkModel(history, sink, group.tools);
  const [first] = group.files;
  group.isSound &&= sink.diagnostics.length === before;
  if (group.isSound && first !== undefined) memory?.groups.set(first, group);
}

/** All packages, sorted by name. */
function joinHistories(groups: readonly Group[]): History {
  const packages = groups.flatMap(({ model }) => model.packages);
  return createHistory({ packages: packages.sort((left, right) => (left.name < right.name ? -1 : 1)) });
}

/** Authors' functions stand beside what calls them. */
function convertFiles(groups: readonly Group[]): readonly OutputText[] {
  const files = new Map(groups.flatMap(({ tools }) => [...(tools?.converts.files ?? [])]));
  return [...files].map(([path, text]) => ({ path: convertModule(path), text }));
}

/** An author's JSON Schema, by a path relative to the file that names it. */
function readSchema(
  host: Host,
  roots: readonly string[],
  from: FileSyntax,
  written: Located<string>,
): ReturnType<ReadSchema> {
  const target = joinPath(from.file.path.split("/").slice(0, -1), written.value);
  const root = roots.find((candidate) => target !== undefined && isBelow(target, candidate));
  if (target === undefined || root === undefined) return "it is outside the schema root";
  const found = host.readFile(target);
  if (!found.ok) return found.reason;
  const parsed = parseJsonText(new TextDecoder().decode(found.bytes));
  const isCurrent = root === "" || root === ".";
  const path = isCurrent ? target : target.slice(root.replace(/\/$/, "").length + 1);
  return parsed.ok ? { path, document: parsed.value } : parsed.reason;
}

/** A file with authors' functions, by its path from the host's root. */
function readConvertFile(host: Host, roots: readonly string[], path: string): ReturnType<ReadConvertFile> {
  if (!roots.some((root) => isBelow(path, root))) return "it is outside the schema root";
  if (!path.endsWith(".ts")) return "it is no .ts file";
  const found = host.readFile(path);
  if (!found.ok) return found.reason;
  if (found.bytes.length > maximumFileSize) return "it is too large";
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(found.bytes) };
  } catch {
    return "it is not UTF-8";
  }
}

interface RecordingHost extends Host {
  /** Whether everything that was read is still the same on a host. */
  isUnchanged(now: Host): boolean;
}

function recordReads(host: Host): RecordingHost {
  const reads = new Map<string, ReturnType<Host["readFile"]>>();
  return {
    ...host,
    readFile(path) {
      const found = host.readFile(path);
      reads.set(path, found);
      return found;
    },
    isUnchanged: (now) => [...reads].every(([path, before]) => isSameFile(before, now.readFile(path))),
  };
}

function isSameFile(one: ReturnType<Host["readFile"]>, other: ReturnType<Host["readFile"]>): boolean {
  if (!one.ok || !other.ok) return !one.ok && !other.ok && one.reason === other.reason;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index]);
}

function stopwatch(timings: Map<string, number>, onPhase?: (phase: string) => void): (phase: string) => void {
  let start = performance.now();
  return (phase) => {
    const now = performance.now();
    timings.set(phase, now - start);
    start = now;
    onPhase?.(phase);
  };
}
