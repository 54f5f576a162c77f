import { createDiagnosticList, type Diagnostic, type DiagnosticSink, sortDiagnostics } from "./diagnostics/index.js";
import { createNaming, type EmitOptions, type EmitTools, type Emitter, emit, type OutputFiles } from "./emit/index.js";
import { createHistory, type History } from "./evolve/index.js";
import type { Model } from "./ir/index.js";
import { link } from "./link/index.js";
import { type Host, importPath, isBelow, joinPath, loadFile } from "./load/index.js";
import { lower, type ReadSchema } from "./lower/index.js";
import { parseYamlFile } from "./parse/yaml/index.js";
import { type Located, parseJsonText, startOf } from "./source/index.js";
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
  const clock = stopwatch(timings);

  const sources = await loadAndParse(options.host, options.roots, sink);
  clock("parse");
  const links = link(sources.files, sources.imports, sink);
  clock("link");
  const model: Model = lower(links, sink, (from, path) => readSchema(options, from, path));
  clock("lower");
  const failed = (): CompileResult => ({ diagnostics: sortDiagnostics(sink.diagnostics), files: new Map(), timings });
  if (sink.hasErrors()) return failed();
  const history = createHistory(model);
  clock("evolve");
  const emitOptions = { ...defaultEmitOptions, ...options.options };
  const input = { history, naming: createNaming(model, emitOptions.runtime), options: emitOptions };
  for (const emitter of options.emitters) emitter.check?.(input, sink);
  clock("check");
  if (sink.hasErrors()) return failed();
  const files = emit(options.emitters, input, await options.loadTools(history));
  clock("emit");
  return { diagnostics: sortDiagnostics(sink.diagnostics), files, history, timings };
}

/** An author's JSON Schema, by a path relative to the file that names it. */
function readSchema({ host, roots }: CompileOptions, from: FileSyntax, path: Located<string>): ReturnType<ReadSchema> {
  const target = joinPath(from.file.path.split("/").slice(0, -1), path.value);
  if (target === undefined || !roots.some((root) => isBelow(target, root))) return "it is outside the schema root";
  const found = host.readFile(target);
  if (!found.ok) return found.reason;
  const parsed = parseJsonText(new TextDecoder().decode(found.bytes));
  return parsed.ok ? { path: target, document: parsed.value } : parsed.reason;
}

function stopwatch(timings: Map<string, number>): (phase: string) => void {
  let start = performance.now();
  return (phase) => {
    const now = performance.now();
    timings.set(phase, now - start);
    start = now;
  };
}

interface Sources {
  /** Sorted by path. */
  readonly files: readonly FileSyntax[];
  readonly imports: ReadonlyMap<FileSyntax, readonly FileSyntax[]>;
}

/** Reads the schemas below the roots, and what they import. */
async function loadAndParse(host: Host, roots: readonly string[], sink: DiagnosticSink): Promise<Sources> {
  const parsed = new Map<string, FileSyntax | undefined>();
  const targets = new Map<FileSyntax, string[]>();
  const listed = (await Promise.all(roots.map((root) => host.listSchemas(root)))).flat();
  if (listed.length === 0) sink.report("load/no-schemas", undefined, { root: roots.join(", ") });
  const queue: { readonly path: string; readonly span?: Parameters<typeof loadFile>[2] }[] = [...new Set(listed)].map(
    (path) => ({ path }),
  );
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (parsed.has(next.path)) continue;
    const source = loadFile(host, next.path, next.span, sink);
    const file = source === undefined || !/\.ya?ml$/.test(source.path) ? undefined : parseYamlFile(source, sink);
    parsed.set(next.path, file);
    if (file === undefined) continue;
    const paths: string[] = [];
    for (const { path } of file.imports) {
      const target = importPath(file.file, path, roots, sink);
      if (target === undefined) continue;
      paths.push(target);
      if (!parsed.has(target)) queue.push({ path: target, span: path.span });
    }
    targets.set(file, paths);
  }
  const files = [...parsed.values()]
    .filter((file) => file !== undefined)
    .sort((left, right) => (left.file.path < right.file.path ? -1 : 1));
  const imports = new Map(
    [...targets].map(
      ([file, paths]) =>
        [file, paths.map((path) => parsed.get(path)).filter((target) => target !== undefined)] as const,
    ),
  );
  reportCycles(imports, sink);
  return { files, imports };
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
