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

/** A measured function is called. */
export interface TelemetryOperationStart extends OnexEvent {
  readonly type: "TELEMETRY_OPERATION_START";
  readonly payload: TelemetryOperationStartPayload;
}

/** What `TELEMETRY_OPERATION_START` carries. */
export interface TelemetryOperationStartPayload {
  readonly operation: string;
  readonly function: string;
  /** Number of positional arguments. */
  readonly args_count: number;
  /** Names of the others. */
  readonly kwargs_keys: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `TELEMETRY_OPERATION_START` as in 1.0.0. */
export interface TelemetryOperationStartV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "TELEMETRY_OPERATION_START";
  readonly payload: TelemetryOperationStartPayload;
}

/** `TELEMETRY_OPERATION_START` as in 1.1.0. */
export interface TelemetryOperationStartV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "TELEMETRY_OPERATION_START";
  readonly payload: TelemetryOperationStartPayload;
}

/** `TELEMETRY_OPERATION_START` as in 1.2.0. */
export interface TelemetryOperationStartV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "TELEMETRY_OPERATION_START";
  readonly payload: TelemetryOperationStartPayload;
}

/** `TELEMETRY_OPERATION_START` as in 1.3.0. */
export interface TelemetryOperationStartV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "TELEMETRY_OPERATION_START";
  readonly payload: TelemetryOperationStartPayload;
}

/** 1.1.0: released 2025-07-01. */
export type TelemetryOperationStartV1 = TelemetryOperationStartV1_1_0;
/** 2.0.0: not released. */
export type TelemetryOperationStartV2 = TelemetryOperationStart;

/** Whether a value is of type `TelemetryOperationStart`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationStart(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationStart {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationStart>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TELEMETRY_OPERATION_START");
  checkOnexEvent(value, path, issues);
  checkTelemetryOperationStartPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TelemetryOperationStart`. */
export function is(value: unknown): value is TelemetryOperationStart {
  return (
    runtime.isRecord<TelemetryOperationStart>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TELEMETRY_OPERATION_START" &&
    isTelemetryOperationStartPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `TelemetryOperationStart`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTelemetryOperationStart(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TelemetryOperationStart> = /* @__PURE__ */ runtime.standardSchema(checkTelemetryOperationStart);

/** Whether a value is of type `TelemetryOperationStartPayload`. */
export function isTelemetryOperationStartPayload(value: unknown): value is TelemetryOperationStartPayload {
  return (
    runtime.isRecord<TelemetryOperationStartPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.operation) &&
    runtime.isText(value.function) &&
    runtime.isUint32(value.args_count) &&
    runtime.isList(value.kwargs_keys, runtime.isText)
  );
}

/** Whether a value is of type `TelemetryOperationStartPayload`; what is wrong with it goes to `issues`. */
export function checkTelemetryOperationStartPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TelemetryOperationStartPayload {
  const before = issues.length;
  if (!runtime.checkObject<TelemetryOperationStartPayload>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkString(value.function, path, "function", issues);
  runtime.checkUint32(value.args_count, path, "args_count", issues);
  runtime.checkList(value.kwargs_keys, path, "kwargs_keys", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfTelemetryOperationStartPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "function", "args_count", "kwargs_keys");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads TelemetryOperationStartPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readTelemetryOperationStartPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTelemetryOperationStartPayload,
): TelemetryOperationStartPayload {
  const stored = runtime.readObject<TelemetryOperationStartPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: TelemetryOperationStartPayload["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const functionValue: TelemetryOperationStartPayload["function"] = runtime.readString(stored.function, path, "function", reading);
  const args_count: TelemetryOperationStartPayload["args_count"] = runtime.readUint32(stored.args_count, path, "args_count", reading, "number");
  const kwargs_keys: TelemetryOperationStartPayload["kwargs_keys"] = runtime.readList(stored.kwargs_keys, path, "kwargs_keys", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (operation === stored.operation && functionValue === stored.function && args_count === stored.args_count && kwargs_keys === stored.kwargs_keys && known === keysOfTelemetryOperationStartPayload && runtime.hasOnly(stored, keysOfTelemetryOperationStartPayload)) return stored as TelemetryOperationStartPayload;
  const result: TelemetryOperationStartPayload = { operation, function: functionValue, args_count, kwargs_keys };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TelemetryOperationStartPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeTelemetryOperationStartPayload(value: TelemetryOperationStartPayload, known: runtime.KnownKeys = keysOfTelemetryOperationStartPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, function: value.function, args_count: value.args_count, kwargs_keys: value.kwargs_keys };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of TelemetryOperationStartPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printTelemetryOperationStartPayload(value: TelemetryOperationStartPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeTelemetryOperationStartPayload(value));
  return `{"operation":${runtime.printString(value.operation)},"function":${runtime.printString(value.function)},"args_count":${value.args_count},"kwargs_keys":${runtime.printList(value.kwargs_keys, (item) => runtime.printString(item))}}`;
}

function readV1_0_0(reading: runtime.Reading): TelemetryOperationStart {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readTelemetryOperationStartPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): TelemetryOperationStart {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readTelemetryOperationStartPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): TelemetryOperationStart {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readTelemetryOperationStartPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): TelemetryOperationStart {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readTelemetryOperationStartPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): TelemetryOperationStart {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readTelemetryOperationStartPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TELEMETRY_OPERATION_START as they are stored, oldest first. */
export const storedTelemetryOperationStart: runtime.StoredEvent<TelemetryOperationStart> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_START"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_START"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_START"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_START"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_START"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored TELEMETRY_OPERATION_START of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationStart> {
  return runtime.readStored(stored, [storedTelemetryOperationStart], options);
}

/** Whether a parsed JSON value is a stored TELEMETRY_OPERATION_START of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTelemetryOperationStart], options);
}

function writeV1_1_0(event: TelemetryOperationStartV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "TELEMETRY_OPERATION_START";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationStartPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: TelemetryOperationStartV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"TELEMETRY_OPERATION_START","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printTelemetryOperationStartPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: TelemetryOperationStart, reading: runtime.Reading): TelemetryOperationStartV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TelemetryOperationStartV1_1_0> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_START as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TelemetryOperationStart): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationStart, event, "TELEMETRY_OPERATION_START");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_START");
  return writeV1_1_0(older);
}

/** Writes a TELEMETRY_OPERATION_START as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TelemetryOperationStart): string {
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationStart, event, "TELEMETRY_OPERATION_START");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_START");
  return printV1_1_0(older);
}

function writeV1_0_0(event: TelemetryOperationStartV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "TELEMETRY_OPERATION_START";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeTelemetryOperationStartPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: TelemetryOperationStart, reading: runtime.Reading): TelemetryOperationStartV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<TelemetryOperationStartV1_0_0> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a TELEMETRY_OPERATION_START of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: TelemetryOperationStartV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkTelemetryOperationStartPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "TELEMETRY_OPERATION_START 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: TelemetryOperationStart, version: "1.0.0"): runtime.Downcast<TelemetryOperationStartV1_0_0>;
export function downcast(
  event: TelemetryOperationStart,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TELEMETRY_OPERATION_START");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("TELEMETRY_OPERATION_START has no such older version");
  }
}

/** Makes a TELEMETRY_OPERATION_START: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TelemetryOperationStartPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): TelemetryOperationStart {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TELEMETRY_OPERATION_START",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as TelemetryOperationStart;
  runtime.assertNoIssues(reading.issues, "TELEMETRY_OPERATION_START");
  if (!is(event)) runtime.refuseArgument(checkTelemetryOperationStart, event, "TELEMETRY_OPERATION_START");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TelemetryOperationStart {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationStartPayload);
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationStart {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationStartPayload);
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationStart {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationStartPayload);
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationStart {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationStartPayload);
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): TelemetryOperationStart {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTelemetryOperationStartPayload);
  const result: runtime.Mutable<TelemetryOperationStart> = { type: "TELEMETRY_OPERATION_START", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of TelemetryOperationStart as they stand in Protobuf, oldest first. */
export const wireTelemetryOperationStart: runtime.WireEvent<TelemetryOperationStart> = {
  versions: [
    { name: "1.0.0", types: ["TELEMETRY_OPERATION_START"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["TELEMETRY_OPERATION_START"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["TELEMETRY_OPERATION_START"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["TELEMETRY_OPERATION_START"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["TELEMETRY_OPERATION_START"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a TelemetryOperationStart of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TelemetryOperationStart> {
  return runtime.readWire(bytes, wireTelemetryOperationStart, options);
}

/** Decodes the payload of a TelemetryOperationStart without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TelemetryOperationStartPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTelemetryOperationStartPayload },
      { name: "1.1.0", decode: decodeTelemetryOperationStartPayload },
      { name: "1.2.0", decode: decodeTelemetryOperationStartPayload },
      { name: "1.3.0", decode: decodeTelemetryOperationStartPayload },
      { name: "2.0.0", decode: decodeTelemetryOperationStartPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: TelemetryOperationStartPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_START",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeTelemetryOperationStartPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: TelemetryOperationStartPayload,
): Uint8Array {
  return runtime.writeEvent(
    "TELEMETRY_OPERATION_START",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeTelemetryOperationStartPayload,
  );
}

/** Encodes a TelemetryOperationStart as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TelemetryOperationStart): Uint8Array {
  try {
    if (event.type !== "TELEMETRY_OPERATION_START") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationStart, event, "TelemetryOperationStart");
  }
}

/** Encodes a TelemetryOperationStart of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: TelemetryOperationStartV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a TelemetryOperationStart as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TelemetryOperationStartPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTelemetryOperationStartPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTelemetryOperationStartPayload, payload, "TelemetryOperationStart");
  }
}

/** Decodes TelemetryOperationStartPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeTelemetryOperationStartPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TelemetryOperationStartPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let functionValue: string | undefined;
  let args_count: number | undefined;
  const kwargs_keys: string[] = [];
  const kwargs_keys_path = runtime.at(path, "kwargs_keys");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 18: // function
        functionValue = runtime.takeString(reader, path, "function", reading);
        break;
      case 24: // args_count
        args_count = runtime.takeUint32(reader);
        break;
      case 34: // kwargs_keys
        kwargs_keys.push(runtime.takeString(reader, kwargs_keys_path, kwargs_keys.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  if (functionValue === undefined) runtime.lacking(path, "function", reading);
  if (args_count === undefined) runtime.lacking(path, "args_count", reading);
  const result: TelemetryOperationStartPayload = { operation, function: functionValue, args_count, kwargs_keys };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TelemetryOperationStartPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeTelemetryOperationStartPayload(value: TelemetryOperationStartPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  runtime.putString(writer, 18, value.function); // function
  runtime.putUint32(writer, 24, value.args_count); // args_count
  for (const item of runtime.listOf(value.kwargs_keys)) {
    runtime.putString(writer, 34, item); // kwargs_keys
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
