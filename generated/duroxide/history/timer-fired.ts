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
 * A timer was due.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":5,"source_event_id":4,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"TimerFired","fire_at_ms":1700000060000}
 */
export interface TimerFired extends HistoryEvent {
  readonly type: "TimerFired";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: TimerFiredPayload;
}

/** What `TimerFired` carries. */
export interface TimerFiredPayload {
  readonly fire_at_ms: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `TimerFired` as in 0.1.0. */
export interface TimerFiredV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "TimerFired";
  readonly source_event_id: bigint | null;
  readonly payload: TimerFiredPayload;
}

/** `TimerFired` as in 0.2.0 and 0.3.0. */
export interface TimerFiredV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "TimerFired";
  readonly source_event_id: bigint | null;
  readonly payload: TimerFiredPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type TimerFiredV0 = TimerFiredV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type TimerFiredV1 = TimerFired;
/** 2.0.0: not released. */
export type TimerFiredV2 = TimerFired;

/** Whether a value is of type `TimerFired`; what is wrong with it goes to `issues`. */
export function checkTimerFired(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TimerFired {
  const before = issues.length;
  if (!runtime.checkObject<TimerFired>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TimerFired");
  checkHistoryEvent(value, path, issues);
  runtime.checkPresent(value.source_event_id, path, "source_event_id", issues);
  checkTimerFiredPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TimerFired`. */
export function is(value: unknown): value is TimerFired {
  return (
    runtime.isRecord<TimerFired>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TimerFired" &&
    value.source_event_id !== undefined &&
    isTimerFiredPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `TimerFired`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTimerFired(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TimerFired> = /* @__PURE__ */ runtime.standardSchema(checkTimerFired);

/** Whether a value is of type `TimerFiredPayload`. */
export function isTimerFiredPayload(value: unknown): value is TimerFiredPayload {
  return (
    runtime.isRecord<TimerFiredPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    typeof value.fire_at_ms === "string" && runtime.isTimestamp(value.fire_at_ms) && runtime.checkTimestampDigits(value.fire_at_ms, undefined, "", [], 3)
  );
}

/** Whether a value is of type `TimerFiredPayload`; what is wrong with it goes to `issues`. */
export function checkTimerFiredPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TimerFiredPayload {
  const before = issues.length;
  if (!runtime.checkObject<TimerFiredPayload>(value, path, issues)) return false;
  if (runtime.checkTimestamp(value.fire_at_ms, path, "fire_at_ms", issues)) {
    runtime.checkTimestampDigits(value.fire_at_ms, path, "fire_at_ms", issues, 3);
  }
  return issues.length === before;
}

const keysOfTimerFiredPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("fire_at_ms", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "fire_at_ms", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "fire_at_ms", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads TimerFiredPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readTimerFiredPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTimerFiredPayload,
): TimerFiredPayload {
  const stored = runtime.readObject<TimerFiredPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const fire_at_ms: TimerFiredPayload["fire_at_ms"] = runtime.readTimestamp(stored.fire_at_ms, path, "fire_at_ms", reading, "ms");
  const result: TimerFiredPayload = { fire_at_ms };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TimerFiredPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeTimerFiredPayload(value: TimerFiredPayload, known: runtime.KnownKeys = keysOfTimerFiredPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { fire_at_ms: runtime.writeTimestampMilliseconds(value.fire_at_ms) };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): TimerFired {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readTimerFiredPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): TimerFired {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readTimerFiredPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): TimerFired {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readTimerFiredPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): TimerFired {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readTimerFiredPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): TimerFired {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readTimerFiredPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of TimerFired as they are stored, oldest first. */
export const storedTimerFired: runtime.StoredEvent<TimerFired> = {
  versions: [
    { name: "0.1.0", types: ["TimerFired"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["TimerFired"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["TimerFired"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["TimerFired"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["TimerFired"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored TimerFired of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<TimerFired> {
  return runtime.readStored(stored, [storedTimerFired], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored TimerFired of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTimerFired], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: TimerFired): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "TimerFired";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeTimerFiredPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: TimerFired): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: TimerFired, reading: runtime.Reading): TimerFired {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerFired as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TimerFired): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTimerFired, event, "TimerFired");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TimerFired");
  return writeV1_0_0(older);
}

/** Writes a TimerFired as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TimerFired): string {
  if (!is(event)) runtime.refuseArgument(checkTimerFired, event, "TimerFired");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TimerFired");
  return printV1_0_0(older);
}

function writeV0_1_0(event: TimerFiredV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["TimerFired", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerFired", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerFired", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["TimerFired"], writeTimerFiredPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: TimerFired, reading: runtime.Reading): TimerFiredV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: TimerFiredV0_1_0 = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerFired of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: TimerFiredV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkTimerFiredPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "TimerFired 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: TimerFiredV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["TimerFired", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerFired", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerFired", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["TimerFired", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["TimerFired", "timestamp_ms"], 0);
  runtime.writeInto(document, ["TimerFired"], writeTimerFiredPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: TimerFired, reading: runtime.Reading): TimerFiredV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TimerFiredV0_2_0> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerFired of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: TimerFiredV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkTimerFiredPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "TimerFired 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: TimerFiredV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["TimerFired", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["TimerFired", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["TimerFired", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["TimerFired", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["TimerFired", "timestamp_ms"], 0);
  runtime.writeInto(document, ["TimerFired"], writeTimerFiredPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: TimerFired, reading: runtime.Reading): TimerFiredV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TimerFiredV0_2_0> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TimerFired of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: TimerFiredV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkTimerFiredPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "TimerFired 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: TimerFired, version: "0.1.0"): runtime.Downcast<TimerFiredV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: TimerFired, version: "0.2.0"): runtime.Downcast<TimerFiredV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: TimerFired, version: "0.3.0"): runtime.Downcast<TimerFiredV0_2_0>;
export function downcast(
  event: TimerFired,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TimerFired");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("TimerFired has no such older version");
  }
}

/** Makes a TimerFired: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TimerFiredPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">> & Required<Pick<HistoryEvent, "source_event_id">>): TimerFired {
  const event = {
    type: "TimerFired",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as TimerFired;
  if (!is(event)) runtime.refuseArgument(checkTimerFired, event, "TimerFired");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerFired {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerFiredPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerFired {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerFiredPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerFired {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerFiredPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerFired {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerFiredPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TimerFired {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTimerFiredPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<TimerFired> = { type: "TimerFired", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TimerFired as they stand in Protobuf, oldest first. */
export const wireTimerFired: runtime.WireEvent<TimerFired> = {
  versions: [
    { name: "0.1.0", types: ["TimerFired"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["TimerFired"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["TimerFired"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["TimerFired"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["TimerFired"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a TimerFired of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<TimerFired> {
  return runtime.readWire(bytes, wireTimerFired, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a TimerFired without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<TimerFiredPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeTimerFiredPayload },
      { name: "0.2.0", decode: decodeTimerFiredPayload },
      { name: "0.3.0", decode: decodeTimerFiredPayload },
      { name: "1.0.0", decode: decodeTimerFiredPayload },
      { name: "2.0.0", decode: decodeTimerFiredPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: TimerFiredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TimerFired",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeTimerFiredPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: TimerFiredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TimerFired",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeTimerFiredPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: TimerFiredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TimerFired",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeTimerFiredPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: TimerFiredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TimerFired",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeTimerFiredPayload,
  );
}

/** Encodes a TimerFired as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TimerFired): Uint8Array {
  try {
    if (event.type !== "TimerFired" || event.source_event_id === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTimerFired, event, "TimerFired");
  }
}

/** Encodes a TimerFired of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: TimerFiredV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a TimerFired of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: TimerFiredV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a TimerFired of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: TimerFiredV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a TimerFired as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TimerFiredPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTimerFiredPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTimerFiredPayload, payload, "TimerFired");
  }
}

/** Decodes TimerFiredPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeTimerFiredPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TimerFiredPayload {
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
  const fire_at_ms: TimerFiredPayload["fire_at_ms"] = fire_at_ms_wire === undefined ? runtime.lacking(path, "fire_at_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, fire_at_ms_wire, runtime.at(path, "fire_at_ms"), reading, runtime.decodeTimestamp), path, "fire_at_ms", reading, 3);
  const result: TimerFiredPayload = { fire_at_ms };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TimerFiredPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeTimerFiredPayload(value: TimerFiredPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.fire_at_ms === "string" && runtime.isTimestamp(value.fire_at_ms) && runtime.checkTimestampDigits(value.fire_at_ms, undefined, "", [], 3))) runtime.unfit();
  runtime.putTimestamp(writer, 10, value.fire_at_ms); // fire_at_ms
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
