import type { EmitInput, EmitPackage, Emitter } from "../../emit/index.js";
import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { kebabCase } from "../../print/index.js";
import { createDefinitions, type Definitions } from "./definitions.js";
import { documentSchema } from "./documents.js";
import { jsonText, printJson, type Schema } from "./json-text.js";
import type { Mode } from "./scalars.js";

/**
 * Two JSON Schemas (2020-12) per event version, of the stored JSON document: `<version>.schema.json` of what readers accept,
 * with open objects and enums, and `<version>.strict.schema.json` of what writers write. Each file stands by itself.
 */
export const schemasEmitter: Emitter = { name: "schemas", emitPackages };

function emitPackages({ history, naming, options }: EmitInput): EmitPackage {
  const definitions = {
    reader: createDefinitions(history.model, naming, "reader"),
    strict: createDefinitions(history.model, naming, "strict"),
  };
  return function* emitPackage(pkg) {
    for (const event of pkg.events) {
      const folder = `${naming.packageFolder(pkg.name)}/${kebabCase(event.key)}`;
      for (const version of event.versions) {
        for (const mode of ["reader", "strict"] as const) {
          const path = `${folder}/${version.version.name}${mode === "strict" ? ".strict" : ""}.schema.json`;
          const schema = fileSchema(`${options.schemaBase}${path}`, event, version, mode, definitions[mode]);
          yield { kind: "file", path: `schemas/${path}`, text: printJson(schema) };
        }
      }
    }
  };
}

function fileSchema(
  id: string,
  event: EventDeclaration,
  version: EventVersion,
  mode: Mode,
  definitions: Definitions,
): Schema {
  const { schema, definitions: defined } = definitions.collect((schemas) => documentSchema(event, version, schemas));
  const examples = event.examples
    .filter((example) => example.version === version.version.name)
    .map(({ stored }) => jsonText(stored));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: id,
    title: `${event.key} ${version.version.name}`,
    description: event.doc,
    deprecated: event.deprecated === undefined ? undefined : true,
    ...schema,
    // Examples are JSON that systems really wrote: not every one of them writes as ours do.
    examples: mode === "strict" || examples.length === 0 ? undefined : examples,
    $defs: defined,
  };
}
