import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Declaration, JsonValue, Line, ReferenceType, ScalarName, ScalarType, Version } from "../ir/index.js";
import type { LinkedPackage, LinkedType, Links } from "../link/index.js";
import type { Located } from "../source/index.js";
import type { FileSyntax, TypeBody } from "../syntax/index.js";
import type { LockedNumbers } from "./numbers.js";

/** Where names are looked up and which version is meant, while one thing is lowered. */
export interface Scope {
  readonly file: FileSyntax;
  readonly line: Line;
  readonly version: Version;
}

/** The owner of what is declared in place. */
export interface Owner {
  readonly pkg: LinkedPackage;
  readonly file: FileSyntax;
  readonly line: Line;
  /** The event, type or envelope whose module it goes to. */
  readonly name: string;
  /** What names of types declared in it begin with. */
  readonly prefix: string;
  /** The versions in which the owner exists. */
  readonly versions: readonly Version[];
}

/** Reads an author's JSON Schema; a string is the reason why it can't. */
export type ReadSchema = (
  from: FileSyntax,
  path: Located<string>,
) => { readonly path: string; readonly document: JsonValue } | string;

/** The numbers that the lock ever gave in a declaration, by the declaration's id; undefined where it gave none. */
export type FindLockedNumbers = (declaration: string) => LockedNumbers | undefined;

/** What the parts of `lower` share: what is resolved already, and where to report. */
export interface Lowering {
  readonly links: Links;
  readonly sink: DiagnosticSink;
  readonly readSchema: ReadSchema;
  /** Types that were made already, by all that they say. */
  readonly scalarTypes: Map<string, ScalarType>;
  /** Types without anything beside them. */
  readonly plainScalars: Map<ScalarName, ScalarType>;
  /** Names of versions with which declared types change, by what declares them; `each` where that is not known. */
  readonly turns: Map<LinkedType | TypeBody, ReadonlySet<string> | "each">;
  lineOfPackage(pkg: LinkedPackage): Line;
  lineOfType(type: LinkedType): Line;
  /** The declaration of a named type that is no alias. */
  declarationOf(type: LinkedType): Declaration;
  /** Declares a type in place, once per body. */
  declareInline(body: TypeBody, name: string, owner: Owner): Declaration;
  /** A reference; the same one for the same declaration and version. */
  reference(declaration: Declaration, version: string): ReferenceType;
}
