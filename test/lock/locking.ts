import { type CompileResult, compile, readReleasable } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { addVersions, pinNumbers, printLock, releasedVersions } from "../../generator/lock/index.js";
import { noTools } from "../support/compile-yaml.js";

/** Files by path below the working directory; schemas stand below `schemas/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const lockFile = "schemas/evolvent.lock";

/** Files with one schema. */
export function schema(text: string, more: Files = {}): Files {
  return { "schemas/schema.yaml": text, ...more };
}

/** What `release --all` makes the lock of some files. */
export async function released(files: Files): Promise<string> {
  const { lock, input } = await releasable(files);
  return printLock(addVersions(lock, releasedVersions(input.history.model.packages), input).blocks);
}

/** What `pin` makes the lock of some files. */
export async function pinned(files: Files): Promise<string> {
  const { lock, input } = await releasable(files);
  return printLock(pinNumbers(lock, input.history.model.packages).blocks);
}

export async function releasable(files: Files) {
  const sink = createDiagnosticList();
  const found = await readReleasable({ host: memoryHost(files), roots: ["schemas"] }, sink);
  if (found === undefined) throw new Error(sink.diagnostics.map(({ id, message }) => `${id}: ${message}`).join("\n"));
  return found;
}

/** What the compiler says of files that are locked as other files were. */
export async function afterRelease(before: Files, after: Files): Promise<CompileResult> {
  return checked({ ...after, [lockFile]: await released(before) });
}

export function checked(files: Files): Promise<CompileResult> {
  return compile({
    host: memoryHost(files),
    roots: ["schemas"],
    emitters: [],
    loadTools: () => Promise.resolve(noTools),
  });
}

/** "id: message" of each complaint. */
export function said({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics.map(({ id, message }) => `${id}: ${message}`);
}

export function ids({ diagnostics }: CompileResult): readonly string[] {
  return diagnostics.map(({ id }) => id);
}
