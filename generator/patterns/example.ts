import type { Expression } from "./expression.js";
import { partsOf } from "./expression.js";
import { parsePattern } from "./parse.js";

/** A short text that a pattern matches, or undefined where none is found. */
export function exampleOfPattern(pattern: string): string | undefined {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return undefined;
  const parts = partsOf(parsed.tree);
  if (typeof parts === "string") return undefined;
  const expression = new RegExp(pattern, "u");
  for (const branch of parts.branches) {
    const text = textOf(branch.expression, 10_000);
    if (text !== undefined && expression.test(text)) return text;
  }
  return undefined;
}

/** The shortest text, as far as each part's own shortest one goes. */
function textOf(expression: Expression, limit: number): string | undefined {
  switch (expression.kind) {
    case "empty":
      return "";
    case "set": {
      const [range] = expression.set;
      if (range === undefined) return undefined;
      const wanted = [0x61, 0x41, 0x30].find((code) =>
        expression.set.some(([start, end]) => code >= start && code <= end),
      );
      const visible = expression.set.find(([start, end]) => end >= 0x21 && start <= 0x7e);
      return String.fromCodePoint(wanted ?? (visible === undefined ? range[0] : Math.max(visible[0], 0x21)));
    }
    case "sequence": {
      let text = "";
      for (const item of expression.items) {
        const part = textOf(item, limit - text.length);
        if (part === undefined || text.length + part.length > limit) return undefined;
        text += part;
      }
      return text;
    }
    case "choice": {
      const texts = expression.items.map((item) => textOf(item, limit)).filter((text) => text !== undefined);
      return texts.sort((left, right) => left.length - right.length)[0];
    }
    case "repeat": {
      if (expression.min === 0) return "";
      const part = textOf(expression.item, limit);
      return part === undefined || part.length * expression.min > limit ? undefined : part.repeat(expression.min);
    }
  }
}
