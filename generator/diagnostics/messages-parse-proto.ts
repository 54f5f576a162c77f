import { error } from "./message.js";

/** What can be wrong with the form of a `.proto` file. */
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
    ({ escape }: { escape: string }) => `"${escape}" is no escape`,
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
} as const;
