import { describe, expect, it } from "vitest";
import { fieldOf, plain, readSyntax, recordOf, typeOf } from "./reading.js";

/** What a field of a plain file becomes, without its documentation. */
function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const { syntax, complaints } = readSyntax(text);
  expect(complaints).toEqual([]);
  return Object.fromEntries(recordOf(syntax, "M").fields.map((field) => [field.key.value, plain(field)]));
}

function named(name: string) {
  return { kind: "name", name };
}

describe("fields of a plain proto3 file", () => {
  it("without a label are absent where they are zero", () => {
    const fields = fieldsOf(`syntax = "proto3";
message M {
  string text = 1; bytes data = 2; bool on = 3; int32 small = 4; sint64 large = 5; fixed32 fixed = 6; double ratio = 7; E kind = 8; M inner = 9;
}
enum E { E_UNSPECIFIED = 0; }
`);
    const zeroOf = (name: string) =>
      (fields[name] as { readonly default?: readonly { readonly value: unknown }[] }).default?.[0]?.value;
    expect(fields.text).toMatchObject({
      questionMark: true,
      type: [{ value: named("string") }],
      number: 1,
      protobuf: { presence: "implicit", jsonName: "text", name: "text", type: "string" },
    });
    expect(zeroOf("text")).toEqual({ kind: "string", value: "" });
    expect(zeroOf("data")).toEqual({ kind: "string", value: "" });
    expect(zeroOf("on")).toEqual({ kind: "boolean", value: false });
    expect(zeroOf("small")).toEqual({ kind: "integer", value: 0n });
    expect(zeroOf("large")).toEqual({ kind: "string", value: "0" });
    expect(zeroOf("ratio")).toEqual({ kind: "float", value: 0 });
    expect(zeroOf("kind")).toEqual({ kind: "string", value: "E_UNSPECIFIED" });
    expect(fields.large).toMatchObject({ type: [{ value: named("int64") }], proto: [{ value: "sint64" }] });
    expect(fields.fixed).toMatchObject({ type: [{ value: named("uint32") }], proto: [{ value: "fixed32" }] });
    expect(fields.ratio).toMatchObject({ type: [{ value: named("float64") }], nonfinite: true });
    expect(fields.kind).toMatchObject({ type: [{ value: named(".E") }] });
    // A message is there or not: it has no zero.
    expect(fields.inner).toMatchObject({
      questionMark: true,
      type: [{ value: named(".M") }],
      protobuf: { presence: "explicit" },
    });
    expect(zeroOf("inner")).toBeUndefined();
  });

  it("that are optional, repeated, maps or members of a oneof", () => {
    const fields = fieldsOf(`syntax = "proto3";
package p;
message M {
  optional int32 a = 1; repeated int32 b = 2; repeated string c = 3 [packed = false]; map<sint32, M> d = 4;
  oneof choice { string e = 5; M f = 6; }
}
`);
    expect(fields.a).toMatchObject({ questionMark: true, protobuf: { presence: "explicit" } });
    expect(fields.a).not.toHaveProperty("default");
    expect(fields.b).toMatchObject({
      questionMark: true,
      type: [{ value: { kind: "list", element: named("int32") } }],
      default: [{ value: { kind: "list", items: [] } }],
      protobuf: { presence: "explicit", packed: true },
    });
    expect(fields.c).toMatchObject({ protobuf: { packed: false } });
    expect(fields.d).toMatchObject({
      type: [{ value: { kind: "map", key: "sint32", value: named(".p.M") } }],
      default: [{ value: { kind: "map", entries: [] } }],
      protobuf: { type: "map<sint32, M>" },
    });
    expect(fields.e).toMatchObject({ questionMark: true, protobuf: { presence: "explicit", oneof: "choice" } });
    expect(fields.e).not.toHaveProperty("default");
    expect(fields.f).toMatchObject({ protobuf: { oneof: "choice" } });
  });

  it("have the JSON names of protoc", () => {
    const fields = fieldsOf(
      `syntax = "proto3"; message M { int32 foo_bar_1 = 1; int32 _lead = 2; int32 x__y = 3; int32 a = 4 [json_name = "@b"]; }`,
    );
    expect(
      Object.values(fields).map((field) => (field as { protobuf: { jsonName: string } }).protobuf.jsonName),
    ).toEqual(["fooBar1", "Lead", "xY", "@b"]);
  });

  it("of well-known types are scalars of the language, others are records", () => {
    const { syntax, all, complaints } = readSyntax(`syntax = "proto3";
import "google/protobuf/timestamp.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/wrappers.proto";
import "google/protobuf/any.proto";
message M {
  google.protobuf.Timestamp a = 1; repeated google.protobuf.Duration b = 2; google.protobuf.Struct c = 3;
  google.protobuf.Value d = 4; map<string, google.protobuf.ListValue> e = 5; google.protobuf.StringValue f = 6; google.protobuf.Any g = 7;
}
`);
    expect(complaints).toEqual([]);
    const type = (key: string) => plain(fieldOf(syntax, "M", key).type?.[0]?.value);
    expect(type("a")).toEqual(named("timestamp"));
    expect(type("b")).toEqual({ kind: "list", element: named("duration") });
    expect(type("c")).toEqual(named("json"));
    expect(type("e")).toEqual({ kind: "map", key: "string", value: named("json") });
    expect(["c", "d", "e"].map((key) => fieldOf(syntax, "M", key).proto?.[0]?.value.value)).toEqual([
      "google.protobuf.Struct",
      "google.protobuf.Value",
      "google.protobuf.ListValue",
    ]);
    expect(type("f")).toEqual(named(".google.protobuf.StringValue"));
    // Of Protobuf's own files, what is used is taken.
    const own = all.filter((file) => file.package?.value === "google.protobuf");
    expect(own.flatMap((file) => file.types.map(({ name }) => name.value)).sort()).toEqual(["Any", "StringValue"]);
  });
});

describe("fields of proto2 and editions", () => {
  it("have labels and defaults", () => {
    const fields = fieldsOf(`syntax = "proto2";
message M {
  required string a = 1;
  optional int64 b = 2 [default = -5];
  optional E c = 3 [default = TWO];
  optional bytes d = 4 [default = "\\377\\000"];
  optional float e = 5 [default = -inf];
  optional double f = 6 [default = 3];
  repeated int32 g = 7;
  repeated int32 h = 8 [packed = true];
  optional group Inner = 9 { optional bool on = 1; }
  enum E { ONE = 1; TWO = 2; }
}
`);
    expect(fields.a).toMatchObject({ questionMark: false, protobuf: { presence: "required" } });
    expect(fields.b).toMatchObject({ questionMark: true, default: [{ value: { kind: "string", value: "-5" } }] });
    expect(fields.c).toMatchObject({
      default: [{ value: { kind: "string", value: "TWO" } }],
      type: [{ value: named(".M.E") }],
    });
    expect(fields.d).toMatchObject({ default: [{ value: { value: "/wA=" } }] });
    expect(fields.e).toMatchObject({ default: [{ value: { value: "-Infinity" } }] });
    expect(fields.f).toMatchObject({ default: [{ value: { kind: "float", value: 3 } }] });
    expect(fields.g).toMatchObject({ protobuf: { packed: false } });
    expect(fields.h).toMatchObject({ protobuf: { packed: true } });
    expect(fields.inner).toMatchObject({
      type: [{ value: named(".M.Inner") }],
      protobuf: { delimited: true, type: "Inner" },
    });
  });

  it("follow features", () => {
    const fields = fieldsOf(`edition = "2023";
option features.repeated_field_encoding = EXPANDED;
message M {
  option features = { field_presence: IMPLICIT };
  int32 a = 1;
  int32 b = 2 [features.field_presence = EXPLICIT];
  int32 c = 3 [features.field_presence = LEGACY_REQUIRED];
  repeated int32 d = 4;
  repeated int32 e = 5 [features.repeated_field_encoding = PACKED];
  M f = 6 [features.message_encoding = DELIMITED];
}
`);
    expect(fields.a).toMatchObject({ protobuf: { presence: "implicit" }, default: [{ value: { value: 0n } }] });
    expect(fields.b).toMatchObject({ protobuf: { presence: "explicit" } });
    expect(fields.c).toMatchObject({ questionMark: false, protobuf: { presence: "required" } });
    expect(fields.d).toMatchObject({ protobuf: { packed: false } });
    expect(fields.e).toMatchObject({ protobuf: { packed: true } });
    expect(fields.f).toMatchObject({ protobuf: { presence: "explicit", delimited: true } });
  });

  it("report a default that the enum does not have", () => {
    const { complaints } = readSyntax(
      `syntax = "proto2"; message M { optional E e = 1 [default = B]; optional M m = 2 [default = C]; } enum E { A = 1; }`,
    );
    expect(complaints).toEqual(["parse/proto-default 1:60 B", "parse/proto-default 1:92 C"]);
  });
});

describe("types", () => {
  it("are named with the messages around them, and documented by comments", () => {
    const { syntax, complaints } = readSyntax(`syntax = "proto3";
// The shop's orders.
package shop.orders;

// An order.
message Order {
  option deprecated = true;
  // Its lines.
  repeated Line lines = 1;
  message Line { Kind kind = 1; enum Kind { KIND_UNSPECIFIED = 0; BOOK = 1; /* Sold out. */ reserved 5, 9 to max; reserved "OLD"; } }
  reserved 2, 10 to max;
  reserved "items";
}
service Shop { rpc Buy (Order) returns (Order); }
`);
    expect(complaints).toEqual([]);
    expect(syntax.documentation.doc).toBe("The shop's orders.");
    expect(syntax.types.map(({ name }) => name.value)).toEqual(["Order", "Order.Line", "Order.Line.Kind"]);
    const order = typeOf(syntax, "Order");
    expect(order.documentation).toMatchObject({ doc: "An order.", deprecated: { value: "Deprecated." } });
    expect(fieldOf(syntax, "Order", "lines").documentation.doc).toBe("Its lines.");
    expect(plain(order.body)).toMatchObject({
      reservedNumbers: [
        { start: 2, end: 2 },
        { start: 10, end: 536870911 },
      ],
      reservedNames: ["items"],
    });
    const kind = typeOf(syntax, "Order.Line.Kind").body;
    expect(plain(kind)).toMatchObject({
      kind: "enum",
      allowAlias: false,
      reservedNumbers: [
        { start: 5, end: 5 },
        { start: 9, end: 2147483647 },
      ],
      reservedNames: ["OLD"],
      values: [
        { key: "KIND_UNSPECIFIED", number: 0 },
        { key: "BOOK", number: 1 },
      ],
    });
    expect(kind).not.toHaveProperty("open");
  });

  it("keep the numbers of extensions out of the way", () => {
    const { syntax } = readSyntax(
      `syntax = "proto2"; message M { extensions 100 to 199; } extend M { optional int32 a = 100; }`,
    );
    expect(plain(recordOf(syntax, "M").reservedNumbers)).toEqual([{ start: 100, end: 199 }]);
    expect(recordOf(syntax, "M").fields).toEqual([]);
  });

  it("of proto2 are closed enums", () => {
    const { syntax } = readSyntax(`syntax = "proto2"; enum E { option allow_alias = true; A = 1; B = 1; }`);
    expect(plain(typeOf(syntax, "E").body)).toMatchObject({ open: false, allowAlias: true });
  });
});
