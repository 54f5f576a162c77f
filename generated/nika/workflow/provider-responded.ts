import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * An answer came.
 *
 * @example <caption>They are not, stored as 1.0.0</caption>
 * {"id":6,"timestamp":{"secs":2,"nanos":0},"kind":{"type":"provider_responded","task_id":"summarize","output_len":6,"tokens_used":null}}
 */
export interface ProviderResponded extends Event {
  readonly type: "provider_responded";
  readonly payload: ProviderRespondedPayload;
}

/** What `ProviderResponded` carries. */
export interface ProviderRespondedPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /**
   * Length of the answer.
   *
   * Unit: B.
   */
  readonly output_len: bigint;
  /**
   * What it cost, where the provider says so.
   *
   * Unit: tokens.
   */
  readonly tokens_used?: number | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `ProviderResponded`; what is wrong with it goes to `issues`. */
export function checkProviderResponded(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProviderResponded {
  const before = issues.length;
  if (!runtime.checkObject<ProviderResponded>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "provider_responded");
  checkEvent(value, path, issues);
  checkProviderRespondedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ProviderResponded`. */
export function is(value: unknown): value is ProviderResponded {
  return (
    runtime.isRecord<ProviderResponded>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "provider_responded" &&
    isProviderRespondedPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `ProviderResponded`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkProviderResponded(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ProviderResponded> = /* @__PURE__ */ runtime.standardSchema(checkProviderResponded);

/** Whether a value is of type `ProviderRespondedPayload`. */
export function isProviderRespondedPayload(value: unknown): value is ProviderRespondedPayload {
  return (
    runtime.isRecord<ProviderRespondedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isUint64(value.output_len) &&
    (value.tokens_used === undefined || value.tokens_used === null || runtime.isUint32(value.tokens_used))
  );
}

/** Whether a value is of type `ProviderRespondedPayload`; what is wrong with it goes to `issues`. */
export function checkProviderRespondedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProviderRespondedPayload {
  const before = issues.length;
  if (!runtime.checkObject<ProviderRespondedPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkUint64(value.output_len, path, "output_len", issues);
  if (value.tokens_used !== undefined && value.tokens_used !== null) {
    runtime.checkUint32(value.tokens_used, path, "tokens_used", issues);
  }
  return issues.length === before;
}

const keysOfProviderRespondedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "output_len", "tokens_used");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "output_len", "tokens_used");

/** Reads ProviderRespondedPayload as 1.0.0 stored it. */
export function readProviderRespondedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfProviderRespondedPayload,
): ProviderRespondedPayload {
  const stored = runtime.readObject<ProviderRespondedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: ProviderRespondedPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const output_len: ProviderRespondedPayload["output_len"] = runtime.readUint64(stored.output_len, path, "output_len", reading, "either");
  const tokens_used: ProviderRespondedPayload["tokens_used"] = stored.tokens_used === undefined ? undefined : stored.tokens_used === null ? null : runtime.readUint32(stored.tokens_used, path, "tokens_used", reading, "number");
  const result: runtime.Mutable<ProviderRespondedPayload> = { task_id, output_len };
  if (tokens_used !== undefined) result.tokens_used = tokens_used;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ProviderRespondedPayload as 1.0.0 stores it. */
export function writeProviderRespondedPayload(value: ProviderRespondedPayload, known: runtime.KnownKeys = keysOfProviderRespondedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, output_len: runtime.writeInteger(value.output_len) };
  if (value.tokens_used !== undefined) json["tokens_used"] = value.tokens_used;
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): ProviderResponded {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readProviderRespondedPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: ProviderResponded = { type: "provider_responded", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of ProviderResponded as they are stored, oldest first. */
export const storedProviderResponded: runtime.StoredEvent<ProviderResponded> = {
  versions: [
    { name: "1.0.0", types: ["provider_responded"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored ProviderResponded of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ProviderResponded> {
  return runtime.readStored(stored, [storedProviderResponded], options);
}

/** Whether a parsed JSON value is a stored ProviderResponded of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedProviderResponded], options);
}

function writeV1_0_0(event: ProviderResponded): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "provider_responded");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeProviderRespondedPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ProviderResponded): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a ProviderResponded as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ProviderResponded): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkProviderResponded, event, "ProviderResponded");
  return writeV1_0_0(event);
}

/** Writes a ProviderResponded as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ProviderResponded): string {
  if (!is(event)) runtime.refuseArgument(checkProviderResponded, event, "ProviderResponded");
  return printV1_0_0(event);
}

/** Makes a ProviderResponded: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ProviderRespondedPayload, envelope: Event): ProviderResponded {
  const event = {
    type: "provider_responded",
    ...envelope,
    payload: payload,
  } as ProviderResponded;
  if (!is(event)) runtime.refuseArgument(checkProviderResponded, event, "ProviderResponded");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ProviderResponded {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeProviderRespondedPayload);
  const result: ProviderResponded = { type: "provider_responded", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ProviderResponded as they stand in Protobuf, oldest first. */
export const wireProviderResponded: runtime.WireEvent<ProviderResponded> = {
  versions: [
    { name: "1.0.0", types: ["provider_responded"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a ProviderResponded of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ProviderResponded> {
  return runtime.readWire(bytes, wireProviderResponded, options);
}

/** Decodes the payload of a ProviderResponded without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ProviderRespondedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeProviderRespondedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: ProviderRespondedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "provider_responded",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeProviderRespondedPayload,
  );
}

/** Encodes a ProviderResponded as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ProviderResponded): Uint8Array {
  try {
    if (event.type !== "provider_responded") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkProviderResponded, event, "ProviderResponded");
  }
}

/** Encodes the payload of a ProviderResponded as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ProviderRespondedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeProviderRespondedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkProviderRespondedPayload, payload, "ProviderResponded");
  }
}

/** Decodes ProviderRespondedPayload as 1.0.0 wrote it. */
export function decodeProviderRespondedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ProviderRespondedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let output_len: bigint = 0n;
  let tokens_used_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 16: // output_len
        output_len = runtime.takeUint64(reader);
        break;
      case 24: // tokens_used
        tokens_used_wire = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const tokens_used: ProviderRespondedPayload["tokens_used"] = tokens_used_wire === undefined ? undefined : tokens_used_wire;
  const result: runtime.Mutable<ProviderRespondedPayload> = { task_id, output_len };
  if (tokens_used !== undefined) result.tokens_used = tokens_used;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ProviderRespondedPayload as 1.0.0 writes it. */
export function encodeProviderRespondedPayload(value: ProviderRespondedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (value.output_len !== 0n) {
    runtime.putUint64(writer, 16, value.output_len); // output_len
  }
  if (value.tokens_used !== undefined && value.tokens_used !== null) {
    runtime.putUint32(writer, 24, value.tokens_used); // tokens_used
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
