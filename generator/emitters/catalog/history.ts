import type { Declaration, EventDeclaration, Line, Package, RecordShape, Version } from "../../ir/index.js";
import {
  code,
  headingAnchor,
  inline,
  joinMarkdown,
  link,
  type Markdown,
  markdown,
  mermaidWords,
  nothing,
} from "../../print/markdown.js";
import { eventChanges, shapeChanges } from "./changes.js";
import type { Site } from "./site.js";
import type { History, TimelineEntry, VersionRow } from "./views.js";
import { runOfVersions } from "./words.js";

/** The history of an event, newest version last. */
export function eventHistory(site: Site, page: string, event: EventDeclaration): History {
  const versions = event.versions.map((at, index) => {
    const before = event.versions[index - 1];
    const changes = before === undefined ? [markdown`first version`] : eventChanges(site, page, before, at);
    const marks = at.layout?.version === undefined ? [] : at.marks;
    return {
      ...versionRow(at.version, marks, changes),
      version: link(inline(at.version.name), `#${headingAnchor(fieldsHeading(event, at.payload))}`),
    };
  });
  return historyOf(
    versions,
    event.versions.map(({ version }) => version),
  );
}

/** Heading of the table with a payload's fields. */
export function fieldsHeading(event: EventDeclaration, payload: RecordShape): string {
  if (payload === event.latest.payload) return "Payload fields";
  return `Payload fields in ${runOfVersions(event.versions.filter((at) => at.payload === payload).map(({ version }) => version))}`;
}

/**
 * The history of a type. On a line of its own, every version; on its package's line, those that changed it.
 *
 * @returns undefined where nothing ever changed
 */
export function typeHistory(site: Site, page: string, pkg: Package, declaration: Declaration): History | undefined {
  const all = declaration.line.versions.filter((version) => declaration.shapes.has(version.name));
  const rows = all.map((version, index) => {
    const shape = declaration.shapes.get(version.name);
    const before = declaration.shapes.get(all[index - 1]?.name ?? "");
    const changes =
      before === undefined || shape === undefined ? [markdown`first version`] : shapeChanges(site, page, before, shape);
    return versionRow(version, [], changes);
  });
  if (declaration.line !== pkg.line) return declaration.line.implicit ? undefined : historyOf(rows, all);
  const changed = rows.filter(({ changes }) => changes[0] !== unchanged);
  return changed.length < 2 ? undefined : { ...historyOf(changed, []), marked: false };
}

const unchanged = markdown`no change of shape`;

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

function versionRow(
  version: Version,
  marks: readonly (string | number | null)[],
  changes: readonly Markdown[],
): VersionRow {
  return {
    version: inline(version.name),
    released: version.released === undefined ? markdown`draft` : inline(version.released),
    current: dateCell(version.current),
    deprecated: dateCell(version.deprecated),
    retired: dateCell(version.retired),
    mark: joinMarkdown(marks.map(markWords), " or "),
    summary: version.summary === undefined ? nothing : inline(version.summary),
    changes: changes.length === 0 ? [unchanged] : changes,
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
