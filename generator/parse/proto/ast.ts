import type { SourceFile } from "../../source/index.js";

/** A half-open range of the file, in UTF-16 code units. Nodes carry offsets; spans are made where a complaint needs one. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A word with its place. */
export interface Name extends Range {
  readonly value: string;
}

/** A reserved name: a string, or in editions a word. */
export interface ReservedName extends Name {
  readonly quoted: boolean;
}

/** An integer with its place; not safe (or infinite) where the digits are too many, NaN where they are malformed (reported). */
export interface NumberNode extends Range {
  readonly value: number;
}

/**
 * Comments beside a declaration, attached as protoc attaches them: markers removed, line breaks kept. Absent on a
 * declaration without any.
 */
export interface Comments {
  readonly leading: string | undefined;
  readonly trailing: string | undefined;
  /** Comments above that an empty line separates. */
  readonly detached: readonly string[];
}

interface Declared extends Range {
  readonly comments: Comments | undefined;
}

/** What one `.proto` file says, before names are resolved. Lists are in source order. */
export interface ProtoFile extends Declared {
  readonly file: SourceFile;
  readonly syntax: "proto2" | "proto3" | "editions";
  /** As written: `2023`; only with `syntax: "editions"`. */
  readonly edition?: Name;
  readonly package?: PackageNode;
  readonly imports: readonly ImportNode[];
  readonly options: readonly OptionNode[];
  readonly messages: readonly MessageNode[];
  readonly enums: readonly EnumNode[];
  readonly extends: readonly ExtendNode[];
  readonly services: readonly ServiceNode[];
  /** Names and numbers that have been complained of: they are left out of what is made of the file, so that nobody does it again. */
  readonly faults: ReadonlySet<Range>;
}

export interface PackageNode extends Declared {
  /** Dotted. */
  readonly name: Name;
}

export interface ImportNode extends Range {
  readonly path: Name;
  readonly kind: "plain" | "public" | "weak";
}

/** A message, or the body of a group. */
export interface MessageNode extends Declared {
  readonly kind: "message";
  readonly name: Name;
  /** All fields, members of oneofs and groups too. */
  readonly fields: readonly FieldNode[];
  readonly oneofs: readonly OneofNode[];
  /** Nested messages; the bodies of groups stand at their fields and here. */
  readonly messages: readonly MessageNode[];
  readonly enums: readonly EnumNode[];
  readonly extends: readonly ExtendNode[];
  readonly extensionRanges: readonly NumberRange[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly ReservedName[];
  readonly options: readonly OptionNode[];
}

/** A range of numbers, both ends included. */
export interface NumberRange extends Range {
  readonly first: number;
  /** `max` is 536870911 in messages and 2147483647 in enums. */
  readonly last: number;
}

export type Label = "optional" | "required" | "repeated";

export interface FieldNode extends Declared {
  readonly name: Name;
  /** Absent where the file lacks it (reported). */
  readonly number: NumberNode | undefined;
  readonly label: (Range & { readonly value: Label }) | undefined;
  readonly type: FieldType;
  /** Position of its oneof among the message's, or undefined. */
  readonly oneof: number | undefined;
  readonly options: readonly OptionNode[];
}

/** `scalar`: a word of the language; `named`: as written, perhaps with a leading dot. */
export type FieldType =
  | (Name & { readonly kind: "scalar" })
  | TypeReference
  | MapType
  | (Range & { readonly kind: "group"; readonly message: MessageNode });

/** The name of a message or enum as written. Its identity is that of this object. */
export interface TypeReference extends Name {
  readonly kind: "named";
}

export interface MapType extends Range {
  readonly kind: "map";
  readonly key: (Name & { readonly kind: "scalar" }) | TypeReference;
  readonly value: (Name & { readonly kind: "scalar" }) | TypeReference;
}

export interface OneofNode extends Declared {
  readonly name: Name;
  readonly options: readonly OptionNode[];
}

export interface EnumNode extends Declared {
  readonly kind: "enum";
  readonly name: Name;
  readonly values: readonly EnumValueNode[];
  readonly reservedRanges: readonly NumberRange[];
  readonly reservedNames: readonly ReservedName[];
  readonly options: readonly OptionNode[];
}

export interface EnumValueNode extends Declared {
  readonly name: Name;
  readonly number: NumberNode | undefined;
  readonly options: readonly OptionNode[];
}

export interface ExtendNode extends Range {
  readonly extendee: TypeReference;
  readonly fields: readonly FieldNode[];
  /** Bodies of groups among the fields. */
  readonly messages: readonly MessageNode[];
}

export interface ServiceNode extends Declared {
  readonly name: Name;
  readonly methods: readonly MethodNode[];
  readonly options: readonly OptionNode[];
}

export interface MethodNode extends Declared {
  readonly name: Name;
  readonly input: TypeReference;
  readonly output: TypeReference;
  readonly options: readonly OptionNode[];
}

/** `name = value`; the name's parts are words, or names of extensions in parentheses. */
export interface OptionNode extends Range {
  readonly name: readonly OptionNamePart[];
  readonly value: Constant;
}

export interface OptionNamePart extends Name {
  readonly extension: boolean;
}

/** The value of an option, or of a field in the text format. */
export type Constant =
  /** A word: `true`, `SPEED`, `inf`; `-inf` and `-nan` with their sign. */
  | (Name & { readonly kind: "word" })
  | (Range & { readonly kind: "integer"; readonly value: bigint })
  | (Range & { readonly kind: "float"; readonly value: number })
  | StringConstant
  | (Range & { readonly kind: "aggregate"; readonly fields: readonly AggregateField[] })
  | (Range & { readonly kind: "list"; readonly items: readonly Constant[] });

export interface StringConstant extends Range {
  readonly kind: "string";
  /** Escapes resolved, the bytes read as UTF-8. */
  readonly value: string;
  /** The bytes, only where they are no UTF-8. */
  readonly bytes?: Uint8Array;
}

/** `name: value` or `name { … }` in the text format; an extension's name stands in brackets. */
export interface AggregateField extends Range {
  readonly name: Name;
  readonly value: Constant;
}
