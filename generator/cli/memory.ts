import { setFlagsFromString } from "node:v8";

/** Bytes of schemas and their model from which on it matters how much garbage stands beside them. */
const large = 150 * 2 ** 20;

/**
 * Lets the heap grow by less between two collections where the model is large: half the memory, for a fifth more time. The flag is
 * read at each collection; where an engine has none of that name, nothing happens.
 */
export function saveMemory(): void {
  if (process.memoryUsage().heapUsed > large) setFlagsFromString("--heap-growing-percent=60");
}

/**
 * Has garbage collected before much of it stands about: what reads an input of any length needs as much memory at its end as at its
 * beginning. Threads do as this one does.
 */
export function holdMemory(): void {
  setFlagsFromString("--heap-growing-percent=20");
}
