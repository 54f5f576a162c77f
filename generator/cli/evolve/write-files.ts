import { readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";

/** A file that can't be written. */
export interface WriteFailure {
  readonly path: string;
  readonly reason: string;
}

/**
 * Puts new texts in place of whole files: all of them, or, where one can't be written, none.
 *
 * @param files absolute path to text
 */
export function writeAll(files: ReadonlyMap<string, string>): WriteFailure | undefined {
  const staged: {
    readonly path: string;
    readonly target: string;
    readonly beside: string;
    readonly before: Uint8Array;
  }[] = [];
  const replaced: (typeof staged)[number][] = [];
  let current = "";
  try {
    for (const [path, text] of files) {
      current = path;
      // A link stays a link.
      const target = realpathSync(path);
      const beside = `${target}.new`;
      staged.push({ path, target, beside, before: readFileSync(target) });
      rmSync(beside, { force: true });
      writeFileSync(beside, text, { flag: "wx" });
    }
    for (const file of staged) {
      current = file.path;
      renameSync(file.beside, file.target);
      replaced.push(file);
    }
    return undefined;
  } catch (error) {
    for (const { target, before } of replaced) writeFileSync(target, before);
    for (const { beside } of staged) removeQuietly(beside);
    return { path: current, reason: error instanceof Error && "code" in error ? String(error.code) : "unknown reason" };
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What can't be removed was there before.
  }
}
