import type { VersionComparer } from "../../compare/index.js";
import type { EmitInput, Naming } from "../../emit/index.js";
import type { Declaration, EventDeclaration, Flow, Package, Type } from "../../ir/index.js";
import { kebabCase } from "../../print/index.js";
import { code, headingAnchor, inline, linkTarget, type Markdown, link as makeLink } from "../../print/markdown.js";
import { comparerOf } from "./comparer.js";
import type { Link, ShapeView } from "./views.js";

/** What all pages of one catalog share: where pages stand, and who refers to what. */
export interface Site {
  readonly input: EmitInput;
  readonly naming: Naming;
  readonly packages: ReadonlyMap<string, Package>;
  /** Declarations that are an event's payload, by id. */
  readonly payloads: ReadonlyMap<string, EventDeclaration>;
  /** Envelopes, by id of their record. */
  readonly envelopes: ReadonlyMap<string, Package>;
  /** Types declared in the place of an event, type or envelope, in source order; by package and owner. */
  readonly inner: ReadonlyMap<string, readonly Declaration[]>;
  readonly usage: Usage;
  /** Paths of pages from the output root, by what they show. */
  readonly pages: ReadonlyMap<Package | EventDeclaration | Declaration, string>;
  /** Tables of envelopes' fields made so far: the events of a package share them. */
  readonly envelopeTables: Map<string, ShapeView>;
  /** What changed between versions, and what it means; worked out when it is asked for. */
  readonly comparer: VersionComparer;
}

export interface Usage {
  /** Events whose payload holds the declaration, however deep, in any version; by its id, in order of packages and sources. */
  readonly events: ReadonlyMap<string, readonly EventDeclaration[]>;
  /** Envelopes that hold the declaration, however deep; by its id. */
  readonly envelopes: ReadonlyMap<string, readonly Declaration[]>;
  /** Records and unions that refer to it directly; by its id. */
  readonly types: ReadonlyMap<string, readonly Declaration[]>;
}

const root = "catalog";

/** Pages over all packages, by path from the output root. */
export const topPages = {
  index: `${root}/index.md`,
  sensitive: `${root}/sensitive-data.md`,
  query: `${root}/query-fields.md`,
  deprecations: `${root}/deprecations.md`,
} as const;

export function createSite(input: EmitInput): Site {
  const { model } = input.history;
  const payloads = new Map<string, EventDeclaration>();
  const envelopes = new Map<string, Package>();
  for (const pkg of model.packages) {
    for (const event of pkg.events) payloads.set(event.payload.id, event);
    if (pkg.envelope !== undefined && pkg.envelope.record.package === pkg.name)
      envelopes.set(pkg.envelope.record.id, pkg);
  }
  return {
    input,
    naming: input.naming,
    packages: new Map(model.packages.map((pkg) => [pkg.name, pkg])),
    payloads,
    envelopes,
    inner: findInner(model.packages, payloads),
    usage: findUsage(model.packages),
    pages: findPages(model.packages, input.naming),
    envelopeTables: new Map(),
    comparer: comparerOf(input),
  };
}

/** Pages mirror the generated modules. */
function findPages(packages: readonly Package[], naming: Naming): Site["pages"] {
  const pages = new Map<Package | EventDeclaration | Declaration, string>();
  const pageOf = (module: string): string => `${root}/${module.replace(/\.ts$/, ".md")}`;
  for (const pkg of packages) {
    pages.set(pkg, pageOf(naming.packageModule(pkg.name)));
    for (const event of pkg.events) pages.set(event, pageOf(naming.moduleOf(event)));
    for (const declaration of pkg.declarations) pages.set(declaration, pageOf(naming.moduleOf(declaration)));
  }
  return pages;
}

/** Path of a page from the output root: of a package, of an event, or of a declaration (its own page, or its owner's). */
function pageOf(site: Site, what: Package | EventDeclaration | Declaration | undefined): string {
  const page = what === undefined ? undefined : site.pages.get(what);
  if (page === undefined) throw new Error("the model refers to something that it does not declare");
  return page;
}

export function packagePage(site: Site, name: string): string {
  return pageOf(site, site.packages.get(name));
}

export function eventPage(site: Site, event: EventDeclaration): string {
  return pageOf(site, event);
}

export function typePage(site: Site, declaration: Declaration): string {
  return pageOf(site, declaration);
}

/** A dot is in no name of an event or type, so that a flow may have the name of one. */
export function flowPage(site: Site, pkg: Package, flow: Flow): string {
  return `${root}/${site.naming.packageFolder(pkg.name)}/${kebabCase(flow.name)}.flow.md`;
}

/** The page of what changed in a package; named like a flow's, so that no event has its name. */
export function changelogPage(site: Site, pkg: Package): string {
  return `${root}/${site.naming.packageFolder(pkg.name)}/package.changelog.md`;
}

/** A path from the folder of a page to another file, both from the output root. */
export function relativePath(page: string, target: string): string {
  const folder = page.slice(0, page.lastIndexOf("/") + 1);
  if (target.startsWith(folder)) return target.slice(folder.length);
  const from = page.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return `${"../".repeat(from.length - shared)}${to.slice(shared).join("/")}`;
}

/** Heading of a type that is shown on its owner's page. */
export function innerHeading(name: string): string {
  return `Type ${name}`;
}

/** Where a declaration is shown, from a page. */
export function pathTo(site: Site, page: string, declaration: Declaration): string {
  const target = typePage(site, declaration);
  const inner = declaration.owner !== undefined && !site.payloads.has(declaration.id);
  const anchor = inner ? `#${headingAnchor(innerHeading(declaration.name))}` : "";
  return target === page && anchor !== "" ? anchor : `${relativePath(page, target)}${anchor}`;
}

export function linkToType(site: Site, page: string, declaration: Declaration): Markdown {
  return makeLink(code(declaration.name), pathTo(site, page, declaration));
}

export function linkToEvent(site: Site, page: string, event: EventDeclaration): Markdown {
  return makeLink(code(event.key), relativePath(page, eventPage(site, event)));
}

export function linkToPackage(site: Site, page: string, name: string): Markdown {
  return makeLink(inline(packageTitle(site, name)), relativePath(page, packagePage(site, name)));
}

export function packageTitle(site: Site, name: string): string {
  return site.packages.get(name)?.title ?? (name === "" ? "(no package)" : name);
}

/** The pages above a page: the catalog, and the package if any. */
export function trail(site: Site, page: string, pkg: Package | undefined): readonly Link[] {
  const catalog: Link = { text: inline("Catalog"), target: linkTarget(relativePath(page, topPages.index)) };
  if (pkg === undefined) return [catalog];
  return [
    catalog,
    { text: inline(packageTitle(site, pkg.name)), target: linkTarget(relativePath(page, packagePage(site, pkg.name))) },
  ];
}

/** Types with a page of their own: named ones and the package's own envelope. */
export function hasOwnPage(site: Site, declaration: Declaration): boolean {
  return declaration.owner === undefined && !site.payloads.has(declaration.id);
}

/** Types declared in the place of an event, type or envelope. */
export function innerTypes(site: Site, packageName: string, owner: string): readonly Declaration[] {
  return site.inner.get(innerKey(packageName, owner)) ?? [];
}

function innerKey(packageName: string, owner: string): string {
  return JSON.stringify([packageName, owner]);
}

function findInner(packages: readonly Package[], payloads: ReadonlyMap<string, EventDeclaration>): Site["inner"] {
  const inner = new Map<string, Declaration[]>();
  for (const pkg of packages) {
    for (const declaration of pkg.declarations) {
      if (declaration.owner === undefined || payloads.has(declaration.id) || isEmptyRecord(declaration)) continue;
      append(inner, innerKey(pkg.name, declaration.owner), declaration);
    }
  }
  return inner;
}

/** A variant without fields, say: there is nothing to show. */
export function isEmptyRecord(declaration: Declaration): boolean {
  return declaration.kind === "record" && declaration.owner !== undefined && declaration.fields.length === 0;
}

function findUsage(packages: readonly Package[]): Usage {
  const events = new Map<string, EventDeclaration[]>();
  const envelopes = new Map<string, Declaration[]>();
  const types = new Map<string, Declaration[]>();
  const direct = new Map<string, readonly Declaration[]>();
  for (const pkg of packages) {
    for (const declaration of pkg.declarations) {
      const targets = directReferences(declaration);
      direct.set(declaration.id, targets);
      for (const target of targets) append(types, target.id, declaration);
    }
  }
  for (const pkg of packages) {
    for (const event of pkg.events) for (const { id } of reachable(event.payload, direct)) append(events, id, event);
    const record = pkg.envelope?.record;
    if (record?.package !== pkg.name) continue;
    for (const { id } of reachable(record, direct)) append(envelopes, id, record);
  }
  return { events, envelopes, types };
}

/** A declaration and all that it refers to, however deep, each once. */
function reachable(start: Declaration, direct: ReadonlyMap<string, readonly Declaration[]>): ReadonlySet<Declaration> {
  const found = new Set<Declaration>([start]);
  for (const declaration of found) for (const target of direct.get(declaration.id) ?? []) found.add(target);
  return found;
}

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** What a declaration refers to in any of its shapes, each once. */
function directReferences(declaration: Declaration): readonly Declaration[] {
  const found = new Set<Declaration>();
  switch (declaration.kind) {
    case "record":
      for (const shape of new Set(declaration.shapes.values()))
        for (const field of shape.fields) addReferences(field.type, found);
      break;
    case "union":
      for (const variant of declaration.variants) found.add(variant.record);
      break;
    case "enum":
      break;
  }
  return [...found];
}

function addReferences(type: Type, found: Set<Declaration>): void {
  switch (type.kind) {
    case "scalar":
      return;
    case "list":
      addReferences(type.element, found);
      return;
    case "map":
      addReferences(type.value, found);
      return;
    case "nullable":
      addReferences(type.inner, found);
      return;
    case "reference":
      found.add(type.declaration);
  }
}
