/** A class of characters, and how often it stands there one after another. */
const countedClass = /\\.|(\[(?:\\.|[^\]\\])*\])(?:\{([0-9]+)\}(?!\?))?/gsu;

const mostRepeats = 64;
const longestSource = 2000;

/** What patterns were before they were unrolled. */
const sources: WeakMap<RegExp, string> = /* @__PURE__ */ new WeakMap();

/** The same pattern with `[a-z]{3}` as `[a-z][a-z][a-z]`: engines count slowly, and compare quickly. */
export function unrolled(pattern: RegExp): RegExp {
  const source = pattern.source.replace(countedClass, (part, characters?: string, count?: string) =>
    characters === undefined || count === undefined || Number(count) > mostRepeats
      ? part
      : characters.repeat(Number(count)),
  );
  if (source.length > longestSource) return pattern;
  const made = new RegExp(source, pattern.flags);
  sources.set(made, pattern.source);
  return made;
}

/** A pattern's text as its author has it. */
export function sourceOf(pattern: RegExp): string {
  return sources.get(pattern) ?? pattern.source;
}
