import fc from "fast-check";
import { expect, test } from "vitest";
import { countCodePoints, isTimestamp, timestampFromParts, timestampParts } from "../../runtime/src/index.js";

const first = -62135596800;
const last = 253402300799;

test("a time is the same after its parts, and its seconds are those of Date", () => {
  const seconds = fc.oneof(
    fc.integer({ min: first, max: last }),
    fc.constantFrom(first, last, 0, -1, 951782400, 951868800, -2203891200, 68256000, 4107542400),
  );
  const nanos = fc.oneof(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(0, 470_000_000, 1000, 999_000_000));
  fc.assert(
    fc.property(seconds, nanos, (second, nano) => {
      const text = timestampFromParts(second, nano) ?? "";
      expect(isTimestamp(text)).toBe(true);
      expect(timestampParts(text)).toEqual({ seconds: second, nanos: nano });
      const size = nano === 0 ? 20 : nano % 1_000_000 === 0 ? 24 : nano % 1000 === 0 ? 27 : 30;
      expect(text).toHaveLength(size);
      expect(Date.parse(`${text.slice(0, 19)}Z`)).toBe(second * 1000);
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["2024-02-29T23:59:59Z", true],
  ["2023-02-29T00:00:00Z", false],
  ["1900-02-29T00:00:00Z", false],
  ["0000-01-01T00:00:00Z", false],
  ["2024-01-01T24:00:00Z", false],
  ["2024-01-01T23:60:00Z", false],
  ["2024-01-01T23:59:60Z", false],
  ["2024-13-01T00:00:00Z", false],
  ["2024-00-10T00:00:00Z", false],
  ["2024-01-00T00:00:00Z", false],
  ["2024-01-01T00:00:00.1234567890Z", false],
])("%s is a time: %s", (text, expected) => {
  expect(isTimestamp(text)).toBe(expected);
});

test("characters are counted as Unicode counts them", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.constantFrom("\ud800", "\udc00", "a", "é", "😀")).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(anything, (text) => {
      expect(countCodePoints(text)).toBe([...text].length);
    }),
  );
});
