import { closest } from "../diagnostics/closest.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import { createSourceFile, type Located, type SourceFile, type Span, startOf } from "../source/index.js";
import { type Host, maximumFileSize } from "./host.js";

/** Reads one file as UTF-8 text, without a byte order mark. Reports and gives undefined where that can't be done. */
export function loadFile(
  host: Host,
  path: string,
  importedAt: Span | undefined,
  sink: DiagnosticSink,
): SourceFile | undefined {
  const result = host.readFile(path);
  const span = importedAt ?? startOf(createSourceFile(path, ""));
  if (!result.ok) {
    if (result.failure === "too-large") {
      sink.report("load/too-large", span, { path, size: result.size, limit: maximumFileSize });
    } else if (result.failure === "missing" && importedAt !== undefined)
      sink.report("load/import-missing", span, { path });
    else sink.report("load/unreadable", span, { path, reason: result.reason });
    return undefined;
  }
  if (result.bytes.length > maximumFileSize) {
    sink.report("load/too-large", span, { path, size: result.bytes.length, limit: maximumFileSize });
    return undefined;
  }
  try {
    return createSourceFile(path, new TextDecoder("utf-8", { fatal: true }).decode(result.bytes));
  } catch {
    sink.report("load/not-utf8", span, { path });
    return undefined;
  }
}

/**
 * The path of an import: relative to the importing file, from the host's root. Undefined, and a report, where it leaves all
 * schema roots.
 */
export function importPath(
  from: SourceFile,
  written: Located<string>,
  roots: readonly string[],
  sink: DiagnosticSink,
): string | undefined {
  const path = joinPath(from.path.split("/").slice(0, -1), written.value);
  if (path !== undefined && roots.some((root) => isBelow(path, root))) return path;
  sink.report("load/import-outside", written.span, { path: written.value });
  return undefined;
}

/**
 * The path of an import in a `.proto` file: below a schema root, or below a folder around the importing file (so that a tree of
 * files can be put anywhere), whichever exists first. Files that come with the compiler need not exist: their path stays as
 * it is. Undefined, and a report, where there is none.
 */
export function protoImportPath(
  host: Host,
  from: SourceFile,
  written: Located<string>,
  roots: readonly string[],
  isBundled: (path: string) => boolean,
  sink: DiagnosticSink,
): string | undefined {
  const steps = from.path.split("/").slice(0, -1);
  const around = [...steps.map((_, count) => steps.slice(0, steps.length - count).join("/")), ""];
  for (const folder of [...roots, ...around]) {
    const path = joinPath(folder === "" || folder === "." ? [] : folder.replace(/\/$/, "").split("/"), written.value);
    if (path === undefined || !roots.some((root) => isBelow(path, root))) continue;
    const result = host.readFile(path);
    if (result.ok || result.failure === "too-large") return path;
  }
  if (isBundled(written.value)) return written.value;
  sink.report("load/import-missing", written.span, { path: written.value });
  return undefined;
}

/** A path resolved against folders; undefined where it climbs above them or is absolute. */
export function joinPath(folders: readonly string[], path: string): string | undefined {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return undefined;
  const steps = [...folders];
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.length === 0 || steps.at(-1) === "..") return undefined;
      steps.pop();
    } else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Whether a path is a root or stands below it. A root that is a file counts by its folder. */
export function isBelow(path: string, root: string): boolean {
  const folder = root.replace(/\/$/, "");
  if (folder === "" || folder === ".") return true;
  return path === folder || path.startsWith(`${folder}/`);
}

/** The existing file that was probably meant. */
export function closestPath(path: string, known: Iterable<string>): string | undefined {
  return closest(path, known);
}
