import { Ajv2020, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { JsonValue } from "../../generator/ir/index.js";

/** Compiles a JSON Schema as strictly as ajv can; throws where it is not in order. `options` are ajv's, for an author's own style. */
export function compileSchema(text: string, options?: Options): ValidateFunction {
  const ajv = options === undefined ? sharedAjv() : createAjv(options);
  const schema = JSON.parse(text) as object;
  const validate = ajv.compile(schema);
  ajv.removeSchema(schema);
  return validate;
}

function createAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allErrors: true, ...options });
  formats.default(ajv);
  return ajv;
}

/** How many schemas one ajv compiles: it keeps something of each. */
const uses = 200;
let shared: { readonly ajv: Ajv2020; left: number } | undefined;

/** An ajv for several schemas that know nothing of each other. Most of its time goes to the schema of schemas, once. */
function sharedAjv(): Ajv2020 {
  if (shared === undefined || shared.left === 0) shared = { ajv: createAjv(), left: uses };
  shared.left -= 1;
  return shared.ajv;
}

/** JSON text of a value whose integers may be `bigint`. */
export function textOf(value: JsonValue): string {
  if (typeof value === "bigint") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item: JsonValue) => textOf(item)).join(",")}]`;
  return `{${Object.entries(value)
    .map(([key, item]: [string, JsonValue]) => `${JSON.stringify(key)}:${textOf(item)}`)
    .join(",")}}`;
}

/**
 * What a schema can't tell apart: lone surrogates, a time with an offset that carries it over an end of the calendar, and,
 * once they are parsed, numbers beyond 2^53.
 */
export function isBeyondSchemas(value: JsonValue): boolean {
  if (typeof value === "bigint") return true;
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value === "string")
    return /\p{Cs}|^(?:0000-12-31|0001-01-01|9999-12-31|10000).*[+-]\d\d:\d\d$/u.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, item]: [string, JsonValue]) => /\p{Cs}/u.test(key) || isBeyondSchemas(item));
}
