/** The only file that imports ts-morph. It takes a quarter of a second and 120 MB to load, so it is loaded when it is needed. */
export type {
  Diagnostic as TypescriptDiagnostic,
  Identifier,
  InterfaceDeclarationStructure,
  Node,
  Project,
  SourceFile as TypescriptFile,
  Symbol as TypescriptSymbol,
  Type as TypescriptType,
  TypeAliasDeclarationStructure,
} from "ts-morph";

export type TypescriptTools = typeof import("ts-morph");

export function loadTypescript(): Promise<TypescriptTools> {
  return import("ts-morph");
}
