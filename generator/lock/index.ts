export { compareWithLock, type LockInput } from "./compare.js";
export type { Block, Lock, LockedVersion } from "./lock.js";
export { lockName } from "./lock.js";
export { lockedNumbers } from "./numbers.js";
export { parseLock } from "./parse-lock.js";
export { printLock } from "./print-lock.js";
export { acceptLifts, addVersions, type Chosen, chooseVersion, pinNumbers, releasedVersions } from "./release.js";
