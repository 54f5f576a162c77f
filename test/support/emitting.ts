import { compile } from "../../generator/compile.js";
import type { EmitOptions, Emitter } from "../../generator/emit/index.js";
import { createNaming } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import { foreignSchemasOf } from "../../generator/ir/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { loadForeignTypes, loadPrintDeclarations } from "../../generator/print/index.js";

/** What a schema compiles to with some emitters; throws where it has errors. */
export async function emitFiles(
  schemas: Readonly<Record<string, string>> | string,
  emitters: readonly Emitter[],
  options: Partial<EmitOptions> = {},
): Promise<{ readonly files: ReadonlyMap<string, string>; readonly history: History }> {
  const host = memoryHost(typeof schemas === "string" ? { "schema.yaml": schemas } : schemas);
  const result = await compile({
    host,
    roots: [""],
    emitters,
    options,
    loadTools: async (history) => ({
      printDeclarations: await loadPrintDeclarations(),
      foreignTypes: await loadForeignTypes(
        foreignSchemasOf(history.model),
        (path) => createNaming(history.model, "@evolvent/runtime").foreignType(path).name,
      ),
      renderTemplate: () => "",
    }),
  });
  if (result.history === undefined)
    throw new Error(result.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return { files: result.files, history: result.history };
}
