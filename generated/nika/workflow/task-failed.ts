import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A task ended with an error.
 *
 * @example <caption>Timed out, stored as 1.0.0</caption>
 * {"id":8,"timestamp":{"secs":30,"nanos":0},"kind":{"type":"task_failed","task_id":"summarize","error":"provider timed out","duration_ms":30000}}
 */
export interface TaskFailed extends Event {
  readonly type: "task_failed";
  readonly payload: TaskFailedPayload;
}

/** What `TaskFailed` carries. */
export interface TaskFailedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /**
   * What went wrong.
   *
   * Sensitive: personal.
   */
  readonly error: string;
  /**
   * How long it ran.
   *
   * Unit: ms.
   */
  readonly duration_ms: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `TaskFailed`; what is wrong with it goes to `issues`. */
export function checkTaskFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskFailed {
  const before = issues.length;
  if (!runtime.checkObject<TaskFailed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "task_failed");
  checkEvent(value, path, issues);
  checkTaskFailedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TaskFailed`. */
export function is(value: unknown): value is TaskFailed {
  return (
    runtime.isRecord<TaskFailed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "task_failed" &&
    isTaskFailedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `TaskFailed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTaskFailed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TaskFailed> = /* @__PURE__ */ runtime.standardSchema(checkTaskFailed);

/** Whether a value is of type `TaskFailedPayload`. */
export function isTaskFailedPayload(value: unknown): value is TaskFailedPayload {
  return (
    runtime.isRecord<TaskFailedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isText(value.error) &&
    runtime.isUint64(value.duration_ms)
  );
}

/** Whether a value is of type `TaskFailedPayload`; what is wrong with it goes to `issues`. */
export function checkTaskFailedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskFailedPayload {
  const before = issues.length;
  if (!runtime.checkObject<TaskFailedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkString(value.error, path, "error", issues);
  runtime.checkUint64(value.duration_ms, path, "duration_ms", issues);
  return issues.length === before;
}

const keysOfTaskFailedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "error", "duration_ms");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "error", "duration_ms");

/** Reads TaskFailedPayload as 1.0.0 stored it. */
export function readTaskFailedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTaskFailedPayload,
): TaskFailedPayload {
  const stored = runtime.readObject<TaskFailedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: TaskFailedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const error: TaskFailedPayload["error"] = runtime.readString(stored.error, path, "error", reading);
  const duration_ms: TaskFailedPayload["duration_ms"] = runtime.readUint64(stored.duration_ms, path, "duration_ms", reading, "either");
  const result: TaskFailedPayload = { task_id, error, duration_ms };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TaskFailedPayload as 1.0.0 stores it. */
export function writeTaskFailedPayload(value: TaskFailedPayload, known: runtime.KnownKeys = keysOfTaskFailedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, error: value.error, duration_ms: runtime.writeInteger(value.duration_ms) };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): TaskFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readTaskFailedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: TaskFailed = { type: "task_failed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of TaskFailed as they are stored, oldest first. */
export const storedTaskFailed: runtime.StoredEvent<TaskFailed> = {
  versions: [
    { name: "1.0.0", types: ["task_failed"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored TaskFailed of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskFailed> {
  return runtime.readStored(stored, [storedTaskFailed], options);
}

/** Whether a parsed JSON value is a stored TaskFailed of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTaskFailed], options);
}

function writeV1_0_0(event: TaskFailed): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "task_failed");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeTaskFailedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: TaskFailed): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a TaskFailed as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TaskFailed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTaskFailed, event, "TaskFailed");
  return writeV1_0_0(event);
}

/** Writes a TaskFailed as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TaskFailed): string {
  if (!is(event)) runtime.refuseArgument(checkTaskFailed, event, "TaskFailed");
  return printV1_0_0(event);
}

/** Makes a TaskFailed: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TaskFailedPayload, envelope: Event): TaskFailed {
  const event = {
    type: "task_failed",
    ...envelope,
    payload: payload,
  } as TaskFailed;
  if (!is(event)) runtime.refuseArgument(checkTaskFailed, event, "TaskFailed");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TaskFailed {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTaskFailedPayload);
  const result: TaskFailed = { type: "task_failed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TaskFailed as they stand in Protobuf, oldest first. */
export const wireTaskFailed: runtime.WireEvent<TaskFailed> = {
  versions: [
    { name: "1.0.0", types: ["task_failed"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a TaskFailed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskFailed> {
  return runtime.readWire(bytes, wireTaskFailed, options);
}

/** Decodes the payload of a TaskFailed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TaskFailedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTaskFailedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: TaskFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "task_failed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeTaskFailedPayload,
  );
}

/** Encodes a TaskFailed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TaskFailed): Uint8Array {
  try {
    if (event.type !== "task_failed") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskFailed, event, "TaskFailed");
  }
}

/** Encodes the payload of a TaskFailed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TaskFailedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTaskFailedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskFailedPayload, payload, "TaskFailed");
  }
}

/** Decodes TaskFailedPayload as 1.0.0 wrote it. */
export function decodeTaskFailedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TaskFailedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let error: string = "";
  let duration_ms: bigint = 0n;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // error
        error = runtime.takeString(reader, path, "error", reading);
        break;
      case 24: // duration_ms
        duration_ms = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: TaskFailedPayload = { task_id, error, duration_ms };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TaskFailedPayload as 1.0.0 writes it. */
export function encodeTaskFailedPayload(value: TaskFailedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (value.error !== "") {
    runtime.putString(writer, 18, value.error); // error
  }
  if (value.duration_ms !== 0n) {
    runtime.putUint64(writer, 24, value.duration_ms); // duration_ms
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
