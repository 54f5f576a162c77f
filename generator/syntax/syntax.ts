import type { Located, SourceFile, Span } from "../source/index.js";

/**
 * What a file says, before any name is resolved: the one form that both notations parse into. Values keep their places.
 * Nothing here is checked beyond its form: names may be unknown, versions undeclared.
 */
export interface FileSyntax {
  readonly file: SourceFile;
  readonly notation: "yaml" | "proto";
  /** Absent where the file does not say (an error in YAML, allowed in `.proto`: the empty package). */
  readonly package?: Located<string>;
  readonly imports: readonly ImportSyntax[];
  readonly documentation: DocumentationSyntax;
  readonly team?: Located<string>;
  readonly compatible?: Located<string>;
  readonly waivers: readonly WaiverSyntax[];
  readonly versions?: readonly VersionSyntax[];
  readonly context: readonly ContextParameterSyntax[];
  /** One declared here, or the name of another package's (`grainlify.bounty_escrow.ContractEvent`, with `@1.0.0` where it has a line). */
  readonly envelope?: EnvelopeSyntax | { readonly kind: "envelope-reference"; readonly name: Located<string> };
  readonly types: readonly TypeSyntax[];
  readonly events: readonly EventSyntax[];
  readonly flows: readonly FlowSyntax[];
  readonly span: Span;
}

export interface ImportSyntax {
  /** As written: relative to the file (YAML), or to a root (`.proto`). */
  readonly path: Located<string>;
  /** `.proto` only: names of the imported file are visible through this one too. */
  readonly public: boolean;
}

export interface DocumentationSyntax {
  readonly doc?: string;
  readonly title?: string;
  readonly deprecated?: Located<string>;
  readonly extensions: Readonly<Record<string, DataNode>>;
}

/** A JSON-like value with places, for defaults, marks, examples and `x-…` keys. */
export type DataNode =
  | { readonly kind: "null"; readonly span: Span }
  | { readonly kind: "boolean"; readonly value: boolean; readonly span: Span }
  /** An integer of any size. */
  | { readonly kind: "integer"; readonly value: bigint; readonly span: Span }
  | { readonly kind: "float"; readonly value: number; readonly span: Span }
  | { readonly kind: "string"; readonly value: string; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly DataNode[]; readonly span: Span }
  | {
      readonly kind: "map";
      readonly entries: readonly { readonly key: Located<string>; readonly value: DataNode }[];
      readonly span: Span;
    };

/**
 * An attribute: one value (`from` absent), or a version map, "from that version on", in source order. Never empty.
 */
export type Versioned<T> = readonly { readonly from?: Located<string>; readonly value: T }[];

export interface VersionSyntax {
  readonly name: Located<string>;
  readonly released?: Located<string>;
  readonly current?: Located<string>;
  readonly deprecated?: Located<string>;
  readonly retired?: Located<string>;
  readonly summary?: string;
  readonly marks?: readonly DataNode[];
  readonly span: Span;
}

/** A finding about a release that is meant. */
export interface WaiverSyntax {
  readonly rule: Located<string>;
  /** Relative to what it stands on. */
  readonly path?: Located<string>;
  readonly version?: Located<string>;
  readonly reason: Located<string>;
  readonly until?: Located<string>;
  readonly span: Span;
}

export interface ContextParameterSyntax {
  readonly name: Located<string>;
  readonly optional: boolean;
  readonly documentation: DocumentationSyntax;
  readonly type: TypeUse;
}

/** Type expressions: `int32`, `pkg.Name@1.0.0`, `list<T>`, `map<T>`, `T?`. */
export type TypeExpression =
  | { readonly kind: "name"; readonly name: string; readonly version?: Located<string>; readonly span: Span }
  | { readonly kind: "list"; readonly element: TypeExpression; readonly span: Span }
  /** `key` is the scalar of a `.proto` map's key. */
  | { readonly kind: "map"; readonly key?: string; readonly value: TypeExpression; readonly span: Span }
  | { readonly kind: "nullable"; readonly inner: TypeExpression; readonly span: Span };

/** A type with its spellings and constraints: on a field, an alias or a context parameter. */
export interface TypeUse {
  /** Absent where the type is declared in place. */
  readonly type?: Versioned<TypeExpression>;
  readonly inline?: TypeBody;
  readonly json?: Versioned<readonly Located<string>[]>;
  readonly proto?: Versioned<Located<string>>;
  readonly as?: Located<string>;
  readonly nonfinite?: Located<boolean>;
  readonly min?: Versioned<DataNode>;
  readonly max?: Versioned<DataNode>;
  readonly length?: Versioned<DataNode>;
  readonly pattern?: Versioned<Located<string>>;
  readonly format?: Versioned<Located<string>>;
  readonly unique?: Versioned<Located<boolean>>;
  /** Path of an author's JSON Schema, relative to the file. */
  readonly schema?: Located<string>;
  readonly validate?: Located<boolean>;
  readonly unit?: Versioned<Located<string>>;
  readonly sensitive?: Located<string>;
  readonly query?: Located<boolean>;
}

/** What a declared type is. */
export type TypeBody = RecordBody | EnumBody | UnionBody;

export interface RecordBody {
  readonly kind: "record";
  readonly fields: readonly FieldSyntax[];
  readonly reservedNumbers: readonly Located<{ readonly start: number; readonly end: number }>[];
  readonly reservedNames: readonly Located<string>[];
  /** Extension ranges and such of a `.proto` message are read and kept out of the way of numbers. */
  readonly span: Span;
}

export interface EnumBody {
  readonly kind: "enum";
  /** Absent: the default of the notation. */
  readonly open?: Located<boolean>;
  readonly values: readonly EnumValueSyntax[];
  readonly reservedNumbers: readonly Located<{ readonly start: number; readonly end: number }>[];
  readonly reservedNames: readonly Located<string>[];
  readonly allowAlias: boolean;
  readonly span: Span;
}

export interface EnumValueSyntax {
  readonly key: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly number?: Located<number>;
  readonly json?: Versioned<readonly DataNode[]>;
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
  /** Key of the value given to a side that lacks this one. */
  readonly default?: DataNode;
  /** A group: the union of these. */
  readonly values?: readonly EnumValueSyntax[];
  readonly span: Span;
}

export interface UnionBody {
  readonly kind: "union";
  readonly open?: Located<boolean>;
  readonly layout?: Versioned<UnionLayoutSyntax>;
  readonly variants: readonly VariantSyntax[];
  readonly span: Span;
}

/** A word (`external`, `internal`, `adjacent`) or places relative to the union's value. */
export interface UnionLayoutSyntax {
  readonly word?: Located<string>;
  readonly type?: Located<string>;
  readonly payload?: Located<string>;
  readonly span: Span;
}

export interface VariantSyntax {
  readonly key: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly number?: Located<number>;
  /** Its tag on the wire. */
  readonly tag?: Versioned<readonly Located<string>[]>;
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
  readonly default?: DataNode;
  /** Content declared in place, or the name of a record. */
  readonly content: RecordBody | { readonly kind: "record-reference"; readonly type: TypeExpression };
  readonly span: Span;
}

export interface FieldSyntax extends TypeUse {
  /** Without the "?". */
  readonly key: Located<string>;
  /** `x?` */
  readonly questionMark: boolean;
  readonly documentation: DocumentationSyntax;
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
  readonly at?: Versioned<Located<string>>;
  /** `true`, `false` or `"reading"`. */
  readonly optional?: Versioned<Located<boolean | "reading">>;
  readonly none?: Versioned<DataNode>;
  readonly default?: Versioned<DataNode>;
  readonly otherwise?: Versioned<DataNode>;
  readonly from?: Versioned<readonly Located<string>[]>;
  readonly convert?: Versioned<ConvertSyntax>;
  readonly fill?: Versioned<Located<string>>;
  readonly number?: Located<number>;
  /** What only `.proto` says. */
  readonly protobuf?: {
    readonly presence: "explicit" | "implicit" | "required";
    readonly oneof?: string;
    readonly packed?: boolean;
    readonly delimited?: boolean;
    /** Whether `default` is Protobuf's own option. */
    readonly ownDefault?: boolean;
    /** Whether it is declared outside of its message. */
    readonly extension?: boolean;
    /** The JSON name that protoc gives, and the original name: both are read. */
    readonly jsonName: string;
    readonly name: string;
    /** The type as the file has it: `sint64`, or a message's name. */
    readonly type: string;
  };
  readonly span: Span;
}

/** `./amount.ts#amount` */
export interface ConvertSyntax {
  readonly path: Located<string>;
  readonly name: string;
}

export interface EnvelopeSyntax {
  readonly kind: "envelope";
  readonly name: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly versions?: readonly VersionSyntax[];
  readonly layout?: Versioned<EnvelopeLayoutSyntax>;
  /** `types: { pattern: … }` */
  readonly typePattern?: Located<string>;
  readonly body: RecordBody;
  readonly span: Span;
}

export interface EnvelopeLayoutSyntax {
  readonly word?: Located<string>;
  readonly type?: Located<string>;
  readonly payload?: Located<string>;
  readonly version?: { readonly at: Located<string>; readonly as?: Located<string> };
  readonly batch?: Versioned<Located<string>>;
  readonly span: Span;
}

export interface TypeSyntax {
  readonly name: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly versions?: readonly VersionSyntax[];
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
  /** A record, enum or union; or an alias. */
  readonly body: TypeBody | { readonly kind: "alias"; readonly use: TypeUse };
  readonly span: Span;
}

export interface EventSyntax {
  readonly key: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly versions?: readonly VersionSyntax[];
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
  readonly skip?: Located<boolean>;
  /** Its type on the wire. */
  readonly tag?: Versioned<readonly Located<string>[]>;
  readonly requires: readonly Located<string>[];
  /** Versions that are written side by side. */
  readonly emit: readonly Located<string>[];
  readonly body: RecordBody;
  readonly owner?: Located<string>;
  readonly producers: readonly string[];
  readonly consumers: readonly string[];
  readonly replacement?: Located<string>;
  readonly waivers: readonly WaiverSyntax[];
  readonly examples: readonly ExampleSyntax[];
  readonly span: Span;
}

export interface ExampleSyntax {
  readonly title: string;
  readonly version: Located<string>;
  /** JSON text, or the value written out as data. */
  readonly stored: Located<string> | DataNode;
  readonly context?: DataNode;
  readonly reads?: DataNode;
  readonly span: Span;
}

export interface FlowSyntax {
  readonly name: Located<string>;
  readonly documentation: DocumentationSyntax;
  readonly steps: readonly Located<string>[];
  readonly span: Span;
}
