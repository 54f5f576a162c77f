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
  encodeWireMajorV1_0_0,
  encodeWireMajorV2_0_0ToV1_0_0,
  isWireMajor,
  liftWireMajorV1_0_0,
  liftWireMajorV2_0_0ToV1_0_0,
  readWireMajor,
  readWireMajorV1_0_0,
  writeWireMajor,
  writeWireMajorV1_0_0,
} from "./wire-major.js";

/**
 * Funds went from escrow to who earned them.
 *
 * @example <caption>Analytics, stored as 2.1.0</caption>
 * {"version":2,"data":{"bounty_id":"bounty-1","amount":1000,"recipient":"GCMZTGM2ZRXW33XO7PX2Q3M3K5AAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","timestamp":1739620800,"release_reason":null,"analytics":{"figures":{"tvl":"1250000000"}}}}
 */
export interface FundsReleased extends ContractEvent {
  readonly type: "FundsReleased";
  readonly payload: FundsReleasedPayload;
}

/** What `FundsReleased` carries. */
export interface FundsReleasedPayload {
  /** Bounty identifier. */
  readonly bounty_id: string;
  /**
   * Amount released.
   *
   * Unit: stroops.
   */
  readonly amount: bigint;
  /** Recipient address. */
  readonly recipient: string;
  /**
   * When it was released, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly timestamp: bigint;
  /** Why funds were released. */
  readonly release_reason?: string | null;
  /** The major once more, where the contract's struct has it too. */
  readonly version?: WireMajor;
  readonly analytics?: Analytics | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsReleased` as in 1.0.0. */
export interface FundsReleasedV1_0_0 extends ContractEvent {
  readonly type: "FundsReleased";
  readonly payload: FundsReleasedPayloadV1_0_0;
}

/** `FundsReleased` as in 1.1.0. */
export interface FundsReleasedV1_1_0 extends ContractEvent {
  readonly type: "FundsReleased";
  readonly payload: FundsReleasedPayloadV1_1_0;
}

/** `FundsReleasedPayload` as in 1.0.0. */
export interface FundsReleasedPayloadV1_0_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly recipient: string;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `FundsReleasedPayload` as in 1.1.0. */
export interface FundsReleasedPayloadV1_1_0 {
  readonly bounty_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  readonly recipient: string;
  /** Unit: s. */
  readonly timestamp: bigint;
  readonly release_reason?: string | null;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.1.0: released 2025-04-01. */
export type FundsReleasedV1 = FundsReleasedV1_1_0;
/** 1.1.0: released 2025-04-01. */
export type FundsReleasedPayloadV1 = FundsReleasedPayloadV1_1_0;
/** 2.1.0: not released. */
export type FundsReleasedV2 = FundsReleased;
/** 2.1.0: not released. */
export type FundsReleasedPayloadV2 = FundsReleasedPayload;

const addressPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Whether a value is of type `FundsReleased`; what is wrong with it goes to `issues`. */
export function checkFundsReleased(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsReleased {
  const before = issues.length;
  if (!runtime.checkObject<FundsReleased>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "FundsReleased");
  checkContractEvent(value, path, issues);
  checkFundsReleasedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsReleased`. */
export function is(value: unknown): value is FundsReleased {
  return (
    runtime.isRecord<FundsReleased>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "FundsReleased" &&
    isFundsReleasedPayload(value.payload) &&
    isContractEvent(value)
  );
}

/** Everything that keeps a value from being of type `FundsReleased`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkFundsReleased(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<FundsReleased> = /* @__PURE__ */ runtime.standardSchema(checkFundsReleased);

/** Whether a value is of type `FundsReleasedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkFundsReleasedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsReleasedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsReleasedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.recipient, path, "recipient", issues)) {
    runtime.checkPattern(value.recipient, path, "recipient", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsReleasedPayloadV1_1_0`; what is wrong with it goes to `issues`. */
export function checkFundsReleasedPayloadV1_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsReleasedPayloadV1_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<FundsReleasedPayloadV1_1_0>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.recipient, path, "recipient", issues)) {
    runtime.checkPattern(value.recipient, path, "recipient", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.release_reason !== undefined && value.release_reason !== null) {
    runtime.checkString(value.release_reason, path, "release_reason", issues);
  }
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `FundsReleasedPayload`. */
export function isFundsReleasedPayload(value: unknown): value is FundsReleasedPayload {
  return (
    runtime.isRecord<FundsReleasedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.bounty_id) &&
    runtime.isInt128(value.amount) &&
    runtime.isText(value.recipient) && addressPattern.test(value.recipient) &&
    runtime.isUint64(value.timestamp) &&
    (value.release_reason === undefined || value.release_reason === null || runtime.isText(value.release_reason)) &&
    (value.version === undefined || isWireMajor(value.version)) &&
    (value.analytics === undefined || value.analytics === null || isAnalytics(value.analytics))
  );
}

/** Whether a value is of type `FundsReleasedPayload`; what is wrong with it goes to `issues`. */
export function checkFundsReleasedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is FundsReleasedPayload {
  const before = issues.length;
  if (!runtime.checkObject<FundsReleasedPayload>(value, path, issues)) return false;
  runtime.checkString(value.bounty_id, path, "bounty_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  if (runtime.checkString(value.recipient, path, "recipient", issues)) {
    runtime.checkPattern(value.recipient, path, "recipient", issues, addressPattern);
  }
  runtime.checkUint64(value.timestamp, path, "timestamp", issues);
  if (value.release_reason !== undefined && value.release_reason !== null) {
    runtime.checkString(value.release_reason, path, "release_reason", issues);
  }
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  if (value.analytics !== undefined && value.analytics !== null) {
    checkAnalytics(value.analytics, runtime.at(path, "analytics"), issues);
  }
  return issues.length === before;
}

const storedRecipientPattern = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);
const keysOfFundsReleasedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "recipient", "timestamp", "version");
const keysOfFundsReleasedPayloadV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "recipient", "timestamp", "release_reason", "version");
const keysOfFundsReleasedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("bounty_id", "amount", "recipient", "timestamp", "release_reason", "version", "analytics");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");

/** Reads FundsReleasedPayload as 1.0.0 stored it. */
export function readFundsReleasedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsReleasedPayloadV1_0_0,
): FundsReleasedPayload {
  const stored = runtime.readObject<FundsReleasedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsReleasedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const recipient: FundsReleasedPayload["recipient"] = runtime.matching(runtime.readString(stored.recipient, path, "recipient", reading), path, "recipient", reading, storedRecipientPattern);
  const timestamp: FundsReleasedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const version: FundsReleasedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsReleasedPayload as 1.1.0 stored it. */
export function readFundsReleasedPayloadV1_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsReleasedPayloadV1_1_0,
): FundsReleasedPayload {
  const stored = runtime.readObject<FundsReleasedPayloadV1_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsReleasedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const recipient: FundsReleasedPayload["recipient"] = runtime.matching(runtime.readString(stored.recipient, path, "recipient", reading), path, "recipient", reading, storedRecipientPattern);
  const timestamp: FundsReleasedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const release_reason: FundsReleasedPayload["release_reason"] = stored.release_reason === undefined ? undefined : stored.release_reason === null ? null : runtime.readString(stored.release_reason, path, "release_reason", reading);
  const version: FundsReleasedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads FundsReleasedPayload as 2.1.0 stored it. */
export function readFundsReleasedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfFundsReleasedPayload,
): FundsReleasedPayload {
  const stored = runtime.readObject<FundsReleasedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const bounty_id: FundsReleasedPayload["bounty_id"] = runtime.readString(stored.bounty_id, path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const recipient: FundsReleasedPayload["recipient"] = runtime.matching(runtime.readString(stored.recipient, path, "recipient", reading), path, "recipient", reading, storedRecipientPattern);
  const timestamp: FundsReleasedPayload["timestamp"] = runtime.readUint64(stored.timestamp, path, "timestamp", reading, "either");
  const release_reason: FundsReleasedPayload["release_reason"] = stored.release_reason === undefined ? undefined : stored.release_reason === null ? null : runtime.readString(stored.release_reason, path, "release_reason", reading);
  const version: FundsReleasedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const analytics: FundsReleasedPayload["analytics"] = stored.analytics === undefined ? undefined : stored.analytics === null ? null : readAnalytics(stored.analytics, runtime.at(path, "analytics"), reading);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes FundsReleasedPayload as 1.0.0 stores it. */
export function writeFundsReleasedPayloadV1_0_0(value: FundsReleasedPayloadV1_0_0, known: runtime.KnownKeys = keysOfFundsReleasedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), recipient: value.recipient, timestamp: runtime.writeInteger(value.timestamp) };
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsReleasedPayload as 1.1.0 stores it. */
export function writeFundsReleasedPayloadV1_1_0(value: FundsReleasedPayloadV1_1_0, known: runtime.KnownKeys = keysOfFundsReleasedPayloadV1_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), recipient: value.recipient, timestamp: runtime.writeInteger(value.timestamp) };
  if (value.release_reason !== undefined) json["release_reason"] = value.release_reason;
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes FundsReleasedPayload as 2.1.0 stores it. */
export function writeFundsReleasedPayload(value: FundsReleasedPayload, known: runtime.KnownKeys = keysOfFundsReleasedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { bounty_id: value.bounty_id, amount: runtime.writeInteger(value.amount), recipient: value.recipient, timestamp: runtime.writeInteger(value.timestamp) };
  if (value.release_reason !== undefined) json["release_reason"] = value.release_reason;
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  if (value.analytics !== undefined) json["analytics"] = value.analytics === null ? null : writeAnalytics(value.analytics);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of FundsReleasedPayload as 1.1.0 stores it. */
export function printFundsReleasedPayloadV1_1_0(value: FundsReleasedPayloadV1_1_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeFundsReleasedPayloadV1_1_0(value));
  let text = `{"bounty_id":${runtime.printString(value.bounty_id)},"amount":${value.amount},"recipient":${runtime.printString(value.recipient)},"timestamp":${value.timestamp}`;
  if (value.release_reason !== undefined) text += `,"release_reason":${value.release_reason === null ? "null" : runtime.printString(value.release_reason)}`;
  if (value.version !== undefined) text += `,"version":${runtime.printScalar(writeWireMajorV1_0_0(value.version))}`;
  return text + "}";
}

/** FundsReleasedPayload of 2.1.0 as of 1.0.0. */
export function liftFundsReleasedPayloadV2_1_0ToV1_0_0(
  value: FundsReleasedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayloadV1_0_0 {
  const bounty_id: FundsReleasedPayloadV1_0_0["bounty_id"] = value.bounty_id;
  const amount: FundsReleasedPayloadV1_0_0["amount"] = value.amount;
  const recipient: FundsReleasedPayloadV1_0_0["recipient"] = value.recipient;
  const timestamp: FundsReleasedPayloadV1_0_0["timestamp"] = value.timestamp;
  const version: FundsReleasedPayloadV1_0_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsReleasedPayloadV1_0_0> = { bounty_id, amount, recipient, timestamp };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsReleasedPayload of 2.1.0 as of 1.1.0. */
export function liftFundsReleasedPayloadV2_1_0ToV1_1_0(
  value: FundsReleasedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayloadV1_1_0 {
  const bounty_id: FundsReleasedPayloadV1_1_0["bounty_id"] = value.bounty_id;
  const amount: FundsReleasedPayloadV1_1_0["amount"] = value.amount;
  const recipient: FundsReleasedPayloadV1_1_0["recipient"] = value.recipient;
  const timestamp: FundsReleasedPayloadV1_1_0["timestamp"] = value.timestamp;
  const release_reason: FundsReleasedPayloadV1_1_0["release_reason"] = value.release_reason === undefined ? undefined : value.release_reason;
  const version: FundsReleasedPayloadV1_1_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsReleasedPayloadV1_1_0> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** FundsReleasedPayload of 1.1.0 as of 2.1.0. */
export function liftFundsReleasedPayloadV1_1_0(
  value: FundsReleasedPayloadV1_1_0,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayload {
  const bounty_id: FundsReleasedPayload["bounty_id"] = value.bounty_id;
  const amount: FundsReleasedPayload["amount"] = value.amount;
  const recipient: FundsReleasedPayload["recipient"] = value.recipient;
  const timestamp: FundsReleasedPayload["timestamp"] = value.timestamp;
  const release_reason: FundsReleasedPayload["release_reason"] = value.release_reason === undefined ? undefined : value.release_reason;
  const version: FundsReleasedPayload["version"] = value.version === undefined ? undefined : liftWireMajorV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): FundsReleased {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsReleasedPayloadV1_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): FundsReleased {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsReleasedPayloadV1_1_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_1_0(reading: runtime.Reading): FundsReleased {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readFundsReleasedPayload(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_1_0, reading);
}

/** The versions of FundsReleased as they are stored, oldest first. */
export const storedFundsReleased: runtime.StoredEvent<FundsReleased> = {
  versions: [
    { name: "1.0.0", types: ["FundsReleased"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_0_0 },
    { name: "1.1.0", types: ["FundsReleased"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_1_0 },
    { name: "2.1.0", types: ["FundsReleased"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], draft: true, read: readV2_1_0 },
  ],
  skip: false,
};

/** Reads a stored FundsReleased of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsReleased> {
  return runtime.readStored(stored, [storedFundsReleased], options, ["topic"]);
}

/** Whether a parsed JSON value is a stored FundsReleased of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: BountyEscrowContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedFundsReleased], options, ["topic"]);
}

function writeV1_1_0(event: FundsReleasedV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsReleasedPayloadV1_1_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: FundsReleasedV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"version":1`;
  if (event.contract_id !== undefined) text += `,"contract_id":${runtime.printString(event.contract_id)}`;
  if (event.ledger !== undefined) text += `,"ledger":${event.ledger}`;
  text += `,"data":${printFundsReleasedPayloadV1_1_0(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: FundsReleased, reading: runtime.Reading): FundsReleasedV1_1_0 {
  const envelope = event;
  const payload = liftFundsReleasedPayloadV2_1_0ToV1_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsReleasedV1_1_0> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsReleased as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: FundsReleased): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkFundsReleased, event, "FundsReleased");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsReleased");
  return writeV1_1_0(older);
}

/** Writes a FundsReleased as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: FundsReleased): string {
  if (!is(event)) runtime.refuseArgument(checkFundsReleased, event, "FundsReleased");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "FundsReleased");
  return printV1_1_0(older);
}

function writeV1_0_0(event: FundsReleasedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeFundsReleasedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: FundsReleased, reading: runtime.Reading): FundsReleasedV1_0_0 {
  const envelope = event;
  const payload = liftFundsReleasedPayloadV2_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<FundsReleasedV1_0_0> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a FundsReleased of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: FundsReleasedV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkFundsReleasedPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "FundsReleased 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `payload.release_reason`, `payload.analytics`. */
export function downcast(event: FundsReleased, version: "1.0.0"): runtime.Downcast<FundsReleasedV1_0_0>;
export function downcast(
  event: FundsReleased,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "FundsReleased");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("FundsReleased has no such older version");
  }
}

/** Makes a FundsReleased: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: FundsReleasedPayloadV1_1_0, envelope: ContractEvent = {}): FundsReleased {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "FundsReleased",
    ...envelope,
    payload: liftFundsReleasedPayloadV1_1_0(payload, undefined, reading),
  } as FundsReleased;
  runtime.assertNoIssues(reading.issues, "FundsReleased");
  if (!is(event)) runtime.refuseArgument(checkFundsReleased, event, "FundsReleased");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsReleased {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsReleasedPayloadV1_0_0);
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsReleased {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsReleasedPayloadV1_1_0);
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): FundsReleased {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeFundsReleasedPayload);
  const result: runtime.Mutable<FundsReleased> = { type: "FundsReleased", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of FundsReleased as they stand in Protobuf, oldest first. */
export const wireFundsReleased: runtime.WireEvent<FundsReleased> = {
  versions: [
    { name: "1.0.0", types: ["FundsReleased"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["FundsReleased"], decode: decodeV1_1_0 },
    { name: "2.1.0", types: ["FundsReleased"], decode: decodeV2_1_0 },
  ],
  skip: false,
};

/** Reads a FundsReleased of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.ReadResult<FundsReleased> {
  return runtime.readWire(bytes, wireFundsReleased, options, ["topic"]);
}

/** Decodes the payload of a FundsReleased without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: BountyEscrowContext },
): runtime.DecodeResult<FundsReleasedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeFundsReleasedPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeFundsReleasedPayloadV1_1_0 },
      { name: "2.1.0", decode: decodeFundsReleasedPayload },
    ],
    options, ["topic"],
  );
}

function encodeAsV1_0_0(
  envelope: ContractEvent,
  payload: FundsReleasedPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "FundsReleased",
    "1.0.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsReleasedPayloadV1_0_0,
  );
}

function encodeAsV1_1_0(
  envelope: ContractEvent,
  payload: FundsReleasedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "FundsReleased",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeContractEvent,
    payload,
    encodeFundsReleasedPayloadV2_1_0ToV1_1_0,
  );
}

/** Encodes a FundsReleased as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: FundsReleased): Uint8Array {
  try {
    if (event.type !== "FundsReleased") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsReleased, event, "FundsReleased");
  }
}

/** Encodes a FundsReleased of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: FundsReleasedV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a FundsReleased as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: FundsReleasedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeFundsReleasedPayloadV2_1_0ToV1_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkFundsReleasedPayload, payload, "FundsReleased");
  }
}

const RECIPIENT_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[GC][A-Z2-7]{55}$/u);

/** Decodes FundsReleasedPayload as 1.0.0 wrote it. */
export function decodeFundsReleasedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let recipient_wire: string | undefined;
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
      case 26: // recipient
        recipient_wire = runtime.takeString(reader, path, "recipient", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 48: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const recipient: FundsReleasedPayload["recipient"] = recipient_wire === undefined ? runtime.lacking(path, "recipient", reading) : runtime.matching(recipient_wire, path, "recipient", reading, RECIPIENT_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const version: FundsReleasedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
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

/** Decodes FundsReleasedPayload as 1.1.0 wrote it. */
export function decodeFundsReleasedPayloadV1_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let recipient_wire: string | undefined;
  let timestamp: bigint | undefined;
  let release_reason_wire: runtime.WireSpan | undefined;
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
      case 26: // recipient
        recipient_wire = runtime.takeString(reader, path, "recipient", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 42: // release_reason
        release_reason_wire = runtime.takeSpan(reader, release_reason_wire);
        break;
      case 48: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const recipient: FundsReleasedPayload["recipient"] = recipient_wire === undefined ? runtime.lacking(path, "recipient", reading) : runtime.matching(recipient_wire, path, "recipient", reading, RECIPIENT_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const release_reason: FundsReleasedPayload["release_reason"] = release_reason_wire === undefined ? undefined : runtime.takeMessage(reader, release_reason_wire, runtime.at(path, "release_reason"), reading, decodeNullableString);
  const version: FundsReleasedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
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

/** Decodes FundsReleasedPayload as 2.1.0 wrote it. */
export function decodeFundsReleasedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): FundsReleasedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let bounty_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let recipient_wire: string | undefined;
  let timestamp: bigint | undefined;
  let release_reason_wire: runtime.WireSpan | undefined;
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
      case 26: // recipient
        recipient_wire = runtime.takeString(reader, path, "recipient", reading);
        break;
      case 32: // timestamp
        timestamp = runtime.takeUint64(reader);
        break;
      case 42: // release_reason
        release_reason_wire = runtime.takeSpan(reader, release_reason_wire);
        break;
      case 48: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 58: // analytics
        analytics_wire = runtime.takeSpan(reader, analytics_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (bounty_id === undefined) runtime.lacking(path, "bounty_id", reading);
  const amount: FundsReleasedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  const recipient: FundsReleasedPayload["recipient"] = recipient_wire === undefined ? runtime.lacking(path, "recipient", reading) : runtime.matching(recipient_wire, path, "recipient", reading, RECIPIENT_PATTERN);
  if (timestamp === undefined) runtime.lacking(path, "timestamp", reading);
  const release_reason: FundsReleasedPayload["release_reason"] = release_reason_wire === undefined ? undefined : runtime.takeMessage(reader, release_reason_wire, runtime.at(path, "release_reason"), reading, decodeNullableString);
  const version: FundsReleasedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const analytics: FundsReleasedPayload["analytics"] = analytics_wire === undefined ? undefined : runtime.takeMessage(reader, analytics_wire, runtime.at(path, "analytics"), reading, decodeNullableAnalytics);
  const result: runtime.Mutable<FundsReleasedPayload> = { bounty_id, amount, recipient, timestamp };
  if (release_reason !== undefined) result.release_reason = release_reason;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes FundsReleasedPayload as 1.0.0 writes it. */
export function encodeFundsReleasedPayloadV1_0_0(value: FundsReleasedPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putString(writer, 26, value.recipient); // recipient
  runtime.putUint64(writer, 32, value.timestamp); // timestamp
  if (value.version !== undefined) {
    runtime.putInt32(writer, 48, encodeWireMajorV1_0_0(value.version)); // version
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

/** Encodes FundsReleasedPayload of 2.1.0 as 1.1.0 writes it. */
export function encodeFundsReleasedPayloadV2_1_0ToV1_1_0(value: FundsReleasedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.bounty_id); // bounty_id
  runtime.putInt128(writer, 18, value.amount); // amount
  if (!(typeof value.recipient === "string" && RECIPIENT_PATTERN.test(value.recipient))) runtime.unfit();
  runtime.putString(writer, 26, value.recipient); // recipient
  runtime.putUint64(writer, 32, value.timestamp); // timestamp
  if (value.release_reason !== undefined) {
    const start = runtime.beginMessage(writer, 42); // release_reason
    encodeNullableString(value.release_reason, writer);
    runtime.endMessage(writer, 42, start);
  }
  if (value.version !== undefined) {
    runtime.putInt32(writer, 48, encodeWireMajorV2_0_0ToV1_0_0(value.version)); // version
  }
  // Not written: only a draft has it.
  if (value.analytics !== undefined) {
    if (!(value.analytics === null || isAnalytics(value.analytics))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [5]);
}
