import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJsonText, printJsonText } from "../../generator/source/index.js";

function value(text: string): unknown {
  const result = parseJsonText(text);
  if (!result.ok) throw new Error(result.reason);
  return result.value;
}

/** Without what JSON.parse can't give: integers beyond 2^53. */
function rounded(item: unknown): unknown {
  if (typeof item === "bigint") return Number(item);
  if (Array.isArray(item)) return item.map(rounded);
  if (typeof item !== "object" || item === null) return item;
  return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, rounded(inner)]));
}

describe("parseJsonText", () => {
  it("gives what JSON.parse gives, for any JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (text, space) => {
        const parsed: unknown = JSON.parse(text);
        expect(rounded(value(JSON.stringify(parsed, null, space)))).toEqual(parsed);
      }),
    );
  });

  it("refuses what JSON.parse refuses", () => {
    const alphabet = fc.constantFrom(...'{}[]":,0 19-+.eE\\ntrufalsé\u0001\n'.split(""));
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 12 }), (characters) => {
        const text = characters.join("");
        let accepted = true;
        try {
          JSON.parse(text);
        } catch {
          accepted = false;
        }
        expect(parseJsonText(text).ok).toBe(accepted);
      }),
      { numRuns: 5000 },
    );
  });

  it("keeps the digits of integers", () => {
    expect(value("9007199254740991")).toBe(9007199254740991);
    expect(value("9007199254740993")).toBe(9007199254740993n);
    expect(value("-170141183460469231731687303715884105728")).toBe(-(2n ** 127n));
    expect(value("[1.5, 1e3, -0]")).toEqual([1.5, 1000, -0]);
  });

  it("names duplicate keys and keeps the last", () => {
    expect(parseJsonText('{"a":{"b/c":1,"b/c":2}}')).toEqual({
      ok: true,
      value: { a: { "b/c": 2 } },
      duplicates: ["/a/b~1c"],
    });
  });

  it("makes __proto__ an own property", () => {
    const parsed = value('{"__proto__":{"polluted":1}}');
    expect(Object.keys(parsed as object)).toEqual(["__proto__"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it("refuses nesting beyond the limit, however deep", () => {
    const text = "[".repeat(100_000);
    expect(parseJsonText(text)).toEqual({ ok: false, reason: "nesting is too deep", offset: 1001 });
    expect(parseJsonText("[[1]]", 2).ok).toBe(true);
    expect(parseJsonText("[[[1]]]", 2).ok).toBe(false);
  });

  it("refuses numbers that are too large", () => {
    expect(parseJsonText("1e400")).toEqual({ ok: false, reason: "the number is too large", offset: 0 });
  });

  it("reads long strings", () => {
    const long = "x".repeat(1_000_000);
    expect(value(JSON.stringify(long))).toBe(long);
    const escaped = "é\n".repeat(200_000);
    expect(value(JSON.stringify(escaped))).toBe(escaped);
  });
});

describe("printJsonText", () => {
  it("keeps the sign of zero", () => {
    expect(printJsonText([-0, 0])).toBe("[-0.0,0]");
    expect(parseJsonText(printJsonText([-0, 0]))).toMatchObject({ ok: true, value: [-0, 0] });
  });

  it("prints the same beside what JSON.stringify can't print", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (item) => {
        const parsed = value(JSON.stringify(item)) as never;
        expect(printJsonText([parsed, 1n])).toBe(`[${printJsonText(parsed)},1]`);
      }),
    );
  });

  it("prints what is read back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.bigInt({ min: 2n ** 60n }), (item, integer) => {
        const parsed = value(JSON.stringify([item]));
        expect(value(printJsonText([parsed, integer] as never))).toEqual([parsed, integer]);
      }),
    );
  });
});
