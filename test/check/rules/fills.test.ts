import { describe, expect, it } from "vitest";
import { check, oneVersion } from "../checking.js";

describe("fills", () => {
  it.each([
    ["{ type: timestamp, fill: now }", []],
    ["{ type: timestamp, json: ms, fill: now }", []],
    ["{ type: uuid, fill: uuid7 }", []],
    ["{ type: string, fill: uuid4 }", []],
    ["{ type: string, fill: now }", ["fill 3:18"]],
    ["{ type: int64, fill: uuid4 }", ["fill 3:18"]],
    ["{ type: string, max: 3, fill: uuid4 }", ["fill 3:18"]],
    ["{ type: list<uuid>, fill: uuid4 }", ["fill 3:18"]],
  ])("%s", async (field, expected) => {
    expect(await check(oneVersion("events:", `  E: { fields: { a: ${field} } }`))).toEqual(expected);
  });
});
