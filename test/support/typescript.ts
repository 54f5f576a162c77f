import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** All the strictness that a user may ask of generated code. */
const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  skipLibCheck: false,
  types: [],
  noEmit: true,
};

const libraries = new Map<string, ts.SourceFile>();

/**
 * Type-checks generated modules together with the runtime's source; gives what TypeScript says, one line a diagnostic.
 *
 * @param files by path from the output root; only those that end in `.ts` are looked at
 * @param options what differs from the strictest setting
 */
export function typeCheck(files: ReadonlyMap<string, string>, options: ts.CompilerOptions = {}): readonly string[] {
  const compilerOptions = { ...strictest, ...options };
  const folder = `${root}generated-in-memory`;
  const sources = new Map(
    [...files].filter(([path]) => path.endsWith(".ts")).map(([path, text]) => [`${folder}/${path}`, text]),
  );
  const manifest = `${folder}/package.json`;
  const host = ts.createCompilerHost(compilerOptions, true);
  const virtual = (path: string): string | undefined =>
    sources.get(path) ?? (path === manifest ? '{"type":"module"}' : undefined);
  const read = host.readFile.bind(host);
  const exists = host.fileExists.bind(host);
  const parse = host.getSourceFile.bind(host);
  host.readFile = (path) => virtual(path) ?? read(path);
  host.fileExists = (path) => virtual(path) !== undefined || exists(path);
  host.directoryExists = () => true;
  host.getSourceFile = (path, languageVersion) => {
    const text = virtual(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
    let file = libraries.get(path);
    if (file === undefined) {
      file = parse(path, languageVersion);
      if (file !== undefined && path.includes("/typescript/lib/")) libraries.set(path, file);
    }
    return file;
  };
  host.resolveModuleNameLiterals = (literals, containing, _redirected, moduleOptions) =>
    literals.map(({ text }) => {
      if (text === "@evolvent/runtime") {
        return {
          resolvedModule: {
            resolvedFileName: `${root}runtime/src/index.ts`,
            extension: ".ts",
            isExternalLibraryImport: false,
          },
        };
      }
      const plain = text.startsWith(".")
        ? new URL(text.replace(/\.js$/, ".ts"), `file://${containing}`).pathname
        : undefined;
      if (plain !== undefined && host.fileExists(plain))
        return { resolvedModule: { resolvedFileName: plain, extension: ".ts" } };
      return ts.resolveModuleName(text, containing, moduleOptions, host);
    });
  const program = ts.createProgram({ rootNames: [...sources.keys()], options: compilerOptions, host });
  return ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file === undefined || sources.has(file.fileName))
    .map(({ file, start, messageText }) => {
      const line = file === undefined || start === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
      return `${file?.fileName.slice(folder.length + 1) ?? ""}:${line} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
}

/** The JavaScript of a generated module, for running it. */
export function toJavaScript(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  }).outputText;
}

/** The source of a file of the project. */
export function readProjectFile(path: string): string {
  return readFileSync(`${root}${path}`, "utf8");
}
