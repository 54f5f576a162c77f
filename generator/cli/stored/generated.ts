import type { JsonValue } from "../../ir/index.js";

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
  /** Not released yet. */
  readonly draft?: true;
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
  /** JSON text, of the current version only. */
  readonly text: Readonly<Record<string, (event: object, reading: Reading) => string | undefined>>;
  readonly protobuf: Readonly<Record<string, (event: object, reading: Reading) => Uint8Array | undefined>>;
}

/** What is told of an event beside its generated code. It can be sent to a thread. */
export interface EventPlan {
  readonly key: string;
  /** The type that the latest version has, in TypeScript too. */
  readonly newestType: string | undefined;
  /** Names of all its versions, from the oldest on. */
  readonly versions: readonly string[];
  /** The newest released one, or a draft where none is released. */
  readonly current: string;
  /** Those that generated code can write. */
  readonly writable: readonly string[];
  /** Its JavaScript, relative to the folder of the program, and what is exported there. */
  readonly module: string;
  readonly tables: { readonly stored: string; readonly wire: string; readonly writers: string };
}

/** The program of a package, before it runs. */
export interface ProgramPlan {
  readonly pkg: string;
  /** URL of the runtime package. */
  readonly runtime: string;
  /** In source order. */
  readonly events: readonly EventPlan[];
}

/** The generated code of one event. */
export interface EventProgram extends EventPlan {
  readonly stored: StoredEvent;
  /** Absent where the package has no envelope. */
  readonly wire: WireEvent | undefined;
  /** Absent on a removed event. */
  readonly writers: Writers | undefined;
}

/** The generated code of one package, running. */
export interface PackageProgram {
  readonly runtime: Runtime;
  readonly pkg: string;
  /** In source order. */
  readonly events: readonly EventProgram[];
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
  readonly defaultDepth: number;
  /** As `readDocument`, without the platform's parser. */
  readonly parseByHand: (
    text: string,
    maximumDepth: number,
  ) => { readonly value: JsonValue } | { readonly failure: { readonly code: string; readonly message: string } };
  readonly readDocument: (
    text: string,
    options: ReadOptions,
  ) => { readonly value: JsonValue } | { readonly issue: RecordIssue };
  readonly readParsed: (document: unknown, events: readonly StoredEvent[], options: ReadOptions) => ReadResult;
  readonly readWire: (bytes: Uint8Array, events: readonly WireEvent[], options: ReadOptions) => ReadResult;
  readonly stringifyJson: (value: JsonValue) => string;
  readonly valueAt: (document: unknown, place: readonly string[], type: string) => unknown;
}
