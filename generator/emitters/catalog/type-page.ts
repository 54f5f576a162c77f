import { type Declaration, latestShape, type Package, type Shape } from "../../ir/index.js";
import { code, inline, joinMarkdown, link, type Markdown, markdown } from "../../print/markdown.js";
import { hasGroups, olderShapes, shapeView } from "./fields.js";
import { typeHistory } from "./history.js";
import { layoutRows } from "./layouts.js";
import {
  hasOwnPage,
  innerTypes,
  linkToEvent,
  linkToPackage,
  linkToType,
  relativePath,
  type Site,
  trail,
  typePage,
} from "./site.js";
import type { Fact, TypePage, TypeView } from "./views.js";
import { notesOf, runOfVersions } from "./words.js";

/** The page of a named type or of an envelope. */
export function typePageView(site: Site, pkg: Package, declaration: Declaration): TypePage {
  const page = typePage(site, declaration);
  const envelope = site.envelopes.get(declaration.id)?.envelope;
  const users = (site.usage.types.get(declaration.id) ?? []).filter((user) => !site.payloads.has(user.id));
  return {
    title: inline(declaration.name),
    trail: trail(site, page, pkg),
    facts: typeFacts(site, page, pkg, declaration),
    type: typeView(site, page, pkg, declaration),
    history: typeHistory(site, page, pkg, declaration),
    inner: innerTypes(site, pkg.name, declaration.name).map((inner) => typeView(site, page, pkg, inner)),
    layouts: envelope === undefined ? [] : layoutRows(envelope),
    usedByEvents: (site.usage.events.get(declaration.id) ?? []).map((event) => linkToEvent(site, page, event)),
    usedByTypes: users.map((user) => linkToType(site, page, user)),
  };
}

/** A type with its newest shape and the older ones, for its own page or its owner's. */
export function typeView(site: Site, page: string, pkg: Package, declaration: Declaration): TypeView {
  const latest: Shape = latestShape(declaration);
  return {
    kind: kindWords(site, declaration),
    name: inline(declaration.name),
    notes: notesOf(declaration),
    openness: openness(declaration),
    latest: shapeView(site, page, pkg, latest),
    older: olderShapes(latest).map((shape) => ({
      heading: inline(`${declaration.name} in ${runOfVersions(shape.versions)}`),
      shape: shapeView(site, page, pkg, shape),
    })),
  };
}

/** What a declaration is, in a word. */
export function kindWords(site: Site, declaration: Declaration): Markdown {
  switch (declaration.kind) {
    case "record":
      return site.envelopes.has(declaration.id) ? markdown`envelope` : markdown`record`;
    case "union":
      return markdown`union`;
    case "enum":
      return hasGroups(latestShape(declaration)) ? markdown`error codes` : markdown`enum`;
  }
}

function openness(declaration: Declaration): Markdown | undefined {
  switch (declaration.kind) {
    case "record":
      return undefined;
    case "enum":
      return declaration.open
        ? markdown`Open: a value that is not listed is kept as ${code("{ unknown: … }")} and written back as it came.`
        : markdown`Closed: a value that is not listed is refused.`;
    case "union":
      return declaration.open
        ? markdown`Open: a variant that is not listed is kept as ${code('{ type: "unknown", unknown: … }')} and written back as it came.`
        : markdown`Closed: a variant that is not listed is refused.`;
  }
}

function typeFacts(site: Site, page: string, pkg: Package, declaration: Declaration): readonly Fact[] {
  const module = site.naming.moduleOf(declaration);
  return [
    { name: markdown`Kind`, value: kindWords(site, declaration) },
    { name: markdown`Package`, value: linkToPackage(site, page, pkg.name) },
    {
      name: markdown`TypeScript`,
      value: markdown`${code(site.naming.typeName(latestShape(declaration)))} in ${link(code(module), relativePath(page, module))}`,
    },
    ...(declaration.line.implicit
      ? []
      : [
          {
            name: markdown`Versions`,
            value: joinMarkdown(
              declaration.line.versions
                .filter(({ name }) => declaration.shapes.has(name))
                .map(({ name }) => inline(name)),
              ", ",
            ),
          },
        ]),
  ];
}

/** Types that get a page: named ones, and the package's own envelope. */
export function pagedTypes(site: Site, pkg: Package): readonly Declaration[] {
  return pkg.declarations.filter((declaration) => hasOwnPage(site, declaration));
}
