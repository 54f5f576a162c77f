import type {
  EnumShape,
  ListType,
  MapType,
  RecordShape,
  ScalarType,
  Shape,
  Type,
  UnionShape,
  VariantShape,
} from "../../ir/index.js";
import { integerPattern } from "./integer-patterns.js";
import type { Schema, SchemaValue } from "./json-text.js";
import { createDraft, draftSchema, joinTexts, put, putFields } from "./records.js";
import { type Mode, scalarSchemas } from "./scalars.js";

/** Makes schemas of types; what they refer to is noted, to be defined beside them. */
export interface TypeSchemas {
  readonly mode: Mode;
  /** The schema of a value. */
  of(type: Type): Schema;
  /** The schema of a scalar, itself. */
  scalar(type: ScalarType): Schema;
  /** The schema of a declared type at a shape, itself. */
  define(shape: Shape): Schema;
}

/**
 * @param refer gives the reference to a shape's definition
 * @param referScalar gives the reference to a scalar that is defined once, or that has an author's own schema
 */
export function createTypeSchemas(
  mode: Mode,
  refer: (shape: Shape) => string,
  referScalar: (type: ScalarType) => string | undefined,
): TypeSchemas {
  const schemas: TypeSchemas = { mode, of: valueSchema, scalar: scalarSchema, define };
  return schemas;

  function valueSchema(type: Type): Schema {
    switch (type.kind) {
      case "scalar": {
        const reference = referScalar(type);
        return reference === undefined ? scalarSchema(type) : { $ref: reference };
      }
      case "list":
        return listSchema(type);
      case "map":
        return mapSchema(type);
      case "nullable":
        return nullable(valueSchema(type.inner));
      case "reference":
        return { $ref: refer(type.shape) };
    }
  }

  function scalarSchema(type: ScalarType): Schema {
    return anyOf(scalarSchemas(type, mode));
  }

  function listSchema({ element, constraints }: ListType): Schema {
    return {
      type: "array",
      items: valueSchema(element),
      minItems: constraints.min,
      maxItems: constraints.max,
      uniqueItems: constraints.unique,
    };
  }

  function mapSchema({ key, value, constraints }: MapType): Schema {
    return {
      type: "object",
      propertyNames: keySchema(key),
      additionalProperties: valueSchema(value),
      minProperties: constraints.min,
      maxProperties: constraints.max,
    };
  }

  function define(shape: Shape): Schema {
    switch (shape.kind) {
      case "record":
        return recordSchema(shape);
      case "enum":
        return enumSchema(shape, mode);
      case "union":
        return unionSchema(shape);
    }
  }

  function recordSchema(shape: RecordShape): Schema {
    return { ...described(shape), ...contentSchema(shape) };
  }

  /** A record's object, with further properties of the one that holds it. */
  function contentSchema(shape: RecordShape, more: readonly (readonly [string, Schema])[] = []): Schema {
    const draft = createDraft();
    for (const [name, schema] of more) put(draft, [name], schema, true);
    putFields(shape, { record: draft }, mode, valueSchema);
    return draftSchema(draft, mode);
  }

  function unionSchema(shape: UnionShape): Schema {
    const description = described(shape);
    switch (shape.layout.kind) {
      case "external":
        return { ...description, ...externalUnion(shape) };
      case "internal": {
        const { tag } = shape.layout;
        return {
          ...description,
          ...taggedUnion(shape, tag, (variant, tags) => contentSchema(variant.content, [[tag, tagSchema(tags)]])),
        };
      }
      case "adjacent": {
        const { tag, content } = shape.layout;
        return {
          ...description,
          ...taggedUnion(shape, tag, (variant, tags) => adjacentVariant(variant, tag, content, tags)),
        };
      }
    }
  }

  /** `{"Tag": content}`; without fields also "Tag", which is how it is written. */
  function externalUnion(shape: UnionShape): Schema {
    const variants = shape.variants.map((variant) => ({
      variant,
      tags: tagsOf(variant, mode),
      empty: variant.content.fields.length === 0,
    }));
    const names = variants.filter(({ empty }) => empty).flatMap(({ tags }) => tags);
    const objects = mode === "strict" ? variants.filter(({ empty }) => !empty) : variants;
    const open = mode === "reader" && shape.declaration.open;
    const properties: Record<string, Schema> = {};
    for (const { variant, tags, empty } of objects) {
      const content = contentSchema(variant.content);
      for (const tag of tags) {
        Object.defineProperty(properties, tag, {
          value: { ...describedVariant(variant), ...(empty ? nullable(content) : content) },
          enumerable: true,
        });
      }
    }
    const known = variants.flatMap(({ tags }) => tags);
    return anyOf([
      ...(names.length === 0 ? [] : [{ enum: names }]),
      ...(open ? [{ type: "string", not: { enum: known } }] : []),
      ...(objects.length === 0 && !open
        ? []
        : [
            {
              type: "object",
              properties,
              minProperties: 1,
              maxProperties: 1,
              additionalProperties: open ? undefined : false,
            },
          ]),
    ]);
  }

  /** The tag is a property: readers of an open union take any other tag as it is. */
  function taggedUnion(
    shape: UnionShape,
    tag: string,
    arm: (variant: VariantShape, tags: readonly string[]) => Schema,
  ): Schema {
    const arms = shape.variants.map((variant) => ({ variant, tags: tagsOf(variant, mode) }));
    if (mode === "strict" || !shape.declaration.open) {
      return {
        type: "object",
        required: [tag],
        oneOf: arms.map(({ variant, tags }) => ({ ...describedVariant(variant), ...arm(variant, tags) })),
      };
    }
    return {
      type: "object",
      properties: { [tag]: { type: "string" } },
      required: [tag],
      allOf: arms.map(({ variant, tags }) => ({
        if: { properties: { [tag]: tagSchema(tags) } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { ...describedVariant(variant), ...arm(variant, tags) },
      })),
    };
  }

  function adjacentVariant({ content }: VariantShape, tag: string, key: string, tags: readonly string[]): Schema {
    const empty = content.fields.length === 0;
    const schema = contentSchema(content);
    const draft = createDraft();
    put(draft, [tag], tagSchema(tags), true);
    if (!empty) put(draft, [key], schema, true);
    else if (mode === "reader") put(draft, [key], nullable(schema), false);
    return draftSchema(draft, mode);
  }
}

function tagsOf(variant: VariantShape, mode: Mode): readonly string[] {
  return mode === "strict" ? variant.tags.slice(0, 1) : variant.tags;
}

export function tagSchema(tags: readonly string[]): Schema {
  return tags.length === 1 ? { const: tags[0] } : { enum: tags };
}

/** Known values; readers of an open enum take any other string or number as it is. */
function enumSchema(shape: EnumShape, mode: Mode): Schema {
  const known = [...new Set(shape.values.flatMap(({ json }) => (mode === "strict" ? json.slice(0, 1) : json)))];
  const values = shape.values.flatMap(({ json, value }) =>
    value.doc === undefined ? [] : [`- ${JSON.stringify(json[0])}: ${value.doc}`],
  );
  const { deprecated, description } = described(shape);
  const text = joinTexts(typeof description === "string" ? description : undefined, values.join("\n"));
  const schema: Schema = { enum: known };
  const open = mode === "reader" && shape.declaration.open;
  return {
    description: text,
    deprecated,
    ...(open ? { anyOf: [schema, { type: "string" }, { type: "number" }] } : schema),
  };
}

function described({ declaration }: Shape): Schema {
  return { description: declaration.doc, deprecated: declaration.deprecated === undefined ? undefined : true };
}

function describedVariant({ variant }: VariantShape): Schema {
  return { description: variant.doc, deprecated: variant.deprecated === undefined ? undefined : true };
}

function keySchema(key: ScalarType): Schema | undefined {
  switch (key.scalar) {
    case "int32":
      return { pattern: `^${integerPattern(-(2n ** 31n), 2n ** 31n - 1n)}$` };
    case "uint32":
      return { pattern: `^${integerPattern(0n, 2n ** 32n - 1n)}$` };
    case "int64":
      return { pattern: `^${integerPattern(-(2n ** 63n), 2n ** 63n - 1n)}$` };
    case "uint64":
      return { pattern: `^${integerPattern(0n, 2n ** 64n - 1n)}$` };
    case "bool":
      return { enum: ["true", "false"] };
    default:
      return undefined;
  }
}

/** One of several schemas; itself where there is one. */
export function anyOf(schemas: readonly Schema[]): Schema {
  return schemas.length === 1 && schemas[0] !== undefined ? schemas[0] : { anyOf: schemas };
}

/** What a schema says, or null. */
export function nullable(schema: Schema): Schema {
  if (typeof schema.type === "string" && schema.enum === undefined && schema.const === undefined)
    return { ...schema, type: [schema.type, "null"] };
  const { anyOf: alternatives, ...rest } = schema;
  if (isList(alternatives) && Object.keys(rest).length === 0) return { anyOf: [...alternatives, { type: "null" }] };
  if (Object.keys(schema).length === 0) return schema;
  return { anyOf: [schema, { type: "null" }] };
}

function isList(value: SchemaValue | undefined): value is readonly SchemaValue[] {
  return Array.isArray(value);
}
