import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

const files = { "schemas/a.ts": "export const join = (value: { readonly first: string }): string => value.first;\n" };

describe("madeFields", () => {
  it.each([
    ['from: [first], convert: "./a.ts#join"', []],
    ['from: [first, last], convert: "./a.ts#join"', ["from 4:69", "missing-source 4:69"]],
    ["from: [first]", ["from-without-convert 4:69", "missing-source 4:69"]],
  ])("%s", async (made, expected) => {
    const yaml = twoVersions(
      "events:",
      `  E: { fields: { first: { type: string, until: 2.0.0, default: x }, name: { type: string, since: 2.0.0, ${made} } } }`,
    );
    expect(await check(yaml, files)).toEqual(expected);
  });
});
