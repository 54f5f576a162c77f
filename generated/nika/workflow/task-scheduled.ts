import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A task waits for what it depends on.
 *
 * @example <caption>After none, stored as 1.0.0</caption>
 * {"id":1,"timestamp":{"secs":0,"nanos":2000},"kind":{"type":"task_scheduled","task_id":"fetch","dependencies":[]}}
 */
export interface TaskScheduled extends Event {
  readonly type: "task_scheduled";
  readonly payload: TaskScheduledPayload;
}

/** What `TaskScheduled` carries. */
export interface TaskScheduledPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /** Tasks that must be done before it. */
  readonly dependencies: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `TaskScheduled`; what is wrong with it goes to `issues`. */
export function checkTaskScheduled(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskScheduled {
  const before = issues.length;
  if (!runtime.checkObject<TaskScheduled>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "task_scheduled");
  checkEvent(value, path, issues);
  checkTaskScheduledPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TaskScheduled`. */
export function is(value: unknown): value is TaskScheduled {
  return (
    runtime.isRecord<TaskScheduled>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "task_scheduled" &&
    isTaskScheduledPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `TaskScheduled`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTaskScheduled(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TaskScheduled> = /* @__PURE__ */ runtime.standardSchema(checkTaskScheduled);

/** Whether a value is of type `TaskScheduledPayload`. */
export function isTaskScheduledPayload(value: unknown): value is TaskScheduledPayload {
  return (
    runtime.isRecord<TaskScheduledPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isList(value.dependencies, runtime.isText)
  );
}

/** Whether a value is of type `TaskScheduledPayload`; what is wrong with it goes to `issues`. */
export function checkTaskScheduledPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskScheduledPayload {
  const before = issues.length;
  if (!runtime.checkObject<TaskScheduledPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkList(value.dependencies, path, "dependencies", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfTaskScheduledPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "dependencies");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "dependencies");

/** Reads TaskScheduledPayload as 1.0.0 stored it. */
export function readTaskScheduledPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTaskScheduledPayload,
): TaskScheduledPayload {
  const stored = runtime.readObject<TaskScheduledPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: TaskScheduledPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const dependencies: TaskScheduledPayload["dependencies"] = runtime.readList(stored.dependencies, path, "dependencies", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (task_id === stored.task_id && dependencies === stored.dependencies && known === keysOfTaskScheduledPayload && runtime.hasOnly(stored, keysOfTaskScheduledPayload)) return stored as TaskScheduledPayload;
  const result: TaskScheduledPayload = { task_id, dependencies };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TaskScheduledPayload as 1.0.0 stores it. */
export function writeTaskScheduledPayload(value: TaskScheduledPayload, known: runtime.KnownKeys = keysOfTaskScheduledPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, dependencies: value.dependencies };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): TaskScheduled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readTaskScheduledPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: TaskScheduled = { type: "task_scheduled", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of TaskScheduled as they are stored, oldest first. */
export const storedTaskScheduled: runtime.StoredEvent<TaskScheduled> = {
  versions: [
    { name: "1.0.0", types: ["task_scheduled"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored TaskScheduled of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskScheduled> {
  return runtime.readStored(stored, [storedTaskScheduled], options);
}

/** Whether a parsed JSON value is a stored TaskScheduled of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTaskScheduled], options);
}

function writeV1_0_0(event: TaskScheduled): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "task_scheduled");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeTaskScheduledPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: TaskScheduled): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a TaskScheduled as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TaskScheduled): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTaskScheduled, event, "TaskScheduled");
  return writeV1_0_0(event);
}

/** Writes a TaskScheduled as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TaskScheduled): string {
  if (!is(event)) runtime.refuseArgument(checkTaskScheduled, event, "TaskScheduled");
  return printV1_0_0(event);
}

/** Makes a TaskScheduled: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TaskScheduledPayload, envelope: Event): TaskScheduled {
  const event = {
    type: "task_scheduled",
    ...envelope,
    payload: payload,
  } as TaskScheduled;
  if (!is(event)) runtime.refuseArgument(checkTaskScheduled, event, "TaskScheduled");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TaskScheduled {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTaskScheduledPayload);
  const result: TaskScheduled = { type: "task_scheduled", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TaskScheduled as they stand in Protobuf, oldest first. */
export const wireTaskScheduled: runtime.WireEvent<TaskScheduled> = {
  versions: [
    { name: "1.0.0", types: ["task_scheduled"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a TaskScheduled of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskScheduled> {
  return runtime.readWire(bytes, wireTaskScheduled, options);
}

/** Decodes the payload of a TaskScheduled without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TaskScheduledPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTaskScheduledPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: TaskScheduledPayload,
): Uint8Array {
  return runtime.writeEvent(
    "task_scheduled",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeTaskScheduledPayload,
  );
}

/** Encodes a TaskScheduled as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TaskScheduled): Uint8Array {
  try {
    if (event.type !== "task_scheduled") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskScheduled, event, "TaskScheduled");
  }
}

/** Encodes the payload of a TaskScheduled as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TaskScheduledPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTaskScheduledPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskScheduledPayload, payload, "TaskScheduled");
  }
}

/** Decodes TaskScheduledPayload as 1.0.0 wrote it. */
export function decodeTaskScheduledPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TaskScheduledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  const dependencies: string[] = [];
  const dependencies_path = runtime.at(path, "dependencies");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // dependencies
        dependencies.push(runtime.takeString(reader, dependencies_path, dependencies.length, reading));
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: TaskScheduledPayload = { task_id, dependencies };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TaskScheduledPayload as 1.0.0 writes it. */
export function encodeTaskScheduledPayload(value: TaskScheduledPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  for (const item of runtime.listOf(value.dependencies)) {
    runtime.putString(writer, 18, item); // dependencies
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
