/**
 * The keys of the YAML notation, construct by construct, each with the sentence that editors show. The parser knows no
 * other keys, and the published JSON Schema of the language is printed from these tables.
 */
export type KeyTable = Readonly<Record<string, string>>;

const documentationKeys: KeyTable = {
  doc: "What it is, for people. Markdown.",
  title: "A short name for people.",
  deprecated: "Says that it should no longer be used, and what to use instead.",
};

const typeUseKeys: KeyTable = {
  type: "A type expression: a scalar, a name, list<T>, map<T>, T? (may be null); or a version map of them.",
  json: "How the value is written in JSON. In a list the first is written, all are read.",
  proto: "The scalar type in Protobuf, where it is not the default one.",
  as: "The TypeScript type: number for 64-bit integers, Date for timestamps.",
  nonfinite: "Whether NaN and the infinities are values.",
  min: "Smallest value of a number; smallest size of a string (code points), bytes, list or map.",
  max: "Largest value of a number; largest size of a string (code points), bytes, list or map.",
  length: "Exact size of a string, bytes, list or map.",
  pattern: "A regular expression (ECMAScript, u flag) that is found in the string.",
  format: "A format of JSON Schema: email, uri, hostname, ipv4, ipv6.",
  unique: "No two elements are equal.",
  schema: "Path of a JSON Schema of your own, for type json.",
  validate: "false: the value is not checked against its schema.",
  unit: "The unit of the number: ms, s, stroops. A change between known units is scaled.",
  sensitive: "personal or secret.",
  query: "A field to query by.",
  values: "Declares an enum in place.",
  fields: "Declares a record in place.",
  variants: "Declares a union in place.",
  layout: "Where tag and content of the union stand: external, internal or adjacent.",
  open: "Unknown values are kept (the default).",
  closed: "Unknown values are refused.",
};

const historyKeys: KeyTable = {
  since: "The version that it appears in; a list where it was backported to older majors.",
  until: "The version that it no longer appears in.",
};

const versionsKey: KeyTable = { versions: "The line of versions, oldest first." };

export const fileKeys: KeyTable = {
  package: "The dotted name of the package: shop.orders.",
  ...documentationKeys,
  owner: "The team that answers for it.",
  import: "Other schema files, relative to this one, whose types are used here.",
  compatible: "What releases are held to: backward, forward, full or none.",
  waivers: "Findings about releases that are meant, each with its reason.",
  ...versionsKey,
  context: "What a caller tells the reader beside the event.",
  envelope: "The record around every event, or the name of another package's.",
  types: "Named types: aliases, records, enums, unions.",
  events: "The events.",
  flows: "Which event follows which.",
};

export const versionKeys: KeyTable = {
  released: "The day it was released. A version without one is a draft.",
  current: "The day from which it is the version to write.",
  deprecated: "The day from which it should no longer be written.",
  retired: "The day from which it is no longer written.",
  summary: "What is new, in a sentence.",
  mark: "What stands on the wire for this version; null is absent, a list has all that are read.",
};

export const waiverKeys: KeyTable = {
  rule: "The rule of the change, or how several of them begin: field.removed.",
  path: "What changed: Event/field on a package, field on an event; with all that is below it.",
  version: "The version that makes the change.",
  reason: "Why it is meant.",
  until: "The day from which it holds no longer. It may only be missing where the version is released.",
};

export const contextKeys: KeyTable = { ...documentationKeys, ...typeUseKeys };

export const fieldKeys: KeyTable = {
  ...documentationKeys,
  ...typeUseKeys,
  ...historyKeys,
  at: "Where the value stands: a property, a path below the record (address/city), or from the root (/kind/id).",
  optional: "true, false, or reading: writers set it, readers may not rely on it.",
  none: "A stored value that means that there is none.",
  default: "What stands in where an event has no value: a constant, $context.x, $envelope.x or $payload.x.",
  else: "What stands in where a stored value has no counterpart in the latest version; absent if the field is optional.",
  from: "The older fields that this one is made of.",
  convert: "The function that makes the value: ./file.ts#name.",
  fill: "What create puts in: now, uuid4 or uuid7.",
  number: "The number in Protobuf.",
};

export const typeKeys: KeyTable = {
  ...documentationKeys,
  ...typeUseKeys,
  ...historyKeys,
  ...versionsKey,
  reserved: "Numbers and names that must not be used again.",
};

export const enumValueKeys: KeyTable = {
  doc: "What it means.",
  deprecated: "Says that it should no longer be used.",
  number: "The number in Protobuf.",
  json: "How it is written in JSON: a string or an integer; in a list the first is written, all are read.",
  since: historyKeys.since ?? "",
  until: historyKeys.until ?? "",
  default: "The value given to a side that lacks this one.",
  values: "Makes this a group: the union of these values.",
};

export const variantKeys: KeyTable = {
  ...documentationKeys,
  ...historyKeys,
  type: "Its tag on the wire, where it is not the key.",
  number: "The number in Protobuf.",
  fields: "Its fields.",
  record: "The name of a record that is its content.",
  default: "The variant given to a side that lacks this one.",
  reserved: "Numbers and names that must not be used again.",
};

export const unionLayoutKeys: KeyTable = { type: "Where the tag stands.", payload: "Where the content stands." };

export const envelopeKeys: KeyTable = {
  ...documentationKeys,
  ...versionsKey,
  layout: "Where type, payload, version and batch stand in stored JSON.",
  types: "What every event's type must look like: { pattern: … }.",
  fields: "The fields beside type and payload.",
  reserved: "Numbers and names that must not be used again.",
};

export const envelopeLayoutKeys: KeyTable = {
  type: "Where the event's type stands: /type, /* (the key itself) or $context.x.",
  payload: "Where the event's own fields stand: /payload, / (the root) or /*.",
  version: "Where the version stands, or { at, as: major }.",
  batch: "Where a container of several events holds its list.",
};

export const envelopeVersionKeys: KeyTable = { at: "Where the version stands.", as: "major: its major, an integer." };

export const envelopeTypesKeys: KeyTable = { pattern: "A regular expression that every event's type matches." };

export const eventKeys: KeyTable = {
  ...documentationKeys,
  ...versionsKey,
  ...historyKeys,
  type: "Its type on the wire, where it is not the key.",
  skip: "true: a removed event is skipped by readers.",
  requires: "Optional fields of the envelope that this event always has.",
  emit: "Versions that are written side by side, each until its retired date.",
  fields: "Its fields.",
  reserved: "Numbers and names that must not be used again.",
  owner: "Who answers for it.",
  producers: "Who writes it.",
  consumers: "Who reads it.",
  replacement: "What takes its place.",
  waivers: "Findings about its releases that are meant, each with its reason.",
  examples: "Stored events and what the latest version makes of them; each is a test.",
};

export const exampleKeys: KeyTable = {
  title: "What it shows.",
  version: "The version it was stored under.",
  stored: "The JSON as it was written.",
  context: "What the caller tells the reader.",
  reads: "What the latest version makes of it: version, type, envelope, payload.",
};

export const flowKeys: KeyTable = { ...documentationKeys, steps: "Arrows: A -> B | C -> D." };
