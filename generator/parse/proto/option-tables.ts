/** A message of `evolvent/options.proto`: the parser of options reads it, and the file is printed from it. */
export interface OptionMessage {
  readonly name: string;
  readonly doc: string;
  readonly fields: readonly OptionField[];
}

export interface OptionField {
  readonly name: string;
  readonly number: number;
  /** `string`, `bool`, `int64`, or the name of another message of these tables. */
  readonly type: string;
  readonly repeated?: true;
  /** The string is JSON text: `"\"a\""`, `"1"`, `"null"`. Words that begin with `$` need no quotes. */
  readonly json?: true;
  readonly doc: string;
}

type Extra = Pick<OptionField, "repeated" | "json">;

function text(number: number, name: string, doc: string, extra: Extra = {}): OptionField {
  return { name, number, type: "string", doc, ...extra };
}

function flag(number: number, name: string, doc: string): OptionField {
  return { name, number, type: "bool", doc };
}

function many(number: number, name: string, type: string, doc: string): OptionField {
  return { name, number, type, repeated: true, doc };
}

const list = { repeated: true } as const;
const json = { json: true } as const;

/** Words on anything that can be declared. */
const documentation: readonly OptionField[] = [
  text(40, "doc", "What it is, for people, in place of the comment. Markdown."),
  text(41, "title", "A short name for people."),
  text(42, "deprecated", "Says that it should no longer be used, and what to use instead."),
  many(43, "x", "Extra", "Words of your own, kept for the catalog."),
];

const history: readonly OptionField[] = [
  text(2, "since", "The version that it appears in; several where it was backported to older majors.", list),
  text(3, "until", "The version that it no longer appears in.", list),
];

const versions = many(1, "versions", "Version", "The line of versions, oldest first.");

/** What may differ from version to version of a field. */
const attributes: readonly OptionField[] = [
  many(
    4,
    "at",
    "When",
    "Where the value stands: a property, a path below the record (address/city), or from the root (/kind/id).",
  ),
  many(
    5,
    "type",
    "When",
    "The type in the language, where it is not that of the field: timestamp, list<uuid>, Mode@1.0.0, string?.",
  ),
  text(6, "default", "What stands in where an event has no value: JSON, or $context.x, $envelope.x, $payload.x.", json),
  text(7, "optional", "true, false, or reading: writers set it, readers may not rely on it."),
  text(8, "unit", "The unit of the number: ms, s, stroops. A change between known units is scaled."),
  text(9, "json", "How the value is written in JSON. The first is written, all are read.", list),
  text(10, "none", "A stored value that means that there is none: JSON.", json),
  text(
    11,
    "else",
    "What stands in where a stored value has no counterpart in the latest version: JSON, $…, or absent.",
    json,
  ),
  text(12, "from", "The older fields that this one is made of.", list),
  text(13, "convert", "The function that makes the value: ./file.ts#name."),
  text(14, "fill", "What create puts in: now, uuid4 or uuid7."),
  text(15, "min", "Smallest value of a number, or smallest size: JSON.", json),
  text(16, "max", "Largest value of a number, or largest size: JSON.", json),
  text(17, "length", "Exact size of a string, bytes, list or map: JSON.", json),
  text(18, "pattern", "A regular expression (ECMAScript, u flag) that is found in the string."),
  text(19, "format", "A format of JSON Schema: email, uri, hostname, ipv4, ipv6."),
  flag(20, "unique", "No two elements are equal."),
];

/** What a type says once, whatever the version. */
const constants: readonly OptionField[] = [
  text(21, "as", "The TypeScript type: number for 64-bit integers, Date for timestamps."),
  flag(22, "nonfinite", "Whether NaN and the infinities are values."),
  text(23, "schema", "Path of a JSON Schema of your own, for type json; relative to this file."),
  flag(24, "validate", "false: the value is not checked against its schema."),
  flag(25, "query", "A field to query by."),
  text(26, "sensitive", "personal or secret."),
];

/** Attributes that a type can have without a field. */
const typeWords: ReadonlySet<string> = new Set("type json unit min max length pattern format unique".split(" "));

const openness: readonly OptionField[] = [
  flag(6, "open", "Unknown values are kept (the default)."),
  flag(7, "closed", "Unknown values are refused."),
];

/** All messages, in the order of the file. */
export const optionMessages = {
  When: {
    name: "When",
    doc: "One entry of a version map: from that version on. Without `from`, the value of all versions.",
    fields: [text(1, "from", "A version."), text(2, "value", "The value.")],
  },
  Version: {
    name: "Version",
    doc: "One version of a line.",
    fields: [
      text(1, "version", "MAJOR.MINOR.PATCH."),
      text(2, "released", "The day it was released. A version without one is a draft."),
      text(3, "summary", "What is new, in a sentence."),
      text(4, "mark", 'What stands on the wire for this version, as JSON: "2", "\\"2\\""; null is absent.', {
        ...list,
        ...json,
      }),
      text(5, "current", "The day from which it is the version to write."),
      text(6, "deprecated", "The day from which it should no longer be written."),
      text(7, "retired", "The day from which it is no longer written."),
    ],
  },
  Extra: {
    name: "Extra",
    doc: "A word of your own.",
    fields: [text(1, "key", "Its name, beginning with x-."), text(2, "value", "JSON.", json)],
  },
  ContextParameter: {
    name: "ContextParameter",
    doc: "What a caller tells the reader beside the event.",
    fields: [
      text(1, "name", "How it is called: $context.name."),
      flag(2, "optional", "Whether it may be left out."),
      ...attributes.filter(({ name }) => typeWords.has(name)),
      ...constants,
      ...documentation,
    ],
  },
  TypeAlias: {
    name: "TypeAlias",
    doc: "A name for a type with its spellings and constraints.",
    fields: [
      text(1, "name", "The name."),
      ...attributes.filter(({ name }) => typeWords.has(name)),
      ...constants,
      ...documentation,
    ],
  },
  Waiver: {
    name: "Waiver",
    doc: "A finding about a release that is meant.",
    fields: [
      text(1, "rule", "The rule of the change, or how several of them begin: field.removed."),
      text(2, "path", "What changed: Event/field on a package, field on an event; with all that is below it."),
      text(3, "version", "The version that makes the change."),
      text(4, "reason", "Why it is meant."),
      text(5, "until", "The day from which it holds no longer. It may only be missing where the version is released."),
    ],
  },
  Flow: {
    name: "Flow",
    doc: "Which event follows which.",
    fields: [text(1, "name", "The name."), text(2, "steps", "Arrows: A -> B | C -> D.", list), ...documentation],
  },
  PackageOptions: {
    name: "PackageOptions",
    doc: "What holds for the whole package.",
    fields: [
      { ...versions, number: 4 },
      text(1, "owner", "The team that answers for it."),
      text(2, "names", "proto: names in JSON are those of the fields, not lowerCamel."),
      text(3, "compatible", "What releases are held to: backward, forward, full or none."),
      text(
        5,
        "plain",
        "required: a field without a label must be there. Otherwise an absent one is the zero of its type.",
      ),
      many(6, "context", "ContextParameter", "What a caller tells the reader beside the event."),
      many(7, "types", "TypeAlias", "Types with spellings and constraints."),
      many(8, "flows", "Flow", "Which event follows which."),
      text(9, "import", "Schema files in YAML, as paths from the root, whose types are used here.", list),
      text(10, "envelope", "The name of another package's envelope."),
      many(20, "waivers", "Waiver", "Findings about releases that are meant, each with its reason."),
      ...documentation,
    ],
  },
  Layout: {
    name: "Layout",
    doc: "Where the parts of an event or union stand in stored JSON, from a version on.",
    fields: [
      text(1, "from", "A version; without it, in all."),
      text(2, "word", "external, internal or adjacent, in place of the places below."),
      text(3, "type", "Where the type stands: /type, /* (the key itself) or $context.x."),
      text(4, "payload", "Where the content stands: /payload, / (the root) or /*."),
      text(5, "version", "Where the version stands."),
      text(6, "as", "major: the version is its major, an integer."),
      text(7, "batch", "Where a container of several events holds its list."),
    ],
  },
  EnvelopeOptions: {
    name: "EnvelopeOptions",
    doc: "Makes a message the envelope: its fields stand around every event.",
    fields: [
      versions,
      many(2, "layout", "Layout", "Where type, payload, version and batch stand."),
      text(3, "type_pattern", "A regular expression that every event's type matches."),
      ...documentation,
    ],
  },
  Example: {
    name: "Example",
    doc: "A stored event and what the latest version makes of it; each is a test.",
    fields: [
      text(1, "title", "What it shows."),
      text(2, "version", "The version it was stored under."),
      text(3, "stored", "The JSON as it was written."),
      text(4, "context", "What the caller tells the reader: JSON.", json),
      text(5, "reads", "What the latest version makes of it: JSON with version, type, envelope, payload.", json),
    ],
  },
  EventOptions: {
    name: "EventOptions",
    doc: "Makes a message an event.",
    fields: [
      { ...versions, number: 4 },
      ...history,
      many(
        1,
        "type",
        "When",
        "Its type on the wire, where it is not the message's name. The first is written, all are read.",
      ),
      flag(5, "skip", "true: a removed event is skipped by readers."),
      text(6, "requires", "Optional fields of the envelope that this event always has.", list),
      text(7, "owner", "Who answers for it."),
      text(8, "producers", "Who writes it.", list),
      text(9, "consumers", "Who reads it.", list),
      text(10, "replacement", "What takes its place."),
      text(12, "emit", "Versions that are written side by side, each until its retired date.", list),
      many(11, "examples", "Example", "Stored events; each is a test."),
      many(20, "waivers", "Waiver", "Findings about its releases that are meant, each with its reason."),
      ...documentation,
    ],
  },
  TypeOptions: {
    name: "TypeOptions",
    doc: "Of a message that is a type.",
    fields: [versions, ...history, ...documentation],
  },
  UnionOptions: {
    name: "UnionOptions",
    doc: "Makes a message with one oneof a union: the members are its variants.",
    fields: [
      versions,
      ...history,
      many(4, "layout", "Layout", "Where tag and content stand; internal without it."),
      ...openness,
      ...documentation,
    ],
  },
  VariantOptions: {
    name: "VariantOptions",
    doc: "Of a member of a union's oneof.",
    fields: [
      many(
        1,
        "type",
        "When",
        "Its tag on the wire, where it is not the member's name. The first is written, all are read.",
      ),
      ...history,
      text(4, "default", "The variant given to a side that lacks this one: JSON.", json),
      ...documentation,
    ],
  },
  EnumOptions: {
    name: "EnumOptions",
    doc: "Of an enum.",
    fields: [versions, ...history, ...openness, ...documentation],
  },
  ValueOptions: {
    name: "ValueOptions",
    doc: "Of an enum value.",
    fields: [
      text(
        1,
        "json",
        'How it is written in JSON. The first is written, all are read. Of the zero, "" says that it is no value.',
        list,
      ),
      ...history,
      text(4, "default", "The value given to a side that lacks this one: JSON.", json),
      many(5, "json_number", "int64", "How it is written in JSON, where that is a number."),
      ...documentation.filter(({ name }) => name !== "title"),
    ],
  },
  FieldOptions: {
    name: "FieldOptions",
    doc: "Of a field: the same words as in YAML.",
    fields: [
      text(1, "key", "The identity, where two declarations share one (a change of type)."),
      ...history,
      ...attributes,
      ...constants,
      many(27, "when", "FieldAttributes", "Attributes that hold from a version on; each is then said here only."),
      ...documentation,
    ],
  },
  FieldAttributes: {
    name: "FieldAttributes",
    doc: "What holds from a version on.",
    fields: [text(1, "version", "That version."), ...attributes.filter(({ name }) => name !== "at" && name !== "type")],
  },
} as const satisfies Readonly<Record<string, OptionMessage>>;

/** Extensions of descriptor options: the word in parentheses, what it extends, and its message. */
export const optionExtensions = [
  { extendee: "FileOptions", name: "pkg", message: "PackageOptions", number: 50801 },
  { extendee: "MessageOptions", name: "event", message: "EventOptions", number: 50801 },
  { extendee: "MessageOptions", name: "envelope", message: "EnvelopeOptions", number: 50802 },
  { extendee: "MessageOptions", name: "union", message: "UnionOptions", number: 50803 },
  { extendee: "MessageOptions", name: "type", message: "TypeOptions", number: 50804 },
  { extendee: "FieldOptions", name: "field", message: "FieldOptions", number: 50801 },
  { extendee: "FieldOptions", name: "variant", message: "VariantOptions", number: 50802 },
  { extendee: "EnumOptions", name: "enum", message: "EnumOptions", number: 50801 },
  { extendee: "EnumValueOptions", name: "value", message: "ValueOptions", number: 50801 },
] as const;
