import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { createNaming } from "../../emit/index.js";
import { protobufEmitter } from "../../emitters/protobuf/index.js";
import { readersEmitter } from "../../emitters/readers/index.js";
import { validatorsEmitter } from "../../emitters/validators/index.js";
import type { History } from "../../evolve/index.js";
import type { EventDeclaration, Package } from "../../ir/index.js";
import { loadTypescript } from "../../print/index.js";
import { storedWritersEmitter, writersName } from "./emitter.js";
import type { EventProgram, Runtime, StoredEvent, WireEvent, Writers } from "./generated.js";

/** Why stored events can't be looked at: the command ends with this message. */
export class StoredError extends Error {
  override readonly name = "StoredError";
}

/** What is compiled to read and write stored events: no types, schemas or pages. */
export const storedEmitters = [validatorsEmitter, readersEmitter, protobufEmitter, storedWritersEmitter];

/** The generated code of one package, running. */
export interface PackageProgram {
  readonly runtime: Runtime;
  readonly pkg: Package;
  /** In source order. */
  readonly events: readonly EventProgram[];
}

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

/** Turns generated modules into JavaScript in a private folder, and runs them. The folder is gone when it returns. */
export async function loadProgram(
  files: ReadonlyMap<string, string>,
  { model }: History,
  pkg: Package,
  chosen: readonly EventDeclaration[],
  runtimeUrl: string,
): Promise<PackageProgram> {
  const naming = createNaming(model, runtimeUrl);
  const modules = new Map(chosen.map((event) => [event, naming.moduleOf(event)]));
  const folder = mkdtempSync(join(tmpdir(), "evolvent-stored-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    await writeModules(folder, files, [...modules.values()]);
    const runtime: Runtime = await import(runtimeUrl);
    const events: EventProgram[] = [];
    for (const [event, module] of modules) {
      const url = pathToFileURL(join(folder, javascriptPath(module))).href;
      const loaded: Readonly<Record<string, unknown>> = await import(url);
      const table = (verb: string): unknown => loaded[naming.eventFunctionOf(verb, event, event.latest).name];
      events.push({
        declaration: event,
        stored: table("stored") as StoredEvent,
        wire: table("wire") as WireEvent | undefined,
        writers: loaded[writersName] as Writers | undefined,
      });
    }
    return { runtime, pkg, events };
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** Writes the modules and all that they import. */
async function writeModules(
  folder: string,
  files: ReadonlyMap<string, string>,
  entries: readonly string[],
): Promise<void> {
  const { ts } = await loadTypescript();
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, removeComments: true };
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  const queue = [...entries];
  const known = new Set(queue);
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const text = files.get(path);
    if (text === undefined) throw new Error(`no generated module "${path}"`);
    const target = join(folder, javascriptPath(path));
    if (!existsSync(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    const { outputText } = ts.transpileModule(text, { compilerOptions });
    writeFileSync(target, outputText);
    for (const [, specifier = ""] of outputText.matchAll(/^(?:import|export)\b[^"';]*\bfrom "(\.[^"]+)\.js";$/gm)) {
      const imported = `${posix.join(posix.dirname(path), specifier)}.ts`;
      if (!known.has(imported)) queue.push(imported);
      known.add(imported);
    }
  }
}

function javascriptPath(module: string): string {
  return module.replace(/\.ts$/, ".js");
}
