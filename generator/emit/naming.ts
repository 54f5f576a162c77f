import {
  type Convert,
  type Declaration,
  type EventDeclaration,
  type EventVersion,
  eventShapes,
  foreignSchemaBase,
  foreignSchemaModule,
  latestShape,
  type Model,
  newestVersion,
  oldestVersion,
  type Package,
  type Shape,
  shapesOf,
} from "../ir/index.js";
import {
  camelCase,
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
  /** An author's function, in the copy of its file among the outputs; under the file's name, since it may be called as a field is. */
  convertOf(convert: Convert): MemberReference;
  /** A function or type of the runtime package. */
  runtime(name: string): MemberReference;
  runtimeType(name: string): MemberReference;
}

export function createNaming(model: Model, runtimeSpecifier: string): Naming {
  const codeNames = new Map(model.packages.map((pkg) => [pkg.name, codeNamesOf(pkg)]));
  const codeName = ({ package: pkg }: Declaration, name: string): string =>
    codeNames.get(pkg)?.get(name) ?? pascalCase(name);
  // Emitters ask for the same names again and again.
  const packageFolder = remembered((name: string) => (name === "" ? "root" : name.split(".").map(kebabCase).join("/")));
  const moduleOf = remembered((declaration: Declaration | EventDeclaration): string => {
    const own = "kind" in declaration ? (declaration.owner ?? declaration.name) : declaration.key;
    const name = codeNames.get(declaration.package)?.get(own) ?? own;
    return `${packageFolder(declaration.package)}/${kebabCase(name)}.ts`;
  });
  const suffix = (shape: Shape): string =>
    shape === latestShape(shape.declaration) ? "" : `V${oldestVersion(shape).name.replaceAll(".", "_")}`;
  const typeName = remembered(
    (shape: Shape): string => `${codeName(shape.declaration, shape.declaration.name)}${suffix(shape)}`,
  );
  const eventName = remembered((event: EventDeclaration): string => pascalCase(event.key));
  const eventNames = remembered((event: EventDeclaration): ReadonlyMap<EventVersion, string> => {
    const names = eventShapes(event).flatMap((versions) => {
      const [oldest] = versions;
      const isLatest = oldest === undefined || versions.includes(event.latest);
      const name = `${eventName(event)}${isLatest ? "" : `V${oldest.version.name.replaceAll(".", "_")}`}`;
      return versions.map((version) => [version, name] as const);
    });
    return new Map(names);
  });
  const eventNameAt = (event: EventDeclaration, version: EventVersion): string =>
    eventNames(event).get(version) ?? `${eventName(event)}V${version.version.name.replaceAll(".", "_")}`;
  const packageModule = (name: string): string => `${packageFolder(name)}/index.ts`;
  const runtimeMember = (name: string, typeOnly: boolean): MemberReference => ({
    kind: "member",
    module: runtimeSpecifier,
    namespace: "runtime",
    name,
    typeOnly,
  });
  return {
    packageFolder,
    packageModule,
    moduleOf,
    eventName,
    eventType: (event) => typeSymbol(moduleOf(event), eventName(event)),
    eventTypeAt: (event, version) => typeSymbol(moduleOf(event), eventNameAt(event, version)),
    eventFunctionOf: (verb, event, version) => symbol(moduleOf(event), `${verb}${eventNameAt(event, version)}`),
    packageEventType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Event")),
    packageContextType: (pkg) => typeSymbol(packageModule(pkg.name), packageTypeName(pkg, "Context")),
    foreignType: (path) => typeSymbol(foreignSchemaModule(path), foreignName(path)),
    foreignCheck: (path) => symbol(foreignSchemaModule(path), `check${foreignName(path)}`),
    typeName,
    typeOf: remembered((shape: Shape) => typeSymbol(moduleOf(shape.declaration), typeName(shape))),
    functionOf: (verb, shape) => symbol(moduleOf(shape.declaration), `${verb}${typeName(shape)}`),
    liftFunctionOf: (verb, from, to) =>
      symbol(
        moduleOf(from.declaration),
        to === latestShape(to.declaration)
          ? `${verb}${typeName(from)}`
          : `${verb}${codeName(from.declaration, from.declaration.name)}V${oldestVersion(from).name.replaceAll(".", "_")}ToV${oldestVersion(to).name.replaceAll(".", "_")}`,
      ),
    convertOf: ({ path, name }) => ({
      kind: "member",
      module: convertModule(path),
      namespace: `${camelCase(path.replace(/\.ts$/, ""))}Converts`,
      name,
      typeOnly: false,
    }),
    runtime: remembered((name: string) => runtimeMember(name, false)),
    runtimeType: remembered((name: string) => runtimeMember(name, true)),
  };
}

/** A pure function that works out each answer once. */
function remembered<Subject, Answer>(answer: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new Map<Subject, Answer>();
  return (subject) => {
    let found = known.get(subject);
    if (found === undefined) {
      found = answer(subject);
      known.set(subject, found);
    }
    return found;
  };
}

/**
 * Names in code of a package's types where they are not simply theirs in PascalCase: a `.proto` tree may have a message "Date" or "Index", or
 * "Control.Family" beside "ControlFamily". Such a type is called `DateMessage`, `ControlFamilyEnum`.
 */
function codeNamesOf(pkg: Package): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  if (pkg.notation !== "proto") return names;
  const taken = new Set(["index", ...pkg.events.map(({ key }) => pascalCase(key).toLowerCase())]);
  const isFree = (name: string): boolean => !isReservedName(name) && !taken.has(name.toLowerCase());
  const claim = (name: string): boolean => {
    const free = isFree(name);
    taken.add(name.toLowerCase());
    return free;
  };
  // Payloads are called after their events; nested types give way to those that stand for themselves.
  const rank = ({ name, owner }: Declaration): number => (owner === undefined ? name.split(".").length : 0);
  const crowded = [...pkg.declarations]
    .sort((left, right) => rank(left) - rank(right))
    .filter(({ name }) => !/^[A-Za-z]/.test(pascalCase(name)) || !claim(pascalCase(name)));
  for (const { name, kind } of crowded) {
    const longer = `${pascalCase(name).replace(/^(?![A-Za-z])/, "Type")}${kind === "enum" ? "Enum" : "Message"}`;
    let found = longer;
    for (let count = 2; !claim(found); count += 1) found = `${longer}${count}`;
    names.set(name, found);
  }
  return names;
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

function foreignName(path: string): string {
  const name = pascalCase(foreignSchemaBase(path.split("/").at(-1) ?? ""));
  return /^[A-Z]/.test(name) && !isReservedName(name) ? name : `Schema${name}`;
}

/** Where an author's file of functions is copied to. */
export function convertModule(path: string): string {
  return `converts/${path}`;
}
