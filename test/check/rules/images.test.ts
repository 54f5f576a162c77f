import { describe, expect, it } from "vitest";
import { check, diagnose, twoVersions } from "../checking.js";

const event = (field: string, types = "{}") =>
  twoVersions(
    `types: ${types}`,
    "events:",
    `  E: { fields: { a: ${field}, z: { type: string, since: 2.0.0, default: x } } }`,
  );

describe("images", () => {
  it.each([
    ["{ type: int32, max: { 1.0.0: 100, 2.0.0: 50 } }", "51"],
    ["{ type: int32, min: { 1.0.0: 0, 2.0.0: 5 } }", "0"],
    ["{ type: { 1.0.0: int64, 2.0.0: int32 } }", "2147483648"],
    ["{ type: { 1.0.0: int32, 2.0.0: uint32 } }", "-1"],
    ["{ type: { 1.0.0: string, 2.0.0: int32 } }", '""'],
    ["{ type: { 1.0.0: int64, 2.0.0: float64 } }", "9007199254740993"],
    ["{ type: { 1.0.0: float64, 2.0.0: int32 } }", "0.5"],
    ["{ type: { 1.0.0: float64, 2.0.0: float32 } }", "1e+300"],
    ["{ type: { 1.0.0: string?, 2.0.0: string } }", "null"],
    ["{ type: { 1.0.0: list<string>, 2.0.0: string } }", "[]"],
    ["{ type: list<string>, max: { 1.0.0: 9, 2.0.0: 3 } }", expect.stringMatching(/^\[("[^"]*",){3}"[^"]*"\]$/)],
    ["{ type: string, max: { 1.0.0: 9, 2.0.0: 3 } }", '"aaaa"'],
    ["{ type: string, pattern: { 1.0.0: '^[ab]+$', 2.0.0: '^a+$' } }", '"b"'],
    ["{ type: uint64, unit: { 1.0.0: s, 2.0.0: ms } }", "18446744073709551614"],
    ["{ type: uint64, unit: { 1.0.0: ms, 2.0.0: s } }", "1"],
    ["{ type: { 1.0.0: string, 2.0.0: uuid } }", '""'],
  ])("%s is shown by %s", async (field, witness) => {
    const found = await diagnose(event(field));
    expect(found.map(({ id }) => id)).toEqual(["check/image"]);
    expect(found[0]?.witness).toEqual(witness);
    expect(await diagnose(event(field.replace(/ \}$/, ", else: ~ }").replace("~", elseFor(field))))).toEqual([]);
  });

  it.each([
    "{ type: { 1.0.0: int32, 2.0.0: int64 } }",
    "{ type: { 1.0.0: int32, 2.0.0: float64 } }",
    "{ type: { 1.0.0: int64, 2.0.0: string } }",
    "{ type: { 1.0.0: string, 2.0.0: string? } }",
    "{ type: { 1.0.0: string, 2.0.0: list<string> } }",
    "{ type: uint32, unit: { 1.0.0: ms, 2.0.0: ms } }",
    "{ type: { 1.0.0: uint32, 2.0.0: uint64 }, unit: { 1.0.0: s, 2.0.0: ms } }",
    "{ type: int32, max: { 1.0.0: 50, 2.0.0: 100 } }",
    "{ type: { 1.0.0: uuid, 2.0.0: string } }",
    "{ type: timestamp, json: { 1.0.0: s, 2.0.0: ms } }",
    "{ type: timestamp, json: { 1.0.0: ms, 2.0.0: rfc3339 } }",
    "{ type: timestamp, json: { 1.0.0: rfc3339, 2.0.0: [ms, rfc3339] } }",
    "{ type: duration, json: { 1.0.0: secs-nanos, 2.0.0: string } }",
  ])("%s needs nothing", async (field) => {
    expect(await check(event(field))).toEqual([]);
  });

  it.each([
    [
      "{ type: timestamp, json: { 1.0.0: rfc3339, 2.0.0: ms } }",
      '"2020-01-01T00:00:00.123456789Z"',
      "2020-01-01T00:00:00Z",
    ],
    [
      "{ type: timestamp, json: { 1.0.0: rfc3339, 2.0.0: s } }",
      '"2020-01-01T00:00:00.123456789Z"',
      "2020-01-01T00:00:00Z",
    ],
    ["{ type: duration, json: { 1.0.0: string, 2.0.0: ms } }", '"0.000000001s"', "1s"],
    ["{ type: duration, json: { 1.0.0: string, 2.0.0: secs-nanos } }", '"-1.500s"', "1s"],
  ])("%s would lose what the newer spelling can't hold", async (field, witness, otherwise) => {
    const found = await diagnose(event(field));
    expect(found.map(({ id }) => id)).toEqual(["check/image"]);
    expect(found[0]?.witness).toEqual(witness);
    expect(await diagnose(event(field.replace(/ \}$/, `, else: "${otherwise}" }`)))).toEqual([]);
  });

  it.each([
    ["{ type: { 1.0.0: bool, 2.0.0: timestamp } }", "bool", "timestamp"],
    ["{ type: { 1.0.0: A, 2.0.0: B } }", "A", "B"],
    ["{ type: { 1.0.0: list<A>, 2.0.0: map<A> } }", "list<A>", "map<A>"],
  ])("%s has no conversion", async (field, from, to) => {
    const found = await diagnose(event(field, "{ A: { fields: { x: string } }, B: { fields: { x: string } } }"));
    expect(found.map(({ id }) => id)).toEqual(["check/no-conversion"]);
    expect(found[0]?.message).toContain(`is ${from} in version 1.0.0 and ${to} in the latest`);
  });

  it("looks into nested types, but not below a field that has else", async () => {
    const types = "{ Line: { fields: { n: { type: int32, max: { 1.0.0: 9, 2.0.0: 5 } } } } }";
    expect(await check(event("list<Line>", types))).toEqual(["image 3:28"]);
    expect(await check(event("{ type: list<Line>, else: [] }", types))).toEqual([]);
  });
});

/** A constant per version, of its type. */
function elseFor(field: string): string {
  const types = /1\.0\.0: ([a-z0-9<>?]+), 2\.0\.0: ([a-z0-9<>?]+) \}( \}|, unit)/.exec(
    field.replace(/(min|max|unit): \{[^}]*\}/, ""),
  );
  if (types !== null) return `{ 1.0.0: ${constantOf(types[1] ?? "")}, 2.0.0: ${constantOf(types[2] ?? "")} }`;
  return constantOf(/type: ([a-z0-9<>?]+)/.exec(field)?.[1] ?? "");
}

function constantOf(type: string): string {
  if (type === "uuid") return '"00000000-0000-4000-8000-000000000000"';
  if (type.startsWith("list")) return "[]";
  return type.startsWith("string") ? "a" : "5";
}
