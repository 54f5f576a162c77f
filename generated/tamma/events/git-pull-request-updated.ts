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
  type Change,
  checkChange,
  decodeChange,
  encodeChange,
  isChange,
  printChange,
  readChange,
  writeChange,
} from "./change.js";
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

/** A pull request was changed. */
export interface GitPullRequestUpdated extends BaseEvent {
  readonly type: "GIT.PULL_REQUEST.UPDATED";
  readonly payload: GitPullRequestUpdatedPayload;
}

/** What `GIT.PULL_REQUEST.UPDATED` carries. */
export interface GitPullRequestUpdatedPayload {
  readonly pullRequest: PullRequestRef;
  readonly changes: readonly Change[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `GIT.PULL_REQUEST.UPDATED` as in 1.0.0. */
export interface GitPullRequestUpdatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "GIT.PULL_REQUEST.UPDATED";
  readonly payload: GitPullRequestUpdatedPayload;
}

/** `GIT.PULL_REQUEST.UPDATED` as in 1.1.0. */
export interface GitPullRequestUpdatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "GIT.PULL_REQUEST.UPDATED";
  readonly payload: GitPullRequestUpdatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type GitPullRequestUpdatedV1 = GitPullRequestUpdatedV1_0_0;
/** 2.0.0: not released. */
export type GitPullRequestUpdatedV2 = GitPullRequestUpdated;

/** Whether a value is of type `GitPullRequestUpdated`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestUpdated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestUpdated {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestUpdated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "GIT.PULL_REQUEST.UPDATED");
  checkBaseEvent(value, path, issues);
  checkGitPullRequestUpdatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `GitPullRequestUpdated`. */
export function is(value: unknown): value is GitPullRequestUpdated {
  return (
    runtime.isRecord<GitPullRequestUpdated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "GIT.PULL_REQUEST.UPDATED" &&
    isGitPullRequestUpdatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `GitPullRequestUpdated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkGitPullRequestUpdated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<GitPullRequestUpdated> = /* @__PURE__ */ runtime.standardSchema(checkGitPullRequestUpdated);

/** Whether a value is of type `GitPullRequestUpdatedPayload`. */
export function isGitPullRequestUpdatedPayload(value: unknown): value is GitPullRequestUpdatedPayload {
  return (
    runtime.isRecord<GitPullRequestUpdatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isPullRequestRef(value.pullRequest) &&
    runtime.isList(value.changes, isChange, 1)
  );
}

/** Whether a value is of type `GitPullRequestUpdatedPayload`; what is wrong with it goes to `issues`. */
export function checkGitPullRequestUpdatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is GitPullRequestUpdatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<GitPullRequestUpdatedPayload>(value, path, issues)) return false;
  checkPullRequestRef(value.pullRequest, runtime.at(path, "pullRequest"), issues);
  runtime.checkList(value.changes, path, "changes", issues, (item, path, key, issues) => checkChange(item, runtime.at(path, key), issues), 1);
  return issues.length === before;
}

const keysOfGitPullRequestUpdatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("pullRequest", "changes");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads GitPullRequestUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readGitPullRequestUpdatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfGitPullRequestUpdatedPayload,
): GitPullRequestUpdatedPayload {
  const stored = runtime.readObject<GitPullRequestUpdatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pullRequest: GitPullRequestUpdatedPayload["pullRequest"] = readPullRequestRef(stored.pullRequest, runtime.at(path, "pullRequest"), reading);
  const changes: GitPullRequestUpdatedPayload["changes"] = runtime.ofSize(runtime.readList(stored.changes, path, "changes", reading, (item, path, key, reading) => readChange(item, runtime.at(path, key), reading)), path, "changes", reading, 1, undefined);
  if (pullRequest === stored.pullRequest && changes === stored.changes && known === keysOfGitPullRequestUpdatedPayload && runtime.hasOnly(stored, keysOfGitPullRequestUpdatedPayload)) return stored as GitPullRequestUpdatedPayload;
  const result: GitPullRequestUpdatedPayload = { pullRequest, changes };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes GitPullRequestUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeGitPullRequestUpdatedPayload(value: GitPullRequestUpdatedPayload, known: runtime.KnownKeys = keysOfGitPullRequestUpdatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { pullRequest: writePullRequestRef(value.pullRequest), changes: value.changes.map((item) => writeChange(item)) };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of GitPullRequestUpdatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printGitPullRequestUpdatedPayload(value: GitPullRequestUpdatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeGitPullRequestUpdatedPayload(value));
  return `{"pullRequest":${printPullRequestRef(value.pullRequest)},"changes":${runtime.printList(value.changes, (item) => printChange(item))}}`;
}

function readV1_0_0(reading: runtime.Reading): GitPullRequestUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readGitPullRequestUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): GitPullRequestUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readGitPullRequestUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): GitPullRequestUpdated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readGitPullRequestUpdatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of GIT.PULL_REQUEST.UPDATED as they are stored, oldest first. */
export const storedGitPullRequestUpdated: runtime.StoredEvent<GitPullRequestUpdated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.UPDATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored GIT.PULL_REQUEST.UPDATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestUpdated> {
  return runtime.readStored(stored, [storedGitPullRequestUpdated], options);
}

/** Whether a parsed JSON value is a stored GIT.PULL_REQUEST.UPDATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedGitPullRequestUpdated], options);
}

function writeV1_0_0(event: GitPullRequestUpdatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "GIT.PULL_REQUEST.UPDATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeGitPullRequestUpdatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: GitPullRequestUpdatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"GIT.PULL_REQUEST.UPDATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printGitPullRequestUpdatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: GitPullRequestUpdated, reading: runtime.Reading): GitPullRequestUpdatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<GitPullRequestUpdatedV1_0_0> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a GIT.PULL_REQUEST.UPDATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: GitPullRequestUpdated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestUpdated, event, "GIT.PULL_REQUEST.UPDATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.UPDATED");
  return writeV1_0_0(older);
}

/** Writes a GIT.PULL_REQUEST.UPDATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: GitPullRequestUpdated): string {
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestUpdated, event, "GIT.PULL_REQUEST.UPDATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.UPDATED");
  return printV1_0_0(older);
}

/** Makes a GIT.PULL_REQUEST.UPDATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: GitPullRequestUpdatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): GitPullRequestUpdated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "GIT.PULL_REQUEST.UPDATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as GitPullRequestUpdated;
  runtime.assertNoIssues(reading.issues, "GIT.PULL_REQUEST.UPDATED");
  if (!is(event)) runtime.refuseArgument(checkGitPullRequestUpdated, event, "GIT.PULL_REQUEST.UPDATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): GitPullRequestUpdated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestUpdatedPayload);
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestUpdated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestUpdatedPayload);
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): GitPullRequestUpdated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeGitPullRequestUpdatedPayload);
  const result: runtime.Mutable<GitPullRequestUpdated> = { type: "GIT.PULL_REQUEST.UPDATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of GitPullRequestUpdated as they stand in Protobuf, oldest first. */
export const wireGitPullRequestUpdated: runtime.WireEvent<GitPullRequestUpdated> = {
  versions: [
    { name: "1.0.0", types: ["GIT.PULL_REQUEST.UPDATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["GIT.PULL_REQUEST.UPDATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["GIT.PULL_REQUEST.UPDATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a GitPullRequestUpdated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<GitPullRequestUpdated> {
  return runtime.readWire(bytes, wireGitPullRequestUpdated, options);
}

/** Decodes the payload of a GitPullRequestUpdated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<GitPullRequestUpdatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeGitPullRequestUpdatedPayload },
      { name: "1.1.0", decode: decodeGitPullRequestUpdatedPayload },
      { name: "2.0.0", decode: decodeGitPullRequestUpdatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: GitPullRequestUpdatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "GIT.PULL_REQUEST.UPDATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeGitPullRequestUpdatedPayload,
  );
}

/** Encodes a GitPullRequestUpdated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: GitPullRequestUpdated): Uint8Array {
  try {
    if (event.type !== "GIT.PULL_REQUEST.UPDATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestUpdated, event, "GitPullRequestUpdated");
  }
}

/** Encodes the payload of a GitPullRequestUpdated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: GitPullRequestUpdatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeGitPullRequestUpdatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkGitPullRequestUpdatedPayload, payload, "GitPullRequestUpdated");
  }
}

/** Decodes GitPullRequestUpdatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeGitPullRequestUpdatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): GitPullRequestUpdatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pullRequest_wire: runtime.WireSpan | undefined;
  const changes_wire: Change[] = [];
  const changes_path = runtime.at(path, "changes");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // pull_request
        pullRequest_wire = runtime.takeSpan(reader, pullRequest_wire);
        break;
      case 18: // changes
        changes_wire.push(decodeChange(reader, runtime.takeEnd(reader), runtime.at(changes_path, changes_wire.length), reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const pullRequest: GitPullRequestUpdatedPayload["pullRequest"] = pullRequest_wire === undefined ? runtime.lacking(path, "pullRequest", reading) : runtime.takeMessage(reader, pullRequest_wire, runtime.at(path, "pullRequest"), reading, decodePullRequestRef);
  const changes: GitPullRequestUpdatedPayload["changes"] = runtime.ofSize(changes_wire, path, "changes", reading, 1, undefined);
  const result: GitPullRequestUpdatedPayload = { pullRequest, changes };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes GitPullRequestUpdatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeGitPullRequestUpdatedPayload(value: GitPullRequestUpdatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // pull_request
    encodePullRequestRef(value.pullRequest, writer);
    runtime.endMessage(writer, 10, start);
  }
  for (const item of runtime.listOf(value.changes, 1)) {
    const start = runtime.beginMessage(writer, 18); // changes
    encodeChange(item, writer);
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
