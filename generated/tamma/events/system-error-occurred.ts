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

/** Something failed inside Tamma. */
export interface SystemErrorOccurred extends BaseEvent {
  readonly type: "SYSTEM.ERROR.OCCURRED";
  readonly payload: SystemErrorOccurredPayload;
}

/** What `SYSTEM.ERROR.OCCURRED` carries. */
export interface SystemErrorOccurredPayload {
  readonly code: string;
  readonly message: string;
  /** Sensitive: secret. */
  readonly stack?: string;
  readonly retryable?: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SYSTEM.ERROR.OCCURRED` as in 1.0.0. */
export interface SystemErrorOccurredV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "SYSTEM.ERROR.OCCURRED";
  readonly payload: SystemErrorOccurredPayload;
}

/** `SYSTEM.ERROR.OCCURRED` as in 1.1.0. */
export interface SystemErrorOccurredV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "SYSTEM.ERROR.OCCURRED";
  readonly payload: SystemErrorOccurredPayload;
}

/** 1.0.0: released 2025-10-29. */
export type SystemErrorOccurredV1 = SystemErrorOccurredV1_0_0;
/** 2.0.0: not released. */
export type SystemErrorOccurredV2 = SystemErrorOccurred;

/** Whether a value is of type `SystemErrorOccurred`; what is wrong with it goes to `issues`. */
export function checkSystemErrorOccurred(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemErrorOccurred {
  const before = issues.length;
  if (!runtime.checkObject<SystemErrorOccurred>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SYSTEM.ERROR.OCCURRED");
  checkBaseEvent(value, path, issues);
  checkSystemErrorOccurredPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SystemErrorOccurred`. */
export function is(value: unknown): value is SystemErrorOccurred {
  return (
    runtime.isRecord<SystemErrorOccurred>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SYSTEM.ERROR.OCCURRED" &&
    isSystemErrorOccurredPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `SystemErrorOccurred`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSystemErrorOccurred(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SystemErrorOccurred> = /* @__PURE__ */ runtime.standardSchema(checkSystemErrorOccurred);

/** Whether a value is of type `SystemErrorOccurredPayload`. */
export function isSystemErrorOccurredPayload(value: unknown): value is SystemErrorOccurredPayload {
  return (
    runtime.isRecord<SystemErrorOccurredPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.code) &&
    runtime.isText(value.message) &&
    (value.stack === undefined || runtime.isText(value.stack)) &&
    (value.retryable === undefined || typeof value.retryable === "boolean")
  );
}

/** Whether a value is of type `SystemErrorOccurredPayload`; what is wrong with it goes to `issues`. */
export function checkSystemErrorOccurredPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemErrorOccurredPayload {
  const before = issues.length;
  if (!runtime.checkObject<SystemErrorOccurredPayload>(value, path, issues)) return false;
  runtime.checkString(value.code, path, "code", issues);
  runtime.checkString(value.message, path, "message", issues);
  if (value.stack !== undefined) runtime.checkString(value.stack, path, "stack", issues);
  if (value.retryable !== undefined) runtime.checkBoolean(value.retryable, path, "retryable", issues);
  return issues.length === before;
}

const keysOfSystemErrorOccurredPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("code", "message", "stack", "retryable");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads SystemErrorOccurredPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readSystemErrorOccurredPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSystemErrorOccurredPayload,
): SystemErrorOccurredPayload {
  const stored = runtime.readObject<SystemErrorOccurredPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const code: SystemErrorOccurredPayload["code"] = runtime.readString(stored.code, path, "code", reading);
  const message: SystemErrorOccurredPayload["message"] = runtime.readString(stored.message, path, "message", reading);
  const stack: SystemErrorOccurredPayload["stack"] = stored.stack === undefined ? undefined : runtime.readString(stored.stack, path, "stack", reading);
  const retryable: SystemErrorOccurredPayload["retryable"] = stored.retryable === undefined ? undefined : runtime.readBoolean(stored.retryable, path, "retryable", reading);
  if (code === stored.code && message === stored.message && stack === stored.stack && retryable === stored.retryable && known === keysOfSystemErrorOccurredPayload && runtime.hasOnly(stored, keysOfSystemErrorOccurredPayload)) return stored as SystemErrorOccurredPayload;
  const result: runtime.Mutable<SystemErrorOccurredPayload> = { code, message };
  if (stack !== undefined) result.stack = stack;
  if (retryable !== undefined) result.retryable = retryable;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SystemErrorOccurredPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeSystemErrorOccurredPayload(value: SystemErrorOccurredPayload, known: runtime.KnownKeys = keysOfSystemErrorOccurredPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { code: value.code, message: value.message };
  if (value.stack !== undefined) json["stack"] = value.stack;
  if (value.retryable !== undefined) json["retryable"] = value.retryable;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of SystemErrorOccurredPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printSystemErrorOccurredPayload(value: SystemErrorOccurredPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSystemErrorOccurredPayload(value));
  let text = `{"code":${runtime.printString(value.code)},"message":${runtime.printString(value.message)}`;
  if (value.stack !== undefined) text += `,"stack":${runtime.printString(value.stack)}`;
  if (value.retryable !== undefined) text += `,"retryable":${value.retryable}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): SystemErrorOccurred {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readSystemErrorOccurredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): SystemErrorOccurred {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readSystemErrorOccurredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): SystemErrorOccurred {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readSystemErrorOccurredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of SYSTEM.ERROR.OCCURRED as they are stored, oldest first. */
export const storedSystemErrorOccurred: runtime.StoredEvent<SystemErrorOccurred> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ERROR.OCCURRED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ERROR.OCCURRED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ERROR.OCCURRED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SYSTEM.ERROR.OCCURRED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemErrorOccurred> {
  return runtime.readStored(stored, [storedSystemErrorOccurred], options);
}

/** Whether a parsed JSON value is a stored SYSTEM.ERROR.OCCURRED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSystemErrorOccurred], options);
}

function writeV1_0_0(event: SystemErrorOccurredV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "SYSTEM.ERROR.OCCURRED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeSystemErrorOccurredPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: SystemErrorOccurredV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"SYSTEM.ERROR.OCCURRED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printSystemErrorOccurredPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: SystemErrorOccurred, reading: runtime.Reading): SystemErrorOccurredV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SystemErrorOccurredV1_0_0> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SYSTEM.ERROR.OCCURRED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SystemErrorOccurred): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSystemErrorOccurred, event, "SYSTEM.ERROR.OCCURRED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ERROR.OCCURRED");
  return writeV1_0_0(older);
}

/** Writes a SYSTEM.ERROR.OCCURRED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SystemErrorOccurred): string {
  if (!is(event)) runtime.refuseArgument(checkSystemErrorOccurred, event, "SYSTEM.ERROR.OCCURRED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ERROR.OCCURRED");
  return printV1_0_0(older);
}

/** Makes a SYSTEM.ERROR.OCCURRED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SystemErrorOccurredPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): SystemErrorOccurred {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "SYSTEM.ERROR.OCCURRED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as SystemErrorOccurred;
  runtime.assertNoIssues(reading.issues, "SYSTEM.ERROR.OCCURRED");
  if (!is(event)) runtime.refuseArgument(checkSystemErrorOccurred, event, "SYSTEM.ERROR.OCCURRED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemErrorOccurred {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemErrorOccurredPayload);
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemErrorOccurred {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemErrorOccurredPayload);
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemErrorOccurred {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemErrorOccurredPayload);
  const result: runtime.Mutable<SystemErrorOccurred> = { type: "SYSTEM.ERROR.OCCURRED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SystemErrorOccurred as they stand in Protobuf, oldest first. */
export const wireSystemErrorOccurred: runtime.WireEvent<SystemErrorOccurred> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ERROR.OCCURRED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ERROR.OCCURRED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ERROR.OCCURRED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SystemErrorOccurred of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemErrorOccurred> {
  return runtime.readWire(bytes, wireSystemErrorOccurred, options);
}

/** Decodes the payload of a SystemErrorOccurred without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<SystemErrorOccurredPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeSystemErrorOccurredPayload },
      { name: "1.1.0", decode: decodeSystemErrorOccurredPayload },
      { name: "2.0.0", decode: decodeSystemErrorOccurredPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: SystemErrorOccurredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SYSTEM.ERROR.OCCURRED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeSystemErrorOccurredPayload,
  );
}

/** Encodes a SystemErrorOccurred as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SystemErrorOccurred): Uint8Array {
  try {
    if (event.type !== "SYSTEM.ERROR.OCCURRED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemErrorOccurred, event, "SystemErrorOccurred");
  }
}

/** Encodes the payload of a SystemErrorOccurred as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SystemErrorOccurredPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSystemErrorOccurredPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemErrorOccurredPayload, payload, "SystemErrorOccurred");
  }
}

/** Decodes SystemErrorOccurredPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeSystemErrorOccurredPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SystemErrorOccurredPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let code: string | undefined;
  let message: string | undefined;
  let stack: string | undefined;
  let retryable: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // code
        code = runtime.takeString(reader, path, "code", reading);
        break;
      case 18: // message
        message = runtime.takeString(reader, path, "message", reading);
        break;
      case 26: // stack
        stack = runtime.takeString(reader, path, "stack", reading);
        break;
      case 32: // retryable
        retryable = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (code === undefined) runtime.lacking(path, "code", reading);
  if (message === undefined) runtime.lacking(path, "message", reading);
  const result: runtime.Mutable<SystemErrorOccurredPayload> = { code, message };
  if (stack !== undefined) result.stack = stack;
  if (retryable !== undefined) result.retryable = retryable;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SystemErrorOccurredPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeSystemErrorOccurredPayload(value: SystemErrorOccurredPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.code); // code
  runtime.putString(writer, 18, value.message); // message
  if (value.stack !== undefined) {
    runtime.putString(writer, 26, value.stack); // stack
  }
  if (value.retryable !== undefined) {
    runtime.putBool(writer, 32, value.retryable); // retryable
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
