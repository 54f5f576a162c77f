import {
  type EmitInput,
  type EmitPackage,
  type Emitter,
  guardedShapes,
  leadingTo,
  type Output,
  recursiveDeclarations,
} from "../../emit/index.js";
import { type Declaration, foreignSchemasOf, type Package, shapesOf } from "../../ir/index.js";
import { type Code, join } from "../../print/index.js";
import { eventChecks } from "./events.js";
import { foreignChecks } from "./foreign.js";
import { shapeGuard } from "./guards.js";
import { createPatterns } from "./patterns.js";
import type { CheckScope } from "./scope.js";
import { shapeCheck } from "./shapes.js";

/** Functions that say whether a TypeScript value is what its type says, constraints included: what a writer could write. */
export const validatorsEmitter: Emitter = { name: "validators", emit, emitPackages };

function* emit({ history, naming }: EmitInput): Iterable<Output> {
  for (const schema of foreignSchemasOf(history.model)) {
    if (!schema.validated) continue;
    yield { kind: "section", module: naming.foreignCheck(schema.path).module, code: foreignChecks(schema, naming) };
  }
}

function emitPackages({ history, naming }: EmitInput): EmitPackage {
  const packages = new Map(history.model.packages.map((pkg) => [pkg.name, pkg]));
  const recursive = recursiveDeclarations(history.model);
  const endless = leadingTo(recursive, history.model);
  const guarded = guardedShapes(history.model.packages);
  return function* emitPackage(pkg) {
    const events = new Map(pkg.events.map((event) => [naming.moduleOf(event), event]));
    for (const [module, declarations] of declarationsByModule(pkg, naming.moduleOf)) {
      const scope: CheckScope = {
        pkg,
        packages,
        naming,
        recursive,
        endless,
        guarded,
        patterns: createPatterns(naming),
      };
      const event = events.get(module);
      const parts = [
        ...(event === undefined ? [] : eventChecks(event, scope)),
        ...declarations.flatMap((declaration) =>
          shapesOf(declaration).flatMap((shape): readonly Code[] => {
            const guard = shapeGuard(shape, scope);
            return guard === undefined ? [shapeCheck(shape, scope)] : [guard, shapeCheck(shape, scope)];
          }),
        ),
      ];
      const patterns = scope.patterns.declarations();
      yield {
        kind: "section",
        module,
        code: join([...(patterns.length === 0 ? [] : [join(patterns, "\n")]), ...parts], "\n\n"),
      };
    }
  };
}

function declarationsByModule(
  pkg: Package,
  moduleOf: (declaration: Declaration) => string,
): ReadonlyMap<string, readonly Declaration[]> {
  const modules = new Map<string, Declaration[]>();
  for (const declaration of pkg.declarations) {
    const module = moduleOf(declaration);
    const known = modules.get(module);
    if (known === undefined) modules.set(module, [declaration]);
    else known.push(declaration);
  }
  return modules;
}
