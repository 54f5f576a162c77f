export { compareWithLock, type LockInput } from "./compare.js";
export { eventForm, type HashConvert, typeForm } from "./forms.js";
export type { Block, Fact, Form, Lock, LockedVersion } from "./lock.js";
export { blockKey, lockName } from "./lock.js";
export { lockedNumbers } from "./numbers.js";
export { parseLock, unquote, wordsOf } from "./parse-lock.js";
export { compareVersionNames, printLock } from "./print-lock.js";
export { reachOf, type Use } from "./reach.js";
export { acceptLifts, addVersions, type Chosen, chooseVersion, pinNumbers, releasedVersions } from "./release.js";
