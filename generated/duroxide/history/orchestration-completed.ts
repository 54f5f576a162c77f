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
 * The orchestration returned.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":9,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"OrchestrationCompleted","output":"done"}
 */
export interface OrchestrationCompleted extends HistoryEvent {
  readonly type: "OrchestrationCompleted";
  readonly payload: OrchestrationCompletedPayload;
}

/** What `OrchestrationCompleted` carries. */
export interface OrchestrationCompletedPayload {
  /** Sensitive: personal. */
  readonly output: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationCompleted` as in 0.1.0. */
export interface OrchestrationCompletedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "OrchestrationCompleted";
  readonly payload: OrchestrationCompletedPayload;
}

/** `OrchestrationCompleted` as in 0.2.0 and 0.3.0. */
export interface OrchestrationCompletedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationCompleted";
  readonly payload: OrchestrationCompletedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationCompletedV0 = OrchestrationCompletedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationCompletedV1 = OrchestrationCompleted;
/** 2.0.0: not released. */
export type OrchestrationCompletedV2 = OrchestrationCompleted;

/** Whether a value is of type `OrchestrationCompleted`; what is wrong with it goes to `issues`. */
export function checkOrchestrationCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationCompleted {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "OrchestrationCompleted");
  checkHistoryEvent(value, path, issues);
  checkOrchestrationCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationCompleted`. */
export function is(value: unknown): value is OrchestrationCompleted {
  return (
    runtime.isRecord<OrchestrationCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "OrchestrationCompleted" &&
    isOrchestrationCompletedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `OrchestrationCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkOrchestrationCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<OrchestrationCompleted> = /* @__PURE__ */ runtime.standardSchema(checkOrchestrationCompleted);

/** Whether a value is of type `OrchestrationCompletedPayload`. */
export function isOrchestrationCompletedPayload(value: unknown): value is OrchestrationCompletedPayload {
  return (
    runtime.isRecord<OrchestrationCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.output)
  );
}

/** Whether a value is of type `OrchestrationCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkOrchestrationCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationCompletedPayload>(value, path, issues)) return false;
  runtime.checkString(value.output, path, "output", issues);
  return issues.length === before;
}

const keysOfOrchestrationCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("output");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("output", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("output", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("output", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "output", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "output", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads OrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readOrchestrationCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationCompletedPayload,
): OrchestrationCompletedPayload {
  const stored = runtime.readObject<OrchestrationCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const output: OrchestrationCompletedPayload["output"] = runtime.readString(stored.output, path, "output", reading);
  if (output === stored.output && known === keysOfOrchestrationCompletedPayload && runtime.hasOnly(stored, keysOfOrchestrationCompletedPayload)) return stored as OrchestrationCompletedPayload;
  const result: OrchestrationCompletedPayload = { output };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes OrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeOrchestrationCompletedPayload(value: OrchestrationCompletedPayload, known: runtime.KnownKeys = keysOfOrchestrationCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { output: value.output };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): OrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): OrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): OrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationCompletedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): OrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationCompletedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): OrchestrationCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationCompletedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of OrchestrationCompleted as they are stored, oldest first. */
export const storedOrchestrationCompleted: runtime.StoredEvent<OrchestrationCompleted> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationCompleted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationCompleted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored OrchestrationCompleted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationCompleted> {
  return runtime.readStored(stored, [storedOrchestrationCompleted], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored OrchestrationCompleted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedOrchestrationCompleted], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: OrchestrationCompleted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "OrchestrationCompleted";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeOrchestrationCompletedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: OrchestrationCompleted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: OrchestrationCompleted, _reading: runtime.Reading): OrchestrationCompleted {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCompleted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: OrchestrationCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCompleted, event, "OrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationCompleted");
  return writeV1_0_0(older);
}

/** Writes a OrchestrationCompleted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: OrchestrationCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCompleted, event, "OrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationCompleted");
  return printV1_0_0(older);
}

function writeV0_1_0(event: OrchestrationCompletedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["OrchestrationCompleted"], writeOrchestrationCompletedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: OrchestrationCompleted, reading: runtime.Reading): OrchestrationCompletedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCompletedV0_1_0> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCompleted of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: OrchestrationCompletedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCompleted 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: OrchestrationCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationCompleted"], writeOrchestrationCompletedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: OrchestrationCompleted, reading: runtime.Reading): OrchestrationCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCompletedV0_2_0> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCompleted of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: OrchestrationCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCompleted 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: OrchestrationCompletedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["OrchestrationCompleted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationCompleted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationCompleted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationCompleted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationCompleted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationCompleted"], writeOrchestrationCompletedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: OrchestrationCompleted, reading: runtime.Reading): OrchestrationCompletedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<OrchestrationCompletedV0_2_0> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationCompleted of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: OrchestrationCompletedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationCompletedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationCompleted 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCompleted, version: "0.1.0"): runtime.Downcast<OrchestrationCompletedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCompleted, version: "0.2.0"): runtime.Downcast<OrchestrationCompletedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: OrchestrationCompleted, version: "0.3.0"): runtime.Downcast<OrchestrationCompletedV0_2_0>;
export function downcast(
  event: OrchestrationCompleted,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "OrchestrationCompleted");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("OrchestrationCompleted has no such older version");
  }
}

/** Makes a OrchestrationCompleted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: OrchestrationCompletedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): OrchestrationCompleted {
  const event = {
    type: "OrchestrationCompleted",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as OrchestrationCompleted;
  if (!is(event)) runtime.refuseArgument(checkOrchestrationCompleted, event, "OrchestrationCompleted");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCompleted {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCompletedPayload);
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCompletedPayload);
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCompleted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCompletedPayload);
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCompletedPayload);
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationCompleted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationCompletedPayload);
  const result: runtime.Mutable<OrchestrationCompleted> = { type: "OrchestrationCompleted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of OrchestrationCompleted as they stand in Protobuf, oldest first. */
export const wireOrchestrationCompleted: runtime.WireEvent<OrchestrationCompleted> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationCompleted"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationCompleted"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationCompleted"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationCompleted"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationCompleted"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a OrchestrationCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationCompleted> {
  return runtime.readWire(bytes, wireOrchestrationCompleted, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a OrchestrationCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<OrchestrationCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeOrchestrationCompletedPayload },
      { name: "0.2.0", decode: decodeOrchestrationCompletedPayload },
      { name: "0.3.0", decode: decodeOrchestrationCompletedPayload },
      { name: "1.0.0", decode: decodeOrchestrationCompletedPayload },
      { name: "2.0.0", decode: decodeOrchestrationCompletedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: OrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCompleted",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeOrchestrationCompletedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCompleted",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationCompletedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCompleted",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationCompletedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: OrchestrationCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationCompleted",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeOrchestrationCompletedPayload,
  );
}

/** Encodes a OrchestrationCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: OrchestrationCompleted): Uint8Array {
  try {
    if (event.type !== "OrchestrationCompleted") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationCompleted, event, "OrchestrationCompleted");
  }
}

/** Encodes a OrchestrationCompleted of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: OrchestrationCompletedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a OrchestrationCompleted of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: OrchestrationCompletedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a OrchestrationCompleted of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: OrchestrationCompletedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a OrchestrationCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: OrchestrationCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeOrchestrationCompletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationCompletedPayload, payload, "OrchestrationCompleted");
  }
}

/** Decodes OrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeOrchestrationCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let output: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // output
        output = runtime.takeString(reader, path, "output", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (output === undefined) runtime.lacking(path, "output", reading);
  const result: OrchestrationCompletedPayload = { output };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes OrchestrationCompletedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeOrchestrationCompletedPayload(value: OrchestrationCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.output); // output
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
