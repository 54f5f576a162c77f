import { type Naming, patternConstant } from "../../emit/index.js";
import { type Code, camelCase, code, type Raw, raw } from "../../print/index.js";

/** The regular expressions of a module's readers: each is compiled once, when the module is loaded. */
export interface Patterns {
  /** The constant that holds a pattern, named after what it describes. */
  of(pattern: string, subject: string): Raw;
  declarations(): readonly Code[];
}

export function createPatterns(naming: Naming): Patterns {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  return {
    of(pattern, subject) {
      let name = names.get(pattern);
      if (name === undefined) {
        // Validators have constants of their own, without this beginning.
        const base = `${camelCase(`stored_${subject}`)}Pattern`;
        name = base;
        for (let count = 2; taken.has(name); count += 1) name = `${base}${count}`;
        taken.add(name);
        names.set(pattern, name);
      }
      // Made of words of letters and digits only.
      return raw(name);
    },
    declarations: () =>
      [...names].map(([pattern, name]) => code`const ${raw(name)} = ${patternConstant(pattern, naming)};`),
  };
}
