import { createSourceFile, type SourceFile } from "../../source/index.js";

/** Reads a TypeScript file of the author's; a string is the reason why it can't. Paths have forward slashes. */
export type ReadConvertFile = (path: string) => { readonly text: string } | string;

/** A file of the author's with the files that it imports. */
export interface ConvertFile {
  readonly source: SourceFile;
  /** Paths by specifier, relative imports only. */
  readonly imports: ReadonlyMap<string, string>;
  /** Relative imports that lead nowhere, with the reason. */
  readonly missing: ReadonlyMap<string, string>;
}

/** More files than these are not followed. */
const maximumFiles = 200;

/**
 * Reads files and what they import, relative imports only. `./names.js`, `./names.ts` and `./names` all mean names.ts.
 *
 * @param importsOf the specifiers that a file's text imports from
 */
export function gatherFiles(
  paths: readonly string[],
  readFile: ReadConvertFile,
  importsOf: (source: SourceFile) => readonly string[],
): ReadonlyMap<string, ConvertFile> {
  const files = new Map<string, ConvertFile>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined && files.size < maximumFiles; path = open.pop()) {
    if (files.has(path)) continue;
    const found = readFile(path);
    if (typeof found === "string") continue;
    const source = createSourceFile(path, found.text);
    const imports = new Map<string, string>();
    const missing = new Map<string, string>();
    for (const specifier of importsOf(source)) {
      if (!specifier.startsWith(".")) continue;
      const target = targetOf(path, specifier);
      const result = target === undefined ? "it is outside the schema root" : readFile(target);
      if (target === undefined || typeof result === "string") missing.set(specifier, String(result));
      else {
        imports.set(specifier, target);
        open.push(target);
      }
    }
    files.set(path, { source, imports, missing });
  }
  return files;
}

function targetOf(from: string, specifier: string): string | undefined {
  const steps = from.split("/").slice(0, -1);
  for (const step of specifier.split("/")) {
    if (step === "..") {
      if (steps.pop() === undefined) return undefined;
    } else if (step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  return path.endsWith(".ts") ? path : `${path.replace(/\.js$/, "")}.ts`;
}
