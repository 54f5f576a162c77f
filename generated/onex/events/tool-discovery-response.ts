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
 * Says who is there.
 *
 * @example <caption>The original, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T10:00:00.250000","node_id":"stamper_node","event_type":"NODE_DISCOVERY_RESPONSE","correlation_id":"req-1","metadata":{"tools":[{"name":"stamper"}]}}
 */
export interface ToolDiscoveryResponse extends OnexEvent {
  readonly type: "TOOL_DISCOVERY_RESPONSE";
  readonly payload: ToolDiscoveryResponsePayload;
}

/** What `ToolDiscoveryResponse` carries. */
export interface ToolDiscoveryResponsePayload {
  /** One entry for each node or tool. */
  readonly tools?: readonly runtime.JsonValue[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ToolDiscoveryResponse` as in 1.0.0. */
export interface ToolDiscoveryResponseV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "TOOL_DISCOVERY_RESPONSE";
  readonly payload: ToolDiscoveryResponsePayload;
}

/** `ToolDiscoveryResponse` as in 1.1.0. */
export interface ToolDiscoveryResponseV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "TOOL_DISCOVERY_RESPONSE";
  readonly payload: ToolDiscoveryResponsePayload;
}

/** `ToolDiscoveryResponse` as in 1.2.0. */
export interface ToolDiscoveryResponseV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "TOOL_DISCOVERY_RESPONSE";
  readonly payload: ToolDiscoveryResponsePayload;
}

/** `ToolDiscoveryResponse` as in 1.3.0. */
export interface ToolDiscoveryResponseV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "TOOL_DISCOVERY_RESPONSE";
  readonly payload: ToolDiscoveryResponsePayload;
}

/** 1.1.0: released 2025-07-01. */
export type ToolDiscoveryResponseV1 = ToolDiscoveryResponseV1_1_0;
/** 2.0.0: not released. */
export type ToolDiscoveryResponseV2 = ToolDiscoveryResponse;

/** Whether a value is of type `ToolDiscoveryResponse`; what is wrong with it goes to `issues`. */
export function checkToolDiscoveryResponse(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ToolDiscoveryResponse {
  const before = issues.length;
  if (!runtime.checkObject<ToolDiscoveryResponse>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "TOOL_DISCOVERY_RESPONSE");
  checkOnexEvent(value, path, issues);
  checkToolDiscoveryResponsePayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ToolDiscoveryResponse`. */
export function is(value: unknown): value is ToolDiscoveryResponse {
  return (
    runtime.isRecord<ToolDiscoveryResponse>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "TOOL_DISCOVERY_RESPONSE" &&
    isToolDiscoveryResponsePayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `ToolDiscoveryResponse`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkToolDiscoveryResponse(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ToolDiscoveryResponse> = /* @__PURE__ */ runtime.standardSchema(checkToolDiscoveryResponse);

/** Whether a value is of type `ToolDiscoveryResponsePayload`. */
export function isToolDiscoveryResponsePayload(value: unknown): value is ToolDiscoveryResponsePayload {
  return (
    runtime.isRecord<ToolDiscoveryResponsePayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.tools === undefined || runtime.isList(value.tools, (item) => runtime.checkJson(item, undefined, "", [])))
  );
}

/** Whether a value is of type `ToolDiscoveryResponsePayload`; what is wrong with it goes to `issues`. */
export function checkToolDiscoveryResponsePayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ToolDiscoveryResponsePayload {
  const before = issues.length;
  if (!runtime.checkObject<ToolDiscoveryResponsePayload>(value, path, issues)) return false;
  if (value.tools !== undefined) runtime.checkList(value.tools, path, "tools", issues, runtime.checkJson);
  return issues.length === before;
}

const keysOfToolDiscoveryResponsePayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("tools");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads ToolDiscoveryResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readToolDiscoveryResponsePayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfToolDiscoveryResponsePayload,
): ToolDiscoveryResponsePayload {
  const stored = runtime.readEmpty<ToolDiscoveryResponsePayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const tools: ToolDiscoveryResponsePayload["tools"] = stored.tools === undefined ? undefined : runtime.readList(stored.tools, path, "tools", reading, (item, path, key, reading) => runtime.readJsonValue(item, path, key, reading));
  const result: runtime.Mutable<ToolDiscoveryResponsePayload> = {};
  if (tools !== undefined) result.tools = tools;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ToolDiscoveryResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeToolDiscoveryResponsePayload(value: ToolDiscoveryResponsePayload, known: runtime.KnownKeys = keysOfToolDiscoveryResponsePayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.tools !== undefined) json["tools"] = value.tools;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ToolDiscoveryResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printToolDiscoveryResponsePayload(value: ToolDiscoveryResponsePayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeToolDiscoveryResponsePayload(value));
  let text = ``;
  if (value.tools !== undefined) text += `,"tools":${runtime.printList(value.tools, (item) => runtime.stringifyJson(item))}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

function readV1_0_0(reading: runtime.Reading): ToolDiscoveryResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readToolDiscoveryResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): ToolDiscoveryResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readToolDiscoveryResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): ToolDiscoveryResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readToolDiscoveryResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): ToolDiscoveryResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readToolDiscoveryResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): ToolDiscoveryResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readToolDiscoveryResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of ToolDiscoveryResponse as they are stored, oldest first. */
export const storedToolDiscoveryResponse: runtime.StoredEvent<ToolDiscoveryResponse> = {
  versions: [
    { name: "1.0.0", types: ["NODE_DISCOVERY_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["NODE_DISCOVERY_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_DISCOVERY_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_DISCOVERY_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["TOOL_DISCOVERY_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ToolDiscoveryResponse of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ToolDiscoveryResponse> {
  return runtime.readStored(stored, [storedToolDiscoveryResponse], options);
}

/** Whether a parsed JSON value is a stored ToolDiscoveryResponse of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedToolDiscoveryResponse], options);
}

function writeV1_1_0(event: ToolDiscoveryResponseV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_DISCOVERY_RESPONSE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeToolDiscoveryResponsePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: ToolDiscoveryResponseV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_DISCOVERY_RESPONSE","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printToolDiscoveryResponsePayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: ToolDiscoveryResponse, reading: runtime.Reading): ToolDiscoveryResponseV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ToolDiscoveryResponseV1_1_0> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ToolDiscoveryResponse as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ToolDiscoveryResponse): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryResponse, event, "ToolDiscoveryResponse");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryResponse");
  return writeV1_1_0(older);
}

/** Writes a ToolDiscoveryResponse as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ToolDiscoveryResponse): string {
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryResponse, event, "ToolDiscoveryResponse");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryResponse");
  return printV1_1_0(older);
}

function writeV1_0_0(event: ToolDiscoveryResponseV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "NODE_DISCOVERY_RESPONSE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeToolDiscoveryResponsePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: ToolDiscoveryResponse, reading: runtime.Reading): ToolDiscoveryResponseV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ToolDiscoveryResponseV1_0_0> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ToolDiscoveryResponse of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: ToolDiscoveryResponseV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkToolDiscoveryResponsePayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "ToolDiscoveryResponse 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: ToolDiscoveryResponse, version: "1.0.0"): runtime.Downcast<ToolDiscoveryResponseV1_0_0>;
export function downcast(
  event: ToolDiscoveryResponse,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "TOOL_DISCOVERY_RESPONSE");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("ToolDiscoveryResponse has no such older version");
  }
}

/** Makes a ToolDiscoveryResponse: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ToolDiscoveryResponsePayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): ToolDiscoveryResponse {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "TOOL_DISCOVERY_RESPONSE",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ToolDiscoveryResponse;
  runtime.assertNoIssues(reading.issues, "ToolDiscoveryResponse");
  if (!is(event)) runtime.refuseArgument(checkToolDiscoveryResponse, event, "ToolDiscoveryResponse");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ToolDiscoveryResponse {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryResponsePayload);
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryResponse {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryResponsePayload);
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryResponse {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryResponsePayload);
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryResponse {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryResponsePayload);
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): ToolDiscoveryResponse {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeToolDiscoveryResponsePayload);
  const result: runtime.Mutable<ToolDiscoveryResponse> = { type: "TOOL_DISCOVERY_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of ToolDiscoveryResponse as they stand in Protobuf, oldest first. */
export const wireToolDiscoveryResponse: runtime.WireEvent<ToolDiscoveryResponse> = {
  versions: [
    { name: "1.0.0", types: ["NODE_DISCOVERY_RESPONSE"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["NODE_DISCOVERY_RESPONSE"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_DISCOVERY_RESPONSE"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_DISCOVERY_RESPONSE"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["TOOL_DISCOVERY_RESPONSE"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ToolDiscoveryResponse of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ToolDiscoveryResponse> {
  return runtime.readWire(bytes, wireToolDiscoveryResponse, options);
}

/** Decodes the payload of a ToolDiscoveryResponse without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ToolDiscoveryResponsePayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeToolDiscoveryResponsePayload },
      { name: "1.1.0", decode: decodeToolDiscoveryResponsePayload },
      { name: "1.2.0", decode: decodeToolDiscoveryResponsePayload },
      { name: "1.3.0", decode: decodeToolDiscoveryResponsePayload },
      { name: "2.0.0", decode: decodeToolDiscoveryResponsePayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: ToolDiscoveryResponsePayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_DISCOVERY_RESPONSE",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeToolDiscoveryResponsePayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: ToolDiscoveryResponsePayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_DISCOVERY_RESPONSE",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeToolDiscoveryResponsePayload,
  );
}

/** Encodes a ToolDiscoveryResponse as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ToolDiscoveryResponse): Uint8Array {
  try {
    if (event.type !== "TOOL_DISCOVERY_RESPONSE") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkToolDiscoveryResponse, event, "ToolDiscoveryResponse");
  }
}

/** Encodes a ToolDiscoveryResponse of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: ToolDiscoveryResponseV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a ToolDiscoveryResponse as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ToolDiscoveryResponsePayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeToolDiscoveryResponsePayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkToolDiscoveryResponsePayload, payload, "ToolDiscoveryResponse");
  }
}

function decodeListOfJson(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): readonly runtime.JsonValue[] {
  runtime.enterMessage(path, reading);
  const value: runtime.JsonValue[] = [];
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value.push(runtime.jsonOf(runtime.takeString(reader, valuePath, value.length, reading), valuePath, value.length, reading));
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes ToolDiscoveryResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeToolDiscoveryResponsePayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ToolDiscoveryResponsePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let tools_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // tools
        tools_wire = runtime.takeSpan(reader, tools_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const tools: ToolDiscoveryResponsePayload["tools"] = tools_wire === undefined ? undefined : runtime.takeMessage(reader, tools_wire, runtime.at(path, "tools"), reading, decodeListOfJson);
  const result: runtime.Mutable<ToolDiscoveryResponsePayload> = {};
  if (tools !== undefined) result.tools = tools;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeListOfJson(value: readonly runtime.JsonValue[], writer: runtime.WireWriter): void {
  for (const item of runtime.listOf(value)) {
    if (!(runtime.checkJson(item, undefined, "", []))) runtime.unfit();
    runtime.putJson(writer, 10, item);
  }
}

/** Encodes ToolDiscoveryResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeToolDiscoveryResponsePayload(value: ToolDiscoveryResponsePayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.tools !== undefined) {
    const start = runtime.beginMessage(writer, 10); // tools
    encodeListOfJson(value.tools, writer);
    runtime.endMessage(writer, 10, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
