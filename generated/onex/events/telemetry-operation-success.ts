import * as runtime from "@evolvent/runtime";
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

/** A measured function returned. */
export interface TelemetryOperationSuccess extends OnexEvent {
  readonly type: "TELEMETRY_OPERATION_SUCCESS";
  readonly payload: TelemetryOperationSuccessPayload;
}

/** What `TELEMETRY_OPERATION_SUCCESS` carries. */
export interface TelemetryOperationSuccessPayload {
  readonly operation: string;
  readonly function: string;
  /** Unit: ms. */
  readonly execution_time_ms: number;
  /** Python class of the result. */
  readonly result_type: string;
  readonly success: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `TELEMETRY_OPERATION_SUCCESS` as in 1.0.0. */
export interface TelemetryOperationSuccessV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "TELEMETRY_OPERATION_SUCCESS";
  readonly payload: TelemetryOperationSuccessPayload;
}

/** `TELEMETRY_OPERATION_SUCCESS` as in 1.1.0. */
export interface TelemetryOperationSuccessV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "TELEMETRY_OPERATION_SUCCESS";
  readonly payload: TelemetryOperationSuccessPayload;
}

/** `TELEMETRY_OPERATION_SUCCESS` as in 1.2.0. */
export interface TelemetryOperationSuccessV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "TELEMETRY_OPERATION_SUCCESS";
  readonly payload: TelemetryOperationSuccessPayload;
}

/** `TELEMETRY_OPERATION_SUCCESS` as in 1.3.0. */
export interface TelemetryOperationSuccessV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "TELEMETRY_OPERATION_SUCCESS";
  readonly payload: TelemetryOperationSuccessPayload;
}

/** 1.1.0: released 2025-07-01. */
export type TelemetryOperationSuccessV1 = TelemetryOperationSuccessV1_1_0;
/** 2.0.0: not released. */
export type TelemetryOperationSuccessV2 = TelemetryOperationSuccess;

/** Whether a value is of type `TelemetryOperationSuccess`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationSuccess(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationSuccess {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationSuccess>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TELEMETRY_OPERATION_SUCCESS");
  checkOnexEvent(value, path, issues);
  checkTelemetryOperationSuccessPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TelemetryOperationSuccess`. */
export function is(value: unknown): value is TelemetryOperationSuccess {
  return (
    runtime.isRecord<TelemetryOperationSuccess>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TELEMETRY_OPERATION_SUCCESS" &&
    isTelemetryOperationSuccessPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `TelemetryOperationSuccess`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTelemetryOperationSuccess(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TelemetryOperationSuccess> = /* @__PURE__ */ runtime.standardSchema(checkTelemetryOperationSuccess);

/** Whether a value is of type `TelemetryOperationSuccessPayload`. */
export function isTelemetryOperationSuccessPayload(value: unknown): value is TelemetryOperationSuccessPayload {
  return (
    runtime.isRecord<TelemetryOperationSuccessPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.operation) &&
    runtime.isText(value.function) &&
    runtime.isFloat64(value.execution_time_ms) &&
    runtime.isText(value.result_type) &&
    typeof value.success === "boolean"
  );
}

/** Whether a value is of type `TelemetryOperationSuccessPayload`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationSuccessPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationSuccessPayload {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationSuccessPayload>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkString(value.function, path, "function", issues);
  runtime.checkFloat64(value.execution_time_ms, path, "execution_time_ms", issues);
  runtime.checkString(value.result_type, path, "result_type", issues);
  runtime.checkBoolean(value.success, path, "success", issues);
  return issues.length === before;
}

const keysOfTelemetryOperationSuccessPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "function", "execution_time_ms", "result_type", "success");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads TelemetryOperationSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readTelemetryOperationSuccessPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTelemetryOperationSuccessPayload,
): TelemetryOperationSuccessPayload {
  const stored = runtime.readObject<TelemetryOperationSuccessPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: TelemetryOperationSuccessPayload["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const functionValue: TelemetryOperationSuccessPayload["function"] = runtime.readString(stored.function, path, "function", reading);
  const execution_time_ms: TelemetryOperationSuccessPayload["execution_time_ms"] = runtime.readFloat64(stored.execution_time_ms, path, "execution_time_ms", reading, false);
  const result_type: TelemetryOperationSuccessPayload["result_type"] = runtime.readString(stored.result_type, path, "result_type", reading);
  const success: TelemetryOperationSuccessPayload["success"] = runtime.readBoolean(stored.success, path, "success", reading);
  if (operation === stored.operation && functionValue === stored.function && execution_time_ms === stored.execution_time_ms && result_type === stored.result_type && success === stored.success && known === keysOfTelemetryOperationSuccessPayload && runtime.hasOnly(stored, keysOfTelemetryOperationSuccessPayload)) return stored as TelemetryOperationSuccessPayload;
  const result: TelemetryOperationSuccessPayload = { operation, function: functionValue, execution_time_ms, result_type, success };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TelemetryOperationSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeTelemetryOperationSuccessPayload(value: TelemetryOperationSuccessPayload, known: runtime.KnownKeys = keysOfTelemetryOperationSuccessPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, function: value.function, execution_time_ms: value.execution_time_ms, result_type: value.result_type, success: value.success };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of TelemetryOperationSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printTelemetryOperationSuccessPayload(value: TelemetryOperationSuccessPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeTelemetryOperationSuccessPayload(value));
  return `{"operation":${runtime.printString(value.operation)},"function":${runtime.printString(value.function)},"execution_time_ms":${value.execution_time_ms},"result_type":${runtime.printString(value.result_type)},"success":${value.success}}`;
}

function readV1_0_0(reading: runtime.Reading): TelemetryOperationSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readTelemetryOperationSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): TelemetryOperationSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readTelemetryOperationSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): TelemetryOperationSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readTelemetryOperationSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): TelemetryOperationSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readTelemetryOperationSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): TelemetryOperationSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readTelemetryOperationSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TELEMETRY_OPERATION_SUCCESS as they are stored, oldest first. */
export const storedTelemetryOperationSuccess: runtime.StoredEvent<TelemetryOperationSuccess> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored TELEMETRY_OPERATION_SUCCESS of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationSuccess> {
  return runtime.readStored(stored, [storedTelemetryOperationSuccess], options);
}

/** Whether a parsed JSON value is a stored TELEMETRY_OPERATION_SUCCESS of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTelemetryOperationSuccess], options);
}

function writeV1_1_0(event: TelemetryOperationSuccessV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "TELEMETRY_OPERATION_SUCCESS";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: TelemetryOperationSuccessV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"TELEMETRY_OPERATION_SUCCESS","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printTelemetryOperationSuccessPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: TelemetryOperationSuccess, reading: runtime.Reading): TelemetryOperationSuccessV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TelemetryOperationSuccessV1_1_0> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_SUCCESS as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TelemetryOperationSuccess): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationSuccess, event, "TELEMETRY_OPERATION_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_SUCCESS");
  return writeV1_1_0(older);
}

/** Writes a TELEMETRY_OPERATION_SUCCESS as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TelemetryOperationSuccess): string {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationSuccess, event, "TELEMETRY_OPERATION_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_SUCCESS");
  return printV1_1_0(older);
}

function writeV1_0_0(event: TelemetryOperationSuccessV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "TELEMETRY_OPERATION_SUCCESS";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: TelemetryOperationSuccess, reading: runtime.Reading): TelemetryOperationSuccessV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TelemetryOperationSuccessV1_0_0> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_SUCCESS of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: TelemetryOperationSuccessV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkTelemetryOperationSuccessPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TELEMETRY_OPERATION_SUCCESS 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: TelemetryOperationSuccess, version: "1.0.0"): runtime.Downcast<TelemetryOperationSuccessV1_0_0>;
export function downcast(
  event: TelemetryOperationSuccess,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TELEMETRY_OPERATION_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("TELEMETRY_OPERATION_SUCCESS has no such older version");
  }
}

/** Makes a TELEMETRY_OPERATION_SUCCESS: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TelemetryOperationSuccessPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): TelemetryOperationSuccess {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TELEMETRY_OPERATION_SUCCESS",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as TelemetryOperationSuccess;
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_SUCCESS");
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationSuccess, event, "TELEMETRY_OPERATION_SUCCESS");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TelemetryOperationSuccess {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationSuccessPayload);
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationSuccess {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationSuccessPayload);
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationSuccess {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationSuccessPayload);
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationSuccess {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationSuccessPayload);
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationSuccess {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationSuccessPayload);
  const result: runtime.Mutable<TelemetryOperationSuccess> = { type: "TELEMETRY_OPERATION_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TelemetryOperationSuccess as they stand in Protobuf, oldest first. */
export const wireTelemetryOperationSuccess: runtime.WireEvent<TelemetryOperationSuccess> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_SUCCESS"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_SUCCESS"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_SUCCESS"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_SUCCESS"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_SUCCESS"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a TelemetryOperationSuccess of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationSuccess> {
  return runtime.readWire(bytes, wireTelemetryOperationSuccess, options);
}

/** Decodes the payload of a TelemetryOperationSuccess without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TelemetryOperationSuccessPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTelemetryOperationSuccessPayload },
      { name: "1.1.0", decode: decodeTelemetryOperationSuccessPayload },
      { name: "1.2.0", decode: decodeTelemetryOperationSuccessPayload },
      { name: "1.3.0", decode: decodeTelemetryOperationSuccessPayload },
      { name: "2.0.0", decode: decodeTelemetryOperationSuccessPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: TelemetryOperationSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_SUCCESS",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeTelemetryOperationSuccessPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: TelemetryOperationSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_SUCCESS",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeTelemetryOperationSuccessPayload,
  );
}

/** Encodes a TelemetryOperationSuccess as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TelemetryOperationSuccess): Uint8Array {
  try {
    if (event.type !== "TELEMETRY_OPERATION_SUCCESS") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationSuccess, event, "TelemetryOperationSuccess");
  }
}

/** Encodes a TelemetryOperationSuccess of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: TelemetryOperationSuccessV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a TelemetryOperationSuccess as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TelemetryOperationSuccessPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTelemetryOperationSuccessPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationSuccessPayload, payload, "TelemetryOperationSuccess");
  }
}

/** Decodes TelemetryOperationSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeTelemetryOperationSuccessPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TelemetryOperationSuccessPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let functionValue: string | undefined;
  let execution_time_ms_wire: number | undefined;
  let result_type: string | undefined;
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
      case 34: // result_type
        result_type = runtime.takeString(reader, path, "result_type", reading);
        break;
      case 40: // success
        success = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  if (functionValue === undefined) runtime.lacking(path, "function", reading);
  const execution_time_ms: TelemetryOperationSuccessPayload["execution_time_ms"] = execution_time_ms_wire === undefined ? runtime.lacking(path, "execution_time_ms", reading) : runtime.finiteOf(execution_time_ms_wire, path, "execution_time_ms", reading);
  if (result_type === undefined) runtime.lacking(path, "result_type", reading);
  if (success === undefined) runtime.lacking(path, "success", reading);
  const result: TelemetryOperationSuccessPayload = { operation, function: functionValue, execution_time_ms, result_type, success };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TelemetryOperationSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeTelemetryOperationSuccessPayload(value: TelemetryOperationSuccessPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  runtime.putString(writer, 18, value.function); // function
  if (!(runtime.isFloat64(value.execution_time_ms))) runtime.unfit();
  runtime.putDouble(writer, 25, value.execution_time_ms); // execution_time_ms
  runtime.putString(writer, 34, value.result_type); // result_type
  runtime.putBool(writer, 40, value.success); // success
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
