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

/** What surrounds an issue was gathered and understood. */
export interface IssueAnalysisCompleted extends BaseEvent {
  readonly type: "ISSUE.ANALYSIS.COMPLETED";
  readonly payload: IssueAnalysisCompletedPayload;
}

/** What `ISSUE.ANALYSIS.COMPLETED` carries. */
export interface IssueAnalysisCompletedPayload {
  readonly issue: IssueRef;
  readonly summary: string;
  /** What was read for it: files, issues, pages. */
  readonly sources: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `ISSUE.ANALYSIS.COMPLETED` as in 1.0.0. */
export interface IssueAnalysisCompletedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "ISSUE.ANALYSIS.COMPLETED";
  readonly payload: IssueAnalysisCompletedPayload;
}

/** `ISSUE.ANALYSIS.COMPLETED` as in 1.1.0. */
export interface IssueAnalysisCompletedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "ISSUE.ANALYSIS.COMPLETED";
  readonly payload: IssueAnalysisCompletedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type IssueAnalysisCompletedV1 = IssueAnalysisCompletedV1_0_0;
/** 2.0.0: not released. */
export type IssueAnalysisCompletedV2 = IssueAnalysisCompleted;

/** Whether a value is of type `IssueAnalysisCompleted`; what is wrong with it goes to `issues`. */
export function checkIssueAnalysisCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueAnalysisCompleted {
  const before = issues.length;
  if (!runtime.checkObject<IssueAnalysisCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "ISSUE.ANALYSIS.COMPLETED");
  checkBaseEvent(value, path, issues);
  checkIssueAnalysisCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `IssueAnalysisCompleted`. */
export function is(value: unknown): value is IssueAnalysisCompleted {
  return (
    runtime.isRecord<IssueAnalysisCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "ISSUE.ANALYSIS.COMPLETED" &&
    isIssueAnalysisCompletedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `IssueAnalysisCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkIssueAnalysisCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<IssueAnalysisCompleted> = /* @__PURE__ */ runtime.standardSchema(checkIssueAnalysisCompleted);

/** Whether a value is of type `IssueAnalysisCompletedPayload`. */
export function isIssueAnalysisCompletedPayload(value: unknown): value is IssueAnalysisCompletedPayload {
  return (
    runtime.isRecord<IssueAnalysisCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isIssueRef(value.issue) &&
    runtime.isText(value.summary) &&
    runtime.isList(value.sources, runtime.isText)
  );
}

/** Whether a value is of type `IssueAnalysisCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkIssueAnalysisCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is IssueAnalysisCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<IssueAnalysisCompletedPayload>(value, path, issues)) return false;
  checkIssueRef(value.issue, runtime.at(path, "issue"), issues);
  runtime.checkString(value.summary, path, "summary", issues);
  runtime.checkList(value.sources, path, "sources", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfIssueAnalysisCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("issue", "summary", "sources");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads IssueAnalysisCompletedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readIssueAnalysisCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfIssueAnalysisCompletedPayload,
): IssueAnalysisCompletedPayload {
  const stored = runtime.readObject<IssueAnalysisCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const issue: IssueAnalysisCompletedPayload["issue"] = readIssueRef(stored.issue, runtime.at(path, "issue"), reading);
  const summary: IssueAnalysisCompletedPayload["summary"] = runtime.readString(stored.summary, path, "summary", reading);
  const sources: IssueAnalysisCompletedPayload["sources"] = runtime.readList(stored.sources, path, "sources", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (issue === stored.issue && summary === stored.summary && sources === stored.sources && known === keysOfIssueAnalysisCompletedPayload && runtime.hasOnly(stored, keysOfIssueAnalysisCompletedPayload)) return stored as IssueAnalysisCompletedPayload;
  const result: IssueAnalysisCompletedPayload = { issue, summary, sources };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes IssueAnalysisCompletedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeIssueAnalysisCompletedPayload(value: IssueAnalysisCompletedPayload, known: runtime.KnownKeys = keysOfIssueAnalysisCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { issue: writeIssueRef(value.issue), summary: value.summary, sources: value.sources };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of IssueAnalysisCompletedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printIssueAnalysisCompletedPayload(value: IssueAnalysisCompletedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeIssueAnalysisCompletedPayload(value));
  return `{"issue":${printIssueRef(value.issue)},"summary":${runtime.printString(value.summary)},"sources":${runtime.printList(value.sources, (item) => runtime.printString(item))}}`;
}

function readV1_0_0(reading: runtime.Reading): IssueAnalysisCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readIssueAnalysisCompletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): IssueAnalysisCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readIssueAnalysisCompletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): IssueAnalysisCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readIssueAnalysisCompletedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of ISSUE.ANALYSIS.COMPLETED as they are stored, oldest first. */
export const storedIssueAnalysisCompleted: runtime.StoredEvent<IssueAnalysisCompleted> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.ANALYSIS.COMPLETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.ANALYSIS.COMPLETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.ANALYSIS.COMPLETED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored ISSUE.ANALYSIS.COMPLETED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueAnalysisCompleted> {
  return runtime.readStored(stored, [storedIssueAnalysisCompleted], options);
}

/** Whether a parsed JSON value is a stored ISSUE.ANALYSIS.COMPLETED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedIssueAnalysisCompleted], options);
}

function writeV1_0_0(event: IssueAnalysisCompletedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "ISSUE.ANALYSIS.COMPLETED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeIssueAnalysisCompletedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: IssueAnalysisCompletedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"ISSUE.ANALYSIS.COMPLETED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printIssueAnalysisCompletedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: IssueAnalysisCompleted, reading: runtime.Reading): IssueAnalysisCompletedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<IssueAnalysisCompletedV1_0_0> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a ISSUE.ANALYSIS.COMPLETED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: IssueAnalysisCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkIssueAnalysisCompleted, event, "ISSUE.ANALYSIS.COMPLETED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.ANALYSIS.COMPLETED");
  return writeV1_0_0(older);
}

/** Writes a ISSUE.ANALYSIS.COMPLETED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: IssueAnalysisCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkIssueAnalysisCompleted, event, "ISSUE.ANALYSIS.COMPLETED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "ISSUE.ANALYSIS.COMPLETED");
  return printV1_0_0(older);
}

/** Makes a ISSUE.ANALYSIS.COMPLETED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: IssueAnalysisCompletedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): IssueAnalysisCompleted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "ISSUE.ANALYSIS.COMPLETED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as IssueAnalysisCompleted;
  runtime.assertNoIssues(reading.issues, "ISSUE.ANALYSIS.COMPLETED");
  if (!is(event)) runtime.refuseArgument(checkIssueAnalysisCompleted, event, "ISSUE.ANALYSIS.COMPLETED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): IssueAnalysisCompleted {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAnalysisCompletedPayload);
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueAnalysisCompleted {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAnalysisCompletedPayload);
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): IssueAnalysisCompleted {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeIssueAnalysisCompletedPayload);
  const result: runtime.Mutable<IssueAnalysisCompleted> = { type: "ISSUE.ANALYSIS.COMPLETED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of IssueAnalysisCompleted as they stand in Protobuf, oldest first. */
export const wireIssueAnalysisCompleted: runtime.WireEvent<IssueAnalysisCompleted> = {
  versions: [
    { name: "1.0.0", types: ["ISSUE.ANALYSIS.COMPLETED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["ISSUE.ANALYSIS.COMPLETED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["ISSUE.ANALYSIS.COMPLETED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a IssueAnalysisCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<IssueAnalysisCompleted> {
  return runtime.readWire(bytes, wireIssueAnalysisCompleted, options);
}

/** Decodes the payload of a IssueAnalysisCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<IssueAnalysisCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeIssueAnalysisCompletedPayload },
      { name: "1.1.0", decode: decodeIssueAnalysisCompletedPayload },
      { name: "2.0.0", decode: decodeIssueAnalysisCompletedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: IssueAnalysisCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "ISSUE.ANALYSIS.COMPLETED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeIssueAnalysisCompletedPayload,
  );
}

/** Encodes a IssueAnalysisCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: IssueAnalysisCompleted): Uint8Array {
  try {
    if (event.type !== "ISSUE.ANALYSIS.COMPLETED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueAnalysisCompleted, event, "IssueAnalysisCompleted");
  }
}

/** Encodes the payload of a IssueAnalysisCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: IssueAnalysisCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeIssueAnalysisCompletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkIssueAnalysisCompletedPayload, payload, "IssueAnalysisCompleted");
  }
}

/** Decodes IssueAnalysisCompletedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeIssueAnalysisCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): IssueAnalysisCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let issue_wire: runtime.WireSpan | undefined;
  let summary: string | undefined;
  const sources: string[] = [];
  const sources_path = runtime.at(path, "sources");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // issue
        issue_wire = runtime.takeSpan(reader, issue_wire);
        break;
      case 18: // summary
        summary = runtime.takeString(reader, path, "summary", reading);
        break;
      case 26: // sources
        sources.push(runtime.takeString(reader, sources_path, sources.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const issue: IssueAnalysisCompletedPayload["issue"] = issue_wire === undefined ? runtime.lacking(path, "issue", reading) : runtime.takeMessage(reader, issue_wire, runtime.at(path, "issue"), reading, decodeIssueRef);
  if (summary === undefined) runtime.lacking(path, "summary", reading);
  const result: IssueAnalysisCompletedPayload = { issue, summary, sources };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes IssueAnalysisCompletedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeIssueAnalysisCompletedPayload(value: IssueAnalysisCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // issue
    encodeIssueRef(value.issue, writer);
    runtime.endMessage(writer, 10, start);
  }
  runtime.putString(writer, 18, value.summary); // summary
  for (const item of runtime.listOf(value.sources)) {
    runtime.putString(writer, 26, item); // sources
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
