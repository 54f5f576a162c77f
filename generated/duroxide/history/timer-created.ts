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

/**
 * A timer was set.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":4,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"TimerCreated","fire_at_ms":1700000060000,"scheduled_by_worker_id":"orchestrator-0"}
 */
export interface TimerCreated extends HistoryEvent {
  readonly type: "TimerCreated";
  readonly payload: TimerCreatedPayload;
}

/** What `TimerCreated` carries. */
export interface TimerCreatedPayload {
  /** When it is due. */
  readonly fire_at_ms: string;
  /** Worker that set it. */
  readonly scheduled_by_worker_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `TimerCreated` as in 0.1.0. */
export interface TimerCreatedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "TimerCreated";
  readonly payload: TimerCreatedPayloadV0_1_0;
}

/** `TimerCreated` as in 0.2.0 and 0.3.0. */
export interface TimerCreatedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "TimerCreated";
  readonly payload: TimerCreatedPayloadV0_1_0;
}

/** `TimerCreated` as in 1.0.0. */
export interface TimerCreatedV1_0_0 extends HistoryEvent {
  readonly type: "TimerCreated";
  readonly payload: TimerCreatedPayloadV0_1_0;
}

/** `TimerCreatedPayload` as in 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export interface TimerCreatedPayloadV0_1_0 {
  readonly fire_at_ms: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type TimerCreatedV0 = TimerCreatedV0_2_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type TimerCreatedPayloadV0 = TimerCreatedPayloadV0_1_0;
/** 1.0.0: released 2026-01-01. */
export type TimerCreatedV1 = TimerCreatedV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type TimerCreatedPayloadV1 = TimerCreatedPayloadV0_1_0;
/** 2.0.0: not released. */
export type TimerCreatedV2 = TimerCreated;
/** 2.0.0: not released. */
export type TimerCreatedPayloadV2 = TimerCreatedPayload;

/** Whether a value is of type `TimerCreated`; what is wrong with it goes to `issues`. */
export function checkTimerCreated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TimerCreated {
  const before = issues.length;
  if (!runtime.checkObject<TimerCreated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TimerCreated");
  checkHistoryEvent(value, path, issues);
  checkTimerCreatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TimerCreated`. */
export function is(value: unknown): value is TimerCreated {
  return (
    runtime.isRecord<TimerCreated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TimerCreated" &&
    isTimerCreatedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `TimerCreated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTimerCreated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TimerCreated> = /* @__PURE__ */ runtime.standardSchema(checkTimerCreated);

/** Whether a value is of type `TimerCreatedPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkTimerCreatedPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TimerCreatedPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<TimerCreatedPayloadV0_1_0>(value, path, issues)) return false;
  if (runtime.checkTimestamp(value.fire_at_ms, path, "fire_at_ms", issues)) {
    runtime.checkTimestampDigits(value.fire_at_ms, path, "fire_at_ms", issues, 3);
  }
  return issues.length === before;
}

/** Whether a value is of type `TimerCreatedPayload`. */
export function isTimerCreatedPayload(value: unknown): value is TimerCreatedPayload {
  return (
    runtime.isRecord<TimerCreatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    typeof value.fire_at_ms === "string" && runtime.isTimestamp(value.fire_at_ms) && runtime.checkTimestampDigits(value.fire_at_ms, undefined, "", [], 3) &&
    (value.scheduled_by_worker_id === undefined || runtime.isText(value.scheduled_by_worker_id))
  );
}

/** Whether a value is of type `TimerCreatedPayload`; what is wrong with it goes to `issues`. */
export function checkTimerCreatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TimerCreatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<TimerCreatedPayload>(value, path, issues)) return false;
  if (runtime.checkTimestamp(value.fire_at_ms, path, "fire_at_ms", issues)) {
    runtime.checkTimestampDigits(value.fire_at_ms, path, "fire_at_ms", issues, 3);
  }
  if (value.scheduled_by_worker_id !== undefined) {
    runtime.checkString(value.scheduled_by_worker_id, path, "scheduled_by_worker_id", issues);
  }
  return issues.length === before;
}

const keysOfTimerCreatedPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms");
const keysOfTimerCreatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "scheduled_by_worker_id");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "fire_at_ms", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "fire_at_ms", "scheduled_by_worker_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads TimerCreatedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stored it. */
export function readTimerCreatedPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTimerCreatedPayloadV0_1_0,
): TimerCreatedPayload {
  const stored = runtime.readObject<TimerCreatedPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const fire_at_ms: TimerCreatedPayload["fire_at_ms"] = runtime.readTimestamp(stored.fire_at_ms, path, "fire_at_ms", reading, "ms");
  const result: TimerCreatedPayload = { fire_at_ms };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads TimerCreatedPayload as 2.0.0 stored it. */
export function readTimerCreatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTimerCreatedPayload,
): TimerCreatedPayload {
  const stored = runtime.readObject<TimerCreatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const fire_at_ms: TimerCreatedPayload["fire_at_ms"] = runtime.readTimestamp(stored.fire_at_ms, path, "fire_at_ms", reading, "ms");
  const scheduled_by_worker_id: TimerCreatedPayload["scheduled_by_worker_id"] = stored.scheduled_by_worker_id === undefined ? undefined : runtime.readString(stored.scheduled_by_worker_id, path, "scheduled_by_worker_id", reading);
  const result: runtime.Mutable<TimerCreatedPayload> = { fire_at_ms };
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TimerCreatedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stores it. */
export function writeTimerCreatedPayloadV0_1_0(value: TimerCreatedPayloadV0_1_0, known: runtime.KnownKeys = keysOfTimerCreatedPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { fire_at_ms: runtime.writeTimestampMilliseconds(value.fire_at_ms) };
  return runtime.writeUnknown(json, value, known);
}

/** Writes TimerCreatedPayload as 2.0.0 stores it. */
export function writeTimerCreatedPayload(value: TimerCreatedPayload, known: runtime.KnownKeys = keysOfTimerCreatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { fire_at_ms: runtime.writeTimestampMilliseconds(value.fire_at_ms) };
  if (value.scheduled_by_worker_id !== undefined) json["scheduled_by_worker_id"] = value.scheduled_by_worker_id;
  return runtime.writeUnknown(json, value, known);
}

/** TimerCreatedPayload of 2.0.0 as of 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export function liftTimerCreatedPayloadV2_0_0ToV0_1_0(
  value: TimerCreatedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): TimerCreatedPayloadV0_1_0 {
  const fire_at_ms: TimerCreatedPayloadV0_1_0["fire_at_ms"] = value.fire_at_ms;
  const result: TimerCreatedPayloadV0_1_0 = { fire_at_ms };
  return runtime.withUnknownOf(result, value);
}

/** TimerCreatedPayload of 0.1.0, 0.2.0, 0.3.0 and 1.0.0 as of 2.0.0. */
export function liftTimerCreatedPayloadV0_1_0(
  value: TimerCreatedPayloadV0_1_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): TimerCreatedPayload {
  const fire_at_ms: TimerCreatedPayload["fire_at_ms"] = value.fire_at_ms;
  const result: TimerCreatedPayload = { fire_at_ms };
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): TimerCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readTimerCreatedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): TimerCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readTimerCreatedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): TimerCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readTimerCreatedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): TimerCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readTimerCreatedPayloadV0_1_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): TimerCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readTimerCreatedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of TimerCreated as they are stored, oldest first. */
export const storedTimerCreated: runtime.StoredEvent<TimerCreated> = {
  versions: [
    { name: "0.1.0", types: ["TimerCreated"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["TimerCreated"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["TimerCreated"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["TimerCreated"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["TimerCreated"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored TimerCreated of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<TimerCreated> {
  return runtime.readStored(stored, [storedTimerCreated], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored TimerCreated of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTimerCreated], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: TimerCreatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "TimerCreated";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeTimerCreatedPayloadV0_1_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: TimerCreatedV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: TimerCreated, reading: runtime.Reading): TimerCreatedV1_0_0 {
  const envelope = event;
  const payload = liftTimerCreatedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<TimerCreatedV1_0_0> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerCreated as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TimerCreated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTimerCreated, event, "TimerCreated");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TimerCreated");
  return writeV1_0_0(older);
}

/** Writes a TimerCreated as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TimerCreated): string {
  if (!is(event)) runtime.refuseArgument(checkTimerCreated, event, "TimerCreated");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TimerCreated");
  return printV1_0_0(older);
}

function writeV0_1_0(event: TimerCreatedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["TimerCreated", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerCreated", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerCreated", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["TimerCreated"], writeTimerCreatedPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: TimerCreated, reading: runtime.Reading): TimerCreatedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftTimerCreatedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<TimerCreatedV0_1_0> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerCreated of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: TimerCreatedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkTimerCreatedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TimerCreated 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: TimerCreatedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["TimerCreated", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerCreated", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerCreated", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["TimerCreated", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["TimerCreated", "timestamp_ms"], 0);
  runtime.writeInto(document, ["TimerCreated"], writeTimerCreatedPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: TimerCreated, reading: runtime.Reading): TimerCreatedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftTimerCreatedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<TimerCreatedV0_2_0> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerCreated of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: TimerCreatedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkTimerCreatedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TimerCreated 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: TimerCreatedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["TimerCreated", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerCreated", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerCreated", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["TimerCreated", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["TimerCreated", "timestamp_ms"], 0);
  runtime.writeInto(document, ["TimerCreated"], writeTimerCreatedPayloadV0_1_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: TimerCreated, reading: runtime.Reading): TimerCreatedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftTimerCreatedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<TimerCreatedV0_2_0> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerCreated of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: TimerCreatedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkTimerCreatedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TimerCreated 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: TimerCreated, version: "0.1.0"): runtime.Downcast<TimerCreatedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: TimerCreated, version: "0.2.0"): runtime.Downcast<TimerCreatedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: TimerCreated, version: "0.3.0"): runtime.Downcast<TimerCreatedV0_2_0>;
export function downcast(
  event: TimerCreated,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TimerCreated");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("TimerCreated has no such older version");
  }
}

/** Makes a TimerCreated: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TimerCreatedPayloadV0_1_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): TimerCreated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TimerCreated",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftTimerCreatedPayloadV0_1_0(payload, undefined, reading),
  } as TimerCreated;
  runtime.assertNoIssues(reading.issues, "TimerCreated");
  if (!is(event)) runtime.refuseArgument(checkTimerCreated, event, "TimerCreated");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerCreated {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerCreatedPayloadV0_1_0);
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerCreated {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerCreatedPayloadV0_1_0);
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerCreated {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerCreatedPayloadV0_1_0);
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerCreated {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerCreatedPayloadV0_1_0);
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerCreated {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerCreatedPayload);
  const result: runtime.Mutable<TimerCreated> = { type: "TimerCreated", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TimerCreated as they stand in Protobuf, oldest first. */
export const wireTimerCreated: runtime.WireEvent<TimerCreated> = {
  versions: [
    { name: "0.1.0", types: ["TimerCreated"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["TimerCreated"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["TimerCreated"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["TimerCreated"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["TimerCreated"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a TimerCreated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<TimerCreated> {
  return runtime.readWire(bytes, wireTimerCreated, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a TimerCreated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<TimerCreatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeTimerCreatedPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeTimerCreatedPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeTimerCreatedPayloadV0_1_0 },
      { name: "1.0.0", decode: decodeTimerCreatedPayloadV0_1_0 },
      { name: "2.0.0", decode: decodeTimerCreatedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: TimerCreatedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "TimerCreated",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeTimerCreatedPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: TimerCreatedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "TimerCreated",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeTimerCreatedPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: TimerCreatedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "TimerCreated",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeTimerCreatedPayloadV0_1_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: TimerCreatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TimerCreated",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeTimerCreatedPayloadV2_0_0ToV0_1_0,
  );
}

/** Encodes a TimerCreated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TimerCreated): Uint8Array {
  try {
    if (event.type !== "TimerCreated") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTimerCreated, event, "TimerCreated");
  }
}

/** Encodes a TimerCreated of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: TimerCreatedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a TimerCreated of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: TimerCreatedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a TimerCreated of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: TimerCreatedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a TimerCreated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TimerCreatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTimerCreatedPayloadV2_0_0ToV0_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkTimerCreatedPayload, payload, "TimerCreated");
  }
}

/** Decodes TimerCreatedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 wrote it. */
export function decodeTimerCreatedPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TimerCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let fire_at_ms_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // fire_at_ms
        fire_at_ms_wire = runtime.takeSpan(reader, fire_at_ms_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const fire_at_ms: TimerCreatedPayload["fire_at_ms"] = fire_at_ms_wire === undefined ? runtime.lacking(path, "fire_at_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, fire_at_ms_wire, runtime.at(path, "fire_at_ms"), reading, runtime.decodeTimestamp), path, "fire_at_ms", reading, 3);
  const result: TimerCreatedPayload = { fire_at_ms };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes TimerCreatedPayload as 2.0.0 wrote it. */
export function decodeTimerCreatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TimerCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let fire_at_ms_wire: runtime.WireSpan | undefined;
  let scheduled_by_worker_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // fire_at_ms
        fire_at_ms_wire = runtime.takeSpan(reader, fire_at_ms_wire);
        break;
      case 18: // scheduled_by_worker_id
        scheduled_by_worker_id = runtime.takeString(reader, path, "scheduled_by_worker_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const fire_at_ms: TimerCreatedPayload["fire_at_ms"] = fire_at_ms_wire === undefined ? runtime.lacking(path, "fire_at_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, fire_at_ms_wire, runtime.at(path, "fire_at_ms"), reading, runtime.decodeTimestamp), path, "fire_at_ms", reading, 3);
  const result: runtime.Mutable<TimerCreatedPayload> = { fire_at_ms };
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TimerCreatedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeTimerCreatedPayloadV0_1_0(value: TimerCreatedPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putTimestamp(writer, 10, value.fire_at_ms); // fire_at_ms
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes TimerCreatedPayload of 2.0.0 as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeTimerCreatedPayloadV2_0_0ToV0_1_0(value: TimerCreatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.fire_at_ms === "string" && runtime.isTimestamp(value.fire_at_ms) && runtime.checkTimestampDigits(value.fire_at_ms, undefined, "", [], 3))) runtime.unfit();
  runtime.putTimestamp(writer, 10, value.fire_at_ms); // fire_at_ms
  // Not written: only a draft has it.
  if (value.scheduled_by_worker_id !== undefined) {
    if (!(runtime.isText(value.scheduled_by_worker_id))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
