import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * All tasks are done.
 *
 * @example <caption>Without one, stored as 1.0.0</caption>
 * {"id":11,"timestamp":{"secs":2,"nanos":0},"kind":{"type":"workflow_completed","final_output":null,"total_duration_ms":2000}}
 */
export interface WorkflowCompleted extends Event {
  readonly type: "workflow_completed";
  readonly payload: WorkflowCompletedPayload;
}

/** What `WorkflowCompleted` carries. */
export interface WorkflowCompletedPayload {
  /**
   * What the run gives.
   *
   * Sensitive: personal.
   */
  readonly final_output: runtime.JsonValue;
  /**
   * From the first to the last event of the run.
   *
   * Unit: ms.
   */
  readonly total_duration_ms: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `WorkflowCompleted`; what is wrong with it goes to `issues`. */
export function checkWorkflowCompleted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowCompleted {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowCompleted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "workflow_completed");
  checkEvent(value, path, issues);
  checkWorkflowCompletedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `WorkflowCompleted`. */
export function is(value: unknown): value is WorkflowCompleted {
  return (
    runtime.isRecord<WorkflowCompleted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "workflow_completed" &&
    isWorkflowCompletedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `WorkflowCompleted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkWorkflowCompleted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<WorkflowCompleted> = /* @__PURE__ */ runtime.standardSchema(checkWorkflowCompleted);

/** Whether a value is of type `WorkflowCompletedPayload`. */
export function isWorkflowCompletedPayload(value: unknown): value is WorkflowCompletedPayload {
  return (
    runtime.isRecord<WorkflowCompletedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.checkJson(value.final_output, undefined, "", []) &&
    runtime.isUint64(value.total_duration_ms)
  );
}

/** Whether a value is of type `WorkflowCompletedPayload`; what is wrong with it goes to `issues`. */
export function checkWorkflowCompletedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is WorkflowCompletedPayload {
  const before = issues.length;
  if (!runtime.checkObject<WorkflowCompletedPayload>(value, path, issues)) return false;
  runtime.checkJson(value.final_output, path, "final_output", issues);
  runtime.checkUint64(value.total_duration_ms, path, "total_duration_ms", issues);
  return issues.length === before;
}

const keysOfWorkflowCompletedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("final_output", "total_duration_ms");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "final_output", "total_duration_ms");

/** Reads WorkflowCompletedPayload as 1.0.0 stored it. */
export function readWorkflowCompletedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfWorkflowCompletedPayload,
): WorkflowCompletedPayload {
  const stored = runtime.readObject<WorkflowCompletedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const final_output: WorkflowCompletedPayload["final_output"] = runtime.readJsonValue(stored.final_output, path, "final_output", reading);
  const total_duration_ms: WorkflowCompletedPayload["total_duration_ms"] = runtime.readUint64(stored.total_duration_ms, path, "total_duration_ms", reading, "either");
  const result: WorkflowCompletedPayload = { final_output, total_duration_ms };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes WorkflowCompletedPayload as 1.0.0 stores it. */
export function writeWorkflowCompletedPayload(value: WorkflowCompletedPayload, known: runtime.KnownKeys = keysOfWorkflowCompletedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { final_output: value.final_output, total_duration_ms: runtime.writeInteger(value.total_duration_ms) };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): WorkflowCompleted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readWorkflowCompletedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: WorkflowCompleted = { type: "workflow_completed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of WorkflowCompleted as they are stored, oldest first. */
export const storedWorkflowCompleted: runtime.StoredEvent<WorkflowCompleted> = {
  versions: [
    { name: "1.0.0", types: ["workflow_completed"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored WorkflowCompleted of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowCompleted> {
  return runtime.readStored(stored, [storedWorkflowCompleted], options);
}

/** Whether a parsed JSON value is a stored WorkflowCompleted of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedWorkflowCompleted], options);
}

function writeV1_0_0(event: WorkflowCompleted): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "workflow_completed");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeWorkflowCompletedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: WorkflowCompleted): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a WorkflowCompleted as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: WorkflowCompleted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkWorkflowCompleted, event, "WorkflowCompleted");
  return writeV1_0_0(event);
}

/** Writes a WorkflowCompleted as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: WorkflowCompleted): string {
  if (!is(event)) runtime.refuseArgument(checkWorkflowCompleted, event, "WorkflowCompleted");
  return printV1_0_0(event);
}

/** Makes a WorkflowCompleted: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: WorkflowCompletedPayload, envelope: Event): WorkflowCompleted {
  const event = {
    type: "workflow_completed",
    ...envelope,
    payload: payload,
  } as WorkflowCompleted;
  if (!is(event)) runtime.refuseArgument(checkWorkflowCompleted, event, "WorkflowCompleted");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): WorkflowCompleted {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeWorkflowCompletedPayload);
  const result: WorkflowCompleted = { type: "workflow_completed", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of WorkflowCompleted as they stand in Protobuf, oldest first. */
export const wireWorkflowCompleted: runtime.WireEvent<WorkflowCompleted> = {
  versions: [
    { name: "1.0.0", types: ["workflow_completed"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a WorkflowCompleted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<WorkflowCompleted> {
  return runtime.readWire(bytes, wireWorkflowCompleted, options);
}

/** Decodes the payload of a WorkflowCompleted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<WorkflowCompletedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeWorkflowCompletedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: WorkflowCompletedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "workflow_completed",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeWorkflowCompletedPayload,
  );
}

/** Encodes a WorkflowCompleted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: WorkflowCompleted): Uint8Array {
  try {
    if (event.type !== "workflow_completed") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowCompleted, event, "WorkflowCompleted");
  }
}

/** Encodes the payload of a WorkflowCompleted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: WorkflowCompletedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeWorkflowCompletedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkWorkflowCompletedPayload, payload, "WorkflowCompleted");
  }
}

/** Decodes WorkflowCompletedPayload as 1.0.0 wrote it. */
export function decodeWorkflowCompletedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): WorkflowCompletedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let final_output_wire: string = "";
  let total_duration_ms: bigint = 0n;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // final_output
        final_output_wire = runtime.takeString(reader, path, "final_output", reading);
        break;
      case 16: // total_duration_ms
        total_duration_ms = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const final_output: WorkflowCompletedPayload["final_output"] = runtime.jsonOf(final_output_wire, path, "final_output", reading);
  const result: WorkflowCompletedPayload = { final_output, total_duration_ms };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes WorkflowCompletedPayload as 1.0.0 writes it. */
export function encodeWorkflowCompletedPayload(value: WorkflowCompletedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(runtime.checkJson(value.final_output, undefined, "", []))) runtime.unfit();
  runtime.putJson(writer, 10, value.final_output); // final_output
  if (value.total_duration_ms !== 0n) {
    runtime.putUint64(writer, 16, value.total_duration_ms); // total_duration_ms
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
