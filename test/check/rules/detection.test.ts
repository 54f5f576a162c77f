import { describe, expect, it } from "vitest";
import { check, diagnose, twoVersions } from "../checking.js";

const event = (fields: string) => twoVersions("events:", `  E: { fields: { ${fields} } }`);

describe("detection", () => {
  it.each([
    [
      "a: { type: { 1.0.0: uint32, 2.0.0: uint64 }, json: number, unit: { 1.0.0: s, 2.0.0: ms } }",
      ["ambiguous-version 4:3"],
    ],
    [
      "a?: { type: { 1.0.0: uint32, 2.0.0: uint64 }, json: number, unit: { 1.0.0: s, 2.0.0: ms } }",
      ["ambiguous-version 4:3"],
    ],
    ["a: { type: timestamp, json: { 1.0.0: s, 2.0.0: ms } }", ["ambiguous-version 4:3"]],
    ["a: { type: { 1.0.0: int32, 2.0.0: int64 }, json: number }", []],
    ["a: { type: { 1.0.0: uuid, 2.0.0: string } }", ["version-unproven 4:3"]],
    ["a: { type: { 1.0.0: list<int32>, 2.0.0: list<int64> }, json: number }", []],
    [
      "a: { type: { 1.0.0: uint32, 2.0.0: uint64 }, json: number, unit: { 1.0.0: s, 2.0.0: ms } }, b: { type: string, since: 2.0.0, default: x }",
      [],
    ],
    [
      "a?: { type: string, at: { 1.0.0: x, 2.0.0: y } }, b?: { type: string, at: { 1.0.0: y, 2.0.0: x } }",
      ["ambiguous-version 4:3"],
    ],
    [
      "a: { type: string, at: { 1.0.0: x, 2.0.0: y } }, b: { type: string, at: { 1.0.0: y, 2.0.0: x } }",
      ["ambiguous-version 4:3"],
    ],
    ["a: string, b?: { type: string, since: 2.0.0, default: x }", []],
    [
      "a: string, old?: { type: string, until: 2.0.0 }, new?: { type: string, since: 2.0.0, at: old }",
      ["ambiguous-version 4:3"],
    ],
  ])("%s", async (fields, expected) => {
    expect(await check(event(fields))).toEqual(expected);
  });

  it("shows a document, and both versions", async () => {
    const [found] = await diagnose(event("a: { type: timestamp, json: { 1.0.0: s, 2.0.0: ms } }"));
    expect(found?.message).toBe('"E" written under 2.0.0 may be read as 1.0.0, and differs then at /a');
    expect(found?.witness).toBe(
      '{"a":1577836800000}'.replace("1577836800000", found?.witness?.match(/\d+/)?.[0] ?? ""),
    );
    expect(found?.related?.map(({ message }) => message)).toEqual(["version 1.0.0", "version 2.0.0"]);
  });

  it("is content where marks differ", async () => {
    const yaml = twoVersions(
      "envelope: { Frame: { layout: adjacent, fields: { id: string } } }",
      "events:",
      "  E: { fields: { a: { type: timestamp, json: { 1.0.0: s, 2.0.0: ms } } } }",
    );
    expect(await check(yaml)).toEqual([]);
    expect(
      await check(
        yaml
          .replaceAll("released: 2025-01-01", "released: 2025-01-01, mark: [null]")
          .replaceAll("released: 2025-02-01", "released: 2025-02-01, mark: [null]"),
      ),
    ).toEqual(["ambiguous-version 5:3"]);
  });
});
