import { type Inclusion, includes } from "../inclusion/index.js";
import type { JsonValue, Type } from "../ir/index.js";

/** How the old side of two raw JSON Schemas is read: as it is, or closed, as a writer of events is. */
export type SchemaSemantics = "documents" | "events";

/** Decides about two raw JSON Schemas in both directions: whether every document of one is one of the other. */
export function compareRawSchemas(
  old: JsonValue,
  current: JsonValue,
  semantics: SchemaSemantics,
): { readonly backward: Inclusion; readonly forward: Inclusion } {
  const options = { closedOld: semantics === "events" };
  return { backward: includes(old, current, options), forward: includes(current, old, options) };
}

/** Whether all texts and documents of one type are those of another, by their patterns, sizes and an author's schemas. */
export function includesType(written: Type, read: Type): Inclusion {
  return includes(schemaOf(written), schemaOf(read), { formats: true });
}

/** The constraints of a type that samples say too little of; anything else is left open. */
function schemaOf(type: Type): JsonValue {
  switch (type.kind) {
    case "nullable":
      return { anyOf: [{ type: "null" }, schemaOf(type.inner)] };
    case "list":
      return { type: "array", items: schemaOf(type.element) };
    case "map":
      return { type: "object", additionalProperties: schemaOf(type.value) };
    case "reference":
      return {};
    case "scalar": {
      if (type.schema !== undefined) return type.schema.validated ? type.schema.document : {};
      if (type.scalar !== "string") return {};
      const { min, max, pattern, format } = type.constraints;
      return {
        type: "string",
        ...(min === undefined ? {} : { minLength: Number(min) }),
        ...(max === undefined ? {} : { maxLength: Number(max) }),
        ...(pattern === undefined ? {} : { pattern }),
        ...(format === undefined ? {} : { format }),
      };
    }
  }
}
