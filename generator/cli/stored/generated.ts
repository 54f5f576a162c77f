import type { EventDeclaration, JsonValue } from "../../ir/index.js";

/** One thing that is wrong with a record: as the runtime says it, with codes of its own for what is no event. */
export interface RecordIssue {
  /** JSON Pointer from the root of the event. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

export interface Reading {
  readonly issues: readonly RecordIssue[];
  readonly filled: readonly string[];
  readonly unknownKeys: number;
}

/** A version of an event, as generated tables have it. */
export interface StoredVersion {
  readonly name: string;
  readonly types: readonly string[];
  readonly typeAt: readonly string[] | string | undefined;
  readonly versionAt: readonly string[] | undefined;
  readonly marks: readonly (string | number | null)[];
  readonly read: (reading: Reading) => object;
}

export interface StoredEvent {
  readonly versions: readonly StoredVersion[];
  readonly skip: boolean;
}

export interface WireEvent {
  readonly versions: readonly { readonly name: string; readonly types: readonly string[] }[];
  readonly skip: boolean;
}

/** Writers by version; what a version can't say is among the reading's issues. */
export interface Writers {
  readonly json: Readonly<Record<string, (event: object, reading: Reading) => JsonValue | undefined>>;
  readonly protobuf: Readonly<Record<string, (event: object, reading: Reading) => Uint8Array | undefined>>;
}

/** The generated code of one event. */
export interface EventProgram {
  readonly declaration: EventDeclaration;
  readonly stored: StoredEvent;
  /** Absent where the package has no envelope. */
  readonly wire: WireEvent | undefined;
  /** Absent on a removed event. */
  readonly writers: Writers | undefined;
}

export type ReadResult =
  | { readonly kind: "event"; readonly event: object; readonly version: string; readonly filled: readonly string[] }
  | { readonly kind: "skipped"; readonly type: string }
  | { readonly kind: "failed"; readonly issues: readonly RecordIssue[] };

export interface ReadOptions {
  readonly context: Readonly<Record<string, unknown>>;
  readonly size: number;
}

/** What is used of the runtime package. */
export interface Runtime {
  readonly createReading: (document: unknown, type: string, options: ReadOptions) => Reading;
  readonly readDocument: (
    text: string,
    options: ReadOptions,
  ) => { readonly value: JsonValue } | { readonly issue: RecordIssue };
  readonly readParsed: (document: unknown, events: readonly StoredEvent[], options: ReadOptions) => ReadResult;
  readonly readWire: (bytes: Uint8Array, events: readonly WireEvent[], options: ReadOptions) => ReadResult;
  readonly stringifyJson: (value: JsonValue) => string;
  readonly valueAt: (document: unknown, place: readonly string[], type: string) => unknown;
}
