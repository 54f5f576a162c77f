import { createVersionComparer, type VerdictMemory, type VersionComparer } from "../../compare/index.js";
import type { EmitInput } from "../../emit/index.js";

const memories = new WeakMap<EmitInput["naming"], VerdictMemory>();

/** A comparer that shares its verdicts with those of the other packages of a run. */
export function comparerOf({ history, naming }: EmitInput): VersionComparer {
  const memory: VerdictMemory = memories.get(naming) ?? new Map();
  memories.set(naming, memory);
  return createVersionComparer(history, memory);
}
