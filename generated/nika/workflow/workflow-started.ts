import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A run began.
 *
 * @example <caption>Three tasks, stored as 1.0.0</caption>
 * {"id":0,"timestamp":{"secs":0,"nanos":1500},"kind":{"type":"workflow_started","task_count":3}}
 */
export interface WorkflowStarted extends Event {
  readonly type: "workflow_started";
  readonly payload: WorkflowStartedPayload;
}

/** What `WorkflowStarted` carries. */
export interface WorkflowStartedPayload {
  /** How many tasks the workflow has. */
  readonly task_count: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `WorkflowStarted`; what is wrong with it goes to `issues`. */
export function checkWorkflowStarted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowStarted {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowStarted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "workflow_started");
  checkEvent(value, path, issues);
  checkWorkflowStartedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `WorkflowStarted`. */
export function is(value: unknown): value is WorkflowStarted {
  return (
    runtime.isRecord<WorkflowStarted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "workflow_started" &&
    isWorkflowStartedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `WorkflowStarted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkWorkflowStarted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<WorkflowStarted> = /* @__PURE__ */ runtime.standardSchema(checkWorkflowStarted);

/** Whether a value is of type `WorkflowStartedPayload`. */
export function isWorkflowStartedPayload(value: unknown): value is WorkflowStartedPayload {
  return (
    runtime.isRecord<WorkflowStartedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint64(value.task_count)
  );
}

/** Whether a value is of type `WorkflowStartedPayload`; what is wrong with it goes to `issues`. */
export function checkWorkflowStartedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowStartedPayload {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowStartedPayload>(value, path, issues)) return false;
  runtime.checkUint64(value.task_count, path, "task_count", issues);
  return issues.length === before;
}

const keysOfWorkflowStartedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_count");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_count");

/** Reads WorkflowStartedPayload as 1.0.0 stored it. */
export function readWorkflowStartedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfWorkflowStartedPayload,
): WorkflowStartedPayload {
  const stored = runtime.readObject<WorkflowStartedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_count: WorkflowStartedPayload["task_count"] = runtime.readUint64(stored.task_count, path, "task_count", reading, "either");
  const result: WorkflowStartedPayload = { task_count };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes WorkflowStartedPayload as 1.0.0 stores it. */
export function writeWorkflowStartedPayload(value: WorkflowStartedPayload, known: runtime.KnownKeys = keysOfWorkflowStartedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_count: runtime.writeInteger(value.task_count) };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): WorkflowStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readWorkflowStartedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: WorkflowStarted = { type: "workflow_started", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of WorkflowStarted as they are stored, oldest first. */
export const storedWorkflowStarted: runtime.StoredEvent<WorkflowStarted> = {
  versions: [
    { name: "1.0.0", types: ["workflow_started"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored WorkflowStarted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowStarted> {
  return runtime.readStored(stored, [storedWorkflowStarted], options);
}

/** Whether a parsed JSON value is a stored WorkflowStarted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedWorkflowStarted], options);
}

function writeV1_0_0(event: WorkflowStarted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "workflow_started");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeWorkflowStartedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: WorkflowStarted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a WorkflowStarted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: WorkflowStarted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkWorkflowStarted, event, "WorkflowStarted");
  return writeV1_0_0(event);
}

/** Writes a WorkflowStarted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: WorkflowStarted): string {
  if (!is(event)) runtime.refuseArgument(checkWorkflowStarted, event, "WorkflowStarted");
  return printV1_0_0(event);
}

/** Makes a WorkflowStarted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: WorkflowStartedPayload, envelope: Event): WorkflowStarted {
  const event = {
    type: "workflow_started",
    ...envelope,
    payload: payload,
  } as WorkflowStarted;
  if (!is(event)) runtime.refuseArgument(checkWorkflowStarted, event, "WorkflowStarted");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): WorkflowStarted {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeWorkflowStartedPayload);
  const result: WorkflowStarted = { type: "workflow_started", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of WorkflowStarted as they stand in Protobuf, oldest first. */
export const wireWorkflowStarted: runtime.WireEvent<WorkflowStarted> = {
  versions: [
    { name: "1.0.0", types: ["workflow_started"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a WorkflowStarted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowStarted> {
  return runtime.readWire(bytes, wireWorkflowStarted, options);
}

/** Decodes the payload of a WorkflowStarted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<WorkflowStartedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeWorkflowStartedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: WorkflowStartedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "workflow_started",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeWorkflowStartedPayload,
  );
}

/** Encodes a WorkflowStarted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: WorkflowStarted): Uint8Array {
  try {
    if (event.type !== "workflow_started") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowStarted, event, "WorkflowStarted");
  }
}

/** Encodes the payload of a WorkflowStarted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: WorkflowStartedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeWorkflowStartedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowStartedPayload, payload, "WorkflowStarted");
  }
}

/** Decodes WorkflowStartedPayload as 1.0.0 wrote it. */
export function decodeWorkflowStartedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): WorkflowStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_count: bigint = 0n;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // task_count
        task_count = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: WorkflowStartedPayload = { task_count };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes WorkflowStartedPayload as 1.0.0 writes it. */
export function encodeWorkflowStartedPayload(value: WorkflowStartedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_count !== 0n) {
    runtime.putUint64(writer, 8, value.task_count); // task_count
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
