import { createNaming, type EmitTools, type Emitter } from "./emit/index.js";
import { catalogEmitter } from "./emitters/catalog/index.js";
import { protobufEmitter } from "./emitters/protobuf/index.js";
import { readersEmitter } from "./emitters/readers/index.js";
import { schemasEmitter } from "./emitters/schemas/index.js";
import { typesEmitter } from "./emitters/types/index.js";
import { validatorsEmitter } from "./emitters/validators/index.js";
import type { History } from "./evolve/index.js";
import { foreignSchemasOf } from "./ir/index.js";
import { startPrintDeclarations } from "./print/declarations-thread.js";
import { loadForeignTypes } from "./print/foreign-types.js";
import { loadTemplates } from "./print/templates.js";

export { testsEmitter } from "./emitters/tests/index.js";
export { typesEmitter } from "./emitters/types/index.js";
/** Begins to load in a thread of its own what takes longest to load: worth calling before the schemas are read. */
export { startPrintDeclarations } from "./print/declarations-thread.js";

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
 */
export async function loadStandardTools(
  history: History,
  templates: ReadonlyMap<string, string> = new Map(),
): Promise<EmitTools> {
  const schemas = foreignSchemasOf(history.model);
  const naming = createNaming(history.model, "");
  const [renderTemplate, foreignTypes] = await Promise.all([
    loadTemplates(templates),
    loadForeignTypes(schemas, (path) => naming.foreignType(path).name),
  ]);
  return { printDeclarations: (modules) => startPrintDeclarations()(modules), renderTemplate, foreignTypes };
}
