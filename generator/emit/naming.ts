import {
  type Convert,
  type Declaration,
  type EventDeclaration,
  type EventVersion,
  eventShapes,
  latestShape,
  type Model,
  newestVersion,
  oldestVersion,
  type Package,
  type Shape,
  shapesOf,
} from "../ir/index.js";
import {
  isReservedName,
  kebabCase,
  type MemberReference,
  pascalCase,
  type SymbolReference,
  symbol,
  typeSymbol,
} from "../print/index.js";

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
  /** The event's type at a version: `eventType` where it is that of the latest, else with its oldest version, `FundsRefundedV1_0_0`. */
  eventTypeAt(event: EventDeclaration, version: EventVersion): SymbolReference;
  /** A generated function about an event: `isFundsRefunded`, and `isFundsRefundedV1_0_0` for a type that is not the latest's. */
  eventFunctionOf(verb: string, event: EventDeclaration, version: EventVersion): SymbolReference;
  /** The union of a package's events: `BountyEscrowEvent`; for `tamma.events`, `TammaEvent`. Stands in the package's module. */
  packageEventType(pkg: Package): SymbolReference;
  /** What a caller tells the readers of a package beside the event: `BountyEscrowContext`. Only where it has parameters. */
  packageContextType(pkg: Package): SymbolReference;
  /** The type of an author's JSON Schema, by its path below the schema root; and the function that checks a value against it. */
  foreignType(path: string): SymbolReference;
  foreignCheck(path: string): SymbolReference;
  /** `RefundMode`, and `RefundModeV1_0_0` for a shape that is not the latest (by its oldest version). */
  typeName(shape: Shape): string;
  typeOf(shape: Shape): SymbolReference;
  /** A generated function about a shape: `readRefundModeV1_0_0`, exported by the declaration's module. */
  functionOf(verb: string, shape: Shape): SymbolReference;
  /** A generated function between two shapes: `read` from 1.0.0 to the latest is `readRefundModeV1_0_0`; to another than the latest, `…ToV1_1_0` follows. */
  liftFunctionOf(verb: string, from: Shape, to: Shape): SymbolReference;
  /** An author's function, in the copy of its file among the outputs. */
  convertOf(convert: Convert): SymbolReference;
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
  const suffix = (shape: Shape): string =>
    shape === latestShape(shape.declaration) ? "" : `V${oldestVersion(shape).name.replaceAll(".", "_")}`;
  const typeName = (shape: Shape): string => `${pascalCase(shape.declaration.name)}${suffix(shape)}`;
  const eventNameAt = (event: EventDeclaration, version: EventVersion): string => {
    const group = eventShapes(event).find((versions) => versions.includes(version)) ?? [version];
    if (group.includes(event.latest)) return pascalCase(event.key);
    return `${pascalCase(event.key)}V${(group[0] ?? version).version.name.replaceAll(".", "_")}`;
  };
  const packageModule = (name: string): string => `${packageFolder(name)}/index.ts`;
  return {
    packageFolder,
    packageModule,
    moduleOf,
    eventName: (event) => pascalCase(event.key),
    eventType: (event) => typeSymbol(moduleOf(event), pascalCase(event.key)),
    eventTypeAt: (event, version) => typeSymbol(moduleOf(event), eventNameAt(event, version)),
    eventFunctionOf: (verb, event, version) => symbol(moduleOf(event), `${verb}${eventNameAt(event, version)}`),
    packageEventType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Event")),
    packageContextType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Context")),
    foreignType: (path) => typeSymbol(foreignModule(path), foreignName(path)),
    foreignCheck: (path) => symbol(foreignModule(path), `check${foreignName(path)}`),
    typeName,
    typeOf: (shape) => typeSymbol(moduleOf(shape.declaration), typeName(shape)),
    functionOf: (verb, shape) => symbol(moduleOf(shape.declaration), `${verb}${typeName(shape)}`),
    liftFunctionOf: (verb, from, to) =>
      symbol(
        moduleOf(from.declaration),
        to === latestShape(to.declaration)
          ? `${verb}${typeName(from)}`
          : `${verb}${pascalCase(from.declaration.name)}V${oldestVersion(from).name.replaceAll(".", "_")}ToV${oldestVersion(to).name.replaceAll(".", "_")}`,
      ),
    convertOf: (convert) => symbol(convertModule(convert.path), convert.name),
    runtime: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: false }),
    runtimeType: (name) => ({ kind: "member", module: runtimeSpecifier, namespace: "runtime", name, typeOnly: true }),
  };
}

/** The shape that stands for a major: the one of its highest released minor (or highest, where none is released). */
export function shapeOfMajor(declaration: Declaration, major: number): Shape | undefined {
  const shapes = shapesOf(declaration).filter((shape) => shape.versions.some((version) => version.major === major));
  const released = shapes.filter((shape) =>
    shape.versions.some((version) => version.major === major && version.released !== undefined),
  );
  return (released.length > 0 ? released : shapes)
    .sort((left, right) => newestVersion(left).index - newestVersion(right).index)
    .at(-1);
}

/** `BountyEscrow` and a suffix; a name that the package declares itself is kept clear of. */
function packageTypeName(pkg: Package, suffix: string): string {
  const segments = pkg.name.split(".");
  const plain = segments.length > 1 && /^events?$/.test(segments.at(-1) ?? "") ? segments.slice(0, -1) : segments;
  const taken = new Set([
    ...pkg.declarations.map(({ name }) => pascalCase(name)),
    ...pkg.events.map(({ key }) => pascalCase(key)),
  ]);
  const candidates = [plain.slice(-1), plain].map((words) => `${pascalCase(words.join("_"))}${suffix}`);
  let name = candidates.find((candidate) => !taken.has(candidate)) ?? `Any${candidates[0] ?? suffix}`;
  while (taken.has(name) || isReservedName(name)) name = `Any${name}`;
  return name;
}

/** `github/push.schema.json` is described by `schemas/github/push.ts`. */
function foreignModule(path: string): string {
  const steps = path.split("/");
  const folders = steps.slice(0, -1).map(kebabCase);
  const file = kebabCase(foreignBase(steps.at(-1) ?? ""));
  return ["schemas", ...folders.filter((step) => step !== ""), `${file || "schema"}.ts`].join("/");
}

function foreignName(path: string): string {
  const name = pascalCase(foreignBase(path.split("/").at(-1) ?? ""));
  return /^[A-Z]/.test(name) && !isReservedName(name) ? name : `Schema${name}`;
}

function foreignBase(file: string): string {
  return file.replace(/(?:\.schema)?\.json$/i, "");
}

/** Where an author's file of functions is copied to. */
export function convertModule(path: string): string {
  return `converts/${path}`;
}
