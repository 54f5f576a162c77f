import { type Bump, compareTypes, compareVersions, judgeChanges, largestBump } from "../compare/index.js";
import type { History } from "../evolve/index.js";
import { type Line, latestShape, type Model } from "../ir/index.js";
import { blockKey, compareVersionNames, type Lock } from "../lock/index.js";
import type { Changes } from "./changes.js";

/** A line of versions on which something was edited. */
export interface EditedLine {
  readonly line: Line;
  /** The newest released version. */
  readonly released: string;
  /** A version that stands behind it already, and takes what was edited. */
  readonly open?: string;
  /** Ids of the events and types on it that were edited. */
  readonly events: readonly string[];
  readonly types: readonly string[];
}

/** The version that a line gets. */
export interface Target {
  readonly version: string;
  /** It stands on the line already. */
  readonly exists: boolean;
  readonly released?: string;
  readonly summary?: string;
}

/** The lines on which something was edited, in the order of the model. */
export function editedLines(changes: Changes, { packages }: Model, lock: Lock): readonly EditedLine[] {
  const newest = new Map<Line, string>();
  const note = (line: Line, names: Iterable<string>): void => {
    for (const name of names) {
      const known = newest.get(line);
      if (known === undefined || compareVersionNames(name, known) > 0) newest.set(line, name);
    }
  };
  for (const { events, declarations } of packages) {
    for (const { id, line } of events) note(line, lock.blocks.get(blockKey("event", id))?.versions.keys() ?? []);
    for (const { id, kind, line } of declarations)
      note(line, lock.blocks.get(blockKey(kind, id))?.versions.keys() ?? []);
  }
  const edited = new Map<Line, { readonly events: Set<string>; readonly types: Set<string> }>();
  const at = (line: Line) => {
    const known = edited.get(line) ?? { events: new Set(), types: new Set() };
    edited.set(line, known);
    return known;
  };
  for (const { declaration } of changes.declarations) at(declaration.line).types.add(declaration.id);
  for (const { event, tags } of changes.events) if (tags !== undefined) at(event.line).events.add(event.id);
  for (const event of changes.addedEvents) at(event.line).events.add(event.id);
  return [...edited].flatMap(([line, { events, types }]) => {
    const released = newest.get(line);
    if (released === undefined) return [];
    const last = line.versions.at(-1);
    const isOpen = last !== undefined && compareVersionNames(last.name, released) > 0;
    return [{ line, released, ...(isOpen ? { open: last.name } : {}), events: [...events], types: [...types] }];
  });
}

/** What the changes of a line ask for, from its newest released version to the latest of a history that has them. */
export function neededBump({ released, events, types }: EditedLine, history: History): Bump {
  const declared = history.model.packages.flatMap((pkg) => pkg.declarations).filter(({ id }) => types.includes(id));
  const ofTypes = declared.flatMap((declaration) => {
    const old = declaration.shapes.get(released);
    return old === undefined ? [] : compareTypes(old, latestShape(declaration) as typeof old);
  });
  const ofEvents = history.model.packages
    .flatMap((pkg) => pkg.events)
    .filter(({ id }) => events.includes(id))
    .flatMap((event) => {
      const old = event.versions.find(({ version }) => version.name === released);
      return old === undefined ? [] : compareVersions(old, event.latest, event);
    });
  const { bump } = judgeChanges([...ofTypes, ...ofEvents], { old: history, new: history });
  // A patch never changes a shape.
  return largestBump([bump, "minor"]);
}

/** The version that follows another. */
export function nextVersion(name: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = name.split(".").map(Number);
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}

/** How much a version is above an older one. */
export function bumpBetween(older: string, newer: string): Bump {
  const [one, other] = [older, newer].map((name) => name.split(".").map(Number));
  if (one?.[0] !== other?.[0]) return "major";
  return one?.[1] !== other?.[1] ? "minor" : "patch";
}
