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

/** Tamma could not go on alone and called for a person. */
export interface SystemEscalationTriggered extends BaseEvent {
  readonly type: "SYSTEM.ESCALATION.TRIGGERED";
  readonly payload: SystemEscalationTriggeredPayload;
}

/** What `SYSTEM.ESCALATION.TRIGGERED` carries. */
export interface SystemEscalationTriggeredPayload {
  readonly level: number;
  readonly reason: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SYSTEM.ESCALATION.TRIGGERED` as in 1.0.0. */
export interface SystemEscalationTriggeredV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "SYSTEM.ESCALATION.TRIGGERED";
  readonly payload: SystemEscalationTriggeredPayload;
}

/** `SYSTEM.ESCALATION.TRIGGERED` as in 1.1.0. */
export interface SystemEscalationTriggeredV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "SYSTEM.ESCALATION.TRIGGERED";
  readonly payload: SystemEscalationTriggeredPayload;
}

/** 1.0.0: released 2025-10-29. */
export type SystemEscalationTriggeredV1 = SystemEscalationTriggeredV1_0_0;
/** 2.0.0: not released. */
export type SystemEscalationTriggeredV2 = SystemEscalationTriggered;

/** Whether a value is of type `SystemEscalationTriggered`; what is wrong with it goes to `issues`. */
export function checkSystemEscalationTriggered(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemEscalationTriggered {
  const before = issues.length;
  if (!runtime.checkObject<SystemEscalationTriggered>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SYSTEM.ESCALATION.TRIGGERED");
  checkBaseEvent(value, path, issues);
  checkSystemEscalationTriggeredPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SystemEscalationTriggered`. */
export function is(value: unknown): value is SystemEscalationTriggered {
  return (
    runtime.isRecord<SystemEscalationTriggered>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SYSTEM.ESCALATION.TRIGGERED" &&
    isSystemEscalationTriggeredPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `SystemEscalationTriggered`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSystemEscalationTriggered(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SystemEscalationTriggered> = /* @__PURE__ */ runtime.standardSchema(checkSystemEscalationTriggered);

/** Whether a value is of type `SystemEscalationTriggeredPayload`. */
export function isSystemEscalationTriggeredPayload(value: unknown): value is SystemEscalationTriggeredPayload {
  return (
    runtime.isRecord<SystemEscalationTriggeredPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint32(value.level) && value.level >= 1 &&
    runtime.isText(value.reason)
  );
}

/** Whether a value is of type `SystemEscalationTriggeredPayload`; what is wrong with it goes to `issues`. */
export function checkSystemEscalationTriggeredPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemEscalationTriggeredPayload {
  const before = issues.length;
  if (!runtime.checkObject<SystemEscalationTriggeredPayload>(value, path, issues)) return false;
  if (runtime.checkUint32(value.level, path, "level", issues)) {
    runtime.checkRange(value.level, path, "level", issues, 1, undefined);
  }
  runtime.checkString(value.reason, path, "reason", issues);
  return issues.length === before;
}

const keysOfSystemEscalationTriggeredPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("level", "reason");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads SystemEscalationTriggeredPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readSystemEscalationTriggeredPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSystemEscalationTriggeredPayload,
): SystemEscalationTriggeredPayload {
  const stored = runtime.readObject<SystemEscalationTriggeredPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const level: SystemEscalationTriggeredPayload["level"] = runtime.within(runtime.readUint32(stored.level, path, "level", reading, "number"), path, "level", reading, 1, undefined);
  const reason: SystemEscalationTriggeredPayload["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  if (level === stored.level && reason === stored.reason && known === keysOfSystemEscalationTriggeredPayload && runtime.hasOnly(stored, keysOfSystemEscalationTriggeredPayload)) return stored as SystemEscalationTriggeredPayload;
  const result: SystemEscalationTriggeredPayload = { level, reason };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SystemEscalationTriggeredPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeSystemEscalationTriggeredPayload(value: SystemEscalationTriggeredPayload, known: runtime.KnownKeys = keysOfSystemEscalationTriggeredPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { level: value.level, reason: value.reason };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of SystemEscalationTriggeredPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printSystemEscalationTriggeredPayload(value: SystemEscalationTriggeredPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSystemEscalationTriggeredPayload(value));
  return `{"level":${value.level},"reason":${runtime.printString(value.reason)}}`;
}

function readV1_0_0(reading: runtime.Reading): SystemEscalationTriggered {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readSystemEscalationTriggeredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): SystemEscalationTriggered {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readSystemEscalationTriggeredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): SystemEscalationTriggered {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readSystemEscalationTriggeredPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of SYSTEM.ESCALATION.TRIGGERED as they are stored, oldest first. */
export const storedSystemEscalationTriggered: runtime.StoredEvent<SystemEscalationTriggered> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored SYSTEM.ESCALATION.TRIGGERED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemEscalationTriggered> {
  return runtime.readStored(stored, [storedSystemEscalationTriggered], options);
}

/** Whether a parsed JSON value is a stored SYSTEM.ESCALATION.TRIGGERED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSystemEscalationTriggered], options);
}

function writeV1_0_0(event: SystemEscalationTriggeredV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "SYSTEM.ESCALATION.TRIGGERED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeSystemEscalationTriggeredPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: SystemEscalationTriggeredV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"SYSTEM.ESCALATION.TRIGGERED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printSystemEscalationTriggeredPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: SystemEscalationTriggered, reading: runtime.Reading): SystemEscalationTriggeredV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<SystemEscalationTriggeredV1_0_0> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a SYSTEM.ESCALATION.TRIGGERED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SystemEscalationTriggered): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationTriggered, event, "SYSTEM.ESCALATION.TRIGGERED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.TRIGGERED");
  return writeV1_0_0(older);
}

/** Writes a SYSTEM.ESCALATION.TRIGGERED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SystemEscalationTriggered): string {
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationTriggered, event, "SYSTEM.ESCALATION.TRIGGERED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.TRIGGERED");
  return printV1_0_0(older);
}

/** Makes a SYSTEM.ESCALATION.TRIGGERED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SystemEscalationTriggeredPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): SystemEscalationTriggered {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "SYSTEM.ESCALATION.TRIGGERED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as SystemEscalationTriggered;
  runtime.assertNoIssues(reading.issues, "SYSTEM.ESCALATION.TRIGGERED");
  if (!is(event)) runtime.refuseArgument(checkSystemEscalationTriggered, event, "SYSTEM.ESCALATION.TRIGGERED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemEscalationTriggered {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationTriggeredPayload);
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemEscalationTriggered {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationTriggeredPayload);
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): SystemEscalationTriggered {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemEscalationTriggeredPayload);
  const result: runtime.Mutable<SystemEscalationTriggered> = { type: "SYSTEM.ESCALATION.TRIGGERED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SystemEscalationTriggered as they stand in Protobuf, oldest first. */
export const wireSystemEscalationTriggered: runtime.WireEvent<SystemEscalationTriggered> = {
  versions: [
    { name: "1.0.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["SYSTEM.ESCALATION.TRIGGERED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a SystemEscalationTriggered of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SystemEscalationTriggered> {
  return runtime.readWire(bytes, wireSystemEscalationTriggered, options);
}

/** Decodes the payload of a SystemEscalationTriggered without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<SystemEscalationTriggeredPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeSystemEscalationTriggeredPayload },
      { name: "1.1.0", decode: decodeSystemEscalationTriggeredPayload },
      { name: "2.0.0", decode: decodeSystemEscalationTriggeredPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: SystemEscalationTriggeredPayload,
): Uint8Array {
  return runtime.writeEvent(
    "SYSTEM.ESCALATION.TRIGGERED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeSystemEscalationTriggeredPayload,
  );
}

/** Encodes a SystemEscalationTriggered as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SystemEscalationTriggered): Uint8Array {
  try {
    if (event.type !== "SYSTEM.ESCALATION.TRIGGERED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemEscalationTriggered, event, "SystemEscalationTriggered");
  }
}

/** Encodes the payload of a SystemEscalationTriggered as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SystemEscalationTriggeredPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSystemEscalationTriggeredPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSystemEscalationTriggeredPayload, payload, "SystemEscalationTriggered");
  }
}

/** Decodes SystemEscalationTriggeredPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeSystemEscalationTriggeredPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SystemEscalationTriggeredPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let level_wire: number | undefined;
  let reason: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // level
        level_wire = runtime.takeUint32(reader);
        break;
      case 18: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const level: SystemEscalationTriggeredPayload["level"] = level_wire === undefined ? runtime.lacking(path, "level", reading) : runtime.within(level_wire, path, "level", reading, 1, undefined);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const result: SystemEscalationTriggeredPayload = { level, reason };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SystemEscalationTriggeredPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeSystemEscalationTriggeredPayload(value: SystemEscalationTriggeredPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(value.level >= 1)) runtime.unfit();
  runtime.putUint32(writer, 8, value.level); // level
  runtime.putString(writer, 18, value.reason); // reason
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
