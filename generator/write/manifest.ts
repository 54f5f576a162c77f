import { createHash } from "node:crypto";
import { isOutputPath } from "./output-paths.js";

/** Stands in the output folder, and says which files there are the compiler's. */
export const manifestName = "evolvent.manifest.json";

/** Hashes of what was written, by path. After a merge with conflicts a path may have several. */
export type Manifest = ReadonlyMap<string, readonly string[]>;

/** The manifest of an output: a line a file, sorted, so that it merges well. */
export function renderManifest(hashes: ReadonlyMap<string, string>): string {
  const lines = [...hashes]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, hash]) => `    ${JSON.stringify(path)}: ${JSON.stringify(hash)}`);
  return `{\n  "manifest": 1,\n  "files": {\n${lines.join(",\n")}${lines.length > 0 ? "\n" : ""}  }\n}\n`;
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
