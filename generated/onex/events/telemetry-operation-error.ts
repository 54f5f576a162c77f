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

/** A measured function raised an exception. */
export interface TelemetryOperationError extends OnexEvent {
  readonly type: "TELEMETRY_OPERATION_ERROR";
  readonly payload: TelemetryOperationErrorPayload;
}

/** What `TELEMETRY_OPERATION_ERROR` carries. */
export interface TelemetryOperationErrorPayload {
  readonly operation: string;
  readonly function: string;
  /** Unit: ms. */
  readonly execution_time_ms: number;
  /** Class of the exception. */
  readonly error_type: string;
  readonly error_message: string;
  readonly error_code?: ErrorCode | null;
  readonly success: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `TELEMETRY_OPERATION_ERROR` as in 1.0.0. */
export interface TelemetryOperationErrorV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "TELEMETRY_OPERATION_ERROR";
  readonly payload: TelemetryOperationErrorPayloadV1_0_0;
}

/** `TELEMETRY_OPERATION_ERROR` as in 1.1.0. */
export interface TelemetryOperationErrorV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "TELEMETRY_OPERATION_ERROR";
  readonly payload: TelemetryOperationErrorPayload;
}

/** `TELEMETRY_OPERATION_ERROR` as in 1.2.0. */
export interface TelemetryOperationErrorV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "TELEMETRY_OPERATION_ERROR";
  readonly payload: TelemetryOperationErrorPayload;
}

/** `TELEMETRY_OPERATION_ERROR` as in 1.3.0. */
export interface TelemetryOperationErrorV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "TELEMETRY_OPERATION_ERROR";
  readonly payload: TelemetryOperationErrorPayload;
}

/** `TelemetryOperationErrorPayload` as in 1.0.0. */
export interface TelemetryOperationErrorPayloadV1_0_0 {
  readonly operation: string;
  readonly function: string;
  /** Unit: ms. */
  readonly execution_time_ms: number;
  readonly error_type: string;
  readonly error_message: string;
  readonly success: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.1.0: released 2025-07-01. */
export type TelemetryOperationErrorV1 = TelemetryOperationErrorV1_1_0;
/** 1.1.0: released 2025-07-01. */
export type TelemetryOperationErrorPayloadV1 = TelemetryOperationErrorPayload;
/** 2.0.0: not released. */
export type TelemetryOperationErrorV2 = TelemetryOperationError;
/** 2.0.0: not released. */
export type TelemetryOperationErrorPayloadV2 = TelemetryOperationErrorPayload;

/** Whether a value is of type `TelemetryOperationError`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationError(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationError {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationError>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TELEMETRY_OPERATION_ERROR");
  checkOnexEvent(value, path, issues);
  checkTelemetryOperationErrorPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TelemetryOperationError`. */
export function is(value: unknown): value is TelemetryOperationError {
  return (
    runtime.isRecord<TelemetryOperationError>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TELEMETRY_OPERATION_ERROR" &&
    isTelemetryOperationErrorPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `TelemetryOperationError`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTelemetryOperationError(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TelemetryOperationError> = /* @__PURE__ */ runtime.standardSchema(checkTelemetryOperationError);

/** Whether a value is of type `TelemetryOperationErrorPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationErrorPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationErrorPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationErrorPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkString(value.function, path, "function", issues);
  runtime.checkFloat64(value.execution_time_ms, path, "execution_time_ms", issues);
  runtime.checkString(value.error_type, path, "error_type", issues);
  runtime.checkString(value.error_message, path, "error_message", issues);
  runtime.checkBoolean(value.success, path, "success", issues);
  return issues.length === before;
}

/** Whether a value is of type `TelemetryOperationErrorPayload`. */
export function isTelemetryOperationErrorPayload(value: unknown): value is TelemetryOperationErrorPayload {
  return (
    runtime.isRecord<TelemetryOperationErrorPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.operation) &&
    runtime.isText(value.function) &&
    runtime.isFloat64(value.execution_time_ms) &&
    runtime.isText(value.error_type) &&
    runtime.isText(value.error_message) &&
    (value.error_code === undefined || value.error_code === null || isErrorCode(value.error_code)) &&
    typeof value.success === "boolean"
  );
}

/** Whether a value is of type `TelemetryOperationErrorPayload`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationErrorPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationErrorPayload {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationErrorPayload>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkString(value.function, path, "function", issues);
  runtime.checkFloat64(value.execution_time_ms, path, "execution_time_ms", issues);
  runtime.checkString(value.error_type, path, "error_type", issues);
  runtime.checkString(value.error_message, path, "error_message", issues);
  if (value.error_code !== undefined && value.error_code !== null) {
    checkErrorCode(value.error_code, runtime.at(path, "error_code"), issues);
  }
  runtime.checkBoolean(value.success, path, "success", issues);
  return issues.length === before;
}

const keysOfTelemetryOperationErrorPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "function", "execution_time_ms", "error_type", "error_message", "success");
const keysOfTelemetryOperationErrorPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "function", "execution_time_ms", "error_type", "error_message", "error_code", "success");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads TelemetryOperationErrorPayload as 1.0.0 stored it. */
export function readTelemetryOperationErrorPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTelemetryOperationErrorPayloadV1_0_0,
): TelemetryOperationErrorPayload {
  const stored = runtime.readObject<TelemetryOperationErrorPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: TelemetryOperationErrorPayload["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const functionValue: TelemetryOperationErrorPayload["function"] = runtime.readString(stored.function, path, "function", reading);
  const execution_time_ms: TelemetryOperationErrorPayload["execution_time_ms"] = runtime.readFloat64(stored.execution_time_ms, path, "execution_time_ms", reading, false);
  const error_type: TelemetryOperationErrorPayload["error_type"] = runtime.readString(stored.error_type, path, "error_type", reading);
  const error_message: TelemetryOperationErrorPayload["error_message"] = runtime.readString(stored.error_message, path, "error_message", reading);
  const success: TelemetryOperationErrorPayload["success"] = runtime.readBoolean(stored.success, path, "success", reading);
  const result: TelemetryOperationErrorPayload = { operation, function: functionValue, execution_time_ms, error_type, error_message, success };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads TelemetryOperationErrorPayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readTelemetryOperationErrorPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTelemetryOperationErrorPayload,
): TelemetryOperationErrorPayload {
  const stored = runtime.readObject<TelemetryOperationErrorPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: TelemetryOperationErrorPayload["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const functionValue: TelemetryOperationErrorPayload["function"] = runtime.readString(stored.function, path, "function", reading);
  const execution_time_ms: TelemetryOperationErrorPayload["execution_time_ms"] = runtime.readFloat64(stored.execution_time_ms, path, "execution_time_ms", reading, false);
  const error_type: TelemetryOperationErrorPayload["error_type"] = runtime.readString(stored.error_type, path, "error_type", reading);
  const error_message: TelemetryOperationErrorPayload["error_message"] = runtime.readString(stored.error_message, path, "error_message", reading);
  const error_code: TelemetryOperationErrorPayload["error_code"] = stored.error_code === undefined ? undefined : stored.error_code === null ? null : readErrorCode(stored.error_code, runtime.at(path, "error_code"), reading);
  const success: TelemetryOperationErrorPayload["success"] = runtime.readBoolean(stored.success, path, "success", reading);
  if (operation === stored.operation && functionValue === stored.function && execution_time_ms === stored.execution_time_ms && error_type === stored.error_type && error_message === stored.error_message && error_code === stored.error_code && success === stored.success && known === keysOfTelemetryOperationErrorPayload && runtime.hasOnly(stored, keysOfTelemetryOperationErrorPayload)) return stored as TelemetryOperationErrorPayload;
  const result: runtime.Mutable<TelemetryOperationErrorPayload> = { operation, function: functionValue, execution_time_ms, error_type, error_message, success };
  if (error_code !== undefined) result.error_code = error_code;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TelemetryOperationErrorPayload as 1.0.0 stores it. */
export function writeTelemetryOperationErrorPayloadV1_0_0(value: TelemetryOperationErrorPayloadV1_0_0, known: runtime.KnownKeys = keysOfTelemetryOperationErrorPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, function: value.function, execution_time_ms: value.execution_time_ms, error_type: value.error_type, error_message: value.error_message, success: value.success };
  return runtime.writeUnknown(json, value, known);
}

/** Writes TelemetryOperationErrorPayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeTelemetryOperationErrorPayload(value: TelemetryOperationErrorPayload, known: runtime.KnownKeys = keysOfTelemetryOperationErrorPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, function: value.function, execution_time_ms: value.execution_time_ms, error_type: value.error_type, error_message: value.error_message, success: value.success };
  if (value.error_code !== undefined) json["error_code"] = value.error_code === null ? null : writeErrorCode(value.error_code);
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of TelemetryOperationErrorPayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printTelemetryOperationErrorPayload(value: TelemetryOperationErrorPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeTelemetryOperationErrorPayload(value));
  let text = `{"operation":${runtime.printString(value.operation)},"function":${runtime.printString(value.function)},"execution_time_ms":${value.execution_time_ms},"error_type":${runtime.printString(value.error_type)},"error_message":${runtime.printString(value.error_message)},"success":${value.success}`;
  if (value.error_code !== undefined) text += `,"error_code":${value.error_code === null ? "null" : runtime.printScalar(writeErrorCode(value.error_code))}`;
  return text + "}";
}

/** TelemetryOperationErrorPayload of 1.1.0, 1.2.0, 1.3.0 and 2.0.0 as of 1.0.0. */
export function liftTelemetryOperationErrorPayloadV1_1_0ToV1_0_0(
  value: TelemetryOperationErrorPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): TelemetryOperationErrorPayloadV1_0_0 {
  const operation: TelemetryOperationErrorPayloadV1_0_0["operation"] = value.operation;
  const functionValue: TelemetryOperationErrorPayloadV1_0_0["function"] = value.function;
  const execution_time_ms: TelemetryOperationErrorPayloadV1_0_0["execution_time_ms"] = value.execution_time_ms;
  const error_type: TelemetryOperationErrorPayloadV1_0_0["error_type"] = value.error_type;
  const error_message: TelemetryOperationErrorPayloadV1_0_0["error_message"] = value.error_message;
  const success: TelemetryOperationErrorPayloadV1_0_0["success"] = value.success;
  const result: TelemetryOperationErrorPayloadV1_0_0 = { operation, function: functionValue, execution_time_ms, error_type, error_message, success };
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): TelemetryOperationError {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readTelemetryOperationErrorPayloadV1_0_0(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): TelemetryOperationError {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readTelemetryOperationErrorPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): TelemetryOperationError {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readTelemetryOperationErrorPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): TelemetryOperationError {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readTelemetryOperationErrorPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): TelemetryOperationError {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readTelemetryOperationErrorPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TELEMETRY_OPERATION_ERROR as they are stored, oldest first. */
export const storedTelemetryOperationError: runtime.StoredEvent<TelemetryOperationError> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_ERROR"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_ERROR"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_ERROR"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_ERROR"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_ERROR"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored TELEMETRY_OPERATION_ERROR of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationError> {
  return runtime.readStored(stored, [storedTelemetryOperationError], options);
}

/** Whether a parsed JSON value is a stored TELEMETRY_OPERATION_ERROR of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTelemetryOperationError], options);
}

function writeV1_1_0(event: TelemetryOperationErrorV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "TELEMETRY_OPERATION_ERROR";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationErrorPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: TelemetryOperationErrorV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"TELEMETRY_OPERATION_ERROR","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printTelemetryOperationErrorPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: TelemetryOperationError, reading: runtime.Reading): TelemetryOperationErrorV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TelemetryOperationErrorV1_1_0> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_ERROR as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TelemetryOperationError): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationError, event, "TELEMETRY_OPERATION_ERROR");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_ERROR");
  return writeV1_1_0(older);
}

/** Writes a TELEMETRY_OPERATION_ERROR as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TelemetryOperationError): string {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationError, event, "TELEMETRY_OPERATION_ERROR");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_ERROR");
  return printV1_1_0(older);
}

function writeV1_0_0(event: TelemetryOperationErrorV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "TELEMETRY_OPERATION_ERROR";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationErrorPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: TelemetryOperationError, reading: runtime.Reading): TelemetryOperationErrorV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = liftTelemetryOperationErrorPayloadV1_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<TelemetryOperationErrorV1_0_0> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_ERROR of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: TelemetryOperationErrorV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkTelemetryOperationErrorPayloadV1_0_0(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TELEMETRY_OPERATION_ERROR 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`, `payload.error_code`. */
export function downcast(event: TelemetryOperationError, version: "1.0.0"): runtime.Downcast<TelemetryOperationErrorV1_0_0>;
export function downcast(
  event: TelemetryOperationError,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TELEMETRY_OPERATION_ERROR");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("TELEMETRY_OPERATION_ERROR has no such older version");
  }
}

/** Makes a TELEMETRY_OPERATION_ERROR: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TelemetryOperationErrorPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): TelemetryOperationError {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TELEMETRY_OPERATION_ERROR",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as TelemetryOperationError;
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_ERROR");
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationError, event, "TELEMETRY_OPERATION_ERROR");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TelemetryOperationError {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationErrorPayloadV1_0_0);
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationError {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationErrorPayload);
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationError {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationErrorPayload);
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationError {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationErrorPayload);
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationError {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationErrorPayload);
  const result: runtime.Mutable<TelemetryOperationError> = { type: "TELEMETRY_OPERATION_ERROR", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TelemetryOperationError as they stand in Protobuf, oldest first. */
export const wireTelemetryOperationError: runtime.WireEvent<TelemetryOperationError> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_ERROR"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_ERROR"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_ERROR"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_ERROR"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_ERROR"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a TelemetryOperationError of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationError> {
  return runtime.readWire(bytes, wireTelemetryOperationError, options);
}

/** Decodes the payload of a TelemetryOperationError without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TelemetryOperationErrorPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTelemetryOperationErrorPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeTelemetryOperationErrorPayload },
      { name: "1.2.0", decode: decodeTelemetryOperationErrorPayload },
      { name: "1.3.0", decode: decodeTelemetryOperationErrorPayload },
      { name: "2.0.0", decode: decodeTelemetryOperationErrorPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: TelemetryOperationErrorPayloadV1_0_0,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_ERROR",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeTelemetryOperationErrorPayloadV1_0_0,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: TelemetryOperationErrorPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_ERROR",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeTelemetryOperationErrorPayload,
  );
}

/** Encodes a TelemetryOperationError as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TelemetryOperationError): Uint8Array {
  try {
    if (event.type !== "TELEMETRY_OPERATION_ERROR") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationError, event, "TelemetryOperationError");
  }
}

/** Encodes a TelemetryOperationError of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: TelemetryOperationErrorV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a TelemetryOperationError as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TelemetryOperationErrorPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTelemetryOperationErrorPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationErrorPayload, payload, "TelemetryOperationError");
  }
}

/** Decodes TelemetryOperationErrorPayload as 1.0.0 wrote it. */
export function decodeTelemetryOperationErrorPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TelemetryOperationErrorPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let functionValue: string | undefined;
  let execution_time_ms_wire: number | undefined;
  let error_type: string | undefined;
  let error_message: string | undefined;
  let success: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 18: // function
        functionValue = runtime.takeString(reader, path, "function", reading);
        break;
      case 25: // execution_time_ms
        execution_time_ms_wire = runtime.takeDouble(reader);
        break;
      case 34: // error_type
        error_type = runtime.takeString(reader, path, "error_type", reading);
        break;
      case 42: // error_message
        error_message = runtime.takeString(reader, path, "error_message", reading);
        break;
      case 56: // success
        success = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  if (functionValue === undefined) runtime.lacking(path, "function", reading);
  const execution_time_ms: TelemetryOperationErrorPayload["execution_time_ms"] = execution_time_ms_wire === undefined ? runtime.lacking(path, "execution_time_ms", reading) : runtime.finiteOf(execution_time_ms_wire, path, "execution_time_ms", reading);
  if (error_type === undefined) runtime.lacking(path, "error_type", reading);
  if (error_message === undefined) runtime.lacking(path, "error_message", reading);
  if (success === undefined) runtime.lacking(path, "success", reading);
  const result: TelemetryOperationErrorPayload = { operation, function: functionValue, execution_time_ms, error_type, error_message, success };
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

/** Decodes TelemetryOperationErrorPayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeTelemetryOperationErrorPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TelemetryOperationErrorPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let functionValue: string | undefined;
  let execution_time_ms_wire: number | undefined;
  let error_type: string | undefined;
  let error_message: string | undefined;
  let error_code_wire: runtime.WireSpan | undefined;
  let success: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 18: // function
        functionValue = runtime.takeString(reader, path, "function", reading);
        break;
      case 25: // execution_time_ms
        execution_time_ms_wire = runtime.takeDouble(reader);
        break;
      case 34: // error_type
        error_type = runtime.takeString(reader, path, "error_type", reading);
        break;
      case 42: // error_message
        error_message = runtime.takeString(reader, path, "error_message", reading);
        break;
      case 50: // error_code
        error_code_wire = runtime.takeSpan(reader, error_code_wire);
        break;
      case 56: // success
        success = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  if (functionValue === undefined) runtime.lacking(path, "function", reading);
  const execution_time_ms: TelemetryOperationErrorPayload["execution_time_ms"] = execution_time_ms_wire === undefined ? runtime.lacking(path, "execution_time_ms", reading) : runtime.finiteOf(execution_time_ms_wire, path, "execution_time_ms", reading);
  if (error_type === undefined) runtime.lacking(path, "error_type", reading);
  if (error_message === undefined) runtime.lacking(path, "error_message", reading);
  const error_code: TelemetryOperationErrorPayload["error_code"] = error_code_wire === undefined ? undefined : runtime.takeMessage(reader, error_code_wire, runtime.at(path, "error_code"), reading, decodeNullableErrorCode);
  if (success === undefined) runtime.lacking(path, "success", reading);
  const result: runtime.Mutable<TelemetryOperationErrorPayload> = { operation, function: functionValue, execution_time_ms, error_type, error_message, success };
  if (error_code !== undefined) result.error_code = error_code;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TelemetryOperationErrorPayload as 1.0.0 writes it. */
export function encodeTelemetryOperationErrorPayloadV1_0_0(value: TelemetryOperationErrorPayloadV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  runtime.putString(writer, 18, value.function); // function
  runtime.putDouble(writer, 25, value.execution_time_ms); // execution_time_ms
  runtime.putString(writer, 34, value.error_type); // error_type
  runtime.putString(writer, 42, value.error_message); // error_message
  runtime.putBool(writer, 56, value.success); // success
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

function encodeNullableErrorCode(value: ErrorCode | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putInt32(writer, 8, encodeErrorCode(value));
}

/** Encodes TelemetryOperationErrorPayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeTelemetryOperationErrorPayload(value: TelemetryOperationErrorPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  runtime.putString(writer, 18, value.function); // function
  if (!(runtime.isFloat64(value.execution_time_ms))) runtime.unfit();
  runtime.putDouble(writer, 25, value.execution_time_ms); // execution_time_ms
  runtime.putString(writer, 34, value.error_type); // error_type
  runtime.putString(writer, 42, value.error_message); // error_message
  if (value.error_code !== undefined) {
    const start = runtime.beginMessage(writer, 50); // error_code
    encodeNullableErrorCode(value.error_code, writer);
    runtime.endMessage(writer, 50, start);
  }
  runtime.putBool(writer, 56, value.success); // success
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6]);
}
