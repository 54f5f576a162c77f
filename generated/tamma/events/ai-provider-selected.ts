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

/** A provider was chosen for a task. */
export interface AiProviderSelected extends BaseEvent {
  readonly type: "AI.PROVIDER.SELECTED";
  readonly payload: AiProviderSelectedPayload;
}

/** What `AI.PROVIDER.SELECTED` carries. */
export interface AiProviderSelectedPayload {
  readonly provider: string;
  readonly model?: string;
  readonly task: string;
  /** Why this one. */
  readonly reason: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `AI.PROVIDER.SELECTED` as in 1.0.0. */
export interface AiProviderSelectedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "AI.PROVIDER.SELECTED";
  readonly payload: AiProviderSelectedPayload;
}

/** `AI.PROVIDER.SELECTED` as in 1.1.0. */
export interface AiProviderSelectedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "AI.PROVIDER.SELECTED";
  readonly payload: AiProviderSelectedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type AiProviderSelectedV1 = AiProviderSelectedV1_0_0;
/** 2.0.0: not released. */
export type AiProviderSelectedV2 = AiProviderSelected;

/** Whether a value is of type `AiProviderSelected`; what is wrong with it goes to `issues`. */
export function checkAiProviderSelected(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiProviderSelected {
  const before = issues.length;
  if (!runtime.checkObject<AiProviderSelected>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "AI.PROVIDER.SELECTED");
  checkBaseEvent(value, path, issues);
  checkAiProviderSelectedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `AiProviderSelected`. */
export function is(value: unknown): value is AiProviderSelected {
  return (
    runtime.isRecord<AiProviderSelected>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "AI.PROVIDER.SELECTED" &&
    isAiProviderSelectedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `AiProviderSelected`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkAiProviderSelected(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<AiProviderSelected> = /* @__PURE__ */ runtime.standardSchema(checkAiProviderSelected);

/** Whether a value is of type `AiProviderSelectedPayload`. */
export function isAiProviderSelectedPayload(value: unknown): value is AiProviderSelectedPayload {
  return (
    runtime.isRecord<AiProviderSelectedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    (value.model === undefined || runtime.isText(value.model)) &&
    runtime.isText(value.task) &&
    runtime.isText(value.reason)
  );
}

/** Whether a value is of type `AiProviderSelectedPayload`; what is wrong with it goes to `issues`. */
export function checkAiProviderSelectedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AiProviderSelectedPayload {
  const before = issues.length;
  if (!runtime.checkObject<AiProviderSelectedPayload>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  if (value.model !== undefined) runtime.checkString(value.model, path, "model", issues);
  runtime.checkString(value.task, path, "task", issues);
  runtime.checkString(value.reason, path, "reason", issues);
  return issues.length === before;
}

const keysOfAiProviderSelectedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "model", "task", "reason");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads AiProviderSelectedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readAiProviderSelectedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfAiProviderSelectedPayload,
): AiProviderSelectedPayload {
  const stored = runtime.readObject<AiProviderSelectedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: AiProviderSelectedPayload["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const model: AiProviderSelectedPayload["model"] = stored.model === undefined ? undefined : runtime.readString(stored.model, path, "model", reading);
  const task: AiProviderSelectedPayload["task"] = runtime.readString(stored.task, path, "task", reading);
  const reason: AiProviderSelectedPayload["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  if (provider === stored.provider && model === stored.model && task === stored.task && reason === stored.reason && known === keysOfAiProviderSelectedPayload && runtime.hasOnly(stored, keysOfAiProviderSelectedPayload)) return stored as AiProviderSelectedPayload;
  const result: runtime.Mutable<AiProviderSelectedPayload> = { provider, task, reason };
  if (model !== undefined) result.model = model;
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes AiProviderSelectedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeAiProviderSelectedPayload(value: AiProviderSelectedPayload, known: runtime.KnownKeys = keysOfAiProviderSelectedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, task: value.task, reason: value.reason };
  if (value.model !== undefined) json["model"] = value.model;
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of AiProviderSelectedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printAiProviderSelectedPayload(value: AiProviderSelectedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeAiProviderSelectedPayload(value));
  let text = `{"provider":${runtime.printString(value.provider)},"task":${runtime.printString(value.task)},"reason":${runtime.printString(value.reason)}`;
  if (value.model !== undefined) text += `,"model":${runtime.printString(value.model)}`;
  return text + "}";
}

function readV1_0_0(reading: runtime.Reading): AiProviderSelected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readAiProviderSelectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): AiProviderSelected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readAiProviderSelectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): AiProviderSelected {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readAiProviderSelectedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of AI.PROVIDER.SELECTED as they are stored, oldest first. */
export const storedAiProviderSelected: runtime.StoredEvent<AiProviderSelected> = {
  versions: [
    { name: "1.0.0", types: ["AI.PROVIDER.SELECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["AI.PROVIDER.SELECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["AI.PROVIDER.SELECTED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored AI.PROVIDER.SELECTED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiProviderSelected> {
  return runtime.readStored(stored, [storedAiProviderSelected], options);
}

/** Whether a parsed JSON value is a stored AI.PROVIDER.SELECTED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedAiProviderSelected], options);
}

function writeV1_0_0(event: AiProviderSelectedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "AI.PROVIDER.SELECTED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeAiProviderSelectedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: AiProviderSelectedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"AI.PROVIDER.SELECTED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printAiProviderSelectedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: AiProviderSelected, reading: runtime.Reading): AiProviderSelectedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<AiProviderSelectedV1_0_0> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a AI.PROVIDER.SELECTED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: AiProviderSelected): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkAiProviderSelected, event, "AI.PROVIDER.SELECTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.PROVIDER.SELECTED");
  return writeV1_0_0(older);
}

/** Writes a AI.PROVIDER.SELECTED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: AiProviderSelected): string {
  if (!is(event)) runtime.refuseArgument(checkAiProviderSelected, event, "AI.PROVIDER.SELECTED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "AI.PROVIDER.SELECTED");
  return printV1_0_0(older);
}

/** Makes a AI.PROVIDER.SELECTED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: AiProviderSelectedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): AiProviderSelected {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "AI.PROVIDER.SELECTED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as AiProviderSelected;
  runtime.assertNoIssues(reading.issues, "AI.PROVIDER.SELECTED");
  if (!is(event)) runtime.refuseArgument(checkAiProviderSelected, event, "AI.PROVIDER.SELECTED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): AiProviderSelected {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiProviderSelectedPayload);
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiProviderSelected {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiProviderSelectedPayload);
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): AiProviderSelected {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeAiProviderSelectedPayload);
  const result: runtime.Mutable<AiProviderSelected> = { type: "AI.PROVIDER.SELECTED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of AiProviderSelected as they stand in Protobuf, oldest first. */
export const wireAiProviderSelected: runtime.WireEvent<AiProviderSelected> = {
  versions: [
    { name: "1.0.0", types: ["AI.PROVIDER.SELECTED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["AI.PROVIDER.SELECTED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["AI.PROVIDER.SELECTED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a AiProviderSelected of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<AiProviderSelected> {
  return runtime.readWire(bytes, wireAiProviderSelected, options);
}

/** Decodes the payload of a AiProviderSelected without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<AiProviderSelectedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeAiProviderSelectedPayload },
      { name: "1.1.0", decode: decodeAiProviderSelectedPayload },
      { name: "2.0.0", decode: decodeAiProviderSelectedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: AiProviderSelectedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "AI.PROVIDER.SELECTED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeAiProviderSelectedPayload,
  );
}

/** Encodes a AiProviderSelected as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: AiProviderSelected): Uint8Array {
  try {
    if (event.type !== "AI.PROVIDER.SELECTED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiProviderSelected, event, "AiProviderSelected");
  }
}

/** Encodes the payload of a AiProviderSelected as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: AiProviderSelectedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeAiProviderSelectedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkAiProviderSelectedPayload, payload, "AiProviderSelected");
  }
}

/** Decodes AiProviderSelectedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeAiProviderSelectedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AiProviderSelectedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let model: string | undefined;
  let task: string | undefined;
  let reason: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // model
        model = runtime.takeString(reader, path, "model", reading);
        break;
      case 26: // task
        task = runtime.takeString(reader, path, "task", reading);
        break;
      case 34: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (task === undefined) runtime.lacking(path, "task", reading);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const result: runtime.Mutable<AiProviderSelectedPayload> = { provider, task, reason };
  if (model !== undefined) result.model = model;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes AiProviderSelectedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeAiProviderSelectedPayload(value: AiProviderSelectedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  if (value.model !== undefined) {
    runtime.putString(writer, 18, value.model); // model
  }
  runtime.putString(writer, 26, value.task); // task
  runtime.putString(writer, 34, value.reason); // reason
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
