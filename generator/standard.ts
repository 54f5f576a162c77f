import { createNaming, type EmitTools, type Emitter } from "./emit/index.js";
import { catalogEmitter } from "./emitters/catalog/index.js";
import { protobufEmitter } from "./emitters/protobuf/index.js";
import { readersEmitter } from "./emitters/readers/index.js";
import { schemasEmitter } from "./emitters/schemas/index.js";
import { typesEmitter } from "./emitters/types/index.js";
import { validatorsEmitter } from "./emitters/validators/index.js";
import type { History } from "./evolve/index.js";
import { foreignSchemasOf } from "./ir/index.js";
import { loadPrintDeclarations, type PrintDeclarations } from "./print/declarations.js";
import { loadForeignTypes } from "./print/foreign-types.js";
import { loadTemplates } from "./print/templates.js";

/** The outputs, in the order in which their sections of a module stand. */
export const standardEmitters: readonly Emitter[] = [
  typesEmitter,
  validatorsEmitter,
  readersEmitter,
  protobufEmitter,
  schemasEmitter,
  catalogEmitter,
];

/**
 * Loads what the emitters need of lazy and asynchronous libraries.
 *
 * @param templates text of catalog templates that take the place of the package's own, by name
 * @param started what prints declarations, where it has been started already
 */
export async function loadStandardTools(
  history: History,
  templates: ReadonlyMap<string, string> = new Map(),
  started?: PrintDeclarations,
): Promise<EmitTools> {
  const schemas = foreignSchemasOf(history.model);
  const naming = createNaming(history.model, "");
  const [printDeclarations, renderTemplate, foreignTypes] = await Promise.all([
    started ?? loadPrintDeclarations(),
    loadTemplates(templates),
    loadForeignTypes(schemas, (path) => naming.foreignType(path).name),
  ]);
  return { printDeclarations, renderTemplate, foreignTypes };
}
