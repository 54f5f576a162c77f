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
 * Asks who is there.
 *
 * @example <caption>Old name, no metadata, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T00:00:00","node_id":"n","event_type":"NODE_DISCOVERY_REQUEST","metadata":null}
 */
export interface ToolDiscoveryRequest extends OnexEvent {
  readonly type: "TOOL_DISCOVERY_REQUEST";
  readonly payload: ToolDiscoveryRequestPayload;
}

/** What `ToolDiscoveryRequest` carries. */
export interface ToolDiscoveryRequestPayload {
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ToolDiscoveryRequest` as in 1.0.0. */
export interface ToolDiscoveryRequestV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "TOOL_DISCOVERY_REQUEST";
  readonly payload: ToolDiscoveryRequestPayload;
}

/** `ToolDiscoveryRequest` as in 1.1.0. */
export interface ToolDiscoveryRequestV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "TOOL_DISCOVERY_REQUEST";
  readonly payload: ToolDiscoveryRequestPayload;
}

/** `ToolDiscoveryRequest` as in 1.2.0. */
export interface ToolDiscoveryRequestV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "TOOL_DISCOVERY_REQUEST";
  readonly payload: ToolDiscoveryRequestPayload;
}

/** `ToolDiscoveryRequest` as in 1.3.0. */
export interface ToolDiscoveryRequestV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "TOOL_DISCOVERY_REQUEST";
  readonly payload: ToolDiscoveryRequestPayload;
}

/** 1.1.0: released 2025-07-01. */
export type ToolDiscoveryRequestV1 = ToolDiscoveryRequestV1_1_0;
/** 2.0.0: not released. */
export type ToolDiscoveryRequestV2 = ToolDiscoveryRequest;

/** Whether a value is of type `ToolDiscoveryRequest`; what is wrong with it goes to `issues`. */
export function checkToolDiscoveryRequest(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ToolDiscoveryRequest {
  const before = issues.length;
  if (!runtime.checkObject<ToolDiscoveryRequest>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TOOL_DISCOVERY_REQUEST");
  checkOnexEvent(value, path, issues);
  checkToolDiscoveryRequestPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ToolDiscoveryRequest`. */
export function is(value: unknown): value is ToolDiscoveryRequest {
  return (
    runtime.isRecord<ToolDiscoveryRequest>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TOOL_DISCOVERY_REQUEST" &&
    isToolDiscoveryRequestPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `ToolDiscoveryRequest`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkToolDiscoveryRequest(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ToolDiscoveryRequest> = /* @__PURE__ */ runtime.standardSchema(checkToolDiscoveryRequest);

/** Whether a value is of type `ToolDiscoveryRequestPayload`. */
export function isToolDiscoveryRequestPayload(value: unknown): value is ToolDiscoveryRequestPayload {
  return runtime.isRecord<ToolDiscoveryRequestPayload>(value) && runtime.isKept(value[runtime.unknownFields]);
}

/** Whether a value is of type `ToolDiscoveryRequestPayload`; what is wrong with it goes to `issues`. */
export function checkToolDiscoveryRequestPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ToolDiscoveryRequestPayload {
  return runtime.checkObject<ToolDiscoveryRequestPayload>(value, path, issues);
}

const keysOfToolDiscoveryRequestPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads ToolDiscoveryRequestPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readToolDiscoveryRequestPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfToolDiscoveryRequestPayload,
): ToolDiscoveryRequestPayload {
  const stored = runtime.readEmpty<ToolDiscoveryRequestPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const result: ToolDiscoveryRequestPayload = {};
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ToolDiscoveryRequestPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeToolDiscoveryRequestPayload(value: ToolDiscoveryRequestPayload, known: runtime.KnownKeys = keysOfToolDiscoveryRequestPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ToolDiscoveryRequestPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printToolDiscoveryRequestPayload(value: ToolDiscoveryRequestPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeToolDiscoveryRequestPayload(value));
  return "{}";
}

function readV1_0_0(reading: runtime.Reading): ToolDiscoveryRequest {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readToolDiscoveryRequestPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): ToolDiscoveryRequest {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readToolDiscoveryRequestPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): ToolDiscoveryRequest {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readToolDiscoveryRequestPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): ToolDiscoveryRequest {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readToolDiscoveryRequestPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): ToolDiscoveryRequest {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readToolDiscoveryRequestPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of ToolDiscoveryRequest as they are stored, oldest first. */
export const storedToolDiscoveryRequest: runtime.StoredEvent<ToolDiscoveryRequest> = {
  versions: [
    { name: "1.0.0", types: ["NODE_DISCOVERY_REQUEST"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["NODE_DISCOVERY_REQUEST"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_DISCOVERY_REQUEST"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_DISCOVERY_REQUEST"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["TOOL_DISCOVERY_REQUEST"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ToolDiscoveryRequest of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ToolDiscoveryRequest> {
  return runtime.readStored(stored, [storedToolDiscoveryRequest], options);
}

/** Whether a parsed JSON value is a stored ToolDiscoveryRequest of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedToolDiscoveryRequest], options);
}

function writeV1_1_0(event: ToolDiscoveryRequestV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_DISCOVERY_REQUEST";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeToolDiscoveryRequestPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: ToolDiscoveryRequestV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_DISCOVERY_REQUEST","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printToolDiscoveryRequestPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: ToolDiscoveryRequest, reading: runtime.Reading): ToolDiscoveryRequestV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ToolDiscoveryRequestV1_1_0> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ToolDiscoveryRequest as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ToolDiscoveryRequest): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryRequest, event, "ToolDiscoveryRequest");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryRequest");
  return writeV1_1_0(older);
}

/** Writes a ToolDiscoveryRequest as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ToolDiscoveryRequest): string {
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryRequest, event, "ToolDiscoveryRequest");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryRequest");
  return printV1_1_0(older);
}

function writeV1_0_0(event: ToolDiscoveryRequestV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "NODE_DISCOVERY_REQUEST";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeToolDiscoveryRequestPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: ToolDiscoveryRequest, reading: runtime.Reading): ToolDiscoveryRequestV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ToolDiscoveryRequestV1_0_0> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ToolDiscoveryRequest of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: ToolDiscoveryRequestV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkToolDiscoveryRequestPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ToolDiscoveryRequest 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: ToolDiscoveryRequest, version: "1.0.0"): runtime.Downcast<ToolDiscoveryRequestV1_0_0>;
export function downcast(
  event: ToolDiscoveryRequest,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TOOL_DISCOVERY_REQUEST");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("ToolDiscoveryRequest has no such older version");
  }
}

/** Makes a ToolDiscoveryRequest: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ToolDiscoveryRequestPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): ToolDiscoveryRequest {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TOOL_DISCOVERY_REQUEST",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ToolDiscoveryRequest;
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryRequest");
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryRequest, event, "ToolDiscoveryRequest");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ToolDiscoveryRequest {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryRequestPayload);
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryRequest {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryRequestPayload);
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryRequest {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryRequestPayload);
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryRequest {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryRequestPayload);
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryRequest {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryRequestPayload);
  const result: runtime.Mutable<ToolDiscoveryRequest> = { type: "TOOL_DISCOVERY_REQUEST", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of ToolDiscoveryRequest as they stand in Protobuf, oldest first. */
export const wireToolDiscoveryRequest: runtime.WireEvent<ToolDiscoveryRequest> = {
  versions: [
    { name: "1.0.0", types: ["NODE_DISCOVERY_REQUEST"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["NODE_DISCOVERY_REQUEST"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_DISCOVERY_REQUEST"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_DISCOVERY_REQUEST"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["TOOL_DISCOVERY_REQUEST"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ToolDiscoveryRequest of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ToolDiscoveryRequest> {
  return runtime.readWire(bytes, wireToolDiscoveryRequest, options);
}

/** Decodes the payload of a ToolDiscoveryRequest without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ToolDiscoveryRequestPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeToolDiscoveryRequestPayload },
      { name: "1.1.0", decode: decodeToolDiscoveryRequestPayload },
      { name: "1.2.0", decode: decodeToolDiscoveryRequestPayload },
      { name: "1.3.0", decode: decodeToolDiscoveryRequestPayload },
      { name: "2.0.0", decode: decodeToolDiscoveryRequestPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: ToolDiscoveryRequestPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_DISCOVERY_REQUEST",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeToolDiscoveryRequestPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: ToolDiscoveryRequestPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_DISCOVERY_REQUEST",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeToolDiscoveryRequestPayload,
  );
}

/** Encodes a ToolDiscoveryRequest as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ToolDiscoveryRequest): Uint8Array {
  try {
    if (event.type !== "TOOL_DISCOVERY_REQUEST") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkToolDiscoveryRequest, event, "ToolDiscoveryRequest");
  }
}

/** Encodes a ToolDiscoveryRequest of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: ToolDiscoveryRequestV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a ToolDiscoveryRequest as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ToolDiscoveryRequestPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeToolDiscoveryRequestPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkToolDiscoveryRequestPayload, payload, "ToolDiscoveryRequest");
  }
}

/** Decodes ToolDiscoveryRequestPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeToolDiscoveryRequestPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ToolDiscoveryRequestPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: ToolDiscoveryRequestPayload = {};
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ToolDiscoveryRequestPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeToolDiscoveryRequestPayload(value: ToolDiscoveryRequestPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
