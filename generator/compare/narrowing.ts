import type { History } from "../evolve/index.js";
import type { EventDeclaration, EventVersion, Package } from "../ir/index.js";
import { replaceParts } from "../source/index.js";
import type { Change } from "./change.js";
import type { Sides } from "./verdict.js";

/**
 * Gives the sides with nothing but the event in which a change was found: witnesses are looked for there, and not in all events.
 *
 * @param event whose version the old side writes, where that is not its latest
 */
export function createNarrowing(
  sides: Sides,
  event?: EventDeclaration,
  version?: EventVersion,
): (change: Change) => Sides {
  const known = new Map<string, Sides>();
  let [old, current]: (ReadonlyMap<string, EventDeclaration> | undefined)[] = [];
  return ({ event: id }) => {
    if (id === undefined) return sides;
    let found = known.get(id);
    if (found === undefined) {
      old ??= eventsOf(sides.old);
      current ??= eventsOf(sides.new);
      const after = current.get(id);
      // A package that was renamed has events of other names.
      const before = event ?? old.get(id) ?? [...old.values()].find(({ key }) => key === after?.key);
      found = {
        old: only(sides.old, before === undefined || version === undefined ? before : endingAt(before, version)),
        new: only(sides.new, after),
      };
      known.set(id, found);
    }
    return found;
  };
}

const events = new WeakMap<History["model"], ReadonlyMap<string, EventDeclaration>>();

function eventsOf({ model }: History): ReadonlyMap<string, EventDeclaration> {
  let found = events.get(model);
  if (found === undefined) {
    found = new Map(model.packages.flatMap((pkg) => pkg.events.map((event) => [event.id, event] as const)));
    events.set(model, found);
  }
  return found;
}

/** An event whose newest version is another. */
function endingAt(event: EventDeclaration, latest: EventVersion): EventDeclaration {
  const versions = event.versions.filter(({ version }) => version.index <= latest.version.index);
  return replaceParts(event, { versions, latest, current: latest });
}

function only(history: History, event: EventDeclaration | undefined): History {
  let without = emptied.get(history.model);
  if (without === undefined) {
    without = history.model.packages.map((pkg) => replaceParts(pkg, { events: [] }));
    emptied.set(history.model, without);
  }
  const packages =
    event === undefined
      ? without
      : without.map((pkg) => (pkg.name === event.package ? replaceParts(pkg, { events: [event] }) : pkg));
  return replaceParts(history, { model: { packages } });
}

/** The packages of a model without their events. */
const emptied = new WeakMap<History["model"], readonly Package[]>();
