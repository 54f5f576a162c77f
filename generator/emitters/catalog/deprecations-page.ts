import type { Declaration, Documentation, EventDeclaration, Line, Model, Package } from "../../ir/index.js";
import { code, documentationInLine, inline, type Markdown, markdown, nothing } from "../../print/markdown.js";
import { replacementLink } from "./event-page.js";
import { dateCell } from "./history.js";
import { hasOwnPage, linkToEvent, linkToPackage, linkToType, type Site, topPages, trail } from "./site.js";
import type { DeprecationsPage } from "./views.js";

type Row = DeprecationsPage["rows"][number];

/** Everything that is deprecated, removed or retired, with what takes its place and from when on. */
export function deprecationsPageView(site: Site, model: Model): DeprecationsPage {
  const page = topPages.deprecations;
  return {
    title: markdown`Deprecations`,
    trail: trail(site, page, undefined),
    rows: model.packages.flatMap((pkg) => [
      ...lineRows(site, page, pkg, pkg.line, linkToPackage(site, page, pkg.name)),
      ...pkg.events.flatMap((event) => eventRows(site, page, pkg, event)),
      ...pkg.declarations.flatMap((declaration) => declarationRows(site, page, pkg, declaration)),
    ]),
  };
}

function eventRows(site: Site, page: string, pkg: Package, event: EventDeclaration): readonly Row[] {
  const what = linkToEvent(site, page, event);
  const replacement = event.replacement === undefined ? nothing : replacementLink(site, page, pkg, event.replacement);
  const rows: Row[] = [];
  if (event.removed) {
    const after = event.line.versions[event.latest.version.index + 1];
    rows.push({
      ...base(site, page, pkg, what, event),
      reason: markdown`removed in ${inline(after?.name ?? "")}${event.deprecated === undefined ? nothing : markdown`: ${documentationInLine(event.deprecated)}`}`,
      retired: dateCell(after?.released),
      replacement,
    });
  } else if (event.deprecated !== undefined || event.replacement !== undefined) {
    rows.push({ ...base(site, page, pkg, what, event), replacement });
  }
  return event.line === pkg.line ? rows : [...rows, ...lineRows(site, page, pkg, event.line, what)];
}

/** Versions that are deprecated or retired; the newest released version takes their place. */
function lineRows(site: Site, page: string, pkg: Package, line: Line, what: Markdown): readonly Row[] {
  const current = line.versions.findLast(({ released }) => released !== undefined);
  return line.versions
    .filter(({ deprecated, retired }) => deprecated !== undefined || retired !== undefined)
    .map((version) => ({
      what: markdown`${what} ${inline(version.name)}`,
      package: linkToPackage(site, page, pkg.name),
      deprecated: dateCell(version.deprecated),
      retired: dateCell(version.retired),
      reason: nothing,
      replacement: current === undefined || current === version ? nothing : inline(current.name),
    }));
}

function declarationRows(site: Site, page: string, pkg: Package, declaration: Declaration): readonly Row[] {
  const payloadOf = site.payloads.get(declaration.id);
  const where = payloadOf === undefined ? linkToType(site, page, declaration) : linkToEvent(site, page, payloadOf);
  const own =
    declaration.deprecated === undefined || payloadOf !== undefined ? [] : [base(site, page, pkg, where, declaration)];
  const versions =
    declaration.line !== pkg.line && hasOwnPage(site, declaration)
      ? lineRows(site, page, pkg, declaration.line, where)
      : [];
  const members = membersOf(declaration)
    .filter(({ deprecated }) => deprecated !== undefined)
    .map((member) => base(site, page, pkg, markdown`${code(member.key)} of ${where}`, member));
  return [...own, ...versions, ...members];
}

function membersOf(declaration: Declaration): readonly (Documentation & { readonly key: string })[] {
  switch (declaration.kind) {
    case "record":
      return declaration.fields;
    case "enum":
      return declaration.values;
    case "union":
      return declaration.variants;
  }
}

function base(site: Site, page: string, pkg: Package, what: Markdown, documented: Documentation): Row {
  return {
    what,
    package: linkToPackage(site, page, pkg.name),
    deprecated: nothing,
    retired: nothing,
    reason: documented.deprecated === undefined ? nothing : documentationInLine(documented.deprecated),
    replacement: nothing,
  };
}
