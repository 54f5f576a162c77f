import { describe, expect, it } from "vitest";
import { type Comparison, compareHistories } from "../../generator/compare/index.js";
import { uncheckedHistory } from "../support/compile-yaml.js";
import { unwitnessed } from "../support/witnesses.js";

/** Compares two bodies of one event's fields, each on a line of its own. */
function compareFields(old: string, current: string, more = ""): Comparison {
  return compareHistories({ old: history(old, "", more), new: history(current, "", more) });
}

function history(fields: string, versions = "", more = "") {
  return uncheckedHistory(
    `package: shop.orders\n${versions}${more}events:\n  Placed:\n    fields:\n      id: string\n${fields}`,
  );
}

/** The rules that fired, with bare and generated outcomes: `json backward/forward protobuf backward/forward`. */
function outcomes(comparison: Comparison): readonly string[] {
  expect(unwitnessed(comparison)).toEqual([]);
  const { changes } = comparison;
  return changes.map(({ change, verdicts, bump }) => {
    const of = (encoding: "json" | "protobuf") =>
      `${verdicts[encoding].backward.bare}/${verdicts[encoding].forward.bare}`;
    return `${change.rule} ${change.path} ${of("json")} ${of("protobuf")} ${bump}`;
  });
}

const none = "";

describe("a field", () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      "added, optional",
      none,
      "      note?: string\n",
      "field.added.optional shop.orders.Placed/note ok/dropped ok/dropped minor",
    ],
    [
      "added, required",
      none,
      "      note: string\n",
      "field.added.required shop.orders.Placed/note rejected/dropped altered/dropped major",
    ],
    [
      "removed",
      "      note: string\n",
      none,
      "field.removed.required shop.orders.Placed/note dropped/rejected dropped/altered major",
    ],
    [
      "renamed",
      "      note: string\n",
      "      note: { type: string, at: remark }\n",
      "field.renamed shop.orders.Placed/note rejected/rejected ok/ok major",
    ],
    [
      "widened",
      "      n: int32\n",
      "      n: int64\n",
      "type.int-widened shop.orders.Placed/n rejected/rejected ok/altered major",
    ],
    [
      "tightened",
      "      n: string\n",
      "      n: { type: string, max: 5 }\n",
      "constraint.maxLength.tightened shop.orders.Placed/n rejected/ok ok/ok major",
    ],
    [
      "loosened",
      "      n: { type: string, max: 5 }\n",
      "      n: string\n",
      "constraint.loosened shop.orders.Placed/n ok/rejected ok/ok minor",
    ],
    [
      "with another number",
      "      n: { type: string, number: 7 }\n",
      "      n: { type: string, number: 8 }\n",
      "field.number-changed shop.orders.Placed/n ok/ok altered/altered major",
    ],
    [
      "with another default",
      "      n?: { type: string, default: a }\n",
      "      n?: { type: string, default: b }\n",
      "field.default-changed shop.orders.Placed/n ok/ok ok/ok minor",
    ],
    [
      "made optional",
      "      n: string\n",
      "      n?: string\n",
      "field.required-to-optional shop.orders.Placed/n ok/rejected ok/altered major",
    ],
    [
      "with an enum value added",
      "      n: { values: { a: {} }, closed: true }\n",
      "      n: { values: { a: {}, b: {} }, closed: true }\n",
      "enum.value-added.closed shop.orders.PlacedN/b ok/rejected ok/dropped minor",
    ],
    [
      "with an enum value removed",
      "      n: { values: { a: {}, b: {} }, closed: true }\n",
      "      n: { values: { a: {} }, closed: true }\n",
      "enum.value-removed shop.orders.PlacedN/b rejected/ok dropped/ok major",
    ],
  ];

  it.each(cases)("%s", (_, old, current, expected) => {
    expect(outcomes(compareFields(old, current))).toEqual([expected]);
  });
});

describe("lifts", () => {
  it("heal a rename that bare readers don't survive", () => {
    const line = "versions: { 1.0.0: { released: 2025-01-01 } }\n";
    const old = history("      note: string\n", line);
    const current = history(
      "      note: { type: string, at: { 1.0.0: note, 2.0.0: remark } }\n",
      "versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 } }\n",
    );
    const found = compareHistories({ old, new: current });
    expect(outcomes(found)).toEqual(["field.renamed shop.orders.Placed/note rejected/rejected ok/ok major"]);
    expect(found.healed.json).toEqual({ backward: true, forward: false });
    expect(found.changes[0]?.witnesses[0]?.written).toEqual({ id: "", note: "" });
  });
});

describe("forward, where the old version is written too", () => {
  const versions = (names: string): string => `versions: { ${names} }\n`;
  const old = versions("1.0.0: { released: 2025-01-01 }");
  const both = versions("1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2026-01-01 }");
  const generated = (comparison: Comparison): readonly string[] =>
    comparison.changes.map(
      ({ change, verdicts }) =>
        `${change.rule} ${verdicts.json.forward.bare} ${verdicts.json.forward.generated} ${verdicts.protobuf.forward.generated}`,
    );
  const compare = (before: string, after: string, emits: boolean): readonly string[] =>
    generated(
      compareHistories({
        old: history(before, old),
        new: history(`${after}${emits ? "    emit: [1.0.0, 2.0.0]\n" : ""}`, both),
      }),
    );

  it("old generated readers get what a downcast makes", () => {
    const note = "      note: string\n";
    const renamed = "      note: { type: string, at: { 1.0.0: note, 2.0.0: remark } }\n";
    expect(compare(note, renamed, false)).toEqual(["field.renamed rejected rejected ok"]);
    expect(compare(note, renamed, true)).toEqual(["field.renamed rejected ok ok"]);
  });

  it("what a downcast loses is dropped", () => {
    const added = "      more: { type: string, since: 2.0.0, default: none }\n";
    expect(compare("", added, true)).toEqual(["field.added.required.default dropped dropped dropped"]);
  });
});
