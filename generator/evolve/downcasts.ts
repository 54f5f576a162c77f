import type { EventDeclaration, EventVersion, Package, RecordShape } from "../ir/index.js";
import type { EventPlace } from "./event-places.js";
import { type Gap, gapsOf } from "./gaps.js";
import type { History } from "./history.js";
import { type Loss, lossesOf } from "./losses.js";

/**
 * How the latest event becomes one of an older version. `exact`: each does, and comes back as it was; `lossy`: each does, and something of
 * it does not come back; `partial`: some may not.
 */
export interface EventDowncast {
  readonly kind: "exact" | "lossy" | "partial";
  /** What of the latest event does not come back from the older version. */
  readonly lost: readonly Loss[];
  /** What of an older event does not come back from the latest: it is not there any more, and what stands in is written. */
  readonly unreturned: readonly Loss[];
  /** Where the latest event may have no counterpart. */
  readonly gaps: readonly Gap[];
}

const known = new WeakMap<History, Map<EventVersion, EventDowncast>>();

/** How an event passes from its latest version to an older one. The same version gives the same object. */
export function downcastOf(history: History, event: EventDeclaration, at: EventVersion): EventDowncast {
  const found = known.get(history) ?? new Map<EventVersion, EventDowncast>();
  known.set(history, found);
  const made = found.get(at) ?? makeDowncast(history, event, at);
  found.set(at, made);
  return made;
}

function makeDowncast(history: History, event: EventDeclaration, at: EventVersion): EventDowncast {
  const { latest } = event;
  const packageOf = packagesOf(history);
  const parts = partsOf(latest, at);
  const gaps = parts.flatMap(({ part, from, to }) =>
    gapsOf(history.lift(from, to), {
      part,
      packageOf: ({ declaration }) => packageOf(declaration.package),
      isNeeded: ({ field }) => part === "envelope" && at.requires.includes(field),
      isAlwaysThere: ({ field }) => part === "envelope" && latest.requires.includes(field),
    }),
  );
  const passing = (from: EventVersion, there: "older" | "latest"): readonly Loss[] =>
    parts.flatMap(({ part, from: current, to: older }) => {
      const [start, via] = there === "older" ? [current, older] : [older, current];
      return lossesOf(start, via, {
        part,
        find: history.lift,
        packageOf: ({ declaration }: RecordShape) => packageOf(declaration.package),
        isAlwaysThere: ({ field }) => part === "envelope" && from.requires.includes(field),
      });
    });
  const lost = passing(latest, "older");
  return {
    kind: gaps.length > 0 ? "partial" : lost.length > 0 ? "lossy" : "exact",
    lost,
    unreturned: passing(at, "latest"),
    gaps,
  };
}

interface Part {
  readonly part: EventPlace["part"];
  /** Of the latest version. */
  readonly from: RecordShape;
  readonly to: RecordShape;
}

function partsOf(latest: EventVersion, at: EventVersion): readonly Part[] {
  const payload = { part: "payload", from: latest.payload, to: at.payload } as const;
  if (latest.envelope === undefined || at.envelope === undefined) return [payload];
  return [{ part: "envelope", from: latest.envelope, to: at.envelope }, payload];
}

const packages = new WeakMap<History, ReadonlyMap<string, Package>>();

function packagesOf(history: History): (name: string) => Package | undefined {
  let byName = packages.get(history);
  if (byName === undefined) {
    byName = new Map(history.model.packages.map((pkg) => [pkg.name, pkg]));
    packages.set(history, byName);
  }
  const named = byName;
  return (name) => named.get(name);
}
