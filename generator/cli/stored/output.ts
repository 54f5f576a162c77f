import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { StoredError } from "./error.js";

/** A file that is written to its end under a temporary name, and takes its own only then. */
export interface OutputFile {
  /** Bytes written so far. */
  readonly length: () => number;
  readonly write: (bytes: Uint8Array) => void;
  /** Makes what was written survive a loss of power. */
  readonly sync: () => void;
  /** Takes its name. Where nothing was written and `keepsEmpty` is false, there is no file then. */
  readonly finish: (keepsEmpty: boolean) => void;
  readonly close: () => void;
}

/** The temporary name of a file. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/** Begins a file that nobody else has, or goes on with one from `length` on, which is all that is kept of it. */
export function openOutput(path: string, length: number | undefined): OutputFile {
  const part = partOf(path);
  let descriptor: number;
  try {
    if (length === undefined) rmSync(part, { force: true });
    else if (existsSync(path)) {
      // Cut off while the finished files were given their names.
      if (existsSync(part)) throw new StoredError(`"${path}" is there already: move it away`);
      renameSync(path, part);
    }
    descriptor = openSync(part, length === undefined || (length === 0 && !existsSync(part)) ? "wx" : "r+");
  } catch (error) {
    if (error instanceof StoredError) throw error;
    throw new StoredError(`can't write "${part}": ${error instanceof Error ? error.message : String(error)}`);
  }
  let at = length ?? 0;
  if (length !== undefined) {
    const { size, nlink } = fstatSync(descriptor);
    const isWhole = size >= length && nlink === 1;
    if (isWhole) ftruncateSync(descriptor, length);
    else {
      closeSync(descriptor);
      throw new StoredError(`"${part}" is not what the checkpoint says: remove the checkpoint to begin again`);
    }
  }
  return {
    length: () => at,
    write(bytes) {
      try {
        for (let done = 0; done < bytes.length; ) {
          const count = writeSync(descriptor, bytes, done, bytes.length - done, at);
          done += count;
          at += count;
        }
      } catch (error) {
        throw new StoredError(`can't write "${part}": ${error instanceof Error ? error.message : String(error)}`);
      }
    },
    sync: () => fdatasyncSync(descriptor),
    finish(keepsEmpty) {
      fdatasyncSync(descriptor);
      closeSync(descriptor);
      if (at > 0 || keepsEmpty) renameSync(part, path);
      else rmSync(part);
    },
    close: () => closeSync(descriptor),
  };
}

/** Writes a new small file and waits until the disk has it. */
export function writeDurably(path: string, text: string): void {
  const descriptor = openSync(path, "wx");
  try {
    writeSync(descriptor, text);
    fdatasyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Throws StoredError where a file is there already that would be replaced. */
export function refuseExisting(path: string): void {
  if (existsSync(path)) throw new StoredError(`"${path}" is there already: move it away, or write elsewhere`);
}
