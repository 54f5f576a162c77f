/** One event that a system's own description names, and where. */
export interface SystemEvent {
  /** Name of the event in `schemas/`. */
  readonly event: string;
  /** Every version in which it exists, documented and planned, lowest first. */
  readonly versions: readonly string[];
  /** Line of the system's description that names it: `duroxide.md:41`. */
  readonly source: string;
}

/** What a system's description names, for one package of `schemas/`. */
export interface SystemEvents {
  /** Name of the package: `duroxide.history`. */
  readonly package: string;
  readonly events: readonly SystemEvent[];
}
