import { describe, expect, it } from "vitest";
import { check, diagnose, twoVersions } from "../checking.js";

const shop = (example: string) =>
  twoVersions(
    "context: { tenant: string, seen?: timestamp }",
    "envelope: { Frame: { layout: adjacent, fields: { id: int64, tenant: { type: string, since: 2.0.0, default: $context.tenant } } } }",
    "events:",
    "  E:",
    "    fields: { at: { type: timestamp, json: ms }, mode?: { values: [fast, slow] }, note?: { type: string, since: 2.0.0, default: none } }",
    "    examples:",
    `      - ${example}`,
  );
const one = '{"type":"E","version":"1.0.0","id":"1","payload":{"at":1000}}';
const readsOne = "envelope: { id: 1, tenant: t }, payload: { at: '1970-01-01T00:00:01.000Z', note: none }";

describe("examples", () => {
  it.each([
    [`{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}' }`, []],
    [`{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { ${readsOne} } }`, []],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { ${readsOne.replace("id: 1", 'id: "1"')} } }`,
      [],
    ],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { ${readsOne.replace("note: none", "note: some")} } }`,
      ["example-differs 9:9"],
    ],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { ${readsOne.replace("id: 1", "id: 2")} } }`,
      ["example-differs 9:9"],
    ],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { type: F, ${readsOne} } }`,
      ["example-differs 9:9"],
    ],
    [`{ title: t, version: 2.0.0, context: { tenant: t }, stored: '${one}' }`, ["example-detected 9:9"]],
    [
      `{ title: t, version: 2.0.0, context: { tenant: t }, stored: '${one}', reads: { version: 1.0.0, ${readsOne} } }`,
      [],
    ],
    [`{ title: t, version: 3.0.0, context: { tenant: t }, stored: '${one}' }`, ["example-version 9:9"]],
    [`{ title: t, version: 1.0.0, stored: '${one}' }`, ["example-context 9:9"]],
    [
      `{ title: t, version: 1.0.0, context: { tenant: 5 }, stored: '${one}' }`,
      ["example-context 9:9", "example-refused 9:9"],
    ],
    [`{ title: t, version: 1.0.0, context: { tenant: t, nobody: 1 }, stored: '${one}' }`, ["example-context 9:9"]],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one.replace("1000", '"x"')}' }`,
      ["example-refused 9:9"],
    ],
    [
      `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one.replace('"id":"1"', '"id":"1","id":"1"')}' }`,
      ["example-duplicate-key 9:9"],
    ],
    [
      `{ title: t, version: 2.0.0, stored: '${one.replace("1.0.0", "2.0.0").replace('"id"', '"tenant":"t","id"')}' }`,
      [],
    ],
  ])("%s", async (example, expected) => {
    expect(await check(shop(example))).toEqual(expected);
  });

  it("shows what was expected and what came", async () => {
    const [found] = await diagnose(
      shop(
        `{ title: t, version: 1.0.0, context: { tenant: t }, stored: '${one}', reads: { ${readsOne.replace("01.000Z", "02Z")} } }`,
      ),
    );
    expect(found?.message).toBe(
      'example "t" reads differently at /payload/at: expected "1970-01-01T00:00:02Z", got "1970-01-01T00:00:01Z"',
    );
  });

  it("runs authors' functions", async () => {
    const yaml = twoVersions(
      "events:",
      "  E:",
      '    fields: { n: { type: { 1.0.0: string, 2.0.0: int64 }, convert: { 2.0.0: "./a.ts#n" } }, z: { type: string, since: 2.0.0, default: z } }',
      "    examples:",
      "      - { title: t, version: 1.0.0, stored: { n: '12' }, reads: { payload: { n: 13, z: z } } }",
    );
    const file = (text: string) => ({ "schemas/a.ts": `export const n = (value: string): bigint => ${text};\n` });
    expect(await check(yaml, file("BigInt(value) + 1n"))).toEqual([]);
    expect(await check(yaml, file("BigInt(value)"))).toEqual(["example-differs 7:9"]);
  });

  it("takes versions for one whose events can't be told apart", async () => {
    const yaml = [
      "package: p",
      "versions: { 1.0.0: { released: 2025-01-01, mark: [1] }, 1.1.0: { released: 2025-02-01, mark: [1] } }",
      "envelope: { Frame: { layout: { type: /type, payload: /payload, version: { at: /v, as: major } }, fields: { id: string } } }",
      "events:",
      "  E: { fields: { a: string }, examples: [{ title: t, version: 1.1.0, stored: { type: E, v: 1, id: x, payload: { a: x } } }] }",
      "",
    ].join("\n");
    expect(await check(yaml)).toEqual([]);
  });
});
