import * as runtime from "@evolvent/runtime";
import {
  type Analytics,
  checkAnalytics,
  decodeAnalytics,
  isAnalytics,
  readAnalytics,
  writeAnalytics,
} from "./analytics.js";
import {
  type ContractEvent,
  checkContractEvent,
  decodeContractEvent,
  encodeContractEvent,
  isContractEvent,
  readContractEvent,
} from "./contract-event.js";
import type { BountyEscrowContext } from "./index.js";
import {
  type RefundMode,
  type RefundModeV1_0_0,
  checkRefundMode,
  checkRefundModeV1_0_0,
  decodeRefundMode,
  decodeRefundModeV1_0_0,
  encodeRefundMode,
  encodeRefundModeV1_0_0,
  isRefundMode,
  liftRefundModeV1_1_0ToV1_0_0,
  readRefundMode,
  readRefundModeV1_0_0,
  writeRefundMode,
  writeRefundModeV1_0_0,
} from "./refund-mode.js";
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
} from "./wire-major.js";

/**
 * Locked funds went back.
 *
 * @example <caption>Deadline passed, stored as 1.0.0</caption>
 * {"version":1,"data":{"bounty_id":"bounty-1","amount":1000,"refund_to":"GAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAAAA","timestamp":1767225601,"refund_mode":"expired","remaining_amount":0}}
 */
export interface FundsRefunded extends ContractEvent {
  readonly type: "FundsRefunded";
  readonly payload: FundsRefundedPayload;
}

/** What `FundsRefunded` carries. */
export interface FundsRefundedPayload {
  /** Bounty identifier. */
  readonly bounty_id: string;
  /**
   * Amount refunded.
   *
   * Unit: stroops.
   */
  readonly amount: bigint;
  /** Refund recipient. */
  readonly refund_to: string;
  /**
   * When it was refunded, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly timestamp: bigint;
  /** Why it went back. */
  readonly refund_mode: RefundMode;
  /**
   * Amount that stays locked.
   *
   * Unit: stroops.
   */
  readonly remaining_amount: bigint;
  /** Detailed reason. */
  readonly refund_reason: string;
  /** Hash of the transaction. */
  readonly refund_tx_hash: string;
  /** The major once more, where the contract's struct has it too. */
  readonly version?: WireMajor;
  readonly analytics?: Analytics | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsRefunded` as in 1.0.0. */
export interface FundsRefundedV1_0_0 extends ContractEvent {
  readonly type: "FundsRefunded";
  readonly payload: FundsRefundedPayloadV1_0_0;
}

/** `FundsRefunded` as in 2.0.0. */
export interface FundsRefundedV2_0_0 extends ContractEvent {
  readonly type: "FundsRefunded";
  readonly payload: FundsRefundedPayloadV2_0_0;
}

/** `FundsRefundedPayload` as in 1.0.0. */
export interface FundsRefundedPayloadV1_0_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly refund_to: string;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly refund_mode: RefundModeV1_0_0;
  /** Unit: stroops. */
  readonly remaining_amount: bigint;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsRefundedPayload` as in 2.0.0. */
export interface FundsRefundedPayloadV2_0_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly refund_to: string;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly refund_mode: RefundMode;
  /** Unit: stroops. */
  readonly remaining_amount: bigint;
  readonly refund_reason: string;
  readonly refund_tx_hash: string;
  readonly version?: WireMajor;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.0.0: released 2025-01-15, deprecated 2026-01-01, retired 2026-07-01. */
export type FundsRefundedV1 = FundsRefundedV1_0_0;
/** 1.0.0: released 2025-01-15, deprecated 2026-01-01, retired 2026-07-01. */
export type FundsRefundedPayloadV1 = FundsRefundedPayloadV1_0_0;
/** 2.0.0: released 2025-07-01. */
export type FundsRefundedV2 = FundsRefundedV2_0_0;
/** 2.0.0: released 2025-07-01. */
export type FundsRefundedPayloadV2 = FundsRefundedPayloadV2_0_0;

const addressPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Whether a value is of type `FundsRefunded`; what is wrong with it goes to `issues`. */
export function checkFundsRefunded(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsRefunded {
  const before = issues.length;
  if (!runtime.checkObject<FundsRefunded>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "FundsRefunded");
  checkContractEvent(value, path, issues);
  checkFundsRefundedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsRefunded`. */
export function is(value: unknown): value is FundsRefunded {
  return (
    runtime.isRecord<FundsRefunded>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "FundsRefunded" &&
    isFundsRefundedPayload(value.payload) &&
    isContractEvent(value)
  );
}

/** Everything that keeps a value from being of type `FundsRefunded`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkFundsRefunded(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<FundsRefunded> = /* @__PURE__ */ runtime.standardSchema(checkFundsRefunded);

/** Whether a value is of type `FundsRefundedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkFundsRefundedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsRefundedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsRefundedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.refund_to, path, "refund_to", issues)) {
    runtime.checkPattern(value.refund_to, path, "refund_to", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  checkRefundModeV1_0_0(value.refund_mode, runtime.at(path, "refund_mode"), issues);
  runtime.checkInt128(value.remaining_amount, path, "remaining_amount", issues);
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsRefundedPayloadV2_0_0`; what is wrong with it goes to `issues`. */
export function checkFundsRefundedPayloadV2_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsRefundedPayloadV2_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsRefundedPayloadV2_0_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.refund_to, path, "refund_to", issues)) {
    runtime.checkPattern(value.refund_to, path, "refund_to", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  checkRefundMode(value.refund_mode, runtime.at(path, "refund_mode"), issues);
  runtime.checkInt128(value.remaining_amount, path, "remaining_amount", issues);
  runtime.checkString(value.refund_reason, path, "refund_reason", issues);
  runtime.checkString(value.refund_tx_hash, path, "refund_tx_hash", issues);
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsRefundedPayload`. */
export function isFundsRefundedPayload(value: unknown): value is FundsRefundedPayload {
  return (
    runtime.isRecord<FundsRefundedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.bounty_id) &&
    runtime.isInt128(value.amount) &&
    runtime.isText(value.refund_to) && addressPattern.test(value.refund_to) &&
    runtime.isUint64(value.timestamp) &&
    isRefundMode(value.refund_mode) &&
    runtime.isInt128(value.remaining_amount) &&
    runtime.isText(value.refund_reason) &&
    runtime.isText(value.refund_tx_hash) &&
    (value.version === undefined || isWireMajor(value.version)) &&
    (value.analytics === undefined || value.analytics === null || isAnalytics(value.analytics))
  );
}

/** Whether a value is of type `FundsRefundedPayload`; what is wrong with it goes to `issues`. */
export function checkFundsRefundedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsRefundedPayload {
  const before = issues.length;
  if (!runtime.checkObject<FundsRefundedPayload>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.refund_to, path, "refund_to", issues)) {
    runtime.checkPattern(value.refund_to, path, "refund_to", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  checkRefundMode(value.refund_mode, runtime.at(path, "refund_mode"), issues);
  runtime.checkInt128(value.remaining_amount, path, "remaining_amount", issues);
  runtime.checkString(value.refund_reason, path, "refund_reason", issues);
  runtime.checkString(value.refund_tx_hash, path, "refund_tx_hash", issues);
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  if (value.analytics !== undefined && value.analytics !== null) {
    checkAnalytics(value.analytics, runtime.at(path, "analytics"), issues);
  }
  return issues.length === before;
}

const storedRefundToPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);
const keysOfFundsRefundedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "refund_to", "timestamp", "refund_mode", "remaining_amount", "version");
const keysOfFundsRefundedPayloadV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "refund_to", "timestamp", "refund_mode", "remaining_amount", "refund_reason", "refund_tx_hash", "version");
const keysOfFundsRefundedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "refund_to", "timestamp", "refund_mode", "remaining_amount", "refund_reason", "refund_tx_hash", "version", "analytics");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");

/** Reads FundsRefundedPayload as 1.0.0 stored it. */
export function readFundsRefundedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsRefundedPayloadV1_0_0,
): FundsRefundedPayload {
  const stored = runtime.readObject<FundsRefundedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsRefundedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const refund_to: FundsRefundedPayload["refund_to"] = runtime.matching(runtime.readString(stored.refund_to, path, "refund_to", reading), path, "refund_to", reading, storedRefundToPattern);
  const timestamp: FundsRefundedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const refund_mode: FundsRefundedPayload["refund_mode"] = readRefundModeV1_0_0(stored.refund_mode, runtime.at(path, "refund_mode"), reading);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = runtime.readInt128(stored.remaining_amount, path, "remaining_amount", reading, "either");
  const refund_reason: FundsRefundedPayload["refund_reason"] = runtime.filled<FundsRefundedPayload["refund_reason"]>("Migrated from v1", path, "refund_reason", reading);
  const refund_tx_hash: FundsRefundedPayload["refund_tx_hash"] = runtime.filled<FundsRefundedPayload["refund_tx_hash"]>("unknown", path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsRefundedPayload as 2.0.0 stored it. */
export function readFundsRefundedPayloadV2_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsRefundedPayloadV2_0_0,
): FundsRefundedPayload {
  const stored = runtime.readObject<FundsRefundedPayloadV2_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsRefundedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const refund_to: FundsRefundedPayload["refund_to"] = runtime.matching(runtime.readString(stored.refund_to, path, "refund_to", reading), path, "refund_to", reading, storedRefundToPattern);
  const timestamp: FundsRefundedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const refund_mode: FundsRefundedPayload["refund_mode"] = readRefundMode(stored.refund_mode, runtime.at(path, "refund_mode"), reading);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = runtime.readInt128(stored.remaining_amount, path, "remaining_amount", reading, "either");
  const refund_reason: FundsRefundedPayload["refund_reason"] = runtime.readString(stored.refund_reason, path, "refund_reason", reading);
  const refund_tx_hash: FundsRefundedPayload["refund_tx_hash"] = runtime.readString(stored.refund_tx_hash, path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsRefundedPayload as 2.1.0 stored it. */
export function readFundsRefundedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsRefundedPayload,
): FundsRefundedPayload {
  const stored = runtime.readObject<FundsRefundedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsRefundedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const refund_to: FundsRefundedPayload["refund_to"] = runtime.matching(runtime.readString(stored.refund_to, path, "refund_to", reading), path, "refund_to", reading, storedRefundToPattern);
  const timestamp: FundsRefundedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const refund_mode: FundsRefundedPayload["refund_mode"] = readRefundMode(stored.refund_mode, runtime.at(path, "refund_mode"), reading);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = runtime.readInt128(stored.remaining_amount, path, "remaining_amount", reading, "either");
  const refund_reason: FundsRefundedPayload["refund_reason"] = runtime.readString(stored.refund_reason, path, "refund_reason", reading);
  const refund_tx_hash: FundsRefundedPayload["refund_tx_hash"] = runtime.readString(stored.refund_tx_hash, path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const analytics: FundsRefundedPayload["analytics"] = stored.analytics === undefined ? undefined : stored.analytics === null ? null : readAnalytics(stored.analytics, runtime.at(path, "analytics"), reading);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes FundsRefundedPayload as 1.0.0 stores it. */
export function writeFundsRefundedPayloadV1_0_0(value: FundsRefundedPayloadV1_0_0, known: runtime.KnownKeys = keysOfFundsRefundedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), refund_to: value.refund_to, timestamp: runtime.writeInteger(value.timestamp), refund_mode: writeRefundModeV1_0_0(value.refund_mode), remaining_amount: runtime.writeInteger(value.remaining_amount) };
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsRefundedPayload as 2.0.0 stores it. */
export function writeFundsRefundedPayloadV2_0_0(value: FundsRefundedPayloadV2_0_0, known: runtime.KnownKeys = keysOfFundsRefundedPayloadV2_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), refund_to: value.refund_to, timestamp: runtime.writeInteger(value.timestamp), refund_mode: writeRefundMode(value.refund_mode), remaining_amount: runtime.writeInteger(value.remaining_amount), refund_reason: value.refund_reason, refund_tx_hash: value.refund_tx_hash };
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsRefundedPayload as 2.1.0 stores it. */
export function writeFundsRefundedPayload(value: FundsRefundedPayload, known: runtime.KnownKeys = keysOfFundsRefundedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), refund_to: value.refund_to, timestamp: runtime.writeInteger(value.timestamp), refund_mode: writeRefundMode(value.refund_mode), remaining_amount: runtime.writeInteger(value.remaining_amount), refund_reason: value.refund_reason, refund_tx_hash: value.refund_tx_hash };
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  if (value.analytics !== undefined) json["analytics"] = value.analytics === null ? null : writeAnalytics(value.analytics);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of FundsRefundedPayload as 2.0.0 stores it. */
export function printFundsRefundedPayloadV2_0_0(value: FundsRefundedPayloadV2_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeFundsRefundedPayloadV2_0_0(value));
  let text = `{"bounty_id":${runtime.printString(value.bounty_id)},"amount":${value.amount},"refund_to":${runtime.printString(value.refund_to)},"timestamp":${value.timestamp},"refund_mode":${runtime.printScalar(writeRefundMode(value.refund_mode))},"remaining_amount":${value.remaining_amount},"refund_reason":${runtime.printString(value.refund_reason)},"refund_tx_hash":${runtime.printString(value.refund_tx_hash)}`;
  if (value.version !== undefined) text += `,"version":${runtime.printScalar(writeWireMajor(value.version))}`;
  return text + "}";
}

/** FundsRefundedPayload of 2.1.0 as of 1.0.0. */
export function liftFundsRefundedPayloadV2_1_0ToV1_0_0(
  value: FundsRefundedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsRefundedPayloadV1_0_0 {
  const bounty_id: FundsRefundedPayloadV1_0_0["bounty_id"] = value.bounty_id;
  const amount: FundsRefundedPayloadV1_0_0["amount"] = value.amount;
  const refund_to: FundsRefundedPayloadV1_0_0["refund_to"] = value.refund_to;
  const timestamp: FundsRefundedPayloadV1_0_0["timestamp"] = value.timestamp;
  const refund_mode: FundsRefundedPayloadV1_0_0["refund_mode"] = liftRefundModeV1_1_0ToV1_0_0(value.refund_mode, runtime.at(path, "refund_mode"), reading);
  const remaining_amount: FundsRefundedPayloadV1_0_0["remaining_amount"] = value.remaining_amount;
  const version: FundsRefundedPayloadV1_0_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsRefundedPayloadV1_0_0> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsRefundedPayload of 2.1.0 as of 2.0.0. */
export function liftFundsRefundedPayloadV2_1_0ToV2_0_0(
  value: FundsRefundedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): FundsRefundedPayloadV2_0_0 {
  const bounty_id: FundsRefundedPayloadV2_0_0["bounty_id"] = value.bounty_id;
  const amount: FundsRefundedPayloadV2_0_0["amount"] = value.amount;
  const refund_to: FundsRefundedPayloadV2_0_0["refund_to"] = value.refund_to;
  const timestamp: FundsRefundedPayloadV2_0_0["timestamp"] = value.timestamp;
  const refund_mode: FundsRefundedPayloadV2_0_0["refund_mode"] = value.refund_mode;
  const remaining_amount: FundsRefundedPayloadV2_0_0["remaining_amount"] = value.remaining_amount;
  const refund_reason: FundsRefundedPayloadV2_0_0["refund_reason"] = value.refund_reason;
  const refund_tx_hash: FundsRefundedPayloadV2_0_0["refund_tx_hash"] = value.refund_tx_hash;
  const version: FundsRefundedPayloadV2_0_0["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<FundsRefundedPayloadV2_0_0> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsRefundedPayload of 2.0.0 as of 2.1.0. */
export function liftFundsRefundedPayloadV2_0_0(
  value: FundsRefundedPayloadV2_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): FundsRefundedPayload {
  const bounty_id: FundsRefundedPayload["bounty_id"] = value.bounty_id;
  const amount: FundsRefundedPayload["amount"] = value.amount;
  const refund_to: FundsRefundedPayload["refund_to"] = value.refund_to;
  const timestamp: FundsRefundedPayload["timestamp"] = value.timestamp;
  const refund_mode: FundsRefundedPayload["refund_mode"] = value.refund_mode;
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = value.remaining_amount;
  const refund_reason: FundsRefundedPayload["refund_reason"] = value.refund_reason;
  const refund_tx_hash: FundsRefundedPayload["refund_tx_hash"] = value.refund_tx_hash;
  const version: FundsRefundedPayload["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): FundsRefunded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsRefundedPayloadV1_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV2_0_0(reading: runtime.Reading): FundsRefunded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsRefundedPayloadV2_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

function readV2_1_0(reading: runtime.Reading): FundsRefunded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsRefundedPayload(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_1_0, reading);
}

/** The versions of FundsRefunded as they are stored, oldest first. */
export const storedFundsRefunded: runtime.StoredEvent<FundsRefunded> = {
  versions: [
    { name: "1.0.0", types: ["FundsRefunded"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_0_0 },
    { name: "2.0.0", types: ["FundsRefunded"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], read: readV2_0_0 },
    { name: "2.1.0", types: ["FundsRefunded"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], draft: true, read: readV2_1_0 },
  ],
  skip: false,
};

/** Reads a stored FundsRefunded of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsRefunded> {
  return runtime.readStored(stored, [storedFundsRefunded], options, ["topic"]);
}

/** Whether a parsed JSON value is a stored FundsRefunded of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: BountyEscrowContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedFundsRefunded], options, ["topic"]);
}

function writeV2_0_0(event: FundsRefundedV2_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 2;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsRefundedPayloadV2_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV2_0_0);
}

function printV2_0_0(event: FundsRefundedV2_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV2_0_0(event));
  let text = `{"version":2`;
  if (event.contract_id !== undefined) text += `,"contract_id":${runtime.printString(event.contract_id)}`;
  if (event.ledger !== undefined) text += `,"ledger":${event.ledger}`;
  text += `,"data":${printFundsRefundedPayloadV2_0_0(event.payload)}`;
  return text + "}";
}

function downcastV2_0_0(event: FundsRefunded, reading: runtime.Reading): FundsRefundedV2_0_0 {
  const envelope = event;
  const payload = liftFundsRefundedPayloadV2_1_0ToV2_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsRefundedV2_0_0> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsRefunded as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: FundsRefunded): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkFundsRefunded, event, "FundsRefunded");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsRefunded");
  return writeV2_0_0(older);
}

/** Writes a FundsRefunded as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: FundsRefunded): string {
  if (!is(event)) runtime.refuseArgument(checkFundsRefunded, event, "FundsRefunded");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsRefunded");
  return printV2_0_0(older);
}

function writeV1_0_0(event: FundsRefundedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsRefundedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: FundsRefunded, reading: runtime.Reading): FundsRefundedV1_0_0 {
  const envelope = event;
  const payload = liftFundsRefundedPayloadV2_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsRefundedV1_0_0> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsRefunded of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: FundsRefundedV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkFundsRefundedPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "FundsRefunded 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `payload.refund_mode`, `payload.refund_reason`, `payload.refund_tx_hash`, `payload.analytics`. */
export function downcast(event: FundsRefunded, version: "1.0.0"): runtime.Downcast<FundsRefundedV1_0_0>;
export function downcast(
  event: FundsRefunded,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "FundsRefunded");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("FundsRefunded has no such older version");
  }
}

/** Makes a FundsRefunded: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: FundsRefundedPayloadV2_0_0, envelope: ContractEvent = {}): FundsRefunded {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "FundsRefunded",
    ...envelope,
    payload: liftFundsRefundedPayloadV2_0_0(payload, undefined, reading),
  } as FundsRefunded;
  runtime.assertNoIssues(reading.issues, "FundsRefunded");
  if (!is(event)) runtime.refuseArgument(checkFundsRefunded, event, "FundsRefunded");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsRefunded {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsRefundedPayloadV1_0_0);
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsRefunded {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsRefundedPayloadV2_0_0);
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsRefunded {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsRefundedPayload);
  const result: runtime.Mutable<FundsRefunded> = { type: "FundsRefunded", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of FundsRefunded as they stand in Protobuf, oldest first. */
export const wireFundsRefunded: runtime.WireEvent<FundsRefunded> = {
  versions: [
    { name: "1.0.0", types: ["FundsRefunded"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["FundsRefunded"], decode: decodeV2_0_0 },
    { name: "2.1.0", types: ["FundsRefunded"], decode: decodeV2_1_0 },
  ],
  skip: false,
};

/** Reads a FundsRefunded of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsRefunded> {
  return runtime.readWire(bytes, wireFundsRefunded, options, ["topic"]);
}

/** Decodes the payload of a FundsRefunded without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.DecodeResult<FundsRefundedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeFundsRefundedPayloadV1_0_0 },
      { name: "2.0.0", decode: decodeFundsRefundedPayloadV2_0_0 },
      { name: "2.1.0", decode: decodeFundsRefundedPayload },
    ],
    options, ["topic"],
  );
}

function encodeAsV1_0_0(
  envelope: ContractEvent,
  payload: FundsRefundedPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "FundsRefunded",
    "1.0.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsRefundedPayloadV1_0_0,
  );
}

function encodeAsV2_0_0(
  envelope: ContractEvent,
  payload: FundsRefundedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "FundsRefunded",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsRefundedPayloadV2_1_0ToV2_0_0,
  );
}

/** Encodes a FundsRefunded as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: FundsRefunded): Uint8Array {
  try {
    if (event.type !== "FundsRefunded") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsRefunded, event, "FundsRefunded");
  }
}

/** Encodes a FundsRefunded of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: FundsRefundedV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a FundsRefunded as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: FundsRefundedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeFundsRefundedPayloadV2_1_0ToV2_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsRefundedPayload, payload, "FundsRefunded");
  }
}

const REFUND_TO_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Decodes FundsRefundedPayload as 1.0.0 wrote it. */
export function decodeFundsRefundedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsRefundedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let refund_to_wire: string | undefined;
  let timestamp: bigint | undefined;
  let refund_mode_wire: number | undefined;
  let remaining_amount_wire: bigint | null | undefined;
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // bounty_id
        bounty_id = runtime.takeString(reader, path, "bounty_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 26: // refund_to
        refund_to_wire = runtime.takeString(reader, path, "refund_to", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 40: // refund_mode
        refund_mode_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // remaining_amount
        remaining_amount_wire = runtime.takeInt128(reader);
        break;
      case 72: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const refund_to: FundsRefundedPayload["refund_to"] = refund_to_wire === undefined ? runtime.lacking(path, "refund_to", reading) : runtime.matching(refund_to_wire, path, "refund_to", reading, REFUND_TO_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const refund_mode: FundsRefundedPayload["refund_mode"] = refund_mode_wire === undefined ? runtime.lacking(path, "refund_mode", reading) : decodeRefundModeV1_0_0(refund_mode_wire);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = remaining_amount_wire === undefined ? runtime.lacking(path, "remaining_amount", reading) : runtime.int128Of(remaining_amount_wire, path, "remaining_amount", reading);
  const refund_reason: FundsRefundedPayload["refund_reason"] = runtime.filled<FundsRefundedPayload["refund_reason"]>("Migrated from v1", path, "refund_reason", reading);
  const refund_tx_hash: FundsRefundedPayload["refund_tx_hash"] = runtime.filled<FundsRefundedPayload["refund_tx_hash"]>("unknown", path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes FundsRefundedPayload as 2.0.0 wrote it. */
export function decodeFundsRefundedPayloadV2_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsRefundedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let refund_to_wire: string | undefined;
  let timestamp: bigint | undefined;
  let refund_mode_wire: number | undefined;
  let remaining_amount_wire: bigint | null | undefined;
  let refund_reason: string | undefined;
  let refund_tx_hash: string | undefined;
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // bounty_id
        bounty_id = runtime.takeString(reader, path, "bounty_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 26: // refund_to
        refund_to_wire = runtime.takeString(reader, path, "refund_to", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 40: // refund_mode
        refund_mode_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // remaining_amount
        remaining_amount_wire = runtime.takeInt128(reader);
        break;
      case 58: // refund_reason
        refund_reason = runtime.takeString(reader, path, "refund_reason", reading);
        break;
      case 66: // refund_tx_hash
        refund_tx_hash = runtime.takeString(reader, path, "refund_tx_hash", reading);
        break;
      case 72: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const refund_to: FundsRefundedPayload["refund_to"] = refund_to_wire === undefined ? runtime.lacking(path, "refund_to", reading) : runtime.matching(refund_to_wire, path, "refund_to", reading, REFUND_TO_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const refund_mode: FundsRefundedPayload["refund_mode"] = refund_mode_wire === undefined ? runtime.lacking(path, "refund_mode", reading) : decodeRefundMode(refund_mode_wire);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = remaining_amount_wire === undefined ? runtime.lacking(path, "remaining_amount", reading) : runtime.int128Of(remaining_amount_wire, path, "remaining_amount", reading);
  if (refund_reason === undefined) runtime.lacking(path, "refund_reason", reading);
  if (refund_tx_hash === undefined) runtime.lacking(path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
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

/** Decodes FundsRefundedPayload as 2.1.0 wrote it. */
export function decodeFundsRefundedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsRefundedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let refund_to_wire: string | undefined;
  let timestamp: bigint | undefined;
  let refund_mode_wire: number | undefined;
  let remaining_amount_wire: bigint | null | undefined;
  let refund_reason: string | undefined;
  let refund_tx_hash: string | undefined;
  let version_wire: number | undefined;
  let analytics_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // bounty_id
        bounty_id = runtime.takeString(reader, path, "bounty_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 26: // refund_to
        refund_to_wire = runtime.takeString(reader, path, "refund_to", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 40: // refund_mode
        refund_mode_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // remaining_amount
        remaining_amount_wire = runtime.takeInt128(reader);
        break;
      case 58: // refund_reason
        refund_reason = runtime.takeString(reader, path, "refund_reason", reading);
        break;
      case 66: // refund_tx_hash
        refund_tx_hash = runtime.takeString(reader, path, "refund_tx_hash", reading);
        break;
      case 72: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 82: // analytics
        analytics_wire = runtime.takeSpan(reader, analytics_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsRefundedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const refund_to: FundsRefundedPayload["refund_to"] = refund_to_wire === undefined ? runtime.lacking(path, "refund_to", reading) : runtime.matching(refund_to_wire, path, "refund_to", reading, REFUND_TO_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const refund_mode: FundsRefundedPayload["refund_mode"] = refund_mode_wire === undefined ? runtime.lacking(path, "refund_mode", reading) : decodeRefundMode(refund_mode_wire);
  const remaining_amount: FundsRefundedPayload["remaining_amount"] = remaining_amount_wire === undefined ? runtime.lacking(path, "remaining_amount", reading) : runtime.int128Of(remaining_amount_wire, path, "remaining_amount", reading);
  if (refund_reason === undefined) runtime.lacking(path, "refund_reason", reading);
  if (refund_tx_hash === undefined) runtime.lacking(path, "refund_tx_hash", reading);
  const version: FundsRefundedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const analytics: FundsRefundedPayload["analytics"] = analytics_wire === undefined ? undefined : runtime.takeMessage(reader, analytics_wire, runtime.at(path, "analytics"), reading, decodeNullableAnalytics);
  const result: runtime.Mutable<FundsRefundedPayload> = { bounty_id, amount, refund_to, timestamp, refund_mode, remaining_amount, refund_reason, refund_tx_hash };
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes FundsRefundedPayload as 1.0.0 writes it. */
export function encodeFundsRefundedPayloadV1_0_0(value: FundsRefundedPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putString(writer, 26, value.refund_to); // refund_to
  runtime.putUint64(writer, 32, value.timestamp); // timestamp
  runtime.putInt32(writer, 40, encodeRefundModeV1_0_0(value.refund_mode)); // refund_mode
  runtime.putInt128(writer, 50, value.remaining_amount); // remaining_amount
  if (value.version !== undefined) {
    runtime.putInt32(writer, 72, encodeWireMajorV1_0_0(value.version)); // version
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes FundsRefundedPayload of 2.1.0 as 2.0.0 writes it. */
export function encodeFundsRefundedPayloadV2_1_0ToV2_0_0(value: FundsRefundedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  if (!(typeof value.refund_to === "string" && REFUND_TO_PATTERN.test(value.refund_to))) runtime.unfit();
  runtime.putString(writer, 26, value.refund_to); // refund_to
  runtime.putUint64(writer, 32, value.timestamp); // timestamp
  runtime.putInt32(writer, 40, encodeRefundMode(value.refund_mode)); // refund_mode
  runtime.putInt128(writer, 50, value.remaining_amount); // remaining_amount
  runtime.putString(writer, 58, value.refund_reason); // refund_reason
  runtime.putString(writer, 66, value.refund_tx_hash); // refund_tx_hash
  if (value.version !== undefined) {
    runtime.putInt32(writer, 72, encodeWireMajor(value.version)); // version
  }
  // Not written: only a draft has it.
  if (value.analytics !== undefined) {
    if (!(value.analytics === null || isAnalytics(value.analytics))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [7, 8]);
}
