import { error } from "./message.js";

/** What can be wrong with the configuration. */
export const configMessages = {
  "config/unreadable": error(
    ({ path, reason }: { path: string; reason: string }) => `can't read the configuration "${path}": ${reason}`,
    "check that the file exists, and that what it imports does",
  ),
  "config/json": error(
    ({ reason }: { reason: string }) => `the configuration is no JSON: ${reason}`,
    "mend it; comments and trailing commas are allowed in evolvent.config.ts only",
  ),
  "config/several": error(
    ({ files }: { files: readonly string[] }) => `there are several configurations: ${files.join(", ")}`,
    "keep one of them, or name one with --config",
  ),
  "config/form": error(
    ({ what, expected }: { what: string; expected: string }) => `${what} should be ${expected}`,
    "see docs/cli.md, Configuration",
  ),
  "config/unknown-key": error(
    ({ key, known }: { key: string; known: readonly string[] }) =>
      `unknown key "${key}" in the configuration; known: ${known.join(", ")}`,
    "remove it, or correct its spelling",
  ),
  "config/unknown-emitter": error(
    ({ name, known }: { name: string; known: readonly string[] }) =>
      `there is no built-in emitter "${name}"; there are ${known.join(", ")}`,
    "use one of them, or give an emitter of your own",
  ),
  "config/template": error(
    ({ reason }: { reason: string }) => `a template of the catalog can't be used: ${reason}`,
    "correct or remove the file in the folder of templates",
  ),
  "config/out": error(
    ({ out, schemas }: { out: string; schemas: string }) =>
      `the output folder "${out}" holds the schemas in "${schemas}"`,
    "write to a folder of its own",
  ),
} as const;
