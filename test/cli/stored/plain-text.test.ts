import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePlainText } from "../../../generator/cli/stored/plain-text.js";
import { parseByHand } from "../../../runtime/src/json-text.js";

const depth = 100;

/** Texts of JSON, and nearly so: long integers, keys that stand twice, keys that are numbers, spaces and escapes. */
const numbers = fc.oneof(
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
  fc.constantFrom(
    "9007199254740991",
    "9007199254740993",
    "-9007199254740993",
    "1e400",
    "1e15",
    "-0",
    "0.12345678901234567",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
  fc.integer().map(String),
  fc.constantFrom("01", "1.", "-", "+1", "12345678901234567890e-3", "1234567890123456-7"),
);
const strings = fc.oneof(
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
  fc.constantFrom(
    '"1"',
    '"a"',
    '"b"',
    String.raw`"\""`,
    String.raw`"\\"`,
    '":12345678901234567890,"',
    '"__proto__"',
    '"ü"',
  ),
);
const space = fc.constantFrom("", "", "", " ", "\n ");
const texts: fc.Arbitrary<string> = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    numbers,
    strings,
    fc.constantFrom("true", "false", "null"),
    fc.array(tie("value"), { maxLength: 4 }).map((items) => `[${items.join(",")}]`),
    fc
      .array(fc.tuple(strings, space, tie("value")), { maxLength: 4 })
      .map((entries) => `{${entries.map(([key, between, value]) => `${key}${between}:${between}${value}`).join(",")}}`),
  ),
})).value;

describe("text of JSON that the platform parses", () => {
  it("is what the runtime's own parser makes of it, or is left to that", () => {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const plain = parsePlainText(text);
        if (plain === undefined) return;
        taken += 1;
        expect({ value: plain }).toEqual(parseByHand(text, depth));
      }),
      { numRuns: 3000 },
    );
    expect(taken).toBeGreaterThan(300);
  });

  it("keeps every digit, and tells numbers in texts from others", () => {
    const text =
      '{"a":[18446744073709551615,1.5,-9007199254740993],"b":"12345678901234567890","c":{"d":12345678901234567890}}';
    expect(parsePlainText(text)).toEqual({
      a: [18446744073709551615n, 1.5, -9007199254740993n],
      b: "12345678901234567890",
      c: { d: 12345678901234567890n },
    });
  });

  it("is left to the other where something would be lost, or can't be told", () => {
    for (const text of [
      '{"a":1,"a":2}',
      '{"a":{"b":1,"b":[]}}',
      '{"a":1e400}',
      '{"b":1,"1":12345678901234567890}',
      '{"a":"',
      "[1",
      "5",
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    ])
      expect(parsePlainText(text), text.slice(0, 40)).toBeUndefined();
  });
});
