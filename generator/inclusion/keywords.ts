import type { ExactJson } from "../source/index.js";
import { isSchemaObject, own, type SchemaObject } from "./document.js";
import { isList } from "./nodes.js";
import { Undecidable } from "./outcome.js";

function malformed(keyword: string, expected: string): never {
  throw new Undecidable(`a schema is malformed: "${keyword}" is not ${expected}`);
}

/** A keyword that takes a number. These throw `Undecidable` where a keyword has another value. */
export function numberAt(schema: SchemaObject, keyword: string): number | bigint | undefined {
  const value = own(schema, keyword);
  if (value === undefined || typeof value === "number" || typeof value === "bigint") return value;
  return malformed(keyword, "a number");
}

/** A keyword that takes a size: an integer from zero. */
export function countAt(schema: SchemaObject, keyword: string): number | undefined {
  const value = numberAt(schema, keyword);
  if (value === undefined) return undefined;
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 ? count : malformed(keyword, "a size");
}

export function textAt(schema: SchemaObject, keyword: string): string | undefined {
  const value = own(schema, keyword);
  return value === undefined || typeof value === "string" ? value : malformed(keyword, "a string");
}

export function listAt(schema: SchemaObject, keyword: string): readonly ExactJson[] | undefined {
  const value = own(schema, keyword);
  return value === undefined || isList(value) ? value : malformed(keyword, "a list");
}

export function entriesAt(schema: SchemaObject, keyword: string): readonly (readonly [string, ExactJson])[] {
  const value = own(schema, keyword);
  if (value === undefined) return [];
  return isSchemaObject(value) ? Object.entries(value) : malformed(keyword, "an object");
}

/** A list of strings. */
export function namesOf(keyword: string, value: ExactJson): readonly string[] {
  const names = isList(value) ? value : [value];
  return names.map((name) => (typeof name === "string" ? name : malformed(keyword, "a list of strings")));
}
