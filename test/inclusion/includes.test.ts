import { describe, expect, it } from "vitest";
import { type InclusionOptions, includes } from "../../generator/inclusion/index.js";
import type { ExactJson } from "../../generator/source/index.js";

const draft07 = "http://json-schema.org/draft-07/schema#";

/** "yes", "unknown", or the witness as JSON text. */
function answer(a: ExactJson, b: ExactJson, options?: InclusionOptions): string {
  const inclusion = includes(a, b, options);
  return inclusion.kind === "no" ? JSON.stringify(inclusion.witness) : inclusion.kind;
}

function nested(depth: number, wrap: (inner: ExactJson) => ExactJson, innermost: ExactJson): ExactJson {
  let schema = innermost;
  for (let level = 0; level < depth; level += 1) schema = wrap(schema);
  return schema;
}

describe("the reason of a yes", () => {
  it.each<[ExactJson, ExactJson, string]>([
    [{ type: "string" }, {}, "the second schema takes every document"],
    [{ type: "string" }, { pattern: "[a-z]*" }, "the second schema takes every document"],
    [{ type: "string", enum: [1] }, { type: "null" }, "the first schema takes no document"],
    [{ type: "string", title: "A" }, { type: "string", format: "date" }, "both schemas say the same"],
    [{ $ref: "#" }, { $ref: "#" }, "both schemas are the same"],
    [{ maximum: 3 }, { maximum: 4 }, "whatever breaks the second schema breaks the first"],
  ])("%j in %j: %s", (a, b, reason) => {
    expect(includes(a, b)).toEqual({ kind: "yes", reason });
  });
});

describe("what joins schemas", () => {
  it.each<[ExactJson, ExactJson, string]>([
    [{ oneOf: [{ minimum: 1 }, { minLength: 1 }], type: "null" }, false, "yes"],
    [{ not: { oneOf: [{ minimum: 1 }, { minLength: 1 }] }, type: "null" }, false, "null"],
    [{ oneOf: [{ type: "number" }, { type: "integer" }] }, { type: "number" }, "yes"],
    [{ oneOf: [{ type: "number" }, { type: "integer" }] }, { type: "integer" }, "0.5"],
    [{ allOf: [{ type: "string" }, { type: "number" }] }, false, "yes"],
    [{ anyOf: [{ const: 1 }, { const: 2 }] }, { enum: [1, 2, 3] }, "yes"],
    [{ anyOf: [] }, false, "yes"],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });
});

describe("numbers", () => {
  it.each<[ExactJson, ExactJson, string]>([
    [{ type: "number", multipleOf: 0.1 }, { multipleOf: 0.01 }, "yes"],
    [{ type: "number", multipleOf: 0.01 }, { multipleOf: 0.1 }, "0.01"],
    [{ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 1 }, false, "yes"],
    [{ type: "integer", exclusiveMinimum: 0, maximum: 1 }, false, "1"],
    [{ type: "number", multipleOf: 6 }, { multipleOf: 4 }, "6"],
    [{ type: "integer", minimum: 1, maximum: 1e12 }, { not: { multipleOf: 999983 } }, "999983"],
    [{ type: "integer", multipleOf: 6 }, { allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, "yes"],
    [{ allOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, { multipleOf: 6 }, "yes"],
    [{ type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }, "yes"],
    [{ type: "integer", minimum: 1, maximum: 4 }, { enum: [1, 2, 3] }, "4"],
    [{ type: "number", minimum: 1 }, { exclusiveMinimum: 1 }, "1"],
    [{ enum: [1.0, 2] }, { type: "integer" }, "yes"],
    [{ type: "integer" }, { not: { multipleOf: 7 } }, "0"],
    [{ type: "integer", minimum: 1, maximum: 6 }, { not: { multipleOf: 7 } }, "yes"],
    [{ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }, { multipleOf: 0.5 }, "0.1"],
    [{ $schema: draft07, maximum: 5, exclusiveMaximum: true }, { exclusiveMaximum: 5 }, "yes"],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });
});

describe("integers beyond those of JavaScript", () => {
  const large = 9007199254740993n;

  it("are told apart", () => {
    expect(includes({ const: large }, { const: large }).kind).toBe("yes");
    expect(includes({ const: large }, { minimum: large }).kind).toBe("yes");
    expect(includes({ const: large }, { type: "string" })).toMatchObject({ kind: "unknown" });
  });
});

describe("strings", () => {
  it.each<[ExactJson, ExactJson, string]>([
    [{ type: "string", pattern: "^[a-z]+$" }, { pattern: "^\\w+$" }, "yes"],
    [{ type: "string", pattern: "^\\w+$" }, { pattern: "^[a-z]+$" }, '"A"'],
    [{ type: "string", pattern: "^(ab)*$", minLength: 3, maxLength: 3 }, false, "yes"],
    [{ type: "string", pattern: "^(ab)*$", minLength: 3 }, { enum: ["abab"] }, '"ababab"'],
    [{ type: "string", pattern: "^(?=.*[A-Z])(?=.*\\d).{8,}$" }, { pattern: "\\d", minLength: 8 }, "yes"],
    [{ type: "string", pattern: "^(?!a)." }, { pattern: "^[^a]" }, "yes"],
    [{ type: "string", pattern: "\\bcat\\b" }, { pattern: "cat" }, "yes"],
    [{ type: "string", pattern: "cat" }, { pattern: "\\bcat\\b" }, '"bcat"'],
    [{ type: "string", pattern: "^[a-z]\\-\\_$" }, { pattern: "^[a-z]-_$" }, "yes"],
    [{ type: "string", minLength: 1, maxLength: 1 }, { pattern: "^.$" }, JSON.stringify("\u2028")],
    [{ type: "string", enum: ["a", "b"] }, { pattern: "^[ab]$" }, "yes"],
    [{ type: "string", maxLength: 2 }, { enum: ["", "a"] }, '"b"'],
    [{ type: "string", pattern: "^(ab)*$", minLength: 3 }, false, '"abab"'],
    [{ type: "string", pattern: "(a)\\1" }, { type: "string" }, "yes"],
    [{ type: "string", pattern: "(a)\\1" }, { pattern: "(a)\\1", type: "string" }, "yes"],
    [{ type: "string", pattern: "(a)\\1" }, { maxLength: 1 }, "unknown"],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });

  it("counts code points", () => {
    expect(answer({ enum: ["\u{1f600}"] }, { maxLength: 1 })).toBe("yes");
  });

  it("takes formats as assertions where that is asked for", () => {
    const [time, date] = [
      { type: "string", format: "date-time" },
      { type: "string", format: "date" },
    ];
    expect(answer(time, date)).toBe("yes");
    expect(answer(time, date, { formats: true })).toBe('"2024-01-31T12:30:00Z"');
    expect(answer(time, time, { formats: true })).toBe("yes");
    expect(answer({ type: "string" }, date, { formats: true })).toBe('""');
    expect(answer({ type: "string", format: "zip" }, date, { formats: true })).toBe("unknown");
  });
});

describe("arrays", () => {
  it.each<[ExactJson, ExactJson, string]>([
    [{ type: "array", items: { type: "boolean" }, uniqueItems: true }, { maxItems: 2 }, "yes"],
    [{ type: "array", items: { type: "boolean" }, uniqueItems: true }, { maxItems: 1 }, "[false,true]"],
    [
      { type: "array", prefixItems: [{ const: 1 }, { enum: [1, 2] }, { enum: [1, 2] }], uniqueItems: true },
      { maxItems: 2 },
      "yes",
    ],
    [{ type: "array", contains: { type: "string" }, items: { type: "number" } }, false, "yes"],
    [{ type: "array", contains: { const: 1 }, minContains: 2, maxContains: 3 }, { minItems: 2 }, "yes"],
    [{ type: "array", contains: { const: 1 }, minContains: 2 }, { contains: { const: 1 }, maxContains: 2 }, "[1,1,1]"],
    [{ type: "array", contains: { const: 1 }, maxContains: 2, items: { const: 1 } }, { maxItems: 2 }, "yes"],
    [{ type: "array", prefixItems: [{ type: "string" }], items: { type: "number" }, minItems: 2 }, false, '["",0]'],
    [{ type: "array", maxItems: 1 }, { uniqueItems: true }, "yes"],
    [{ type: "array", maxItems: 2 }, { uniqueItems: true }, "[null,null]"],
    [
      { type: "array", prefixItems: [{ type: "string" }, { type: "number" }], maxItems: 2 },
      { uniqueItems: true },
      "yes",
    ],
    [{ enum: [[1, 2]] }, { items: { type: "integer" }, minItems: 2 }, "yes"],
    [{ type: "array", maxItems: 0 }, { const: [] }, "yes"],
    [{ items: [{ type: "string" }], additionalItems: false }, { items: [{ type: "string" }, {}] }, "yes"],
    [{ $schema: draft07, contains: { const: 1 }, minContains: 0 }, { contains: { const: 1 } }, "yes"],
    [{ type: "array", prefixItems: [{}], unevaluatedItems: false }, { maxItems: 1 }, "yes"],
    [
      { type: "array", anyOf: [{ prefixItems: [{ const: 1 }] }, { minItems: 1 }], unevaluatedItems: false },
      { maxItems: 1 },
      "yes",
    ],
    [{ type: "array", contains: { const: 1 }, unevaluatedItems: { const: 2 } }, { items: { enum: [1, 2] } }, "yes"],
    [{ type: "array", contains: { const: 1 }, unevaluatedItems: { const: 2 } }, { items: { const: 1 } }, "[1,2]"],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });
});

describe("objects", () => {
  const named = { properties: { a: { type: "string" } } };

  it.each<[ExactJson, ExactJson, string]>([
    [{ ...named, additionalProperties: false }, { maxProperties: 1 }, "yes"],
    [named, { maxProperties: 1 }, '{"a":"","b":null}'],
    [{ type: "object", patternProperties: { "^a$": {} }, additionalProperties: false, minProperties: 2 }, false, "yes"],
    [{ type: "object", propertyNames: { enum: ["a", "b"] } }, { maxProperties: 2 }, "yes"],
    [{ type: "object", propertyNames: { maxLength: 1 }, minProperties: 1 }, { required: [""] }, '{"a":null}'],
    [{ type: "object", required: ["a"], dependentRequired: { a: ["b"] } }, { required: ["b"] }, "yes"],
    [
      { type: "object", required: ["a"], dependentSchemas: { a: { maxProperties: 1 } } },
      { const: { a: 1 } },
      '{"a":null}',
    ],
    [{ $schema: draft07, dependencies: { a: ["b"] } }, { dependentRequired: { a: ["b"] } }, "yes"],
    [{ dependentRequired: { a: ["b"] } }, { $schema: draft07, dependencies: { a: ["b"] } }, "yes"],
    [{ $schema: draft07, dependentRequired: { a: ["b"] } }, { dependentRequired: { a: ["b"] } }, '{"a":null}'],
    [
      { type: "object", patternProperties: { "^S_": { type: "string" } } },
      { patternProperties: { "^S_I": { type: "string" } } },
      "yes",
    ],
    [
      { type: "object", patternProperties: { "^S_I": { type: "string" } } },
      { patternProperties: { "^S_": { type: "string" } } },
      '{"S_":null}',
    ],
    [
      { ...named, allOf: [{ properties: { b: {} } }], unevaluatedProperties: false },
      { propertyNames: { enum: ["a", "b"] } },
      "yes",
    ],
    [
      { anyOf: [{ properties: { b: { const: 1 } } }, named], unevaluatedProperties: false },
      { propertyNames: { const: "a" } },
      '{"b":1}',
    ],
    [
      JSON.parse('{"properties":{"__proto__":{"type":"string"}}}') as ExactJson,
      JSON.parse('{"properties":{"__proto__":{"type":"null"}}}') as ExactJson,
      '{"__proto__":""}',
    ],
    [{ type: "object", required: ["a"], properties: { a: false } }, false, "yes"],
    [{ type: "object", required: ["a", "b", "c"], maxProperties: 2 }, false, "yes"],
    [
      {
        type: "object",
        if: { required: ["a"] },
        else: { properties: { b: {} } },
        unevaluatedProperties: false,
      },
      { properties: { b: false } },
      '{"b":null}',
    ],
    [
      { type: "object", patternProperties: { "^a": {} }, additionalProperties: false, minProperties: 1 },
      false,
      '{"a":null}',
    ],
    [
      { type: "object", maxProperties: 1, not: { patternProperties: { "^a": { type: "string" } } } },
      { patternProperties: { "^a": { type: "number" } } },
      '{"a":null}',
    ],
    [{ enum: [{ a: [1] }] }, { properties: { a: { items: { type: "integer" } } } }, "yes"],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });

  it("says where the second schema refuses the witness", () => {
    const inclusion = includes({ properties: { "a/b": {} } }, { properties: { "a/b": { items: { minimum: 3 } } } });
    expect(inclusion).toEqual({
      kind: "no",
      witness: { "a/b": [0] },
      pointer: "/a~1b/0",
      reason: '"minimum" of the second schema refuses the value at "/a~1b/0"',
    });
  });
});

describe("a first schema read as closed", () => {
  const address = { type: "object", properties: { street: { type: "string" } } };
  const closed = { closedOld: true };

  it("has the properties that it declares, at each place", () => {
    const wider = { type: "object", properties: { street: { type: "string" }, zip: { type: "number" } } };
    expect(answer(address, wider)).toBe('{"zip":null}');
    expect(answer(address, wider, closed)).toBe("yes");
    expect(answer({ items: address }, { items: wider }, closed)).toBe("yes");
    expect(answer({ properties: { home: address } }, { properties: { home: wider } }, closed)).toBe("yes");
  });

  it("has what all schemas at one place declare together", () => {
    const both = { allOf: [address, { properties: { zip: { type: "number" } } }] };
    expect(answer(both, { additionalProperties: { type: ["string", "number"] } }, closed)).toBe("yes");
    expect(answer(both, { additionalProperties: { type: "string" } }, closed)).toBe('{"zip":0}');
    const either = { type: "object", anyOf: [{ ...address, required: ["street"] }, { properties: { zip: {} } }] };
    expect(answer(either, { propertyNames: { enum: ["street", "zip"] } }, closed)).toBe("yes");
    expect(answer(either, { required: ["street"] }, closed)).toBe("{}");
    const dependent = { ...address, dependentSchemas: { street: { properties: { zip: {} } } } };
    expect(answer(dependent, { dependentRequired: { zip: ["street"] } }, closed)).toBe("yes");
  });

  it("stays open where it declares nothing, or says what others are", () => {
    expect(answer({ type: "object" }, { maxProperties: 0 }, closed)).toBe('{"a":null}');
    expect(answer({ ...address, additionalProperties: true }, { maxProperties: 1 }, closed)).not.toBe("yes");
  });
});

describe("references", () => {
  const list = (item: ExactJson) => ({
    type: "object",
    properties: { value: item, next: { $ref: "#" } },
    required: ["value"],
  });

  it.each<[ExactJson, ExactJson, string]>([
    [list({ type: "integer" }), list({ type: "number" }), "yes"],
    [list({ type: "number" }), list({ type: "integer" }), '{"value":0.5}'],
    [{ type: "object", properties: { next: { $ref: "#" } }, required: ["next"] }, false, "yes"],
    [{ type: "object", required: ["next"], properties: { next: { type: "object" } } }, false, '{"next":{}}'],
    // Two that hold each other, and one way to end.
    [
      {
        type: "object",
        required: ["s", "g"],
        properties: { g: { $ref: "#/$defs/g" }, s: { $ref: "#/$defs/s" } },
        $defs: {
          g: {
            type: "object",
            properties: { s: { $ref: "#/$defs/s" } },
            anyOf: [{ required: ["s"] }, { required: ["end"] }],
          },
          s: { type: "object", properties: { g: { $ref: "#/$defs/g" } }, required: ["g"] },
        },
      },
      false,
      '{"g":{"s":{"g":{"end":null}}},"s":{"g":{"end":null}}}',
    ],
    [{ $ref: "#/$defs/a", $defs: { a: { type: "string" } } }, { type: "string" }, "yes"],
    [{ $ref: "#a", $defs: { x: { $anchor: "a", type: "string" } } }, { type: "string" }, "yes"],
    [{ $schema: draft07, $ref: "#a", definitions: { x: { $id: "#a", type: "string" } } }, { type: "string" }, "yes"],
    [{ $id: "http://example.com/s", $ref: "t", $defs: { t: { $id: "t", type: "string" } } }, { type: "string" }, "yes"],
    [{ $ref: "#/$defs/a~1b%20c", $defs: { "a/b c": { type: "string" } } }, { type: "string" }, "yes"],
    [{ $ref: "http://example.com/x" }, { type: "string" }, "unknown"],
    [{ $ref: "http://example.com/x" }, { $ref: "http://example.com/x" }, "yes"],
    [{ $ref: "#/nowhere" }, { type: "string" }, "unknown"],
    [{ type: "number", properties: { a: { $ref: "http://example.com/x" } } }, { type: "number" }, "yes"],
    [{ $ref: "#" }, { type: "string" }, "unknown"],
    [
      { type: "string", $dynamicRef: "#d", $defs: { d: { $dynamicAnchor: "d", maxLength: 3 } } },
      { maxLength: 3 },
      "yes",
    ],
  ])("%j in %j: %s", (a, b, expected) => {
    expect(answer(a, b)).toBe(expected);
  });
});

describe("what is hostile or malformed", () => {
  it.each<[string, ExactJson]>([
    ["a dialect of its own", { $schema: "http://example.com/schema" }],
    ["draft-03", { $schema: "http://json-schema.org/draft-03/schema#" }],
    ["a type that is none", { type: "strin" }],
    ["a size that is none", { minLength: -1 }],
    ["a limit that is none", { minimum: "5" }],
    ["required as a boolean", { required: true }],
    ["a schema that is a number", { properties: { a: 5 } }],
    ["properties in a list", { properties: [] }],
    ["multiples of nothing", { multipleOf: 0 }],
  ])("%s is not decided", (_, schema) => {
    expect(includes(schema, { type: "string" }).kind).toBe("unknown");
    expect(includes({ type: "string" }, schema).kind).toBe("unknown");
  });

  it.each<[string, (inner: ExactJson) => ExactJson]>([
    ["properties", (inner) => ({ properties: { a: inner }, required: ["a"] })],
    ["items", (inner) => ({ items: inner })],
    ["allOf", (inner) => ({ allOf: [inner] })],
    ["not", (inner) => ({ not: inner })],
    ["oneOf", (inner) => ({ oneOf: [inner, { type: "null" }] })],
    ["const", (inner) => ({ const: inner })],
  ])("nesting by %s has an end", (_, wrap) => {
    for (const depth of [50, 120, 240, 10_000]) {
      const [a, b] = [nested(depth, wrap, { type: "string" }), nested(depth, wrap, { type: "number" })];
      expect(["yes", "no", "unknown"]).toContain(includes(a, b).kind);
      expect(includes(a, a)).toEqual({ kind: "yes", reason: "both schemas are the same" });
    }
  });

  it("patterns that make others hang are read once", () => {
    expect(answer({ type: "string", pattern: "^(a+)+$" }, { pattern: "^(a|aa)+b?$" })).toBe("yes");
    expect(answer({ type: "string", pattern: "^(a|aa)+!$" }, { pattern: "^(a+)+$" })).toBe('"a!"');
  });

  it("what would need too much is not built", () => {
    expect(answer({ type: "string", minLength: 6e9 }, { minLength: 5e9 })).toBe("yes");
    expect(answer({ type: "string", minLength: 5e9 }, { minLength: 6e9 })).toBe("unknown");
    expect(answer({ type: "array", minItems: 1e9 }, { minItems: 2e9 })).toBe("unknown");
    expect(answer({ type: "object", minProperties: 1e9 }, { minProperties: 2e9 })).toBe("unknown");
    expect(answer({ pattern: "(a|b)*a(a|b){40}$" }, { pattern: "(a|b)*a(a|b){41}$" })).toBe("unknown");
  });

  it("what costs too many steps is given up", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ required: [`a${index}`] }));
    const choices = (schemas: readonly ExactJson[]) => ({
      type: "object",
      allOf: schemas.map((one, index) => ({
        anyOf: [one, many[(index * 7 + 3) % 40] ?? true, many[(index * 11 + 5) % 40] ?? true],
      })),
      maxProperties: 5,
    });
    expect(includes(choices(many), { minProperties: 12 }, { steps: 2_000 }).kind).not.toBe("yes");
  });
});

describe("large schemas", () => {
  const record = (size: number, extra: number): ExactJson => ({
    type: "object",
    properties: Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`p${index}`, { type: "string", maxLength: 5 + extra }]),
    ),
    required: Array.from({ length: size }, (_, index) => `p${index}`),
  });
  const union = (size: number, extra: number): ExactJson => ({
    oneOf: Array.from({ length: size }, (_, index) => ({
      type: "object",
      properties: { kind: { const: `k${index}` }, text: { type: "string", maxLength: 5 + extra } },
      required: ["kind", "text"],
    })),
  });
  const values = (size: number): ExactJson => ({ enum: Array.from({ length: size }, (_, index) => `v${index}`) });

  it.each<[string, (size: number, extra: number) => ExactJson, number]>([
    ["records", record, 300],
    ["unions", union, 60],
  ])("%s are decided", (_, make, size) => {
    expect(includes(make(size, 0), make(size, 1)).kind).toBe("yes");
    expect(includes(make(size, 1), make(size, 0)).kind).toBe("no");
  });

  it("enums of 1,000 values are decided", () => {
    expect(answer(values(1_000), values(1_001))).toBe("yes");
    expect(answer(values(1_001), values(1_000))).toBe('"v1000"');
  });
});
