import type { IssueCode } from "./issues.js";

/** Bytes that are no Protobuf message, or a limit: thrown while a message is read, and turned into an issue where reading began. */
export class WireError extends Error {
  override readonly name = "WireError";
  readonly code: Extract<IssueCode, "bytes" | "limit">;
  /** JSON Pointer to the message, where that is known. */
  readonly path: string;

  constructor(code: WireError["code"], message: string, path: string = "") {
    super(message);
    this.code = code;
    this.path = path;
  }
}
