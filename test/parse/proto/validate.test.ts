import { describe, expect, it } from "vitest";
import { readProto } from "./reading.js";

function complaintsOf(syntax: "proto2" | "proto3" | "2023", body: string): readonly string[] {
  const first = syntax === "2023" ? 'edition = "2023";' : `syntax = "${syntax}";`;
  return readProto(`${first}\n${body}`).complaints;
}

// One file for each id stands below test/diagnostics; here are the edges. mutations.test.ts holds them against protoc.
describe("numbers of fields", () => {
  it.each([1, 2, 18_999, 20_000, 536_870_911, 0x10])("%d is one", (number) => {
    expect(complaintsOf("proto3", `message M { int32 a = ${number}; }`)).toEqual([]);
  });

  it.each(["0", "19000", "19999", "536870912", "99999999999999999999999"])("%s is none", (number) => {
    expect(complaintsOf("proto3", `message M { int32 a = ${number}; }`)).toEqual([
      `parse/proto-field-number 2:23 ${number}`,
    ]);
  });

  it("are not those of others, nor kept", () => {
    expect(
      complaintsOf(
        "proto2",
        `message M {
  optional int32 a = 1;
  oneof o { int32 b = 1; }
  optional int32 c = 7;
  optional int32 d = 500;
  reserved 5 to 7, 9;
  extensions 100 to max;
}`,
      ),
    ).toEqual([
      "parse/proto-number-twice 4:23 1",
      "parse/proto-number-reserved 5:22 7",
      "parse/proto-number-extension 6:22 500",
    ]);
  });

  it("are found in many ranges", () => {
    const ranges = Array.from({ length: 100 }, (_, index) => `reserved ${1000 - index * 10} to ${1003 - index * 10};`);
    expect(
      complaintsOf("proto3", `message M { int32 a = 14; int32 b = 513; int32 c = 9; ${ranges.join("")} }`),
    ).toEqual(["parse/proto-number-reserved 2:37 513"]);
  });
});

describe("ranges", () => {
  it.each(["1 to 1", "1 to max", "536870911", "4, 6 to 8, 9"])("reserved %s", (range) => {
    expect(complaintsOf("proto3", `message M { reserved ${range}; }`)).toEqual([]);
  });

  it.each([
    ["0", "range 2:22 0"],
    ["5 to 4", "range 2:22 5 to 4"],
    ["1 to 3, 3", "range-overlap 2:30 3"],
    ["7, 1 to max", "range-overlap 2:25 1 to max"],
    ["max", "reserved-name 2:22 max"],
    ["1 to", "expected 2:26 ;"],
    ["-1", "expected 2:22 -"],
  ])("reserved %s is refused", (range, complaint) => {
    expect(complaintsOf("proto3", `message M { reserved ${range}; }`)).toEqual([`parse/proto-${complaint}`]);
  });

  it("of enums may be negative", () => {
    expect(complaintsOf("proto3", "enum E { Z = 0; reserved -5 to -2, -1, 2147483647; }")).toEqual([]);
    expect(complaintsOf("proto3", "enum E { Z = 0; A = -3; reserved -5 to -2; }")).toEqual([
      "parse/proto-number-reserved 2:21 -3",
    ]);
  });

  it("of names are strings, and words in editions", () => {
    expect(complaintsOf("proto3", `message M { reserved "a", "b" "c"; }`)).toEqual([]);
    expect(complaintsOf("proto3", "message M { reserved a; }")).toEqual(["parse/proto-reserved-name 2:22 a"]);
    expect(complaintsOf("2023", "message M { reserved a, b; }")).toEqual([]);
    expect(complaintsOf("2023", `message M { reserved "a"; }`)).toEqual(['parse/proto-reserved-name 2:22 "a"']);
  });
});

describe("labels", () => {
  it.each([
    ["proto2", "int32 a = 1;", "2:13 int32 a"],
    ["proto2", "optional map<int32, int32> a = 1;", "2:13 optional"],
    ["proto2", "oneof o { repeated int32 a = 1; }", "2:23 repeated"],
    ["proto3", "required int32 a = 1;", "2:13 required"],
    ["2023", "optional int32 a = 1;", "2:13 optional"],
    ["2023", "required int32 a = 1;", "2:13 required"],
  ] as const)("%s: %s", (syntax, field, place) => {
    expect(complaintsOf(syntax, `message M { ${field} }`)).toEqual([`parse/proto-label ${place}`]);
  });

  it("may be absent from maps, members of oneofs and newer files", () => {
    expect(complaintsOf("proto2", "message M { map<int32, int32> a = 1; oneof o { int32 b = 2; } }")).toEqual([]);
    expect(complaintsOf("proto3", "message M { int32 a = 1; optional int32 b = 2; repeated int32 c = 3; }")).toEqual(
      [],
    );
    expect(complaintsOf("2023", "message M { int32 a = 1; repeated int32 b = 2; }")).toEqual([]);
  });
});

describe("defaults", () => {
  it.each([
    ["int32", "2147483647"],
    ["int32", "-2147483648"],
    ["uint32", "4294967295"],
    ["sint64", "-9223372036854775808"],
    ["fixed64", "18446744073709551615"],
    ["uint64", "0xffffffffffffffff"],
    ["bool", "true"],
    ["string", '"a" "b"'],
    ["bytes", String.raw`"\377"`],
    ["float", "1"],
    ["double", "-inf"],
    ["double", "nan"],
    ["E", "VALUE"],
  ])("of %s: %s", (type, value) => {
    expect(complaintsOf("proto2", `message M { optional ${type} a = 1 [default = ${value}]; }`)).toEqual([]);
  });

  it.each([
    ["int32", "2147483648"],
    ["int32", "-2147483649"],
    ["uint32", "-1"],
    ["uint64", "18446744073709551616"],
    ["int64", "9223372036854775808"],
    ["int32", "1.5"],
    ["bool", "1"],
    ["bool", "TRUE"],
    ["string", "a"],
    ["float", '"1"'],
    ["double", "infinity"],
    ["E", "1"],
    ["E", '"A"'],
  ])("of %s can't be %s", (type, value) => {
    const complaints = complaintsOf("proto2", `message M { optional ${type} a = 1 [default = ${value}]; }`);
    expect(complaints.map((complaint) => complaint.split(" ")[0])).toEqual(["parse/proto-default"]);
  });

  it.each([
    "repeated int32 a = 1 [default = 1]",
    "map<int32, int32> a = 1 [default = 1]",
    "optional group A = 1 [default = x] {}",
  ])("are none of %s", (field) => {
    const complaints = complaintsOf("proto2", `message M { ${field}; }`);
    expect(complaints.map((complaint) => complaint.split(" ")[0])).toEqual(["parse/proto-default"]);
  });
});

describe("names", () => {
  it("count where they stand, with values of enums, oneofs and entries of maps", () => {
    expect(
      complaintsOf(
        "proto3",
        `message M {
  int32 a = 1;
  oneof a { int32 b = 2; }
  enum E { b = 0; }
  map<int32, int32> some_thing = 3;
  message SomeThingEntry {}
}
enum F { M = 0; }
service F {}
`,
      ),
    ).toEqual([
      "parse/proto-name-twice 4:9 a",
      "parse/proto-name-twice 5:12 b",
      "parse/proto-name-twice 7:11 SomeThingEntry",
      "parse/proto-name-twice 9:10 M",
      "parse/proto-name-twice 10:9 F",
    ]);
  });

  it("differ in JSON", () => {
    expect(complaintsOf("proto3", "message M { int32 foo_bar = 1; int32 fooBar = 2; }")).toEqual([
      "parse/proto-json-name 2:38 fooBar",
    ]);
    expect(complaintsOf("proto3", "message M { int32 foo = 1; int32 Foo = 2; }")).toEqual([]);
    expect(complaintsOf("proto2", "message M { optional int32 foo_bar = 1; optional int32 fooBar = 2; }")).toEqual([]);
    expect(complaintsOf("proto3", `message M { int32 a = 1 [json_name = "b"]; int32 b = 2; }`)).toEqual([
      "parse/proto-json-name 2:50 b",
    ]);
    expect(
      complaintsOf("proto3", `message M { int32 a = 1 [json_name = "b"]; int32 b = 2 [json_name = "a"]; }`),
    ).toEqual([]);
  });

  it("of enum values differ without the enum's name", () => {
    expect(complaintsOf("proto3", "enum FooBar { FOO_BAR_A = 0; A = 1; }")).toEqual(["parse/proto-enum-name 2:30 A"]);
    expect(complaintsOf("proto3", "enum E { CHECK_BOX = 0; CHECKBOX = 1; }")).toEqual([]);
    expect(complaintsOf("proto3", "enum E { option allow_alias = true; E_A = 0; A = 0; }")).toEqual([]);
    expect(complaintsOf("proto2", "enum FooBar { FOO_BAR_A = 0; A = 1; }")).toEqual([]);
  });
});

describe("enums", () => {
  it("begin with zero where they are open", () => {
    expect(complaintsOf("proto2", "enum E { A = 1; }")).toEqual([]);
    expect(complaintsOf("2023", "enum E { A = 1; }")).toEqual(["parse/proto-enum-zero 2:14 1"]);
    expect(complaintsOf("2023", "enum E { option features.enum_type = CLOSED; A = 1; }")).toEqual([]);
    expect(complaintsOf("2023", "option features = { enum_type: CLOSED };\nenum E { A = 1; }")).toEqual([]);
  });

  it("have numbers of 32 bits", () => {
    expect(complaintsOf("proto3", "enum E { Z = 0; A = 2147483647; B = -2147483648; C = 0x10; }")).toEqual([]);
    expect(complaintsOf("proto3", "enum E { Z = 0; A = 2147483648; B = -2147483649; }")).toEqual([
      "parse/proto-enum-number 2:21 2147483648",
      "parse/proto-enum-number 2:37 -2147483649",
    ]);
  });
});

describe("extensions", () => {
  it("are fields with rules of their own", () => {
    expect(
      complaintsOf(
        "proto2",
        "message M { extensions 1 to max; }\nextend M { required int32 a = 1; map<int32, int32> b = 2; }",
      ),
    ).toEqual(["parse/proto-label 3:12 required", "parse/proto-map-place 3:34 map<int32, int32>"]);
  });
});
