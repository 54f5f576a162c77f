import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { parseYaml } from "../../../generator/parse/yaml/document.js";
import { parseYamlFile } from "../../../generator/parse/yaml/index.js";
import { createSourceFile } from "../../../generator/source/index.js";
import { compileFiles, places } from "../../support/compile-yaml.js";

function idsOf(text: string): readonly string[] {
  const sink = createDiagnosticList();
  parseYamlFile(createSourceFile("schema.yaml", text), sink);
  return sink.diagnostics.map(({ id }) => id);
}

describe("YAML", () => {
  it("points at the line and column", async () => {
    const result = await compileFiles({ "schema.yaml": "package: a\nevents:\n  A:\n    fields: { x: strin }\n" });
    expect(places(result)).toEqual(["link/unknown-type 4:18"]);
    expect(result.diagnostics[0]?.help).toBe('did you mean "string"?');
  });

  it("shows all problems of a run, in order", async () => {
    const result = await compileFiles({
      "schema.yaml": "package: a\nowners: me\nevents:\n  A: { feilds: {} }\n  B: { fields: { x: foo, y: [1] } }\n",
    });
    expect(places(result)).toEqual(
      [
        "parse/unknown-key 2:1",
        "parse/unknown-key 4:8",
        "link/unknown-type 5:21",
        "parse/expected 5:29",
        "parse/missing-key 5:26",
      ].sort(
        (a, b) =>
          Number(a.split(" ")[1]?.split(":")[0]) - Number(b.split(" ")[1]?.split(":")[0]) ||
          Number(a.split(":")[1]) - Number(b.split(":")[1]),
      ),
    );
  });

  it("accepts CRLF", async () => {
    const result = await compileFiles({
      "schema.yaml": "package: a\r\nevents:\r\n  A:\r\n    fields:\r\n      x: string\r\n",
    });
    expect(result.diagnostics).toEqual([]);
  });

  it("says what is wrong with a tab", () => {
    expect(idsOf("package: a\nevents:\n\tA: {}\n")).toContain("parse/yaml");
  });

  it("hints at quotes where a comma in braces ended a text", async () => {
    const result = await compileFiles({
      "schema.yaml": "package: a\nversions: { 1.0.0: { summary: One, and more. } }\nevents:\n  A: {}\n",
    });
    expect(result.diagnostics[0]?.help).toContain("quotes");
  });

  it.each([
    ["flow", `package: a\nx-deep: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`],
    ["maps", `package: a\nx-deep: ${"{a: ".repeat(10_000)}1${"}".repeat(10_000)}\n`],
    [
      "block",
      `package: a\nx-deep:\n${Array.from({ length: 10_000 }, (_, depth) => `${" ".repeat(Math.min(depth + 1, 500))}k:`).join("\n")}\n`,
    ],
    ["sequences", `package: a\nx-deep:\n  ${"- ".repeat(10_000)}1\n`],
    ["types", `package: a\nevents:\n  A: { fields: { x: "${"list<".repeat(10_000)}string${">".repeat(10_000)}" } }\n`],
  ])("survives 10,000 levels of %s", (_, text) => {
    expect(idsOf(text).length).toBeGreaterThan(0);
  });

  it("keeps integers of any size", async () => {
    const result = await compileFiles({
      "schema.yaml":
        "package: a\nevents:\n  A: { fields: { x: { type: uint128, max: 340282366920938463463374607431768211455 } } }\n",
    });
    const type = result.history?.model.packages[0]?.events[0]?.latest.payload.fields[0]?.type;
    expect(type?.kind === "scalar" && type.constraints.max).toBe(2n ** 128n - 1n);
  });
});

describe("brackets in texts", () => {
  it("are no nesting", () => {
    const sink = createDiagnosticList();
    const text = `a: '${"[".repeat(1000)}'\nb: "${"{".repeat(1000)}"\nc: plain [[ ${"x[".repeat(500)}\n# ${"[".repeat(1000)}\n`;
    expect(parseYaml(createSourceFile("a.yaml", text), sink)).toBeDefined();
    expect(sink.diagnostics).toEqual([]);
  });

  it("count after texts that have them", () => {
    const sink = createDiagnosticList();
    const text = `a: '${"[".repeat(1000)}'\nb: ${"[".repeat(1000)}\n`;
    expect(parseYaml(createSourceFile("a.yaml", text), sink)).toBeUndefined();
    expect(sink.diagnostics.map(({ id, span }) => [id, span?.start])).toEqual([
      ["parse/too-deep", text.indexOf("b: ") + 3 + 400],
    ]);
  });
});
