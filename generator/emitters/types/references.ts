import type { Naming } from "../../emit/index.js";
import type { Package } from "../../ir/index.js";
import { type Code, type Hole, join, quote, raw } from "../../print/index.js";

/** What the type of something depends on beside the thing itself. */
export interface TypeScope {
  /** The package that reads: its context decides which fields are always there. */
  readonly pkg: Package;
  readonly packages: ReadonlyMap<string, Package>;
  readonly naming: Naming;
  readonly references: References;
}

/**
 * Lets type text that ts-morph prints hold names of other modules: a name is a numbered placeholder until the text is
 * printed, and a hole of the code afterwards, so that the module gets its import.
 */
export interface References {
  /** A placeholder, for use in type text. */
  of(hole: Hole): string;
  /** Text that reaches the printer as it is, with no placeholder in it: documentation. */
  plain(text: string): string;
  /** A string literal for type text. */
  literal(value: string): string;
  /** Printed text, with holes where the placeholders stood. */
  resolve(printed: string): Code;
}

// A letter (the dental click) that identifiers may hold; where an author uses it, it is a placeholder for itself.
const mark = "\u01c0";

export function createReferences(): References {
  const holes: Hole[] = [];
  const indexes = new Map<Hole, number>();
  const of = (hole: Hole): string => {
    const index = indexes.get(hole) ?? holes.push(hole) - 1;
    indexes.set(hole, index);
    return `${mark}${index}${mark}`;
  };
  const self = raw(mark);
  return {
    of,
    plain: (text) => (text.includes(mark) ? text.replaceAll(mark, of(self)) : text),
    literal: (value) => quote(value).replaceAll(mark, "\\u01c0"),
    resolve(printed) {
      const pieces = printed.split(mark);
      // Every placeholder has two marks, so the odd pieces are the numbers.
      return join(
        pieces.map((piece, index) => (index % 2 === 0 ? raw(piece) : holes[Number(piece)])),
        "",
      );
    },
  };
}
