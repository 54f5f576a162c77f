import type { Span } from "../../source/index.js";
import type { DataNode, FieldSyntax, TypeExpression } from "../../syntax/index.js";
import { readField } from "../yaml/types.js";
import type { FieldNode, FieldType, MessageNode, TypeReference } from "./ast.js";
import { extensionName, type ProtoExtension } from "./extensions.js";
import { defaultJsonName, writtenJsonName } from "./facts.js";
import { type Features, featuresWithin } from "./features.js";
import { checkOptionNames, hasOwnOptions, type MapNode, readOptions, spanIn } from "./option-nodes.js";
import { optionMessages } from "./option-tables.js";
import { entryOf, fieldWords, textOf, without } from "./option-words.js";
import { standInOf, zeroOf } from "./stand-ins.js";
import { documentationFrom, locate, madeEntry, numberOf, type Translation, withFullNames } from "./translation.js";
import { type ScalarMeaning, scalarMeanings, wellKnownTypes } from "./well-known.js";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A field of a message in the common syntax. `scope` is the message's full name. */
export function fieldToSyntax(
  translation: Translation,
  field: FieldNode,
  message: MessageNode,
  scope: string,
  outer: Features,
): FieldSyntax {
  const { file } = translation;
  const features = field.options.length === 0 ? outer : featuresWithin(outer, field.options);
  const words = hasOwnOptions(field.options) ? fieldOptions(translation, field) : undefined;
  // A type of the author's own says what a message means: its spelling in Protobuf is then that of a scalar.
  const hasScalars = !translation.names.hasWellKnownMessages(translation.proto);
  const saysType = words !== undefined && entryOf(words, "type") !== undefined;
  const meaning = meaningOf(translation, field.type, scope, hasScalars || saysType);
  const span = spanIn(file, field.name);
  const typeSpan = spanIn(file, field.type);
  const number = numberOf(translation, field.number);
  const protobuf: Mutable<Protobuf> = protobufOf(translation, field, message, features, meaning.message);
  const saysOptional = words !== undefined && entryOf(words, "optional") !== undefined;
  const mayLack = !saysOptional && mayBeAbsent(translation, field, protobuf.presence);
  // A member of a oneof is absent wherever another is there: nothing can stand in for it.
  const mayStandIn = mayLack && field.oneof === undefined;
  const standIn = mayStandIn ? absentValue(translation, field, protobuf.presence, meaning.reference, span) : undefined;
  const isFloat = meaning.type === "float32" || meaning.type === "float64";
  // No spreading here: a file has many fields, and it would cost more than all the rest.
  const plain: Mutable<FieldSyntax> = {
    key: { value: field.name.value, span },
    questionMark: mayLack,
    documentation: documentationFrom(translation, field.comments, field.options, undefined),
    type: [{ value: expressionOf(field, meaning, typeSpan) }],
    protobuf,
    span,
  };
  if (number !== undefined) plain.number = number;
  if (standIn !== undefined) {
    plain.default = [{ value: standIn }];
    if (protobuf.presence === "explicit" && field.label?.value !== "repeated" && field.type.kind !== "map")
      protobuf.ownDefault = true;
  }
  if (meaning.proto !== undefined) plain.proto = [{ value: { value: meaning.proto, span: typeSpan } }];
  if (isFloat && translation.plainFile) plain.nonfinite = { value: true, span: typeSpan };
  return words === undefined ? plain : withWords(translation, field, plain, words, scope);
}

/** An extension: a field that is called by its full name, and in JSON by that in brackets. It may always be absent. */
export function extensionToSyntax(
  translation: Translation,
  extension: ProtoExtension,
  message: MessageNode,
): FieldSyntax {
  const { file: proto, scope, features, field } = extension;
  const own = { ...translation, file: proto.file, proto };
  const name = extensionName(extension);
  const { protobuf, default: _, ...plain } = fieldToSyntax(own, field, message, scope, features);
  return {
    ...plain,
    questionMark: true,
    // No field of the message's own has a dot in its name.
    key: { value: name.includes(".") ? name : `extension.${name}`, span: plain.key.span },
    ...(protobuf === undefined ? {} : { protobuf: { ...protobuf, ...extended, name, jsonName: `[${name}]` } }),
  };
}

const extended = { presence: "explicit", ownDefault: false, extension: true } as const;

function fieldOptions(translation: Translation, field: FieldNode): MapNode | undefined {
  checkOptionNames(field.options, ["field", "variant"], "a field", translation);
  return readOptions(field.options, "field", optionMessages.FieldOptions, translation);
}

type Protobuf = NonNullable<FieldSyntax["protobuf"]>;

function protobufOf(
  translation: Translation,
  field: FieldNode,
  message: MessageNode,
  features: Features,
  isMessage: boolean,
): Protobuf {
  const protobuf: Mutable<Protobuf> = {
    presence: presenceOf(field, features, isMessage),
    jsonName: writtenJsonName(field) ?? (translation.protoNames ? field.name.value : defaultJsonName(field.name.value)),
    name: field.name.value,
    type: typeText(field.type),
  };
  if (field.oneof !== undefined) protobuf.oneof = message.oneofs[field.oneof]?.name.value ?? "";
  if (field.label?.value === "repeated") protobuf.packed = isPacked(field, features);
  if (isDelimited(field, features, isMessage)) protobuf.delimited = true;
  return protobuf;
}

/** What a type is in the language. */
interface Meaning extends ScalarMeaning {
  /** Whether it is a message on the wire. */
  readonly message: boolean;
  readonly reference?: TypeReference;
}

function meaningOf(translation: Translation, type: FieldType, scope: string, hasScalars: boolean): Meaning {
  switch (type.kind) {
    case "scalar":
      return { ...(scalarMeanings[type.value] ?? bytesMeaning), message: false };
    case "group":
      return { type: `.${scope === "" ? "" : `${scope}.`}${type.message.name.value}`, message: true };
    case "map":
      return meaningOf(translation, type.value, scope, hasScalars);
    case "named": {
      const symbol = translation.names.typeOf(type);
      // Reported where names are resolved; the field stays, so that nothing else is said of it.
      if (symbol === undefined) return { ...bytesMeaning, message: true };
      const known = hasScalars ? wellKnownTypes.get(symbol.name) : undefined;
      if (known !== undefined) return { ...known, message: true };
      return { type: `.${symbol.name}`, message: symbol.kind === "message", reference: type };
    }
  }
}

const bytesMeaning: ScalarMeaning = { type: "bytes" };

function presenceOf(
  field: FieldNode,
  features: Features,
  isMessage: boolean,
): NonNullable<FieldSyntax["protobuf"]>["presence"] {
  if (field.label?.value === "required") return "required";
  if (field.label !== undefined || field.oneof !== undefined || field.type.kind === "map") return "explicit";
  return isMessage && features.presence === "implicit" ? "explicit" : features.presence;
}

function isPacked(field: FieldNode, features: Features): boolean {
  const option = field.options.findLast(({ name }) => name.length === 1 && name[0]?.value === "packed");
  return option?.value.kind === "word" ? option.value.value === "true" : features.packed;
}

function isDelimited(field: FieldNode, features: Features, isMessage: boolean): boolean {
  if (field.type.kind === "group") return true;
  return features.delimited && isMessage && field.type.kind === "named";
}

function typeText(type: FieldType): string {
  switch (type.kind) {
    case "scalar":
    case "named":
      return type.value;
    case "group":
      return type.message.name.value;
    case "map":
      return `map<${type.key.value}, ${type.value.value}>`;
  }
}

function expressionOf(field: FieldNode, meaning: Meaning, span: Span): TypeExpression {
  const name: TypeExpression = { kind: "name", name: meaning.type, span };
  if (field.type.kind === "map") return { kind: "map", key: field.type.key.value, value: name, span };
  return field.label?.value === "repeated" ? { kind: "list", element: name, span } : name;
}

/** Whether an event may lack the field, by Protobuf's own rules. */
function mayBeAbsent({ plainRequired }: Translation, field: FieldNode, presence: Protobuf["presence"]): boolean {
  const unlabelled = field.label?.value !== "optional" && field.oneof === undefined;
  return presence !== "required" && !(unlabelled && plainRequired);
}

/** What an absent field is: the zero of a field without presence, else what `default` says. */
function absentValue(
  translation: Translation,
  field: FieldNode,
  presence: Protobuf["presence"],
  reference: TypeReference | undefined,
  span: Span,
): DataNode | undefined {
  const isPlain = field.label?.value === "repeated" || field.type.kind === "map" || presence === "implicit";
  return isPlain ? zeroOf(translation, field, reference, span) : standInOf(translation, field, reference);
}

/** The field with what `(evolvent.field)` says; what it does not say stays as Protobuf has it. */
function withWords(
  translation: Translation,
  field: FieldNode,
  plain: FieldSyntax,
  map: MapNode,
  scope: string,
): FieldSyntax {
  const { file, sink } = translation;
  const key = textOf(map, "key");
  const words = fieldWords(without(map, "key"), translation);
  const hasType = entryOf(words, "type") !== undefined;
  // The reader wants a type; the field's own is put back below, since no text can say it.
  const placeholder: DataNode = { kind: "string", value: "string", span: words.span };
  const complete = hasType ? words : { ...words, entries: [...words.entries, madeEntry("type", placeholder)] };
  const { type, ...read } = readField(key ?? locate(file, field.name), complete, sink);
  const result: FieldSyntax = {
    ...plain,
    ...read,
    ...(read.default === undefined ? {} : withoutOwnDefault(plain)),
    questionMark: plain.questionMark,
    documentation: documentationFrom(translation, field.comments, field.options, read.documentation),
    span: plain.span,
  };
  if (!hasType) return result;
  const typed = (type ?? []).map((entry) => ({ ...entry, value: withFullNames(entry.value, translation, scope) }));
  // The zero of the Protobuf type is no value of another one.
  const { default: standIn, proto, nonfinite, ...rest } = result;
  return {
    ...rest,
    type: typed,
    ...wireSpelling(field, plain, typed, read),
    ...(read.default === undefined || standIn === undefined ? {} : { default: standIn }),
    ...(read.nonfinite === undefined || nonfinite === undefined ? {} : { nonfinite }),
  };
}

/** Another default than Protobuf's is not known to those who read the file without us. */
function withoutOwnDefault({ protobuf }: FieldSyntax): Pick<FieldSyntax, "protobuf"> {
  return protobuf === undefined ? {} : { protobuf: { ...protobuf, ownDefault: false } };
}

/** With a type of its own, the field's scalar is how that is spelled in Protobuf. */
function wireSpelling(
  field: FieldNode,
  plain: FieldSyntax,
  types: NonNullable<FieldSyntax["type"]>,
  read: Partial<FieldSyntax>,
): Pick<FieldSyntax, "proto"> {
  if (read.proto !== undefined) return { proto: read.proto };
  const scalar = field.type.kind === "map" ? field.type.value : field.type;
  if (scalar.kind !== "scalar") return plain.proto === undefined ? {} : { proto: plain.proto };
  // A message or enum of the file has its spelling already.
  if (types.some(({ value }) => elementName(value).startsWith("."))) return {};
  return { proto: [{ value: { value: scalar.value, span: plain.span } }] };
}

function elementName(type: TypeExpression): string {
  switch (type.kind) {
    case "list":
      return elementName(type.element);
    case "map":
      return elementName(type.value);
    case "nullable":
      return elementName(type.inner);
    case "name":
      return type.name;
  }
}
