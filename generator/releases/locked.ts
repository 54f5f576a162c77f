import type { Lock as WholeLock } from "../lock/index.js";
import type { Members } from "./lines.js";

/** What is locked, wherever it was read. */
export type Lock = Pick<WholeLock, "blocks">;

/** The names of the versions of a line that are locked: of an event on it, or of a type where it has none. */
export function lockedOn({ events, types }: Members, lock: Lock): ReadonlySet<string> {
  const ids = new Set([...events.map(({ id }) => `event ${id}`), ...types.map(({ id }) => `type ${id}`)]);
  const names = new Set<string>();
  for (const [key, { versions }] of lock.blocks) if (ids.has(key)) for (const name of versions.keys()) names.add(name);
  return names;
}
