import type { History } from "../evolve/index.js";
import {
  type Declaration,
  type EventDeclaration,
  type EventVersion,
  type Layout,
  latestShape,
  type Package,
  type Place,
  type RecordShape,
  type Shape,
  type Type,
} from "../ir/index.js";
import { lockName } from "../lock/index.js";
import { replaceParts } from "../source/index.js";
import type { Change, ChangeOrder } from "./change.js";
import { enumFacts, unionFacts } from "./choice-facts.js";
import { pairFields, recordFacts } from "./field-facts.js";
import type { RuleId } from "./rules.js";

/**
 * What changed from one model to another, each with its rule and both places: the latest version of each event, then named types.
 * One cause is one finding; identity is the key, and in plain `.proto` files also the number.
 */
export function compareModels(old: History, current: History): readonly Change[] {
  const facts = openFacts();
  const pairs = pairPackages(old, current);
  for (const [before, after] of pairs) {
    facts.enterPackage((after ?? before)?.name ?? "");
    comparePackages(before, after, facts);
  }
  facts.finish();
  return facts.changes;
}

/** What changed between two versions of one event, of one history or of two. */
export function compareVersions(
  old: EventVersion,
  current: EventVersion,
  event: EventDeclaration,
  byNumber = false,
): readonly Change[] {
  const facts = openFacts();
  compareEventVersions(event, old, event, current, byNumber, facts);
  facts.finish();
  return facts.changes;
}

/** What changed between two shapes of one type, of one history or of two. */
export function compareTypes(old: Shape, current: Shape): readonly Change[] {
  const facts = openFacts();
  facts.compareShapes(old, current, current.declaration.id, false);
  facts.finish();
  return facts.changes;
}

/** What changed from one released version of an event to the latest of the other side. */
export interface VersionChanges {
  readonly event: EventDeclaration;
  readonly version: EventVersion;
  readonly changes: readonly Change[];
}

/**
 * What changed from every released version but the newest of each event to the latest of the other side; shapes that several versions or
 * events share are compared once.
 */
export function compareOlderVersions(old: History, current: History): readonly VersionChanges[] {
  const facts = openFacts();
  const found: VersionChanges[] = [];
  for (const [before, after] of pairPackages(old, current)) {
    if (before === undefined || after === undefined) continue;
    facts.enterPackage(after.name);
    const byNumber = after.notation === "proto" && before.notation === "proto";
    const events = new Map(after.events.map((event) => [event.key, event]));
    for (const event of before.events) {
      const other = events.get(event.key);
      if (other === undefined) continue;
      for (const version of event.versions) {
        if (version === event.latest || version.version.released === undefined) continue;
        const from = facts.changes.length;
        compareEventVersions(event, version, other, other.latest, byNumber, facts);
        facts.finish();
        const changes = facts.changes.slice(from);
        if (changes.length > 0) found.push({ event, version, changes });
      }
    }
  }
  return found;
}

/** What has versions on one line: events that exist on either side, and types, each at one version and at another. */
export interface LineParts {
  readonly events: readonly {
    readonly event: EventDeclaration;
    readonly old: EventVersion | undefined;
    readonly new: EventVersion | undefined;
  }[];
  readonly types: readonly { readonly old: Shape; readonly new: Shape }[];
}

/** What changed on a line from one version to another of one history. Shapes that several events share are compared once. */
export function compareLine({ events, types }: LineParts): readonly Change[] {
  const facts = openFacts();
  for (const { event, old, new: current } of events) {
    const { id: path, span } = event;
    if (old !== undefined && current !== undefined) compareEventVersions(event, old, event, current, false, facts);
    else if (old === undefined)
      facts.add({
        rule: "event.added",
        path,
        old: null,
        new: span,
        subject: { kind: "event", old, new: current },
      });
    // It is read as it was: only nobody writes it any more.
    else
      facts.add({
        rule: "event.removed",
        path,
        old: span,
        new: span,
        subject: { kind: "event", old, new: old },
      });
  }
  // What events hold is named by them; what is left is held by none.
  facts.finish();
  for (const { old, new: current } of types) facts.compareShapes(old, current, current.declaration.id, false);
  facts.finish();
  return facts.changes;
}

/** Facts in the making; two shapes are compared once, however many fields refer to them. */
interface Facts {
  readonly changes: readonly Change[];
  add(...found: readonly Change[]): void;
  /** What is found from here on is found in this event; in none, without it. */
  enter(event: string | undefined): void;
  enterPackage(name: string): void;
  compareShapes(old: Shape, current: Shape, path: string, byNumber: boolean): void;
  finish(): void;
}

function openFacts(): Facts {
  const changes: Change[] = [];
  const seen = new Map<Shape, Set<Shape>>();
  const waiting: (() => void)[] = [];
  let inside: string | undefined;
  let order: ChangeOrder = { package: "", level: 0 };

  function add(...found: readonly Change[]): void {
    for (const change of found)
      changes.push(replaceParts(change, inside === undefined ? { order } : { order, event: inside }));
  }

  function enterPackage(name: string): void {
    order = { package: name, level: 0 };
  }

  function enter(event: string | undefined): void {
    inside = event;
  }

  function later(work: () => void): void {
    const event = inside;
    const deeper = { package: order.package, level: order.level + 1 };
    waiting.push(() => {
      enter(event);
      order = deeper;
      work();
    });
  }

  function compareShapes(old: Shape, current: Shape, path: string, byNumber: boolean): void {
    const done = seen.get(old) ?? new Set();
    seen.set(old, done);
    if (old === current || done.has(current)) return;
    done.add(current);
    if (old.kind === "record" && current.kind === "record") {
      const pairs = pairFields(old, current, byNumber);
      add(...recordFacts(old, current, path, pairs));
      for (const { before, after } of pairs) {
        if (before === undefined || after === undefined || before === after) continue;
        for (const [left, right] of shapesIn(before.type, after.type))
          later(() => compareShapes(left, right, right.declaration.id, byNumber));
      }
    } else if (old.kind === "enum" && current.kind === "enum") add(...enumFacts(old, current, path));
    else if (old.kind === "union" && current.kind === "union") {
      add(...unionFacts(old, current, path));
      for (const after of current.variants) {
        const before = old.variants.find(({ variant }) => variant.key === after.variant.key);
        if (before === undefined) continue;
        later(() => compareShapes(before.content, after.content, `${path}/${after.variant.key}`, byNumber));
      }
    }
  }

  function finish(): void {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next();
    enter(undefined);
    enterPackage(order.package);
  }

  return { changes, add, enter, enterPackage, compareShapes, finish };
}

/** The shapes of one declaration that two types refer to at the same place. */
function shapesIn(old: Type, current: Type): readonly (readonly [Shape, Shape])[] {
  if (old.kind === "nullable" || current.kind === "nullable")
    return shapesIn(old.kind === "nullable" ? old.inner : old, current.kind === "nullable" ? current.inner : current);
  if (old.kind === "list" && current.kind === "list") return shapesIn(old.element, current.element);
  if (old.kind === "map" && current.kind === "map") return shapesIn(old.value, current.value);
  if (old.kind !== "reference" || current.kind !== "reference") return [];
  return old.declaration.id === current.declaration.id ? [[old.shape, current.shape]] : [];
}

function pairPackages(
  old: History,
  current: History,
): readonly (readonly [Package | undefined, Package | undefined])[] {
  const names = new Set([...old.model.packages, ...current.model.packages].map(({ name }) => name));
  const find = ({ model }: History, name: string): Package | undefined =>
    model.packages.find((pkg) => pkg.name === name);
  const pairs = [...names].sort().map((name) => [find(old, name), find(current, name)] as const);
  const [gone, come] = [
    pairs.filter(([, after]) => after === undefined),
    pairs.filter(([before]) => before === undefined),
  ];
  // One package that went and one that came, with the same declarations, is one that was renamed.
  const [lost, found] = [gone[0]?.[0], come[0]?.[1]];
  if (gone.length === 1 && come.length === 1 && lost !== undefined && found !== undefined && sameNames(lost, found))
    return [...pairs.filter(([before, after]) => before !== lost && after !== found), [lost, found]];
  return pairs;
}

function sameNames(left: Package, right: Package): boolean {
  const names = ({ declarations }: Package): string =>
    declarations
      .map(({ name }) => name)
      .sort()
      .join();
  return names(left) === names(right);
}

function comparePackages(old: Package | undefined, current: Package | undefined, facts: Facts): void {
  const pkg = current ?? old;
  if (pkg === undefined) return;
  const words = (rule: RuleId, path: string, before: Change["old"], after: Change["new"]): void =>
    void facts.add({ rule, path, old: before, new: after, subject: { kind: "words" } });
  if (old !== undefined && current !== undefined && old.name !== current.name)
    words("package.changed", current.name, old.span, current.span);
  const byNumber = current?.notation === "proto" && old?.notation === "proto";
  const olds = new Map(old?.events.map((event) => [event.key, event]));
  const keys = new Set(current?.events.map(({ key }) => key));
  for (const after of current?.events ?? []) {
    const before = olds.get(after.key);
    facts.enter(after.id);
    if (before !== undefined) compareEvents(before, after, byNumber, facts);
    else eventFact("event.added", undefined, after, facts);
  }
  facts.enter(undefined);
  for (const before of old?.events ?? []) {
    if (!keys.has(before.key)) eventFact("event.removed", before, undefined, facts);
  }
  const [types, oldTypes] = [typesOf(current), typesOf(old)];
  for (const after of types) {
    const before = oldTypes.find(({ name }) => name === after.name);
    if (before === undefined) words("shared.added", after.id, null, after.span);
    else if (before.kind === after.kind)
      facts.compareShapes(latestShape(before) as Shape, latestShape(after) as Shape, after.id, byNumber);
  }
  for (const before of oldTypes) {
    if (!types.some(({ name }) => name === before.name)) words("shared.removed-unused", before.id, before.span, null);
  }
}

/** The named types of a package. */
function typesOf(pkg: Package | undefined): readonly Declaration[] {
  if (pkg === undefined) return [];
  const others = new Set<Declaration | undefined>(pkg.events.map(({ payload }) => payload)).add(pkg.envelope?.record);
  return pkg.declarations.filter((declaration) => declaration.owner === undefined && !others.has(declaration));
}

function eventFact(
  rule: RuleId,
  old: EventDeclaration | undefined,
  current: EventDeclaration | undefined,
  facts: Facts,
): void {
  const subject = { kind: "event", old: old?.latest, new: current?.latest } as const;
  const path = (current ?? old)?.id ?? "";
  facts.add({ rule, path, old: old?.span ?? null, new: current?.span ?? null, subject });
}

function compareEvents(old: EventDeclaration, current: EventDeclaration, byNumber: boolean, facts: Facts): void {
  if (!old.removed && current.removed) eventFact("event.removed", old, current, facts);
  if (old.removed && !current.removed) eventFact("event.added", old, current, facts);
  const words = (rule: RuleId): void =>
    void facts.add({ rule, path: current.id, old: old.span, new: current.span, subject: { kind: "words" } });
  const states = ({ latest, deprecated }: EventDeclaration): string =>
    [deprecated === undefined, latest.version.deprecated === undefined].join();
  if (states(old) !== states(current)) words("event.deprecated");
  if (old.doc !== current.doc || old.team !== current.team) words("event.docs");
  // Two trees are two folders: only what lies below them tells whether a file moved. A lock says nothing of files.
  const [from, to] = [old.span, current.span].map(({ file }) => file.path.split("/").at(-1));
  if (from !== to && from !== lockName && to !== lockName) words("file.moved");
  compareEventVersions(old, old.latest, current, current.latest, byNumber, facts);
}

function compareEventVersions(
  old: EventDeclaration,
  before: EventVersion,
  current: EventDeclaration,
  after: EventVersion,
  byNumber: boolean,
  facts: Facts,
): void {
  facts.enter(current.id);
  const subject = { kind: "event", old: before, new: after } as const;
  const add = (rule: RuleId): void =>
    void facts.add({ rule, path: current.id, old: old.span, new: current.span, subject });
  if (before.tags[0] !== after.tags[0])
    add(after.tags.includes(before.tags[0] ?? "") ? "event.renamed.alias" : "event.renamed");
  else if (before.tags.join("\0") !== after.tags.join("\0")) add("event.type-tag-changed");
  if (layoutText(before) !== layoutText(after)) add("event.layout-changed");
  const lacks = ({ requires }: EventVersion, key: string): boolean => requires.every((field) => field.key !== key);
  if (after.requires.some(({ key }) => lacks(before, key))) add("event.requires-added");
  if (before.requires.some(({ key }) => lacks(after, key))) add("event.requires-removed");
  facts.compareShapes(before.payload, after.payload, current.id, byNumber);
  if (before.envelope !== undefined && after.envelope !== undefined)
    facts.compareShapes(before.envelope, after.envelope, envelopeId(after.envelope), byNumber);
}

function envelopeId({ declaration }: RecordShape): string {
  return declaration.id;
}

function layoutText({ layout }: EventVersion): string {
  if (layout === undefined) return "  ";
  let found = layoutTexts.get(layout);
  if (found === undefined) {
    const text = (place: Place | undefined): string =>
      place === undefined ? "" : [place.root, ...place.path].join("/");
    found = [layout.type, layout.payload, layout.version?.place].map(text).join(" ");
    layoutTexts.set(layout, found);
  }
  return found;
}

/** Events share their layouts. */
const layoutTexts = new WeakMap<Layout, string>();
