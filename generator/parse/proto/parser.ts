import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { SourceFile } from "../../source/index.js";
import type {
  EnumNode,
  ExtendNode,
  ImportNode,
  MessageNode,
  Name,
  OptionNode,
  PackageNode,
  ProtoFile,
  ServiceNode,
} from "./ast.js";
import { parseEnum } from "./enums.js";
import {
  code,
  complain,
  complainExpected,
  expectDotted,
  expectEnd,
  expectString,
  expectSymbol,
  skipStatement,
  takeSymbol,
  trailingComment,
} from "./expect.js";
import { parseExtend, parseMessage } from "./messages.js";
import { parseOptionStatement } from "./options.js";
import { parseService } from "./services.js";
import { advance, gapBefore, joinComments, maximumComplaints, openTokens, type Tokens } from "./tokens.js";

/** What is being gathered of a file. */
interface Statements {
  package: PackageNode | undefined;
  readonly imports: ImportNode[];
  readonly options: OptionNode[];
  readonly messages: MessageNode[];
  readonly enums: EnumNode[];
  readonly extends: ExtendNode[];
  readonly services: ServiceNode[];
}

/** Reads a file's form: never fails, reports what can't be read, and gives what could. Nothing of the meaning is checked. */
export function parseProtoText(file: SourceFile, sink: DiagnosticSink): ProtoFile {
  const tokens = openTokens(file, sink);
  const before = gapBefore(tokens);
  const syntax = parseSyntax(tokens);
  const comments = syntax.declared ? joinComments(before, trailingComment(tokens)) : undefined;
  // What later editions mean is not known: nothing of such a file is read.
  const isReadable = syntax.edition === undefined || syntax.edition.value === "2023";
  const statements: Statements = {
    package: undefined,
    imports: [],
    options: [],
    messages: [],
    enums: [],
    extends: [],
    services: [],
  };
  while (isReadable && tokens.kind !== "end" && tokens.complaints < maximumComplaints) {
    if (takeSymbol(tokens, code.semicolon)) continue;
    if (tokens.symbol === code.close) {
      complainExpected(tokens, "a declaration");
      advance(tokens);
    } else if (!parseStatement(tokens, statements)) skipStatement(tokens);
  }
  if (tokens.complaints >= maximumComplaints) {
    sink.report("parse/proto-too-many", { file, start: tokens.start, end: tokens.end }, { count: maximumComplaints });
  }
  const { package: declaredPackage, ...rest } = statements;
  return {
    file,
    syntax: syntax.syntax,
    ...(syntax.edition === undefined ? {} : { edition: syntax.edition }),
    ...(declaredPackage === undefined ? {} : { package: declaredPackage }),
    ...rest,
    faults: noFaults,
    comments,
    start: 0,
    end: file.text.length,
  };
}

const noFaults: ProtoFile["faults"] = new Set();

interface SyntaxStatement {
  readonly syntax: ProtoFile["syntax"];
  readonly edition?: Name;
  readonly declared: boolean;
}

/** `syntax = "proto3";` or `edition = "2023";`. Without either, a file is proto2. */
function parseSyntax(tokens: Tokens): SyntaxStatement {
  const word = tokens.word;
  if (word !== "syntax" && word !== "edition") return { syntax: "proto2", declared: false };
  advance(tokens);
  const value = expectSymbol(tokens, code.equals)
    ? expectString(tokens, word === "syntax" ? '"proto2" or "proto3"' : '"2023"')
    : undefined;
  if (value === undefined || !expectEnd(tokens)) {
    skipStatement(tokens);
    return { syntax: "proto3", declared: true };
  }
  if (word === "syntax") {
    if (value.value === "proto2" || value.value === "proto3") return { syntax: value.value, declared: true };
    complain(tokens, "parse/proto-syntax", value, { syntax: value.value });
    return { syntax: "proto3", declared: true };
  }
  if (value.value !== "2023") complain(tokens, "parse/proto-edition", value, { edition: value.value });
  return { syntax: "editions", edition: { value: value.value, start: value.start, end: value.end }, declared: true };
}

/** One statement of a file; false where it could not be read. */
function parseStatement(tokens: Tokens, statements: Statements): boolean {
  switch (tokens.word) {
    case "message":
      return add(statements.messages, parseMessage(tokens, 0));
    case "enum":
      return add(statements.enums, parseEnum(tokens));
    case "extend":
      return add(statements.extends, parseExtend(tokens, 0));
    case "service":
      return add(statements.services, parseService(tokens));
    case "import":
      return add(statements.imports, parseImport(tokens));
    case "option":
      advance(tokens);
      return add(statements.options, parseOptionStatement(tokens));
    case "package":
      return parsePackage(tokens, statements);
    case "syntax":
    case "edition":
      complain(tokens, "parse/proto-syntax-place", { start: tokens.start, end: tokens.end }, { word: tokens.word });
      skipStatement(tokens);
      return true;
    default:
      return complainExpected(tokens, "message, enum, service, extend, import, option or package") !== undefined;
  }
}

function add<T>(list: T[], item: T | undefined): boolean {
  if (item === undefined) return false;
  list.push(item);
  return true;
}

function parseImport(tokens: Tokens): ImportNode | undefined {
  const { start } = tokens;
  advance(tokens);
  let kind: ImportNode["kind"] = "plain";
  if (tokens.word === "public" || tokens.word === "weak") {
    kind = tokens.word;
    advance(tokens);
  }
  const path = expectString(tokens, "the path of a file");
  if (path === undefined) return undefined;
  const { end } = tokens;
  if (!expectEnd(tokens)) return undefined;
  return { path: { value: path.value, start: path.start, end: path.end }, kind, start, end };
}

function parsePackage(tokens: Tokens, statements: Statements): boolean {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectDotted(tokens, "the name of the package", false);
  const { end } = tokens;
  if (name === undefined || !expectEnd(tokens)) return false;
  const comments = joinComments(before, trailingComment(tokens));
  if (statements.package !== undefined) complain(tokens, "parse/proto-package-twice", { start, end }, {});
  else statements.package = { name, comments, start, end };
  return true;
}
