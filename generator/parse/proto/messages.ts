import type {
  EnumNode,
  ExtendNode,
  FieldNode,
  MessageNode,
  Name,
  NumberRange,
  OneofNode,
  OptionNode,
  ReservedName,
} from "./ast.js";
import { parseBlock } from "./blocks.js";
import type { CommentGap } from "./comments.js";
import { parseEnum } from "./enums.js";
import { code, complain, expectSymbol, expectWord, maximumDepth, skipBlock, trailingComment } from "./expect.js";
import { type ParseBody, parseField, parseTypeName } from "./fields.js";
import { parseOptionStatement } from "./options.js";
import { parseExtensions, parseReserved } from "./ranges.js";
import { advance, gapBefore, joinComments, type Tokens } from "./tokens.js";

/** What is being gathered of a message. */
interface Members {
  readonly fields: FieldNode[];
  readonly oneofs: OneofNode[];
  readonly messages: MessageNode[];
  readonly enums: EnumNode[];
  readonly extends: ExtendNode[];
  readonly extensionRanges: NumberRange[];
  readonly reservedRanges: NumberRange[];
  readonly reservedNames: ReservedName[];
  readonly options: OptionNode[];
}

/** `message Name { … }`, from the word `message`. */
export function parseMessage(tokens: Tokens, depth: number): MessageNode | undefined {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectWord(tokens, "the name of the message");
  return name === undefined ? undefined : parseMessageBody(tokens, name, start, before, depth);
}

function parseMessageBody(
  tokens: Tokens,
  name: Name,
  start: number,
  before: CommentGap | undefined,
  depth: number,
): MessageNode | undefined {
  if (!expectSymbol(tokens, code.open)) return undefined;
  const comments = joinComments(before, trailingComment(tokens));
  const members: Members = {
    fields: [],
    oneofs: [],
    messages: [],
    enums: [],
    extends: [],
    extensionRanges: [],
    reservedRanges: [],
    reservedNames: [],
    options: [],
  };
  if (depth >= maximumDepth) {
    complain(tokens, "parse/too-deep", name, { limit: maximumDepth });
    skipBlock(tokens);
  } else {
    parseBlock(tokens, `message "${name.value}"`, () => parseMember(tokens, members, depth));
  }
  return {
    kind: "message",
    name,
    fields: members.fields,
    oneofs: members.oneofs,
    messages: members.messages,
    enums: members.enums,
    extends: members.extends,
    extensionRanges: members.extensionRanges,
    reservedRanges: members.reservedRanges,
    reservedNames: members.reservedNames,
    options: members.options,
    comments,
    start,
    end: tokens.previousEnd,
  };
}

/** One statement of a message; false where it could not be read. */
function parseMember(tokens: Tokens, members: Members, depth: number): boolean {
  switch (tokens.word) {
    case "message":
      return add(members.messages, parseMessage(tokens, depth + 1));
    case "enum":
      return add(members.enums, parseEnum(tokens));
    case "oneof":
      return parseOneof(tokens, members, depth);
    case "extend":
      return add(members.extends, parseExtend(tokens, depth));
    case "extensions":
      return parseExtensions(tokens, members.extensionRanges);
    case "reserved":
      return parseReserved(tokens, members, "message");
    case "option":
      advance(tokens);
      return add(members.options, parseOptionStatement(tokens));
    default:
      return addField(members, parseField(tokens, undefined, bodyParser(depth)));
  }
}

function add<T>(list: T[], item: T | undefined): boolean {
  if (item === undefined) return false;
  list.push(item);
  return true;
}

function addField(members: Pick<Members, "fields" | "messages">, field: FieldNode | undefined): boolean {
  if (field?.type.kind === "group") members.messages.push(field.type.message);
  return add(members.fields, field);
}

function bodyParser(depth: number): ParseBody {
  return (tokens, name, start, before) => parseMessageBody(tokens, name, start, before, depth + 1);
}

function parseOneof(tokens: Tokens, members: Members, depth: number): boolean {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectWord(tokens, "the name of the oneof");
  if (name === undefined || !expectSymbol(tokens, code.open)) return false;
  const comments = joinComments(before, trailingComment(tokens));
  const options: OptionNode[] = [];
  // Its place among the oneofs is known only behind it, as none can stand inside another.
  const index = members.oneofs.length;
  const parseStatement = (): boolean => {
    if (tokens.word !== "option") return addField(members, parseField(tokens, index, bodyParser(depth)));
    advance(tokens);
    return add(options, parseOptionStatement(tokens));
  };
  parseBlock(tokens, `oneof "${name.value}"`, parseStatement, false);
  members.oneofs.push({ name, options, comments, start, end: tokens.previousEnd });
  return true;
}

/** `extend Name { … }`, from the word `extend`. */
export function parseExtend(tokens: Tokens, depth: number): ExtendNode | undefined {
  const { start } = tokens;
  advance(tokens);
  const extendee = parseTypeName(tokens);
  if (extendee === undefined || !expectSymbol(tokens, code.open)) return undefined;
  const members: Pick<Members, "fields" | "messages"> = { fields: [], messages: [] };
  const parseStatement = (): boolean => addField(members, parseField(tokens, undefined, bodyParser(depth)));
  parseBlock(tokens, `extend "${extendee.value}"`, parseStatement, false);
  return { extendee: { ...extendee, kind: "named" }, ...members, start, end: tokens.previousEnd };
}
