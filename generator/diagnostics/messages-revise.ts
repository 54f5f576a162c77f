import { error } from "./message.js";

/** What keeps `evolvent evolve` from writing the history of an edit. */
export const reviseMessages = {
  "revise/nothing-released": error(
    () => "there is nothing to compare with: no version is in a lock",
    "run `evolvent release --all` before the edit, or name the state before it: --from git:HEAD",
  ),
  "revise/answer-missing": error(({ question }: { question: string }) => question, "say it with an option"),
  "revise/unknown-name": error(
    ({ option, name, known }: { option: string; name: string; known: readonly string[] }) =>
      `${option} names "${name}", which ${known.length === 0 ? "nothing asks for" : `is none of ${known.join(", ")}`}`,
    "name it as EVENT.field, or field where no other has that name",
  ),
  "revise/ambiguous-name": error(
    ({ option, name, known }: { option: string; name: string; known: readonly string[] }) =>
      `${option} names "${name}", which may be ${known.join(" or ")}`,
    "put the name of its event or type before it, with a dot",
  ),
  "revise/unsupported": error(
    ({ what, reason }: { what: string; reason: string }) => `can't write the history of ${what}: ${reason}`,
    "undo that part of the edit, and write it with `since`, `until` or a version map",
  ),
  "revise/version": error(
    ({ version, reason }: { version: string; reason: string }) => `the new version can't be ${version}: ${reason}`,
    "leave --version out: the changes say what it has to be",
  ),
  "revise/unwritable": error(
    ({ path, reason }: { path: string; reason: string }) => `can't write "${path}": ${reason}`,
    "check that you may write there; no file was changed",
  ),
} as const;
