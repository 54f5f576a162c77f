import type { DocumentationBlock, Markdown } from "../../print/markdown.js";

/** Where a link of its own goes. */
export interface Link {
  readonly text: Markdown;
  /** Relative to the page. */
  readonly target: Markdown;
}

/** What every page begins with. */
export interface PageHead {
  readonly title: Markdown;
  /** The pages above this one, outermost first. */
  readonly trail: readonly Link[];
}

/** A name and what is to be said under it. */
export interface Fact {
  readonly name: Markdown;
  readonly value: Markdown;
}

/** What people wrote on something. */
export interface Notes {
  readonly doc: readonly DocumentationBlock[];
  /** Why it should not be used any more. */
  readonly deprecated: Markdown | undefined;
  /** What the sources left open and was decided. */
  readonly assumed: Markdown | undefined;
  /** Other `x-` keys. */
  readonly extensions: readonly Fact[];
}

export interface FieldRow {
  /** Name in TypeScript, with `?` where it may be absent. */
  readonly name: Markdown;
  /** Type in the language, with unit and constraints. */
  readonly type: Markdown;
  readonly typescript: Markdown;
  /** Where it stands in stored JSON, and how it is written there. */
  readonly json: Markdown;
  /** Number and name. */
  readonly protobuf: Markdown;
  readonly required: Markdown;
  /** The versions that have it; empty where all do. */
  readonly versions: Markdown;
  /** Documentation, and what a reader makes of its absence. */
  readonly meaning: Markdown;
}

export interface ValueRow {
  /** The groups above it; empty where there are none. */
  readonly group: Markdown;
  readonly name: Markdown;
  /** What stands in JSON. */
  readonly code: Markdown;
  readonly typescript: Markdown;
  readonly protobuf: Markdown;
  readonly versions: Markdown;
  readonly meaning: Markdown;
}

export interface VariantRow {
  readonly tag: Markdown;
  readonly content: Markdown;
  readonly protobuf: Markdown;
  readonly versions: Markdown;
  readonly meaning: Markdown;
}

/** A shape as a table: exactly one of the four is there. */
export interface ShapeView {
  readonly fields: readonly FieldRow[] | undefined;
  readonly values: readonly ValueRow[] | undefined;
  /** Values of an enum with groups. */
  readonly codes: readonly ValueRow[] | undefined;
  readonly union: { readonly layout: Markdown; readonly variants: readonly VariantRow[] } | undefined;
}

export interface OlderShape {
  readonly heading: Markdown;
  readonly shape: ShapeView;
}

/** A version in a table of history. */
export interface VersionRow {
  readonly version: Markdown;
  /** A date, or "draft". */
  readonly released: Markdown;
  readonly current: Markdown;
  readonly deprecated: Markdown;
  readonly retired: Markdown;
  /** What stands in stored JSON; empty where nothing tells the version. */
  readonly mark: Markdown;
  readonly summary: Markdown;
  readonly changes: readonly Markdown[];
}

export interface TimelineEntry {
  readonly date: Markdown;
  readonly happenings: readonly Markdown[];
}

export interface History {
  readonly versions: readonly VersionRow[];
  /** Whether any version has a mark. */
  readonly marked: boolean;
  /** For a diagram; empty where there are no dates. */
  readonly timeline: readonly TimelineEntry[];
}

/** A type: its newest shape and the older ones. */
export interface TypeView {
  /** Word for what it is: record, enum, union, error codes. */
  readonly kind: Markdown;
  readonly name: Markdown;
  readonly notes: Notes;
  /** What a reader does with what it does not know; absent on records. */
  readonly openness: Markdown | undefined;
  readonly latest: ShapeView;
  readonly older: readonly OlderShape[];
}

export interface TypePage extends PageHead {
  readonly facts: readonly Fact[];
  readonly type: TypeView;
  readonly history: History | undefined;
  readonly inner: readonly TypeView[];
  /** Only on envelopes. */
  readonly layouts: readonly LayoutRow[];
  readonly usedByEvents: readonly Markdown[];
  readonly usedByTypes: readonly Markdown[];
}

/** Where the parts of an event stand in stored JSON, in a run of versions. */
export interface LayoutRow {
  readonly versions: Markdown;
  readonly type: Markdown;
  readonly payload: Markdown;
  readonly version: Markdown;
  readonly batch: Markdown;
}

export interface ExampleView {
  readonly title: Markdown;
  readonly version: Markdown;
  readonly stored: Markdown;
  readonly context: Markdown | undefined;
  readonly reads: Markdown | undefined;
}

export interface FileRow {
  readonly version: Markdown;
  readonly files: readonly Link[];
}

/** A phase in which one version gives way to the next. */
export interface PhaseRow {
  /** "1.0.0 to 2.0.0". */
  readonly passage: Markdown;
  readonly phase: Markdown;
  readonly from: Markdown;
  /** Empty where it has no end. */
  readonly until: Markdown;
  /** Counted from the release of the newer version. */
  readonly months: Markdown;
  readonly written: Markdown;
}

/** What a consumer does with events of each version. */
export interface MatrixRow {
  readonly consumer: Markdown;
  readonly cells: readonly Markdown[];
}

export interface RolloutRow {
  readonly step: Markdown;
  readonly bare: Markdown;
  readonly generated: Markdown;
}

export interface CompatibilityView {
  /** The versions that are written. */
  readonly columns: readonly Markdown[];
  readonly bare: readonly MatrixRow[];
  readonly generated: readonly MatrixRow[];
  /** How many older schemas are left out. */
  readonly hidden: number;
  readonly rollout: readonly RolloutRow[];
}

/** How the latest event becomes one of an older version. */
export interface DowncastRow {
  readonly version: Markdown;
  /** exact, lossy or partial. */
  readonly kind: Markdown;
  readonly lost: Markdown;
  readonly unreturned: Markdown;
  readonly gaps: Markdown;
  /** An event without a counterpart. */
  readonly witness: Markdown;
}

/** What of older events is read only because something was said for it. */
export interface ExceptionRow {
  readonly versions: Markdown;
  readonly field: Markdown;
  readonly values: Markdown;
  readonly instead: Markdown;
}

export interface ChangelogRow {
  readonly where: Markdown;
  readonly version: Markdown;
  readonly change: Markdown;
  readonly bump: Markdown;
  readonly backward: Markdown;
  readonly forward: Markdown;
}

export interface ChangelogSection {
  readonly heading: Markdown;
  /** Events whose first version it is. */
  readonly first: Markdown | undefined;
  /** Events that are no longer written. */
  readonly removed: Markdown | undefined;
  readonly rows: readonly ChangelogRow[];
}

export interface ChangelogPage extends PageHead {
  readonly back: Link;
  readonly releases: readonly ChangelogSection[];
}

export interface EventPage extends PageHead {
  readonly phases: readonly PhaseRow[];
  readonly compatibility: CompatibilityView | undefined;
  readonly exceptions: readonly ExceptionRow[];
  readonly downcasts: readonly DowncastRow[];
  readonly notes: Notes;
  readonly notices: readonly Markdown[];
  readonly facts: readonly Fact[];
  readonly latest: Markdown;
  readonly history: History;
  readonly fieldsHeading: Markdown;
  readonly fields: ShapeView;
  readonly removedFields: readonly Fact[];
  readonly envelope: { readonly link: Markdown; readonly shape: ShapeView } | undefined;
  readonly layouts: readonly LayoutRow[];
  readonly older: readonly OlderShape[];
  readonly inner: readonly TypeView[];
  readonly examples: readonly ExampleView[];
  readonly withoutExample: Markdown | undefined;
  readonly snippet: Markdown;
  readonly files: readonly FileRow[];
}

export interface EventRow {
  readonly event: Markdown;
  readonly package: Markdown;
  readonly summary: Markdown;
  readonly owner: Markdown;
  readonly versions: Markdown;
  /** What writers write, with its dates. */
  readonly current: Markdown;
  readonly released: Markdown;
  readonly deprecated: Markdown;
  readonly retired: Markdown;
}

/** Something that is listed with a link, what it is, and what it means. */
export interface ListRow {
  readonly link: Markdown;
  readonly kind: Markdown;
  readonly package: Markdown;
  readonly summary: Markdown;
}

export interface ContextRow {
  readonly name: Markdown;
  readonly typescript: Markdown;
  readonly required: Markdown;
  readonly meaning: Markdown;
}

export interface PackagePage extends PageHead {
  readonly changelog: Link | undefined;
  readonly phases: readonly PhaseRow[];
  readonly notes: Notes;
  readonly facts: readonly Fact[];
  readonly history: History | undefined;
  readonly events: readonly EventRow[];
  readonly types: readonly ListRow[];
  readonly codes: readonly ListRow[];
  readonly flows: readonly ListRow[];
  readonly context: readonly ContextRow[];
  readonly layouts: readonly LayoutRow[];
}

export interface IndexPage extends PageHead {
  readonly packages: readonly {
    readonly link: Markdown;
    readonly summary: Markdown;
    readonly owner: Markdown;
    readonly events: number;
    readonly types: number;
  }[];
  readonly events: readonly EventRow[];
  readonly codes: readonly ListRow[];
  readonly flows: readonly ListRow[];
  readonly sensitive: Link;
  readonly query: Link;
  readonly deprecations: Link;
}

export interface FlowDiagram {
  readonly nodes: readonly { readonly id: Markdown; readonly label: Markdown }[];
  /** By the ids of nodes. */
  readonly arrows: readonly { readonly from: Markdown; readonly to: Markdown }[];
}

export interface FlowPage extends PageHead {
  readonly notes: Notes;
  /** Absent where it is larger than what renderers draw. */
  readonly diagram: FlowDiagram | undefined;
  readonly steps: readonly { readonly from: Markdown; readonly to: Markdown }[];
  readonly events: readonly { readonly event: Markdown; readonly summary: Markdown }[];
}

/** The pages over all packages: sensitive data, and fields to query by. */
export interface FieldsPage extends PageHead {
  readonly rows: readonly {
    readonly field: Markdown;
    readonly kind: Markdown;
    readonly where: Markdown;
    readonly events: Markdown;
    readonly type: Markdown;
    readonly versions: Markdown;
    readonly meaning: Markdown;
  }[];
}

export interface DeprecationsPage extends PageHead {
  readonly rows: readonly {
    readonly what: Markdown;
    readonly package: Markdown;
    readonly deprecated: Markdown;
    readonly retired: Markdown;
    readonly reason: Markdown;
    readonly replacement: Markdown;
  }[];
}

/** The view of each template that is a page. */
export interface Views {
  readonly index: IndexPage;
  readonly package: PackagePage;
  readonly event: EventPage;
  readonly changelog: ChangelogPage;
  readonly type: TypePage;
  readonly flow: FlowPage;
  readonly sensitive: FieldsPage;
  readonly query: FieldsPage;
  readonly deprecations: DeprecationsPage;
}

/**
 * `T` where all text in it is escaped, else `never` in that place: what keeps raw text out of the views when they are written.
 */
export type Escaped<T> = T extends Markdown | number | boolean | undefined
  ? T
  : T extends string
    ? never
    : { readonly [K in keyof T]: Escaped<T[K]> };
