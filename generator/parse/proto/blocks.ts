import { code, complainExpected, skipStatement, takeSymbol } from "./expect.js";
import { maximumComplaints, type Tokens } from "./tokens.js";

/**
 * Statements up to the `}` that closes the block. A statement that can't be read (false) is skipped.
 *
 * @param empty whether a lone `;` is a statement: everywhere but in a oneof and an extension
 */
export function parseBlock(tokens: Tokens, what: string, parseStatement: () => boolean, empty = true): void {
  while (!takeSymbol(tokens, code.close)) {
    if (tokens.complaints >= maximumComplaints) return;
    if (tokens.kind === "end") {
      complainExpected(tokens, `"}" of ${what}`);
      return;
    }
    if (empty && takeSymbol(tokens, code.semicolon)) continue;
    if (!parseStatement()) skipStatement(tokens);
  }
}
