import { type DiagnosticSink, noteReports } from "./diagnostics/index.js";
import { type Host, importPath, loadFile, protoImportPath } from "./load/index.js";
import {
  bundledProto,
  type FindImport,
  filesWithoutEvents,
  type ImportingFile,
  isOwnPackage,
  type ProtoFile,
  type ProtoNames,
  parseProtoFile,
  protoImports,
  resolveProtoNames,
  toSyntax,
  type WellKnownForm,
} from "./parse/proto/index.js";
import { parseYamlFile } from "./parse/yaml/index.js";
import { createSourceFile, type SourceFile, startOf } from "./source/index.js";
import type { FileSyntax } from "./syntax/index.js";

/** All schema files, with their imports. */
export interface Sources {
  /** Sorted by path. */
  readonly files: readonly FileSyntax[];
  readonly imports: ReadonlyMap<FileSyntax, readonly FileSyntax[]>;
}

/** What a process knows of files that it has read before: a file that has not changed gives the same object. */
export interface SourceMemory {
  readonly parsed: Map<string, Parsed>;
  /** Syntax of `.proto` files, with all files that it was made of. */
  readonly syntax: Map<ProtoFile, RememberedSyntax>;
}

interface RememberedSyntax {
  readonly from: readonly ProtoFile[];
  readonly hasMessages: boolean;
  readonly file: FileSyntax;
}

export function createSourceMemory(): SourceMemory {
  return { parsed: new Map(), syntax: new Map() };
}

/** Where schemas stand, and how they are read. */
export interface SourceOptions {
  readonly host: Host;
  /** Folders (or files) of schemas, as paths of the host. */
  readonly roots: readonly string[];
  /**
   * How google.protobuf.Timestamp, Duration, Struct, Value and ListValue stand in `.proto` packages that no event can reach: as scalars
   * (the default), or as the messages that Protobuf declares.
   */
  readonly wellKnownTypes?: WellKnownForm | undefined;
}

/** Reads the schemas below the roots, and what they import; parses what `memory` does not know. */
export async function readSources(
  { host, roots, wellKnownTypes = "scalars" }: SourceOptions,
  sink: DiagnosticSink,
  memory: SourceMemory = createSourceMemory(),
): Promise<Sources> {
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
    const file = source === undefined ? undefined : parseRemembered(source, sink, memory);
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
  return toSources(parsed, targets, wellKnownTypes, sink, memory);
}

function isBundled(path: string): boolean {
  return bundledProto(path) !== undefined;
}

/** Paths of imported files by what is written, by the importing file's path. */
type Targets = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A file that was read, in the form of its notation. */
type Parsed =
  | { readonly notation: "yaml"; readonly file: FileSyntax; readonly imports: FileSyntax["imports"] }
  | { readonly notation: "proto"; readonly file: ProtoFile; readonly imports: FileSyntax["imports"] };

function parseRemembered(source: SourceFile, sink: DiagnosticSink, { parsed }: SourceMemory): Parsed | undefined {
  const known = parsed.get(source.path);
  if (known?.file.file.text === source.text) return known;
  const noting = noteReports(sink);
  const file = parseSource(source, noting);
  // What has been complained of is complained of again.
  if (file === undefined || noting.hasReported()) parsed.delete(source.path);
  else parsed.set(source.path, file);
  return file;
}

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
  targets: Targets,
  wellKnownTypes: WellKnownForm,
  sink: DiagnosticSink,
  memory: SourceMemory,
): Sources {
  const protos = [...parsed.values()].flatMap((file) => (file?.notation === "proto" ? [file.file] : []));
  const findImport: FindImport = (from, path) => {
    const target = parsed.get(targets.get(from.file.path)?.get(path) ?? "");
    return target?.notation === "proto" ? target.file : undefined;
  };
  const names = resolveProtoNames(
    protos,
    findImport,
    sink,
    filesWithoutEvents(importing(parsed, targets)),
    wellKnownTypes,
  );
  const byPath = new Map<string, FileSyntax>();
  for (const path of [...parsed.keys()].sort()) {
    const file = parsed.get(path);
    const syntax =
      file?.notation === "proto" ? toRememberedSyntax(file.file, names, findImport, sink, memory) : file?.file;
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

function importing(parsed: ReadonlyMap<string, Parsed | undefined>, targets: Targets): readonly ImportingFile[] {
  return [...parsed].flatMap(([path, file]) => {
    if (file === undefined) return [];
    const imports = [...(targets.get(path)?.values() ?? [])].map((target) => packageOf(parsed.get(target)));
    const own = { package: packageOf(file), imports: [...new Set(imports)] };
    return file.notation === "proto" ? [{ ...own, proto: file.file }] : [own];
  });
}

function packageOf(file: Parsed | undefined): string {
  if (file === undefined) return "";
  return (file.notation === "proto" ? file.file.package?.name.value : file.file.package?.value) ?? "";
}

function toRememberedSyntax(
  file: ProtoFile,
  names: ProtoNames,
  findImport: FindImport,
  sink: DiagnosticSink,
  { syntax }: SourceMemory,
): FileSyntax {
  // What is taken of Protobuf's own files depends on all others.
  if (isOwnPackage(file.package?.name.value ?? "")) return toSyntax(file, names, sink);
  const from = new Set([file, ...names.extendersOf(file)]);
  for (const member of from)
    for (const { path } of protoImports(member)) {
      const target = findImport(member, path.value);
      if (target !== undefined) from.add(target);
    }
  const known = syntax.get(file);
  const hasMessages = names.hasWellKnownMessages(file);
  if (
    known?.hasMessages === hasMessages &&
    known.from.length === from.size &&
    known.from.every((member) => from.has(member))
  )
    return known.file;
  const noting = noteReports(sink);
  const made = toSyntax(file, names, noting);
  if (noting.hasReported()) syntax.delete(file);
  else syntax.set(file, { from: [...from], hasMessages, file: made });
  return made;
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
