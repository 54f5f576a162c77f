import { describe, expect, it } from "vitest";
import { check, diagnose, oneVersion } from "../checking.js";

const event = (field: string) => oneVersion("events:", `  E: { fields: { a: ${field} } }`);

describe("patterns", () => {
  it.each([
    ["{ type: string, pattern: '^[a-z]+$' }", []],
    ["{ type: string, pattern: '[z-a]' }", ["pattern-invalid 3:18"]],
    ["{ type: string, pattern: '^(a+)+$' }", ["pattern-slow 3:18"]],
    ["{ type: string, pattern: '^(a+)+$', max: 10 }", []],
    ["{ type: string, pattern: '^(a+)+$', max: 11 }", ["pattern-slow 3:18"]],
    ["{ type: string, pattern: '\\s+$' }", ["pattern-slow 3:18"]],
    ["{ type: string, pattern: '\\s+$', max: 1000 }", []],
    ["{ type: string, pattern: '\\s+$', max: 1001 }", ["pattern-slow 3:18"]],
    ["{ type: string, pattern: '^(a)\\1$' }", ["pattern-unproven 3:18"]],
    ["{ type: list<string>, pattern: '^(a+)+$' }", ["pattern-slow 3:18"]],
    ["{ type: map<string?>, pattern: '^(a+)+$' }", ["pattern-slow 3:18"]],
  ])("%s", async (field, expected) => {
    expect(await check(event(field))).toEqual(expected);
  });

  it("looks at envelopes and context too, and shows an attack", async () => {
    const yaml = oneVersion(
      "context: { c: { type: string, pattern: '^(a|a)*$' } }",
      "envelope: { F: { layout: adjacent, types: { pattern: '^(E|E)*$' }, fields: { id: string } } }",
      "events: { E: {} }",
    );
    expect(await check(yaml)).toEqual(["pattern-slow 2:12", "pattern-slow 3:13"]);
    const [found] = await diagnose(yaml);
    expect(found?.message).toBe('"^(a|a)*$" can take exponential time: a long text can hang its reader');
    expect(found?.witness).toMatch(/^"a{30,}[^a]"$/);
  });
});
