import * as runtime from "@evolvent/runtime";
import { type Event, checkEvent, decodeEvent, encodeEvent, isEvent, readEvent } from "./event.js";

/**
 * A prompt was sent.
 *
 * @example <caption>Asked, stored as 1.0.0</caption>
 * {"id":5,"timestamp":{"secs":1,"nanos":2000},"kind":{"type":"provider_called","task_id":"summarize","provider":"local","model":"small-1","prompt_len":14}}
 */
export interface ProviderCalled extends Event {
  readonly type: "provider_called";
  readonly payload: ProviderCalledPayload;
}

/** What `ProviderCalled` carries. */
export interface ProviderCalledPayload {
  /** The task that it is about. */
  readonly task_id: string;
  /** Who is asked. */
  readonly provider: string;
  /** Which of its models. */
  readonly model: string;
  /**
   * Length of the prompt.
   *
   * Unit: B.
   */
  readonly prompt_len: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `ProviderCalled`; what is wrong with it goes to `issues`. */
export function checkProviderCalled(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProviderCalled {
  const before = issues.length;
  if (!runtime.checkObject<ProviderCalled>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "provider_called");
  checkEvent(value, path, issues);
  checkProviderCalledPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `ProviderCalled`. */
export function is(value: unknown): value is ProviderCalled {
  return (
    runtime.isRecord<ProviderCalled>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "provider_called" &&
    isProviderCalledPayload(value.payload) &&
    isEvent(value)
  );
}

/** Everything that keeps a value from being of type `ProviderCalled`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkProviderCalled(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<ProviderCalled> = /* @__PURE__ */ runtime.standardSchema(checkProviderCalled);

/** Whether a value is of type `ProviderCalledPayload`. */
export function isProviderCalledPayload(value: unknown): value is ProviderCalledPayload {
  return (
    runtime.isRecord<ProviderCalledPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.task_id) &&
    runtime.isText(value.provider) &&
    runtime.isText(value.model) &&
    runtime.isUint64(value.prompt_len)
  );
}

/** Whether a value is of type `ProviderCalledPayload`; what is wrong with it goes to `issues`. */
export function checkProviderCalledPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ProviderCalledPayload {
  const before = issues.length;
  if (!runtime.checkObject<ProviderCalledPayload>(value, path, issues)) return false;
  runtime.checkString(value.task_id, path, "task_id", issues);
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.model, path, "model", issues);
  runtime.checkUint64(value.prompt_len, path, "prompt_len", issues);
  return issues.length === before;
}

const keysOfProviderCalledPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("task_id", "provider", "model", "prompt_len");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "id", "timestamp");
const payloadKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("type", "task_id", "provider", "model", "prompt_len");

/** Reads ProviderCalledPayload as 1.0.0 stored it. */
export function readProviderCalledPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfProviderCalledPayload,
): ProviderCalledPayload {
  const stored = runtime.readObject<ProviderCalledPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const task_id: ProviderCalledPayload["task_id"] = runtime.readString(stored.task_id, path, "task_id", reading);
  const provider: ProviderCalledPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: ProviderCalledPayload["model"] = runtime.readString(stored.model, path, "model", reading);
  const prompt_len: ProviderCalledPayload["prompt_len"] = runtime.readUint64(stored.prompt_len, path, "prompt_len", reading, "either");
  const result: ProviderCalledPayload = { task_id, provider, model, prompt_len };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes ProviderCalledPayload as 1.0.0 stores it. */
export function writeProviderCalledPayload(value: ProviderCalledPayload, known: runtime.KnownKeys = keysOfProviderCalledPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { task_id: value.task_id, provider: value.provider, model: value.model, prompt_len: runtime.writeInteger(value.prompt_len) };
  return runtime.writeUnknown(json, value, known);
}

function readV1_0_0(reading: runtime.Reading): ProviderCalled {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readEvent(root, undefined, reading);
  const payload = readProviderCalledPayload(runtime.below(root, undefined, reading, "kind"), runtime.at(undefined, "kind", "payload"), reading, payloadKeysV1_0_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: ProviderCalled = { type: "provider_called", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

/** The versions of ProviderCalled as they are stored, oldest first. */
export const storedProviderCalled: runtime.StoredEvent<ProviderCalled> = {
  versions: [
    { name: "1.0.0", types: ["provider_called"], typeAt: ["kind", "type"], versionAt: undefined, versionIsName: false, marks: [null], read: readV1_0_0 },
  ],
  skip: false,
};

/** Reads a stored ProviderCalled of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ProviderCalled> {
  return runtime.readStored(stored, [storedProviderCalled], options);
}

/** Whether a parsed JSON value is a stored ProviderCalled of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedProviderCalled], options);
}

function writeV1_0_0(event: ProviderCalled): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  runtime.writeAt(document, ["kind", "type"], "provider_called");
  document["id"] = runtime.writeInteger(event.id);
  document["timestamp"] = runtime.writeDurationParts(event.timestamp);
  runtime.writeInto(document, ["kind"], writeProviderCalledPayload(event.payload, payloadKeysV1_0_0));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: ProviderCalled): string {
  return runtime.stringifyJson(writeV1_0_0(event));
}

/** Writes a ProviderCalled as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: ProviderCalled): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkProviderCalled, event, "ProviderCalled");
  return writeV1_0_0(event);
}

/** Writes a ProviderCalled as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: ProviderCalled): string {
  if (!is(event)) runtime.refuseArgument(checkProviderCalled, event, "ProviderCalled");
  return printV1_0_0(event);
}

/** Makes a ProviderCalled: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: ProviderCalledPayload, envelope: Event): ProviderCalled {
  const event = {
    type: "provider_called",
    ...envelope,
    payload: payload,
  } as ProviderCalled;
  if (!is(event)) runtime.refuseArgument(checkProviderCalled, event, "ProviderCalled");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): ProviderCalled {
  const envelope = decodeEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeProviderCalledPayload);
  const result: ProviderCalled = { type: "provider_called", id: envelope.id, timestamp: envelope.timestamp, payload };
  return runtime.carryUnknown(result, envelope);
}

/** The versions of ProviderCalled as they stand in Protobuf, oldest first. */
export const wireProviderCalled: runtime.WireEvent<ProviderCalled> = {
  versions: [
    { name: "1.0.0", types: ["provider_called"], decode: decodeV1_0_0 },
  ],
  skip: false,
};

/** Reads a ProviderCalled of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<ProviderCalled> {
  return runtime.readWire(bytes, wireProviderCalled, options);
}

/** Decodes the payload of a ProviderCalled without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<ProviderCalledPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeProviderCalledPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: Event,
  payload: ProviderCalledPayload,
): Uint8Array {
  return runtime.writeEvent(
    "provider_called",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeEvent,
    payload,
    encodeProviderCalledPayload,
  );
}

/** Encodes a ProviderCalled as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: ProviderCalled): Uint8Array {
  try {
    if (event.type !== "provider_called") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkProviderCalled, event, "ProviderCalled");
  }
}

/** Encodes the payload of a ProviderCalled as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: ProviderCalledPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeProviderCalledPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkProviderCalledPayload, payload, "ProviderCalled");
  }
}

/** Decodes ProviderCalledPayload as 1.0.0 wrote it. */
export function decodeProviderCalledPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ProviderCalledPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let task_id: string = "";
  let provider: string = "";
  let model: string = "";
  let prompt_len: bigint = 0n;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // task_id
        task_id = runtime.takeString(reader, path, "task_id", reading);
        break;
      case 18: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 26: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 32: // prompt_len
        prompt_len = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: ProviderCalledPayload = { task_id, provider, model, prompt_len };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ProviderCalledPayload as 1.0.0 writes it. */
export function encodeProviderCalledPayload(value: ProviderCalledPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.task_id !== "") {
    runtime.putString(writer, 10, value.task_id); // task_id
  }
  if (value.provider !== "") {
    runtime.putString(writer, 18, value.provider); // provider
  }
  if (value.model !== "") {
    runtime.putString(writer, 26, value.model); // model
  }
  if (value.prompt_len !== 0n) {
    runtime.putUint64(writer, 32, value.prompt_len); // prompt_len
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
