import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { groupPackages, link } from "../../generator/link/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { readSources } from "../../generator/read-sources.js";

async function groupsOf(schemas: Readonly<Record<string, string>>): Promise<readonly (readonly string[])[]> {
  const sink = createDiagnosticList();
  const { files, imports } = await readSources({ host: memoryHost(schemas), roots: [""] }, sink);
  const groups = groupPackages(link(files, imports, sink));
  expect(sink.diagnostics).toEqual([]);
  return groups.map(({ packages }) => [...packages.keys()]);
}

const event = (key: string, more = ""): string => `events:\n  ${key}: { fields: { id: string }${more} }\n`;

describe("groupPackages", () => {
  it("keeps packages apart that have nothing to do with each other", async () => {
    expect(
      await groupsOf({
        "b.yaml": `package: b\n${event("B")}`,
        "a.yaml": `package: a\n${event("A")}`,
        "c.proto": 'syntax = "proto3"; package c; message C { string id = 1; }',
      }),
    ).toEqual([["a"], ["b"], ["c"]]);
  });

  it("joins what imports lead to, however far, and the files of one package", async () => {
    expect(
      await groupsOf({
        "a.yaml": `package: a\nimport: [b.yaml]\n${event("A")}`,
        "b.yaml": `package: b\nimport: [c.yaml]\n${event("B")}`,
        "c.yaml": `package: c\n${event("C")}`,
        "c/more.yaml": `package: c\nimport: [../z.yaml]\n${event("More")}`,
        "x.yaml": `package: x\n${event("X")}`,
        "z.yaml": `package: z\n${event("Z")}`,
      }),
    ).toEqual([["a", "b", "c", "z"], ["x"]]);
  });

  it("joins packages whose events are named by flows and replacements", async () => {
    expect(
      await groupsOf({
        "a.yaml": `package: a\n${event("A")}flows:\n  One: { steps: ["A -> b.B | A"] }\n`,
        "b.yaml": `package: b\n${event("B", ", replacement: c.d.C")}`,
        "c.yaml": `package: c.d\n${event("C")}`,
        "e.yaml": `package: e\n${event("E")}`,
      }),
    ).toEqual([["a", "b", "c.d"], ["e"]]);
  });
});
