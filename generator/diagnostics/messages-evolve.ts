import { error, note, warning } from "./message.js";

/** What can be wrong with what releases say of themselves: their versions, their waivers, their dates. */
export const evolveMessages = {
  "evolve/bump-too-small": error(
    ({ path, meaning, needed, axes, version, declared, before }: TooSmall) =>
      `"${path}": ${meaning}, which needs ${needed} version (${axes.join(", ")}), but ${version} is ${declared} after ${before}`,
    "give it a larger version, undo the change, or say in `waivers` why it is meant",
  ),
  "evolve/bump-too-large": note(
    ({ version, declared, before, needed }: { version: string; declared: string; before: string; needed: string }) =>
      `version ${version} is ${declared} after ${before}, and what changes needs no more than ${needed}`,
    "nothing has to be done: a larger version is safe",
  ),
  "evolve/breaks": error(
    ({ path, meaning, outcome }: { path: string; meaning: string; outcome: string }) =>
      `"${path}": ${meaning}, and ${outcome}`,
    "let something stand in (`default`, `else`, `convert`), undo the change, or say in `waivers` why it is meant",
  ),
  "evolve/waiver-rule": error(
    ({ rule }: { rule: string }) => `no change has the rule "${rule}"`,
    "`evolvent diff` and docs/compatibility.md name the rules; several that begin alike can be named by their beginning",
  ),
  "evolve/waiver-version": error(
    ({ version, path }: { version: string; path: string }) => `"${path}" has no version "${version}"`,
    "name the version that makes the change",
  ),
  "evolve/waiver-endless": error(
    ({ rule }: { rule: string }) => `the waiver of "${rule}" never ends`,
    "say `until: YYYY-MM-DD`, or name the released `version` that made the change and can't be mended any more",
  ),
  "evolve/waiver-expired": error(
    ({ rule, until }: { rule: string; until: string }) => `the waiver of "${rule}" ended on ${until}`,
    "mend what it is about, or give it a new end and say why",
  ),
  "evolve/waiver-unused": warning(
    ({ rule, path }: { rule: string; path: string }) => `nothing that "${rule}" finds at "${path}" has to be waived`,
    "take the waiver away",
  ),
  "evolve/retired-written": error(
    ({ version, retired, events }: { version: string; retired: string; events: readonly string[] }) =>
      `version ${version} is retired since ${retired}, and is still what is written of ${eventsText(events)}`,
    "release a newer version, end the event with `until`, or move the date",
  ),
  "evolve/deprecated-written": warning(
    ({ version, deprecated, events }: { version: string; deprecated: string; events: readonly string[] }) =>
      `version ${version} is deprecated since ${deprecated}, and nothing newer is released of ${eventsText(events)}`,
    "release what takes its place, or say of the event that it is deprecated, and its `replacement`",
  ),
  "evolve/removed-early": error(
    ({ event, until, removed, version, retired }: RemovedEarly) =>
      `"${event}" is no longer written from ${until} on (${removed}), but its version ${version} is promised until ${retired}`,
    "remove it in a version that is released after that day, or move `retired`",
  ),
  "evolve/no-notice": warning(
    ({ version, retired }: { version: string; retired: string }) =>
      `version ${version} is retired on ${retired} without having been deprecated`,
    "say from when on it is `deprecated`, so that consumers have time",
  ),
  "evolve/no-replacement": warning(
    ({ event }: { event: string }) => `"${event}" is deprecated, and nothing says what takes its place`,
    "say `replacement:` with the event that does; a package that is `compatible: none` need not",
  ),
} as const;

/** A change that needs more than its version says; versions with an article, as "a major". */
export interface TooSmall {
  readonly path: string;
  readonly meaning: string;
  readonly needed: string;
  /** For which it is needed: "JSON", "Protobuf", "TypeScript". */
  readonly axes: readonly string[];
  readonly version: string;
  readonly declared: string;
  readonly before: string;
}

/** An event that ends in `until` before its newest version may. */
export interface RemovedEarly {
  readonly event: string;
  readonly until: string;
  /** "released 2026-01-01", or "a draft". */
  readonly removed: string;
  readonly version: string;
  readonly retired: string;
}

function eventsText(events: readonly string[]): string {
  const [first = ""] = events;
  return events.length === 1 ? `"${first}"` : `"${first}" and ${events.length - 1} more`;
}
