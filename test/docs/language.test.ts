import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../../generator/compile.js";
import type { EmitTools } from "../../generator/emit/index.js";
import { memoryHost } from "../../generator/load/index.js";

/** No emitter runs here. */
const noTools: EmitTools = {
  printDeclarations: () => Promise.resolve([]),
  foreignTypes: new Map(),
  renderTemplate: () => "",
};

const page = readFileSync(new URL("../../docs/language.md", import.meta.url), "utf8");
const examples = [...page.matchAll(/^## (.+)$|^```yaml\n([\s\S]*?)^```$/gm)];

describe("docs/language.md", () => {
  const blocks = examples.flatMap((match) => (match[2] === undefined ? [] : [match[2]]));

  it("has examples", () => {
    expect(blocks.length).toBeGreaterThan(5);
  });

  it.each(blocks.map((text, index) => [index + 1, /^package: (.*)$/m.exec(text)?.[1], text]))(
    "example %i (%s) compiles",
    async (_, __, text) => {
      const host = memoryHost({
        "schemas/example.yaml": String(text),
        "schemas/names.ts":
          "export const join = (name: { first: string; last: string }): string => name.first + name.last;\n",
      });
      const result = await compile({
        host,
        roots: ["schemas"],
        emitters: [],
        loadTools: () => Promise.resolve(noTools),
      });
      expect(result.diagnostics).toEqual([]);
      expect(result.history?.model.packages).toHaveLength(1);
    },
  );
});
