import { describe, expect, it } from "vitest";
import { loadConverts } from "../../../generator/check/converts/program.js";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { readStored } from "../../../generator/interpret/index.js";
import { positionAt } from "../../../generator/source/index.js";
import { eventOf, historyOf, outcome } from "../../interpret/history.js";

const yaml = `package: c
versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 } }
events:
  E:
    fields:
      amount: { type: { 1.0.0: string, 2.0.0: int64 }, convert: { 2.0.0: "./a.ts#amount" } }
      first: { type: string, until: 2.0.0, default: "" }
      last?: { type: string, until: 2.0.0 }
      name: { type: string, since: 2.0.0, from: [first, last], convert: "./b/names.ts#join" }
`;

const good = {
  "schemas/a.ts":
    "export const amount = { up: (value: string): bigint => BigInt(value), down: (value: bigint): string => String(value) };\n",
  "schemas/b/names.ts": `import { space } from "../space.js";
export function join({ first, last }: { first: string; last?: string | undefined }): string {
  return last === undefined ? first : [first, last].join(space);
}
`,
  "schemas/space.ts": 'export const space = " ";\n',
};

async function load(files: Readonly<Record<string, string>>) {
  const history = historyOf(yaml);
  const converts = await loadConverts(history, (path) => {
    const text = files[path];
    return text === undefined ? "no such file" : { text };
  });
  const sink = createDiagnosticList();
  converts.check(sink);
  const found = sink.diagnostics.map(({ id, message, span }) => {
    const position = span === undefined ? undefined : positionAt(span.file, span.start);
    return `${id} ${span?.file.path}:${position?.line}:${position?.column} ${message}`;
  });
  return { history, converts, found, diagnostics: sink.diagnostics };
}

/** What is reported for a.ts with this text. */
async function check(text: string): Promise<readonly string[]> {
  return (await load({ ...good, "schemas/a.ts": text })).found;
}

describe("loadConverts", () => {
  it("takes sound files and runs them", async () => {
    const { history, converts, found } = await load(good);
    expect(found).toEqual([]);
    expect([...converts.pairs]).toEqual(["schemas/a.ts#amount"]);
    expect([...converts.files.keys()].sort()).toEqual(["schemas/a.ts", "schemas/b/names.ts", "schemas/space.ts"]);
    const event = eventOf(history, "E");
    const run = converts.run;
    expect(outcome(readStored(history, event, { json: { amount: "12", first: "Ada", last: "L" } }, { run }))).toEqual({
      amount: 12,
      name: "Ada L",
    });
    expect(outcome(readStored(history, event, { json: { amount: "12", first: "Ada" } }, { run }))).toEqual({
      amount: 12,
      name: "Ada",
    });
    const convert = { path: "schemas/a.ts", name: "amount", version: "2.0.0", span: event.span };
    expect(run(convert, "down", 2n ** 70n)).toEqual({ ok: true, output: String(2n ** 70n) });
    expect(run(convert, "up", "x")).toEqual({ ok: false, reason: "threw: Cannot convert x to a BigInt" });
  });

  it("loads nothing where nothing is named", async () => {
    const converts = await loadConverts(historyOf("package: p\nevents: { E: {} }\n"), () => {
      throw new Error("nothing to read");
    });
    expect(converts.files.size).toBe(0);
  });

  it("says where files and exports are missing", async () => {
    expect((await load({})).found).toEqual([
      'check/convert-file schemas/schema.yaml:6:74 can\'t use "schemas/a.ts": no such file',
      expect.stringContaining("check/convert-file schemas/schema.yaml:9:"),
    ]);
    expect(await check("export const amont = (value: string): bigint => BigInt(value);")).toEqual([
      expect.stringContaining('"schemas/a.ts" exports no "amount"'),
    ]);
    expect(
      await check('import { x } from "./nowhere.js"; export const amount = (value: string): bigint => x(value);'),
    ).toContainEqual(expect.stringContaining('can\'t use "./nowhere.js": no such file'));
    expect(
      await check(
        'import { x } from "../../../outside.js"; export const amount = (value: string): bigint => x(value);',
      ),
    ).toContainEqual(expect.stringContaining("outside the schema root"));
  });

  it("points into the author's file where a type is wrong", async () => {
    const { found, diagnostics } = await load({
      ...good,
      "schemas/a.ts": "\nexport function amount(value: number): bigint {\n  return BigInt(value);\n}\n",
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^check\/convert-type schemas\/a\.ts:2:17 .*: Type "string" is not assignable to type "number"$/,
    );
    expect(diagnostics[0]?.help).toBe("it should be (value: string) => bigint");
    expect(diagnostics[0]?.related?.[0]?.span.file.path).toBe("schemas/schema.yaml");
    expect(await check("export const amount = (value: string): string => value;")).toEqual([
      expect.stringMatching(/^check\/convert-type schemas\/a\.ts:1:14/),
    ]);
    expect(await check("export const amount = (value: string): bigint => value;")).toEqual([
      expect.stringMatching(/^check\/convert-type schemas\/a\.ts:1:50/),
    ]);
    expect(await check("export const amount = (value: string): bigint => ;")).toContainEqual(
      expect.stringContaining("Expression expected"),
    );
  });

  it("refuses what is no function, and what is asynchronous", async () => {
    expect(await check("export const amount = 5;")).toEqual([
      expect.stringMatching(/^check\/convert-form schemas\/a\.ts:1:14/),
    ]);
    expect(
      await check("export async function amount(value: string): Promise<bigint> { return BigInt(value); }"),
    ).toEqual([expect.stringMatching(/^check\/convert-async schemas\/a\.ts:1:23/)]);
    expect(await check("export function* amount(value: string) { yield BigInt(value); }")).toEqual([
      expect.stringContaining("check/convert-async"),
    ]);
  });

  it.each([
    ["BigInt(Date.now())", "the clock (Date.now)"],
    ["BigInt(new Date().getTime())", "the clock (Date)"],
    ["BigInt(Math.random())", "randomness (Math.random)"],
    ["BigInt(Math['random']())", 'randomness ("Math" as a value)'],
    ["BigInt(process.env.X ?? 1)", 'the global "process"'],
    ["BigInt(globalThis.x)", 'the global "globalThis"'],
    ["(fetch('x'), 1n)", 'the global "fetch"'],
    ["eval(value)", 'the global "eval"'],
    ["new Function('return 1n')()", 'the global "Function"'],
    ["value.constructor.constructor('return 1n')()", 'what all values share ("constructor")'],
    ["(value as any)['__proto__'] ? 1n : 2n", 'what all values share ("__proto__")'],
    ["counter++ ? 1n : 2n", 'a variable of the module ("counter")'],
    ["(list.push(1), 1n)", 'a change of something outside the function ("list")'],
    ["(object.x = 1, 1n)", 'a change of something outside the function ("object")'],
    ["(import('fs'), 1n)", "something asynchronous"],
    ["BigInt(require('fs').x)", 'the global "require"'],
    ["BigInt(import.meta.url)", "the module's surroundings (import.meta)"],
    ["(console.log(value), 1n)", 'the global "console"'],
  ])("refuses %s", async (expression, what) => {
    const text = `let counter = 0; const list: number[] = []; const object = { x: 1 };\nexport const amount = (value: string): bigint => ${expression};\n`;
    const found = await check(expression.startsWith("counter") ? text : text.replace("let counter = 0; ", ""));
    expect(found).toContainEqual(expect.stringContaining(`check/convert-impure`));
    expect(found).toContainEqual(expect.stringContaining(`a conversion can't use ${what}`));
  });

  it.each([
    'import fs from "node:fs"; export const amount = (value: string): bigint => BigInt(fs.x);',
    'import "evil"; export const amount = (value: string): bigint => BigInt(value);',
  ])("refuses modules: %s", async (text) => {
    expect(await check(text)).toContainEqual(expect.stringContaining("a module that is no file of the schemas"));
  });

  it.each([
    "const { a = 1 } = { a: 2 }; return BigInt(a) + BigInt(value);",
    "const list: bigint[] = []; for (const part of value.split(',')) list.push(BigInt(part)); return list.reduce((x, y) => x + y, 0n);",
    "let sum = 0n; for (let i = 0; i < value.length; i++) sum += BigInt(i); return sum;",
    "const date = new Date(value); return BigInt(date.getTime()) + BigInt(Date.UTC(2020, 1, 1));",
    "try { return BigInt(value); } catch { throw new RangeError('no number'); }",
    "const map = new Map<string, bigint>(); map.set(value, 1n); return map.get(value) ?? 0n;",
    "const m = /^(\\\\d+)$/.exec(value); return m === null ? 0n : BigInt(m[1] ?? 0);",
    "type Local = { process: string }; const local: Local = { process: value }; return BigInt(local.process);",
    "return BigInt(Math.max(Number(value), table.length));",
  ])("takes %s", async (body) => {
    expect(await check(`const table = [1, 2];\nexport function amount(value: string): bigint { ${body} }\n`)).toEqual(
      [],
    );
  });

  it("takes types of packages", async () => {
    expect(
      await check(
        'import type { X } from "somewhere"; export const amount = (value: string): bigint => { const x: X | undefined = undefined; return x ?? BigInt(value); };',
      ),
    ).toEqual([]);
  });

  it("runs nothing that is impure, and ends what does not end", async () => {
    const impure = await load({
      ...good,
      "schemas/a.ts": "export const amount = (value: string): bigint => { Date.now(); return BigInt(value); };",
    });
    const event = eventOf(impure.history, "E");
    const stored = { json: { amount: "12", first: "Ada" } };
    const [oldest] = event.versions;
    expect(oldest).toBeDefined();
    expect(
      impure.converts.run({ path: "schemas/a.ts", name: "amount", version: "2.0.0", span: event.span }, "up", "1"),
    ).toEqual({
      ok: false,
      reason: "is not run: its file is impure",
    });
    const endless = await load({
      ...good,
      "schemas/a.ts": "export const amount = (value: string): bigint => { for (;;) if (value === '') return 1n; };",
    });
    expect(endless.found).toEqual([]);
    expect(
      outcome(readStored(endless.history, eventOf(endless.history, "E"), stored, { run: endless.converts.run })),
    ).toEqual(["missing /name"]);
    expect(
      endless.converts.run({ path: "schemas/a.ts", name: "amount", version: "2.0.0", span: event.span }, "up", "1"),
    ).toEqual({
      ok: false,
      reason: "takes longer than 1000 ms",
    });
  });
});
