import * as runtime from "@evolvent/runtime";
import {
  type BaseEvent,
  type BaseEventV1_0_0,
  type BaseEventV1_1_0,
  checkBaseEvent,
  decodeBaseEvent,
  decodeBaseEventV1_0_0,
  decodeBaseEventV1_1_0,
  encodeBaseEventV2_0_0ToV1_0_0,
  isBaseEvent,
  liftBaseEventV1_0_0,
  liftBaseEventV2_0_0ToV1_0_0,
  readBaseEvent,
  readBaseEventV1_0_0,
  readBaseEventV1_1_0,
  writeBaseEventActorType,
} from "./base-event.js";
import { type Blob, checkBlob, decodeBlob, isBlob, readBlob, writeBlob } from "./blob.js";
import { printMetadataV1_0_0, writeMetadataV1_0_0 } from "./metadata.js";

/** A request was sent to a provider. */
export interface AiRequestStarted extends BaseEvent {
  readonly type: "AI.REQUEST.STARTED";
  readonly payload: AiRequestStartedPayload;
}

/** What `AI.REQUEST.STARTED` carries. */
export interface AiRequestStartedPayload {
  readonly provider: string;
  readonly model: string;
  /**
   * What was asked, cut at 100,000 characters.
   *
   * Sensitive: secret.
   */
  readonly prompt: string;
  /** Where the whole of a cut text is. */
  readonly promptBlob?: Blob;
  /** What data went along with it. */
  readonly accessed?: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `AI.REQUEST.STARTED` as in 1.0.0. */
export interface AiRequestStartedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "AI.REQUEST.STARTED";
  readonly payload: AiRequestStartedPayloadV1_0_0;
}

/** `AI.REQUEST.STARTED` as in 1.1.0. */
export interface AiRequestStartedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "AI.REQUEST.STARTED";
  readonly payload: AiRequestStartedPayload;
}

/** `AiRequestStartedPayload` as in 1.0.0. */
export interface AiRequestStartedPayloadV1_0_0 {
  readonly provider: string;
  readonly model: string;
  readonly prompt: string;
  readonly accessed?: readonly string[];
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.0.0: released 2025-10-29. */
export type AiRequestStartedV1 = AiRequestStartedV1_0_0;
/** 1.0.0: released 2025-10-29. */
export type AiRequestStartedPayloadV1 = AiRequestStartedPayloadV1_0_0;
/** 2.0.0: not released. */
export type AiRequestStartedV2 = AiRequestStarted;
/** 2.0.0: not released. */
export type AiRequestStartedPayloadV2 = AiRequestStartedPayload;

/** Whether a value is of type `AiRequestStarted`; what is wrong with it goes to `issues`. */
export function checkAiRequestStarted(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiRequestStarted {
  const before = issues.length;
  if (!runtime.checkObject<AiRequestStarted>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "AI.REQUEST.STARTED");
  checkBaseEvent(value, path, issues);
  checkAiRequestStartedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `AiRequestStarted`. */
export function is(value: unknown): value is AiRequestStarted {
  return (
    runtime.isRecord<AiRequestStarted>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "AI.REQUEST.STARTED" &&
    isAiRequestStartedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `AiRequestStarted`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkAiRequestStarted(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<AiRequestStarted> = /* @__PURE__ */ runtime.standardSchema(checkAiRequestStarted);

/** Whether a value is of type `AiRequestStartedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkAiRequestStartedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiRequestStartedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<AiRequestStartedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.model, path, "model", issues);
  if (runtime.checkString(value.prompt, path, "prompt", issues)) {
    runtime.checkLength(value.prompt, path, "prompt", issues, 0, 100000);
  }
  if (value.accessed !== undefined) runtime.checkList(value.accessed, path, "accessed", issues, runtime.checkString);
  return issues.length === before;
}

/** Whether a value is of type `AiRequestStartedPayload`. */
export function isAiRequestStartedPayload(value: unknown): value is AiRequestStartedPayload {
  return (
    runtime.isRecord<AiRequestStartedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    runtime.isText(value.model) &&
    runtime.isText(value.prompt) && runtime.isOfLength(value.prompt, 0, 100000) &&
    (value.promptBlob === undefined || isBlob(value.promptBlob)) &&
    (value.accessed === undefined || runtime.isList(value.accessed, runtime.isText))
  );
}

/** Whether a value is of type `AiRequestStartedPayload`; what is wrong with it goes to `issues`. */
export function checkAiRequestStartedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiRequestStartedPayload {
  const before = issues.length;
  if (!runtime.checkObject<AiRequestStartedPayload>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.model, path, "model", issues);
  if (runtime.checkString(value.prompt, path, "prompt", issues)) {
    runtime.checkLength(value.prompt, path, "prompt", issues, 0, 100000);
  }
  if (value.promptBlob !== undefined) checkBlob(value.promptBlob, runtime.at(path, "promptBlob"), issues);
  if (value.accessed !== undefined) runtime.checkList(value.accessed, path, "accessed", issues, runtime.checkString);
  return issues.length === before;
}

const keysOfAiRequestStartedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "prompt", "accessed");
const keysOfAiRequestStartedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "prompt", "promptBlob", "accessed");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads AiRequestStartedPayload as 1.0.0 stored it. */
export function readAiRequestStartedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiRequestStartedPayloadV1_0_0,
): AiRequestStartedPayload {
  const stored = runtime.readObject<AiRequestStartedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiRequestStartedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiRequestStartedPayload["model"] = runtime.readString(stored.model, path, "model", reading);
  const prompt: AiRequestStartedPayload["prompt"] = runtime.ofSize(runtime.readString(stored.prompt, path, "prompt", reading), path, "prompt", reading, undefined, 100000);
  const accessed: AiRequestStartedPayload["accessed"] = stored.accessed === undefined ? undefined : runtime.readList(stored.accessed, path, "accessed", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  const result: runtime.Mutable<AiRequestStartedPayload> = { provider, model, prompt };
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads AiRequestStartedPayload as 1.1.0 and 2.0.0 stored it. */
export function readAiRequestStartedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiRequestStartedPayload,
): AiRequestStartedPayload {
  const stored = runtime.readObject<AiRequestStartedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiRequestStartedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiRequestStartedPayload["model"] = runtime.readString(stored.model, path, "model", reading);
  const prompt: AiRequestStartedPayload["prompt"] = runtime.ofSize(runtime.readString(stored.prompt, path, "prompt", reading), path, "prompt", reading, undefined, 100000);
  const promptBlob: AiRequestStartedPayload["promptBlob"] = stored.promptBlob === undefined ? undefined : readBlob(stored.promptBlob, runtime.at(path, "promptBlob"), reading);
  const accessed: AiRequestStartedPayload["accessed"] = stored.accessed === undefined ? undefined : runtime.readList(stored.accessed, path, "accessed", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (provider === stored.provider && model === stored.model && prompt === stored.prompt && promptBlob === stored.promptBlob && accessed === stored.accessed && known === keysOfAiRequestStartedPayload && runtime.hasOnly(stored, keysOfAiRequestStartedPayload)) return stored as AiRequestStartedPayload;
  const result: runtime.Mutable<AiRequestStartedPayload> = { provider, model, prompt };
  if (promptBlob !== undefined) result.promptBlob = promptBlob;
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes AiRequestStartedPayload as 1.0.0 stores it. */
export function writeAiRequestStartedPayloadV1_0_0(value: AiRequestStartedPayloadV1_0_0, known: runtime.KnownKeys = keysOfAiRequestStartedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, model: value.model, prompt: value.prompt };
  if (value.accessed !== undefined) json["accessed"] = value.accessed;
  return runtime.writeUnknown(json, value, known);
}

/** Writes AiRequestStartedPayload as 1.1.0 and 2.0.0 stores it. */
export function writeAiRequestStartedPayload(value: AiRequestStartedPayload, known: runtime.KnownKeys = keysOfAiRequestStartedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, model: value.model, prompt: value.prompt };
  if (value.promptBlob !== undefined) json["promptBlob"] = writeBlob(value.promptBlob);
  if (value.accessed !== undefined) json["accessed"] = value.accessed;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of AiRequestStartedPayload as 1.0.0 stores it. */
export function printAiRequestStartedPayloadV1_0_0(value: AiRequestStartedPayloadV1_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeAiRequestStartedPayloadV1_0_0(value));
  let text = `{"provider":${runtime.printString(value.provider)},"model":${runtime.printString(value.model)},"prompt":${runtime.printString(value.prompt)}`;
  if (value.accessed !== undefined) text += `,"accessed":${runtime.printList(value.accessed, (item) => runtime.printString(item))}`;
  return text + "}";
}

/** AiRequestStartedPayload of 1.1.0 and 2.0.0 as of 1.0.0. */
export function liftAiRequestStartedPayloadV1_1_0ToV1_0_0(
  value: AiRequestStartedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): AiRequestStartedPayloadV1_0_0 {
  const provider: AiRequestStartedPayloadV1_0_0["provider"] = value.provider;
  const model: AiRequestStartedPayloadV1_0_0["model"] = value.model;
  const prompt: AiRequestStartedPayloadV1_0_0["prompt"] = value.prompt;
  const accessed: AiRequestStartedPayloadV1_0_0["accessed"] = value.accessed === undefined ? undefined : value.accessed;
  const result: runtime.Mutable<AiRequestStartedPayloadV1_0_0> = { provider, model, prompt };
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.withUnknownOf(result, value);
}

/** AiRequestStartedPayload of 1.0.0 as of 1.1.0 and 2.0.0. */
export function liftAiRequestStartedPayloadV1_0_0(
  value: AiRequestStartedPayloadV1_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): AiRequestStartedPayload {
  const provider: AiRequestStartedPayload["provider"] = value.provider;
  const model: AiRequestStartedPayload["model"] = value.model;
  const prompt: AiRequestStartedPayload["prompt"] = value.prompt;
  const accessed: AiRequestStartedPayload["accessed"] = value.accessed === undefined ? undefined : value.accessed;
  const result: runtime.Mutable<AiRequestStartedPayload> = { provider, model, prompt };
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): AiRequestStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readAiRequestStartedPayloadV1_0_0(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): AiRequestStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readAiRequestStartedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): AiRequestStarted {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readAiRequestStartedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of AI.REQUEST.STARTED as they are stored, oldest first. */
export const storedAiRequestStarted: runtime.StoredEvent<AiRequestStarted> = {
  versions: [
    { name: "1.0.0", types: ["AI.REQUEST.STARTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["AI.REQUEST.STARTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["AI.REQUEST.STARTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored AI.REQUEST.STARTED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiRequestStarted> {
  return runtime.readStored(stored, [storedAiRequestStarted], options);
}

/** Whether a parsed JSON value is a stored AI.REQUEST.STARTED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedAiRequestStarted], options);
}

function writeV1_0_0(event: AiRequestStartedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "AI.REQUEST.STARTED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeAiRequestStartedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: AiRequestStartedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"AI.REQUEST.STARTED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printAiRequestStartedPayloadV1_0_0(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: AiRequestStarted, reading: runtime.Reading): AiRequestStartedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = liftAiRequestStartedPayloadV1_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<AiRequestStartedV1_0_0> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a AI.REQUEST.STARTED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: AiRequestStarted): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkAiRequestStarted, event, "AI.REQUEST.STARTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.STARTED");
  return writeV1_0_0(older);
}

/** Writes a AI.REQUEST.STARTED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: AiRequestStarted): string {
  if (!is(event)) runtime.refuseArgument(checkAiRequestStarted, event, "AI.REQUEST.STARTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.STARTED");
  return printV1_0_0(older);
}

/** Makes a AI.REQUEST.STARTED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: AiRequestStartedPayloadV1_0_0, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): AiRequestStarted {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "AI.REQUEST.STARTED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: liftAiRequestStartedPayloadV1_0_0(payload, undefined, reading),
  } as AiRequestStarted;
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.STARTED");
  if (!is(event)) runtime.refuseArgument(checkAiRequestStarted, event, "AI.REQUEST.STARTED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiRequestStarted {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestStartedPayloadV1_0_0);
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV1_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiRequestStarted {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestStartedPayload);
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

function decodeV2_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiRequestStarted {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestStartedPayload);
  const result: runtime.Mutable<AiRequestStarted> = { type: "AI.REQUEST.STARTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of AiRequestStarted as they stand in Protobuf, oldest first. */
export const wireAiRequestStarted: runtime.WireEvent<AiRequestStarted> = {
  versions: [
    { name: "1.0.0", types: ["AI.REQUEST.STARTED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["AI.REQUEST.STARTED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["AI.REQUEST.STARTED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a AiRequestStarted of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiRequestStarted> {
  return runtime.readWire(bytes, wireAiRequestStarted, options);
}

/** Decodes the payload of a AiRequestStarted without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<AiRequestStartedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeAiRequestStartedPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeAiRequestStartedPayload },
      { name: "2.0.0", decode: decodeAiRequestStartedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: AiRequestStartedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "AI.REQUEST.STARTED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeAiRequestStartedPayloadV1_1_0ToV1_0_0,
  );
}

/** Encodes a AiRequestStarted as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: AiRequestStarted): Uint8Array {
  try {
    if (event.type !== "AI.REQUEST.STARTED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiRequestStarted, event, "AiRequestStarted");
  }
}

/** Encodes the payload of a AiRequestStarted as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: AiRequestStartedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeAiRequestStartedPayloadV1_1_0ToV1_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiRequestStartedPayload, payload, "AiRequestStarted");
  }
}

function decodeListOfString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): readonly string[] {
  runtime.enterMessage(path, reading);
  const value: string[] = [];
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value.push(runtime.takeString(reader, valuePath, value.length, reading));
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes AiRequestStartedPayload as 1.0.0 wrote it. */
export function decodeAiRequestStartedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiRequestStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let prompt_wire: string | undefined;
  let accessed_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // prompt
        prompt_wire = runtime.takeString(reader, path, "prompt", reading);
        break;
      case 42: // accessed
        accessed_wire = runtime.takeSpan(reader, accessed_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (model === undefined) runtime.lacking(path, "model", reading);
  const prompt: AiRequestStartedPayload["prompt"] = prompt_wire === undefined ? runtime.lacking(path, "prompt", reading) : runtime.ofSize(prompt_wire, path, "prompt", reading, undefined, 100000);
  const accessed: AiRequestStartedPayload["accessed"] = accessed_wire === undefined ? undefined : runtime.takeMessage(reader, accessed_wire, runtime.at(path, "accessed"), reading, decodeListOfString);
  const result: runtime.Mutable<AiRequestStartedPayload> = { provider, model, prompt };
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes AiRequestStartedPayload as 1.1.0, 2.0.0 wrote it. */
export function decodeAiRequestStartedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiRequestStartedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let prompt_wire: string | undefined;
  let promptBlob_wire: runtime.WireSpan | undefined;
  let accessed_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // prompt
        prompt_wire = runtime.takeString(reader, path, "prompt", reading);
        break;
      case 34: // prompt_blob
        promptBlob_wire = runtime.takeSpan(reader, promptBlob_wire);
        break;
      case 42: // accessed
        accessed_wire = runtime.takeSpan(reader, accessed_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (model === undefined) runtime.lacking(path, "model", reading);
  const prompt: AiRequestStartedPayload["prompt"] = prompt_wire === undefined ? runtime.lacking(path, "prompt", reading) : runtime.ofSize(prompt_wire, path, "prompt", reading, undefined, 100000);
  const promptBlob: AiRequestStartedPayload["promptBlob"] = promptBlob_wire === undefined ? undefined : runtime.takeMessage(reader, promptBlob_wire, runtime.at(path, "promptBlob"), reading, decodeBlob);
  const accessed: AiRequestStartedPayload["accessed"] = accessed_wire === undefined ? undefined : runtime.takeMessage(reader, accessed_wire, runtime.at(path, "accessed"), reading, decodeListOfString);
  const result: runtime.Mutable<AiRequestStartedPayload> = { provider, model, prompt };
  if (promptBlob !== undefined) result.promptBlob = promptBlob;
  if (accessed !== undefined) result.accessed = accessed;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeListOfString(value: readonly string[], writer: runtime.WireWriter): void {
  for (const item of runtime.listOf(value)) {
    runtime.putString(writer, 10, item);
  }
}

/** Encodes AiRequestStartedPayload of 1.1.0, 2.0.0 as 1.0.0 writes it. */
export function encodeAiRequestStartedPayloadV1_1_0ToV1_0_0(value: AiRequestStartedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  runtime.putString(writer, 18, value.model); // model
  if (!(typeof value.prompt === "string" && runtime.isOfLength(value.prompt, 0, 100000))) runtime.unfit();
  runtime.putString(writer, 26, value.prompt); // prompt
  if (value.accessed !== undefined) {
    const start = runtime.beginMessage(writer, 42); // accessed
    encodeListOfString(value.accessed, writer);
    runtime.endMessage(writer, 42, start);
  }
  // Not written: only a draft has it.
  if (value.promptBlob !== undefined) {
    if (!(isBlob(value.promptBlob))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
