import { code, complainExpected, skipStatement, takeSymbol } from "./expect.js";
import { maximumComplaints, type Tokens } from "./tokens.js";

/** Statements up to the `}` that closes the block. A statement that can't be read (false) is skipped. */
export function parseBlock(tokens: Tokens, what: string, parseStatement: () => boolean): void {
  while (!takeSymbol(tokens, code.close)) {
    if (tokens.complaints >= maximumComplaints) return;
    if (tokens.kind === "end") {
      complainExpected(tokens, `"}" of ${what}`);
      return;
    }
    if (takeSymbol(tokens, code.semicolon)) continue;
    if (!parseStatement()) skipStatement(tokens);
  }
}
