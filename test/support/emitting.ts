import { compile } from "../../generator/compile.js";
import type { EmitOptions, Emitter } from "../../generator/emit/index.js";
import { createNaming } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { ForeignSchema, Model, Type } from "../../generator/ir/index.js";
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
        foreignSchemas(history.model),
        (path) => createNaming(history.model, "@evolvent/runtime").foreignType(path).name,
      ),
      renderTemplate: () => "",
    }),
  });
  if (result.history === undefined)
    throw new Error(result.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return { files: result.files, history: result.history };
}

/** The authors' JSON Schemas that a model uses. */
export function foreignSchemas(model: Model): readonly ForeignSchema[] {
  const found = new Map<string, ForeignSchema>();
  const visit = (type: Type): void => {
    switch (type.kind) {
      case "scalar":
        if (type.schema !== undefined) found.set(type.schema.path, type.schema);
        return;
      case "list":
        visit(type.element);
        return;
      case "map":
        visit(type.value);
        return;
      case "nullable":
        visit(type.inner);
    }
  };
  for (const pkg of model.packages) {
    for (const declaration of pkg.declarations) {
      if (declaration.kind !== "record") continue;
      for (const shape of declaration.shapes.values()) for (const field of shape.fields) visit(field.type);
    }
  }
  return [...found.values()];
}
