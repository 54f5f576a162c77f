import { StoredError } from "./error.js";

/** The steps of a JSON Pointer as it was given on the command line. */
export function pointerSteps(pointer: string): readonly string[] {
  if (pointer !== "" && !pointer.startsWith("/"))
    throw new StoredError(`"${pointer}" is no JSON Pointer: it begins with "/"`);
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value at a pointer; undefined where there is none. */
export function valueAtPointer(document: unknown, steps: readonly string[]): unknown {
  let value = document;
  for (const step of steps) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
