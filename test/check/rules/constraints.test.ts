import { describe, expect, it } from "vitest";
import { check, oneVersion } from "../checking.js";

describe("constraints", () => {
  it.each([
    ["{ type: uint32, min: 5, max: 5 }", []],
    ["{ type: uint32, min: 6, max: 5 }", ["bounds 3:18"]],
    ["{ type: uint32, max: -1 }", ["bounds 3:18"]],
    ["{ type: uint32, min: 4294967296 }", ["bounds 3:18"]],
    ["{ type: int64, min: 9223372036854775807 }", []],
    ["{ type: float64, min: 0.5, max: 0.25 }", ["bounds 3:18"]],
    ["{ type: string, min: 2, max: 1 }", ["bounds 3:18"]],
    ["{ type: string, min: 1.5 }", ["size 3:18"]],
    ["{ type: bytes, length: -1 }", ["size 3:18"]],
    ["{ type: list<string>, min: -1 }", ["size 3:18"]],
    ["{ type: map<string>, max: 0 }", []],
    ["{ type: string, format: email }", []],
    ["{ type: string, format: phone }", ["format 3:18"]],
    ["{ type: list<string>, format: phone }", ["format 3:18"]],
  ])("%s", async (field, expected) => {
    const found = await check(oneVersion("events:", `  E: { fields: { a: ${field} } }`));
    expect([...new Set(found)]).toEqual(expected);
  });

  it("says it once for an alias", async () => {
    const yaml = oneVersion(
      "types: { Small: { type: uint32, min: 9, max: 3 } }",
      "events:",
      "  E: { fields: { a: Small, b: Small } }",
    );
    expect(await check(yaml)).toEqual(["bounds 4:18"]);
  });
});
