import * as runtime from "@evolvent/runtime";
import {
  type HistoryEvent,
  checkHistoryEvent,
  decodeHistoryEvent,
  encodeHistoryEvent,
  isHistoryEvent,
  readHistoryEvent,
} from "./history-event.js";
import type { HistoryContext } from "./index.js";

/**
 * All values that the instance kept are gone.
 *
 * @example <caption>As planned, stored as 2.0.0</caption>
 * {"event_id":10,"source_event_id":null,"instance_id":"order-1","execution_id":1,"timestamp_ms":1700000000000,"duroxide_version":"0.1.0","type":"KeyValuesCleared"}
 */
export interface KeyValuesCleared extends HistoryEvent {
  readonly type: "KeyValuesCleared";
  readonly payload: KeyValuesClearedPayload;
}

/** What `KeyValuesCleared` carries. */
export interface KeyValuesClearedPayload {
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `KeyValuesCleared`; what is wrong with it goes to `issues`. */
export function checkKeyValuesCleared(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is KeyValuesCleared {
  const before = issues.length;
  if (!runtime.checkObject<KeyValuesCleared>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "KeyValuesCleared");
  checkHistoryEvent(value, path, issues);
  checkKeyValuesClearedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `KeyValuesCleared`. */
export function is(value: unknown): value is KeyValuesCleared {
  return (
    runtime.isRecord<KeyValuesCleared>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "KeyValuesCleared" &&
    isKeyValuesClearedPayload(value.payload) &&
    isHistoryEvent(value)
  );
}

/** Everything that keeps a value from being of type `KeyValuesCleared`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkKeyValuesCleared(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<KeyValuesCleared> = /* @__PURE__ */ runtime.standardSchema(checkKeyValuesCleared);

/** Whether a value is of type `KeyValuesClearedPayload`. */
export function isKeyValuesClearedPayload(value: unknown): value is KeyValuesClearedPayload {
  return runtime.isRecord<KeyValuesClearedPayload>(value) && runtime.isKept(value[runtime.unknownFields]);
}

/** Whether a value is of type `KeyValuesClearedPayload`; what is wrong with it goes to `issues`. */
export function checkKeyValuesClearedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is KeyValuesClearedPayload {
  return runtime.checkObject<KeyValuesClearedPayload>(value, path, issues);
}

const keysOfKeyValuesClearedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const payloadKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "schema_version", "event_id", "source_event_id", "execution_id", "instance_id", "timestamp_ms", "duroxide_version");

/** Reads KeyValuesClearedPayload as 2.0.0 stored it. */
export function readKeyValuesClearedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfKeyValuesClearedPayload,
): KeyValuesClearedPayload {
  const stored = runtime.readEmpty<KeyValuesClearedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const result: KeyValuesClearedPayload = {};
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes KeyValuesClearedPayload as 2.0.0 stores it. */
export function writeKeyValuesClearedPayload(value: KeyValuesClearedPayload, known: runtime.KnownKeys = keysOfKeyValuesClearedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, known);
}

function readV2_0_0(reading: runtime.Reading): KeyValuesCleared {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEvent(root, undefined, reading);
  const payload = readKeyValuesClearedPayload(root, runtime.at(undefined, undefined, "payload"), reading, payloadKeysV2_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<KeyValuesCleared> = { type: "KeyValuesCleared", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return result;
}

/** The versions of KeyValuesCleared as they are stored, oldest first. */
export const storedKeyValuesCleared: runtime.StoredEvent<KeyValuesCleared> = {
  versions: [
    { name: "2.0.0", types: ["KeyValuesCleared"], typeAt: ["type"], versionAt: ["schema_version"], versionIsName: true, marks: [null], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored KeyValuesCleared of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<KeyValuesCleared> {
  return runtime.readStored(stored, [storedKeyValuesCleared], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored KeyValuesCleared of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedKeyValuesCleared], options, ["instance_id", "execution_id"]);
}

function writeV2_0_0(event: KeyValuesCleared): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["type"] = "KeyValuesCleared";
  document["event_id"] = runtime.writeInteger(event.event_id);
  if (event.source_event_id !== undefined) document["source_event_id"] = event.source_event_id === null ? null : runtime.writeInteger(event.source_event_id);
  document["execution_id"] = runtime.writeInteger(event.execution_id);
  document["instance_id"] = event.instance_id;
  if (event.timestamp_ms !== undefined) document["timestamp_ms"] = runtime.writeTimestampMilliseconds(event.timestamp_ms);
  else document["timestamp_ms"] = 0;
  document["duroxide_version"] = event.duroxide_version;
  runtime.writeInto(document, [], writeKeyValuesClearedPayload(event.payload, payloadKeysV2_0_0));
  return runtime.writeUnknown(document, event, payloadKeysV2_0_0);
}

function printV2_0_0(event: KeyValuesCleared): string {
  return runtime.stringifyJson(writeV2_0_0(event));
}

/** Writes a KeyValuesCleared as version 2.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: KeyValuesCleared): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkKeyValuesCleared, event, "KeyValuesCleared");
  return writeV2_0_0(event);
}

/** Writes a KeyValuesCleared as version 2.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: KeyValuesCleared): string {
  if (!is(event)) runtime.refuseArgument(checkKeyValuesCleared, event, "KeyValuesCleared");
  return printV2_0_0(event);
}

/** Makes a KeyValuesCleared: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: KeyValuesClearedPayload, envelope: Omit<HistoryEvent, "timestamp_ms"> & Partial<Pick<HistoryEvent, "timestamp_ms">>): KeyValuesCleared {
  const event = {
    type: "KeyValuesCleared",
    ...{ timestamp_ms: runtime.now(), ...envelope },
    payload: payload,
  } as KeyValuesCleared;
  if (!is(event)) runtime.refuseArgument(checkKeyValuesCleared, event, "KeyValuesCleared");
  return event;
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): KeyValuesCleared {
  const envelope = decodeHistoryEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeKeyValuesClearedPayload);
  const result: runtime.Mutable<KeyValuesCleared> = { type: "KeyValuesCleared", event_id: envelope.event_id, execution_id: envelope.execution_id, instance_id: envelope.instance_id, duroxide_version: envelope.duroxide_version, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of KeyValuesCleared as they stand in Protobuf, oldest first. */
export const wireKeyValuesCleared: runtime.WireEvent<KeyValuesCleared> = {
  versions: [
    { name: "2.0.0", types: ["KeyValuesCleared"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a KeyValuesCleared of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<KeyValuesCleared> {
  return runtime.readWire(bytes, wireKeyValuesCleared, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a KeyValuesCleared without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<KeyValuesClearedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "2.0.0", decode: decodeKeyValuesClearedPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

function encodeAsV2_0_0(
  envelope: HistoryEvent,
  payload: KeyValuesClearedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "KeyValuesCleared",
    runtime.protobufVersionOf(envelope, "2.0.0"),
    envelope,
    encodeHistoryEvent,
    payload,
    encodeKeyValuesClearedPayload,
  );
}

/** Encodes a KeyValuesCleared as the message of version 2.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: KeyValuesCleared): Uint8Array {
  try {
    if (event.type !== "KeyValuesCleared") runtime.unfit();
    return encodeAsV2_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkKeyValuesCleared, event, "KeyValuesCleared");
  }
}

/** Encodes the payload of a KeyValuesCleared as the message of version 2.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: KeyValuesClearedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeKeyValuesClearedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkKeyValuesClearedPayload, payload, "KeyValuesCleared");
  }
}

/** Decodes KeyValuesClearedPayload as 2.0.0 wrote it. */
export function decodeKeyValuesClearedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): KeyValuesClearedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: KeyValuesClearedPayload = {};
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes KeyValuesClearedPayload as 2.0.0 writes it. */
export function encodeKeyValuesClearedPayload(value: KeyValuesClearedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
