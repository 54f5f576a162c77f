import type { Naming } from "../../emit/index.js";
import { type Model, type ScalarType, type Shape, shapesOf } from "../../ir/index.js";
import { embedSchema } from "./foreign.js";
import type { Schema, SchemaValue } from "./json-text.js";
import { type Mode, sharedName } from "./scalars.js";
import { createTypeSchemas, type TypeSchemas } from "./shapes.js";

/** The definitions of declared types, made once each; every file gets those that it refers to. */
export interface Definitions {
  /** Runs `make` and gives the schema with all definitions that it needs, however far, sorted by name. */
  collect(make: (schemas: TypeSchemas) => Schema): {
    readonly schema: Schema;
    readonly definitions: Schema | undefined;
  };
}

interface Definition {
  readonly schema: SchemaValue;
  /** Names of the definitions that it refers to. */
  readonly uses: ReadonlySet<string>;
}

export function createDefinitions(model: Model, naming: Naming, mode: Mode): Definitions {
  const names = definitionNames(model, naming);
  const makers = new Map<string, () => SchemaValue>();
  const made = new Map<string, Definition>();
  const foreignNames = new Map<string, string>();
  const taken = new Set(names.values());
  let uses = new Set<string>();

  /** Files in different folders may have one name. */
  function foreignName(path: string): string {
    let name = foreignNames.get(path);
    if (name === undefined) {
      const wish = `${naming.foreignType(path).name}Schema`;
      name = wish;
      for (let count = 2; taken.has(name); count += 1) name = `${wish}${count}`;
      taken.add(name);
      foreignNames.set(path, name);
    }
    return name;
  }

  function refer(name: string, make: () => SchemaValue): string {
    if (!makers.has(name)) makers.set(name, make);
    uses.add(name);
    return `#/$defs/${name}`;
  }

  function referScalar(type: ScalarType): string | undefined {
    const { schema } = type;
    if (schema?.validated === true) {
      const name = foreignName(schema.path);
      return refer(name, () => embedSchema(schema.document, `#/$defs/${name}`));
    }
    const name = sharedName(type, mode);
    return name === undefined ? undefined : refer(name, () => schemas.scalar(type));
  }

  const schemas = createTypeSchemas(
    mode,
    (shape) => refer(names.get(shape) ?? naming.typeName(shape), () => schemas.define(shape)),
    referScalar,
  );

  function definitionOf(name: string): Definition {
    let definition = made.get(name);
    if (definition === undefined) {
      const outer = uses;
      uses = new Set();
      const schema = makers.get(name)?.() ?? true;
      definition = { schema, uses };
      uses = outer;
      made.set(name, definition);
    }
    return definition;
  }

  return {
    collect(make) {
      uses = new Set();
      const schema = make(schemas);
      const queue = [...uses];
      const found = new Map<string, SchemaValue>();
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        if (found.has(name)) continue;
        const definition = definitionOf(name);
        found.set(name, definition.schema);
        queue.push(...definition.uses);
      }
      const sorted = [...found].sort(([left], [right]) => (left < right ? -1 : 1));
      return { schema, definitions: sorted.length === 0 ? undefined : Object.fromEntries(sorted) };
    },
  };
}

/** `RefundModeV1_0_0`; with its package in front where two packages have a type of that name. */
function definitionNames(model: Model, naming: Naming): ReadonlyMap<Shape, string> {
  const byName = new Map<string, Shape[]>();
  for (const pkg of model.packages) {
    for (const declaration of pkg.declarations) {
      for (const shape of shapesOf(declaration)) {
        const name = naming.typeName(shape);
        const known = byName.get(name);
        if (known === undefined) byName.set(name, [shape]);
        else known.push(shape);
      }
    }
  }
  const names = new Map<Shape, string>();
  for (const [name, shapes] of byName) {
    for (const shape of shapes) names.set(shape, shapes.length === 1 ? name : `${shape.declaration.package}.${name}`);
  }
  return names;
}
