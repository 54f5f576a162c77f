import { error } from "./message.js";

/** What can be wrong with a `.proto` file by itself, and with the names in it. */
export const parseProtoMessages = {
  "parse/proto-character": error(
    ({ character }: { character: string }) => `"${character}" can't stand here`,
    "outside strings and comments, write ASCII only",
  ),
  "parse/proto-comment-end": error((_: object) => "the comment does not end", 'close it with "*/"'),
  "parse/proto-comment-nested": error(
    (_: object) => '"/*" inside a block comment',
    "block comments don't nest: end the first, or use //",
  ),
  "parse/proto-string-end": error(
    (_: object) => "the string does not end on its line",
    "close it with its quote; strings that stand together are joined",
  ),
  "parse/proto-escape": error(
    ({ written }: { written: string }) => `"${written}" is no escape`,
    'use \\n, \\t, \\\\, \\", \\x41, \\101 or \\u0041',
  ),
  "parse/proto-number": error(
    ({ text, reason }: { text: string; reason: string }) => `"${text}" is no number: ${reason}`,
    "write it in decimal: 42",
  ),
  "parse/proto-integer": error(
    ({ text, type }: { text: string; type: string }) => `${text} is out of the range of ${type}`,
    "use a number in its range",
  ),
  "parse/proto-expected": error(
    ({ expected, found }: { expected: string; found: string }) => `expected ${expected}, found ${found}`,
    "mend this statement; the rest of the file has been read",
  ),
  "parse/proto-semicolon": error((_: object) => 'a ";" is missing', 'end the statement with ";"'),
  "parse/proto-syntax": error(
    ({ syntax }: { syntax: string }) => `unknown syntax "${syntax}"`,
    'write syntax = "proto3"; (or "proto2", or edition = "2023")',
  ),
  "parse/proto-edition": error(
    ({ edition }: { edition: string }) => `edition "${edition}" is not supported`,
    'write edition = "2023";',
  ),
  "parse/proto-syntax-place": error(
    ({ word }: { word: string }) => `"${word}" must be the first statement of the file`,
    "move it to the top",
  ),
  "parse/proto-package-twice": error((_: object) => "the file has a second package", "keep one of the two"),
  "parse/proto-too-many": error(
    ({ count }: { count: number }) => `the rest of the file is not read after ${count} errors`,
    "mend the errors above first",
  ),
  "parse/proto-name-twice": error(
    ({ name }: { name: string }) => `"${name}" is declared twice`,
    "rename one of them; values of an enum count among the names around it",
  ),
  "parse/proto-field-number": error(
    ({ number }: { number: number }) => `${number} can't be the number of a field`,
    "use 1 to 536870911 without 19000 to 19999",
  ),
  "parse/proto-number-twice": error(
    ({ number, other }: { number: number; other: string }) => `number ${number} is already that of "${other}"`,
    "use another number",
  ),
  "parse/proto-number-reserved": error(
    ({ number }: { number: number }) => `number ${number} is reserved`,
    "use another number",
  ),
  "parse/proto-number-extension": error(
    ({ number }: { number: number }) => `number ${number} is given to extensions`,
    "use another number",
  ),
  "parse/proto-name-reserved": error(({ name }: { name: string }) => `name "${name}" is reserved`, "use another name"),
  "parse/proto-reserved-name": error(
    ({ name, form }: { name: string; form: string }) => `reserved name "${name}" must be ${form} here`,
    'proto2 and proto3 write reserved "name"; editions write reserved name',
  ),
  "parse/proto-range": error(
    ({ first, last }: { first: number; last: number }) => `${first} to ${last} is no range of numbers`,
    "begin with the smaller number; messages have 1 to 536870911, enums the range of int32",
  ),
  "parse/proto-range-overlap": error((_: object) => "ranges overlap", "keep each number in one of them"),
  "parse/proto-label": error(({ reason }: { reason: string }) => `wrong label: ${reason}`, "correct the label"),
  "parse/proto-group": error(
    (_: object) => "groups are of proto2 only",
    "declare a message; in editions set features.message_encoding = DELIMITED",
  ),
  "parse/proto-group-name": error(
    ({ name }: { name: string }) => `group "${name}" must begin with a capital letter`,
    "capitalize it; the field has the name in lower case",
  ),
  "parse/proto-map-key": error(
    ({ type }: { type: string }) => `"${type}" can't be the key of a map`,
    "use an integer, bool or string",
  ),
  "parse/proto-map-place": error(
    ({ where }: { where: string }) => `a map can't stand in ${where}`,
    "put the map into a message",
  ),
  "parse/proto-default": error(
    ({ reason }: { reason: string }) => `the default can't be: ${reason}`,
    "correct or remove it",
  ),
  "parse/proto-packed": error(
    (_: object) => "only repeated numbers, bools and enums can be packed",
    "remove the option",
  ),
  "parse/proto-json-name": error(
    ({ name, other, json }: { name: string; other: string; json: string }) =>
      `"${name}" and "${other}" are both "${json}" in JSON`,
    "rename one, or give it a json_name",
  ),
  "parse/proto-enum-empty": error(({ name }: { name: string }) => `enum "${name}" has no value`, "declare a value"),
  "parse/proto-enum-zero": error(
    ({ name }: { name: string }) => `the first value of an open enum must be 0, and "${name}" is not`,
    "begin with a value that is 0: <ENUM>_UNSPECIFIED = 0",
  ),
  "parse/proto-enum-number": error(
    ({ number }: { number: number }) => `${number} can't be the number of an enum value`,
    "use a number in the range of int32",
  ),
  "parse/proto-enum-number-twice": error(
    ({ number, other }: { number: number; other: string }) => `number ${number} is already that of "${other}"`,
    "use another number, or set option allow_alias = true",
  ),
  "parse/proto-enum-alias": error(
    ({ name }: { name: string }) => `enum "${name}" allows aliases and has none`,
    "remove allow_alias",
  ),
  "parse/proto-enum-name": error(
    ({ name, other }: { name: string; other: string }) =>
      `"${name}" and "${other}" are the same name without underscores and the enum's name before them`,
    "rename one of them",
  ),
  "parse/proto-extension": error(({ reason }: { reason: string }) => reason, "correct the extension"),
  "parse/proto-oneof-empty": error(
    ({ name }: { name: string }) => `oneof "${name}" has no field`,
    "declare a field in it",
  ),
  "parse/proto-option-twice": error(
    ({ name }: { name: string }) => `option "${name}" is set twice`,
    "keep one of the two",
  ),
  "parse/proto-option-value": error(
    ({ name, expected }: { name: string; expected: string }) => `"${name}" must be ${expected}`,
    "write it in that form",
  ),
  "parse/proto-option-unknown": error(
    ({ name, what }: { name: string; what: string }) => `unknown option "${name}" in ${what}`,
    "see evolvent/options.proto",
  ),
  "parse/proto-option-json": error(
    ({ name, reason }: { name: string; reason: string }) => `"${name}" holds no JSON: ${reason}`,
    'write JSON inside the string: "\\"text\\"", "1", "[]"',
  ),
  "parse/proto-union": error(
    ({ name, reason }: { name: string; reason: string }) => `message "${name}" is no union: ${reason}`,
    "a union is a message whose fields are the members of one oneof, each of them a message",
  ),
  "link/proto-not-imported": error(
    ({ name, path }: { name: string; path: string }) => `"${name}" is declared in "${path}", which is not imported`,
    "import that file",
  ),
  "parse/proto-import-twice": error(
    ({ path }: { path: string }) => `"${path}" is imported twice`,
    "keep one of the two",
  ),
} as const;
