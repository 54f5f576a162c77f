import {
  type Declaration,
  type EventDeclaration,
  latestShape,
  type Model,
  newestVersion,
  oldestVersion,
  type Package,
  type Shape,
  shapesOf,
} from "../ir/index.js";
import { kebabCase, type MemberReference, pascalCase, type SymbolReference, symbol, typeSymbol } from "../print/index.js";

/**
 * Where generated things live and what they are called; all emitters ask here, so that one can refer to what another prints.
 *
 * A package is a folder, an event or named type a module of its own (with the types declared in its place), and the
 * package's union and readers stand in its `index.ts`.
 */
export interface Naming {
  /** `grainlify.bounty_escrow` is `grainlify/bounty-escrow`; the empty package is `.`'s place, `root`. */
  packageFolder(name: string): string;
  packageModule(name: string): string;
  /** The module of a declaration: its owner's, where it is declared in place. */
  moduleOf(declaration: Declaration | EventDeclaration): string;
  /** The event's type, latest: `FundsRefunded`. */
  eventType(event: EventDeclaration): SymbolReference;
  eventName(event: EventDeclaration): string;
  /** `RefundMode`, and `RefundModeV1_0_0` for a shape that is not the latest (by its oldest version). */
  typeName(shape: Shape): string;
  typeOf(shape: Shape): SymbolReference;
  /** A generated function about a shape: `readRefundModeV1_0_0`, exported by the declaration's module. */
  functionOf(verb: string, shape: Shape): SymbolReference;
  /** A generated function between two shapes: `read` from 1.0.0 to the latest is `readRefundModeV1_0_0`; to another than the latest, `…ToV1_1_0` follows. */
  liftFunctionOf(verb: string, from: Shape, to: Shape): SymbolReference;
  /** A function or type of the runtime package. */
  runtime(name: string): MemberReference;
  runtimeType(name: string): MemberReference;
}

export function createNaming(model: Model, runtimeSpecifier: string): Naming {
  const packages = new Map<string, Package>(model.packages.map((pkg) => [pkg.name, pkg]));
  const owners = new Map<string, string>();
  for (const pkg of packages.values()) {
    for (const declaration of pkg.declarations) {
      if (declaration.owner !== undefined) owners.set(declaration.id, declaration.owner);
    }
  }
  const packageFolder = (name: string): string => (name === "" ? "root" : name.split(".").map(kebabCase).join("/"));
  const moduleOf = (declaration: Declaration | EventDeclaration): string => {
    const name = "kind" in declaration ? (declaration.owner ?? declaration.name) : declaration.key;
    return `${packageFolder(declaration.package)}/${kebabCase(name)}.ts`;
  };
  const suffix = (shape: Shape): string => (shape === latestShape(shape.declaration) ? "" : `V${oldestVersion(shape).name.replaceAll(".", "_")}`);
  const typeName = (shape: Shape): string => `${pascalCase(shape.declaration.name)}${suffix(shape)}`;
  return {
    packageFolder,
    packageModule: (name) => `${packageFolder(name)}/index.ts`,
    moduleOf,
    eventName: (event) => pascalCase(event.key),
    eventType: (event) => typeSymbol(moduleOf(event), pascalCase(event.key)),
    typeName,
    typeOf: (shape) => typeSymbol(moduleOf(shape.declaration), typeName(shape)),
    functionOf: (verb, shape) => symbol(moduleOf(shape.declaration), `${verb}${typeName(shape)}`),
    liftFunctionOf: (verb, from, to) =>
      symbol(
        moduleOf(from.declaration),
        to === latestShape(to.declaration) ? `${verb}${typeName(from)}` : `${verb}${pascalCase(from.declaration.name)}V${oldestVersion(from).name.replaceAll(".", "_")}ToV${oldestVersion(to).name.replaceAll(".", "_")}`,
      ),
    runtime: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: false }),
    runtimeType: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: true }),
  };
}

/** The shape that stands for a major: the one of its highest released minor (or highest, where none is released). */
export function shapeOfMajor(declaration: Declaration, major: number): Shape | undefined {
  const shapes = shapesOf(declaration).filter((shape) => shape.versions.some((version) => version.major === major));
  const released = shapes.filter((shape) => shape.versions.some((version) => version.major === major && version.released !== undefined));
  return (released.length > 0 ? released : shapes).sort((left, right) => newestVersion(left).index - newestVersion(right).index).at(-1);
}
