import type { Model, Package } from "../../ir/index.js";
import {
  code,
  inline,
  joinMarkdown,
  link,
  linkTarget,
  type Markdown,
  markdown,
  nothing,
} from "../../print/markdown.js";
import { packageHistory } from "./history.js";
import { layoutRows } from "./layouts.js";
import { phaseRows } from "./lifecycle.js";
import { codeRows, eventRow, flowRows, typeRows } from "./rows.js";
import {
  changelogPage,
  hasOwnPage,
  linkToPackage,
  linkToType,
  packagePage,
  packageTitle,
  relativePath,
  type Site,
  topPages,
  trail,
} from "./site.js";
import { typescriptType } from "./type-text.js";
import type { ContextRow, Fact, IndexPage, Link, PackagePage } from "./views.js";
import { noteSentences, notesOf, summaryOf } from "./words.js";

/** The page of a package. */
export function packagePageView(site: Site, pkg: Package): PackagePage {
  const page = packagePage(site, pkg.name);
  return {
    title: inline(packageTitle(site, pkg.name)),
    trail: trail(site, page, undefined),
    notes: notesOf(pkg),
    facts: packageFacts(site, page, pkg),
    changelog:
      pkg.events.length === 0
        ? undefined
        : { text: markdown`Changes by release`, target: linkTarget(relativePath(page, changelogPage(site, pkg))) },
    phases: phaseRows(pkg.line.versions),
    history: pkg.line.implicit ? undefined : packageHistory(site, page, pkg),
    events: pkg.events.map((event) => eventRow(site, page, pkg, event)),
    types: typeRows(site, page, pkg),
    codes: codeRows(site, page, pkg),
    flows: flowRows(site, page, pkg),
    context: pkg.context.map((parameter) => contextRow(site, page, parameter)),
    layouts: pkg.envelope === undefined ? [] : layoutRows(pkg.envelope),
  };
}

function contextRow(site: Site, page: string, parameter: Package["context"][number]): ContextRow {
  return {
    name: code(parameter.optional ? `${parameter.name}?` : parameter.name),
    typescript: typescriptType(site, page, parameter.type),
    required: parameter.optional ? markdown`no` : markdown`yes`,
    meaning: joinMarkdown(noteSentences(parameter), "<br>"),
  };
}

function packageFacts(site: Site, page: string, pkg: Package): readonly Fact[] {
  const module = site.naming.packageModule(pkg.name);
  const imports = pkg.imports.filter((name) => site.packages.has(name)).map((name) => linkToPackage(site, page, name));
  return [
    { name: markdown`Package`, value: pkg.name === "" ? markdown`without a name` : code(pkg.name) },
    ...(pkg.team === undefined ? [] : [{ name: markdown`Owner`, value: inline(pkg.team) }]),
    { name: markdown`Releases are held to`, value: compatibilityWords(pkg.compatible) },
    ...(pkg.envelope === undefined
      ? []
      : [{ name: markdown`Envelope`, value: linkToType(site, page, pkg.envelope.record) }]),
    ...(pkg.envelope?.typePattern === undefined
      ? []
      : [{ name: markdown`Types of events match`, value: code(pkg.envelope.typePattern) }]),
    // A package of aliases alone has no module.
    ...(pkg.declarations.length === 0
      ? []
      : [{ name: markdown`TypeScript`, value: link(code(module), relativePath(page, module)) }]),
    ...(imports.length === 0 ? [] : [{ name: markdown`Imports`, value: joinMarkdown(imports, ", ") }]),
  ];
}

function compatibilityWords(mode: Package["compatible"]): Markdown {
  switch (mode) {
    case "backward":
      return markdown`backward: new readers read old events`;
    case "forward":
      return markdown`forward: old readers read new events`;
    case "full":
      return markdown`full: new readers read old events, and old readers new ones`;
    case "none":
      return markdown`nothing`;
  }
}

/** The first page: all packages and events. */
export function indexPageView(site: Site, model: Model): IndexPage {
  const page = topPages.index;
  const to = (text: Markdown, target: string): Link => ({ text, target: linkTarget(relativePath(page, target)) });
  return {
    title: markdown`Event catalog`,
    trail: [],
    packages: model.packages.map((pkg) => ({
      link: linkToPackage(site, page, pkg.name),
      summary: summaryOf(pkg),
      owner: pkg.team === undefined ? nothing : inline(pkg.team),
      events: pkg.events.length,
      types: pkg.declarations.filter((declaration) => hasOwnPage(site, declaration)).length,
    })),
    events: model.packages.flatMap((pkg) => pkg.events.map((event) => eventRow(site, page, pkg, event))),
    codes: model.packages.flatMap((pkg) => codeRows(site, page, pkg)),
    flows: model.packages.flatMap((pkg) => flowRows(site, page, pkg)),
    sensitive: to(markdown`Sensitive data`, topPages.sensitive),
    query: to(markdown`Fields to query by`, topPages.query),
    deprecations: to(markdown`Deprecations`, topPages.deprecations),
  };
}
