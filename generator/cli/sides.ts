import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { type CompileResult, compile } from "../compile.js";
import type { Diagnostic } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import { diskHost, type Host } from "../load/index.js";
import { readRevision } from "./git.js";
import { noTools } from "./project.js";

/** One side of a comparison, or why there is none: a reason, or what is wrong with its schemas. */
export type SideRead =
  | { readonly kind: "history"; readonly history: History; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "findings"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly reason: string };

/** Where a side's schemas are looked for. */
export interface SidePlace {
  /** Absolute path: what relative paths count from. */
  readonly folder: string;
  /** Folders of schemas, for sides that name none. */
  readonly schemas: readonly string[];
}

/** Reads a side: a folder, a file, or `git:REVISION`, also with a path behind it, `git:REVISION:PATH`. */
export async function readSide(written: string, { folder, schemas }: SidePlace): Promise<SideRead> {
  if (!written.startsWith("git:")) {
    const path = resolve(folder, written);
    if (!existsSync(path)) return { kind: "failed", reason: `there is no "${written}"` };
    // Paths inside a side are its own, so that two folders compare as one that changed.
    if (statSync(path).isDirectory()) return compileSide(diskHost(path), ["."]);
    return compileSide(diskHost(folder), [written]);
  }
  const [revision = "", ...path] = written.slice("git:".length).split(":");
  const roots = path.length === 0 ? schemas : [path.join(":")];
  const read = await readRevision(folder, revision, roots);
  if (!read.ok) return { kind: "failed", reason: read.reason };
  if (read.files === 0) return { kind: "failed", reason: `"${roots.join('", "')}" holds no schemas at "${revision}"` };
  return compileSide(read.host, roots);
}

async function compileSide(host: Host, roots: readonly string[]): Promise<SideRead> {
  const result: CompileResult = await compile({ host, roots, emitters: [], loadTools: () => Promise.resolve(noTools) });
  const { history, diagnostics } = result;
  return history === undefined ? { kind: "findings", diagnostics } : { kind: "history", history, diagnostics };
}
