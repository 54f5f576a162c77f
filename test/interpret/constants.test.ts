import { describe, expect, it } from "vitest";
import { firstRecordDifference, fits, sameCanonical } from "../../generator/interpret/index.js";
import type { JsonValue } from "../../generator/ir/index.js";
import { eventOf, fieldType, historyOf } from "./history.js";

const history = historyOf(`package: p
types:
  Color: { values: { red: {}, blue: { json: 2 } } }
  Hard: { closed: true, values: { on: {} } }
  Point: { fields: { x: int32, y?: int32 } }
  Shape: { layout: external, variants: { dot: {}, circle: { fields: { radius: float64 } } } }
events:
  E:
    fields:
      i: { type: int64, min: -5, max: 18000000000000000000 }
      u: { type: uint32, min: 2 }
      f: { type: float64, max: 1.5 }
      n: { type: float64, nonfinite: true }
      s: { type: string, min: 1, max: 3, pattern: "^[a-z😀]+$" }
      m: { type: string, format: email }
      b: { type: bytes, max: 2, json: hex }
      t: { type: timestamp, json: ms }
      d: duration
      day: date
      id: uuid
      dec: decimal
      list: { type: list<int32>, max: 2, unique: true }
      map: { type: map<int32>, min: 1 }
      maybe: string?
      color: Color
      hard: Hard
      point: Point
      shape: Shape
      any: json
`);

function codes(field: string, value: JsonValue): readonly string[] {
  return fits(fieldType(history, "E", field), value).map(({ code, path }) => `${code}${path}`);
}

describe("fits", () => {
  it.each<[string, JsonValue]>([
    ["i", -5],
    ["i", "9223372036854775807"],
    ["i", 9223372036854775807n],
    ["u", 4294967295],
    ["f", 1.5],
    ["n", "NaN"],
    ["s", "😀😀😀"],
    ["m", "a@b.c"],
    ["b", "AAE="],
    ["t", "2023-11-14T22:13:20.123Z"],
    ["t", "2023-11-14T22:13:20+02:00"],
    ["d", "-1.5s"],
    ["day", "2024-02-29"],
    ["id", "60B80C3F-bea4-4bd7-aa97-f7a8309ee9f0"],
    ["dec", "-0.50"],
    ["list", [1, 2]],
    ["map", { __proto__x: 1 }],
    ["maybe", null],
    ["color", "red"],
    ["color", 2],
    ["color", { unknown: "green" }],
    ["hard", "on"],
    ["point", { x: 1 }],
    ["shape", { type: "circle", radius: 2 }],
    ["shape", { type: "dot" }],
    ["any", { a: [null] }],
  ])("%s takes value %#", (field, value) => {
    expect(codes(field, value)).toEqual([]);
  });

  it.each<[string, JsonValue, string[]]>([
    ["i", -6, ["range"]],
    ["i", 9223372036854775808n, ["range"]],
    ["i", 2 ** 53, ["precision"]],
    ["i", 1.5, ["type"]],
    ["u", 1, ["range"]],
    ["u", 4294967296, ["range"]],
    ["f", 1.6, ["range"]],
    ["f", "NaN", ["range"]],
    ["s", "", ["range"]],
    ["s", "abcd", ["range"]],
    ["s", "A", ["pattern"]],
    ["s", "\ud800", ["unicode"]],
    ["m", "a", ["format"]],
    ["b", "AAEC", ["range"]],
    ["b", "A", ["format"]],
    ["t", 5, ["type"]],
    ["t", "2023-11-14T22:13:20.123456789Z", ["precision"]],
    ["t", "2023-11-14T22:13:20", ["format"]],
    ["t", "2023-02-29T00:00:00Z", ["format"]],
    ["d", "1s5", ["format"]],
    ["day", "2023-02-29", ["format"]],
    ["id", "x", ["format"]],
    ["dec", "1e5", ["format"]],
    ["list", [1, 1], ["unique"]],
    ["list", [1, 2, 3], ["range"]],
    ["list", [1, "x"], ["type/1"]],
    ["map", {}, ["range"]],
    ["maybe", 1, ["type"]],
    ["color", "green", ["enum"]],
    ["hard", { unknown: "off" }, ["enum"]],
    ["point", { y: 1 }, ["missing/x"]],
    ["point", { x: 1, z: 1 }, ["type/z"]],
    ["shape", { type: "square" }, ["variant"]],
    ["shape", { type: "circle" }, ["missing/radius"]],
  ])("%s refuses value %#", (field, value, expected) => {
    expect(codes(field, value)).toEqual(expected);
  });
});

describe("sameCanonical", () => {
  it.each<[string, JsonValue, JsonValue, boolean]>([
    ["i", 5, "5", true],
    ["i", 5n, 5, true],
    ["i", 5, 6, false],
    ["t", "2023-11-14T22:13:20Z", "2023-11-14T23:13:20.000+01:00", true],
    ["t", "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.001Z", false],
    ["d", "1.50s", "1.5s", true],
    ["dec", "1.50", "1.5", true],
    ["dec", "10", "1", false],
    ["id", "60B80C3F-bea4-4bd7-aa97-f7a8309ee9f0", "60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0", true],
    ["color", "green", { unknown: "green" }, true],
    ["color", "red", "blue", false],
    ["list", [1, 2], [1], false],
    ["map", { a: 1 }, { a: 1, b: 2 }, false],
    ["maybe", null, "null", false],
    ["point", { x: 1, y: 2 }, { y: 2, x: 1 }, true],
    ["point", { x: 1, y: 2 }, { x: 1 }, false],
    ["shape", { type: "dot" }, { type: "circle", radius: 1 }, false],
    ["any", { a: 1, b: [] }, { b: [], a: 1 }, true],
  ])("of %s, case %#", (field, left, right, expected) => {
    expect(sameCanonical(fieldType(history, "E", field), left, right)).toBe(expected);
  });

  it("points at the first difference", () => {
    const shape = eventOf(history, "E").latest.payload;
    expect(firstRecordDifference(shape, { point: { x: 1 } }, { point: { x: 2 } })).toEqual({
      path: "/point/x",
      left: 1,
      right: 2,
    });
    expect(firstRecordDifference(shape, { extra: 1 }, {})).toEqual({ path: "/extra", left: 1, right: undefined });
  });
});
