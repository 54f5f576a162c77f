import fc from "fast-check";
import type { ExactJson } from "../../generator/source/index.js";

export type Schema = ExactJson;

const names = fc.constantFrom("a", "b", "c", "id");
const patterns = fc.constantFrom("^a", "b$", "^[a-c]*$", "^.{2}$", "\\d", "^(?!a)", "^(ab|c)+$", "\\bb", "^$|^c");
const numbers = fc.constantFrom(-2, -1, 0, 0.5, 1, 1.5, 2, 3, 5, 10);
const sizes = fc.constantFrom(0, 1, 2, 3);
const scalars = fc.oneof(fc.constantFrom(null, true, false, "", "a", "b", "ab", "cc", "1"), numbers);
const values: fc.Arbitrary<ExactJson> = fc.oneof(
  { weight: 6, arbitrary: scalars },
  { weight: 1, arbitrary: fc.array(scalars, { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(names, scalars, { maxKeys: 2 }) },
);
const types = fc.constantFrom("null", "boolean", "integer", "number", "string", "array", "object");

/** Schemas of draft 2020-12 over a small world, in which sets often meet. They may refer to `#` and `#/$defs/x`, below a value only. */
export const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema; below: Schema }>((tie) => {
  const schema = tie("schema");
  const below = tie("below");
  const keywords = {
    type: fc.oneof(types, fc.uniqueArray(types, { minLength: 1, maxLength: 3 })),
    enum: fc.array(values, { minLength: 1, maxLength: 3 }),
    const: values,
    minimum: numbers,
    maximum: numbers,
    exclusiveMinimum: numbers,
    exclusiveMaximum: numbers,
    multipleOf: fc.constantFrom(0.5, 1, 1.5, 2, 3),
    minLength: sizes,
    maxLength: sizes,
    pattern: patterns,
    items: below,
    prefixItems: fc.array(below, { minLength: 1, maxLength: 2 }),
    contains: below,
    minContains: sizes,
    maxContains: sizes,
    minItems: sizes,
    maxItems: sizes,
    uniqueItems: fc.boolean(),
    properties: fc.dictionary(names, below, { minKeys: 1, maxKeys: 3 }),
    patternProperties: fc.dictionary(patterns, below, { minKeys: 1, maxKeys: 2 }),
    additionalProperties: below,
    propertyNames: below,
    required: fc.uniqueArray(names, { maxLength: 2 }),
    minProperties: sizes,
    maxProperties: sizes,
    dependentRequired: fc.dictionary(names, fc.uniqueArray(names, { maxLength: 2 }), { maxKeys: 2 }),
    dependentSchemas: fc.dictionary(names, schema, { maxKeys: 2 }),
    allOf: fc.array(schema, { minLength: 1, maxLength: 2 }),
    anyOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
    oneOf: fc.array(schema, { minLength: 1, maxLength: 3 }),
    not: schema,
    if: schema,
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
    then: schema,
    else: schema,
    unevaluatedProperties: below,
  } satisfies Record<string, fc.Arbitrary<Schema>>;
  const object = fc
    .subarray(Object.entries(keywords), { minLength: 0, maxLength: 4 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen) as Record<string, fc.Arbitrary<Schema>>));
  return {
    schema: fc.oneof({ maxDepth: 3, depthSize: "small" }, fc.record({ type: types }), object),
    below: fc.oneof(
      { maxDepth: 3, depthSize: "small" },
      { weight: 3, arbitrary: fc.record({ type: types }) },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 1, arbitrary: fc.constant<Schema>({ $ref: "#" }) },
      { weight: 5, arbitrary: schema },
    ),
  };
}).schema;

const records: fc.Arbitrary<Schema> = fc.letrec<{ record: Schema }>((tie) => ({
  record: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    { weight: 2, arbitrary: fc.record({ type: types }) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(
          fc.dictionary(names, tie("record"), { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
          fc.record(
            {
              additionalProperties: tie("record"),
              required: fc.uniqueArray(names, { maxLength: 2 }),
              minProperties: sizes,
            },
            { requiredKeys: [], noNullPrototype: true },
          ),
        )
        .map(([properties, others]) => ({ type: "object", properties, ...others })),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("array"), items: tie("record"), maxItems: sizes }) },
  ),
})).record;

/** Records with a change, whose schemas don't stand beside others at one place. */
export const plainRecords: fc.Arbitrary<readonly [Schema, Schema]> = fc
  .tuple(records, records, fc.integer({ min: 0, max: 5 }), fc.nat())
  .map(([schema, other, way, seed]) => [plain(schema), plain(mutate(schema, other, way, seed))] as const);

/** A plain record with `additionalProperties: false` wherever it declares properties and says nothing of others. */
export function closing(schema: Schema): Schema {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return schema;
  const object = schema as { readonly [keyword: string]: Schema };
  const { properties, items, additionalProperties } = object;
  return {
    ...object,
    ...(items === undefined ? {} : { items: closing(items) }),
    ...(additionalProperties === undefined ? {} : { additionalProperties: closing(additionalProperties) }),
    ...(typeof properties !== "object"
      ? {}
      : {
          additionalProperties: additionalProperties === undefined ? false : closing(additionalProperties),
          properties: Object.fromEntries(Object.entries(properties ?? {}).map(([name, item]) => [name, closing(item)])),
        }),
  };
}

/** A schema and a change of it. */
export const pairs: fc.Arbitrary<readonly [Schema, Schema]> = fc
  .tuple(schemas, schemas, fc.integer({ min: 0, max: 5 }), fc.nat())
  .map(([schema, other, way, seed]) => [plain(schema), plain(mutate(schema, other, way, seed))] as const);

/** As parsed: objects with the usual prototype. */
function plain(value: ExactJson): ExactJson {
  return JSON.parse(JSON.stringify(value)) as ExactJson;
}

/** Puts another schema, or a neighbouring number, in the place of one part. */
function mutate(schema: Schema, other: Schema, way: number, seed: number): Schema {
  if (way === 0) return other;
  const parts = placesIn(schema, []);
  const place = parts[seed % parts.length] ?? [];
  return replaceAt(schema, place, (part) => {
    if (typeof part === "number")
      return part + (seed % 2 === 0 ? 1 : -1) > 0 ? part + (seed % 2 === 0 ? 1 : -1) : part + 1;
    if (typeof part === "boolean") return way < 4 ? !part : part;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part);
    if (way === 1) return Object.fromEntries(entries.slice(1));
    return way === 2
      ? { ...part, ...(typeof other === "object" && other !== null && isSchemaPlace(place) ? other : {}) }
      : part;
  });
}

/** Whether a schema stands at a place, and not a map of schemas or a value. */
function isSchemaPlace(place: readonly string[]): boolean {
  const maps = ["properties", "patternProperties", "dependentRequired", "dependentSchemas"];
  return (
    !place.some((step) => step === "enum" || step === "const" || step === "dependentRequired") &&
    !maps.includes(place.at(-1) ?? "")
  );
}

function placesIn(part: ExactJson, place: readonly string[]): readonly (readonly string[])[] {
  if (typeof part !== "object" || part === null) return [place];
  return [place, ...Object.entries(part).flatMap(([step, inner]) => placesIn(inner, [...place, step]))];
}

function replaceAt(part: ExactJson, place: readonly string[], change: (part: ExactJson) => ExactJson): ExactJson {
  const [step, ...rest] = place;
  if (step === undefined) return change(part);
  if (Array.isArray(part))
    return part.map((item, index) => (String(index) === step ? replaceAt(item, rest, change) : item));
  if (typeof part !== "object" || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, item]) => [name, name === step ? replaceAt(item, rest, change) : item]),
  );
}

/** Documents from what stands in two schemas: their numbers and the numbers beside them, strings, and lists and objects of these. */
export function documentsOf(left: Schema, right: Schema): fc.Arbitrary<ExactJson> {
  const seeds: ExactJson[] = [null, true, false, 0, 1, "", "a", "ab", "abc", "cc", "b1", "zz"];
  const collect = (part: ExactJson): void => {
    if (typeof part === "number") seeds.push(part, part - 1, part + 1, part - 0.5, part + 0.5);
    else if (typeof part === "string") seeds.push(part);
    else if (typeof part === "object" && part !== null) {
      seeds.push(part);
      for (const inner of Object.values(part)) collect(inner);
    }
  };
  collect(left);
  collect(right);
  const seed = fc.constantFrom(...seeds);
  return fc
    .letrec<{ document: ExactJson }>((tie) => ({
      document: fc.oneof(
        { maxDepth: 3, depthSize: "small" },
        { weight: 2, arbitrary: seed },
        { weight: 2, arbitrary: fc.array(tie("document"), { maxLength: 4 }) },
        {
          weight: 3,
          arbitrary: fc.dictionary(fc.constantFrom("a", "b", "c", "id", "ab", "cc", "z1", ""), tie("document"), {
            maxKeys: 4,
          }),
        },
      ),
    }))
    .document.map(plain);
}
