import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

const event = (field: string) =>
  twoVersions("events:", `  E: { fields: { a: ${field}, z: { type: string, since: 2.0.0, default: x } } }`);

describe("units", () => {
  it.each([
    ["{ type: uint64, unit: { 1.0.0: blocks, 2.0.0: s } }", ["unit 4:18"]],
    ["{ type: string, unit: { 1.0.0: s, 2.0.0: ms } }", ["unit 4:18"]],
    ["{ type: uint64, unit: { 1.0.0: s, 2.0.0: kg } }", ["unit 4:18"]],
    ["{ type: { 1.0.0: uint32, 2.0.0: uint64 }, unit: { 1.0.0: s, 2.0.0: ms } }", []],
    ["{ type: { 1.0.0: list<uint32>, 2.0.0: list<uint64> }, unit: { 1.0.0: s, 2.0.0: ms } }", []],
    ["{ type: uint64, unit: blocks }", []],
  ])("%s", async (field, expected) => {
    expect(await check(event(field))).toEqual(expected);
  });

  it("takes a function for an answer", async () => {
    const yaml = event('{ type: uint64, unit: { 1.0.0: blocks, 2.0.0: s }, convert: { 2.0.0: "./a.ts#seconds" } }');
    const file = "export const seconds = (value: bigint): bigint => value * 5n;\n";
    expect(await check(yaml, { "schemas/a.ts": file })).toEqual([]);
  });
});
