import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { parseAnyYaml } from "../../../generator/parse/yaml/document.js";
import { readPlainYaml } from "../../../generator/parse/yaml/plain.js";
import { createSourceFile } from "../../../generator/source/index.js";

/** What both readers make of a text; nothing where the quick one leaves it to the library. */
function readings(text: string): { readonly plain: string; readonly any: string } | undefined {
  const file = createSourceFile("schema.yaml", text);
  const plain = readPlainYaml(file);
  if (plain === undefined) return undefined;
  const sink = createDiagnosticList();
  const any = parseAnyYaml(file, sink);
  return { plain: shown(plain), any: sink.hasErrors() ? "refused" : shown(any) };
}

function shown(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === "file") return undefined;
    return typeof value === "bigint" ? `${value}n` : value;
  });
}

const whole = `# A schema.
package: shop.orders # its name
versions:
  1.0.0: { released: 2025-01-15 }
  2.0.0: { released: 2025-06-01, summary: "Says: who paid." }
types:
  Mode: { values: [full, 'half', none-at-all] }
events:
  Placed:
    doc: Something happened, at last.
    fields:
      id: string
      note?: { type: string, max: 80, at: { 1.0.0: text, 2.0.0: a/b } }

      # Money.
      total: { type: int64, min: -5, default: 0 }
      ratio: { type: float64, max: 1.5 }
      tags: list<string>
    examples:
      - title: It is
        stored: { a: [ 1, true, ~ ], b: {}, c: [] }
      - title: another
  Gone: {}
flows:
  Main:
    steps:
    - Placed -> Gone
    -   Gone -> Placed
`;

describe("the quick reader of YAML", () => {
  it("reads what schemas are made of", () => {
    const found = readings(whole);
    expect(found).toBeDefined();
    expect(found?.plain).toBe(found?.any);
  });

  it.each(["tamma/events", "onex/events", "grainlify/bounty_escrow"])(
    "makes of schemas/%s.yaml what the library makes of it",
    (name) => {
      const found = readings(readFileSync(new URL(`../../../schemas/${name}.yaml`, import.meta.url), "utf8"));
      expect(found?.plain).toBe(found?.any);
    },
  );

  it.each([
    ["a block of text", "a: |\n  b\n"],
    ["a text on two lines", "a: b\n  c\n"],
    ["an anchor", "a: &b c\nd: *b\n"],
    ["a tag", "a: !!str 1\n"],
    ["a duplicate key", "a: 1\na: 2\n"],
    ["an escape", 'a: "\\n"\n'],
    ["an empty value", "a:\nb: 1\n"],
    ["a tab", "a:\tb\n"],
    ["a second document", "a: b\n---\na: b\n"],
    ["a number that is written otherwise", "a: 0x1f\n"],
    ["a comment that belongs to what was before", "a:\n  b: c\n  # d\n"],
    ["deep nesting", `a: ${"[".repeat(100)}${"]".repeat(100)}\n`],
    ["a line without end", `a: ${"b".repeat(100_000)}\n`],
    ["nothing", ""],
  ])("leaves %s to the library", (_, text) => {
    expect(readings(text)).toBeUndefined();
  });

  it("makes of any text what the library makes of it, or leaves it", () => {
    const bits = fc.constantFrom(
      ...["\n", " ", "  ", "\n  ", "\n    ", ":", ": ", "-", "- ", "#", " #", "'", '"', "[", "]", "{", "}", ",", ", "],
      ...["?", "&a", "*a", "!", "|", ">", "%", "@", "`", "~", "\\", "\t", "\r", "<<", "é", "😀", "=", "\u00a0", "---"],
      ...["null", "true", "1", "-1", "1.5", "0x1", "1e3", ".5", "+1", "0o7", "1_0", ".inf", "1.0.0", "2024-01-01"],
      ...["a: b", "{}", "[]", "''", "{ a: b }", "[ a, b ]", "? a", ": x", "# c\n", "\n# c\n", "  # c\n"],
    );
    const edit = fc.record({ at: fc.nat(), drop: fc.nat({ max: 3 }), put: fc.option(bits, { nil: "" }) });
    const lines = whole.split("\n");
    const part = fc.record({ from: fc.nat({ max: lines.length - 1 }), count: fc.integer({ min: 1, max: 9 }) });
    let read = 0;
    fc.assert(
      fc.property(part, fc.array(edit, { maxLength: 3 }), fc.boolean(), ({ from, count }, edits, ends) => {
        const taken = lines.slice(from, from + count);
        const indents = taken.filter((line) => line !== "").map((line) => line.length - line.trimStart().length);
        const own = taken.map((line) => line.slice(Math.min(...indents, 100))).join("\n");
        const text = edits.reduce((before, { at, drop, put }) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + put + before.slice(place + drop);
        }, own);
        const found = readings(ends ? `${text}\n` : text);
        if (found === undefined) return;
        read += 1;
        expect(found.plain).toBe(found.any);
      }),
      { numRuns: 4000 },
    );
    // Else nothing was asked.
    expect(read).toBeGreaterThan(500);
  });
});
