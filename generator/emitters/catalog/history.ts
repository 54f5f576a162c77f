import type { Declaration, EventDeclaration, Line, Version } from "../../ir/index.js";
import { code, inline, joinMarkdown, type Markdown, markdown, mermaidWords, nothing } from "../../print/markdown.js";
import { eventChanges, shapeChanges } from "./changes.js";
import type { Site } from "./site.js";
import type { History, TimelineEntry, VersionRow } from "./views.js";

/** The history of an event, newest version last. */
export function eventHistory(site: Site, page: string, event: EventDeclaration): History {
  const versions = event.versions.map((at, index) => {
    const before = event.versions[index - 1];
    const changes = before === undefined ? [markdown`first version`] : eventChanges(site, page, before, at);
    return versionRow(at.version, at.layout?.version === undefined ? [] : at.marks, changes);
  });
  return historyOf(
    versions,
    event.versions.map(({ version }) => version),
  );
}

/** The history of a type, in the versions in which it exists. */
export function typeHistory(site: Site, page: string, declaration: Declaration): History {
  const all = declaration.line.versions.filter((version) => declaration.shapes.has(version.name));
  const rows = all.map((version, index) => {
    const shape = declaration.shapes.get(version.name);
    const before = declaration.shapes.get(all[index - 1]?.name ?? "");
    const changes = before === undefined || shape === undefined ? [markdown`first version`] : shapeChanges(site, page, before, shape);
    return versionRow(version, [], changes);
  });
  return historyOf(rows, all);
}

/** The versions of a package's line, without what changed in each. */
export function lineHistory(line: Line): History {
  return historyOf(
    line.versions.map((version) => versionRow(version, version.marks, [])),
    line.versions,
  );
}

function historyOf(rows: readonly VersionRow[], versions: readonly Version[]): History {
  return { versions: rows, marked: rows.some(({ mark }) => mark !== nothing), timeline: timeline(versions) };
}

function versionRow(version: Version, marks: readonly (string | number | null)[], changes: readonly Markdown[]): VersionRow {
  return {
    version: inline(version.name),
    released: version.released === undefined ? markdown`draft` : inline(version.released),
    current: dateCell(version.current),
    deprecated: dateCell(version.deprecated),
    retired: dateCell(version.retired),
    mark: joinMarkdown(marks.map(markWords), " or "),
    summary: version.summary === undefined ? nothing : inline(version.summary),
    changes: changes.length === 0 ? [markdown`no change of shape`] : changes,
  };
}

/** A date, or nothing. */
export function dateCell(date: string | undefined): Markdown {
  return date === undefined ? nothing : inline(date);
}

function markWords(mark: string | number | null): Markdown {
  return mark === null ? markdown`absent` : code(JSON.stringify(mark));
}

const lifecycle = ["released", "current", "deprecated", "retired"] as const;

/** What happened on which date, in order of dates. */
function timeline(versions: readonly Version[]): readonly TimelineEntry[] {
  const byDate = new Map<string, Markdown[]>();
  for (const version of versions) {
    for (const word of lifecycle) {
      const date = version[word];
      if (date === undefined) continue;
      const happenings = byDate.get(date) ?? [];
      happenings.push(mermaidWords(`${version.name} ${word}`));
      byDate.set(date, happenings);
    }
  }
  return [...byDate]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([date, happenings]) => ({ date: mermaidWords(date), happenings }));
}

/** A version with the dates of its life: "1.0.0 (released 2025-01-15, deprecated 2026-01-01)". */
export function versionWithDates(version: Version): Markdown {
  const dates = lifecycle.flatMap((word) => (version[word] === undefined ? [] : [`${word} ${version[word]}`]));
  return inline(`${version.name} (${dates.length === 0 ? "draft" : dates.join(", ")})`);
}
