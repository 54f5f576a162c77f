import type {
  FieldNode,
  FieldType,
  Label,
  MapType,
  MessageNode,
  Name,
  NumberNode,
  Range,
  TypeReference,
} from "./ast.js";
import type { CommentGap } from "./comments.js";
import {
  code,
  complainExpected,
  expectDotted,
  expectEnd,
  expectNumber,
  expectSymbol,
  expectWord,
  takeSymbol,
  trailingComment,
} from "./expect.js";
import { parseBracketOptions } from "./options.js";
import { advance, gapBefore, joinComments, type Tokens } from "./tokens.js";

/** The scalar types of `.proto`. */
export const protoScalars: ReadonlySet<string> = new Set(
  "double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes".split(" "),
);

const labels: ReadonlySet<string> = new Set(["optional", "required", "repeated"]);

/** Reads the body of a group: given by the parser of messages, which this file can't import. */
export type ParseBody = (
  tokens: Tokens,
  name: Name,
  start: number,
  before: CommentGap | undefined,
) => MessageNode | undefined;

/** A field, with its label where one stands. Gives undefined, reported, where it can't be read. */
export function parseField(tokens: Tokens, oneof: number | undefined, parseBody: ParseBody): FieldNode | undefined {
  const before = gapBefore(tokens);
  const { start } = tokens;
  const label = takeLabel(tokens);
  if (tokens.word === "map") return parseMapOrField(tokens, before, start, label, oneof);
  if (tokens.word === "group") return parseGroup(tokens, before, start, label, oneof, parseBody);
  const type = parseTypeName(tokens);
  return type === undefined ? undefined : parseFieldRest(tokens, before, start, label, type, oneof);
}

function takeLabel(tokens: Tokens): FieldNode["label"] {
  if (tokens.kind !== "word" || !labels.has(tokens.word)) return undefined;
  const label = { value: tokens.word as Label, start: tokens.start, end: tokens.end };
  advance(tokens);
  return label;
}

/** A scalar or the name of a message or enum. */
export function parseTypeName(tokens: Tokens): (Name & { readonly kind: "scalar" }) | TypeReference | undefined {
  const name = expectDotted(tokens, "a type", true);
  if (name === undefined) return undefined;
  return {
    kind: protoScalars.has(name.value) ? "scalar" : "named",
    value: name.value,
    start: name.start,
    end: name.end,
  };
}

function parseFieldRest(
  tokens: Tokens,
  before: CommentGap | undefined,
  start: number,
  label: FieldNode["label"],
  type: FieldType,
  oneof: number | undefined,
): FieldNode | undefined {
  const name = expectWord(tokens, "the name of the field");
  if (name === undefined) return undefined;
  const number = parseNumber(tokens, name);
  if (number === undefined) return undefined;
  const options = parseBracketOptions(tokens);
  if (options === undefined) return undefined;
  const { end } = tokens;
  if (!expectEnd(tokens)) return undefined;
  const comments = joinComments(before, trailingComment(tokens));
  return { name, number, label, type, oneof, options, comments, start, end };
}

/** `= 1` */
function parseNumber(tokens: Tokens, name: Name): NumberNode | undefined {
  if (takeSymbol(tokens, code.equals)) return expectNumber(tokens, "the number of the field", false);
  return complainExpected(tokens, `"=" and the number of "${name.value}"`);
}

/** `map<K, V> name = 1;`, or a field whose type's name begins with `map`. */
function parseMapOrField(
  tokens: Tokens,
  before: CommentGap | undefined,
  start: number,
  label: FieldNode["label"],
  oneof: number | undefined,
): FieldNode | undefined {
  const first = { start: tokens.start, end: tokens.end };
  advance(tokens);
  if (takeSymbol(tokens, code.less)) {
    const type = parseMapType(tokens, first);
    return type === undefined ? undefined : parseFieldRest(tokens, before, start, label, type, oneof);
  }
  let value = "map";
  let { end } = first;
  while (takeSymbol(tokens, code.dot)) {
    const part = expectWord(tokens, "a name");
    if (part === undefined) return undefined;
    value += `.${part.value}`;
    end = part.end;
  }
  return parseFieldRest(tokens, before, start, label, { kind: "named", value, start: first.start, end }, oneof);
}

function parseMapType(tokens: Tokens, first: Range): MapType | undefined {
  const key = parseTypeName(tokens);
  if (key === undefined || !expectSymbol(tokens, code.comma)) return undefined;
  const value = parseTypeName(tokens);
  if (value === undefined) return undefined;
  const { end } = tokens;
  return expectSymbol(tokens, code.greater) ? { kind: "map", key, value, start: first.start, end } : undefined;
}

/** `optional group Name = 1 { … }`: a message and a field of its lower-case name. */
function parseGroup(
  tokens: Tokens,
  before: CommentGap | undefined,
  start: number,
  label: FieldNode["label"],
  oneof: number | undefined,
  parseBody: ParseBody,
): FieldNode | undefined {
  const word = { start: tokens.start, end: tokens.end };
  advance(tokens);
  const name = expectWord(tokens, "the name of the group");
  if (name === undefined) return undefined;
  const number = parseNumber(tokens, name);
  if (number === undefined) return undefined;
  const options = parseBracketOptions(tokens);
  if (options === undefined) return undefined;
  const message = parseBody(tokens, name, start, before);
  if (message === undefined) return undefined;
  return {
    name: { value: name.value.toLowerCase(), start: name.start, end: name.end },
    number,
    label,
    type: { kind: "group", message, start: word.start, end: name.end },
    oneof,
    options,
    comments: message.comments,
    start,
    end: message.end,
  };
}
