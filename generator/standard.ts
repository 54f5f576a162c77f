import type { EmitTools, Emitter } from "./emit/index.js";
import { catalogEmitter } from "./emitters/catalog/index.js";
import { typesEmitter } from "./emitters/types/index.js";
import type { History } from "./evolve/index.js";
import { type ForeignSchema, shapesOf, type Type } from "./ir/index.js";
import { loadPrintDeclarations } from "./print/declarations.js";
import { loadForeignTypes } from "./print/foreign-types.js";
import { loadTemplates } from "./print/templates.js";
import { pascalCase } from "./source/index.js";

/** The outputs, in the order in which their sections of a module stand. */
export const standardEmitters: readonly Emitter[] = [typesEmitter, catalogEmitter];

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
  const [printDeclarations, renderTemplate, foreignTypes] = await Promise.all([
    loadPrintDeclarations(),
    loadTemplates(templates),
    loadForeignTypes(schemas, foreignTypeName),
  ]);
  return { printDeclarations, renderTemplate, foreignTypes };
}

/** `github-push.schema.json` becomes `GithubPush`. */
function foreignTypeName(path: string): string {
  const name = path.split("/").at(-1) ?? path;
  return pascalCase(name.replace(/(?:\.schema)?\.json$/, ""));
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
