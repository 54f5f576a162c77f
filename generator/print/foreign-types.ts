import { type ForeignSchema, type JsonValue, partAt, referenceSteps, refersToItself } from "../ir/index.js";
import { loadFormatDeclarations } from "./declarations.js";

/** Types made from an author's JSON Schema: one or more exported declarations, of which `name` is the schema's own. */
export interface ForeignTypes {
  readonly name: string;
  readonly text: string;
}

/**
 * Makes TypeScript types from authors' JSON Schemas with json-schema-to-typescript, which is asynchronous and is loaded only
 * where there are such schemas. What it can't resolve inside the document becomes `unknown`; nothing is ever fetched.
 *
 * @param schemas each becomes the text of a module of its own, so that names can't meet
 * @param nameOf the name of a schema's type, by the schema's path
 */
export async function loadForeignTypes(
  schemas: Iterable<ForeignSchema>,
  nameOf: (path: string) => string,
): Promise<ReadonlyMap<string, ForeignTypes>> {
  const types = new Map<string, ForeignTypes>();
  for (const { path, document } of schemas) {
    if (types.has(path)) continue;
    types.set(path, { name: nameOf(path), text: await printForeignTypes(document, nameOf(path)) });
  }
  return types;
}

async function printForeignTypes(document: JsonValue, name: string): Promise<string> {
  const [{ compile }, format] = await Promise.all([import("json-schema-to-typescript"), loadFormatDeclarations()]);
  const text = await compile(toSupported(document, document, 0), name, {
    bannerComment: "",
    format: false,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    $refOptions: { resolve: { external: false } },
  });
  return format(text);
}

/** The part of JSON Schema that json-schema-to-typescript understands and that can't put code into its output. */
interface Supported {
  [keyword: string]: unknown;
}

/** Deeper than any schema that people write; below it everything is `unknown`. */
const deepest = 100;

const typeWords: ReadonlySet<unknown> = new Set(["string", "number", "integer", "boolean", "null", "object", "array"]);

/** A copy with the keywords that matter to types. Left out above all: `tsType`, which would be printed as it stands. */
function toSupported(schema: JsonValue, root: JsonValue, depth: number): Supported {
  if (!isObject(schema) || depth > deepest) return schema === false ? { not: {} } : {};
  const supported: Supported = {};
  const below = (value: JsonValue): Supported => toSupported(value, root, depth + 1);
  const belowAll = (value: JsonValue): Supported =>
    Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([key, item]) => [key, below(item)]));
  for (const [keyword, value] of Object.entries(schema)) {
    switch (keyword) {
      case "$ref":
        if (typeof value === "string" && resolves(value, root)) supported[keyword] = value;
        break;
      case "type": {
        const words = (Array.isArray(value) ? value : [value]).filter((word) => typeWords.has(word));
        if (words.length > 0) supported[keyword] = words.length === 1 ? words[0] : words;
        break;
      }
      case "properties":
      case "patternProperties":
      case "$defs":
      case "definitions":
        supported[keyword] = belowAll(value);
        break;
      case "additionalProperties":
        supported[keyword] = typeof value === "boolean" ? value : below(value);
        break;
      case "items":
        if (!("prefixItems" in schema)) supported[keyword] = Array.isArray(value) ? value.map(below) : below(value);
        break;
      case "prefixItems":
        if (!Array.isArray(value)) break;
        supported.items = value.map(below);
        supported.additionalItems = schema.items === false ? false : below(schema.items ?? true);
        break;
      case "allOf":
      case "anyOf":
      case "oneOf":
        if (Array.isArray(value) && value.length > 0) supported[keyword] = value.map(below);
        break;
      case "enum":
      case "const":
        if (!hasBigint(value)) supported[keyword] = value;
        break;
      case "required":
        if (Array.isArray(value)) supported[keyword] = value.filter((name) => typeof name === "string");
        break;
      case "description":
        if (typeof value === "string") supported[keyword] = value;
        break;
      case "deprecated":
        if (value === true) supported[keyword] = true;
    }
  }
  const wide = wideNumber(schema);
  return wide === undefined ? supported : { ...supported, tsType: wide };
}

const scalarTypes: ReadonlyMap<JsonValue | undefined, string> = new Map([
  ["integer", "number | bigint"],
  ["number", "number | bigint"],
  ["string", "string"],
  ["boolean", "boolean"],
  ["null", "null"],
]);

/** Integers that a number can't hold are `bigint` in a `JsonValue`: the type of a schema that lets one through, or nothing. */
function wideNumber(schema: { readonly [key: string]: JsonValue }): string | undefined {
  if ("enum" in schema || "const" in schema) return undefined;
  const words: readonly (JsonValue | undefined)[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (!words.includes("integer") && !words.includes("number")) return undefined;
  const types = words.map((word) => scalarTypes.get(word));
  if (types.includes(undefined)) return undefined;
  const isSafe = (bound: JsonValue | undefined): boolean =>
    Number.isSafeInteger(Math.trunc(Number(bound ?? Number.NaN)));
  if (isSafe(schema.minimum ?? schema.exclusiveMinimum) && isSafe(schema.maximum ?? schema.exclusiveMaximum))
    return undefined;
  return `(${[...new Set(types)].join(" | ")})`;
}

/** Whether a reference leads to a schema in its own document, and not only to itself again. */
function resolves(reference: string, root: JsonValue): boolean {
  const steps = referenceSteps(reference);
  if (steps === undefined || refersToItself(root, steps)) return false;
  const found = partAt(root, steps);
  return typeof found === "boolean" || isObject(found);
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function hasBigint(value: JsonValue): boolean {
  if (typeof value === "bigint") return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasBigint);
}
