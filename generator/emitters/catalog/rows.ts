import { type Declaration, type EventDeclaration, latestShape, type Package } from "../../ir/index.js";
import { inline, joinMarkdown, link, markdown, nothing } from "../../print/markdown.js";
import { hasGroups } from "./fields.js";
import { dateCell } from "./history.js";
import { flowPage, hasOwnPage, linkToEvent, linkToPackage, linkToType, relativePath, type Site } from "./site.js";
import { kindWords } from "./type-page.js";
import type { EventRow, ListRow } from "./views.js";
import { summaryOf } from "./words.js";

/** An event in a list of events: what is written now, with its dates, and never a state computed from them. */
export function eventRow(site: Site, page: string, pkg: Package, event: EventDeclaration): EventRow {
  const { version } = event.current;
  const team = event.team ?? pkg.team;
  return {
    event: linkToEvent(site, page, event),
    package: linkToPackage(site, page, pkg.name),
    summary: summaryOf(event),
    owner: team === undefined ? nothing : inline(team),
    versions: joinMarkdown(
      event.versions.map((at) => inline(at.version.name)),
      ", ",
    ),
    current: event.removed ? markdown`${inline(version.name)}, only read` : inline(version.name),
    released: version.released === undefined ? markdown`draft` : inline(version.released),
    deprecated: event.deprecated === undefined ? dateCell(version.deprecated) : markdown`deprecated`,
    retired: dateCell(version.retired),
  };
}

/** Types of a package that have a page, without error codes. */
export function typeRows(site: Site, page: string, pkg: Package): readonly ListRow[] {
  return pkg.declarations
    .filter((declaration) => hasOwnPage(site, declaration) && !isCodes(declaration))
    .map((declaration) => typeRow(site, page, declaration));
}

/** Enums with groups, wherever they are declared. */
export function codeRows(site: Site, page: string, pkg: Package): readonly ListRow[] {
  return pkg.declarations.filter(isCodes).map((declaration) => typeRow(site, page, declaration));
}

function isCodes(declaration: Declaration): boolean {
  return declaration.kind === "enum" && hasGroups(latestShape(declaration));
}

function typeRow(site: Site, page: string, declaration: Declaration): ListRow {
  return {
    link: linkToType(site, page, declaration),
    kind: kindWords(site, declaration),
    package: linkToPackage(site, page, declaration.package),
    summary: summaryOf(declaration),
  };
}

export function flowRows(site: Site, page: string, pkg: Package): readonly ListRow[] {
  return pkg.flows.map((flow) => ({
    link: link(inline(flow.name), relativePath(page, flowPage(site, pkg, flow))),
    kind: markdown`flow`,
    package: linkToPackage(site, page, pkg.name),
    summary: summaryOf(flow),
  }));
}
