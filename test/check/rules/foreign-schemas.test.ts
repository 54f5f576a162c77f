import { describe, expect, it } from "vitest";
import { compile } from "../../../generator/compile.js";
import { memoryHost } from "../../../generator/load/index.js";
import { noTools } from "../../support/compile-yaml.js";

/** What is wrong with an author's schema: ids and messages. */
async function check(schema: unknown, field = "{ type: json, schema: ./a.json }"): Promise<readonly string[]> {
  const result = await compile({
    host: memoryHost({
      "schemas/s.yaml": `package: p\nevents: { E: { fields: { a: ${field} } } }\n`,
      "schemas/a.json": typeof schema === "string" ? schema : JSON.stringify(schema),
    }),
    roots: ["schemas"],
    emitters: [],
    loadTools: () => Promise.resolve(noTools),
  });
  return result.diagnostics.map(({ id, message }) => `${id} ${message}`);
}

describe("foreignSchemas", () => {
  it("takes what validators check", async () => {
    const schema = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://example.com/a.json",
      title: "A",
      $defs: {
        name: { type: "string", minLength: 1, maxLength: 9, pattern: "^[a-z]+$", format: "hostname" },
        tree: { type: "object", properties: { of: { $ref: "#/$defs/tree" } } },
      },
      type: ["object", "null"],
      required: ["name"],
      properties: {
        name: { $ref: "#/$defs/name" },
        tree: { $ref: "#/$defs/tree" },
        any: true,
        count: { type: "integer", minimum: 0, exclusiveMaximum: 5, enum: [1, 2] },
        list: { type: "array", prefixItems: [{ const: 1 }], items: false, uniqueItems: true, minItems: 1, maxItems: 2 },
      },
      additionalProperties: false,
      anyOf: [{ minProperties: 1 }, { maxProperties: 3 }],
      "x-own": 1,
    };
    expect(await check(schema)).toEqual([]);
  });

  it.each([
    [{ patternProperties: {} }, 'check/schema-keyword "patternProperties" is not supported in the schema at a.json#'],
    [
      { properties: { a: { not: {} } } },
      'check/schema-keyword "not" is not supported in the schema at a.json#/properties/a',
    ],
    [
      { $ref: "other.json" },
      'check/schema-reference "other.json" in the schema at a.json# leads out of its file, and nothing is fetched',
    ],
    [{ $ref: "#/$defs/x" }, 'check/schema-reference "#/$defs/x" in the schema at a.json# leads nowhere'],
    [
      { $ref: "#/$defs/x", $defs: { x: { $ref: "#/$defs/x" } } },
      'check/schema-reference "#/$defs/x" in the schema at a.json# stands for itself',
    ],
    [
      { type: "text" },
      'check/schema-form "type" in the schema at a.json# should be the name of a JSON type, or a list of them',
    ],
    [{ minLength: -1 }, 'check/schema-form "minLength" in the schema at a.json# should be a whole number from 0'],
    [{ items: 5 }, 'check/schema-form "items" in the schema at a.json#/items should be a schema'],
    [{ format: "phone" }, expect.stringContaining('check/format unknown format "phone"')],
    [{ pattern: "(" }, expect.stringContaining("check/pattern-invalid")],
    [{ pattern: "^(a+)+$" }, expect.stringContaining("check/pattern-slow")],
  ])("%j", async (schema, expected) => {
    expect(await check(schema)).toContainEqual(expected);
  });

  it("takes a slow pattern with a length, and anything that is not validated", async () => {
    expect(await check({ pattern: "^(a+)+$", maxLength: 10 })).toEqual([]);
    expect(await check({ not: {} }, "{ type: json, schema: ./a.json, validate: false }")).toEqual([]);
  });

  it("is not hung by a deep schema", async () => {
    expect(await check(`${'{"items":'.repeat(500)}{}${"}".repeat(500)}`)).toContainEqual(
      expect.stringContaining("nested less deeply"),
    );
  });
});
