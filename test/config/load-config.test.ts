import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as library from "../../generator/config/index.js";
import { type ConfigRequest, defineConfig, loadConfig } from "../../generator/config/index.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";

async function load(files: Readonly<Record<string, string>>, request: Partial<ConfigRequest> = {}) {
  const folder = temporaryFolder();
  writeFiles(folder, files);
  const sink = createDiagnosticList();
  const config = await loadConfig({ folder, library: () => Promise.resolve(library), ...request }, sink);
  const problems = sink.diagnostics.map(({ id, message }) => `${id}: ${message}`);
  return { folder, config, problems, diagnostics: sink.diagnostics };
}

const json = (content: unknown) => ({ "evolvent.config.json": JSON.stringify(content) });

describe("loadConfig", () => {
  it("has a default for everything", async () => {
    const { folder, config, problems } = await load({});
    expect(problems).toEqual([]);
    expect(config).toEqual({ folder, schemas: ["schemas"], out: "generated", options: {} });
  });

  it.each([
    ["evolvent.config.json", '\uFEFF{ "schemas": ["./a/", "b/c.yaml"], "out": "./o", "$schema": "x" }'],
    [
      "evolvent.config.js",
      `import { defineConfig } from "evolvent";
export default defineConfig({ schemas: ["./a/", "b/c.yaml"], out: "./o" });`,
    ],
    [
      "evolvent.config.ts",
      `import { type Config, defineConfig } from "evolvent";
const schemas: Config["schemas"] = ["./a/", "b/c.yaml"];
export default defineConfig({ schemas, out: "./o" } satisfies Config);`,
    ],
  ])("reads %s", async (file, text) => {
    const { folder, config, problems } = await load({ [file]: text });
    expect(problems).toEqual([]);
    expect(config).toEqual({ folder, file, schemas: ["a", "b/c.yaml"], out: "o", options: {} });
  });

  it("takes paths of a named file from its own folder, and the output folder from the caller's", async () => {
    const { folder, config } = await load(
      { "sub/events.config.json": '{"schemas": "../schemas", "templates": "t", "wellKnownTypes": "messages"}' },
      { file: "sub/events.config.json", out: "sub/elsewhere" },
    );
    expect(config).toEqual({
      folder: join(folder, "sub"),
      file: "events.config.json",
      schemas: ["../schemas"],
      out: "elsewhere",
      templates: "t",
      wellKnownTypes: "messages",
      options: {},
    });
  });

  it("gives the options of emitters, and emitters of the user's own", async () => {
    const { config, problems } = await load({
      "evolvent.config.ts": `import { own } from "./own";
export default { package: "@shop/events", runtime: "./runtime.js", schemaBase: "https://shop.example/s", emitters: ["types", own] };`,
      "own.ts": 'export const own = { name: "own" as string, *emit() {} };',
    });
    expect(problems).toEqual([]);
    expect(config?.options).toEqual({
      outputPackage: "@shop/events",
      runtime: "./runtime.js",
      schemaBase: "https://shop.example/s/",
    });
    expect(config?.emitters).toEqual(["types", { name: "own", emit: expect.any(Function) }]);
  });

  it("sees an edit", async () => {
    const { folder } = await load({ "evolvent.config.ts": 'export default { out: "one" };' });
    writeFiles(folder, { "evolvent.config.ts": 'export default { out: "two" };' });
    const sink = createDiagnosticList();
    expect((await loadConfig({ folder, library: () => Promise.resolve(library) }, sink))?.out).toBe("two");
  });

  it("gives defineConfig's argument back", () => {
    const config = { out: "x" };
    expect(defineConfig(config)).toBe(config);
  });
});

describe("a broken configuration", () => {
  it("that can't be run or read is told: config/unreadable", async () => {
    for (const text of [
      "export default {",
      'throw new Error("no\\nway")',
      'import "./none.js"',
      "export default nothing()",
    ]) {
      const { config, problems } = await load({ "evolvent.config.ts": text });
      expect(config).toBeUndefined();
      expect(problems).toEqual([
        expect.stringMatching(/^config\/unreadable: can't read the configuration "evolvent.config.ts": .+$/),
      ]);
    }
    const { problems } = await load({}, { file: "none.json" });
    expect(problems).toEqual(['config/unreadable: can\'t read the configuration "none.json": there is no such file']);
  });

  it("that is no JSON is told with its place: config/json", async () => {
    const { diagnostics } = await load({ "evolvent.config.json": '{\n  "out": x\n}' });
    expect(diagnostics).toMatchObject([{ id: "config/json", span: { start: 11 } }]);
  });

  it("one of several is told: config/several", async () => {
    const { problems } = await load({ "evolvent.config.json": "{}", "evolvent.config.ts": "export default {}" });
    expect(problems).toEqual([
      "config/several: there are several configurations: evolvent.config.ts, evolvent.config.json",
    ]);
  });

  it("with values of the wrong form is told, all at once: config/form", async () => {
    const { config, problems } = await load(
      json({
        schemas: [],
        out: 1,
        package: "",
        runtime: null,
        schemaBase: "no url",
        emitters: [{ name: "x" }],
        templates: [],
        wellKnownTypes: "records",
      }),
    );
    expect(config).toBeUndefined();
    expect(problems.map((problem) => /^config\/form: "(\w+)"/.exec(problem)?.[1]).sort()).toEqual([
      "emitters",
      "out",
      "package",
      "runtime",
      "schemaBase",
      "schemas",
      "templates",
      "wellKnownTypes",
    ]);
    for (const value of [[], null, 1, "x"])
      expect((await load(json(value))).problems[0]).toMatch(/^config\/form: the configuration/);
  });

  it("with unknown keys is told: config/unknown-key", async () => {
    const { diagnostics } = await load({
      "evolvent.config.json": '{"shemas": "x", "constructor": 1, "__proto__": {"out": "evil"}}',
    });
    expect(diagnostics.map(({ id, help }) => `${id} ${help}`)).toEqual([
      'config/unknown-key did you mean "schemas"?',
      "config/unknown-key remove it, or correct its spelling",
      "config/unknown-key remove it, or correct its spelling",
    ]);
  });

  it("that would write over the schemas is told: config/out", async () => {
    for (const [schemas, out] of [
      ["schemas", "schemas"],
      ["schemas", "."],
      ["a/b/c", "a"],
      ["../shared", ".."],
      [".", "."],
    ]) {
      expect((await load(json({ schemas, out }))).problems).toEqual([expect.stringMatching(/^config\/out/)]);
    }
    for (const [schemas, out] of [
      ["schemas", "schemas/generated"],
      ["../shared", "."],
      ["schemas", "schemas-out"],
      [".", "out"],
    ]) {
      expect((await load(json({ schemas, out }))).problems).toEqual([]);
    }
  });
});
