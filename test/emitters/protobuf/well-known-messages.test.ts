import { create, type DescMessage, fromBinary, fromJson, type JsonValue, toBinary, toJson } from "@bufbuild/protobuf";
import {
  DurationSchema,
  ListValueSchema,
  StructSchema,
  TimestampSchema,
  type Value,
  ValueSchema,
} from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { ProtoJsonOptions, ProtoJsonResult } from "../../../runtime/src/proto-json.js";
import type { DecodeResult } from "../../../runtime/src/wire-events.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

interface Codec {
  readonly decode: (bytes: Uint8Array) => DecodeResult<object>;
  readonly encode: (value: object) => Uint8Array;
  readonly fromProtoJson: (text: string, options?: ProtoJsonOptions) => ProtoJsonResult<object>;
  readonly toProtoJson: (value: object, types?: ProtoJsonOptions["types"]) => string;
}

const schema = `syntax = "proto3";
package p;
import "google/protobuf/any.proto";
import "google/protobuf/duration.proto";
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
message All {
  google.protobuf.Timestamp time = 1;
  repeated google.protobuf.Duration spans = 2;
  google.protobuf.Value value = 3;
  map<string, google.protobuf.Value> values = 4;
  oneof kind { google.protobuf.Struct struct = 5; google.protobuf.ListValue list = 6; google.protobuf.Value one = 7; }
  repeated google.protobuf.Value many = 8;
  google.protobuf.Any any = 9;
}
`;

let files: ReadonlyMap<string, string>;
let all: Codec;
const own: Record<string, Codec> = {};

beforeAll(async () => {
  const emitters = [typesEmitter, validatorsEmitter, protobufEmitter];
  ({ files } = await emitFiles({ "p.proto": schema }, emitters, {}, "messages"));
  const load = async (path: string): Promise<Codec> => (await importGenerated(files, path)) as unknown as Codec;
  all = await load("p/all.ts");
  for (const name of ["timestamp", "duration", "struct", "value", "list-value"])
    own[name] = await load(`google/protobuf/${name}.ts`);
});

function codecOf(name: string): Codec {
  const codec = own[name];
  if (codec === undefined) throw new Error(`no module of ${name}`);
  return codec;
}

function read(codec: Codec, text: string, options: ProtoJsonOptions = {}): object {
  const result = codec.fromProtoJson(text, options);
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function pathsOf(codec: Codec, text: string): readonly string[] {
  const result = codec.fromProtoJson(text);
  return result.kind === "failed" ? result.issues.map(({ path }) => path) : [];
}

function decoded(codec: Codec, bytes: Uint8Array): object {
  const result = codec.decode(bytes);
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

it("TypeScript takes the modules, however strict", () => {
  expect(typeCheck(files)).toEqual([]);
});

it("a file that is written refers to Protobuf's own", () => {
  const text = files.get("proto/p.proto") ?? "";
  expect(text).toContain('import "google/protobuf/struct.proto";');
  expect(text).toContain("map<string, .google.protobuf.Value> values = 4");
  expect([...files.keys()].filter((path) => path.startsWith("proto/google"))).toEqual([]);
});

/** ProtoJSON, what it says, and how it is written where that differs. */
const forms: readonly (readonly [string, object, string?])[] = [
  [
    '{"time":"2024-02-29T12:00:00.5+01:00"}',
    { time: { seconds: 1709204400n, nanos: 500_000_000 } },
    '{"time":"2024-02-29T11:00:00.500Z"}',
  ],
  ['{"time":"0001-01-01T00:00:00Z"}', { time: { seconds: -62135596800n, nanos: 0 } }],
  [
    '{"spans":["-0.5s","315576000000.999999999s"]}',
    {
      spans: [
        { seconds: 0n, nanos: -500_000_000 },
        { seconds: 315576000000n, nanos: 999_999_999 },
      ],
    },
    '{"spans":["-0.500s","315576000000.999999999s"]}',
  ],
  ['{"value":null}', { value: { nullValue: "NULL_VALUE" } }],
  ['{"value":"NaN"}', { value: { stringValue: "NaN" } }],
  ['{"value":9007199254740993}', { value: { numberValue: 9007199254740992 } }, '{"value":9007199254740992}'],
  ['{"values":{"a":null,"b":[false]}}', { values: { b: { listValue: { values: [{ boolValue: false }] } } } }],
  ['{"values":{"__proto__":{"__proto__":1}}}', {}],
  ['{"struct":{}}', { struct: { fields: {} } }],
  ['{"struct":null}', {}, "{}"],
  ['{"list":[[],{}]}', { list: { values: [{ listValue: { values: [] } }, { structValue: { fields: {} } }] } }],
  ['{"one":null}', { one: { nullValue: "NULL_VALUE" } }],
  ['{"many":[null,1.5]}', { many: [{ nullValue: "NULL_VALUE" }, { numberValue: 1.5 }] }],
];

describe("ProtoJSON", () => {
  it.each(forms.map(([text, expected, written]) => [text, expected, written ?? text] as const))(
    "%s",
    (text, expected, written) => {
      const value = read(all, text);
      expect(value).toMatchObject(expected);
      expect(all.toProtoJson(value)).toBe(written);
      expect(decoded(all, all.encode(value))).toEqual(value);
    },
  );

  it.each<readonly [string, string]>([
    ['{"time":"10000-01-01T00:00:00Z"}', "/time"],
    ['{"time":{"seconds":"1"}}', "/time"],
    ['{"spans":["1s","315576000001s"]}', "/spans/1"],
    ['{"struct":[]}', "/struct"],
    ['{"list":{}}', "/list"],
    ['{"list":["\\ud800"]}', "/list/values/0/stringValue"],
    ['{"values":{"a":{"b":[1e400]}}}', ""],
    [`{"value":1${"0".repeat(400)}}`, ""],
  ])("refuses %s", (text, path) => {
    expect(pathsOf(all, text)).toEqual([path]);
  });

  it("is bounded in depth, in text and in what is written", () => {
    const lists = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
    expect(codecOf("value").fromProtoJson(lists(30))).toMatchObject({ kind: "decoded" });
    for (const levels of [60, 5_000])
      expect(codecOf("value").fromProtoJson(lists(levels))).toMatchObject({ issues: [{ code: "limit" }] });
    let nested: object = { nullValue: "NULL_VALUE" };
    for (let depth = 0; depth < 10_000; depth += 1) nested = { listValue: { values: [nested] } };
    expect(() => codecOf("value").toProtoJson(nested)).toThrow(TypeError);
    expect(() => codecOf("value").encode(nested)).toThrow(TypeError);
    const deep = (levels: number): Uint8Array => {
      let bytes = Uint8Array.of(8, 0);
      for (let level = 0; level < levels; level += 1) {
        const item = [10, ...varint(bytes.length), ...bytes];
        bytes = Uint8Array.from([50, ...varint(item.length), ...item]);
      }
      return bytes;
    };
    expect(codecOf("value").decode(deep(30))).toMatchObject({ kind: "decoded" });
    expect(codecOf("value").decode(deep(60))).toMatchObject({ kind: "failed", issues: [{ code: "limit" }] });
  });

  it.each<readonly [string, object]>([
    ["timestamp", { seconds: 253402300800n, nanos: 0 }],
    ["timestamp", { seconds: -62135596801n, nanos: 0 }],
    ["timestamp", { seconds: 0n, nanos: -1 }],
    ["timestamp", { seconds: 0n, nanos: 1_000_000_000 }],
    ["duration", { seconds: 2n, nanos: -1 }],
    ["duration", { seconds: -2n, nanos: 1 }],
    ["duration", { seconds: 315576000001n, nanos: 0 }],
    ["duration", { seconds: 0n, nanos: 1_000_000_000 }],
    ["value", {}],
    ["value", { numberValue: Number.NaN }],
    ["value", { numberValue: Number.NEGATIVE_INFINITY }],
    ["list-value", { values: [{}] }],
    ["struct", { fields: { a: { listValue: { values: [{ numberValue: Number.POSITIVE_INFINITY }] } } } }],
  ])("of %s has no form for %o, which bytes have", (name, value) => {
    expect(() => codecOf(name).toProtoJson(value)).toThrow(TypeError);
    expect(decoded(codecOf(name), codecOf(name).encode(value))).toEqual(value);
  });

  it("has one kind of a Value only", () => {
    expect(() => codecOf("value").toProtoJson({ boolValue: true, stringValue: "" })).toThrow(TypeError);
    expect(codecOf("value").toProtoJson({ nullValue: { unknown: 7 } })).toBe("null");
  });

  it("of these stands in an Any", () => {
    const types = Object.fromEntries(
      [
        ["Timestamp", codecOf("timestamp")] as const,
        ["Value", codecOf("value")] as const,
        ["Struct", codecOf("struct")] as const,
      ].map(([name, codec]) => [`google.protobuf.${name}`, codec]),
    ) as unknown as NonNullable<ProtoJsonOptions["types"]>;
    for (const [name, value] of [
      ["Timestamp", '"2024-02-29T12:00:00Z"'],
      ["Value", "null"],
      ["Struct", '{"a":[1]}'],
    ]) {
      const text = `{"any":{"@type":"type.googleapis.com/google.protobuf.${name}","value":${value}}}`;
      expect(all.toProtoJson(read(all, text, { types }), types)).toBe(text);
    }
    const lacking = '{"any":{"@type":"x/google.protobuf.Value"}}';
    expect(all.fromProtoJson(lacking, { types })).toMatchObject({ issues: [{ path: "/any/value" }] });
  });
});

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

const parts = fc.record({
  seconds: fc.oneof(
    fc.bigInt({ min: -(1n << 63n), max: (1n << 63n) - 1n }),
    fc.bigInt({ min: -400_000_000_000n, max: 400_000_000_000n }),
    fc.bigInt({ min: -2n, max: 2n }),
  ),
  nanos: fc.oneof(
    fc.integer(),
    fc.integer({ min: -1_000_000_001, max: 1_000_000_001 }),
    fc.constantFrom(0, 1_000_000, 1000),
  ),
});

/** A Value as protobuf-es has it, and as it is generated here. */
interface Twins {
  readonly theirs: Value;
  readonly ours: object;
}

const text = fc.string({ unit: "grapheme" }).filter((one) => one !== "__proto__");

const { value: twins } = fc.letrec<{ value: Twins }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constant<Twins>({ theirs: create(ValueSchema), ours: {} }),
    fc.constant<Twins>({
      theirs: create(ValueSchema, { kind: { case: "nullValue", value: 0 } }),
      ours: { nullValue: "NULL_VALUE" },
    }),
    fc.double().map((value): Twins => {
      return { theirs: create(ValueSchema, { kind: { case: "numberValue", value } }), ours: { numberValue: value } };
    }),
    text.map((value): Twins => {
      return { theirs: create(ValueSchema, { kind: { case: "stringValue", value } }), ours: { stringValue: value } };
    }),
    fc.boolean().map((value): Twins => {
      return { theirs: create(ValueSchema, { kind: { case: "boolValue", value } }), ours: { boolValue: value } };
    }),
    fc.array(tie("value"), { maxLength: 3 }).map((values): Twins => {
      const value = create(ListValueSchema, { values: values.map(({ theirs }) => theirs) });
      return {
        theirs: create(ValueSchema, { kind: { case: "listValue", value } }),
        ours: { listValue: { values: values.map(({ ours }) => ours) } },
      };
    }),
    fc.dictionary(text, tie("value"), { maxKeys: 3, noNullPrototype: true }).map((fields): Twins => {
      const each = (of: (one: Twins) => object): object =>
        Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, of(one)]));
      const value = create(StructSchema, { fields: each(({ theirs }) => theirs) as Record<string, Value> });
      return {
        theirs: create(ValueSchema, { kind: { case: "structValue", value } }),
        ours: { structValue: { fields: each(({ ours }) => ours) } },
      };
    }),
  ),
}));

/** What a function gives; undefined where it throws. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Whether both have the same bytes, pass them on as they are, and have the same JSON or none. */
function agree(desc: DescMessage, codec: Codec, theirs: ReturnType<typeof create>, ours: object): void {
  const bytes = toBinary(desc, theirs);
  expect(codec.encode(ours)).toEqual(bytes);
  const found = decoded(codec, bytes);
  expect(found).toEqual(ours);
  expect(codec.encode(found)).toEqual(bytes);
  const json = attempt(() => toJson(desc, theirs));
  const written = attempt(() => codec.toProtoJson(ours));
  expect(written === undefined ? undefined : JSON.parse(written)).toEqual(json === undefined ? undefined : plain(json));
  if (written === undefined) return;
  // JSON has no sign of zero here.
  const again = codec.encode(read(codec, written));
  expect(again).toEqual(toBinary(desc, fromJson(desc, JSON.parse(written))));
  expect(codec.toProtoJson(decoded(codec, again))).toBe(written);
}

function plain(json: JsonValue): unknown {
  return JSON.parse(JSON.stringify(json));
}

describe("beside protobuf-es", () => {
  it("times and durations have the same bytes and JSON, whatever is in them", () => {
    fc.assert(
      fc.property(parts, (value) => {
        agree(TimestampSchema, codecOf("timestamp"), create(TimestampSchema, value), value);
        agree(DurationSchema, codecOf("duration"), create(DurationSchema, value), value);
      }),
      { numRuns: 2000 },
    );
  });

  it("JSON values have the same bytes and JSON, whatever is in them", () => {
    fc.assert(
      fc.property(twins, ({ theirs, ours }) => {
        agree(ValueSchema, codecOf("value"), theirs, ours);
      }),
      { numRuns: 1000 },
    );
  });

  it("any JSON is the same Value", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4, noUnicodeString: false }), (json) => {
        if (json.includes("__proto__")) return;
        const bytes = toBinary(ValueSchema, fromJson(ValueSchema, JSON.parse(json)));
        expect(codecOf("value").encode(read(codecOf("value"), json))).toEqual(bytes);
        const theirs = fromBinary(ValueSchema, bytes);
        expect(JSON.parse(codecOf("value").toProtoJson(decoded(codecOf("value"), bytes)))).toEqual(
          plain(toJson(ValueSchema, theirs)),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
