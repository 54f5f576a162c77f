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

/** An AI provider was set up. */
export interface ConfigProviderAdded extends BaseEvent {
  readonly type: "CONFIG.PROVIDER.ADDED";
  readonly payload: ConfigProviderAddedPayload;
}

/** What `CONFIG.PROVIDER.ADDED` carries. */
export interface ConfigProviderAddedPayload {
  readonly provider: string;
  readonly models?: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CONFIG.PROVIDER.ADDED` as in 1.0.0. */
export interface ConfigProviderAddedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CONFIG.PROVIDER.ADDED";
  readonly payload: ConfigProviderAddedPayload;
}

/** `CONFIG.PROVIDER.ADDED` as in 1.1.0. */
export interface ConfigProviderAddedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CONFIG.PROVIDER.ADDED";
  readonly payload: ConfigProviderAddedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ConfigProviderAddedV1 = ConfigProviderAddedV1_0_0;
/** 2.0.0: not released. */
export type ConfigProviderAddedV2 = ConfigProviderAdded;

/** Whether a value is of type `ConfigProviderAdded`; what is wrong with it goes to `issues`. */
export function checkConfigProviderAdded(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigProviderAdded {
  const before = issues.length;
  if (!runtime.checkObject<ConfigProviderAdded>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CONFIG.PROVIDER.ADDED");
  checkBaseEvent(value, path, issues);
  checkConfigProviderAddedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ConfigProviderAdded`. */
export function is(value: unknown): value is ConfigProviderAdded {
  return (
    runtime.isRecord<ConfigProviderAdded>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CONFIG.PROVIDER.ADDED" &&
    isConfigProviderAddedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ConfigProviderAdded`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkConfigProviderAdded(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ConfigProviderAdded> = /* @__PURE__ */ runtime.standardSchema(checkConfigProviderAdded);

/** Whether a value is of type `ConfigProviderAddedPayload`. */
export function isConfigProviderAddedPayload(value: unknown): value is ConfigProviderAddedPayload {
  return (
    runtime.isRecord<ConfigProviderAddedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    (value.models === undefined || runtime.isList(value.models, runtime.isText))
  );
}

/** Whether a value is of type `ConfigProviderAddedPayload`; what is wrong with it goes to `issues`. */
export function checkConfigProviderAddedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigProviderAddedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ConfigProviderAddedPayload>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  if (value.models !== undefined) runtime.checkList(value.models, path, "models", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfConfigProviderAddedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "models");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ConfigProviderAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readConfigProviderAddedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfConfigProviderAddedPayload,
): ConfigProviderAddedPayload {
  const stored = runtime.readObject<ConfigProviderAddedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: ConfigProviderAddedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const models: ConfigProviderAddedPayload["models"] = stored.models === undefined ? undefined : runtime.readList(stored.models, path, "models", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (provider === stored.provider && models === stored.models && known === keysOfConfigProviderAddedPayload && runtime.hasOnly(stored, keysOfConfigProviderAddedPayload)) return stored as ConfigProviderAddedPayload;
  const result: runtime.Mutable<ConfigProviderAddedPayload> = { provider };
  if (models !== undefined) result.models = models;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ConfigProviderAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeConfigProviderAddedPayload(value: ConfigProviderAddedPayload, known: runtime.KnownKeys = keysOfConfigProviderAddedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider };
  if (value.models !== undefined) json["models"] = value.models;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ConfigProviderAddedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printConfigProviderAddedPayload(value: ConfigProviderAddedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeConfigProviderAddedPayload(value));
  let text = `{"provider":${runtime.printString(value.provider)}`;
  if (value.models !== undefined) text += `,"models":${runtime.printList(value.models, (item) => runtime.printString(item))}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): ConfigProviderAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readConfigProviderAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ConfigProviderAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readConfigProviderAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ConfigProviderAdded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readConfigProviderAddedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CONFIG.PROVIDER.ADDED as they are stored, oldest first. */
export const storedConfigProviderAdded: runtime.StoredEvent<ConfigProviderAdded> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.PROVIDER.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.PROVIDER.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.PROVIDER.ADDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CONFIG.PROVIDER.ADDED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigProviderAdded> {
  return runtime.readStored(stored, [storedConfigProviderAdded], options);
}

/** Whether a parsed JSON value is a stored CONFIG.PROVIDER.ADDED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedConfigProviderAdded], options);
}

function writeV1_0_0(event: ConfigProviderAddedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CONFIG.PROVIDER.ADDED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeConfigProviderAddedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ConfigProviderAddedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CONFIG.PROVIDER.ADDED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printConfigProviderAddedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ConfigProviderAdded, reading: runtime.Reading): ConfigProviderAddedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ConfigProviderAddedV1_0_0> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CONFIG.PROVIDER.ADDED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ConfigProviderAdded): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkConfigProviderAdded, event, "CONFIG.PROVIDER.ADDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.PROVIDER.ADDED");
  return writeV1_0_0(older);
}

/** Writes a CONFIG.PROVIDER.ADDED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ConfigProviderAdded): string {
  if (!is(event)) runtime.refuseArgument(checkConfigProviderAdded, event, "CONFIG.PROVIDER.ADDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.PROVIDER.ADDED");
  return printV1_0_0(older);
}

/** Makes a CONFIG.PROVIDER.ADDED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ConfigProviderAddedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): ConfigProviderAdded {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CONFIG.PROVIDER.ADDED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ConfigProviderAdded;
  runtime.assertNoIssues(reading.issues, "CONFIG.PROVIDER.ADDED");
  if (!is(event)) runtime.refuseArgument(checkConfigProviderAdded, event, "CONFIG.PROVIDER.ADDED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ConfigProviderAdded {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigProviderAddedPayload);
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ConfigProviderAdded {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigProviderAddedPayload);
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ConfigProviderAdded {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigProviderAddedPayload);
  const result: runtime.Mutable<ConfigProviderAdded> = { type: "CONFIG.PROVIDER.ADDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ConfigProviderAdded as they stand in Protobuf, oldest first. */
export const wireConfigProviderAdded: runtime.WireEvent<ConfigProviderAdded> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.PROVIDER.ADDED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.PROVIDER.ADDED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.PROVIDER.ADDED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ConfigProviderAdded of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigProviderAdded> {
  return runtime.readWire(bytes, wireConfigProviderAdded, options);
}

/** Decodes the payload of a ConfigProviderAdded without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ConfigProviderAddedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeConfigProviderAddedPayload },
      { name: "1.1.0", decode: decodeConfigProviderAddedPayload },
      { name: "2.0.0", decode: decodeConfigProviderAddedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ConfigProviderAddedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CONFIG.PROVIDER.ADDED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeConfigProviderAddedPayload,
  );
}

/** Encodes a ConfigProviderAdded as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ConfigProviderAdded): Uint8Array {
  try {
    if (event.type !== "CONFIG.PROVIDER.ADDED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigProviderAdded, event, "ConfigProviderAdded");
  }
}

/** Encodes the payload of a ConfigProviderAdded as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ConfigProviderAddedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeConfigProviderAddedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigProviderAddedPayload, payload, "ConfigProviderAdded");
  }
}

function decodeListOfString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): readonly string[] {
  runtime.enterMessage(path, reading);
  const value: string[] = [];
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value.push(runtime.takeString(reader, valuePath, value.length, reading));
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes ConfigProviderAddedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeConfigProviderAddedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ConfigProviderAddedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let models_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // models
        models_wire = runtime.takeSpan(reader, models_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  const models: ConfigProviderAddedPayload["models"] = models_wire === undefined ? undefined : runtime.takeMessage(reader, models_wire, runtime.at(path, "models"), reading, decodeListOfString);
  const result: runtime.Mutable<ConfigProviderAddedPayload> = { provider };
  if (models !== undefined) result.models = models;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeListOfString(value: readonly string[], writer: runtime.WireWriter): void {
  for (const item of runtime.listOf(value)) {
    runtime.putString(writer, 10, item);
  }
}

/** Encodes ConfigProviderAddedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeConfigProviderAddedPayload(value: ConfigProviderAddedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  if (value.models !== undefined) {
    const start = runtime.beginMessage(writer, 18); // models
    encodeListOfString(value.models, writer);
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
