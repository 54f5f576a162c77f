import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * All that a task is given is known. This is what a log is kept for.
 *
 * @example <caption>From another task, stored as 1.0.0</caption>
 * {"id":2,"timestamp":{"secs":0,"nanos":1000000},"kind":{"type":"inputs_resolved","task_id":"summarize","inputs":{"page":{"title":"Nika"},"limit":10}}}
 */
export interface InputsResolved extends Event {
  readonly type: "inputs_resolved";
  readonly payload: InputsResolvedPayload;
}

/** What `InputsResolved` carries. */
export interface InputsResolvedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /**
   * What it is given, by name.
   *
   * Sensitive: personal.
   */
  readonly inputs: runtime.JsonValue;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `InputsResolved`; what is wrong with it goes to `issues`. */
export function checkInputsResolved(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is InputsResolved {
  const before = issues.length;
  if (!runtime.checkObject<InputsResolved>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "inputs_resolved");
  checkEvent(value, path, issues);
  checkInputsResolvedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `InputsResolved`. */
export function is(value: unknown): value is InputsResolved {
  return (
    runtime.isRecord<InputsResolved>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "inputs_resolved" &&
    isInputsResolvedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `InputsResolved`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkInputsResolved(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<InputsResolved> = /* @__PURE__ */ runtime.standardSchema(checkInputsResolved);

/** Whether a value is of type `InputsResolvedPayload`. */
export function isInputsResolvedPayload(value: unknown): value is InputsResolvedPayload {
  return (
    runtime.isRecord<InputsResolvedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.checkJson(value.inputs, undefined, "", [])
  );
}

/** Whether a value is of type `InputsResolvedPayload`; what is wrong with it goes to `issues`. */
export function checkInputsResolvedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is InputsResolvedPayload {
  const before = issues.length;
  if (!runtime.checkObject<InputsResolvedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkJson(value.inputs, path, "inputs", issues);
  return issues.length === before;
}

const keysOfInputsResolvedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "inputs");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "inputs");

/** Reads InputsResolvedPayload as 1.0.0 stored it. */
export function readInputsResolvedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfInputsResolvedPayload,
): InputsResolvedPayload {
  const stored = runtime.readObject<InputsResolvedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: InputsResolvedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const inputs: InputsResolvedPayload["inputs"] = runtime.readJsonValue(stored.inputs, path, "inputs", reading);
  if (task_id === stored.task_id && inputs === stored.inputs && known === keysOfInputsResolvedPayload && runtime.hasOnly(stored, keysOfInputsResolvedPayload)) return stored as InputsResolvedPayload;
  const result: InputsResolvedPayload = { task_id, inputs };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes InputsResolvedPayload as 1.0.0 stores it. */
export function writeInputsResolvedPayload(value: InputsResolvedPayload, known: runtime.KnownKeys = keysOfInputsResolvedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, inputs: value.inputs };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): InputsResolved {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readInputsResolvedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: InputsResolved = { type: "inputs_resolved", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of InputsResolved as they are stored, oldest first. */
export const storedInputsResolved: runtime.StoredEvent<InputsResolved> = {
  versions: [
    { name: "1.0.0", types: ["inputs_resolved"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored InputsResolved of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<InputsResolved> {
  return runtime.readStored(stored, [storedInputsResolved], options);
}

/** Whether a parsed JSON value is a stored InputsResolved of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedInputsResolved], options);
}

function writeV1_0_0(event: InputsResolved): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "inputs_resolved");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeInputsResolvedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: InputsResolved): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a InputsResolved as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: InputsResolved): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkInputsResolved, event, "InputsResolved");
  return writeV1_0_0(event);
}

/** Writes a InputsResolved as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: InputsResolved): string {
  if (!is(event)) runtime.refuseArgument(checkInputsResolved, event, "InputsResolved");
  return printV1_0_0(event);
}

/** Makes a InputsResolved: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: InputsResolvedPayload, envelope: Event): InputsResolved {
  const event = {
    type: "inputs_resolved",
    ...envelope,
    payload: payload,
  } as InputsResolved;
  if (!is(event)) runtime.refuseArgument(checkInputsResolved, event, "InputsResolved");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): InputsResolved {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeInputsResolvedPayload);
  const result: InputsResolved = { type: "inputs_resolved", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of InputsResolved as they stand in Protobuf, oldest first. */
export const wireInputsResolved: runtime.WireEvent<InputsResolved> = {
  versions: [
    { name: "1.0.0", types: ["inputs_resolved"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a InputsResolved of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<InputsResolved> {
  return runtime.readWire(bytes, wireInputsResolved, options);
}

/** Decodes the payload of a InputsResolved without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<InputsResolvedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeInputsResolvedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: InputsResolvedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "inputs_resolved",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeInputsResolvedPayload,
  );
}

/** Encodes a InputsResolved as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: InputsResolved): Uint8Array {
  try {
    if (event.type !== "inputs_resolved") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkInputsResolved, event, "InputsResolved");
  }
}

/** Encodes the payload of a InputsResolved as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: InputsResolvedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeInputsResolvedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkInputsResolvedPayload, payload, "InputsResolved");
  }
}

/** Decodes InputsResolvedPayload as 1.0.0 wrote it. */
export function decodeInputsResolvedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): InputsResolvedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let inputs_wire: string = "";
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // inputs
        inputs_wire = runtime.takeString(reader, path, "inputs", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const inputs: InputsResolvedPayload["inputs"] = runtime.jsonOf(inputs_wire, path, "inputs", reading);
  const result: InputsResolvedPayload = { task_id, inputs };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes InputsResolvedPayload as 1.0.0 writes it. */
export function encodeInputsResolvedPayload(value: InputsResolvedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (!(runtime.checkJson(value.inputs, undefined, "", []))) runtime.unfit();
  runtime.putJson(writer, 18, value.inputs); // inputs
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
