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

/** A file was removed. */
export interface CodeFileDeleted extends BaseEvent {
  readonly type: "CODE.FILE.DELETED";
  readonly payload: CodeFileDeletedPayload;
}

/** What `CODE.FILE.DELETED` carries. */
export interface CodeFileDeletedPayload {
  readonly path: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CODE.FILE.DELETED` as in 1.0.0. */
export interface CodeFileDeletedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CODE.FILE.DELETED";
  readonly payload: CodeFileDeletedPayload;
}

/** `CODE.FILE.DELETED` as in 1.1.0. */
export interface CodeFileDeletedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CODE.FILE.DELETED";
  readonly payload: CodeFileDeletedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type CodeFileDeletedV1 = CodeFileDeletedV1_0_0;
/** 2.0.0: not released. */
export type CodeFileDeletedV2 = CodeFileDeleted;

/** Whether a value is of type `CodeFileDeleted`; what is wrong with it goes to `issues`. */
export function checkCodeFileDeleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileDeleted {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileDeleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CODE.FILE.DELETED");
  checkBaseEvent(value, path, issues);
  checkCodeFileDeletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `CodeFileDeleted`. */
export function is(value: unknown): value is CodeFileDeleted {
  return (
    runtime.isRecord<CodeFileDeleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CODE.FILE.DELETED" &&
    isCodeFileDeletedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `CodeFileDeleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkCodeFileDeleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<CodeFileDeleted> = /* @__PURE__ */ runtime.standardSchema(checkCodeFileDeleted);

/** Whether a value is of type `CodeFileDeletedPayload`. */
export function isCodeFileDeletedPayload(value: unknown): value is CodeFileDeletedPayload {
  return (
    runtime.isRecord<CodeFileDeletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.path)
  );
}

/** Whether a value is of type `CodeFileDeletedPayload`; what is wrong with it goes to `issues`. */
export function checkCodeFileDeletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileDeletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileDeletedPayload>(value, path, issues)) return false;
  runtime.checkString(value.path, path, "path", issues);
  return issues.length === before;
}

const keysOfCodeFileDeletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("path");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads CodeFileDeletedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readCodeFileDeletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfCodeFileDeletedPayload,
): CodeFileDeletedPayload {
  const stored = runtime.readObject<CodeFileDeletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pathValue: CodeFileDeletedPayload["path"] = runtime.readString(stored.path, path, "path", reading);
  if (pathValue === stored.path && known === keysOfCodeFileDeletedPayload && runtime.hasOnly(stored, keysOfCodeFileDeletedPayload)) return stored as CodeFileDeletedPayload;
  const result: CodeFileDeletedPayload = { path: pathValue };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes CodeFileDeletedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeCodeFileDeletedPayload(value: CodeFileDeletedPayload, known: runtime.KnownKeys = keysOfCodeFileDeletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { path: value.path };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of CodeFileDeletedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printCodeFileDeletedPayload(value: CodeFileDeletedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeCodeFileDeletedPayload(value));
  return `{"path":${runtime.printString(value.path)}}`;
}

function readV1_0_0(reading: runtime.Reading): CodeFileDeleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readCodeFileDeletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): CodeFileDeleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readCodeFileDeletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): CodeFileDeleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readCodeFileDeletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CODE.FILE.DELETED as they are stored, oldest first. */
export const storedCodeFileDeleted: runtime.StoredEvent<CodeFileDeleted> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.DELETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.DELETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.DELETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CODE.FILE.DELETED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileDeleted> {
  return runtime.readStored(stored, [storedCodeFileDeleted], options);
}

/** Whether a parsed JSON value is a stored CODE.FILE.DELETED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedCodeFileDeleted], options);
}

function writeV1_0_0(event: CodeFileDeletedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CODE.FILE.DELETED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeCodeFileDeletedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: CodeFileDeletedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CODE.FILE.DELETED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printCodeFileDeletedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: CodeFileDeleted, reading: runtime.Reading): CodeFileDeletedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<CodeFileDeletedV1_0_0> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CODE.FILE.DELETED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: CodeFileDeleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkCodeFileDeleted, event, "CODE.FILE.DELETED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.DELETED");
  return writeV1_0_0(older);
}

/** Writes a CODE.FILE.DELETED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: CodeFileDeleted): string {
  if (!is(event)) runtime.refuseArgument(checkCodeFileDeleted, event, "CODE.FILE.DELETED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.DELETED");
  return printV1_0_0(older);
}

/** Makes a CODE.FILE.DELETED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: CodeFileDeletedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): CodeFileDeleted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CODE.FILE.DELETED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as CodeFileDeleted;
  runtime.assertNoIssues(reading.issues, "CODE.FILE.DELETED");
  if (!is(event)) runtime.refuseArgument(checkCodeFileDeleted, event, "CODE.FILE.DELETED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): CodeFileDeleted {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileDeletedPayload);
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileDeleted {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileDeletedPayload);
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileDeleted {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileDeletedPayload);
  const result: runtime.Mutable<CodeFileDeleted> = { type: "CODE.FILE.DELETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of CodeFileDeleted as they stand in Protobuf, oldest first. */
export const wireCodeFileDeleted: runtime.WireEvent<CodeFileDeleted> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.DELETED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.DELETED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.DELETED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a CodeFileDeleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileDeleted> {
  return runtime.readWire(bytes, wireCodeFileDeleted, options);
}

/** Decodes the payload of a CodeFileDeleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<CodeFileDeletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeCodeFileDeletedPayload },
      { name: "1.1.0", decode: decodeCodeFileDeletedPayload },
      { name: "2.0.0", decode: decodeCodeFileDeletedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: CodeFileDeletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CODE.FILE.DELETED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeCodeFileDeletedPayload,
  );
}

/** Encodes a CodeFileDeleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: CodeFileDeleted): Uint8Array {
  try {
    if (event.type !== "CODE.FILE.DELETED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileDeleted, event, "CodeFileDeleted");
  }
}

/** Encodes the payload of a CodeFileDeleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: CodeFileDeletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeCodeFileDeletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileDeletedPayload, payload, "CodeFileDeleted");
  }
}

/** Decodes CodeFileDeletedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeCodeFileDeletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): CodeFileDeletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pathValue: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // path
        pathValue = runtime.takeString(reader, path, "path", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (pathValue === undefined) runtime.lacking(path, "path", reading);
  const result: CodeFileDeletedPayload = { path: pathValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes CodeFileDeletedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeCodeFileDeletedPayload(value: CodeFileDeletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.path); // path
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
