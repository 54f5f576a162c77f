import fc from "fast-check";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { type CompileResult, compile } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { parseProtoFile } from "../../generator/parse/proto/index.js";
import { createSourceFile } from "../../generator/source/index.js";
import { loadStandardTools, standardEmitters, testsEmitter } from "../../generator/standard.js";
import { isOutputPath } from "../../generator/write/output-paths.js";
import { namePlaces, schemasNamed, schemasWith, type TextAt } from "../support/hostile-schema.js";
import { hostileText } from "../support/hostile-text.js";
import { foreignHtml, parseMarkdown, skeleton } from "../support/markdown.js";
import { protobufRoot, protoFiles, runProtoc } from "../support/protobuf.js";

/** More with FUZZ_RUNS=2000, say. */
const runs = Number(process.env.FUZZ_RUNS ?? 25);

function compileAll(schemas: Readonly<Record<string, string>>): Promise<CompileResult> {
  const options = { outputPackage: "@evolvent/events" };
  return compile({
    host: memoryHost(schemas),
    roots: [""],
    emitters: [...standardEmitters, testsEmitter(new Set(["protobuf"]))],
    options,
    loadTools: loadStandardTools,
  });
}

/** What ends each text: it tells texts from each other, and shows where one was made into a name. */
const mark = (place: number): string => ` ${90_000 + place}`;
const marked = /9\d{4}/;

/** The tokens of a module, without what strings, patterns and comments say. Nothing where it has a syntax error. */
function tokensOf(path: string, text: string): readonly string[] | undefined {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, false) as ts.SourceFile & {
    readonly parseDiagnostics: readonly ts.Diagnostic[];
  };
  if (file.parseDiagnostics.length > 0) return undefined;
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    const [only, ...others] = ts.isBlock(node) ? node.statements : [];
    // Whether braces stand around one statement depends on how long its line is.
    if (only !== undefined && others.length === 0) {
      visit(only);
      return;
    }
    if (ts.isStringLiteralLike(node)) tokens.push("string");
    else if (ts.isRegularExpressionLiteral(node)) tokens.push("pattern");
    else if (ts.isIdentifier(node)) tokens.push(marked.test(node.text) ? "made of a text" : node.text);
    else tokens.push(ts.SyntaxKind[node.kind] ?? "");
    ts.forEachChild(node, visit);
    tokens.push("end");
  };
  visit(file);
  return tokens;
}

/** JSON without the texts in it. */
function blanked(value: unknown): unknown {
  if (typeof value === "string") return "text";
  if (Array.isArray(value)) return value.map(blanked);
  if (typeof value !== "object" || value === null) return value;
  // protobufjs gives a JSON name among the options too; on its own it leaves out one that holds a NUL.
  return Object.entries(value)
    .filter(([key]) => key !== "jsonName")
    .map(([key, item]) => [marked.test(key) ? "text" : key, blanked(item)]);
}

/** What is left of an output when the author's texts are taken out; throws where it is not well-formed. */
function structureOf(path: string, text: string): unknown {
  switch (path.slice(path.lastIndexOf(".") + 1)) {
    case "ts": {
      const tokens = tokensOf(path, text);
      if (tokens === undefined) throw new Error(`${path} has a syntax error`);
      return tokens;
    }
    case "json":
      return blanked(JSON.parse(text));
    case "md": {
      const page = parseMarkdown(text);
      expect(foreignHtml(page)).toEqual([]);
      return skeleton(page);
    }
    case "proto": {
      const sink = createDiagnosticList();
      parseProtoFile(createSourceFile(path, text), sink);
      expect(sink.diagnostics).toEqual([]);
      return "parsed";
    }
    default:
      throw new Error(`no check for ${path}`);
  }
}

/** All outputs without the author's texts. */
function structures(files: ReadonlyMap<string, string>): ReadonlyMap<string, unknown> {
  const found = new Map([...files].map(([path, text]) => [path, structureOf(path, text)] as const));
  return found.set("descriptors", blanked(protobufRoot(protoFiles(files)).toJSON()));
}

/** What the loader or the linker refuses, or what has no visible text, has no twin. */
function usable(text: string): boolean {
  return !/\p{Cs}/u.test(text) && /[\p{L}\p{N}\p{P}\p{S}]/u.test(text) && !text.startsWith("$");
}

describe("hostile text in a schema", () => {
  let plain: ReadonlyMap<string, unknown>;
  beforeAll(async () => {
    const twin = await compileAll(schemasWith((place) => `word${mark(place)}`));
    expect(twin.diagnostics.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
    plain = structures(twin.files);
    expect(new Set([...twin.files.keys()].map((path) => path.replace(/.*\./, "")))).toEqual(
      new Set(["ts", "json", "md", "proto"]),
    );
  });

  it("leaves the structure of every output as it is with plain words", async () => {
    let compiled = 0;
    const texts = fc.array(hostileText().filter(usable), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, async (found) => {
        const text: TextAt = (place) => `${found[place % found.length]}${mark(place)}`;
        const { files, diagnostics } = await compileAll(schemasWith(text));
        if (diagnostics.some(({ severity }) => severity === "error")) {
          expect(files.size).toBe(0);
          return;
        }
        compiled += 1;
        expect([...files.keys()].filter((path) => !isOutputPath(path))).toEqual([]);
        const said = structures(files);
        expect([...said.keys()]).toEqual([...plain.keys()]);
        for (const [path, structure] of said) expect(structure, path).toEqual(plain.get(path));
        expect(runProtoc(protoFiles(files))).toBe("");
      }),
      { numRuns: runs },
    );
    expect(compiled).toBeGreaterThan(runs / 3);
  });
});

/** Names that mean something to JavaScript, Protobuf, a file system or to generated code. */
const meaningful = [
  ..."__proto__ constructor prototype toString valueOf hasOwnProperty then default class await arguments eval".split(
    " ",
  ),
  ..."runtime index Object Map String undefined NaN type payload version unknown readJson validate schema is".split(
    " ",
  ),
  ..."message oneof repeated option 1 -1 0x1 1e3 CON nul.txt aux .. . ../x ../../etc/x a/../../b a/./b /abs".split(" "),
  ..."C:\\x a\\..\\b x.. ..x _ __ $x $$ a.b a-b a_b A__B ａ é İ ſ K".split(" "),
  "x ",
  " x",
  "a\nb",
  "*/ x",
  `a\${b}`,
  "`x`",
  "\u2028",
  "\u202e",
  "",
];

describe.each(namePlaces)("hostile names of a %s", (place) => {
  it("are refused, or come out as well-formed files below the output folder", async () => {
    const usual = await compileAll(schemasNamed(place, place === "file" ? "a.yaml" : "Usual1"));
    const names = fc.oneof(fc.constantFrom(...meaningful), hostileText());
    const file = place === "file" ? ".yaml" : place === "schema file" ? ".schema.json" : "";
    const check = async (name: string): Promise<void> => {
      const { files, diagnostics } = await compileAll(schemasNamed(place, `${name}${file}`));
      if (diagnostics.some(({ severity }) => severity === "error")) {
        expect(files.size).toBe(0);
        return;
      }
      expect([...files.keys()].filter((path) => !isOutputPath(path))).toEqual([]);
      structures(files);
      if (usual.files.size > 0) expect(files.size).toBe(usual.files.size);
    };
    for (const name of meaningful) await check(name);
    await fc.assert(fc.asyncProperty(names, check), { numRuns: runs });
  });
});
