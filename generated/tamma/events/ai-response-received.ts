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

/** A provider answered. */
export interface AiResponseReceived extends BaseEvent {
  readonly type: "AI.RESPONSE.RECEIVED";
  readonly payload: AiResponseReceivedPayload;
}

/** What `AI.RESPONSE.RECEIVED` carries. */
export interface AiResponseReceivedPayload {
  readonly provider: string;
  readonly model: string;
  /**
   * The answer, cut at 100,000 characters.
   *
   * Sensitive: secret.
   */
  readonly text?: string;
  /** Where the whole of a cut text is. */
  readonly textBlob?: Blob;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  /** From sending to the last byte. */
  readonly duration: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `AI.RESPONSE.RECEIVED` as in 1.0.0. */
export interface AiResponseReceivedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "AI.RESPONSE.RECEIVED";
  readonly payload: AiResponseReceivedPayloadV1_0_0;
}

/** `AI.RESPONSE.RECEIVED` as in 1.1.0. */
export interface AiResponseReceivedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "AI.RESPONSE.RECEIVED";
  readonly payload: AiResponseReceivedPayload;
}

/** `AiResponseReceivedPayload` as in 1.0.0. */
export interface AiResponseReceivedPayloadV1_0_0 {
  readonly provider: string;
  readonly model: string;
  readonly text?: string;
  readonly inputTokens?: number;
  readonly outputTokens?: number;
  readonly duration: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** 1.0.0: released 2025-10-29. */
export type AiResponseReceivedV1 = AiResponseReceivedV1_0_0;
/** 1.0.0: released 2025-10-29. */
export type AiResponseReceivedPayloadV1 = AiResponseReceivedPayloadV1_0_0;
/** 2.0.0: not released. */
export type AiResponseReceivedV2 = AiResponseReceived;
/** 2.0.0: not released. */
export type AiResponseReceivedPayloadV2 = AiResponseReceivedPayload;

/** Whether a value is of type `AiResponseReceived`; what is wrong with it goes to `issues`. */
export function checkAiResponseReceived(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiResponseReceived {
  const before = issues.length;
  if (!runtime.checkObject<AiResponseReceived>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "AI.RESPONSE.RECEIVED");
  checkBaseEvent(value, path, issues);
  checkAiResponseReceivedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `AiResponseReceived`. */
export function is(value: unknown): value is AiResponseReceived {
  return (
    runtime.isRecord<AiResponseReceived>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "AI.RESPONSE.RECEIVED" &&
    isAiResponseReceivedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `AiResponseReceived`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkAiResponseReceived(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<AiResponseReceived> = /* @__PURE__ */ runtime.standardSchema(checkAiResponseReceived);

/** Whether a value is of type `AiResponseReceivedPayloadV1_0_0`; what is wrong with it goes to `issues`. */
export function checkAiResponseReceivedPayloadV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiResponseReceivedPayloadV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<AiResponseReceivedPayloadV1_0_0>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.model, path, "model", issues);
  if (value.text !== undefined && runtime.checkString(value.text, path, "text", issues)) {
    runtime.checkLength(value.text, path, "text", issues, 0, 100000);
  }
  if (value.inputTokens !== undefined) runtime.checkUint32(value.inputTokens, path, "inputTokens", issues);
  if (value.outputTokens !== undefined) runtime.checkUint32(value.outputTokens, path, "outputTokens", issues);
  if (runtime.checkDuration(value.duration, path, "duration", issues)) {
    runtime.checkMultiple(value.duration, path, "duration", issues, 1000000n, "whole milliseconds");
  }
  return issues.length === before;
}

/** Whether a value is of type `AiResponseReceivedPayload`. */
export function isAiResponseReceivedPayload(value: unknown): value is AiResponseReceivedPayload {
  return (
    runtime.isRecord<AiResponseReceivedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    runtime.isText(value.model) &&
    (value.text === undefined || (runtime.isText(value.text) && runtime.isOfLength(value.text, 0, 100000))) &&
    (value.textBlob === undefined || isBlob(value.textBlob)) &&
    (value.inputTokens === undefined || runtime.isUint32(value.inputTokens)) &&
    (value.outputTokens === undefined || runtime.isUint32(value.outputTokens)) &&
    runtime.isDuration(value.duration) && value.duration % 1000000n === 0n
  );
}

/** Whether a value is of type `AiResponseReceivedPayload`; what is wrong with it goes to `issues`. */
export function checkAiResponseReceivedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiResponseReceivedPayload {
  const before = issues.length;
  if (!runtime.checkObject<AiResponseReceivedPayload>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.model, path, "model", issues);
  if (value.text !== undefined && runtime.checkString(value.text, path, "text", issues)) {
    runtime.checkLength(value.text, path, "text", issues, 0, 100000);
  }
  if (value.textBlob !== undefined) checkBlob(value.textBlob, runtime.at(path, "textBlob"), issues);
  if (value.inputTokens !== undefined) runtime.checkUint32(value.inputTokens, path, "inputTokens", issues);
  if (value.outputTokens !== undefined) runtime.checkUint32(value.outputTokens, path, "outputTokens", issues);
  if (runtime.checkDuration(value.duration, path, "duration", issues)) {
    runtime.checkMultiple(value.duration, path, "duration", issues, 1000000n, "whole milliseconds");
  }
  return issues.length === before;
}

const keysOfAiResponseReceivedPayloadV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "text", "inputTokens", "outputTokens", "duration");
const keysOfAiResponseReceivedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "text", "textBlob", "inputTokens", "outputTokens", "duration");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads AiResponseReceivedPayload as 1.0.0 stored it. */
export function readAiResponseReceivedPayloadV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiResponseReceivedPayloadV1_0_0,
): AiResponseReceivedPayload {
  const stored = runtime.readObject<AiResponseReceivedPayloadV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiResponseReceivedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiResponseReceivedPayload["model"] = runtime.readString(stored.model, path, "model", reading);
  const text: AiResponseReceivedPayload["text"] = stored.text === undefined ? undefined : runtime.ofSize(runtime.readString(stored.text, path, "text", reading), path, "text", reading, undefined, 100000);
  const inputTokens: AiResponseReceivedPayload["inputTokens"] = stored.inputTokens === undefined ? undefined : runtime.readUint32(stored.inputTokens, path, "inputTokens", reading, "number");
  const outputTokens: AiResponseReceivedPayload["outputTokens"] = stored.outputTokens === undefined ? undefined : runtime.readUint32(stored.outputTokens, path, "outputTokens", reading, "number");
  const duration: AiResponseReceivedPayload["duration"] = runtime.readDuration(stored.duration, path, "duration", reading, "ms");
  const result: runtime.Mutable<AiResponseReceivedPayload> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Reads AiResponseReceivedPayload as 1.1.0 and 2.0.0 stored it. */
export function readAiResponseReceivedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiResponseReceivedPayload,
): AiResponseReceivedPayload {
  const stored = runtime.readObject<AiResponseReceivedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiResponseReceivedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiResponseReceivedPayload["model"] = runtime.readString(stored.model, path, "model", reading);
  const text: AiResponseReceivedPayload["text"] = stored.text === undefined ? undefined : runtime.ofSize(runtime.readString(stored.text, path, "text", reading), path, "text", reading, undefined, 100000);
  const textBlob: AiResponseReceivedPayload["textBlob"] = stored.textBlob === undefined ? undefined : readBlob(stored.textBlob, runtime.at(path, "textBlob"), reading);
  const inputTokens: AiResponseReceivedPayload["inputTokens"] = stored.inputTokens === undefined ? undefined : runtime.readUint32(stored.inputTokens, path, "inputTokens", reading, "number");
  const outputTokens: AiResponseReceivedPayload["outputTokens"] = stored.outputTokens === undefined ? undefined : runtime.readUint32(stored.outputTokens, path, "outputTokens", reading, "number");
  const duration: AiResponseReceivedPayload["duration"] = runtime.readDuration(stored.duration, path, "duration", reading, "ms");
  const result: runtime.Mutable<AiResponseReceivedPayload> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (textBlob !== undefined) result.textBlob = textBlob;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes AiResponseReceivedPayload as 1.0.0 stores it. */
export function writeAiResponseReceivedPayloadV1_0_0(value: AiResponseReceivedPayloadV1_0_0, known: runtime.KnownKeys = keysOfAiResponseReceivedPayloadV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, model: value.model, duration: runtime.writeDurationMilliseconds(value.duration) };
  if (value.text !== undefined) json["text"] = value.text;
  if (value.inputTokens !== undefined) json["inputTokens"] = value.inputTokens;
  if (value.outputTokens !== undefined) json["outputTokens"] = value.outputTokens;
  return runtime.writeUnknown(json, value, known);
}

/** Writes AiResponseReceivedPayload as 1.1.0 and 2.0.0 stores it. */
export function writeAiResponseReceivedPayload(value: AiResponseReceivedPayload, known: runtime.KnownKeys = keysOfAiResponseReceivedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, model: value.model, duration: runtime.writeDurationMilliseconds(value.duration) };
  if (value.text !== undefined) json["text"] = value.text;
  if (value.textBlob !== undefined) json["textBlob"] = writeBlob(value.textBlob);
  if (value.inputTokens !== undefined) json["inputTokens"] = value.inputTokens;
  if (value.outputTokens !== undefined) json["outputTokens"] = value.outputTokens;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of AiResponseReceivedPayload as 1.0.0 stores it. */
export function printAiResponseReceivedPayloadV1_0_0(value: AiResponseReceivedPayloadV1_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeAiResponseReceivedPayloadV1_0_0(value));
  let text = `{"provider":${runtime.printString(value.provider)},"model":${runtime.printString(value.model)},"duration":${runtime.writeDurationMilliseconds(value.duration)}`;
  if (value.text !== undefined) text += `,"text":${runtime.printString(value.text)}`;
  if (value.inputTokens !== undefined) text += `,"inputTokens":${value.inputTokens}`;
  if (value.outputTokens !== undefined) text += `,"outputTokens":${value.outputTokens}`;
  return text + "}";
}

/** AiResponseReceivedPayload of 1.1.0 and 2.0.0 as of 1.0.0. */
export function liftAiResponseReceivedPayloadV1_1_0ToV1_0_0(
  value: AiResponseReceivedPayload,
  _path: runtime.Path,
  _reading: runtime.Reading,
): AiResponseReceivedPayloadV1_0_0 {
  const provider: AiResponseReceivedPayloadV1_0_0["provider"] = value.provider;
  const model: AiResponseReceivedPayloadV1_0_0["model"] = value.model;
  const text: AiResponseReceivedPayloadV1_0_0["text"] = value.text === undefined ? undefined : value.text;
  const inputTokens: AiResponseReceivedPayloadV1_0_0["inputTokens"] = value.inputTokens === undefined ? undefined : value.inputTokens;
  const outputTokens: AiResponseReceivedPayloadV1_0_0["outputTokens"] = value.outputTokens === undefined ? undefined : value.outputTokens;
  const duration: AiResponseReceivedPayloadV1_0_0["duration"] = value.duration;
  const result: runtime.Mutable<AiResponseReceivedPayloadV1_0_0> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.withUnknownOf(result, value);
}

/** AiResponseReceivedPayload of 1.0.0 as of 1.1.0 and 2.0.0. */
export function liftAiResponseReceivedPayloadV1_0_0(
  value: AiResponseReceivedPayloadV1_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): AiResponseReceivedPayload {
  const provider: AiResponseReceivedPayload["provider"] = value.provider;
  const model: AiResponseReceivedPayload["model"] = value.model;
  const text: AiResponseReceivedPayload["text"] = value.text === undefined ? undefined : value.text;
  const inputTokens: AiResponseReceivedPayload["inputTokens"] = value.inputTokens === undefined ? undefined : value.inputTokens;
  const outputTokens: AiResponseReceivedPayload["outputTokens"] = value.outputTokens === undefined ? undefined : value.outputTokens;
  const duration: AiResponseReceivedPayload["duration"] = value.duration;
  const result: runtime.Mutable<AiResponseReceivedPayload> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.withUnknownOf(result, value);
}

function readV1_0_0(reading: runtime.Reading): AiResponseReceived {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readAiResponseReceivedPayloadV1_0_0(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): AiResponseReceived {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readAiResponseReceivedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): AiResponseReceived {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readAiResponseReceivedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of AI.RESPONSE.RECEIVED as they are stored, oldest first. */
export const storedAiResponseReceived: runtime.StoredEvent<AiResponseReceived> = {
  versions: [
    { name: "1.0.0", types: ["AI.RESPONSE.RECEIVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["AI.RESPONSE.RECEIVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["AI.RESPONSE.RECEIVED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored AI.RESPONSE.RECEIVED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiResponseReceived> {
  return runtime.readStored(stored, [storedAiResponseReceived], options);
}

/** Whether a parsed JSON value is a stored AI.RESPONSE.RECEIVED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedAiResponseReceived], options);
}

function writeV1_0_0(event: AiResponseReceivedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "AI.RESPONSE.RECEIVED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeAiResponseReceivedPayloadV1_0_0(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: AiResponseReceivedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"AI.RESPONSE.RECEIVED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printAiResponseReceivedPayloadV1_0_0(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: AiResponseReceived, reading: runtime.Reading): AiResponseReceivedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = liftAiResponseReceivedPayloadV1_1_0ToV1_0_0(event.payload, runtime.at(undefined, "payload"), reading);
  const result: runtime.Mutable<AiResponseReceivedV1_0_0> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a AI.RESPONSE.RECEIVED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: AiResponseReceived): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkAiResponseReceived, event, "AI.RESPONSE.RECEIVED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.RESPONSE.RECEIVED");
  return writeV1_0_0(older);
}

/** Writes a AI.RESPONSE.RECEIVED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: AiResponseReceived): string {
  if (!is(event)) runtime.refuseArgument(checkAiResponseReceived, event, "AI.RESPONSE.RECEIVED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.RESPONSE.RECEIVED");
  return printV1_0_0(older);
}

/** Makes a AI.RESPONSE.RECEIVED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: AiResponseReceivedPayloadV1_0_0, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): AiResponseReceived {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "AI.RESPONSE.RECEIVED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: liftAiResponseReceivedPayloadV1_0_0(payload, undefined, reading),
  } as AiResponseReceived;
  runtime.assertNoIssues(reading.issues, "AI.RESPONSE.RECEIVED");
  if (!is(event)) runtime.refuseArgument(checkAiResponseReceived, event, "AI.RESPONSE.RECEIVED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiResponseReceived {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiResponseReceivedPayloadV1_0_0);
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiResponseReceived {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiResponseReceivedPayload);
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiResponseReceived {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiResponseReceivedPayload);
  const result: runtime.Mutable<AiResponseReceived> = { type: "AI.RESPONSE.RECEIVED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of AiResponseReceived as they stand in Protobuf, oldest first. */
export const wireAiResponseReceived: runtime.WireEvent<AiResponseReceived> = {
  versions: [
    { name: "1.0.0", types: ["AI.RESPONSE.RECEIVED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["AI.RESPONSE.RECEIVED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["AI.RESPONSE.RECEIVED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a AiResponseReceived of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiResponseReceived> {
  return runtime.readWire(bytes, wireAiResponseReceived, options);
}

/** Decodes the payload of a AiResponseReceived without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<AiResponseReceivedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeAiResponseReceivedPayloadV1_0_0 },
      { name: "1.1.0", decode: decodeAiResponseReceivedPayload },
      { name: "2.0.0", decode: decodeAiResponseReceivedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: AiResponseReceivedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "AI.RESPONSE.RECEIVED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeAiResponseReceivedPayloadV1_1_0ToV1_0_0,
  );
}

/** Encodes a AiResponseReceived as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: AiResponseReceived): Uint8Array {
  try {
    if (event.type !== "AI.RESPONSE.RECEIVED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiResponseReceived, event, "AiResponseReceived");
  }
}

/** Encodes the payload of a AiResponseReceived as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: AiResponseReceivedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeAiResponseReceivedPayloadV1_1_0ToV1_0_0);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiResponseReceivedPayload, payload, "AiResponseReceived");
  }
}

/** Decodes AiResponseReceivedPayload as 1.0.0 wrote it. */
export function decodeAiResponseReceivedPayloadV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiResponseReceivedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let text_wire: string | undefined;
  let inputTokens: number | undefined;
  let outputTokens: number | undefined;
  let duration_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // text
        text_wire = runtime.takeString(reader, path, "text", reading);
        break;
      case 40: // input_tokens
        inputTokens = runtime.takeUint32(reader);
        break;
      case 48: // output_tokens
        outputTokens = runtime.takeUint32(reader);
        break;
      case 58: // duration
        duration_wire = runtime.takeSpan(reader, duration_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (model === undefined) runtime.lacking(path, "model", reading);
  const text: AiResponseReceivedPayload["text"] = text_wire === undefined ? undefined : runtime.ofSize(text_wire, path, "text", reading, undefined, 100000);
  const duration: AiResponseReceivedPayload["duration"] = duration_wire === undefined ? runtime.lacking(path, "duration", reading) : runtime.inUnits(runtime.takeMessage(reader, duration_wire, runtime.at(path, "duration"), reading, runtime.decodeDuration), path, "duration", reading, 1000000n, "whole milliseconds");
  const result: runtime.Mutable<AiResponseReceivedPayload> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes AiResponseReceivedPayload as 1.1.0, 2.0.0 wrote it. */
export function decodeAiResponseReceivedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiResponseReceivedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let text_wire: string | undefined;
  let textBlob_wire: runtime.WireSpan | undefined;
  let inputTokens: number | undefined;
  let outputTokens: number | undefined;
  let duration_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // text
        text_wire = runtime.takeString(reader, path, "text", reading);
        break;
      case 34: // text_blob
        textBlob_wire = runtime.takeSpan(reader, textBlob_wire);
        break;
      case 40: // input_tokens
        inputTokens = runtime.takeUint32(reader);
        break;
      case 48: // output_tokens
        outputTokens = runtime.takeUint32(reader);
        break;
      case 58: // duration
        duration_wire = runtime.takeSpan(reader, duration_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (model === undefined) runtime.lacking(path, "model", reading);
  const text: AiResponseReceivedPayload["text"] = text_wire === undefined ? undefined : runtime.ofSize(text_wire, path, "text", reading, undefined, 100000);
  const textBlob: AiResponseReceivedPayload["textBlob"] = textBlob_wire === undefined ? undefined : runtime.takeMessage(reader, textBlob_wire, runtime.at(path, "textBlob"), reading, decodeBlob);
  const duration: AiResponseReceivedPayload["duration"] = duration_wire === undefined ? runtime.lacking(path, "duration", reading) : runtime.inUnits(runtime.takeMessage(reader, duration_wire, runtime.at(path, "duration"), reading, runtime.decodeDuration), path, "duration", reading, 1000000n, "whole milliseconds");
  const result: runtime.Mutable<AiResponseReceivedPayload> = { provider, model, duration };
  if (text !== undefined) result.text = text;
  if (textBlob !== undefined) result.textBlob = textBlob;
  if (inputTokens !== undefined) result.inputTokens = inputTokens;
  if (outputTokens !== undefined) result.outputTokens = outputTokens;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes AiResponseReceivedPayload of 1.1.0, 2.0.0 as 1.0.0 writes it. */
export function encodeAiResponseReceivedPayloadV1_1_0ToV1_0_0(value: AiResponseReceivedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  runtime.putString(writer, 18, value.model); // model
  if (value.text !== undefined) {
    if (!(typeof value.text === "string" && runtime.isOfLength(value.text, 0, 100000))) runtime.unfit();
    runtime.putString(writer, 26, value.text); // text
  }
  if (value.inputTokens !== undefined) {
    runtime.putUint32(writer, 40, value.inputTokens); // input_tokens
  }
  if (value.outputTokens !== undefined) {
    runtime.putUint32(writer, 48, value.outputTokens); // output_tokens
  }
  if (!(runtime.isDuration(value.duration) && value.duration % 1000000n === 0n)) runtime.unfit();
  runtime.putDuration(writer, 58, value.duration); // duration
  // Not written: only a draft has it.
  if (value.textBlob !== undefined) {
    if (!(isBlob(value.textBlob))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
