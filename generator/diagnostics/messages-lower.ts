import { error } from "./message.js";

/** What can be wrong with values, numbers and places, once names are known. */
export const lowerMessages = {
  "lower/word": error(
    ({ word, what, known }: { word: string; what: string; known: readonly string[] }) =>
      `"${word}" is no ${what} here; known: ${known.join(", ")}`,
    "use one of the known words",
  ),
  "lower/does-not-apply": error(
    ({ key, type }: { key: string; type: string }) => `"${key}" does not apply to ${type}`,
    "remove it, or change the type",
  ),
  "lower/place": error(
    ({ text, reason }: { text: string; reason: string }) => `"${text}" is no place: ${reason}`,
    "write a property, a path (address/city), or a path from the root (/kind/id)",
  ),
  "lower/latest-place": error(
    ({ field, place }: { field: string; place: string }) =>
      `the newest place of "${field}" is "${place}", but it must be directly in its record`,
    "add a version in which it is, or declare a record for the path",
  ),
  "lower/number-duplicate": error(
    ({ number, other }: { number: number; other: string }) => `number ${number} is already that of "${other}"`,
    "use another number, or leave it out",
  ),
  "lower/number-reserved": error(
    ({ number }: { number: number }) => `number ${number} is reserved`,
    "use another number",
  ),
  "lower/number-reused": error(
    ({ number, other }: { number: number; other: string }) => `number ${number} is locked for "${other}"`,
    "use a number that was never used: what was written under this one would be misread",
  ),
  "lower/number-changed": error(
    ({ name, number, locked }: { name: string; number: number; locked: number }) =>
      `"${name}" has number ${number}, but is locked with ${locked}`,
    "write the locked number, or leave it out",
  ),
  "lower/number-range": error(
    ({ number }: { number: number }) => `number ${number} is out of range`,
    "fields have 1 to 536870911 without 19000 to 19999; enum values have the range of int32",
  ),
  "lower/name-reserved": error(({ name }: { name: string }) => `name "${name}" is reserved here`, "use another name"),
  "lower/enum-json": error(
    ({ json, other }: { json: string; other: string }) => `${json} is already how "${other}" is written`,
    "give each value a spelling of its own",
  ),
  "lower/enum-empty": error(
    ({ name, version }: { name: string; version: string }) => `enum "${name}" has no value in version ${version}`,
    "declare a value",
  ),
  "lower/stand-in": error(
    ({ text }: { text: string }) => `"${text}" is no stand-in`,
    "write a constant, $context.x, $envelope.x or $payload.x; $$ begins a text with one $",
  ),
  "lower/until-before-since": error(
    ({ name }: { name: string }) => `"${name}" exists in no version`,
    "let since: be older than until:",
  ),
  "lower/map-of-fields": error(
    ({ type }: { type: string }) => `a variant's content must be a record, and ${type} is none`,
    "name a record",
  ),
  "lower/schema-missing": error(
    ({ path, reason }: { path: string; reason: string }) => `can't read the schema "${path}": ${reason}`,
    "correct the path; it is relative to this file and below the schema root",
  ),
  "lower/nested-nullable": error(
    (_: object) => 'null inside null can\'t be told apart: one "?" is enough',
    "remove one of the two",
  ),
  "lower/example-json": error(
    ({ title, reason }: { title: string; reason: string }) => `"stored" of example "${title}" is no JSON: ${reason}`,
    "write the JSON as it was stored",
  ),
  "lower/example-form": error(
    ({ title, reason }: { title: string; reason: string }) => `example "${title}" can't be used: ${reason}`,
    "see docs/language.md, Examples",
  ),
  "lower/version-map-of-layout": error(
    ({ key }: { key: string }) => `the layout lacks "${key}"`,
    "say where it stands",
  ),
} as const;
