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

/** A branch was made for the work on an issue. */
export interface GitBranchCreated extends BaseEvent {
  readonly type: "GIT.BRANCH.CREATED";
  readonly payload: GitBranchCreatedPayload;
}

/** What `GIT.BRANCH.CREATED` carries. */
export interface GitBranchCreatedPayload {
  readonly repository?: string;
  readonly branch: string;
  /** The branch or commit it begins at. */
  readonly from: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `GIT.BRANCH.CREATED` as in 1.0.0. */
export interface GitBranchCreatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "GIT.BRANCH.CREATED";
  readonly payload: GitBranchCreatedPayload;
}

/** `GIT.BRANCH.CREATED` as in 1.1.0. */
export interface GitBranchCreatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "GIT.BRANCH.CREATED";
  readonly payload: GitBranchCreatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type GitBranchCreatedV1 = GitBranchCreatedV1_0_0;
/** 2.0.0: not released. */
export type GitBranchCreatedV2 = GitBranchCreated;

/** Whether a value is of type `GitBranchCreated`; what is wrong with it goes to `issues`. */
export function checkGitBranchCreated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitBranchCreated {
  const before = issues.length;
  if (!runtime.checkObject<GitBranchCreated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "GIT.BRANCH.CREATED");
  checkBaseEvent(value, path, issues);
  checkGitBranchCreatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `GitBranchCreated`. */
export function is(value: unknown): value is GitBranchCreated {
  return (
    runtime.isRecord<GitBranchCreated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "GIT.BRANCH.CREATED" &&
    isGitBranchCreatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `GitBranchCreated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkGitBranchCreated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<GitBranchCreated> = /* @__PURE__ */ runtime.standardSchema(checkGitBranchCreated);

/** Whether a value is of type `GitBranchCreatedPayload`. */
export function isGitBranchCreatedPayload(value: unknown): value is GitBranchCreatedPayload {
  return (
    runtime.isRecord<GitBranchCreatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.repository === undefined || runtime.isText(value.repository)) &&
    runtime.isText(value.branch) &&
    runtime.isText(value.from)
  );
}

/** Whether a value is of type `GitBranchCreatedPayload`; what is wrong with it goes to `issues`. */
export function checkGitBranchCreatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitBranchCreatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<GitBranchCreatedPayload>(value, path, issues)) return false;
  if (value.repository !== undefined) runtime.checkString(value.repository, path, "repository", issues);
  runtime.checkString(value.branch, path, "branch", issues);
  runtime.checkString(value.from, path, "from", issues);
  return issues.length === before;
}

const keysOfGitBranchCreatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("repository", "branch", "from");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads GitBranchCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readGitBranchCreatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfGitBranchCreatedPayload,
): GitBranchCreatedPayload {
  const stored = runtime.readObject<GitBranchCreatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const repository: GitBranchCreatedPayload["repository"] = stored.repository === undefined ? undefined : runtime.readString(stored.repository, path, "repository", reading);
  const branch: GitBranchCreatedPayload["branch"] = runtime.readString(stored.branch, path, "branch", reading);
  const fromValue: GitBranchCreatedPayload["from"] = runtime.readString(stored.from, path, "from", reading);
  if (repository === stored.repository && branch === stored.branch && fromValue === stored.from && known === keysOfGitBranchCreatedPayload && runtime.hasOnly(stored, keysOfGitBranchCreatedPayload)) return stored as GitBranchCreatedPayload;
  const result: runtime.Mutable<GitBranchCreatedPayload> = { branch, from: fromValue };
  if (repository !== undefined) result.repository = repository;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes GitBranchCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeGitBranchCreatedPayload(value: GitBranchCreatedPayload, known: runtime.KnownKeys = keysOfGitBranchCreatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { branch: value.branch, from: value.from };
  if (value.repository !== undefined) json["repository"] = value.repository;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of GitBranchCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printGitBranchCreatedPayload(value: GitBranchCreatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeGitBranchCreatedPayload(value));
  let text = `{"branch":${runtime.printString(value.branch)},"from":${runtime.printString(value.from)}`;
  if (value.repository !== undefined) text += `,"repository":${runtime.printString(value.repository)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): GitBranchCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readGitBranchCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): GitBranchCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readGitBranchCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): GitBranchCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readGitBranchCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of GIT.BRANCH.CREATED as they are stored, oldest first. */
export const storedGitBranchCreated: runtime.StoredEvent<GitBranchCreated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.BRANCH.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["GIT.BRANCH.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["GIT.BRANCH.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored GIT.BRANCH.CREATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitBranchCreated> {
  return runtime.readStored(stored, [storedGitBranchCreated], options);
}

/** Whether a parsed JSON value is a stored GIT.BRANCH.CREATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedGitBranchCreated], options);
}

function writeV1_0_0(event: GitBranchCreatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "GIT.BRANCH.CREATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeGitBranchCreatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: GitBranchCreatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"GIT.BRANCH.CREATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printGitBranchCreatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: GitBranchCreated, reading: runtime.Reading): GitBranchCreatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<GitBranchCreatedV1_0_0> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a GIT.BRANCH.CREATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: GitBranchCreated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkGitBranchCreated, event, "GIT.BRANCH.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.BRANCH.CREATED");
  return writeV1_0_0(older);
}

/** Writes a GIT.BRANCH.CREATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: GitBranchCreated): string {
  if (!is(event)) runtime.refuseArgument(checkGitBranchCreated, event, "GIT.BRANCH.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.BRANCH.CREATED");
  return printV1_0_0(older);
}

/** Makes a GIT.BRANCH.CREATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: GitBranchCreatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): GitBranchCreated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "GIT.BRANCH.CREATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as GitBranchCreated;
  runtime.assertNoIssues(reading.issues, "GIT.BRANCH.CREATED");
  if (!is(event)) runtime.refuseArgument(checkGitBranchCreated, event, "GIT.BRANCH.CREATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): GitBranchCreated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitBranchCreatedPayload);
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitBranchCreated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitBranchCreatedPayload);
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitBranchCreated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitBranchCreatedPayload);
  const result: runtime.Mutable<GitBranchCreated> = { type: "GIT.BRANCH.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of GitBranchCreated as they stand in Protobuf, oldest first. */
export const wireGitBranchCreated: runtime.WireEvent<GitBranchCreated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.BRANCH.CREATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["GIT.BRANCH.CREATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["GIT.BRANCH.CREATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a GitBranchCreated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitBranchCreated> {
  return runtime.readWire(bytes, wireGitBranchCreated, options);
}

/** Decodes the payload of a GitBranchCreated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<GitBranchCreatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeGitBranchCreatedPayload },
      { name: "1.1.0", decode: decodeGitBranchCreatedPayload },
      { name: "2.0.0", decode: decodeGitBranchCreatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: GitBranchCreatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "GIT.BRANCH.CREATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeGitBranchCreatedPayload,
  );
}

/** Encodes a GitBranchCreated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: GitBranchCreated): Uint8Array {
  try {
    if (event.type !== "GIT.BRANCH.CREATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitBranchCreated, event, "GitBranchCreated");
  }
}

/** Encodes the payload of a GitBranchCreated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: GitBranchCreatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeGitBranchCreatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitBranchCreatedPayload, payload, "GitBranchCreated");
  }
}

/** Decodes GitBranchCreatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeGitBranchCreatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): GitBranchCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let repository: string | undefined;
  let branch: string | undefined;
  let fromValue: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // repository
        repository = runtime.takeString(reader, path, "repository", reading);
        break;
      case 18: // branch
        branch = runtime.takeString(reader, path, "branch", reading);
        break;
      case 26: // from
        fromValue = runtime.takeString(reader, path, "from", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (branch === undefined) runtime.lacking(path, "branch", reading);
  if (fromValue === undefined) runtime.lacking(path, "from", reading);
  const result: runtime.Mutable<GitBranchCreatedPayload> = { branch, from: fromValue };
  if (repository !== undefined) result.repository = repository;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes GitBranchCreatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeGitBranchCreatedPayload(value: GitBranchCreatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.repository !== undefined) {
    runtime.putString(writer, 10, value.repository); // repository
  }
  runtime.putString(writer, 18, value.branch); // branch
  runtime.putString(writer, 26, value.from); // from
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
