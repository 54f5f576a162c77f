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
 * A child ended with an error.
 *
 * @example <caption>Version "1", a string, stored as 0.3.0</caption>
 * {"schema_version":"1","SubOrchestrationFailed":{"event_id":5,"timestamp_ms":1700000000000,"source_event_id":4,"details":{"Configuration":{"kind":"MissingVersion","resource":"Ship","message":null}}}}
 */
export interface SubOrchestrationFailed extends HistoryEvent {
  readonly type: "SubOrchestrationFailed";
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationFailedPayload;
}

/** What `SubOrchestrationFailed` carries. */
export interface SubOrchestrationFailedPayload {
  readonly details: ErrorDetails;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SubOrchestrationFailed` as in 0.1.0. */
export interface SubOrchestrationFailedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "SubOrchestrationFailed";
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationFailedPayload;
}

/** `SubOrchestrationFailed` as in 0.2.0 and 0.3.0. */
export interface SubOrchestrationFailedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "SubOrchestrationFailed";
  readonly source_event_id: bigint | null;
  readonly payload: SubOrchestrationFailedPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type SubOrchestrationFailedV0 = SubOrchestrationFailedV0_2_0;
/** 1.0.0: released 2026-01-01. */
export type SubOrchestrationFailedV1 = SubOrchestrationFailed;
/** 2.0.0: not released. */
export type SubOrchestrationFailedV2 = SubOrchestrationFailed;

/** Whether a value is of type `SubOrchestrationFailed`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationFailed {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationFailed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SubOrchestrationFailed");
  checkHistoryEvent(value, path, issues);
  runtime.checkPresent(value.source_event_id, path, "source_event_id", issues);
  checkSubOrchestrationFailedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SubOrchestrationFailed`. */
export function is(value: unknown): value is SubOrchestrationFailed {
  return (
    runtime.isRecord<SubOrchestrationFailed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SubOrchestrationFailed" &&
    value.source_event_id !== undefined &&
    isSubOrchestrationFailedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `SubOrchestrationFailed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSubOrchestrationFailed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SubOrchestrationFailed> = /* @__PURE__ */ runtime.standardSchema(checkSubOrchestrationFailed);

/** Whether a value is of type `SubOrchestrationFailedPayload`. */
export function isSubOrchestrationFailedPayload(value: unknown): value is SubOrchestrationFailedPayload {
  return (
    runtime.isRecord<SubOrchestrationFailedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isErrorDetails(value.details)
  );
}

/** Whether a value is of type `SubOrchestrationFailedPayload`; what is wrong with it goes to `issues`. */
export function checkSubOrchestrationFailedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SubOrchestrationFailedPayload {
  const before = issues.length;
  if (!runtime.checkObject<SubOrchestrationFailedPayload>(value, path, issues)) return false;
  checkErrorDetails(value.details, runtime.at(path, "details"), issues);
  return issues.length === before;
}

const keysOfSubOrchestrationFailedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("details", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "details", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "details", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads SubOrchestrationFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readSubOrchestrationFailedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSubOrchestrationFailedPayload,
): SubOrchestrationFailedPayload {
  const stored = runtime.readObject<SubOrchestrationFailedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const details: SubOrchestrationFailedPayload["details"] = readErrorDetails(stored.details, runtime.at(path, "details"), reading);
  const result: SubOrchestrationFailedPayload = { details };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SubOrchestrationFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeSubOrchestrationFailedPayload(value: SubOrchestrationFailedPayload, known: runtime.KnownKeys = keysOfSubOrchestrationFailedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { details: writeErrorDetails(value.details) };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): SubOrchestrationFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readSubOrchestrationFailedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): SubOrchestrationFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationFailedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): SubOrchestrationFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readSubOrchestrationFailedPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): SubOrchestrationFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationFailedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): SubOrchestrationFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readSubOrchestrationFailedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of SubOrchestrationFailed as they are stored, oldest first. */
export const storedSubOrchestrationFailed: runtime.StoredEvent<SubOrchestrationFailed> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationFailed"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationFailed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationFailed"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SubOrchestrationFailed of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationFailed> {
  return runtime.readStored(stored, [storedSubOrchestrationFailed], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored SubOrchestrationFailed of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSubOrchestrationFailed], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: SubOrchestrationFailed): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "SubOrchestrationFailed";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeSubOrchestrationFailedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: SubOrchestrationFailed): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: SubOrchestrationFailed, reading: runtime.Reading): SubOrchestrationFailed {
  const envelope = event;
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationFailed as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SubOrchestrationFailed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationFailed, event, "SubOrchestrationFailed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationFailed");
  return writeV1_0_0(older);
}

/** Writes a SubOrchestrationFailed as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SubOrchestrationFailed): string {
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationFailed, event, "SubOrchestrationFailed");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SubOrchestrationFailed");
  return printV1_0_0(older);
}

function writeV0_1_0(event: SubOrchestrationFailedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["SubOrchestrationFailed"], writeSubOrchestrationFailedPayload(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: SubOrchestrationFailed, reading: runtime.Reading): SubOrchestrationFailedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: SubOrchestrationFailedV0_1_0 = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationFailed of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: SubOrchestrationFailedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkSubOrchestrationFailedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationFailed 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: SubOrchestrationFailedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["SubOrchestrationFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationFailed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationFailed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationFailed"], writeSubOrchestrationFailedPayload(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: SubOrchestrationFailed, reading: runtime.Reading): SubOrchestrationFailedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationFailedV0_2_0> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationFailed of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: SubOrchestrationFailedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationFailedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationFailed 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: SubOrchestrationFailedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["SubOrchestrationFailed", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["SubOrchestrationFailed", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["SubOrchestrationFailed", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["SubOrchestrationFailed", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["SubOrchestrationFailed", "timestamp_ms"], 0);
  runtime.writeInto(document, ["SubOrchestrationFailed"], writeSubOrchestrationFailedPayload(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: SubOrchestrationFailed, reading: runtime.Reading): SubOrchestrationFailedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SubOrchestrationFailedV0_2_0> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: runtime.present(envelope.source_event_id, undefined, "source_event_id", reading), execution_id: envelope.execution_id, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SubOrchestrationFailed of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: SubOrchestrationFailedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkSubOrchestrationFailedPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.checkPresent(event.source_event_id, undefined, "source_event_id", issues);
  runtime.assertNoIssues(issues, "SubOrchestrationFailed 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationFailed, version: "0.1.0"): runtime.Downcast<SubOrchestrationFailedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationFailed, version: "0.2.0"): runtime.Downcast<SubOrchestrationFailedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`. */
export function downcast(event: SubOrchestrationFailed, version: "0.3.0"): runtime.Downcast<SubOrchestrationFailedV0_2_0>;
export function downcast(
  event: SubOrchestrationFailed,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "SubOrchestrationFailed");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("SubOrchestrationFailed has no such older version");
  }
}

/** Makes a SubOrchestrationFailed: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SubOrchestrationFailedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">> & Required<Pick<HistoryEvent, "source_event_id">>): SubOrchestrationFailed {
  const event = {
    type: "SubOrchestrationFailed",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as SubOrchestrationFailed;
  if (!is(event)) runtime.refuseArgument(checkSubOrchestrationFailed, event, "SubOrchestrationFailed");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationFailed {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationFailed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationFailed {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationFailed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SubOrchestrationFailed {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSubOrchestrationFailedPayload);
  if (envelope.source_event_id === undefined) runtime.lacking(undefined, "source_event_id", reading);
  const result: runtime.Mutable<SubOrchestrationFailed> = { type: "SubOrchestrationFailed", event_id: envelope.event_id, source_event_id: envelope.source_event_id as never, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SubOrchestrationFailed as they stand in Protobuf, oldest first. */
export const wireSubOrchestrationFailed: runtime.WireEvent<SubOrchestrationFailed> = {
  versions: [
    { name: "0.1.0", types: ["SubOrchestrationFailed"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["SubOrchestrationFailed"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["SubOrchestrationFailed"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["SubOrchestrationFailed"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["SubOrchestrationFailed"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SubOrchestrationFailed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SubOrchestrationFailed> {
  return runtime.readWire(bytes, wireSubOrchestrationFailed, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a SubOrchestrationFailed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<SubOrchestrationFailedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeSubOrchestrationFailedPayload },
      { name: "0.2.0", decode: decodeSubOrchestrationFailedPayload },
      { name: "0.3.0", decode: decodeSubOrchestrationFailedPayload },
      { name: "1.0.0", decode: decodeSubOrchestrationFailedPayload },
      { name: "2.0.0", decode: decodeSubOrchestrationFailedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: SubOrchestrationFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationFailed",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeSubOrchestrationFailedPayload,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationFailed",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationFailedPayload,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: SubOrchestrationFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationFailed",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeSubOrchestrationFailedPayload,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: SubOrchestrationFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SubOrchestrationFailed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeSubOrchestrationFailedPayload,
  );
}

/** Encodes a SubOrchestrationFailed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SubOrchestrationFailed): Uint8Array {
  try {
    if (event.type !== "SubOrchestrationFailed" || event.source_event_id === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationFailed, event, "SubOrchestrationFailed");
  }
}

/** Encodes a SubOrchestrationFailed of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: SubOrchestrationFailedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a SubOrchestrationFailed of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: SubOrchestrationFailedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a SubOrchestrationFailed of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: SubOrchestrationFailedV0_2_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a SubOrchestrationFailed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SubOrchestrationFailedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSubOrchestrationFailedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSubOrchestrationFailedPayload, payload, "SubOrchestrationFailed");
  }
}

/** Decodes SubOrchestrationFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeSubOrchestrationFailedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SubOrchestrationFailedPayload {
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
  const details: SubOrchestrationFailedPayload["details"] = details_wire === undefined ? runtime.lacking(path, "details", reading) : runtime.takeMessage(reader, details_wire, runtime.at(path, "details"), reading, decodeErrorDetails);
  const result: SubOrchestrationFailedPayload = { details };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SubOrchestrationFailedPayload as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeSubOrchestrationFailedPayload(value: SubOrchestrationFailedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // details
    encodeErrorDetails(value.details, writer);
    runtime.endMessage(writer, 10, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
