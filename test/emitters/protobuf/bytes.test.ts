import { beforeAll, expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { DecodeResult } from "../../../runtime/src/index.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";

const schema = `package: held
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: {} } }
types:
  Blobs: { fields: { small: bytes, middle: bytes, large: bytes, total?: int128, added: { type: int32, since: 2.0.0, default: 0 } } }
  Coarse: { fields: { wait: { type: duration, json: s }, at: { type: timestamp, json: ms } } }
  Fine: { fields: { wait: duration, at: timestamp } }
events: { Seen: { fields: { blobs: Blobs, coarse: Coarse, fine: Fine } } }
`;

type Value = Readonly<Record<string, unknown>>;
interface Codec {
  readonly encode: (value: Value) => Uint8Array;
  readonly decode: (bytes: Uint8Array, options?: object | null) => DecodeResult<Value>;
}

let blobs: Codec;
let coarse: Codec;
let fine: Codec;

beforeAll(async () => {
  const { files } = await emitFiles(schema, [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter]);
  const codec = async (name: string): Promise<Codec> =>
    (await importGenerated(files, `held/${name}.ts`)) as unknown as Codec;
  [blobs, coarse, fine] = [await codec("blobs"), await codec("coarse"), await codec("fine")];
});

function decoded(result: DecodeResult<Value>): Value {
  if (result.kind === "failed") throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const filled = (size: number, byte: number): Uint8Array => new Uint8Array(size).fill(byte);
const value = { small: filled(5, 1), middle: filled(500, 2), large: filled(20_000, 3), total: -5n, added: 1 };

it("bytes are copies: neither what was read nor another event changes them", () => {
  const bytes = Uint8Array.from(blobs.encode(value));
  const first = decoded(blobs.decode(bytes));
  const again = Array.from({ length: 200 }, () => decoded(blobs.decode(bytes)));
  bytes.fill(0);
  expect(first).toEqual(value);
  for (const each of again) expect(each).toEqual(value);
  expect(Object.getPrototypeOf(first.middle)).toBe(Uint8Array.prototype);
});

it("bytes are views where the caller asks for them", () => {
  const bytes = Uint8Array.from(blobs.encode(value));
  const read = decoded(blobs.decode(bytes, { views: true }));
  expect(read).toEqual(value);
  for (const name of ["small", "middle", "large"]) expect((read[name] as Uint8Array).buffer).toBe(bytes.buffer);
});

it("callers in JavaScript may give null for options", () => {
  expect(decoded(blobs.decode(blobs.encode(value), null))).toEqual(value);
  expect(blobs.decode(Uint8Array.of(255), null).kind).toBe("failed");
});

it("an integer that is not in 16 bytes is an issue", () => {
  const bytes = [...blobs.encode({ ...value, total: 7n })];
  const at = bytes.findIndex(
    (byte, index) => byte === 16 && bytes.slice(index + 1, index + 16).every((one) => one === 0),
  );
  expect(bytes[at + 16]).toBe(7);
  bytes.splice(at, 17, 2, 0, 7);
  expect(blobs.decode(Uint8Array.from(bytes))).toMatchObject({
    kind: "failed",
    issues: [{ path: "/total", code: "format", received: "bytes" }],
  });
});

it("times that are too fine for what they are stored as are issues, as they are for the validator", () => {
  const sound = { wait: 2_000_000_000n, at: "2025-01-01T10:00:00.123Z" };
  expect(decoded(coarse.decode(fine.encode(sound)))).toEqual(sound);
  const read = coarse.decode(fine.encode({ wait: 1_500_000_000n, at: "2025-01-01T10:00:00.123456Z" }));
  expect(read).toMatchObject({
    kind: "failed",
    issues: [
      { path: "/wait", code: "precision" },
      { path: "/at", code: "precision" },
    ],
  });
});
