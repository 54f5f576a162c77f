import * as runtime from "@evolvent/runtime";
import {
  type Analytics,
  checkAnalytics,
  decodeAnalytics,
  isAnalytics,
  readAnalytics,
  writeAnalytics,
} from "../bounty-escrow/analytics.js";
import {
  type ContractEvent,
  checkContractEvent,
  decodeContractEvent,
  encodeContractEvent,
  isContractEvent,
  readContractEvent,
} from "../bounty-escrow/contract-event.js";
import {
  type WireMajor,
  type WireMajorV1_0_0,
  checkWireMajor,
  checkWireMajorV1_0_0,
  decodeWireMajor,
  decodeWireMajorV1_0_0,
  encodeWireMajor,
  encodeWireMajorV1_0_0,
  isWireMajor,
  liftWireMajorV2_0_0ToV1_0_0,
  readWireMajor,
  readWireMajorV1_0_0,
  writeWireMajor,
  writeWireMajorV1_0_0,
} from "../bounty-escrow/wire-major.js";
import type { ProgramEscrowContext } from "./index.js";
import {
  type PayoutDetail,
  checkPayoutDetail,
  decodePayoutDetail,
  encodePayoutDetail,
  isPayoutDetail,
  printPayoutDetail,
  readPayoutDetail,
  writePayoutDetail,
} from "./payout-detail.js";

/**
 * Several recipients were paid at once.
 *
 * @example <caption>Nobody to pay, from a writer in Go, stored as 2.0.0</caption>
 * {"version":2,"data":{"program_id":"program-1","recipient_count":0,"total_amount":0,"remaining_balance":700,"timestamp":1739620800,"batch_id":"batch-8","payout_details":null}}
 */
export interface BatchPayout extends ContractEvent {
  readonly type: "BatchPayout";
  readonly payload: BatchPayoutPayload;
}

/** What `BatchPayout` carries. */
export interface BatchPayoutPayload {
  /** Program identifier. */
  readonly program_id: string;
  /** Number of recipients. */
  readonly recipient_count: number;
  /**
   * Total amount paid.
   *
   * Unit: stroops.
   */
  readonly total_amount: bigint;
  /**
   * What the program has left.
   *
   * Unit: stroops.
   */
  readonly remaining_balance: bigint;
  /**
   * When it was paid, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly timestamp: bigint;
  /** Unique batch identifier. */
  readonly batch_id: string;
  /** Individual payouts. Not known of batches before 2.0.0. Writers in Go may say null where there are none. */
  readonly payout_details: readonly PayoutDetail[];
  /** The major once more, where the contract's struct has it too. */
  readonly version?: WireMajor;
  readonly analytics?: Analytics | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `BatchPayout` as in 1.0.0. */
export interface BatchPayoutV1_0_0 extends ContractEvent {
  readonly type: "BatchPayout";
  readonly payload: BatchPayoutPayloadV1_0_0;
}

/** `BatchPayout` as in 2.0.0. */
export interface BatchPayoutV2_0_0 extends ContractEvent {
  readonly type: "BatchPayout";
  readonly payload: BatchPayoutPayloadV2_0_0;
}

/** `BatchPayoutPayload` as in 1.0.0. */
export interface BatchPayoutPayloadV1_0_0 {
  readonly program_id: string;
  readonly recipient_count: number;
  /** Unit: stroops. */
  readonly total_amount: bigint;
  /** Unit: stroops. */
  readonly remaining_balance: bigint;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `BatchPayoutPayload` as in 2.0.0. */
export interface BatchPayoutPayloadV2_0_0 {
  readonly program_id: string;
  readonly recipient_count: number;
  /** Unit: stroops. */
  readonly total_amount: bigint;
  /** Unit: stroops. */
  readonly remaining_balance: bigint;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly batch_id: string;
  readonly payout_details: readonly PayoutDetail[];
  readonly version?: WireMajor;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.0.0: released 2025-01-15, deprecated 2026-01-01, retired 2026-07-01. */
export type BatchPayoutV1 = BatchPayoutV1_0_0;
/** 1.0.0: released 2025-01-15, deprecated 2026-01-01, retired 2026-07-01. */
export type BatchPayoutPayloadV1 = BatchPayoutPayloadV1_0_0;
/** 2.0.0: released 2025-07-01. */
export type BatchPayoutV2 = BatchPayoutV2_0_0;
/** 2.0.0: released 2025-07-01. */
export type BatchPayoutPayloadV2 = BatchPayoutPayloadV2_0_0;

/** Whether a value is of type `BatchPayout`; what is wrong with it goes to `issues`. */
export function checkBatchPayout(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BatchPayout {
  const before = issues.length;
  if (!runtime.checkObject<BatchPayout>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "BatchPayout");
  checkContractEvent(value, path, issues);
  checkBatchPayoutPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BatchPayout`. */
export function is(value: unknown): value is BatchPayout {
  return (
    runtime.isRecord<BatchPayout>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "BatchPayout" &&
    isBatchPayoutPayload(value.payload) &&
    isContractEvent(value)
  );
}

/** Everything that keeps a value from being of type `BatchPayout`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkBatchPayout(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<BatchPayout> = /* @__PURE__ */ runtime.standardSchema(checkBatchPayout);

/** Whether a value is of type `BatchPayoutPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkBatchPayoutPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BatchPayoutPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<BatchPayoutPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkUint32(value.recipient_count, path, "recipient_count", issues);
  runtime.checkInt128(value.total_amount, path, "total_amount", issues);
  runtime.checkInt128(value.remaining_balance, path, "remaining_balance", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BatchPayoutPayloadV2_0_0`; what is wrong with it goes to `issues`. */
export function checkBatchPayoutPayloadV2_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BatchPayoutPayloadV2_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<BatchPayoutPayloadV2_0_0>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkUint32(value.recipient_count, path, "recipient_count", issues);
  runtime.checkInt128(value.total_amount, path, "total_amount", issues);
  runtime.checkInt128(value.remaining_balance, path, "remaining_balance", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.batch_id, path, "batch_id", issues);
  runtime.checkList(value.payout_details, path, "payout_details", issues, (item, path, key, issues) => checkPayoutDetail(item, runtime.at(path, key), issues));
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BatchPayoutPayload`. */
export function isBatchPayoutPayload(value: unknown): value is BatchPayoutPayload {
  return (
    runtime.isRecord<BatchPayoutPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.program_id) &&
    runtime.isUint32(value.recipient_count) &&
    runtime.isInt128(value.total_amount) &&
    runtime.isInt128(value.remaining_balance) &&
    runtime.isUint64(value.timestamp) &&
    runtime.isText(value.batch_id) &&
    runtime.isList(value.payout_details, isPayoutDetail) &&
    (value.version === undefined || isWireMajor(value.version)) &&
    (value.analytics === undefined || value.analytics === null || isAnalytics(value.analytics))
  );
}

/** Whether a value is of type `BatchPayoutPayload`; what is wrong with it goes to `issues`. */
export function checkBatchPayoutPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BatchPayoutPayload {
  const before = issues.length;
  if (!runtime.checkObject<BatchPayoutPayload>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkUint32(value.recipient_count, path, "recipient_count", issues);
  runtime.checkInt128(value.total_amount, path, "total_amount", issues);
  runtime.checkInt128(value.remaining_balance, path, "remaining_balance", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.batch_id, path, "batch_id", issues);
  runtime.checkList(value.payout_details, path, "payout_details", issues, (item, path, key, issues) => checkPayoutDetail(item, runtime.at(path, key), issues));
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  if (value.analytics !== undefined && value.analytics !== null) {
    checkAnalytics(value.analytics, runtime.at(path, "analytics"), issues);
  }
  return issues.length === before;
}

const keysOfBatchPayoutPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "recipient_count", "total_amount", "remaining_balance", "timestamp", "version");
const keysOfBatchPayoutPayloadV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "recipient_count", "total_amount", "remaining_balance", "timestamp", "batch_id", "payout_details", "version");
const keysOfBatchPayoutPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "recipient_count", "total_amount", "remaining_balance", "timestamp", "batch_id", "payout_details", "version", "analytics");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");

/** Reads BatchPayoutPayload as 1.0.0 stored it. */
export function readBatchPayoutPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfBatchPayoutPayloadV1_0_0,
): BatchPayoutPayload {
  const stored = runtime.readObject<BatchPayoutPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: BatchPayoutPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const recipient_count: BatchPayoutPayload["recipient_count"] = runtime.readUint32(stored.recipient_count, path, "recipient_count", reading, "number");
  const total_amount: BatchPayoutPayload["total_amount"] = runtime.readInt128(stored.total_amount, path, "total_amount", reading, "either");
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = runtime.readInt128(stored.remaining_balance, path, "remaining_balance", reading, "either");
  const timestamp: BatchPayoutPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const batch_id: BatchPayoutPayload["batch_id"] = runtime.filled<BatchPayoutPayload["batch_id"]>("unknown", path, "batch_id", reading);
  const payout_details: BatchPayoutPayload["payout_details"] = runtime.filled<BatchPayoutPayload["payout_details"]>([], path, "payout_details", reading);
  const version: BatchPayoutPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads BatchPayoutPayload as 2.0.0 stored it. */
export function readBatchPayoutPayloadV2_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfBatchPayoutPayloadV2_0_0,
): BatchPayoutPayload {
  const stored = runtime.readObject<BatchPayoutPayloadV2_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: BatchPayoutPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const recipient_count: BatchPayoutPayload["recipient_count"] = runtime.readUint32(stored.recipient_count, path, "recipient_count", reading, "number");
  const total_amount: BatchPayoutPayload["total_amount"] = runtime.readInt128(stored.total_amount, path, "total_amount", reading, "either");
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = runtime.readInt128(stored.remaining_balance, path, "remaining_balance", reading, "either");
  const timestamp: BatchPayoutPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const batch_id: BatchPayoutPayload["batch_id"] = runtime.readString(stored.batch_id, path, "batch_id", reading);
  const payout_details: BatchPayoutPayload["payout_details"] = runtime.isNone(stored.payout_details, null) ? runtime.filled<BatchPayoutPayload["payout_details"]>([], path, "payout_details", reading) : runtime.readList(stored.payout_details, path, "payout_details", reading, (item, path, key, reading) => readPayoutDetail(item, runtime.at(path, key), reading));
  const version: BatchPayoutPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads BatchPayoutPayload as 2.1.0 stored it. */
export function readBatchPayoutPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfBatchPayoutPayload,
): BatchPayoutPayload {
  const stored = runtime.readObject<BatchPayoutPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: BatchPayoutPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const recipient_count: BatchPayoutPayload["recipient_count"] = runtime.readUint32(stored.recipient_count, path, "recipient_count", reading, "number");
  const total_amount: BatchPayoutPayload["total_amount"] = runtime.readInt128(stored.total_amount, path, "total_amount", reading, "either");
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = runtime.readInt128(stored.remaining_balance, path, "remaining_balance", reading, "either");
  const timestamp: BatchPayoutPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const batch_id: BatchPayoutPayload["batch_id"] = runtime.readString(stored.batch_id, path, "batch_id", reading);
  const payout_details: BatchPayoutPayload["payout_details"] = runtime.isNone(stored.payout_details, null) ? runtime.filled<BatchPayoutPayload["payout_details"]>([], path, "payout_details", reading) : runtime.readList(stored.payout_details, path, "payout_details", reading, (item, path, key, reading) => readPayoutDetail(item, runtime.at(path, key), reading));
  const version: BatchPayoutPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const analytics: BatchPayoutPayload["analytics"] = stored.analytics === undefined ? undefined : stored.analytics === null ? null : readAnalytics(stored.analytics, runtime.at(path, "analytics"), reading);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes BatchPayoutPayload as 1.0.0 stores it. */
export function writeBatchPayoutPayloadV1_0_0(value: BatchPayoutPayloadV1_0_0, known: runtime.KnownKeys = keysOfBatchPayoutPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, recipient_count: value.recipient_count, total_amount: runtime.writeInteger(value.total_amount), remaining_balance: runtime.writeInteger(value.remaining_balance), timestamp: runtime.writeInteger(value.timestamp) };
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes BatchPayoutPayload as 2.0.0 stores it. */
export function writeBatchPayoutPayloadV2_0_0(value: BatchPayoutPayloadV2_0_0, known: runtime.KnownKeys = keysOfBatchPayoutPayloadV2_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, recipient_count: value.recipient_count, total_amount: runtime.writeInteger(value.total_amount), remaining_balance: runtime.writeInteger(value.remaining_balance), timestamp: runtime.writeInteger(value.timestamp), batch_id: value.batch_id, payout_details: value.payout_details.map((item) => writePayoutDetail(item)) };
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes BatchPayoutPayload as 2.1.0 stores it. */
export function writeBatchPayoutPayload(value: BatchPayoutPayload, known: runtime.KnownKeys = keysOfBatchPayoutPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, recipient_count: value.recipient_count, total_amount: runtime.writeInteger(value.total_amount), remaining_balance: runtime.writeInteger(value.remaining_balance), timestamp: runtime.writeInteger(value.timestamp), batch_id: value.batch_id, payout_details: value.payout_details.map((item) => writePayoutDetail(item)) };
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  if (value.analytics !== undefined) json["analytics"] = value.analytics === null ? null : writeAnalytics(value.analytics);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of BatchPayoutPayload as 2.0.0 stores it. */
export function printBatchPayoutPayloadV2_0_0(value: BatchPayoutPayloadV2_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeBatchPayoutPayloadV2_0_0(value));
  let text = `{"program_id":${runtime.printString(value.program_id)},"recipient_count":${value.recipient_count},"total_amount":${value.total_amount},"remaining_balance":${value.remaining_balance},"timestamp":${value.timestamp},"batch_id":${runtime.printString(value.batch_id)},"payout_details":${runtime.printList(value.payout_details, (item) => printPayoutDetail(item))}`;
  if (value.version !== undefined) text += `,"version":${runtime.printScalar(writeWireMajor(value.version))}`;
  return text + "}";
}

/** BatchPayoutPayload of 2.1.0 as of 1.0.0. */
export function liftBatchPayoutPayloadV2_1_0ToV1_0_0(
  value: BatchPayoutPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): BatchPayoutPayloadV1_0_0 {
  const program_id: BatchPayoutPayloadV1_0_0["program_id"] = value.program_id;
  const recipient_count: BatchPayoutPayloadV1_0_0["recipient_count"] = value.recipient_count;
  const total_amount: BatchPayoutPayloadV1_0_0["total_amount"] = value.total_amount;
  const remaining_balance: BatchPayoutPayloadV1_0_0["remaining_balance"] = value.remaining_balance;
  const timestamp: BatchPayoutPayloadV1_0_0["timestamp"] = value.timestamp;
  const version: BatchPayoutPayloadV1_0_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<BatchPayoutPayloadV1_0_0> = { program_id, recipient_count, total_amount, remaining_balance, timestamp };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** BatchPayoutPayload of 2.1.0 as of 2.0.0. */
export function liftBatchPayoutPayloadV2_1_0ToV2_0_0(
  value: BatchPayoutPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): BatchPayoutPayloadV2_0_0 {
  const program_id: BatchPayoutPayloadV2_0_0["program_id"] = value.program_id;
  const recipient_count: BatchPayoutPayloadV2_0_0["recipient_count"] = value.recipient_count;
  const total_amount: BatchPayoutPayloadV2_0_0["total_amount"] = value.total_amount;
  const remaining_balance: BatchPayoutPayloadV2_0_0["remaining_balance"] = value.remaining_balance;
  const timestamp: BatchPayoutPayloadV2_0_0["timestamp"] = value.timestamp;
  const batch_id: BatchPayoutPayloadV2_0_0["batch_id"] = value.batch_id;
  const payout_details: BatchPayoutPayloadV2_0_0["payout_details"] = value.payout_details;
  const version: BatchPayoutPayloadV2_0_0["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<BatchPayoutPayloadV2_0_0> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** BatchPayoutPayload of 2.0.0 as of 2.1.0. */
export function liftBatchPayoutPayloadV2_0_0(
  value: BatchPayoutPayloadV2_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): BatchPayoutPayload {
  const program_id: BatchPayoutPayload["program_id"] = value.program_id;
  const recipient_count: BatchPayoutPayload["recipient_count"] = value.recipient_count;
  const total_amount: BatchPayoutPayload["total_amount"] = value.total_amount;
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = value.remaining_balance;
  const timestamp: BatchPayoutPayload["timestamp"] = value.timestamp;
  const batch_id: BatchPayoutPayload["batch_id"] = value.batch_id;
  const payout_details: BatchPayoutPayload["payout_details"] = value.payout_details;
  const version: BatchPayoutPayload["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): BatchPayout {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readBatchPayoutPayloadV1_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV2_0_0(reading: runtime.Reading): BatchPayout {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readBatchPayoutPayloadV2_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

function readV2_1_0(reading: runtime.Reading): BatchPayout {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readBatchPayoutPayload(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_1_0, reading);
}

/** The versions of BatchPayout as they are stored, oldest first. */
export const storedBatchPayout: runtime.StoredEvent<BatchPayout> = {
  versions: [
    { name: "1.0.0", types: ["BatchPayout"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_0_0 },
    { name: "2.0.0", types: ["BatchPayout"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], read: readV2_0_0 },
    { name: "2.1.0", types: ["BatchPayout"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], draft: true, read: readV2_1_0 },
  ],
  skip: false,
};

/** Reads a stored BatchPayout of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.ReadResult<BatchPayout> {
  return runtime.readStored(stored, [storedBatchPayout], options, ["topic"]);
}

/** Whether a parsed JSON value is a stored BatchPayout of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: ProgramEscrowContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedBatchPayout], options, ["topic"]);
}

function writeV2_0_0(event: BatchPayoutV2_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 2;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeBatchPayoutPayloadV2_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV2_0_0);
}

function printV2_0_0(event: BatchPayoutV2_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV2_0_0(event));
  let text = `{"version":2`;
  if (event.contract_id !== undefined) text += `,"contract_id":${runtime.printString(event.contract_id)}`;
  if (event.ledger !== undefined) text += `,"ledger":${event.ledger}`;
  text += `,"data":${printBatchPayoutPayloadV2_0_0(event.payload)}`;
  return text + "}";
}

function downcastV2_0_0(event: BatchPayout, reading: runtime.Reading): BatchPayoutV2_0_0 {
  const envelope = event;
  const payload = liftBatchPayoutPayloadV2_1_0ToV2_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<BatchPayoutV2_0_0> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a BatchPayout as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: BatchPayout): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkBatchPayout, event, "BatchPayout");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "BatchPayout");
  return writeV2_0_0(older);
}

/** Writes a BatchPayout as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: BatchPayout): string {
  if (!is(event)) runtime.refuseArgument(checkBatchPayout, event, "BatchPayout");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "BatchPayout");
  return printV2_0_0(older);
}

function writeV1_0_0(event: BatchPayoutV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeBatchPayoutPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: BatchPayout, reading: runtime.Reading): BatchPayoutV1_0_0 {
  const envelope = event;
  const payload = liftBatchPayoutPayloadV2_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<BatchPayoutV1_0_0> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a BatchPayout of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: BatchPayoutV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkBatchPayoutPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "BatchPayout 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `payload.batch_id`, `payload.payout_details`, `payload.analytics`. */
export function downcast(event: BatchPayout, version: "1.0.0"): runtime.Downcast<BatchPayoutV1_0_0>;
export function downcast(
  event: BatchPayout,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "BatchPayout");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("BatchPayout has no such older version");
  }
}

/** Makes a BatchPayout: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: BatchPayoutPayloadV2_0_0, envelope: ContractEvent = {}): BatchPayout {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "BatchPayout",
    ...envelope,
    payload: liftBatchPayoutPayloadV2_0_0(payload, undefined, reading),
  } as BatchPayout;
  runtime.assertNoIssues(reading.issues, "BatchPayout");
  if (!is(event)) runtime.refuseArgument(checkBatchPayout, event, "BatchPayout");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): BatchPayout {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeBatchPayoutPayloadV1_0_0);
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): BatchPayout {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeBatchPayoutPayloadV2_0_0);
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): BatchPayout {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeBatchPayoutPayload);
  const result: runtime.Mutable<BatchPayout> = { type: "BatchPayout", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of BatchPayout as they stand in Protobuf, oldest first. */
export const wireBatchPayout: runtime.WireEvent<BatchPayout> = {
  versions: [
    { name: "1.0.0", types: ["BatchPayout"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["BatchPayout"], decode: decodeV2_0_0 },
    { name: "2.1.0", types: ["BatchPayout"], decode: decodeV2_1_0 },
  ],
  skip: false,
};

/** Reads a BatchPayout of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.ReadResult<BatchPayout> {
  return runtime.readWire(bytes, wireBatchPayout, options, ["topic"]);
}

/** Decodes the payload of a BatchPayout without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.DecodeResult<BatchPayoutPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeBatchPayoutPayloadV1_0_0 },
      { name: "2.0.0", decode: decodeBatchPayoutPayloadV2_0_0 },
      { name: "2.1.0", decode: decodeBatchPayoutPayload },
    ],
    options, ["topic"],
  );
}

function encodeAsV1_0_0(
  envelope: ContractEvent,
  payload: BatchPayoutPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "BatchPayout",
    "1.0.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeBatchPayoutPayloadV1_0_0,
  );
}

function encodeAsV2_0_0(
  envelope: ContractEvent,
  payload: BatchPayoutPayload,
): Uint8Array {
  return runtime.writeEvent(
    "BatchPayout",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeContractEvent,
    payload,
    encodeBatchPayoutPayloadV2_1_0ToV2_0_0,
  );
}

/** Encodes a BatchPayout as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: BatchPayout): Uint8Array {
  try {
    if (event.type !== "BatchPayout") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkBatchPayout, event, "BatchPayout");
  }
}

/** Encodes a BatchPayout of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: BatchPayoutV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a BatchPayout as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: BatchPayoutPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeBatchPayoutPayloadV2_1_0ToV2_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkBatchPayoutPayload, payload, "BatchPayout");
  }
}

/** Decodes BatchPayoutPayload as 1.0.0 wrote it. */
export function decodeBatchPayoutPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BatchPayoutPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let recipient_count: number | undefined;
  let total_amount_wire: bigint | null | undefined;
  let remaining_balance_wire: bigint | null | undefined;
  let timestamp: bigint | undefined;
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 16: // recipient_count
        recipient_count = runtime.takeUint32(reader);
        break;
      case 26: // total_amount
        total_amount_wire = runtime.takeInt128(reader);
        break;
      case 34: // remaining_balance
        remaining_balance_wire = runtime.takeInt128(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 64: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  if (recipient_count === undefined) runtime.lacking(path, "recipient_count", reading);
  const total_amount: BatchPayoutPayload["total_amount"] = total_amount_wire === undefined ? runtime.lacking(path, "total_amount", reading) : runtime.int128Of(total_amount_wire, path, "total_amount", reading);
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = remaining_balance_wire === undefined ? runtime.lacking(path, "remaining_balance", reading) : runtime.int128Of(remaining_balance_wire, path, "remaining_balance", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const batch_id: BatchPayoutPayload["batch_id"] = runtime.filled<BatchPayoutPayload["batch_id"]>("unknown", path, "batch_id", reading);
  const payout_details: BatchPayoutPayload["payout_details"] = runtime.filled<BatchPayoutPayload["payout_details"]>([], path, "payout_details", reading);
  const version: BatchPayoutPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes BatchPayoutPayload as 2.0.0 wrote it. */
export function decodeBatchPayoutPayloadV2_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BatchPayoutPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let recipient_count: number | undefined;
  let total_amount_wire: bigint | null | undefined;
  let remaining_balance_wire: bigint | null | undefined;
  let timestamp: bigint | undefined;
  let batch_id: string | undefined;
  const payout_details: PayoutDetail[] = [];
  const payout_details_path = runtime.at(path, "payout_details");
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 16: // recipient_count
        recipient_count = runtime.takeUint32(reader);
        break;
      case 26: // total_amount
        total_amount_wire = runtime.takeInt128(reader);
        break;
      case 34: // remaining_balance
        remaining_balance_wire = runtime.takeInt128(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 50: // batch_id
        batch_id = runtime.takeString(reader, path, "batch_id", reading);
        break;
      case 58: // payout_details
        payout_details.push(decodePayoutDetail(reader, runtime.takeEnd(reader), runtime.at(payout_details_path, payout_details.length), reading));
        break;
      case 64: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  if (recipient_count === undefined) runtime.lacking(path, "recipient_count", reading);
  const total_amount: BatchPayoutPayload["total_amount"] = total_amount_wire === undefined ? runtime.lacking(path, "total_amount", reading) : runtime.int128Of(total_amount_wire, path, "total_amount", reading);
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = remaining_balance_wire === undefined ? runtime.lacking(path, "remaining_balance", reading) : runtime.int128Of(remaining_balance_wire, path, "remaining_balance", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  if (batch_id === undefined) runtime.lacking(path, "batch_id", reading);
  const version: BatchPayoutPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableAnalytics(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Analytics | null {
  runtime.enterMessage(path, reading);
  let value: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeSpan(reader, value);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeAnalytics);
}

/** Decodes BatchPayoutPayload as 2.1.0 wrote it. */
export function decodeBatchPayoutPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BatchPayoutPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let recipient_count: number | undefined;
  let total_amount_wire: bigint | null | undefined;
  let remaining_balance_wire: bigint | null | undefined;
  let timestamp: bigint | undefined;
  let batch_id: string | undefined;
  const payout_details: PayoutDetail[] = [];
  const payout_details_path = runtime.at(path, "payout_details");
  let version_wire: number | undefined;
  let analytics_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 16: // recipient_count
        recipient_count = runtime.takeUint32(reader);
        break;
      case 26: // total_amount
        total_amount_wire = runtime.takeInt128(reader);
        break;
      case 34: // remaining_balance
        remaining_balance_wire = runtime.takeInt128(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 50: // batch_id
        batch_id = runtime.takeString(reader, path, "batch_id", reading);
        break;
      case 58: // payout_details
        payout_details.push(decodePayoutDetail(reader, runtime.takeEnd(reader), runtime.at(payout_details_path, payout_details.length), reading));
        break;
      case 64: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 74: // analytics
        analytics_wire = runtime.takeSpan(reader, analytics_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  if (recipient_count === undefined) runtime.lacking(path, "recipient_count", reading);
  const total_amount: BatchPayoutPayload["total_amount"] = total_amount_wire === undefined ? runtime.lacking(path, "total_amount", reading) : runtime.int128Of(total_amount_wire, path, "total_amount", reading);
  const remaining_balance: BatchPayoutPayload["remaining_balance"] = remaining_balance_wire === undefined ? runtime.lacking(path, "remaining_balance", reading) : runtime.int128Of(remaining_balance_wire, path, "remaining_balance", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  if (batch_id === undefined) runtime.lacking(path, "batch_id", reading);
  const version: BatchPayoutPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const analytics: BatchPayoutPayload["analytics"] = analytics_wire === undefined ? undefined : runtime.takeMessage(reader, analytics_wire, runtime.at(path, "analytics"), reading, decodeNullableAnalytics);
  const result: runtime.Mutable<BatchPayoutPayload> = { program_id, recipient_count, total_amount, remaining_balance, timestamp, batch_id, payout_details };
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes BatchPayoutPayload as 1.0.0 writes it. */
export function encodeBatchPayoutPayloadV1_0_0(value: BatchPayoutPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.program_id); // program_id
  runtime.putUint32(writer, 16, value.recipient_count); // recipient_count
  runtime.putInt128(writer, 26, value.total_amount); // total_amount
  runtime.putInt128(writer, 34, value.remaining_balance); // remaining_balance
  runtime.putUint64(writer, 40, value.timestamp); // timestamp
  if (value.version !== undefined) {
    runtime.putInt32(writer, 64, encodeWireMajorV1_0_0(value.version)); // version
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes BatchPayoutPayload of 2.1.0 as 2.0.0 writes it. */
export function encodeBatchPayoutPayloadV2_1_0ToV2_0_0(value: BatchPayoutPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.program_id); // program_id
  runtime.putUint32(writer, 16, value.recipient_count); // recipient_count
  runtime.putInt128(writer, 26, value.total_amount); // total_amount
  runtime.putInt128(writer, 34, value.remaining_balance); // remaining_balance
  runtime.putUint64(writer, 40, value.timestamp); // timestamp
  runtime.putString(writer, 50, value.batch_id); // batch_id
  for (const item of runtime.listOf(value.payout_details)) {
    const start = runtime.beginMessage(writer, 58); // payout_details
    encodePayoutDetail(item, writer);
    runtime.endMessage(writer, 58, start);
  }
  if (value.version !== undefined) {
    runtime.putInt32(writer, 64, encodeWireMajor(value.version)); // version
  }
  // Not written: only a draft has it.
  if (value.analytics !== undefined) {
    if (!(value.analytics === null || isAnalytics(value.analytics))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6, 7]);
}
