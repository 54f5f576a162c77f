import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  EventProgram,
  PackageProgram,
  ProgramPlan,
  Runtime,
  StoredEvent,
  WireEvent,
  Writers,
} from "./generated.js";

/** Writes modules into a private folder for as long as they are loaded. */
export async function withModules<T>(
  modules: ReadonlyMap<string, string>,
  load: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "evolvent-stored-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    for (const [path, text] of modules) {
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    return await load(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** Runs the modules of a program, which are in a folder. */
export async function loadProgram({ pkg, runtime: url, events }: ProgramPlan, folder: string): Promise<PackageProgram> {
  const runtime: Runtime = await import(url);
  const programs: EventProgram[] = [];
  for (const event of events) {
    const { module, tables } = event;
    const loaded: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(folder, module)).href);
    programs.push({
      ...event,
      stored: loaded[tables.stored] as StoredEvent,
      wire: loaded[tables.wire] as WireEvent | undefined,
      writers: loaded[tables.writers] as Writers | undefined,
    });
  }
  return { runtime, pkg, events: programs };
}
