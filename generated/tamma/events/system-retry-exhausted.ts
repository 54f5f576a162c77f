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

/** The last permitted attempt failed. */
export interface SystemRetryExhausted extends BaseEvent {
  readonly type: "SYSTEM.RETRY.EXHAUSTED";
  readonly payload: SystemRetryExhaustedPayload;
}

/** What `SYSTEM.RETRY.EXHAUSTED` carries. */
export interface SystemRetryExhaustedPayload {
  readonly operation?: string;
  readonly attempts: number;
  readonly lastError: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SYSTEM.RETRY.EXHAUSTED` as in 1.0.0. */
export interface SystemRetryExhaustedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "SYSTEM.RETRY.EXHAUSTED";
  readonly payload: SystemRetryExhaustedPayload;
}

/** `SYSTEM.RETRY.EXHAUSTED` as in 1.1.0. */
export interface SystemRetryExhaustedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "SYSTEM.RETRY.EXHAUSTED";
  readonly payload: SystemRetryExhaustedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type SystemRetryExhaustedV1 = SystemRetryExhaustedV1_0_0;
/** 2.0.0: not released. */
export type SystemRetryExhaustedV2 = SystemRetryExhausted;

/** Whether a value is of type `SystemRetryExhausted`; what is wrong with it goes to `issues`. */
export function checkSystemRetryExhausted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemRetryExhausted {
  const before = issues.length;
  if (!runtime.checkObject<SystemRetryExhausted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SYSTEM.RETRY.EXHAUSTED");
  checkBaseEvent(value, path, issues);
  checkSystemRetryExhaustedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SystemRetryExhausted`. */
export function is(value: unknown): value is SystemRetryExhausted {
  return (
    runtime.isRecord<SystemRetryExhausted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SYSTEM.RETRY.EXHAUSTED" &&
    isSystemRetryExhaustedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `SystemRetryExhausted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSystemRetryExhausted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SystemRetryExhausted> = /* @__PURE__ */ runtime.standardSchema(checkSystemRetryExhausted);

/** Whether a value is of type `SystemRetryExhaustedPayload`. */
export function isSystemRetryExhaustedPayload(value: unknown): value is SystemRetryExhaustedPayload {
  return (
    runtime.isRecord<SystemRetryExhaustedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.operation === undefined || runtime.isText(value.operation)) &&
    runtime.isUint32(value.attempts) && value.attempts >= 1 &&
    runtime.isText(value.lastError)
  );
}

/** Whether a value is of type `SystemRetryExhaustedPayload`; what is wrong with it goes to `issues`. */
export function checkSystemRetryExhaustedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemRetryExhaustedPayload {
  const before = issues.length;
  if (!runtime.checkObject<SystemRetryExhaustedPayload>(value, path, issues)) return false;
  if (value.operation !== undefined) runtime.checkString(value.operation, path, "operation", issues);
  if (runtime.checkUint32(value.attempts, path, "attempts", issues)) {
    runtime.checkRange(value.attempts, path, "attempts", issues, 1, undefined);
  }
  runtime.checkString(value.lastError, path, "lastError", issues);
  return issues.length === before;
}

const keysOfSystemRetryExhaustedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "attempts", "lastError");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads SystemRetryExhaustedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readSystemRetryExhaustedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSystemRetryExhaustedPayload,
): SystemRetryExhaustedPayload {
  const stored = runtime.readObject<SystemRetryExhaustedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: SystemRetryExhaustedPayload["operation"] = stored.operation === undefined ? undefined : runtime.readString(stored.operation, path, "operation", reading);
  const attempts: SystemRetryExhaustedPayload["attempts"] = runtime.within(runtime.readUint32(stored.attempts, path, "attempts", reading, "number"), path, "attempts", reading, 1, undefined);
  const lastError: SystemRetryExhaustedPayload["lastError"] = runtime.readString(stored.lastError, path, "lastError", reading);
  if (operation === stored.operation && attempts === stored.attempts && lastError === stored.lastError && known === keysOfSystemRetryExhaustedPayload && runtime.hasOnly(stored, keysOfSystemRetryExhaustedPayload)) return stored as SystemRetryExhaustedPayload;
  const result: runtime.Mutable<SystemRetryExhaustedPayload> = { attempts, lastError };
  if (operation !== undefined) result.operation = operation;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SystemRetryExhaustedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeSystemRetryExhaustedPayload(value: SystemRetryExhaustedPayload, known: runtime.KnownKeys = keysOfSystemRetryExhaustedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { attempts: value.attempts, lastError: value.lastError };
  if (value.operation !== undefined) json["operation"] = value.operation;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of SystemRetryExhaustedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printSystemRetryExhaustedPayload(value: SystemRetryExhaustedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSystemRetryExhaustedPayload(value));
  let text = `{"attempts":${value.attempts},"lastError":${runtime.printString(value.lastError)}`;
  if (value.operation !== undefined) text += `,"operation":${runtime.printString(value.operation)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): SystemRetryExhausted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readSystemRetryExhaustedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): SystemRetryExhausted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readSystemRetryExhaustedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): SystemRetryExhausted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readSystemRetryExhaustedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of SYSTEM.RETRY.EXHAUSTED as they are stored, oldest first. */
export const storedSystemRetryExhausted: runtime.StoredEvent<SystemRetryExhausted> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.RETRY.EXHAUSTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.RETRY.EXHAUSTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.RETRY.EXHAUSTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SYSTEM.RETRY.EXHAUSTED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemRetryExhausted> {
  return runtime.readStored(stored, [storedSystemRetryExhausted], options);
}

/** Whether a parsed JSON value is a stored SYSTEM.RETRY.EXHAUSTED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSystemRetryExhausted], options);
}

function writeV1_0_0(event: SystemRetryExhaustedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "SYSTEM.RETRY.EXHAUSTED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeSystemRetryExhaustedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: SystemRetryExhaustedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"SYSTEM.RETRY.EXHAUSTED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printSystemRetryExhaustedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: SystemRetryExhausted, reading: runtime.Reading): SystemRetryExhaustedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SystemRetryExhaustedV1_0_0> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SYSTEM.RETRY.EXHAUSTED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SystemRetryExhausted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSystemRetryExhausted, event, "SYSTEM.RETRY.EXHAUSTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.RETRY.EXHAUSTED");
  return writeV1_0_0(older);
}

/** Writes a SYSTEM.RETRY.EXHAUSTED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SystemRetryExhausted): string {
  if (!is(event)) runtime.refuseArgument(checkSystemRetryExhausted, event, "SYSTEM.RETRY.EXHAUSTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.RETRY.EXHAUSTED");
  return printV1_0_0(older);
}

/** Makes a SYSTEM.RETRY.EXHAUSTED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SystemRetryExhaustedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): SystemRetryExhausted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "SYSTEM.RETRY.EXHAUSTED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as SystemRetryExhausted;
  runtime.assertNoIssues(reading.issues, "SYSTEM.RETRY.EXHAUSTED");
  if (!is(event)) runtime.refuseArgument(checkSystemRetryExhausted, event, "SYSTEM.RETRY.EXHAUSTED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemRetryExhausted {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemRetryExhaustedPayload);
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemRetryExhausted {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemRetryExhaustedPayload);
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemRetryExhausted {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemRetryExhaustedPayload);
  const result: runtime.Mutable<SystemRetryExhausted> = { type: "SYSTEM.RETRY.EXHAUSTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SystemRetryExhausted as they stand in Protobuf, oldest first. */
export const wireSystemRetryExhausted: runtime.WireEvent<SystemRetryExhausted> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.RETRY.EXHAUSTED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.RETRY.EXHAUSTED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.RETRY.EXHAUSTED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SystemRetryExhausted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemRetryExhausted> {
  return runtime.readWire(bytes, wireSystemRetryExhausted, options);
}

/** Decodes the payload of a SystemRetryExhausted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<SystemRetryExhaustedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeSystemRetryExhaustedPayload },
      { name: "1.1.0", decode: decodeSystemRetryExhaustedPayload },
      { name: "2.0.0", decode: decodeSystemRetryExhaustedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: SystemRetryExhaustedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SYSTEM.RETRY.EXHAUSTED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeSystemRetryExhaustedPayload,
  );
}

/** Encodes a SystemRetryExhausted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SystemRetryExhausted): Uint8Array {
  try {
    if (event.type !== "SYSTEM.RETRY.EXHAUSTED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemRetryExhausted, event, "SystemRetryExhausted");
  }
}

/** Encodes the payload of a SystemRetryExhausted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SystemRetryExhaustedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSystemRetryExhaustedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemRetryExhaustedPayload, payload, "SystemRetryExhausted");
  }
}

/** Decodes SystemRetryExhaustedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeSystemRetryExhaustedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SystemRetryExhaustedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let attempts_wire: number | undefined;
  let lastError: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 16: // attempts
        attempts_wire = runtime.takeUint32(reader);
        break;
      case 26: // last_error
        lastError = runtime.takeString(reader, path, "lastError", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const attempts: SystemRetryExhaustedPayload["attempts"] = attempts_wire === undefined ? runtime.lacking(path, "attempts", reading) : runtime.within(attempts_wire, path, "attempts", reading, 1, undefined);
  if (lastError === undefined) runtime.lacking(path, "lastError", reading);
  const result: runtime.Mutable<SystemRetryExhaustedPayload> = { attempts, lastError };
  if (operation !== undefined) result.operation = operation;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SystemRetryExhaustedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeSystemRetryExhaustedPayload(value: SystemRetryExhaustedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.operation !== undefined) {
    runtime.putString(writer, 10, value.operation); // operation
  }
  if (!(value.attempts >= 1)) runtime.unfit();
  runtime.putUint32(writer, 16, value.attempts); // attempts
  runtime.putString(writer, 26, value.lastError); // last_error
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
