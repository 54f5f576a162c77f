import type { History } from "../evolve/index.js";
import type { EventDeclaration, EventVersion } from "../ir/index.js";
import type { Change } from "./change.js";
import type { Sides } from "./verdict.js";

/**
 * Gives the sides with nothing but the event in which a change was found: witnesses are looked for there, and not in all events.
 *
 * @param versionOf the version that the old side writes, where that is not its latest
 */
export function createNarrowing(
  sides: Sides,
  versionOf: (event: EventDeclaration) => EventVersion | undefined = () => undefined,
): (change: Change) => Sides {
  const known = new Map<string, Sides>();
  const [old, current] = [eventsOf(sides.old), eventsOf(sides.new)];
  return ({ event: id }) => {
    if (id === undefined) return sides;
    let found = known.get(id);
    if (found === undefined) {
      const event = current.get(id);
      // A package that was renamed has events of other names.
      const before = old.get(id) ?? [...old.values()].find(({ key }) => key === event?.key);
      found = { old: only(sides.old, before, versionOf), new: only(sides.new, event, () => undefined) };
      known.set(id, found);
    }
    return found;
  };
}

function eventsOf({ model }: History): ReadonlyMap<string, EventDeclaration> {
  return new Map(model.packages.flatMap(({ events }) => events.map((event) => [event.id, event] as const)));
}

function only(
  history: History,
  event: EventDeclaration | undefined,
  versionOf: (event: EventDeclaration) => EventVersion | undefined,
): History {
  const latest = event === undefined ? undefined : versionOf(event);
  const shown =
    event === undefined || latest === undefined
      ? event
      : { ...event, versions: event.versions.filter(({ version }) => version.index <= latest.version.index), latest };
  const packages = history.model.packages.map((pkg) => ({
    ...pkg,
    events: shown !== undefined && pkg.name === shown.package ? [shown] : [],
  }));
  return { ...history, model: { packages } };
}
