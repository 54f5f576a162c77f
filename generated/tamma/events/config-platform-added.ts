import * as runtime from "@evolvent/runtime";
import {
  type BaseEvent,
  type BaseEventV1_0_0,
  type BaseEventV1_1_0,
  checkBaseEvent,
  decodeBaseEvent,
  decodeBaseEventV1_0_0,
  decodeBaseEventV1_1_0,
  encodeBaseEventV2_0_0ToV1_0_0,
  isBaseEvent,
  liftBaseEventV1_0_0,
  liftBaseEventV2_0_0ToV1_0_0,
  readBaseEvent,
  readBaseEventV1_0_0,
  readBaseEventV1_1_0,
  writeBaseEventActorType,
} from "./base-event.js";
import { printMetadataV1_0_0, writeMetadataV1_0_0 } from "./metadata.js";

/** A Git platform was set up. */
export interface ConfigPlatformAdded extends BaseEvent {
  readonly type: "CONFIG.PLATFORM.ADDED";
  readonly payload: ConfigPlatformAddedPayload;
}

/** What `CONFIG.PLATFORM.ADDED` carries. */
export interface ConfigPlatformAddedPayload {
  readonly platform: string;
  readonly url?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CONFIG.PLATFORM.ADDED` as in 1.0.0. */
export interface ConfigPlatformAddedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CONFIG.PLATFORM.ADDED";
  readonly payload: ConfigPlatformAddedPayload;
}

/** `CONFIG.PLATFORM.ADDED` as in 1.1.0. */
export interface ConfigPlatformAddedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CONFIG.PLATFORM.ADDED";
  readonly payload: ConfigPlatformAddedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ConfigPlatformAddedV1 = ConfigPlatformAddedV1_0_0;
/** 2.0.0: not released. */
export type ConfigPlatformAddedV2 = ConfigPlatformAdded;

/** Whether a value is of type `ConfigPlatformAdded`; what is wrong with it goes to `issues`. */
export function checkConfigPlatformAdded(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigPlatformAdded {
  const before = issues.length;
  if (!runtime.checkObject<ConfigPlatformAdded>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CONFIG.PLATFORM.ADDED");
  checkBaseEvent(value, path, issues);
  checkConfigPlatformAddedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ConfigPlatformAdded`. */
export function is(value: unknown): value is ConfigPlatformAdded {
  return (
    runtime.isRecord<ConfigPlatformAdded>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CONFIG.PLATFORM.ADDED" &&
    isConfigPlatformAddedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ConfigPlatformAdded`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkConfigPlatformAdded(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ConfigPlatformAdded> = /* @__PURE__ */ runtime.standardSchema(checkConfigPlatformAdded);

/** Whether a value is of type `ConfigPlatformAddedPayload`. */
export function isConfigPlatformAddedPayload(value: unknown): value is ConfigPlatformAddedPayload {
  return (
    runtime.isRecord<ConfigPlatformAddedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.platform) &&
    (value.url === undefined || (runtime.isText(value.url) && runtime.isUri(value.url)))
  );
}

/** Whether a value is of type `ConfigPlatformAddedPayload`; what is wrong with it goes to `issues`. */
export function checkConfigPlatformAddedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigPlatformAddedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ConfigPlatformAddedPayload>(value, path, issues)) return false;
  runtime.checkString(value.platform, path, "platform", issues);
  if (value.url !== undefined && runtime.checkString(value.url, path, "url", issues)) {
    runtime.checkFormat(value.url, path, "url", issues, runtime.isUri, "a URI");
  }
  return issues.length === before;
}

const keysOfConfigPlatformAddedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("platform", "url");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ConfigPlatformAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readConfigPlatformAddedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfConfigPlatformAddedPayload,
): ConfigPlatformAddedPayload {
  const stored = runtime.readObject<ConfigPlatformAddedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const platform: ConfigPlatformAddedPayload["platform"] = runtime.readString(stored.platform, path, "platform", reading);
  const url: ConfigPlatformAddedPayload["url"] = stored.url === undefined ? undefined : runtime.ofFormat(runtime.readString(stored.url, path, "url", reading), path, "url", reading, runtime.isUri, "uri");
  if (platform === stored.platform && url === stored.url && known === keysOfConfigPlatformAddedPayload && runtime.hasOnly(stored, keysOfConfigPlatformAddedPayload)) return stored as ConfigPlatformAddedPayload;
  const result: runtime.Mutable<ConfigPlatformAddedPayload> = { platform };
  if (url !== undefined) result.url = url;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ConfigPlatformAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeConfigPlatformAddedPayload(value: ConfigPlatformAddedPayload, known: runtime.KnownKeys = keysOfConfigPlatformAddedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { platform: value.platform };
  if (value.url !== undefined) json["url"] = value.url;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ConfigPlatformAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printConfigPlatformAddedPayload(value: ConfigPlatformAddedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeConfigPlatformAddedPayload(value));
  let text = `{"platform":${runtime.printString(value.platform)}`;
  if (value.url !== undefined) text += `,"url":${runtime.printString(value.url)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): ConfigPlatformAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readConfigPlatformAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ConfigPlatformAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readConfigPlatformAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ConfigPlatformAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readConfigPlatformAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CONFIG.PLATFORM.ADDED as they are stored, oldest first. */
export const storedConfigPlatformAdded: runtime.StoredEvent<ConfigPlatformAdded> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.PLATFORM.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.PLATFORM.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.PLATFORM.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CONFIG.PLATFORM.ADDED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigPlatformAdded> {
  return runtime.readStored(stored, [storedConfigPlatformAdded], options);
}

/** Whether a parsed JSON value is a stored CONFIG.PLATFORM.ADDED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedConfigPlatformAdded], options);
}

function writeV1_0_0(event: ConfigPlatformAddedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CONFIG.PLATFORM.ADDED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeConfigPlatformAddedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ConfigPlatformAddedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CONFIG.PLATFORM.ADDED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printConfigPlatformAddedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ConfigPlatformAdded, reading: runtime.Reading): ConfigPlatformAddedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ConfigPlatformAddedV1_0_0> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CONFIG.PLATFORM.ADDED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ConfigPlatformAdded): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkConfigPlatformAdded, event, "CONFIG.PLATFORM.ADDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.PLATFORM.ADDED");
  return writeV1_0_0(older);
}

/** Writes a CONFIG.PLATFORM.ADDED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ConfigPlatformAdded): string {
  if (!is(event)) runtime.refuseArgument(checkConfigPlatformAdded, event, "CONFIG.PLATFORM.ADDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.PLATFORM.ADDED");
  return printV1_0_0(older);
}

/** Makes a CONFIG.PLATFORM.ADDED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ConfigPlatformAddedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): ConfigPlatformAdded {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CONFIG.PLATFORM.ADDED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ConfigPlatformAdded;
  runtime.assertNoIssues(reading.issues, "CONFIG.PLATFORM.ADDED");
  if (!is(event)) runtime.refuseArgument(checkConfigPlatformAdded, event, "CONFIG.PLATFORM.ADDED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ConfigPlatformAdded {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigPlatformAddedPayload);
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ConfigPlatformAdded {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigPlatformAddedPayload);
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ConfigPlatformAdded {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigPlatformAddedPayload);
  const result: runtime.Mutable<ConfigPlatformAdded> = { type: "CONFIG.PLATFORM.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ConfigPlatformAdded as they stand in Protobuf, oldest first. */
export const wireConfigPlatformAdded: runtime.WireEvent<ConfigPlatformAdded> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.PLATFORM.ADDED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.PLATFORM.ADDED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.PLATFORM.ADDED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ConfigPlatformAdded of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigPlatformAdded> {
  return runtime.readWire(bytes, wireConfigPlatformAdded, options);
}

/** Decodes the payload of a ConfigPlatformAdded without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ConfigPlatformAddedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeConfigPlatformAddedPayload },
      { name: "1.1.0", decode: decodeConfigPlatformAddedPayload },
      { name: "2.0.0", decode: decodeConfigPlatformAddedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ConfigPlatformAddedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CONFIG.PLATFORM.ADDED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeConfigPlatformAddedPayload,
  );
}

/** Encodes a ConfigPlatformAdded as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ConfigPlatformAdded): Uint8Array {
  try {
    if (event.type !== "CONFIG.PLATFORM.ADDED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigPlatformAdded, event, "ConfigPlatformAdded");
  }
}

/** Encodes the payload of a ConfigPlatformAdded as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ConfigPlatformAddedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeConfigPlatformAddedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigPlatformAddedPayload, payload, "ConfigPlatformAdded");
  }
}

/** Decodes ConfigPlatformAddedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeConfigPlatformAddedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ConfigPlatformAddedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let platform: string | undefined;
  let url_wire: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // platform
        platform = runtime.takeString(reader, path, "platform", reading);
        break;
      case 18: // url
        url_wire = runtime.takeString(reader, path, "url", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (platform === undefined) runtime.lacking(path, "platform", reading);
  const url: ConfigPlatformAddedPayload["url"] = url_wire === undefined ? undefined : runtime.ofFormat(url_wire, path, "url", reading, runtime.isUri, "uri");
  const result: runtime.Mutable<ConfigPlatformAddedPayload> = { platform };
  if (url !== undefined) result.url = url;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ConfigPlatformAddedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeConfigPlatformAddedPayload(value: ConfigPlatformAddedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.platform); // platform
  if (value.url !== undefined) {
    if (!(typeof value.url === "string" && runtime.isUri(value.url))) runtime.unfit();
    runtime.putString(writer, 18, value.url); // url
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
