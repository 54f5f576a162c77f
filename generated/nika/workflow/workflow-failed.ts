import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * The run ended with an error.
 *
 * @example <caption>No task to blame, stored as 1.0.0</caption>
 * {"id":1,"timestamp":{"secs":0,"nanos":2000000},"kind":{"type":"workflow_failed","error":"no tasks","failed_task":null}}
 */
export interface WorkflowFailed extends Event {
  readonly type: "workflow_failed";
  readonly payload: WorkflowFailedPayload;
}

/** What `WorkflowFailed` carries. */
export interface WorkflowFailedPayload {
  /**
   * What went wrong.
   *
   * Sensitive: personal.
   */
  readonly error: string;
  /** The task to blame, if there is one. */
  readonly failed_task?: string | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `WorkflowFailed`; what is wrong with it goes to `issues`. */
export function checkWorkflowFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowFailed {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowFailed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "workflow_failed");
  checkEvent(value, path, issues);
  checkWorkflowFailedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `WorkflowFailed`. */
export function is(value: unknown): value is WorkflowFailed {
  return (
    runtime.isRecord<WorkflowFailed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "workflow_failed" &&
    isWorkflowFailedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `WorkflowFailed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkWorkflowFailed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<WorkflowFailed> = /* @__PURE__ */ runtime.standardSchema(checkWorkflowFailed);

/** Whether a value is of type `WorkflowFailedPayload`. */
export function isWorkflowFailedPayload(value: unknown): value is WorkflowFailedPayload {
  return (
    runtime.isRecord<WorkflowFailedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.error) &&
    (value.failed_task === undefined || value.failed_task === null || runtime.isText(value.failed_task))
  );
}

/** Whether a value is of type `WorkflowFailedPayload`; what is wrong with it goes to `issues`. */
export function checkWorkflowFailedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowFailedPayload {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowFailedPayload>(value, path, issues)) return false;
  runtime.checkString(value.error, path, "error", issues);
  if (value.failed_task !== undefined && value.failed_task !== null) {
    runtime.checkString(value.failed_task, path, "failed_task", issues);
  }
  return issues.length === before;
}

const keysOfWorkflowFailedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("error", "failed_task");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "error", "failed_task");

/** Reads WorkflowFailedPayload as 1.0.0 stored it. */
export function readWorkflowFailedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfWorkflowFailedPayload,
): WorkflowFailedPayload {
  const stored = runtime.readObject<WorkflowFailedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const error: WorkflowFailedPayload["error"] = runtime.readString(stored.error, path, "error", reading);
  const failed_task: WorkflowFailedPayload["failed_task"] = stored.failed_task === undefined ? undefined : stored.failed_task === null ? null : runtime.readString(stored.failed_task, path, "failed_task", reading);
  if (error === stored.error && failed_task === stored.failed_task && known === keysOfWorkflowFailedPayload && runtime.hasOnly(stored, keysOfWorkflowFailedPayload)) return stored as WorkflowFailedPayload;
  const result: runtime.Mutable<WorkflowFailedPayload> = { error };
  if (failed_task !== undefined) result.failed_task = failed_task;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes WorkflowFailedPayload as 1.0.0 stores it. */
export function writeWorkflowFailedPayload(value: WorkflowFailedPayload, known: runtime.KnownKeys = keysOfWorkflowFailedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { error: value.error };
  if (value.failed_task !== undefined) json["failed_task"] = value.failed_task;
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): WorkflowFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readWorkflowFailedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: WorkflowFailed = { type: "workflow_failed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of WorkflowFailed as they are stored, oldest first. */
export const storedWorkflowFailed: runtime.StoredEvent<WorkflowFailed> = {
  versions: [
    { name: "1.0.0", types: ["workflow_failed"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored WorkflowFailed of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowFailed> {
  return runtime.readStored(stored, [storedWorkflowFailed], options);
}

/** Whether a parsed JSON value is a stored WorkflowFailed of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedWorkflowFailed], options);
}

function writeV1_0_0(event: WorkflowFailed): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "workflow_failed");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeWorkflowFailedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: WorkflowFailed): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a WorkflowFailed as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: WorkflowFailed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkWorkflowFailed, event, "WorkflowFailed");
  return writeV1_0_0(event);
}

/** Writes a WorkflowFailed as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: WorkflowFailed): string {
  if (!is(event)) runtime.refuseArgument(checkWorkflowFailed, event, "WorkflowFailed");
  return printV1_0_0(event);
}

/** Makes a WorkflowFailed: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: WorkflowFailedPayload, envelope: Event): WorkflowFailed {
  const event = {
    type: "workflow_failed",
    ...envelope,
    payload: payload,
  } as WorkflowFailed;
  if (!is(event)) runtime.refuseArgument(checkWorkflowFailed, event, "WorkflowFailed");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): WorkflowFailed {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeWorkflowFailedPayload);
  const result: WorkflowFailed = { type: "workflow_failed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of WorkflowFailed as they stand in Protobuf, oldest first. */
export const wireWorkflowFailed: runtime.WireEvent<WorkflowFailed> = {
  versions: [
    { name: "1.0.0", types: ["workflow_failed"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a WorkflowFailed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowFailed> {
  return runtime.readWire(bytes, wireWorkflowFailed, options);
}

/** Decodes the payload of a WorkflowFailed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<WorkflowFailedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeWorkflowFailedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: WorkflowFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "workflow_failed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeWorkflowFailedPayload,
  );
}

/** Encodes a WorkflowFailed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: WorkflowFailed): Uint8Array {
  try {
    if (event.type !== "workflow_failed") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowFailed, event, "WorkflowFailed");
  }
}

/** Encodes the payload of a WorkflowFailed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: WorkflowFailedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeWorkflowFailedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowFailedPayload, payload, "WorkflowFailed");
  }
}

/** Decodes WorkflowFailedPayload as 1.0.0 wrote it. */
export function decodeWorkflowFailedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): WorkflowFailedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let error: string = "";
  let failed_task_wire: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // error
        error = runtime.takeString(reader, path, "error", reading);
        break;
      case 18: // failed_task
        failed_task_wire = runtime.takeString(reader, path, "failed_task", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const failed_task: WorkflowFailedPayload["failed_task"] = failed_task_wire === undefined ? undefined : failed_task_wire;
  const result: runtime.Mutable<WorkflowFailedPayload> = { error };
  if (failed_task !== undefined) result.failed_task = failed_task;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes WorkflowFailedPayload as 1.0.0 writes it. */
export function encodeWorkflowFailedPayload(value: WorkflowFailedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.error !== "") {
    runtime.putString(writer, 10, value.error); // error
  }
  if (value.failed_task !== undefined && value.failed_task !== null) {
    runtime.putString(writer, 18, value.failed_task); // failed_task
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
