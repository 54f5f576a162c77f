import { error, warning } from "./message.js";

/** What can be wrong between the output in memory and the output folder. */
export const writeMessages = {
  "write/path": error(
    ({ path }: { path: string }) => `"${path}" is no path below the output folder`,
    "an emitter made it: use plain names and forward slashes",
  ),
  "write/case-collision": error(
    ({ path, other }: { path: string; other: string }) =>
      `"${path}" and "${other}" are one file where names are the same in any case`,
    "rename one of the declarations that they come from",
  ),
  "write/file-and-folder": error(
    ({ path, other }: { path: string; other: string }) => `"${path}" is a file, and the folder of "${other}"`,
    "rename one of the declarations that they come from",
  ),
  "write/device-name": warning(
    ({ path, name }: { path: string; name: string }) => `"${path}" can't exist on Windows, where "${name}" is a device`,
    "rename the declaration that it comes from",
  ),
  "write/blocked": error(
    ({ path, reason }: { path: string; reason: string }) => `can't write "${path}": ${reason}`,
    "move away what is in the way, or write to another folder with --out",
  ),
  "write/foreign-file": error(
    ({ path }: { path: string }) => `"${path}" exists, and was not written by evolvent`,
    "move it away; if it was generated and the manifest is lost, delete it",
  ),
  "write/failed": error(
    ({ path, reason }: { path: string; reason: string }) =>
      `can't write "${path}": ${reason}; the output is as it was before`,
    "check the permissions and the free space of the output folder",
  ),
  "write/not-restored": error(
    ({ path, reason, saved }: { path: string; reason: string; saved: string }) =>
      `can't write "${path}": ${reason}; the output could not be put back whole, and what it was is in "${saved}"`,
    "run `evolvent generate` again when the folder can be written",
  ),
  "write/stale": error(
    ({ path }: { path: string }) => `"${path}" is not what the schemas give now`,
    "run `evolvent generate`",
  ),
  "write/missing": error(({ path }: { path: string }) => `"${path}" is missing`, "run `evolvent generate`"),
  "write/hand-edited": error(
    ({ path }: { path: string }) => `"${path}" was edited by hand`,
    "change the schema, an option or a template instead; `evolvent generate` overwrites the edit",
  ),
  "write/orphaned": error(
    ({ path }: { path: string }) => `"${path}" is no longer generated`,
    "run `evolvent generate`, which deletes it",
  ),
} as const;
