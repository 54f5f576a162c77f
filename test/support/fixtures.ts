import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CompileResult, compile } from "../../generator/compile.js";
import { memoryHost } from "../../generator/load/index.js";

/** The folder with a folder of schemas for each diagnostic. */
export const fixtureFolder = fileURLToPath(new URL("../diagnostics/", import.meta.url));

/** The files of a diagnostic's fixture, sorted, as they stand below `schemas/`. Empty where there is none. */
export function fixtureFiles(id: string): Readonly<Record<string, Uint8Array>> {
  const folder = join(fixtureFolder, id);
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(names.map((name) => [`schemas/${name.slice(folder.length + 1)}`, readFileSync(name)]));
}

/** The day on which fixtures are looked at. */
const today = "2026-06-01";

/** What the compiler says of a diagnostic's fixture. */
export function compileFixture(id: string): Promise<CompileResult> {
  return compile({
    host: memoryHost(fixtureFiles(id)),
    roots: ["schemas"],
    emitters: [],
    releases: { today },
    loadTools: () =>
      Promise.resolve({
        printDeclarations: () => Promise.resolve([]),
        foreignTypes: new Map(),
        renderTemplate: () => "",
      }),
  });
}
