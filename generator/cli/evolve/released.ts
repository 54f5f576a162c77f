import { lockPath, readLock } from "../../compile.js";
import type { ResolvedConfig } from "../../config/index.js";
import type { Diagnostic, DiagnosticList } from "../../diagnostics/index.js";
import type { Host } from "../../load/index.js";
import {
  addVersions,
  type Block,
  type Lock,
  type LockInput,
  parseLock,
  printLock,
  releasedVersions,
} from "../../lock/index.js";
import { createSourceFile } from "../../source/index.js";
import { readSide } from "../sides.js";

/** What is released, and the host on which schemas are compiled as if it were locked. */
export interface Released {
  readonly lock: Lock;
  readonly host: Host;
  /** What the lock is compared with. */
  readonly adjust: (input: LockInput) => LockInput;
}

export type ReleasedRead =
  | { readonly kind: "released"; readonly released: Released }
  | { readonly kind: "findings"; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: "failed"; readonly reason: string };

/** The released state: the lock, or what a folder or a revision of git says is released. */
export async function readReleased(
  from: string | undefined,
  config: ResolvedConfig,
  host: Host,
  sink: DiagnosticList,
): Promise<ReleasedRead> {
  const { folder, schemas } = config;
  const onDisk = readLock({ host, roots: schemas }, sink);
  if (sink.hasErrors()) return { kind: "findings", diagnostics: sink.diagnostics };
  if (from === undefined) {
    const hasVersions = [...(onDisk?.blocks.values() ?? [])].some(({ kind }) => kind === "event");
    if (onDisk === undefined || !hasVersions) {
      sink.report("revise/nothing-released", undefined, {});
      return { kind: "findings", diagnostics: sink.diagnostics };
    }
    return { kind: "released", released: { lock: onDisk, host, adjust: (input) => input } };
  }
  const side = await readSide(from, { folder, config });
  if (side.kind !== "read") return side;
  const { history } = side;
  // Whether a function is the same can't be told from one side alone.
  const withoutFunctions = (input: LockInput): LockInput => ({ ...input, hashConvert: () => "" });
  const input = withoutFunctions({
    history,
    run: () => ({ ok: false, reason: "is not loaded" }),
    hashConvert: () => "",
  });
  const { blocks } = addVersions(undefined, releasedVersions(history.model.packages), input);
  if (blocks.length === 0) {
    sink.report("revise/nothing-released", undefined, {});
    return { kind: "findings", diagnostics: sink.diagnostics };
  }
  // Numbers are kept by the lock alone: without one they will be those of the written file.
  const numbered = blocks.map((block): Block => {
    const known = [...(onDisk?.blocks.values() ?? [])].find(({ kind, id }) => kind === block.kind && id === block.id);
    return { ...block, numbers: known?.numbers ?? new Map() };
  });
  const path = lockPath(schemas);
  const text = printLock(numbered);
  const lock = parseLock(createSourceFile(path, text), sink);
  if (lock === undefined) return { kind: "findings", diagnostics: sink.diagnostics };
  return {
    kind: "released",
    released: { lock, host: withFiles(host, new Map([[path, text]])), adjust: withoutFunctions },
  };
}

/** A host on which some files have other texts. */
export function withFiles(host: Host, texts: ReadonlyMap<string, string>): Host {
  return {
    ...host,
    readFile(path) {
      const text = texts.get(path);
      return text === undefined ? host.readFile(path) : { ok: true, bytes: new TextEncoder().encode(text) };
    },
  };
}
