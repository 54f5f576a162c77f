import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * An output was checked against a schema.
 *
 * @example <caption>It fits, stored as 1.0.0</caption>
 * {"id":7,"timestamp":{"secs":2,"nanos":7},"kind":{"type":"schema_validated","task_id":"summarize","schema_path":"schemas/summary.json","valid":true}}
 */
export interface SchemaValidated extends Event {
  readonly type: "schema_validated";
  readonly payload: SchemaValidatedPayload;
}

/** What `SchemaValidated` carries. */
export interface SchemaValidatedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /** Where the schema is. */
  readonly schema_path: string;
  /** Whether the output fits. */
  readonly valid: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `SchemaValidated`; what is wrong with it goes to `issues`. */
export function checkSchemaValidated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SchemaValidated {
  const before = issues.length;
  if (!runtime.checkObject<SchemaValidated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "schema_validated");
  checkEvent(value, path, issues);
  checkSchemaValidatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SchemaValidated`. */
export function is(value: unknown): value is SchemaValidated {
  return (
    runtime.isRecord<SchemaValidated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "schema_validated" &&
    isSchemaValidatedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `SchemaValidated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSchemaValidated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SchemaValidated> = /* @__PURE__ */ runtime.standardSchema(checkSchemaValidated);

/** Whether a value is of type `SchemaValidatedPayload`. */
export function isSchemaValidatedPayload(value: unknown): value is SchemaValidatedPayload {
  return (
    runtime.isRecord<SchemaValidatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isText(value.schema_path) &&
    typeof value.valid === "boolean"
  );
}

/** Whether a value is of type `SchemaValidatedPayload`; what is wrong with it goes to `issues`. */
export function checkSchemaValidatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SchemaValidatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<SchemaValidatedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkString(value.schema_path, path, "schema_path", issues);
  runtime.checkBoolean(value.valid, path, "valid", issues);
  return issues.length === before;
}

const keysOfSchemaValidatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "schema_path", "valid");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "schema_path", "valid");

/** Reads SchemaValidatedPayload as 1.0.0 stored it. */
export function readSchemaValidatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSchemaValidatedPayload,
): SchemaValidatedPayload {
  const stored = runtime.readObject<SchemaValidatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: SchemaValidatedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const schema_path: SchemaValidatedPayload["schema_path"] = runtime.readString(stored.schema_path, path, "schema_path", reading);
  const valid: SchemaValidatedPayload["valid"] = runtime.readBoolean(stored.valid, path, "valid", reading);
  if (task_id === stored.task_id && schema_path === stored.schema_path && valid === stored.valid && known === keysOfSchemaValidatedPayload && runtime.hasOnly(stored, keysOfSchemaValidatedPayload)) return stored as SchemaValidatedPayload;
  const result: SchemaValidatedPayload = { task_id, schema_path, valid };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SchemaValidatedPayload as 1.0.0 stores it. */
export function writeSchemaValidatedPayload(value: SchemaValidatedPayload, known: runtime.KnownKeys = keysOfSchemaValidatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, schema_path: value.schema_path, valid: value.valid };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): SchemaValidated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readSchemaValidatedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: SchemaValidated = { type: "schema_validated", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of SchemaValidated as they are stored, oldest first. */
export const storedSchemaValidated: runtime.StoredEvent<SchemaValidated> = {
  versions: [
    { name: "1.0.0", types: ["schema_validated"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored SchemaValidated of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SchemaValidated> {
  return runtime.readStored(stored, [storedSchemaValidated], options);
}

/** Whether a parsed JSON value is a stored SchemaValidated of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSchemaValidated], options);
}

function writeV1_0_0(event: SchemaValidated): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "schema_validated");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeSchemaValidatedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: SchemaValidated): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a SchemaValidated as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: SchemaValidated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkSchemaValidated, event, "SchemaValidated");
  return writeV1_0_0(event);
}

/** Writes a SchemaValidated as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: SchemaValidated): string {
  if (!is(event)) runtime.refuseArgument(checkSchemaValidated, event, "SchemaValidated");
  return printV1_0_0(event);
}

/** Makes a SchemaValidated: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: SchemaValidatedPayload, envelope: Event): SchemaValidated {
  const event = {
    type: "schema_validated",
    ...envelope,
    payload: payload,
  } as SchemaValidated;
  if (!is(event)) runtime.refuseArgument(checkSchemaValidated, event, "SchemaValidated");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SchemaValidated {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSchemaValidatedPayload);
  const result: SchemaValidated = { type: "schema_validated", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SchemaValidated as they stand in Protobuf, oldest first. */
export const wireSchemaValidated: runtime.WireEvent<SchemaValidated> = {
  versions: [
    { name: "1.0.0", types: ["schema_validated"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a SchemaValidated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<SchemaValidated> {
  return runtime.readWire(bytes, wireSchemaValidated, options);
}

/** Decodes the payload of a SchemaValidated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<SchemaValidatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeSchemaValidatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: SchemaValidatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "schema_validated",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeSchemaValidatedPayload,
  );
}

/** Encodes a SchemaValidated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: SchemaValidated): Uint8Array {
  try {
    if (event.type !== "schema_validated") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSchemaValidated, event, "SchemaValidated");
  }
}

/** Encodes the payload of a SchemaValidated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: SchemaValidatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeSchemaValidatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkSchemaValidatedPayload, payload, "SchemaValidated");
  }
}

/** Decodes SchemaValidatedPayload as 1.0.0 wrote it. */
export function decodeSchemaValidatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SchemaValidatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let schema_path: string = "";
  let valid: boolean = false;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // schema_path
        schema_path = runtime.takeString(reader, path, "schema_path", reading);
        break;
      case 24: // valid
        valid = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: SchemaValidatedPayload = { task_id, schema_path, valid };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes SchemaValidatedPayload as 1.0.0 writes it. */
export function encodeSchemaValidatedPayload(value: SchemaValidatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (value.schema_path !== "") {
    runtime.putString(writer, 18, value.schema_path); // schema_path
  }
  if (!(typeof value.valid === "boolean")) runtime.unfit();
  if (value.valid) {
    runtime.putBool(writer, 24, value.valid); // valid
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
