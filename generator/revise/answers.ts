import type { Declaration, Model } from "../ir/index.js";

/** What only the author knows of a change. Keys are those of `memberKey`. */
export interface Answers {
  /** From the released key to the new one. */
  readonly renames: ReadonlyMap<string, string>;
  /** YAML text of what stands in. */
  readonly defaults: ReadonlyMap<string, string>;
  readonly otherwise: ReadonlyMap<string, string>;
}

/** One key for a member of a declaration. */
export function memberKey({ id }: Pick<Declaration, "id">, key: string): string {
  return `${id}\0${key}`;
}

/** Whether something may be another under a new name: a value of an enum stays in its group. */
export function mayBeRenamed(from: string, to: string): boolean {
  const groupOf = (key: string): string => key.slice(0, key.lastIndexOf(".") + 1);
  return groupOf(from) === groupOf(to);
}

/** What people call a declaration: the event where it is its payload. */
export function shownName({ packages }: Model, declaration: Declaration): string {
  for (const { events } of packages) for (const { key, payload } of events) if (payload === declaration) return key;
  return declaration.name;
}

/** Why something can't be written for the author. */
export interface Problem {
  readonly declaration?: Declaration;
  readonly offset?: number;
  readonly path?: string;
  /** What was changed, with the reason behind it. */
  readonly what: string;
  readonly reason: string;
}
