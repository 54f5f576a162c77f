import { describe, expect, it } from "vitest";
import { check, oneVersion } from "../checking.js";

describe("outputNames", () => {
  it.each([
    ["{ fields: { user_id: string, userId: string } }", ["wire-name 2:42"]],
    ["{ fields: { userid: string, UserId: string } }", ["wire-name 2:41"]],
    ["{ fields: { user_id: string, user: string } }", []],
    ["{ values: { a_b: {}, aB: {} } }", ["wire-name 2:34"]],
    ["{ values: { x: { json: y }, y: { json: 2 } } }", ["literal-taken 2:41"]],
    ["{ values: { x: { json: 1 }, y: { json: 2 } } }", []],
    ["{ variants: { a_b: {}, aB: {} } }", ["wire-name 2:36"]],
  ])("%s", async (type, expected) => {
    expect(await check(oneVersion(`types: { T: ${type} }`, "events: { E: { fields: { t: T } } }"))).toEqual(expected);
  });
});
