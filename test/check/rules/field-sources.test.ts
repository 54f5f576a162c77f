import { describe, expect, it } from "vitest";
import { check, diagnose, twoVersions } from "../checking.js";

const event = (fields: string) => twoVersions("events:", `  E: { fields: { a: string, ${fields} } }`);

describe("fieldSources", () => {
  it.each([
    ["b: { type: string, since: 2.0.0 }", ["missing-source 4:29"]],
    ["b: { type: string, optional: { 1.0.0: true, 2.0.0: false } }", ["may-be-absent 4:29"]],
    ["b: { type: string, optional: { 1.0.0: reading, 2.0.0: false } }", ["may-be-absent 4:29"]],
    ["b: { type: string, since: 2.0.0, default: x }", []],
    ["b?: { type: string, since: 2.0.0 }", []],
    ["b: { type: string, optional: { 1.0.0: true, 2.0.0: false }, default: x }", []],
    ["b: { type: string, until: 2.0.0 }", []],
    ["b: { type: string, optional: { 1.0.0: false, 2.0.0: true } }", []],
  ])("%s", async (fields, expected) => {
    expect(await check(event(fields))).toEqual(expected);
  });

  it("looks into types, variants and envelopes, and names both places", async () => {
    const yaml = twoVersions(
      "types:",
      "  Line: { fields: { sku: string, count: { type: int32, since: 2.0.0 } } }",
      "  Pay: { variants: { card: { fields: { number: string, owner: { type: string, since: 2.0.0 } } } } }",
      "envelope:",
      "  Frame: { layout: adjacent, fields: { id: string, trace: { type: string, since: 2.0.0 } } }",
      "events:",
      "  E: { fields: { lines: list<Line>, pay?: Pay } }",
    );
    expect(await check(yaml)).toEqual(["missing-source 4:34", "missing-source 5:56", "missing-source 7:52"]);
    const [first] = await diagnose(yaml);
    expect(first?.message).toBe('required field "Line.count" has no source in version 1.0.0');
    expect(first?.related).toEqual([
      { span: expect.objectContaining({ start: yaml.indexOf("1.0.0") }), message: 'version 1.0.0 has no "count"' },
    ]);
  });

  it("leaves types alone that no event needs from an older version", async () => {
    const yaml = twoVersions(
      "types:",
      "  Line: { fields: { sku: string, count: { type: int32, since: 2.0.0 } } }",
      "events:",
      "  E: { since: 2.0.0, fields: { line: Line } }",
    );
    expect(await check(yaml)).toEqual([]);
  });
});
