import { describe, expect, it } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { JsonValue } from "../../../generator/ir/index.js";
import { kebabCase } from "../../../generator/print/index.js";
import { stringifyJson } from "../../../runtime/src/json-text.js";
import type { ReadResult } from "../../../runtime/src/reading.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchema } from "../../support/json-schemas.js";
import { importGenerated } from "../../support/running.js";

const emitters = [typesEmitter, validatorsEmitter, protobufEmitter, readersEmitter, schemasEmitter];

/** One that writes or reads events with what is generated from a schema of its own. */
interface Party {
  readonly readJson: (stored: string) => ReadResult<object>;
  readonly readProtobuf: (bytes: Uint8Array) => ReadResult<object>;
  readonly create: (payload: object) => object;
  /** The latest as text. */
  readonly write: (event: object) => string;
  readonly encode: (event: object) => Uint8Array;
  /** The event as an older version has it, as text and as bytes. */
  readonly emit: (event: object, version: string) => { readonly text: string; readonly bytes: Uint8Array };
  /** Whether those who have nothing but the JSON Schema take a text. */
  readonly takes: (version: string, kind: "reader" | "writer", text: string) => boolean;
}

interface Module {
  readonly readJson: (stored: string, options: object) => ReadResult<object>;
  readonly readProtobuf: (bytes: Uint8Array, options: object) => ReadResult<object>;
  readonly create: (payload: object) => object;
  readonly toJson: (event: object) => JsonValue;
  readonly encode: (event: object) => Uint8Array;
  readonly downcast: (event: object, version: string) => { readonly kind: string; readonly event: object };
  readonly [name: string]: unknown;
}

/** Compiles a schema, checks included, and runs what comes of it. */
async function party(schema: string, key: string): Promise<Party> {
  const { files, history } = await emitFiles(schema, emitters);
  const naming = createNaming(history.model, "@evolvent/runtime");
  const [pkg] = history.model.packages;
  const event = pkg?.events.find((one) => one.key === key);
  if (pkg === undefined || event === undefined) throw new Error(`no ${key}`);
  const module = (await importGenerated(files, naming.moduleOf(event))) as unknown as Module;
  const context = { topic: key };
  const older = (prefix: string, version: string) =>
    module[`${prefix}V${version.replaceAll(".", "_")}`] as (event: object) => never;
  return {
    readJson: (stored) => module.readJson(stored, { context }),
    readProtobuf: (bytes) => module.readProtobuf(bytes, { context }),
    create: (payload) => module.create(payload),
    write: (one) => stringifyJson(module.toJson(one)),
    encode: (one) => module.encode(one),
    emit: (one, version) => {
      const made = module.downcast(one, version);
      expect(made.kind).toBe("event");
      return {
        text: stringifyJson(older("toJson", version)(made.event)),
        bytes: older("encode", version)(made.event),
      };
    },
    takes: (version, kind, text) => {
      const folder = `schemas/${naming.packageFolder(pkg.name)}/${kebabCase(key)}`;
      const schemaText = files.get(`${folder}/${version}${kind === "writer" ? ".strict" : ""}.schema.json`) ?? "";
      return compileSchema(schemaText)(JSON.parse(text)) === true;
    },
  };
}

function escrow(event: string, versions: readonly string[], fields: readonly string[], more = ""): string {
  const line = versions.map(
    (name, index) => `      ${name}: { released: 2025-0${index + 1}-15, mark: [${name[0]}] }\n`,
  );
  return `package: grainlify.escrow
context: { topic: string }
envelope:
  ContractEvent:
    layout: { type: $context.topic, payload: /data, version: { at: /version, as: major } }
    fields: { contract_id?: string }
events:
${more}  ${event}:
    versions:
${line.join("")}    fields:
${fields.map((field) => `      ${field}\n`).join("")}`;
}

const locked = [
  "bounty_id: string",
  "amount: { type: int128, json: string }",
  "depositor: string",
  "deadline: uint64",
  "timestamp: uint64",
];
const funds = { bounty_id: "b-1", amount: 2n ** 100n, depositor: "GA", deadline: 2n ** 60n, timestamp: 7n };

function payloadOf(result: ReadResult<object>): object {
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return (result.event as { readonly payload: object }).payload;
}

function eventOf(result: ReadResult<object>): object {
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return result.event;
}

describe("Strategy 1: Additive Migration (Minor Version)", () => {
  const old = party(escrow("FundsLocked", ["1.0.0"], locked), "FundsLocked");
  const current = party(
    escrow("FundsLocked", ["1.0.0", "1.1.0"], [...locked, "metadata?: { type: string?, since: 1.1.0 }"]),
    "FundsLocked",
  );

  it("New indexers handle both old and new events", async () => {
    const [writer, reader] = [await old, await current];
    const event = writer.create(funds);
    for (const read of [reader.readJson(writer.write(event)), reader.readProtobuf(writer.encode(event))])
      expect(payloadOf(read)).toEqual(funds);
    const newer = reader.create({ ...funds, metadata: "m" });
    for (const read of [reader.readJson(reader.write(newer)), reader.readProtobuf(reader.encode(newer))])
      expect(payloadOf(read)).toEqual({ ...funds, metadata: "m" });
    expect(reader.takes("1.1.0", "reader", writer.write(event))).toBe(true);
  });

  it("Old indexers continue to work (ignore new field)", async () => {
    const [reader, writer] = [await old, await current];
    const event = writer.create({ ...funds, metadata: "m" });
    const [text, bytes] = [writer.write(event), writer.encode(event)];
    for (const read of [reader.readJson(text), reader.readProtobuf(bytes)])
      expect({ ...payloadOf(read) }).toMatchObject(funds);
    expect(reader.takes("1.0.0", "reader", text)).toBe(true);
    // What they don't know they hand on.
    expect(payloadOf(writer.readJson(reader.write(eventOf(reader.readJson(text)))))).toEqual({
      ...funds,
      metadata: "m",
    });
    // In bytes the version stands by its name: what is handed on as 1.0.0 has the field still, and it is none of that version.
    const handedOn = reader.encode(eventOf(reader.readProtobuf(bytes)));
    expect(Buffer.from(handedOn).includes(Buffer.of(50, 3, 10, 1, 109))).toBe(true);
    expect(payloadOf(writer.readProtobuf(handedOn))).toMatchObject(funds);
  });

  it("what is emitted as the old version is what the old writer writes", async () => {
    const [older, newer] = [await old, await current];
    const { text, bytes } = newer.emit(newer.create({ ...funds, metadata: "m" }), "1.0.0");
    expect(text).toBe(older.write(older.create(funds)));
    expect(payloadOf(older.readProtobuf(bytes))).toEqual(funds);
  });
});

describe("Strategy 2: Replacement Migration (Major Version)", () => {
  const refunded = [
    "bounty_id: string",
    "amount: { type: int128, json: string }",
    "refund_to: string",
    "timestamp: uint64",
    "refund_mode: string",
  ];
  const required = [
    "refund_reason: { type: string, since: 2.0.0, default: Migrated from v1 }",
    "refund_tx_hash: { type: string, since: 2.0.0, default: unknown }",
  ];
  const old = party(escrow("FundsRefunded", ["1.0.0"], refunded), "FundsRefunded");
  const current = party(escrow("FundsRefunded", ["1.0.0", "2.0.0"], [...refunded, ...required]), "FundsRefunded");
  const before = { bounty_id: "b-1", amount: -5n, refund_to: "GA", timestamp: 1n, refund_mode: "manual" };
  const after = { ...before, refund_reason: "Manual refund", refund_tx_hash: "tx_hash" };

  it("Add new required fields with defaults: old events are read as the new version", async () => {
    const [writer, reader] = [await old, await current];
    const event = writer.create(before);
    for (const read of [reader.readJson(writer.write(event)), reader.readProtobuf(writer.encode(event))]) {
      expect(payloadOf(read)).toEqual({ ...before, refund_reason: "Migrated from v1", refund_tx_hash: "unknown" });
      expect(read).toMatchObject({
        version: "1.0.0",
        filled: ["/payload/refund_reason", "/payload/refund_tx_hash"],
      });
    }
    expect(reader.takes("2.0.0", "reader", writer.write(event))).toBe(false);
  });

  it("Emit both during transition: each indexer has one that it reads", async () => {
    const [oldIndexer, contract] = [await old, await current];
    const event = contract.create(after);
    const [first, second] = [
      contract.emit(event, "1.0.0"),
      { text: contract.write(event), bytes: contract.encode(event) },
    ];
    expect(payloadOf(oldIndexer.readJson(first.text))).toEqual(before);
    expect(payloadOf(oldIndexer.readProtobuf(first.bytes))).toEqual(before);
    expect(payloadOf(contract.readJson(second.text))).toEqual(after);
    expect(payloadOf(contract.readProtobuf(second.bytes))).toEqual(after);
    // The new one is refused, not guessed at.
    for (const read of [oldIndexer.readJson(second.text), oldIndexer.readProtobuf(second.bytes)])
      expect(read).toMatchObject({ kind: "failed", issues: [{ code: "version" }] });
  });

  it("Create new event type: the old one is read on after it was removed", async () => {
    const fields = "{ bounty_id: string, refund_reason: string }";
    const ended = escrow("FundsReturned", ["1.0.0"], ["bounty_id: string"]).replace(
      "events:\n",
      `events:\n  FundsRefunded: { until: 2.0.0, versions: { 1.0.0: { released: 2025-01-15, mark: [1] }, 2.0.0: { released: 2025-07-15, mark: [2] } }, fields: ${fields} }\n`,
    );
    const reader = await party(ended, "FundsRefunded");
    const text = '{"version":1,"data":{"bounty_id":"b-1","refund_reason":"r"}}';
    expect(payloadOf(reader.readJson(text))).toEqual({ bounty_id: "b-1", refund_reason: "r" });
  });
});

describe("Strategy 3: Parallel Versioning", () => {
  const fields = [
    ...locked,
    "metadata?: { type: string?, since: 1.1.0 }",
    "correlation_id: { type: string, since: 2.0.0, default: none }",
  ];
  const versions = ["1.0.0", "1.1.0", "2.0.0"];
  const parties = versions.map((_, index) =>
    party(escrow("FundsLocked", versions.slice(0, index + 1), fields.slice(0, locked.length + index)), "FundsLocked"),
  );
  const whole = { ...funds, metadata: "m", correlation_id: "c-1" };
  const known = [funds, { ...funds, metadata: "m" }, whole];

  it("Emit all versions during transition: indexers of each version read theirs, and older ones", async () => {
    const all = await Promise.all(parties);
    const contract = all[2];
    if (contract === undefined) throw new Error("no contract");
    const event = contract.create(whole);
    const emitted = [
      contract.emit(event, "1.0.0"),
      contract.emit(event, "1.1.0"),
      { text: contract.write(event), bytes: contract.encode(event) },
    ];
    for (const [written, { text, bytes }] of emitted.entries()) {
      expect(contract.takes(versions[written] ?? "", "writer", text)).toBe(true);
      for (const [index, indexer] of all.entries()) {
        const reads = [indexer.readJson(text), indexer.readProtobuf(bytes)];
        const isNewerMajor = written === 2 && index < 2;
        for (const read of reads) {
          if (isNewerMajor) expect(read).toMatchObject({ kind: "failed", issues: [{ code: "version" }] });
          else {
            const expected = known[Math.min(written, index)];
            const stoodIn = index === 2 && written < 2 ? { correlation_id: "none" } : {};
            expect(payloadOf(read)).toEqual(
              written === 1 && index === 0 ? expect.objectContaining(funds) : { ...expected, ...stoodIn },
            );
          }
        }
      }
    }
  });

  it("Indexers handle all versions: an event that was lifted and emitted again is as it was", async () => {
    const [oldest, , newest] = await Promise.all(parties);
    if (oldest === undefined || newest === undefined) throw new Error("no parties");
    const text = oldest.write(oldest.create(funds));
    const lifted = eventOf(newest.readJson(text));
    expect(JSON.parse(newest.emit(lifted, "1.0.0").text)).toEqual(JSON.parse(text));
  });
});
