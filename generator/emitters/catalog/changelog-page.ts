import { rules, type VersionChange, worstOf } from "../../compare/index.js";
import type { EventDeclaration, EventVersion, Package } from "../../ir/index.js";
import { code, inline, joinMarkdown, linkTarget, type Markdown, markdown } from "../../print/markdown.js";
import { outcomeWord } from "./compatibility.js";
import { changelogPage, linkToEvent, packagePage, packageTitle, relativePath, type Site, trail } from "./site.js";
import type { ChangelogPage, ChangelogRow, ChangelogSection } from "./views.js";

/** More events than these are counted. */
const shownEvents = 50;

/** What is said of one release. */
interface Release {
  readonly heading: Markdown;
  /** Drafts come first, then the newest. */
  readonly order: string;
  readonly first: EventDeclaration[];
  readonly removed: EventDeclaration[];
  /** By rule and path: what events share is said once. */
  readonly rows: Map<string, ChangelogRow>;
}

/** What changed in each release of a package, newest first. */
export function changelogPageView(site: Site, pkg: Package): ChangelogPage {
  const page = changelogPage(site, pkg);
  const releases = new Map<string, Release>();
  for (const event of pkg.events) {
    event.versions.forEach((at, index) => {
      const release = releaseOf(releases, pkg, event, at);
      const before = event.versions[index - 1];
      if (before === undefined) release.first.push(event);
      else addChanges(release, site, pkg, event, before, at);
    });
    const gone = event.removed ? event.line.versions[event.latest.version.index + 1] : undefined;
    if (gone !== undefined) releaseOf(releases, pkg, event, { ...event.latest, version: gone }).removed.push(event);
  }
  const sorted = [...releases.values()].sort((left, right) => (left.order < right.order ? 1 : -1));
  return {
    title: markdown`Changes of ${inline(packageTitle(site, pkg.name))}`,
    trail: [...trail(site, page, pkg)],
    back: {
      text: inline(packageTitle(site, pkg.name)),
      target: linkTarget(relativePath(page, packagePage(site, pkg.name))),
    },
    releases: sorted.flatMap((release): readonly ChangelogSection[] => {
      const { heading, first, removed, rows } = release;
      if (first.length === 0 && removed.length === 0 && rows.size === 0) return [];
      return [
        {
          heading,
          first: first.length === 0 ? undefined : eventLinks(site, page, first),
          removed: removed.length === 0 ? undefined : eventLinks(site, page, removed),
          rows: [...rows.values()],
        },
      ];
    }),
  };
}

function releaseOf(
  releases: Map<string, Release>,
  pkg: Package,
  { line }: EventDeclaration,
  { version }: EventVersion,
): Release {
  const isShared = line === pkg.line && !line.implicit;
  const { released } = version;
  const key = isShared ? version.name : (released ?? "draft");
  const found = releases.get(key);
  if (found !== undefined) return found;
  const date = released === undefined ? markdown`draft` : inline(released);
  const place = String(version.index).padStart(6, "0");
  const made: Release = {
    heading: isShared ? markdown`${inline(version.name)}, ${date}` : released === undefined ? markdown`Drafts` : date,
    order: isShared ? `${released ?? "9999"} ${place}` : (released ?? "9999"),
    first: [],
    removed: [],
    rows: new Map(),
  };
  releases.set(key, made);
  return made;
}

function addChanges(
  { rows }: Release,
  site: Site,
  pkg: Package,
  event: EventDeclaration,
  before: EventVersion,
  at: EventVersion,
): void {
  for (const found of site.comparer.changes(event, before, at)) {
    const { rule, path } = found.change;
    const key = `${rule} ${path}`;
    if (!rows.has(key)) rows.set(key, row(pkg, at, found));
  }
}

function row(pkg: Package, { version }: EventVersion, found: VersionChange): ChangelogRow {
  const { rule, path } = found.change;
  return {
    where: code(path.startsWith(`${pkg.name}.`) ? path.slice(pkg.name.length + 1) : path),
    version: inline(version.name),
    change: inline(rules[rule].meaning),
    bump: inline(found.bump),
    backward: effect(found, "backward"),
    forward: effect(found, "forward"),
  };
}

function effect(found: VersionChange, direction: "backward" | "forward"): Markdown {
  const words = (reader: "bare" | "generated"): Markdown => {
    const [json, protobuf] = (["json", "protobuf"] as const).map((encoding) =>
      outcomeWord(worstOf([found], encoding, direction, reader)),
    );
    if (json === undefined || protobuf === undefined || json === protobuf) return json ?? markdown`reads`;
    return markdown`JSON: ${json}; Protobuf: ${protobuf}`;
  };
  const [bare, generated] = [words("bare"), words("generated")];
  return bare === generated ? bare : markdown`${bare}; generated: ${generated}`;
}

function eventLinks(site: Site, page: string, events: readonly EventDeclaration[]): Markdown {
  const links = events.slice(0, shownEvents).map((event) => linkToEvent(site, page, event));
  const rest = events.length > shownEvents ? [markdown`${events.length - shownEvents} more`] : [];
  return joinMarkdown([...links, ...rest], ", ");
}
