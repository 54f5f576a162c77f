import * as runtime from "@evolvent/runtime";
import { printCompression, writeCompression } from "./compression.js";
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
  type OnexEventV1_3_0,
  checkOnexEvent,
  decodeOnexEvent,
  decodeOnexEventV1_3_0,
  encodeOnexEvent,
  isOnexEvent,
  readOnexEvent,
  readOnexEventV1_3_0,
} from "./onex-event.js";
import { printProtection, writeProtection } from "./protection.js";
import { printReplay, writeReplay } from "./replay.js";
import { printSampling, writeSampling } from "./sampling.js";
import { printSpan, writeSpan } from "./span.js";

/** A pattern of events was seen, and is acted on. */
export interface AlertRaised extends OnexEvent {
  readonly type: "ALERT_RAISED";
  readonly payload: AlertRaisedPayload;
}

/** What `ALERT_RAISED` carries. */
export interface AlertRaisedPayload {
  /** Name of the pattern. */
  readonly rule: string;
  readonly level: LogLevel;
  /** The events that match. */
  readonly matched: readonly string[];
  /** Names of configured actions. */
  readonly actions: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ALERT_RAISED` as in 1.3.0. */
export interface AlertRaisedV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "ALERT_RAISED";
  readonly payload: AlertRaisedPayload;
}

/** 1.3.0: not released. */
export type AlertRaisedV1 = AlertRaisedV1_3_0;
/** 2.0.0: not released. */
export type AlertRaisedV2 = AlertRaised;

/** Whether a value is of type `AlertRaised`; what is wrong with it goes to `issues`. */
export function checkAlertRaised(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AlertRaised {
  const before = issues.length;
  if (!runtime.checkObject<AlertRaised>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ALERT_RAISED");
  checkOnexEvent(value, path, issues);
  checkAlertRaisedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `AlertRaised`. */
export function is(value: unknown): value is AlertRaised {
  return (
    runtime.isRecord<AlertRaised>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ALERT_RAISED" &&
    isAlertRaisedPayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `AlertRaised`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkAlertRaised(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<AlertRaised> = /* @__PURE__ */ runtime.standardSchema(checkAlertRaised);

/** Whether a value is of type `AlertRaisedPayload`. */
export function isAlertRaisedPayload(value: unknown): value is AlertRaisedPayload {
  return (
    runtime.isRecord<AlertRaisedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.rule) &&
    isLogLevel(value.level) &&
    runtime.isList(value.matched, (item) => typeof item === "string" && runtime.isUuid(item), 1) &&
    runtime.isList(value.actions, runtime.isText)
  );
}

/** Whether a value is of type `AlertRaisedPayload`; what is wrong with it goes to `issues`. */
export function checkAlertRaisedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AlertRaisedPayload {
  const before = issues.length;
  if (!runtime.checkObject<AlertRaisedPayload>(value, path, issues)) return false;
  runtime.checkString(value.rule, path, "rule", issues);
  checkLogLevel(value.level, runtime.at(path, "level"), issues);
  runtime.checkList(value.matched, path, "matched", issues, runtime.checkUuid, 1);
  runtime.checkList(value.actions, path, "actions", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfAlertRaisedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("rule", "level", "matched", "actions");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads AlertRaisedPayload as 1.3.0 and 2.0.0 stored it. */
export function readAlertRaisedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAlertRaisedPayload,
): AlertRaisedPayload {
  const stored = runtime.readObject<AlertRaisedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const rule: AlertRaisedPayload["rule"] = runtime.readString(stored.rule, path, "rule", reading);
  const level: AlertRaisedPayload["level"] = readLogLevel(stored.level, runtime.at(path, "level"), reading);
  const matched: AlertRaisedPayload["matched"] = runtime.ofSize(runtime.readList(stored.matched, path, "matched", reading, (item, path, key, reading) => runtime.readUuid(item, path, key, reading)), path, "matched", reading, 1, undefined);
  const actions: AlertRaisedPayload["actions"] = runtime.readList(stored.actions, path, "actions", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (rule === stored.rule && level === stored.level && matched === stored.matched && actions === stored.actions && known === keysOfAlertRaisedPayload && runtime.hasOnly(stored, keysOfAlertRaisedPayload)) return stored as AlertRaisedPayload;
  const result: AlertRaisedPayload = { rule, level, matched, actions };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes AlertRaisedPayload as 1.3.0 and 2.0.0 stores it. */
export function writeAlertRaisedPayload(value: AlertRaisedPayload, known: runtime.KnownKeys = keysOfAlertRaisedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { rule: value.rule, level: writeLogLevel(value.level), matched: value.matched, actions: value.actions };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of AlertRaisedPayload as 1.3.0 and 2.0.0 stores it. */
export function printAlertRaisedPayload(value: AlertRaisedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeAlertRaisedPayload(value));
  return `{"rule":${runtime.printString(value.rule)},"level":${runtime.printScalar(writeLogLevel(value.level))},"matched":${runtime.printList(value.matched, (item) => `"${item}"`)},"actions":${runtime.printList(value.actions, (item) => runtime.printString(item))}}`;
}

function readV1_3_0(reading: runtime.Reading): AlertRaised {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readAlertRaisedPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AlertRaised> = { type: "ALERT_RAISED", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): AlertRaised {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readAlertRaisedPayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AlertRaised> = { type: "ALERT_RAISED", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of ALERT_RAISED as they are stored, oldest first. */
export const storedAlertRaised: runtime.StoredEvent<AlertRaised> = {
  versions: [
    { name: "1.3.0", types: ["ALERT_RAISED"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["ALERT_RAISED"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ALERT_RAISED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AlertRaised> {
  return runtime.readStored(stored, [storedAlertRaised], options);
}

/** Whether a parsed JSON value is a stored ALERT_RAISED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedAlertRaised], options);
}

function writeV2_0_0(event: AlertRaised): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "2.0.0");
  document["event_type"] = "ALERT_RAISED";
  document["event_id"] = event.event_id;
  document["timestamp"] = event.timestamp;
  document["node_id"] = event.node_id;
  if (event.correlation_id !== undefined) document["correlation_id"] = event.correlation_id;
  if (event.parent_correlation_id !== undefined) document["parent_correlation_id"] = event.parent_correlation_id;
  if (event.trace_id !== undefined) document["trace_id"] = event.trace_id;
  if (event.sampling !== undefined) document["sampling"] = event.sampling === null ? null : writeSampling(event.sampling);
  if (event.compression !== undefined) document["compression"] = event.compression === null ? null : writeCompression(event.compression);
  if (event.replay !== undefined) document["replay"] = event.replay === null ? null : writeReplay(event.replay);
  if (event.span !== undefined) document["span"] = event.span === null ? null : writeSpan(event.span);
  if (event.schema_url !== undefined) document["schema_url"] = event.schema_url;
  if (event.protection !== undefined) document["protection"] = event.protection === null ? null : writeProtection(event.protection);
  runtime.writeInto(document, ["metadata"], writeAlertRaisedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV2_0_0);
}

function printV2_0_0(event: AlertRaised): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV2_0_0(event));
  let text = `{"schema_version":"2.0.0","event_type":"ALERT_RAISED","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  if (event.sampling !== undefined) text += `,"sampling":${event.sampling === null ? "null" : printSampling(event.sampling)}`;
  if (event.compression !== undefined) text += `,"compression":${event.compression === null ? "null" : printCompression(event.compression)}`;
  if (event.replay !== undefined) text += `,"replay":${event.replay === null ? "null" : printReplay(event.replay)}`;
  if (event.span !== undefined) text += `,"span":${event.span === null ? "null" : printSpan(event.span)}`;
  if (event.schema_url !== undefined) text += `,"schema_url":${event.schema_url === null ? "null" : runtime.printString(event.schema_url)}`;
  if (event.protection !== undefined) text += `,"protection":${event.protection === null ? "null" : printProtection(event.protection)}`;
  text += `,"metadata":${printAlertRaisedPayload(event.payload)}`;
  return text + "}";
}

/** Writes a ALERT_RAISED as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: AlertRaised): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkAlertRaised, event, "ALERT_RAISED");
  return writeV2_0_0(event);
}

/** Writes a ALERT_RAISED as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: AlertRaised): string {
  if (!is(event)) runtime.refuseArgument(checkAlertRaised, event, "ALERT_RAISED");
  return printV2_0_0(event);
}

/** Makes a ALERT_RAISED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: AlertRaisedPayload, envelope: Omit<OnexEvent, "event_id" | "timestamp"> & Partial<Pick<OnexEvent, "event_id" | "timestamp">>): AlertRaised {
  const event = {
    type: "ALERT_RAISED",
    ...{ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope },
    payload: payload,
  } as AlertRaised;
  if (!is(event)) runtime.refuseArgument(checkAlertRaised, event, "ALERT_RAISED");
  return event;
}

function decodeV1_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AlertRaised {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAlertRaisedPayload);
  const result: runtime.Mutable<AlertRaised> = { type: "ALERT_RAISED", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): AlertRaised {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAlertRaisedPayload);
  const result: runtime.Mutable<AlertRaised> = { type: "ALERT_RAISED", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of AlertRaised as they stand in Protobuf, oldest first. */
export const wireAlertRaised: runtime.WireEvent<AlertRaised> = {
  versions: [
    { name: "1.3.0", types: ["ALERT_RAISED"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["ALERT_RAISED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a AlertRaised of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AlertRaised> {
  return runtime.readWire(bytes, wireAlertRaised, options);
}

/** Decodes the payload of a AlertRaised without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<AlertRaisedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.3.0", decode: decodeAlertRaisedPayload },
      { name: "2.0.0", decode: decodeAlertRaisedPayload },
    ],
    options,
  );
}

function encodeAsV2_0_0(
  envelope: OnexEvent,
  payload: AlertRaisedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ALERT_RAISED",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeOnexEvent,
    payload,
    encodeAlertRaisedPayload,
  );
}

/** Encodes a AlertRaised as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: AlertRaised): Uint8Array {
  try {
    if (event.type !== "ALERT_RAISED") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAlertRaised, event, "AlertRaised");
  }
}

/** Encodes the payload of a AlertRaised as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: AlertRaisedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeAlertRaisedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAlertRaisedPayload, payload, "AlertRaised");
  }
}

/** Decodes AlertRaisedPayload as 1.3.0, 2.0.0 wrote it. */
export function decodeAlertRaisedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AlertRaisedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let rule: string | undefined;
  let level_wire: number | undefined;
  const matched_wire: string[] = [];
  const matched_path = runtime.at(path, "matched");
  const actions: string[] = [];
  const actions_path = runtime.at(path, "actions");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // rule
        rule = runtime.takeString(reader, path, "rule", reading);
        break;
      case 16: // level
        level_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 26: // matched
        matched_wire.push(runtime.uuidOf(runtime.takeString(reader, matched_path, matched_wire.length, reading), matched_path, matched_wire.length, reading));
        break;
      case 34: // actions
        actions.push(runtime.takeString(reader, actions_path, actions.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (rule === undefined) runtime.lacking(path, "rule", reading);
  const level: AlertRaisedPayload["level"] = level_wire === undefined ? runtime.lacking(path, "level", reading) : decodeLogLevel(level_wire);
  const matched: AlertRaisedPayload["matched"] = runtime.ofSize(matched_wire, path, "matched", reading, 1, undefined);
  const result: AlertRaisedPayload = { rule, level, matched, actions };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes AlertRaisedPayload as 1.3.0, 2.0.0 writes it. */
export function encodeAlertRaisedPayload(value: AlertRaisedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.rule); // rule
  runtime.putInt32(writer, 16, encodeLogLevel(value.level)); // level
  for (const item of runtime.listOf(value.matched, 1)) {
    if (!(typeof item === "string" && runtime.isUuid(item))) runtime.unfit();
    runtime.putString(writer, 26, item); // matched
  }
  for (const item of runtime.listOf(value.actions)) {
    runtime.putString(writer, 34, item); // actions
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
