import { type CompileResult, compile } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import type { EmitTools } from "../../generator/emit/index.js";
import { createHistory, type History } from "../../generator/evolve/index.js";
import type { EventDeclaration, Package } from "../../generator/ir/index.js";
import { link } from "../../generator/link/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { lower, type ReadSchema } from "../../generator/lower/index.js";
import { parseYamlFile } from "../../generator/parse/yaml/index.js";
import { createSourceFile } from "../../generator/source/index.js";

/** For runs without emitters. */
export const noTools: EmitTools = {
  printDeclarations: () => Promise.resolve([]),
  foreignTypes: new Map(),
  renderTemplate: () => "",
};

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

/** The history of one YAML file as it is: it must be sound up to `lower`, and what `check` says of it does not matter. */
export async function historyOf(text: string): Promise<History> {
  return uncheckedHistory(text);
}

/** @param schemas authors' JSON Schemas, by the path that a field gives them */
export function uncheckedHistory(text: string, schemas: Readonly<Record<string, string>> = {}): History {
  const sink = createDiagnosticList();
  const readSchema: ReadSchema = (_, { value }) => {
    const document = schemas[value];
    return document === undefined ? "there are no schemas here" : { path: value, document: JSON.parse(document) };
  };
  const file = parseYamlFile(createSourceFile("schemas/schema.yaml", text), sink);
  const files = file === undefined ? [] : [file];
  const links = link(files, new Map(files.map((syntax) => [syntax, []])), sink);
  const model = lower(links, sink, readSchema);
  if (sink.hasErrors()) throw new Error(sink.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return createHistory(model);
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
