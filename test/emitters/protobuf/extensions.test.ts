import {
  createFileRegistry,
  type DescMessage,
  type FileRegistry,
  fromBinary,
  fromJson,
  type JsonValue,
  toBinary,
  toJson,
} from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { ProtoJsonResult } from "../../../runtime/src/proto-json.js";
import { unknownFields } from "../../../runtime/src/values.js";
import type { DecodeResult } from "../../../runtime/src/wire-events.js";
import { emitFiles } from "../../support/emitting.js";
import { descriptorSet } from "../../support/protobuf.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

interface Codec {
  readonly decode: (bytes: Uint8Array) => DecodeResult<object>;
  readonly encode: (value: object) => Uint8Array;
  readonly fromProtoJson: (text: string) => ProtoJsonResult<object>;
  readonly toProtoJson: (value: object) => string;
}

const schemas = {
  "a.proto": `syntax = "proto2";
package a;
message M {
  optional int32 x = 1;
  extensions 100 to 200;
}
message Set {
  option message_set_wire_format = true;
  extensions 4 to max;
}
extend M {
  optional group Grp = 110 { optional M inner = 1; }
}
`,
  "b.proto": `syntax = "proto2";
package b.c;
import "a.proto";
import "google/protobuf/timestamp.proto";
message N {
  optional string name = 1;
  extend a.M {
    optional N nested = 101;
    repeated N many = 102;
    optional google.protobuf.Timestamp at = 103;
    repeated sint64 packed = 104 [packed = true];
    optional Colour colour = 105;
    optional int32 standing = 106 [default = 7];
  }
  extend a.Set { optional N in_set = 4; }
}
enum Colour { RED = 0; GREEN = 1; }
extend a.M {
  optional double real = 120;
  optional a.M itself = 131;
}
`,
};

let files: ReadonlyMap<string, string>;
let codec: Codec;
let registry: FileRegistry;
let desc: DescMessage;

beforeAll(async () => {
  const emitters = [typesEmitter, validatorsEmitter, protobufEmitter];
  ({ files } = await emitFiles(schemas, emitters, {}, "messages"));
  codec = (await importGenerated(files, "a/m.ts")) as unknown as Codec;
  registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, descriptorSet(new Map(Object.entries(schemas)))));
  const found = registry.getMessage("a.M");
  if (found === undefined) throw new Error("protobuf-es has no a.M");
  desc = found;
});

function readValue(result: DecodeResult<object> | ProtoJsonResult<object>): object {
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("extensions", () => {
  it("are fields of their message in TypeScript, which may be absent", () => {
    expect(typeCheck(files)).toEqual([]);
    expect(/^export interface M \{[^}]*/m.exec(files.get("a/m.ts") ?? "")?.[0]).toBe(`export interface M {
  readonly x?: number;
  readonly "[b.c.N.nested]"?: N;
  readonly "[b.c.N.many]"?: readonly N[];
  readonly "[b.c.N.at]"?: Timestamp;
  readonly "[b.c.N.packed]"?: readonly bigint[];
  readonly "[b.c.N.colour]"?: Colour;
  readonly "[b.c.N.standing]"?: number;
  readonly "[a.grp]"?: Grp;
  readonly "[b.c.real]"?: number;
  readonly "[b.c.itself]"?: M;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
`);
  });

  it("have one name in JSON", () => {
    const value = readValue(codec.fromProtoJson('{"[b.c.N.colour]":"GREEN","[b.c.real]":null}'));
    expect(value).toEqual({ "[b.c.N.colour]": "GREEN" });
    expect(codec.toProtoJson(value)).toBe('{"[b.c.N.colour]":"GREEN"}');
    for (const key of ["b.c.N.colour", "colour", "[colour]", "[b.c.colour]"])
      expect(codec.fromProtoJson(`{"${key}":"GREEN"}`)).toMatchObject({
        kind: "failed",
        issues: [{ path: `/${key}` }],
      });
  });

  it("keep their numbers free in what is written for others", () => {
    const text = files.get("proto/a.proto") ?? "";
    expect(text).toContain("reserved 100 to 200;");
    expect(text).not.toContain("= 101");
  });

  it("of a message set stay unknown, since they have a form of their own in bytes", async () => {
    const set = (await importGenerated(files, "a/set-message.ts")) as unknown as Codec;
    const bytes = Uint8Array.of(0x0b, 0x10, 4, 0x1a, 3, 10, 1, 97, 0x0c);
    const value = readValue(set.decode(bytes));
    expect(Object.getOwnPropertySymbols(value)).toEqual([unknownFields]);
    expect(set.encode(value)).toEqual(bytes);
  });

  it("are read, written and passed on as protobuf-es has them", () => {
    const name = fc.record({ name: fc.string() }, { requiredKeys: [] });
    const { message } = fc.letrec<{ message: Record<string, unknown> }>((tie) => ({
      message: fc.record(
        {
          x: fc.integer({ min: -5, max: 5 }),
          "[b.c.N.nested]": name,
          "[b.c.N.many]": fc.array(name, { minLength: 1, maxLength: 3 }),
          "[b.c.N.at]": fc.constantFrom("2024-02-29T12:00:00Z", "0001-01-01T00:00:00.001Z"),
          "[b.c.N.packed]": fc.array(fc.integer().map(String), { minLength: 1, maxLength: 3 }),
          "[b.c.N.colour]": fc.constantFrom("RED", "GREEN"),
          "[b.c.N.standing]": fc.constantFrom(0, 7),
          "[a.grp]": fc.record({ inner: tie("message") }, { requiredKeys: [] }),
          "[b.c.real]": fc.oneof(fc.integer(), fc.constantFrom("NaN", 0.5)),
          "[b.c.itself]": tie("message"),
        },
        { requiredKeys: [] },
      ),
    }));
    fc.assert(
      fc.property(message, (json) => {
        const text = JSON.stringify(json);
        const theirs = fromJson(desc, json as JsonValue, { registry });
        const ours = readValue(codec.fromProtoJson(text));
        expect(JSON.parse(codec.toProtoJson(ours))).toEqual(JSON.parse(text));
        expect(toJson(desc, fromBinary(desc, codec.encode(ours)), { registry })).toEqual(json);
        const decoded = readValue(codec.decode(toBinary(desc, theirs)));
        // A list that is not there is an empty one.
        expect(decoded).toMatchObject(ours);
        expect(codec.encode(decoded)).toEqual(codec.encode(ours));
        expect(Object.getOwnPropertySymbols(decoded)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
