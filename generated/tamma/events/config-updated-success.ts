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
import {
  type Change,
  checkChange,
  decodeChange,
  encodeChange,
  isChange,
  printChange,
  readChange,
  writeChange,
} from "./change.js";
import { printMetadataV1_0_0, writeMetadataV1_0_0 } from "./metadata.js";

/** Settings were changed. */
export interface ConfigUpdatedSuccess extends BaseEvent {
  readonly type: "CONFIG.UPDATED.SUCCESS";
  readonly payload: ConfigUpdatedSuccessPayload;
}

/** What `CONFIG.UPDATED.SUCCESS` carries. */
export interface ConfigUpdatedSuccessPayload {
  readonly changes: readonly Change[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CONFIG.UPDATED.SUCCESS` as in 1.0.0. */
export interface ConfigUpdatedSuccessV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CONFIG.UPDATED.SUCCESS";
  readonly payload: ConfigUpdatedSuccessPayload;
}

/** `CONFIG.UPDATED.SUCCESS` as in 1.1.0. */
export interface ConfigUpdatedSuccessV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CONFIG.UPDATED.SUCCESS";
  readonly payload: ConfigUpdatedSuccessPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ConfigUpdatedSuccessV1 = ConfigUpdatedSuccessV1_0_0;
/** 2.0.0: not released. */
export type ConfigUpdatedSuccessV2 = ConfigUpdatedSuccess;

/** Whether a value is of type `ConfigUpdatedSuccess`; what is wrong with it goes to `issues`. */
export function checkConfigUpdatedSuccess(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigUpdatedSuccess {
  const before = issues.length;
  if (!runtime.checkObject<ConfigUpdatedSuccess>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CONFIG.UPDATED.SUCCESS");
  checkBaseEvent(value, path, issues);
  checkConfigUpdatedSuccessPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ConfigUpdatedSuccess`. */
export function is(value: unknown): value is ConfigUpdatedSuccess {
  return (
    runtime.isRecord<ConfigUpdatedSuccess>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CONFIG.UPDATED.SUCCESS" &&
    isConfigUpdatedSuccessPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ConfigUpdatedSuccess`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkConfigUpdatedSuccess(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ConfigUpdatedSuccess> = /* @__PURE__ */ runtime.standardSchema(checkConfigUpdatedSuccess);

/** Whether a value is of type `ConfigUpdatedSuccessPayload`. */
export function isConfigUpdatedSuccessPayload(value: unknown): value is ConfigUpdatedSuccessPayload {
  return (
    runtime.isRecord<ConfigUpdatedSuccessPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isList(value.changes, isChange, 1)
  );
}

/** Whether a value is of type `ConfigUpdatedSuccessPayload`; what is wrong with it goes to `issues`. */
export function checkConfigUpdatedSuccessPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ConfigUpdatedSuccessPayload {
  const before = issues.length;
  if (!runtime.checkObject<ConfigUpdatedSuccessPayload>(value, path, issues)) return false;
  runtime.checkList(value.changes, path, "changes", issues, (item, path, key, issues) => checkChange(item, runtime.at(path, key), issues), 1);
  return issues.length === before;
}

const keysOfConfigUpdatedSuccessPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("changes");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ConfigUpdatedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readConfigUpdatedSuccessPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfConfigUpdatedSuccessPayload,
): ConfigUpdatedSuccessPayload {
  const stored = runtime.readObject<ConfigUpdatedSuccessPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const changes: ConfigUpdatedSuccessPayload["changes"] = runtime.ofSize(runtime.readList(stored.changes, path, "changes", reading, (item, path, key, reading) => readChange(item, runtime.at(path, key), reading)), path, "changes", reading, 1, undefined);
  if (changes === stored.changes && known === keysOfConfigUpdatedSuccessPayload && runtime.hasOnly(stored, keysOfConfigUpdatedSuccessPayload)) return stored as ConfigUpdatedSuccessPayload;
  const result: ConfigUpdatedSuccessPayload = { changes };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ConfigUpdatedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeConfigUpdatedSuccessPayload(value: ConfigUpdatedSuccessPayload, known: runtime.KnownKeys = keysOfConfigUpdatedSuccessPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { changes: value.changes.map((item) => writeChange(item)) };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ConfigUpdatedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printConfigUpdatedSuccessPayload(value: ConfigUpdatedSuccessPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeConfigUpdatedSuccessPayload(value));
  return `{"changes":${runtime.printList(value.changes, (item) => printChange(item))}}`;
}

function readV1_0_0(reading: runtime.Reading): ConfigUpdatedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readConfigUpdatedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ConfigUpdatedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readConfigUpdatedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ConfigUpdatedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readConfigUpdatedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CONFIG.UPDATED.SUCCESS as they are stored, oldest first. */
export const storedConfigUpdatedSuccess: runtime.StoredEvent<ConfigUpdatedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.UPDATED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.UPDATED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.UPDATED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CONFIG.UPDATED.SUCCESS of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigUpdatedSuccess> {
  return runtime.readStored(stored, [storedConfigUpdatedSuccess], options);
}

/** Whether a parsed JSON value is a stored CONFIG.UPDATED.SUCCESS of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedConfigUpdatedSuccess], options);
}

function writeV1_0_0(event: ConfigUpdatedSuccessV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CONFIG.UPDATED.SUCCESS";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeConfigUpdatedSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ConfigUpdatedSuccessV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CONFIG.UPDATED.SUCCESS","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printConfigUpdatedSuccessPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ConfigUpdatedSuccess, reading: runtime.Reading): ConfigUpdatedSuccessV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ConfigUpdatedSuccessV1_0_0> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CONFIG.UPDATED.SUCCESS as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ConfigUpdatedSuccess): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkConfigUpdatedSuccess, event, "CONFIG.UPDATED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.UPDATED.SUCCESS");
  return writeV1_0_0(older);
}

/** Writes a CONFIG.UPDATED.SUCCESS as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ConfigUpdatedSuccess): string {
  if (!is(event)) runtime.refuseArgument(checkConfigUpdatedSuccess, event, "CONFIG.UPDATED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CONFIG.UPDATED.SUCCESS");
  return printV1_0_0(older);
}

/** Makes a CONFIG.UPDATED.SUCCESS: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ConfigUpdatedSuccessPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): ConfigUpdatedSuccess {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CONFIG.UPDATED.SUCCESS",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ConfigUpdatedSuccess;
  runtime.assertNoIssues(reading.issues, "CONFIG.UPDATED.SUCCESS");
  if (!is(event)) runtime.refuseArgument(checkConfigUpdatedSuccess, event, "CONFIG.UPDATED.SUCCESS");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ConfigUpdatedSuccess {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigUpdatedSuccessPayload);
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ConfigUpdatedSuccess {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigUpdatedSuccessPayload);
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ConfigUpdatedSuccess {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeConfigUpdatedSuccessPayload);
  const result: runtime.Mutable<ConfigUpdatedSuccess> = { type: "CONFIG.UPDATED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ConfigUpdatedSuccess as they stand in Protobuf, oldest first. */
export const wireConfigUpdatedSuccess: runtime.WireEvent<ConfigUpdatedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["CONFIG.UPDATED.SUCCESS"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CONFIG.UPDATED.SUCCESS"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CONFIG.UPDATED.SUCCESS"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ConfigUpdatedSuccess of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ConfigUpdatedSuccess> {
  return runtime.readWire(bytes, wireConfigUpdatedSuccess, options);
}

/** Decodes the payload of a ConfigUpdatedSuccess without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ConfigUpdatedSuccessPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeConfigUpdatedSuccessPayload },
      { name: "1.1.0", decode: decodeConfigUpdatedSuccessPayload },
      { name: "2.0.0", decode: decodeConfigUpdatedSuccessPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ConfigUpdatedSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CONFIG.UPDATED.SUCCESS",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeConfigUpdatedSuccessPayload,
  );
}

/** Encodes a ConfigUpdatedSuccess as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ConfigUpdatedSuccess): Uint8Array {
  try {
    if (event.type !== "CONFIG.UPDATED.SUCCESS") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigUpdatedSuccess, event, "ConfigUpdatedSuccess");
  }
}

/** Encodes the payload of a ConfigUpdatedSuccess as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ConfigUpdatedSuccessPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeConfigUpdatedSuccessPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkConfigUpdatedSuccessPayload, payload, "ConfigUpdatedSuccess");
  }
}

/** Decodes ConfigUpdatedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeConfigUpdatedSuccessPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ConfigUpdatedSuccessPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  const changes_wire: Change[] = [];
  const changes_path = runtime.at(path, "changes");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // changes
        changes_wire.push(decodeChange(reader, runtime.takeEnd(reader), runtime.at(changes_path, changes_wire.length), reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const changes: ConfigUpdatedSuccessPayload["changes"] = runtime.ofSize(changes_wire, path, "changes", reading, 1, undefined);
  const result: ConfigUpdatedSuccessPayload = { changes };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ConfigUpdatedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeConfigUpdatedSuccessPayload(value: ConfigUpdatedSuccessPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  for (const item of runtime.listOf(value.changes, 1)) {
    const start = runtime.beginMessage(writer, 10); // changes
    encodeChange(item, writer);
    runtime.endMessage(writer, 10, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
