import { describe, expect, it } from "vitest";
import { isTotalLift, isTotalSource, scaleBetween } from "../../generator/evolve/index.js";
import type { FieldSource, RecordLift } from "../../generator/ir/index.js";
import { eventOf, historyOf } from "../support/compile-yaml.js";

/** The lift of one field from 1.0.0 to 2.0.0, and back. */
async function passage(field: string, types = ""): Promise<{ up: RecordLift; down: RecordLift; source: FieldSource }> {
  const history = await historyOf(
    `package: a\nversions: { 1.0.0: {}, 2.0.0: {} }\n${types}\nevents:\n  E: { fields: { ${field}, marker: { type: string, since: 2.0.0, default: x } } }\n`,
  );
  const [older, newer] = eventOf(history, "a.E").versions;
  if (older === undefined || newer === undefined) throw new Error("two versions are needed");
  const up = history.lift(older.payload, newer.payload);
  const source = up.fields.find(({ to }) => to.field.key === "x")?.source;
  if (source === undefined) throw new Error("no field x");
  return { up, down: history.lift(newer.payload, older.payload), source };
}

describe("values", () => {
  it.each([
    ["int32", "int64", "integer", true],
    ["int64", "int32", "integer", false],
    ["uint32", "int64", "integer", true],
    ["int32", "uint64", "integer", false],
    ["int64", "string", "integer-to-string", true],
    ["string", "int64", "string-to-integer", false],
    ["int32", "float64", "integer-to-float", true],
    ["int64", "float64", "integer-to-float", false],
    ["float32", "float64", "float", true],
    ["float64", "float32", "float", false],
    ["uuid", "string", "string", true],
    ["string", "uuid", "string", false],
  ])("%s to %s: %s, total %s", async (from, to, conversion, total) => {
    const { source } = await passage(`x: { type: { 1.0.0: ${from}, 2.0.0: ${to} } }`);
    expect(
      source.kind === "field" && source.value.kind === "scalar" && [source.value.conversion.kind, source.value.total],
    ).toEqual([conversion, total]);
  });

  it.each([
    ["string", "list<string>", "wrap", true],
    ["list<string>", "string", "unwrap", false],
    ["string", "string?", "to-nullable", true],
    ["string?", "string", "from-nullable", false],
    ["bool", "int32", "impossible", false],
  ])("%s to %s: %s", async (from, to, kind, total) => {
    const { up, source } = await passage(`x: { type: { 1.0.0: "${from}", 2.0.0: "${to}" } }`);
    expect(source.kind === "field" && source.value.kind).toBe(kind);
    expect(isTotalLift(up)).toBe(total);
  });

  it("compare bounds", async () => {
    const tightened = await passage("x: { type: int32, max: { 1.0.0: 100, 2.0.0: 50 } }");
    expect(isTotalLift(tightened.up)).toBe(false);
    expect(isTotalLift(tightened.down)).toBe(true);
  });

  it("are covered by else", async () => {
    const { up } = await passage("x: { type: int32, max: { 1.0.0: 100, 2.0.0: 50 }, else: 50 }");
    expect(isTotalLift(up)).toBe(true);
  });

  it("scale with their unit", async () => {
    const { source } = await passage("x: { type: uint64, unit: { 1.0.0: s, 2.0.0: ms } }");
    expect(source.kind === "field" && source.value.kind === "scalar" && source.value.conversion).toEqual({
      kind: "scale",
      numerator: 1000n,
      denominator: 1n,
    });
    expect(scaleBetween("ms", "s")).toEqual({ numerator: 1n, denominator: 1000n });
    expect(scaleBetween("ms", "kg")).toBeUndefined();
    expect(scaleBetween("stroops", "lumens")).toBeUndefined();
  });
});

describe("sources", () => {
  it.each([
    ["x: { type: string, since: 2.0.0, default: d }", "stand-in", true],
    ["x?: { type: string, since: 2.0.0 }", "absent", true],
    ["x: { type: string, since: 2.0.0 }", "missing", false],
  ])("%s", async (field, kind, total) => {
    const { source, up } = await passage(field);
    expect(source.kind).toBe(kind);
    const lifted = up.fields.find(({ to }) => to.field.key === "x");
    expect(lifted !== undefined && isTotalSource(lifted.to, lifted.source)).toBe(total);
  });

  it("lack what an optional field lacks once it is required", async () => {
    const { up } = await passage("x: { type: string, optional: { 1.0.0: true, 2.0.0: false } }");
    expect(isTotalLift(up)).toBe(false);
    const covered = await passage('x: { type: string, optional: { 1.0.0: true, 2.0.0: false }, default: "" }');
    expect(isTotalLift(covered.up)).toBe(true);
  });

  it("work downwards with the default of what was removed", async () => {
    const { down } = await passage(
      'x: { type: string, since: 2.0.0, default: d }, gone: { type: string, until: 2.0.0, default: "" }',
    );
    const source = down.fields.find(({ to }) => to.field.key === "gone")?.source;
    expect(source?.kind).toBe("stand-in");
  });
});

describe("enums", () => {
  const types =
    "types:\n  Mode: { values: { a: {}, b: { since: 2.0.0, default: a }, c: { until: 2.0.0, default: b } } }";

  it("map removed and added values to their stand-ins", async () => {
    const { up, down } = await passage("x: Mode", types);
    const map = (lift: RecordLift): unknown => {
      const source = lift.fields.find(({ to }) => to.field.key === "x")?.source;
      if (source?.kind !== "field" || source.value.kind !== "declaration" || source.value.lift.kind !== "enum")
        return undefined;
      return source.value.lift.values.map(({ from, to }) => `${from.value.key} ${to?.value.key}`);
    };
    expect(map(up)).toEqual(["a a", "c b"]);
    expect(map(down)).toEqual(["a a", "b a"]);
  });
});

describe("recursive records", () => {
  it("end", async () => {
    const { up } = await passage(
      "x: Tree",
      "types:\n  Tree: { fields: { children: list<Tree>, n: { type: { 1.0.0: int32, 2.0.0: int64 } } } }",
    );
    expect(isTotalLift(up)).toBe(true);
  });
});
