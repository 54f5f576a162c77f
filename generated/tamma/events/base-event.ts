import * as runtime from "@evolvent/runtime";
import {
  type Integrity,
  checkIntegrity,
  decodeIntegrity,
  isIntegrity,
  readIntegrity,
  writeIntegrity,
} from "./integrity.js";
import {
  type Metadata,
  type MetadataV1_0_0,
  checkMetadata,
  checkMetadataV1_0_0,
  decodeMetadata,
  decodeMetadataV1_0_0,
  encodeMetadataV2_0_0ToV1_0_0,
  isMetadata,
  liftMetadataV1_0_0,
  liftMetadataV2_0_0ToV1_0_0,
  readMetadata,
  readMetadataV1_0_0,
  writeMetadata,
  writeMetadataV1_0_0,
} from "./metadata.js";

/** The base of every event. */
export interface BaseEvent {
  /** A UUID of version 7, so that sorting by it is sorting by time. */
  readonly eventId: string;
  /** When it happened, to the millisecond. */
  readonly timestamp: string;
  /** What kind of actor did it. */
  readonly actorType: BaseEventActorType;
  /**
   * Who did it: a user, a part of the system, an AI provider.
   *
   * Sensitive: personal.
   */
  readonly actorId: string;
  /** What all events of one run of the loop share. */
  readonly correlationId: string;
  /** What all events of one step of a run share. */
  readonly stepId?: string;
  /** The event that led to this one; retries form a chain. */
  readonly causationId?: string;
  readonly metadata: Metadata;
  /** Makes it evident where an event was changed, left out, or denied by its author. */
  readonly integrity?: Integrity;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export type BaseEventActorType = "user" | "system" | "ai" | "service" | runtime.UnknownValue;

/** `BaseEvent` as in 1.0.0. */
export interface BaseEventV1_0_0 {
  readonly eventId: string;
  readonly timestamp: string;
  readonly actorType: BaseEventActorType;
  readonly actorId: string;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly metadata: MetadataV1_0_0;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `BaseEvent` as in 1.1.0. */
export interface BaseEventV1_1_0 {
  readonly eventId: string;
  readonly timestamp: string;
  readonly actorType: BaseEventActorType;
  readonly actorId: string;
  readonly correlationId: string;
  readonly stepId?: string;
  readonly causationId?: string;
  readonly metadata: MetadataV1_0_0;
  readonly integrity?: Integrity;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `BaseEventV1_0_0`; what is wrong with it goes to `issues`. */
export function checkBaseEventV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BaseEventV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<BaseEventV1_0_0>(value, path, issues)) return false;
  runtime.checkUuid(value.eventId, path, "eventId", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  checkBaseEventActorType(value.actorType, runtime.at(path, "actorType"), issues);
  runtime.checkString(value.actorId, path, "actorId", issues);
  runtime.checkString(value.correlationId, path, "correlationId", issues);
  if (value.causationId !== undefined) runtime.checkString(value.causationId, path, "causationId", issues);
  checkMetadataV1_0_0(value.metadata, runtime.at(path, "metadata"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BaseEventV1_1_0`; what is wrong with it goes to `issues`. */
export function checkBaseEventV1_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BaseEventV1_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<BaseEventV1_1_0>(value, path, issues)) return false;
  runtime.checkUuid(value.eventId, path, "eventId", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  checkBaseEventActorType(value.actorType, runtime.at(path, "actorType"), issues);
  runtime.checkString(value.actorId, path, "actorId", issues);
  runtime.checkString(value.correlationId, path, "correlationId", issues);
  if (value.stepId !== undefined) runtime.checkString(value.stepId, path, "stepId", issues);
  if (value.causationId !== undefined) runtime.checkString(value.causationId, path, "causationId", issues);
  checkMetadataV1_0_0(value.metadata, runtime.at(path, "metadata"), issues);
  if (value.integrity !== undefined) checkIntegrity(value.integrity, runtime.at(path, "integrity"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BaseEvent`. */
export function isBaseEvent(value: unknown): value is BaseEvent {
  return (
    runtime.isRecord<BaseEvent>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    typeof value.eventId === "string" && runtime.isUuid(value.eventId) &&
    typeof value.timestamp === "string" && runtime.isTimestamp(value.timestamp) &&
    isBaseEventActorType(value.actorType) &&
    runtime.isText(value.actorId) &&
    runtime.isText(value.correlationId) &&
    (value.stepId === undefined || runtime.isText(value.stepId)) &&
    (value.causationId === undefined || runtime.isText(value.causationId)) &&
    isMetadata(value.metadata) &&
    (value.integrity === undefined || isIntegrity(value.integrity))
  );
}

/** Whether a value is of type `BaseEvent`; what is wrong with it goes to `issues`. */
export function checkBaseEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BaseEvent {
  const before = issues.length;
  if (!runtime.checkObject<BaseEvent>(value, path, issues)) return false;
  runtime.checkUuid(value.eventId, path, "eventId", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  checkBaseEventActorType(value.actorType, runtime.at(path, "actorType"), issues);
  runtime.checkString(value.actorId, path, "actorId", issues);
  runtime.checkString(value.correlationId, path, "correlationId", issues);
  if (value.stepId !== undefined) runtime.checkString(value.stepId, path, "stepId", issues);
  if (value.causationId !== undefined) runtime.checkString(value.causationId, path, "causationId", issues);
  checkMetadata(value.metadata, runtime.at(path, "metadata"), issues);
  if (value.integrity !== undefined) checkIntegrity(value.integrity, runtime.at(path, "integrity"), issues);
  return issues.length === before;
}

/** Whether a value is of type `BaseEventActorType`. */
export function isBaseEventActorType(value: unknown): value is BaseEventActorType {
  switch (value) {
    case "user":
    case "system":
    case "ai":
    case "service":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `BaseEventActorType`; what is wrong with it goes to `issues`. */
export function checkBaseEventActorType(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is BaseEventActorType {
  switch (value) {
    case "user":
    case "system":
    case "ai":
    case "service":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"user\", \"system\", \"ai\", \"service\"");
  }
}

const keysOfBaseEventV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("eventId", "timestamp", "actorType", "actorId", "correlationId", "causationId", "metadata");
const keysOfBaseEventV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");
const keysOfBaseEvent: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("eventId", "timestamp", "actorType", "actorId", "correlationId", "stepId", "causationId", "metadata", "integrity");

/** Reads BaseEvent as 1.0.0 stored it. */
export function readBaseEventV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  const stored = runtime.readObject<BaseEventV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventId: BaseEvent["eventId"] = runtime.readUuid(stored.eventId, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339");
  const actorType: BaseEvent["actorType"] = readBaseEventActorType(stored.actorType, runtime.at(path, "actorType"), reading);
  const actorId: BaseEvent["actorId"] = runtime.readString(stored.actorId, path, "actorId", reading);
  const correlationId: BaseEvent["correlationId"] = runtime.readString(stored.correlationId, path, "correlationId", reading);
  const causationId: BaseEvent["causationId"] = stored.causationId === undefined ? undefined : runtime.readString(stored.causationId, path, "causationId", reading);
  const metadata: BaseEvent["metadata"] = readMetadataV1_0_0(stored.metadata, runtime.at(path, "metadata"), reading);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (causationId !== undefined) result.causationId = causationId;
  return result;
}

const valuesOfBaseEventActorType: ReadonlyMap<string | number, Exclude<BaseEventActorType, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<BaseEventActorType, runtime.UnknownValue> | null>([
  ["user", "user"],
  ["system", "system"],
  ["ai", "ai"],
  ["service", "service"],
]);

/** Reads BaseEventActorType as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readBaseEventActorType(value: unknown, path: runtime.Path, reading: runtime.Reading): BaseEventActorType {
  return runtime.readOpenEnum(value, path, reading, valuesOfBaseEventActorType);
}

/** Reads BaseEvent as 1.1.0 stored it. */
export function readBaseEventV1_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  const stored = runtime.readObject<BaseEventV1_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventId: BaseEvent["eventId"] = runtime.readUuid(stored.eventId, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339");
  const actorType: BaseEvent["actorType"] = readBaseEventActorType(stored.actorType, runtime.at(path, "actorType"), reading);
  const actorId: BaseEvent["actorId"] = runtime.readString(stored.actorId, path, "actorId", reading);
  const correlationId: BaseEvent["correlationId"] = runtime.readString(stored.correlationId, path, "correlationId", reading);
  const stepId: BaseEvent["stepId"] = stored.stepId === undefined ? undefined : runtime.readString(stored.stepId, path, "stepId", reading);
  const causationId: BaseEvent["causationId"] = stored.causationId === undefined ? undefined : runtime.readString(stored.causationId, path, "causationId", reading);
  const metadata: BaseEvent["metadata"] = readMetadataV1_0_0(stored.metadata, runtime.at(path, "metadata"), reading);
  const integrity: BaseEvent["integrity"] = stored.integrity === undefined ? undefined : readIntegrity(stored.integrity, runtime.at(path, "integrity"), reading);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (stepId !== undefined) result.stepId = stepId;
  if (causationId !== undefined) result.causationId = causationId;
  if (integrity !== undefined) result.integrity = integrity;
  return result;
}

/** Reads BaseEvent as 2.0.0 stored it. */
export function readBaseEvent(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  const stored = runtime.readObject<BaseEvent>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventId: BaseEvent["eventId"] = runtime.readUuid(stored.eventId, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339");
  const actorType: BaseEvent["actorType"] = readBaseEventActorType(stored.actorType, runtime.at(path, "actorType"), reading);
  const actorId: BaseEvent["actorId"] = runtime.readString(stored.actorId, path, "actorId", reading);
  const correlationId: BaseEvent["correlationId"] = runtime.readString(stored.correlationId, path, "correlationId", reading);
  const stepId: BaseEvent["stepId"] = stored.stepId === undefined ? undefined : runtime.readString(stored.stepId, path, "stepId", reading);
  const causationId: BaseEvent["causationId"] = stored.causationId === undefined ? undefined : runtime.readString(stored.causationId, path, "causationId", reading);
  const metadata: BaseEvent["metadata"] = readMetadata(stored.metadata, runtime.at(path, "metadata"), reading);
  const integrity: BaseEvent["integrity"] = stored.integrity === undefined ? undefined : readIntegrity(stored.integrity, runtime.at(path, "integrity"), reading);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (stepId !== undefined) result.stepId = stepId;
  if (causationId !== undefined) result.causationId = causationId;
  if (integrity !== undefined) result.integrity = integrity;
  return result;
}

/** Writes BaseEvent as 1.0.0 stores it. */
export function writeBaseEventV1_0_0(value: BaseEventV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { eventId: value.eventId, timestamp: value.timestamp, actorType: writeBaseEventActorType(value.actorType), actorId: value.actorId, correlationId: value.correlationId, metadata: writeMetadataV1_0_0(value.metadata) };
  if (value.causationId !== undefined) json["causationId"] = value.causationId;
  return runtime.writeUnknown(json, value, keysOfBaseEventV1_0_0);
}

/** Writes BaseEventActorType as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeBaseEventActorType(value: BaseEventActorType): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Writes BaseEvent as 1.1.0 stores it. */
export function writeBaseEventV1_1_0(value: BaseEventV1_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { eventId: value.eventId, timestamp: value.timestamp, actorType: writeBaseEventActorType(value.actorType), actorId: value.actorId, correlationId: value.correlationId, metadata: writeMetadataV1_0_0(value.metadata) };
  if (value.stepId !== undefined) json["stepId"] = value.stepId;
  if (value.causationId !== undefined) json["causationId"] = value.causationId;
  if (value.integrity !== undefined) json["integrity"] = writeIntegrity(value.integrity);
  return runtime.writeUnknown(json, value, keysOfBaseEventV1_1_0);
}

/** Writes BaseEvent as 2.0.0 stores it. */
export function writeBaseEvent(value: BaseEvent): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { eventId: value.eventId, timestamp: value.timestamp, actorType: writeBaseEventActorType(value.actorType), actorId: value.actorId, correlationId: value.correlationId, metadata: writeMetadata(value.metadata) };
  if (value.stepId !== undefined) json["stepId"] = value.stepId;
  if (value.causationId !== undefined) json["causationId"] = value.causationId;
  if (value.integrity !== undefined) json["integrity"] = writeIntegrity(value.integrity);
  return runtime.writeUnknown(json, value, keysOfBaseEvent);
}

/** BaseEvent of 2.0.0 as of 1.0.0. */
export function liftBaseEventV2_0_0ToV1_0_0(
  value: BaseEvent,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEventV1_0_0 {
  const eventId: BaseEventV1_0_0["eventId"] = value.eventId;
  const timestamp: BaseEventV1_0_0["timestamp"] = value.timestamp;
  const actorType: BaseEventV1_0_0["actorType"] = value.actorType;
  const actorId: BaseEventV1_0_0["actorId"] = value.actorId;
  const correlationId: BaseEventV1_0_0["correlationId"] = value.correlationId;
  const causationId: BaseEventV1_0_0["causationId"] = value.causationId === undefined ? undefined : value.causationId;
  const metadata: BaseEventV1_0_0["metadata"] = liftMetadataV2_0_0ToV1_0_0(value.metadata, runtime.at(path, "metadata"), reading);
  const result: runtime.Mutable<BaseEventV1_0_0> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (causationId !== undefined) result.causationId = causationId;
  return runtime.withUnknownOf(result, value);
}

/** BaseEvent of 2.0.0 as of 1.1.0. */
export function liftBaseEventV2_0_0ToV1_1_0(
  value: BaseEvent,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEventV1_1_0 {
  const eventId: BaseEventV1_1_0["eventId"] = value.eventId;
  const timestamp: BaseEventV1_1_0["timestamp"] = value.timestamp;
  const actorType: BaseEventV1_1_0["actorType"] = value.actorType;
  const actorId: BaseEventV1_1_0["actorId"] = value.actorId;
  const correlationId: BaseEventV1_1_0["correlationId"] = value.correlationId;
  const stepId: BaseEventV1_1_0["stepId"] = value.stepId === undefined ? undefined : value.stepId;
  const causationId: BaseEventV1_1_0["causationId"] = value.causationId === undefined ? undefined : value.causationId;
  const metadata: BaseEventV1_1_0["metadata"] = liftMetadataV2_0_0ToV1_0_0(value.metadata, runtime.at(path, "metadata"), reading);
  const integrity: BaseEventV1_1_0["integrity"] = value.integrity === undefined ? undefined : value.integrity;
  const result: runtime.Mutable<BaseEventV1_1_0> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (stepId !== undefined) result.stepId = stepId;
  if (causationId !== undefined) result.causationId = causationId;
  if (integrity !== undefined) result.integrity = integrity;
  return runtime.withUnknownOf(result, value);
}

/** BaseEvent of 1.0.0 as of 2.0.0. */
export function liftBaseEventV1_0_0(
  value: BaseEventV1_0_0,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  const eventId: BaseEvent["eventId"] = value.eventId;
  const timestamp: BaseEvent["timestamp"] = value.timestamp;
  const actorType: BaseEvent["actorType"] = value.actorType;
  const actorId: BaseEvent["actorId"] = value.actorId;
  const correlationId: BaseEvent["correlationId"] = value.correlationId;
  const causationId: BaseEvent["causationId"] = value.causationId === undefined ? undefined : value.causationId;
  const metadata: BaseEvent["metadata"] = liftMetadataV1_0_0(value.metadata, runtime.at(path, "metadata"), reading);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (causationId !== undefined) result.causationId = causationId;
  return runtime.withUnknownOf(result, value);
}

/** Decodes BaseEvent as 1.0.0 wrote it. */
export function decodeBaseEventV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let eventId_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let actorType_wire: number | undefined;
  let actorId: string | undefined;
  let correlationId: string | undefined;
  let causationId: string | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        eventId_wire = runtime.takeString(reader, path, "eventId", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 40: // actor_type
        actorType_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // actor_id
        actorId = runtime.takeString(reader, path, "actorId", reading);
        break;
      case 58: // correlation_id
        correlationId = runtime.takeString(reader, path, "correlationId", reading);
        break;
      case 74: // causation_id
        causationId = runtime.takeString(reader, path, "causationId", reading);
        break;
      case 82: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const eventId: BaseEvent["eventId"] = eventId_wire === undefined ? runtime.lacking(path, "eventId", reading) : runtime.uuidOf(eventId_wire, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  const actorType: BaseEvent["actorType"] = actorType_wire === undefined ? runtime.lacking(path, "actorType", reading) : decodeBaseEventActorType(actorType_wire);
  if (actorId === undefined) runtime.lacking(path, "actorId", reading);
  if (correlationId === undefined) runtime.lacking(path, "correlationId", reading);
  const metadata: BaseEvent["metadata"] = metadata_wire === undefined ? runtime.lacking(path, "metadata", reading) : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeMetadataV1_0_0);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (causationId !== undefined) result.causationId = causationId;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes BaseEvent as 1.1.0 wrote it. */
export function decodeBaseEventV1_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let eventId_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let actorType_wire: number | undefined;
  let actorId: string | undefined;
  let correlationId: string | undefined;
  let stepId: string | undefined;
  let causationId: string | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
  let integrity_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        eventId_wire = runtime.takeString(reader, path, "eventId", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 40: // actor_type
        actorType_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // actor_id
        actorId = runtime.takeString(reader, path, "actorId", reading);
        break;
      case 58: // correlation_id
        correlationId = runtime.takeString(reader, path, "correlationId", reading);
        break;
      case 66: // step_id
        stepId = runtime.takeString(reader, path, "stepId", reading);
        break;
      case 74: // causation_id
        causationId = runtime.takeString(reader, path, "causationId", reading);
        break;
      case 82: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 90: // integrity
        integrity_wire = runtime.takeSpan(reader, integrity_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const eventId: BaseEvent["eventId"] = eventId_wire === undefined ? runtime.lacking(path, "eventId", reading) : runtime.uuidOf(eventId_wire, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  const actorType: BaseEvent["actorType"] = actorType_wire === undefined ? runtime.lacking(path, "actorType", reading) : decodeBaseEventActorType(actorType_wire);
  if (actorId === undefined) runtime.lacking(path, "actorId", reading);
  if (correlationId === undefined) runtime.lacking(path, "correlationId", reading);
  const metadata: BaseEvent["metadata"] = metadata_wire === undefined ? runtime.lacking(path, "metadata", reading) : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeMetadataV1_0_0);
  const integrity: BaseEvent["integrity"] = integrity_wire === undefined ? undefined : runtime.takeMessage(reader, integrity_wire, runtime.at(path, "integrity"), reading, decodeIntegrity);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (stepId !== undefined) result.stepId = stepId;
  if (causationId !== undefined) result.causationId = causationId;
  if (integrity !== undefined) result.integrity = integrity;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes BaseEvent as 2.0.0 wrote it. */
export function decodeBaseEvent(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): BaseEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let eventId_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let actorType_wire: number | undefined;
  let actorId: string | undefined;
  let correlationId: string | undefined;
  let stepId: string | undefined;
  let causationId: string | undefined;
  let metadata_wire: runtime.WireSpan | undefined;
  let integrity_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        eventId_wire = runtime.takeString(reader, path, "eventId", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 40: // actor_type
        actorType_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 50: // actor_id
        actorId = runtime.takeString(reader, path, "actorId", reading);
        break;
      case 58: // correlation_id
        correlationId = runtime.takeString(reader, path, "correlationId", reading);
        break;
      case 66: // step_id
        stepId = runtime.takeString(reader, path, "stepId", reading);
        break;
      case 74: // causation_id
        causationId = runtime.takeString(reader, path, "causationId", reading);
        break;
      case 82: // metadata
        metadata_wire = runtime.takeSpan(reader, metadata_wire);
        break;
      case 90: // integrity
        integrity_wire = runtime.takeSpan(reader, integrity_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const eventId: BaseEvent["eventId"] = eventId_wire === undefined ? runtime.lacking(path, "eventId", reading) : runtime.uuidOf(eventId_wire, path, "eventId", reading);
  const timestamp: BaseEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  const actorType: BaseEvent["actorType"] = actorType_wire === undefined ? runtime.lacking(path, "actorType", reading) : decodeBaseEventActorType(actorType_wire);
  if (actorId === undefined) runtime.lacking(path, "actorId", reading);
  if (correlationId === undefined) runtime.lacking(path, "correlationId", reading);
  const metadata: BaseEvent["metadata"] = metadata_wire === undefined ? runtime.lacking(path, "metadata", reading) : runtime.takeMessage(reader, metadata_wire, runtime.at(path, "metadata"), reading, decodeMetadata);
  const integrity: BaseEvent["integrity"] = integrity_wire === undefined ? undefined : runtime.takeMessage(reader, integrity_wire, runtime.at(path, "integrity"), reading, decodeIntegrity);
  const result: runtime.Mutable<BaseEvent> = { eventId, timestamp, actorType, actorId, correlationId, metadata };
  if (stepId !== undefined) result.stepId = stepId;
  if (causationId !== undefined) result.causationId = causationId;
  if (integrity !== undefined) result.integrity = integrity;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes BaseEventActorType as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeBaseEventActorType(value: number): BaseEventActorType {
  switch (value) {
    case 1:
      return "user";
    case 2:
      return "system";
    case 3:
      return "ai";
    case 4:
      return "service";
    default:
      return { unknown: value };
  }
}

/** Encodes BaseEvent of 2.0.0 as 1.0.0 writes it. */
export function encodeBaseEventV2_0_0ToV1_0_0(value: BaseEvent, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.eventId === "string" && runtime.isUuid(value.eventId))) runtime.unfit();
  runtime.putString(writer, 26, value.eventId); // event_id
  if (!(typeof value.timestamp === "string" && runtime.isTimestamp(value.timestamp))) runtime.unfit();
  runtime.putTimestamp(writer, 34, value.timestamp); // timestamp
  runtime.putInt32(writer, 40, encodeBaseEventActorType(value.actorType)); // actor_type
  runtime.putString(writer, 50, value.actorId); // actor_id
  runtime.putString(writer, 58, value.correlationId); // correlation_id
  if (value.causationId !== undefined) {
    runtime.putString(writer, 74, value.causationId); // causation_id
  }
  {
    const start = runtime.beginMessage(writer, 82); // metadata
    encodeMetadataV2_0_0ToV1_0_0(value.metadata, writer);
    runtime.endMessage(writer, 82, start);
  }
  // Not written: only a draft has it.
  if (value.stepId !== undefined) {
    if (!(runtime.isText(value.stepId))) runtime.unfit();
  }
  if (value.integrity !== undefined) {
    if (!(isIntegrity(value.integrity))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** The number of a value of BaseEventActorType as 1.0.0, 1.1.0, 2.0.0 has it. */
export function encodeBaseEventActorType(value: BaseEventActorType): number {
  switch (value) {
    case "user":
      return 1;
    case "system":
      return 2;
    case "ai":
      return 3;
    case "service":
      return 4;
    default:
      return runtime.unknownNumber(value, "BaseEventActorType");
  }
}
