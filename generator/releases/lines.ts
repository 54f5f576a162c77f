import type { LineParts } from "../compare/index.js";
import type { History } from "../evolve/index.js";
import type { Declaration, EventDeclaration, EventVersion, Line, Model, Version } from "../ir/index.js";

/** What counts its versions on a line. */
export interface Members {
  readonly events: readonly EventDeclaration[];
  readonly types: readonly Declaration[];
}

/** Every line, with what stands on it; the package's, then those of types and events, in source order. */
export function linesOf({ packages }: Model): ReadonlyMap<Line, Members> {
  const lines = new Map<Line, { readonly events: EventDeclaration[]; readonly types: Declaration[] }>();
  const membersOf = (line: Line) => {
    const found = lines.get(line) ?? { events: [], types: [] };
    lines.set(line, found);
    return found;
  };
  for (const { declarations, events } of packages) {
    for (const declaration of declarations) membersOf(declaration.line).types.push(declaration);
    for (const event of events) membersOf(event.line).events.push(event);
  }
  return lines;
}

/** What stands on a line at two of its versions; a type that exists in one of them only is seen by what uses it. */
export function partsBetween({ events, types }: Members, before: Version, version: Version): LineParts {
  return {
    events: events.flatMap((event) => {
      const [old, current] = [before, version].map((at) => eventAt(event, at));
      return old === undefined && current === undefined ? [] : [{ event, old, new: current }];
    }),
    types: types.flatMap((declaration) => {
      const [old, current] = [before, version].map(({ name }) => declaration.shapes.get(name));
      return old === undefined || current === undefined ? [] : [{ old, new: current }];
    }),
  };
}

function eventAt({ versions }: EventDeclaration, at: Version): EventVersion | undefined {
  return versions.find(({ version }) => version === at);
}

/** A history in which a version is the newest of its line: what its writers write and its readers give. */
export function viewAt(history: History, line: Line, at: Version): History {
  const packages = history.model.packages.map((pkg) => ({
    ...pkg,
    events: pkg.events.flatMap((event) => {
      if (event.line !== line) return [event];
      const versions = event.versions.filter(({ version }) => version.index <= at.index);
      const latest = versions.at(-1);
      return latest === undefined ? [] : [{ ...event, versions, latest, current: latest }];
    }),
  }));
  return { ...history, model: { packages } };
}
