import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { ExactJson } from "../../generator/source/index.js";

type Schema = ExactJson;

/** Validates with ajv, in the dialect that the document names; undefined where ajv's own code fails: it does over `patternProperties` beside others. */
export function ajvValidator(schema: Schema): (value: unknown) => boolean | undefined {
  const options = {
    strict: false,
    validateSchema: false,
    validateFormats: false,
    logger: false,
  } as const;
  const ajv = isDraft07(schema) ? new Ajv(options) : new Ajv2020(options);
  const prepared = prepare(schema);
  const validate = ajv.compile(typeof prepared === "boolean" ? prepared : (prepared as object));
  return (value) => {
    try {
      return validate(value);
    } catch (error) {
      if (error instanceof TypeError && error.message.startsWith("Cannot set properties of undefined"))
        return undefined;
      throw error;
    }
  };
}

function isDraft07(schema: Schema): boolean {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) return false;
  const named = Object.getOwnPropertyDescriptor(schema, "$schema")?.value;
  return named === undefined ? /"items":\[/.test(JSON.stringify(schema)) : String(named).includes("draft-0");
}

/** What ajv 8 can't compile, in words that it can: limits of draft-04, empty enums, ids of draft-04. */
function prepare(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(prepare);
  if (typeof schema !== "object" || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, Schema][] => {
    if (typeof value === "string" && (keyword === "$schema" || keyword === "id")) return [];
    if (keyword === "enum" && Array.isArray(value) && value.length === 0) return [["not", {}]];
    if (keyword === "enum" || keyword === "const") return [[keyword, value]];
    return [[keyword, prepare(value)]];
  });
  const prepared = new Map(entries);
  for (const [strict, limit] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    if (typeof prepared.get(strict) !== "boolean") continue;
    const value = prepared.get(limit);
    if (prepared.get(strict) === true && value !== undefined) {
      prepared.delete(limit);
      prepared.set(strict, value);
    } else prepared.delete(strict);
  }
  // Beside a tuple ajv leaves out `contains` where the list is empty.
  if (!prepared.has("prefixItems") && !Array.isArray(prepared.get("items"))) return Object.fromEntries(prepared);
  const counting = ["contains", "minContains", "maxContains"].flatMap((keyword): [string, Schema][] => {
    const value = prepared.get(keyword);
    return value === undefined || !prepared.delete(keyword) ? [] : [[keyword, value]];
  });
  const all = prepared.get("allOf");
  prepared.set("allOf", [...(Array.isArray(all) ? (all as readonly Schema[]) : []), Object.fromEntries(counting)]);
  return Object.fromEntries(prepared);
}
