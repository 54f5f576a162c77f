import { relative, resolve } from "node:path";
import { closest } from "../diagnostics/closest.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { EmitOptions, Emitter } from "../emit/index.js";
import type { WellKnownForm } from "../parse/proto/index.js";
import { createSourceFile, startOf } from "../source/index.js";
import type { Config, ResolvedConfig } from "./config.js";

/** Where a configuration stands. */
export interface ConfigPlace {
  /** Absolute path. */
  readonly folder: string;
  readonly file?: string;
  /** Absolute path of an output folder that takes the place of the configured one. */
  readonly out: string | undefined;
}

type Keys = { readonly [Key in keyof Required<Config>]: Key };
const keys: Keys = {
  schemas: "schemas",
  out: "out",
  package: "package",
  runtime: "runtime",
  schemaBase: "schemaBase",
  emitters: "emitters",
  templates: "templates",
  wellKnownTypes: "wellKnownTypes",
  tests: "tests",
};
export const configKeys: readonly string[] = Object.keys(keys);

/** Checks what a configuration file gave, and fills in the defaults. Reports all that is wrong. */
export function readConfig(value: unknown, place: ConfigPlace, sink: DiagnosticSink): ResolvedConfig | undefined {
  const span = place.file === undefined ? undefined : startOf(createSourceFile(place.file, ""));
  let isSound = true;
  const complain = (what: string, expected: string): undefined => {
    isSound = false;
    sink.report("config/form", span, { what, expected });
  };
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return complain("the configuration", 'an object: export default defineConfig({ schemas: "schemas" })');
  }
  const given = new Map<string, unknown>(Object.entries(value));
  for (const key of given.keys()) {
    if (Object.hasOwn(keys, key) || key === "$schema") continue;
    isSound = false;
    const meant = closest(key, configKeys);
    const details = meant === undefined ? {} : { help: `did you mean "${meant}"?` };
    sink.report("config/unknown-key", span, { key, known: configKeys }, details);
  }

  const text = (key: keyof Config): string | undefined => {
    const found = given.get(key);
    if (found === undefined) return undefined;
    if (typeof found === "string" && found.trim() !== "" && !found.includes("\0")) return found;
    return complain(`"${key}"`, "a text that is not empty");
  };
  const texts = (key: keyof Config): readonly string[] | undefined => {
    const found = given.get(key);
    if (!Array.isArray(found)) {
      const one = text(key);
      return one === undefined ? undefined : [one];
    }
    if (found.length > 0 && found.every((item) => typeof item === "string" && item.trim() !== "")) return found;
    return complain(`"${key}"`, "a path, or a list of at least one");
  };
  const emitters = (): readonly (string | Emitter)[] | undefined => {
    const found = given.get("emitters");
    if (found === undefined) return undefined;
    if (Array.isArray(found) && found.every((item) => typeof item === "string" || isEmitter(item))) return found;
    return complain('"emitters"', "a list of names of built-in emitters and of objects with name and emit");
  };

  const flag = (key: keyof Config): boolean | undefined => {
    const found = given.get(key);
    return found === undefined || typeof found === "boolean" ? found : complain(`"${key}"`, "true or false");
  };

  const wellKnownTypes = (): WellKnownForm | undefined => {
    const found = given.get("wellKnownTypes");
    if (found === undefined || found === "scalars" || found === "messages") return found;
    return complain('"wellKnownTypes"', '"scalars" or "messages"');
  };

  const path = (written: string): string => pathFrom(place.folder, written);
  const schemas = (texts("schemas") ?? ["schemas"]).map(path);
  const configuredOut = path(text("out") ?? "generated");
  const out = place.out === undefined ? configuredOut : path(place.out);
  const templates = text("templates");
  const form = wellKnownTypes();
  const tests = flag("tests");
  const chosen = emitters();
  const options: Partial<EmitOptions> = {
    ...optional("runtime", text("runtime")),
    ...optional("schemaBase", schemaBase(text("schemaBase"), complain)),
    ...optional("outputPackage", text("package")),
  };
  const held = schemas.find(
    (root) => root === out || root.startsWith(`${out}/`) || (out === "." && !root.startsWith("..")),
  );
  if (held !== undefined) {
    isSound = false;
    sink.report("config/out", span, { out, schemas: held });
  }
  if (!isSound) return undefined;
  return {
    folder: place.folder,
    schemas,
    out,
    options,
    ...optional("file", place.file),
    ...optional("emitters", chosen),
    ...optional("templates", templates === undefined ? undefined : path(templates)),
    ...optional("wellKnownTypes", form),
    ...optional("tests", tests),
  };
}

function isEmitter(value: unknown): value is Emitter {
  if (typeof value !== "object" || value === null) return false;
  return "name" in value && typeof value.name === "string" && "emit" in value && typeof value.emit === "function";
}

/** The base of `$id`s, ending in a slash. */
function schemaBase(
  text: string | undefined,
  complain: (what: string, expected: string) => undefined,
): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || /[?#\s]/.test(text)) {
    return complain('"schemaBase"', "an absolute URL without query: https://schemas.shop.example/");
  }
  return text.endsWith("/") ? text : `${text}/`;
}

/** A path from a folder with forward slashes and without `./`; the folder itself is ".". */
function pathFrom(folder: string, path: string): string {
  const found = relative(folder, resolve(folder, path)).replaceAll("\\", "/");
  return found === "" ? "." : found;
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [Name in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [Name in Key]: Value });
}
