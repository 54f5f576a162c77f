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
 * Somebody asked for the orchestration to end. It fails as cancelled afterwards.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":8,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"OrchestrationCancelRequested","reason":"user_requested"}
 */
export interface OrchestrationCancelRequested extends HistoryEvent {
  readonly type: "OrchestrationCancelRequested";
  readonly payload: OrchestrationCancelRequestedPayload;
}

/** What `OrchestrationCancelRequested` carries. */
export interface OrchestrationCancelRequestedPayload {
  readonly reason: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationCancelRequested` as in 0.1.0. */
export interface OrchestrationCancelRequestedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "OrchestrationCancelRequested";
  readonly payload: OrchestrationCancelRequestedPayload;
}

/** `OrchestrationCancelRequested` as in 0.2.0 and 0.3.0. */
export interface OrchestrationCancelRequestedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationCancelRequested";
  readonly payload: OrchestrationCancelRequestedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationCancelRequestedV0 = OrchestrationCancelRequestedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationCancelRequestedV1 = OrchestrationCancelRequested;
/** 2.0.0: not released. */
export type OrchestrationCancelRequestedV2 = OrchestrationCancelRequested;

/** Whether a value is of type `OrchestrationCancelRequested`; what is wrong with it goes to `issues`. */
export function checkOrchestrationCancelRequested(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationCancelRequested {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationCancelRequested>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "OrchestrationCancelRequested");
  checkHistoryEvent(value, path, issues);
  checkOrchestrationCancelRequestedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationCancelRequested`. */
export function is(value: unknown): value is OrchestrationCancelRequested {
  return (
    runtime.isRecord<OrchestrationCancelRequested>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "OrchestrationCancelRequested" &&
    isOrchestrationCancelRequestedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `OrchestrationCancelRequested`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkOrchestrationCancelRequested(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<OrchestrationCancelRequested> = /* @__PURE__ */ runtime.standardSchema(checkOrchestrationCancelRequested);

/** Whether a value is of type `OrchestrationCancelRequestedPayload`. */
export function isOrchestrationCancelRequestedPayload(value: unknown): value is OrchestrationCancelRequestedPayload {
  return (
    runtime.isRecord<OrchestrationCancelRequestedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.reason)
  );
}

/** Whether a value is of type `OrchestrationCancelRequestedPayload`; what is wrong with it goes to `issues`. */
export function checkOrchestrationCancelRequestedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationCancelRequestedPayload {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationCancelRequestedPayload>(value, path, issues)) return false;
  runtime.checkString(value.reason, path, "reason", issues);
  return issues.length === before;
}

const keysOfOrchestrationCancelRequestedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "reason", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "reason", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads OrchestrationCancelRequestedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readOrchestrationCancelRequestedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationCancelRequestedPayload,
): OrchestrationCancelRequestedPayload {
  const stored = runtime.readObject<OrchestrationCancelRequestedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const reason: OrchestrationCancelRequestedPayload["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  if (reason === stored.reason && known === keysOfOrchestrationCancelRequestedPayload && runtime.hasOnly(stored, keysOfOrchestrationCancelRequestedPayload)) return stored as OrchestrationCancelRequestedPayload;
  const result: OrchestrationCancelRequestedPayload = { reason };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes OrchestrationCancelRequestedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeOrchestrationCancelRequestedPayload(value: OrchestrationCancelRequestedPayload, known: runtime.KnownKeys = keysOfOrchestrationCancelRequestedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { reason: value.reason };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): OrchestrationCancelRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readOrchestrationCancelRequestedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): OrchestrationCancelRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationCancelRequestedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): OrchestrationCancelRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationCancelRequestedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): OrchestrationCancelRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationCancelRequestedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): OrchestrationCancelRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationCancelRequestedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of OrchestrationCancelRequested as they are stored, oldest first. */
export const storedOrchestrationCancelRequested: runtime.StoredEvent<OrchestrationCancelRequested> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationCancelRequested"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationCancelRequested"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationCancelRequested"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationCancelRequested"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationCancelRequested"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored OrchestrationCancelRequested of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationCancelRequested> {
  return runtime.readStored(stored, [storedOrchestrationCancelRequested], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored OrchestrationCancelRequested of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedOrchestrationCancelRequested], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: OrchestrationCancelRequested): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "OrchestrationCancelRequested";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeOrchestrationCancelRequestedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: OrchestrationCancelRequested): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: OrchestrationCancelRequested, _reading: runtime.Reading): OrchestrationCancelRequested {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCancelRequested as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: OrchestrationCancelRequested): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCancelRequested, event, "OrchestrationCancelRequested");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationCancelRequested");
  return writeV1_0_0(older);
}

/** Writes a OrchestrationCancelRequested as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: OrchestrationCancelRequested): string {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCancelRequested, event, "OrchestrationCancelRequested");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationCancelRequested");
  return printV1_0_0(older);
}

function writeV0_1_0(event: OrchestrationCancelRequestedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationCancelRequested", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCancelRequested", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCancelRequested", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["OrchestrationCancelRequested"], writeOrchestrationCancelRequestedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: OrchestrationCancelRequested, reading: runtime.Reading): OrchestrationCancelRequestedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCancelRequestedV0_1_0> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCancelRequested of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: OrchestrationCancelRequestedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkOrchestrationCancelRequestedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCancelRequested 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: OrchestrationCancelRequestedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationCancelRequested", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCancelRequested", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCancelRequested", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationCancelRequested", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationCancelRequested", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationCancelRequested"], writeOrchestrationCancelRequestedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: OrchestrationCancelRequested, reading: runtime.Reading): OrchestrationCancelRequestedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCancelRequestedV0_2_0> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCancelRequested of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: OrchestrationCancelRequestedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationCancelRequestedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCancelRequested 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: OrchestrationCancelRequestedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["OrchestrationCancelRequested", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCancelRequested", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCancelRequested", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationCancelRequested", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationCancelRequested", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationCancelRequested"], writeOrchestrationCancelRequestedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: OrchestrationCancelRequested, reading: runtime.Reading): OrchestrationCancelRequestedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCancelRequestedV0_2_0> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCancelRequested of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: OrchestrationCancelRequestedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationCancelRequestedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCancelRequested 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCancelRequested, version: "0.1.0"): runtime.Downcast<OrchestrationCancelRequestedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCancelRequested, version: "0.2.0"): runtime.Downcast<OrchestrationCancelRequestedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCancelRequested, version: "0.3.0"): runtime.Downcast<OrchestrationCancelRequestedV0_2_0>;
export function downcast(
  event: OrchestrationCancelRequested,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "OrchestrationCancelRequested");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("OrchestrationCancelRequested has no such older version");
  }
}

/** Makes a OrchestrationCancelRequested: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: OrchestrationCancelRequestedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): OrchestrationCancelRequested {
  const event = {
    type: "OrchestrationCancelRequested",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as OrchestrationCancelRequested;
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCancelRequested, event, "OrchestrationCancelRequested");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCancelRequested {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCancelRequestedPayload);
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCancelRequested {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCancelRequestedPayload);
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCancelRequested {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCancelRequestedPayload);
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCancelRequested {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCancelRequestedPayload);
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCancelRequested {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCancelRequestedPayload);
  const result: runtime.Mutable<OrchestrationCancelRequested> = { type: "OrchestrationCancelRequested", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of OrchestrationCancelRequested as they stand in Protobuf, oldest first. */
export const wireOrchestrationCancelRequested: runtime.WireEvent<OrchestrationCancelRequested> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationCancelRequested"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationCancelRequested"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationCancelRequested"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationCancelRequested"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationCancelRequested"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a OrchestrationCancelRequested of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationCancelRequested> {
  return runtime.readWire(bytes, wireOrchestrationCancelRequested, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a OrchestrationCancelRequested without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<OrchestrationCancelRequestedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeOrchestrationCancelRequestedPayload },
      { name: "0.2.0", decode: decodeOrchestrationCancelRequestedPayload },
      { name: "0.3.0", decode: decodeOrchestrationCancelRequestedPayload },
      { name: "1.0.0", decode: decodeOrchestrationCancelRequestedPayload },
      { name: "2.0.0", decode: decodeOrchestrationCancelRequestedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: OrchestrationCancelRequestedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCancelRequested",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeOrchestrationCancelRequestedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationCancelRequestedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCancelRequested",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationCancelRequestedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationCancelRequestedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCancelRequested",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationCancelRequestedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: OrchestrationCancelRequestedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCancelRequested",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeOrchestrationCancelRequestedPayload,
  );
}

/** Encodes a OrchestrationCancelRequested as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: OrchestrationCancelRequested): Uint8Array {
  try {
    if (event.type !== "OrchestrationCancelRequested") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationCancelRequested, event, "OrchestrationCancelRequested");
  }
}

/** Encodes a OrchestrationCancelRequested of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: OrchestrationCancelRequestedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a OrchestrationCancelRequested of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: OrchestrationCancelRequestedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a OrchestrationCancelRequested of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: OrchestrationCancelRequestedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a OrchestrationCancelRequested as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: OrchestrationCancelRequestedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeOrchestrationCancelRequestedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationCancelRequestedPayload, payload, "OrchestrationCancelRequested");
  }
}

/** Decodes OrchestrationCancelRequestedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeOrchestrationCancelRequestedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationCancelRequestedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let reason: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const result: OrchestrationCancelRequestedPayload = { reason };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes OrchestrationCancelRequestedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeOrchestrationCancelRequestedPayload(value: OrchestrationCancelRequestedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.reason); // reason
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
