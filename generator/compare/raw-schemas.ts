import type { JsonValue } from "../ir/index.js";

/** Whether every document of one JSON Schema is one of another. */
export type Inclusion =
  | { readonly kind: "yes"; readonly reason: string }
  | { readonly kind: "no"; readonly witness: JsonValue; readonly pointer: string; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** How the old side of two raw JSON Schemas is read: as it is, or closed, as a writer of events is. */
export type SchemaSemantics = "documents" | "events";

/** Decides about two raw JSON Schemas in both directions. */
export function compareRawSchemas(
  old: JsonValue,
  current: JsonValue,
  semantics: SchemaSemantics,
  includes: (left: JsonValue, right: JsonValue, options: { readonly closedOld: boolean }) => Inclusion = undecided,
): { readonly backward: Inclusion; readonly forward: Inclusion } {
  const options = { closedOld: semantics === "events" };
  return { backward: includes(old, current, options), forward: includes(current, old, options) };
}

/** The one place where an inclusion of schemas is asked for. */
function undecided(): Inclusion {
  return { kind: "unknown", reason: "not decided" };
}
