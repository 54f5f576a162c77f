import { describe, expect, it } from "vitest";
import { catalogEmitter } from "../../../generator/emitters/catalog/index.js";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { anchorsOf, linksOf, parseMarkdown } from "../../support/markdown.js";
import { example } from "./example.js";
import { renderCatalog } from "./support.js";

/** All whose files the pages link to. */
const emitters = [typesEmitter, schemasEmitter, catalogEmitter];

/** A path relative to a file, from the output root; `..` beyond the root stays, so that it is found missing. */
function resolve(from: string, target: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step !== "..") steps.push(step);
    else if (steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push("..");
  }
  return steps.join("/");
}

/** Links of the catalog that lead nowhere, as `page -> target`. */
function brokenLinks(files: ReadonlyMap<string, string>): readonly string[] {
  const pages = new Map(
    [...files].filter(([path]) => path.endsWith(".md")).map(([path, text]) => [path, parseMarkdown(text)]),
  );
  const anchors = new Map([...pages].map(([path, page]) => [path, anchorsOf(page)]));
  const broken: string[] = [];
  for (const [path, page] of pages) {
    for (const url of linksOf(page)) {
      const [target = "", anchor] = url.split("#");
      const file = target === "" ? path : resolve(path, target);
      const found = files.has(file) && (anchor === undefined || anchors.get(file)?.has(anchor) === true);
      if (!found) broken.push(`${path} -> ${url}`);
    }
  }
  return broken;
}

describe("links of the catalog", () => {
  it("lead to files and headings that are there", async () => {
    const files = await renderCatalog(example, { emitters });
    expect(brokenLinks(files)).toEqual([]);
  });

  it("would be found broken", async () => {
    const files = new Map([
      ["catalog/a.md", "[x](b.md) [y](../c.ts) [z](#none) [w](b.md#there) [v](../../out.md)"],
      ["catalog/b.md", "# There"],
    ]);
    expect(brokenLinks(files)).toEqual([
      "catalog/a.md -> ../c.ts",
      "catalog/a.md -> #none",
      "catalog/a.md -> ../../out.md",
    ]);
  });

  it("lead to the right headings where names look like headings", async () => {
    const files = await renderCatalog(
      {
        "a.yaml": `
package: a
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
types:
  Versions: { fields: { examples: { fields: { x: string } } } }
events:
  Payload_fields: { fields: { x: { type: string, since: 2.0.0, default: a }, types: { values: [a, b] } } }
  Types: { fields: { v: Versions } }
flows:
  Types: { steps: [Types -> Payload_fields] }
`,
        "b.yaml": "package: b\ntypes: { Alias: string }\n",
        "c.proto": `syntax = "proto3";
package c.v1;
// A thing.
message Thing {
  message Part { string x = 1; }
  optional string name = 1;
  repeated Part parts = 2;
  map<string, int64> counts = 3;
  oneof choice { string a = 4; int32 b = 5; }
  Kind kind = 6;
}
enum Kind { KIND_UNSPECIFIED = 0; KIND_A = 1; }
`,
      },
      { emitters },
    );
    expect(brokenLinks(files)).toEqual([]);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["catalog/a/types.md", "catalog/a/types.flow.md"]));
  });
});
