import { scalarTable } from "../../ir/index.js";
import {
  contextKeys,
  enumValueKeys,
  envelopeKeys,
  envelopeLayoutKeys,
  envelopeTypesKeys,
  envelopeVersionKeys,
  eventKeys,
  exampleKeys,
  fieldKeys,
  fileKeys,
  flowKeys,
  type KeyTable,
  typeKeys,
  unionLayoutKeys,
  variantKeys,
  versionKeys,
  waiverKeys,
} from "./grammar.js";

type JsonSchema = Readonly<Record<string, unknown>>;

const anything: JsonSchema = {};
const text: JsonSchema = { type: "string" };
const flag: JsonSchema = { type: "boolean" };
const integer: JsonSchema = { type: "integer" };
const date: JsonSchema = { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}$" };
const version: JsonSchema = { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+$" };

function oneOrMore(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: "array", items: item, minItems: 1 }] };
}

function words(...list: readonly string[]): JsonSchema {
  return { enum: list };
}

/** One value, or a map from version to values. */
function versioned(item: JsonSchema): JsonSchema {
  return { anyOf: [item, { type: "object", minProperties: 1, propertyNames: version, additionalProperties: item }] };
}

function mapOf(name: string): JsonSchema {
  return { type: "object", additionalProperties: { $ref: `#/$defs/${name}` } };
}

const typeExpression: JsonSchema = {
  type: "string",
  anyOf: [{ enum: Object.keys(scalarTable) }, { pattern: "^[A-Za-z_]" }],
};

const spellings: JsonSchema = {
  type: "string",
  examples: [...new Set(Object.values(scalarTable).flatMap((row) => row.json))],
};

/** What may stand at a key, wherever the key means the same. */
const values: Readonly<Record<string, JsonSchema>> = {
  doc: text,
  title: text,
  deprecated: text,
  package: { type: "string", pattern: "^[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*$" },
  owner: text,
  import: oneOrMore(text),
  compatible: words("backward", "forward", "full", "none"),
  waivers: { type: "array", items: { $ref: "#/$defs/waiver" } },
  versions: {
    type: "object",
    minProperties: 1,
    propertyNames: version,
    additionalProperties: { $ref: "#/$defs/version" },
  },
  released: date,
  current: date,
  retired: date,
  summary: text,
  mark: oneOrMore({ type: ["string", "integer", "null"] }),
  type: versioned(typeExpression),
  json: versioned(oneOrMore(spellings)),
  proto: versioned({ enum: [...new Set(Object.values(scalarTable).flatMap((row) => row.protobuf))] }),
  as: words("number", "bigint", "Date", "string"),
  nonfinite: flag,
  min: versioned({ type: "number" }),
  max: versioned({ type: "number" }),
  length: versioned(integer),
  pattern: versioned(text),
  format: versioned({ type: "string", examples: ["email", "hostname", "ipv4", "ipv6", "uri"] }),
  unique: versioned(flag),
  schema: text,
  validate: flag,
  unit: versioned({ type: "string", examples: ["ns", "us", "ms", "s", "min", "h", "d", "B", "kB", "MB"] }),
  values: { anyOf: [{ type: "array", items: text }, mapOf("enumValue")] },
  fields: mapOf("field"),
  variants: mapOf("variant"),
  layout: versioned({ anyOf: [words("external", "internal", "adjacent"), { $ref: "#/$defs/unionLayout" }] }),
  open: flag,
  closed: flag,
  since: oneOrMore(version),
  until: oneOrMore(version),
  at: versioned(text),
  optional: versioned({ enum: [true, false, "reading"] }),
  none: anything,
  default: anything,
  else: anything,
  from: versioned(oneOrMore(text)),
  convert: versioned({ type: "string", pattern: "^[^#]+\\.[cm]?ts#[A-Za-z_$][A-Za-z0-9_$]*$" }),
  fill: versioned(words("now", "uuid4", "uuid7")),
  number: integer,
  sensitive: words("personal", "secret"),
  query: flag,
  reserved: oneOrMore({ anyOf: [integer, text] }),
  skip: flag,
  requires: oneOrMore(text),
  emit: oneOrMore(version),
  producers: oneOrMore(text),
  consumers: oneOrMore(text),
  replacement: text,
  examples: { type: "array", items: { $ref: "#/$defs/example" } },
  record: typeExpression,
  batch: versioned(text),
  steps: oneOrMore(text),
};

type Overrides = Readonly<Record<string, JsonSchema>>;

/** A construct: its keys with their sentences, `x-…` besides, nothing else. */
function construct(table: KeyTable, overrides: Overrides = {}, required: readonly string[] = []): JsonSchema {
  const properties = Object.entries(table).map(([key, description]) => {
    const schema = overrides[key] ?? values[key];
    if (schema === undefined) throw new Error(`the language schema says nothing of "${key}"`);
    return [key, { description, ...schema }] as const;
  });
  return {
    type: ["object", "null"],
    properties: Object.fromEntries(properties),
    patternProperties: { "^x-": {} },
    additionalProperties: false,
    ...(required.length === 0 ? {} : { required }),
  };
}

/** A JSON Schema of the YAML notation, for completion and hover in editors. It is looser than the compiler. */
export function languageSchema(): JsonSchema {
  const place = text;
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Evolvent schema",
    description: "Events with their whole version history.",
    ...construct(
      fileKeys,
      {
        context: mapOf("context"),
        envelope: { anyOf: [text, mapOf("envelope")] },
        types: mapOf("type"),
        events: mapOf("event"),
        flows: mapOf("flow"),
      },
      ["package"],
    ),
    type: "object",
    $defs: {
      version: construct(versionKeys, { deprecated: date }),
      context: { anyOf: [typeExpression, construct(contextKeys)] },
      field: { anyOf: [typeExpression, construct(fieldKeys)] },
      type: { anyOf: [typeExpression, construct(typeKeys)] },
      enumValue: construct(enumValueKeys, { json: versioned(oneOrMore({ type: ["string", "integer"] })) }),
      variant: construct(variantKeys, { type: versioned(oneOrMore(text)) }),
      unionLayout: construct(unionLayoutKeys, { type: place, payload: place }),
      envelope: construct(envelopeKeys, {
        layout: versioned({ anyOf: [words("external", "internal", "adjacent"), { $ref: "#/$defs/envelopeLayout" }] }),
        types: construct(envelopeTypesKeys, { pattern: text }),
      }),
      envelopeLayout: construct(envelopeLayoutKeys, {
        type: place,
        payload: place,
        version: { anyOf: [place, construct(envelopeVersionKeys, { at: place, as: words("major", "version") })] },
      }),
      event: construct(eventKeys, { type: versioned(oneOrMore(text)) }),
      example: construct(
        exampleKeys,
        { version, stored: anything, context: { type: "object" }, reads: { type: "object" } },
        ["version", "stored"],
      ),
      flow: construct(flowKeys),
      waiver: construct(waiverKeys, { rule: text, path: text, version, reason: text, until: date }, ["rule", "reason"]),
    },
  };
}
