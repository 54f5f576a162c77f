import { createRequire } from "node:module";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { createNaming } from "../../emit/index.js";
import { protobufEmitter } from "../../emitters/protobuf/index.js";
import { readersEmitter } from "../../emitters/readers/index.js";
import { validatorsEmitter } from "../../emitters/validators/index.js";
import type { History } from "../../evolve/index.js";
import { type EventDeclaration, type Package, writableVersions } from "../../ir/index.js";
import { loadTypescript } from "../../print/index.js";
import { storedWritersEmitter, writersName } from "./emitter.js";
import { StoredError } from "./error.js";
import type { EventPlan, ProgramPlan } from "./generated.js";

/** What is compiled to read and write stored events: no types, schemas or pages. */
export const storedEmitters = [validatorsEmitter, readersEmitter, protobufEmitter, storedWritersEmitter];

/** URL of the runtime that the project has installed, else of the one beside this command. */
export function findRuntime(folder: string, specifier: string): string {
  const from = [join(folder, "package.json"), import.meta.url];
  for (const place of from) {
    for (const name of new Set([specifier, "@evolvent/runtime"])) {
      try {
        return pathToFileURL(createRequire(place).resolve(name)).href;
      } catch {
        // Not installed there.
      }
    }
  }
  throw new StoredError(`can't find "${specifier}", which generated code runs on: install it`);
}

/** The package that is meant; it needs no name where only one has events. */
export function choosePackage(history: History, name: string | undefined): Package {
  const packages = history.model.packages.filter(({ events }) => events.length > 0);
  const found = name === undefined ? packages : packages.filter((pkg) => pkg.name === name);
  const [pkg] = found;
  const names = packages.map((candidate) => candidate.name).join(", ");
  if (pkg === undefined)
    throw new StoredError(
      name === undefined ? "the schemas have no events" : `no package "${name}"; there are: ${names}`,
    );
  if (found.length > 1) throw new StoredError(`which package? say --package and one of: ${names}`);
  return pkg;
}

/** The events that are meant: all of a package, or those of these keys. */
export function chooseEvents(pkg: Package, keys: readonly string[]): readonly EventDeclaration[] {
  const unknown = keys.find((key) => !pkg.events.some((event) => event.key === key));
  if (unknown !== undefined)
    throw new StoredError(
      `no event "${unknown}" in ${pkg.name}; there are: ${pkg.events.map(({ key }) => key).join(", ")}`,
    );
  const chosen = keys.length === 0 ? pkg.events : pkg.events.filter(({ key }) => keys.includes(key));
  if (pkg.envelope === undefined && chosen.length > 1)
    throw new StoredError(`nothing stored says which event of ${pkg.name} it is: say --event and its name`);
  return chosen;
}

/** JavaScript of generated modules, by path. */
export type Modules = ReadonlyMap<string, string>;

/** Plans the program of a package: which generated modules it takes, as JavaScript, and what is in them. */
export async function planProgram(
  files: ReadonlyMap<string, string>,
  { model }: History,
  pkg: Package,
  chosen: readonly EventDeclaration[],
  runtime: string,
): Promise<{ readonly plan: ProgramPlan; readonly modules: Modules }> {
  const naming = createNaming(model, runtime);
  const events = chosen.map((event): EventPlan => {
    const table = (verb: string): string => naming.eventFunctionOf(verb, event, event.latest).name;
    return {
      key: event.key,
      newestType: event.latest.tags[0],
      versions: event.versions.map(({ version }) => version.name),
      current: event.current.version.name,
      writable: writableVersions(event).map(({ version }) => version.name),
      module: javascriptPath(naming.moduleOf(event)),
      tables: { stored: table("stored"), wire: table("wire"), writers: writersName },
    };
  });
  const modules = await transpile(files, [...new Set(chosen.map((event) => naming.moduleOf(event)))]);
  return { plan: { pkg: pkg.name, runtime, events }, modules };
}

/** JavaScript of modules and all that they import. */
async function transpile(files: ReadonlyMap<string, string>, entries: readonly string[]): Promise<Modules> {
  const { ts } = await loadTypescript();
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  const modules = new Map([["package.json", '{"type":"module"}']]);
  const queue = [...entries];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no generated module "${path}"`);
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    modules.set(javascriptPath(path), outputText);
    for (const [, specifier = ""] of outputText.matchAll(/^(?:import|export)\b[^"';]*\bfrom "(\.[^"]+)\.js";$/gm)) {
      const imported = `${posix.join(posix.dirname(path), specifier)}.ts`;
      if (!known.has(imported)) queue.push(imported);
      known.add(imported);
    }
  }
  return modules;
}

function javascriptPath(module: string): string {
  return module.replace(/\.ts$/, ".js");
}
