import * as runtime from "@evolvent/runtime";
import {
  type HistoryEvent,
  type HistoryEventV0_1_0,
  type HistoryEventV0_2_0,
  checkHistoryEvent,
  checkHistoryEventV0_1_0,
  checkHistoryEventV0_2_0,
  decodeHistoryEvent,
  decodeHistoryEventV0_1_0,
  decodeHistoryEventV0_2_0,
  encodeHistoryEvent,
  encodeHistoryEventV0_1_0,
  encodeHistoryEventV0_2_0,
  isHistoryEvent,
  liftHistoryEventV1_0_0ToV0_1_0,
  liftHistoryEventV1_0_0ToV0_2_0,
  readHistoryEvent,
  readHistoryEventV0_1_0,
  readHistoryEventV0_2_0,
} from "./history-event.js";
import type { HistoryContext } from "./index.js";
import {
  type RetryPolicy,
  checkRetryPolicy,
  decodeRetryPolicy,
  isRetryPolicy,
  readRetryPolicy,
  writeRetryPolicy,
} from "./retry-policy.js";

/**
 * An activity was handed to the workers.
 *
 * @example <caption>Longer than 64 bits of milliseconds, stored as 0.3.0</caption>
 * {"schema_version":"1","ActivityScheduled":{"event_id":2,"timestamp_ms":1700000000000,"name":"Charge","input":"{}","timeout_seconds":18446744073709551615,"execution_id":1}}
 */
export interface ActivityScheduled extends HistoryEvent {
  readonly type: "ActivityScheduled";
  readonly payload: ActivityScheduledPayload;
}

/** What `ActivityScheduled` carries. */
export interface ActivityScheduledPayload {
  readonly name: string;
  /** Sensitive: personal. */
  readonly input: string;
  /** How often it was tried before. */
  readonly retry_count?: number;
  /**
   * How long it may take. So many seconds that 64 bits do not hold the milliseconds are no limit at all.
   *
   * Unit: ms.
   */
  readonly timeout_ms?: bigint;
  readonly retry_policy?: RetryPolicy;
  /** Worker that scheduled it. */
  readonly scheduled_by_worker_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ActivityScheduled` as in 0.1.0. */
export interface ActivityScheduledV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "ActivityScheduled";
  readonly payload: ActivityScheduledPayloadV0_1_0;
}

/** `ActivityScheduled` as in 0.2.0. */
export interface ActivityScheduledV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "ActivityScheduled";
  readonly payload: ActivityScheduledPayloadV0_1_0;
}

/** `ActivityScheduled` as in 0.3.0. */
export interface ActivityScheduledV0_3_0 extends HistoryEventV0_2_0 {
  readonly type: "ActivityScheduled";
  readonly payload: ActivityScheduledPayloadV0_3_0;
}

/** `ActivityScheduled` as in 1.0.0. */
export interface ActivityScheduledV1_0_0 extends HistoryEvent {
  readonly type: "ActivityScheduled";
  readonly payload: ActivityScheduledPayloadV1_0_0;
}

/** `ActivityScheduledPayload` as in 0.1.0 and 0.2.0. */
export interface ActivityScheduledPayloadV0_1_0 {
  readonly name: string;
  readonly input: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ActivityScheduledPayload` as in 0.3.0. */
export interface ActivityScheduledPayloadV0_3_0 {
  readonly name: string;
  readonly input: string;
  readonly retry_count?: number;
  /** Unit: s. */
  readonly timeout_seconds?: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ActivityScheduledPayload` as in 1.0.0. */
export interface ActivityScheduledPayloadV1_0_0 {
  readonly name: string;
  readonly input: string;
  readonly retry_count?: number;
  /** Unit: ms. */
  readonly timeout_ms?: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityScheduledV0 = ActivityScheduledV0_3_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityScheduledPayloadV0 = ActivityScheduledPayloadV0_3_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityScheduledV1 = ActivityScheduledV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityScheduledPayloadV1 = ActivityScheduledPayloadV1_0_0;
/** 2.0.0: not released. */
export type ActivityScheduledV2 = ActivityScheduled;
/** 2.0.0: not released. */
export type ActivityScheduledPayloadV2 = ActivityScheduledPayload;

/** Whether a value is of type `ActivityScheduled`; what is wrong with it goes to `issues`. */
export function checkActivityScheduled(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityScheduled {
  const before = issues.length;
  if (!runtime.checkObject<ActivityScheduled>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ActivityScheduled");
  checkHistoryEvent(value, path, issues);
  checkActivityScheduledPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityScheduled`. */
export function is(value: unknown): value is ActivityScheduled {
  return (
    runtime.isRecord<ActivityScheduled>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ActivityScheduled" &&
    isActivityScheduledPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `ActivityScheduled`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkActivityScheduled(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ActivityScheduled> = /* @__PURE__ */ runtime.standardSchema(checkActivityScheduled);

/** Whether a value is of type `ActivityScheduledPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkActivityScheduledPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityScheduledPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<ActivityScheduledPayloadV0_1_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.input, path, "input", issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityScheduledPayloadV0_3_0`; what is wrong with it goes to `issues`. */
export function checkActivityScheduledPayloadV0_3_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityScheduledPayloadV0_3_0 {
  const before = issues.length;
  if (!runtime.checkObject<ActivityScheduledPayloadV0_3_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.retry_count !== undefined) runtime.checkUint32(value.retry_count, path, "retry_count", issues);
  if (value.timeout_seconds !== undefined) {
    runtime.checkUint64(value.timeout_seconds, path, "timeout_seconds", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `ActivityScheduledPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkActivityScheduledPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityScheduledPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<ActivityScheduledPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.retry_count !== undefined) runtime.checkUint32(value.retry_count, path, "retry_count", issues);
  if (value.timeout_ms !== undefined) runtime.checkUint64(value.timeout_ms, path, "timeout_ms", issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityScheduledPayload`. */
export function isActivityScheduledPayload(value: unknown): value is ActivityScheduledPayload {
  return (
    runtime.isRecord<ActivityScheduledPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name) &&
    runtime.isText(value.input) &&
    (value.retry_count === undefined || runtime.isUint32(value.retry_count)) &&
    (value.timeout_ms === undefined || runtime.isUint64(value.timeout_ms)) &&
    (value.retry_policy === undefined || isRetryPolicy(value.retry_policy)) &&
    (value.scheduled_by_worker_id === undefined || runtime.isText(value.scheduled_by_worker_id))
  );
}

/** Whether a value is of type `ActivityScheduledPayload`; what is wrong with it goes to `issues`. */
export function checkActivityScheduledPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityScheduledPayload {
  const before = issues.length;
  if (!runtime.checkObject<ActivityScheduledPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.retry_count !== undefined) runtime.checkUint32(value.retry_count, path, "retry_count", issues);
  if (value.timeout_ms !== undefined) runtime.checkUint64(value.timeout_ms, path, "timeout_ms", issues);
  if (value.retry_policy !== undefined) {
    checkRetryPolicy(value.retry_policy, runtime.at(path, "retry_policy"), issues);
  }
  if (value.scheduled_by_worker_id !== undefined) {
    runtime.checkString(value.scheduled_by_worker_id, path, "scheduled_by_worker_id", issues);
  }
  return issues.length === before;
}

const keysOfActivityScheduledPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input");
const keysOfActivityScheduledPayloadV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "retry_count", "timeout_seconds");
const keysOfActivityScheduledPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "retry_count", "timeout_ms");
const keysOfActivityScheduledPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "retry_count", "timeout_ms", "retry_policy", "scheduled_by_worker_id");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "input", "retry_count", "timeout_seconds", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "input", "retry_count", "timeout_ms", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "input", "retry_count", "timeout_ms", "retry_policy", "scheduled_by_worker_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads ActivityScheduledPayload as 0.1.0 and 0.2.0 stored it. */
export function readActivityScheduledPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityScheduledPayloadV0_1_0,
): ActivityScheduledPayload {
  const stored = runtime.readObject<ActivityScheduledPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ActivityScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const input: ActivityScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const result: ActivityScheduledPayload = { name, input };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ActivityScheduledPayload as 0.3.0 stored it. */
export function readActivityScheduledPayloadV0_3_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityScheduledPayloadV0_3_0,
): ActivityScheduledPayload {
  const stored = runtime.readObject<ActivityScheduledPayloadV0_3_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ActivityScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const input: ActivityScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const retry_count: ActivityScheduledPayload["retry_count"] = stored.retry_count === undefined ? undefined : runtime.readUint32(stored.retry_count, path, "retry_count", reading, "number");
  const timeout_ms: ActivityScheduledPayload["timeout_ms"] = stored.timeout_seconds === undefined ? undefined : runtime.orElse<ActivityScheduledPayload["timeout_ms"]>(() => runtime.imageOf(runtime.liftScaled(runtime.readUint64(stored.timeout_seconds, path, "timeout_seconds", reading, "either"), path, "timeout_seconds", reading, 1000n, 1n), path, "timeout_seconds", reading, (made, issues) => runtime.checkUint64(made, path, "timeout_seconds", issues)), () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ActivityScheduledPayload as 1.0.0 stored it. */
export function readActivityScheduledPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityScheduledPayloadV1_0_0,
): ActivityScheduledPayload {
  const stored = runtime.readObject<ActivityScheduledPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ActivityScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const input: ActivityScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const retry_count: ActivityScheduledPayload["retry_count"] = stored.retry_count === undefined ? undefined : runtime.readUint32(stored.retry_count, path, "retry_count", reading, "number");
  const timeout_ms: ActivityScheduledPayload["timeout_ms"] = stored.timeout_ms === undefined ? undefined : runtime.orElse<ActivityScheduledPayload["timeout_ms"]>(() => runtime.readUint64(stored.timeout_ms, path, "timeout_ms", reading, "either"), () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ActivityScheduledPayload as 2.0.0 stored it. */
export function readActivityScheduledPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityScheduledPayload,
): ActivityScheduledPayload {
  const stored = runtime.readObject<ActivityScheduledPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ActivityScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const input: ActivityScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const retry_count: ActivityScheduledPayload["retry_count"] = stored.retry_count === undefined ? undefined : runtime.readUint32(stored.retry_count, path, "retry_count", reading, "number");
  const timeout_ms: ActivityScheduledPayload["timeout_ms"] = stored.timeout_ms === undefined ? undefined : runtime.orElse<ActivityScheduledPayload["timeout_ms"]>(() => runtime.readUint64(stored.timeout_ms, path, "timeout_ms", reading, "either"), () => undefined, reading);
  const retry_policy: ActivityScheduledPayload["retry_policy"] = stored.retry_policy === undefined ? undefined : readRetryPolicy(stored.retry_policy, runtime.at(path, "retry_policy"), reading);
  const scheduled_by_worker_id: ActivityScheduledPayload["scheduled_by_worker_id"] = stored.scheduled_by_worker_id === undefined ? undefined : runtime.readString(stored.scheduled_by_worker_id, path, "scheduled_by_worker_id", reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  if (retry_policy !== undefined) result.retry_policy = retry_policy;
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ActivityScheduledPayload as 0.1.0 and 0.2.0 stores it. */
export function writeActivityScheduledPayloadV0_1_0(value: ActivityScheduledPayloadV0_1_0, known: runtime.KnownKeys = keysOfActivityScheduledPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, input: value.input };
  return runtime.writeUnknown(json, value, known);
}

/** Writes ActivityScheduledPayload as 0.3.0 stores it. */
export function writeActivityScheduledPayloadV0_3_0(value: ActivityScheduledPayloadV0_3_0, known: runtime.KnownKeys = keysOfActivityScheduledPayloadV0_3_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, input: value.input };
  if (value.retry_count !== undefined) json["retry_count"] = value.retry_count;
  if (value.timeout_seconds !== undefined) json["timeout_seconds"] = runtime.writeInteger(value.timeout_seconds);
  return runtime.writeUnknown(json, value, known);
}

/** Writes ActivityScheduledPayload as 1.0.0 stores it. */
export function writeActivityScheduledPayloadV1_0_0(value: ActivityScheduledPayloadV1_0_0, known: runtime.KnownKeys = keysOfActivityScheduledPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, input: value.input };
  if (value.retry_count !== undefined) json["retry_count"] = value.retry_count;
  if (value.timeout_ms !== undefined) json["timeout_ms"] = runtime.writeInteger(value.timeout_ms);
  return runtime.writeUnknown(json, value, known);
}

/** Writes ActivityScheduledPayload as 2.0.0 stores it. */
export function writeActivityScheduledPayload(value: ActivityScheduledPayload, known: runtime.KnownKeys = keysOfActivityScheduledPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, input: value.input };
  if (value.retry_count !== undefined) json["retry_count"] = value.retry_count;
  if (value.timeout_ms !== undefined) json["timeout_ms"] = runtime.writeInteger(value.timeout_ms);
  if (value.retry_policy !== undefined) json["retry_policy"] = writeRetryPolicy(value.retry_policy);
  if (value.scheduled_by_worker_id !== undefined) json["scheduled_by_worker_id"] = value.scheduled_by_worker_id;
  return runtime.writeUnknown(json, value, known);
}

/** ActivityScheduledPayload of 2.0.0 as of 0.1.0 and 0.2.0. */
export function liftActivityScheduledPayloadV2_0_0ToV0_1_0(
  value: ActivityScheduledPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): ActivityScheduledPayloadV0_1_0 {
  const name: ActivityScheduledPayloadV0_1_0["name"] = value.name;
  const input: ActivityScheduledPayloadV0_1_0["input"] = value.input;
  const result: ActivityScheduledPayloadV0_1_0 = { name, input };
  return runtime.withUnknownOf(result, value);
}

/** ActivityScheduledPayload of 2.0.0 as of 0.3.0. */
export function liftActivityScheduledPayloadV2_0_0ToV0_3_0(
  value: ActivityScheduledPayload,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayloadV0_3_0 {
  const name: ActivityScheduledPayloadV0_3_0["name"] = value.name;
  const input: ActivityScheduledPayloadV0_3_0["input"] = value.input;
  const retry_count: ActivityScheduledPayloadV0_3_0["retry_count"] = value.retry_count === undefined ? undefined : value.retry_count;
  const timeout_secondsGiven = value.timeout_ms;
  const timeout_seconds: ActivityScheduledPayloadV0_3_0["timeout_seconds"] = timeout_secondsGiven === undefined ? undefined : runtime.orElse<ActivityScheduledPayloadV0_3_0["timeout_seconds"]>(() => runtime.imageOf(runtime.liftScaled(timeout_secondsGiven, path, "timeout_seconds", reading, 1n, 1000n), path, "timeout_seconds", reading, (made, issues) => runtime.checkUint64(made, path, "timeout_seconds", issues)), () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayloadV0_3_0> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_seconds !== undefined) result.timeout_seconds = timeout_seconds;
  return runtime.withUnknownOf(result, value);
}

/** ActivityScheduledPayload of 2.0.0 as of 1.0.0. */
export function liftActivityScheduledPayloadV2_0_0ToV1_0_0(
  value: ActivityScheduledPayload,
  _path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayloadV1_0_0 {
  const name: ActivityScheduledPayloadV1_0_0["name"] = value.name;
  const input: ActivityScheduledPayloadV1_0_0["input"] = value.input;
  const retry_count: ActivityScheduledPayloadV1_0_0["retry_count"] = value.retry_count === undefined ? undefined : value.retry_count;
  const timeout_msGiven = value.timeout_ms;
  const timeout_ms: ActivityScheduledPayloadV1_0_0["timeout_ms"] = timeout_msGiven === undefined ? undefined : runtime.orElse<ActivityScheduledPayloadV1_0_0["timeout_ms"]>(() => timeout_msGiven, () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayloadV1_0_0> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.withUnknownOf(result, value);
}

/** ActivityScheduledPayload of 1.0.0 as of 2.0.0. */
export function liftActivityScheduledPayloadV1_0_0(
  value: ActivityScheduledPayloadV1_0_0,
  _path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayload {
  const name: ActivityScheduledPayload["name"] = value.name;
  const input: ActivityScheduledPayload["input"] = value.input;
  const retry_count: ActivityScheduledPayload["retry_count"] = value.retry_count === undefined ? undefined : value.retry_count;
  const timeout_msGiven = value.timeout_ms;
  const timeout_ms: ActivityScheduledPayload["timeout_ms"] = timeout_msGiven === undefined ? undefined : runtime.orElse<ActivityScheduledPayload["timeout_ms"]>(() => timeout_msGiven, () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): ActivityScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readActivityScheduledPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): ActivityScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityScheduledPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): ActivityScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityScheduledPayloadV0_3_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): ActivityScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityScheduledPayloadV1_0_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): ActivityScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityScheduledPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of ActivityScheduled as they are stored, oldest first. */
export const storedActivityScheduled: runtime.StoredEvent<ActivityScheduled> = {
  versions: [
    { name: "0.1.0", types: ["ActivityScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["ActivityScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["ActivityScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["ActivityScheduled"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["ActivityScheduled"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ActivityScheduled of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityScheduled> {
  return runtime.readStored(stored, [storedActivityScheduled], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored ActivityScheduled of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedActivityScheduled], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: ActivityScheduledV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "ActivityScheduled";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeActivityScheduledPayloadV1_0_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: ActivityScheduledV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: ActivityScheduled, reading: runtime.Reading): ActivityScheduledV1_0_0 {
  const envelope = event;
  const payload = liftActivityScheduledPayloadV2_0_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityScheduledV1_0_0> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityScheduled as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ActivityScheduled): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkActivityScheduled, event, "ActivityScheduled");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityScheduled");
  return writeV1_0_0(older);
}

/** Writes a ActivityScheduled as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ActivityScheduled): string {
  if (!is(event)) runtime.refuseArgument(checkActivityScheduled, event, "ActivityScheduled");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityScheduled");
  return printV1_0_0(older);
}

function writeV0_1_0(event: ActivityScheduledV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["ActivityScheduled"], writeActivityScheduledPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: ActivityScheduled, reading: runtime.Reading): ActivityScheduledV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftActivityScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityScheduledV0_1_0> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityScheduled of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: ActivityScheduledV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkActivityScheduledPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ActivityScheduled 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: ActivityScheduledV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityScheduled", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityScheduled", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityScheduled"], writeActivityScheduledPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: ActivityScheduled, reading: runtime.Reading): ActivityScheduledV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityScheduledV0_2_0> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityScheduled of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: ActivityScheduledV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityScheduledPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ActivityScheduled 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: ActivityScheduledV0_3_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["ActivityScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityScheduled", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityScheduled", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityScheduled"], writeActivityScheduledPayloadV0_3_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: ActivityScheduled, reading: runtime.Reading): ActivityScheduledV0_3_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityScheduledPayloadV2_0_0ToV0_3_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityScheduledV0_3_0> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityScheduled of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: ActivityScheduledV0_3_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityScheduledPayloadV0_3_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ActivityScheduled 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.retry_count`, `payload.timeout_ms`, `payload.retry_policy`, `payload.scheduled_by_worker_id`. */
export function downcast(event: ActivityScheduled, version: "0.1.0"): runtime.Downcast<ActivityScheduledV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.retry_count`, `payload.timeout_ms`, `payload.retry_policy`, `payload.scheduled_by_worker_id`. */
export function downcast(event: ActivityScheduled, version: "0.2.0"): runtime.Downcast<ActivityScheduledV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.timeout_ms`, `payload.retry_policy`, `payload.scheduled_by_worker_id`. */
export function downcast(event: ActivityScheduled, version: "0.3.0"): runtime.Downcast<ActivityScheduledV0_3_0>;
export function downcast(
  event: ActivityScheduled,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ActivityScheduled");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("ActivityScheduled has no such older version");
  }
}

/** Makes a ActivityScheduled: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ActivityScheduledPayloadV1_0_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): ActivityScheduled {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ActivityScheduled",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftActivityScheduledPayloadV1_0_0(payload, undefined, reading),
  } as ActivityScheduled;
  runtime.assertNoIssues(reading.issues, "ActivityScheduled");
  if (!is(event)) runtime.refuseArgument(checkActivityScheduled, event, "ActivityScheduled");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityScheduled {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityScheduledPayloadV0_1_0);
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityScheduled {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityScheduledPayloadV0_1_0);
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityScheduled {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityScheduledPayloadV0_3_0);
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityScheduled {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityScheduledPayloadV1_0_0);
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityScheduled {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityScheduledPayload);
  const result: runtime.Mutable<ActivityScheduled> = { type: "ActivityScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ActivityScheduled as they stand in Protobuf, oldest first. */
export const wireActivityScheduled: runtime.WireEvent<ActivityScheduled> = {
  versions: [
    { name: "0.1.0", types: ["ActivityScheduled"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["ActivityScheduled"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["ActivityScheduled"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["ActivityScheduled"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["ActivityScheduled"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ActivityScheduled of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityScheduled> {
  return runtime.readWire(bytes, wireActivityScheduled, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a ActivityScheduled without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<ActivityScheduledPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeActivityScheduledPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeActivityScheduledPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeActivityScheduledPayloadV0_3_0 },
      { name: "1.0.0", decode: decodeActivityScheduledPayloadV1_0_0 },
      { name: "2.0.0", decode: decodeActivityScheduledPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: ActivityScheduledPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityScheduled",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeActivityScheduledPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityScheduledPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityScheduled",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityScheduledPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityScheduledPayloadV0_3_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityScheduled",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityScheduledPayloadV0_3_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: ActivityScheduledPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityScheduled",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeActivityScheduledPayloadV2_0_0ToV1_0_0,
  );
}

/** Encodes a ActivityScheduled as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ActivityScheduled): Uint8Array {
  try {
    if (event.type !== "ActivityScheduled") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityScheduled, event, "ActivityScheduled");
  }
}

/** Encodes a ActivityScheduled of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: ActivityScheduledV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a ActivityScheduled of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: ActivityScheduledV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a ActivityScheduled of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: ActivityScheduledV0_3_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a ActivityScheduled as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ActivityScheduledPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeActivityScheduledPayloadV2_0_0ToV1_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityScheduledPayload, payload, "ActivityScheduled");
  }
}

/** Decodes ActivityScheduledPayload as 0.1.0, 0.2.0 wrote it. */
export function decodeActivityScheduledPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let input: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: ActivityScheduledPayload = { name, input };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ActivityScheduledPayload as 0.3.0 wrote it. */
export function decodeActivityScheduledPayloadV0_3_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let input: string | undefined;
  let retry_count: number | undefined;
  let timeout_seconds_wire: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 24: // retry_count
        retry_count = runtime.takeUint32(reader);
        break;
      case 32: // timeout
        timeout_seconds_wire = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const timeout_ms: ActivityScheduledPayload["timeout_ms"] = timeout_seconds_wire === undefined ? undefined : runtime.orElse<ActivityScheduledPayload["timeout_ms"]>(() => runtime.imageOf(runtime.liftScaled(timeout_seconds_wire, path, "timeout_ms", reading, 1000n, 1n), path, "timeout_ms", reading, (made, issues) => runtime.checkUint64(made, path, "timeout_ms", issues)), () => undefined, reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ActivityScheduledPayload as 1.0.0 wrote it. */
export function decodeActivityScheduledPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let input: string | undefined;
  let retry_count: number | undefined;
  let timeout_ms: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 24: // retry_count
        retry_count = runtime.takeUint32(reader);
        break;
      case 32: // timeout
        timeout_ms = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ActivityScheduledPayload as 2.0.0 wrote it. */
export function decodeActivityScheduledPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let input: string | undefined;
  let retry_count: number | undefined;
  let timeout_ms: bigint | undefined;
  let retry_policy_wire: runtime.WireSpan | undefined;
  let scheduled_by_worker_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 24: // retry_count
        retry_count = runtime.takeUint32(reader);
        break;
      case 32: // timeout
        timeout_ms = runtime.takeUint64(reader);
        break;
      case 42: // retry_policy
        retry_policy_wire = runtime.takeSpan(reader, retry_policy_wire);
        break;
      case 50: // scheduled_by_worker_id
        scheduled_by_worker_id = runtime.takeString(reader, path, "scheduled_by_worker_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const retry_policy: ActivityScheduledPayload["retry_policy"] = retry_policy_wire === undefined ? undefined : runtime.takeMessage(reader, retry_policy_wire, runtime.at(path, "retry_policy"), reading, decodeRetryPolicy);
  const result: runtime.Mutable<ActivityScheduledPayload> = { name, input };
  if (retry_count !== undefined) result.retry_count = retry_count;
  if (timeout_ms !== undefined) result.timeout_ms = timeout_ms;
  if (retry_policy !== undefined) result.retry_policy = retry_policy;
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ActivityScheduledPayload as 0.1.0, 0.2.0 writes it. */
export function encodeActivityScheduledPayloadV0_1_0(value: ActivityScheduledPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.input); // input
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes ActivityScheduledPayload as 0.3.0 writes it. */
export function encodeActivityScheduledPayloadV0_3_0(value: ActivityScheduledPayloadV0_3_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.input); // input
  if (value.retry_count !== undefined) {
    runtime.putUint32(writer, 24, value.retry_count); // retry_count
  }
  if (value.timeout_seconds !== undefined) {
    runtime.putUint64(writer, 32, value.timeout_seconds); // timeout
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [3, 4]);
}

/** Encodes ActivityScheduledPayload of 2.0.0 as 1.0.0 writes it. */
export function encodeActivityScheduledPayloadV2_0_0ToV1_0_0(value: ActivityScheduledPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.input); // input
  if (value.retry_count !== undefined) {
    runtime.putUint32(writer, 24, value.retry_count); // retry_count
  }
  if (value.timeout_ms !== undefined) {
    runtime.putUint64(writer, 32, value.timeout_ms); // timeout
  }
  // Not written: only a draft has it.
  if (value.retry_policy !== undefined) {
    if (!(isRetryPolicy(value.retry_policy))) runtime.unfit();
  }
  if (value.scheduled_by_worker_id !== undefined) {
    if (!(runtime.isText(value.scheduled_by_worker_id))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [3, 4]);
}
