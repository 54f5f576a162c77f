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

/** A person settled what had been escalated; that is what it was caused by. */
export interface SystemEscalationResolved extends BaseEvent {
  readonly type: "SYSTEM.ESCALATION.RESOLVED";
  /** The event that led to this one; retries form a chain. */
  readonly causationId: string;
  readonly payload: SystemEscalationResolvedPayload;
}

/** What `SYSTEM.ESCALATION.RESOLVED` carries. */
export interface SystemEscalationResolvedPayload {
  /** Sensitive: personal. */
  readonly resolution: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SYSTEM.ESCALATION.RESOLVED` as in 1.0.0. */
export interface SystemEscalationResolvedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "SYSTEM.ESCALATION.RESOLVED";
  readonly causationId: string;
  readonly payload: SystemEscalationResolvedPayload;
}

/** `SYSTEM.ESCALATION.RESOLVED` as in 1.1.0. */
export interface SystemEscalationResolvedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "SYSTEM.ESCALATION.RESOLVED";
  readonly causationId: string;
  readonly payload: SystemEscalationResolvedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type SystemEscalationResolvedV1 = SystemEscalationResolvedV1_0_0;
/** 2.0.0: not released. */
export type SystemEscalationResolvedV2 = SystemEscalationResolved;

/** Whether a value is of type `SystemEscalationResolved`; what is wrong with it goes to `issues`. */
export function checkSystemEscalationResolved(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemEscalationResolved {
  const before = issues.length;
  if (!runtime.checkObject<SystemEscalationResolved>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SYSTEM.ESCALATION.RESOLVED");
  checkBaseEvent(value, path, issues);
  runtime.checkPresent(value.causationId, path, "causationId", issues);
  checkSystemEscalationResolvedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SystemEscalationResolved`. */
export function is(value: unknown): value is SystemEscalationResolved {
  return (
    runtime.isRecord<SystemEscalationResolved>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SYSTEM.ESCALATION.RESOLVED" &&
    value.causationId !== undefined &&
    isSystemEscalationResolvedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `SystemEscalationResolved`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSystemEscalationResolved(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SystemEscalationResolved> = /* @__PURE__ */ runtime.standardSchema(checkSystemEscalationResolved);

/** Whether a value is of type `SystemEscalationResolvedPayload`. */
export function isSystemEscalationResolvedPayload(value: unknown): value is SystemEscalationResolvedPayload {
  return (
    runtime.isRecord<SystemEscalationResolvedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.resolution)
  );
}

/** Whether a value is of type `SystemEscalationResolvedPayload`; what is wrong with it goes to `issues`. */
export function checkSystemEscalationResolvedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemEscalationResolvedPayload {
  const before = issues.length;
  if (!runtime.checkObject<SystemEscalationResolvedPayload>(value, path, issues)) return false;
  runtime.checkString(value.resolution, path, "resolution", issues);
  return issues.length === before;
}

const keysOfSystemEscalationResolvedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("resolution");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads SystemEscalationResolvedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readSystemEscalationResolvedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSystemEscalationResolvedPayload,
): SystemEscalationResolvedPayload {
  const stored = runtime.readObject<SystemEscalationResolvedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const resolution: SystemEscalationResolvedPayload["resolution"] = runtime.readString(stored.resolution, path, "resolution", reading);
  if (resolution === stored.resolution && known === keysOfSystemEscalationResolvedPayload && runtime.hasOnly(stored, keysOfSystemEscalationResolvedPayload)) return stored as SystemEscalationResolvedPayload;
  const result: SystemEscalationResolvedPayload = { resolution };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SystemEscalationResolvedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeSystemEscalationResolvedPayload(value: SystemEscalationResolvedPayload, known: runtime.KnownKeys = keysOfSystemEscalationResolvedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { resolution: value.resolution };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of SystemEscalationResolvedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printSystemEscalationResolvedPayload(value: SystemEscalationResolvedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSystemEscalationResolvedPayload(value));
  return `{"resolution":${runtime.printString(value.resolution)}}`;
}

function readV1_0_0(reading: runtime.Reading): SystemEscalationResolved {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readSystemEscalationResolvedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): SystemEscalationResolved {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readSystemEscalationResolvedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): SystemEscalationResolved {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readSystemEscalationResolvedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of SYSTEM.ESCALATION.RESOLVED as they are stored, oldest first. */
export const storedSystemEscalationResolved: runtime.StoredEvent<SystemEscalationResolved> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ESCALATION.RESOLVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ESCALATION.RESOLVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ESCALATION.RESOLVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SYSTEM.ESCALATION.RESOLVED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemEscalationResolved> {
  return runtime.readStored(stored, [storedSystemEscalationResolved], options);
}

/** Whether a parsed JSON value is a stored SYSTEM.ESCALATION.RESOLVED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSystemEscalationResolved], options);
}

function writeV1_0_0(event: SystemEscalationResolvedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "SYSTEM.ESCALATION.RESOLVED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeSystemEscalationResolvedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: SystemEscalationResolvedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"SYSTEM.ESCALATION.RESOLVED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printSystemEscalationResolvedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: SystemEscalationResolved, reading: runtime.Reading): SystemEscalationResolvedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: SystemEscalationResolvedV1_0_0 = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: runtime.present(envelope.causationId, undefined, "causationId", reading), metadata: envelope.metadata, payload };
  return runtime.withUnknownOf(result, event);
}

/** Writes a SYSTEM.ESCALATION.RESOLVED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SystemEscalationResolved): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationResolved, event, "SYSTEM.ESCALATION.RESOLVED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.RESOLVED");
  return writeV1_0_0(older);
}

/** Writes a SYSTEM.ESCALATION.RESOLVED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SystemEscalationResolved): string {
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationResolved, event, "SYSTEM.ESCALATION.RESOLVED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.RESOLVED");
  return printV1_0_0(older);
}

/** Makes a SYSTEM.ESCALATION.RESOLVED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SystemEscalationResolvedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">> & Required<Pick<BaseEventV1_0_0, "causationId">>): SystemEscalationResolved {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "SYSTEM.ESCALATION.RESOLVED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as SystemEscalationResolved;
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.RESOLVED");
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationResolved, event, "SYSTEM.ESCALATION.RESOLVED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemEscalationResolved {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationResolvedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemEscalationResolved {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationResolvedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemEscalationResolved {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationResolvedPayload);
  if (envelope.causationId === undefined) runtime.lacking(undefined, "causationId", reading);
  const result: runtime.Mutable<SystemEscalationResolved> = { type: "SYSTEM.ESCALATION.RESOLVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, causationId: envelope.causationId as never, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SystemEscalationResolved as they stand in Protobuf, oldest first. */
export const wireSystemEscalationResolved: runtime.WireEvent<SystemEscalationResolved> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ESCALATION.RESOLVED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ESCALATION.RESOLVED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ESCALATION.RESOLVED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SystemEscalationResolved of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemEscalationResolved> {
  return runtime.readWire(bytes, wireSystemEscalationResolved, options);
}

/** Decodes the payload of a SystemEscalationResolved without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<SystemEscalationResolvedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeSystemEscalationResolvedPayload },
      { name: "1.1.0", decode: decodeSystemEscalationResolvedPayload },
      { name: "2.0.0", decode: decodeSystemEscalationResolvedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: SystemEscalationResolvedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SYSTEM.ESCALATION.RESOLVED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeSystemEscalationResolvedPayload,
  );
}

/** Encodes a SystemEscalationResolved as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SystemEscalationResolved): Uint8Array {
  try {
    if (event.type !== "SYSTEM.ESCALATION.RESOLVED" || event.causationId === undefined) runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemEscalationResolved, event, "SystemEscalationResolved");
  }
}

/** Encodes the payload of a SystemEscalationResolved as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SystemEscalationResolvedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSystemEscalationResolvedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemEscalationResolvedPayload, payload, "SystemEscalationResolved");
  }
}

/** Decodes SystemEscalationResolvedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeSystemEscalationResolvedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SystemEscalationResolvedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let resolution: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // resolution
        resolution = runtime.takeString(reader, path, "resolution", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (resolution === undefined) runtime.lacking(path, "resolution", reading);
  const result: SystemEscalationResolvedPayload = { resolution };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SystemEscalationResolvedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeSystemEscalationResolvedPayload(value: SystemEscalationResolvedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.resolution); // resolution
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
