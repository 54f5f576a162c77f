import type { DiagnosticSink } from "../diagnostics/index.js";
import {
  type Declaration,
  type EventDeclaration,
  latestShape,
  newestVersion,
  type Package,
  type Shape,
} from "../ir/index.js";
import type { Span } from "../source/index.js";
import { eventForm, type HashConvert, typeForm } from "./forms.js";
import { type LiftDifference, reportLifts } from "./lifts.js";
import { type Block, blockKey, type Fact, type Form, type Lock, type LockedVersion } from "./lock.js";
import { wordsOf } from "./parse-lock.js";
import { compareVersionNames } from "./print-lock.js";
import { reachOf, type Use } from "./reach.js";
import type { Readers } from "./tries.js";

/** What a lock is compared with. */
export interface LockInput extends Readers {
  readonly hashConvert: HashConvert;
}

/** A version of a type that a locked version of an event uses. */
interface LockedUse {
  readonly use: Use;
  readonly form: Form;
  readonly event: EventDeclaration;
  /** The event's version in the lock. */
  readonly span: Span;
}

/**
 * Compares the schemas with the lock. Reports what is released and was edited, dropped or skipped, lifts that were changed (with an event
 * that now reads differently), and what is released and not in the lock yet.
 */
export function compareWithLock(lock: Pick<Lock, "blocks">, input: LockInput, sink: DiagnosticSink): void {
  const { packages } = input.history.model;
  const edits = createEdits();
  const uses = new Map<string, LockedUse>();
  const events = new Map(packages.flatMap((pkg) => pkg.events.map((event) => [event.id, { pkg, event }] as const)));
  for (const block of lock.blocks.values()) {
    if (block.kind !== "event") continue;
    const found = events.get(block.id);
    reportDropped(block, found?.event, packages, sink);
    if (found === undefined) continue;
    reportSkipped(block, found.event, sink);
    for (const version of found.event.versions) {
      const locked = block.versions.get(version.version.name);
      if (locked === undefined) continue;
      const reach = reachOf(found.pkg, found.event, version);
      edits.compare(block.id, locked, eventForm(found.pkg, found.event, version, reach), found.event.span);
      for (const use of reach.uses) {
        const key = `${use.declaration.id}@${use.version}`;
        if (!uses.has(key))
          uses.set(key, { use, form: typeForm(use, input.hashConvert), event: found.event, span: locked.span });
      }
    }
  }
  const missing: LockedUse[] = [];
  const lifts: LiftDifference[] = [];
  for (const found of uses.values()) {
    const { use, form } = found;
    const block = lock.blocks.get(blockKey(use.declaration.kind, use.declaration.id));
    const locked = block?.versions.get(use.version);
    if (block === undefined || locked === undefined) missing.push(found);
    else if (block.kind !== use.declaration.kind) edits.compareKinds(block, use, locked);
    else {
      edits.compare(block.id, locked, form, use.declaration.span);
      const changed = differencesOf(locked.lifts, form.lifts).filter(
        ({ key, was }) =>
          hasSubject(locked, key) && hasSubject(form, key) && !(was === undefined && isRemoved(use.declaration, key)),
      );
      lifts.push(...changed.map((change) => ({ ...change, use, locked })));
    }
  }
  edits.report(sink);
  // What is missing because another type is used now was said already.
  if (edits.isEmpty()) for (const found of missing) reportMissing(found, sink);
  reportLifts(lifts, input, sink);
  reportUnlocked(lock, packages, sink);
}

/** A line that is not the same in both forms; one of them may lack it. */
export interface FactDifference {
  readonly key: string;
  readonly was: Fact | undefined;
  readonly now: Fact | undefined;
}

/** The lines in which two forms differ. */
export function differencesOf(locked: readonly Fact[], current: readonly Fact[]): readonly FactDifference[] {
  const before = new Map(locked.map((fact) => [fact.key, fact]));
  const after = new Map(current.map((fact) => [fact.key, fact]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const was = before.get(key);
    const now = after.get(key);
    return was?.text === now?.text ? [] : [{ key, was, now }];
  });
}

/** Whether a form has the field, the value or the variant that a line about a lift is about: else that was said already. */
function hasSubject({ facts }: Form, key: string): boolean {
  const [, name] = wordsOf(key);
  return facts.some((fact) => wordsOf(fact.key)[1] === name);
}

/**
 * Whether what a line is about is not in the latest version: that it is gone asks for something that stands in, and nothing was read
 * before that reads differently now.
 */
function isRemoved(declaration: Declaration, key: string): boolean {
  const latest: Shape = latestShape(declaration);
  const { facts } = typeForm({ declaration, version: newestVersion(latest).name, shape: latest }, () => "");
  return !hasSubject({ facts, lifts: [] }, key);
}

interface Edit {
  readonly name: string;
  readonly change: string;
  readonly versions: string[];
  readonly span: Span;
  readonly locked: Span;
}

/** One edit is said once, however many versions it changes. */
function createEdits() {
  const edits = new Map<string, Edit>();
  const add = (name: string, version: string, change: string, span: Span, locked: Span): void => {
    const key = `${name}\0${change}\0${span.start}`;
    const known = edits.get(key);
    if (known === undefined) edits.set(key, { name, change, versions: [version], span, locked });
    else known.versions.push(version);
  };
  return {
    isEmpty: () => edits.size === 0,
    /** @param owner where it is said that a line is gone */
    compare(name: string, locked: LockedVersion, { facts }: Form, owner: Span): void {
      for (const { key, was, now } of differencesOf(locked.facts, facts))
        add(name, locked.name, changeText(key, was?.text, now?.text), now?.span ?? owner, was?.span ?? locked.span);
    },
    compareKinds(block: Block, { declaration, version }: Use, locked: LockedVersion): void {
      add(
        block.id,
        version,
        `it was a kind of ${block.kind} and is a ${declaration.kind}`,
        declaration.span,
        locked.span,
      );
    },
    report(sink: DiagnosticSink): void {
      for (const { name, change, versions, span, locked } of edits.values()) {
        const related = [{ span: locked, message: "locked here" }];
        const sorted = versions.toSorted(compareVersionNames);
        sink.report("lock/edited-version", span, { name, versions: sorted, change }, { related });
      }
    },
  };
}

const longestText = 160;

/** Says in words how a line differs: only the parts that do. */
export function changeText(key: string, was: string | undefined, now: string | undefined): string {
  if (was === undefined) return `${key} was added`;
  if (now === undefined) return `${key} was removed`;
  const before = was.split("; ");
  const after = now.split("; ");
  const lost = before.filter((part) => !after.includes(part)).join("; ");
  const gained = after.filter((part) => !before.includes(part)).join("; ");
  if (lost === "") return `${key} is now ${shortened(gained)}`;
  if (gained === "") return `${key} is no longer ${shortened(lost)}`;
  return `${key} was ${shortened(lost)}, and is ${shortened(gained)}`;
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}

function reportDropped(
  block: Block,
  event: EventDeclaration | undefined,
  packages: readonly Package[],
  sink: DiagnosticSink,
): void {
  const dropped = [...block.versions.values()].flatMap((locked) => {
    const found = event?.versions.find(({ version }) => version.name === locked.name)?.version;
    if (found?.released !== undefined) return [];
    const isDraft = found !== undefined;
    return [{ locked, reason: isDraft ? "no longer released" : "gone", span: found?.span ?? event?.span }];
  });
  for (const reason of ["no longer released", "gone"]) {
    const same = dropped.filter((one) => one.reason === reason);
    const [first] = same;
    if (first === undefined) continue;
    const versions = same.map(({ locked }) => locked.name);
    const pkg = packages.find(({ name }) => block.id.startsWith(`${name}.`));
    const span = first.span ?? pkg?.span;
    const related = [{ span: first.locked.span, message: "locked here" }];
    const what =
      event === undefined
        ? "the event is gone"
        : `the schema says that ${same.length === 1 ? "it is" : "they are"} ${reason}`;
    sink.report(
      "lock/dropped-version",
      span ?? first.locked.span,
      { event: block.id, versions, reason: what },
      span === undefined ? {} : { related },
    );
  }
}

function reportSkipped(block: Block, event: EventDeclaration, sink: DiagnosticSink): void {
  const locked = event.versions.filter(({ version }) => block.versions.has(version.name));
  for (const { version } of event.versions) {
    if (block.versions.has(version.name)) continue;
    const newer = locked.find((one) => one.version.major === version.major && one.version.index > version.index);
    const span = newer === undefined ? undefined : block.versions.get(newer.version.name)?.span;
    if (newer === undefined || span === undefined) continue;
    sink.report(
      "lock/skipped-version",
      version.span,
      { event: event.id, version: version.name, locked: newer.version.name },
      { related: [{ span, message: "locked here" }] },
    );
  }
}

function reportMissing({ use, event, span }: LockedUse, sink: DiagnosticSink): void {
  const { declaration, version } = use;
  sink.report("lock/incomplete", span, { name: declaration.id, version, event: event.id });
}

/** Versions that many events share are said once. */
function reportUnlocked(lock: Pick<Lock, "blocks">, packages: readonly Package[], sink: DiagnosticSink): void {
  const found = new Map<Span, { readonly version: string; readonly events: string[] }>();
  for (const event of packages.flatMap((pkg) => pkg.events)) {
    const block = lock.blocks.get(blockKey("event", event.id));
    for (const { version } of event.versions) {
      if (version.released === undefined || block?.versions.has(version.name) === true) continue;
      const known = found.get(version.span);
      if (known === undefined) found.set(version.span, { version: version.name, events: [event.id] });
      else known.events.push(event.id);
    }
  }
  for (const [span, { version, events }] of found) sink.report("lock/unlocked", span, { version, events });
}
