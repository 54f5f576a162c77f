import { type Converts, checkModel, loadCheckTools, type ReadConvertFile } from "./check/index.js";
import {
  createDiagnosticList,
  type Diagnostic,
  type DiagnosticList,
  type DiagnosticSink,
  sortDiagnostics,
} from "./diagnostics/index.js";
import { createNaming, type EmitOptions, type EmitTools, type Emitter, emit, type OutputFiles } from "./emit/index.js";
import { createHistory, type History } from "./evolve/index.js";
import type { Model } from "./ir/index.js";
import { link } from "./link/index.js";
import { type Host, importPath, isBelow, joinPath, loadFile, maximumFileSize, protoImportPath } from "./load/index.js";
import { compareWithLock, type Lock, type LockInput, lockedNumbers, lockName, parseLock } from "./lock/index.js";
import { lower, type ReadSchema } from "./lower/index.js";
import {
  bundledProto,
  type FindImport,
  isOwnPackage,
  type ProtoFile,
  parseProtoFile,
  protoImports,
  resolveProtoNames,
  toSyntax,
} from "./parse/proto/index.js";
import { parseYamlFile } from "./parse/yaml/index.js";
import { createSourceFile, type Located, parseJsonText, type SourceFile, startOf } from "./source/index.js";
import type { FileSyntax } from "./syntax/index.js";

export interface CompileOptions {
  readonly host: Host;
  /** Folders (or files) of schemas, as paths of the host. */
  readonly roots: readonly string[];
  /** In the order in which their sections of a module stand. */
  readonly emitters: readonly Emitter[];
  readonly options?: Partial<EmitOptions>;
  /** Loads what the emitters need; only called for a model without errors. */
  readonly loadTools: (history: History) => Promise<EmitTools>;
  /** Is told the name of each phase when it is done, as `timings` has it. */
  readonly onPhase?: (phase: string) => void;
}

export interface CompileResult {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Path from the output root to text. Empty where there are errors. */
  readonly files: OutputFiles;
  /** Absent where there are errors. */
  readonly history?: History;
  /** Milliseconds by phase, in order. */
  readonly timings: ReadonlyMap<string, number>;
}

export const defaultEmitOptions: EmitOptions = {
  runtime: "@evolvent/runtime",
  schemaBase: "https://evolvent.invalid/schemas/",
};

/** From sources to the text of every output. Reads through the host only and writes nothing; never throws for bad input. */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  const sink = createDiagnosticList();
  const timings = new Map<string, number>();
  const clock = stopwatch(timings, options.onPhase);

  const lock = readLock(options, sink);
  const history = await historyWith(lock, options, sink, clock);
  const failed = (): CompileResult => ({ diagnostics: sortDiagnostics(sink.diagnostics), files: new Map(), timings });
  if (history === undefined) return failed();
  const emitOptions = { ...defaultEmitOptions, ...options.options };
  const input = { history, naming: createNaming(history.model, emitOptions.runtime), options: emitOptions };
  const { converts } = await loadCheckTools(history, (path) => readConvertFile(options, path));
  checkModel(history, sink, { converts });
  if (lock !== undefined) compareWithLock(lock, lockInput(history, converts), sink);
  if (!sink.hasErrors()) for (const emitter of options.emitters) emitter.check?.(input, sink);
  clock("check");
  if (sink.hasErrors()) return failed();
  const files = emit(options.emitters, input, await options.loadTools(history));
  clock("emit");
  return { diagnostics: sortDiagnostics(sink.diagnostics), files, history, timings };
}

/** Where the lock of a project stands: in the first of its schema roots. */
export function lockPath(roots: readonly string[]): string {
  const [root = "."] = roots;
  const folder = /\.(?:ya?ml|proto)$/.test(root) ? root.split("/").slice(0, -1).join("/") : root.replace(/\/+$/, "");
  return folder === "" || folder === "." ? lockName : `${folder}/${lockName}`;
}

/** The lock of a project; nothing where it has none. Reports one that can't be read. */
export function readLock(
  { host, roots }: Pick<CompileOptions, "host" | "roots">,
  sink: DiagnosticSink,
): Lock | undefined {
  const path = lockPath(roots);
  const found = host.readFile(path);
  if (!found.ok && found.failure === "missing") return undefined;
  const source = loadFile(host, path, undefined, sink);
  return source === undefined ? undefined : parseLock(source, sink);
}

function lockInput(history: History, converts: Converts): LockInput {
  return { history, run: converts.run, hashConvert: ({ path }) => converts.fingerprintOf(path) };
}

/** A project that can be released: its schemas are sound by themselves, whatever its lock says of them. */
export interface Releasable {
  readonly lock: Lock | undefined;
  readonly input: LockInput;
}

/** The phases up to `check`, without comparing with the lock. Nothing where there are errors. */
export async function readReleasable(
  options: Pick<CompileOptions, "host" | "roots">,
  sink: DiagnosticList,
): Promise<Releasable | undefined> {
  const lock = readLock(options, sink);
  const history = await historyWith(lock, options, sink, () => {});
  if (history === undefined) return undefined;
  const { converts } = await loadCheckTools(history, (path) => readConvertFile(options, path));
  checkModel(history, sink, { converts });
  return sink.hasErrors() ? undefined : { lock, input: lockInput(history, converts) };
}

/**
 * The phases before `check`: what the sources say, with the numbers that the lock gives, and how its versions hang together. Nothing where
 * there are errors.
 */
export async function readHistory(
  options: Pick<CompileOptions, "host" | "roots">,
  sink: DiagnosticList,
): Promise<History | undefined> {
  return historyWith(readLock(options, sink), options, sink, () => {});
}

async function historyWith(
  lock: Lock | undefined,
  options: Pick<CompileOptions, "host" | "roots">,
  sink: DiagnosticList,
  clock: (phase: string) => void,
): Promise<History | undefined> {
  const sources = await loadAndParse(options.host, options.roots, sink);
  clock("parse");
  const links = link(sources.files, sources.imports, sink);
  clock("link");
  const model: Model = lower(links, sink, (from, path) => readSchema(options, from, path), lockedNumbers(lock));
  clock("lower");
  if (sink.hasErrors()) return undefined;
  const history = createHistory(model);
  clock("evolve");
  return history;
}

/** An author's JSON Schema, by a path relative to the file that names it. */
function readSchema(
  { host, roots }: Pick<CompileOptions, "host" | "roots">,
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
function readConvertFile(
  { host, roots }: Pick<CompileOptions, "host" | "roots">,
  path: string,
): ReturnType<ReadConvertFile> {
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

function stopwatch(timings: Map<string, number>, onPhase?: (phase: string) => void): (phase: string) => void {
  let start = performance.now();
  return (phase) => {
    const now = performance.now();
    timings.set(phase, now - start);
    start = now;
    onPhase?.(phase);
  };
}

interface Sources {
  /** Sorted by path. */
  readonly files: readonly FileSyntax[];
  readonly imports: ReadonlyMap<FileSyntax, readonly FileSyntax[]>;
}

/** Reads the schemas below the roots, and what they import. */
async function loadAndParse(host: Host, roots: readonly string[], sink: DiagnosticSink): Promise<Sources> {
  const parsed = new Map<string, Parsed | undefined>();
  const targets = new Map<string, ReadonlyMap<string, string>>();
  const listed = (await Promise.all(roots.map((root) => host.listSchemas(root)))).flat();
  const onDisk = new Set(listed);
  if (listed.length === 0) sink.report("load/no-schemas", undefined, { root: roots.join(", ") });
  const queue: { readonly path: string; readonly span?: Parameters<typeof loadFile>[2] }[] = [...onDisk].map(
    (path) => ({ path }),
  );
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (parsed.has(next.path)) continue;
    const bundled = onDisk.has(next.path) ? undefined : bundledProto(next.path);
    const source =
      bundled === undefined ? loadFile(host, next.path, next.span, sink) : createSourceFile(next.path, bundled);
    const file = source === undefined ? undefined : parseSource(source, sink);
    parsed.set(next.path, file);
    if (file === undefined) continue;
    const found = new Map<string, string>();
    for (const { path } of file.imports) {
      const target =
        file.notation === "yaml"
          ? importPath(file.file.file, path, roots, sink)
          : protoImportPath(host, file.file.file, path, roots, isBundled, sink);
      if (target === undefined) continue;
      found.set(path.value, target);
      if (!parsed.has(target)) queue.push({ path: target, span: path.span });
    }
    targets.set(next.path, found);
  }
  return toSources(parsed, targets, sink);
}

function isBundled(path: string): boolean {
  return bundledProto(path) !== undefined;
}

/** A file that was read, in the form of its notation. */
type Parsed =
  | { readonly notation: "yaml"; readonly file: FileSyntax; readonly imports: FileSyntax["imports"] }
  | { readonly notation: "proto"; readonly file: ProtoFile; readonly imports: FileSyntax["imports"] };

function parseSource(source: SourceFile, sink: DiagnosticSink): Parsed | undefined {
  if (source.path.endsWith(".proto")) {
    const file = parseProtoFile(source, sink);
    return { notation: "proto", file, imports: protoImports(file) };
  }
  const file = parseYamlFile(source, sink);
  return file === undefined ? undefined : { notation: "yaml", file, imports: file.imports };
}

/** Brings both notations into the common syntax; names in `.proto` files are resolved over all of them first. */
function toSources(
  parsed: ReadonlyMap<string, Parsed | undefined>,
  targets: ReadonlyMap<string, ReadonlyMap<string, string>>,
  sink: DiagnosticSink,
): Sources {
  const protos = [...parsed.values()].flatMap((file) => (file?.notation === "proto" ? [file.file] : []));
  const findImport: FindImport = (from, path) => {
    const target = parsed.get(targets.get(from.file.path)?.get(path) ?? "");
    return target?.notation === "proto" ? target.file : undefined;
  };
  const names = resolveProtoNames(protos, findImport, sink);
  const byPath = new Map<string, FileSyntax>();
  for (const path of [...parsed.keys()].sort()) {
    const file = parsed.get(path);
    const syntax = file?.notation === "proto" ? toSyntax(file.file, names, sink) : file?.file;
    if (syntax !== undefined && !isUnused(syntax)) byPath.set(path, syntax);
  }
  const imports = new Map(
    [...byPath].map(([path, file]) => {
      const paths = [...(targets.get(path)?.values() ?? [])];
      return [file, paths.map((target) => byPath.get(target)).filter((target) => target !== undefined)] as const;
    }),
  );
  reportCycles(imports, sink);
  return { files: [...byPath.values()], imports };
}

/** Files of Protobuf's own and of Evolvent's options that nothing takes a type from. */
function isUnused(file: FileSyntax): boolean {
  const name = file.package?.value ?? "";
  return file.notation === "proto" && isOwnPackage(name) && file.types.length === 0;
}

/** Files that import each other in a circle can't be read in any order. */
function reportCycles(imports: Sources["imports"], sink: DiagnosticSink): void {
  const done = new Set<FileSyntax>();
  for (const start of imports.keys()) {
    const trail: FileSyntax[] = [];
    const open: { readonly file: FileSyntax; readonly leave: boolean }[] = [{ file: start, leave: false }];
    for (let step = open.pop(); step !== undefined; step = open.pop()) {
      if (step.leave) {
        trail.pop();
        done.add(step.file);
        continue;
      }
      if (done.has(step.file)) continue;
      const index = trail.indexOf(step.file);
      if (index !== -1) {
        const cycle = [...trail.slice(index), step.file].map(({ file }) => file.path);
        sink.report("load/import-cycle", step.file.imports[0]?.path.span ?? startOf(step.file.file), { cycle });
        continue;
      }
      trail.push(step.file);
      open.push({ file: step.file, leave: true });
      for (const target of imports.get(step.file) ?? []) open.push({ file: target, leave: false });
    }
  }
}
