import * as runtime from "@evolvent/runtime";
import {
  type ErrorCode,
  checkErrorCode,
  decodeErrorCode,
  encodeErrorCode,
  isErrorCode,
  readErrorCode,
  writeErrorCode,
} from "./error-code.js";
import {
  type OnexEvent,
  type OnexEventV1_0_0,
  type OnexEventV1_1_0,
  type OnexEventV1_2_0,
  type OnexEventV1_3_0,
  checkOnexEvent,
  checkOnexEventV1_0_0,
  decodeOnexEvent,
  decodeOnexEventV1_0_0,
  decodeOnexEventV1_1_0,
  decodeOnexEventV1_2_0,
  decodeOnexEventV1_3_0,
  encodeOnexEventV1_0_0,
  encodeOnexEventV2_0_0ToV1_1_0,
  isOnexEvent,
  liftOnexEventV1_1_0,
  liftOnexEventV2_0_0ToV1_0_0,
  liftOnexEventV2_0_0ToV1_1_0,
  readOnexEvent,
  readOnexEventV1_0_0,
  readOnexEventV1_1_0,
  readOnexEventV1_2_0,
  readOnexEventV1_3_0,
} from "./onex-event.js";

/**
 * A node failed.
 *
 * @example <caption>A code that nobody knows yet, stored as 1.1.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T00:00:00","node_id":"n","event_type":"NODE_FAILURE","schema_version":"1.1.0","metadata":{"error_code":"ONEX_STAMP_999"}}
 */
export interface NodeFailure extends OnexEvent {
  readonly type: "NODE_FAILURE";
  readonly payload: NodeFailurePayload;
}

/** What `NODE_FAILURE` carries. */
export interface NodeFailurePayload {
  /** What went wrong, for people. */
  readonly error?: string | null;
  /** Class of the exception. */
  readonly error_type?: string | null;
  /** What went wrong, for alerting. */
  readonly error_code?: ErrorCode | null;
  /** Whether running it again may help. */
  readonly recoverable?: boolean | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `NODE_FAILURE` as in 1.0.0. */
export interface NodeFailureV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "NODE_FAILURE";
  readonly payload: NodeFailurePayloadV1_0_0;
}

/** `NODE_FAILURE` as in 1.1.0. */
export interface NodeFailureV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "NODE_FAILURE";
  readonly payload: NodeFailurePayload;
}

/** `NODE_FAILURE` as in 1.2.0. */
export interface NodeFailureV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "NODE_FAILURE";
  readonly payload: NodeFailurePayload;
}

/** `NODE_FAILURE` as in 1.3.0. */
export interface NodeFailureV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "NODE_FAILURE";
  readonly payload: NodeFailurePayload;
}

/** `NodeFailurePayload` as in 1.0.0. */
export interface NodeFailurePayloadV1_0_0 {
  readonly error?: string | null;
  readonly error_type?: string | null;
  readonly recoverable?: boolean | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.1.0: released 2025-07-01. */
export type NodeFailureV1 = NodeFailureV1_1_0;
/** 1.1.0: released 2025-07-01. */
export type NodeFailurePayloadV1 = NodeFailurePayload;
/** 2.0.0: not released. */
export type NodeFailureV2 = NodeFailure;
/** 2.0.0: not released. */
export type NodeFailurePayloadV2 = NodeFailurePayload;

/** Whether a value is of type `NodeFailure`; what is wrong with it goes to `issues`. */
export function checkNodeFailure(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeFailure {
  const before = issues.length;
  if (!runtime.checkObject<NodeFailure>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "NODE_FAILURE");
  checkOnexEvent(value, path, issues);
  checkNodeFailurePayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `NodeFailure`. */
export function is(value: unknown): value is NodeFailure {
  return (
    runtime.isRecord<NodeFailure>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "NODE_FAILURE" &&
    isNodeFailurePayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `NodeFailure`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkNodeFailure(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<NodeFailure> = /* @__PURE__ */ runtime.standardSchema(checkNodeFailure);

/** Whether a value is of type `NodeFailurePayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkNodeFailurePayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeFailurePayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<NodeFailurePayloadV1_0_0>(value, path, issues)) return false;
  if (value.error !== undefined && value.error !== null) runtime.checkString(value.error, path, "error", issues);
  if (value.error_type !== undefined && value.error_type !== null) {
    runtime.checkString(value.error_type, path, "error_type", issues);
  }
  if (value.recoverable !== undefined && value.recoverable !== null) {
    runtime.checkBoolean(value.recoverable, path, "recoverable", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `NodeFailurePayload`. */
export function isNodeFailurePayload(value: unknown): value is NodeFailurePayload {
  return (
    runtime.isRecord<NodeFailurePayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.error === undefined || value.error === null || runtime.isText(value.error)) &&
    (value.error_type === undefined || value.error_type === null || runtime.isText(value.error_type)) &&
    (value.error_code === undefined || value.error_code === null || isErrorCode(value.error_code)) &&
    (value.recoverable === undefined || value.recoverable === null || typeof value.recoverable === "boolean")
  );
}

/** Whether a value is of type `NodeFailurePayload`; what is wrong with it goes to `issues`. */
export function checkNodeFailurePayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeFailurePayload {
  const before = issues.length;
  if (!runtime.checkObject<NodeFailurePayload>(value, path, issues)) return false;
  if (value.error !== undefined && value.error !== null) runtime.checkString(value.error, path, "error", issues);
  if (value.error_type !== undefined && value.error_type !== null) {
    runtime.checkString(value.error_type, path, "error_type", issues);
  }
  if (value.error_code !== undefined && value.error_code !== null) {
    checkErrorCode(value.error_code, runtime.at(path, "error_code"), issues);
  }
  if (value.recoverable !== undefined && value.recoverable !== null) {
    runtime.checkBoolean(value.recoverable, path, "recoverable", issues);
  }
  return issues.length === before;
}

const keysOfNodeFailurePayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("error", "error_type", "recoverable");
const keysOfNodeFailurePayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("error", "error_type", "error_code", "recoverable");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads NodeFailurePayload as 1.0.0 stored it. */
export function readNodeFailurePayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfNodeFailurePayloadV1_0_0,
): NodeFailurePayload {
  const stored = runtime.readEmpty<NodeFailurePayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const error: NodeFailurePayload["error"] = stored.error === undefined ? undefined : stored.error === null ? null : runtime.readString(stored.error, path, "error", reading);
  const error_type: NodeFailurePayload["error_type"] = stored.error_type === undefined ? undefined : stored.error_type === null ? null : runtime.readString(stored.error_type, path, "error_type", reading);
  const recoverable: NodeFailurePayload["recoverable"] = stored.recoverable === undefined ? undefined : stored.recoverable === null ? null : runtime.readBoolean(stored.recoverable, path, "recoverable", reading);
  const result: runtime.Mutable<NodeFailurePayload> = {};
  if (error !== undefined) result.error = error;
  if (error_type !== undefined) result.error_type = error_type;
  if (recoverable !== undefined) result.recoverable = recoverable;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads NodeFailurePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readNodeFailurePayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfNodeFailurePayload,
): NodeFailurePayload {
  const stored = runtime.readEmpty<NodeFailurePayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const error: NodeFailurePayload["error"] = stored.error === undefined ? undefined : stored.error === null ? null : runtime.readString(stored.error, path, "error", reading);
  const error_type: NodeFailurePayload["error_type"] = stored.error_type === undefined ? undefined : stored.error_type === null ? null : runtime.readString(stored.error_type, path, "error_type", reading);
  const error_code: NodeFailurePayload["error_code"] = stored.error_code === undefined ? undefined : stored.error_code === null ? null : readErrorCode(stored.error_code, runtime.at(path, "error_code"), reading);
  const recoverable: NodeFailurePayload["recoverable"] = stored.recoverable === undefined ? undefined : stored.recoverable === null ? null : runtime.readBoolean(stored.recoverable, path, "recoverable", reading);
  const result: runtime.Mutable<NodeFailurePayload> = {};
  if (error !== undefined) result.error = error;
  if (error_type !== undefined) result.error_type = error_type;
  if (error_code !== undefined) result.error_code = error_code;
  if (recoverable !== undefined) result.recoverable = recoverable;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes NodeFailurePayload as 1.0.0 stores it. */
export function writeNodeFailurePayloadV1_0_0(value: NodeFailurePayloadV1_0_0, known: runtime.KnownKeys = keysOfNodeFailurePayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.error !== undefined) json["error"] = value.error;
  if (value.error_type !== undefined) json["error_type"] = value.error_type;
  if (value.recoverable !== undefined) json["recoverable"] = value.recoverable;
  return runtime.writeUnknown(json, value, known);
}

/** Writes NodeFailurePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeNodeFailurePayload(value: NodeFailurePayload, known: runtime.KnownKeys = keysOfNodeFailurePayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.error !== undefined) json["error"] = value.error;
  if (value.error_type !== undefined) json["error_type"] = value.error_type;
  if (value.error_code !== undefined) json["error_code"] = value.error_code === null ? null : writeErrorCode(value.error_code);
  if (value.recoverable !== undefined) json["recoverable"] = value.recoverable;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of NodeFailurePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printNodeFailurePayload(value: NodeFailurePayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeNodeFailurePayload(value));
  let text = ``;
  if (value.error !== undefined) text += `,"error":${value.error === null ? "null" : runtime.printString(value.error)}`;
  if (value.error_type !== undefined) text += `,"error_type":${value.error_type === null ? "null" : runtime.printString(value.error_type)}`;
  if (value.error_code !== undefined) text += `,"error_code":${value.error_code === null ? "null" : runtime.printScalar(writeErrorCode(value.error_code))}`;
  if (value.recoverable !== undefined) text += `,"recoverable":${value.recoverable === null ? "null" : `${value.recoverable}`}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

/** NodeFailurePayload of 1.1.0, 1.2.0, 1.3.0 and 2.0.0 as of 1.0.0. */
export function liftNodeFailurePayloadV1_1_0ToV1_0_0(
  value: NodeFailurePayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): NodeFailurePayloadV1_0_0 {
  const error: NodeFailurePayloadV1_0_0["error"] = value.error === undefined ? undefined : value.error;
  const error_type: NodeFailurePayloadV1_0_0["error_type"] = value.error_type === undefined ? undefined : value.error_type;
  const recoverable: NodeFailurePayloadV1_0_0["recoverable"] = value.recoverable === undefined ? undefined : value.recoverable;
  const result: runtime.Mutable<NodeFailurePayloadV1_0_0> = {};
  if (error !== undefined) result.error = error;
  if (error_type !== undefined) result.error_type = error_type;
  if (recoverable !== undefined) result.recoverable = recoverable;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): NodeFailure {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readNodeFailurePayloadV1_0_0(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): NodeFailure {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readNodeFailurePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV1_2_0(reading: runtime.Reading): NodeFailure {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readNodeFailurePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.keepUnknown(result, root, eventKeysV1_2_0, reading);
}

function readV1_3_0(reading: runtime.Reading): NodeFailure {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readNodeFailurePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.keepUnknown(result, root, eventKeysV1_3_0, reading);
}

function readV2_0_0(reading: runtime.Reading): NodeFailure {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readNodeFailurePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of NODE_FAILURE as they are stored, oldest first. */
export const storedNodeFailure: runtime.StoredEvent<NodeFailure> = {
  versions: [
    { name: "1.0.0", types: ["NODE_FAILURE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["NODE_FAILURE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_FAILURE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_FAILURE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["NODE_FAILURE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored NODE_FAILURE of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeFailure> {
  return runtime.readStored(stored, [storedNodeFailure], options);
}

/** Whether a parsed JSON value is a stored NODE_FAILURE of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedNodeFailure], options);
}

function writeV1_1_0(event: NodeFailureV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_FAILURE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeNodeFailurePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: NodeFailureV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_FAILURE","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printNodeFailurePayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: NodeFailure, reading: runtime.Reading): NodeFailureV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeFailureV1_1_0> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_FAILURE as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: NodeFailure): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkNodeFailure, event, "NODE_FAILURE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_FAILURE");
  return writeV1_1_0(older);
}

/** Writes a NODE_FAILURE as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: NodeFailure): string {
  if (!is(event)) runtime.refuseArgument(checkNodeFailure, event, "NODE_FAILURE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_FAILURE");
  return printV1_1_0(older);
}

function writeV1_0_0(event: NodeFailureV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "NODE_FAILURE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeNodeFailurePayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: NodeFailure, reading: runtime.Reading): NodeFailureV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = liftNodeFailurePayloadV1_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<NodeFailureV1_0_0> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_FAILURE of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: NodeFailureV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkNodeFailurePayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "NODE_FAILURE 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`, `payload.error_code`. */
export function downcast(event: NodeFailure, version: "1.0.0"): runtime.Downcast<NodeFailureV1_0_0>;
export function downcast(
  event: NodeFailure,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "NODE_FAILURE");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("NODE_FAILURE has no such older version");
  }
}

/** Makes a NODE_FAILURE: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: NodeFailurePayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): NodeFailure {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "NODE_FAILURE",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as NodeFailure;
  runtime.assertNoIssues(reading.issues, "NODE_FAILURE");
  if (!is(event)) runtime.refuseArgument(checkNodeFailure, event, "NODE_FAILURE");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeFailure {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeFailurePayloadV1_0_0);
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeFailure {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeFailurePayload);
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeFailure {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeFailurePayload);
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeFailure {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeFailurePayload);
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeFailure {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeFailurePayload);
  const result: runtime.Mutable<NodeFailure> = { type: "NODE_FAILURE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  if (envelope.sampling !== undefined) result.sampling = envelope.sampling;
  if (envelope.compression !== undefined) result.compression = envelope.compression;
  if (envelope.replay !== undefined) result.replay = envelope.replay;
  if (envelope.span !== undefined) result.span = envelope.span;
  if (envelope.schema_url !== undefined) result.schema_url = envelope.schema_url;
  if (envelope.protection !== undefined) result.protection = envelope.protection;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of NodeFailure as they stand in Protobuf, oldest first. */
export const wireNodeFailure: runtime.WireEvent<NodeFailure> = {
  versions: [
    { name: "1.0.0", types: ["NODE_FAILURE"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["NODE_FAILURE"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_FAILURE"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_FAILURE"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["NODE_FAILURE"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a NodeFailure of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeFailure> {
  return runtime.readWire(bytes, wireNodeFailure, options);
}

/** Decodes the payload of a NodeFailure without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<NodeFailurePayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeNodeFailurePayloadV1_0_0 },
      { name: "1.1.0", decode: decodeNodeFailurePayload },
      { name: "1.2.0", decode: decodeNodeFailurePayload },
      { name: "1.3.0", decode: decodeNodeFailurePayload },
      { name: "2.0.0", decode: decodeNodeFailurePayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: NodeFailurePayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_FAILURE",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeNodeFailurePayloadV1_0_0,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: NodeFailurePayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_FAILURE",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeNodeFailurePayload,
  );
}

/** Encodes a NodeFailure as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: NodeFailure): Uint8Array {
  try {
    if (event.type !== "NODE_FAILURE") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeFailure, event, "NodeFailure");
  }
}

/** Encodes a NodeFailure of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: NodeFailureV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a NodeFailure as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: NodeFailurePayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeNodeFailurePayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeFailurePayload, payload, "NodeFailure");
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

function decodeNullableBool(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): boolean | null {
  runtime.enterMessage(path, reading);
  let value: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // value
        value = runtime.takeBool(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes NodeFailurePayload as 1.0.0 wrote it. */
export function decodeNodeFailurePayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): NodeFailurePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let error_wire: runtime.WireSpan | undefined;
  let error_type_wire: runtime.WireSpan | undefined;
  let recoverable_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // error
        error_wire = runtime.takeSpan(reader, error_wire);
        break;
      case 18: // error_type
        error_type_wire = runtime.takeSpan(reader, error_type_wire);
        break;
      case 34: // recoverable
        recoverable_wire = runtime.takeSpan(reader, recoverable_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const error: NodeFailurePayload["error"] = error_wire === undefined ? undefined : runtime.takeMessage(reader, error_wire, runtime.at(path, "error"), reading, decodeNullableString);
  const error_type: NodeFailurePayload["error_type"] = error_type_wire === undefined ? undefined : runtime.takeMessage(reader, error_type_wire, runtime.at(path, "error_type"), reading, decodeNullableString);
  const recoverable: NodeFailurePayload["recoverable"] = recoverable_wire === undefined ? undefined : runtime.takeMessage(reader, recoverable_wire, runtime.at(path, "recoverable"), reading, decodeNullableBool);
  const result: runtime.Mutable<NodeFailurePayload> = {};
  if (error !== undefined) result.error = error;
  if (error_type !== undefined) result.error_type = error_type;
  if (recoverable !== undefined) result.recoverable = recoverable;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableErrorCode(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorCode | null {
  runtime.enterMessage(path, reading);
  let value: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // value
        value = runtime.takeInt32(reader) || undefined;
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : decodeErrorCode(value);
}

/** Decodes NodeFailurePayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeNodeFailurePayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): NodeFailurePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let error_wire: runtime.WireSpan | undefined;
  let error_type_wire: runtime.WireSpan | undefined;
  let error_code_wire: runtime.WireSpan | undefined;
  let recoverable_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // error
        error_wire = runtime.takeSpan(reader, error_wire);
        break;
      case 18: // error_type
        error_type_wire = runtime.takeSpan(reader, error_type_wire);
        break;
      case 26: // error_code
        error_code_wire = runtime.takeSpan(reader, error_code_wire);
        break;
      case 34: // recoverable
        recoverable_wire = runtime.takeSpan(reader, recoverable_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const error: NodeFailurePayload["error"] = error_wire === undefined ? undefined : runtime.takeMessage(reader, error_wire, runtime.at(path, "error"), reading, decodeNullableString);
  const error_type: NodeFailurePayload["error_type"] = error_type_wire === undefined ? undefined : runtime.takeMessage(reader, error_type_wire, runtime.at(path, "error_type"), reading, decodeNullableString);
  const error_code: NodeFailurePayload["error_code"] = error_code_wire === undefined ? undefined : runtime.takeMessage(reader, error_code_wire, runtime.at(path, "error_code"), reading, decodeNullableErrorCode);
  const recoverable: NodeFailurePayload["recoverable"] = recoverable_wire === undefined ? undefined : runtime.takeMessage(reader, recoverable_wire, runtime.at(path, "recoverable"), reading, decodeNullableBool);
  const result: runtime.Mutable<NodeFailurePayload> = {};
  if (error !== undefined) result.error = error;
  if (error_type !== undefined) result.error_type = error_type;
  if (error_code !== undefined) result.error_code = error_code;
  if (recoverable !== undefined) result.recoverable = recoverable;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

function encodeNullableBool(value: boolean | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putBool(writer, 8, value);
}

/** Encodes NodeFailurePayload as 1.0.0 writes it. */
export function encodeNodeFailurePayloadV1_0_0(value: NodeFailurePayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.error !== undefined) {
    const start = runtime.beginMessage(writer, 10); // error
    encodeNullableString(value.error, writer);
    runtime.endMessage(writer, 10, start);
  }
  if (value.error_type !== undefined) {
    const start = runtime.beginMessage(writer, 18); // error_type
    encodeNullableString(value.error_type, writer);
    runtime.endMessage(writer, 18, start);
  }
  if (value.recoverable !== undefined) {
    const start = runtime.beginMessage(writer, 34); // recoverable
    encodeNullableBool(value.recoverable, writer);
    runtime.endMessage(writer, 34, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

function encodeNullableErrorCode(value: ErrorCode | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putInt32(writer, 8, encodeErrorCode(value));
}

/** Encodes NodeFailurePayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeNodeFailurePayload(value: NodeFailurePayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.error !== undefined) {
    const start = runtime.beginMessage(writer, 10); // error
    encodeNullableString(value.error, writer);
    runtime.endMessage(writer, 10, start);
  }
  if (value.error_type !== undefined) {
    const start = runtime.beginMessage(writer, 18); // error_type
    encodeNullableString(value.error_type, writer);
    runtime.endMessage(writer, 18, start);
  }
  if (value.error_code !== undefined) {
    const start = runtime.beginMessage(writer, 26); // error_code
    encodeNullableErrorCode(value.error_code, writer);
    runtime.endMessage(writer, 26, start);
  }
  if (value.recoverable !== undefined) {
    const start = runtime.beginMessage(writer, 34); // recoverable
    encodeNullableBool(value.recoverable, writer);
    runtime.endMessage(writer, 34, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [3]);
}
