import { setFlagsFromString } from "node:v8";

/**
 * Has V8 translate functions simply at once, and optimize them later than it would. A comparison of a second or two calls much code a few
 * thousand times: optimizing that, for shapes of objects that change soon after, took a third of its processor time. What runs longer is
 * optimized all the same.
 */
export function optimizeLater(): void {
  setFlags("--always-sparkplug", "--interrupt-budget=3000000");
}

/**
 * Has V8 optimize a little later, and less at once. What reads millions of events is the same for seconds, but each thread optimizes it for
 * itself, for one type of event after another: that is a tenth of the time of a million lines.
 */
export function optimizeLess(): void {
  setFlags("--interrupt-budget=400000", "--max-inlined-bytecode-size-cumulative=400");
}

/** Flags are not promised: only versions that are known to have these are told. */
function setFlags(...flags: readonly string[]): void {
  if (!/^1[123]\./.test(process.versions.v8)) return;
  for (const flag of flags) setFlagsFromString(flag);
}
