import type { Span } from "../source/index.js";
import type {
  CalendarDate,
  Declaration,
  Documentation,
  Field,
  Line,
  Place,
  RecordDeclaration,
  RecordShape,
  Version,
} from "./declarations.js";
import type { JsonValue, Type } from "./types.js";

/** Everything that was declared, resolved: what every output reads. */
export interface Model {
  /** Sorted by name. */
  readonly packages: readonly Package[];
}

export interface Package extends Documentation {
  /** Dotted, as in Protobuf: `grainlify.bounty_escrow`. */
  readonly name: string;
  readonly notation: "yaml" | "proto";
  readonly title?: string;
  readonly team?: string;
  /** Which directions `check` holds releases to. */
  readonly compatible: "backward" | "forward" | "full" | "none";
  /** Of the package and of its events, in source order. */
  readonly waivers: readonly Waiver[];
  readonly line: Line;
  /** What a caller tells the reader beside the event. */
  readonly context: readonly ContextParameter[];
  /** Its own, or one of another package. */
  readonly envelope?: Envelope;
  /** Named types, types declared in place, the envelope's record and the payloads; in source order, each owner before what it owns. */
  readonly declarations: readonly Declaration[];
  /** In source order. */
  readonly events: readonly EventDeclaration[];
  readonly flows: readonly Flow[];
  /** Names of the packages it refers to, sorted. */
  readonly imports: readonly string[];
  readonly span: Span;
}

/** A finding about a release that is meant. */
export interface Waiver {
  /** A rule of changes, or how several begin. */
  readonly rule: string;
  /** What changed, with all that is below it: the package, `package.Event`, `package.Event/field`. */
  readonly path: string;
  /** The version that makes the change; absent: any. */
  readonly version?: string;
  readonly reason: string;
  /** From then on it holds no longer. */
  readonly until?: CalendarDate;
  readonly span: Span;
}

export interface ContextParameter extends Documentation {
  readonly name: string;
  readonly type: Type;
  readonly optional: boolean;
  readonly span: Span;
}

/** A record with one hole, filled by the events. */
export interface Envelope {
  readonly record: RecordDeclaration;
  /** By version of the record's line; one object where nothing changes. */
  readonly layouts: ReadonlyMap<string, Layout>;
  /** A regular expression that every event's type must match. */
  readonly typePattern?: string;
}

/** Where the parts of an event stand in stored JSON. */
export interface Layout {
  readonly type: Place;
  readonly payload: Place;
  /** Absent where nothing on the wire tells the version. */
  readonly version?: { readonly place: Place; readonly as: "version" | "major" };
  /** Where a container of several events holds its list. */
  readonly batch?: Place;
}

export interface EventDeclaration extends Documentation {
  /** `<package>.<key>`. */
  readonly id: string;
  /** As declared. */
  readonly key: string;
  readonly package: string;
  readonly line: Line;
  /** The versions in which it exists, oldest first; never empty. */
  readonly versions: readonly EventVersion[];
  /** The newest version, drafts included: what readers give. */
  readonly latest: EventVersion;
  /** The newest released version, or `latest` where none is: what writers write. */
  readonly current: EventVersion;
  /** Released versions that are written side by side, oldest first; empty where only the current one is. */
  readonly emitted: readonly EventVersion[];
  /** True where `until` ended it before the end of its line: it is read, never written. */
  readonly removed: boolean;
  /** A removed event that readers skip. */
  readonly skip: boolean;
  readonly payload: RecordDeclaration;
  /** Who owns it, where it is not the package's team. */
  readonly team?: string;
  readonly producers: readonly string[];
  readonly consumers: readonly string[];
  /** What takes its place, where it is deprecated or removed. */
  readonly replacement?: string;
  readonly examples: readonly Example[];
  readonly span: Span;
}

/** An event at one version. */
export interface EventVersion {
  readonly version: Version;
  /** Its type on the wire: the first is written, all are read. */
  readonly tags: readonly string[];
  readonly payload: RecordShape;
  /** Absent where the package has no envelope. */
  readonly envelope?: RecordShape;
  readonly layout?: Layout;
  /** Optional envelope fields that this event always has. */
  readonly requires: readonly Field[];
  /** Marks that stand for this version, `null` for absent; several versions may share one. Empty without a version place. */
  readonly marks: readonly (string | number | null)[];
}

export interface Example {
  readonly title: string;
  readonly version: string;
  /** JSON as stored. */
  readonly stored: string;
  readonly context: Readonly<Record<string, JsonValue>>;
  /** What the latest makes of it, in canonical JSON; absent where the author gave none. */
  readonly reads?: {
    readonly version?: string;
    readonly type?: string;
    readonly envelope: JsonValue;
    readonly payload: JsonValue;
  };
  readonly span: Span;
}

export interface Flow extends Documentation {
  readonly name: string;
  /** Each arrow: from one event to another, both keys of events of this package (or of an imported one, by id). */
  readonly arrows: readonly { readonly from: EventDeclaration; readonly to: EventDeclaration }[];
  readonly span: Span;
}
