import { error, warning } from "./message.js";
import { convertMessages } from "./messages-check-convert.js";

/** What can be wrong with history, values and places, in a model whose names are sound. */
export const checkMessages = {
  ...convertMessages,
  "check/missing-source": error(
    ({ field, version }: { field: string; version: string }) =>
      `required field "${field}" has no source in version ${version}`,
    "give it default:, make it of others with from: and convert:, or make it optional",
  ),
  "check/may-be-absent": error(
    ({ field, version }: { field: string; version: string }) =>
      `field "${field}" is required, but an event of version ${version} may lack it`,
    "give it default:, or make it optional",
  ),
  "check/image": error(
    ({ field, version, reason }: { field: string; version: string; reason: string }) =>
      `a value of "${field}" in version ${version} may have no counterpart in the latest: ${reason}`,
    "widen the type, or say with else: what stands in",
  ),
  "check/no-conversion": error(
    ({ field, version, from, to }: { field: string; version: string; from: string; to: string }) =>
      `"${field}" is ${from} in version ${version} and ${to} in the latest, and nothing converts one to the other`,
    "write convert: { <version>: ./file.ts#name }",
  ),
  "check/value-removed": error(
    ({ value, name, version }: { value: string; name: string; version: string }) =>
      `value "${value}" of "${name}" in version ${version} has no counterpart in the latest`,
    "name the value that stands in for it with default:, or give the field else:",
  ),
  "check/variant-removed": error(
    ({ variant, name, version }: { variant: string; name: string; version: string }) =>
      `variant "${variant}" of "${name}" in version ${version} has no counterpart in the latest`,
    "name the variant that stands in for it with default:, or give the field else:",
  ),
  "check/unit": error(
    ({ field, from, to }: { field: string; from: string; to: string }) =>
      `the unit of "${field}" changes from "${from}" to "${to}", and no factor between them is known`,
    "write convert:, or use units of one quantity (ns us ms s min h d, B kB MB GB KiB MiB GiB, mm cm m km, mg g kg t) on a number",
  ),
  "check/constant": error(
    ({ key, field, version, reason }: { key: string; field: string; version: string; reason: string }) =>
      `"${key}" of "${field}" does not fit its type in version ${version}: ${reason}`,
    "write a value of the type in its default JSON spelling; where the type changes, write a version map",
  ),
  "check/stand-in-unknown": error(
    ({ text }: { text: string }) => `"${text}" names nothing that exists here`,
    "name a parameter of context:, or the key of a field that the latest version has",
  ),
  "check/stand-in-nested": error(
    ({ text }: { text: string }) => `"${text}" can't be known inside a type that events share`,
    "write a constant or $context.x, or move the default to a field of the event",
  ),
  "check/stand-in-type": error(
    ({ text, from, field, to }: { text: string; from: string; field: string; to: string }) =>
      `"${text}" is ${from}, which does not fit "${field}": ${to}`,
    "name something of the same type",
  ),
  "check/stand-in-absent": error(
    ({ text, field }: { text: string; field: string }) =>
      `"${text}" stands in for required field "${field}", but may be absent itself`,
    "make the field optional, or what it names required",
  ),
  "check/stand-in-cycle": error(
    ({ cycle }: { cycle: readonly string[] }) => `defaults name each other: ${cycle.join(" -> ")}`,
    "let one of them be a constant",
  ),
  "check/none": error(
    ({ field }: { field: string }) => `required field "${field}" has a value that means "no value", and no default`,
    "make it optional, or give it default:",
  ),
  "check/fill": error(
    ({ fill, field, type }: { fill: string; field: string; type: string }) =>
      `"fill: ${fill}" does not fit "${field}": ${type}`,
    "now fills a timestamp; uuid4 and uuid7 fill a uuid or a string",
  ),
  "check/from": error(
    ({ name, field }: { name: string; field: string }) =>
      `"${field}" is made from "${name}", which is no field beside it`,
    "use keys of fields of the same record",
  ),
  "check/from-without-convert": error(
    ({ field }: { field: string }) => `"${field}" is made from others, but nothing says how`,
    "write convert: ./file.ts#name",
  ),
  "check/example-version": error(
    ({ title, version, known }: { title: string; version: string; known: readonly string[] }) =>
      `example "${title}" is of version ${version}, in which the event does not exist; it exists in ${known.join(", ")}`,
    "use one of its versions",
  ),
  "check/example-context": error(
    ({ title, name, reason }: { title: string; name: string; reason: string }) =>
      `the context of example "${title}": "${name}" ${reason}`,
    "give each parameter a value of its type, in its default JSON spelling",
  ),
  "check/example-duplicate-key": error(
    ({ title, path }: { title: string; path: string }) => `example "${title}" has a key twice: ${path}`,
    "keep one of the two",
  ),
  "check/example-refused": error(
    ({ title, path, reason }: { title: string; path: string; reason: string }) =>
      `example "${title}" can't be read: ${path === "" ? "it" : path} ${reason}`,
    "correct the example, or the schema",
  ),
  "check/example-detected": error(
    ({ title, expected, found }: { title: string; expected: string; found: string }) =>
      `example "${title}" is of version ${expected}, but is read as ${found}`,
    "correct its version, its mark, or the fields that tell versions apart",
  ),
  "check/example-differs": error(
    ({ title, path, expected, found }: { title: string; path: string; expected: string; found: string }) =>
      `example "${title}" reads differently at ${path === "" ? "the root" : path}: expected ${expected}, got ${found}`,
    "correct reads:, or the schema",
  ),
  "check/ambiguous-version": error(
    ({ event, written, read, path }: { event: string; written: string; read: string; path: string }) =>
      `"${event}" written under ${written} may be read as ${read}, and differs then at ${path === "" ? "the root" : path}`,
    "give the versions different marks, or a required field that tells them apart",
  ),
  "check/version-unproven": warning(
    ({ event, older, newer }: { event: string; older: string; newer: string }) =>
      `nothing shows that what both ${older} and ${newer} of "${event}" take is read alike; no event was found that is not`,
    "give the versions different marks, or a required field that tells them apart",
  ),
  "check/emit-unwritten": error(
    ({ event, version, reason }: { event: string; version: string; reason: string }) =>
      `"${event}" can't be emitted as ${version}: ${reason}`,
    "emit: names released versions of an event that is still written",
  ),
  "check/emit-partial": error(
    ({ event, version, place, reason }: { event: string; version: string; place: string; reason: string }) =>
      `"${event}" is emitted as ${version}, but not every event has a counterpart there: "${place}" ${reason}`,
    "say with default: or else: what stands in, or take the version out of emit:",
  ),
  "check/pattern-invalid": error(
    ({ pattern, reason }: { pattern: string; reason: string }) => `"${pattern}" is no pattern: ${reason}`,
    "write an ECMAScript regular expression; it has the u flag, under which only syntax characters are escaped",
  ),
  "check/pattern-slow": error(
    ({ pattern, growth }: { pattern: string; growth: string }) =>
      `"${pattern}" can take ${growth} time: a long text can hang its reader`,
    "let no text match the same part in two ways, begin with ^, or set max: on the field",
  ),
  "check/pattern-unproven": error(
    ({ pattern, reason }: { pattern: string; reason: string }) =>
      `"${pattern}" can't be shown to take linear time: ${reason}`,
    "write it without back references, nested or very large repetitions",
  ),
  "check/bounds": error(
    ({ where, min, max }: { where: string; min: string; max: string }) =>
      `no value of ${where} is from ${min} to ${max}`,
    "let min: be at most max:, and both in the range of the type",
  ),
  "check/size": error(
    ({ where, bound }: { where: string; bound: string }) => `${bound} is no size, in ${where}`,
    "sizes are whole numbers from 0",
  ),
  "check/format": error(
    ({ format, known }: { format: string; known: readonly string[] }) =>
      `unknown format "${format}"; known: ${known.join(", ")}`,
    "use a known format, or pattern:",
  ),
  "check/endless": error(
    ({ cycle }: { cycle: readonly string[] }) => `a value of this type never ends: ${cycle.join(" -> ")}`,
    "make one of these fields optional, nullable or a list",
  ),
  "check/endless-message": warning(
    ({ cycle }: { cycle: readonly string[] }) => `no such message can be made: it never ends: ${cycle.join(" -> ")}`,
    "make one of these fields optional or repeated",
  ),
  "check/place-taken": error(
    ({ field, other, place, version }: { field: string; other: string; place: string; version: string }) =>
      `"${field}" and ${other} both stand at "${place}" in version ${version}`,
    "give one of them another place with at:",
  ),
  "check/place-nested": error(
    ({ field, place }: { field: string; place: string }) =>
      `"${field}" is in a type that events share, and can't stand at "${place}"`,
    "write a path below the record, without a leading /",
  ),
  "check/property-taken": error(
    ({ field, other, name, version }: { field: string; other: string; name: string; version: string }) =>
      `"${field}" and "${other}" are both property "${name}" in version ${version}`,
    "let the last steps of their places differ",
  ),
  "check/duplicate-tag": error(
    ({ tag, one, other }: { tag: string; one: string; other: string }) =>
      `"${one}" and "${other}" are both written as "${tag}"`,
    "give one of them another type:",
  ),
  "check/type-pattern": error(
    ({ tag, pattern }: { tag: string; pattern: string }) => `type "${tag}" does not match the envelope's ${pattern}`,
    "rename it, or correct the pattern",
  ),
  "check/date": error(
    ({ key, date }: { key: string; date: string }) => `"${key}: ${date}" is no date`,
    "write a day that exists: 2025-01-31",
  ),
  "check/date-order": error(
    ({ earlier, later }: { earlier: string; later: string }) => `${later} comes before ${earlier}`,
    "a version is released, then current, then deprecated, then retired",
  ),
  "check/draft-order": error(
    ({ version, draft }: { version: string; draft: string }) =>
      `version ${version} is released, but ${draft} before it is not`,
    "give the older version its released: date, or move the draft to the end",
  ),
  "check/release-order": error(
    ({ version, before }: { version: string; before: string }) =>
      `version ${version} was released before ${before}, which is older`,
    "give majors and minors of one line dates in their order",
  ),
  "check/stand-in-value": error(
    ({ value, name, of }: { value: string; name: string; of: string }) =>
      `"${name}" stands in for "${value}", but "${of}" has no such value or variant`,
    "name the key of another value or variant",
  ),
  "check/literal-taken": error(
    ({ value, other, literal }: { value: string; other: string; literal: string }) =>
      `"${value}" and "${other}" are both "${literal}" in TypeScript`,
    "rename one of them",
  ),
  "check/wire-name": error(
    ({ name, other, as }: { name: string; other: string; as: string }) =>
      `"${name}" and "${other}" are both "${as}" in Protobuf`,
    "rename one; case and underscores don't tell Protobuf names apart",
  ),
  "check/schema-keyword": error(
    ({ path, keyword }: { path: string; keyword: string }) => `"${keyword}" is not supported in the schema at ${path}`,
    "write it with other keywords, or say validate: false, which leaves values unchecked",
  ),
  "check/schema-reference": error(
    ({ path, reference, reason }: { path: string; reference: string; reason: string }) =>
      `"${reference}" in the schema at ${path} ${reason}`,
    "refer to a part of the same file: #/$defs/name",
  ),
  "check/schema-module": error(
    ({ path, other, module }: { path: string; other: string; module: string }) =>
      `the schemas at ${path} and ${other} are both described by ${module}`,
    "rename one of the files; case, spaces and punctuation don't tell them apart",
  ),
  "check/schema-form": error(
    ({ path, keyword, expected }: { path: string; keyword: string; expected: string }) =>
      `"${keyword}" in the schema at ${path} should be ${expected}`,
    "see JSON Schema 2020-12",
  ),
} as const;
