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

/** A pull request was merged. */
export interface GitPullRequestMerged extends BaseEvent {
  readonly type: "GIT.PULL_REQUEST.MERGED";
  readonly payload: GitPullRequestMergedPayload;
}

/** What `GIT.PULL_REQUEST.MERGED` carries. */
export interface GitPullRequestMergedPayload {
  readonly pullRequest: PullRequestRef;
  readonly sha: string;
  readonly into?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `GIT.PULL_REQUEST.MERGED` as in 1.0.0. */
export interface GitPullRequestMergedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "GIT.PULL_REQUEST.MERGED";
  readonly payload: GitPullRequestMergedPayload;
}

/** `GIT.PULL_REQUEST.MERGED` as in 1.1.0. */
export interface GitPullRequestMergedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "GIT.PULL_REQUEST.MERGED";
  readonly payload: GitPullRequestMergedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type GitPullRequestMergedV1 = GitPullRequestMergedV1_0_0;
/** 2.0.0: not released. */
export type GitPullRequestMergedV2 = GitPullRequestMerged;

const shaPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);

/** Whether a value is of type `GitPullRequestMerged`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestMerged(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestMerged {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestMerged>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "GIT.PULL_REQUEST.MERGED");
  checkBaseEvent(value, path, issues);
  checkGitPullRequestMergedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `GitPullRequestMerged`. */
export function is(value: unknown): value is GitPullRequestMerged {
  return (
    runtime.isRecord<GitPullRequestMerged>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "GIT.PULL_REQUEST.MERGED" &&
    isGitPullRequestMergedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `GitPullRequestMerged`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkGitPullRequestMerged(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<GitPullRequestMerged> = /* @__PURE__ */ runtime.standardSchema(checkGitPullRequestMerged);

/** Whether a value is of type `GitPullRequestMergedPayload`. */
export function isGitPullRequestMergedPayload(value: unknown): value is GitPullRequestMergedPayload {
  return (
    runtime.isRecord<GitPullRequestMergedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isPullRequestRef(value.pullRequest) &&
    runtime.isText(value.sha) && shaPattern.test(value.sha) &&
    (value.into === undefined || runtime.isText(value.into))
  );
}

/** Whether a value is of type `GitPullRequestMergedPayload`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestMergedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestMergedPayload {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestMergedPayload>(value, path, issues)) return false;
  checkPullRequestRef(value.pullRequest, runtime.at(path, "pullRequest"), issues);
  if (runtime.checkString(value.sha, path, "sha", issues)) {
    runtime.checkPattern(value.sha, path, "sha", issues, shaPattern);
  }
  if (value.into !== undefined) runtime.checkString(value.into, path, "into", issues);
  return issues.length === before;
}

const storedShaPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);
const keysOfGitPullRequestMergedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("pullRequest", "sha", "into");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads GitPullRequestMergedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readGitPullRequestMergedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfGitPullRequestMergedPayload,
): GitPullRequestMergedPayload {
  const stored = runtime.readObject<GitPullRequestMergedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pullRequest: GitPullRequestMergedPayload["pullRequest"] = readPullRequestRef(stored.pullRequest, runtime.at(path, "pullRequest"), reading);
  const sha: GitPullRequestMergedPayload["sha"] = runtime.matching(runtime.readString(stored.sha, path, "sha", reading), path, "sha", reading, storedShaPattern);
  const into: GitPullRequestMergedPayload["into"] = stored.into === undefined ? undefined : runtime.readString(stored.into, path, "into", reading);
  if (pullRequest === stored.pullRequest && sha === stored.sha && into === stored.into && known === keysOfGitPullRequestMergedPayload && runtime.hasOnly(stored, keysOfGitPullRequestMergedPayload)) return stored as GitPullRequestMergedPayload;
  const result: runtime.Mutable<GitPullRequestMergedPayload> = { pullRequest, sha };
  if (into !== undefined) result.into = into;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes GitPullRequestMergedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeGitPullRequestMergedPayload(value: GitPullRequestMergedPayload, known: runtime.KnownKeys = keysOfGitPullRequestMergedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { pullRequest: writePullRequestRef(value.pullRequest), sha: value.sha };
  if (value.into !== undefined) json["into"] = value.into;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of GitPullRequestMergedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printGitPullRequestMergedPayload(value: GitPullRequestMergedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeGitPullRequestMergedPayload(value));
  let text = `{"pullRequest":${printPullRequestRef(value.pullRequest)},"sha":${runtime.printString(value.sha)}`;
  if (value.into !== undefined) text += `,"into":${runtime.printString(value.into)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): GitPullRequestMerged {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readGitPullRequestMergedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): GitPullRequestMerged {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readGitPullRequestMergedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): GitPullRequestMerged {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readGitPullRequestMergedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of GIT.PULL_REQUEST.MERGED as they are stored, oldest first. */
export const storedGitPullRequestMerged: runtime.StoredEvent<GitPullRequestMerged> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.MERGED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.MERGED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.MERGED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored GIT.PULL_REQUEST.MERGED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestMerged> {
  return runtime.readStored(stored, [storedGitPullRequestMerged], options);
}

/** Whether a parsed JSON value is a stored GIT.PULL_REQUEST.MERGED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedGitPullRequestMerged], options);
}

function writeV1_0_0(event: GitPullRequestMergedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "GIT.PULL_REQUEST.MERGED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeGitPullRequestMergedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: GitPullRequestMergedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"GIT.PULL_REQUEST.MERGED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printGitPullRequestMergedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: GitPullRequestMerged, reading: runtime.Reading): GitPullRequestMergedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<GitPullRequestMergedV1_0_0> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a GIT.PULL_REQUEST.MERGED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: GitPullRequestMerged): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestMerged, event, "GIT.PULL_REQUEST.MERGED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.MERGED");
  return writeV1_0_0(older);
}

/** Writes a GIT.PULL_REQUEST.MERGED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: GitPullRequestMerged): string {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestMerged, event, "GIT.PULL_REQUEST.MERGED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.MERGED");
  return printV1_0_0(older);
}

/** Makes a GIT.PULL_REQUEST.MERGED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: GitPullRequestMergedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): GitPullRequestMerged {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "GIT.PULL_REQUEST.MERGED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as GitPullRequestMerged;
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.MERGED");
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestMerged, event, "GIT.PULL_REQUEST.MERGED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): GitPullRequestMerged {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestMergedPayload);
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestMerged {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestMergedPayload);
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestMerged {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestMergedPayload);
  const result: runtime.Mutable<GitPullRequestMerged> = { type: "GIT.PULL_REQUEST.MERGED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of GitPullRequestMerged as they stand in Protobuf, oldest first. */
export const wireGitPullRequestMerged: runtime.WireEvent<GitPullRequestMerged> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.MERGED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.MERGED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.MERGED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a GitPullRequestMerged of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestMerged> {
  return runtime.readWire(bytes, wireGitPullRequestMerged, options);
}

/** Decodes the payload of a GitPullRequestMerged without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<GitPullRequestMergedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeGitPullRequestMergedPayload },
      { name: "1.1.0", decode: decodeGitPullRequestMergedPayload },
      { name: "2.0.0", decode: decodeGitPullRequestMergedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: GitPullRequestMergedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "GIT.PULL_REQUEST.MERGED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeGitPullRequestMergedPayload,
  );
}

/** Encodes a GitPullRequestMerged as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: GitPullRequestMerged): Uint8Array {
  try {
    if (event.type !== "GIT.PULL_REQUEST.MERGED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestMerged, event, "GitPullRequestMerged");
  }
}

/** Encodes the payload of a GitPullRequestMerged as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: GitPullRequestMergedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeGitPullRequestMergedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestMergedPayload, payload, "GitPullRequestMerged");
  }
}

const SHA_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{40}$/u);

/** Decodes GitPullRequestMergedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeGitPullRequestMergedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): GitPullRequestMergedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pullRequest_wire: runtime.WireSpan | undefined;
  let sha_wire: string | undefined;
  let into: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // pull_request
        pullRequest_wire = runtime.takeSpan(reader, pullRequest_wire);
        break;
      case 18: // sha
        sha_wire = runtime.takeString(reader, path, "sha", reading);
        break;
      case 26: // into
        into = runtime.takeString(reader, path, "into", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const pullRequest: GitPullRequestMergedPayload["pullRequest"] = pullRequest_wire === undefined ? runtime.lacking(path, "pullRequest", reading) : runtime.takeMessage(reader, pullRequest_wire, runtime.at(path, "pullRequest"), reading, decodePullRequestRef);
  const sha: GitPullRequestMergedPayload["sha"] = sha_wire === undefined ? runtime.lacking(path, "sha", reading) : runtime.matching(sha_wire, path, "sha", reading, SHA_PATTERN);
  const result: runtime.Mutable<GitPullRequestMergedPayload> = { pullRequest, sha };
  if (into !== undefined) result.into = into;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes GitPullRequestMergedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeGitPullRequestMergedPayload(value: GitPullRequestMergedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // pull_request
    encodePullRequestRef(value.pullRequest, writer);
    runtime.endMessage(writer, 10, start);
  }
  if (!(typeof value.sha === "string" && SHA_PATTERN.test(value.sha))) runtime.unfit();
  runtime.putString(writer, 18, value.sha); // sha
  if (value.into !== undefined) {
    runtime.putString(writer, 26, value.into); // into
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
