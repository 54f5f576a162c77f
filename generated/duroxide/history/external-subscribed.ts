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
 * The orchestration waits for an event from outside.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":6,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"ExternalSubscribed","name":"approval"}
 */
export interface ExternalSubscribed extends HistoryEvent {
  readonly type: "ExternalSubscribed";
  readonly payload: ExternalSubscribedPayload;
}

/** What `ExternalSubscribed` carries. */
export interface ExternalSubscribedPayload {
  readonly name: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ExternalSubscribed` as in 0.1.0. */
export interface ExternalSubscribedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "ExternalSubscribed";
  readonly payload: ExternalSubscribedPayload;
}

/** `ExternalSubscribed` as in 0.2.0 and 0.3.0. */
export interface ExternalSubscribedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "ExternalSubscribed";
  readonly payload: ExternalSubscribedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type ExternalSubscribedV0 = ExternalSubscribedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type ExternalSubscribedV1 = ExternalSubscribed;
/** 2.0.0: not released. */
export type ExternalSubscribedV2 = ExternalSubscribed;

/** Whether a value is of type `ExternalSubscribed`; what is wrong with it goes to `issues`. */
export function checkExternalSubscribed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ExternalSubscribed {
  const before = issues.length;
  if (!runtime.checkObject<ExternalSubscribed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ExternalSubscribed");
  checkHistoryEvent(value, path, issues);
  checkExternalSubscribedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ExternalSubscribed`. */
export function is(value: unknown): value is ExternalSubscribed {
  return (
    runtime.isRecord<ExternalSubscribed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ExternalSubscribed" &&
    isExternalSubscribedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `ExternalSubscribed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkExternalSubscribed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ExternalSubscribed> = /* @__PURE__ */ runtime.standardSchema(checkExternalSubscribed);

/** Whether a value is of type `ExternalSubscribedPayload`. */
export function isExternalSubscribedPayload(value: unknown): value is ExternalSubscribedPayload {
  return (
    runtime.isRecord<ExternalSubscribedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name)
  );
}

/** Whether a value is of type `ExternalSubscribedPayload`; what is wrong with it goes to `issues`. */
export function checkExternalSubscribedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ExternalSubscribedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ExternalSubscribedPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  return issues.length === before;
}

const keysOfExternalSubscribedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads ExternalSubscribedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readExternalSubscribedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfExternalSubscribedPayload,
): ExternalSubscribedPayload {
  const stored = runtime.readObject<ExternalSubscribedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: ExternalSubscribedPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  if (name === stored.name && known === keysOfExternalSubscribedPayload && runtime.hasOnly(stored, keysOfExternalSubscribedPayload)) return stored as ExternalSubscribedPayload;
  const result: ExternalSubscribedPayload = { name };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ExternalSubscribedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeExternalSubscribedPayload(value: ExternalSubscribedPayload, known: runtime.KnownKeys = keysOfExternalSubscribedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): ExternalSubscribed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readExternalSubscribedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): ExternalSubscribed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readExternalSubscribedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): ExternalSubscribed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readExternalSubscribedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): ExternalSubscribed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readExternalSubscribedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): ExternalSubscribed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readExternalSubscribedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of ExternalSubscribed as they are stored, oldest first. */
export const storedExternalSubscribed: runtime.StoredEvent<ExternalSubscribed> = {
  versions: [
    { name: "0.1.0", types: ["ExternalSubscribed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["ExternalSubscribed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["ExternalSubscribed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["ExternalSubscribed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["ExternalSubscribed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ExternalSubscribed of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ExternalSubscribed> {
  return runtime.readStored(stored, [storedExternalSubscribed], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored ExternalSubscribed of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedExternalSubscribed], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: ExternalSubscribed): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "ExternalSubscribed";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeExternalSubscribedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: ExternalSubscribed): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: ExternalSubscribed, _reading: runtime.Reading): ExternalSubscribed {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalSubscribed as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ExternalSubscribed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkExternalSubscribed, event, "ExternalSubscribed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ExternalSubscribed");
  return writeV1_0_0(older);
}

/** Writes a ExternalSubscribed as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ExternalSubscribed): string {
  if (!is(event)) runtime.refuseArgument(checkExternalSubscribed, event, "ExternalSubscribed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ExternalSubscribed");
  return printV1_0_0(older);
}

function writeV0_1_0(event: ExternalSubscribedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ExternalSubscribed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalSubscribed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalSubscribed", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["ExternalSubscribed"], writeExternalSubscribedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: ExternalSubscribed, reading: runtime.Reading): ExternalSubscribedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalSubscribedV0_1_0> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalSubscribed of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: ExternalSubscribedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkExternalSubscribedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalSubscribed 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: ExternalSubscribedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["ExternalSubscribed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalSubscribed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalSubscribed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ExternalSubscribed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ExternalSubscribed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ExternalSubscribed"], writeExternalSubscribedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: ExternalSubscribed, reading: runtime.Reading): ExternalSubscribedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalSubscribedV0_2_0> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalSubscribed of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: ExternalSubscribedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkExternalSubscribedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalSubscribed 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: ExternalSubscribedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["ExternalSubscribed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["ExternalSubscribed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["ExternalSubscribed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["ExternalSubscribed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["ExternalSubscribed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["ExternalSubscribed"], writeExternalSubscribedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: ExternalSubscribed, reading: runtime.Reading): ExternalSubscribedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ExternalSubscribedV0_2_0> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ExternalSubscribed of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: ExternalSubscribedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkExternalSubscribedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ExternalSubscribed 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalSubscribed, version: "0.1.0"): runtime.Downcast<ExternalSubscribedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalSubscribed, version: "0.2.0"): runtime.Downcast<ExternalSubscribedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: ExternalSubscribed, version: "0.3.0"): runtime.Downcast<ExternalSubscribedV0_2_0>;
export function downcast(
  event: ExternalSubscribed,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "ExternalSubscribed");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("ExternalSubscribed has no such older version");
  }
}

/** Makes a ExternalSubscribed: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ExternalSubscribedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): ExternalSubscribed {
  const event = {
    type: "ExternalSubscribed",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as ExternalSubscribed;
  if (!is(event)) runtime.refuseArgument(checkExternalSubscribed, event, "ExternalSubscribed");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalSubscribed {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalSubscribedPayload);
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalSubscribed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalSubscribedPayload);
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalSubscribed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalSubscribedPayload);
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalSubscribed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalSubscribedPayload);
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ExternalSubscribed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeExternalSubscribedPayload);
  const result: runtime.Mutable<ExternalSubscribed> = { type: "ExternalSubscribed", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ExternalSubscribed as they stand in Protobuf, oldest first. */
export const wireExternalSubscribed: runtime.WireEvent<ExternalSubscribed> = {
  versions: [
    { name: "0.1.0", types: ["ExternalSubscribed"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["ExternalSubscribed"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["ExternalSubscribed"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["ExternalSubscribed"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["ExternalSubscribed"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ExternalSubscribed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<ExternalSubscribed> {
  return runtime.readWire(bytes, wireExternalSubscribed, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a ExternalSubscribed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<ExternalSubscribedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeExternalSubscribedPayload },
      { name: "0.2.0", decode: decodeExternalSubscribedPayload },
      { name: "0.3.0", decode: decodeExternalSubscribedPayload },
      { name: "1.0.0", decode: decodeExternalSubscribedPayload },
      { name: "2.0.0", decode: decodeExternalSubscribedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: ExternalSubscribedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalSubscribed",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeExternalSubscribedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: ExternalSubscribedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalSubscribed",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeExternalSubscribedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: ExternalSubscribedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalSubscribed",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeExternalSubscribedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: ExternalSubscribedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ExternalSubscribed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeExternalSubscribedPayload,
  );
}

/** Encodes a ExternalSubscribed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ExternalSubscribed): Uint8Array {
  try {
    if (event.type !== "ExternalSubscribed") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkExternalSubscribed, event, "ExternalSubscribed");
  }
}

/** Encodes a ExternalSubscribed of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: ExternalSubscribedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a ExternalSubscribed of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: ExternalSubscribedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a ExternalSubscribed of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: ExternalSubscribedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a ExternalSubscribed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ExternalSubscribedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeExternalSubscribedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkExternalSubscribedPayload, payload, "ExternalSubscribed");
  }
}

/** Decodes ExternalSubscribedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeExternalSubscribedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ExternalSubscribedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  const result: ExternalSubscribedPayload = { name };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ExternalSubscribedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeExternalSubscribedPayload(value: ExternalSubscribedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
