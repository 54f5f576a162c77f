import type { Declaration, EventDeclaration, Package, RecordShape, Version } from "../../ir/index.js";
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
import { eventChanges, hasOwnChanges, shapeChanges } from "./changes.js";
import { linkToEvent, linkToType, type Site } from "./site.js";
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

/** The versions of a package's line, with the events that changed in each. */
export function packageHistory(site: Site, page: string, pkg: Package): History {
  const { versions } = pkg.line;
  const rows = versions.map((version, index) => {
    const before = versions[index - 1];
    const changes = before === undefined ? [markdown`first version`] : packageChanges(site, page, pkg, before, version);
    return versionRow(version, version.marks, changes);
  });
  return historyOf(rows, versions);
}

/** More events than these are counted. */
const shownEvents = 50;

function packageChanges(site: Site, page: string, pkg: Package, before: Version, after: Version): readonly Markdown[] {
  const added: EventDeclaration[] = [];
  const changed: EventDeclaration[] = [];
  const removed: EventDeclaration[] = [];
  for (const event of pkg.events) {
    if (event.line !== pkg.line) continue;
    const [was, is] = [before, after].map((version) => event.versions.find((at) => at.version === version));
    if (was === undefined && is !== undefined) added.push(event);
    else if (was !== undefined && is === undefined) removed.push(event);
    else if (was !== undefined && is !== undefined && hasOwnChanges(was, is)) changed.push(event);
  }
  const said = (word: Markdown, events: readonly EventDeclaration[]): readonly Markdown[] => {
    if (events.length === 0) return [];
    const links = events.slice(0, shownEvents).map((event) => linkToEvent(site, page, event));
    const rest = events.length > shownEvents ? [markdown`${events.length - shownEvents} more`] : [];
    return [markdown`${word} ${joinMarkdown([...links, ...rest], ", ")}`];
  };
  return [
    ...envelopeChanges(site, page, pkg, before, after),
    ...said(markdown`added`, added),
    ...said(markdown`changed`, changed),
    ...said(markdown`removed`, removed),
  ];
}

function envelopeChanges(site: Site, page: string, pkg: Package, before: Version, after: Version): readonly Markdown[] {
  if (pkg.envelope === undefined || pkg.envelope.record.line !== pkg.line) return [];
  const { record, layouts } = pkg.envelope;
  const same = (values: { get(version: string): unknown }): boolean =>
    values.get(before.name) === values.get(after.name);
  return same(record.shapes) && same(layouts) ? [] : [markdown`changed the envelope ${linkToType(site, page, record)}`];
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
