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
 * A node describes itself.
 *
 * @example <caption>The original, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T10:00:00.250000","node_id":"stamper_node","event_type":"INTROSPECTION_RESPONSE","correlation_id":"req-1","metadata":{"introspection":{"node":"stamper_node"}}}
 */
export interface IntrospectionResponse extends OnexEvent {
  readonly type: "INTROSPECTION_RESPONSE";
  readonly payload: IntrospectionResponsePayload;
}

/** What `INTROSPECTION_RESPONSE` carries. */
export interface IntrospectionResponsePayload {
  readonly introspection?: runtime.JsonValue;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `INTROSPECTION_RESPONSE` as in 1.0.0. */
export interface IntrospectionResponseV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "INTROSPECTION_RESPONSE";
  readonly payload: IntrospectionResponsePayload;
}

/** `INTROSPECTION_RESPONSE` as in 1.1.0. */
export interface IntrospectionResponseV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "INTROSPECTION_RESPONSE";
  readonly payload: IntrospectionResponsePayload;
}

/** `INTROSPECTION_RESPONSE` as in 1.2.0. */
export interface IntrospectionResponseV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "INTROSPECTION_RESPONSE";
  readonly payload: IntrospectionResponsePayload;
}

/** `INTROSPECTION_RESPONSE` as in 1.3.0. */
export interface IntrospectionResponseV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "INTROSPECTION_RESPONSE";
  readonly payload: IntrospectionResponsePayload;
}

/** 1.1.0: released 2025-07-01. */
export type IntrospectionResponseV1 = IntrospectionResponseV1_1_0;
/** 2.0.0: not released. */
export type IntrospectionResponseV2 = IntrospectionResponse;

/** Whether a value is of type `IntrospectionResponse`; what is wrong with it goes to `issues`. */
export function checkIntrospectionResponse(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IntrospectionResponse {
  const before = issues.length;
  if (!runtime.checkObject<IntrospectionResponse>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "INTROSPECTION_RESPONSE");
  checkOnexEvent(value, path, issues);
  checkIntrospectionResponsePayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `IntrospectionResponse`. */
export function is(value: unknown): value is IntrospectionResponse {
  return (
    runtime.isRecord<IntrospectionResponse>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "INTROSPECTION_RESPONSE" &&
    isIntrospectionResponsePayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `IntrospectionResponse`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkIntrospectionResponse(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<IntrospectionResponse> = /* @__PURE__ */ runtime.standardSchema(checkIntrospectionResponse);

/** Whether a value is of type `IntrospectionResponsePayload`. */
export function isIntrospectionResponsePayload(value: unknown): value is IntrospectionResponsePayload {
  return (
    runtime.isRecord<IntrospectionResponsePayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.introspection === undefined || runtime.checkJson(value.introspection, undefined, "", []))
  );
}

/** Whether a value is of type `IntrospectionResponsePayload`; what is wrong with it goes to `issues`. */
export function checkIntrospectionResponsePayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IntrospectionResponsePayload {
  const before = issues.length;
  if (!runtime.checkObject<IntrospectionResponsePayload>(value, path, issues)) return false;
  if (value.introspection !== undefined) runtime.checkJson(value.introspection, path, "introspection", issues);
  return issues.length === before;
}

const keysOfIntrospectionResponsePayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("introspection");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads IntrospectionResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readIntrospectionResponsePayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfIntrospectionResponsePayload,
): IntrospectionResponsePayload {
  const stored = runtime.readEmpty<IntrospectionResponsePayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const introspection: IntrospectionResponsePayload["introspection"] = stored.introspection === undefined ? undefined : runtime.readJsonValue(stored.introspection, path, "introspection", reading);
  const result: runtime.Mutable<IntrospectionResponsePayload> = {};
  if (introspection !== undefined) result.introspection = introspection;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes IntrospectionResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeIntrospectionResponsePayload(value: IntrospectionResponsePayload, known: runtime.KnownKeys = keysOfIntrospectionResponsePayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.introspection !== undefined) json["introspection"] = value.introspection;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of IntrospectionResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printIntrospectionResponsePayload(value: IntrospectionResponsePayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeIntrospectionResponsePayload(value));
  let text = ``;
  if (value.introspection !== undefined) text += `,"introspection":${runtime.stringifyJson(value.introspection)}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

function readV1_0_0(reading: runtime.Reading): IntrospectionResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readIntrospectionResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): IntrospectionResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readIntrospectionResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): IntrospectionResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readIntrospectionResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): IntrospectionResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readIntrospectionResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): IntrospectionResponse {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readIntrospectionResponsePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of INTROSPECTION_RESPONSE as they are stored, oldest first. */
export const storedIntrospectionResponse: runtime.StoredEvent<IntrospectionResponse> = {
  versions: [
    { name: "1.0.0", types: ["INTROSPECTION_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["INTROSPECTION_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["INTROSPECTION_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["INTROSPECTION_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["INTROSPECTION_RESPONSE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored INTROSPECTION_RESPONSE of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IntrospectionResponse> {
  return runtime.readStored(stored, [storedIntrospectionResponse], options);
}

/** Whether a parsed JSON value is a stored INTROSPECTION_RESPONSE of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedIntrospectionResponse], options);
}

function writeV1_1_0(event: IntrospectionResponseV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "INTROSPECTION_RESPONSE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeIntrospectionResponsePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: IntrospectionResponseV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"INTROSPECTION_RESPONSE","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printIntrospectionResponsePayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: IntrospectionResponse, reading: runtime.Reading): IntrospectionResponseV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<IntrospectionResponseV1_1_0> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a INTROSPECTION_RESPONSE as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: IntrospectionResponse): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkIntrospectionResponse, event, "INTROSPECTION_RESPONSE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "INTROSPECTION_RESPONSE");
  return writeV1_1_0(older);
}

/** Writes a INTROSPECTION_RESPONSE as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: IntrospectionResponse): string {
  if (!is(event)) runtime.refuseArgument(checkIntrospectionResponse, event, "INTROSPECTION_RESPONSE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "INTROSPECTION_RESPONSE");
  return printV1_1_0(older);
}

function writeV1_0_0(event: IntrospectionResponseV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "INTROSPECTION_RESPONSE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeIntrospectionResponsePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: IntrospectionResponse, reading: runtime.Reading): IntrospectionResponseV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<IntrospectionResponseV1_0_0> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a INTROSPECTION_RESPONSE of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: IntrospectionResponseV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkIntrospectionResponsePayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "INTROSPECTION_RESPONSE 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: IntrospectionResponse, version: "1.0.0"): runtime.Downcast<IntrospectionResponseV1_0_0>;
export function downcast(
  event: IntrospectionResponse,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "INTROSPECTION_RESPONSE");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("INTROSPECTION_RESPONSE has no such older version");
  }
}

/** Makes a INTROSPECTION_RESPONSE: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: IntrospectionResponsePayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): IntrospectionResponse {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "INTROSPECTION_RESPONSE",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as IntrospectionResponse;
  runtime.assertNoIssues(reading.issues, "INTROSPECTION_RESPONSE");
  if (!is(event)) runtime.refuseArgument(checkIntrospectionResponse, event, "INTROSPECTION_RESPONSE");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): IntrospectionResponse {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIntrospectionResponsePayload);
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): IntrospectionResponse {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIntrospectionResponsePayload);
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): IntrospectionResponse {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIntrospectionResponsePayload);
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): IntrospectionResponse {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIntrospectionResponsePayload);
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): IntrospectionResponse {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIntrospectionResponsePayload);
  const result: runtime.Mutable<IntrospectionResponse> = { type: "INTROSPECTION_RESPONSE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of IntrospectionResponse as they stand in Protobuf, oldest first. */
export const wireIntrospectionResponse: runtime.WireEvent<IntrospectionResponse> = {
  versions: [
    { name: "1.0.0", types: ["INTROSPECTION_RESPONSE"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["INTROSPECTION_RESPONSE"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["INTROSPECTION_RESPONSE"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["INTROSPECTION_RESPONSE"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["INTROSPECTION_RESPONSE"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a IntrospectionResponse of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IntrospectionResponse> {
  return runtime.readWire(bytes, wireIntrospectionResponse, options);
}

/** Decodes the payload of a IntrospectionResponse without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<IntrospectionResponsePayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeIntrospectionResponsePayload },
      { name: "1.1.0", decode: decodeIntrospectionResponsePayload },
      { name: "1.2.0", decode: decodeIntrospectionResponsePayload },
      { name: "1.3.0", decode: decodeIntrospectionResponsePayload },
      { name: "2.0.0", decode: decodeIntrospectionResponsePayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: IntrospectionResponsePayload,
): Uint8Array {
  return runtime.writeEvent(
    "INTROSPECTION_RESPONSE",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeIntrospectionResponsePayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: IntrospectionResponsePayload,
): Uint8Array {
  return runtime.writeEvent(
    "INTROSPECTION_RESPONSE",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeIntrospectionResponsePayload,
  );
}

/** Encodes a IntrospectionResponse as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: IntrospectionResponse): Uint8Array {
  try {
    if (event.type !== "INTROSPECTION_RESPONSE") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIntrospectionResponse, event, "IntrospectionResponse");
  }
}

/** Encodes a IntrospectionResponse of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: IntrospectionResponseV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a IntrospectionResponse as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: IntrospectionResponsePayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeIntrospectionResponsePayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIntrospectionResponsePayload, payload, "IntrospectionResponse");
  }
}

/** Decodes IntrospectionResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeIntrospectionResponsePayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): IntrospectionResponsePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let introspection_wire: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // introspection
        introspection_wire = runtime.takeString(reader, path, "introspection", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const introspection: IntrospectionResponsePayload["introspection"] = introspection_wire === undefined ? undefined : runtime.jsonOf(introspection_wire, path, "introspection", reading);
  const result: runtime.Mutable<IntrospectionResponsePayload> = {};
  if (introspection !== undefined) result.introspection = introspection;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes IntrospectionResponsePayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeIntrospectionResponsePayload(value: IntrospectionResponsePayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.introspection !== undefined) {
    if (!(runtime.checkJson(value.introspection, undefined, "", []))) runtime.unfit();
    runtime.putJson(writer, 10, value.introspection); // introspection
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
