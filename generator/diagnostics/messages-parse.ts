import { error } from "./message.js";

/** What can be wrong with the form of a file. */
export const parseMessages = {
  "parse/yaml": error(
    ({ reason }: { reason: string }) => `this is no YAML: ${reason}`,
    "mend the YAML; everything else in this file is looked at after that",
  ),
  "parse/too-deep": error(
    ({ limit }: { limit: number }) => `nesting is deeper than ${limit} levels`,
    "name the inner parts and refer to them",
  ),
  "parse/alias": error(
    (_: object) => "YAML anchors and aliases are not supported",
    "declare a type and refer to it by name",
  ),
  "parse/key": error((_: object) => "a key must be plain text", "write the key as a word, or in quotes"),
  "parse/duplicate-key": error(({ key }: { key: string }) => `key "${key}" stands twice`, "keep one of the two"),
  "parse/expected": error(
    ({ what, expected, found }: { what: string; expected: string; found: string }) =>
      `${what} should be ${expected}, not ${found}`,
    "write it in that form",
  ),
  "parse/unknown-key": error(
    ({ key, what }: { key: string; what: string }) => `unknown key "${key}" in ${what}`,
    "remove it, or begin it with x- to keep it for the catalog",
  ),
  "parse/type": error(
    ({ text, reason }: { text: string; reason: string }) => `"${text}" is no type: ${reason}`,
    "write a scalar, a name, list<T>, map<T> or T?",
  ),
  "parse/package-missing": error(
    (_: object) => "the file does not say its package",
    "begin with: package: shop.orders",
  ),
  "parse/two-bodies": error(
    ({ first, second }: { first: string; second: string }) => `"${first}" and "${second}" can't stand together`,
    "a type is one of: type, fields, values, variants",
  ),
  "parse/one-envelope": error(
    ({ count }: { count: number }) => `a package has one envelope, not ${count}`,
    "move the others to packages of their own",
  ),
  "parse/convert": error(({ text }: { text: string }) => `"${text}" names no function`, "write ./file.ts#name"),
  "parse/reserved": error(
    ({ text }: { text: string }) => `"${text}" is neither a number, a range nor a name`,
    'write 4, "9 to 11" or a name',
  ),
  "parse/missing-key": error(({ key, what }: { key: string; what: string }) => `${what} lacks "${key}"`, "add it"),
  "parse/open-closed": error((_: object) => '"open" and "closed" say opposite things', "keep one of the two"),
} as const;
