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
import {
  type PullRequestRef,
  checkPullRequestRef,
  decodePullRequestRef,
  encodePullRequestRef,
  isPullRequestRef,
  printPullRequestRef,
  readPullRequestRef,
  writePullRequestRef,
} from "./pull-request-ref.js";

/** A pull request was opened. */
export interface GitPullRequestCreated extends BaseEvent {
  readonly type: "GIT.PULL_REQUEST.CREATED";
  readonly payload: GitPullRequestCreatedPayload;
}

/** What `GIT.PULL_REQUEST.CREATED` carries. */
export interface GitPullRequestCreatedPayload {
  readonly pullRequest: PullRequestRef;
  readonly title: string;
  readonly branch: string;
  readonly base: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `GIT.PULL_REQUEST.CREATED` as in 1.0.0. */
export interface GitPullRequestCreatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "GIT.PULL_REQUEST.CREATED";
  readonly payload: GitPullRequestCreatedPayload;
}

/** `GIT.PULL_REQUEST.CREATED` as in 1.1.0. */
export interface GitPullRequestCreatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "GIT.PULL_REQUEST.CREATED";
  readonly payload: GitPullRequestCreatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type GitPullRequestCreatedV1 = GitPullRequestCreatedV1_0_0;
/** 2.0.0: not released. */
export type GitPullRequestCreatedV2 = GitPullRequestCreated;

/** Whether a value is of type `GitPullRequestCreated`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestCreated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestCreated {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestCreated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "GIT.PULL_REQUEST.CREATED");
  checkBaseEvent(value, path, issues);
  checkGitPullRequestCreatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `GitPullRequestCreated`. */
export function is(value: unknown): value is GitPullRequestCreated {
  return (
    runtime.isRecord<GitPullRequestCreated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "GIT.PULL_REQUEST.CREATED" &&
    isGitPullRequestCreatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `GitPullRequestCreated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkGitPullRequestCreated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<GitPullRequestCreated> = /* @__PURE__ */ runtime.standardSchema(checkGitPullRequestCreated);

/** Whether a value is of type `GitPullRequestCreatedPayload`. */
export function isGitPullRequestCreatedPayload(value: unknown): value is GitPullRequestCreatedPayload {
  return (
    runtime.isRecord<GitPullRequestCreatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isPullRequestRef(value.pullRequest) &&
    runtime.isText(value.title) &&
    runtime.isText(value.branch) &&
    runtime.isText(value.base)
  );
}

/** Whether a value is of type `GitPullRequestCreatedPayload`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestCreatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestCreatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestCreatedPayload>(value, path, issues)) return false;
  checkPullRequestRef(value.pullRequest, runtime.at(path, "pullRequest"), issues);
  runtime.checkString(value.title, path, "title", issues);
  runtime.checkString(value.branch, path, "branch", issues);
  runtime.checkString(value.base, path, "base", issues);
  return issues.length === before;
}

const keysOfGitPullRequestCreatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("pullRequest", "title", "branch", "base");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads GitPullRequestCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readGitPullRequestCreatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfGitPullRequestCreatedPayload,
): GitPullRequestCreatedPayload {
  const stored = runtime.readObject<GitPullRequestCreatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pullRequest: GitPullRequestCreatedPayload["pullRequest"] = readPullRequestRef(stored.pullRequest, runtime.at(path, "pullRequest"), reading);
  const title: GitPullRequestCreatedPayload["title"] = runtime.readString(stored.title, path, "title", reading);
  const branch: GitPullRequestCreatedPayload["branch"] = runtime.readString(stored.branch, path, "branch", reading);
  const base: GitPullRequestCreatedPayload["base"] = runtime.readString(stored.base, path, "base", reading);
  if (pullRequest === stored.pullRequest && title === stored.title && branch === stored.branch && base === stored.base && known === keysOfGitPullRequestCreatedPayload && runtime.hasOnly(stored, keysOfGitPullRequestCreatedPayload)) return stored as GitPullRequestCreatedPayload;
  const result: GitPullRequestCreatedPayload = { pullRequest, title, branch, base };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes GitPullRequestCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeGitPullRequestCreatedPayload(value: GitPullRequestCreatedPayload, known: runtime.KnownKeys = keysOfGitPullRequestCreatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { pullRequest: writePullRequestRef(value.pullRequest), title: value.title, branch: value.branch, base: value.base };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of GitPullRequestCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printGitPullRequestCreatedPayload(value: GitPullRequestCreatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeGitPullRequestCreatedPayload(value));
  return `{"pullRequest":${printPullRequestRef(value.pullRequest)},"title":${runtime.printString(value.title)},"branch":${runtime.printString(value.branch)},"base":${runtime.printString(value.base)}}`;
}

function readV1_0_0(reading: runtime.Reading): GitPullRequestCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readGitPullRequestCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): GitPullRequestCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readGitPullRequestCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): GitPullRequestCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readGitPullRequestCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of GIT.PULL_REQUEST.CREATED as they are stored, oldest first. */
export const storedGitPullRequestCreated: runtime.StoredEvent<GitPullRequestCreated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored GIT.PULL_REQUEST.CREATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestCreated> {
  return runtime.readStored(stored, [storedGitPullRequestCreated], options);
}

/** Whether a parsed JSON value is a stored GIT.PULL_REQUEST.CREATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedGitPullRequestCreated], options);
}

function writeV1_0_0(event: GitPullRequestCreatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "GIT.PULL_REQUEST.CREATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeGitPullRequestCreatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: GitPullRequestCreatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"GIT.PULL_REQUEST.CREATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printGitPullRequestCreatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: GitPullRequestCreated, reading: runtime.Reading): GitPullRequestCreatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<GitPullRequestCreatedV1_0_0> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a GIT.PULL_REQUEST.CREATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: GitPullRequestCreated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestCreated, event, "GIT.PULL_REQUEST.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.CREATED");
  return writeV1_0_0(older);
}

/** Writes a GIT.PULL_REQUEST.CREATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: GitPullRequestCreated): string {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestCreated, event, "GIT.PULL_REQUEST.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.CREATED");
  return printV1_0_0(older);
}

/** Makes a GIT.PULL_REQUEST.CREATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: GitPullRequestCreatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): GitPullRequestCreated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "GIT.PULL_REQUEST.CREATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as GitPullRequestCreated;
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.CREATED");
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestCreated, event, "GIT.PULL_REQUEST.CREATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): GitPullRequestCreated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestCreatedPayload);
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestCreated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestCreatedPayload);
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestCreated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestCreatedPayload);
  const result: runtime.Mutable<GitPullRequestCreated> = { type: "GIT.PULL_REQUEST.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of GitPullRequestCreated as they stand in Protobuf, oldest first. */
export const wireGitPullRequestCreated: runtime.WireEvent<GitPullRequestCreated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.CREATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.CREATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.CREATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a GitPullRequestCreated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestCreated> {
  return runtime.readWire(bytes, wireGitPullRequestCreated, options);
}

/** Decodes the payload of a GitPullRequestCreated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<GitPullRequestCreatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeGitPullRequestCreatedPayload },
      { name: "1.1.0", decode: decodeGitPullRequestCreatedPayload },
      { name: "2.0.0", decode: decodeGitPullRequestCreatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: GitPullRequestCreatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "GIT.PULL_REQUEST.CREATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeGitPullRequestCreatedPayload,
  );
}

/** Encodes a GitPullRequestCreated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: GitPullRequestCreated): Uint8Array {
  try {
    if (event.type !== "GIT.PULL_REQUEST.CREATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestCreated, event, "GitPullRequestCreated");
  }
}

/** Encodes the payload of a GitPullRequestCreated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: GitPullRequestCreatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeGitPullRequestCreatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestCreatedPayload, payload, "GitPullRequestCreated");
  }
}

/** Decodes GitPullRequestCreatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeGitPullRequestCreatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): GitPullRequestCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pullRequest_wire: runtime.WireSpan | undefined;
  let title: string | undefined;
  let branch: string | undefined;
  let base: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // pull_request
        pullRequest_wire = runtime.takeSpan(reader, pullRequest_wire);
        break;
      case 18: // title
        title = runtime.takeString(reader, path, "title", reading);
        break;
      case 26: // branch
        branch = runtime.takeString(reader, path, "branch", reading);
        break;
      case 34: // base
        base = runtime.takeString(reader, path, "base", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const pullRequest: GitPullRequestCreatedPayload["pullRequest"] = pullRequest_wire === undefined ? runtime.lacking(path, "pullRequest", reading) : runtime.takeMessage(reader, pullRequest_wire, runtime.at(path, "pullRequest"), reading, decodePullRequestRef);
  if (title === undefined) runtime.lacking(path, "title", reading);
  if (branch === undefined) runtime.lacking(path, "branch", reading);
  if (base === undefined) runtime.lacking(path, "base", reading);
  const result: GitPullRequestCreatedPayload = { pullRequest, title, branch, base };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes GitPullRequestCreatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeGitPullRequestCreatedPayload(value: GitPullRequestCreatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // pull_request
    encodePullRequestRef(value.pullRequest, writer);
    runtime.endMessage(writer, 10, start);
  }
  runtime.putString(writer, 18, value.title); // title
  runtime.putString(writer, 26, value.branch); // branch
  runtime.putString(writer, 34, value.base); // base
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
