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
  encodeWireMajorV1_0_0,
  encodeWireMajorV2_0_0ToV1_0_0,
  isWireMajor,
  liftWireMajorV1_0_0,
  liftWireMajorV2_0_0ToV1_0_0,
  readWireMajor,
  readWireMajorV1_0_0,
  writeWireMajor,
  writeWireMajorV1_0_0,
} from "../bounty-escrow/wire-major.js";
import type { ProgramEscrowContext } from "./index.js";

/**
 * Funds of a program went into escrow.
 *
 * @example <caption>Analytics, stored as 2.1.0</caption>
 * {"version":2,"data":{"program_id":"program-1","amount":500000000,"locked_at":1736942400,"lock_reason":null,"batch_id":null,"analytics":{"figures":{"tvl":"1250000000"}}}}
 */
export interface ProgramFundsLocked extends ContractEvent {
  readonly type: "ProgramFundsLocked";
  readonly payload: ProgramFundsLockedPayload;
}

/** What `ProgramFundsLocked` carries. */
export interface ProgramFundsLockedPayload {
  /** Program identifier. */
  readonly program_id: string;
  /**
   * Amount locked.
   *
   * Unit: stroops.
   */
  readonly amount: bigint;
  /**
   * When it was locked, as seconds since 1970.
   *
   * Unit: s.
   */
  readonly locked_at: bigint;
  /** Why funds were locked. */
  readonly lock_reason?: string | null;
  /** Batch operation that it is part of. */
  readonly batch_id?: string | null;
  /** The major once more, where the contract's struct has it too. */
  readonly version?: WireMajor;
  readonly analytics?: Analytics | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ProgramFundsLocked` as in 1.0.0. */
export interface ProgramFundsLockedV1_0_0 extends ContractEvent {
  readonly type: "ProgramFundsLocked";
  readonly payload: ProgramFundsLockedPayloadV1_0_0;
}

/** `ProgramFundsLocked` as in 1.1.0. */
export interface ProgramFundsLockedV1_1_0 extends ContractEvent {
  readonly type: "ProgramFundsLocked";
  readonly payload: ProgramFundsLockedPayloadV1_1_0;
}

/** `ProgramFundsLockedPayload` as in 1.0.0. */
export interface ProgramFundsLockedPayloadV1_0_0 {
  readonly program_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  /** Unit: s. */
  readonly locked_at: bigint;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ProgramFundsLockedPayload` as in 1.1.0. */
export interface ProgramFundsLockedPayloadV1_1_0 {
  readonly program_id: string;
  /** Unit: stroops. */
  readonly amount: bigint;
  /** Unit: s. */
  readonly locked_at: bigint;
  readonly lock_reason?: string | null;
  readonly batch_id?: string | null;
  readonly version?: WireMajorV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.1.0: released 2025-04-01. */
export type ProgramFundsLockedV1 = ProgramFundsLockedV1_1_0;
/** 1.1.0: released 2025-04-01. */
export type ProgramFundsLockedPayloadV1 = ProgramFundsLockedPayloadV1_1_0;
/** 2.1.0: not released. */
export type ProgramFundsLockedV2 = ProgramFundsLocked;
/** 2.1.0: not released. */
export type ProgramFundsLockedPayloadV2 = ProgramFundsLockedPayload;

/** Whether a value is of type `ProgramFundsLocked`; what is wrong with it goes to `issues`. */
export function checkProgramFundsLocked(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProgramFundsLocked {
  const before = issues.length;
  if (!runtime.checkObject<ProgramFundsLocked>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ProgramFundsLocked");
  checkContractEvent(value, path, issues);
  checkProgramFundsLockedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ProgramFundsLocked`. */
export function is(value: unknown): value is ProgramFundsLocked {
  return (
    runtime.isRecord<ProgramFundsLocked>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ProgramFundsLocked" &&
    isProgramFundsLockedPayload(value.payload) &&
    isContractEvent(value)
  );
}

/** Everything that keeps a value from being of type `ProgramFundsLocked`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkProgramFundsLocked(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ProgramFundsLocked> = /* @__PURE__ */ runtime.standardSchema(checkProgramFundsLocked);

/** Whether a value is of type `ProgramFundsLockedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkProgramFundsLockedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProgramFundsLockedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<ProgramFundsLockedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  runtime.checkUint64(value.locked_at, path, "locked_at", issues);
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ProgramFundsLockedPayloadV1_1_0`; what is wrong with it goes to `issues`. */
export function checkProgramFundsLockedPayloadV1_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProgramFundsLockedPayloadV1_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<ProgramFundsLockedPayloadV1_1_0>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  runtime.checkUint64(value.locked_at, path, "locked_at", issues);
  if (value.lock_reason !== undefined && value.lock_reason !== null) {
    runtime.checkString(value.lock_reason, path, "lock_reason", issues);
  }
  if (value.batch_id !== undefined && value.batch_id !== null) {
    runtime.checkString(value.batch_id, path, "batch_id", issues);
  }
  if (value.version !== undefined) checkWireMajorV1_0_0(value.version, runtime.at(path, "version"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ProgramFundsLockedPayload`. */
export function isProgramFundsLockedPayload(value: unknown): value is ProgramFundsLockedPayload {
  return (
    runtime.isRecord<ProgramFundsLockedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.program_id) &&
    runtime.isInt128(value.amount) &&
    runtime.isUint64(value.locked_at) &&
    (value.lock_reason === undefined || value.lock_reason === null || runtime.isText(value.lock_reason)) &&
    (value.batch_id === undefined || value.batch_id === null || runtime.isText(value.batch_id)) &&
    (value.version === undefined || isWireMajor(value.version)) &&
    (value.analytics === undefined || value.analytics === null || isAnalytics(value.analytics))
  );
}

/** Whether a value is of type `ProgramFundsLockedPayload`; what is wrong with it goes to `issues`. */
export function checkProgramFundsLockedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProgramFundsLockedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ProgramFundsLockedPayload>(value, path, issues)) return false;
  runtime.checkString(value.program_id, path, "program_id", issues);
  runtime.checkInt128(value.amount, path, "amount", issues);
  runtime.checkUint64(value.locked_at, path, "locked_at", issues);
  if (value.lock_reason !== undefined && value.lock_reason !== null) {
    runtime.checkString(value.lock_reason, path, "lock_reason", issues);
  }
  if (value.batch_id !== undefined && value.batch_id !== null) {
    runtime.checkString(value.batch_id, path, "batch_id", issues);
  }
  if (value.version !== undefined) checkWireMajor(value.version, runtime.at(path, "version"), issues);
  if (value.analytics !== undefined && value.analytics !== null) {
    checkAnalytics(value.analytics, runtime.at(path, "analytics"), issues);
  }
  return issues.length === before;
}

const keysOfProgramFundsLockedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "amount", "locked_at", "version");
const keysOfProgramFundsLockedPayloadV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "amount", "locked_at", "lock_reason", "batch_id", "version");
const keysOfProgramFundsLockedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("program_id", "amount", "locked_at", "lock_reason", "batch_id", "version", "analytics");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");
const eventKeysV2_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("data", "version", "contract_id", "ledger");

/** Reads ProgramFundsLockedPayload as 1.0.0 stored it. */
export function readProgramFundsLockedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfProgramFundsLockedPayloadV1_0_0,
): ProgramFundsLockedPayload {
  const stored = runtime.readObject<ProgramFundsLockedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: ProgramFundsLockedPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const locked_at: ProgramFundsLockedPayload["locked_at"] = runtime.readUint64(stored.locked_at, path, "locked_at", reading, "either");
  const version: ProgramFundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ProgramFundsLockedPayload as 1.1.0 stored it. */
export function readProgramFundsLockedPayloadV1_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfProgramFundsLockedPayloadV1_1_0,
): ProgramFundsLockedPayload {
  const stored = runtime.readObject<ProgramFundsLockedPayloadV1_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: ProgramFundsLockedPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const locked_at: ProgramFundsLockedPayload["locked_at"] = runtime.readUint64(stored.locked_at, path, "locked_at", reading, "either");
  const lock_reason: ProgramFundsLockedPayload["lock_reason"] = stored.lock_reason === undefined ? undefined : stored.lock_reason === null ? null : runtime.readString(stored.lock_reason, path, "lock_reason", reading);
  const batch_id: ProgramFundsLockedPayload["batch_id"] = stored.batch_id === undefined ? undefined : stored.batch_id === null ? null : runtime.readString(stored.batch_id, path, "batch_id", reading);
  const version: ProgramFundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajorV1_0_0(stored.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
  if (version !== undefined) result.version = version;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ProgramFundsLockedPayload as 2.1.0 stored it. */
export function readProgramFundsLockedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfProgramFundsLockedPayload,
): ProgramFundsLockedPayload {
  const stored = runtime.readObject<ProgramFundsLockedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const program_id: ProgramFundsLockedPayload["program_id"] = runtime.readString(stored.program_id, path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = runtime.readInt128(stored.amount, path, "amount", reading, "either");
  const locked_at: ProgramFundsLockedPayload["locked_at"] = runtime.readUint64(stored.locked_at, path, "locked_at", reading, "either");
  const lock_reason: ProgramFundsLockedPayload["lock_reason"] = stored.lock_reason === undefined ? undefined : stored.lock_reason === null ? null : runtime.readString(stored.lock_reason, path, "lock_reason", reading);
  const batch_id: ProgramFundsLockedPayload["batch_id"] = stored.batch_id === undefined ? undefined : stored.batch_id === null ? null : runtime.readString(stored.batch_id, path, "batch_id", reading);
  const version: ProgramFundsLockedPayload["version"] = stored.version === undefined ? undefined : readWireMajor(stored.version, runtime.at(path, "version"), reading);
  const analytics: ProgramFundsLockedPayload["analytics"] = stored.analytics === undefined ? undefined : stored.analytics === null ? null : readAnalytics(stored.analytics, runtime.at(path, "analytics"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ProgramFundsLockedPayload as 1.0.0 stores it. */
export function writeProgramFundsLockedPayloadV1_0_0(value: ProgramFundsLockedPayloadV1_0_0, known: runtime.KnownKeys = keysOfProgramFundsLockedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, amount: runtime.writeInteger(value.amount), locked_at: runtime.writeInteger(value.locked_at) };
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes ProgramFundsLockedPayload as 1.1.0 stores it. */
export function writeProgramFundsLockedPayloadV1_1_0(value: ProgramFundsLockedPayloadV1_1_0, known: runtime.KnownKeys = keysOfProgramFundsLockedPayloadV1_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, amount: runtime.writeInteger(value.amount), locked_at: runtime.writeInteger(value.locked_at) };
  if (value.lock_reason !== undefined) json["lock_reason"] = value.lock_reason;
  if (value.batch_id !== undefined) json["batch_id"] = value.batch_id;
  if (value.version !== undefined) json["version"] = writeWireMajorV1_0_0(value.version);
  return runtime.writeUnknown(json, value, known);
}

/** Writes ProgramFundsLockedPayload as 2.1.0 stores it. */
export function writeProgramFundsLockedPayload(value: ProgramFundsLockedPayload, known: runtime.KnownKeys = keysOfProgramFundsLockedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { program_id: value.program_id, amount: runtime.writeInteger(value.amount), locked_at: runtime.writeInteger(value.locked_at) };
  if (value.lock_reason !== undefined) json["lock_reason"] = value.lock_reason;
  if (value.batch_id !== undefined) json["batch_id"] = value.batch_id;
  if (value.version !== undefined) json["version"] = writeWireMajor(value.version);
  if (value.analytics !== undefined) json["analytics"] = value.analytics === null ? null : writeAnalytics(value.analytics);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ProgramFundsLockedPayload as 1.1.0 stores it. */
export function printProgramFundsLockedPayloadV1_1_0(value: ProgramFundsLockedPayloadV1_1_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeProgramFundsLockedPayloadV1_1_0(value));
  let text = `{"program_id":${runtime.printString(value.program_id)},"amount":${value.amount},"locked_at":${value.locked_at}`;
  if (value.lock_reason !== undefined) text += `,"lock_reason":${value.lock_reason === null ? "null" : runtime.printString(value.lock_reason)}`;
  if (value.batch_id !== undefined) text += `,"batch_id":${value.batch_id === null ? "null" : runtime.printString(value.batch_id)}`;
  if (value.version !== undefined) text += `,"version":${runtime.printScalar(writeWireMajorV1_0_0(value.version))}`;
  return text + "}";
}

/** ProgramFundsLockedPayload of 2.1.0 as of 1.0.0. */
export function liftProgramFundsLockedPayloadV2_1_0ToV1_0_0(
  value: ProgramFundsLockedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayloadV1_0_0 {
  const program_id: ProgramFundsLockedPayloadV1_0_0["program_id"] = value.program_id;
  const amount: ProgramFundsLockedPayloadV1_0_0["amount"] = value.amount;
  const locked_at: ProgramFundsLockedPayloadV1_0_0["locked_at"] = value.locked_at;
  const version: ProgramFundsLockedPayloadV1_0_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayloadV1_0_0> = { program_id, amount, locked_at };
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** ProgramFundsLockedPayload of 2.1.0 as of 1.1.0. */
export function liftProgramFundsLockedPayloadV2_1_0ToV1_1_0(
  value: ProgramFundsLockedPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayloadV1_1_0 {
  const program_id: ProgramFundsLockedPayloadV1_1_0["program_id"] = value.program_id;
  const amount: ProgramFundsLockedPayloadV1_1_0["amount"] = value.amount;
  const locked_at: ProgramFundsLockedPayloadV1_1_0["locked_at"] = value.locked_at;
  const lock_reason: ProgramFundsLockedPayloadV1_1_0["lock_reason"] = value.lock_reason === undefined ? undefined : value.lock_reason;
  const batch_id: ProgramFundsLockedPayloadV1_1_0["batch_id"] = value.batch_id === undefined ? undefined : value.batch_id;
  const version: ProgramFundsLockedPayloadV1_1_0["version"] = value.version === undefined ? undefined : liftWireMajorV2_0_0ToV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayloadV1_1_0> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

/** ProgramFundsLockedPayload of 1.1.0 as of 2.1.0. */
export function liftProgramFundsLockedPayloadV1_1_0(
  value: ProgramFundsLockedPayloadV1_1_0,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayload {
  const program_id: ProgramFundsLockedPayload["program_id"] = value.program_id;
  const amount: ProgramFundsLockedPayload["amount"] = value.amount;
  const locked_at: ProgramFundsLockedPayload["locked_at"] = value.locked_at;
  const lock_reason: ProgramFundsLockedPayload["lock_reason"] = value.lock_reason === undefined ? undefined : value.lock_reason;
  const batch_id: ProgramFundsLockedPayload["batch_id"] = value.batch_id === undefined ? undefined : value.batch_id;
  const version: ProgramFundsLockedPayload["version"] = value.version === undefined ? undefined : liftWireMajorV1_0_0(value.version, runtime.at(path, "version"), reading);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
  if (version !== undefined) result.version = version;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): ProgramFundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readProgramFundsLockedPayloadV1_0_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ProgramFundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readProgramFundsLockedPayloadV1_1_0(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_1_0(reading: runtime.Reading): ProgramFundsLocked {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readContractEvent(root, undefined, reading);
  const payload = readProgramFundsLockedPayload(runtime.below(root, undefined, reading, "data"), runtime.at(undefined, "data", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.keepUnknown(result, root, eventKeysV2_1_0, reading);
}

/** The versions of ProgramFundsLocked as they are stored, oldest first. */
export const storedProgramFundsLocked: runtime.StoredEvent<ProgramFundsLocked> = {
  versions: [
    { name: "1.0.0", types: ["ProgramFundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_0_0 },
    { name: "1.1.0", types: ["ProgramFundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [1, null], read: readV1_1_0 },
    { name: "2.1.0", types: ["ProgramFundsLocked"], typeAt: "topic", versionAt: ["version"], versionIsName: false, marks: [2, null], draft: true, read: readV2_1_0 },
  ],
  skip: false,
};

/** Reads a stored ProgramFundsLocked of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.ReadResult<ProgramFundsLocked> {
  return runtime.readStored(stored, [storedProgramFundsLocked], options, ["topic"]);
}

/** Whether a parsed JSON value is a stored ProgramFundsLocked of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: ProgramEscrowContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedProgramFundsLocked], options, ["topic"]);
}

function writeV1_1_0(event: ProgramFundsLockedV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeProgramFundsLockedPayloadV1_1_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: ProgramFundsLockedV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"version":1`;
  if (event.contract_id !== undefined) text += `,"contract_id":${runtime.printString(event.contract_id)}`;
  if (event.ledger !== undefined) text += `,"ledger":${event.ledger}`;
  text += `,"data":${printProgramFundsLockedPayloadV1_1_0(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: ProgramFundsLocked, reading: runtime.Reading): ProgramFundsLockedV1_1_0 {
  const envelope = event;
  const payload = liftProgramFundsLockedPayloadV2_1_0ToV1_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ProgramFundsLockedV1_1_0> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ProgramFundsLocked as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ProgramFundsLocked): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkProgramFundsLocked, event, "ProgramFundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ProgramFundsLocked");
  return writeV1_1_0(older);
}

/** Writes a ProgramFundsLocked as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ProgramFundsLocked): string {
  if (!is(event)) runtime.refuseArgument(checkProgramFundsLocked, event, "ProgramFundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ProgramFundsLocked");
  return printV1_1_0(older);
}

function writeV1_0_0(event: ProgramFundsLockedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["version"] = 1;
  if (event.contract_id !== undefined) document["contract_id"] = event.contract_id;
  if (event.ledger !== undefined) document["ledger"] = event.ledger;
  runtime.writeInto(document, ["data"], writeProgramFundsLockedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: ProgramFundsLocked, reading: runtime.Reading): ProgramFundsLockedV1_0_0 {
  const envelope = event;
  const payload = liftProgramFundsLockedPayloadV2_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ProgramFundsLockedV1_0_0> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ProgramFundsLocked of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: ProgramFundsLockedV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkContractEvent(event, undefined, issues);
  checkProgramFundsLockedPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ProgramFundsLocked 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `payload.lock_reason`, `payload.batch_id`, `payload.analytics`. */
export function downcast(event: ProgramFundsLocked, version: "1.0.0"): runtime.Downcast<ProgramFundsLockedV1_0_0>;
export function downcast(
  event: ProgramFundsLocked,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ProgramFundsLocked");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("ProgramFundsLocked has no such older version");
  }
}

/** Makes a ProgramFundsLocked: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ProgramFundsLockedPayloadV1_1_0, envelope: ContractEvent = {}): ProgramFundsLocked {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ProgramFundsLocked",
    ...envelope,
    payload: liftProgramFundsLockedPayloadV1_1_0(payload, undefined, reading),
  } as ProgramFundsLocked;
  runtime.assertNoIssues(reading.issues, "ProgramFundsLocked");
  if (!is(event)) runtime.refuseArgument(checkProgramFundsLocked, event, "ProgramFundsLocked");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ProgramFundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeProgramFundsLockedPayloadV1_0_0);
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ProgramFundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeProgramFundsLockedPayloadV1_1_0);
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ProgramFundsLocked {
  const envelope = decodeContractEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeProgramFundsLockedPayload);
  const result: runtime.Mutable<ProgramFundsLocked> = { type: "ProgramFundsLocked", payload };
  if (envelope.contract_id !== undefined) result.contract_id = envelope.contract_id;
  if (envelope.ledger !== undefined) result.ledger = envelope.ledger;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ProgramFundsLocked as they stand in Protobuf, oldest first. */
export const wireProgramFundsLocked: runtime.WireEvent<ProgramFundsLocked> = {
  versions: [
    { name: "1.0.0", types: ["ProgramFundsLocked"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["ProgramFundsLocked"], decode: decodeV1_1_0 },
    { name: "2.1.0", types: ["ProgramFundsLocked"], decode: decodeV2_1_0 },
  ],
  skip: false,
};

/** Reads a ProgramFundsLocked of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.ReadResult<ProgramFundsLocked> {
  return runtime.readWire(bytes, wireProgramFundsLocked, options, ["topic"]);
}

/** Decodes the payload of a ProgramFundsLocked without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: ProgramEscrowContext },
): runtime.DecodeResult<ProgramFundsLockedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeProgramFundsLockedPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeProgramFundsLockedPayloadV1_1_0 },
      { name: "2.1.0", decode: decodeProgramFundsLockedPayload },
    ],
    options, ["topic"],
  );
}

function encodeAsV1_0_0(
  envelope: ContractEvent,
  payload: ProgramFundsLockedPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "ProgramFundsLocked",
    "1.0.0",
    envelope,
    encodeContractEvent,
    payload,
    encodeProgramFundsLockedPayloadV1_0_0,
  );
}

function encodeAsV1_1_0(
  envelope: ContractEvent,
  payload: ProgramFundsLockedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ProgramFundsLocked",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeContractEvent,
    payload,
    encodeProgramFundsLockedPayloadV2_1_0ToV1_1_0,
  );
}

/** Encodes a ProgramFundsLocked as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ProgramFundsLocked): Uint8Array {
  try {
    if (event.type !== "ProgramFundsLocked") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkProgramFundsLocked, event, "ProgramFundsLocked");
  }
}

/** Encodes a ProgramFundsLocked of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: ProgramFundsLockedV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a ProgramFundsLocked as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ProgramFundsLockedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeProgramFundsLockedPayloadV2_1_0ToV1_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkProgramFundsLockedPayload, payload, "ProgramFundsLocked");
  }
}

/** Decodes ProgramFundsLockedPayload as 1.0.0 wrote it. */
export function decodeProgramFundsLockedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let locked_at: bigint | undefined;
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 24: // locked_at
        locked_at = runtime.takeUint64(reader);
        break;
      case 48: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  if (locked_at === undefined) runtime.lacking(path, "locked_at", reading);
  const version: ProgramFundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
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

/** Decodes ProgramFundsLockedPayload as 1.1.0 wrote it. */
export function decodeProgramFundsLockedPayloadV1_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let locked_at: bigint | undefined;
  let lock_reason_wire: runtime.WireSpan | undefined;
  let batch_id_wire: runtime.WireSpan | undefined;
  let version_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 24: // locked_at
        locked_at = runtime.takeUint64(reader);
        break;
      case 34: // lock_reason
        lock_reason_wire = runtime.takeSpan(reader, lock_reason_wire);
        break;
      case 42: // batch_id
        batch_id_wire = runtime.takeSpan(reader, batch_id_wire);
        break;
      case 48: // version
        version_wire = runtime.takeInt32(reader) || undefined;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  if (locked_at === undefined) runtime.lacking(path, "locked_at", reading);
  const lock_reason: ProgramFundsLockedPayload["lock_reason"] = lock_reason_wire === undefined ? undefined : runtime.takeMessage(reader, lock_reason_wire, runtime.at(path, "lock_reason"), reading, decodeNullableString);
  const batch_id: ProgramFundsLockedPayload["batch_id"] = batch_id_wire === undefined ? undefined : runtime.takeMessage(reader, batch_id_wire, runtime.at(path, "batch_id"), reading, decodeNullableString);
  const version: ProgramFundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajorV1_0_0(version_wire);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
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

/** Decodes ProgramFundsLockedPayload as 2.1.0 wrote it. */
export function decodeProgramFundsLockedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ProgramFundsLockedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let program_id: string | undefined;
  let amount_wire: bigint | null | undefined;
  let locked_at: bigint | undefined;
  let lock_reason_wire: runtime.WireSpan | undefined;
  let batch_id_wire: runtime.WireSpan | undefined;
  let version_wire: number | undefined;
  let analytics_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // program_id
        program_id = runtime.takeString(reader, path, "program_id", reading);
        break;
      case 18: // amount
        amount_wire = runtime.takeInt128(reader);
        break;
      case 24: // locked_at
        locked_at = runtime.takeUint64(reader);
        break;
      case 34: // lock_reason
        lock_reason_wire = runtime.takeSpan(reader, lock_reason_wire);
        break;
      case 42: // batch_id
        batch_id_wire = runtime.takeSpan(reader, batch_id_wire);
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
  if (program_id === undefined) runtime.lacking(path, "program_id", reading);
  const amount: ProgramFundsLockedPayload["amount"] = amount_wire === undefined ? runtime.lacking(path, "amount", reading) : runtime.int128Of(amount_wire, path, "amount", reading);
  if (locked_at === undefined) runtime.lacking(path, "locked_at", reading);
  const lock_reason: ProgramFundsLockedPayload["lock_reason"] = lock_reason_wire === undefined ? undefined : runtime.takeMessage(reader, lock_reason_wire, runtime.at(path, "lock_reason"), reading, decodeNullableString);
  const batch_id: ProgramFundsLockedPayload["batch_id"] = batch_id_wire === undefined ? undefined : runtime.takeMessage(reader, batch_id_wire, runtime.at(path, "batch_id"), reading, decodeNullableString);
  const version: ProgramFundsLockedPayload["version"] = version_wire === undefined ? undefined : decodeWireMajor(version_wire);
  const analytics: ProgramFundsLockedPayload["analytics"] = analytics_wire === undefined ? undefined : runtime.takeMessage(reader, analytics_wire, runtime.at(path, "analytics"), reading, decodeNullableAnalytics);
  const result: runtime.Mutable<ProgramFundsLockedPayload> = { program_id, amount, locked_at };
  if (lock_reason !== undefined) result.lock_reason = lock_reason;
  if (batch_id !== undefined) result.batch_id = batch_id;
  if (version !== undefined) result.version = version;
  if (analytics !== undefined) result.analytics = analytics;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ProgramFundsLockedPayload as 1.0.0 writes it. */
export function encodeProgramFundsLockedPayloadV1_0_0(value: ProgramFundsLockedPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.program_id); // program_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putUint64(writer, 24, value.locked_at); // locked_at
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

/** Encodes ProgramFundsLockedPayload of 2.1.0 as 1.1.0 writes it. */
export function encodeProgramFundsLockedPayloadV2_1_0ToV1_1_0(value: ProgramFundsLockedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.program_id); // program_id
  runtime.putInt128(writer, 18, value.amount); // amount
  runtime.putUint64(writer, 24, value.locked_at); // locked_at
  if (value.lock_reason !== undefined) {
    const start = runtime.beginMessage(writer, 34); // lock_reason
    encodeNullableString(value.lock_reason, writer);
    runtime.endMessage(writer, 34, start);
  }
  if (value.batch_id !== undefined) {
    const start = runtime.beginMessage(writer, 42); // batch_id
    encodeNullableString(value.batch_id, writer);
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
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [4, 5]);
}
