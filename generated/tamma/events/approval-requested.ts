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

/** A person is asked to decide. */
export interface ApprovalRequested extends BaseEvent {
  readonly type: "APPROVAL.REQUESTED";
  readonly payload: ApprovalRequestedPayload;
}

/** What `APPROVAL.REQUESTED` carries. */
export interface ApprovalRequestedPayload {
  readonly subject: string;
  readonly reason?: string;
  readonly options: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `APPROVAL.REQUESTED` as in 1.0.0. */
export interface ApprovalRequestedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "APPROVAL.REQUESTED";
  readonly payload: ApprovalRequestedPayload;
}

/** `APPROVAL.REQUESTED` as in 1.1.0. */
export interface ApprovalRequestedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "APPROVAL.REQUESTED";
  readonly payload: ApprovalRequestedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ApprovalRequestedV1 = ApprovalRequestedV1_0_0;
/** 2.0.0: not released. */
export type ApprovalRequestedV2 = ApprovalRequested;

/** Whether a value is of type `ApprovalRequested`; what is wrong with it goes to `issues`. */
export function checkApprovalRequested(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalRequested {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalRequested>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "APPROVAL.REQUESTED");
  checkBaseEvent(value, path, issues);
  checkApprovalRequestedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ApprovalRequested`. */
export function is(value: unknown): value is ApprovalRequested {
  return (
    runtime.isRecord<ApprovalRequested>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "APPROVAL.REQUESTED" &&
    isApprovalRequestedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ApprovalRequested`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkApprovalRequested(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ApprovalRequested> = /* @__PURE__ */ runtime.standardSchema(checkApprovalRequested);

/** Whether a value is of type `ApprovalRequestedPayload`. */
export function isApprovalRequestedPayload(value: unknown): value is ApprovalRequestedPayload {
  return (
    runtime.isRecord<ApprovalRequestedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.subject) &&
    (value.reason === undefined || runtime.isText(value.reason)) &&
    runtime.isList(value.options, runtime.isText, 1) && runtime.checkUnique(value.options, undefined, "", [])
  );
}

/** Whether a value is of type `ApprovalRequestedPayload`; what is wrong with it goes to `issues`. */
export function checkApprovalRequestedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalRequestedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalRequestedPayload>(value, path, issues)) return false;
  runtime.checkString(value.subject, path, "subject", issues);
  if (value.reason !== undefined) runtime.checkString(value.reason, path, "reason", issues);
  if (runtime.checkList(value.options, path, "options", issues, runtime.checkString, 1)) {
    runtime.checkUnique(value.options, path, "options", issues);
  }
  return issues.length === before;
}

const keysOfApprovalRequestedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("subject", "reason", "options");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ApprovalRequestedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readApprovalRequestedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfApprovalRequestedPayload,
): ApprovalRequestedPayload {
  const stored = runtime.readObject<ApprovalRequestedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const subject: ApprovalRequestedPayload["subject"] = runtime.readString(stored.subject, path, "subject", reading);
  const reason: ApprovalRequestedPayload["reason"] = stored.reason === undefined ? undefined : runtime.readString(stored.reason, path, "reason", reading);
  const options: ApprovalRequestedPayload["options"] = runtime.withoutRepeats(runtime.ofSize(runtime.readList(stored.options, path, "options", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading)), path, "options", reading, 1, undefined), path, "options", reading);
  if (subject === stored.subject && reason === stored.reason && options === stored.options && known === keysOfApprovalRequestedPayload && runtime.hasOnly(stored, keysOfApprovalRequestedPayload)) return stored as ApprovalRequestedPayload;
  const result: runtime.Mutable<ApprovalRequestedPayload> = { subject, options };
  if (reason !== undefined) result.reason = reason;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ApprovalRequestedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeApprovalRequestedPayload(value: ApprovalRequestedPayload, known: runtime.KnownKeys = keysOfApprovalRequestedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { subject: value.subject, options: value.options };
  if (value.reason !== undefined) json["reason"] = value.reason;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ApprovalRequestedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printApprovalRequestedPayload(value: ApprovalRequestedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeApprovalRequestedPayload(value));
  let text = `{"subject":${runtime.printString(value.subject)},"options":${runtime.printList(value.options, (item) => runtime.printString(item))}`;
  if (value.reason !== undefined) text += `,"reason":${runtime.printString(value.reason)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): ApprovalRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readApprovalRequestedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ApprovalRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readApprovalRequestedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ApprovalRequested {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readApprovalRequestedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of APPROVAL.REQUESTED as they are stored, oldest first. */
export const storedApprovalRequested: runtime.StoredEvent<ApprovalRequested> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.REQUESTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.REQUESTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.REQUESTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored APPROVAL.REQUESTED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalRequested> {
  return runtime.readStored(stored, [storedApprovalRequested], options);
}

/** Whether a parsed JSON value is a stored APPROVAL.REQUESTED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedApprovalRequested], options);
}

function writeV1_0_0(event: ApprovalRequestedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "APPROVAL.REQUESTED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeApprovalRequestedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ApprovalRequestedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"APPROVAL.REQUESTED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printApprovalRequestedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ApprovalRequested, reading: runtime.Reading): ApprovalRequestedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<ApprovalRequestedV1_0_0> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a APPROVAL.REQUESTED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ApprovalRequested): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkApprovalRequested, event, "APPROVAL.REQUESTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.REQUESTED");
  return writeV1_0_0(older);
}

/** Writes a APPROVAL.REQUESTED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ApprovalRequested): string {
  if (!is(event)) runtime.refuseArgument(checkApprovalRequested, event, "APPROVAL.REQUESTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.REQUESTED");
  return printV1_0_0(older);
}

/** Makes a APPROVAL.REQUESTED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ApprovalRequestedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): ApprovalRequested {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "APPROVAL.REQUESTED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ApprovalRequested;
  runtime.assertNoIssues(reading.issues, "APPROVAL.REQUESTED");
  if (!is(event)) runtime.refuseArgument(checkApprovalRequested, event, "APPROVAL.REQUESTED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalRequested {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRequestedPayload);
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ApprovalRequested {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRequestedPayload);
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): ApprovalRequested {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRequestedPayload);
  const result: runtime.Mutable<ApprovalRequested> = { type: "APPROVAL.REQUESTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ApprovalRequested as they stand in Protobuf, oldest first. */
export const wireApprovalRequested: runtime.WireEvent<ApprovalRequested> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.REQUESTED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.REQUESTED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.REQUESTED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ApprovalRequested of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalRequested> {
  return runtime.readWire(bytes, wireApprovalRequested, options);
}

/** Decodes the payload of a ApprovalRequested without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ApprovalRequestedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeApprovalRequestedPayload },
      { name: "1.1.0", decode: decodeApprovalRequestedPayload },
      { name: "2.0.0", decode: decodeApprovalRequestedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ApprovalRequestedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "APPROVAL.REQUESTED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeApprovalRequestedPayload,
  );
}

/** Encodes a ApprovalRequested as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ApprovalRequested): Uint8Array {
  try {
    if (event.type !== "APPROVAL.REQUESTED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalRequested, event, "ApprovalRequested");
  }
}

/** Encodes the payload of a ApprovalRequested as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ApprovalRequestedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeApprovalRequestedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalRequestedPayload, payload, "ApprovalRequested");
  }
}

/** Decodes ApprovalRequestedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeApprovalRequestedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ApprovalRequestedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let subject: string | undefined;
  let reason: string | undefined;
  const options_wire: string[] = [];
  const options_path = runtime.at(path, "options");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // subject
        subject = runtime.takeString(reader, path, "subject", reading);
        break;
      case 18: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      case 26: // options
        options_wire.push(runtime.takeString(reader, options_path, options_wire.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (subject === undefined) runtime.lacking(path, "subject", reading);
  const options: ApprovalRequestedPayload["options"] = runtime.withoutRepeats(runtime.ofSize(options_wire, path, "options", reading, 1, undefined), path, "options", reading);
  const result: runtime.Mutable<ApprovalRequestedPayload> = { subject, options };
  if (reason !== undefined) result.reason = reason;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ApprovalRequestedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeApprovalRequestedPayload(value: ApprovalRequestedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.subject); // subject
  if (value.reason !== undefined) {
    runtime.putString(writer, 18, value.reason); // reason
  }
  if (!runtime.checkUnique(value.options, undefined, "", [])) runtime.unfit();
  for (const item of runtime.listOf(value.options, 1)) {
    runtime.putString(writer, 26, item); // options
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
