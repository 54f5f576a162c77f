import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { parseLock, printLock } from "../../generator/lock/index.js";
import { createSourceFile, positionAt } from "../../generator/source/index.js";
import { released, schema } from "./locking.js";

const text = await released(
  schema(`package: a
versions: { 1.0.0: { released: 2025-01-15 }, 1.1.0: { released: 2025-02-01 }, 2.0.0: { released: 2025-06-01 } }
types:
  Mode: { values: { on_off: { json: "a:b \\" \\u2028" }, late: { since: 2.0.0, default: on_off } } }
  Choice: { variants: { A: { fields: { x: string } }, B: {} } }
events:
  A.b:
    fields:
      odd_key: { type: string, pattern: "^(a|b; )$" }
      mode: Mode
      choice: Choice
      y: { type: int32, since: 2.0.0, default: 1 }
`),
);

function parse(content: string) {
  const sink = createDiagnosticList();
  const lock = parseLock(createSourceFile("evolvent.lock", content), sink);
  const places = sink.diagnostics.map(({ id, message, span }) => {
    const { line, column } = span === undefined ? { line: 0, column: 0 } : positionAt(span.file, span.start);
    return `${line}:${column} ${id}: ${message}`;
  });
  return { lock, places };
}

const lineOf = (start: string, content = text): number =>
  content.split("\n").findIndex((line) => line.startsWith(start)) + 1;

describe("a lock", () => {
  it("is read as it was written", () => {
    const { lock, places } = parse(text);
    expect(places).toEqual([]);
    expect(printLock(lock?.blocks.values() ?? [])).toBe(text);
    expect(text).toContain("version 1.1.0 = 1.0.0");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(200);
  });

  it("may have been checked out with other line breaks", () => {
    const { lock, places } = parse(text.replaceAll("\n", "\r\n"));
    expect(places).toEqual([]);
    expect(printLock(lock?.blocks.values() ?? [])).toBe(text);
  });

  it("is refused with conflict markers in it", () => {
    const line = "numbers A=1 B=2";
    const conflicted = text.replace(line, `<<<<<<< ours\n${line}\n=======\n${line} C=3\n>>>>>>> theirs`);
    expect(parse(conflicted)).toEqual({
      lock: undefined,
      places: [`${lineOf("<<<<<<<", conflicted)}:1 lock/conflict-marker: the lock has a conflict of a merge in it`],
    });
    expect(parse(`<<<<<<< a\n${text}`).places).toEqual([
      "1:1 lock/conflict-marker: the lock has a conflict of a merge in it",
    ]);
  });

  it.each([
    ["", "1:1 lock/foreign: this is no lock"],
    ["{}", "1:1 lock/foreign: this is no lock"],
    ["evolvent lock 99\n", "1:1 lock/format: this lock has format 99, which this version of evolvent does not know"],
  ])("that is foreign is refused: %j", (content, place) => {
    expect(parse(content)).toEqual({ lock: undefined, places: [place] });
  });

  it("that was edited by hand is refused, wherever", () => {
    const lines = text.split("\n");
    const facts = lines.flatMap((line, index) => (/^ {2}(?!lift|try|accepted)/.test(line) ? [index] : []));
    expect(facts.length).toBeGreaterThan(10);
    for (const index of facts) {
      const changed = parse(lines.with(index, `${lines[index] ?? ""}x`).join("\n"));
      expect(changed.lock).toBeUndefined();
      expect(changed.places.join()).toContain("lock/fingerprint");
      expect(parse(lines.toSpliced(index, 1).join("\n")).places.join()).toContain("lock/fingerprint");
    }
  });

  it("that is broken says where", () => {
    const broken = (from: string | RegExp, to: string) => parse(text.replace(from, to)).places.join("\n");
    expect(broken("version 1.1.0 = 1.0.0", "version 1.1.0 = 9.0.0")).toMatch(
      /^\d+:1 lock\/syntax: .*9\.0\.0 of "a\.A\.b" does not stand above/,
    );
    expect(broken("version 1.1.0 = 1.0.0", "version 1.0.0 = 1.0.0")).toContain("stands here twice");
    expect(broken("numbers A=1 B=2", "numbers A=1 B=1")).toContain('"A" and "B" have the same number');
    expect(broken("numbers A=1 B=2", "numbers A=1 A=2")).toContain('"A" has two numbers');
    expect(broken("numbers A=1 B=2", "numbers A=one")).toContain("a number stands as name=1");
    expect(broken("union a.Choice\n", "union a.Choice\nunion a.Choice\n")).toContain('"a.Choice" stands here twice');
    expect(broken("union a.Choice\n", "onion a.Choice\n")).toContain("this is no line of a lock");
    expect(broken("event a.A.b\n", "event\n")).toContain('"event" is followed by one name');
    expect(broken("\nevent a.A.b", "\n  x: y\nevent a.A.b")).toContain("this line belongs to no version");
    expect(broken("  payload: ", "  payload ")).toContain("a line of a version is two spaces");
    expect(broken(/version 2.0.0 sha256:[0-9a-f]*/, "version 2.0.0 sha256:1")).toContain(
      "a version is followed by its fingerprint",
    );
  });

  it("of noise ends soon, and says little", () => {
    const noise = `evolvent lock 1\n${"what\n".repeat(200_000)}`;
    expect(parse(noise).places).toHaveLength(20);
    expect(parse(`evolvent lock 1\nevent a\nnumbers ${'"\\'.repeat(100_000)}`).lock).toBeUndefined();
    expect(
      parse(`evolvent lock 1\nevent a\nversion 1.0.0 sha256:${"0".repeat(64)}\n  ${'"a" '.repeat(50_000)}`).lock,
    ).toBeUndefined();
  });

  it("with any lines mixed up is read or refused, and never throws", () => {
    const lines = [
      ...text.split("\n"),
      "event __proto__",
      "record constructor",
      "numbers __proto__=1",
      "version 1.0.0 = 1.0.0",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...lines), fc.string()), { maxLength: 30 }), (chosen) => {
        const { lock, places } = parse(["evolvent lock 1", ...chosen].join("\n"));
        expect(lock === undefined).toBe(places.length > 0);
        if (lock === undefined) return;
        const printed = printLock(lock.blocks.values());
        expect(printLock(parse(printed).lock?.blocks.values() ?? [])).toBe(printed);
      }),
      { numRuns: 300 },
    );
    expect(Object.hasOwn(Object.prototype, "value")).toBe(false);
  });
});
