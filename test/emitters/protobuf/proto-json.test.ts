import { beforeAll, describe, expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { ProtoJsonOptions, ProtoJsonResult } from "../../../runtime/src/proto-json.js";
import { timestampMessage } from "../../../runtime/src/proto-json-known.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

type Value = Readonly<Record<string, unknown>>;

interface Codec {
  readonly fromProtoJson: (text: string, options?: ProtoJsonOptions) => ProtoJsonResult<Value>;
  readonly encode: (value: Value) => Uint8Array;
  readonly toProtoJson: (value: Value, types?: ProtoJsonOptions["types"]) => string;
}

const schema = `syntax = "proto3";
package p;
import "google/protobuf/any.proto";
import "google/protobuf/field_mask.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/wrappers.proto";
enum Colour { RED = 0; GREEN = 1; }
message Nothing {}
message Odd { string value_of = 1; repeated string has_own_property = 2; }
message All {
  int32 small = 1;
  uint64 large_number = 2;
  float real = 3;
  bytes raw = 4;
  string text = 5;
  Colour colour = 6;
  optional bool maybe = 7;
  All inner = 8;
  repeated Colour colours = 9;
  map<int32, string> by_number = 10;
  map<string, All> by_name = 11;
  oneof kind { string one = 12; Nothing other = 13; google.protobuf.NullValue nothing = 14; }
  google.protobuf.Timestamp time = 15;
  google.protobuf.Duration span = 16;
  google.protobuf.Value any_json = 17;
  google.protobuf.Int64Value wrapped = 18;
  google.protobuf.FieldMask mask = 19;
  google.protobuf.Any any = 20;
}
`;

const old = `syntax = "proto2";
package old;
enum Mode { OFF = 0; ON = 1; }
message Settings { required int32 id = 1; optional Mode mode = 2 [default = ON]; }
`;

const yaml = `package: q
types: { Point: { fields: { x: int32 } } }
`;

let files: ReadonlyMap<string, string>;
let all: Codec;
let settings: Codec;

beforeAll(async () => {
  const schemas = { "p.proto": schema, "old.proto": old, "q.yaml": yaml };
  ({ files } = await emitFiles(schemas, [typesEmitter, validatorsEmitter, protobufEmitter]));
  all = (await importGenerated(files, "p/all.ts")) as unknown as Codec;
  settings = (await importGenerated(files, "old/settings.ts")) as unknown as Codec;
});

function read(codec: Codec, text: string, options: ProtoJsonOptions = {}): Value {
  const result = codec.fromProtoJson(text, options);
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function pathsOf(codec: Codec, text: string, options: ProtoJsonOptions = {}): readonly string[] {
  const result = codec.fromProtoJson(text, options);
  return result.kind === "failed" ? result.issues.map(({ path }) => path) : [];
}

/** ProtoJSON, what it says, and how it is written where that differs. */
const forms: readonly (readonly [string, Value, string?])[] = [
  ["{}", {}],
  ['{"small":-5}', { small: -5 }],
  ['{"small":"1e2"}', { small: 100 }, '{"small":100}'],
  ['{"small":2.0}', { small: 2 }, '{"small":2}'],
  ['{"largeNumber":"18446744073709551615"}', { largeNumber: 18446744073709551615n }],
  [
    '{"large_number":18446744073709551615}',
    { largeNumber: 18446744073709551615n },
    '{"largeNumber":"18446744073709551615"}',
  ],
  ['{"real":"-Infinity"}', { real: Number.NEGATIVE_INFINITY }],
  ['{"raw":"-_8"}', { raw: Uint8Array.of(251, 255) }, '{"raw":"+/8="}'],
  ['{"colour":"GREEN"}', { colour: "GREEN" }],
  ['{"colour":1}', { colour: "GREEN" }, '{"colour":"GREEN"}'],
  ['{"colour":7}', { colour: { unknown: 7 } }],
  ['{"small":null,"inner":null,"colours":null,"byName":null}', {}, "{}"],
  ['{"maybe":false}', { maybe: false }],
  ['{"colours":["GREEN","RED"]}', { colours: ["GREEN", "RED"] }],
  ['{"byNumber":{"-1":"a"}}', { byNumber: { "-1": "a" } }],
  ['{"byName":{"__proto__":{}}}', { byName: Object.fromEntries([["__proto__", expect.anything()]]) }],
  ['{"one":""}', { one: "" }],
  ['{"other":{}}', { other: {} }],
  ['{"nothing":null}', { nothing: "NULL_VALUE" }],
  [
    '{"time":"2024-02-29T12:00:00.5+01:00"}',
    { time: "2024-02-29T11:00:00.500Z" },
    '{"time":"2024-02-29T11:00:00.500Z"}',
  ],
  ['{"span":"-1.5s"}', { span: -1500000000n }, '{"span":"-1.500s"}'],
  ['{"anyJson":null}', { anyJson: null }],
  ['{"anyJson":[{"a":1}]}', { anyJson: [{ a: 1 }] }],
  ['{"wrapped":"0"}', { wrapped: { value: 0n } }],
  ['{"mask":"a,fieldName.sub"}', { mask: { paths: ["a", "field_name.sub"] } }],
  ['{"any":{}}', { any: { typeUrl: "", value: new Uint8Array() } }],
];

it("TypeScript takes the modules, however strict", () => {
  expect(typeCheck(files)).toEqual([]);
});

it("messages of YAML have none", () => {
  expect(files.get("q/point.ts")).not.toContain("ProtoJson");
});

describe("a message", () => {
  it.each(forms.map(([text, expected, written]) => [text, expected, written ?? text] as const))(
    "%s",
    (text, expected, written) => {
      const value = read(all, text);
      expect(value).toMatchObject(expected);
      expect(all.toProtoJson(value)).toBe(written);
      expect(read(all, written)).toEqual(value);
    },
  );

  it.each<readonly [string, string]>([
    ["null", ""],
    ["[]", ""],
    ['{"unheard":1}', "/unheard"],
    ['{"__proto__":{}}', "/__proto__"],
    ['{"small":1,"small":2}', ""],
    ['{"largeNumber":1,"large_number":2}', "/large_number"],
    ['{"small":1.5}', "/small"],
    ['{"small":2147483648}', "/small"],
    ['{"small":""}', "/small"],
    ['{"small":" 1"}', "/small"],
    ['{"small":"01"}', "/small"],
    ['{"real":3.5e38}', "/real"],
    ['{"real":"infinity"}', "/real"],
    ['{"raw":"a"}', "/raw"],
    ['{"text":"\\\\ud800"}', "/text"],
    ['{"colour":"BLUE"}', "/colour"],
    ['{"colours":[null]}', "/colours/0"],
    ['{"colours":{}}', "/colours"],
    ['{"byNumber":{"x":"a"}}', "/byNumber/x"],
    ['{"byName":{"a":null}}', "/byName/a"],
    ['{"one":"a","other":{}}', "/other"],
    ['{"time":"2024-02-29T12:00:00"}', "/time"],
    ['{"span":"1"}', "/span"],
    ['{"mask":"a_b"}', "/mask/0"],
    ['{"any":{"@type":"x/p.Nothing"}}', "/any/@type"],
  ])("refuses %s", (text, path) => {
    expect(pathsOf(all, text.replaceAll("\\\\", "\\"))).toEqual([path]);
  });

  it("passes over what is unknown where it is asked to", () => {
    const text = '{"unheard":{"a":[]},"colour":"BLUE","colours":["BLUE","GREEN"]}';
    expect(read(all, text, { ignoreUnknown: true })).toMatchObject({ colour: "RED", colours: ["GREEN"] });
  });

  it("may call its fields as what objects inherit", async () => {
    const odd = (await importGenerated(files, "p/odd.ts")) as unknown as Codec;
    expect(Object.entries(read(odd, "{}"))).toEqual([
      ["valueOf", ""],
      ["hasOwnProperty", []],
    ]);
    const text = '{"valueOf":"a","hasOwnProperty":["b"]}';
    expect(odd.toProtoJson(read(odd, text))).toBe(text);
  });

  it("has bounds", () => {
    expect(pathsOf(all, `${'{"inner":'.repeat(200)}{}${"}".repeat(200)}`)).toEqual([""]);
    expect(pathsOf(all, '{"text":"abc"}', { size: 5 })).toEqual([""]);
  });

  it("holds in an Any what the caller names", () => {
    const types = { "p.All": all, "google.protobuf.Timestamp": timestampMessage } as unknown as NonNullable<
      ProtoJsonOptions["types"]
    >;
    for (const text of [
      '{"any":{"@type":"type.googleapis.com/p.All","small":3}}',
      '{"any":{"@type":"type.googleapis.com/google.protobuf.Timestamp","value":"2024-02-29T12:00:00Z"}}',
    ]) {
      const value = read(all, text, { types });
      expect(all.toProtoJson(value, types)).toBe(text);
      expect(() => all.toProtoJson(value)).toThrow(TypeError);
    }
    expect(pathsOf(all, '{"any":{"@type":"x/p.All","small":"a"}}', { types })).toEqual(["/any/small"]);
    // What only the message's own check finds is an issue too, and nothing is thrown.
    expect(pathsOf(all, '{"any":{"@type":"x/p.All","text":"\\ud800"}}', { types })).toEqual(["/any"]);
  });

  it("throws where a value has no form", () => {
    expect(() => all.toProtoJson({ ...read(all, "{}"), mask: { paths: ["aB"] } })).toThrow(TypeError);
    expect(() => all.toProtoJson({ ...read(all, "{}"), small: 0.5 })).toThrow(TypeError);
    // As bytes, JSON can't say two members of a oneof.
    const both = { ...read(all, '{"one":"a"}'), other: {} };
    expect(() => all.toProtoJson(both)).toThrow(TypeError);
    expect(() => all.encode(both)).toThrow(TypeError);
    expect(() => all.toProtoJson({ ...read(all, "{}"), inner: both })).toThrow(TypeError);
  });
});

describe("a message of proto2", () => {
  it("must have what is required, and writes no default", () => {
    expect(pathsOf(settings, "{}")).toEqual(["/id"]);
    expect(read(settings, '{"id":0}')).toEqual({ id: 0, mode: "ON" });
    expect(settings.toProtoJson({ id: 0, mode: "ON" })).toBe('{"id":0}');
    expect(pathsOf(settings, '{"id":0,"mode":9}')).toEqual(["/mode"]);
  });
});
