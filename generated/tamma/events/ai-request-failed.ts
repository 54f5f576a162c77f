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
import { printMetadataV1_0_0, writeMetadataV1_0_0 } from "./metadata.js";

/** A provider refused, failed or did not answer. */
export interface AiRequestFailed extends BaseEvent {
  readonly type: "AI.REQUEST.FAILED";
  readonly payload: AiRequestFailedPayload;
}

/** What `AI.REQUEST.FAILED` carries. */
export interface AiRequestFailedPayload {
  readonly provider: string;
  readonly model?: string;
  readonly error: string;
  /** Whether asking again may help. */
  readonly retryable: boolean;
  /** Which attempt it was. */
  readonly attempt?: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `AI.REQUEST.FAILED` as in 1.0.0. */
export interface AiRequestFailedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "AI.REQUEST.FAILED";
  readonly payload: AiRequestFailedPayload;
}

/** `AI.REQUEST.FAILED` as in 1.1.0. */
export interface AiRequestFailedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "AI.REQUEST.FAILED";
  readonly payload: AiRequestFailedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type AiRequestFailedV1 = AiRequestFailedV1_0_0;
/** 2.0.0: not released. */
export type AiRequestFailedV2 = AiRequestFailed;

/** Whether a value is of type `AiRequestFailed`; what is wrong with it goes to `issues`. */
export function checkAiRequestFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiRequestFailed {
  const before = issues.length;
  if (!runtime.checkObject<AiRequestFailed>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "AI.REQUEST.FAILED");
  checkBaseEvent(value, path, issues);
  checkAiRequestFailedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `AiRequestFailed`. */
export function is(value: unknown): value is AiRequestFailed {
  return (
    runtime.isRecord<AiRequestFailed>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "AI.REQUEST.FAILED" &&
    isAiRequestFailedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `AiRequestFailed`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkAiRequestFailed(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<AiRequestFailed> = /* @__PURE__ */ runtime.standardSchema(checkAiRequestFailed);

/** Whether a value is of type `AiRequestFailedPayload`. */
export function isAiRequestFailedPayload(value: unknown): value is AiRequestFailedPayload {
  return (
    runtime.isRecord<AiRequestFailedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    (value.model === undefined || runtime.isText(value.model)) &&
    runtime.isText(value.error) &&
    typeof value.retryable === "boolean" &&
    (value.attempt === undefined || (runtime.isUint32(value.attempt) && value.attempt >= 1))
  );
}

/** Whether a value is of type `AiRequestFailedPayload`; what is wrong with it goes to `issues`. */
export function checkAiRequestFailedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiRequestFailedPayload {
  const before = issues.length;
  if (!runtime.checkObject<AiRequestFailedPayload>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  if (value.model !== undefined) runtime.checkString(value.model, path, "model", issues);
  runtime.checkString(value.error, path, "error", issues);
  runtime.checkBoolean(value.retryable, path, "retryable", issues);
  if (value.attempt !== undefined && runtime.checkUint32(value.attempt, path, "attempt", issues)) {
    runtime.checkRange(value.attempt, path, "attempt", issues, 1, undefined);
  }
  return issues.length === before;
}

const keysOfAiRequestFailedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "error", "retryable", "attempt");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads AiRequestFailedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readAiRequestFailedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiRequestFailedPayload,
): AiRequestFailedPayload {
  const stored = runtime.readObject<AiRequestFailedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiRequestFailedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiRequestFailedPayload["model"] = stored.model === undefined ? undefined : runtime.readString(stored.model, path, "model", reading);
  const error: AiRequestFailedPayload["error"] = runtime.readString(stored.error, path, "error", reading);
  const retryable: AiRequestFailedPayload["retryable"] = runtime.readBoolean(stored.retryable, path, "retryable", reading);
  const attempt: AiRequestFailedPayload["attempt"] = stored.attempt === undefined ? undefined : runtime.within(runtime.readUint32(stored.attempt, path, "attempt", reading, "number"), path, "attempt", reading, 1, undefined);
  if (provider === stored.provider && model === stored.model && error === stored.error && retryable === stored.retryable && attempt === stored.attempt && known === keysOfAiRequestFailedPayload && runtime.hasOnly(stored, keysOfAiRequestFailedPayload)) return stored as AiRequestFailedPayload;
  const result: runtime.Mutable<AiRequestFailedPayload> = { provider, error, retryable };
  if (model !== undefined) result.model = model;
  if (attempt !== undefined) result.attempt = attempt;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes AiRequestFailedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeAiRequestFailedPayload(value: AiRequestFailedPayload, known: runtime.KnownKeys = keysOfAiRequestFailedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, error: value.error, retryable: value.retryable };
  if (value.model !== undefined) json["model"] = value.model;
  if (value.attempt !== undefined) json["attempt"] = value.attempt;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of AiRequestFailedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printAiRequestFailedPayload(value: AiRequestFailedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeAiRequestFailedPayload(value));
  let text = `{"provider":${runtime.printString(value.provider)},"error":${runtime.printString(value.error)},"retryable":${value.retryable}`;
  if (value.model !== undefined) text += `,"model":${runtime.printString(value.model)}`;
  if (value.attempt !== undefined) text += `,"attempt":${value.attempt}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): AiRequestFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readAiRequestFailedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): AiRequestFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readAiRequestFailedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): AiRequestFailed {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readAiRequestFailedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of AI.REQUEST.FAILED as they are stored, oldest first. */
export const storedAiRequestFailed: runtime.StoredEvent<AiRequestFailed> = {
  versions: [
    { name: "1.0.0", types: ["AI.REQUEST.FAILED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["AI.REQUEST.FAILED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["AI.REQUEST.FAILED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored AI.REQUEST.FAILED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiRequestFailed> {
  return runtime.readStored(stored, [storedAiRequestFailed], options);
}

/** Whether a parsed JSON value is a stored AI.REQUEST.FAILED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedAiRequestFailed], options);
}

function writeV1_0_0(event: AiRequestFailedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "AI.REQUEST.FAILED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeAiRequestFailedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: AiRequestFailedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"AI.REQUEST.FAILED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printAiRequestFailedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: AiRequestFailed, reading: runtime.Reading): AiRequestFailedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<AiRequestFailedV1_0_0> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a AI.REQUEST.FAILED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: AiRequestFailed): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkAiRequestFailed, event, "AI.REQUEST.FAILED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.FAILED");
  return writeV1_0_0(older);
}

/** Writes a AI.REQUEST.FAILED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: AiRequestFailed): string {
  if (!is(event)) runtime.refuseArgument(checkAiRequestFailed, event, "AI.REQUEST.FAILED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.FAILED");
  return printV1_0_0(older);
}

/** Makes a AI.REQUEST.FAILED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: AiRequestFailedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): AiRequestFailed {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "AI.REQUEST.FAILED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as AiRequestFailed;
  runtime.assertNoIssues(reading.issues, "AI.REQUEST.FAILED");
  if (!is(event)) runtime.refuseArgument(checkAiRequestFailed, event, "AI.REQUEST.FAILED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiRequestFailed {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestFailedPayload);
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiRequestFailed {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestFailedPayload);
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiRequestFailed {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiRequestFailedPayload);
  const result: runtime.Mutable<AiRequestFailed> = { type: "AI.REQUEST.FAILED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of AiRequestFailed as they stand in Protobuf, oldest first. */
export const wireAiRequestFailed: runtime.WireEvent<AiRequestFailed> = {
  versions: [
    { name: "1.0.0", types: ["AI.REQUEST.FAILED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["AI.REQUEST.FAILED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["AI.REQUEST.FAILED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a AiRequestFailed of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiRequestFailed> {
  return runtime.readWire(bytes, wireAiRequestFailed, options);
}

/** Decodes the payload of a AiRequestFailed without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<AiRequestFailedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeAiRequestFailedPayload },
      { name: "1.1.0", decode: decodeAiRequestFailedPayload },
      { name: "2.0.0", decode: decodeAiRequestFailedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: AiRequestFailedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "AI.REQUEST.FAILED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeAiRequestFailedPayload,
  );
}

/** Encodes a AiRequestFailed as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: AiRequestFailed): Uint8Array {
  try {
    if (event.type !== "AI.REQUEST.FAILED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiRequestFailed, event, "AiRequestFailed");
  }
}

/** Encodes the payload of a AiRequestFailed as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: AiRequestFailedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeAiRequestFailedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiRequestFailedPayload, payload, "AiRequestFailed");
  }
}

/** Decodes AiRequestFailedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeAiRequestFailedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiRequestFailedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let error: string | undefined;
  let retryable: boolean | undefined;
  let attempt_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // error
        error = runtime.takeString(reader, path, "error", reading);
        break;
      case 32: // retryable
        retryable = runtime.takeBool(reader);
        break;
      case 40: // attempt
        attempt_wire = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (error === undefined) runtime.lacking(path, "error", reading);
  if (retryable === undefined) runtime.lacking(path, "retryable", reading);
  const attempt: AiRequestFailedPayload["attempt"] = attempt_wire === undefined ? undefined : runtime.within(attempt_wire, path, "attempt", reading, 1, undefined);
  const result: runtime.Mutable<AiRequestFailedPayload> = { provider, error, retryable };
  if (model !== undefined) result.model = model;
  if (attempt !== undefined) result.attempt = attempt;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes AiRequestFailedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeAiRequestFailedPayload(value: AiRequestFailedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  if (value.model !== undefined) {
    runtime.putString(writer, 18, value.model); // model
  }
  runtime.putString(writer, 26, value.error); // error
  runtime.putBool(writer, 32, value.retryable); // retryable
  if (value.attempt !== undefined) {
    if (!(value.attempt >= 1)) runtime.unfit();
    runtime.putUint32(writer, 40, value.attempt); // attempt
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
