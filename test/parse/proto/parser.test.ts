import { describe, expect, it } from "vitest";
import type { MessageNode } from "../../../generator/parse/proto/index.js";
import { readProto } from "./reading.js";
import { shapeOfAst } from "./shapes.js";

function messageOf(text: string): MessageNode {
  const { proto, complaints } = readProto(text);
  expect(complaints).toEqual([]);
  const [message] = proto.messages;
  if (message === undefined) throw new Error("no message");
  return message;
}

describe("a .proto file", () => {
  it("is proto2 where it says nothing", () => {
    expect(readProto("message M { optional string a = 1; }")).toMatchObject({
      proto: { syntax: "proto2" },
      complaints: [],
    });
    expect(readProto("")).toMatchObject({ proto: { syntax: "proto2", messages: [] }, complaints: [] });
  });

  it("has imports, a package and options", () => {
    const { proto, complaints } = readProto(`edition = "2023";
package a.b.c;
import "x.proto";
import public "y.proto";
import weak "z.proto";
option features.field_presence = IMPLICIT;
option (ext.one).two = { a: 1 b < c: "x" > [d.e]: true [type.googleapis.com/f.G] { h: [1, -2.5, inf] } };
`);
    expect(complaints).toEqual([]);
    expect(proto.edition?.value).toBe("2023");
    expect(proto.package?.name.value).toBe("a.b.c");
    expect(proto.imports.map(({ path, kind }) => [path.value, kind])).toEqual([
      ["x.proto", "plain"],
      ["y.proto", "public"],
      ["z.proto", "weak"],
    ]);
    expect(
      proto.options.map(({ name }) => name.map(({ value, extension }) => (extension ? `(${value})` : value))),
    ).toEqual([
      ["features", "field_presence"],
      ["(ext.one)", "two"],
    ]);
    const value = proto.options[1]?.value;
    expect(
      value?.kind === "aggregate" ? value.fields.map((field) => [field.name.value, field.value.kind]) : [],
    ).toEqual([
      ["a", "integer"],
      ["b", "aggregate"],
      ["[d.e]", "word"],
      ["[type.googleapis.com/f.G]", "aggregate"],
    ]);
  });

  it("may use the language's words as names", () => {
    const message = messageOf(
      `syntax = "proto3";
message message { string message = 1; map.Entry map = 2; int32 to = 3; bool max = 4; optional string optional = 5; group.X group = 6; }
`.replace("group.X group = 6; ", ""),
    );
    expect(message.fields.map(({ name }) => name.value)).toEqual(["message", "map", "to", "max", "optional"]);
    expect(message.fields[1]?.type).toMatchObject({ kind: "named", value: "map.Entry" });
  });

  it("keeps oneofs, maps and groups apart", () => {
    const message = messageOf(`syntax = "proto2";
message M {
  oneof first { string a = 1; }
  map<string, .pkg.T> b = 2 [deprecated = true];
  oneof second { option (x) = 1; int32 c = 3; group Inner = 4 { required bool d = 5; } }
}`);
    expect(message.oneofs.map(({ name }) => name.value)).toEqual(["first", "second"]);
    expect(message.fields.map(({ name, oneof }) => [name.value, oneof])).toEqual([
      ["a", 0],
      ["b", undefined],
      ["c", 1],
      ["inner", 1],
    ]);
    expect(message.fields[1]?.type).toMatchObject({
      kind: "map",
      key: { value: "string" },
      value: { value: ".pkg.T" },
    });
    expect(message.fields[3]?.type.kind).toBe("group");
    expect(message.messages.map(({ name }) => name.value)).toEqual(["Inner"]);
  });

  it("reads services and extensions", () => {
    const { proto, complaints } = readProto(`syntax = "proto2";
message stream {}
service S {
  option deprecated = true;
  rpc A (stream stream) returns (.x.Y);
  rpc B (.stream) returns (stream x.Y) { option idempotency_level = NO_SIDE_EFFECTS; };
}
extend stream { optional int32 a = 100; repeated group G = 101 {} }
`);
    expect(complaints).toEqual([]);
    expect(
      proto.services[0]?.methods.map(({ name, input, output }) => [name.value, input.value, output.value]),
    ).toEqual([
      ["A", "stream", ".x.Y"],
      ["B", ".stream", "x.Y"],
    ]);
    expect(proto.extends[0]?.fields.map(({ name }) => name.value)).toEqual(["a", "g"]);
  });

  it("has the places of everything in its text", () => {
    const text = `syntax = "proto3";\nmessage M {\n  repeated a.B c = 0x10 [json_name = "d"];\n}\n`;
    const [message] = readProto(text).proto.messages;
    const field = message?.fields[0];
    const cut = (range: { readonly start: number; readonly end: number } | undefined): string =>
      range === undefined ? "" : text.slice(range.start, range.end);
    expect(cut(message)).toBe(text.slice(19, -1));
    expect([field, field?.label, field?.type, field?.name, field?.number, field?.options[0]].map(cut)).toEqual([
      'repeated a.B c = 0x10 [json_name = "d"];',
      "repeated",
      "a.B",
      "c",
      "0x10",
      'json_name = "d"',
    ]);
  });
});

describe("recovery", () => {
  it("goes on behind the statement that can't be read", () => {
    const { proto, complaints } = readProto(`syntax = "proto3";
message A {
  string = 1;
  int32 b 2;
  string c = 3;
  nonsense { deep { } }
  string d = 4;
}
message {
  string lost = 1;
}
enum E { Z = 0; BAD; Y = 1 }
message F { string g = 1; }
`);
    expect(complaints).toEqual([
      "parse/proto-expected 3:10 =",
      "parse/proto-expected 4:11 2",
      "parse/proto-expected 6:12 {",
      "parse/proto-expected 9:9 {",
      "parse/proto-expected 12:20 ;",
      "parse/proto-semicolon 12:26 1",
    ]);
    const shape = shapeOfAst(proto);
    expect(shape.messages.map(({ name, fields }) => [name, fields.map((field) => field.name)])).toEqual([
      ["A", ["c", "d"]],
      ["F", ["g"]],
    ]);
    expect(shape.enums[0]?.values).toEqual([
      { name: "Z", number: 0 },
      { name: "Y", number: 1 },
    ]);
  });

  it("takes a missing semicolon for what it is", () => {
    const { proto, complaints } = readProto(`syntax = "proto3"
package a
message M {
  string a = 1
  string b = 2 // with a comment
}
`);
    expect(complaints).toEqual([
      'parse/proto-semicolon 1:17 "',
      "parse/proto-semicolon 2:9 a",
      "parse/proto-semicolon 4:14 1",
      "parse/proto-semicolon 5:14 2",
    ]);
    expect(proto.syntax).toBe("proto3");
    expect(proto.package?.name.value).toBe("a");
    expect(proto.messages[0]?.fields.length).toBe(2);
  });

  it("leaves a broken value as a whole", () => {
    const { proto, complaints } = readProto(`syntax = "proto3";
message A {
  option (a) = { b: { c: ; d: [ { e: } ] } f: 1 };
  string g = 1 [(h) = { i: = { j: 1 } }];
  string k = 2;
}
message B {}
`);
    expect(complaints).toEqual(["parse/proto-expected 3:26 ;", "parse/proto-expected 4:28 ="]);
    expect(proto.messages.map(({ name }) => name.value)).toEqual(["A", "B"]);
    expect(proto.messages[0]?.fields.map(({ name }) => name.value)).toEqual(["k"]);
  });

  it("notices a brace too few or too many", () => {
    expect(readProto(`syntax = "proto3";\nmessage A {\n  string a = 1;\n`).complaints).toEqual([
      "parse/proto-expected 4:1 ",
    ]);
    const many = readProto(`syntax = "proto3";\nmessage A {}\n}\nmessage B {}\n`);
    expect(many.complaints).toEqual(["parse/proto-expected 3:1 }"]);
    expect(many.proto.messages.length).toBe(2);
  });

  it("gives up after a hundred complaints", () => {
    const { complaints } = readProto(`syntax = "proto3";\nmessage A {\n${"  string = 1;\n".repeat(500)}}\n`);
    expect(complaints.length).toBe(101);
    expect(complaints.at(-1)).toBe("parse/proto-too-many 102:10 =");
  });

  it("reads nothing of editions that it does not know", () => {
    const { proto, complaints } = readProto(`edition = "2024";\nexport message A {}\nlocal enum B {}\n`);
    expect(complaints).toEqual(['parse/proto-edition 1:11 "2024"']);
    expect(proto.messages).toEqual([]);
  });
});
