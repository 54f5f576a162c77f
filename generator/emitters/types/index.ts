import type { EmitInput, EmitPackage, EmitTools, Emitter, ModuleSection, Naming, Output } from "../../emit/index.js";
import type { Declaration, EventDeclaration, Package } from "../../ir/index.js";
import { code, join, raw } from "../../print/index.js";
import { type ModuleTypes, moduleTypes } from "./module-types.js";
import { eventTypesList, packageDeclarations, reexport } from "./package-module.js";
import { createReferences } from "./references.js";

/** TypeScript types: of each event and declared type, of older shapes, and per package the union of its events. */
export const typesEmitter: Emitter = { name: "types", emit, emitPackages };

function* emit({ naming }: EmitInput, tools: EmitTools): Iterable<Output> {
  for (const [path, { text }] of [...tools.foreignTypes].sort(([left], [right]) => (left < right ? -1 : 1))) {
    // The text was printed from a schema by json-schema-to-typescript, with nothing left in that it would print as it stands.
    yield { kind: "section", module: naming.foreignType(path).module, code: code`${raw(text)}` };
  }
}

/** Modules that ts-morph prints at once: more are no faster, and hold more memory. */
const batchSize = 64;

function emitPackages({ history, naming }: EmitInput, tools: EmitTools): EmitPackage {
  const packages = new Map(history.model.packages.map((pkg) => [pkg.name, pkg]));
  return function* emitPackage(pkg) {
    const modules = [...packageModules(pkg, packages, naming)];
    for (let start = 0; start < modules.length; start += batchSize)
      yield* printBatch(modules.slice(start, start + batchSize), tools);
  };
}

/** The modules of events and named types, then the package's own. */
function* packageModules(pkg: Package, packages: ReadonlyMap<string, Package>, naming: Naming): Iterable<ModuleTypes> {
  const events = new Map(pkg.events.map((event) => [naming.moduleOf(event), event]));
  const declarations = new Map<string, Declaration[]>([...events.keys()].map((module) => [module, []]));
  for (const declaration of pkg.declarations) {
    const module = naming.moduleOf(declaration);
    const known = declarations.get(module);
    if (known === undefined) declarations.set(module, [declaration]);
    else known.push(declaration);
  }
  const own = naming.packageModule(pkg.name);
  const exports = [];
  for (const [module, declared] of declarations) {
    const event: EventDeclaration | undefined = events.get(module);
    const types = moduleTypes(module, event, declared, { pkg, packages, naming, references: createReferences() });
    exports.push(reexport(own, module, types.publicTypes, types.publicValues));
    yield types;
  }
  if (declarations.size === 0) return;
  const scope = { pkg, packages, naming, references: createReferences() };
  const list = eventTypesList(scope);
  yield {
    module: own,
    declarations: packageDeclarations(scope),
    values: [...(list === undefined ? [] : [list]), code`${exports}`],
    scope,
    publicTypes: [],
    publicValues: [],
  };
}

function* printBatch(modules: readonly ModuleTypes[], tools: EmitTools): Iterable<ModuleSection> {
  const printed = tools.printDeclarations(modules.map(({ declarations }) => declarations));
  for (const [index, { module, scope, declarations, values }] of modules.entries()) {
    if (declarations.length === 0 && values.length === 0) continue;
    const code = printed.then((texts) => {
      const text = texts[index] ?? "";
      return join([...(text === "" ? [] : [scope.references.resolve(text)]), ...values], "\n\n");
    });
    yield { kind: "section", module, code };
  }
}
