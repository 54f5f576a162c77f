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

/** A commit was made. */
export interface CodeCommitCreated extends BaseEvent {
  readonly type: "CODE.COMMIT.CREATED";
  readonly payload: CodeCommitCreatedPayload;
}

/** What `CODE.COMMIT.CREATED` carries. */
export interface CodeCommitCreatedPayload {
  readonly sha: string;
  readonly message: string;
  readonly branch?: string;
  readonly files?: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CODE.COMMIT.CREATED` as in 1.0.0. */
export interface CodeCommitCreatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CODE.COMMIT.CREATED";
  readonly payload: CodeCommitCreatedPayload;
}

/** `CODE.COMMIT.CREATED` as in 1.1.0. */
export interface CodeCommitCreatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CODE.COMMIT.CREATED";
  readonly payload: CodeCommitCreatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type CodeCommitCreatedV1 = CodeCommitCreatedV1_0_0;
/** 2.0.0: not released. */
export type CodeCommitCreatedV2 = CodeCommitCreated;

const shaPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);

/** Whether a value is of type `CodeCommitCreated`; what is wrong with it goes to `issues`. */
export function checkCodeCommitCreated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeCommitCreated {
  const before = issues.length;
  if (!runtime.checkObject<CodeCommitCreated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CODE.COMMIT.CREATED");
  checkBaseEvent(value, path, issues);
  checkCodeCommitCreatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `CodeCommitCreated`. */
export function is(value: unknown): value is CodeCommitCreated {
  return (
    runtime.isRecord<CodeCommitCreated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CODE.COMMIT.CREATED" &&
    isCodeCommitCreatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `CodeCommitCreated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkCodeCommitCreated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<CodeCommitCreated> = /* @__PURE__ */ runtime.standardSchema(checkCodeCommitCreated);

/** Whether a value is of type `CodeCommitCreatedPayload`. */
export function isCodeCommitCreatedPayload(value: unknown): value is CodeCommitCreatedPayload {
  return (
    runtime.isRecord<CodeCommitCreatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.sha) && shaPattern.test(value.sha) &&
    runtime.isText(value.message) &&
    (value.branch === undefined || runtime.isText(value.branch)) &&
    (value.files === undefined || runtime.isList(value.files, runtime.isText))
  );
}

/** Whether a value is of type `CodeCommitCreatedPayload`; what is wrong with it goes to `issues`. */
export function checkCodeCommitCreatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeCommitCreatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<CodeCommitCreatedPayload>(value, path, issues)) return false;
  if (runtime.checkString(value.sha, path, "sha", issues)) {
    runtime.checkPattern(value.sha, path, "sha", issues, shaPattern);
  }
  runtime.checkString(value.message, path, "message", issues);
  if (value.branch !== undefined) runtime.checkString(value.branch, path, "branch", issues);
  if (value.files !== undefined) runtime.checkList(value.files, path, "files", issues, runtime.checkString);
  return issues.length === before;
}

const storedShaPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);
const keysOfCodeCommitCreatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("sha", "message", "branch", "files");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads CodeCommitCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readCodeCommitCreatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfCodeCommitCreatedPayload,
): CodeCommitCreatedPayload {
  const stored = runtime.readObject<CodeCommitCreatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const sha: CodeCommitCreatedPayload["sha"] = runtime.matching(runtime.readString(stored.sha, path, "sha", reading), path, "sha", reading, storedShaPattern);
  const message: CodeCommitCreatedPayload["message"] = runtime.readString(stored.message, path, "message", reading);
  const branch: CodeCommitCreatedPayload["branch"] = stored.branch === undefined ? undefined : runtime.readString(stored.branch, path, "branch", reading);
  const files: CodeCommitCreatedPayload["files"] = stored.files === undefined ? undefined : runtime.readList(stored.files, path, "files", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (sha === stored.sha && message === stored.message && branch === stored.branch && files === stored.files && known === keysOfCodeCommitCreatedPayload && runtime.hasOnly(stored, keysOfCodeCommitCreatedPayload)) return stored as CodeCommitCreatedPayload;
  const result: runtime.Mutable<CodeCommitCreatedPayload> = { sha, message };
  if (branch !== undefined) result.branch = branch;
  if (files !== undefined) result.files = files;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes CodeCommitCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeCodeCommitCreatedPayload(value: CodeCommitCreatedPayload, known: runtime.KnownKeys = keysOfCodeCommitCreatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { sha: value.sha, message: value.message };
  if (value.branch !== undefined) json["branch"] = value.branch;
  if (value.files !== undefined) json["files"] = value.files;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of CodeCommitCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printCodeCommitCreatedPayload(value: CodeCommitCreatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeCodeCommitCreatedPayload(value));
  let text = `{"sha":${runtime.printString(value.sha)},"message":${runtime.printString(value.message)}`;
  if (value.branch !== undefined) text += `,"branch":${runtime.printString(value.branch)}`;
  if (value.files !== undefined) text += `,"files":${runtime.printList(value.files, (item) => runtime.printString(item))}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): CodeCommitCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readCodeCommitCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): CodeCommitCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readCodeCommitCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): CodeCommitCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readCodeCommitCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CODE.COMMIT.CREATED as they are stored, oldest first. */
export const storedCodeCommitCreated: runtime.StoredEvent<CodeCommitCreated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.COMMIT.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CODE.COMMIT.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CODE.COMMIT.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CODE.COMMIT.CREATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeCommitCreated> {
  return runtime.readStored(stored, [storedCodeCommitCreated], options);
}

/** Whether a parsed JSON value is a stored CODE.COMMIT.CREATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedCodeCommitCreated], options);
}

function writeV1_0_0(event: CodeCommitCreatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CODE.COMMIT.CREATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeCodeCommitCreatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: CodeCommitCreatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CODE.COMMIT.CREATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printCodeCommitCreatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: CodeCommitCreated, reading: runtime.Reading): CodeCommitCreatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<CodeCommitCreatedV1_0_0> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CODE.COMMIT.CREATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: CodeCommitCreated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkCodeCommitCreated, event, "CODE.COMMIT.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.COMMIT.CREATED");
  return writeV1_0_0(older);
}

/** Writes a CODE.COMMIT.CREATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: CodeCommitCreated): string {
  if (!is(event)) runtime.refuseArgument(checkCodeCommitCreated, event, "CODE.COMMIT.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.COMMIT.CREATED");
  return printV1_0_0(older);
}

/** Makes a CODE.COMMIT.CREATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: CodeCommitCreatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): CodeCommitCreated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CODE.COMMIT.CREATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as CodeCommitCreated;
  runtime.assertNoIssues(reading.issues, "CODE.COMMIT.CREATED");
  if (!is(event)) runtime.refuseArgument(checkCodeCommitCreated, event, "CODE.COMMIT.CREATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): CodeCommitCreated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeCommitCreatedPayload);
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeCommitCreated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeCommitCreatedPayload);
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeCommitCreated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeCommitCreatedPayload);
  const result: runtime.Mutable<CodeCommitCreated> = { type: "CODE.COMMIT.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of CodeCommitCreated as they stand in Protobuf, oldest first. */
export const wireCodeCommitCreated: runtime.WireEvent<CodeCommitCreated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.COMMIT.CREATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CODE.COMMIT.CREATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CODE.COMMIT.CREATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a CodeCommitCreated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeCommitCreated> {
  return runtime.readWire(bytes, wireCodeCommitCreated, options);
}

/** Decodes the payload of a CodeCommitCreated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<CodeCommitCreatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeCodeCommitCreatedPayload },
      { name: "1.1.0", decode: decodeCodeCommitCreatedPayload },
      { name: "2.0.0", decode: decodeCodeCommitCreatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: CodeCommitCreatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CODE.COMMIT.CREATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeCodeCommitCreatedPayload,
  );
}

/** Encodes a CodeCommitCreated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: CodeCommitCreated): Uint8Array {
  try {
    if (event.type !== "CODE.COMMIT.CREATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeCommitCreated, event, "CodeCommitCreated");
  }
}

/** Encodes the payload of a CodeCommitCreated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: CodeCommitCreatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeCodeCommitCreatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeCommitCreatedPayload, payload, "CodeCommitCreated");
  }
}

const SHA_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);

function decodeListOfString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): readonly string[] {
  runtime.enterMessage(path, reading);
  const value: string[] = [];
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value.push(runtime.takeString(reader, valuePath, value.length, reading));
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes CodeCommitCreatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeCodeCommitCreatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): CodeCommitCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let sha_wire: string | undefined;
  let message: string | undefined;
  let branch: string | undefined;
  let files_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // sha
        sha_wire = runtime.takeString(reader, path, "sha", reading);
        break;
      case 18: // message
        message = runtime.takeString(reader, path, "message", reading);
        break;
      case 26: // branch
        branch = runtime.takeString(reader, path, "branch", reading);
        break;
      case 34: // files
        files_wire = runtime.takeSpan(reader, files_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const sha: CodeCommitCreatedPayload["sha"] = sha_wire === undefined ? runtime.lacking(path, "sha", reading) : runtime.matching(sha_wire, path, "sha", reading, SHA_PATTERN);
  if (message === undefined) runtime.lacking(path, "message", reading);
  const files: CodeCommitCreatedPayload["files"] = files_wire === undefined ? undefined : runtime.takeMessage(reader, files_wire, runtime.at(path, "files"), reading, decodeListOfString);
  const result: runtime.Mutable<CodeCommitCreatedPayload> = { sha, message };
  if (branch !== undefined) result.branch = branch;
  if (files !== undefined) result.files = files;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeListOfString(value: readonly string[], writer: runtime.WireWriter): void {
  for (const item of runtime.listOf(value)) {
    runtime.putString(writer, 10, item);
  }
}

/** Encodes CodeCommitCreatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeCodeCommitCreatedPayload(value: CodeCommitCreatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.sha === "string" && SHA_PATTERN.test(value.sha))) runtime.unfit();
  runtime.putString(writer, 10, value.sha); // sha
  runtime.putString(writer, 18, value.message); // message
  if (value.branch !== undefined) {
    runtime.putString(writer, 26, value.branch); // branch
  }
  if (value.files !== undefined) {
    const start = runtime.beginMessage(writer, 34); // files
    encodeListOfString(value.files, writer);
    runtime.endMessage(writer, 34, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
