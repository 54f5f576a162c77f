import { createHash } from "node:crypto";
import { closest } from "../../diagnostics/closest.js";
import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { History } from "../../evolve/index.js";
import type { RunConvert } from "../../interpret/index.js";
import type { Convert } from "../../ir/index.js";
import {
  loadTypescript,
  type Project,
  specifierOf,
  type TypescriptFile,
  type TypescriptTools,
  type TypescriptType,
} from "../../print/index.js";
import type { SourceFile, Span } from "../../source/index.js";
import { impuritiesOf } from "./purity.js";
import { createSandbox } from "./sandbox.js";
import { createSignatures } from "./signatures.js";
import { type ConvertFile, gatherFiles, type ReadConvertFile } from "./sources.js";
import { type ConvertUse, convertUses } from "./uses.js";

/** Authors' functions, loaded. */
export interface Converts {
  /** Reports files and exports that are missing, impure or asynchronous functions, and wrong types. */
  check(sink: DiagnosticSink): void;
  /** Runs them; only those in whose files `check` finds nothing impure. */
  readonly run: RunConvert;
  /** Exports that are `{ up, down }` and not one function, as `path#name`. */
  readonly pairs: ReadonlySet<string>;
  /** Texts of the files, by path: what is copied into the output. */
  readonly files: ReadonlyMap<string, string>;
  /** SHA-256 over the compiled JavaScript, without comments, of a file and all that it imports; for one that is missing, of nothing. */
  fingerprintOf(path: string): string;
}

const none: Converts = {
  check: () => undefined,
  run: () => ({ ok: false, reason: "is not loaded" }),
  pairs: new Set(),
  files: new Map(),
  fingerprintOf: () => hashOf([]),
};

/** Loads the functions that schemas name. Loads ts-morph only where there are any. */
export async function loadConverts(history: History, readFile: ReadConvertFile): Promise<Converts> {
  const uses = convertUses(history);
  return uses.length === 0 ? none : createConverts(uses, readFile, await loadTypescript());
}

/** A file as it stands among the outputs: its relative imports name the files there, whatever ending they were written with. */
function outputText(path: string, { source, imports }: ConvertFile, { ts }: TypescriptTools): string {
  const { text } = source;
  let printed = "";
  let end = 0;
  for (const { fileName, pos } of ts.preProcessFile(text).importedFiles) {
    const target = imports.get(fileName);
    // The place is that of the opening quote.
    if (target === undefined || text.slice(pos + 1, pos + 1 + fileName.length) !== fileName) continue;
    printed += `${text.slice(end, pos + 1)}${specifierOf(path, target)}`;
    end = pos + 1 + fileName.length;
  }
  return printed + text.slice(end);
}

/** In the program, authors' files stand below this folder. */
const folder = "/converts/";

interface Export {
  readonly name: string;
  readonly form: "function" | "pair" | "other";
  readonly isAsync: boolean;
  readonly span: Span;
}

function createConverts(uses: readonly ConvertUse[], readFile: ReadConvertFile, tools: TypescriptTools): Converts {
  const { ts } = tools;
  const files = gatherFiles([...new Set(uses.map(({ convert }) => convert.path))], readFile, ({ text }) =>
    ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName),
  );
  const project = createProject(tools);
  for (const [path, { source }] of files) project.createSourceFile(folder + path, source.text);
  const exportsByFile = new Map(
    [...files].map(([path, file]) => [path, exportsOf(project.getSourceFileOrThrow(folder + path), file, tools)]),
  );
  const impurities = new Map(
    [...files].map(([path]) => [path, impuritiesOf(project.getSourceFileOrThrow(folder + path), tools)]),
  );
  const isSound = [...impurities.values()].every((list) => list.length === 0);
  const sandbox = createSandbox(
    isSound
      ? [...files].map(([path, { source, imports }]) => ({
          path,
          imports,
          code: ts.transpileModule(source.text, {
            compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
          }).outputText,
        }))
      : [],
  );
  const findExport = ({ path, name }: Convert): Export | undefined =>
    exportsByFile.get(path)?.find((candidate) => candidate.name === name);
  const pairs = new Set(
    uses
      .filter(({ convert }) => findExport(convert)?.form === "pair")
      .map(({ convert }) => `${convert.path}#${convert.name}`),
  );

  return {
    pairs,
    files: new Map([...files].map(([path, file]) => [path, outputText(path, file, tools)])),
    fingerprintOf(path) {
      const reached = new Set<string>([path]);
      for (const next of reached) for (const target of files.get(next)?.imports.values() ?? []) reached.add(target);
      return hashOf([...reached].flatMap((one) => files.get(one)?.source.text ?? []).map(compiledWithoutComments));
    },
    run(convert, direction, input) {
      if (!isSound) return { ok: false, reason: "is not run: its file is impure" };
      const found = findExport(convert);
      if (found === undefined || found.form === "other") return { ok: false, reason: "is no function" };
      if (found.form === "function" && direction === "down") return { ok: false, reason: "has no way down" };
      return sandbox.call(convert.path, convert.name, found.form === "pair" ? direction : undefined, input);
    },
    check(sink) {
      const reported = new Set<string>();
      for (const { convert } of uses) {
        const key = `${convert.path}#${convert.name}`;
        if (reported.has(key)) continue;
        reported.add(key);
        checkExport(convert, sink);
      }
      for (const [path, { source, missing }] of files) {
        for (const { start, end, what } of impurities.get(path) ?? [])
          sink.report("check/convert-impure", { file: source, start, end }, { what });
        for (const [specifier, reason] of missing)
          sink.report("check/convert-file", spanOfText(source, specifier), { path: specifier, reason });
      }
      checkTypes(sink);
    },
  };

  function compiledWithoutComments(text: string): string {
    return ts.transpileModule(text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, removeComments: true },
    }).outputText;
  }

  function checkExport(convert: Convert, sink: DiagnosticSink): void {
    const file = files.get(convert.path);
    if (file === undefined) {
      const found = readFile(convert.path);
      sink.report("check/convert-file", convert.span, {
        path: convert.path,
        reason: typeof found === "string" ? found : "too many files",
      });
      return;
    }
    const found = findExport(convert);
    const related = { related: [{ span: convert.span, message: "named here" }] };
    if (found === undefined) {
      const suggestion = closest(convert.name, exportsByFile.get(convert.path)?.map(({ name }) => name) ?? []);
      const help = suggestion === undefined ? {} : { help: `did you mean "${suggestion}"?` };
      sink.report("check/convert-export", convert.span, { path: convert.path, name: convert.name }, help);
    } else if (found.form === "other") sink.report("check/convert-form", found.span, { name: convert.name }, related);
    else if (found.isAsync) sink.report("check/convert-async", found.span, { name: convert.name }, related);
  }

  function checkTypes(sink: DiagnosticSink): void {
    for (const [path, { source }] of files) {
      for (const diagnostic of project.getSourceFileOrThrow(folder + path).getPreEmitDiagnostics()) {
        const start = diagnostic.getStart() ?? 0;
        const end = start + (diagnostic.getLength() ?? 0);
        // Types of packages are not here; imports of values from them are impure.
        const elsewhere = [2307, 2792, 7016].includes(diagnostic.getCode());
        const impure = impurities.get(path)?.some((found) => found.start < end && start < found.end) === true;
        if (!elsewhere && !impure)
          sink.report(
            "check/convert-type",
            { file: source, start, end },
            { reason: messageOf(diagnostic.getMessageText()) },
          );
      }
    }
    const checked = uses.flatMap((use) => {
      const found = findExport(use.convert);
      if (found === undefined || found.form === "other" || found.isAsync) return [];
      if (use.direction === "down" && found.form === "function") return [];
      return [{ use, found }];
    });
    const signatures = createSignatures();
    const lines = checked.map(({ use, found }, index) => {
      const member = found.form === "pair" ? `.${use.direction}` : "";
      return `import { ${found.name} as convert${index} } from ${JSON.stringify(folder + use.convert.path)}; const use${index}: ${signatures.of(use)} = convert${index}${member};`;
    });
    const text = `${lines.join("\n")}\n${signatures.declarations()}\nexport {};\n`;
    const seen = new Set<string>();
    for (const diagnostic of project.createSourceFile("/check.ts", text).getPreEmitDiagnostics()) {
      const entry = checked[(diagnostic.getLineNumber() ?? 1) - 1];
      if (entry === undefined) continue;
      const { use, found } = entry;
      const reason = messageOf(diagnostic.getMessageText());
      const key = `${use.convert.path}#${use.convert.name} ${signatures.of(use)} ${reason}`;
      if (seen.has(key)) continue;
      seen.add(key);
      sink.report(
        "check/convert-type",
        found.span,
        { reason: readable(reason, checked.length) },
        {
          related: [{ span: use.convert.span, message: `makes ${use.where}` }],
          help: `it should be ${signatureText(use)}`,
        },
      );
    }
  }
}

/** In any order: where a file stands says nothing of what it does. */
function hashOf(texts: readonly string[]): string {
  return createHash("sha256")
    .update(JSON.stringify([...texts].sort()))
    .digest("hex");
}

/** The signature with shapes written by their names. */
function signatureText(use: ConvertUse): string {
  const own = createSignatures();
  const text = own.of(use);
  const aliases = own
    .declarations()
    .split("\n")
    .filter((line) => line.startsWith("type Shape"));
  const shown = aliases.reduce((shortened, line) => {
    const parts = /^type (Shape\d+) = (.*);$/.exec(line);
    return parts === null
      ? shortened
      : shortened.replaceAll(new RegExp(`\\b${parts[1] ?? ""}\\b`, "g"), () => parts[2] ?? "");
  }, text);
  return shown.length > 400 ? `${shown.slice(0, 400)}…` : shown;
}

/** Names of our own that TypeScript's messages may hold are left out. */
function readable(reason: string, count: number): string {
  let text = reason;
  for (let index = 0; index < Math.min(count, 50); index += 1) text = text.replaceAll(`convert${index}`, "it");
  return text;
}

function createProject({ Project: ProjectClass, ts }: TypescriptTools): Project {
  return new ProjectClass({
    useInMemoryFileSystem: true,
    compilerOptions: {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2022.d.ts"],
      types: [],
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      allowImportingTsExtensions: true,
      skipLibCheck: true,
    },
  });
}

function exportsOf(file: TypescriptFile, { source }: ConvertFile, tools: TypescriptTools): readonly Export[] {
  return [...file.getExportedDeclarations()].flatMap(([name, declarations]) => {
    const [declaration] = declarations;
    if (declaration === undefined) return [];
    const type = declaration.getType();
    const nameNode =
      tools.Node.isNameable(declaration) || tools.Node.isVariableDeclaration(declaration)
        ? declaration.getNameNode()
        : undefined;
    const shown = nameNode ?? declaration;
    const own = declaration.getSourceFile() === file;
    const span = own
      ? { file: source, start: shown.getStart(), end: shown.getEnd() }
      : { file: source, start: 0, end: 0 };
    const members = ["up", "down"].map((member) => type.getProperty(member)?.getTypeAtLocation(declaration));
    const isFunction = type.getCallSignatures().length > 0;
    const isPair =
      !isFunction && members.every((member) => member !== undefined && member.getCallSignatures().length > 0);
    const callable = isFunction ? [type] : isPair ? members.filter((member) => member !== undefined) : [];
    return [
      {
        name,
        form: isFunction ? "function" : isPair ? "pair" : "other",
        isAsync: callable.some(isAsync),
        span,
      } as const,
    ];
  });
}

function isAsync(type: TypescriptType): boolean {
  return type.getCallSignatures().some((signature) => {
    const result = signature.getReturnType();
    return ["Promise", "PromiseLike", "Generator", "AsyncGenerator"].includes(result.getSymbol()?.getName() ?? "");
  });
}

interface MessageChain {
  getMessageText(): string;
  getNext(): readonly MessageChain[] | undefined;
}

/** TypeScript's message and its last detail: the others say the same of larger parts. */
function messageOf(message: string | MessageChain): string {
  if (typeof message === "string") return tidy(message);
  let last: MessageChain = message;
  for (let next = last.getNext()?.[0]; next !== undefined; next = next.getNext()?.[0]) last = next;
  const text = message.getMessageText();
  return last === message ? tidy(text) : tidy(`${text.replace(/\.$/, "")}: ${last.getMessageText()}`);
}

function tidy(text: string): string {
  const short = text.length > 400 ? `${text.slice(0, 400)}…` : text;
  return short.replace(/\.$/, "").replaceAll("'", '"');
}

function spanOfText(file: SourceFile, text: string): Span {
  const start = Math.max(file.text.indexOf(text), 0);
  return { file, start, end: start + text.length };
}
