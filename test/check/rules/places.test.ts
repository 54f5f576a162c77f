import { describe, expect, it } from "vitest";
import { check, oneVersion, twoVersions } from "../checking.js";

const flat = (envelope: string, payload: string) =>
  twoVersions(
    `envelope: { F: { layout: { type: /type, payload: /, version: /v }, fields: { ${envelope} } } }`,
    "events:",
    `  E: { fields: { ${payload} } }`,
  );

describe("places", () => {
  it.each([
    ["id: string", "name: string", []],
    ["id: string", "id: string", ["place-taken 3:78"]],
    ["id: string", "type: string", ["place-taken 5:18"]],
    ["id: string", "v: string", ["place-taken 5:18"]],
    ["id: string", "x: { type: string, at: { 1.0.0: id, 2.0.0: x } }", ["place-taken 3:78"]],
    [
      "id: string",
      "x: { type: json, at: { 1.0.0: x, 2.0.0: x } }, y: { type: string, at: { 1.0.0: x/y, 2.0.0: y } }",
      ["place-taken 5:65"],
    ],
    ["id: string, x: { type: string, at: { 1.0.0: /name/x, 2.0.0: x } }", "name: json", ["place-taken 3:90"]],
  ])("envelope { %s }, payload { %s }", async (envelope, payload, expected) => {
    expect(await check(flat(envelope, payload))).toEqual(expected);
  });

  it("lets payload and envelope have the same names in objects of their own", async () => {
    expect(
      await check(
        oneVersion(
          "envelope: { F: { layout: adjacent, fields: { id: string } } }",
          "events: { E: { fields: { id: string, version: string } } }",
        ),
      ),
    ).toEqual([]);
  });

  it.each([
    ["{ Line: { fields: { sku: { type: string, at: { 1.0.0: /sku, 2.0.0: sku } } } } }", ["place-nested 3:28"]],
    [
      "{ Line: { fields: { a: { type: string, at: { 1.0.0: x/z, 2.0.0: a } }, b: { type: string, at: { 1.0.0: y/z, 2.0.0: b } } } } }",
      ["property-taken 3:79"],
    ],
    ["{ Line: { fields: { a: string, b: { type: string, at: { 1.0.0: a/x, 2.0.0: b } } } } }", ["place-taken 3:39"]],
    ["{ Line: { variants: { x: { fields: { type: string } } } } }", ["place-taken 3:45"]],
    ["{ Line: { layout: adjacent, variants: { x: { fields: { payload: string } } } } }", []],
    [
      "{ Line: { layout: { type: /kind, payload: / }, variants: { x: { fields: { kind: string } } } } }",
      ["place-taken 3:82"],
    ],
  ])("%s", async (types, expected) => {
    const yaml = twoVersions(
      `types: ${types}`,
      "events: { E: { fields: { line: Line, z: { type: string, since: 2.0.0, default: z } } } }",
    );
    expect(await check(yaml)).toEqual(expected);
  });
});
