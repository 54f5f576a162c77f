import { setFlagsFromString } from "node:v8";

/**
 * Has V8 translate functions simply at once, and optimize them later than it would. A comparison of a second or two calls much code a few
 * thousand times: optimizing that, for shapes of objects that change soon after, took a third of its processor time. What runs longer is
 * optimized all the same.
 */
export function optimizeLater(): void {
  // Flags are not promised: only versions that are known to have these are told.
  if (!/^1[123]\./.test(process.versions.v8)) return;
  setFlagsFromString("--always-sparkplug");
  setFlagsFromString("--interrupt-budget=3000000");
}
