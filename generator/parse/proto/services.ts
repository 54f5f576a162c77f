import type { MethodNode, OptionNode, ServiceNode, TypeReference } from "./ast.js";
import { parseBlock } from "./blocks.js";
import {
  code,
  complainExpected,
  expectDotted,
  expectEnd,
  expectSymbol,
  expectWord,
  takeSymbol,
  trailingComment,
} from "./expect.js";
import { parseOptionStatement } from "./options.js";
import { advance, gapBefore, joinComments, type Tokens } from "./tokens.js";

/** `service Name { … }`, from the word `service`. */
export function parseService(tokens: Tokens): ServiceNode | undefined {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectWord(tokens, "the name of the service");
  if (name === undefined || !expectSymbol(tokens, code.open)) return undefined;
  const comments = joinComments(before, trailingComment(tokens));
  const methods: MethodNode[] = [];
  const options: OptionNode[] = [];
  parseBlock(tokens, `service "${name.value}"`, () => {
    if (tokens.word === "option") {
      advance(tokens);
      const option = parseOptionStatement(tokens);
      if (option !== undefined) options.push(option);
      return option !== undefined;
    }
    if (tokens.word !== "rpc") return complainExpected(tokens, '"rpc" or "option"') !== undefined;
    const method = parseMethod(tokens);
    if (method !== undefined) methods.push(method);
    return method !== undefined;
  });
  return { name, methods, options, comments, start, end: tokens.previousEnd };
}

/** `rpc Name (stream A) returns (B);`, or with a block of options in place of the `;`. */
function parseMethod(tokens: Tokens): MethodNode | undefined {
  const before = gapBefore(tokens);
  const { start } = tokens;
  advance(tokens);
  const name = expectWord(tokens, "the name of the method");
  if (name === undefined) return undefined;
  const input = parseMessageType(tokens);
  if (input === undefined) return undefined;
  if (tokens.word !== "returns") return complainExpected(tokens, '"returns"');
  advance(tokens);
  const output = parseMessageType(tokens);
  if (output === undefined) return undefined;
  const options: OptionNode[] = [];
  const { end } = tokens;
  let trailing: string | undefined;
  if (takeSymbol(tokens, code.open)) {
    trailing = trailingComment(tokens);
    parseBlock(tokens, `method "${name.value}"`, () => {
      if (tokens.word !== "option") return complainExpected(tokens, '"option"') !== undefined;
      advance(tokens);
      const option = parseOptionStatement(tokens);
      if (option !== undefined) options.push(option);
      return option !== undefined;
    });
  } else {
    if (!expectEnd(tokens)) return undefined;
    trailing = trailingComment(tokens);
  }
  const comments = joinComments(before, trailing);
  return { name, input, output, options, comments, start, end };
}

/** `(Name)` or `(stream Name)`. */
function parseMessageType(tokens: Tokens): TypeReference | undefined {
  if (!expectSymbol(tokens, code.openParenthesis)) return undefined;
  if (tokens.word === "stream") advance(tokens);
  const name = expectDotted(tokens, "the name of a message", true);
  if (name === undefined || !expectSymbol(tokens, code.closeParenthesis)) return undefined;
  return { kind: "named", ...name };
}
