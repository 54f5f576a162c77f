import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A task is done. Replaying a log puts these outputs back.
 *
 * @example <caption>With text, stored as 1.0.0</caption>
 * {"id":8,"timestamp":{"secs":1,"nanos":234567890},"kind":{"type":"task_completed","task_id":"summarize","output":"Short.","duration_ms":1233}}
 */
export interface TaskCompleted extends Event {
  readonly type: "task_completed";
  readonly payload: TaskCompletedPayload;
}

/** What `TaskCompleted` carries. */
export interface TaskCompletedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /**
   * What it gives.
   *
   * Sensitive: personal.
   */
  readonly output: runtime.JsonValue;
  /**
   * How long it ran.
   *
   * Unit: ms.
   */
  readonly duration_ms: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `TaskCompleted`; what is wrong with it goes to `issues`. */
export function checkTaskCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskCompleted {
  const before = issues.length;
  if (!runtime.checkObject<TaskCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "task_completed");
  checkEvent(value, path, issues);
  checkTaskCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `TaskCompleted`. */
export function is(value: unknown): value is TaskCompleted {
  return (
    runtime.isRecord<TaskCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "task_completed" &&
    isTaskCompletedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `TaskCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkTaskCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<TaskCompleted> = /* @__PURE__ */ runtime.standardSchema(checkTaskCompleted);

/** Whether a value is of type `TaskCompletedPayload`. */
export function isTaskCompletedPayload(value: unknown): value is TaskCompletedPayload {
  return (
    runtime.isRecord<TaskCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.checkJson(value.output, undefined, "", []) &&
    runtime.isUint64(value.duration_ms)
  );
}

/** Whether a value is of type `TaskCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkTaskCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is TaskCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<TaskCompletedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkJson(value.output, path, "output", issues);
  runtime.checkUint64(value.duration_ms, path, "duration_ms", issues);
  return issues.length === before;
}

const keysOfTaskCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "output", "duration_ms");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "output", "duration_ms");

/** Reads TaskCompletedPayload as 1.0.0 stored it. */
export function readTaskCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfTaskCompletedPayload,
): TaskCompletedPayload {
  const stored = runtime.readObject<TaskCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: TaskCompletedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const output: TaskCompletedPayload["output"] = runtime.readJsonValue(stored.output, path, "output", reading);
  const duration_ms: TaskCompletedPayload["duration_ms"] = runtime.readUint64(stored.duration_ms, path, "duration_ms", reading, "either");
  const result: TaskCompletedPayload = { task_id, output, duration_ms };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes TaskCompletedPayload as 1.0.0 stores it. */
export function writeTaskCompletedPayload(value: TaskCompletedPayload, known: runtime.KnownKeys = keysOfTaskCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, output: value.output, duration_ms: runtime.writeInteger(value.duration_ms) };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): TaskCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readTaskCompletedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: TaskCompleted = { type: "task_completed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of TaskCompleted as they are stored, oldest first. */
export const storedTaskCompleted: runtime.StoredEvent<TaskCompleted> = {
  versions: [
    { name: "1.0.0", types: ["task_completed"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored TaskCompleted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskCompleted> {
  return runtime.readStored(stored, [storedTaskCompleted], options);
}

/** Whether a parsed JSON value is a stored TaskCompleted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedTaskCompleted], options);
}

function writeV1_0_0(event: TaskCompleted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "task_completed");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeTaskCompletedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: TaskCompleted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a TaskCompleted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: TaskCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkTaskCompleted, event, "TaskCompleted");
  return writeV1_0_0(event);
}

/** Writes a TaskCompleted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: TaskCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkTaskCompleted, event, "TaskCompleted");
  return printV1_0_0(event);
}

/** Makes a TaskCompleted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: TaskCompletedPayload, envelope: Event): TaskCompleted {
  const event = {
    type: "task_completed",
    ...envelope,
    payload: payload,
  } as TaskCompleted;
  if (!is(event)) runtime.refuseArgument(checkTaskCompleted, event, "TaskCompleted");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): TaskCompleted {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeTaskCompletedPayload);
  const result: TaskCompleted = { type: "task_completed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of TaskCompleted as they stand in Protobuf, oldest first. */
export const wireTaskCompleted: runtime.WireEvent<TaskCompleted> = {
  versions: [
    { name: "1.0.0", types: ["task_completed"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a TaskCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<TaskCompleted> {
  return runtime.readWire(bytes, wireTaskCompleted, options);
}

/** Decodes the payload of a TaskCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<TaskCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeTaskCompletedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: TaskCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "task_completed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeTaskCompletedPayload,
  );
}

/** Encodes a TaskCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: TaskCompleted): Uint8Array {
  try {
    if (event.type !== "task_completed") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskCompleted, event, "TaskCompleted");
  }
}

/** Encodes the payload of a TaskCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: TaskCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeTaskCompletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkTaskCompletedPayload, payload, "TaskCompleted");
  }
}

/** Decodes TaskCompletedPayload as 1.0.0 wrote it. */
export function decodeTaskCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): TaskCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let output_wire: string = "";
  let duration_ms: bigint = 0n;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // output
        output_wire = runtime.takeString(reader, path, "output", reading);
        break;
      case 24: // duration_ms
        duration_ms = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const output: TaskCompletedPayload["output"] = runtime.jsonOf(output_wire, path, "output", reading);
  const result: TaskCompletedPayload = { task_id, output, duration_ms };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes TaskCompletedPayload as 1.0.0 writes it. */
export function encodeTaskCompletedPayload(value: TaskCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (!(runtime.checkJson(value.output, undefined, "", []))) runtime.unfit();
  runtime.putJson(writer, 18, value.output); // output
  if (value.duration_ms !== 0n) {
    runtime.putUint64(writer, 24, value.duration_ms); // duration_ms
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
