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

/** A person refused a proposal; the request is what it was caused by. */
export interface ApprovalRejected extends BaseEvent {
  readonly type: "APPROVAL.REJECTED";
  /** The event that led to this one; retries form a chain. */
  readonly causationId: string;
  readonly payload: ApprovalRejectedPayload;
}

/** What `APPROVAL.REJECTED` carries. */
export interface ApprovalRejectedPayload {
  /** Sensitive: personal. */
  readonly reason: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `APPROVAL.REJECTED` as in 1.0.0. */
export interface ApprovalRejectedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "APPROVAL.REJECTED";
  readonly causationId: string;
  readonly payload: ApprovalRejectedPayload;
}

/** `APPROVAL.REJECTED` as in 1.1.0. */
export interface ApprovalRejectedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "APPROVAL.REJECTED";
  readonly causationId: string;
  readonly payload: ApprovalRejectedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ApprovalRejectedV1 = ApprovalRejectedV1_0_0;
/** 2.0.0: not released. */
export type ApprovalRejectedV2 = ApprovalRejected;

/** Whether a value is of type `ApprovalRejected`; what is wrong with it goes to `issues`. */
export function checkApprovalRejected(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalRejected {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalRejected>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "APPROVAL.REJECTED");
  checkBaseEvent(value, path, issues);
  runtime.checkPresent(value.causationId, path, "causationId", issues);
  checkApprovalRejectedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ApprovalRejected`. */
export function is(value: unknown): value is ApprovalRejected {
  return (
    runtime.isRecord<ApprovalRejected>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "APPROVAL.REJECTED" &&
    value.causationId !== undefined &&
    isApprovalRejectedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ApprovalRejected`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkApprovalRejected(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ApprovalRejected> = /* @__PURE__ */ runtime.standardSchema(checkApprovalRejected);

/** Whether a value is of type `ApprovalRejectedPayload`. */
export function isApprovalRejectedPayload(value: unknown): value is ApprovalRejectedPayload {
  return (
    runtime.isRecord<ApprovalRejectedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.reason)
  );
}

/** Whether a value is of type `ApprovalRejectedPayload`; what is wrong with it goes to `issues`. */
export function checkApprovalRejectedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalRejectedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalRejectedPayload>(value, path, issues)) return false;
  runtime.checkString(value.reason, path, "reason", issues);
  return issues.length === before;
}

const keysOfApprovalRejectedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ApprovalRejectedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readApprovalRejectedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfApprovalRejectedPayload,
): ApprovalRejectedPayload {
  const stored = runtime.readObject<ApprovalRejectedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const reason: ApprovalRejectedPayload["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  if (reason === stored.reason && known === keysOfApprovalRejectedPayload && runtime.hasOnly(stored, keysOfApprovalRejectedPayload)) return stored as ApprovalRejectedPayload;
  const result: ApprovalRejectedPayload = { reason };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ApprovalRejectedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeApprovalRejectedPayload(value: ApprovalRejectedPayload, known: runtime.KnownKeys = keysOfApprovalRejectedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { reason: value.reason };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ApprovalRejectedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printApprovalRejectedPayload(value: ApprovalRejectedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeApprovalRejectedPayload(value));
  return `{"reason":${runtime.printString(value.reason)}}`;
}

function readV1_0_0(reading: runtime.Reading): ApprovalRejected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readApprovalRejectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ApprovalRejected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readApprovalRejectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ApprovalRejected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readApprovalRejectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of APPROVAL.REJECTED as they are stored, oldest first. */
export const storedApprovalRejected: runtime.StoredEvent<ApprovalRejected> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.REJECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.REJECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.REJECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored APPROVAL.REJECTED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalRejected> {
  return runtime.readStored(stored, [storedApprovalRejected], options);
}

/** Whether a parsed JSON value is a stored APPROVAL.REJECTED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedApprovalRejected], options);
}

function writeV1_0_0(event: ApprovalRejectedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "APPROVAL.REJECTED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeApprovalRejectedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ApprovalRejectedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"APPROVAL.REJECTED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printApprovalRejectedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ApprovalRejected, reading: runtime.Reading): ApprovalRejectedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: ApprovalRejectedV1_0_0 = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a APPROVAL.REJECTED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ApprovalRejected): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkApprovalRejected, event, "APPROVAL.REJECTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.REJECTED");
  return writeV1_0_0(older);
}

/** Writes a APPROVAL.REJECTED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ApprovalRejected): string {
  if (!is(event)) runtime.refuseArgument(checkApprovalRejected, event, "APPROVAL.REJECTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.REJECTED");
  return printV1_0_0(older);
}

/** Makes a APPROVAL.REJECTED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ApprovalRejectedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">> & Required<Pick<BaseEventV1_0_0, "causationId">>): ApprovalRejected {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "APPROVAL.REJECTED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ApprovalRejected;
  runtime.assertNoIssues(reading.issues, "APPROVAL.REJECTED");
  if (!is(event)) runtime.refuseArgument(checkApprovalRejected, event, "APPROVAL.REJECTED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalRejected {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRejectedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalRejected {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRejectedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalRejected {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalRejectedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalRejected> = { type: "APPROVAL.REJECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ApprovalRejected as they stand in Protobuf, oldest first. */
export const wireApprovalRejected: runtime.WireEvent<ApprovalRejected> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.REJECTED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.REJECTED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.REJECTED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ApprovalRejected of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalRejected> {
  return runtime.readWire(bytes, wireApprovalRejected, options);
}

/** Decodes the payload of a ApprovalRejected without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ApprovalRejectedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeApprovalRejectedPayload },
      { name: "1.1.0", decode: decodeApprovalRejectedPayload },
      { name: "2.0.0", decode: decodeApprovalRejectedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ApprovalRejectedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "APPROVAL.REJECTED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeApprovalRejectedPayload,
  );
}

/** Encodes a ApprovalRejected as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ApprovalRejected): Uint8Array {
  try {
    if (event.type !== "APPROVAL.REJECTED" || event.causationId === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalRejected, event, "ApprovalRejected");
  }
}

/** Encodes the payload of a ApprovalRejected as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ApprovalRejectedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeApprovalRejectedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalRejectedPayload, payload, "ApprovalRejected");
  }
}

/** Decodes ApprovalRejectedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeApprovalRejectedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ApprovalRejectedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let reason: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const result: ApprovalRejectedPayload = { reason };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ApprovalRejectedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeApprovalRejectedPayload(value: ApprovalRejectedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.reason); // reason
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
