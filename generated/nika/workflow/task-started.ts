import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A task begins to run.
 *
 * @example <caption>Begun, stored as 1.0.0</caption>
 * {"id":3,"timestamp":{"secs":0,"nanos":1000001},"kind":{"type":"task_started","task_id":"summarize"}}
 */
export interface TaskStarted extends Event {
  readonly type: "task_started";
  readonly payload: TaskStartedPayload;
}

/** What `TaskStarted` carries. */
export interface TaskStartedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `TaskStarted`; what is wrong with it goes to `issues`. */
export function checkTaskStarted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskStarted {
  const before = issues.length;
  if (!runtime.checkObject<TaskStarted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "task_started");
  checkEvent(value, path, issues);
  checkTaskStartedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TaskStarted`. */
export function is(value: unknown): value is TaskStarted {
  return (
    runtime.isRecord<TaskStarted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "task_started" &&
    isTaskStartedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `TaskStarted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTaskStarted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TaskStarted> = /* @__PURE__ */ runtime.standardSchema(checkTaskStarted);

/** Whether a value is of type `TaskStartedPayload`. */
export function isTaskStartedPayload(value: unknown): value is TaskStartedPayload {
  return (
    runtime.isRecord<TaskStartedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id)
  );
}

/** Whether a value is of type `TaskStartedPayload`; what is wrong with it goes to `issues`. */
export function checkTaskStartedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskStartedPayload {
  const before = issues.length;
  if (!runtime.checkObject<TaskStartedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  return issues.length === before;
}

const keysOfTaskStartedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id");

/** Reads TaskStartedPayload as 1.0.0 stored it. */
export function readTaskStartedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTaskStartedPayload,
): TaskStartedPayload {
  const stored = runtime.readObject<TaskStartedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: TaskStartedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  if (task_id === stored.task_id && known === keysOfTaskStartedPayload && runtime.hasOnly(stored, keysOfTaskStartedPayload)) return stored as TaskStartedPayload;
  const result: TaskStartedPayload = { task_id };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TaskStartedPayload as 1.0.0 stores it. */
export function writeTaskStartedPayload(value: TaskStartedPayload, known: runtime.KnownKeys = keysOfTaskStartedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): TaskStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readTaskStartedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: TaskStarted = { type: "task_started", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of TaskStarted as they are stored, oldest first. */
export const storedTaskStarted: runtime.StoredEvent<TaskStarted> = {
  versions: [
    { name: "1.0.0", types: ["task_started"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored TaskStarted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskStarted> {
  return runtime.readStored(stored, [storedTaskStarted], options);
}

/** Whether a parsed JSON value is a stored TaskStarted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTaskStarted], options);
}

function writeV1_0_0(event: TaskStarted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "task_started");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeTaskStartedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: TaskStarted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a TaskStarted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TaskStarted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTaskStarted, event, "TaskStarted");
  return writeV1_0_0(event);
}

/** Writes a TaskStarted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TaskStarted): string {
  if (!is(event)) runtime.refuseArgument(checkTaskStarted, event, "TaskStarted");
  return printV1_0_0(event);
}

/** Makes a TaskStarted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TaskStartedPayload, envelope: Event): TaskStarted {
  const event = {
    type: "task_started",
    ...envelope,
    payload: payload,
  } as TaskStarted;
  if (!is(event)) runtime.refuseArgument(checkTaskStarted, event, "TaskStarted");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TaskStarted {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTaskStartedPayload);
  const result: TaskStarted = { type: "task_started", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TaskStarted as they stand in Protobuf, oldest first. */
export const wireTaskStarted: runtime.WireEvent<TaskStarted> = {
  versions: [
    { name: "1.0.0", types: ["task_started"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a TaskStarted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskStarted> {
  return runtime.readWire(bytes, wireTaskStarted, options);
}

/** Decodes the payload of a TaskStarted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TaskStartedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTaskStartedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: TaskStartedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "task_started",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeTaskStartedPayload,
  );
}

/** Encodes a TaskStarted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TaskStarted): Uint8Array {
  try {
    if (event.type !== "task_started") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskStarted, event, "TaskStarted");
  }
}

/** Encodes the payload of a TaskStarted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TaskStartedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTaskStartedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskStartedPayload, payload, "TaskStarted");
  }
}

/** Decodes TaskStartedPayload as 1.0.0 wrote it. */
export function decodeTaskStartedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TaskStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: TaskStartedPayload = { task_id };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TaskStartedPayload as 1.0.0 writes it. */
export function encodeTaskStartedPayload(value: TaskStartedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
