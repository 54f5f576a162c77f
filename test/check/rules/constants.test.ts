import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

const event = (field: string, types = "{}") =>
  twoVersions(`types: ${types}`, "events:", `  E: { fields: { a: string, b: ${field} } }`);

describe("constants", () => {
  it.each([
    ["{ type: int32, since: 2.0.0, default: many }", ["constant 5:70"]],
    ["{ type: int32, max: 5, since: 2.0.0, default: 6 }", ["constant 5:78"]],
    ["{ type: int64, since: 2.0.0, default: 9223372036854775808 }", ["constant 5:70"]],
    ["{ type: int64, since: 2.0.0, default: 9223372036854775807 }", []],
    ['{ type: timestamp, json: ms, since: 2.0.0, default: "2020-01-01T00:00:00Z" }', []],
    ["{ type: timestamp, json: ms, since: 2.0.0, default: 0 }", ["constant 5:84"]],
    ["{ type: string?, since: 2.0.0, default: null }", []],
    ["{ type: Mode, since: 2.0.0, default: fast }", []],
    ["{ type: Mode, since: 2.0.0, default: slow }", ["constant 5:69"]],
    ["{ type: list<int32>, since: 2.0.0, default: [] }", []],
    ["{ type: string, since: 2.0.0, default: $$x }", []],
    ["{ type: { 1.0.0: int64, 2.0.0: int32 }, else: lost }", ["constant 5:78"]],
    ["{ type: { 1.0.0: int64, 2.0.0: int32 }, else: 0 }", []],
    ["{ type: { 1.0.0: int32, 2.0.0: string }, default: x }", ["constant 5:82"]],
    ["{ type: { 1.0.0: int32, 2.0.0: string }, default: { 1.0.0: 0, 2.0.0: x } }", []],
    ["{ type: timestamp, json: ms, none: 0 }", ["none 5:29"]],
    ["{ type: timestamp, json: ms, none: 0, optional: true }", []],
    ['{ type: timestamp, json: ms, none: 0, default: "1970-01-01T00:00:00Z" }', []],
  ])("%s", async (field, expected) => {
    expect(await check(event(field, "{ Mode: { values: { fast: {} } } }"))).toEqual(expected);
  });
});
