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
 * A node is entered in a registry.
 *
 * @example <caption>The original, stored as 1.0.0</caption>
 * {"event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","timestamp":"2025-05-25T10:00:00.250000","node_id":"stamper_node","event_type":"NODE_REGISTER","correlation_id":"req-1","metadata":{"registry_id":"registry-1"}}
 */
export interface NodeRegister extends OnexEvent {
  readonly type: "NODE_REGISTER";
  readonly payload: NodeRegisterPayload;
}

/** What `NODE_REGISTER` carries. */
export interface NodeRegisterPayload {
  readonly registry_id?: string | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `NODE_REGISTER` as in 1.0.0. */
export interface NodeRegisterV1_0_0 extends OnexEventV1_0_0 {
  readonly type: "NODE_REGISTER";
  readonly payload: NodeRegisterPayload;
}

/** `NODE_REGISTER` as in 1.1.0. */
export interface NodeRegisterV1_1_0 extends OnexEventV1_1_0 {
  readonly type: "NODE_REGISTER";
  readonly payload: NodeRegisterPayload;
}

/** `NODE_REGISTER` as in 1.2.0. */
export interface NodeRegisterV1_2_0 extends OnexEventV1_2_0 {
  readonly type: "NODE_REGISTER";
  readonly payload: NodeRegisterPayload;
}

/** `NODE_REGISTER` as in 1.3.0. */
export interface NodeRegisterV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "NODE_REGISTER";
  readonly payload: NodeRegisterPayload;
}

/** 1.1.0: released 2025-07-01. */
export type NodeRegisterV1 = NodeRegisterV1_1_0;
/** 2.0.0: not released. */
export type NodeRegisterV2 = NodeRegister;

/** Whether a value is of type `NodeRegister`; what is wrong with it goes to `issues`. */
export function checkNodeRegister(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeRegister {
  const before = issues.length;
  if (!runtime.checkObject<NodeRegister>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "NODE_REGISTER");
  checkOnexEvent(value, path, issues);
  checkNodeRegisterPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `NodeRegister`. */
export function is(value: unknown): value is NodeRegister {
  return (
    runtime.isRecord<NodeRegister>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "NODE_REGISTER" &&
    isNodeRegisterPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `NodeRegister`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkNodeRegister(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<NodeRegister> = /* @__PURE__ */ runtime.standardSchema(checkNodeRegister);

/** Whether a value is of type `NodeRegisterPayload`. */
export function isNodeRegisterPayload(value: unknown): value is NodeRegisterPayload {
  return (
    runtime.isRecord<NodeRegisterPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.registry_id === undefined || value.registry_id === null || runtime.isText(value.registry_id))
  );
}

/** Whether a value is of type `NodeRegisterPayload`; what is wrong with it goes to `issues`. */
export function checkNodeRegisterPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is NodeRegisterPayload {
  const before = issues.length;
  if (!runtime.checkObject<NodeRegisterPayload>(value, path, issues)) return false;
  if (value.registry_id !== undefined && value.registry_id !== null) {
    runtime.checkString(value.registry_id, path, "registry_id", issues);
  }
  return issues.length === before;
}

const keysOfNodeRegisterPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("registry_id");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const eventKeysV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads NodeRegisterPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readNodeRegisterPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfNodeRegisterPayload,
): NodeRegisterPayload {
  const stored = runtime.readEmpty<NodeRegisterPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const registry_id: NodeRegisterPayload["registry_id"] = stored.registry_id === undefined ? undefined : stored.registry_id === null ? null : runtime.readString(stored.registry_id, path, "registry_id", reading);
  const result: runtime.Mutable<NodeRegisterPayload> = {};
  if (registry_id !== undefined) result.registry_id = registry_id;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes NodeRegisterPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeNodeRegisterPayload(value: NodeRegisterPayload, known: runtime.KnownKeys = keysOfNodeRegisterPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.registry_id !== undefined) json["registry_id"] = value.registry_id;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of NodeRegisterPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printNodeRegisterPayload(value: NodeRegisterPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeNodeRegisterPayload(value));
  let text = ``;
  if (value.registry_id !== undefined) text += `,"registry_id":${value.registry_id === null ? "null" : runtime.printString(value.registry_id)}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

function readV1_0_0(reading: runtime.Reading): NodeRegister {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_0_0(root, undefined, reading);
  const payload = readNodeRegisterPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_1_0(reading: runtime.Reading): NodeRegister {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_1_0(root, undefined, reading);
  const payload = readNodeRegisterPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_2_0(reading: runtime.Reading): NodeRegister {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_2_0(root, undefined, reading);
  const payload = readNodeRegisterPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV1_3_0(reading: runtime.Reading): NodeRegister {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readNodeRegisterPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): NodeRegister {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readNodeRegisterPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NODE_REGISTER as they are stored, oldest first. */
export const storedNodeRegister: runtime.StoredEvent<NodeRegister> = {
  versions: [
    { name: "1.0.0", types: ["NODE_REGISTER"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: [null, "1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["NODE_REGISTER"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.1.0"], read: readV1_1_0 },
    { name: "1.2.0", types: ["NODE_REGISTER"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.2.0"], draft: true, read: readV1_2_0 },
    { name: "1.3.0", types: ["NODE_REGISTER"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["NODE_REGISTER"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored NODE_REGISTER of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeRegister> {
  return runtime.readStored(stored, [storedNodeRegister], options);
}

/** Whether a parsed JSON value is a stored NODE_REGISTER of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedNodeRegister], options);
}

function writeV1_1_0(event: NodeRegisterV1_1_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "1.1.0");
  document["event_type"] = "NODE_REGISTER";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  runtime.writeInto(document, ["metadata"], writeNodeRegisterPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_1_0);
}

function printV1_1_0(event: NodeRegisterV1_1_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_1_0(event));
  let text = `{"schema_version":"1.1.0","event_type":"NODE_REGISTER","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  text += `,"metadata":${printNodeRegisterPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_1_0(event: NodeRegister, reading: runtime.Reading): NodeRegisterV1_1_0 {
  const envelope = liftOnexEventV2_0_0ToV1_1_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeRegisterV1_1_0> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  if (envelope.parent_correlation_id !== undefined) result.parent_correlation_id = envelope.parent_correlation_id;
  if (envelope.trace_id !== undefined) result.trace_id = envelope.trace_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_REGISTER as version 1.1.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: NodeRegister): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkNodeRegister, event, "NODE_REGISTER");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_REGISTER");
  return writeV1_1_0(older);
}

/** Writes a NODE_REGISTER as version 1.1.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: NodeRegister): string {
  if (!is(event)) runtime.refuseArgument(checkNodeRegister, event, "NODE_REGISTER");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_1_0(event, reading);
  runtime.assertNoIssues(reading.issues, "NODE_REGISTER");
  return printV1_1_0(older);
}

function writeV1_0_0(event: NodeRegisterV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["event_type"] = "NODE_REGISTER";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  runtime.writeInto(document, ["metadata"], writeNodeRegisterPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function downcastV1_0_0(event: NodeRegister, reading: runtime.Reading): NodeRegisterV1_0_0 {
  const envelope = liftOnexEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<NodeRegisterV1_0_0> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
  if (envelope.correlation_id !== undefined) result.correlation_id = envelope.correlation_id;
  return runtime.withUnknownOf(result, event);
}

/** Writes a NODE_REGISTER of version 1.0.0, such as `downcast` makes, as that version stores it. Throws a TypeError that names the place where it is not one. */
export function toJsonV1_0_0(event: NodeRegisterV1_0_0): runtime.JsonValue {
  const issues: runtime.Issue[] = [];
  checkOnexEventV1_0_0(event, undefined, issues);
  checkNodeRegisterPayload(event.payload, runtime.at(undefined, "payload"), issues);
  runtime.assertNoIssues(issues, "NODE_REGISTER 1.0.0");
  return writeV1_0_0(event);
}

/** Makes the event as version 1.0.0 has it, for consumers that read no newer one. It loses `parent_correlation_id`, `trace_id`, `sampling`, `compression`, `replay`, `span`, `schema_url`, `protection`. */
export function downcast(event: NodeRegister, version: "1.0.0"): runtime.Downcast<NodeRegisterV1_0_0>;
export function downcast(
  event: NodeRegister,
  version: "1.0.0",
): runtime.Downcast<unknown> | runtime.Failed {
  runtime.assertType(event, "NODE_REGISTER");
  const reading = runtime.createReading(undefined, "", {});
  switch (version) {
    case "1.0.0":
      return runtime.downcastResult(downcastV1_0_0(event, reading), reading);
    default:
      throw new TypeError("NODE_REGISTER has no such older version");
  }
}

/** Makes a NODE_REGISTER: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: NodeRegisterPayload, envelope: Omit<OnexEventV1_1_0, "event_id" | "timestamp"> & Partial<Pick<OnexEventV1_1_0, "event_id" | "timestamp">>): NodeRegister {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "NODE_REGISTER",
    ...liftOnexEventV1_1_0({ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as NodeRegister;
  runtime.assertNoIssues(reading.issues, "NODE_REGISTER");
  if (!is(event)) runtime.refuseArgument(checkNodeRegister, event, "NODE_REGISTER");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): NodeRegister {
  const envelope = decodeOnexEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeRegisterPayload);
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeRegister {
  const envelope = decodeOnexEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeRegisterPayload);
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeRegister {
  const envelope = decodeOnexEventV1_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeRegisterPayload);
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeRegister {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeRegisterPayload);
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): NodeRegister {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeNodeRegisterPayload);
  const result: runtime.Mutable<NodeRegister> = { type: "NODE_REGISTER", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of NodeRegister as they stand in Protobuf, oldest first. */
export const wireNodeRegister: runtime.WireEvent<NodeRegister> = {
  versions: [
    { name: "1.0.0", types: ["NODE_REGISTER"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["NODE_REGISTER"], decode: decodeV1_1_0 },
    { name: "1.2.0", types: ["NODE_REGISTER"], decode: decodeV1_2_0 },
    { name: "1.3.0", types: ["NODE_REGISTER"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["NODE_REGISTER"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a NodeRegister of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<NodeRegister> {
  return runtime.readWire(bytes, wireNodeRegister, options);
}

/** Decodes the payload of a NodeRegister without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<NodeRegisterPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeNodeRegisterPayload },
      { name: "1.1.0", decode: decodeNodeRegisterPayload },
      { name: "1.2.0", decode: decodeNodeRegisterPayload },
      { name: "1.3.0", decode: decodeNodeRegisterPayload },
      { name: "2.0.0", decode: decodeNodeRegisterPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: OnexEventV1_0_0,
  payload: NodeRegisterPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_REGISTER",
    "1.0.0",
    envelope,
    encodeOnexEventV1_0_0,
    payload,
    encodeNodeRegisterPayload,
  );
}

function encodeAsV1_1_0(
  envelope: OnexEvent,
  payload: NodeRegisterPayload,
): Uint8Array {
  return runtime.writeEvent(
    "NODE_REGISTER",
    runtime.protobufVersionOf(envelope, "1.1.0"),
    envelope,
    encodeOnexEventV2_0_0ToV1_1_0,
    payload,
    encodeNodeRegisterPayload,
  );
}

/** Encodes a NodeRegister as the message of version 1.1.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: NodeRegister): Uint8Array {
  try {
    if (event.type !== "NODE_REGISTER") runtime.unfit();
    return encodeAsV1_1_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeRegister, event, "NodeRegister");
  }
}

/** Encodes a NodeRegister of version 1.0.0, such as `downcast` makes, as that version's message. */
export function encodeV1_0_0(event: NodeRegisterV1_0_0): Uint8Array {
  return encodeAsV1_0_0(event, event.payload);
}

/** Encodes the payload of a NodeRegister as the message of version 1.1.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: NodeRegisterPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeNodeRegisterPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkNodeRegisterPayload, payload, "NodeRegister");
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

/** Decodes NodeRegisterPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeNodeRegisterPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): NodeRegisterPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let registry_id_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // registry_id
        registry_id_wire = runtime.takeSpan(reader, registry_id_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const registry_id: NodeRegisterPayload["registry_id"] = registry_id_wire === undefined ? undefined : runtime.takeMessage(reader, registry_id_wire, runtime.at(path, "registry_id"), reading, decodeNullableString);
  const result: runtime.Mutable<NodeRegisterPayload> = {};
  if (registry_id !== undefined) result.registry_id = registry_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

/** Encodes NodeRegisterPayload as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeNodeRegisterPayload(value: NodeRegisterPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.registry_id !== undefined) {
    const start = runtime.beginMessage(writer, 10); // registry_id
    encodeNullableString(value.registry_id, writer);
    runtime.endMessage(writer, 10, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
