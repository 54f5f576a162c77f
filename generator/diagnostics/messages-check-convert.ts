import { error } from "./message.js";

/** What can be wrong with authors' conversion functions. */
export const convertMessages = {
  "check/convert-file": error(
    ({ path, reason }: { path: string; reason: string }) => `can't use "${path}": ${reason}`,
    "write a path relative to this file, below the schema root, that ends in .ts",
  ),
  "check/convert-export": error(
    ({ path, name }: { path: string; name: string }) => `"${path}" exports no "${name}"`,
    "export a function of that name",
  ),
  "check/convert-form": error(
    ({ name }: { name: string }) => `"${name}" is neither a function nor a pair { up, down } of functions`,
    "export a function, or an object with the functions up and down",
  ),
  "check/convert-async": error(
    ({ name }: { name: string }) => `"${name}" is asynchronous, or a generator`,
    "return the value itself: readers are synchronous",
  ),
  "check/convert-impure": error(
    ({ what }: { what: string }) => `a conversion can't use ${what}`,
    "let the result depend on the argument alone; what a caller knows comes in as $context",
  ),
  "check/convert-type": error(
    ({ reason }: { reason: string }) => reason,
    "correct the function, or the type of the field",
  ),
} as const;
