import { error, warning } from "./message.js";

/** What can be wrong with the lock, and with schemas that are not as it says. */
export const lockMessages = {
  "lock/foreign": error(
    () => "this is no lock",
    "take the file from version control, or delete it and run `evolvent release --all`",
  ),
  "lock/format": error(
    ({ format }: { format: string }) => `this lock has format ${format}, which this version of evolvent does not know`,
    "use the version of evolvent that wrote it, or a newer one",
  ),
  "lock/conflict-marker": error(
    ({ count }: { count: number }) =>
      `the lock has ${count === 1 ? "a conflict" : `${count} conflicts`} of a merge in it`,
    "take the lock of the branch that others build on, then run `evolvent release` (or `pin`) again for what the other branch adds",
  ),
  "lock/syntax": error(
    ({ reason }: { reason: string }) => `can't read this line of the lock: ${reason}`,
    "take the file from version control; only `evolvent release` and `evolvent pin` write it",
  ),
  "lock/fingerprint": error(
    ({ name, version }: { name: string; version: string }) =>
      `version ${version} of "${name}" is not what its fingerprint says: the lock was edited by hand`,
    "take the file from version control; only `evolvent release` and `evolvent pin` write it",
  ),
  "lock/incomplete": error(
    ({ name, version, event }: { name: string; version: string; event: string }) =>
      `the lock has no version ${version} of "${name}", which "${event}" uses`,
    "take the file from version control; only `evolvent release` and `evolvent pin` write it",
  ),
  "lock/edited-version": error(
    ({ name, versions, change }: { name: string; versions: readonly string[]; change: string }) =>
      `${versionsText(versions)} of "${name}" ${versions.length === 1 ? "is" : "are"} released, but ${change}`,
    "undo the change, and make it in a new version: with `since`, `until` or a version map; `evolvent evolve` writes them",
  ),
  "lock/dropped-version": error(
    ({ event, versions, reason }: { event: string; versions: readonly string[]; reason: string }) =>
      `${versionsText(versions)} of "${event}" ${versions.length === 1 ? "is" : "are"} locked, but ${reason}`,
    "put it back: events that were stored under it must stay readable. `retired` says that nobody writes it any more",
  ),
  "lock/skipped-version": error(
    ({ event, version, locked }: { event: string; version: string; locked: string }) =>
      `version ${version} of "${event}" is not released, but ${locked} after it is`,
    "versions of a major are released in order: give what is new a version after the newest",
  ),
  "lock/lift-changed": error(
    ({ name, versions, lift, was, now, reads }: LiftChange) =>
      `${lift} of ${versionsText(versions)} of "${name}" was ${was}, and is ${now}${reads === undefined ? "; no event was found that reads differently" : `: ${reads}`}`,
    "undo it, or accept it: `evolvent release --accept-lift EVENT@VERSION --reason TEXT`",
  ),
  "lock/unlocked": warning(
    ({ version, events }: { version: string; events: readonly string[] }) =>
      `version ${version} is released, but not locked for ${eventsText(events)}`,
    "run `evolvent release --all`, and commit the lock",
  ),
  "lock/unknown-event": error(
    ({ name }: { name: string }) => `there is no event "${name}"`,
    "write the event's name as in the schema, with its package where several have it",
  ),
  "lock/ambiguous-event": error(
    ({ name, known }: { name: string; known: readonly string[] }) =>
      `several events are called "${name}": ${known.map((id) => `"${id}"`).join(", ")}`,
    "write the one that is meant with its package",
  ),
  "lock/unknown-version": error(
    ({ event, version, known }: { event: string; version: string; known: readonly string[] }) =>
      `"${event}" has no version "${version}"; it has ${known.join(", ")}`,
    "write EVENT@VERSION with one of its versions",
  ),
  "lock/not-released": error(
    ({ event, version }: { event: string; version: string }) =>
      `version ${version} of "${event}" is a draft: it has no \`released\``,
    "give the version a date: `released: YYYY-MM-DD`",
  ),
  "lock/unwritable": error(
    ({ path, reason }: { path: string; reason: string }) => `can't write "${path}": ${reason}`,
    "check that you may write there",
  ),
  "lock/no-changed-lift": error(
    ({ event, version }: { event: string; version: string }) =>
      `no lift of version ${version} of "${event}" differs from the lock`,
    "name the version whose default, `else` or function was changed",
  ),
} as const;

/** A lift that is not as the lock says; `reads` is absent where no event reads differently. */
export interface LiftChange {
  readonly name: string;
  readonly versions: readonly string[];
  readonly lift: string;
  readonly was: string;
  readonly now: string;
  readonly reads: string | undefined;
}

function versionsText(versions: readonly string[]): string {
  const shown = versions.length > 4 ? [...versions.slice(0, 3), `${versions.length - 3} more`] : versions;
  return `${versions.length === 1 ? "version" : "versions"} ${shown.join(", ")}`;
}

function eventsText(events: readonly string[]): string {
  const [first = ""] = events;
  return events.length === 1 ? `"${first}"` : `"${first}" and ${events.length - 1} more`;
}
