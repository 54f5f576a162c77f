import type { Bump } from "./change.js";

/** What a kind of change means. Outcomes in JSON and Protobuf are not in it: they are computed from the two sides. */
export interface Rule {
  readonly meaning: string;
  /** What it costs those who compile against the types. */
  readonly typescript: Bump;
  /** The rule of the opposite change, or why there is none. */
  readonly mirror: { readonly rule: string } | { readonly none: string };
  /** What to do where it breaks somebody. */
  readonly fix: string;
}

/** A change that the language can't say, and why it is never found. */
export interface UnseenRule {
  readonly meaning: string;
  readonly unseen: string;
}

export function rule(meaning: string, typescript: Bump, mirror: string, fix: string): Rule {
  return { meaning, typescript, mirror: mirror.includes(" ") ? { none: mirror } : { rule: mirror }, fix };
}

export function unseen(meaning: string, why: string): UnseenRule {
  return { meaning, unseen: why };
}
