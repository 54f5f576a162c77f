import { fileURLToPath } from "node:url";
import { type CompileResult, compile } from "../../generator/compile.js";
import type { Emitter } from "../../generator/emit/index.js";
import { diskHost } from "../../generator/load/index.js";
import { loadStandardTools } from "../../generator/standard.js";

/** The systems that `schemas/` describes, by the names of their folders. */
export const systems = ["duroxide", "grainlify", "nika", "onex", "tamma"] as const;
export type System = (typeof systems)[number];

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Path of a system's folder below `test/systems/`, without a slash at its end. */
export function systemFolder(system: System): string {
  return fileURLToPath(new URL(`../systems/${system}`, import.meta.url));
}

/** Compiles `schemas/` as it is on the disk, in memory: nothing is written. */
export function compileSchemas(emitters: readonly Emitter[] = []): Promise<CompileResult> {
  return compile({ host: diskHost(project), roots: ["schemas"], emitters, loadTools: loadStandardTools });
}

/** What a compilation complains of, a line each. */
export function complaints({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics.map(({ id, message, span }) => `${span?.file.path ?? ""}: ${id}: ${message}`);
}
