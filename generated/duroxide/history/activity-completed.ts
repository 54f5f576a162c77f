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
 * An activity returned.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":3,"source_event_id":2,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"ActivityCompleted","result":"ok","completed_by_worker_id":"worker-0"}
 */
export interface ActivityCompleted extends HistoryEvent {
  readonly type: "ActivityCompleted";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: ActivityCompletedPayload;
}

/** What `ActivityCompleted` carries. */
export interface ActivityCompletedPayload {
  /** Sensitive: personal. */
  readonly result: string;
  /** Worker that ran it. */
  readonly completed_by_worker_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ActivityCompleted` as in 0.1.0. */
export interface ActivityCompletedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "ActivityCompleted";
  readonly source_event_id: bigint | null;
  readonly payload: ActivityCompletedPayloadV0_1_0;
}

/** `ActivityCompleted` as in 0.2.0 and 0.3.0. */
export interface ActivityCompletedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "ActivityCompleted";
  readonly source_event_id: bigint | null;
  readonly payload: ActivityCompletedPayloadV0_1_0;
}

/** `ActivityCompleted` as in 1.0.0. */
export interface ActivityCompletedV1_0_0 extends HistoryEvent {
  readonly type: "ActivityCompleted";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: ActivityCompletedPayloadV0_1_0;
}

/** `ActivityCompletedPayload` as in 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export interface ActivityCompletedPayloadV0_1_0 {
  readonly result: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityCompletedV0 = ActivityCompletedV0_2_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityCompletedPayloadV0 = ActivityCompletedPayloadV0_1_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityCompletedV1 = ActivityCompletedV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityCompletedPayloadV1 = ActivityCompletedPayloadV0_1_0;
/** 2.0.0: not released. */
export type ActivityCompletedV2 = ActivityCompleted;
/** 2.0.0: not released. */
export type ActivityCompletedPayloadV2 = ActivityCompletedPayload;

/** Whether a value is of type `ActivityCompleted`; what is wrong with it goes to `issues`. */
export function checkActivityCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityCompleted {
  const before = issues.length;
  if (!runtime.checkObject<ActivityCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ActivityCompleted");
  checkHistoryEvent(value, path, issues);
  runtime.checkPresent(value.source_event_id, path, "source_event_id", issues);
  checkActivityCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityCompleted`. */
export function is(value: unknown): value is ActivityCompleted {
  return (
    runtime.isRecord<ActivityCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ActivityCompleted" &&
    value.source_event_id !== undefined &&
    isActivityCompletedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `ActivityCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkActivityCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ActivityCompleted> = /* @__PURE__ */ runtime.standardSchema(checkActivityCompleted);

/** Whether a value is of type `ActivityCompletedPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkActivityCompletedPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityCompletedPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<ActivityCompletedPayloadV0_1_0>(value, path, issues)) return false;
  runtime.checkString(value.result, path, "result", issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityCompletedPayload`. */
export function isActivityCompletedPayload(value: unknown): value is ActivityCompletedPayload {
  return (
    runtime.isRecord<ActivityCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.result) &&
    (value.completed_by_worker_id === undefined || runtime.isText(value.completed_by_worker_id))
  );
}

/** Whether a value is of type `ActivityCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkActivityCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ActivityCompletedPayload>(value, path, issues)) return false;
  runtime.checkString(value.result, path, "result", issues);
  if (value.completed_by_worker_id !== undefined) {
    runtime.checkString(value.completed_by_worker_id, path, "completed_by_worker_id", issues);
  }
  return issues.length === before;
}

const keysOfActivityCompletedPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result");
const keysOfActivityCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "completed_by_worker_id");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "result", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "result", "completed_by_worker_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads ActivityCompletedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stored it. */
export function readActivityCompletedPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityCompletedPayloadV0_1_0,
): ActivityCompletedPayload {
  const stored = runtime.readObject<ActivityCompletedPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const resultValue: ActivityCompletedPayload["result"] = runtime.readString(stored.result, path, "result", reading);
  const result: ActivityCompletedPayload = { result: resultValue };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ActivityCompletedPayload as 2.0.0 stored it. */
export function readActivityCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityCompletedPayload,
): ActivityCompletedPayload {
  const stored = runtime.readObject<ActivityCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const resultValue: ActivityCompletedPayload["result"] = runtime.readString(stored.result, path, "result", reading);
  const completed_by_worker_id: ActivityCompletedPayload["completed_by_worker_id"] = stored.completed_by_worker_id === undefined ? undefined : runtime.readString(stored.completed_by_worker_id, path, "completed_by_worker_id", reading);
  if (resultValue === stored.result && completed_by_worker_id === stored.completed_by_worker_id && known === keysOfActivityCompletedPayload && runtime.hasOnly(stored, keysOfActivityCompletedPayload)) return stored as ActivityCompletedPayload;
  const result: runtime.Mutable<ActivityCompletedPayload> = { result: resultValue };
  if (completed_by_worker_id !== undefined) result.completed_by_worker_id = completed_by_worker_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ActivityCompletedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stores it. */
export function writeActivityCompletedPayloadV0_1_0(value: ActivityCompletedPayloadV0_1_0, known: runtime.KnownKeys = keysOfActivityCompletedPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { result: value.result };
  return runtime.writeUnknown(json, value, known);
}

/** Writes ActivityCompletedPayload as 2.0.0 stores it. */
export function writeActivityCompletedPayload(value: ActivityCompletedPayload, known: runtime.KnownKeys = keysOfActivityCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { result: value.result };
  if (value.completed_by_worker_id !== undefined) json["completed_by_worker_id"] = value.completed_by_worker_id;
  return runtime.writeUnknown(json, value, known);
}

/** ActivityCompletedPayload of 2.0.0 as of 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export function liftActivityCompletedPayloadV2_0_0ToV0_1_0(
  value: ActivityCompletedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): ActivityCompletedPayloadV0_1_0 {
  const resultValue: ActivityCompletedPayloadV0_1_0["result"] = value.result;
  const result: ActivityCompletedPayloadV0_1_0 = { result: resultValue };
  return runtime.withUnknownOf(result, value);
}

/** ActivityCompletedPayload of 0.1.0, 0.2.0, 0.3.0 and 1.0.0 as of 2.0.0. */
export function liftActivityCompletedPayloadV0_1_0(
  value: ActivityCompletedPayloadV0_1_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): ActivityCompletedPayload {
  const resultValue: ActivityCompletedPayload["result"] = value.result;
  const result: ActivityCompletedPayload = { result: resultValue };
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): ActivityCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readActivityCompletedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): ActivityCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityCompletedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): ActivityCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityCompletedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): ActivityCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityCompletedPayloadV0_1_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): ActivityCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityCompletedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of ActivityCompleted as they are stored, oldest first. */
export const storedActivityCompleted: runtime.StoredEvent<ActivityCompleted> = {
  versions: [
    { name: "0.1.0", types: ["ActivityCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["ActivityCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["ActivityCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["ActivityCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["ActivityCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ActivityCompleted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityCompleted> {
  return runtime.readStored(stored, [storedActivityCompleted], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored ActivityCompleted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedActivityCompleted], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: ActivityCompletedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "ActivityCompleted";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeActivityCompletedPayloadV0_1_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: ActivityCompletedV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: ActivityCompleted, reading: runtime.Reading): ActivityCompletedV1_0_0 {
  const envelope = event;
  const payload = liftActivityCompletedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityCompletedV1_0_0> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityCompleted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ActivityCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkActivityCompleted, event, "ActivityCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityCompleted");
  return writeV1_0_0(older);
}

/** Writes a ActivityCompleted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ActivityCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkActivityCompleted, event, "ActivityCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityCompleted");
  return printV1_0_0(older);
}

function writeV0_1_0(event: ActivityCompletedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["ActivityCompleted"], writeActivityCompletedPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: ActivityCompleted, reading: runtime.Reading): ActivityCompletedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftActivityCompletedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: ActivityCompletedV0_1_0 = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityCompleted of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: ActivityCompletedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkActivityCompletedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityCompleted 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: ActivityCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityCompleted"], writeActivityCompletedPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: ActivityCompleted, reading: runtime.Reading): ActivityCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityCompletedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityCompletedV0_2_0> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityCompleted of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: ActivityCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityCompletedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityCompleted 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: ActivityCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["ActivityCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityCompleted"], writeActivityCompletedPayloadV0_1_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: ActivityCompleted, reading: runtime.Reading): ActivityCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityCompletedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityCompletedV0_2_0> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityCompleted of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: ActivityCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityCompletedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityCompleted 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityCompleted, version: "0.1.0"): runtime.Downcast<ActivityCompletedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityCompleted, version: "0.2.0"): runtime.Downcast<ActivityCompletedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityCompleted, version: "0.3.0"): runtime.Downcast<ActivityCompletedV0_2_0>;
export function downcast(
  event: ActivityCompleted,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ActivityCompleted");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("ActivityCompleted has no such older version");
  }
}

/** Makes a ActivityCompleted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ActivityCompletedPayloadV0_1_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">> & Required<Pick<HistoryEvent, "source_event_id">>): ActivityCompleted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ActivityCompleted",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftActivityCompletedPayloadV0_1_0(payload, undefined, reading),
  } as ActivityCompleted;
  runtime.assertNoIssues(reading.issues, "ActivityCompleted");
  if (!is(event)) runtime.refuseArgument(checkActivityCompleted, event, "ActivityCompleted");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityCompleted {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityCompletedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityCompletedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityCompletedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityCompletedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityCompleted> = { type: "ActivityCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ActivityCompleted as they stand in Protobuf, oldest first. */
export const wireActivityCompleted: runtime.WireEvent<ActivityCompleted> = {
  versions: [
    { name: "0.1.0", types: ["ActivityCompleted"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["ActivityCompleted"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["ActivityCompleted"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["ActivityCompleted"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["ActivityCompleted"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ActivityCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityCompleted> {
  return runtime.readWire(bytes, wireActivityCompleted, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a ActivityCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<ActivityCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeActivityCompletedPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeActivityCompletedPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeActivityCompletedPayloadV0_1_0 },
      { name: "1.0.0", decode: decodeActivityCompletedPayloadV0_1_0 },
      { name: "2.0.0", decode: decodeActivityCompletedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: ActivityCompletedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityCompleted",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeActivityCompletedPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityCompletedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityCompleted",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityCompletedPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityCompletedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityCompleted",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityCompletedPayloadV0_1_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: ActivityCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityCompleted",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeActivityCompletedPayloadV2_0_0ToV0_1_0,
  );
}

/** Encodes a ActivityCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ActivityCompleted): Uint8Array {
  try {
    if (event.type !== "ActivityCompleted" || event.source_event_id === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityCompleted, event, "ActivityCompleted");
  }
}

/** Encodes a ActivityCompleted of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: ActivityCompletedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a ActivityCompleted of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: ActivityCompletedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a ActivityCompleted of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: ActivityCompletedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a ActivityCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ActivityCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeActivityCompletedPayloadV2_0_0ToV0_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityCompletedPayload, payload, "ActivityCompleted");
  }
}

/** Decodes ActivityCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 wrote it. */
export function decodeActivityCompletedPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let resultValue: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // result
        resultValue = runtime.takeString(reader, path, "result", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (resultValue === undefined) runtime.lacking(path, "result", reading);
  const result: ActivityCompletedPayload = { result: resultValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ActivityCompletedPayload as 2.0.0 wrote it. */
export function decodeActivityCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let resultValue: string | undefined;
  let completed_by_worker_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // result
        resultValue = runtime.takeString(reader, path, "result", reading);
        break;
      case 18: // completed_by_worker_id
        completed_by_worker_id = runtime.takeString(reader, path, "completed_by_worker_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (resultValue === undefined) runtime.lacking(path, "result", reading);
  const result: runtime.Mutable<ActivityCompletedPayload> = { result: resultValue };
  if (completed_by_worker_id !== undefined) result.completed_by_worker_id = completed_by_worker_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ActivityCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeActivityCompletedPayloadV0_1_0(value: ActivityCompletedPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.result); // result
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes ActivityCompletedPayload of 2.0.0 as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeActivityCompletedPayloadV2_0_0ToV0_1_0(value: ActivityCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.result); // result
  // Not written: only a draft has it.
  if (value.completed_by_worker_id !== undefined) {
    if (!(runtime.isText(value.completed_by_worker_id))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
