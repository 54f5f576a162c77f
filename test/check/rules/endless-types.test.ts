import { describe, expect, it } from "vitest";
import { check, diagnose, oneVersion } from "../checking.js";

const schema = (types: string) => oneVersion(`types: ${types}`, "events: { E: { fields: { root?: Node } } }");

describe("endlessTypes", () => {
  it.each([
    ["{ Node: { fields: { next?: Node } } }", []],
    ["{ Node: { fields: { next: Node? } } }", []],
    ["{ Node: { fields: { next: list<Node> } } }", []],
    ["{ Node: { fields: { next: map<Node> } } }", []],
    ["{ Node: { fields: { next: Node } } }", ["endless 2:28"]],
    ["{ Node: { fields: { next: { type: list<Node>, min: 1 } } } }", ["endless 2:28"]],
    ["{ Node: { fields: { other: Other } }, Other: { fields: { node: Node } } }", ["endless 2:28"]],
    ["{ Node: { variants: { leaf: {}, branch: { fields: { left: Node, right: Node } } } } }", []],
    ["{ Node: { variants: { one: { fields: { of: Node } }, two: { fields: { of: Node } } } } }", ["endless 2:47"]],
    ["{ Node: { fields: { a: A } }, A: { fields: { b: B } }, B: { fields: { a: A } } }", ["endless 2:53"]],
  ])("%s", async (types, expected) => {
    expect((await check(schema(types))).filter((found, index) => index === 0 || !found.startsWith("endless"))).toEqual(
      expected,
    );
  });

  it("names the fields on the way", async () => {
    const [found] = await diagnose(schema("{ Node: { fields: { other: Other } }, Other: { fields: { node: Node } } }"));
    expect(found?.message).toBe("a value of this type never ends: Node.other -> Other.node -> Node");
  });
});
