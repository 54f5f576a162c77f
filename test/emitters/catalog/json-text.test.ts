import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonText, layOutJson } from "../../../generator/emitters/catalog/json-text.js";

describe("layOutJson", () => {
  it("keeps short values on one line and breaks long ones", () => {
    expect(layOutJson('{"secs":0,"nanos":[1,{}]}')).toBe('{ "secs": 0, "nanos": [1, {}] }');
    expect(layOutJson(`{"a":{"b":"${"x".repeat(80)}","c":[]},"d":[1,2]}`)).toBe(
      `{\n  "a": {\n    "b": "${"x".repeat(80)}",\n    "c": []\n  },\n  "d": [1, 2]\n}`,
    );
  });

  it("keeps numbers and strings as they were written", () => {
    expect(layOutJson('[12345678901234567890, 1.0, 1e5, "\\u00e9\\/:{,"]')).toBe(
      '[12345678901234567890, 1.0, 1e5, "\\u00e9\\/:{,"]',
    );
  });

  it("gives the same value, in lines that are not much too long", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(3), (value, indent) => {
        const text = layOutJson(JSON.stringify(value, null, indent)) ?? "";
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
        for (const line of text.split("\n"))
          if (/[{[].*[}\]]/.test(line) && !/"/.test(line)) expect(line.trim().length).toBeLessThanOrEqual(90);
      }),
    );
  });

  it("gives nothing for what is no JSON", () => {
    expect(layOutJson("{a:1}")).toBeUndefined();
    expect(layOutJson("")).toBeUndefined();
  });

  it("takes deep and wide values without growing them out of measure", () => {
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    expect((layOutJson(deep) ?? "").length).toBeLessThan(20_000);
    const wide = `[${"1,".repeat(100_000)}1]`;
    expect(layOutJson(wide)?.split("\n")).toHaveLength(100_003);
    expect(layOutJson(JSON.stringify('\\"'.repeat(100_000)))).toHaveLength(400_002);
  });
});

describe("jsonText", () => {
  it("is JSON on one line with all digits", () => {
    expect(jsonText({ a: [1n, 2 ** 53, 170141183460469231731687303715884105727n, "x\n"], "b c": {}, d: null })).toBe(
      '{ "a": [1, 9007199254740992, 170141183460469231731687303715884105727, "x\\n"], "b c": {}, "d": null }',
    );
  });
});
