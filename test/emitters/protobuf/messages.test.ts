import type protobuf from "protobufjs";
import { beforeAll, describe, expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { DecodeResult } from "../../../runtime/src/wire-events.js";
import { emitFiles } from "../../support/emitting.js";
import { protobufRoot, protoFiles, runProtoc } from "../../support/protobuf.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

type Value = Readonly<Record<string, unknown>>;

interface Codec {
  readonly encode: (value: Value) => Uint8Array;
  readonly decode: (bytes: Uint8Array, options?: { readonly version: string }) => DecodeResult<Value>;
}

const modern = `syntax = "proto3";
package modern;
enum Colour { option allow_alias = true; RED = 0; GREEN = 1; CRIMSON = 0; }
message Point { int32 x = 1; int32 y = 2; }
message Shape {
  Colour colour = 1;
  optional Colour border = 2;
  oneof kind { Point point = 3; uint32 radius = 4; string label = 5; Colour tint = 6; }
}
`;

const old = `syntax = "proto2";
package old;
enum Mode { OFF = 0; ON = 1; }
message Settings {
  optional int32 retries = 1 [default = 3];
  optional int64 limit = 2 [default = -9000000000];
  optional float ratio = 3 [default = nan];
  optional double far = 4 [default = -inf];
  optional bool loud = 5 [default = true];
  optional string name = 6 [default = "a\\"b"];
  optional bytes salt = 7 [default = "\\000\\377\\""];
  optional Mode mode = 8 [default = ON];
  oneof only { int32 one = 9 [default = 7]; int32 other = 10; }
}
`;

const versioned = `syntax = "proto3";
package versioned;
import "evolvent/options.proto";
option (evolvent.pkg) = { versions: { version: "1.0.0" } versions: { version: "2.0.0" } };
message Choice {
  oneof kind {
    string name = 1;
    uint32 number = 2 [(evolvent.field) = { until: "2.0.0" }];
  }
}
`;

const open = `edition = "2023";
package open;
enum Mode { OFF = 0; ON = 1; }
message Settings { Mode mode = 1 [default = ON]; int32 count = 2 [features.field_presence = IMPLICIT]; }
`;

const emitters = [typesEmitter, validatorsEmitter, protobufEmitter];

let files: ReadonlyMap<string, string>;
let root: protobuf.Root;

beforeAll(async () => {
  const schemas = { "modern.proto": modern, "old.proto": old, "versioned.proto": versioned, "open.proto": open };
  ({ files } = await emitFiles(schemas, emitters));
  root = protobufRoot(protoFiles(files));
});

async function codecOf(module: string): Promise<Codec> {
  return (await importGenerated(files, module)) as unknown as Codec;
}

function decoded(result: DecodeResult<Value>): Value {
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const bytes = (...parts: readonly (readonly number[])[]): Uint8Array => Uint8Array.from(parts.flat());

it("TypeScript takes the modules, however strict", () => {
  expect(typeCheck(files)).toEqual([]);
});

describe("messages of proto3", () => {
  let codec: Codec;
  beforeAll(async () => {
    codec = await codecOf("modern/shape.ts");
  });

  it("do not write the zero of an enum without presence, whatever it is called", () => {
    expect(codec.encode({ colour: "RED" })).toEqual(bytes());
    expect(codec.encode({ colour: "CRIMSON" })).toEqual(bytes());
    expect(codec.encode({ colour: "GREEN" })).toEqual(bytes([8, 1]));
    expect(codec.encode({ colour: { unknown: 5 } })).toEqual(bytes([8, 5]));
    expect(codec.encode({ colour: "RED", border: "RED" })).toEqual(bytes([16, 0]));
  });

  const x = [26, 2, 8, 1];
  const y = [26, 2, 16, 2];
  const radius = [32, 0];
  const label = [42, 1, 97];
  const tint = [48, 0];

  it.each<readonly [string, Uint8Array, Value]>([
    ["the last of several", bytes(radius, label, tint), { tint: "RED" }],
    ["a zero after another", bytes(label, radius), { radius: 0 }],
    ["a message after a scalar", bytes(radius, x), { point: { x: 1, y: 0 } }],
    ["a scalar after a message", bytes(x, label), { label: "a" }],
    ["a message in two parts", bytes(x, y), { point: { x: 1, y: 2 } }],
    ["a message whose first part another member has ended", bytes(x, label, y), { point: { x: 0, y: 2 } }],
  ])("have of a oneof the member that stands last: %s", (_, input, expected) => {
    const value = decoded(codec.decode(input));
    expect(value).toEqual({ colour: "RED", ...expected });
    const type = root.lookupType("modern.Shape");
    const again = type.toObject(type.decode(codec.encode(value)), { enums: String });
    expect(Object.keys(again)).toEqual(Object.keys(expected));
  });
});

describe("messages of proto2", () => {
  let codec: Codec;
  beforeAll(async () => {
    codec = await codecOf("old/settings.ts");
  });

  const defaults: Value = {
    retries: 3,
    limit: -9000000000n,
    ratio: Number.NaN,
    far: Number.NEGATIVE_INFINITY,
    loud: true,
    name: 'a"b',
    salt: Uint8Array.of(0, 255, 34),
    mode: "ON",
  };

  it("have their defaults where fields are absent, and write none of them", () => {
    const value = decoded(codec.decode(bytes()));
    expect(value).toEqual(defaults);
    expect(codec.encode(value)).toEqual(bytes());
  });

  it("write what is not the default", () => {
    const type = root.lookupType("old.Settings");
    const other = { retries: 0, limit: "1", ratio: 0, far: 1, loud: false, name: "", salt: "", mode: "OFF", one: 7 };
    const value = {
      ...other,
      limit: 1n,
      salt: new Uint8Array(),
    };
    const written = codec.encode(value);
    const options = { longs: String, enums: String, bytes: String } as const;
    expect(type.toObject(type.decode(written), options)).toEqual(other);
    expect(decoded(codec.decode(written))).toEqual(value);
  });

  it("have nothing stand in for a member of a oneof", () => {
    expect(decoded(codec.decode(bytes([80, 1])))).toEqual({ ...defaults, other: 1 });
  });

  it("have their defaults in the file that is written for other readers", () => {
    const text = protoFiles(files).get("old.proto") ?? "";
    expect(runProtoc(new Map([["old.proto", text]]))).toBe("");
    expect(text).toContain('default = "\\000\\377\\042"');
    const absent = root.lookupType("old.Settings").decode(bytes());
    expect(absent).toMatchObject({ retries: 3, loud: true, name: 'a"b', mode: 1, far: Number.NEGATIVE_INFINITY });
  });
});

describe("messages of edition 2023", () => {
  it("have defaults of open enums in a file of that edition", async () => {
    const codec = await codecOf("open/settings.ts");
    expect(protoFiles(files).get("open.proto")).toContain('edition = "2023"');
    expect(codec.encode({ mode: "ON", count: 0 })).toEqual(bytes());
    expect(decoded(codec.decode(bytes([8, 9])))).toEqual({ mode: { unknown: 9 }, count: 0 });
  });
});

describe("messages with versions", () => {
  it("lose a member of a oneof to one that the latest version lacks", async () => {
    const codec = await codecOf("versioned/choice.ts");
    const both = bytes([10, 1, 97], [16, 1]);
    expect(decoded(codec.decode(both, { version: "1.0.0" }))).toEqual({});
    expect(decoded(codec.decode(bytes([16, 1], [10, 1, 97]), { version: "1.0.0" }))).toEqual({ name: "a" });
  });
});
