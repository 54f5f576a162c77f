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
 * This execution ended; the next one starts with this input.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":9,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"OrchestrationContinuedAsNew","input":"{\"n\":2}"}
 */
export interface OrchestrationContinuedAsNew extends HistoryEvent {
  readonly type: "OrchestrationContinuedAsNew";
  readonly payload: OrchestrationContinuedAsNewPayload;
}

/** What `OrchestrationContinuedAsNew` carries. */
export interface OrchestrationContinuedAsNewPayload {
  /** Sensitive: personal. */
  readonly input: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationContinuedAsNew` as in 0.1.0. */
export interface OrchestrationContinuedAsNewV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "OrchestrationContinuedAsNew";
  readonly payload: OrchestrationContinuedAsNewPayload;
}

/** `OrchestrationContinuedAsNew` as in 0.2.0 and 0.3.0. */
export interface OrchestrationContinuedAsNewV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationContinuedAsNew";
  readonly payload: OrchestrationContinuedAsNewPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationContinuedAsNewV0 = OrchestrationContinuedAsNewV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationContinuedAsNewV1 = OrchestrationContinuedAsNew;
/** 2.0.0: not released. */
export type OrchestrationContinuedAsNewV2 = OrchestrationContinuedAsNew;

/** Whether a value is of type `OrchestrationContinuedAsNew`; what is wrong with it goes to `issues`. */
export function checkOrchestrationContinuedAsNew(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationContinuedAsNew {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationContinuedAsNew>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "OrchestrationContinuedAsNew");
  checkHistoryEvent(value, path, issues);
  checkOrchestrationContinuedAsNewPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationContinuedAsNew`. */
export function is(value: unknown): value is OrchestrationContinuedAsNew {
  return (
    runtime.isRecord<OrchestrationContinuedAsNew>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "OrchestrationContinuedAsNew" &&
    isOrchestrationContinuedAsNewPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `OrchestrationContinuedAsNew`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkOrchestrationContinuedAsNew(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<OrchestrationContinuedAsNew> = /* @__PURE__ */ runtime.standardSchema(checkOrchestrationContinuedAsNew);

/** Whether a value is of type `OrchestrationContinuedAsNewPayload`. */
export function isOrchestrationContinuedAsNewPayload(value: unknown): value is OrchestrationContinuedAsNewPayload {
  return (
    runtime.isRecord<OrchestrationContinuedAsNewPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.input)
  );
}

/** Whether a value is of type `OrchestrationContinuedAsNewPayload`; what is wrong with it goes to `issues`. */
export function checkOrchestrationContinuedAsNewPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationContinuedAsNewPayload {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationContinuedAsNewPayload>(value, path, issues)) return false;
  runtime.checkString(value.input, path, "input", issues);
  return issues.length === before;
}

const keysOfOrchestrationContinuedAsNewPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("input");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("input", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("input", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "input", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "input", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads OrchestrationContinuedAsNewPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readOrchestrationContinuedAsNewPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationContinuedAsNewPayload,
): OrchestrationContinuedAsNewPayload {
  const stored = runtime.readObject<OrchestrationContinuedAsNewPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const input: OrchestrationContinuedAsNewPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  if (input === stored.input && known === keysOfOrchestrationContinuedAsNewPayload && runtime.hasOnly(stored, keysOfOrchestrationContinuedAsNewPayload)) return stored as OrchestrationContinuedAsNewPayload;
  const result: OrchestrationContinuedAsNewPayload = { input };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes OrchestrationContinuedAsNewPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeOrchestrationContinuedAsNewPayload(value: OrchestrationContinuedAsNewPayload, known: runtime.KnownKeys = keysOfOrchestrationContinuedAsNewPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { input: value.input };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): OrchestrationContinuedAsNew {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readOrchestrationContinuedAsNewPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): OrchestrationContinuedAsNew {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationContinuedAsNewPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): OrchestrationContinuedAsNew {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationContinuedAsNewPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): OrchestrationContinuedAsNew {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationContinuedAsNewPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): OrchestrationContinuedAsNew {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationContinuedAsNewPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of OrchestrationContinuedAsNew as they are stored, oldest first. */
export const storedOrchestrationContinuedAsNew: runtime.StoredEvent<OrchestrationContinuedAsNew> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationContinuedAsNew"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationContinuedAsNew"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationContinuedAsNew"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationContinuedAsNew"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationContinuedAsNew"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored OrchestrationContinuedAsNew of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationContinuedAsNew> {
  return runtime.readStored(stored, [storedOrchestrationContinuedAsNew], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored OrchestrationContinuedAsNew of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedOrchestrationContinuedAsNew], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: OrchestrationContinuedAsNew): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "OrchestrationContinuedAsNew";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeOrchestrationContinuedAsNewPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: OrchestrationContinuedAsNew): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: OrchestrationContinuedAsNew, _reading: runtime.Reading): OrchestrationContinuedAsNew {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationContinuedAsNew as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: OrchestrationContinuedAsNew): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationContinuedAsNew, event, "OrchestrationContinuedAsNew");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationContinuedAsNew");
  return writeV1_0_0(older);
}

/** Writes a OrchestrationContinuedAsNew as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: OrchestrationContinuedAsNew): string {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationContinuedAsNew, event, "OrchestrationContinuedAsNew");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationContinuedAsNew");
  return printV1_0_0(older);
}

function writeV0_1_0(event: OrchestrationContinuedAsNewV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationContinuedAsNew", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["OrchestrationContinuedAsNew"], writeOrchestrationContinuedAsNewPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: OrchestrationContinuedAsNew, reading: runtime.Reading): OrchestrationContinuedAsNewV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationContinuedAsNewV0_1_0> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationContinuedAsNew of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: OrchestrationContinuedAsNewV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkOrchestrationContinuedAsNewPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationContinuedAsNew 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: OrchestrationContinuedAsNewV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationContinuedAsNew", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationContinuedAsNew", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationContinuedAsNew", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationContinuedAsNew"], writeOrchestrationContinuedAsNewPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: OrchestrationContinuedAsNew, reading: runtime.Reading): OrchestrationContinuedAsNewV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationContinuedAsNewV0_2_0> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationContinuedAsNew of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: OrchestrationContinuedAsNewV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationContinuedAsNewPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationContinuedAsNew 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: OrchestrationContinuedAsNewV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationContinuedAsNew", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationContinuedAsNew", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationContinuedAsNew", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationContinuedAsNew", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationContinuedAsNew"], writeOrchestrationContinuedAsNewPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: OrchestrationContinuedAsNew, reading: runtime.Reading): OrchestrationContinuedAsNewV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationContinuedAsNewV0_2_0> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationContinuedAsNew of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: OrchestrationContinuedAsNewV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationContinuedAsNewPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationContinuedAsNew 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationContinuedAsNew, version: "0.1.0"): runtime.Downcast<OrchestrationContinuedAsNewV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationContinuedAsNew, version: "0.2.0"): runtime.Downcast<OrchestrationContinuedAsNewV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationContinuedAsNew, version: "0.3.0"): runtime.Downcast<OrchestrationContinuedAsNewV0_2_0>;
export function downcast(
  event: OrchestrationContinuedAsNew,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "OrchestrationContinuedAsNew");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("OrchestrationContinuedAsNew has no such older version");
  }
}

/** Makes a OrchestrationContinuedAsNew: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: OrchestrationContinuedAsNewPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): OrchestrationContinuedAsNew {
  const event = {
    type: "OrchestrationContinuedAsNew",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as OrchestrationContinuedAsNew;
  if (!is(event)) runtime.refuseArgument(checkOrchestrationContinuedAsNew, event, "OrchestrationContinuedAsNew");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationContinuedAsNew {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationContinuedAsNewPayload);
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationContinuedAsNew {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationContinuedAsNewPayload);
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationContinuedAsNew {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationContinuedAsNewPayload);
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationContinuedAsNew {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationContinuedAsNewPayload);
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationContinuedAsNew {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationContinuedAsNewPayload);
  const result: runtime.Mutable<OrchestrationContinuedAsNew> = { type: "OrchestrationContinuedAsNew", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of OrchestrationContinuedAsNew as they stand in Protobuf, oldest first. */
export const wireOrchestrationContinuedAsNew: runtime.WireEvent<OrchestrationContinuedAsNew> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationContinuedAsNew"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationContinuedAsNew"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationContinuedAsNew"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationContinuedAsNew"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationContinuedAsNew"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a OrchestrationContinuedAsNew of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationContinuedAsNew> {
  return runtime.readWire(bytes, wireOrchestrationContinuedAsNew, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a OrchestrationContinuedAsNew without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<OrchestrationContinuedAsNewPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeOrchestrationContinuedAsNewPayload },
      { name: "0.2.0", decode: decodeOrchestrationContinuedAsNewPayload },
      { name: "0.3.0", decode: decodeOrchestrationContinuedAsNewPayload },
      { name: "1.0.0", decode: decodeOrchestrationContinuedAsNewPayload },
      { name: "2.0.0", decode: decodeOrchestrationContinuedAsNewPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: OrchestrationContinuedAsNewPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationContinuedAsNew",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeOrchestrationContinuedAsNewPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationContinuedAsNewPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationContinuedAsNew",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationContinuedAsNewPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationContinuedAsNewPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationContinuedAsNew",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationContinuedAsNewPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: OrchestrationContinuedAsNewPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationContinuedAsNew",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeOrchestrationContinuedAsNewPayload,
  );
}

/** Encodes a OrchestrationContinuedAsNew as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: OrchestrationContinuedAsNew): Uint8Array {
  try {
    if (event.type !== "OrchestrationContinuedAsNew") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationContinuedAsNew, event, "OrchestrationContinuedAsNew");
  }
}

/** Encodes a OrchestrationContinuedAsNew of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: OrchestrationContinuedAsNewV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a OrchestrationContinuedAsNew of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: OrchestrationContinuedAsNewV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a OrchestrationContinuedAsNew of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: OrchestrationContinuedAsNewV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a OrchestrationContinuedAsNew as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: OrchestrationContinuedAsNewPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeOrchestrationContinuedAsNewPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationContinuedAsNewPayload, payload, "OrchestrationContinuedAsNew");
  }
}

/** Decodes OrchestrationContinuedAsNewPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeOrchestrationContinuedAsNewPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationContinuedAsNewPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let input: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const result: OrchestrationContinuedAsNewPayload = { input };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes OrchestrationContinuedAsNewPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeOrchestrationContinuedAsNewPayload(value: OrchestrationContinuedAsNewPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.input); // input
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
