import { createHash } from "node:crypto";
import { isOutputPath } from "./output-paths.js";

/** Stands in the output folder, and says which files there are the compiler's. */
export const manifestName = "evolvent.manifest.json";

/** Hashes of what was written, by path. After a merge with conflicts a path may have several. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** Behind this line stand files that are written once. */
const frozenLine = '  "frozen": {';

/**
 * The manifest of an output: a line a file, sorted, so that it merges well.
 *
 * @param frozen paths of files that are written once: they stand by themselves
 */
export function renderManifest(hashes: ReadonlyMap<string, string>, frozen: ReadonlySet<string> = new Set()): string {
  const linesOf = (isWanted: (path: string) => boolean): string => {
    const lines = [...hashes]
      .filter(([path]) => isWanted(path))
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
    return `${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}`;
  };
  const once = linesOf((path) => frozen.has(path));
  const rest = once === "" ? "" : `,\n${frozenLine}\n${once}  }`;
  return `{\n  "manifest": 1,\n  "files": {\n${linesOf((path) => !frozen.has(path))}  }${rest}\n}\n`;
}

/** The paths of a manifest that are written once. */
export function readFrozen(text: string): ReadonlySet<string> {
  const [, ...parts] = text.split(/^ {2}"frozen": \{\r?$/m);
  return new Set(parts.flatMap((part) => [...readManifest(part.split(/^ {2}"files": \{\r?$/m)[0] ?? "").keys()]));
}

/**
 * Reads a manifest line by line: one with the marks of a merge in it still names every file of both sides. Paths that lead out
 * of the output are dropped, since what is listed may be deleted.
 */
export function readManifest(text: string): Manifest {
  const found = new Map<string, string[]>();
  for (const [, quoted = "", hash = ""] of text.matchAll(/^\s*("(?:[^"\\]|\\.)*"): "([0-9a-f]{32})",?\s*$/gm)) {
    const path = parseString(quoted);
    if (path === undefined || !isOutputPath(path) || path === manifestName) continue;
    const known = found.get(path);
    if (known === undefined) found.set(path, [hash]);
    else known.push(hash);
  }
  return found;
}

function parseString(quoted: string): string | undefined {
  try {
    const value: unknown = JSON.parse(quoted);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Tells texts apart, in 32 hexadecimal digits. Line breaks count as LF, whatever a version control system made of them. */
export function contentHash(text: string): string {
  return createHash("sha256").update(withoutCarriageReturns(text)).digest("hex").slice(0, 32);
}

/** Whether a file on the disk is what was generated. */
export function isSameText(found: string, generated: string): boolean {
  return found === generated || withoutCarriageReturns(found) === withoutCarriageReturns(generated);
}

function withoutCarriageReturns(text: string): string {
  return text.includes("\r") ? text.replaceAll("\r\n", "\n") : text;
}
