import * as runtime from "@evolvent/runtime";
import { printCompression, writeCompression } from "./compression.js";
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

/** How long an operation takes, measured without outside tools. */
export interface PerformanceProfile extends OnexEvent {
  readonly type: "PERFORMANCE_PROFILE";
  readonly payload: PerformanceProfilePayload;
}

/** What `PERFORMANCE_PROFILE` carries. */
export interface PerformanceProfilePayload {
  readonly operation: string;
  /** Unit: ms. */
  readonly samples: readonly number[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `PERFORMANCE_PROFILE` as in 1.3.0. */
export interface PerformanceProfileV1_3_0 extends OnexEventV1_3_0 {
  readonly type: "PERFORMANCE_PROFILE";
  readonly payload: PerformanceProfilePayload;
}

/** 1.3.0: not released. */
export type PerformanceProfileV1 = PerformanceProfileV1_3_0;
/** 2.0.0: not released. */
export type PerformanceProfileV2 = PerformanceProfile;

/** Whether a value is of type `PerformanceProfile`; what is wrong with it goes to `issues`. */
export function checkPerformanceProfile(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is PerformanceProfile {
  const before = issues.length;
  if (!runtime.checkObject<PerformanceProfile>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "PERFORMANCE_PROFILE");
  checkOnexEvent(value, path, issues);
  checkPerformanceProfilePayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `PerformanceProfile`. */
export function is(value: unknown): value is PerformanceProfile {
  return (
    runtime.isRecord<PerformanceProfile>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "PERFORMANCE_PROFILE" &&
    isPerformanceProfilePayload(value.payload) &&
    isOnexEvent(value)
  );
}

/** Everything that keeps a value from being of type `PerformanceProfile`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkPerformanceProfile(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<PerformanceProfile> = /* @__PURE__ */ runtime.standardSchema(checkPerformanceProfile);

/** Whether a value is of type `PerformanceProfilePayload`. */
export function isPerformanceProfilePayload(value: unknown): value is PerformanceProfilePayload {
  return (
    runtime.isRecord<PerformanceProfilePayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.operation) &&
    runtime.isList(value.samples, (item) => runtime.isFloat64(item))
  );
}

/** Whether a value is of type `PerformanceProfilePayload`; what is wrong with it goes to `issues`. */
export function checkPerformanceProfilePayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is PerformanceProfilePayload {
  const before = issues.length;
  if (!runtime.checkObject<PerformanceProfilePayload>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkList(value.samples, path, "samples", issues, runtime.checkFloat64);
  return issues.length === before;
}

const keysOfPerformanceProfilePayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "samples");
const eventKeysV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("metadata", "event_type", "schema_version", "events", "event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads PerformanceProfilePayload as 1.3.0 and 2.0.0 stored it. */
export function readPerformanceProfilePayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfPerformanceProfilePayload,
): PerformanceProfilePayload {
  const stored = runtime.readObject<PerformanceProfilePayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: PerformanceProfilePayload["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const samples: PerformanceProfilePayload["samples"] = runtime.readList(stored.samples, path, "samples", reading, (item, path, key, reading) => runtime.readFloat64(item, path, key, reading, false));
  if (operation === stored.operation && samples === stored.samples && known === keysOfPerformanceProfilePayload && runtime.hasOnly(stored, keysOfPerformanceProfilePayload)) return stored as PerformanceProfilePayload;
  const result: PerformanceProfilePayload = { operation, samples };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes PerformanceProfilePayload as 1.3.0 and 2.0.0 stores it. */
export function writePerformanceProfilePayload(value: PerformanceProfilePayload, known: runtime.KnownKeys = keysOfPerformanceProfilePayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, samples: value.samples };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of PerformanceProfilePayload as 1.3.0 and 2.0.0 stores it. */
export function printPerformanceProfilePayload(value: PerformanceProfilePayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writePerformanceProfilePayload(value));
  return `{"operation":${runtime.printString(value.operation)},"samples":${runtime.printList(value.samples, (item) => `${item}`)}}`;
}

function readV1_3_0(reading: runtime.Reading): PerformanceProfile {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEventV1_3_0(root, undefined, reading);
  const payload = readPerformanceProfilePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<PerformanceProfile> = { type: "PERFORMANCE_PROFILE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

function readV2_0_0(reading: runtime.Reading): PerformanceProfile {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readOnexEvent(root, undefined, reading);
  const payload = readPerformanceProfilePayload(runtime.below(root, undefined, reading, "metadata"), runtime.at(undefined, "metadata", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<PerformanceProfile> = { type: "PERFORMANCE_PROFILE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of PERFORMANCE_PROFILE as they are stored, oldest first. */
export const storedPerformanceProfile: runtime.StoredEvent<PerformanceProfile> = {
  versions: [
    { name: "1.3.0", types: ["PERFORMANCE_PROFILE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["1.3.0"], draft: true, read: readV1_3_0 },
    { name: "2.0.0", types: ["PERFORMANCE_PROFILE"], typeAt: ["event_type"], versionAt: ["schema_version"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored PERFORMANCE_PROFILE of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<PerformanceProfile> {
  return runtime.readStored(stored, [storedPerformanceProfile], options);
}

/** Whether a parsed JSON value is a stored PERFORMANCE_PROFILE of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedPerformanceProfile], options);
}

function writeV2_0_0(event: PerformanceProfile): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schema_version"] = runtime.jsonVersionOf(event, "2.0.0");
  document["event_type"] = "PERFORMANCE_PROFILE";
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
  runtime.writeInto(document, ["metadata"], writePerformanceProfilePayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV2_0_0);
}

function printV2_0_0(event: PerformanceProfile): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV2_0_0(event));
  let text = `{"schema_version":"2.0.0","event_type":"PERFORMANCE_PROFILE","event_id":"${event.event_id}","timestamp":"${event.timestamp}","node_id":${runtime.printString(event.node_id)}`;
  if (event.correlation_id !== undefined) text += `,"correlation_id":${event.correlation_id === null ? "null" : runtime.printString(event.correlation_id)}`;
  if (event.parent_correlation_id !== undefined) text += `,"parent_correlation_id":${event.parent_correlation_id === null ? "null" : runtime.printString(event.parent_correlation_id)}`;
  if (event.trace_id !== undefined) text += `,"trace_id":${event.trace_id === null ? "null" : runtime.printString(event.trace_id)}`;
  if (event.sampling !== undefined) text += `,"sampling":${event.sampling === null ? "null" : printSampling(event.sampling)}`;
  if (event.compression !== undefined) text += `,"compression":${event.compression === null ? "null" : printCompression(event.compression)}`;
  if (event.replay !== undefined) text += `,"replay":${event.replay === null ? "null" : printReplay(event.replay)}`;
  if (event.span !== undefined) text += `,"span":${event.span === null ? "null" : printSpan(event.span)}`;
  if (event.schema_url !== undefined) text += `,"schema_url":${event.schema_url === null ? "null" : runtime.printString(event.schema_url)}`;
  if (event.protection !== undefined) text += `,"protection":${event.protection === null ? "null" : printProtection(event.protection)}`;
  text += `,"metadata":${printPerformanceProfilePayload(event.payload)}`;
  return text + "}";
}

/** Writes a PERFORMANCE_PROFILE as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: PerformanceProfile): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkPerformanceProfile, event, "PERFORMANCE_PROFILE");
  return writeV2_0_0(event);
}

/** Writes a PERFORMANCE_PROFILE as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: PerformanceProfile): string {
  if (!is(event)) runtime.refuseArgument(checkPerformanceProfile, event, "PERFORMANCE_PROFILE");
  return printV2_0_0(event);
}

/** Makes a PERFORMANCE_PROFILE: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: PerformanceProfilePayload, envelope: Omit<OnexEvent, "event_id" | "timestamp"> & Partial<Pick<OnexEvent, "event_id" | "timestamp">>): PerformanceProfile {
  const event = {
    type: "PERFORMANCE_PROFILE",
    ...{ event_id: runtime.uuid4(), timestamp: runtime.now(), ...envelope },
    payload: payload,
  } as PerformanceProfile;
  if (!is(event)) runtime.refuseArgument(checkPerformanceProfile, event, "PERFORMANCE_PROFILE");
  return event;
}

function decodeV1_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): PerformanceProfile {
  const envelope = decodeOnexEventV1_3_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodePerformanceProfilePayload);
  const result: runtime.Mutable<PerformanceProfile> = { type: "PERFORMANCE_PROFILE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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
): PerformanceProfile {
  const envelope = decodeOnexEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodePerformanceProfilePayload);
  const result: runtime.Mutable<PerformanceProfile> = { type: "PERFORMANCE_PROFILE", event_id: envelope.event_id, timestamp: envelope.timestamp, node_id: envelope.node_id, payload };
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

/** The versions of PerformanceProfile as they stand in Protobuf, oldest first. */
export const wirePerformanceProfile: runtime.WireEvent<PerformanceProfile> = {
  versions: [
    { name: "1.3.0", types: ["PERFORMANCE_PROFILE"], decode: decodeV1_3_0 },
    { name: "2.0.0", types: ["PERFORMANCE_PROFILE"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a PerformanceProfile of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<PerformanceProfile> {
  return runtime.readWire(bytes, wirePerformanceProfile, options);
}

/** Decodes the payload of a PerformanceProfile without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<PerformanceProfilePayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.3.0", decode: decodePerformanceProfilePayload },
      { name: "2.0.0", decode: decodePerformanceProfilePayload },
    ],
    options,
  );
}

function encodeAsV2_0_0(
  envelope: OnexEvent,
  payload: PerformanceProfilePayload,
): Uint8Array {
  return runtime.writeEvent(
    "PERFORMANCE_PROFILE",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeOnexEvent,
    payload,
    encodePerformanceProfilePayload,
  );
}

/** Encodes a PerformanceProfile as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: PerformanceProfile): Uint8Array {
  try {
    if (event.type !== "PERFORMANCE_PROFILE") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkPerformanceProfile, event, "PerformanceProfile");
  }
}

/** Encodes the payload of a PerformanceProfile as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: PerformanceProfilePayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodePerformanceProfilePayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkPerformanceProfilePayload, payload, "PerformanceProfile");
  }
}

/** Decodes PerformanceProfilePayload as 1.3.0, 2.0.0 wrote it. */
export function decodePerformanceProfilePayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): PerformanceProfilePayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  const samples: number[] = [];
  const samples_path = runtime.at(path, "samples");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 18: // samples, packed
        {
          const packedEnd = runtime.takeEnd(reader);
          while (reader.at < packedEnd) samples.push(runtime.finiteOf(runtime.takeDouble(reader), samples_path, samples.length, reading));
          runtime.leaveMessage(reader, packedEnd);
        }
        break;
      case 17: // samples
        samples.push(runtime.finiteOf(runtime.takeDouble(reader), samples_path, samples.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  const result: PerformanceProfilePayload = { operation, samples };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes PerformanceProfilePayload as 1.3.0, 2.0.0 writes it. */
export function encodePerformanceProfilePayload(value: PerformanceProfilePayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  if (runtime.listOf(value.samples).length > 0) {
    const start = runtime.beginMessage(writer, 18); // samples
    for (const item of value.samples) {
      if (!(runtime.isFloat64(item))) runtime.unfit();
      runtime.putDouble(writer, 0, item);
    }
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
