import type {
  EnumBody,
  EnumValueSyntax,
  FieldSyntax,
  RecordBody,
  TypeSyntax,
  UnionBody,
  VariantSyntax,
} from "../../syntax/index.js";
import { readType } from "../yaml/types.js";
import type { EnumNode, EnumValueNode, FieldNode, MessageNode, NumberRange, ReservedName } from "./ast.js";
import { isSet } from "./facts.js";
import { type Features, featuresWithin } from "./features.js";
import { checkOptionNames, hasOwnOptions, type MapNode, readOptions, spanIn } from "./option-nodes.js";
import { optionMessages } from "./option-tables.js";
import { typeWords, valueWords, variantWords } from "./option-words.js";
import { maximumEnumNumber, maximumFieldNumber } from "./ranges.js";
import { extensionToSyntax, fieldToSyntax } from "./syntax-fields.js";
import { documentationFrom, locate, madeEntry, numberOf, type Translation } from "./translation.js";

/** The fields of a message, and the numbers and names that they can't have. */
export function recordBody(
  translation: Translation,
  message: MessageNode,
  scope: string,
  features: Features,
  isField: (field: FieldNode) => boolean = () => true,
): RecordBody {
  const { file } = translation;
  return {
    kind: "record",
    fields: [
      ...message.fields
        .filter(isField)
        .map((field): FieldSyntax => fieldToSyntax(translation, field, message, scope, features)),
      ...translation.names
        .extensionsOf(scope)
        .map((extension): FieldSyntax => extensionToSyntax(translation, extension, message)),
    ],
    reservedNumbers: [...message.reservedRanges, ...message.extensionRanges].map((range) =>
      locateRange(translation, range, 1, maximumFieldNumber),
    ),
    reservedNames: reservedNames(translation, message.reservedNames),
    span: spanIn(file, message),
  };
}

/** Names that were complained of are left out. */
function reservedNames({ file, proto }: Translation, names: readonly ReservedName[]): RecordBody["reservedNames"] {
  return names.filter((name) => !proto.faults.has(name)).map((name) => locate(file, name));
}

function locateRange(
  { file }: Translation,
  range: NumberRange,
  minimum: number,
  maximum: number,
): RecordBody["reservedNumbers"][number] {
  const value = { start: Math.max(range.first, minimum), end: Math.min(range.last, maximum) };
  return { value, span: spanIn(file, range) };
}

/**
 * What a declared type reads from its options: line, life, documentation, openness, layout. It is read as YAML would be, with an
 * empty body of its kind: the real one is the message or enum itself.
 */
function readTypeWords(
  name: string,
  words: MapNode | undefined,
  body: "fields" | "values" | "variants",
  translation: Translation,
): TypeSyntax | undefined {
  if (words === undefined) return undefined;
  const { span } = words;
  const map = typeWords(words, translation);
  const empty = madeEntry(body, { kind: "map", entries: [], span });
  return readType({ value: name, span }, { ...map, entries: [...map.entries, empty] }, translation.sink);
}

/** A message that is a type: a record, or a union where its options say so. */
export function messageToType(
  translation: Translation,
  message: MessageNode,
  name: string,
  scope: string,
  features: Features,
): TypeSyntax {
  const { file } = translation;
  const union = readOptions(message.options, "union", optionMessages.UnionOptions, translation);
  const words = union ?? readOptions(message.options, "type", optionMessages.TypeOptions, translation);
  const read = readTypeWords(name, words, union === undefined ? "fields" : "variants", translation);
  const inner = message.options.length === 0 ? features : featuresWithin(features, message.options);
  const body =
    union === undefined ? recordBody(translation, message, scope, inner) : unionBody(translation, message, read);
  return {
    name: { value: name, span: spanIn(file, message.name) },
    documentation: documentationFrom(translation, message.comments, message.options, read?.documentation),
    ...lifeOf(read),
    body,
    span: spanIn(file, message.name),
  };
}

function lifeOf(read: TypeSyntax | undefined): Pick<TypeSyntax, "versions" | "since" | "until"> {
  return {
    ...(read?.versions === undefined ? {} : { versions: read.versions }),
    ...(read?.since === undefined ? {} : { since: read.since }),
    ...(read?.until === undefined ? {} : { until: read.until }),
  };
}

function unionBody(translation: Translation, message: MessageNode, read: TypeSyntax | undefined): UnionBody {
  const { file, sink } = translation;
  const fault = unionFault(message);
  if (fault !== undefined) {
    sink.report("parse/proto-union", spanIn(file, message.name), { name: message.name.value, reason: fault });
  }
  const words = read?.body.kind === "union" ? read.body : undefined;
  return {
    kind: "union",
    ...(words?.open === undefined ? {} : { open: words.open }),
    ...(words?.layout === undefined ? {} : { layout: words.layout }),
    variants: message.fields.map((field) => variantOf(translation, field)),
    span: spanIn(file, message),
  };
}

function unionFault(message: MessageNode): string | undefined {
  if (message.oneofs.length !== 1) return `it has ${message.oneofs.length} oneofs`;
  const outside = message.fields.find((field) => field.oneof === undefined);
  if (outside !== undefined) return `"${outside.name.value}" stands outside the oneof`;
  const scalar = message.fields.find((field) => field.type.kind !== "named");
  return scalar === undefined ? undefined : `"${scalar.name.value}" is no message`;
}

function variantOf(translation: Translation, field: FieldNode): VariantSyntax {
  const { file, sink } = translation;
  const key = locate(file, field.name);
  const number = numberOf(translation, field.number);
  checkOptionNames(field.options, ["variant"], "a variant", translation);
  const words = readOptions(field.options, "variant", optionMessages.VariantOptions, translation);
  const read = words === undefined ? undefined : readVariantWords(field.name.value, words, translation);
  return {
    key,
    documentation: documentationFrom(translation, field.comments, field.options, read?.documentation),
    ...(number === undefined ? {} : { number }),
    ...(read?.tag === undefined ? {} : { tag: read.tag }),
    ...(read?.since === undefined ? {} : { since: read.since }),
    ...(read?.until === undefined ? {} : { until: read.until }),
    ...(read?.default === undefined ? {} : { default: read.default }),
    content: contentOf(),
    span: key.span,
  };

  function contentOf(): VariantSyntax["content"] {
    const span = spanIn(file, field.type);
    const empty: RecordBody = { kind: "record", fields: [], reservedNumbers: [], reservedNames: [], span };
    const symbol = field.type.kind === "named" ? translation.names.typeOf(field.type) : undefined;
    if (symbol === undefined || symbol.name === "google.protobuf.Empty") return empty;
    if (symbol.kind === "message") {
      return { kind: "record-reference", type: { kind: "name", name: `.${symbol.name}`, span } };
    }
    sink.report("parse/proto-union", span, { name: symbol.name, reason: `"${field.name.value}" is no message` });
    return empty;
  }
}

/** Read as the only variant of a union of words. */
function readVariantWords(name: string, words: MapNode, translation: Translation): VariantSyntax | undefined {
  const { span } = words;
  const key = { value: name, span };
  const variants: MapNode = { kind: "map", entries: [{ key, value: variantWords(words, translation) }], span };
  const union: MapNode = { kind: "map", entries: [madeEntry("variants", variants)], span };
  const { body } = readType(key, union, translation.sink);
  return body.kind === "union" ? body.variants[0] : undefined;
}

/** An enum. `name` is its name in the package, with those of the messages around it. */
export function enumToType(translation: Translation, node: EnumNode, name: string, outer: Features): TypeSyntax {
  const { file } = translation;
  checkOptionNames(node.options, ["enum"], "an enum", translation);
  const words = readOptions(node.options, "enum", optionMessages.EnumOptions, translation);
  const features = node.options.length === 0 ? outer : featuresWithin(outer, node.options);
  const read = readTypeWords(name, words, "values", translation);
  const written = read?.body.kind === "enum" ? read.body.open : undefined;
  const open = written ?? (features.openEnums ? undefined : { value: false, span: spanIn(file, node.name) });
  // An enum without values has been reported: with one, nothing else is said of it.
  const nameSpan = spanIn(file, node.name);
  const standIn = { key: locate(file, node.name), documentation: { extensions: {} }, span: nameSpan };
  const body: EnumBody = {
    kind: "enum",
    ...(open === undefined ? {} : { open }),
    values: node.values.length === 0 ? [standIn] : node.values.map((value) => valueToSyntax(translation, value)),
    reservedNumbers: node.reservedRanges.map((range) =>
      locateRange(translation, range, -maximumEnumNumber - 1, maximumEnumNumber),
    ),
    reservedNames: reservedNames(translation, node.reservedNames),
    allowAlias: isSet(node.options, "allow_alias"),
    span: spanIn(file, node),
  };
  return {
    name: { value: name, span: spanIn(file, node.name) },
    documentation: documentationFrom(translation, node.comments, node.options, read?.documentation),
    ...lifeOf(read),
    body,
    span: spanIn(file, node.name),
  };
}

function valueToSyntax(translation: Translation, value: EnumValueNode): EnumValueSyntax {
  const { file } = translation;
  const key = locate(file, value.name);
  const located = numberOf(translation, value.number);
  const number = located === undefined ? {} : { number: located };
  if (!hasOwnOptions(value.options)) {
    const documentation = documentationFrom(translation, value.comments, value.options, undefined);
    return { key, documentation, ...number, span: key.span };
  }
  checkOptionNames(value.options, ["value"], "an enum value", translation);
  const words = readOptions(value.options, "value", optionMessages.ValueOptions, translation);
  const read = words === undefined ? undefined : readValueWords(value.name.value, words, translation);
  return {
    ...read,
    key,
    documentation: documentationFrom(translation, value.comments, value.options, read?.documentation),
    ...number,
    span: key.span,
  };
}

/** Read as the only value of an enum of words. */
function readValueWords(name: string, words: MapNode, translation: Translation): EnumValueSyntax | undefined {
  const { span } = words;
  const key = { value: name, span };
  const values: MapNode = { kind: "map", entries: [{ key, value: valueWords(words, translation) }], span };
  const { body } = readType(key, { kind: "map", entries: [madeEntry("values", values)], span }, translation.sink);
  return body.kind === "enum" ? body.values[0] : undefined;
}
