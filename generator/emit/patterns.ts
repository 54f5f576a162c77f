import { type Code, code, type Raw, regularExpression } from "../print/index.js";
import type { Naming } from "./naming.js";

/** The value of a module's constant for a pattern; one that counts characters is unrolled, so that it is quick. */
export function patternConstant(pattern: string, naming: Naming): Code | Raw {
  const expression = regularExpression(pattern);
  return /\]\{(?:[4-9]|[1-9][0-9]+)\}/.test(pattern)
    ? code`/* @__PURE__ */ ${naming.runtime("unrolled")}(${expression})`
    : expression;
}
