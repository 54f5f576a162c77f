import { error } from "./message.js";

/** What can be wrong with files before they are read as schemas. */
export const loadMessages = {
  "load/no-schemas": error(
    ({ root }: { root: string }) => `no schema files below "${root}"`,
    "put a .yaml or .proto file there, or run `evolvent init`",
  ),
  "load/unreadable": error(
    ({ path, reason }: { path: string; reason: string }) => `can't read "${path}": ${reason}`,
    "check that the file exists and that you may read it",
  ),
  "load/not-utf8": error(({ path }: { path: string }) => `"${path}" is not UTF-8`, "save the file as UTF-8"),
  "load/too-large": error(
    ({ path, size, limit }: { path: string; size: number; limit: number }) =>
      `"${path}" has ${size} bytes, more than the ${limit} that a schema file may have`,
    "split the file",
  ),
  "load/import-missing": error(
    ({ path }: { path: string }) => `imported file "${path}" does not exist`,
    "correct the path; it is relative to this file in YAML, and to a schema root in .proto",
  ),
  "load/import-outside": error(
    ({ path }: { path: string }) => `imported file "${path}" is outside the schema root`,
    "keep schemas below one root",
  ),
  "load/import-cycle": error(
    ({ cycle }: { cycle: readonly string[] }) => `files import each other: ${cycle.join(" -> ")}`,
    "move what they share into a file of its own",
  ),
} as const;
