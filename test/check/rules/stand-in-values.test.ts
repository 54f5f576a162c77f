import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

describe("standInValues", () => {
  it.each([
    ["{ values: { x: {}, y: { since: 2.0.0, default: x } } }", []],
    ["{ values: { x: {}, y: { since: 2.0.0, default: z } } }", ["stand-in-value 3:32"]],
    ["{ values: { x: {}, y: { since: 2.0.0, default: y } } }", ["stand-in-value 3:32"]],
    ["{ values: { G: { values: { x: {}, y: { since: 2.0.0, default: G.x } } } } }", []],
    ["{ variants: { x: {}, y: { since: 2.0.0, default: x } } }", []],
    ["{ variants: { x: {}, y: { since: 2.0.0, default: z } } }", ["stand-in-value 3:34"]],
  ])("%s", async (type, expected) => {
    expect(await check(twoVersions(`types: { T: ${type} }`, "events: { E: { fields: { t: T } } }"))).toEqual(expected);
  });
});
