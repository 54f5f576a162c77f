import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { StoredError } from "./error.js";
import { writeDurably } from "./output.js";
import type { Position } from "./records.js";

/** How far a run has come: what is before these places is done, and nothing behind them is. */
export interface Checkpoint {
  readonly version: 1;
  /** A hash of all that decides what is written: schemas, options and inputs. */
  readonly fingerprint: string;
  /** Which of the inputs, and where in it. */
  readonly input: number;
  readonly position: Position;
  /** Lengths in bytes. */
  readonly outputLength: number;
  readonly rejectsLength: number;
  readonly counts: Counts;
}

export interface Counts {
  /** Rewritten. */
  readonly written: number;
  /** Copied as they were. */
  readonly kept: number;
  readonly rejected: number;
}

/** A hash of texts, in order. */
export function fingerprintOf(texts: Iterable<string>): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest("hex");
}

/** Reads a checkpoint; undefined where there is none. Throws StoredError where it is of another run, or no checkpoint. */
export function readCheckpoint(path: string, fingerprint: string): Checkpoint | undefined {
  if (!existsSync(path)) return undefined;
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    throw new StoredError(`"${path}" is no checkpoint: remove it to begin again`);
  }
  if (!isCheckpoint(found)) throw new StoredError(`"${path}" is no checkpoint: remove it to begin again`);
  if (found.fingerprint !== fingerprint)
    throw new StoredError(
      `"${path}" is of a run with other schemas, options or inputs: run it with those, or remove it to begin again`,
    );
  return found;
}

function isCheckpoint(found: unknown): found is Checkpoint {
  if (typeof found !== "object" || found === null) return false;
  const { version, fingerprint, input, position, outputLength, rejectsLength, counts } = found as Record<
    string,
    unknown
  >;
  const numbers = [input, outputLength, rejectsLength, ...valuesOf(position, 2), ...valuesOf(counts, 3)];
  return (
    version === 1 &&
    typeof fingerprint === "string" &&
    numbers.length === 8 &&
    numbers.every((number) => Number.isSafeInteger(number) && Number(number) >= 0)
  );
}

function valuesOf(object: unknown, count: number): readonly unknown[] {
  const values = typeof object === "object" && object !== null ? Object.values(object) : [];
  return values.length === count ? values : [];
}

/** Puts a checkpoint in the place of the last one: at every moment one of them is there, whole. */
export function writeCheckpoint(path: string, checkpoint: Checkpoint): void {
  const next = `${path}.next`;
  rmSync(next, { force: true });
  writeDurably(next, `${JSON.stringify(checkpoint)}\n`);
  renameSync(next, path);
}
