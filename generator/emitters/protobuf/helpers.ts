import { type Naming, patternConstant } from "../../emit/index.js";
import { type Code, code, printModule, type Raw, raw, screamingSnakeCase } from "../../print/index.js";

/** Private functions and constants of one module: equal code is printed once. */
export interface Helpers {
  /**
   * The name of a function, printed when it is first asked for.
   *
   * @param wish what it would be called; a number follows where that is taken
   * @param build prints it under the name that it gets; it may ask for others, not for itself
   */
  define(wish: string, build: (name: Raw) => Code): Raw;
  /** The constant of a regular expression, named after what it describes; in capitals, which no other emitter's constants have. */
  pattern(pattern: string, subject: string): Raw;
  /** Those that were asked for since the last call; one that another needs stands before it. */
  take(): readonly Code[];
}

/** @param isTaken whether the module calls something else so */
export function createHelpers(naming: Naming, isTaken: (name: string) => boolean): Helpers {
  const byText = new Map<string, Raw>();
  const used = new Set<string>();
  let waiting: Code[] = [];
  const claim = (wish: string): Raw => {
    let name = wish;
    for (let count = 2; used.has(name) || isTaken(name); count += 1) name = `${wish}${count}`;
    used.add(name);
    // Wishes are words of letters and digits.
    return raw(name);
  };
  return {
    define(wish, build) {
      // Imports are part of the text, so that two types of one name are not taken for the same.
      const text = `${wish}\n${printModule("?", [build(raw("helper"))])}`;
      let found = byText.get(text);
      if (found === undefined) {
        found = claim(wish);
        byText.set(text, found);
        waiting.push(build(found));
      }
      return found;
    },
    pattern(pattern, subject) {
      let found = byText.get(pattern);
      if (found === undefined) {
        found = claim(`${screamingSnakeCase(subject)}_PATTERN`);
        byText.set(pattern, found);
        waiting.push(code`const ${found} = ${patternConstant(pattern, naming)};`);
      }
      return found;
    },
    take() {
      const taken = waiting;
      waiting = [];
      return taken;
    },
  };
}
