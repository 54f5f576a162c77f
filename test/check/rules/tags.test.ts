import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

describe("tags", () => {
  it.each([
    ["{ A: {}, B: {} }", []],
    ["{ A: { type: x }, B: { type: x } }", ["duplicate-tag 4:27"]],
    ["{ A: { type: { 1.0.0: x, 2.0.0: y } }, B: { type: { 1.0.0: z, 2.0.0: x } } }", ["duplicate-tag 4:48"]],
    ["{ A: { type: [x, y] }, B: { type: [z, y] } }", ["duplicate-tag 4:32"]],
  ])("%s", async (events, expected) => {
    expect(
      await check(twoVersions("envelope: { F: { layout: adjacent, fields: { id: string } } }", `events: ${events}`)),
    ).toEqual(expected);
  });

  it("holds types to the envelope's pattern", async () => {
    const yaml = (events: string) =>
      twoVersions(
        "envelope: { F: { layout: adjacent, types: { pattern: '^[A-Z]+$' }, fields: { id: string } } }",
        `events: ${events}`,
      );
    expect(await check(yaml("{ A: {}, B: { type: C } }"))).toEqual([]);
    expect(await check(yaml("{ A: {}, b: {} }"))).toEqual(["type-pattern 4:18"]);
  });

  it("keeps variants apart", async () => {
    const yaml = (variants: string) =>
      twoVersions(`types: { U: { variants: ${variants} } }`, "events: { E: { fields: { u: U } } }");
    expect(await check(yaml("{ a: { type: x }, b: { type: y } }"))).toEqual([]);
    expect(await check(yaml("{ a: { type: x }, b: { type: x } }"))).toEqual([
      "duplicate-tag 3:43",
      "literal-taken 3:43",
    ]);
  });
});
