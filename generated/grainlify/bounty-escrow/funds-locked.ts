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
 * Funds went into escrow.
 *
 * @example <caption>As planned before the id was required, stored as 2.0.0</caption>
 * {"version":2,"data":{"bounty_id":"bounty-1","amount":1000,"depositor":"GAAQEAYEAUDAOCAJBIFQYDIOB4IBCEQTCQKRMFYYDENBWHA5DYPSAAAA","deadline":1767225600,"timestamp":1736942400,"metadata":"m","correlation_id":null}}
 */
export interface FundsLocked extends ContractEvent {
  readonly type: "FundsLocked";
  readonly payload: FundsLockedPayload;
}

/** What `FundsLocked` carries. */
export interface FundsLockedPayload {
  /** Unique bounty identifier. */
  readonly bounty_id: string;
  /**
   * Amount locked.
   *
   * Unit: stroops.
   */
  readonly amount: bigint;
  /** Address that deposited the funds. */
  readonly depositor: string;
  /**
   * From when a refund is possible, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly deadline: bigint;
  /**
   * When it was locked, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly timestamp: bigint;
  /** Whatever the depositor adds. */
  readonly metadata?: string | null;
  /** Trace id. Where there is none, the bounty ties events together. */
  readonly correlation_id: string;
  /** The major once more, where the contract's struct has it too. */
  readonly version?: WireMajor;
  readonly analytics?: Analytics | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsLocked` as in 1.0.0. */
export interface FundsLockedV1_0_0 extends ContractEvent {
  readonly type: "FundsLocked";
  readonly payload: FundsLockedPayloadV1_0_0;
}

/** `FundsLocked` as in 1.1.0. */
export interface FundsLockedV1_1_0 extends ContractEvent {
  readonly type: "FundsLocked";
  readonly payload: FundsLockedPayloadV1_1_0;
}

/** `FundsLocked` as in 2.0.0. */
export interface FundsLockedV2_0_0 extends ContractEvent {
  readonly type: "FundsLocked";
  readonly payload: FundsLockedPayloadV2_0_0;
}

/** `FundsLockedPayload` as in 1.0.0. */
export interface FundsLockedPayloadV1_0_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly depositor: string;
  /** Unit: s. */
  readonly deadline: bigint;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsLockedPayload` as in 1.1.0. */
export interface FundsLockedPayloadV1_1_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly depositor: string;
  /** Unit: s. */
  readonly deadline: bigint;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly metadata?: string | null;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsLockedPayload` as in 2.0.0. */
export interface FundsLockedPayloadV2_0_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly depositor: string;
  /** Unit: s. */
  readonly deadline: bigint;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly metadata?: string | null;
  readonly correlation_id: string;
  readonly version?: WireMajor;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.1.0: released 2025-04-01, deprecated 2026-01-01, retired 2026-07-01. */
export type FundsLockedV1 = FundsLockedV1_1_0;
/** 1.1.0: released 2025-04-01, deprecated 2026-01-01, retired 2026-07-01. */
export type FundsLockedPayloadV1 = FundsLockedPayloadV1_1_0;
/** 2.0.0: released 2025-07-01. */
export type FundsLockedV2 = FundsLockedV2_0_0;
/** 2.0.0: released 2025-07-01. */
export type FundsLockedPayloadV2 = FundsLockedPayloadV2_0_0;

const addressPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Whether a value is of type `FundsLocked`; what is wrong with it goes to `issues`. */
export function checkFundsLocked(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsLocked {
  const before = issues.length;
  if (!runtime.checkObject<FundsLocked>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "FundsLocked");
  checkContractEvent(value, path, issues);
  checkFundsLockedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsLocked`. */
export function is(value: unknown): value is FundsLocked {
  return (
    runtime.isRecord<FundsLocked>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "FundsLocked" &&
    isFundsLockedPayload(value.payload) &&
    isContractEvent(value)
  );
}

/** Everything that keeps a value from being of type `FundsLocked`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkFundsLocked(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<FundsLocked> = /* @__PURE__ */ runtime.standardSchema(checkFundsLocked);

/** Whether a value is of type `FundsLockedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkFundsLockedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsLockedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsLockedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.depositor, path, "depositor", issues)) {
    runtime.checkPattern(value.depositor, path, "depositor", issues, addressPattern);
  }
  runtime.checkUint64(value.deadline, path, "deadline", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsLockedPayloadV1_1_0`; what is wrong with it goes to `issues`. */
export function checkFundsLockedPayloadV1_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsLockedPayloadV1_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsLockedPayloadV1_1_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.depositor, path, "depositor", issues)) {
    runtime.checkPattern(value.depositor, path, "depositor", issues, addressPattern);
  }
  runtime.checkUint64(value.deadline, path, "deadline", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.metadata !== undefined && value.metadata !== null) {
    runtime.checkString(value.metadata, path, "metadata", issues);
  }
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsLockedPayloadV2_0_0`; what is wrong with it goes to `issues`. */
export function checkFundsLockedPayloadV2_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsLockedPayloadV2_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsLockedPayloadV2_0_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.depositor, path, "depositor", issues)) {
    runtime.checkPattern(value.depositor, path, "depositor", issues, addressPattern);
  }
  runtime.checkUint64(value.deadline, path, "deadline", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.metadata !== undefined && value.metadata !== null) {
    runtime.checkString(value.metadata, path, "metadata", issues);
  }
  runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsLockedPayload`. */
export function isFundsLockedPayload(value: unknown): value is FundsLockedPayload {
  return (
    runtime.isRecord<FundsLockedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.bounty_id) &&
    runtime.isInt128(value.amount) &&
    runtime.isText(value.depositor) && addressPattern.test(value.depositor) &&
    runtime.isUint64(value.deadline) &&
    runtime.isUint64(value.timestamp) &&
    (value.metadata === undefined || value.metadata === null || runtime.isText(value.metadata)) &&
    runtime.isText(value.correlation_id) &&
    (value.version === undefined || isWireMajor(value.version)) &&
    (value.analytics === undefined || value.analytics === null || isAnalytics(value.analytics))
  );
}

/** Whether a value is of type `FundsLockedPayload`; what is wrong with it goes to `issues`. */
export function checkFundsLockedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsLockedPayload {
  const before = issues.length;
  if (!runtime.checkObject<FundsLockedPayload>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.depositor, path, "depositor", issues)) {
    runtime.checkPattern(value.depositor, path, "depositor", issues, addressPattern);
  }
  runtime.checkUint64(value.deadline, path, "deadline", issues);
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.metadata !== undefined && value.metadata !== null) {
    runtime.checkString(value.metadata, path, "metadata", issues);
  }
  runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  if (value.analytics !== undefined && value.analytics !== null) {
    checkAnalytics(value.analytics, runtime.at(path, "analytics"), issues);
  }
  return issues.length === before;
}

const storedDepositorPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);
const keysOfFundsLockedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "depositor", "deadline", "timestamp", "version");
const keysOfFundsLockedPayloadV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "depositor", "deadline", "timestamp", "metadata", "version");
const keysOfFundsLockedPayloadV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "depositor", "deadline", "timestamp", "metadata", "correlation_id", "version");
const keysOfFundsLockedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "depositor", "deadline", "timestamp", "metadata", "correlation_id", "version", "analytics");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");

/** Reads FundsLockedPayload as 1.0.0 stored it. */
export function readFundsLockedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsLockedPayloadV1_0_0,
): FundsLockedPayload {
  const stored = runtime.readObject<FundsLockedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsLockedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const depositor: FundsLockedPayload["depositor"] = runtime.matching(runtime.readString(stored.depositor, path, "depositor", reading), path, "depositor", reading, storedDepositorPattern);
  const deadline: FundsLockedPayload["deadline"] = runtime.readUint64(stored.deadline, path, "deadline", reading, "either");
  const timestamp: FundsLockedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const correlation_id: FundsLockedPayload["correlation_id"] = runtime.present(runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading), path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsLockedPayload as 1.1.0 stored it. */
export function readFundsLockedPayloadV1_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsLockedPayloadV1_1_0,
): FundsLockedPayload {
  const stored = runtime.readObject<FundsLockedPayloadV1_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsLockedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const depositor: FundsLockedPayload["depositor"] = runtime.matching(runtime.readString(stored.depositor, path, "depositor", reading), path, "depositor", reading, storedDepositorPattern);
  const deadline: FundsLockedPayload["deadline"] = runtime.readUint64(stored.deadline, path, "deadline", reading, "either");
  const timestamp: FundsLockedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const metadata: FundsLockedPayload["metadata"] = stored.metadata === undefined ? undefined : stored.metadata === null ? null : runtime.readString(stored.metadata, path, "metadata", reading);
  const correlation_id: FundsLockedPayload["correlation_id"] = runtime.present(runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading), path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsLockedPayload as 2.0.0 stored it. */
export function readFundsLockedPayloadV2_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsLockedPayloadV2_0_0,
): FundsLockedPayload {
  const stored = runtime.readObject<FundsLockedPayloadV2_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsLockedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const depositor: FundsLockedPayload["depositor"] = runtime.matching(runtime.readString(stored.depositor, path, "depositor", reading), path, "depositor", reading, storedDepositorPattern);
  const deadline: FundsLockedPayload["deadline"] = runtime.readUint64(stored.deadline, path, "deadline", reading, "either");
  const timestamp: FundsLockedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const metadata: FundsLockedPayload["metadata"] = stored.metadata === undefined ? undefined : stored.metadata === null ? null : runtime.readString(stored.metadata, path, "metadata", reading);
  const correlation_id: FundsLockedPayload["correlation_id"] = stored.correlation_id === undefined || runtime.isNone(stored.correlation_id, null) ? runtime.present(runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading), path, "correlation_id", reading) : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsLockedPayload as 2.1.0 stored it. */
export function readFundsLockedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsLockedPayload,
): FundsLockedPayload {
  const stored = runtime.readObject<FundsLockedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsLockedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const depositor: FundsLockedPayload["depositor"] = runtime.matching(runtime.readString(stored.depositor, path, "depositor", reading), path, "depositor", reading, storedDepositorPattern);
  const deadline: FundsLockedPayload["deadline"] = runtime.readUint64(stored.deadline, path, "deadline", reading, "either");
  const timestamp: FundsLockedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const metadata: FundsLockedPayload["metadata"] = stored.metadata === undefined ? undefined : stored.metadata === null ? null : runtime.readString(stored.metadata, path, "metadata", reading);
  const correlation_id: FundsLockedPayload["correlation_id"] = stored.correlation_id === undefined || runtime.isNone(stored.correlation_id, null) ? runtime.present(runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading), path, "correlation_id", reading) : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const analytics: FundsLockedPayload["analytics"] = stored.analytics === undefined ? undefined : stored.analytics === null ? null : readAnalytics(stored.analytics, runtime.at(path, "analytics"), reading);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes FundsLockedPayload as 1.0.0 stores it. */
export function writeFundsLockedPayloadV1_0_0(value: FundsLockedPayloadV1_0_0, known: runtime.KnownKeys = keysOfFundsLockedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), depositor: value.depositor, deadline: runtime.writeInteger(value.deadline), timestamp: runtime.writeInteger(value.timestamp) };
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsLockedPayload as 1.1.0 stores it. */
export function writeFundsLockedPayloadV1_1_0(value: FundsLockedPayloadV1_1_0, known: runtime.KnownKeys = keysOfFundsLockedPayloadV1_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), depositor: value.depositor, deadline: runtime.writeInteger(value.deadline), timestamp: runtime.writeInteger(value.timestamp) };
  if (value.metadata !== undefined) json["metadata"] = value.metadata;
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsLockedPayload as 2.0.0 stores it. */
export function writeFundsLockedPayloadV2_0_0(value: FundsLockedPayloadV2_0_0, known: runtime.KnownKeys = keysOfFundsLockedPayloadV2_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), depositor: value.depositor, deadline: runtime.writeInteger(value.deadline), timestamp: runtime.writeInteger(value.timestamp), correlation_id: value.correlation_id };
  if (value.metadata !== undefined) json["metadata"] = value.metadata;
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsLockedPayload as 2.1.0 stores it. */
export function writeFundsLockedPayload(value: FundsLockedPayload, known: runtime.KnownKeys = keysOfFundsLockedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), depositor: value.depositor, deadline: runtime.writeInteger(value.deadline), timestamp: runtime.writeInteger(value.timestamp), correlation_id: value.correlation_id };
  if (value.metadata !== undefined) json["metadata"] = value.metadata;
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  if (value.analytics !== undefined) json["analytics"] = value.analytics === null ? null : writeAnalytics(value.analytics);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of FundsLockedPayload as 2.0.0 stores it. */
export function printFundsLockedPayloadV2_0_0(value: FundsLockedPayloadV2_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeFundsLockedPayloadV2_0_0(value));
  let text = `{"bounty_id":${runtime.printString(value.bounty_id)},"amount":${value.amount},"depositor":${runtime.printString(value.depositor)},"deadline":${value.deadline},"timestamp":${value.timestamp},"correlation_id":${runtime.printString(value.correlation_id)}`;
  if (value.metadata !== undefined) text += `,"metadata":${value.metadata === null ? "null" : runtime.printString(value.metadata)}`;
  if (value.version !== undefined) text += `,"version":${runtime.printScalar(writeWireMajor(value.version))}`;
  return text + "}";
}

/** FundsLockedPayload of 2.1.0 as of 1.0.0. */
export function liftFundsLockedPayloadV2_1_0ToV1_0_0(
  value: FundsLockedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayloadV1_0_0 {
  const bounty_id: FundsLockedPayloadV1_0_0["bounty_id"] = value.bounty_id;
  const amount: FundsLockedPayloadV1_0_0["amount"] = value.amount;
  const depositor: FundsLockedPayloadV1_0_0["depositor"] = value.depositor;
  const deadline: FundsLockedPayloadV1_0_0["deadline"] = value.deadline;
  const timestamp: FundsLockedPayloadV1_0_0["timestamp"] = value.timestamp;
  const version: FundsLockedPayloadV1_0_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsLockedPayloadV1_0_0> = { bounty_id, amount, depositor, deadline, timestamp };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsLockedPayload of 2.1.0 as of 1.1.0. */
export function liftFundsLockedPayloadV2_1_0ToV1_1_0(
  value: FundsLockedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayloadV1_1_0 {
  const bounty_id: FundsLockedPayloadV1_1_0["bounty_id"] = value.bounty_id;
  const amount: FundsLockedPayloadV1_1_0["amount"] = value.amount;
  const depositor: FundsLockedPayloadV1_1_0["depositor"] = value.depositor;
  const deadline: FundsLockedPayloadV1_1_0["deadline"] = value.deadline;
  const timestamp: FundsLockedPayloadV1_1_0["timestamp"] = value.timestamp;
  const metadata: FundsLockedPayloadV1_1_0["metadata"] = value.metadata === undefined ? undefined : value.metadata;
  const version: FundsLockedPayloadV1_1_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsLockedPayloadV1_1_0> = { bounty_id, amount, depositor, deadline, timestamp };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsLockedPayload of 2.1.0 as of 2.0.0. */
export function liftFundsLockedPayloadV2_1_0ToV2_0_0(
  value: FundsLockedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): FundsLockedPayloadV2_0_0 {
  const bounty_id: FundsLockedPayloadV2_0_0["bounty_id"] = value.bounty_id;
  const amount: FundsLockedPayloadV2_0_0["amount"] = value.amount;
  const depositor: FundsLockedPayloadV2_0_0["depositor"] = value.depositor;
  const deadline: FundsLockedPayloadV2_0_0["deadline"] = value.deadline;
  const timestamp: FundsLockedPayloadV2_0_0["timestamp"] = value.timestamp;
  const metadata: FundsLockedPayloadV2_0_0["metadata"] = value.metadata === undefined ? undefined : value.metadata;
  const correlation_id: FundsLockedPayloadV2_0_0["correlation_id"] = value.correlation_id;
  const version: FundsLockedPayloadV2_0_0["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<FundsLockedPayloadV2_0_0> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsLockedPayload of 2.0.0 as of 2.1.0. */
export function liftFundsLockedPayloadV2_0_0(
  value: FundsLockedPayloadV2_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): FundsLockedPayload {
  const bounty_id: FundsLockedPayload["bounty_id"] = value.bounty_id;
  const amount: FundsLockedPayload["amount"] = value.amount;
  const depositor: FundsLockedPayload["depositor"] = value.depositor;
  const deadline: FundsLockedPayload["deadline"] = value.deadline;
  const timestamp: FundsLockedPayload["timestamp"] = value.timestamp;
  const metadata: FundsLockedPayload["metadata"] = value.metadata === undefined ? undefined : value.metadata;
  const correlation_id: FundsLockedPayload["correlation_id"] = value.correlation_id;
  const version: FundsLockedPayload["version"] = value.version === undefined ? undefined : value.version;
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): FundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsLockedPayloadV1_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): FundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsLockedPayloadV1_1_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): FundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsLockedPayloadV2_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

function readV2_1_0(reading: runtime.Reading): FundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsLockedPayload(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_1_0, reading);
}

/** The versions of FundsLocked as they are stored, oldest first. */
export const storedFundsLocked: runtime.StoredEvent<FundsLocked> = {
  versions: [
    { name: "1.0.0", types: ["FundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_0_0 },
    { name: "1.1.0", types: ["FundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_1_0 },
    { name: "2.0.0", types: ["FundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], read: readV2_0_0 },
    { name: "2.1.0", types: ["FundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], draft: true, read: readV2_1_0 },
  ],
  skip: false,
};

/** Reads a stored FundsLocked of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsLocked> {
  return runtime.readStored(stored, [storedFundsLocked], options, ["topic"]);
}

/** Whether a parsed JSON value is a stored FundsLocked of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: BountyEscrowContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedFundsLocked], options, ["topic"]);
}

function writeV2_0_0(event: FundsLockedV2_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 2;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsLockedPayloadV2_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV2_0_0);
}

function printV2_0_0(event: FundsLockedV2_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV2_0_0(event));
  let text = `{"version":2`;
  if (event.contract_id !== undefined) text += `,"contract_id":${runtime.printString(event.contract_id)}`;
  if (event.ledger !== undefined) text += `,"ledger":${event.ledger}`;
  text += `,"data":${printFundsLockedPayloadV2_0_0(event.payload)}`;
  return text + "}";
}

function downcastV2_0_0(event: FundsLocked, reading: runtime.Reading): FundsLockedV2_0_0 {
  const envelope = event;
  const payload = liftFundsLockedPayloadV2_1_0ToV2_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsLockedV2_0_0> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsLocked as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: FundsLocked): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkFundsLocked, event, "FundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsLocked");
  return writeV2_0_0(older);
}

/** Writes a FundsLocked as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: FundsLocked): string {
  if (!is(event)) runtime.refuseArgument(checkFundsLocked, event, "FundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV2_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsLocked");
  return printV2_0_0(older);
}

function writeV1_0_0(event: FundsLockedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsLockedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: FundsLocked, reading: runtime.Reading): FundsLockedV1_0_0 {
  const envelope = event;
  const payload = liftFundsLockedPayloadV2_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsLockedV1_0_0> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsLocked of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: FundsLockedV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkFundsLockedPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "FundsLocked 1.0.0");
  return writeV1_0_0(event);
}

function writeV1_1_0(event: FundsLockedV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsLockedPayloadV1_1_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function downcastV1_1_0(event: FundsLocked, reading: runtime.Reading): FundsLockedV1_1_0 {
  const envelope = event;
  const payload = liftFundsLockedPayloadV2_1_0ToV1_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsLockedV1_1_0> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsLocked of version 1.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_1_0(event: FundsLockedV1_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkFundsLockedPayloadV1_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "FundsLocked 1.1.0");
  return writeV1_1_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `payload.metadata`, `payload.correlation_id`, `payload.analytics`. */
export function downcast(event: FundsLocked, version: "1.0.0"): runtime.Downcast<FundsLockedV1_0_0>;
/** Makes the event as version 1.1.0 has it, for consumers that read no newer one. It loses `payload.correlation_id`, `payload.analytics`. */
export function downcast(event: FundsLocked, version: "1.1.0"): runtime.Downcast<FundsLockedV1_1_0>;
export function downcast(
  event: FundsLocked,
  version: "1.0.0" | "1.1.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "FundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    case "1.1.0":
      return runtime.downcastResult(downcastV1_1_0(event, reading), reading);
    default:
      throw new TypeError("FundsLocked has no such older version");
  }
}

/** Makes a FundsLocked: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: FundsLockedPayloadV2_0_0, envelope: ContractEvent = {}): FundsLocked {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "FundsLocked",
    ...envelope,
    payload: liftFundsLockedPayloadV2_0_0(payload, undefined, reading),
  } as FundsLocked;
  runtime.assertNoIssues(reading.issues, "FundsLocked");
  if (!is(event)) runtime.refuseArgument(checkFundsLocked, event, "FundsLocked");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsLockedPayloadV1_0_0);
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsLockedPayloadV1_1_0);
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsLockedPayloadV2_0_0);
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsLockedPayload);
  const result: runtime.Mutable<FundsLocked> = { type: "FundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of FundsLocked as they stand in Protobuf, oldest first. */
export const wireFundsLocked: runtime.WireEvent<FundsLocked> = {
  versions: [
    { name: "1.0.0", types: ["FundsLocked"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["FundsLocked"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["FundsLocked"], decode: decodeV2_0_0 },
    { name: "2.1.0", types: ["FundsLocked"], decode: decodeV2_1_0 },
  ],
  skip: false,
};

/** Reads a FundsLocked of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsLocked> {
  return runtime.readWire(bytes, wireFundsLocked, options, ["topic"]);
}

/** Decodes the payload of a FundsLocked without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.DecodeResult<FundsLockedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeFundsLockedPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeFundsLockedPayloadV1_1_0 },
      { name: "2.0.0", decode: decodeFundsLockedPayloadV2_0_0 },
      { name: "2.1.0", decode: decodeFundsLockedPayload },
    ],
    options, ["topic"],
  );
}

function encodeAsV1_0_0(
  envelope: ContractEvent,
  payload: FundsLockedPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "FundsLocked",
    "1.0.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsLockedPayloadV1_0_0,
  );
}

function encodeAsV1_1_0(
  envelope: ContractEvent,
  payload: FundsLockedPayloadV1_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "FundsLocked",
    "1.1.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsLockedPayloadV1_1_0,
  );
}

function encodeAsV2_0_0(
  envelope: ContractEvent,
  payload: FundsLockedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "FundsLocked",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsLockedPayloadV2_1_0ToV2_0_0,
  );
}

/** Encodes a FundsLocked as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: FundsLocked): Uint8Array {
  try {
    if (event.type !== "FundsLocked") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsLocked, event, "FundsLocked");
  }
}

/** Encodes a FundsLocked of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: FundsLockedV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes a FundsLocked of version 1.1.0, such as `downcast` makes, as that version's message. */
export function encodeV1_1_0(event: FundsLockedV1_1_0): Uint8Array {
  return encodeAsV1_1_0(event, event.payload);
}

/** Encodes the payload of a FundsLocked as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: FundsLockedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeFundsLockedPayloadV2_1_0ToV2_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsLockedPayload, payload, "FundsLocked");
  }
}

const DEPOSITOR_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Decodes FundsLockedPayload as 1.0.0 wrote it. */
export function decodeFundsLockedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let depositor_wire: string | undefined;
  let deadline: bigint | undefined;
  let timestamp: bigint | undefined;
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
      case 26: // depositor
        depositor_wire = runtime.takeString(reader, path, "depositor", reading);
        break;
      case 32: // deadline
        deadline = runtime.takeUint64(reader);
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
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const depositor: FundsLockedPayload["depositor"] = depositor_wire === undefined ? runtime.lacking(path, "depositor", reading) : runtime.matching(depositor_wire, path, "depositor", reading, DEPOSITOR_PATTERN);
  if (deadline === undefined) runtime.lacking(path, "deadline", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const correlation_id: FundsLockedPayload["correlation_id"] = runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): string | null {
  runtime.enterMessage(path, reading);
  let value: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeString(reader, path, undefined, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes FundsLockedPayload as 1.1.0 wrote it. */
export function decodeFundsLockedPayloadV1_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let depositor_wire: string | undefined;
  let deadline: bigint | undefined;
  let timestamp: bigint | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
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
      case 26: // depositor
        depositor_wire = runtime.takeString(reader, path, "depositor", reading);
        break;
      case 32: // deadline
        deadline = runtime.takeUint64(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 50: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 64: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const depositor: FundsLockedPayload["depositor"] = depositor_wire === undefined ? runtime.lacking(path, "depositor", reading) : runtime.matching(depositor_wire, path, "depositor", reading, DEPOSITOR_PATTERN);
  if (deadline === undefined) runtime.lacking(path, "deadline", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const metadata: FundsLockedPayload["metadata"] = metadata_wire === undefined ? undefined : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeNullableString);
  const correlation_id: FundsLockedPayload["correlation_id"] = runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading);
  const version: FundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes FundsLockedPayload as 2.0.0 wrote it. */
export function decodeFundsLockedPayloadV2_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let depositor_wire: string | undefined;
  let deadline: bigint | undefined;
  let timestamp: bigint | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
  let correlation_id_wire: string | undefined;
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
      case 26: // depositor
        depositor_wire = runtime.takeString(reader, path, "depositor", reading);
        break;
      case 32: // deadline
        deadline = runtime.takeUint64(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 50: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 58: // correlation_id
        correlation_id_wire = runtime.takeString(reader, path, "correlation_id", reading);
        break;
      case 64: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const depositor: FundsLockedPayload["depositor"] = depositor_wire === undefined ? runtime.lacking(path, "depositor", reading) : runtime.matching(depositor_wire, path, "depositor", reading, DEPOSITOR_PATTERN);
  if (deadline === undefined) runtime.lacking(path, "deadline", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const metadata: FundsLockedPayload["metadata"] = metadata_wire === undefined ? undefined : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeNullableString);
  const correlation_id: FundsLockedPayload["correlation_id"] = correlation_id_wire === undefined ? runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading) : correlation_id_wire;
  const version: FundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
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

/** Decodes FundsLockedPayload as 2.1.0 wrote it. */
export function decodeFundsLockedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let depositor_wire: string | undefined;
  let deadline: bigint | undefined;
  let timestamp: bigint | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
  let correlation_id_wire: string | undefined;
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
      case 26: // depositor
        depositor_wire = runtime.takeString(reader, path, "depositor", reading);
        break;
      case 32: // deadline
        deadline = runtime.takeUint64(reader);
        break;
      case 40: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 50: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 58: // correlation_id
        correlation_id_wire = runtime.takeString(reader, path, "correlation_id", reading);
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
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const depositor: FundsLockedPayload["depositor"] = depositor_wire === undefined ? runtime.lacking(path, "depositor", reading) : runtime.matching(depositor_wire, path, "depositor", reading, DEPOSITOR_PATTERN);
  if (deadline === undefined) runtime.lacking(path, "deadline", reading);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const metadata: FundsLockedPayload["metadata"] = metadata_wire === undefined ? undefined : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeNullableString);
  const correlation_id: FundsLockedPayload["correlation_id"] = correlation_id_wire === undefined ? runtime.filled<FundsLockedPayload["correlation_id"]>(bounty_id, path, "correlation_id", reading) : correlation_id_wire;
  const version: FundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const analytics: FundsLockedPayload["analytics"] = analytics_wire === undefined ? undefined : runtime.takeMessage(reader, analytics_wire, runtime.at(path, "analytics"), reading, decodeNullableAnalytics);
  const result: runtime.Mutable<FundsLockedPayload> = { bounty_id, amount, depositor, deadline, timestamp, correlation_id };
  if (metadata !== undefined) result.metadata = metadata;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes FundsLockedPayload as 1.0.0 writes it. */
export function encodeFundsLockedPayloadV1_0_0(value: FundsLockedPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putString(writer, 26, value.depositor); // depositor
  runtime.putUint64(writer, 32, value.deadline); // deadline
  runtime.putUint64(writer, 40, value.timestamp); // timestamp
  if (value.version !== undefined) {
    runtime.putInt32(writer, 64, encodeWireMajorV1_0_0(value.version)); // version
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

/** Encodes FundsLockedPayload as 1.1.0 writes it. */
export function encodeFundsLockedPayloadV1_1_0(value: FundsLockedPayloadV1_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putString(writer, 26, value.depositor); // depositor
  runtime.putUint64(writer, 32, value.deadline); // deadline
  runtime.putUint64(writer, 40, value.timestamp); // timestamp
  if (value.metadata !== undefined) {
    const start = runtime.beginMessage(writer, 50); // metadata
    encodeNullableString(value.metadata, writer);
    runtime.endMessage(writer, 50, start);
  }
  if (value.version !== undefined) {
    runtime.putInt32(writer, 64, encodeWireMajorV1_0_0(value.version)); // version
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6]);
}

/** Encodes FundsLockedPayload of 2.1.0 as 2.0.0 writes it. */
export function encodeFundsLockedPayloadV2_1_0ToV2_0_0(value: FundsLockedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  if (!(typeof value.depositor === "string" && DEPOSITOR_PATTERN.test(value.depositor))) runtime.unfit();
  runtime.putString(writer, 26, value.depositor); // depositor
  runtime.putUint64(writer, 32, value.deadline); // deadline
  runtime.putUint64(writer, 40, value.timestamp); // timestamp
  if (value.metadata !== undefined) {
    const start = runtime.beginMessage(writer, 50); // metadata
    encodeNullableString(value.metadata, writer);
    runtime.endMessage(writer, 50, start);
  }
  runtime.putString(writer, 58, value.correlation_id); // correlation_id
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
