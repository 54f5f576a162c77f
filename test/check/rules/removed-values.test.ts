import { describe, expect, it } from "vitest";
import { check, diagnose, twoVersions } from "../checking.js";

const event = (type: string, field = "{ type: T }") =>
  twoVersions("types:", `  T: ${type}`, "events:", `  E: { fields: { a: ${field} } }`);

describe("removedValues", () => {
  it.each([
    ["{ values: { x: {}, y: { until: 2.0.0 } } }", ["value-removed 4:25"]],
    ["{ values: { x: {}, y: { until: 2.0.0, default: x } } }", []],
    ["{ values: { x: {}, y: { since: 2.0.0 } } }", []],
    ["{ values: { G: { values: { x: {}, y: { until: 2.0.0, default: x } } } } }", []],
    ["{ variants: { x: {}, y: { until: 2.0.0 } } }", ["variant-removed 4:27"]],
    ["{ variants: { x: {}, y: { until: 2.0.0, default: x } } }", []],
    ["{ variants: { x: { fields: { n: int32 } }, y: { until: 2.0.0, default: x } } }", ["variant-removed 4:49"]],
    ["{ variants: { x: { fields: { n?: int32 } }, y: { until: 2.0.0, default: x } } }", []],
  ])("%s", async (type, expected) => {
    expect(await check(event(type))).toEqual(expected);
  });

  it("lets the field's else stand in", async () => {
    expect(await check(event("{ values: { x: {}, y: { until: 2.0.0 } } }", "{ type: T, else: x }"))).toEqual([]);
  });

  it("shows the stored value", async () => {
    const [found] = await diagnose(event("{ values: { x: {}, y: { json: Y_1, until: 2.0.0 } } }"));
    expect(found?.witness).toBe('"Y_1"');
  });
});
