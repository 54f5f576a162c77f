import { compile } from "json-schema-to-typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchema } from "../../support/json-schemas.js";
import { typeCheck } from "../../support/typescript.js";

const schema = `
package: shop.orders
versions:
  1.0.0: { released: 2024-01-01, mark: [null, "1.0.0"] }
  1.2.0: { released: 2024-02-01 }
  2.0.0: {}
envelope:
  Message:
    layout: { type: /kind, payload: /data, version: /v }
    fields: { id: uint32, cause?: string, sent: { type: timestamp, json: ms, optional: reading, none: 0 } }
types:
  Mode: { doc: How., values: { fast: { doc: Soon. }, slow: {} } }
  Address: { fields: { street: string, city?: string? } }
events:
  OrderPlaced:
    doc: "An order. <script>*/"
    deprecated: Use another.
    requires: [cause]
    fields:
      total: { type: int128, json: [number, string], unit: cents, doc: What it costs. }
      mode: Mode
      to?: Address
      notes: list<string>
      old?: { type: string, until: 2.0.0, deprecated: Gone soon. }
      legacy?: { type: bool, x-owner: me }
    examples:
      - { title: A big one, version: 1.0.0, stored: "{ \\"kind\\" : \\"OrderPlaced\\",\\n \\"id\\": 1, \\"cause\\": \\"a b\\", \\"data\\": { \\"total\\": 170141183460469231731687303715884105727, \\"mode\\": \\"fast\\", \\"notes\\": [] } }" }
`;

describe("schemas", () => {
  let files: ReadonlyMap<string, string>;
  const text = (name: string): string => files.get(`schemas/shop/orders/order-placed/${name}.json`) ?? "";
  const parsed = (name: string) => JSON.parse(text(name));
  beforeAll(async () => {
    ({ files } = await emitFiles(schema, [schemasEmitter, typesEmitter], { schemaBase: "https://example.org/s/" }));
  });

  it("has two files per version, each under its own address", () => {
    const names = [...files.keys()].filter((path) => path.endsWith(".json"));
    expect(names).toEqual(
      ["1.0.0", "1.2.0", "2.0.0"].flatMap((version) =>
        ["schema", "strict.schema"].map((kind) => `schemas/shop/orders/order-placed/${version}.${kind}.json`),
      ),
    );
    expect(parsed("1.2.0.strict.schema")).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://example.org/s/shop/orders/order-placed/1.2.0.strict.schema.json",
      title: "OrderPlaced 1.2.0",
      description: "An order. <script>*/",
      deprecated: true,
      type: "object",
      additionalProperties: false,
    });
  });

  it("writes first spellings and first marks, and everything that a writer sets", () => {
    const strict = parsed("1.2.0.strict.schema");
    expect(strict.properties.v).toEqual({ const: "1.2.0" });
    expect(strict.properties.kind).toEqual({ const: "OrderPlaced" });
    expect(strict.required).toEqual(["kind", "v", "id", "cause", "sent", "data"]);
    expect(strict.properties.data.properties.total).toMatchObject({
      type: "integer",
      description: "What it costs.\n\nUnit: cents.",
    });
    expect(strict.$defs.Mode).toEqual({ description: 'How.\n\n- "fast": Soon.', enum: ["fast", "slow"] });
    // The first mark of 1.0.0 is nothing.
    expect(parsed("1.0.0.strict.schema").properties.v).toBeUndefined();
  });

  it("reads every spelling and mark, and later versions that nobody knows", () => {
    const reader = parsed("1.0.0.schema");
    expect(reader.additionalProperties).toBeUndefined();
    expect(reader.required).toEqual(["kind", "id", "cause", "data"]);
    const validate = compileSchema(JSON.stringify({ ...reader.properties.v, $defs: reader.$defs }));
    const takes = (...values: unknown[]): readonly boolean[] => values.map((value) => validate(value));
    expect(takes(null, "1.0.0", "1.0.1", "1.0.99", "1.1.0", "1.1.7")).toEqual([true, true, true, true, true, true]);
    expect(takes("1.2.0", "1.3.0", "2.0.0", "0.9.0", "1.0", 1, "1.00.1", "")).toEqual(Array(8).fill(false));
    const newest = parsed("1.2.0.schema");
    const later = compileSchema(JSON.stringify(newest.properties.v));
    expect(["1.2.0", "1.2.3", "1.3.0", "1.10.4", "1.100.0"].map((value) => later(value))).toEqual(Array(5).fill(true));
    expect(["1.1.9", "2.0.0", "1.02.0"].map((value) => later(value))).toEqual(Array(3).fill(false));
    expect(newest.required).toContain("v");
  });

  it("keeps every digit of bounds and examples", () => {
    expect(text("1.0.0.strict.schema")).toContain('"minimum": -170141183460469231731687303715884105728,');
    expect(text("1.0.0.strict.schema")).toContain('"maximum": 170141183460469231731687303715884105727');
    expect(text("1.0.0.schema")).toContain(
      '{"kind":"OrderPlaced","id":1,"cause":"a b","data":{"total":170141183460469231731687303715884105727,"mode":"fast","notes":[]}}',
    );
    expect(text("1.0.0.strict.schema")).not.toContain("examples");
    expect(compileSchema(text("1.0.0.schema"))(parsed("1.0.0.schema").examples[0])).toBe(true);
  });

  it("says what is deprecated and leaves an author's own keys out", () => {
    const { old, legacy } = parsed("1.0.0.schema").properties.data.properties;
    expect(old).toEqual({ deprecated: true, type: "string" });
    expect(legacy).toEqual({ type: "boolean" });
    expect(parsed("2.0.0.schema").properties.data.properties.old).toBeUndefined();
  });

  it("defines only what a file refers to", () => {
    expect(Object.keys(parsed("2.0.0.strict.schema").$defs)).toEqual(["Address", "Mode"]);
  });

  it("agrees with the types, as json-schema-to-typescript sees them", async () => {
    const plain = `
package: plain
types:
  Kind: { closed: true, values: [a, b] }
  Inner: { fields: { name: string, size?: uint32, on: bool } }
events:
  Thing:
    fields: { text: string, count?: int32, ratio: float64, kind: Kind, maybe?: string?, inner: Inner, inners: "list<Inner>", by: "map<float64>", when: timestamp }
`;
    const result = await emitFiles(plain, [schemasEmitter, typesEmitter]);
    const strict = JSON.parse(result.files.get("schemas/plain/thing/1.0.0.strict.schema.json") ?? "{}");
    const theirs = await compile({ ...strict, title: "Theirs", $id: undefined }, "Theirs", {
      bannerComment: "",
      format: false,
      ignoreMinAndMaxItems: true,
    });
    const witness = `import type { ThingPayload } from "./thing.js";
import type { Theirs } from "./theirs.js";
type Plain<T> = T extends string | number | boolean | null ? T : T extends readonly (infer Item)[] ? Plain<Item>[] : { -readonly [K in keyof T as K extends symbol ? never : K]: Plain<T[K]> };
export const toTheirs = (value: Plain<ThingPayload>): Theirs => value;
export const toOurs = (value: Theirs): ThingPayload => value;
`;
    const files = new Map([...result.files, ["plain/theirs.ts", theirs], ["plain/witness.ts", witness]]);
    expect(typeCheck(files)).toEqual([]);
    // The witness can say no.
    const wrong = new Map([...files, ["plain/theirs.ts", theirs.replace("text: string", "text: number")]]);
    expect(typeCheck(wrong)).not.toEqual([]);
  });

  it("keeps authors' schemas apart that have one name in different folders", async () => {
    const result = await emitFiles(
      {
        "schema.yaml": `package: p
events:
  E: { fields: { a: { type: json, schema: ./one/x.json }, b: { type: json, schema: ./two/x.json } } }
`,
        "one/x.json": '{ "type": "string" }',
        "two/x.json": '{ "type": "integer" }',
      },
      [schemasEmitter],
    );
    const path = [...result.files.keys()].find((each) => each.endsWith(".strict.schema.json"));
    const validate = compileSchema(result.files.get(path ?? "") ?? "");
    expect([validate({ a: "x", b: 1 }), validate({ a: "x", b: "x" }), validate({ a: 1, b: 1 })]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("gives the same text on every run", async () => {
    const again = await emitFiles(schema, [schemasEmitter, typesEmitter], { schemaBase: "https://example.org/s/" });
    expect([...again.files]).toEqual([...files]);
  });
});
