import type { Issue } from "./issues.js";

/** Bounds on what a reader takes on; each has a safe default. */
export interface Limits {
  /** Nesting of JSON or messages. Default 100. */
  readonly depth?: number;
  /** Size of JSON text (UTF-16 code units) or bytes. Default 64 MiB. */
  readonly size?: number;
}

/** How deep JSON and messages are nested at most, where nothing else is said. */
export const defaultDepth = 100;

/** What one reading gathers. */
export interface Reading {
  readonly issues: Issue[];
  /** JSON Pointers, in the latest event, of values that a reader stood in. */
  readonly filled: string[];
  /** Keys, and values of open enums and unions, that the stored version does not declare, met so far. */
  unknownKeys: number;
  readonly maximumDepth: number;
  /** The whole of what is read, for values that stand above their record. */
  readonly document: unknown;
  /** The event's type as it is stored: what `*` stands for in a place. */
  readonly type: string;
  /** What the caller told beside the event, by parameter. */
  readonly context: Readonly<Record<string, unknown>>;
}

/** What reading one stored event gives. Bad input never throws. */
export type ReadResult<Event> =
  | {
      readonly kind: "event";
      readonly event: Event;
      /** The version it was stored under. */
      readonly version: string;
      /** JSON Pointers, in `event`, of values that were stood in. */
      readonly filled: readonly string[];
    }
  /** Not asked for, or a removed event that is skipped. */
  | { readonly kind: "skipped"; readonly type: string; readonly version: string | undefined; readonly raw: unknown }
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

/** Nothing came of it. */
export interface Failed {
  readonly kind: "failed";
  readonly issues: readonly Issue[];
}

/** An event as an older version has it. */
export interface Downcast<Event> {
  readonly kind: "event";
  readonly event: Event;
}
