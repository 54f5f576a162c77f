import {
  type InterfaceDeclarationStructure,
  loadTypescript,
  type TypeAliasDeclarationStructure,
} from "./typescript.js";

/** An exported interface or type alias. Types are text that `code` can't reach, so names and literals in them are already checked. */
export type DeclarationStructure =
  | {
      readonly kind: "interface";
      readonly name: string;
      readonly docs?: string;
      /** Types that it extends. */
      readonly extends?: readonly string[];
      readonly properties: readonly PropertyStructure[];
    }
  | { readonly kind: "type"; readonly name: string; readonly docs?: string; readonly type: string };

/** A property of an interface; all are readonly. `name` is text as it stands in TypeScript: quoted or computed where it must be. */
export interface PropertyStructure {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
  readonly docs?: string;
}

/**
 * Prints the declarations of several modules at once (a source file costs more than what stands in it); gives a text per
 * module, in order, without a newline at its end.
 */
export type PrintDeclarations = (modules: readonly (readonly DeclarationStructure[])[]) => Promise<readonly string[]>;

/** Stands between modules. Documentation can't hold such a line: each of its lines begins with an asterisk. */
const boundary = "// ----";

/**
 * Loads ts-morph, which takes a quarter of a second and 120 MB, and gives a printer. Each call of the printer makes one source
 * file with everything in it and forgets it: adding declarations one by one would parse the file again each time.
 */
export async function loadPrintDeclarations(): Promise<PrintDeclarations> {
  const { IndentationText, NewLineKind, Project, QuoteKind, StructureKind } = await loadTypescript();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: {
      indentationText: IndentationText.TwoSpaces,
      newLineKind: NewLineKind.LineFeed,
      quoteKind: QuoteKind.Double,
    },
  });

  function toStructure(
    declaration: DeclarationStructure,
  ): InterfaceDeclarationStructure | TypeAliasDeclarationStructure {
    const base = { name: declaration.name, isExported: true, docs: toDocs(declaration.docs) };
    switch (declaration.kind) {
      case "interface":
        return {
          ...base,
          kind: StructureKind.Interface,
          extends: [...(declaration.extends ?? [])],
          properties: declaration.properties.map((property) => ({
            name: property.name,
            type: property.type,
            isReadonly: true,
            hasQuestionToken: property.optional,
            docs: toDocs(property.docs),
          })),
        };
      case "type":
        return { ...base, kind: StructureKind.TypeAlias, type: declaration.type };
    }
  }

  return async (modules) => {
    if (modules.length === 0) return [];
    const statements = modules.flatMap((declarations, index) => [
      ...(index === 0 ? [] : [boundary]),
      ...declarations.map(toStructure),
    ]);
    const file = project.createSourceFile("declarations.ts", { statements }, { overwrite: true });
    const texts = `\n${file.getFullText()}`.split(`\n${boundary}`).map((text) => text.trim());
    file.forget();
    return texts;
  };
}

/** Loads ts-morph and gives a function that lays out declarations which another tool printed: indentation and semicolons. */
export async function loadFormatDeclarations(): Promise<(text: string) => string> {
  const { Project, ts } = await loadTypescript();
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return (text) => {
    const file = project.createSourceFile("declarations.ts", text, { overwrite: true });
    file.formatText({ indentSize: 2, semicolons: ts.SemicolonPreference.Insert });
    const formatted = file.getFullText().trim();
    file.forget();
    return formatted;
  };
}

/** Text of a comment: nothing in it ends the comment, and all its line breaks are seen as such. */
function toDocs(text: string | undefined): string[] {
  if (text === undefined || text.trim() === "") return [];
  const lines = text.replaceAll("*/", "*\\/").split(/\r\n|[\n\r\u2028\u2029]/);
  return [
    lines
      .map((line) => line.trimEnd())
      .join("\n")
      .trim(),
  ];
}
