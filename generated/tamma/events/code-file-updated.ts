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

/** A file that was there was changed. */
export interface CodeFileUpdated extends BaseEvent {
  readonly type: "CODE.FILE.UPDATED";
  readonly payload: CodeFileUpdatedPayload;
}

/** What `CODE.FILE.UPDATED` carries. */
export interface CodeFileUpdatedPayload {
  readonly path: string;
  /** Lines. */
  readonly added: number;
  /** Lines. */
  readonly removed: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CODE.FILE.UPDATED` as in 1.0.0. */
export interface CodeFileUpdatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CODE.FILE.UPDATED";
  readonly payload: CodeFileUpdatedPayload;
}

/** `CODE.FILE.UPDATED` as in 1.1.0. */
export interface CodeFileUpdatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CODE.FILE.UPDATED";
  readonly payload: CodeFileUpdatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type CodeFileUpdatedV1 = CodeFileUpdatedV1_0_0;
/** 2.0.0: not released. */
export type CodeFileUpdatedV2 = CodeFileUpdated;

/** Whether a value is of type `CodeFileUpdated`; what is wrong with it goes to `issues`. */
export function checkCodeFileUpdated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileUpdated {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileUpdated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CODE.FILE.UPDATED");
  checkBaseEvent(value, path, issues);
  checkCodeFileUpdatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `CodeFileUpdated`. */
export function is(value: unknown): value is CodeFileUpdated {
  return (
    runtime.isRecord<CodeFileUpdated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CODE.FILE.UPDATED" &&
    isCodeFileUpdatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `CodeFileUpdated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkCodeFileUpdated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<CodeFileUpdated> = /* @__PURE__ */ runtime.standardSchema(checkCodeFileUpdated);

/** Whether a value is of type `CodeFileUpdatedPayload`. */
export function isCodeFileUpdatedPayload(value: unknown): value is CodeFileUpdatedPayload {
  return (
    runtime.isRecord<CodeFileUpdatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.path) &&
    runtime.isUint32(value.added) &&
    runtime.isUint32(value.removed)
  );
}

/** Whether a value is of type `CodeFileUpdatedPayload`; what is wrong with it goes to `issues`. */
export function checkCodeFileUpdatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileUpdatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileUpdatedPayload>(value, path, issues)) return false;
  runtime.checkString(value.path, path, "path", issues);
  runtime.checkUint32(value.added, path, "added", issues);
  runtime.checkUint32(value.removed, path, "removed", issues);
  return issues.length === before;
}

const keysOfCodeFileUpdatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("path", "added", "removed");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads CodeFileUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readCodeFileUpdatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfCodeFileUpdatedPayload,
): CodeFileUpdatedPayload {
  const stored = runtime.readObject<CodeFileUpdatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pathValue: CodeFileUpdatedPayload["path"] = runtime.readString(stored.path, path, "path", reading);
  const added: CodeFileUpdatedPayload["added"] = runtime.readUint32(stored.added, path, "added", reading, "number");
  const removed: CodeFileUpdatedPayload["removed"] = runtime.readUint32(stored.removed, path, "removed", reading, "number");
  if (pathValue === stored.path && added === stored.added && removed === stored.removed && known === keysOfCodeFileUpdatedPayload && runtime.hasOnly(stored, keysOfCodeFileUpdatedPayload)) return stored as CodeFileUpdatedPayload;
  const result: CodeFileUpdatedPayload = { path: pathValue, added, removed };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes CodeFileUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeCodeFileUpdatedPayload(value: CodeFileUpdatedPayload, known: runtime.KnownKeys = keysOfCodeFileUpdatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { path: value.path, added: value.added, removed: value.removed };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of CodeFileUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printCodeFileUpdatedPayload(value: CodeFileUpdatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeCodeFileUpdatedPayload(value));
  return `{"path":${runtime.printString(value.path)},"added":${value.added},"removed":${value.removed}}`;
}

function readV1_0_0(reading: runtime.Reading): CodeFileUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readCodeFileUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): CodeFileUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readCodeFileUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): CodeFileUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readCodeFileUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CODE.FILE.UPDATED as they are stored, oldest first. */
export const storedCodeFileUpdated: runtime.StoredEvent<CodeFileUpdated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CODE.FILE.UPDATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileUpdated> {
  return runtime.readStored(stored, [storedCodeFileUpdated], options);
}

/** Whether a parsed JSON value is a stored CODE.FILE.UPDATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedCodeFileUpdated], options);
}

function writeV1_0_0(event: CodeFileUpdatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CODE.FILE.UPDATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeCodeFileUpdatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: CodeFileUpdatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CODE.FILE.UPDATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printCodeFileUpdatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: CodeFileUpdated, reading: runtime.Reading): CodeFileUpdatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<CodeFileUpdatedV1_0_0> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CODE.FILE.UPDATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: CodeFileUpdated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkCodeFileUpdated, event, "CODE.FILE.UPDATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.UPDATED");
  return writeV1_0_0(older);
}

/** Writes a CODE.FILE.UPDATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: CodeFileUpdated): string {
  if (!is(event)) runtime.refuseArgument(checkCodeFileUpdated, event, "CODE.FILE.UPDATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.UPDATED");
  return printV1_0_0(older);
}

/** Makes a CODE.FILE.UPDATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: CodeFileUpdatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): CodeFileUpdated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CODE.FILE.UPDATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as CodeFileUpdated;
  runtime.assertNoIssues(reading.issues, "CODE.FILE.UPDATED");
  if (!is(event)) runtime.refuseArgument(checkCodeFileUpdated, event, "CODE.FILE.UPDATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): CodeFileUpdated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileUpdatedPayload);
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileUpdated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileUpdatedPayload);
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileUpdated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileUpdatedPayload);
  const result: runtime.Mutable<CodeFileUpdated> = { type: "CODE.FILE.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of CodeFileUpdated as they stand in Protobuf, oldest first. */
export const wireCodeFileUpdated: runtime.WireEvent<CodeFileUpdated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.UPDATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.UPDATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.UPDATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a CodeFileUpdated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileUpdated> {
  return runtime.readWire(bytes, wireCodeFileUpdated, options);
}

/** Decodes the payload of a CodeFileUpdated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<CodeFileUpdatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeCodeFileUpdatedPayload },
      { name: "1.1.0", decode: decodeCodeFileUpdatedPayload },
      { name: "2.0.0", decode: decodeCodeFileUpdatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: CodeFileUpdatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CODE.FILE.UPDATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeCodeFileUpdatedPayload,
  );
}

/** Encodes a CodeFileUpdated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: CodeFileUpdated): Uint8Array {
  try {
    if (event.type !== "CODE.FILE.UPDATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileUpdated, event, "CodeFileUpdated");
  }
}

/** Encodes the payload of a CodeFileUpdated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: CodeFileUpdatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeCodeFileUpdatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileUpdatedPayload, payload, "CodeFileUpdated");
  }
}

/** Decodes CodeFileUpdatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeCodeFileUpdatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): CodeFileUpdatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pathValue: string | undefined;
  let added: number | undefined;
  let removed: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // path
        pathValue = runtime.takeString(reader, path, "path", reading);
        break;
      case 16: // added
        added = runtime.takeUint32(reader);
        break;
      case 24: // removed
        removed = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (pathValue === undefined) runtime.lacking(path, "path", reading);
  if (added === undefined) runtime.lacking(path, "added", reading);
  if (removed === undefined) runtime.lacking(path, "removed", reading);
  const result: CodeFileUpdatedPayload = { path: pathValue, added, removed };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes CodeFileUpdatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeCodeFileUpdatedPayload(value: CodeFileUpdatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.path); // path
  runtime.putUint32(writer, 16, value.added); // added
  runtime.putUint32(writer, 24, value.removed); // removed
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
