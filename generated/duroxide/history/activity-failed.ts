import * as runtime from "@evolvent/runtime";
import {
  type ErrorDetails,
  checkErrorDetails,
  decodeErrorDetails,
  encodeErrorDetails,
  isErrorDetails,
  readErrorDetails,
  writeErrorDetails,
} from "./error-details.js";
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
 * An activity ended with an error.
 *
 * @example <caption>Tags in tags, stored as 0.2.0</caption>
 * {"ActivityFailed":{"event_id":3,"timestamp_ms":1700000000000,"source_event_id":2,"details":{"Application":{"kind":{"Cancelled":{"reason":"r"}},"message":"m","retryable":false}}}}
 */
export interface ActivityFailed extends HistoryEvent {
  readonly type: "ActivityFailed";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: ActivityFailedPayload;
}

/** What `ActivityFailed` carries. */
export interface ActivityFailedPayload {
  readonly details: ErrorDetails;
  /** Worker that ran it. */
  readonly completed_by_worker_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ActivityFailed` as in 0.1.0. */
export interface ActivityFailedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "ActivityFailed";
  readonly source_event_id: bigint | null;
  readonly payload: ActivityFailedPayloadV0_1_0;
}

/** `ActivityFailed` as in 0.2.0 and 0.3.0. */
export interface ActivityFailedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "ActivityFailed";
  readonly source_event_id: bigint | null;
  readonly payload: ActivityFailedPayloadV0_1_0;
}

/** `ActivityFailed` as in 1.0.0. */
export interface ActivityFailedV1_0_0 extends HistoryEvent {
  readonly type: "ActivityFailed";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: ActivityFailedPayloadV0_1_0;
}

/** `ActivityFailedPayload` as in 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export interface ActivityFailedPayloadV0_1_0 {
  readonly details: ErrorDetails;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityFailedV0 = ActivityFailedV0_2_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ActivityFailedPayloadV0 = ActivityFailedPayloadV0_1_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityFailedV1 = ActivityFailedV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type ActivityFailedPayloadV1 = ActivityFailedPayloadV0_1_0;
/** 2.0.0: not released. */
export type ActivityFailedV2 = ActivityFailed;
/** 2.0.0: not released. */
export type ActivityFailedPayloadV2 = ActivityFailedPayload;

/** Whether a value is of type `ActivityFailed`; what is wrong with it goes to `issues`. */
export function checkActivityFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityFailed {
  const before = issues.length;
  if (!runtime.checkObject<ActivityFailed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ActivityFailed");
  checkHistoryEvent(value, path, issues);
  runtime.checkPresent(value.source_event_id, path, "source_event_id", issues);
  checkActivityFailedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityFailed`. */
export function is(value: unknown): value is ActivityFailed {
  return (
    runtime.isRecord<ActivityFailed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ActivityFailed" &&
    value.source_event_id !== undefined &&
    isActivityFailedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `ActivityFailed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkActivityFailed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ActivityFailed> = /* @__PURE__ */ runtime.standardSchema(checkActivityFailed);

/** Whether a value is of type `ActivityFailedPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkActivityFailedPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityFailedPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<ActivityFailedPayloadV0_1_0>(value, path, issues)) return false;
  checkErrorDetails(value.details, runtime.at(path, "details"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ActivityFailedPayload`. */
export function isActivityFailedPayload(value: unknown): value is ActivityFailedPayload {
  return (
    runtime.isRecord<ActivityFailedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isErrorDetails(value.details) &&
    (value.completed_by_worker_id === undefined || runtime.isText(value.completed_by_worker_id))
  );
}

/** Whether a value is of type `ActivityFailedPayload`; what is wrong with it goes to `issues`. */
export function checkActivityFailedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ActivityFailedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ActivityFailedPayload>(value, path, issues)) return false;
  checkErrorDetails(value.details, runtime.at(path, "details"), issues);
  if (value.completed_by_worker_id !== undefined) {
    runtime.checkString(value.completed_by_worker_id, path, "completed_by_worker_id", issues);
  }
  return issues.length === before;
}

const keysOfActivityFailedPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details");
const keysOfActivityFailedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "completed_by_worker_id");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "details", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "details", "completed_by_worker_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads ActivityFailedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stored it. */
export function readActivityFailedPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityFailedPayloadV0_1_0,
): ActivityFailedPayload {
  const stored = runtime.readObject<ActivityFailedPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const details: ActivityFailedPayload["details"] = readErrorDetails(stored.details, runtime.at(path, "details"), reading);
  const result: ActivityFailedPayload = { details };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads ActivityFailedPayload as 2.0.0 stored it. */
export function readActivityFailedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfActivityFailedPayload,
): ActivityFailedPayload {
  const stored = runtime.readObject<ActivityFailedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const details: ActivityFailedPayload["details"] = readErrorDetails(stored.details, runtime.at(path, "details"), reading);
  const completed_by_worker_id: ActivityFailedPayload["completed_by_worker_id"] = stored.completed_by_worker_id === undefined ? undefined : runtime.readString(stored.completed_by_worker_id, path, "completed_by_worker_id", reading);
  const result: runtime.Mutable<ActivityFailedPayload> = { details };
  if (completed_by_worker_id !== undefined) result.completed_by_worker_id = completed_by_worker_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ActivityFailedPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stores it. */
export function writeActivityFailedPayloadV0_1_0(value: ActivityFailedPayloadV0_1_0, known: runtime.KnownKeys = keysOfActivityFailedPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { details: writeErrorDetails(value.details) };
  return runtime.writeUnknown(json, value, known);
}

/** Writes ActivityFailedPayload as 2.0.0 stores it. */
export function writeActivityFailedPayload(value: ActivityFailedPayload, known: runtime.KnownKeys = keysOfActivityFailedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { details: writeErrorDetails(value.details) };
  if (value.completed_by_worker_id !== undefined) json["completed_by_worker_id"] = value.completed_by_worker_id;
  return runtime.writeUnknown(json, value, known);
}

/** ActivityFailedPayload of 2.0.0 as of 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export function liftActivityFailedPayloadV2_0_0ToV0_1_0(
  value: ActivityFailedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): ActivityFailedPayloadV0_1_0 {
  const details: ActivityFailedPayloadV0_1_0["details"] = value.details;
  const result: ActivityFailedPayloadV0_1_0 = { details };
  return runtime.withUnknownOf(result, value);
}

/** ActivityFailedPayload of 0.1.0, 0.2.0, 0.3.0 and 1.0.0 as of 2.0.0. */
export function liftActivityFailedPayloadV0_1_0(
  value: ActivityFailedPayloadV0_1_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): ActivityFailedPayload {
  const details: ActivityFailedPayload["details"] = value.details;
  const result: ActivityFailedPayload = { details };
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): ActivityFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readActivityFailedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): ActivityFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityFailedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): ActivityFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readActivityFailedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): ActivityFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityFailedPayloadV0_1_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): ActivityFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readActivityFailedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of ActivityFailed as they are stored, oldest first. */
export const storedActivityFailed: runtime.StoredEvent<ActivityFailed> = {
  versions: [
    { name: "0.1.0", types: ["ActivityFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["ActivityFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["ActivityFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["ActivityFailed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["ActivityFailed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ActivityFailed of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityFailed> {
  return runtime.readStored(stored, [storedActivityFailed], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored ActivityFailed of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedActivityFailed], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: ActivityFailedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "ActivityFailed";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeActivityFailedPayloadV0_1_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: ActivityFailedV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: ActivityFailed, reading: runtime.Reading): ActivityFailedV1_0_0 {
  const envelope = event;
  const payload = liftActivityFailedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityFailedV1_0_0> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityFailed as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ActivityFailed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkActivityFailed, event, "ActivityFailed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityFailed");
  return writeV1_0_0(older);
}

/** Writes a ActivityFailed as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ActivityFailed): string {
  if (!is(event)) runtime.refuseArgument(checkActivityFailed, event, "ActivityFailed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ActivityFailed");
  return printV1_0_0(older);
}

function writeV0_1_0(event: ActivityFailedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["ActivityFailed"], writeActivityFailedPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: ActivityFailed, reading: runtime.Reading): ActivityFailedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftActivityFailedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: ActivityFailedV0_1_0 = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityFailed of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: ActivityFailedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkActivityFailedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityFailed 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: ActivityFailedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ActivityFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityFailed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityFailed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityFailed"], writeActivityFailedPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: ActivityFailed, reading: runtime.Reading): ActivityFailedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityFailedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityFailedV0_2_0> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityFailed of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: ActivityFailedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityFailedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityFailed 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: ActivityFailedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["ActivityFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ActivityFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ActivityFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ActivityFailed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ActivityFailed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ActivityFailed"], writeActivityFailedPayloadV0_1_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: ActivityFailed, reading: runtime.Reading): ActivityFailedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftActivityFailedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<ActivityFailedV0_2_0> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ActivityFailed of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: ActivityFailedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkActivityFailedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "ActivityFailed 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityFailed, version: "0.1.0"): runtime.Downcast<ActivityFailedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityFailed, version: "0.2.0"): runtime.Downcast<ActivityFailedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.completed_by_worker_id`. */
export function downcast(event: ActivityFailed, version: "0.3.0"): runtime.Downcast<ActivityFailedV0_2_0>;
export function downcast(
  event: ActivityFailed,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ActivityFailed");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("ActivityFailed has no such older version");
  }
}

/** Makes a ActivityFailed: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ActivityFailedPayloadV0_1_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">> & Required<Pick<HistoryEvent, "source_event_id">>): ActivityFailed {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ActivityFailed",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftActivityFailedPayloadV0_1_0(payload, undefined, reading),
  } as ActivityFailed;
  runtime.assertNoIssues(reading.issues, "ActivityFailed");
  if (!is(event)) runtime.refuseArgument(checkActivityFailed, event, "ActivityFailed");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityFailed {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityFailedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityFailed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityFailedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityFailed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityFailedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityFailed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityFailedPayloadV0_1_0);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ActivityFailed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeActivityFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<ActivityFailed> = { type: "ActivityFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ActivityFailed as they stand in Protobuf, oldest first. */
export const wireActivityFailed: runtime.WireEvent<ActivityFailed> = {
  versions: [
    { name: "0.1.0", types: ["ActivityFailed"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["ActivityFailed"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["ActivityFailed"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["ActivityFailed"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["ActivityFailed"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ActivityFailed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ActivityFailed> {
  return runtime.readWire(bytes, wireActivityFailed, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a ActivityFailed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<ActivityFailedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeActivityFailedPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeActivityFailedPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeActivityFailedPayloadV0_1_0 },
      { name: "1.0.0", decode: decodeActivityFailedPayloadV0_1_0 },
      { name: "2.0.0", decode: decodeActivityFailedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: ActivityFailedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityFailed",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeActivityFailedPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityFailedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityFailed",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityFailedPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: ActivityFailedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityFailed",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeActivityFailedPayloadV0_1_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: ActivityFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ActivityFailed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeActivityFailedPayloadV2_0_0ToV0_1_0,
  );
}

/** Encodes a ActivityFailed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ActivityFailed): Uint8Array {
  try {
    if (event.type !== "ActivityFailed" || event.source_event_id === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityFailed, event, "ActivityFailed");
  }
}

/** Encodes a ActivityFailed of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: ActivityFailedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a ActivityFailed of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: ActivityFailedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a ActivityFailed of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: ActivityFailedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a ActivityFailed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ActivityFailedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeActivityFailedPayloadV2_0_0ToV0_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkActivityFailedPayload, payload, "ActivityFailed");
  }
}

/** Decodes ActivityFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 wrote it. */
export function decodeActivityFailedPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityFailedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let details_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // details
        details_wire = runtime.takeSpan(reader, details_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const details: ActivityFailedPayload["details"] = details_wire === undefined ? runtime.lacking(path, "details", reading) : runtime.takeMessage(reader, details_wire, runtime.at(path, "details"), reading, decodeErrorDetails);
  const result: ActivityFailedPayload = { details };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ActivityFailedPayload as 2.0.0 wrote it. */
export function decodeActivityFailedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ActivityFailedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let details_wire: runtime.WireSpan | undefined;
  let completed_by_worker_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // details
        details_wire = runtime.takeSpan(reader, details_wire);
        break;
      case 18: // completed_by_worker_id
        completed_by_worker_id = runtime.takeString(reader, path, "completed_by_worker_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const details: ActivityFailedPayload["details"] = details_wire === undefined ? runtime.lacking(path, "details", reading) : runtime.takeMessage(reader, details_wire, runtime.at(path, "details"), reading, decodeErrorDetails);
  const result: runtime.Mutable<ActivityFailedPayload> = { details };
  if (completed_by_worker_id !== undefined) result.completed_by_worker_id = completed_by_worker_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ActivityFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeActivityFailedPayloadV0_1_0(value: ActivityFailedPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // details
    encodeErrorDetails(value.details, writer);
    runtime.endMessage(writer, 10, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes ActivityFailedPayload of 2.0.0 as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeActivityFailedPayloadV2_0_0ToV0_1_0(value: ActivityFailedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // details
    encodeErrorDetails(value.details, writer);
    runtime.endMessage(writer, 10, start);
  }
  // Not written: only a draft has it.
  if (value.completed_by_worker_id !== undefined) {
    if (!(runtime.isText(value.completed_by_worker_id))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
