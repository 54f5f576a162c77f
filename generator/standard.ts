import { createNaming, type EmitTools, type Emitter } from "./emit/index.js";
import { catalogEmitter } from "./emitters/catalog/index.js";
import { schemasEmitter } from "./emitters/schemas/index.js";
import { typesEmitter } from "./emitters/types/index.js";
import { validatorsEmitter } from "./emitters/validators/index.js";
import type { History } from "./evolve/index.js";
import { type ForeignSchema, shapesOf, type Type } from "./ir/index.js";
import { loadPrintDeclarations } from "./print/declarations.js";
import { loadForeignTypes } from "./print/foreign-types.js";
import { loadTemplates } from "./print/templates.js";

/** The outputs, in the order in which their sections of a module stand. */
export const standardEmitters: readonly Emitter[] = [typesEmitter, validatorsEmitter, schemasEmitter, catalogEmitter];

/**
 * Loads what the emitters need of lazy and asynchronous libraries.
 *
 * @param templates text of catalog templates that take the place of the package's own, by name
 */
export async function loadStandardTools(
  history: History,
  templates: ReadonlyMap<string, string> = new Map(),
): Promise<EmitTools> {
  const schemas = foreignSchemas(history);
  const naming = createNaming(history.model, "");
  const [printDeclarations, renderTemplate, foreignTypes] = await Promise.all([
    loadPrintDeclarations(),
    loadTemplates(templates),
    loadForeignTypes(schemas, (path) => naming.foreignType(path).name),
  ]);
  return { printDeclarations, renderTemplate, foreignTypes };
}

/** Authors' own JSON Schemas, each once. */
function foreignSchemas(history: History): readonly ForeignSchema[] {
  const found = new Map<string, ForeignSchema>();
  for (const { declarations } of history.model.packages) {
    for (const declaration of declarations) {
      for (const shape of shapesOf(declaration)) {
        if (shape.kind === "record") for (const { type } of shape.fields) collect(type);
      }
    }
  }
  return [...found.values()];

  function collect(type: Type): void {
    switch (type.kind) {
      case "scalar":
        if (type.schema !== undefined) found.set(type.schema.path, type.schema);
        return;
      case "list":
        collect(type.element);
        return;
      case "map":
        collect(type.value);
        return;
      case "nullable":
        collect(type.inner);
        return;
      case "reference":
    }
  }
}
