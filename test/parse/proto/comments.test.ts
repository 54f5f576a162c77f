import { describe, expect, it } from "vitest";
import { documentationOf } from "../../../generator/parse/proto/comments.js";
import type { Comments } from "../../../generator/parse/proto/index.js";
import { readProto } from "./reading.js";

function commentsOf(body: string): readonly (Comments | undefined)[] {
  const { proto, complaints } = readProto(`syntax = "proto3";\nmessage M {${body}\n}\n`);
  expect(complaints).toEqual([]);
  return proto.messages[0]?.fields.map(({ comments }) => comments) ?? [];
}

// The same rules are held against protoc over real files in corpus.test.ts.
describe("comments", () => {
  it("above and behind a field are its own, others are detached", () => {
    const [, a, b] = commentsOf(`
  string z = 3;

  // Detached.

  // Above
  // two lines.
  string a = 1; // Behind.
  /* Block
   * above. */
  string b = 2;
  /* Last. */`);
    expect(a).toEqual({ leading: " Above\n two lines.\n", trailing: " Behind.\n", detached: [" Detached.\n"] });
    expect(b).toEqual({ leading: " Block\n above. ", trailing: " Last. ", detached: [] });
  });

  it("below a field are its own where an empty line follows", () => {
    const [a, b] = commentsOf(`
  string a = 1;
  // Below.

  string b = 2;`);
    expect(a?.trailing).toBe(" Below.\n");
    expect(b).toBeUndefined();
  });

  it("between tokens of a line belong to nobody", () => {
    const [a, b] = commentsOf(`
  string a = 1; /* whose? */ string b = /* inside */ 2;`);
    expect(a).toBeUndefined();
    expect(b).toBeUndefined();
  });

  it("behind an opening brace are those of what it opens", () => {
    const { proto } = readProto(`syntax = "proto3"; // syntax
message M { // of M
  enum E { // of E
    Z = 0; // of Z
  }
  oneof o { // of o
    string a = 1; // of a
  }
}
service S { // of S
  rpc R (M) returns (M); // of R
}`);
    expect(proto.comments?.trailing).toBe(" syntax\n");
    const [message] = proto.messages;
    expect(message?.comments?.trailing).toBe(" of M\n");
    expect(message?.enums[0]?.comments?.trailing).toBe(" of E\n");
    expect(message?.enums[0]?.values[0]?.comments?.trailing).toBe(" of Z\n");
    expect(message?.oneofs[0]?.comments?.trailing).toBe(" of o\n");
    expect(message?.fields[0]?.comments?.trailing).toBe(" of a\n");
    expect(proto.services[0]?.comments?.trailing).toBe(" of S\n");
    expect(proto.services[0]?.methods[0]?.comments?.trailing).toBe(" of R\n");
  });

  it("become documentation without markers and outer lines", () => {
    const text = (leading: string | undefined, trailing?: string): string | undefined =>
      documentationOf({ leading, trailing, detached: [" never\n"] });
    expect(text(" One line.\n")).toBe("One line.");
    expect(text(" Two\n   lines, indented.\n")).toBe("Two\n  lines, indented.");
    expect(text("* Javadoc.\n Second.\n")).toBe("Javadoc.\nSecond.");
    expect(text("no space\n at all\n")).toBe("no space\n at all");
    expect(text(" Above.\n", " Behind.\n")).toBe("Above.\n\nBehind.");
    expect(text(undefined, " Behind.\n")).toBe("Behind.");
    expect(text("\n \n")).toBeUndefined();
    expect(documentationOf(undefined)).toBeUndefined();
  });
});
