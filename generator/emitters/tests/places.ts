import type { Naming } from "../../emit/index.js";
import type { EventDeclaration, EventVersion, Package, RecordShape, Shape } from "../../ir/index.js";
import { type MemberReference, type SymbolReference, symbol } from "../../print/index.js";

/** The module with the arbitraries of a package. */
export function arbitrariesModule(pkg: string, naming: Naming): string {
  return `tests/${naming.packageFolder(pkg)}/arbitraries.ts`;
}

/** The path of an event's tests, without what tells them apart. */
export function testsOf(event: EventDeclaration, naming: Naming): string {
  const own = naming.moduleOf(event);
  return `tests/${own.slice(0, -".ts".length)}`;
}

/** The frozen module of a released version. */
export function goldenModule(event: EventDeclaration, at: EventVersion, naming: Naming): string {
  const own = naming.moduleOf(event);
  const slash = own.lastIndexOf("/");
  return `tests/${own.slice(0, slash)}/golden/${own.slice(slash + 1, -".ts".length)}.${suffixOf(at).toLowerCase()}.ts`;
}

/** `V1_0_0` */
export function suffixOf({ version }: EventVersion): string {
  return `V${version.name.replaceAll(".", "_")}`;
}

/** A function of fast-check. */
export function fastCheck(name: string, typeOnly = false): MemberReference {
  return { kind: "member", module: "fast-check", namespace: "fc", name, typeOnly };
}

/** The function that gives the arbitrary of a shape. */
export function arbitraryOf(shape: Shape, naming: Naming): SymbolReference {
  return symbol(arbitrariesModule(shape.declaration.package, naming), `arbitrary${naming.typeName(shape)}`);
}

/** The function that gives the arbitrary of an event at a version. */
export function eventArbitraryOf(event: EventDeclaration, at: EventVersion, naming: Naming): SymbolReference {
  // Without an envelope an event is its payload.
  if (at.envelope === undefined) return arbitraryOf(at.payload, naming);
  const { name } = naming.eventTypeAt(event, at);
  return symbol(arbitrariesModule(event.package, naming), `arbitrary${name}`);
}

/** Fields of an envelope that an event of a version always has. */
export function requiredNames(envelope: RecordShape, { requires }: EventVersion): ReadonlySet<string> {
  return new Set(envelope.fields.filter(({ field }) => requires.includes(field)).map(({ name }) => name));
}

/** Whether a package's readers are told anything. */
export function hasContext({ context }: Package): boolean {
  return context.length > 0;
}
