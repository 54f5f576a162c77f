import { expect, it } from "vitest";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { emitFiles } from "../support/emitting.js";
import { importGenerated } from "../support/running.js";

const schema = `package: shop
versions: { 1.0.0: { released: 2024-01-01 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: { id: uuid } } }
types:
  Code: { values: { low: { json: 10, number: 1 }, high: { json: 2, number: 3 } } }
events:
  Rated: { fields: { code: Code } }
`;

interface Rated {
  readonly readJson: (stored: unknown) => { readonly event: object };
  readonly readProtobuf: (bytes: Uint8Array) => { readonly event: object };
  readonly toJson: (event: object) => unknown;
  readonly encode: (event: object) => Uint8Array;
}

it("an unknown number of one encoding is never a known value of the other", async () => {
  const { files } = await emitFiles(schema, [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter]);
  const rated = (await importGenerated(files, "shop/rated.ts")) as unknown as Rated;
  const stored = (code: number): object => ({
    kind: "Rated",
    v: "1.0.0",
    id: "0190a5b4-7c3e-7d3a-9f3e-2b1c4d5e6f70",
    body: { code },
  });
  const fromJson = (code: number): object => rated.readJson(stored(code)).event;
  expect(fromJson(3)).toMatchObject({ payload: { code: { unknown: 3 } } });
  expect(rated.toJson(fromJson(3))).toEqual(stored(3));
  expect(() => rated.encode(fromJson(3))).toThrow("the unknown value 3 has no number in Protobuf");

  // 7 is unknown in both, and 2 is `high` in JSON alone.
  const bytes = rated.encode(fromJson(7));
  expect(rated.readProtobuf(bytes).event).toEqual(fromJson(7));
  const other = rated.readProtobuf(bytes.map((byte, index) => (index === bytes.length - 1 ? 2 : byte))).event;
  expect(other).toMatchObject({ payload: { code: { unknown: 2 } } });
  expect(rated.encode(other).at(-1)).toBe(2);
  expect(() => rated.toJson(other)).toThrow("the unknown value 2 has no number in JSON");
});
