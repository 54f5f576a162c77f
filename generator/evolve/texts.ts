import { type Inclusion, includes } from "../inclusion/index.js";
import { integerBounds, type JsonValue, type ScalarType } from "../ir/index.js";

/** What texts of a scalar look like, where that is no constraint of the author's. */
const forms: Partial<Readonly<Record<ScalarType["scalar"], string>>> = {
  uuid: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
  date: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
  decimal: "^-?[0-9]+(?:[.][0-9]+)?$",
};

/**
 * Whether every text of one scalar is one of another: patterns and lengths together, decided over their languages. Formats count only
 * where both have the same.
 */
export function includesTexts(from: ScalarType, to: ScalarType): Inclusion {
  if (to.constraints.format !== undefined && to.constraints.format !== from.constraints.format)
    return { kind: "unknown", reason: "the formats differ" };
  if (to.scalar !== "string" && to.scalar !== from.scalar) return { kind: "unknown", reason: "the types differ" };
  return includes(textSchema(from), textSchema(to));
}

/** Whether every text of a scalar is an integer in canonical digits, small enough for a type without bounds of its own. */
export function includesDigits(from: ScalarType, to: ScalarType): boolean {
  const bounds = integerBounds[to.scalar];
  if (bounds === undefined || from.constraints.pattern === undefined || to.as !== undefined) return false;
  if (to.constraints.min !== undefined || to.constraints.max !== undefined) return false;
  const sign = bounds.min < 0n ? "-?" : "";
  const digits = String(bounds.max).length - 2;
  const canonical = { type: "string", pattern: `^(?:0|${sign}[1-9][0-9]{0,${digits - 1}})$` };
  return includes(textSchema(from), canonical).kind === "yes";
}

/** Whether every document of one author's schema is one of another's. */
export function includesDocuments(from: ScalarType, to: ScalarType): boolean {
  if (from.schema?.validated !== true || to.schema === undefined) return false;
  return includes(from.schema.document, to.schema.document).kind === "yes";
}

function textSchema({ scalar, constraints }: ScalarType): JsonValue {
  const { min, max, pattern } = constraints;
  const form = forms[scalar];
  return {
    type: "string",
    ...(min === undefined ? {} : { minLength: Number(min) }),
    ...(max === undefined ? {} : { maxLength: Number(max) }),
    ...(form === undefined && pattern === undefined
      ? {}
      : { allOf: [form, pattern].flatMap((one) => (one === undefined ? [] : [{ pattern: one }])) }),
  };
}
