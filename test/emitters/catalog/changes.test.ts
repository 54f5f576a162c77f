import { describe, expect, it } from "vitest";
import { pageOf, renderCatalog, rowOf, section } from "./support.js";

/** What the page of event E says changed in 2.0.0; `schema` holds `types` and `events`, two spaces deep. */
async function changesOf(fields: string, types = "{}"): Promise<readonly string[]> {
  const pages = await renderCatalog({
    "a.yaml": `
package: a
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
types: ${types}
events:
  E:
    fields: ${fields}
`,
    "convert.ts": "export const join = (value: unknown): string => String(value);",
  });
  const versions = section(pageOf(pages, "catalog/a/e.md"), "Versions");
  const line = versions.split("\n").find((row) => row.startsWith("| [2.0.0]")) ?? "";
  return (rowOf(versions, line.split(" | ")[0]?.slice(2) ?? "").at(-1) ?? "").split("<br>");
}

describe("what changed", () => {
  it.each([
    ["nothing", "{ a: string }", ["no change of shape"]],
    ["a field was added", "{ a: string, 'b?': { type: int32, since: 2.0.0 } }", ["added optional `b`"]],
    ["a field was removed", "{ a: string, b: { type: int32, until: 2.0.0, default: 1 } }", ["removed `b`"]],
    ["a field was renamed", "{ a: { type: string, at: { 1.0.0: old, 2.0.0: a } } }", ["renamed `old` to `a`"]],
    [
      "a field was renamed and moved",
      "{ a: { type: string, at: { 1.0.0: x/old, 2.0.0: a } } }",
      ["renamed `old` to `a`", "moved `a` from `x/old` to `a`"],
    ],
    ["a type became wider", "{ a: { type: { 1.0.0: int32, 2.0.0: int64 } } }", ["`a` is `int64`, was `int32`"]],
    [
      "a value may be null, in a list",
      "{ a: { type: { 1.0.0: string, 2.0.0: 'list<string?>' } } }",
      ["`a` is <code>list&lt;string?&gt;</code>, was `string`", "`a` has Protobuf number 2, was 1"],
    ],
    [
      "a required field became optional",
      "{ a: { type: string, optional: { 1.0.0: false, 2.0.0: true } } }",
      ["`a` is optional, was required"],
    ],
    ["a unit", "{ a: { type: int64, unit: { 1.0.0: s, 2.0.0: ms } } }", ["unit of `a` is ms, was s"]],
    [
      "how it is written",
      "{ a: { type: int64, json: { 1.0.0: string, 2.0.0: number } } }",
      ["`a` is written as number, was decimal string"],
    ],
  ])("%s", async (_, fields, expected) => {
    expect(await changesOf(fields)).toEqual(expected);
  });

  it("a constraint of an alias", async () => {
    const types = "{ Short: { type: string, max: 5 }, Long: { type: string, max: 9, pattern: '^[a|b]+$' } }";
    expect(await changesOf("{ a: { type: { 1.0.0: Short, 2.0.0: Long } } }", types)).toEqual([
      "`a` is `Long` (`string`), at most `9` characters, matches <code>^\\[a&#124;b\\]+<span>$</span></code>, was `Short` (`string`), at most `5` characters",
    ]);
  });

  it("a field of a record in place, by its path; of a named one, by a link", async () => {
    const types = "{ Point: { fields: { x: int32, y: { type: int32, since: 2.0.0, default: 0 } } } }";
    expect(
      await changesOf(
        "{ a: { fields: { b: { fields: { c: string, d: { type: string, since: 2.0.0, default: x } } } } } }",
      ),
    ).toEqual(["in `a`: in `b`: added required `d`"]);
    expect(await changesOf("{ a: 'list<Point>' }", types)).toEqual(["`a`: [`Point`](point.md) changed"]);
  });

  it("values of an enum in place", async () => {
    const values =
      "{ values: { on: { json: { 1.0.0: ON, 2.0.0: [on, ON] } }, off: {}, dim: { since: 2.0.0, default: on }, odd: { until: 2.0.0, default: off } } }";
    expect(await changesOf(`{ a: ${values} }`)).toEqual([
      'in `a`: value `on` is written `"on"` or `"ON"`, was `"ON"`',
      "in `a`: added value `dim`",
      "in `a`: removed value `odd`",
    ]);
  });

  it("recursive types end", async () => {
    const types =
      "{ Node: { fields: { name: string, tag: { type: string, since: 2.0.0, default: x }, 'next?': Node } } }";
    expect(await changesOf("{ a: Node }", types)).toEqual(["`a`: [`Node`](node.md) changed"]);
  });
});
