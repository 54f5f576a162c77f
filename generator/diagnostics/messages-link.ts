import { error } from "./message.js";

/** What can be wrong with names, versions and references. */
export const linkMessages = {
  "link/package-name": error(
    ({ name }: { name: string }) => `"${name}" is no package name`,
    "use lower-case words of letters, digits and _, joined by dots: shop.orders",
  ),
  "link/package-folder": error(
    ({ name, other }: { name: string; other: string }) =>
      `packages "${name}" and "${other}" would share an output folder`,
    "rename one of them",
  ),
  "link/package-reserved": error(
    ({ name, word }: { name: string; word: string }) =>
      `package "${name}" begins with "${word}", which is a folder of the output`,
    "begin the package with another word",
  ),
  "link/package-conflict": error(
    ({ key, name }: { key: string; name: string }) => `package "${name}" already says its "${key}" in another file`,
    "say it in one file",
  ),
  "link/duplicate": error(
    ({ name, what }: { name: string; what: string }) => `${what} "${name}" is declared twice`,
    "rename one, or remove it",
  ),
  "link/collision": error(
    ({ name, other, as }: { name: string; other: string; as: string }) =>
      `"${name}" and "${other}" are both "${as}" in generated code`,
    "rename one of them",
  ),
  "link/name": error(
    ({ name, what }: { name: string; what: string }) => `"${name}" can't be the name of ${what}`,
    "use letters, digits and _, beginning with a letter",
  ),
  "link/name-reserved": error(
    ({ name, what }: { name: string; what: string }) =>
      `"${name}" is a word of TypeScript or JavaScript and can't be the name of ${what}`,
    "choose another name; a field keeps its JSON name with at:",
  ),
  "link/event-as-type": error(
    ({ name }: { name: string }) => `"${name}" is an event and can't be the type of a field`,
    "give what both have a type of its own, and use that in both",
  ),
  "link/unknown-type": error(
    ({ name }: { name: string }) => `unknown type "${name}"`,
    "declare it below types:, or import the file that does",
  ),
  "link/ambiguous-type": error(
    ({ name, packages }: { name: string; packages: readonly string[] }) =>
      `type "${name}" is declared by ${packages.map((pkg) => `"${pkg}"`).join(" and ")}`,
    "write the package before it",
  ),
  "link/alias-cycle": error(
    ({ cycle }: { cycle: readonly string[] }) => `alias stands for itself: ${cycle.join(" -> ")}`,
    "let one of them be a record",
  ),
  "link/version-form": error(
    ({ version }: { version: string }) => `"${version}" is no version`,
    "write MAJOR.MINOR.PATCH: 1.0.0",
  ),
  "link/version-order": error(
    ({ version, before }: { version: string; before: string }) => `version ${version} stands after ${before}`,
    "list versions from oldest to newest",
  ),
  "link/no-versions": error((_: object) => "a line of versions needs at least one", "write 1.0.0: {}"),
  "link/unknown-version": error(
    ({ version, line }: { version: string; line: readonly string[] }) =>
      `version ${version} is not declared; the line has ${line.join(", ")}`,
    "declare it below versions:, or use one that is",
  ),
  "link/version-of-implicit": error(
    ({ version, name }: { version: string; name: string }) =>
      `"${name}" has no versions, so there is no ${version} of it`,
    "declare versions, or leave the version out",
  ),
  "link/pin-needed": error(
    ({ name, versions }: { name: string; versions: readonly string[] }) =>
      `"${name}" has its own line of versions (${versions.join(", ")}); say which one`,
    "write the version behind it: Name@1.0.0",
  ),
  "link/not-in-version": error(
    ({ name, version }: { name: string; version: string }) => `"${name}" does not exist in version ${version}`,
    "compare since: and until: of both",
  ),
  "link/no-value": error(
    ({ key, version }: { key: string; version: string }) => `"${key}" says nothing for version ${version}`,
    "begin the version map with the oldest version",
  ),
  "link/unknown-envelope": error(
    ({ name }: { name: string }) => `unknown envelope "${name}"`,
    "name the package and the envelope: shop.orders.Envelope, and import its file",
  ),
  "link/envelope-line": error(
    ({ name }: { name: string }) => `envelope "${name}" has a line of versions that the events are not on`,
    "pin one of its versions: pkg.Name@1.0.0",
  ),
  "link/unknown-field": error(
    ({ name, what }: { name: string; what: string }) => `${what} has no field "${name}"`,
    "use the key of a declared field",
  ),
  "link/emit-version": error(
    ({ version, event, known }: { version: string; event: string; known: readonly string[] }) =>
      `"${event}" has no version ${version} to emit; it exists in ${known.join(", ")}`,
    "name versions in which the event exists",
  ),
  "link/unknown-event": error(
    ({ name }: { name: string }) => `unknown event "${name}"`,
    "use the key of a declared event",
  ),
  "link/flow-step": error(
    ({ text }: { text: string }) => `"${text}" is no step`,
    "write arrows between events: A -> B | C -> D",
  ),
  "link/no-history": error(
    ({ version }: { version: string }) => `"since: ${version}" needs a line of versions`,
    "declare versions: on the package, the event or the type",
  ),
} as const;
