import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import {
  bundledProto,
  importsByPath,
  parseProtoFile,
  resolveProtoNames,
} from "../../../generator/parse/proto/index.js";
import { advance, openTokens } from "../../../generator/parse/proto/tokens.js";
import { createSourceFile } from "../../../generator/source/index.js";

/** Files that use the whole of the notation, to be broken. They import only what comes with the compiler. */
export const originals: readonly string[] = [
  `syntax = "proto3";
package a.b;
import "google/protobuf/timestamp.proto";
import public "google/protobuf/any.proto";
option java_package = "com.example";
// A message.
message Order {
  option deprecated = true;
  string id = 1;
  repeated Item items = 2;
  map<string, a.b.Order.Item> by_name = 3;
  optional int64 total_cents = 4 [deprecated = true];
  google.protobuf.Timestamp at = 5;
  oneof payment { Card card = 6; string iban = 7; }
  reserved 8, 10 to 12, 1000 to max;
  reserved "old", "older";
  message Item { int32 count = 1; State state = 2; }
  enum State { STATE_UNSPECIFIED = 0; OPEN = 1; CLOSED = 2 [deprecated = true]; reserved 5 to 7; reserved "GONE"; }
}
message Card { bytes number = 1 [json_name = "cardNumber"]; repeated sint32 digits = 2 [packed = false]; }
enum Color { option allow_alias = true; COLOR_UNSPECIFIED = 0; RED = 1; ROT = 1; NEGATIVE = -3; }
service Shop { option deprecated = true; rpc Buy (Order) returns (stream Card) { option deprecated = true; } rpc List (stream .a.b.Card) returns (Order); }
`,
  `syntax = "proto2";
package legacy;
option optimize_for = SPEED;
message Person {
  required string name = 1 [default = "x\\ty\\x41"];
  optional int32 age = 2 [default = -1];
  optional float ratio = 3 [default = inf];
  optional double exact = 4 [default = 1.5e3];
  optional bool on = 5 [default = true];
  optional Kind kind = 6 [default = SECOND];
  repeated group Result = 7 { optional string url = 8; }
  extensions 100 to 199, 500 to max;
  oneof choice { string left = 20; uint64 right = 22 [default = 0xff]; }
  map<int32, string> names = 30;
  enum Kind { FIRST = 1; SECOND = 2; }
  reserved 40 to 45;
  extend Person { optional bytes raw = 100; }
}
extend Person { optional string nick = 101; repeated fixed32 ids = 102 [packed = true]; }
`,
  `syntax = "proto3";
import "google/protobuf/descriptor.proto";
message Rule { string get = 1; repeated Rule more = 2; map<string, int32> counts = 3; }
extend google.protobuf.MethodOptions { Rule rule = 50001; repeated string tags = 50002; }
extend google.protobuf.MessageOptions { Rule about = 50003; }
message A {
  option (about) = { get: "x" "y", more: [{ get: 'z' }, { more { get: "q" } }] };
  .Rule rule = 1;
  A.B b = 2;
  message B { double d = 1; float f = 2; bool c = 3; fixed64 g = 4; sfixed32 h = 5; sfixed64 i = 6; uint32 j = 7; sint64 k = 8; }
}
service S { rpc M (A) returns (A) { option (rule).get = "/v1"; option (tags) = "a"; option (tags) = "b"; } }
`,
];

/** A file's tokens as offsets. */
export function tokensOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const tokens = openTokens(createSourceFile("schema.proto", text), { report: () => undefined });
  const found: { start: number; end: number }[] = [];
  while (tokens.kind !== "end") {
    found.push({ start: tokens.start, end: tokens.end });
    advance(tokens);
  }
  return found;
}

export interface Mutation {
  readonly kind: "drop" | "repeat" | "swap" | "replace";
  /** Counted through the tokens of the file, modulo their number. */
  readonly at: number;
  readonly other: number;
}

/** The text with one token dropped, repeated, swapped with the next or replaced by another of the file. */
export function mutate(text: string, { kind, at, other }: Mutation): string {
  const tokens = tokensOf(text);
  const index = at % tokens.length;
  const token = tokens[index];
  const next = tokens[index + 1];
  const source = tokens[other % tokens.length];
  if (token === undefined || source === undefined) return text;
  const word = text.slice(token.start, token.end);
  const [before, after] = [text.slice(0, token.start), text.slice(token.end)];
  switch (kind) {
    case "drop":
      return `${before} ${after}`;
    case "repeat":
      return `${before}${word} ${word}${after}`;
    case "replace":
      return `${before} ${text.slice(source.start, source.end)} ${after}`;
    case "swap":
      if (next === undefined) return text;
      return `${before} ${text.slice(next.start, next.end)} ${text.slice(token.end, next.start)} ${word} ${text.slice(next.end)}`;
  }
}

/** What our parser reports of a file that may import what comes with the compiler; empty where it accepts it. */
export function complaintsOf(text: string): readonly string[] {
  const sink = createDiagnosticList();
  const files = [parseProtoFile(createSourceFile("schema.proto", text), sink)];
  for (const file of files) {
    for (const { path } of file.imports) {
      const bundled = bundledProto(path.value);
      if (bundled === undefined) sink.report("load/import-missing", undefined, { path: path.value });
      else if (!files.some((other) => other.file.path === path.value)) {
        files.push(parseProtoFile(createSourceFile(path.value, bundled), sink));
      }
    }
  }
  resolveProtoNames(files, importsByPath(files), sink);
  return sink.diagnostics.map(({ id, message }) => `${id}: ${message}`);
}
