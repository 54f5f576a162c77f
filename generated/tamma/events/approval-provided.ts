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

/** A person decided; the request is what it was caused by. */
export interface ApprovalProvided extends BaseEvent {
  readonly type: "APPROVAL.PROVIDED";
  /** The event that led to this one; retries form a chain. */
  readonly causationId: string;
  readonly payload: ApprovalProvidedPayload;
}

/** What `APPROVAL.PROVIDED` carries. */
export interface ApprovalProvidedPayload {
  readonly decision: string;
  /** Sensitive: personal. */
  readonly comment?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `APPROVAL.PROVIDED` as in 1.0.0. */
export interface ApprovalProvidedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "APPROVAL.PROVIDED";
  readonly causationId: string;
  readonly payload: ApprovalProvidedPayload;
}

/** `APPROVAL.PROVIDED` as in 1.1.0. */
export interface ApprovalProvidedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "APPROVAL.PROVIDED";
  readonly causationId: string;
  readonly payload: ApprovalProvidedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type ApprovalProvidedV1 = ApprovalProvidedV1_0_0;
/** 2.0.0: not released. */
export type ApprovalProvidedV2 = ApprovalProvided;

/** Whether a value is of type `ApprovalProvided`; what is wrong with it goes to `issues`. */
export function checkApprovalProvided(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalProvided {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalProvided>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "APPROVAL.PROVIDED");
  checkBaseEvent(value, path, issues);
  runtime.checkPresent(value.causationId, path, "causationId", issues);
  checkApprovalProvidedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ApprovalProvided`. */
export function is(value: unknown): value is ApprovalProvided {
  return (
    runtime.isRecord<ApprovalProvided>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "APPROVAL.PROVIDED" &&
    value.causationId !== undefined &&
    isApprovalProvidedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `ApprovalProvided`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkApprovalProvided(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ApprovalProvided> = /* @__PURE__ */ runtime.standardSchema(checkApprovalProvided);

/** Whether a value is of type `ApprovalProvidedPayload`. */
export function isApprovalProvidedPayload(value: unknown): value is ApprovalProvidedPayload {
  return (
    runtime.isRecord<ApprovalProvidedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.decision) &&
    (value.comment === undefined || runtime.isText(value.comment))
  );
}

/** Whether a value is of type `ApprovalProvidedPayload`; what is wrong with it goes to `issues`. */
export function checkApprovalProvidedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ApprovalProvidedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ApprovalProvidedPayload>(value, path, issues)) return false;
  runtime.checkString(value.decision, path, "decision", issues);
  if (value.comment !== undefined) runtime.checkString(value.comment, path, "comment", issues);
  return issues.length === before;
}

const keysOfApprovalProvidedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("decision", "comment");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads ApprovalProvidedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readApprovalProvidedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfApprovalProvidedPayload,
): ApprovalProvidedPayload {
  const stored = runtime.readObject<ApprovalProvidedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const decision: ApprovalProvidedPayload["decision"] = runtime.readString(stored.decision, path, "decision", reading);
  const comment: ApprovalProvidedPayload["comment"] = stored.comment === undefined ? undefined : runtime.readString(stored.comment, path, "comment", reading);
  if (decision === stored.decision && comment === stored.comment && known === keysOfApprovalProvidedPayload && runtime.hasOnly(stored, keysOfApprovalProvidedPayload)) return stored as ApprovalProvidedPayload;
  const result: runtime.Mutable<ApprovalProvidedPayload> = { decision };
  if (comment !== undefined) result.comment = comment;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ApprovalProvidedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeApprovalProvidedPayload(value: ApprovalProvidedPayload, known: runtime.KnownKeys = keysOfApprovalProvidedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { decision: value.decision };
  if (value.comment !== undefined) json["comment"] = value.comment;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of ApprovalProvidedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printApprovalProvidedPayload(value: ApprovalProvidedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeApprovalProvidedPayload(value));
  let text = `{"decision":${runtime.printString(value.decision)}`;
  if (value.comment !== undefined) text += `,"comment":${runtime.printString(value.comment)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): ApprovalProvided {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readApprovalProvidedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): ApprovalProvided {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readApprovalProvidedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): ApprovalProvided {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readApprovalProvidedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of APPROVAL.PROVIDED as they are stored, oldest first. */
export const storedApprovalProvided: runtime.StoredEvent<ApprovalProvided> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.PROVIDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.PROVIDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.PROVIDED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored APPROVAL.PROVIDED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalProvided> {
  return runtime.readStored(stored, [storedApprovalProvided], options);
}

/** Whether a parsed JSON value is a stored APPROVAL.PROVIDED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedApprovalProvided], options);
}

function writeV1_0_0(event: ApprovalProvidedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "APPROVAL.PROVIDED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeApprovalProvidedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ApprovalProvidedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"APPROVAL.PROVIDED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printApprovalProvidedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: ApprovalProvided, reading: runtime.Reading): ApprovalProvidedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: ApprovalProvidedV1_0_0 = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a APPROVAL.PROVIDED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ApprovalProvided): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkApprovalProvided, event, "APPROVAL.PROVIDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.PROVIDED");
  return writeV1_0_0(older);
}

/** Writes a APPROVAL.PROVIDED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ApprovalProvided): string {
  if (!is(event)) runtime.refuseArgument(checkApprovalProvided, event, "APPROVAL.PROVIDED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "APPROVAL.PROVIDED");
  return printV1_0_0(older);
}

/** Makes a APPROVAL.PROVIDED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ApprovalProvidedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">> & Required<Pick<BaseEventV1_0_0, "causationId">>): ApprovalProvided {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "APPROVAL.PROVIDED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as ApprovalProvided;
  runtime.assertNoIssues(reading.issues, "APPROVAL.PROVIDED");
  if (!is(event)) runtime.refuseArgument(checkApprovalProvided, event, "APPROVAL.PROVIDED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalProvided {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalProvidedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalProvided {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalProvidedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ApprovalProvided {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeApprovalProvidedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<ApprovalProvided> = { type: "APPROVAL.PROVIDED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ApprovalProvided as they stand in Protobuf, oldest first. */
export const wireApprovalProvided: runtime.WireEvent<ApprovalProvided> = {
  versions: [
    { name: "1.0.0", types: ["APPROVAL.PROVIDED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["APPROVAL.PROVIDED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["APPROVAL.PROVIDED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a ApprovalProvided of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ApprovalProvided> {
  return runtime.readWire(bytes, wireApprovalProvided, options);
}

/** Decodes the payload of a ApprovalProvided without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ApprovalProvidedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeApprovalProvidedPayload },
      { name: "1.1.0", decode: decodeApprovalProvidedPayload },
      { name: "2.0.0", decode: decodeApprovalProvidedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: ApprovalProvidedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "APPROVAL.PROVIDED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeApprovalProvidedPayload,
  );
}

/** Encodes a ApprovalProvided as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ApprovalProvided): Uint8Array {
  try {
    if (event.type !== "APPROVAL.PROVIDED" || event.causationId === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalProvided, event, "ApprovalProvided");
  }
}

/** Encodes the payload of a ApprovalProvided as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ApprovalProvidedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeApprovalProvidedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkApprovalProvidedPayload, payload, "ApprovalProvided");
  }
}

/** Decodes ApprovalProvidedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeApprovalProvidedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ApprovalProvidedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let decision: string | undefined;
  let comment: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // decision
        decision = runtime.takeString(reader, path, "decision", reading);
        break;
      case 18: // comment
        comment = runtime.takeString(reader, path, "comment", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (decision === undefined) runtime.lacking(path, "decision", reading);
  const result: runtime.Mutable<ApprovalProvidedPayload> = { decision };
  if (comment !== undefined) result.comment = comment;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ApprovalProvidedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeApprovalProvidedPayload(value: ApprovalProvidedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.decision); // decision
  if (value.comment !== undefined) {
    runtime.putString(writer, 18, value.comment); // comment
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
