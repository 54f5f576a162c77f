import { expect, it } from "vitest";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { schemasEmitter } from "../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { readStored } from "../../generator/interpret/index.js";
import { emitFiles } from "../support/emitting.js";
import { compileSchema } from "../support/json-schemas.js";
import { importGenerated } from "../support/running.js";

const schema = `package: p
versions: { 1.0.0: { released: 2025-01-01 } }
events:
  Took: { fields: { time: { type: duration, json: secs-nanos } } }
`;

it.each([
  [-1, 5, false],
  [-1, 0, false],
  [0, 0, true],
  [1, 5, true],
])(
  "a duration stored as %s seconds and %s nanoseconds: is it one? %s, say reader, interpreter, schema and validator",
  async (secs, nanos, isOne) => {
    const { files, history } = await emitFiles(schema, [
      typesEmitter,
      validatorsEmitter,
      protobufEmitter,
      readersEmitter,
      schemasEmitter,
    ]);
    const [event] = history.model.packages.flatMap(({ events }) => events);
    if (event === undefined) throw new Error("no event");
    const { readJson, validate, decodePayload } = (await importGenerated(files, "p/took.ts")) as {
      readonly readJson: (text: string) => { readonly kind: string };
      readonly validate: (value: unknown) => readonly unknown[];
      readonly decodePayload: (bytes: Uint8Array, version: string) => { readonly kind: string };
    };
    const text = JSON.stringify({ time: { secs, nanos } });
    const value = { time: BigInt(secs) * 1_000_000_000n + BigInt(nanos) };
    // google.protobuf.Duration in field 1: its seconds, as a varint of 64 bits.
    const seconds = [...varint(BigInt.asUintN(64, BigInt(secs)))];
    const bytes = Uint8Array.from([10, seconds.length + 1, 8, ...seconds]);
    expect({
      reader: readJson(text).kind === "event",
      interpreter: readStored(history, event, { text }, {}).kind === "event",
      schema: compileSchema(files.get("schemas/p/took/1.0.0.schema.json") ?? "")(JSON.parse(text)),
      strict: compileSchema(files.get("schemas/p/took/1.0.0.strict.schema.json") ?? "")(JSON.parse(text)),
      validator: validate(value).length === 0,
      bytes: decodePayload(bytes, "1.0.0").kind === "decoded",
    }).toEqual({
      reader: isOne,
      interpreter: isOne,
      schema: isOne,
      strict: isOne,
      validator: isOne,
      bytes: isOne,
    });
  },
);

function* varint(value: bigint): Iterable<number> {
  let rest = value;
  for (; rest > 127n; rest >>= 7n) yield Number(rest & 127n) | 128;
  yield Number(rest);
}
