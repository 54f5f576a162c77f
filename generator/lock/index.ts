export { compareWithLock, type LockInput } from "./compare.js";
export type { Block, Lock, LockedVersion } from "./lock.js";
export { blockKey, lockName } from "./lock.js";
export { modelOfLock } from "./model.js";
export { lockedNumbers } from "./numbers.js";
export { parseLock } from "./parse-lock.js";
export { printLock } from "./print-lock.js";
export { LockReadError } from "./read-forms.js";
export { acceptLifts, addVersions, type Chosen, chooseVersion, pinNumbers, releasedVersions } from "./release.js";
