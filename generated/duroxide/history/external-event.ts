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
 * An event from outside arrived.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":7,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"ExternalEvent","name":"approval","data":"ja ✓"}
 */
export interface ExternalEvent extends HistoryEvent {
  readonly type: "ExternalEvent";
  readonly payload: ExternalEventPayload;
}

/** What `ExternalEvent` carries. */
export interface ExternalEventPayload {
  readonly name: string;
  /** Sensitive: personal. */
  readonly data: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ExternalEvent` as in 0.1.0. */
export interface ExternalEventV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "ExternalEvent";
  readonly payload: ExternalEventPayload;
}

/** `ExternalEvent` as in 0.2.0 and 0.3.0. */
export interface ExternalEventV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "ExternalEvent";
  readonly payload: ExternalEventPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ExternalEventV0 = ExternalEventV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type ExternalEventV1 = ExternalEvent;
/** 2.0.0: not released. */
export type ExternalEventV2 = ExternalEvent;

/** Whether a value is of type `ExternalEvent`; what is wrong with it goes to `issues`. */
export function checkExternalEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ExternalEvent {
  const before = issues.length;
  if (!runtime.checkObject<ExternalEvent>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ExternalEvent");
  checkHistoryEvent(value, path, issues);
  checkExternalEventPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ExternalEvent`. */
export function is(value: unknown): value is ExternalEvent {
  return (
    runtime.isRecord<ExternalEvent>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ExternalEvent" &&
    isExternalEventPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `ExternalEvent`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkExternalEvent(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ExternalEvent> = /* @__PURE__ */ runtime.standardSchema(checkExternalEvent);

/** Whether a value is of type `ExternalEventPayload`. */
export function isExternalEventPayload(value: unknown): value is ExternalEventPayload {
  return (
    runtime.isRecord<ExternalEventPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name) &&
    runtime.isText(value.data)
  );
}

/** Whether a value is of type `ExternalEventPayload`; what is wrong with it goes to `issues`. */
export function checkExternalEventPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ExternalEventPayload {
  const before = issues.length;
  if (!runtime.checkObject<ExternalEventPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.data, path, "data", issues);
  return issues.length === before;
}

const keysOfExternalEventPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "data");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "data", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "data", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "data", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "data", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "data", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads ExternalEventPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readExternalEventPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfExternalEventPayload,
): ExternalEventPayload {
  const stored = runtime.readObject<ExternalEventPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ExternalEventPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const data: ExternalEventPayload["data"] = runtime.readString(stored.data, path, "data", reading);
  if (name === stored.name && data === stored.data && known === keysOfExternalEventPayload && runtime.hasOnly(stored, keysOfExternalEventPayload)) return stored as ExternalEventPayload;
  const result: ExternalEventPayload = { name, data };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ExternalEventPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeExternalEventPayload(value: ExternalEventPayload, known: runtime.KnownKeys = keysOfExternalEventPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, data: value.data };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): ExternalEvent {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readExternalEventPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): ExternalEvent {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readExternalEventPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): ExternalEvent {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readExternalEventPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): ExternalEvent {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readExternalEventPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): ExternalEvent {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readExternalEventPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of ExternalEvent as they are stored, oldest first. */
export const storedExternalEvent: runtime.StoredEvent<ExternalEvent> = {
  versions: [
    { name: "0.1.0", types: ["ExternalEvent"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["ExternalEvent"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["ExternalEvent"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["ExternalEvent"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["ExternalEvent"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ExternalEvent of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ExternalEvent> {
  return runtime.readStored(stored, [storedExternalEvent], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored ExternalEvent of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedExternalEvent], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: ExternalEvent): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "ExternalEvent";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeExternalEventPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: ExternalEvent): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: ExternalEvent, _reading: runtime.Reading): ExternalEvent {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalEvent as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ExternalEvent): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkExternalEvent, event, "ExternalEvent");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ExternalEvent");
  return writeV1_0_0(older);
}

/** Writes a ExternalEvent as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ExternalEvent): string {
  if (!is(event)) runtime.refuseArgument(checkExternalEvent, event, "ExternalEvent");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ExternalEvent");
  return printV1_0_0(older);
}

function writeV0_1_0(event: ExternalEventV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ExternalEvent", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalEvent", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalEvent", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["ExternalEvent"], writeExternalEventPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: ExternalEvent, reading: runtime.Reading): ExternalEventV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalEventV0_1_0> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalEvent of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: ExternalEventV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkExternalEventPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalEvent 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: ExternalEventV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ExternalEvent", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalEvent", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalEvent", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ExternalEvent", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ExternalEvent", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ExternalEvent"], writeExternalEventPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: ExternalEvent, reading: runtime.Reading): ExternalEventV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalEventV0_2_0> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalEvent of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: ExternalEventV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkExternalEventPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalEvent 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: ExternalEventV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["ExternalEvent", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalEvent", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalEvent", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ExternalEvent", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ExternalEvent", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ExternalEvent"], writeExternalEventPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: ExternalEvent, reading: runtime.Reading): ExternalEventV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalEventV0_2_0> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalEvent of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: ExternalEventV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkExternalEventPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalEvent 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalEvent, version: "0.1.0"): runtime.Downcast<ExternalEventV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalEvent, version: "0.2.0"): runtime.Downcast<ExternalEventV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalEvent, version: "0.3.0"): runtime.Downcast<ExternalEventV0_2_0>;
export function downcast(
  event: ExternalEvent,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ExternalEvent");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("ExternalEvent has no such older version");
  }
}

/** Makes a ExternalEvent: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ExternalEventPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): ExternalEvent {
  const event = {
    type: "ExternalEvent",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as ExternalEvent;
  if (!is(event)) runtime.refuseArgument(checkExternalEvent, event, "ExternalEvent");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalEvent {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalEventPayload);
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalEvent {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalEventPayload);
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalEvent {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalEventPayload);
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalEvent {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalEventPayload);
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalEvent {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalEventPayload);
  const result: runtime.Mutable<ExternalEvent> = { type: "ExternalEvent", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ExternalEvent as they stand in Protobuf, oldest first. */
export const wireExternalEvent: runtime.WireEvent<ExternalEvent> = {
  versions: [
    { name: "0.1.0", types: ["ExternalEvent"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["ExternalEvent"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["ExternalEvent"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["ExternalEvent"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["ExternalEvent"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ExternalEvent of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ExternalEvent> {
  return runtime.readWire(bytes, wireExternalEvent, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a ExternalEvent without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<ExternalEventPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeExternalEventPayload },
      { name: "0.2.0", decode: decodeExternalEventPayload },
      { name: "0.3.0", decode: decodeExternalEventPayload },
      { name: "1.0.0", decode: decodeExternalEventPayload },
      { name: "2.0.0", decode: decodeExternalEventPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: ExternalEventPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalEvent",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeExternalEventPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: ExternalEventPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalEvent",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeExternalEventPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: ExternalEventPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalEvent",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeExternalEventPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: ExternalEventPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalEvent",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeExternalEventPayload,
  );
}

/** Encodes a ExternalEvent as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ExternalEvent): Uint8Array {
  try {
    if (event.type !== "ExternalEvent") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkExternalEvent, event, "ExternalEvent");
  }
}

/** Encodes a ExternalEvent of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: ExternalEventV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a ExternalEvent of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: ExternalEventV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a ExternalEvent of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: ExternalEventV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a ExternalEvent as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ExternalEventPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeExternalEventPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkExternalEventPayload, payload, "ExternalEvent");
  }
}

/** Decodes ExternalEventPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeExternalEventPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ExternalEventPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let data: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // data
        data = runtime.takeString(reader, path, "data", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (data === undefined) runtime.lacking(path, "data", reading);
  const result: ExternalEventPayload = { name, data };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ExternalEventPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeExternalEventPayload(value: ExternalEventPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.data); // data
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
