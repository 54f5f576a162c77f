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
 * A child was started, and is waited for.
 *
 * @example <caption>Struct and kind, stored as 1.0.0</caption>
 * {"event_id":4,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"SubOrchestrationScheduled","name":"Ship","instance":"order-1::sub::4","input":"{}"}
 */
export interface SubOrchestrationScheduled extends HistoryEvent {
  readonly type: "SubOrchestrationScheduled";
  readonly payload: SubOrchestrationScheduledPayload;
}

/** What `SubOrchestrationScheduled` carries. */
export interface SubOrchestrationScheduledPayload {
  readonly name: string;
  /** Instance of the child. */
  readonly instance: string;
  /** Sensitive: personal. */
  readonly input: string;
  /** Worker that scheduled it. */
  readonly scheduled_by_worker_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SubOrchestrationScheduled` as in 0.1.0. */
export interface SubOrchestrationScheduledV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "SubOrchestrationScheduled";
  readonly payload: SubOrchestrationScheduledPayloadV0_1_0;
}

/** `SubOrchestrationScheduled` as in 0.2.0 and 0.3.0. */
export interface SubOrchestrationScheduledV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "SubOrchestrationScheduled";
  readonly payload: SubOrchestrationScheduledPayloadV0_1_0;
}

/** `SubOrchestrationScheduled` as in 1.0.0. */
export interface SubOrchestrationScheduledV1_0_0 extends HistoryEvent {
  readonly type: "SubOrchestrationScheduled";
  readonly payload: SubOrchestrationScheduledPayloadV0_1_0;
}

/** `SubOrchestrationScheduledPayload` as in 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export interface SubOrchestrationScheduledPayloadV0_1_0 {
  readonly name: string;
  readonly instance: string;
  readonly input: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type SubOrchestrationScheduledV0 = SubOrchestrationScheduledV0_2_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type SubOrchestrationScheduledPayloadV0 = SubOrchestrationScheduledPayloadV0_1_0;
/** 1.0.0: released 2026-01-01. */
export type SubOrchestrationScheduledV1 = SubOrchestrationScheduledV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type SubOrchestrationScheduledPayloadV1 = SubOrchestrationScheduledPayloadV0_1_0;
/** 2.0.0: not released. */
export type SubOrchestrationScheduledV2 = SubOrchestrationScheduled;
/** 2.0.0: not released. */
export type SubOrchestrationScheduledPayloadV2 = SubOrchestrationScheduledPayload;

/** Whether a value is of type `SubOrchestrationScheduled`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationScheduled(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationScheduled {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationScheduled>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SubOrchestrationScheduled");
  checkHistoryEvent(value, path, issues);
  checkSubOrchestrationScheduledPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SubOrchestrationScheduled`. */
export function is(value: unknown): value is SubOrchestrationScheduled {
  return (
    runtime.isRecord<SubOrchestrationScheduled>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SubOrchestrationScheduled" &&
    isSubOrchestrationScheduledPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `SubOrchestrationScheduled`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSubOrchestrationScheduled(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SubOrchestrationScheduled> = /* @__PURE__ */ runtime.standardSchema(checkSubOrchestrationScheduled);

/** Whether a value is of type `SubOrchestrationScheduledPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationScheduledPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationScheduledPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationScheduledPayloadV0_1_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.instance, path, "instance", issues);
  runtime.checkString(value.input, path, "input", issues);
  return issues.length === before;
}

/** Whether a value is of type `SubOrchestrationScheduledPayload`. */
export function isSubOrchestrationScheduledPayload(value: unknown): value is SubOrchestrationScheduledPayload {
  return (
    runtime.isRecord<SubOrchestrationScheduledPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name) &&
    runtime.isText(value.instance) &&
    runtime.isText(value.input) &&
    (value.scheduled_by_worker_id === undefined || runtime.isText(value.scheduled_by_worker_id))
  );
}

/** Whether a value is of type `SubOrchestrationScheduledPayload`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationScheduledPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationScheduledPayload {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationScheduledPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.instance, path, "instance", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.scheduled_by_worker_id !== undefined) {
    runtime.checkString(value.scheduled_by_worker_id, path, "scheduled_by_worker_id", issues);
  }
  return issues.length === before;
}

const keysOfSubOrchestrationScheduledPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input");
const keysOfSubOrchestrationScheduledPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "scheduled_by_worker_id");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "instance", "input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "instance", "input", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "instance", "input", "scheduled_by_worker_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads SubOrchestrationScheduledPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stored it. */
export function readSubOrchestrationScheduledPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSubOrchestrationScheduledPayloadV0_1_0,
): SubOrchestrationScheduledPayload {
  const stored = runtime.readObject<SubOrchestrationScheduledPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: SubOrchestrationScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const instance: SubOrchestrationScheduledPayload["instance"] = runtime.readString(stored.instance, path, "instance", reading);
  const input: SubOrchestrationScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const result: SubOrchestrationScheduledPayload = { name, instance, input };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads SubOrchestrationScheduledPayload as 2.0.0 stored it. */
export function readSubOrchestrationScheduledPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSubOrchestrationScheduledPayload,
): SubOrchestrationScheduledPayload {
  const stored = runtime.readObject<SubOrchestrationScheduledPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: SubOrchestrationScheduledPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const instance: SubOrchestrationScheduledPayload["instance"] = runtime.readString(stored.instance, path, "instance", reading);
  const input: SubOrchestrationScheduledPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const scheduled_by_worker_id: SubOrchestrationScheduledPayload["scheduled_by_worker_id"] = stored.scheduled_by_worker_id === undefined ? undefined : runtime.readString(stored.scheduled_by_worker_id, path, "scheduled_by_worker_id", reading);
  if (name === stored.name && instance === stored.instance && input === stored.input && scheduled_by_worker_id === stored.scheduled_by_worker_id && known === keysOfSubOrchestrationScheduledPayload && runtime.hasOnly(stored, keysOfSubOrchestrationScheduledPayload)) return stored as SubOrchestrationScheduledPayload;
  const result: runtime.Mutable<SubOrchestrationScheduledPayload> = { name, instance, input };
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SubOrchestrationScheduledPayload as 0.1.0, 0.2.0, 0.3.0 and 1.0.0 stores it. */
export function writeSubOrchestrationScheduledPayloadV0_1_0(value: SubOrchestrationScheduledPayloadV0_1_0, known: runtime.KnownKeys = keysOfSubOrchestrationScheduledPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, instance: value.instance, input: value.input };
  return runtime.writeUnknown(json, value, known);
}

/** Writes SubOrchestrationScheduledPayload as 2.0.0 stores it. */
export function writeSubOrchestrationScheduledPayload(value: SubOrchestrationScheduledPayload, known: runtime.KnownKeys = keysOfSubOrchestrationScheduledPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, instance: value.instance, input: value.input };
  if (value.scheduled_by_worker_id !== undefined) json["scheduled_by_worker_id"] = value.scheduled_by_worker_id;
  return runtime.writeUnknown(json, value, known);
}

/** SubOrchestrationScheduledPayload of 2.0.0 as of 0.1.0, 0.2.0, 0.3.0 and 1.0.0. */
export function liftSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(
  value: SubOrchestrationScheduledPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): SubOrchestrationScheduledPayloadV0_1_0 {
  const name: SubOrchestrationScheduledPayloadV0_1_0["name"] = value.name;
  const instance: SubOrchestrationScheduledPayloadV0_1_0["instance"] = value.instance;
  const input: SubOrchestrationScheduledPayloadV0_1_0["input"] = value.input;
  const result: SubOrchestrationScheduledPayloadV0_1_0 = { name, instance, input };
  return runtime.withUnknownOf(result, value);
}

/** SubOrchestrationScheduledPayload of 0.1.0, 0.2.0, 0.3.0 and 1.0.0 as of 2.0.0. */
export function liftSubOrchestrationScheduledPayloadV0_1_0(
  value: SubOrchestrationScheduledPayloadV0_1_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): SubOrchestrationScheduledPayload {
  const name: SubOrchestrationScheduledPayload["name"] = value.name;
  const instance: SubOrchestrationScheduledPayload["instance"] = value.instance;
  const input: SubOrchestrationScheduledPayload["input"] = value.input;
  const result: SubOrchestrationScheduledPayload = { name, instance, input };
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): SubOrchestrationScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readSubOrchestrationScheduledPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): SubOrchestrationScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationScheduledPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): SubOrchestrationScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationScheduledPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): SubOrchestrationScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationScheduledPayloadV0_1_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): SubOrchestrationScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationScheduledPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of SubOrchestrationScheduled as they are stored, oldest first. */
export const storedSubOrchestrationScheduled: runtime.StoredEvent<SubOrchestrationScheduled> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationScheduled"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationScheduled"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationScheduled"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SubOrchestrationScheduled of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationScheduled> {
  return runtime.readStored(stored, [storedSubOrchestrationScheduled], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored SubOrchestrationScheduled of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSubOrchestrationScheduled], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: SubOrchestrationScheduledV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "SubOrchestrationScheduled";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeSubOrchestrationScheduledPayloadV0_1_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: SubOrchestrationScheduledV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: SubOrchestrationScheduled, reading: runtime.Reading): SubOrchestrationScheduledV1_0_0 {
  const envelope = event;
  const payload = liftSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<SubOrchestrationScheduledV1_0_0> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationScheduled as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SubOrchestrationScheduled): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationScheduled, event, "SubOrchestrationScheduled");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationScheduled");
  return writeV1_0_0(older);
}

/** Writes a SubOrchestrationScheduled as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SubOrchestrationScheduled): string {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationScheduled, event, "SubOrchestrationScheduled");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationScheduled");
  return printV1_0_0(older);
}

function writeV0_1_0(event: SubOrchestrationScheduledV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["SubOrchestrationScheduled"], writeSubOrchestrationScheduledPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: SubOrchestrationScheduled, reading: runtime.Reading): SubOrchestrationScheduledV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<SubOrchestrationScheduledV0_1_0> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationScheduled of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: SubOrchestrationScheduledV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkSubOrchestrationScheduledPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "SubOrchestrationScheduled 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: SubOrchestrationScheduledV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationScheduled", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationScheduled", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationScheduled"], writeSubOrchestrationScheduledPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: SubOrchestrationScheduled, reading: runtime.Reading): SubOrchestrationScheduledV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<SubOrchestrationScheduledV0_2_0> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationScheduled of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: SubOrchestrationScheduledV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationScheduledPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "SubOrchestrationScheduled 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: SubOrchestrationScheduledV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["SubOrchestrationScheduled", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationScheduled", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationScheduled", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationScheduled", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationScheduled", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationScheduled"], writeSubOrchestrationScheduledPayloadV0_1_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: SubOrchestrationScheduled, reading: runtime.Reading): SubOrchestrationScheduledV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<SubOrchestrationScheduledV0_2_0> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationScheduled of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: SubOrchestrationScheduledV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationScheduledPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "SubOrchestrationScheduled 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: SubOrchestrationScheduled, version: "0.1.0"): runtime.Downcast<SubOrchestrationScheduledV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: SubOrchestrationScheduled, version: "0.2.0"): runtime.Downcast<SubOrchestrationScheduledV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.scheduled_by_worker_id`. */
export function downcast(event: SubOrchestrationScheduled, version: "0.3.0"): runtime.Downcast<SubOrchestrationScheduledV0_2_0>;
export function downcast(
  event: SubOrchestrationScheduled,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "SubOrchestrationScheduled");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("SubOrchestrationScheduled has no such older version");
  }
}

/** Makes a SubOrchestrationScheduled: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SubOrchestrationScheduledPayloadV0_1_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): SubOrchestrationScheduled {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "SubOrchestrationScheduled",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftSubOrchestrationScheduledPayloadV0_1_0(payload, undefined, reading),
  } as SubOrchestrationScheduled;
  runtime.assertNoIssues(reading.issues, "SubOrchestrationScheduled");
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationScheduled, event, "SubOrchestrationScheduled");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationScheduled {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationScheduledPayloadV0_1_0);
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationScheduled {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationScheduledPayloadV0_1_0);
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationScheduled {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationScheduledPayloadV0_1_0);
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationScheduled {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationScheduledPayloadV0_1_0);
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationScheduled {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationScheduledPayload);
  const result: runtime.Mutable<SubOrchestrationScheduled> = { type: "SubOrchestrationScheduled", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SubOrchestrationScheduled as they stand in Protobuf, oldest first. */
export const wireSubOrchestrationScheduled: runtime.WireEvent<SubOrchestrationScheduled> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationScheduled"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationScheduled"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationScheduled"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationScheduled"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationScheduled"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SubOrchestrationScheduled of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationScheduled> {
  return runtime.readWire(bytes, wireSubOrchestrationScheduled, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a SubOrchestrationScheduled without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<SubOrchestrationScheduledPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeSubOrchestrationScheduledPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeSubOrchestrationScheduledPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeSubOrchestrationScheduledPayloadV0_1_0 },
      { name: "1.0.0", decode: decodeSubOrchestrationScheduledPayloadV0_1_0 },
      { name: "2.0.0", decode: decodeSubOrchestrationScheduledPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: SubOrchestrationScheduledPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationScheduled",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeSubOrchestrationScheduledPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationScheduledPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationScheduled",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationScheduledPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationScheduledPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationScheduled",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationScheduledPayloadV0_1_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: SubOrchestrationScheduledPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationScheduled",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0,
  );
}

/** Encodes a SubOrchestrationScheduled as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SubOrchestrationScheduled): Uint8Array {
  try {
    if (event.type !== "SubOrchestrationScheduled") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationScheduled, event, "SubOrchestrationScheduled");
  }
}

/** Encodes a SubOrchestrationScheduled of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: SubOrchestrationScheduledV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a SubOrchestrationScheduled of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: SubOrchestrationScheduledV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a SubOrchestrationScheduled of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: SubOrchestrationScheduledV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a SubOrchestrationScheduled as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SubOrchestrationScheduledPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationScheduledPayload, payload, "SubOrchestrationScheduled");
  }
}

/** Decodes SubOrchestrationScheduledPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 wrote it. */
export function decodeSubOrchestrationScheduledPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SubOrchestrationScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let instance: string | undefined;
  let input: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // instance
        instance = runtime.takeString(reader, path, "instance", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (instance === undefined) runtime.lacking(path, "instance", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: SubOrchestrationScheduledPayload = { name, instance, input };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes SubOrchestrationScheduledPayload as 2.0.0 wrote it. */
export function decodeSubOrchestrationScheduledPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SubOrchestrationScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let instance: string | undefined;
  let input: string | undefined;
  let scheduled_by_worker_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // instance
        instance = runtime.takeString(reader, path, "instance", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 34: // scheduled_by_worker_id
        scheduled_by_worker_id = runtime.takeString(reader, path, "scheduled_by_worker_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (instance === undefined) runtime.lacking(path, "instance", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: runtime.Mutable<SubOrchestrationScheduledPayload> = { name, instance, input };
  if (scheduled_by_worker_id !== undefined) result.scheduled_by_worker_id = scheduled_by_worker_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SubOrchestrationScheduledPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeSubOrchestrationScheduledPayloadV0_1_0(value: SubOrchestrationScheduledPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.instance); // instance
  runtime.putString(writer, 26, value.input); // input
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes SubOrchestrationScheduledPayload of 2.0.0 as 0.1.0, 0.2.0, 0.3.0, 1.0.0 writes it. */
export function encodeSubOrchestrationScheduledPayloadV2_0_0ToV0_1_0(value: SubOrchestrationScheduledPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.instance); // instance
  runtime.putString(writer, 26, value.input); // input
  // Not written: only a draft has it.
  if (value.scheduled_by_worker_id !== undefined) {
    if (!(runtime.isText(value.scheduled_by_worker_id))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
