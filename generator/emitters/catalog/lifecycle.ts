import type { EventDeclaration, Version } from "../../ir/index.js";
import { inline, joinMarkdown, type Markdown, markdown, nothing } from "../../print/markdown.js";
import type { PhaseRow } from "./views.js";

/** The phases from one version to the next, with the date in its versions that begins each. */
const phases = [
  {
    name: markdown`Introduction`,
    written: markdown`both; consumers learn the new one`,
    start: (_: Version, next: Version) => next.released,
  },
  {
    name: markdown`Transition`,
    written: markdown`both; the new one is the default`,
    start: (_: Version, next: Version) => next.current,
  },
  { name: markdown`Deprecation`, written: markdown`both; the old one warns`, start: (old: Version) => old.deprecated },
  { name: markdown`Removal`, written: markdown`the new one alone`, start: (old: Version) => old.retired },
] as const;

/**
 * How each version gives way to the next: introduction, transition, deprecation, removal, with months counted from the release of the
 * newer one. A phase whose beginning nobody dated is part of the one before it.
 */
export function phaseRows(versions: readonly Version[]): readonly PhaseRow[] {
  return versions.flatMap((old, index): readonly PhaseRow[] => {
    const next = versions.slice(index + 1).find(({ released }) => released !== undefined);
    if (next?.released === undefined || (old.deprecated === undefined && old.retired === undefined)) return [];
    const start = next.released;
    const dated = phases.flatMap((phase) => {
      const from = phase.start(old, next);
      return from === undefined || from < start ? [] : [{ ...phase, from }];
    });
    return dated.map(({ name, written, from }, position): PhaseRow => {
      const until = dated[position + 1]?.from;
      return {
        passage: markdown`${inline(old.name)} to ${inline(next.name)}`,
        phase: name,
        from: inline(from),
        until: until === undefined ? nothing : inline(until),
        months: monthsWords(start, from, until),
        written,
      };
    });
  });
}

/** "1 to 2": the months after a release that a span of time takes. */
function monthsWords(release: string, from: string, until: string | undefined): Markdown {
  const first = monthsBetween(release, from) + 1;
  if (until === undefined) return markdown`${first} and later`;
  const last = Math.max(first, monthsBetween(release, until));
  return first === last ? markdown`${first}` : markdown`${first} to ${last}`;
}

/** Whole months from one date to another; a part of one counts where the day is later. */
function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  return (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
}

/** The versions that are written side by side, each with the date on which that ends; undefined where only one is written. */
export function emissionWords({ emitted, current }: EventDeclaration): Markdown | undefined {
  if (emitted.length < 2) return undefined;
  return joinMarkdown(
    emitted.map(({ version }) => {
      if (version.retired !== undefined) return markdown`${inline(version.name)} until ${inline(version.retired)}`;
      return version === current.version ? inline(version.name) : markdown`${inline(version.name)}, no end is set`;
    }),
    "; ",
  );
}
