import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineDiff } from "../../generator/write/index.js";

const signs = { removed: "-", added: "+", kept: " ", skipped: "…" } as const;

function show(before: string, after: string, maximumLines = 100): readonly string[] {
  return lineDiff(before, after, maximumLines).map(({ kind, text }) => signs[kind] + text);
}

const letters = (text: string): string => `${text.split("").join("\n")}\n`;

describe("lineDiff", () => {
  it("shows changes with two lines around them", () => {
    expect(show(letters("abcdefghijklmnop"), letters("abcdeFghijklmnop"))).toEqual([
      " d",
      " e",
      "-f",
      "+F",
      " g",
      " h",
    ]);
    expect(show(letters("abcdefghijklmnop"), letters("bcdefghijklXmnop"))).toEqual([
      "-a",
      " b",
      " c",
      "…",
      " k",
      " l",
      "+X",
      " m",
      " n",
    ]);
    expect(show("same\n", "same\n")).toEqual([]);
    expect(show("", "a\n")).toEqual(["+a"]);
    expect(show("a\r\nb\r\n", "a\nb\n")).toEqual([]);
  });

  it("says how much more there is", () => {
    expect(show("", letters("abcdef"), 3)).toEqual(["+a", "+b", "+c", "…3 more"]);
  });

  it("gives a way from one text to the other", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = show([...before, ""].join("\n"), [...after, ""].join("\n"));
        const removed = diff.filter((line) => line.startsWith("-")).length;
        const added = diff.filter((line) => line.startsWith("+")).length;
        expect(before.length - removed).toBe(after.length - added);
        const sides = [" -", " +"].map((kinds) =>
          diff.filter((line) => kinds.includes(line.charAt(0))).map((line) => line.slice(1)),
        );
        if (!diff.includes("…")) {
          expect(before.join("")).toContain(sides[0]?.join(""));
          expect(after.join("")).toContain(sides[1]?.join(""));
        }
      }),
    );
  });

  it("copes with large files", () => {
    const before = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join("\n");
    const after = Array.from({ length: 20_000 }, (_, index) => `b${index}`).join("\n");
    expect(show(before, after, 5)).toHaveLength(6);
  });
});
