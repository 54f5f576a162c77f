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

/** A new file was written. */
export interface CodeFileCreated extends BaseEvent {
  readonly type: "CODE.FILE.CREATED";
  readonly payload: CodeFileCreatedPayload;
}

/** What `CODE.FILE.CREATED` carries. */
export interface CodeFileCreatedPayload {
  readonly path: string;
  /** Unit: B. */
  readonly bytes: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `CODE.FILE.CREATED` as in 1.0.0. */
export interface CodeFileCreatedV1_0_0 extends BaseEventV1_0_0 {
  readonly type: "CODE.FILE.CREATED";
  readonly payload: CodeFileCreatedPayload;
}

/** `CODE.FILE.CREATED` as in 1.1.0. */
export interface CodeFileCreatedV1_1_0 extends BaseEventV1_1_0 {
  readonly type: "CODE.FILE.CREATED";
  readonly payload: CodeFileCreatedPayload;
}

/** 1.0.0: released 2025-10-29. */
export type CodeFileCreatedV1 = CodeFileCreatedV1_0_0;
/** 2.0.0: not released. */
export type CodeFileCreatedV2 = CodeFileCreated;

/** Whether a value is of type `CodeFileCreated`; what is wrong with it goes to `issues`. */
export function checkCodeFileCreated(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileCreated {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileCreated>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "CODE.FILE.CREATED");
  checkBaseEvent(value, path, issues);
  checkCodeFileCreatedPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `CodeFileCreated`. */
export function is(value: unknown): value is CodeFileCreated {
  return (
    runtime.isRecord<CodeFileCreated>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "CODE.FILE.CREATED" &&
    isCodeFileCreatedPayload(value.payload) &&
    isBaseEvent(value)
  );
}

/** Everything that keeps a value from being of type `CodeFileCreated`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkCodeFileCreated(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<CodeFileCreated> = /* @__PURE__ */ runtime.standardSchema(checkCodeFileCreated);

/** Whether a value is of type `CodeFileCreatedPayload`. */
export function isCodeFileCreatedPayload(value: unknown): value is CodeFileCreatedPayload {
  return (
    runtime.isRecord<CodeFileCreatedPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.path) &&
    runtime.isSafeInteger(value.bytes, 0) && value.bytes <= 9007199254740991
  );
}

/** Whether a value is of type `CodeFileCreatedPayload`; what is wrong with it goes to `issues`. */
export function checkCodeFileCreatedPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CodeFileCreatedPayload {
  const before = issues.length;
  if (!runtime.checkObject<CodeFileCreatedPayload>(value, path, issues)) return false;
  runtime.checkString(value.path, path, "path", issues);
  if (runtime.checkSafeInteger(value.bytes, path, "bytes", issues, 0)) {
    runtime.checkRange(value.bytes, path, "bytes", issues, undefined, 9007199254740991);
  }
  return issues.length === before;
}

const keysOfCodeFileCreatedPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("path", "bytes");
const eventKeysV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const eventKeysV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const eventKeysV2_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("payload", "eventType", "schemaVersion", "eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads CodeFileCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readCodeFileCreatedPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfCodeFileCreatedPayload,
): CodeFileCreatedPayload {
  const stored = runtime.readObject<CodeFileCreatedPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pathValue: CodeFileCreatedPayload["path"] = runtime.readString(stored.path, path, "path", reading);
  const bytes: CodeFileCreatedPayload["bytes"] = runtime.within(runtime.readSafeInteger(stored.bytes, path, "bytes", reading, "number", 0), path, "bytes", reading, undefined, 9007199254740991);
  if (pathValue === stored.path && bytes === stored.bytes && known === keysOfCodeFileCreatedPayload && runtime.hasOnly(stored, keysOfCodeFileCreatedPayload)) return stored as CodeFileCreatedPayload;
  const result: CodeFileCreatedPayload = { path: pathValue, bytes };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes CodeFileCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeCodeFileCreatedPayload(value: CodeFileCreatedPayload, known: runtime.KnownKeys = keysOfCodeFileCreatedPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { path: value.path, bytes: value.bytes };
  return runtime.writeUnknown(json, value, known);
}

/** The JSON text of CodeFileCreatedPayload as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printCodeFileCreatedPayload(value: CodeFileCreatedPayload): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeCodeFileCreatedPayload(value));
  return `{"path":${runtime.printString(value.path)},"bytes":${value.bytes}}`;
}

function readV1_0_0(reading: runtime.Reading): CodeFileCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_0_0(root, undefined, reading);
  const payload = readCodeFileCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_0_0, reading);
}

function readV1_1_0(reading: runtime.Reading): CodeFileCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEventV1_1_0(root, undefined, reading);
  const payload = readCodeFileCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV1_1_0, reading);
}

function readV2_0_0(reading: runtime.Reading): CodeFileCreated {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readBaseEvent(root, undefined, reading);
  const payload = readCodeFileCreatedPayload(runtime.below(root, undefined, reading, "payload"), runtime.at(undefined, "payload", "payload"), reading);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.keepUnknown(result, root, eventKeysV2_0_0, reading);
}

/** The versions of CODE.FILE.CREATED as they are stored, oldest first. */
export const storedCodeFileCreated: runtime.StoredEvent<CodeFileCreated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.0.0"], read: readV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["1.1.0"], draft: true, read: readV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.CREATED"], typeAt: ["eventType"], versionAt: ["schemaVersion"], versionIsName: true, marks: ["2.0.0"], draft: true, read: readV2_0_0 },
  ],
  skip: false,
};

/** Reads a stored CODE.FILE.CREATED of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileCreated> {
  return runtime.readStored(stored, [storedCodeFileCreated], options);
}

/** Whether a parsed JSON value is a stored CODE.FILE.CREATED of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions = {}): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedCodeFileCreated], options);
}

function writeV1_0_0(event: CodeFileCreatedV1_0_0): runtime.JsonValue {
  const document: Record<string, runtime.JsonValue> = {};
  document["schemaVersion"] = runtime.jsonVersionOf(event, "1.0.0");
  document["eventType"] = "CODE.FILE.CREATED";
  document["eventId"] = event.eventId;
  document["timestamp"] = event.timestamp;
  document["actorType"] = writeBaseEventActorType(event.actorType);
  document["actorId"] = event.actorId;
  document["correlationId"] = event.correlationId;
  if (event.causationId !== undefined) document["causationId"] = event.causationId;
  document["metadata"] = writeMetadataV1_0_0(event.metadata);
  runtime.writeInto(document, ["payload"], writeCodeFileCreatedPayload(event.payload));
  return runtime.writeUnknown(document, event, eventKeysV1_0_0);
}

function printV1_0_0(event: CodeFileCreatedV1_0_0): string {
  if (event[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeV1_0_0(event));
  let text = `{"schemaVersion":"1.0.0","eventType":"CODE.FILE.CREATED","eventId":"${event.eventId}","timestamp":"${event.timestamp}","actorType":${runtime.printScalar(writeBaseEventActorType(event.actorType))},"actorId":${runtime.printString(event.actorId)},"correlationId":${runtime.printString(event.correlationId)}`;
  if (event.causationId !== undefined) text += `,"causationId":${runtime.printString(event.causationId)}`;
  text += `,"metadata":${printMetadataV1_0_0(event.metadata)}`;
  text += `,"payload":${printCodeFileCreatedPayload(event.payload)}`;
  return text + "}";
}

function downcastV1_0_0(event: CodeFileCreated, reading: runtime.Reading): CodeFileCreatedV1_0_0 {
  const envelope = liftBaseEventV2_0_0ToV1_0_0(event, undefined, reading);
  const payload = event.payload;
  const result: runtime.Mutable<CodeFileCreatedV1_0_0> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  return runtime.withUnknownOf(result, event);
}

/** Writes a CODE.FILE.CREATED as version 1.0.0 stores it: a JSON value, of which `stringifyJson` makes text. Throws a TypeError that names the place where the event is not one. */
export function toJson(event: CodeFileCreated): runtime.JsonValue {
  if (!is(event)) runtime.refuseArgument(checkCodeFileCreated, event, "CODE.FILE.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.CREATED");
  return writeV1_0_0(older);
}

/** Writes a CODE.FILE.CREATED as version 1.0.0 stores it, as JSON text. Throws a TypeError that names the place where the event is not one. */
export function writeJson(event: CodeFileCreated): string {
  if (!is(event)) runtime.refuseArgument(checkCodeFileCreated, event, "CODE.FILE.CREATED");
  const reading = runtime.createReading(undefined, "", {});
  const older = downcastV1_0_0(event, reading);
  runtime.assertNoIssues(reading.issues, "CODE.FILE.CREATED");
  return printV1_0_0(older);
}

/** Makes a CODE.FILE.CREATED: ids and time are filled in, the rest of the envelope is the second argument. Throws a TypeError that names the place where an argument is wrong. */
export function create(payload: CodeFileCreatedPayload, envelope: Omit<BaseEventV1_0_0, "eventId" | "timestamp"> & Partial<Pick<BaseEventV1_0_0, "eventId" | "timestamp">>): CodeFileCreated {
  const reading = runtime.createReading(undefined, "", {});
  const event = {
    type: "CODE.FILE.CREATED",
    ...liftBaseEventV1_0_0({ eventId: runtime.uuid7(), timestamp: runtime.now(), ...envelope }, undefined, reading),
    payload: payload,
  } as CodeFileCreated;
  runtime.assertNoIssues(reading.issues, "CODE.FILE.CREATED");
  if (!is(event)) runtime.refuseArgument(checkCodeFileCreated, event, "CODE.FILE.CREATED");
  return event;
}

function decodeV1_0_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): CodeFileCreated {
  const envelope = decodeBaseEventV1_0_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileCreatedPayload);
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileCreated {
  const envelope = decodeBaseEventV1_1_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileCreatedPayload);
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
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
): CodeFileCreated {
  const envelope = decodeBaseEvent(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeCodeFileCreatedPayload);
  const result: runtime.Mutable<CodeFileCreated> = { type: "CODE.FILE.CREATED", eventId: envelope.eventId, timestamp: envelope.timestamp, actorType: envelope.actorType, actorId: envelope.actorId, correlationId: envelope.correlationId, metadata: envelope.metadata, payload };
  if (envelope.stepId !== undefined) result.stepId = envelope.stepId;
  if (envelope.causationId !== undefined) result.causationId = envelope.causationId;
  if (envelope.integrity !== undefined) result.integrity = envelope.integrity;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of CodeFileCreated as they stand in Protobuf, oldest first. */
export const wireCodeFileCreated: runtime.WireEvent<CodeFileCreated> = {
  versions: [
    { name: "1.0.0", types: ["CODE.FILE.CREATED"], decode: decodeV1_0_0 },
    { name: "1.1.0", types: ["CODE.FILE.CREATED"], decode: decodeV1_1_0 },
    { name: "2.0.0", types: ["CODE.FILE.CREATED"], decode: decodeV2_0_0 },
  ],
  skip: false,
};

/** Reads a CodeFileCreated of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions = {},
): runtime.ReadResult<CodeFileCreated> {
  return runtime.readWire(bytes, wireCodeFileCreated, options);
}

/** Decodes the payload of a CodeFileCreated without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions = {},
): runtime.DecodeResult<CodeFileCreatedPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "1.0.0", decode: decodeCodeFileCreatedPayload },
      { name: "1.1.0", decode: decodeCodeFileCreatedPayload },
      { name: "2.0.0", decode: decodeCodeFileCreatedPayload },
    ],
    options,
  );
}

function encodeAsV1_0_0(
  envelope: BaseEvent,
  payload: CodeFileCreatedPayload,
): Uint8Array {
  return runtime.writeEvent(
    "CODE.FILE.CREATED",
    runtime.protobufVersionOf(envelope, "1.0.0"),
    envelope,
    encodeBaseEventV2_0_0ToV1_0_0,
    payload,
    encodeCodeFileCreatedPayload,
  );
}

/** Encodes a CodeFileCreated as the message of version 1.0.0. Throws a TypeError that names the place where the event is not one. */
export function encode(event: CodeFileCreated): Uint8Array {
  try {
    if (event.type !== "CODE.FILE.CREATED") runtime.unfit();
    return encodeAsV1_0_0(event, event.payload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileCreated, event, "CodeFileCreated");
  }
}

/** Encodes the payload of a CodeFileCreated as the message of version 1.0.0, without an envelope. Throws a TypeError that names the place where it is not one. */
export function encodePayload(payload: CodeFileCreatedPayload): Uint8Array {
  try {
    return runtime.writeMessage(payload, encodeCodeFileCreatedPayload);
  } catch (error) {
    throw runtime.refusalOf(error, checkCodeFileCreatedPayload, payload, "CodeFileCreated");
  }
}

/** Decodes CodeFileCreatedPayload as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeCodeFileCreatedPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): CodeFileCreatedPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pathValue: string | undefined;
  let bytes_wire: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // path
        pathValue = runtime.takeString(reader, path, "path", reading);
        break;
      case 16: // bytes
        bytes_wire = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (pathValue === undefined) runtime.lacking(path, "path", reading);
  const bytes: CodeFileCreatedPayload["bytes"] = bytes_wire === undefined ? runtime.lacking(path, "bytes", reading) : runtime.within(runtime.safeNumberOf(bytes_wire, path, "bytes", reading), path, "bytes", reading, undefined, 9007199254740991);
  const result: CodeFileCreatedPayload = { path: pathValue, bytes };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes CodeFileCreatedPayload as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeCodeFileCreatedPayload(value: CodeFileCreatedPayload, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.path); // path
  if (!(runtime.isSafeInteger(value.bytes, 0) && value.bytes <= 9007199254740991)) runtime.unfit();
  runtime.putUint64(writer, 16, BigInt(value.bytes)); // bytes
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
