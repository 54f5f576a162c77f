import type { Constraints } from "../ir/index.js";
import { hasFormat } from "./formats.js";
import { type Failure, failure } from "./issues.js";

const compiled = new Map<string, RegExp | undefined>();

/** A pattern compiled with the `u` flag; undefined where it is no regular expression. */
export function compilePattern(pattern: string): RegExp | undefined {
  if (!compiled.has(pattern)) {
    let expression: RegExp | undefined;
    try {
      expression = new RegExp(pattern, "u");
    } catch {
      expression = undefined;
    }
    compiled.set(pattern, expression);
  }
  return compiled.get(pattern);
}

/** Whether a number, or a size, keeps to `min` and `max`. */
export function checkBounds(size: number | bigint, { min, max }: Constraints, what: string): Failure | undefined {
  if (min !== undefined && size < min) return failure("range", `${what} is less than ${min}`);
  if (max !== undefined && size > max) return failure("range", `${what} is more than ${max}`);
  return undefined;
}

/** Whether a text keeps to the constraints of a string. The size comes first: it is what bounds the pattern's work. */
export function checkText(text: string, constraints: Constraints): Failure | undefined {
  const sized = constraints.min !== undefined || constraints.max !== undefined;
  const failed = sized ? checkBounds([...text].length, constraints, "the length") : undefined;
  if (failed !== undefined) return failed;
  if (constraints.pattern !== undefined && compilePattern(constraints.pattern)?.test(text) === false)
    return failure("pattern", `does not match ${constraints.pattern}`);
  if (constraints.format !== undefined && !hasFormat(text, constraints.format))
    return failure("format", `is no ${constraints.format}`);
  return undefined;
}
