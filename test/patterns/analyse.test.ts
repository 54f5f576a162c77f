import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analysePattern, isBounded } from "../../generator/patterns/analyse.js";

function shortly(pattern: string): string {
  const verdict = analysePattern(pattern);
  return verdict.kind === "slow" ? `slow ${verdict.degree ?? "exponential"}` : verdict.kind;
}

describe("analysePattern", () => {
  it.each([
    "^[GC][A-Z2-7]{55}$",
    "^[0-9a-f]{40}$",
    "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
    "^(ISSUE|AI|CODE|GIT|APPROVAL|SYSTEM|CONFIG)(\\.[A-Z_]+){1,2}$",
    "^(\\d+)\\.(\\d+)\\.(\\d+)$",
    "^\\d+(\\.\\d+)?$",
    "^[a-z]+(-[a-z]+)*$",
    "^\\S+@\\S+$".replace("\\S+@", "[^@\\s]+@").replace("@\\S+", "@[^@\\s]+"),
    "^(?:a|b)*c$",
    "[a-z]",
    "abc",
    "[a-z]+",
    "^(a+)+",
    "^[^]*[^]*$",
    "^(?=.*[A-Z])(?=.*\\d).{8,}$",
    "^(?!.*\\.\\.)[a-z.]+$",
    "^\\p{Lu}\\p{Ll}*$",
    "^[a-z]{1,63}$",
    "^(a|ab)c$",
    "",
    "^$",
    "x*",
  ])("takes %s", (pattern) => {
    expect(shortly(pattern)).toBe("linear");
  });

  it.each([
    ["^(a+)+$", "slow exponential"],
    ["^(a|a)*$", "slow exponential"],
    ["^(a*)*$", "slow exponential"],
    ["^(a|aa)+$", "slow exponential"],
    ["^(?:.|\\n|[^])*x$", "slow exponential"],
    ["^([a-z]+\\d?)+$", "slow exponential"],
    ["^(?:(a+)+b|a)", "slow exponential"],
    ["^(a?){40}a{40}$", "slow exponential"],
    ["^(a|a){30}$", "slow exponential"],
    ["^(?=(a+)+$)", "slow exponential"],
    ["^(?:ab|a|b)*c$", "slow exponential"],
    ["^\\w+\\d+$", "slow 2"],
    ["^\\s*(.*?)\\s*$", "slow 3"],
    ["\\s+$", "slow 2"],
    ["\\d+x", "slow 2"],
    ["^a*a*a*a*b$", "slow 4"],
    ["(?<=,\\s+)x", "slow 2"],
    ["^.*a.*b.*c$", "slow 3"],
    ["^(a)\\1$", "unproven"],
    ["^[a-z]{1,99999}$", "unproven"],
    ["(", "invalid"],
    ["[b-a]", "invalid"],
    ["\\-", "invalid"],
    ["a{2,1}", "invalid"],
    ["\\p{Nonsense}", "invalid"],
  ])("%s is %s", (pattern, expected) => {
    expect(shortly(pattern)).toBe(expected);
  });

  it("shows a text that the pattern does not match", () => {
    for (const pattern of ["^(a+)+$", "^\\w+\\d+$", "^(a|aa)+$", "^a*a*b$", "\\s+$", "^.*a.*b.*c$"]) {
      const verdict = analysePattern(pattern);
      if (verdict.kind !== "slow") throw new Error(`${pattern} is ${verdict.kind}`);
      // Short enough to be tried: the repeated part is cut to a few rounds.
      const text = verdict.attack.slice(0, 8) + verdict.attack.slice(-1);
      expect(verdict.attack.length).toBeGreaterThan(29);
      expect(new RegExp(pattern, "u").test(text)).toBe(false);
    }
  });

  it("takes as invalid what the engine refuses", () => {
    const piece = fc.constantFrom(
      "a",
      "b",
      "[a-c]",
      "(",
      ")",
      "|",
      "*",
      "+",
      "?",
      "{2}",
      "{1,",
      "}",
      "\\d",
      "\\",
      "[",
      "]",
      "^",
      "$",
      ".",
      "(?:",
      "(?=",
      "\\1",
      "-",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const pattern = pieces.join("");
        let valid = true;
        try {
          new RegExp(pattern, "u");
        } catch {
          valid = false;
        }
        expect([pattern, analysePattern(pattern).kind !== "invalid"]).toEqual([pattern, valid]);
      }),
      { numRuns: 3000 },
    );
  });

  it("finds nothing slow in what a counting matcher reads in linear time, and the reverse", () => {
    const atom = fc.constantFrom("a", "b", "[ab]", ".");
    const quantified = fc.tuple(atom, fc.constantFrom("", "*", "+", "?")).map(([inner, mark]) => inner + mark);
    const group = fc
      .tuple(fc.array(quantified, { minLength: 1, maxLength: 3 }), fc.constantFrom("", "*", "+", "?"), fc.boolean())
      .map(([items, mark, either]) => `(?:${items.join(either ? "|" : "")})${mark}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(quantified, group), { minLength: 1, maxLength: 3 }), (items) => {
        const pattern = `^${items.join("")}$`;
        const verdict = analysePattern(pattern);
        const worst = (length: number) => Math.max(...textsOf(length).map((text) => steps(pattern, text)));
        if (verdict.kind === "linear") {
          // Twice the length, at most about twice the steps.
          expect([pattern, worst(24) <= 2.6 * worst(12) + 60]).toEqual([pattern, true]);
        } else expect(verdict.kind).toBe("slow");
      }),
      { numRuns: 600 },
    );
  });
});

describe("isBounded", () => {
  it("holds length to the degree below a million", () => {
    const slow = { kind: "slow", attack: "" } as const;
    expect(isBounded({ ...slow, degree: 2 }, 1000)).toBe(true);
    expect(isBounded({ ...slow, degree: 2 }, 1001)).toBe(false);
    expect(isBounded({ ...slow, degree: 3 }, 100)).toBe(true);
    expect(isBounded({ ...slow, degree: undefined }, 10)).toBe(true);
    expect(isBounded({ ...slow, degree: undefined }, 11)).toBe(false);
  });
});

/** Texts of a length that make matchers work: repetitions of short words, with an end that fails. */
function textsOf(length: number): readonly string[] {
  return ["a", "b", "ab", "aab", "abb"].flatMap((word) => {
    const text = word.repeat(length).slice(0, length);
    return [text, `${text}\n`, `${text.slice(0, -1)}\n`];
  });
}

/** Steps of a backtracking matcher on patterns of the generator above. */
function steps(pattern: string, text: string): number {
  type Matcher = (at: number, next: (at: number) => boolean) => boolean;
  let count = 0;
  let position = 1;
  const limit = 200_000;

  function repeat(item: Matcher, min: number, max: number): Matcher {
    const go =
      (left: number, done: number): Matcher =>
      (at, next) => {
        count += 1;
        if (count > limit) return true;
        if (left > 0 && item(at, (end) => (end === at && done >= min ? false : go(left - 1, done + 1)(end, next))))
          return true;
        return done >= min && next(at);
      };
    return go(max, 0);
  }

  function atom(): Matcher {
    const start = position;
    if (pattern.startsWith("(?:", position)) {
      position += 3;
      const inner = choice();
      position += 1;
      return inner;
    }
    position = pattern[position] === "[" ? pattern.indexOf("]", position) + 1 : position + 1;
    const expression = new RegExp(`^${pattern.slice(start, position)}$`, "u");
    return (at, next) => {
      count += 1;
      const character = text[at];
      return character !== undefined && expression.test(character) && next(at + 1);
    };
  }

  function sequence(): Matcher {
    const items: Matcher[] = [];
    while (position < pattern.length && !"|)$".includes(pattern[position] ?? "")) {
      const item = atom();
      const mark = pattern[position] ?? "";
      if (!"*+?".includes(mark) || mark === "") items.push(item);
      else {
        position += 1;
        items.push(repeat(item, mark === "+" ? 1 : 0, mark === "?" ? 1 : 1000));
      }
    }
    return (at, next) => {
      const run = (index: number, from: number): boolean => {
        const item = items[index];
        return item === undefined ? next(from) : item(from, (end) => run(index + 1, end));
      };
      return run(0, at);
    };
  }

  function choice(): Matcher {
    const options = [sequence()];
    while (pattern[position] === "|") {
      position += 1;
      options.push(sequence());
    }
    return (at, next) => options.some((option) => option(at, next));
  }

  choice()(0, (end) => end === text.length);
  return count;
}
