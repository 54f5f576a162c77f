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
 * An instance began, or one of its executions.
 *
 * @example <caption>Worker and trace, stored as 0.3.0</caption>
 * {"schema_version":"1","OrchestrationStarted":{"event_id":1,"timestamp_ms":1700000000000,"name":"Order","version":"1.0.0","input":"{}","parent_instance":null,"parent_id":null,"worker_id":"w-1","trace_id":"t-1"}}
 */
export interface OrchestrationStarted extends HistoryEvent {
  readonly type: "OrchestrationStarted";
  readonly payload: OrchestrationStartedPayload;
}

/** What `OrchestrationStarted` carries. */
export interface OrchestrationStartedPayload {
  /** Registered name of the orchestration. */
  readonly name: string;
  /** Version of the orchestration's code, which is not the version of the event. */
  readonly version: string;
  /**
   * JSON text that the caller gave.
   *
   * Sensitive: personal.
   */
  readonly input: string;
  /** Instance that started it as a sub-orchestration. */
  readonly parent_instance?: string | null;
  /** Event of the parent that scheduled it. */
  readonly parent_id?: bigint | null;
  /** Worker that processed it. */
  readonly worker_id?: string;
  /** Ties it to a distributed trace. */
  readonly correlation_id?: string;
  /** Words of the caller's own. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationStarted` as in 0.1.0. */
export interface OrchestrationStartedV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "OrchestrationStarted";
  readonly payload: OrchestrationStartedPayloadV0_1_0;
}

/** `OrchestrationStarted` as in 0.2.0. */
export interface OrchestrationStartedV0_2_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationStarted";
  readonly payload: OrchestrationStartedPayloadV0_1_0;
}

/** `OrchestrationStarted` as in 0.3.0. */
export interface OrchestrationStartedV0_3_0 extends HistoryEventV0_2_0 {
  readonly type: "OrchestrationStarted";
  readonly payload: OrchestrationStartedPayloadV0_3_0;
}

/** `OrchestrationStarted` as in 1.0.0. */
export interface OrchestrationStartedV1_0_0 extends HistoryEvent {
  readonly type: "OrchestrationStarted";
  readonly payload: OrchestrationStartedPayloadV0_3_0;
}

/** `OrchestrationStartedPayload` as in 0.1.0 and 0.2.0. */
export interface OrchestrationStartedPayloadV0_1_0 {
  readonly name: string;
  readonly version: string;
  readonly input: string;
  readonly parent_instance?: string | null;
  readonly parent_id?: bigint | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OrchestrationStartedPayload` as in 0.3.0 and 1.0.0. */
export interface OrchestrationStartedPayloadV0_3_0 {
  readonly name: string;
  readonly version: string;
  readonly input: string;
  readonly parent_instance?: string | null;
  readonly parent_id?: bigint | null;
  readonly worker_id?: string;
  readonly trace_id?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationStartedV0 = OrchestrationStartedV0_3_0;
/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type OrchestrationStartedPayloadV0 = OrchestrationStartedPayloadV0_3_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationStartedV1 = OrchestrationStartedV1_0_0;
/** 1.0.0: released 2026-01-01. */
export type OrchestrationStartedPayloadV1 = OrchestrationStartedPayloadV0_3_0;
/** 2.0.0: not released. */
export type OrchestrationStartedV2 = OrchestrationStarted;
/** 2.0.0: not released. */
export type OrchestrationStartedPayloadV2 = OrchestrationStartedPayload;

/** Whether a value is of type `OrchestrationStarted`; what is wrong with it goes to `issues`. */
export function checkOrchestrationStarted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationStarted {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationStarted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "OrchestrationStarted");
  checkHistoryEvent(value, path, issues);
  checkOrchestrationStartedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationStarted`. */
export function is(value: unknown): value is OrchestrationStarted {
  return (
    runtime.isRecord<OrchestrationStarted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "OrchestrationStarted" &&
    isOrchestrationStartedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `OrchestrationStarted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkOrchestrationStarted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<OrchestrationStarted> = /* @__PURE__ */ runtime.standardSchema(checkOrchestrationStarted);

/** Whether a value is of type `OrchestrationStartedPayloadV0_1_0`; what is wrong with it goes to `issues`. */
export function checkOrchestrationStartedPayloadV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationStartedPayloadV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationStartedPayloadV0_1_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.version, path, "version", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.parent_instance !== undefined && value.parent_instance !== null) {
    runtime.checkString(value.parent_instance, path, "parent_instance", issues);
  }
  if (value.parent_id !== undefined && value.parent_id !== null) {
    runtime.checkUint64(value.parent_id, path, "parent_id", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationStartedPayloadV0_3_0`; what is wrong with it goes to `issues`. */
export function checkOrchestrationStartedPayloadV0_3_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationStartedPayloadV0_3_0 {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationStartedPayloadV0_3_0>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.version, path, "version", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.parent_instance !== undefined && value.parent_instance !== null) {
    runtime.checkString(value.parent_instance, path, "parent_instance", issues);
  }
  if (value.parent_id !== undefined && value.parent_id !== null) {
    runtime.checkUint64(value.parent_id, path, "parent_id", issues);
  }
  if (value.worker_id !== undefined) runtime.checkString(value.worker_id, path, "worker_id", issues);
  if (value.trace_id !== undefined) runtime.checkString(value.trace_id, path, "trace_id", issues);
  return issues.length === before;
}

/** Whether a value is of type `OrchestrationStartedPayload`. */
export function isOrchestrationStartedPayload(value: unknown): value is OrchestrationStartedPayload {
  return (
    runtime.isRecord<OrchestrationStartedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.name) &&
    runtime.isText(value.version) &&
    runtime.isText(value.input) &&
    (value.parent_instance === undefined || value.parent_instance === null || runtime.isText(value.parent_instance)) &&
    (value.parent_id === undefined || value.parent_id === null || runtime.isUint64(value.parent_id)) &&
    (value.worker_id === undefined || runtime.isText(value.worker_id)) &&
    (value.correlation_id === undefined || runtime.isText(value.correlation_id)) &&
    (value.tags === undefined || runtime.isMap(value.tags, runtime.isText))
  );
}

/** Whether a value is of type `OrchestrationStartedPayload`; what is wrong with it goes to `issues`. */
export function checkOrchestrationStartedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OrchestrationStartedPayload {
  const before = issues.length;
  if (!runtime.checkObject<OrchestrationStartedPayload>(value, path, issues)) return false;
  runtime.checkString(value.name, path, "name", issues);
  runtime.checkString(value.version, path, "version", issues);
  runtime.checkString(value.input, path, "input", issues);
  if (value.parent_instance !== undefined && value.parent_instance !== null) {
    runtime.checkString(value.parent_instance, path, "parent_instance", issues);
  }
  if (value.parent_id !== undefined && value.parent_id !== null) {
    runtime.checkUint64(value.parent_id, path, "parent_id", issues);
  }
  if (value.worker_id !== undefined) runtime.checkString(value.worker_id, path, "worker_id", issues);
  if (value.correlation_id !== undefined) runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  if (value.tags !== undefined) runtime.checkMap(value.tags, path, "tags", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfOrchestrationStartedPayloadV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id");
const keysOfOrchestrationStartedPayloadV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id", "worker_id", "trace_id");
const keysOfOrchestrationStartedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id", "worker_id", "correlation_id", "tags");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("name", "version", "input", "parent_instance", "parent_id", "worker_id", "trace_id", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "version", "input", "parent_instance", "parent_id", "worker_id", "trace_id", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "name", "version", "input", "parent_instance", "parent_id", "worker_id", "correlation_id", "tags", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads OrchestrationStartedPayload as 0.1.0 and 0.2.0 stored it. */
export function readOrchestrationStartedPayloadV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationStartedPayloadV0_1_0,
): OrchestrationStartedPayload {
  const stored = runtime.readObject<OrchestrationStartedPayloadV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: OrchestrationStartedPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const version: OrchestrationStartedPayload["version"] = runtime.readString(stored.version, path, "version", reading);
  const input: OrchestrationStartedPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = stored.parent_instance === undefined ? undefined : stored.parent_instance === null ? null : runtime.readString(stored.parent_instance, path, "parent_instance", reading);
  const parent_id: OrchestrationStartedPayload["parent_id"] = stored.parent_id === undefined ? undefined : stored.parent_id === null ? null : runtime.readUint64(stored.parent_id, path, "parent_id", reading, "either");
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads OrchestrationStartedPayload as 0.3.0 and 1.0.0 stored it. */
export function readOrchestrationStartedPayloadV0_3_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationStartedPayloadV0_3_0,
): OrchestrationStartedPayload {
  const stored = runtime.readObject<OrchestrationStartedPayloadV0_3_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: OrchestrationStartedPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const version: OrchestrationStartedPayload["version"] = runtime.readString(stored.version, path, "version", reading);
  const input: OrchestrationStartedPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = stored.parent_instance === undefined ? undefined : stored.parent_instance === null ? null : runtime.readString(stored.parent_instance, path, "parent_instance", reading);
  const parent_id: OrchestrationStartedPayload["parent_id"] = stored.parent_id === undefined ? undefined : stored.parent_id === null ? null : runtime.readUint64(stored.parent_id, path, "parent_id", reading, "either");
  const worker_id: OrchestrationStartedPayload["worker_id"] = stored.worker_id === undefined ? undefined : runtime.readString(stored.worker_id, path, "worker_id", reading);
  const correlation_id: OrchestrationStartedPayload["correlation_id"] = stored.trace_id === undefined ? undefined : runtime.readString(stored.trace_id, path, "trace_id", reading);
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads OrchestrationStartedPayload as 2.0.0 stored it. */
export function readOrchestrationStartedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfOrchestrationStartedPayload,
): OrchestrationStartedPayload {
  const stored = runtime.readObject<OrchestrationStartedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const name: OrchestrationStartedPayload["name"] = runtime.readString(stored.name, path, "name", reading);
  const version: OrchestrationStartedPayload["version"] = runtime.readString(stored.version, path, "version", reading);
  const input: OrchestrationStartedPayload["input"] = runtime.readString(stored.input, path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = stored.parent_instance === undefined ? undefined : stored.parent_instance === null ? null : runtime.readString(stored.parent_instance, path, "parent_instance", reading);
  const parent_id: OrchestrationStartedPayload["parent_id"] = stored.parent_id === undefined ? undefined : stored.parent_id === null ? null : runtime.readUint64(stored.parent_id, path, "parent_id", reading, "either");
  const worker_id: OrchestrationStartedPayload["worker_id"] = stored.worker_id === undefined ? undefined : runtime.readString(stored.worker_id, path, "worker_id", reading);
  const correlation_id: OrchestrationStartedPayload["correlation_id"] = stored.correlation_id === undefined ? undefined : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const tags: OrchestrationStartedPayload["tags"] = stored.tags === undefined ? undefined : runtime.readMap(stored.tags, path, "tags", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes OrchestrationStartedPayload as 0.1.0 and 0.2.0 stores it. */
export function writeOrchestrationStartedPayloadV0_1_0(value: OrchestrationStartedPayloadV0_1_0, known: runtime.KnownKeys = keysOfOrchestrationStartedPayloadV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, version: value.version, input: value.input };
  if (value.parent_instance !== undefined) json["parent_instance"] = value.parent_instance;
  if (value.parent_id !== undefined) json["parent_id"] = value.parent_id === null ? null : runtime.writeInteger(value.parent_id);
  return runtime.writeUnknown(json, value, known);
}

/** Writes OrchestrationStartedPayload as 0.3.0 and 1.0.0 stores it. */
export function writeOrchestrationStartedPayloadV0_3_0(value: OrchestrationStartedPayloadV0_3_0, known: runtime.KnownKeys = keysOfOrchestrationStartedPayloadV0_3_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, version: value.version, input: value.input };
  if (value.parent_instance !== undefined) json["parent_instance"] = value.parent_instance;
  if (value.parent_id !== undefined) json["parent_id"] = value.parent_id === null ? null : runtime.writeInteger(value.parent_id);
  if (value.worker_id !== undefined) json["worker_id"] = value.worker_id;
  if (value.trace_id !== undefined) json["trace_id"] = value.trace_id;
  return runtime.writeUnknown(json, value, known);
}

/** Writes OrchestrationStartedPayload as 2.0.0 stores it. */
export function writeOrchestrationStartedPayload(value: OrchestrationStartedPayload, known: runtime.KnownKeys = keysOfOrchestrationStartedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { name: value.name, version: value.version, input: value.input };
  if (value.parent_instance !== undefined) json["parent_instance"] = value.parent_instance;
  if (value.parent_id !== undefined) json["parent_id"] = value.parent_id === null ? null : runtime.writeInteger(value.parent_id);
  if (value.worker_id !== undefined) json["worker_id"] = value.worker_id;
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  if (value.tags !== undefined) json["tags"] = value.tags;
  return runtime.writeUnknown(json, value, known);
}

/** OrchestrationStartedPayload of 2.0.0 as of 0.1.0 and 0.2.0. */
export function liftOrchestrationStartedPayloadV2_0_0ToV0_1_0(
  value: OrchestrationStartedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OrchestrationStartedPayloadV0_1_0 {
  const name: OrchestrationStartedPayloadV0_1_0["name"] = value.name;
  const version: OrchestrationStartedPayloadV0_1_0["version"] = value.version;
  const input: OrchestrationStartedPayloadV0_1_0["input"] = value.input;
  const parent_instance: OrchestrationStartedPayloadV0_1_0["parent_instance"] = value.parent_instance === undefined ? undefined : value.parent_instance;
  const parent_id: OrchestrationStartedPayloadV0_1_0["parent_id"] = value.parent_id === undefined ? undefined : value.parent_id;
  const result: runtime.Mutable<OrchestrationStartedPayloadV0_1_0> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  return runtime.withUnknownOf(result, value);
}

/** OrchestrationStartedPayload of 2.0.0 as of 0.3.0 and 1.0.0. */
export function liftOrchestrationStartedPayloadV2_0_0ToV0_3_0(
  value: OrchestrationStartedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OrchestrationStartedPayloadV0_3_0 {
  const name: OrchestrationStartedPayloadV0_3_0["name"] = value.name;
  const version: OrchestrationStartedPayloadV0_3_0["version"] = value.version;
  const input: OrchestrationStartedPayloadV0_3_0["input"] = value.input;
  const parent_instance: OrchestrationStartedPayloadV0_3_0["parent_instance"] = value.parent_instance === undefined ? undefined : value.parent_instance;
  const parent_id: OrchestrationStartedPayloadV0_3_0["parent_id"] = value.parent_id === undefined ? undefined : value.parent_id;
  const worker_id: OrchestrationStartedPayloadV0_3_0["worker_id"] = value.worker_id === undefined ? undefined : value.worker_id;
  const trace_id: OrchestrationStartedPayloadV0_3_0["trace_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const result: runtime.Mutable<OrchestrationStartedPayloadV0_3_0> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  return runtime.withUnknownOf(result, value);
}

/** OrchestrationStartedPayload of 0.3.0 and 1.0.0 as of 2.0.0. */
export function liftOrchestrationStartedPayloadV0_3_0(
  value: OrchestrationStartedPayloadV0_3_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OrchestrationStartedPayload {
  const name: OrchestrationStartedPayload["name"] = value.name;
  const version: OrchestrationStartedPayload["version"] = value.version;
  const input: OrchestrationStartedPayload["input"] = value.input;
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = value.parent_instance === undefined ? undefined : value.parent_instance;
  const parent_id: OrchestrationStartedPayload["parent_id"] = value.parent_id === undefined ? undefined : value.parent_id;
  const worker_id: OrchestrationStartedPayload["worker_id"] = value.worker_id === undefined ? undefined : value.worker_id;
  const correlation_id: OrchestrationStartedPayload["correlation_id"] = value.trace_id === undefined ? undefined : value.trace_id;
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return runtime.withUnknownOf(result, value);
}

function readV0_1_0(reading: runtime.Reading): OrchestrationStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0(root, undefined, reading);
  const payload = readOrchestrationStartedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): OrchestrationStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationStartedPayloadV0_1_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): OrchestrationStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0(root, undefined, reading);
  const payload = readOrchestrationStartedPayloadV0_3_0(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

function readV1_0_0(reading: runtime.Reading): OrchestrationStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationStartedPayloadV0_3_0(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

function readV2_0_0(reading: runtime.Reading): OrchestrationStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readOrchestrationStartedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of OrchestrationStarted as they are stored, oldest first. */
export const storedOrchestrationStarted: runtime.StoredEvent<OrchestrationStarted> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationStarted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationStarted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationStarted"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationStarted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationStarted"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored OrchestrationStarted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationStarted> {
  return runtime.readStored(stored, [storedOrchestrationStarted], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored OrchestrationStarted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedOrchestrationStarted], options, ["instance_id", "execution_id"]);
}

function writeV1_0_0(event: OrchestrationStartedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "OrchestrationStarted";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeOrchestrationStartedPayloadV0_3_0(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV1_0_0);
}

function printV1_0_0(event: OrchestrationStartedV1_0_0): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

function downcastV1_0_0(event: OrchestrationStarted, reading: runtime.Reading): OrchestrationStartedV1_0_0 {
  const envelope = event;
  const payload = liftOrchestrationStartedPayloadV2_0_0ToV0_3_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<OrchestrationStartedV1_0_0> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationStarted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: OrchestrationStarted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationStarted, event, "OrchestrationStarted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationStarted");
  return writeV1_0_0(older);
}

/** Writes a OrchestrationStarted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: OrchestrationStarted): string {
  if (!is(event)) runtime.refuseArgument(checkOrchestrationStarted, event, "OrchestrationStarted");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "OrchestrationStarted");
  return printV1_0_0(older);
}

function writeV0_1_0(event: OrchestrationStartedV0_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationStarted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationStarted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationStarted", "execution_id"], runtime.writeInteger(event.execution_id));
  runtime.writeInto(document, ["OrchestrationStarted"], writeOrchestrationStartedPayloadV0_1_0(event.payload, payloadKeysV0_1_0));
  return runtime.writeUnknown(document, event, eventKeysV0_1_0);
}

function downcastV0_1_0(event: OrchestrationStarted, reading: runtime.Reading): OrchestrationStartedV0_1_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_1_0(event, undefined, reading);
  const payload = liftOrchestrationStartedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<OrchestrationStartedV0_1_0> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationStarted of version 0.1.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_1_0(event: OrchestrationStartedV0_1_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_1_0(event, undefined, issues);
  checkOrchestrationStartedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationStarted 0.1.0");
  return writeV0_1_0(event);
}

function writeV0_2_0(event: OrchestrationStartedV0_2_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["OrchestrationStarted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationStarted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationStarted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationStarted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationStarted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationStarted"], writeOrchestrationStartedPayloadV0_1_0(event.payload, payloadKeysV0_2_0));
  return runtime.writeUnknown(document, event, eventKeysV0_2_0);
}

function downcastV0_2_0(event: OrchestrationStarted, reading: runtime.Reading): OrchestrationStartedV0_2_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftOrchestrationStartedPayloadV2_0_0ToV0_1_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<OrchestrationStartedV0_2_0> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationStarted of version 0.2.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_2_0(event: OrchestrationStartedV0_2_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationStartedPayloadV0_1_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationStarted 0.2.0");
  return writeV0_2_0(event);
}

function writeV0_3_0(event: OrchestrationStartedV0_3_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = "1";
  runtime.writeAt(document, ["OrchestrationStarted", "event_id"], runtime.writeInteger(event.event_id));
  if (event.source_event_id !== undefined) runtime.writeAt(document, ["OrchestrationStarted", "source_event_id"], event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id));
  runtime.writeAt(document, ["OrchestrationStarted", "execution_id"], runtime.writeInteger(event.execution_id));
  if (event.timestamp_ms !== undefined) runtime.writeAt(document, ["OrchestrationStarted", "timestamp_ms"], runtime.writeTimestampMilliseconds(event.timestamp_ms));
  else runtime.writeAt(document, ["OrchestrationStarted", "timestamp_ms"], 0);
  runtime.writeInto(document, ["OrchestrationStarted"], writeOrchestrationStartedPayloadV0_3_0(event.payload, payloadKeysV0_3_0));
  return runtime.writeUnknown(document, event, eventKeysV0_3_0);
}

function downcastV0_3_0(event: OrchestrationStarted, reading: runtime.Reading): OrchestrationStartedV0_3_0 {
  const envelope = liftHistoryEventV1_0_0ToV0_2_0(event, undefined, reading);
  const payload = liftOrchestrationStartedPayloadV2_0_0ToV0_3_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<OrchestrationStartedV0_3_0> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.withUnknownOf(result, event);
}

/** Writes a OrchestrationStarted of version 0.3.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV0_3_0(event: OrchestrationStartedV0_3_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkHistoryEventV0_2_0(event, undefined, issues);
  checkOrchestrationStartedPayloadV0_3_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "OrchestrationStarted 0.3.0");
  return writeV0_3_0(event);
}

/** Makes the event as version 0.1.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.worker_id`, `payload.correlation_id`, `payload.tags`. */
export function downcast(event: OrchestrationStarted, version: "0.1.0"): runtime.Downcast<OrchestrationStartedV0_1_0>;
/** Makes the event as version 0.2.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.worker_id`, `payload.correlation_id`, `payload.tags`. */
export function downcast(event: OrchestrationStarted, version: "0.2.0"): runtime.Downcast<OrchestrationStartedV0_2_0>;
/** Makes the event as version 0.3.0 has it, for consumers that read no newer one. It loses `instance_id`, `timestamp_ms`, `duroxide_version`, `payload.tags`. */
export function downcast(event: OrchestrationStarted, version: "0.3.0"): runtime.Downcast<OrchestrationStartedV0_3_0>;
export function downcast(
  event: OrchestrationStarted,
  version: "0.1.0" | "0.2.0" | "0.3.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "OrchestrationStarted");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "0.1.0":
      return runtime.downcastResult(downcastV0_1_0(event, reading), reading);
    case "0.2.0":
      return runtime.downcastResult(downcastV0_2_0(event, reading), reading);
    case "0.3.0":
      return runtime.downcastResult(downcastV0_3_0(event, reading), reading);
    default:
      throw new TypeError("OrchestrationStarted has no such older version");
  }
}

/** Makes a OrchestrationStarted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: OrchestrationStartedPayloadV0_3_0, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): OrchestrationStarted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "OrchestrationStarted",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: liftOrchestrationStartedPayloadV0_3_0(payload, undefined, reading),
  } as OrchestrationStarted;
  runtime.assertNoIssues(reading.issues, "OrchestrationStarted");
  if (!is(event)) runtime.refuseArgument(checkOrchestrationStarted, event, "OrchestrationStarted");
  return event;
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationStarted {
  const envelope = decodeHistoryEventV0_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationStartedPayloadV0_1_0);
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationStarted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationStartedPayloadV0_1_0);
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationStarted {
  const envelope = decodeHistoryEventV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationStartedPayloadV0_3_0);
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationStarted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationStartedPayloadV0_3_0);
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): OrchestrationStarted {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeOrchestrationStartedPayload);
  const result: runtime.Mutable<OrchestrationStarted> = { type: "OrchestrationStarted", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of OrchestrationStarted as they stand in Protobuf, oldest first. */
export const wireOrchestrationStarted: runtime.WireEvent<OrchestrationStarted> = {
  versions: [
    { name: "0.1.0", types: ["OrchestrationStarted"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["OrchestrationStarted"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["OrchestrationStarted"], decode: decodeV0_3_0 },
    { name: "1.0.0", types: ["OrchestrationStarted"], decode: decodeV1_0_0 },
    { name: "2.0.0", types: ["OrchestrationStarted"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a OrchestrationStarted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<OrchestrationStarted> {
  return runtime.readWire(bytes, wireOrchestrationStarted, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a OrchestrationStarted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<OrchestrationStartedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeOrchestrationStartedPayloadV0_1_0 },
      { name: "0.2.0", decode: decodeOrchestrationStartedPayloadV0_1_0 },
      { name: "0.3.0", decode: decodeOrchestrationStartedPayloadV0_3_0 },
      { name: "1.0.0", decode: decodeOrchestrationStartedPayloadV0_3_0 },
      { name: "2.0.0", decode: decodeOrchestrationStartedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV0_1_0(
  envelope: HistoryEventV0_1_0,
  payload: OrchestrationStartedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationStarted",
    "0.1.0",
    envelope,
    encodeHistoryEventV0_1_0,
    payload,
    encodeOrchestrationStartedPayloadV0_1_0,
  );
}

function encodeAsV0_2_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationStartedPayloadV0_1_0,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationStarted",
    "0.2.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationStartedPayloadV0_1_0,
  );
}

function encodeAsV0_3_0(
  envelope: HistoryEventV0_2_0,
  payload: OrchestrationStartedPayloadV0_3_0,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationStarted",
    "0.3.0",
    envelope,
    encodeHistoryEventV0_2_0,
    payload,
    encodeOrchestrationStartedPayloadV0_3_0,
  );
}

function encodeAsV1_0_0(
  envelope: HistoryEvent,
  payload: OrchestrationStartedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "OrchestrationStarted",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeOrchestrationStartedPayloadV2_0_0ToV0_3_0,
  );
}

/** Encodes a OrchestrationStarted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: OrchestrationStarted): Uint8Array {
  try {
    if (event.type !== "OrchestrationStarted") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationStarted, event, "OrchestrationStarted");
  }
}

/** Encodes a OrchestrationStarted of version 0.1.0, such as `downcast` makes, as that version's message. */
export function encodeV0_1_0(event: OrchestrationStartedV0_1_0): Uint8Array {
  return encodeAsV0_1_0(event, event.payload);
}

/** Encodes a OrchestrationStarted of version 0.2.0, such as `downcast` makes, as that version's message. */
export function encodeV0_2_0(event: OrchestrationStartedV0_2_0): Uint8Array {
  return encodeAsV0_2_0(event, event.payload);
}

/** Encodes a OrchestrationStarted of version 0.3.0, such as `downcast` makes, as that version's message. */
export function encodeV0_3_0(event: OrchestrationStartedV0_3_0): Uint8Array {
  return encodeAsV0_3_0(event, event.payload);
}

/** Encodes the payload of a OrchestrationStarted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: OrchestrationStartedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeOrchestrationStartedPayloadV2_0_0ToV0_3_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkOrchestrationStartedPayload, payload, "OrchestrationStarted");
  }
}

function decodeNullableString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): string | null {
  runtime.enterMessage(path, reading);
  let value: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeString(reader, path, undefined, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

function decodeNullableUint64(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): bigint | null {
  runtime.enterMessage(path, reading);
  let value: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // value
        value = runtime.takeUint64(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes OrchestrationStartedPayload as 0.1.0, 0.2.0 wrote it. */
export function decodeOrchestrationStartedPayloadV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let version: string | undefined;
  let input: string | undefined;
  let parent_instance_wire: runtime.WireSpan | undefined;
  let parent_id_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // version
        version = runtime.takeString(reader, path, "version", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 34: // parent_instance
        parent_instance_wire = runtime.takeSpan(reader, parent_instance_wire);
        break;
      case 42: // parent_id
        parent_id_wire = runtime.takeSpan(reader, parent_id_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (version === undefined) runtime.lacking(path, "version", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = parent_instance_wire === undefined ? undefined : runtime.takeMessage(reader, parent_instance_wire, runtime.at(path, "parent_instance"), reading, decodeNullableString);
  const parent_id: OrchestrationStartedPayload["parent_id"] = parent_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_id_wire, runtime.at(path, "parent_id"), reading, decodeNullableUint64);
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes OrchestrationStartedPayload as 0.3.0, 1.0.0 wrote it. */
export function decodeOrchestrationStartedPayloadV0_3_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let version: string | undefined;
  let input: string | undefined;
  let parent_instance_wire: runtime.WireSpan | undefined;
  let parent_id_wire: runtime.WireSpan | undefined;
  let worker_id: string | undefined;
  let correlation_id: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // version
        version = runtime.takeString(reader, path, "version", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 34: // parent_instance
        parent_instance_wire = runtime.takeSpan(reader, parent_instance_wire);
        break;
      case 42: // parent_id
        parent_id_wire = runtime.takeSpan(reader, parent_id_wire);
        break;
      case 50: // worker_id
        worker_id = runtime.takeString(reader, path, "worker_id", reading);
        break;
      case 58: // trace_id
        correlation_id = runtime.takeString(reader, path, "correlation_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (version === undefined) runtime.lacking(path, "version", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = parent_instance_wire === undefined ? undefined : runtime.takeMessage(reader, parent_instance_wire, runtime.at(path, "parent_instance"), reading, decodeNullableString);
  const parent_id: OrchestrationStartedPayload["parent_id"] = parent_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_id_wire, runtime.at(path, "parent_id"), reading, decodeNullableUint64);
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function takeMapOfStringEntry(
  reader: runtime.WireReader,
  map: Record<string, string>,
  path: runtime.Path,
  reading: runtime.Reading,
): void {
  const end = runtime.takeEnd(reader);
  let key = "";
  runtime.enterMessage(path, reading);
  let item: string = "";
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 18: // value
        item = runtime.takeString(reader, path, key, reading);
        break;
      case 10: // key
        key = runtime.takeKey(reader, path, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  runtime.defineKey(map, key, item);
}

function decodeMapOfString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Readonly<Record<string, string>> {
  runtime.enterMessage(path, reading);
  const value: Record<string, string> = {};
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        takeMapOfStringEntry(reader, value, valuePath, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes OrchestrationStartedPayload as 2.0.0 wrote it. */
export function decodeOrchestrationStartedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OrchestrationStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let name: string | undefined;
  let version: string | undefined;
  let input: string | undefined;
  let parent_instance_wire: runtime.WireSpan | undefined;
  let parent_id_wire: runtime.WireSpan | undefined;
  let worker_id: string | undefined;
  let correlation_id: string | undefined;
  let tags_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // name
        name = runtime.takeString(reader, path, "name", reading);
        break;
      case 18: // version
        version = runtime.takeString(reader, path, "version", reading);
        break;
      case 26: // input
        input = runtime.takeString(reader, path, "input", reading);
        break;
      case 34: // parent_instance
        parent_instance_wire = runtime.takeSpan(reader, parent_instance_wire);
        break;
      case 42: // parent_id
        parent_id_wire = runtime.takeSpan(reader, parent_id_wire);
        break;
      case 50: // worker_id
        worker_id = runtime.takeString(reader, path, "worker_id", reading);
        break;
      case 58: // trace_id
        correlation_id = runtime.takeString(reader, path, "correlation_id", reading);
        break;
      case 66: // tags
        tags_wire = runtime.takeSpan(reader, tags_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (name === undefined) runtime.lacking(path, "name", reading);
  if (version === undefined) runtime.lacking(path, "version", reading);
  if (input === undefined) runtime.lacking(path, "input", reading);
  const parent_instance: OrchestrationStartedPayload["parent_instance"] = parent_instance_wire === undefined ? undefined : runtime.takeMessage(reader, parent_instance_wire, runtime.at(path, "parent_instance"), reading, decodeNullableString);
  const parent_id: OrchestrationStartedPayload["parent_id"] = parent_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_id_wire, runtime.at(path, "parent_id"), reading, decodeNullableUint64);
  const tags: OrchestrationStartedPayload["tags"] = tags_wire === undefined ? undefined : runtime.takeMessage(reader, tags_wire, runtime.at(path, "tags"), reading, decodeMapOfString);
  const result: runtime.Mutable<OrchestrationStartedPayload> = { name, version, input };
  if (parent_instance !== undefined) result.parent_instance = parent_instance;
  if (parent_id !== undefined) result.parent_id = parent_id;
  if (worker_id !== undefined) result.worker_id = worker_id;
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

function encodeNullableUint64(value: bigint | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putUint64(writer, 8, value);
}

/** Encodes OrchestrationStartedPayload as 0.1.0, 0.2.0 writes it. */
export function encodeOrchestrationStartedPayloadV0_1_0(value: OrchestrationStartedPayloadV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.version); // version
  runtime.putString(writer, 26, value.input); // input
  if (value.parent_instance !== undefined) {
    const start = runtime.beginMessage(writer, 34); // parent_instance
    encodeNullableString(value.parent_instance, writer);
    runtime.endMessage(writer, 34, start);
  }
  if (value.parent_id !== undefined) {
    const start = runtime.beginMessage(writer, 42); // parent_id
    encodeNullableUint64(value.parent_id, writer);
    runtime.endMessage(writer, 42, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes OrchestrationStartedPayload as 0.3.0, 1.0.0 writes it. */
export function encodeOrchestrationStartedPayloadV0_3_0(value: OrchestrationStartedPayloadV0_3_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.version); // version
  runtime.putString(writer, 26, value.input); // input
  if (value.parent_instance !== undefined) {
    const start = runtime.beginMessage(writer, 34); // parent_instance
    encodeNullableString(value.parent_instance, writer);
    runtime.endMessage(writer, 34, start);
  }
  if (value.parent_id !== undefined) {
    const start = runtime.beginMessage(writer, 42); // parent_id
    encodeNullableUint64(value.parent_id, writer);
    runtime.endMessage(writer, 42, start);
  }
  if (value.worker_id !== undefined) {
    runtime.putString(writer, 50, value.worker_id); // worker_id
  }
  if (value.trace_id !== undefined) {
    runtime.putString(writer, 58, value.trace_id); // trace_id
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6, 7]);
}

/** Encodes OrchestrationStartedPayload of 2.0.0 as 0.3.0, 1.0.0 writes it. */
export function encodeOrchestrationStartedPayloadV2_0_0ToV0_3_0(value: OrchestrationStartedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.name); // name
  runtime.putString(writer, 18, value.version); // version
  runtime.putString(writer, 26, value.input); // input
  if (value.parent_instance !== undefined) {
    const start = runtime.beginMessage(writer, 34); // parent_instance
    encodeNullableString(value.parent_instance, writer);
    runtime.endMessage(writer, 34, start);
  }
  if (value.parent_id !== undefined) {
    const start = runtime.beginMessage(writer, 42); // parent_id
    encodeNullableUint64(value.parent_id, writer);
    runtime.endMessage(writer, 42, start);
  }
  if (value.worker_id !== undefined) {
    runtime.putString(writer, 50, value.worker_id); // worker_id
  }
  if (value.correlation_id !== undefined) {
    runtime.putString(writer, 58, value.correlation_id); // trace_id
  }
  // Not written: only a draft has it.
  if (value.tags !== undefined) {
    if (!(runtime.isMap(value.tags, runtime.isText))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6, 7]);
}
