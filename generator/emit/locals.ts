import { isIdentifier, isReservedName, type Raw, raw } from "../print/index.js";

/** Names that readers and decoders use themselves. */
const taken: ReadonlySet<string> = new Set([
  "value",
  "path",
  "reading",
  "stored",
  "result",
  "envelope",
  "payload",
  "runtime",
  "reader",
  "writer",
  "json",
  "issues",
  "end",
  "tag",
]);

/** Names of functions that generated code calls begin so, and what it imports whole ends so. */
const called = /^(?:read|write|check|lift|encode|decode|keysOf|is|to|pattern)[A-Z_$]|Converts\d*$/;

/** Names of local variables for fields: the field's own where that can be one. The same name always gives the same variable. */
export interface Locals {
  of(name: string): Raw;
}

export function createLocals(): Locals {
  const names = new Map<string, string>();
  const used = new Set<string>();
  return {
    of(name) {
      let local = names.get(name);
      if (local === undefined) {
        const base = isIdentifier(name) ? name : name.replace(/[^A-Za-z0-9_$]/g, "_").replace(/^(?=[0-9])/, "_");
        local = isReservedName(base) || taken.has(base) || called.test(base) ? `${base}Value` : base;
        while (used.has(local)) local += "_";
        used.add(local);
        names.set(name, local);
      }
      // Made of letters, digits, _ and $ only.
      return raw(local);
    },
  };
}
