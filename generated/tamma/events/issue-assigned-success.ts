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
  type IssueRef,
  checkIssueRef,
  decodeIssueRef,
  encodeIssueRef,
  isIssueRef,
  printIssueRef,
  readIssueRef,
  writeIssueRef,
} from "./issue-ref.js";
import { printMetadataV1_0_0, writeMetadataV1_0_0 } from "./metadata.js";

/** An issue was given to the autonomous loop, or to a person. */
export interface IssueAssignedSuccess extends BaseEvent {
  readonly type: "ISSUE.ASSIGNED.SUCCESS";
  readonly payload: IssueAssignedSuccessPayload;
}

/** What `ISSUE.ASSIGNED.SUCCESS` carries. */
export interface IssueAssignedSuccessPayload {
  readonly issue: IssueRef;
  /**
   * The loop, or an account of the platform.
   *
   * Sensitive: personal.
   */
  readonly assignee: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ISSUE.ASSIGNED.SUCCESS` as in 1.0.0. */
export interface IssueAssignedSuccessV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "ISSUE.ASSIGNED.SUCCESS";
  readonly payload: IssueAssignedSuccessPayload;
}

/** `ISSUE.ASSIGNED.SUCCESS` as in 1.1.0. */
export interface IssueAssignedSuccessV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "ISSUE.ASSIGNED.SUCCESS";
  readonly payload: IssueAssignedSuccessPayload;
}

/** 1.0.0: released 2025-10-29. */
export type IssueAssignedSuccessV1 = IssueAssignedSuccessV1_0_0;
/** 2.0.0: not released. */
export type IssueAssignedSuccessV2 = IssueAssignedSuccess;

/** Whether a value is of type `IssueAssignedSuccess`; what is wrong with it goes to `issues`. */
export function checkIssueAssignedSuccess(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueAssignedSuccess {
  const before = issues.length;
  if (!runtime.checkObject<IssueAssignedSuccess>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ISSUE.ASSIGNED.SUCCESS");
  checkBaseEvent(value, path, issues);
  checkIssueAssignedSuccessPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `IssueAssignedSuccess`. */
export function is(value: unknown): value is IssueAssignedSuccess {
  return (
    runtime.isRecord<IssueAssignedSuccess>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ISSUE.ASSIGNED.SUCCESS" &&
    isIssueAssignedSuccessPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `IssueAssignedSuccess`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkIssueAssignedSuccess(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<IssueAssignedSuccess> = /* @__PURE__ */ runtime.standardSchema(checkIssueAssignedSuccess);

/** Whether a value is of type `IssueAssignedSuccessPayload`. */
export function isIssueAssignedSuccessPayload(value: unknown): value is IssueAssignedSuccessPayload {
  return (
    runtime.isRecord<IssueAssignedSuccessPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isIssueRef(value.issue) &&
    runtime.isText(value.assignee)
  );
}

/** Whether a value is of type `IssueAssignedSuccessPayload`; what is wrong with it goes to `issues`. */
export function checkIssueAssignedSuccessPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueAssignedSuccessPayload {
  const before = issues.length;
  if (!runtime.checkObject<IssueAssignedSuccessPayload>(value, path, issues)) return false;
  checkIssueRef(value.issue, runtime.at(path, "issue"), issues);
  runtime.checkString(value.assignee, path, "assignee", issues);
  return issues.length === before;
}

const keysOfIssueAssignedSuccessPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("issue", "assignee");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads IssueAssignedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readIssueAssignedSuccessPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfIssueAssignedSuccessPayload,
): IssueAssignedSuccessPayload {
  const stored = runtime.readObject<IssueAssignedSuccessPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const issue: IssueAssignedSuccessPayload["issue"] = readIssueRef(stored.issue, runtime.at(path, "issue"), reading);
  const assignee: IssueAssignedSuccessPayload["assignee"] = runtime.readString(stored.assignee, path, "assignee", reading);
  if (issue === stored.issue && assignee === stored.assignee && known === keysOfIssueAssignedSuccessPayload && runtime.hasOnly(stored, keysOfIssueAssignedSuccessPayload)) return stored as IssueAssignedSuccessPayload;
  const result: IssueAssignedSuccessPayload = { issue, assignee };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes IssueAssignedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeIssueAssignedSuccessPayload(value: IssueAssignedSuccessPayload, known: runtime.KnownKeys = keysOfIssueAssignedSuccessPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { issue: writeIssueRef(value.issue), assignee: value.assignee };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of IssueAssignedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printIssueAssignedSuccessPayload(value: IssueAssignedSuccessPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeIssueAssignedSuccessPayload(value));
  return `{"issue":${printIssueRef(value.issue)},"assignee":${runtime.printString(value.assignee)}}`;
}

function readV1_0_0(reading: runtime.Reading): IssueAssignedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readIssueAssignedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): IssueAssignedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readIssueAssignedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): IssueAssignedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readIssueAssignedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of ISSUE.ASSIGNED.SUCCESS as they are stored, oldest first. */
export const storedIssueAssignedSuccess: runtime.StoredEvent<IssueAssignedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.ASSIGNED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.ASSIGNED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.ASSIGNED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ISSUE.ASSIGNED.SUCCESS of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueAssignedSuccess> {
  return runtime.readStored(stored, [storedIssueAssignedSuccess], options);
}

/** Whether a parsed JSON value is a stored ISSUE.ASSIGNED.SUCCESS of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedIssueAssignedSuccess], options);
}

function writeV1_0_0(event: IssueAssignedSuccessV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "ISSUE.ASSIGNED.SUCCESS";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeIssueAssignedSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: IssueAssignedSuccessV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"ISSUE.ASSIGNED.SUCCESS","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printIssueAssignedSuccessPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: IssueAssignedSuccess, reading: runtime.Reading): IssueAssignedSuccessV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<IssueAssignedSuccessV1_0_0> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ISSUE.ASSIGNED.SUCCESS as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: IssueAssignedSuccess): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkIssueAssignedSuccess, event, "ISSUE.ASSIGNED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.ASSIGNED.SUCCESS");
  return writeV1_0_0(older);
}

/** Writes a ISSUE.ASSIGNED.SUCCESS as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: IssueAssignedSuccess): string {
  if (!is(event)) runtime.refuseArgument(checkIssueAssignedSuccess, event, "ISSUE.ASSIGNED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.ASSIGNED.SUCCESS");
  return printV1_0_0(older);
}

/** Makes a ISSUE.ASSIGNED.SUCCESS: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: IssueAssignedSuccessPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): IssueAssignedSuccess {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ISSUE.ASSIGNED.SUCCESS",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as IssueAssignedSuccess;
  runtime.assertNoIssues(reading.issues, "ISSUE.ASSIGNED.SUCCESS");
  if (!is(event)) runtime.refuseArgument(checkIssueAssignedSuccess, event, "ISSUE.ASSIGNED.SUCCESS");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): IssueAssignedSuccess {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAssignedSuccessPayload);
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueAssignedSuccess {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAssignedSuccessPayload);
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueAssignedSuccess {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAssignedSuccessPayload);
  const result: runtime.Mutable<IssueAssignedSuccess> = { type: "ISSUE.ASSIGNED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of IssueAssignedSuccess as they stand in Protobuf, oldest first. */
export const wireIssueAssignedSuccess: runtime.WireEvent<IssueAssignedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.ASSIGNED.SUCCESS"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.ASSIGNED.SUCCESS"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.ASSIGNED.SUCCESS"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a IssueAssignedSuccess of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueAssignedSuccess> {
  return runtime.readWire(bytes, wireIssueAssignedSuccess, options);
}

/** Decodes the payload of a IssueAssignedSuccess without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<IssueAssignedSuccessPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeIssueAssignedSuccessPayload },
      { name: "1.1.0", decode: decodeIssueAssignedSuccessPayload },
      { name: "2.0.0", decode: decodeIssueAssignedSuccessPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: IssueAssignedSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ISSUE.ASSIGNED.SUCCESS",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeIssueAssignedSuccessPayload,
  );
}

/** Encodes a IssueAssignedSuccess as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: IssueAssignedSuccess): Uint8Array {
  try {
    if (event.type !== "ISSUE.ASSIGNED.SUCCESS") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueAssignedSuccess, event, "IssueAssignedSuccess");
  }
}

/** Encodes the payload of a IssueAssignedSuccess as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: IssueAssignedSuccessPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeIssueAssignedSuccessPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueAssignedSuccessPayload, payload, "IssueAssignedSuccess");
  }
}

/** Decodes IssueAssignedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeIssueAssignedSuccessPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): IssueAssignedSuccessPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let issue_wire: runtime.WireSpan | undefined;
  let assignee: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // issue
        issue_wire = runtime.takeSpan(reader, issue_wire);
        break;
      case 18: // assignee
        assignee = runtime.takeString(reader, path, "assignee", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const issue: IssueAssignedSuccessPayload["issue"] = issue_wire === undefined ? runtime.lacking(path, "issue", reading) : runtime.takeMessage(reader, issue_wire, runtime.at(path, "issue"), reading, decodeIssueRef);
  if (assignee === undefined) runtime.lacking(path, "assignee", reading);
  const result: IssueAssignedSuccessPayload = { issue, assignee };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes IssueAssignedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeIssueAssignedSuccessPayload(value: IssueAssignedSuccessPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // issue
    encodeIssueRef(value.issue, writer);
    runtime.endMessage(writer, 10, start);
  }
  runtime.putString(writer, 18, value.assignee); // assignee
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
