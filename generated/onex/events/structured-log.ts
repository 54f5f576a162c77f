import * as runtime from "@evolvent/runtime";
import {
  type LogLevel,
  checkLogLevel,
  decodeLogLevel,
  encodeLogLevel,
  isLogLevel,
  readLogLevel,
  writeLogLevel,
} from "./log-level.js";
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
 * A log line.
 *
 * @example <caption>The original, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T10:00:00.250000","node_id":"stamper_node","event_type":"STRUCTURED_LOG","correlation_id":"req-1","metadata":{"level":"warning","message":"slow"}}
 */
export interface StructuredLog extends OnexEvent {
  readonly type: "STRUCTURED_LOG";
  readonly payload: StructuredLogPayload;
}

/** What `STRUCTURED_LOG` carries. */
export interface StructuredLogPayload {
  readonly level: LogLevel;
  readonly message: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `STRUCTURED_LOG` as in 1.0.0. */
export interface StructuredLogV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "STRUCTURED_LOG";
  readonly payload: StructuredLogPayload;
}

/** `STRUCTURED_LOG` as in 1.1.0. */
export interface StructuredLogV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "STRUCTURED_LOG";
  readonly payload: StructuredLogPayload;
}

/** `STRUCTURED_LOG` as in 1.2.0. */
export interface StructuredLogV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "STRUCTURED_LOG";
  readonly payload: StructuredLogPayload;
}

/** `STRUCTURED_LOG` as in 1.3.0. */
export interface StructuredLogV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "STRUCTURED_LOG";
  readonly payload: StructuredLogPayload;
}

/** 1.1.0: released 2025-07-01. */
export type StructuredLogV1 = StructuredLogV1_1_0;
/** 2.0.0: not released. */
export type StructuredLogV2 = StructuredLog;

/** Whether a value is of type `StructuredLog`; what is wrong with it goes to `issues`. */
export function checkStructuredLog(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is StructuredLog {
  const before = issues.length;
  if (!runtime.checkObject<StructuredLog>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "STRUCTURED_LOG");
  checkOnexEvent(value, path, issues);
  checkStructuredLogPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `StructuredLog`. */
export function is(value: unknown): value is StructuredLog {
  return (
    runtime.isRecord<StructuredLog>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "STRUCTURED_LOG" &&
    isStructuredLogPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `StructuredLog`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkStructuredLog(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<StructuredLog> = /* @__PURE__ */ runtime.standardSchema(checkStructuredLog);

/** Whether a value is of type `StructuredLogPayload`. */
export function isStructuredLogPayload(value: unknown): value is StructuredLogPayload {
  return (
    runtime.isRecord<StructuredLogPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isLogLevel(value.level) &&
    runtime.isText(value.message)
  );
}

/** Whether a value is of type `StructuredLogPayload`; what is wrong with it goes to `issues`. */
export function checkStructuredLogPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is StructuredLogPayload {
  const before = issues.length;
  if (!runtime.checkObject<StructuredLogPayload>(value, path, issues)) return false;
  checkLogLevel(value.level, runtime.at(path, "level"), issues);
  runtime.checkString(value.message, path, "message", issues);
  return issues.length === before;
}

const keysOfStructuredLogPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("level", "message");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads StructuredLogPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readStructuredLogPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfStructuredLogPayload,
): StructuredLogPayload {
  const stored = runtime.readObject<StructuredLogPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const level: StructuredLogPayload["level"] = readLogLevel(stored.level, runtime.at(path, "level"), reading);
  const message: StructuredLogPayload["message"] = runtime.readString(stored.message, path, "message", reading);
  if (level === stored.level && message === stored.message && known === keysOfStructuredLogPayload && runtime.hasOnly(stored, keysOfStructuredLogPayload)) return stored as StructuredLogPayload;
  const result: StructuredLogPayload = { level, message };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes StructuredLogPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeStructuredLogPayload(value: StructuredLogPayload, known: runtime.KnownKeys = keysOfStructuredLogPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { level: writeLogLevel(value.level), message: value.message };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of StructuredLogPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printStructuredLogPayload(value: StructuredLogPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeStructuredLogPayload(value));
  return `{"level":${runtime.printScalar(writeLogLevel(value.level))},"message":${runtime.printString(value.message)}}`;
}

function readV1_0_0(reading: runtime.Reading): StructuredLog {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readStructuredLogPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): StructuredLog {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readStructuredLogPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): StructuredLog {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readStructuredLogPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): StructuredLog {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readStructuredLogPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): StructuredLog {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readStructuredLogPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of STRUCTURED_LOG as they are stored, oldest first. */
export const storedStructuredLog: runtime.StoredEvent<StructuredLog> = {
  versions: [
    { name: "1.0.0", types: ["STRUCTURED_LOG"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["STRUCTURED_LOG"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["STRUCTURED_LOG"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["STRUCTURED_LOG"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["STRUCTURED_LOG"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored STRUCTURED_LOG of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<StructuredLog> {
  return runtime.readStored(stored, [storedStructuredLog], options);
}

/** Whether a parsed JSON value is a stored STRUCTURED_LOG of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedStructuredLog], options);
}

function writeV1_1_0(event: StructuredLogV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "STRUCTURED_LOG";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeStructuredLogPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: StructuredLogV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"STRUCTURED_LOG","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printStructuredLogPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: StructuredLog, reading: runtime.Reading): StructuredLogV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<StructuredLogV1_1_0> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a STRUCTURED_LOG as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: StructuredLog): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkStructuredLog, event, "STRUCTURED_LOG");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "STRUCTURED_LOG");
  return writeV1_1_0(older);
}

/** Writes a STRUCTURED_LOG as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: StructuredLog): string {
  if (!is(event)) runtime.refuseArgument(checkStructuredLog, event, "STRUCTURED_LOG");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "STRUCTURED_LOG");
  return printV1_1_0(older);
}

function writeV1_0_0(event: StructuredLogV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "STRUCTURED_LOG";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeStructuredLogPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: StructuredLog, reading: runtime.Reading): StructuredLogV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<StructuredLogV1_0_0> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a STRUCTURED_LOG of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: StructuredLogV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkStructuredLogPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "STRUCTURED_LOG 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: StructuredLog, version: "1.0.0"): runtime.Downcast<StructuredLogV1_0_0>;
export function downcast(
  event: StructuredLog,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "STRUCTURED_LOG");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("STRUCTURED_LOG has no such older version");
  }
}

/** Makes a STRUCTURED_LOG: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: StructuredLogPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): StructuredLog {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "STRUCTURED_LOG",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as StructuredLog;
  runtime.assertNoIssues(reading.issues, "STRUCTURED_LOG");
  if (!is(event)) runtime.refuseArgument(checkStructuredLog, event, "STRUCTURED_LOG");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): StructuredLog {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeStructuredLogPayload);
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): StructuredLog {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeStructuredLogPayload);
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): StructuredLog {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeStructuredLogPayload);
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): StructuredLog {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeStructuredLogPayload);
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): StructuredLog {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeStructuredLogPayload);
  const result: runtime.Mutable<StructuredLog> = { type: "STRUCTURED_LOG", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of StructuredLog as they stand in Protobuf, oldest first. */
export const wireStructuredLog: runtime.WireEvent<StructuredLog> = {
  versions: [
    { name: "1.0.0", types: ["STRUCTURED_LOG"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["STRUCTURED_LOG"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["STRUCTURED_LOG"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["STRUCTURED_LOG"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["STRUCTURED_LOG"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a StructuredLog of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<StructuredLog> {
  return runtime.readWire(bytes, wireStructuredLog, options);
}

/** Decodes the payload of a StructuredLog without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<StructuredLogPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeStructuredLogPayload },
      { name: "1.1.0", decode: decodeStructuredLogPayload },
      { name: "1.2.0", decode: decodeStructuredLogPayload },
      { name: "1.3.0", decode: decodeStructuredLogPayload },
      { name: "2.0.0", decode: decodeStructuredLogPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: StructuredLogPayload,
): Uint8Array {
  return runtime.writeEvent(
    "STRUCTURED_LOG",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeStructuredLogPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: StructuredLogPayload,
): Uint8Array {
  return runtime.writeEvent(
    "STRUCTURED_LOG",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeStructuredLogPayload,
  );
}

/** Encodes a StructuredLog as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: StructuredLog): Uint8Array {
  try {
    if (event.type !== "STRUCTURED_LOG") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkStructuredLog, event, "StructuredLog");
  }
}

/** Encodes a StructuredLog of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: StructuredLogV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a StructuredLog as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: StructuredLogPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeStructuredLogPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkStructuredLogPayload, payload, "StructuredLog");
  }
}

/** Decodes StructuredLogPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeStructuredLogPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): StructuredLogPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let level_wire: number | undefined;
  let message: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // level
        level_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 18: // message
        message = runtime.takeString(reader, path, "message", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const level: StructuredLogPayload["level"] = level_wire === undefined ? runtime.lacking(path, "level", reading) : decodeLogLevel(level_wire);
  if (message === undefined) runtime.lacking(path, "message", reading);
  const result: StructuredLogPayload = { level, message };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes StructuredLogPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeStructuredLogPayload(value: StructuredLogPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putInt32(writer, 8, encodeLogLevel(value.level)); // level
  runtime.putString(writer, 18, value.message); // message
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
