import { closest } from "../diagnostics/closest.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { ScalarName } from "../ir/index.js";
import type { Span } from "../source/index.js";
import type { FileSyntax } from "../syntax/index.js";
import { checkNames } from "./names.js";
import { gatherPackages, type LinkedPackage, type LinkedType } from "./packages.js";

/** The names of all scalar types. */
export const scalarNames: readonly ScalarName[] = [
  "bool",
  "int32",
  "uint32",
  "int64",
  "uint64",
  "int128",
  "uint128",
  "float32",
  "float64",
  "decimal",
  "string",
  "bytes",
  "timestamp",
  "duration",
  "date",
  "uuid",
  "json",
];

const scalars: ReadonlySet<string> = new Set(scalarNames);

/** What a name stands for. */
export type Target =
  | { readonly kind: "scalar"; readonly scalar: ScalarName }
  | { readonly kind: "type"; readonly type: LinkedType };

/** All packages with their names resolved. */
export interface Links {
  /** Sorted by name. */
  readonly packages: ReadonlyMap<string, LinkedPackage>;
  /** The package that a file belongs to. */
  packageOf(file: FileSyntax): LinkedPackage | undefined;
  /** Packages that a file's imports make visible, its own first. */
  visiblePackages(file: FileSyntax): readonly LinkedPackage[];
  /** What a name in a file stands for; reports where it is unknown or ambiguous. */
  resolve(file: FileSyntax, name: string, span: Span, sink: DiagnosticSink): Target | undefined;
}

/**
 * Resolves packages and names.
 *
 * @param files sorted by path
 * @param imports per file, the files that its imports name
 */
export function link(
  files: readonly FileSyntax[],
  imports: ReadonlyMap<FileSyntax, readonly FileSyntax[]>,
  sink: DiagnosticSink,
): Links {
  const packages = gatherPackages(files, sink);
  checkNames(packages, sink);
  const visible = new Map<FileSyntax, readonly LinkedPackage[]>();

  function packageOf(file: FileSyntax): LinkedPackage | undefined {
    return packages.get(file.package?.value ?? "");
  }

  function visiblePackages(file: FileSyntax): readonly LinkedPackage[] {
    let list = visible.get(file);
    if (list === undefined) {
      const imported = [file, ...(imports.get(file) ?? [])].map(packageOf).filter((pkg) => pkg !== undefined);
      list = [...new Set(imported)];
      visible.set(file, list);
    }
    return list;
  }

  function resolve(file: FileSyntax, name: string, span: Span, sink: DiagnosticSink): Target | undefined {
    // The parser of `.proto` files has resolved names to full ones; a leading dot says so.
    const full = name.startsWith(".");
    const word = full ? name.slice(1) : name;
    if (!full) {
      if (scalars.has(word)) return { kind: "scalar", scalar: word as ScalarName };
      const own = packageOf(file)?.types.get(word);
      if (own !== undefined) return { kind: "type", type: own };
    }
    const candidates = full ? findFull(word, packages.values()) : findVisible(word, visiblePackages(file));
    const [first, second] = candidates;
    if (first !== undefined && second !== undefined) {
      sink.report("link/ambiguous-type", span, { name, packages: candidates.map((candidate) => candidate.package) });
    }
    if (first !== undefined) return { kind: "type", type: first };
    const events = full ? [...packages.values()] : visiblePackages(file);
    const event = events.flatMap((pkg) =>
      [...pkg.events].filter(([key]) => (full && pkg.name !== "" ? `${pkg.name}.${key}` : key) === word),
    )[0];
    if (event !== undefined) {
      sink.report("link/event-as-type", span, { name: event[0] });
      return undefined;
    }
    const known = [...scalars, ...visiblePackages(file).flatMap((pkg) => [...pkg.types.keys()])];
    const suggestion = closest(word, known);
    const elsewhere = [...packages.values()].find((pkg) => pkg.types.has(word));
    const help =
      suggestion !== undefined
        ? `did you mean "${suggestion}"?`
        : elsewhere !== undefined
          ? `"${elsewhere.name}" declares it: import that file`
          : undefined;
    sink.report("link/unknown-type", span, { name }, help === undefined ? {} : { help });
    return undefined;
  }

  return { packages, packageOf, visiblePackages, resolve };
}

/** `pkg.Name`, where both parts may have dots. */
function findFull(name: string, packages: Iterable<LinkedPackage>): readonly LinkedType[] {
  const found: LinkedType[] = [];
  for (const pkg of packages) {
    const prefix = pkg.name === "" ? "" : `${pkg.name}.`;
    if (!name.startsWith(prefix)) continue;
    const type = pkg.types.get(name.slice(prefix.length));
    if (type !== undefined) found.push(type);
  }
  return found;
}

function findVisible(name: string, packages: readonly LinkedPackage[]): readonly LinkedType[] {
  const bare = packages.map((pkg) => pkg.types.get(name)).filter((type) => type !== undefined);
  return bare.length > 0 ? bare : findFull(name, packages);
}
