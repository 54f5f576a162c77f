import * as runtime from "@evolvent/runtime";
import {
  type OnexEvent,
  type OnexEventV1_1_0,
  type OnexEventV1_2_0,
  type OnexEventV1_3_0,
  checkOnexEvent,
  decodeOnexEvent,
  decodeOnexEventV1_1_0,
  decodeOnexEventV1_2_0,
  decodeOnexEventV1_3_0,
  encodeOnexEventV2_0_0ToV1_1_0,
  isOnexEvent,
  liftOnexEventV1_1_0,
  liftOnexEventV2_0_0ToV1_1_0,
  readOnexEvent,
  readOnexEventV1_1_0,
  readOnexEventV1_2_0,
  readOnexEventV1_3_0,
} from "./onex-event.js";

/** A node says that it is there. */
export interface NodeAnnounce extends OnexEvent {
  readonly type: "NODE_ANNOUNCE";
  readonly payload: NodeAnnouncePayload;
}

/** What `NODE_ANNOUNCE` carries. */
export interface NodeAnnouncePayload {
  /** `ephemeral`, `online` or `validated`. */
  readonly status: string;
  /** `memory`, `container` or `external`. */
  readonly execution_mode: string;
  /**
   * After which it counts as gone.
   *
   * Unit: s.
   */
  readonly ttl?: number | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `NODE_ANNOUNCE` as in 1.1.0. */
export interface NodeAnnounceV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "NODE_ANNOUNCE";
  readonly payload: NodeAnnouncePayload;
}

/** `NODE_ANNOUNCE` as in 1.2.0. */
export interface NodeAnnounceV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "NODE_ANNOUNCE";
  readonly payload: NodeAnnouncePayload;
}

/** `NODE_ANNOUNCE` as in 1.3.0. */
export interface NodeAnnounceV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "NODE_ANNOUNCE";
  readonly payload: NodeAnnouncePayload;
}

/** 1.1.0: released 2025-07-01. */
export type NodeAnnounceV1 = NodeAnnounceV1_1_0;
/** 2.0.0: not released. */
export type NodeAnnounceV2 = NodeAnnounce;

/** Whether a value is of type `NodeAnnounce`; what is wrong with it goes to `issues`. */
export function checkNodeAnnounce(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeAnnounce {
  const before = issues.length;
  if (!runtime.checkObject<NodeAnnounce>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "NODE_ANNOUNCE");
  checkOnexEvent(value, path, issues);
  checkNodeAnnouncePayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `NodeAnnounce`. */
export function is(value: unknown): value is NodeAnnounce {
  return (
    runtime.isRecord<NodeAnnounce>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "NODE_ANNOUNCE" &&
    isNodeAnnouncePayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `NodeAnnounce`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkNodeAnnounce(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<NodeAnnounce> = /* @__PURE__ */ runtime.standardSchema(checkNodeAnnounce);

/** Whether a value is of type `NodeAnnouncePayload`. */
export function isNodeAnnouncePayload(value: unknown): value is NodeAnnouncePayload {
  return (
    runtime.isRecord<NodeAnnouncePayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.status) &&
    runtime.isText(value.execution_mode) &&
    (value.ttl === undefined || value.ttl === null || runtime.isUint32(value.ttl))
  );
}

/** Whether a value is of type `NodeAnnouncePayload`; what is wrong with it goes to `issues`. */
export function checkNodeAnnouncePayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeAnnouncePayload {
  const before = issues.length;
  if (!runtime.checkObject<NodeAnnouncePayload>(value, path, issues)) return false;
  runtime.checkString(value.status, path, "status", issues);
  runtime.checkString(value.execution_mode, path, "execution_mode", issues);
  if (value.ttl !== undefined && value.ttl !== null) runtime.checkUint32(value.ttl, path, "ttl", issues);
  return issues.length === before;
}

const keysOfNodeAnnouncePayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("status", "execution_mode", "ttl");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads NodeAnnouncePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readNodeAnnouncePayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfNodeAnnouncePayload,
): NodeAnnouncePayload {
  const stored = runtime.readObject<NodeAnnouncePayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const status: NodeAnnouncePayload["status"] = runtime.readString(stored.status, path, "status", reading);
  const execution_mode: NodeAnnouncePayload["execution_mode"] = runtime.readString(stored.execution_mode, path, "execution_mode", reading);
  const ttl: NodeAnnouncePayload["ttl"] = stored.ttl === undefined ? undefined : stored.ttl === null ? null : runtime.readUint32(stored.ttl, path, "ttl", reading, "number");
  if (status === stored.status && execution_mode === stored.execution_mode && ttl === stored.ttl && known === keysOfNodeAnnouncePayload && runtime.hasOnly(stored, keysOfNodeAnnouncePayload)) return stored as NodeAnnouncePayload;
  const result: runtime.Mutable<NodeAnnouncePayload> = { status, execution_mode };
  if (ttl !== undefined) result.ttl = ttl;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes NodeAnnouncePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeNodeAnnouncePayload(value: NodeAnnouncePayload, known: runtime.KnownKeys = keysOfNodeAnnouncePayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { status: value.status, execution_mode: value.execution_mode };
  if (value.ttl !== undefined) json["ttl"] = value.ttl;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of NodeAnnouncePayload as 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printNodeAnnouncePayload(value: NodeAnnouncePayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeNodeAnnouncePayload(value));
  let text = `{"status":${runtime.printString(value.status)},"execution_mode":${runtime.printString(value.execution_mode)}`;
  if (value.ttl !== undefined) text += `,"ttl":${value.ttl === null ? "null" : `${value.ttl}`}`;
  return text + "}";
}

function readV1_1_0(reading: runtime.Reading): NodeAnnounce {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readNodeAnnouncePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): NodeAnnounce {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readNodeAnnouncePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): NodeAnnounce {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readNodeAnnouncePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): NodeAnnounce {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readNodeAnnouncePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NODE_ANNOUNCE as they are stored, oldest first. */
export const storedNodeAnnounce: runtime.StoredEvent<NodeAnnounce> = {
  versions: [
    { name: "1.1.0", types: ["NODE_ANNOUNCE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_ANNOUNCE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_ANNOUNCE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["NODE_ANNOUNCE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored NODE_ANNOUNCE of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeAnnounce> {
  return runtime.readStored(stored, [storedNodeAnnounce], options);
}

/** Whether a parsed JSON value is a stored NODE_ANNOUNCE of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedNodeAnnounce], options);
}

function writeV1_1_0(event: NodeAnnounceV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_ANNOUNCE";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeNodeAnnouncePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: NodeAnnounceV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_ANNOUNCE","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printNodeAnnouncePayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: NodeAnnounce, reading: runtime.Reading): NodeAnnounceV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeAnnounceV1_1_0> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_ANNOUNCE as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: NodeAnnounce): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkNodeAnnounce, event, "NODE_ANNOUNCE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_ANNOUNCE");
  return writeV1_1_0(older);
}

/** Writes a NODE_ANNOUNCE as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: NodeAnnounce): string {
  if (!is(event)) runtime.refuseArgument(checkNodeAnnounce, event, "NODE_ANNOUNCE");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_ANNOUNCE");
  return printV1_1_0(older);
}

/** Makes a NODE_ANNOUNCE: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: NodeAnnouncePayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): NodeAnnounce {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "NODE_ANNOUNCE",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as NodeAnnounce;
  runtime.assertNoIssues(reading.issues, "NODE_ANNOUNCE");
  if (!is(event)) runtime.refuseArgument(checkNodeAnnounce, event, "NODE_ANNOUNCE");
  return event;
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeAnnounce {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeAnnouncePayload);
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeAnnounce {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeAnnouncePayload);
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeAnnounce {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeAnnouncePayload);
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeAnnounce {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeAnnouncePayload);
  const result: runtime.Mutable<NodeAnnounce> = { type: "NODE_ANNOUNCE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NodeAnnounce as they stand in Protobuf, oldest first. */
export const wireNodeAnnounce: runtime.WireEvent<NodeAnnounce> = {
  versions: [
    { name: "1.1.0", types: ["NODE_ANNOUNCE"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_ANNOUNCE"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_ANNOUNCE"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["NODE_ANNOUNCE"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a NodeAnnounce of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeAnnounce> {
  return runtime.readWire(bytes, wireNodeAnnounce, options);
}

/** Decodes the payload of a NodeAnnounce without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<NodeAnnouncePayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.1.0", decode: decodeNodeAnnouncePayload },
      { name: "1.2.0", decode: decodeNodeAnnouncePayload },
      { name: "1.3.0", decode: decodeNodeAnnouncePayload },
      { name: "2.0.0", decode: decodeNodeAnnouncePayload },
    ],
    options,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: NodeAnnouncePayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_ANNOUNCE",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeNodeAnnouncePayload,
  );
}

/** Encodes a NodeAnnounce as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: NodeAnnounce): Uint8Array {
  try {
    if (event.type !== "NODE_ANNOUNCE") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeAnnounce, event, "NodeAnnounce");
  }
}

/** Encodes the payload of a NodeAnnounce as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: NodeAnnouncePayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeNodeAnnouncePayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeAnnouncePayload, payload, "NodeAnnounce");
  }
}

function decodeNullableUint32(
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
      case 8: // value
        value = runtime.takeUint32(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes NodeAnnouncePayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeNodeAnnouncePayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): NodeAnnouncePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let status: string | undefined;
  let execution_mode: string | undefined;
  let ttl_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // status
        status = runtime.takeString(reader, path, "status", reading);
        break;
      case 18: // execution_mode
        execution_mode = runtime.takeString(reader, path, "execution_mode", reading);
        break;
      case 26: // ttl
        ttl_wire = runtime.takeSpan(reader, ttl_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (status === undefined) runtime.lacking(path, "status", reading);
  if (execution_mode === undefined) runtime.lacking(path, "execution_mode", reading);
  const ttl: NodeAnnouncePayload["ttl"] = ttl_wire === undefined ? undefined : runtime.takeMessage(reader, ttl_wire, runtime.at(path, "ttl"), reading, decodeNullableUint32);
  const result: runtime.Mutable<NodeAnnouncePayload> = { status, execution_mode };
  if (ttl !== undefined) result.ttl = ttl;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableUint32(value: number | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putUint32(writer, 8, value);
}

/** Encodes NodeAnnouncePayload as 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeNodeAnnouncePayload(value: NodeAnnouncePayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.status); // status
  runtime.putString(writer, 18, value.execution_mode); // execution_mode
  if (value.ttl !== undefined) {
    const start = runtime.beginMessage(writer, 26); // ttl
    encodeNullableUint32(value.ttl, writer);
    runtime.endMessage(writer, 26, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
