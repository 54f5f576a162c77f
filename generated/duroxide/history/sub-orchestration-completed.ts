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
 * A child returned.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":5,"source_event_id":4,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"SubOrchestrationCompleted","result":"shipped"}
 */
export interface SubOrchestrationCompleted extends HistoryEvent {
  readonly type: "SubOrchestrationCompleted";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationCompletedPayload;
}

/** What `SubOrchestrationCompleted` carries. */
export interface SubOrchestrationCompletedPayload {
  /** Sensitive: personal. */
  readonly result: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SubOrchestrationCompleted` as in 0.1.0. */
export interface SubOrchestrationCompletedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "SubOrchestrationCompleted";
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationCompletedPayload;
}

/** `SubOrchestrationCompleted` as in 0.2.0 and 0.3.0. */
export interface SubOrchestrationCompletedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "SubOrchestrationCompleted";
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationCompletedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type SubOrchestrationCompletedV0 = SubOrchestrationCompletedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type SubOrchestrationCompletedV1 = SubOrchestrationCompleted;
/** 2.0.0: not released. */
export type SubOrchestrationCompletedV2 = SubOrchestrationCompleted;

/** Whether a value is of type `SubOrchestrationCompleted`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationCompleted {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SubOrchestrationCompleted");
  checkHistoryEvent(value, path, issues);
  runtime.checkPresent(value.source_event_id, path, "source_event_id", issues);
  checkSubOrchestrationCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SubOrchestrationCompleted`. */
export function is(value: unknown): value is SubOrchestrationCompleted {
  return (
    runtime.isRecord<SubOrchestrationCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SubOrchestrationCompleted" &&
    value.source_event_id !== undefined &&
    isSubOrchestrationCompletedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `SubOrchestrationCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSubOrchestrationCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SubOrchestrationCompleted> = /* @__PURE__ */ runtime.standardSchema(checkSubOrchestrationCompleted);

/** Whether a value is of type `SubOrchestrationCompletedPayload`. */
export function isSubOrchestrationCompletedPayload(value: unknown): value is SubOrchestrationCompletedPayload {
  return (
    runtime.isRecord<SubOrchestrationCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.result)
  );
}

/** Whether a value is of type `SubOrchestrationCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationCompletedPayload>(value, path, issues)) return false;
  runtime.checkString(value.result, path, "result", issues);
  return issues.length === before;
}

const keysOfSubOrchestrationCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("result", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "result", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "result", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads SubOrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readSubOrchestrationCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSubOrchestrationCompletedPayload,
): SubOrchestrationCompletedPayload {
  const stored = runtime.readObject<SubOrchestrationCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const resultValue: SubOrchestrationCompletedPayload["result"] = runtime.readString(stored.result, path, "result", reading);
  if (resultValue === stored.result && known === keysOfSubOrchestrationCompletedPayload && runtime.hasOnly(stored, keysOfSubOrchestrationCompletedPayload)) return stored as SubOrchestrationCompletedPayload;
  const result: SubOrchestrationCompletedPayload = { result: resultValue };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SubOrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeSubOrchestrationCompletedPayload(value: SubOrchestrationCompletedPayload, known: runtime.KnownKeys = keysOfSubOrchestrationCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { result: value.result };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): SubOrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readSubOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): SubOrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): SubOrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): SubOrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationCompletedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): SubOrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationCompletedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of SubOrchestrationCompleted as they are stored, oldest first. */
export const storedSubOrchestrationCompleted: runtime.StoredEvent<SubOrchestrationCompleted> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SubOrchestrationCompleted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationCompleted> {
  return runtime.readStored(stored, [storedSubOrchestrationCompleted], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored SubOrchestrationCompleted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSubOrchestrationCompleted], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: SubOrchestrationCompleted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "SubOrchestrationCompleted";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeSubOrchestrationCompletedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: SubOrchestrationCompleted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: SubOrchestrationCompleted, reading: runtime.Reading): SubOrchestrationCompleted {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationCompleted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SubOrchestrationCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationCompleted, event, "SubOrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationCompleted");
  return writeV1_0_0(older);
}

/** Writes a SubOrchestrationCompleted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SubOrchestrationCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationCompleted, event, "SubOrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationCompleted");
  return printV1_0_0(older);
}

function writeV0_1_0(event: SubOrchestrationCompletedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["SubOrchestrationCompleted"], writeSubOrchestrationCompletedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: SubOrchestrationCompleted, reading: runtime.Reading): SubOrchestrationCompletedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: SubOrchestrationCompletedV0_1_0 = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationCompleted of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: SubOrchestrationCompletedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkSubOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationCompleted 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: SubOrchestrationCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationCompleted"], writeSubOrchestrationCompletedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: SubOrchestrationCompleted, reading: runtime.Reading): SubOrchestrationCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationCompletedV0_2_0> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationCompleted of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: SubOrchestrationCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationCompleted 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: SubOrchestrationCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["SubOrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationCompleted"], writeSubOrchestrationCompletedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: SubOrchestrationCompleted, reading: runtime.Reading): SubOrchestrationCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationCompletedV0_2_0> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationCompleted of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: SubOrchestrationCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationCompleted 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationCompleted, version: "0.1.0"): runtime.Downcast<SubOrchestrationCompletedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationCompleted, version: "0.2.0"): runtime.Downcast<SubOrchestrationCompletedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationCompleted, version: "0.3.0"): runtime.Downcast<SubOrchestrationCompletedV0_2_0>;
export function downcast(
  event: SubOrchestrationCompleted,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "SubOrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("SubOrchestrationCompleted has no such older version");
  }
}

/** Makes a SubOrchestrationCompleted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SubOrchestrationCompletedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">> & Required<Pick<HistoryEvent, "source_event_id">>): SubOrchestrationCompleted {
  const event = {
    type: "SubOrchestrationCompleted",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as SubOrchestrationCompleted;
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationCompleted, event, "SubOrchestrationCompleted");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationCompleted {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationCompletedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationCompleted> = { type: "SubOrchestrationCompleted", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SubOrchestrationCompleted as they stand in Protobuf, oldest first. */
export const wireSubOrchestrationCompleted: runtime.WireEvent<SubOrchestrationCompleted> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationCompleted"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationCompleted"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationCompleted"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationCompleted"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationCompleted"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SubOrchestrationCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationCompleted> {
  return runtime.readWire(bytes, wireSubOrchestrationCompleted, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a SubOrchestrationCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<SubOrchestrationCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeSubOrchestrationCompletedPayload },
      { name: "0.2.0", decode: decodeSubOrchestrationCompletedPayload },
      { name: "0.3.0", decode: decodeSubOrchestrationCompletedPayload },
      { name: "1.0.0", decode: decodeSubOrchestrationCompletedPayload },
      { name: "2.0.0", decode: decodeSubOrchestrationCompletedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: SubOrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationCompleted",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeSubOrchestrationCompletedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationCompleted",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationCompletedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationCompleted",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationCompletedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: SubOrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationCompleted",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeSubOrchestrationCompletedPayload,
  );
}

/** Encodes a SubOrchestrationCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SubOrchestrationCompleted): Uint8Array {
  try {
    if (event.type !== "SubOrchestrationCompleted" || event.source_event_id === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationCompleted, event, "SubOrchestrationCompleted");
  }
}

/** Encodes a SubOrchestrationCompleted of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: SubOrchestrationCompletedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a SubOrchestrationCompleted of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: SubOrchestrationCompletedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a SubOrchestrationCompleted of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: SubOrchestrationCompletedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a SubOrchestrationCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SubOrchestrationCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSubOrchestrationCompletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationCompletedPayload, payload, "SubOrchestrationCompleted");
  }
}

/** Decodes SubOrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeSubOrchestrationCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SubOrchestrationCompletedPayload {
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
  const result: SubOrchestrationCompletedPayload = { result: resultValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SubOrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeSubOrchestrationCompletedPayload(value: SubOrchestrationCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.result); // result
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
