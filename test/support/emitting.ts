import { type CompileOptions, compile, defaultEmitOptions } from "../../generator/compile.js";
import { createNaming, type EmitOptions, type EmitTools, type Emitter, emit } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import { foreignSchemasOf } from "../../generator/ir/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { loadForeignTypes, loadPrintDeclarations } from "../../generator/print/index.js";
import { uncheckedHistory } from "./compile-yaml.js";

interface Emitted {
  readonly files: ReadonlyMap<string, string>;
  readonly history: History;
}

/** What schemas compile to with some emitters; throws where they have errors. */
export async function emitFiles(
  schemas: Readonly<Record<string, string>> | string,
  emitters: readonly Emitter[],
  options: Partial<EmitOptions> = {},
  wellKnownTypes?: CompileOptions["wellKnownTypes"],
): Promise<Emitted> {
  const host = memoryHost(typeof schemas === "string" ? { "schema.yaml": schemas } : schemas);
  const result = await compile({ host, roots: [""], emitters, options, loadTools, wellKnownTypes });
  if (result.history === undefined)
    throw new Error(result.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return { files: result.files, history: result.history };
}

/**
 * What one schema compiles to that `check` would refuse: one whose old events have no counterpart in every case, so
 * that tests meet readers that refuse.
 */
export async function emitUnchecked(
  schema: string,
  emitters: readonly Emitter[],
  options: Partial<EmitOptions> = {},
  schemas: Readonly<Record<string, string>> = {},
): Promise<Emitted> {
  const history = uncheckedHistory(schema, schemas);
  const emitOptions = { ...defaultEmitOptions, ...options };
  const naming = createNaming(history.model, emitOptions.runtime);
  return { files: await emit(emitters, { history, naming, options: emitOptions }, await loadTools(history)), history };
}

async function loadTools(history: History): Promise<EmitTools> {
  const naming = createNaming(history.model, defaultEmitOptions.runtime);
  return {
    printDeclarations: await loadPrintDeclarations(),
    foreignTypes: await loadForeignTypes(foreignSchemasOf(history.model), (path) => naming.foreignType(path).name),
    renderTemplate: () => "",
  };
}
