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

/** An issue was chosen for processing. */
export interface IssueSelectedSuccess extends BaseEvent {
  readonly type: "ISSUE.SELECTED.SUCCESS";
  readonly payload: IssueSelectedSuccessPayload;
}

/** What `ISSUE.SELECTED.SUCCESS` carries. */
export interface IssueSelectedSuccessPayload {
  readonly issue: IssueRef;
  /** Why this one. */
  readonly reason: string;
  /** How many there were to choose from. */
  readonly candidates?: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ISSUE.SELECTED.SUCCESS` as in 1.0.0. */
export interface IssueSelectedSuccessV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "ISSUE.SELECTED.SUCCESS";
  readonly payload: IssueSelectedSuccessPayload;
}

/** `ISSUE.SELECTED.SUCCESS` as in 1.1.0. */
export interface IssueSelectedSuccessV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "ISSUE.SELECTED.SUCCESS";
  readonly payload: IssueSelectedSuccessPayload;
}

/** 1.0.0: released 2025-10-29. */
export type IssueSelectedSuccessV1 = IssueSelectedSuccessV1_0_0;
/** 2.0.0: not released. */
export type IssueSelectedSuccessV2 = IssueSelectedSuccess;

/** Whether a value is of type `IssueSelectedSuccess`; what is wrong with it goes to `issues`. */
export function checkIssueSelectedSuccess(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueSelectedSuccess {
  const before = issues.length;
  if (!runtime.checkObject<IssueSelectedSuccess>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ISSUE.SELECTED.SUCCESS");
  checkBaseEvent(value, path, issues);
  checkIssueSelectedSuccessPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `IssueSelectedSuccess`. */
export function is(value: unknown): value is IssueSelectedSuccess {
  return (
    runtime.isRecord<IssueSelectedSuccess>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ISSUE.SELECTED.SUCCESS" &&
    isIssueSelectedSuccessPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `IssueSelectedSuccess`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkIssueSelectedSuccess(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<IssueSelectedSuccess> = /* @__PURE__ */ runtime.standardSchema(checkIssueSelectedSuccess);

/** Whether a value is of type `IssueSelectedSuccessPayload`. */
export function isIssueSelectedSuccessPayload(value: unknown): value is IssueSelectedSuccessPayload {
  return (
    runtime.isRecord<IssueSelectedSuccessPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isIssueRef(value.issue) &&
    runtime.isText(value.reason) &&
    (value.candidates === undefined || (runtime.isUint32(value.candidates) && value.candidates >= 1))
  );
}

/** Whether a value is of type `IssueSelectedSuccessPayload`; what is wrong with it goes to `issues`. */
export function checkIssueSelectedSuccessPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueSelectedSuccessPayload {
  const before = issues.length;
  if (!runtime.checkObject<IssueSelectedSuccessPayload>(value, path, issues)) return false;
  checkIssueRef(value.issue, runtime.at(path, "issue"), issues);
  runtime.checkString(value.reason, path, "reason", issues);
  if (value.candidates !== undefined && runtime.checkUint32(value.candidates, path, "candidates", issues)) {
    runtime.checkRange(value.candidates, path, "candidates", issues, 1, undefined);
  }
  return issues.length === before;
}

const keysOfIssueSelectedSuccessPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("issue", "reason", "candidates");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads IssueSelectedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readIssueSelectedSuccessPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfIssueSelectedSuccessPayload,
): IssueSelectedSuccessPayload {
  const stored = runtime.readObject<IssueSelectedSuccessPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const issue: IssueSelectedSuccessPayload["issue"] = readIssueRef(stored.issue, runtime.at(path, "issue"), reading);
  const reason: IssueSelectedSuccessPayload["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  const candidates: IssueSelectedSuccessPayload["candidates"] = stored.candidates === undefined ? undefined : runtime.within(runtime.readUint32(stored.candidates, path, "candidates", reading, "number"), path, "candidates", reading, 1, undefined);
  if (issue === stored.issue && reason === stored.reason && candidates === stored.candidates && known === keysOfIssueSelectedSuccessPayload && runtime.hasOnly(stored, keysOfIssueSelectedSuccessPayload)) return stored as IssueSelectedSuccessPayload;
  const result: runtime.Mutable<IssueSelectedSuccessPayload> = { issue, reason };
  if (candidates !== undefined) result.candidates = candidates;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes IssueSelectedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeIssueSelectedSuccessPayload(value: IssueSelectedSuccessPayload, known: runtime.KnownKeys = keysOfIssueSelectedSuccessPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { issue: writeIssueRef(value.issue), reason: value.reason };
  if (value.candidates !== undefined) json["candidates"] = value.candidates;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of IssueSelectedSuccessPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printIssueSelectedSuccessPayload(value: IssueSelectedSuccessPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeIssueSelectedSuccessPayload(value));
  let text = `{"issue":${printIssueRef(value.issue)},"reason":${runtime.printString(value.reason)}`;
  if (value.candidates !== undefined) text += `,"candidates":${value.candidates}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): IssueSelectedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readIssueSelectedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): IssueSelectedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readIssueSelectedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): IssueSelectedSuccess {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readIssueSelectedSuccessPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of ISSUE.SELECTED.SUCCESS as they are stored, oldest first. */
export const storedIssueSelectedSuccess: runtime.StoredEvent<IssueSelectedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.SELECTED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.SELECTED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.SELECTED.SUCCESS"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ISSUE.SELECTED.SUCCESS of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueSelectedSuccess> {
  return runtime.readStored(stored, [storedIssueSelectedSuccess], options);
}

/** Whether a parsed JSON value is a stored ISSUE.SELECTED.SUCCESS of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedIssueSelectedSuccess], options);
}

function writeV1_0_0(event: IssueSelectedSuccessV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "ISSUE.SELECTED.SUCCESS";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeIssueSelectedSuccessPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: IssueSelectedSuccessV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"ISSUE.SELECTED.SUCCESS","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printIssueSelectedSuccessPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: IssueSelectedSuccess, reading: runtime.Reading): IssueSelectedSuccessV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<IssueSelectedSuccessV1_0_0> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ISSUE.SELECTED.SUCCESS as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: IssueSelectedSuccess): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkIssueSelectedSuccess, event, "ISSUE.SELECTED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.SELECTED.SUCCESS");
  return writeV1_0_0(older);
}

/** Writes a ISSUE.SELECTED.SUCCESS as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: IssueSelectedSuccess): string {
  if (!is(event)) runtime.refuseArgument(checkIssueSelectedSuccess, event, "ISSUE.SELECTED.SUCCESS");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.SELECTED.SUCCESS");
  return printV1_0_0(older);
}

/** Makes a ISSUE.SELECTED.SUCCESS: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: IssueSelectedSuccessPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): IssueSelectedSuccess {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ISSUE.SELECTED.SUCCESS",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as IssueSelectedSuccess;
  runtime.assertNoIssues(reading.issues, "ISSUE.SELECTED.SUCCESS");
  if (!is(event)) runtime.refuseArgument(checkIssueSelectedSuccess, event, "ISSUE.SELECTED.SUCCESS");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): IssueSelectedSuccess {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueSelectedSuccessPayload);
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueSelectedSuccess {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueSelectedSuccessPayload);
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueSelectedSuccess {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueSelectedSuccessPayload);
  const result: runtime.Mutable<IssueSelectedSuccess> = { type: "ISSUE.SELECTED.SUCCESS", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of IssueSelectedSuccess as they stand in Protobuf, oldest first. */
export const wireIssueSelectedSuccess: runtime.WireEvent<IssueSelectedSuccess> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.SELECTED.SUCCESS"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.SELECTED.SUCCESS"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.SELECTED.SUCCESS"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a IssueSelectedSuccess of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueSelectedSuccess> {
  return runtime.readWire(bytes, wireIssueSelectedSuccess, options);
}

/** Decodes the payload of a IssueSelectedSuccess without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<IssueSelectedSuccessPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeIssueSelectedSuccessPayload },
      { name: "1.1.0", decode: decodeIssueSelectedSuccessPayload },
      { name: "2.0.0", decode: decodeIssueSelectedSuccessPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: IssueSelectedSuccessPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ISSUE.SELECTED.SUCCESS",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeIssueSelectedSuccessPayload,
  );
}

/** Encodes a IssueSelectedSuccess as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: IssueSelectedSuccess): Uint8Array {
  try {
    if (event.type !== "ISSUE.SELECTED.SUCCESS") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueSelectedSuccess, event, "IssueSelectedSuccess");
  }
}

/** Encodes the payload of a IssueSelectedSuccess as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: IssueSelectedSuccessPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeIssueSelectedSuccessPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueSelectedSuccessPayload, payload, "IssueSelectedSuccess");
  }
}

/** Decodes IssueSelectedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeIssueSelectedSuccessPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): IssueSelectedSuccessPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let issue_wire: runtime.WireSpan | undefined;
  let reason: string | undefined;
  let candidates_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // issue
        issue_wire = runtime.takeSpan(reader, issue_wire);
        break;
      case 18: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      case 24: // candidates
        candidates_wire = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const issue: IssueSelectedSuccessPayload["issue"] = issue_wire === undefined ? runtime.lacking(path, "issue", reading) : runtime.takeMessage(reader, issue_wire, runtime.at(path, "issue"), reading, decodeIssueRef);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const candidates: IssueSelectedSuccessPayload["candidates"] = candidates_wire === undefined ? undefined : runtime.within(candidates_wire, path, "candidates", reading, 1, undefined);
  const result: runtime.Mutable<IssueSelectedSuccessPayload> = { issue, reason };
  if (candidates !== undefined) result.candidates = candidates;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes IssueSelectedSuccessPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeIssueSelectedSuccessPayload(value: IssueSelectedSuccessPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // issue
    encodeIssueRef(value.issue, writer);
    runtime.endMessage(writer, 10, start);
  }
  runtime.putString(writer, 18, value.reason); // reason
  if (value.candidates !== undefined) {
    if (!(value.candidates >= 1)) runtime.unfit();
    runtime.putUint32(writer, 24, value.candidates); // candidates
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
