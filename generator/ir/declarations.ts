import type { Span } from "../source/index.js";
import type { Convert, JsonValue, Otherwise, StandIn, Type } from "./types.js";

/** A date without a time, as YYYY-MM-DD. */
export type CalendarDate = string;

/** One version of a line. */
export interface Version {
  /** MAJOR.MINOR.PATCH. */
  readonly name: string;
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
  /** Position on its line, from 0. */
  readonly index: number;
  /** Absent on a draft. */
  readonly released?: CalendarDate;
  /** From when on it is the version to write. */
  readonly current?: CalendarDate;
  readonly deprecated?: CalendarDate;
  readonly retired?: CalendarDate;
  readonly summary?: string;
  /** What stands at the layout's version place: JSON values, `null` for absent. Empty where the author wrote none. */
  readonly marks: readonly (string | number | null)[];
  readonly span: Span;
}

/** A line of versions, oldest first. Two things on the same line share this object. */
export interface Line {
  readonly versions: readonly Version[];
  /** True where nobody wrote a line: one version, 1.0.0, stands for "always". */
  readonly implicit: boolean;
  readonly span: Span;
}

/** What people read, on anything that can be declared. */
export interface Documentation {
  readonly doc?: string;
  readonly deprecated?: string;
  /** Keys that begin with `x-`, as written. */
  readonly extensions: Readonly<Record<string, JsonValue>>;
}

interface DeclarationBase extends Documentation {
  /** `<package>.<name>`, unique in the model. */
  readonly id: string;
  /** As declared; for a type declared in place, the owner's name and the field's joined in PascalCase. */
  readonly name: string;
  readonly package: string;
  /** The event, type or envelope in whose place it is declared; absent on a named type. */
  readonly owner?: string;
  readonly line: Line;
  readonly span: Span;
}

/** A record: fields, each with its history. Envelopes, payloads and variants are records too. */
export interface RecordDeclaration extends DeclarationBase {
  readonly kind: "record";
  readonly fields: readonly Field[];
  /** By version name; versions with the same shape share one object. A version in which the record does not exist has none. */
  readonly shapes: ReadonlyMap<string, RecordShape>;
  /** Numbers that must never be used again. */
  readonly reservedNumbers: readonly { readonly start: number; readonly end: number }[];
  readonly reservedNames: readonly string[];
}

/** What a record is in a run of versions. */
export interface RecordShape {
  readonly kind: "record";
  readonly declaration: RecordDeclaration;
  /** The versions that have this shape, oldest first; never empty. */
  readonly versions: readonly Version[];
  /** In source order. */
  readonly fields: readonly FieldShape[];
}

/** A field: one identity through all versions. */
export interface Field extends Documentation {
  readonly key: string;
  /** `personal` or `secret`. */
  readonly sensitive?: string;
  /** A field to query by. */
  readonly query: boolean;
  /** One per wire form, oldest first; all but the last are read and no longer written. */
  readonly wires: readonly WireField[];
  readonly span: Span;
}

/** A field of the Protobuf message: a number and a name. */
export interface WireField {
  readonly number: number;
  /** Name in the `.proto` file. */
  readonly name: string;
  /** The newest type written under this number. */
  readonly type: Type;
  /**
   * How absence looks in Protobuf: `explicit` (optional), `implicit` (proto3's plain field: the zero value is not written),
   * `required` (proto2). Lists, maps and oneof members: `explicit`.
   */
  readonly presence: "explicit" | "implicit" | "required";
  /** The oneof of a `.proto` file that it belongs to. */
  readonly oneof?: string;
  /** Whether a list or map stands in a wrapper message, so that an absent one differs from an empty one. */
  readonly wrapped: boolean;
  /** Whether a list of numbers is packed. */
  readonly packed: boolean;
  /** Whether a message is a proto2 group or a delimited field. */
  readonly delimited: boolean;
  /** Whether the field's default is Protobuf's own (`[default = 5]`): all readers of the file know it, so it is not written. */
  readonly ownDefault?: boolean;
  /** Whether it is an extension, declared outside of its message. */
  readonly extension?: boolean;
}

/** What a field is in the versions of one shape. */
export interface FieldShape {
  readonly field: Field;
  /** The property in TypeScript: the last step of its place. */
  readonly name: string;
  readonly place: Place;
  /** Further property names that are read in place of the last step. */
  readonly aliases: readonly string[];
  readonly type: Type;
  /** `reading`: writers always set it, readers may not rely on it. */
  readonly presence: "required" | "optional" | "reading";
  /** A stored value that means "no value". */
  readonly none?: JsonValue;
  readonly default?: StandIn;
  readonly otherwise?: Otherwise;
  /** Keys of the fields it is made of, where no older field has its identity. */
  readonly from?: readonly string[];
  /** What makes this version's value from the version before (or from `from`). */
  readonly convert?: Convert;
  readonly unit?: string;
  /** What `create` puts in. */
  readonly fill?: "now" | "uuid4" | "uuid7";
  readonly wire: WireField;
  readonly span: Span;
}

/**
 * Where a value stands in stored JSON. `record`: below the record's own object. `document`: from the root of what is stored.
 * `context`: not stored, the caller tells it (path has the parameter's name). A step `*` is the key that is the event's type.
 */
export interface Place {
  readonly root: "record" | "document" | "context";
  readonly path: readonly string[];
}

export interface EnumDeclaration extends DeclarationBase {
  readonly kind: "enum";
  /** Unknown values are kept. */
  readonly open: boolean;
  readonly shapes: ReadonlyMap<string, EnumShape>;
  readonly values: readonly EnumValue[];
  /** Whether the `.proto` enum gets `<ENUM>_UNSPECIFIED = 0`; false where the author's own enum has a zero. */
  readonly unspecified: boolean;
  readonly reservedNumbers: readonly { readonly start: number; readonly end: number }[];
  readonly reservedNames: readonly string[];
}

export interface EnumShape {
  readonly kind: "enum";
  readonly declaration: EnumDeclaration;
  readonly versions: readonly Version[];
  readonly values: readonly EnumValueShape[];
}

export interface EnumValue extends Documentation {
  /** Unique in the enum: the keys of its groups and its own, joined by ".". */
  readonly key: string;
  /** The groups above it, outermost first. */
  readonly groups: readonly string[];
  /** Its own key, without groups. */
  readonly name: string;
  readonly number: number;
  /** Name in the `.proto` file. */
  readonly wireName: string;
  readonly span: Span;
}

export interface EnumValueShape {
  readonly value: EnumValue;
  /** The first is written, all are read. */
  readonly json: readonly (string | number)[];
  /** The literal in TypeScript: the written JSON where it is a string, else the key. */
  readonly literal: string;
  /** The key of the value given to a side that lacks this one. */
  readonly default?: string;
}

export interface UnionDeclaration extends DeclarationBase {
  readonly kind: "union";
  /** Unknown variants are kept. */
  readonly open: boolean;
  readonly shapes: ReadonlyMap<string, UnionShape>;
  readonly variants: readonly Variant[];
}

export interface UnionShape {
  readonly kind: "union";
  readonly declaration: UnionDeclaration;
  readonly versions: readonly Version[];
  readonly layout: UnionLayout;
  readonly variants: readonly VariantShape[];
}

/**
 * Where tag and content of a union stand, below the union's own value.
 * `external`: `{"Tag": content}`; `internal`: the tag is a property of the content; `adjacent`: both are properties.
 */
export type UnionLayout =
  | { readonly kind: "external" }
  | { readonly kind: "internal"; readonly tag: string }
  | { readonly kind: "adjacent"; readonly tag: string; readonly content: string };

export interface Variant extends Documentation {
  readonly key: string;
  /** Its content. A variant that is a named record refers to it; one declared in place owns it. */
  readonly record: RecordDeclaration;
  /** Number of the arm in the Protobuf `oneof`. */
  readonly number: number;
  readonly wireName: string;
  readonly span: Span;
}

export interface VariantShape {
  readonly variant: Variant;
  /** The first is written, all are read. The first of the newest shape is the literal in TypeScript. */
  readonly tags: readonly string[];
  readonly content: RecordShape;
  /** The key of the variant, or a constant content, given to a side that lacks this one. */
  readonly default?: string;
}

export type Declaration = RecordDeclaration | EnumDeclaration | UnionDeclaration;
export type Shape = RecordShape | EnumShape | UnionShape;
