import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atLeastPattern, integerPattern } from "../../../generator/emitters/schemas/integer-patterns.js";
import {
  base64Pattern,
  datePattern,
  decimalPattern,
  durationPattern,
  hexPattern,
  millisecondPattern,
  offsetPattern,
  readDurationPattern,
  utcPattern,
  uuidPattern,
} from "../../../generator/emitters/schemas/scalar-patterns.js";
import { isDate, isDecimal, isTimestamp, isUuid } from "../../../runtime/src/formats.js";
import { writeBase64, writeBase64Url, writeHex } from "../../../runtime/src/json-write.js";
import { durationFromJson, durationText, timestampFromText } from "../../../runtime/src/times.js";

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}$`, "u");
const integers = fc.oneof(
  fc.bigInt(-(2n ** 130n), 2n ** 130n),
  fc.bigInt(-1200n, 1200n),
  fc
    .constantFrom(7, 8, 10, 31, 32, 63, 64, 127, 128)
    .chain((bits) => fc.bigInt(-3n, 3n).map((near) => 2n ** BigInt(bits) + near)),
  fc.nat(40).chain((digits) => fc.bigInt(-2n, 2n).map((near) => 10n ** BigInt(digits) + near)),
);

describe("integer patterns", () => {
  it("admit exactly the range", () => {
    fc.assert(
      fc.property(integers, integers, integers, (one, other, value) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const pattern = whole(integerPattern(low, high));
        for (const candidate of [
          low,
          high,
          low - 1n,
          high + 1n,
          low + 1n,
          high - 1n,
          (low + high) / 2n,
          0n,
          value,
          -value,
        ]) {
          expect(pattern.test(String(candidate)), `${candidate} in ${low} to ${high}`).toBe(
            candidate >= low && candidate <= high,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it("admit canonical digits only", () => {
    const pattern = whole(integerPattern(-100n, 100n));
    for (const text of ["-0", "+1", "01", "-01", "1.0", "1e1", "", " 1", "1 ", "１"])
      expect(pattern.test(text), text).toBe(false);
  });

  it("go on without end", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.bigInt(0n, 10n ** 12n), (low, value) => {
        expect(whole(atLeastPattern(low)).test(String(value))).toBe(value >= low);
      }),
    );
  });
});

/** Text near the right form: digits changed, dropped and doubled. */
const near = (texts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    texts,
    fc
      .tuple(texts, fc.nat(40), fc.constantFrom(..."0123456789-:.TZtz+ sS/=_a"))
      .map(([text, index, character]) => text.slice(0, index) + character + text.slice(index + 1)),
    fc.tuple(texts, fc.nat(40)).map(([text, index]) => text.slice(0, index) + text.slice(index + 1)),
  );
const two = fc.nat(65).map((value) => String(value).padStart(2, "0"));
const year = fc.oneof(
  fc.constantFrom("0000", "0001", "1900", "2000", "2023", "2024", "2100", "9999"),
  fc.nat(9999).map((value) => String(value).padStart(4, "0")),
);
const day = fc
  .tuple(year, fc.nat(13), fc.nat(32))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`);
const fraction = fc.oneof(fc.constant(""), fc.stringMatching(/^\.[0-9]{1,10}$/));
const time = fc
  .tuple(fc.nat(25), two, two, fraction)
  .map(([h, m, s, f]) => `${String(h).padStart(2, "0")}:${m}:${s}${f}`);

describe("patterns of scalars", () => {
  const agree = (pattern: string, isRight: (text: string) => boolean, texts: fc.Arbitrary<string>): void => {
    const expression = new RegExp(pattern, "u");
    fc.assert(
      fc.property(near(texts), (text) => {
        expect(expression.test(text), JSON.stringify(text)).toBe(isRight(text));
      }),
      { numRuns: 3000 },
    );
  };

  it("date", () => agree(datePattern, isDate, day));
  it("timestamp as written", () =>
    agree(
      utcPattern,
      isTimestamp,
      fc.tuple(day, time).map(([d, t]) => `${d}T${t}Z`),
    ));
  it("uuid", () => agree(uuidPattern, isUuid, fc.uuid()));
  it("decimal", () => agree(decimalPattern, isDecimal, fc.stringMatching(/^-?[0-9]{1,4}(\.[0-9]{1,3})?$/)));

  it("timestamp as read", () => {
    const texts = fc.tuple(
      day,
      time,
      fc.oneof(
        fc.constant("Z"),
        fc
          .tuple(fc.constantFrom("+", "-"), fc.nat(24), two)
          .map(([sign, h, m]) => `${sign}${String(h).padStart(2, "0")}:${m}`),
      ),
    );
    // A pattern can't move a time over the ends of the calendar.
    const inner = texts.filter(([d]) => !/^(?:0000|0001|9999)/.test(d));
    agree(
      offsetPattern,
      (text) =>
        /^(?:0000|0001|9999)/.test(text)
          ? new RegExp(offsetPattern, "u").test(text)
          : timestampFromText(text, true, false) !== undefined,
      inner.map(([d, t, o]) => `${d}T${t}${o}`),
    );
  });

  it("timestamp in whole milliseconds", () => {
    const expression = new RegExp(millisecondPattern(utcPattern), "u");
    expect(
      ["2024-01-01T00:00:00Z", "2024-01-01T00:00:00.1Z", "2024-01-01T00:00:00.123000000Z"].every((text) =>
        expression.test(text),
      ),
    ).toBe(true);
    expect(["2024-01-01T00:00:00.1234Z", "2024-01-01T00:00:00.000000001Z"].some((text) => expression.test(text))).toBe(
      false,
    );
  });

  it("duration", () => {
    agree(
      readDurationPattern,
      (text) => durationFromJson(text, ["string"]) !== undefined,
      fc
        .tuple(
          fc.constantFrom("", "-"),
          fc.oneof(
            fc.constantFrom("315576000000", "315576000001", "000000000001", "1"),
            fc.stringMatching(/^[0-9]{1,13}$/),
          ),
          fraction,
        )
        .map(([sign, seconds, f]) => `${sign}${seconds}${f}s`),
    );
    const written = new RegExp(durationPattern, "u");
    fc.assert(
      fc.property(fc.bigInt(-315576000000999999999n, 315576000000999999999n), (value) =>
        written.test(durationText(value)),
      ),
    );
  });

  it("bytes, of exactly the sizes asked for", () => {
    const bounds = fc
      .tuple(fc.nat(12), fc.option(fc.nat(12), { nil: undefined }))
      .map(([min, more]) => ({ min, max: more === undefined ? undefined : min + more }));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 26 }), bounds, (bytes, { min, max }) => {
        const fits = bytes.length >= min && (max === undefined || bytes.length <= max);
        for (const canonical of [true, false]) {
          expect(
            new RegExp(base64Pattern("A-Za-z0-9+/", true, canonical, min, max), "u").test(writeBase64(bytes)),
          ).toBe(fits);
          expect(
            new RegExp(base64Pattern("A-Za-z0-9_-", false, canonical, min, max), "u").test(writeBase64Url(bytes)),
          ).toBe(fits);
        }
        expect(new RegExp(hexPattern("0-9a-f", min, max), "u").test(writeHex(bytes))).toBe(fits);
      }),
      { numRuns: 500 },
    );
    expect(new RegExp(base64Pattern("A-Za-z0-9+/", true, true, 0, undefined), "u").test("YR==")).toBe(false);
    expect(new RegExp(base64Pattern("A-Za-z0-9+/", true, false, 0, undefined), "u").test("YR==")).toBe(true);
  });
});
