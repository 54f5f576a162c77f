import { type CompileResult, compile } from "../../generator/compile.js";
import type { EmitTools } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { EventDeclaration, Package } from "../../generator/ir/index.js";
import { memoryHost } from "../../generator/load/index.js";

/** For runs without emitters. */
export const noTools: EmitTools = { printDeclarations: () => [], foreignTypes: new Map(), renderTemplate: () => "" };

/** Compiles YAML files, by name below `schemas/`, without emitting anything. */
export function compileFiles(files: Readonly<Record<string, string>>): Promise<CompileResult> {
  const sources = Object.fromEntries(Object.entries(files).map(([name, text]) => [`schemas/${name}`, text]));
  return compile({
    host: memoryHost(sources),
    roots: ["schemas"],
    emitters: [],
    loadTools: () => Promise.resolve(noTools),
  });
}

/** The history of one YAML file that must be right. */
export async function historyOf(text: string): Promise<History> {
  const result = await compileFiles({ "schema.yaml": text });
  if (result.history === undefined)
    throw new Error(result.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return result.history;
}

export function packageOf(history: History, name: string): Package {
  const found = history.model.packages.find((pkg) => pkg.name === name);
  if (found === undefined) throw new Error(`no package "${name}"`);
  return found;
}

export function eventOf(history: History, id: string): EventDeclaration {
  const found = history.model.packages.flatMap((pkg) => pkg.events).find((event) => event.id === id);
  if (found === undefined) throw new Error(`no event "${id}"`);
  return found;
}

/** What a run reports: "id line:column" of each complaint. */
export function places(result: CompileResult): readonly string[] {
  return result.diagnostics.map(({ id, span }) => {
    if (span === undefined) return id;
    const before = span.file.text.slice(0, span.start).split("\n");
    return `${id} ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  });
}
