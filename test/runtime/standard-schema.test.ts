import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { expect, expectTypeOf, it } from "vitest";
import { type FundsLocked, readJson, schema } from "../../generated/grainlify/bounty-escrow/funds-locked.js";
import { type JsonValue, type StandardJsonSchema, standardJsonSchema } from "../../runtime/src/index.js";
import { compileSchema } from "../support/json-schemas.js";

const path = createRequire(import.meta.url).resolve(
  "@evolvent/events/schemas/grainlify/bounty-escrow/funds-locked/2.0.0.schema.json",
);
const jsonSchema = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
const stored: StandardJsonSchema<FundsLocked> = standardJsonSchema(
  (json) => readJson(json, { context: { topic: "FundsLocked" } }),
  jsonSchema,
);
const [example] = jsonSchema.examples as readonly JsonValue[];

it("speaks Standard Schema as its own types have it", () => {
  expectTypeOf(schema).toExtend<StandardSchemaV1<FundsLocked>>();
  expectTypeOf(stored).toExtend<StandardSchemaV1<JsonValue, FundsLocked>>();
  expectTypeOf(stored).toExtend<StandardJSONSchemaV1<JsonValue, FundsLocked>>();
});

it("reads what its JSON Schema takes, and says why not", () => {
  const { validate, jsonSchema: schemas } = stored["~standard"];
  expect(validate(example)).toMatchObject({ value: { type: "FundsLocked" } });
  expect(compileSchema(JSON.stringify(schemas.input({ target: "draft-2020-12" })))(example)).toBe(true);
  expect(validate({ version: 2, data: { bounty_id: 5 } })).toMatchObject({
    issues: expect.arrayContaining([{ path: ["data", "bounty_id"], message: "expected a string, received 5" }]),
  });
  expect(validate(undefined)).toMatchObject({ issues: [{ path: [] }] });
});

it("has no JSON Schema of what is no JSON, or in another language", () => {
  const { input, output } = stored["~standard"].jsonSchema;
  expect(() => input({ target: "openapi-3.0" })).toThrow('no JSON Schema for "openapi-3.0"');
  expect(() => output({ target: "draft-2020-12" })).toThrow("no JSON");
});
