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

/**
 * A node ran to its end.
 *
 * @example <caption>The original, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T10:00:00.250000","node_id":"stamper_node","event_type":"NODE_SUCCESS","correlation_id":"req-1","metadata":{"output_state":{"stamped":true},"execution_time_ms":12.5}}
 */
export interface NodeSuccess extends OnexEvent {
  readonly type: "NODE_SUCCESS";
  readonly payload: NodeSuccessPayload;
}

/** What `NODE_SUCCESS` carries. */
export interface NodeSuccessPayload {
  /**
   * What it gives.
   *
   * Sensitive: personal.
   */
  readonly output_state?: runtime.JsonValue;
  /** Unit: ms. */
  readonly execution_time_ms?: number | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `NODE_SUCCESS` as in 1.0.0. */
export interface NodeSuccessV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "NODE_SUCCESS";
  readonly payload: NodeSuccessPayload;
}

/** `NODE_SUCCESS` as in 1.1.0. */
export interface NodeSuccessV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "NODE_SUCCESS";
  readonly payload: NodeSuccessPayload;
}

/** `NODE_SUCCESS` as in 1.2.0. */
export interface NodeSuccessV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "NODE_SUCCESS";
  readonly payload: NodeSuccessPayload;
}

/** `NODE_SUCCESS` as in 1.3.0. */
export interface NodeSuccessV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "NODE_SUCCESS";
  readonly payload: NodeSuccessPayload;
}

/** 1.1.0: released 2025-07-01. */
export type NodeSuccessV1 = NodeSuccessV1_1_0;
/** 2.0.0: not released. */
export type NodeSuccessV2 = NodeSuccess;

/** Whether a value is of type `NodeSuccess`; what is wrong with it goes to `issues`. */
export function checkNodeSuccess(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeSuccess {
  const before = issues.length;
  if (!runtime.checkObject<NodeSuccess>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "NODE_SUCCESS");
  checkOnexEvent(value, path, issues);
  checkNodeSuccessPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `NodeSuccess`. */
export function is(value: unknown): value is NodeSuccess {
  return (
    runtime.isRecord<NodeSuccess>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "NODE_SUCCESS" &&
    isNodeSuccessPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `NodeSuccess`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkNodeSuccess(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<NodeSuccess> = /* @__PURE__ */ runtime.standardSchema(checkNodeSuccess);

/** Whether a value is of type `NodeSuccessPayload`. */
export function isNodeSuccessPayload(value: unknown): value is NodeSuccessPayload {
  return (
    runtime.isRecord<NodeSuccessPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.output_state === undefined || runtime.checkJson(value.output_state, undefined, "", [])) &&
    (value.execution_time_ms === undefined || value.execution_time_ms === null || runtime.isFloat64(value.execution_time_ms))
  );
}

/** Whether a value is of type `NodeSuccessPayload`; what is wrong with it goes to `issues`. */
export function checkNodeSuccessPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeSuccessPayload {
  const before = issues.length;
  if (!runtime.checkObject<NodeSuccessPayload>(value, path, issues)) return false;
  if (value.output_state !== undefined) runtime.checkJson(value.output_state, path, "output_state", issues);
  if (value.execution_time_ms !== undefined && value.execution_time_ms !== null) {
    runtime.checkFloat64(value.execution_time_ms, path, "execution_time_ms", issues);
  }
  return issues.length === before;
}

const keysOfNodeSuccessPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("output_state", "execution_time_ms");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads NodeSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readNodeSuccessPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfNodeSuccessPayload,
): NodeSuccessPayload {
  const stored = runtime.readEmpty<NodeSuccessPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const output_state: NodeSuccessPayload["output_state"] = stored.output_state === undefined ? undefined : runtime.readJsonValue(stored.output_state, path, "output_state", reading);
  const execution_time_ms: NodeSuccessPayload["execution_time_ms"] = stored.execution_time_ms === undefined ? undefined : stored.execution_time_ms === null ? null : runtime.readFloat64(stored.execution_time_ms, path, "execution_time_ms", reading, false);
  const result: runtime.Mutable<NodeSuccessPayload> = {};
  if (output_state !== undefined) result.output_state = output_state;
  if (execution_time_ms !== undefined) result.execution_time_ms = execution_time_ms;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes NodeSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeNodeSuccessPayload(value: NodeSuccessPayload, known: runtime.KnownKeys = keysOfNodeSuccessPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.output_state !== undefined) json["output_state"] = value.output_state;
  if (value.execution_time_ms !== undefined) json["execution_time_ms"] = value.execution_time_ms;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of NodeSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printNodeSuccessPayload(value: NodeSuccessPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeNodeSuccessPayload(value));
  let text = ``;
  if (value.output_state !== undefined) text += `,"output_state":${runtime.stringifyJson(value.output_state)}`;
  if (value.execution_time_ms !== undefined) text += `,"execution_time_ms":${value.execution_time_ms === null ? "null" : `${value.execution_time_ms}`}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

function readV1_0_0(reading: runtime.Reading): NodeSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readNodeSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): NodeSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readNodeSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): NodeSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readNodeSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): NodeSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readNodeSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): NodeSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readNodeSuccessPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NODE_SUCCESS as they are stored, oldest first. */
export const storedNodeSuccess: runtime.StoredEvent<NodeSuccess> = {
  versions: [
    { name: "1.0.0", types: ["NODE_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["NODE_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["NODE_SUCCESS"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored NODE_SUCCESS of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeSuccess> {
  return runtime.readStored(stored, [storedNodeSuccess], options);
}

/** Whether a parsed JSON value is a stored NODE_SUCCESS of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedNodeSuccess], options);
}

function writeV1_1_0(event: NodeSuccessV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_SUCCESS";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeNodeSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: NodeSuccessV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_SUCCESS","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printNodeSuccessPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: NodeSuccess, reading: runtime.Reading): NodeSuccessV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeSuccessV1_1_0> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_SUCCESS as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: NodeSuccess): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkNodeSuccess, event, "NODE_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_SUCCESS");
  return writeV1_1_0(older);
}

/** Writes a NODE_SUCCESS as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: NodeSuccess): string {
  if (!is(event)) runtime.refuseArgument(checkNodeSuccess, event, "NODE_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_SUCCESS");
  return printV1_1_0(older);
}

function writeV1_0_0(event: NodeSuccessV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "NODE_SUCCESS";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeNodeSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: NodeSuccess, reading: runtime.Reading): NodeSuccessV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeSuccessV1_0_0> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_SUCCESS of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: NodeSuccessV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkNodeSuccessPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "NODE_SUCCESS 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: NodeSuccess, version: "1.0.0"): runtime.Downcast<NodeSuccessV1_0_0>;
export function downcast(
  event: NodeSuccess,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "NODE_SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("NODE_SUCCESS has no such older version");
  }
}

/** Makes a NODE_SUCCESS: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: NodeSuccessPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): NodeSuccess {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "NODE_SUCCESS",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as NodeSuccess;
  runtime.assertNoIssues(reading.issues, "NODE_SUCCESS");
  if (!is(event)) runtime.refuseArgument(checkNodeSuccess, event, "NODE_SUCCESS");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeSuccess {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeSuccessPayload);
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeSuccess {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeSuccessPayload);
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeSuccess {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeSuccessPayload);
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeSuccess {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeSuccessPayload);
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeSuccess {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeSuccessPayload);
  const result: runtime.Mutable<NodeSuccess> = { type: "NODE_SUCCESS", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NodeSuccess as they stand in Protobuf, oldest first. */
export const wireNodeSuccess: runtime.WireEvent<NodeSuccess> = {
  versions: [
    { name: "1.0.0", types: ["NODE_SUCCESS"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["NODE_SUCCESS"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_SUCCESS"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_SUCCESS"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["NODE_SUCCESS"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a NodeSuccess of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeSuccess> {
  return runtime.readWire(bytes, wireNodeSuccess, options);
}

/** Decodes the payload of a NodeSuccess without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<NodeSuccessPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeNodeSuccessPayload },
      { name: "1.1.0", decode: decodeNodeSuccessPayload },
      { name: "1.2.0", decode: decodeNodeSuccessPayload },
      { name: "1.3.0", decode: decodeNodeSuccessPayload },
      { name: "2.0.0", decode: decodeNodeSuccessPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: NodeSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_SUCCESS",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeNodeSuccessPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: NodeSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_SUCCESS",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeNodeSuccessPayload,
  );
}

/** Encodes a NodeSuccess as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: NodeSuccess): Uint8Array {
  try {
    if (event.type !== "NODE_SUCCESS") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeSuccess, event, "NodeSuccess");
  }
}

/** Encodes a NodeSuccess of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: NodeSuccessV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a NodeSuccess as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: NodeSuccessPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeNodeSuccessPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeSuccessPayload, payload, "NodeSuccess");
  }
}

function decodeNullableFloat64(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): number | null {
  runtime.enterMessage(path, reading);
  let value: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 9: // value
        value = runtime.takeDouble(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.finiteOf(value, path, undefined, reading);
}

/** Decodes NodeSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeNodeSuccessPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): NodeSuccessPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let output_state_wire: string | undefined;
  let execution_time_ms_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // output_state
        output_state_wire = runtime.takeString(reader, path, "output_state", reading);
        break;
      case 18: // execution_time_ms
        execution_time_ms_wire = runtime.takeSpan(reader, execution_time_ms_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const output_state: NodeSuccessPayload["output_state"] = output_state_wire === undefined ? undefined : runtime.jsonOf(output_state_wire, path, "output_state", reading);
  const execution_time_ms: NodeSuccessPayload["execution_time_ms"] = execution_time_ms_wire === undefined ? undefined : runtime.takeMessage(reader, execution_time_ms_wire, runtime.at(path, "execution_time_ms"), reading, decodeNullableFloat64);
  const result: runtime.Mutable<NodeSuccessPayload> = {};
  if (output_state !== undefined) result.output_state = output_state;
  if (execution_time_ms !== undefined) result.execution_time_ms = execution_time_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableFloat64(value: number | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  if (!(runtime.isFloat64(value))) runtime.unfit();
  runtime.putDouble(writer, 9, value);
}

/** Encodes NodeSuccessPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeNodeSuccessPayload(value: NodeSuccessPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.output_state !== undefined) {
    if (!(runtime.checkJson(value.output_state, undefined, "", []))) runtime.unfit();
    runtime.putJson(writer, 10, value.output_state); // output_state
  }
  if (value.execution_time_ms !== undefined) {
    const start = runtime.beginMessage(writer, 18); // execution_time_ms
    encodeNullableFloat64(value.execution_time_ms, writer);
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
