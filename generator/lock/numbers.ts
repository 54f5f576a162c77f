import type { FindLockedNumbers } from "../lower/index.js";
import { blockKey, type Lock } from "./lock.js";

/** What `lower` asks the lock for: every number that was ever given in a declaration. */
export function lockedNumbers(lock: Lock | undefined): FindLockedNumbers {
  return (declaration) => {
    const numbers = lock?.blocks.get(blockKey("record", declaration))?.numbers;
    return numbers === undefined || numbers.size === 0 ? undefined : numbers;
  };
}
