import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { Issue, Path } from "../../../runtime/src/index.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchema } from "../../support/json-schemas.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

const push = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Not the name",
  type: "object",
  required: ["ref", "commits"],
  properties: {
    ref: { type: "string", pattern: "^refs/[a-z]+$", maxLength: 12 },
    size: { type: ["integer", "null"], minimum: -2, maximum: 7 },
    ratio: { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
    kind: { enum: ["a", 1, null, { b: [1, 2], a: 1 }, "*/"] },
    fixed: { const: "x" },
    commits: { type: "array", items: { $ref: "#/$defs/commit" }, minItems: 0, maxItems: 2, uniqueItems: true },
    pair: {
      type: "array",
      prefixItems: [{ type: "string" }, { type: "boolean" }],
      items: { type: "integer" },
      minItems: 2,
    },
    closed: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false, minProperties: 1 },
    rest: { type: "object", additionalProperties: { type: "integer" }, maxProperties: 2 },
    either: { anyOf: [{ type: "string" }, { type: "object", required: ["a"] }] },
    one: { oneOf: [{ type: "integer" }, { type: "number", minimum: 5 }] },
    both: { allOf: [{ type: "integer" }, { minimum: 3 }] },
    never: false,
    any: true,
    'odd "name" */': { type: "boolean" },
    mail: { type: "string", format: "email" },
    again: { $ref: "#" },
  },
  $defs: {
    commit: {
      type: "object",
      required: ["id"],
      properties: { id: { type: "string", minLength: 1 }, parent: { $ref: "#/$defs/commit" } },
    },
  },
};

/** What ajv's strict mode finds fault with in an author's own schema. */
const style = { strictTuples: false, strictTypes: false, strictRequired: false } as const;

const files = {
  "github.yaml": `
package: github
envelope:
  Hook: { layout: { type: /event, payload: / }, fields: {} }
events:
  Push: { fields: { body: { type: json, schema: ./schemas/github-push.schema.json } } }
  Loose: { fields: { body: { type: list<json>, schema: ./schemas/loose.json, validate: false } } }
  Loop: { fields: { body: { type: json, schema: ./schemas/loop.json } } }
`,
  "schemas/github-push.schema.json": JSON.stringify(push),
  "schemas/loose.json": JSON.stringify({ type: "object", properties: { a: { not: { type: "string" } } } }),
  "schemas/loop.json": JSON.stringify({
    $ref: "#/$defs/a",
    $defs: { a: { allOf: [{ $ref: "#/$defs/b" }] }, b: { anyOf: [{ $ref: "#/$defs/a" }] } },
  }),
};

const key = fc.constantFrom(...Object.keys(push.properties), "a", "b", "id", "parent", "__proto__");
const scalar = fc.constantFrom<unknown>(
  null,
  true,
  0,
  1,
  -2,
  -3,
  7,
  8,
  0.5,
  5.5,
  "",
  "a",
  "x",
  "refs/heads",
  "refs/headsheads",
  "a@example.org",
  "*/",
);
const { value: anything } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie("value"), { maxLength: 3 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 3 }).map((entries) => Object.fromEntries(entries)),
  ),
}));
/** Objects that have what is required, with one more property that may be wrong. */
const nearly = fc
  .tuple(
    key,
    fc.oneof(
      anything,
      fc.constantFrom<unknown>(
        { b: [1, 2], a: 1 },
        ["a", true],
        ["a", true, 1],
        [{ id: "1" }],
        [{ id: "1" }, { id: "1" }],
        { a: "x" },
        { ref: "refs/a", commits: [] },
      ),
    ),
  )
  .map(([name, value]) => ({ ref: "refs/a", commits: [], ...Object.fromEntries([[name, value]]) }));

describe("authors' JSON Schemas", () => {
  let generated: ReadonlyMap<string, string>;
  beforeAll(async () => {
    ({ files: generated } = await emitFiles(files, [typesEmitter, validatorsEmitter, schemasEmitter]));
  });

  it("become modules that type-check under every strict flag", () => {
    expect(typeCheck(generated)).toEqual([]);
    expect(generated.get("github/push.ts")).toContain(
      'import { type GithubPush, checkGithubPush } from "../schemas/schemas/github-push.js";',
    );
  });

  it("are checked as ajv checks them, by the validator and inside the event's own schema", async () => {
    const module = await importGenerated(generated, "schemas/schemas/github-push.ts");
    const check = module.checkGithubPush as (value: unknown, path: Path, issues: Issue[]) => boolean;
    const own = compileSchema(JSON.stringify(push), style);
    const embedded = compileSchema(generated.get("schemas/github/push/1.0.0.schema.json") ?? "", style);
    let [right, wrong] = [0, 0];
    fc.assert(
      fc.property(fc.oneof(anything, nearly, nearly), (value) => {
        const expected = own(value);
        if (expected) right += 1;
        else wrong += 1;
        const issues: Issue[] = [];
        expect(check(value, undefined, issues), JSON.stringify([value, issues, own.errors])).toBe(expected);
        expect(issues.length === 0).toBe(expected);
        expect(embedded({ event: "Push", body: value })).toBe(expected);
      }),
      { numRuns: 3000 },
    );
    expect(right).toBeGreaterThan(100);
    expect(wrong).toBeGreaterThan(100);
  });

  it("compares integers beyond 2^53 exactly", async () => {
    const document = JSON.stringify({ type: "integer", minimum: 0 }).replace("0}", '0,"maximum":18446744073709551615}');
    const result = await emitFiles({ ...files, "schemas/github-push.schema.json": document }, [
      typesEmitter,
      validatorsEmitter,
    ]);
    const module = await importGenerated(result.files, "github/push.ts");
    const validate = module.validate as (value: unknown) => readonly Issue[];
    const codes = (body: unknown): readonly string[] =>
      validate({ type: "Push", payload: { body } }).map(({ path, code }) => `${path} ${code}`);
    expect(codes(18446744073709551615n)).toEqual([]);
    expect(codes(18446744073709551616n)).toEqual(["/payload/body range"]);
    expect(codes(Number.NaN)).toEqual(["/payload/body range"]);
  });

  it("are left alone where the author says so", async () => {
    const module = await importGenerated(generated, "github/loose.ts");
    expect((module.is as (value: unknown) => boolean)({ type: "Loose", payload: { body: [{ a: "x" }] } })).toBe(true);
    expect(generated.get("schemas/github/loose/1.0.0.schema.json")).not.toContain("$ref");
  });

  it("that only refer to themselves say nothing, and don't hang", async () => {
    const module = await importGenerated(generated, "github/loop.ts");
    expect((module.is as (value: unknown) => boolean)({ type: "Loop", payload: { body: { a: 1 } } })).toBe(true);
  });
});
