import * as runtime from "@evolvent/runtime";

/** What every event says, in the variant before 1.0.0 and in the struct around it since. */
export interface HistoryEvent {
  /** Position in the history of one execution, counted up from 1. */
  readonly event_id: bigint;
  /** The event that scheduled what this one ends. Null, since 1.0.0, where this one ends nothing. */
  readonly source_event_id?: bigint | null;
  /** Which run of the instance it is. Before 1.0.0 only what schedules said so; elsewhere the key of the row tells. */
  readonly execution_id: bigint;
  /** Before 1.0.0 only in the key of the row. */
  readonly instance_id: string;
  /** When it happened. Zero says that nobody knows, and is read as absent. */
  readonly timestamp_ms?: string;
  /** Release of the runtime that wrote it. */
  readonly duroxide_version: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `HistoryEvent` as in 0.1.0. */
export interface HistoryEventV0_1_0 {
  readonly event_id: bigint;
  readonly source_event_id?: bigint | null;
  readonly execution_id: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `HistoryEvent` as in 0.2.0 and 0.3.0. */
export interface HistoryEventV0_2_0 {
  readonly event_id: bigint;
  readonly source_event_id?: bigint | null;
  readonly execution_id: bigint;
  readonly timestamp_ms?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `HistoryEventV0_1_0`; what is wrong with it goes to `issues`. */
export function checkHistoryEventV0_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is HistoryEventV0_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<HistoryEventV0_1_0>(value, path, issues)) return false;
  runtime.checkUint64(value.event_id, path, "event_id", issues);
  if (value.source_event_id !== undefined && value.source_event_id !== null) {
    runtime.checkUint64(value.source_event_id, path, "source_event_id", issues);
  }
  runtime.checkUint64(value.execution_id, path, "execution_id", issues);
  return issues.length === before;
}

/** Whether a value is of type `HistoryEventV0_2_0`. */
export function isHistoryEventV0_2_0(value: unknown): value is HistoryEventV0_2_0 {
  return (
    runtime.isRecord<HistoryEventV0_2_0>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint64(value.event_id) &&
    (value.source_event_id === undefined || value.source_event_id === null || runtime.isUint64(value.source_event_id)) &&
    runtime.isUint64(value.execution_id) &&
    (value.timestamp_ms === undefined || (typeof value.timestamp_ms === "string" && runtime.isTimestamp(value.timestamp_ms) && runtime.checkTimestampDigits(value.timestamp_ms, undefined, "", [], 3)))
  );
}

/** Whether a value is of type `HistoryEventV0_2_0`; what is wrong with it goes to `issues`. */
export function checkHistoryEventV0_2_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is HistoryEventV0_2_0 {
  const before = issues.length;
  if (!runtime.checkObject<HistoryEventV0_2_0>(value, path, issues)) return false;
  runtime.checkUint64(value.event_id, path, "event_id", issues);
  if (value.source_event_id !== undefined && value.source_event_id !== null) {
    runtime.checkUint64(value.source_event_id, path, "source_event_id", issues);
  }
  runtime.checkUint64(value.execution_id, path, "execution_id", issues);
  if (value.timestamp_ms !== undefined && runtime.checkTimestamp(value.timestamp_ms, path, "timestamp_ms", issues)) {
    runtime.checkTimestampDigits(value.timestamp_ms, path, "timestamp_ms", issues, 3);
  }
  return issues.length === before;
}

/** Whether a value is of type `HistoryEvent`. */
export function isHistoryEvent(value: unknown): value is HistoryEvent {
  return (
    runtime.isRecord<HistoryEvent>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint64(value.event_id) &&
    (value.source_event_id === undefined || value.source_event_id === null || runtime.isUint64(value.source_event_id)) &&
    runtime.isUint64(value.execution_id) &&
    runtime.isText(value.instance_id) &&
    (value.timestamp_ms === undefined || (typeof value.timestamp_ms === "string" && runtime.isTimestamp(value.timestamp_ms) && runtime.checkTimestampDigits(value.timestamp_ms, undefined, "", [], 3))) &&
    runtime.isText(value.duroxide_version)
  );
}

/** Whether a value is of type `HistoryEvent`; what is wrong with it goes to `issues`. */
export function checkHistoryEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is HistoryEvent {
  const before = issues.length;
  if (!runtime.checkObject<HistoryEvent>(value, path, issues)) return false;
  runtime.checkUint64(value.event_id, path, "event_id", issues);
  if (value.source_event_id !== undefined && value.source_event_id !== null) {
    runtime.checkUint64(value.source_event_id, path, "source_event_id", issues);
  }
  runtime.checkUint64(value.execution_id, path, "execution_id", issues);
  runtime.checkString(value.instance_id, path, "instance_id", issues);
  if (value.timestamp_ms !== undefined && runtime.checkTimestamp(value.timestamp_ms, path, "timestamp_ms", issues)) {
    runtime.checkTimestampDigits(value.timestamp_ms, path, "timestamp_ms", issues, 3);
  }
  runtime.checkString(value.duroxide_version, path, "duroxide_version", issues);
  return issues.length === before;
}

const keysOfHistoryEventV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const keysOfHistoryEventV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const keysOfHistoryEvent: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("instance_id", "duroxide_version");

/** Reads HistoryEvent as 0.1.0 stored it. */
export function readHistoryEventV0_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  const stored = runtime.readEmpty<HistoryEventV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventObject = runtime.objectBelow<{ event_id: unknown; source_event_id: unknown; execution_id: unknown }>(reading.document, undefined, reading, "*");
  const eventPath = runtime.placeBelow(undefined, ["*"], reading);
  const event_id: HistoryEvent["event_id"] = runtime.readUint64(eventObject.event_id, eventPath, "event_id", reading, "either");
  const source_event_id: HistoryEvent["source_event_id"] = eventObject.source_event_id === undefined ? undefined : eventObject.source_event_id === null ? null : runtime.readUint64(eventObject.source_event_id, eventPath, "source_event_id", reading, "either");
  const execution_id: HistoryEvent["execution_id"] = eventObject.execution_id === undefined ? runtime.filled<HistoryEvent["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : runtime.readUint64(eventObject.execution_id, eventPath, "execution_id", reading, "either");
  const instance_id: HistoryEvent["instance_id"] = runtime.filled<HistoryEvent["instance_id"]>(runtime.requiredContext(reading, "instance_id"), path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading);
  const duroxide_version: HistoryEvent["duroxide_version"] = runtime.filled<HistoryEvent["duroxide_version"]>("unknown", path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return result;
}

/** Reads HistoryEvent as 0.2.0 and 0.3.0 stored it. */
export function readHistoryEventV0_2_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  const stored = runtime.readEmpty<HistoryEventV0_2_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventObject = runtime.objectBelow<{ event_id: unknown; source_event_id: unknown; execution_id: unknown; timestamp_ms: unknown }>(reading.document, undefined, reading, "*");
  const eventPath = runtime.placeBelow(undefined, ["*"], reading);
  const event_id: HistoryEvent["event_id"] = runtime.readUint64(eventObject.event_id, eventPath, "event_id", reading, "either");
  const source_event_id: HistoryEvent["source_event_id"] = eventObject.source_event_id === undefined ? undefined : eventObject.source_event_id === null ? null : runtime.readUint64(eventObject.source_event_id, eventPath, "source_event_id", reading, "either");
  const execution_id: HistoryEvent["execution_id"] = eventObject.execution_id === undefined ? runtime.filled<HistoryEvent["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : runtime.readUint64(eventObject.execution_id, eventPath, "execution_id", reading, "either");
  const instance_id: HistoryEvent["instance_id"] = runtime.filled<HistoryEvent["instance_id"]>(runtime.requiredContext(reading, "instance_id"), path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = eventObject.timestamp_ms === undefined || runtime.isNone(eventObject.timestamp_ms, 0) ? runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.readTimestamp(eventObject.timestamp_ms, eventPath, "timestamp_ms", reading, "ms");
  const duroxide_version: HistoryEvent["duroxide_version"] = runtime.filled<HistoryEvent["duroxide_version"]>("unknown", path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return result;
}

/** Reads HistoryEvent as 1.0.0 and 2.0.0 stored it. */
export function readHistoryEvent(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  const stored = runtime.readObject<HistoryEvent>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const documentObject = runtime.objectBelow<{ event_id: unknown; source_event_id: unknown; execution_id: unknown; timestamp_ms: unknown }>(reading.document, undefined, reading);
  const event_id: HistoryEvent["event_id"] = runtime.readUint64(documentObject.event_id, undefined, "event_id", reading, "either");
  const source_event_id: HistoryEvent["source_event_id"] = documentObject.source_event_id === undefined ? undefined : documentObject.source_event_id === null ? null : runtime.readUint64(documentObject.source_event_id, undefined, "source_event_id", reading, "either");
  const execution_id: HistoryEvent["execution_id"] = runtime.readUint64(documentObject.execution_id, undefined, "execution_id", reading, "either");
  const instance_id: HistoryEvent["instance_id"] = runtime.readString(stored.instance_id, path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = documentObject.timestamp_ms === undefined || runtime.isNone(documentObject.timestamp_ms, 0) ? runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.readTimestamp(documentObject.timestamp_ms, undefined, "timestamp_ms", reading, "ms");
  const duroxide_version: HistoryEvent["duroxide_version"] = runtime.readString(stored.duroxide_version, path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return result;
}

/** Reads HistoryEvent as 0.1.0 stored it. */
export function readHistoryEventV0_1_0ToV0_2_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEventV0_2_0 {
  const stored = runtime.readEmpty<HistoryEventV0_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventObject = runtime.objectBelow<{ event_id: unknown; source_event_id: unknown; execution_id: unknown }>(reading.document, undefined, reading, "*");
  const eventPath = runtime.placeBelow(undefined, ["*"], reading);
  const event_id: HistoryEventV0_2_0["event_id"] = runtime.readUint64(eventObject.event_id, eventPath, "event_id", reading, "either");
  const source_event_id: HistoryEventV0_2_0["source_event_id"] = eventObject.source_event_id === undefined ? undefined : eventObject.source_event_id === null ? null : runtime.readUint64(eventObject.source_event_id, eventPath, "source_event_id", reading, "either");
  const execution_id: HistoryEventV0_2_0["execution_id"] = eventObject.execution_id === undefined ? runtime.filled<HistoryEventV0_2_0["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : runtime.readUint64(eventObject.execution_id, eventPath, "execution_id", reading, "either");
  const timestamp_ms: HistoryEventV0_2_0["timestamp_ms"] = runtime.filled<HistoryEventV0_2_0["timestamp_ms"]>(runtime.wholeTime<HistoryEventV0_2_0["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading);
  const result: runtime.Mutable<HistoryEventV0_2_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return result;
}

/** Reads HistoryEvent as 0.2.0 and 0.3.0 stored it. */
export function readHistoryEventV0_2_0ToV0_2_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEventV0_2_0 {
  const stored = runtime.readEmpty<HistoryEventV0_2_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const eventObject = runtime.objectBelow<{ event_id: unknown; source_event_id: unknown; execution_id: unknown; timestamp_ms: unknown }>(reading.document, undefined, reading, "*");
  const eventPath = runtime.placeBelow(undefined, ["*"], reading);
  const event_id: HistoryEventV0_2_0["event_id"] = runtime.readUint64(eventObject.event_id, eventPath, "event_id", reading, "either");
  const source_event_id: HistoryEventV0_2_0["source_event_id"] = eventObject.source_event_id === undefined ? undefined : eventObject.source_event_id === null ? null : runtime.readUint64(eventObject.source_event_id, eventPath, "source_event_id", reading, "either");
  const execution_id: HistoryEventV0_2_0["execution_id"] = eventObject.execution_id === undefined ? runtime.filled<HistoryEventV0_2_0["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : runtime.readUint64(eventObject.execution_id, eventPath, "execution_id", reading, "either");
  const timestamp_ms: HistoryEventV0_2_0["timestamp_ms"] = eventObject.timestamp_ms === undefined || runtime.isNone(eventObject.timestamp_ms, 0) ? runtime.filled<HistoryEventV0_2_0["timestamp_ms"]>(runtime.wholeTime<HistoryEventV0_2_0["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.readTimestamp(eventObject.timestamp_ms, eventPath, "timestamp_ms", reading, "ms");
  const result: runtime.Mutable<HistoryEventV0_2_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return result;
}

/** Writes HistoryEvent as 0.1.0 stores it. */
export function writeHistoryEventV0_1_0(value: HistoryEventV0_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, keysOfHistoryEventV0_1_0);
}

/** Writes HistoryEvent as 0.2.0 and 0.3.0 stores it. */
export function writeHistoryEventV0_2_0(value: HistoryEventV0_2_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, keysOfHistoryEventV0_2_0);
}

/** Writes HistoryEvent as 1.0.0 and 2.0.0 stores it. */
export function writeHistoryEvent(value: HistoryEvent): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { instance_id: value.instance_id, duroxide_version: value.duroxide_version };
  return runtime.writeUnknown(json, value, keysOfHistoryEvent);
}

/** HistoryEvent of 1.0.0 and 2.0.0 as of 0.1.0. */
export function liftHistoryEventV1_0_0ToV0_1_0(
  value: HistoryEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): HistoryEventV0_1_0 {
  const event_id: HistoryEventV0_1_0["event_id"] = value.event_id;
  const source_event_id: HistoryEventV0_1_0["source_event_id"] = value.source_event_id === undefined ? undefined : value.source_event_id;
  const execution_id: HistoryEventV0_1_0["execution_id"] = value.execution_id;
  const result: runtime.Mutable<HistoryEventV0_1_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  return runtime.withUnknownOf(result, value);
}

/** HistoryEvent of 1.0.0 and 2.0.0 as of 0.2.0 and 0.3.0. */
export function liftHistoryEventV1_0_0ToV0_2_0(
  value: HistoryEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): HistoryEventV0_2_0 {
  const event_id: HistoryEventV0_2_0["event_id"] = value.event_id;
  const source_event_id: HistoryEventV0_2_0["source_event_id"] = value.source_event_id === undefined ? undefined : value.source_event_id;
  const execution_id: HistoryEventV0_2_0["execution_id"] = value.execution_id;
  const timestamp_ms: HistoryEventV0_2_0["timestamp_ms"] = value.timestamp_ms === undefined ? undefined : value.timestamp_ms;
  const result: runtime.Mutable<HistoryEventV0_2_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.withUnknownOf(result, value);
}

/** HistoryEvent of 0.2.0 and 0.3.0 as of 0.1.0. */
export function liftHistoryEventV0_2_0ToV0_1_0(
  value: HistoryEventV0_2_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): HistoryEventV0_1_0 {
  const event_id: HistoryEventV0_1_0["event_id"] = value.event_id;
  const source_event_id: HistoryEventV0_1_0["source_event_id"] = value.source_event_id === undefined ? undefined : value.source_event_id;
  const execution_id: HistoryEventV0_1_0["execution_id"] = value.execution_id;
  const result: runtime.Mutable<HistoryEventV0_1_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  return runtime.withUnknownOf(result, value);
}

function decodeNullableUint64(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): bigint | null {
  runtime.enterMessage(path, reading);
  let value: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // value
        value = runtime.takeUint64(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes HistoryEvent as 0.1.0 wrote it. */
export function decodeHistoryEventV0_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id: bigint | undefined;
  let source_event_id_wire: runtime.WireSpan | undefined;
  let execution_id_wire: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // event_id
        event_id = runtime.takeUint64(reader);
        break;
      case 34: // source_event_id
        source_event_id_wire = runtime.takeSpan(reader, source_event_id_wire);
        break;
      case 40: // execution_id
        execution_id_wire = runtime.takeUint64(reader);
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
  if (event_id === undefined) runtime.lacking(path, "event_id", reading);
  const source_event_id: HistoryEvent["source_event_id"] = source_event_id_wire === undefined ? undefined : runtime.takeMessage(reader, source_event_id_wire, runtime.at(path, "source_event_id"), reading, decodeNullableUint64);
  const execution_id: HistoryEvent["execution_id"] = execution_id_wire === undefined ? runtime.filled<HistoryEvent["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : execution_id_wire;
  const instance_id: HistoryEvent["instance_id"] = runtime.filled<HistoryEvent["instance_id"]>(runtime.requiredContext(reading, "instance_id"), path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading);
  const duroxide_version: HistoryEvent["duroxide_version"] = runtime.filled<HistoryEvent["duroxide_version"]>("unknown", path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes HistoryEvent as 0.2.0, 0.3.0 wrote it. */
export function decodeHistoryEventV0_2_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id: bigint | undefined;
  let source_event_id_wire: runtime.WireSpan | undefined;
  let execution_id_wire: bigint | undefined;
  let timestamp_ms_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // event_id
        event_id = runtime.takeUint64(reader);
        break;
      case 34: // source_event_id
        source_event_id_wire = runtime.takeSpan(reader, source_event_id_wire);
        break;
      case 40: // execution_id
        execution_id_wire = runtime.takeUint64(reader);
        break;
      case 58: // timestamp_ms
        timestamp_ms_wire = runtime.takeSpan(reader, timestamp_ms_wire);
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
  if (event_id === undefined) runtime.lacking(path, "event_id", reading);
  const source_event_id: HistoryEvent["source_event_id"] = source_event_id_wire === undefined ? undefined : runtime.takeMessage(reader, source_event_id_wire, runtime.at(path, "source_event_id"), reading, decodeNullableUint64);
  const execution_id: HistoryEvent["execution_id"] = execution_id_wire === undefined ? runtime.filled<HistoryEvent["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : execution_id_wire;
  const instance_id: HistoryEvent["instance_id"] = runtime.filled<HistoryEvent["instance_id"]>(runtime.requiredContext(reading, "instance_id"), path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = timestamp_ms_wire === undefined ? runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, timestamp_ms_wire, runtime.at(path, "timestamp_ms"), reading, runtime.decodeTimestamp), path, "timestamp_ms", reading, 3);
  const duroxide_version: HistoryEvent["duroxide_version"] = runtime.filled<HistoryEvent["duroxide_version"]>("unknown", path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes HistoryEvent as 1.0.0, 2.0.0 wrote it. */
export function decodeHistoryEvent(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id: bigint | undefined;
  let source_event_id_wire: runtime.WireSpan | undefined;
  let execution_id: bigint | undefined;
  let instance_id: string | undefined;
  let timestamp_ms_wire: runtime.WireSpan | undefined;
  let duroxide_version: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // event_id
        event_id = runtime.takeUint64(reader);
        break;
      case 34: // source_event_id
        source_event_id_wire = runtime.takeSpan(reader, source_event_id_wire);
        break;
      case 40: // execution_id
        execution_id = runtime.takeUint64(reader);
        break;
      case 50: // instance_id
        instance_id = runtime.takeString(reader, path, "instance_id", reading);
        break;
      case 58: // timestamp_ms
        timestamp_ms_wire = runtime.takeSpan(reader, timestamp_ms_wire);
        break;
      case 66: // duroxide_version
        duroxide_version = runtime.takeString(reader, path, "duroxide_version", reading);
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
  if (event_id === undefined) runtime.lacking(path, "event_id", reading);
  const source_event_id: HistoryEvent["source_event_id"] = source_event_id_wire === undefined ? undefined : runtime.takeMessage(reader, source_event_id_wire, runtime.at(path, "source_event_id"), reading, decodeNullableUint64);
  if (execution_id === undefined) runtime.lacking(path, "execution_id", reading);
  if (instance_id === undefined) runtime.lacking(path, "instance_id", reading);
  const timestamp_ms: HistoryEvent["timestamp_ms"] = timestamp_ms_wire === undefined ? runtime.filled<HistoryEvent["timestamp_ms"]>(runtime.wholeTime<HistoryEvent["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, timestamp_ms_wire, runtime.at(path, "timestamp_ms"), reading, runtime.decodeTimestamp), path, "timestamp_ms", reading, 3);
  if (duroxide_version === undefined) runtime.lacking(path, "duroxide_version", reading);
  const result: runtime.Mutable<HistoryEvent> = { event_id, execution_id, instance_id, duroxide_version };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes HistoryEvent as 0.1.0 wrote it. */
export function decodeHistoryEventV0_1_0ToV0_2_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEventV0_2_0 {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id: bigint | undefined;
  let source_event_id_wire: runtime.WireSpan | undefined;
  let execution_id_wire: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // event_id
        event_id = runtime.takeUint64(reader);
        break;
      case 34: // source_event_id
        source_event_id_wire = runtime.takeSpan(reader, source_event_id_wire);
        break;
      case 40: // execution_id
        execution_id_wire = runtime.takeUint64(reader);
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
  if (event_id === undefined) runtime.lacking(path, "event_id", reading);
  const source_event_id: HistoryEventV0_2_0["source_event_id"] = source_event_id_wire === undefined ? undefined : runtime.takeMessage(reader, source_event_id_wire, runtime.at(path, "source_event_id"), reading, decodeNullableUint64);
  const execution_id: HistoryEventV0_2_0["execution_id"] = execution_id_wire === undefined ? runtime.filled<HistoryEventV0_2_0["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : execution_id_wire;
  const timestamp_ms: HistoryEventV0_2_0["timestamp_ms"] = runtime.filled<HistoryEventV0_2_0["timestamp_ms"]>(runtime.wholeTime<HistoryEventV0_2_0["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading);
  const result: runtime.Mutable<HistoryEventV0_2_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes HistoryEvent as 0.2.0, 0.3.0 wrote it. */
export function decodeHistoryEventV0_2_0ToV0_2_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): HistoryEventV0_2_0 {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id: bigint | undefined;
  let source_event_id_wire: runtime.WireSpan | undefined;
  let execution_id_wire: bigint | undefined;
  let timestamp_ms_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // event_id
        event_id = runtime.takeUint64(reader);
        break;
      case 34: // source_event_id
        source_event_id_wire = runtime.takeSpan(reader, source_event_id_wire);
        break;
      case 40: // execution_id
        execution_id_wire = runtime.takeUint64(reader);
        break;
      case 58: // timestamp_ms
        timestamp_ms_wire = runtime.takeSpan(reader, timestamp_ms_wire);
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
  if (event_id === undefined) runtime.lacking(path, "event_id", reading);
  const source_event_id: HistoryEventV0_2_0["source_event_id"] = source_event_id_wire === undefined ? undefined : runtime.takeMessage(reader, source_event_id_wire, runtime.at(path, "source_event_id"), reading, decodeNullableUint64);
  const execution_id: HistoryEventV0_2_0["execution_id"] = execution_id_wire === undefined ? runtime.filled<HistoryEventV0_2_0["execution_id"]>(runtime.requiredContext(reading, "execution_id"), path, "execution_id", reading) : execution_id_wire;
  const timestamp_ms: HistoryEventV0_2_0["timestamp_ms"] = timestamp_ms_wire === undefined ? runtime.filled<HistoryEventV0_2_0["timestamp_ms"]>(runtime.wholeTime<HistoryEventV0_2_0["timestamp_ms"]>(runtime.contextOf(reading, "created_at"), 3), path, "timestamp_ms", reading) : runtime.withDigits(runtime.takeMessage(reader, timestamp_ms_wire, runtime.at(path, "timestamp_ms"), reading, runtime.decodeTimestamp), path, "timestamp_ms", reading, 3);
  const result: runtime.Mutable<HistoryEventV0_2_0> = { event_id, execution_id };
  if (source_event_id !== undefined) result.source_event_id = source_event_id;
  if (timestamp_ms !== undefined) result.timestamp_ms = timestamp_ms;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableUint64(value: bigint | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putUint64(writer, 8, value);
}

/** Encodes HistoryEvent as 0.1.0 writes it. */
export function encodeHistoryEventV0_1_0(value: HistoryEventV0_1_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putUint64(writer, 24, value.event_id); // event_id
  if (value.source_event_id !== undefined) {
    const start = runtime.beginMessage(writer, 34); // source_event_id
    encodeNullableUint64(value.source_event_id, writer);
    runtime.endMessage(writer, 34, start);
  }
  runtime.putUint64(writer, 40, value.execution_id); // execution_id
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes HistoryEvent as 0.2.0, 0.3.0 writes it. */
export function encodeHistoryEventV0_2_0(value: HistoryEventV0_2_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putUint64(writer, 24, value.event_id); // event_id
  if (value.source_event_id !== undefined) {
    const start = runtime.beginMessage(writer, 34); // source_event_id
    encodeNullableUint64(value.source_event_id, writer);
    runtime.endMessage(writer, 34, start);
  }
  runtime.putUint64(writer, 40, value.execution_id); // execution_id
  if (value.timestamp_ms !== undefined) {
    if (!(typeof value.timestamp_ms === "string" && runtime.isTimestamp(value.timestamp_ms) && runtime.checkTimestampDigits(value.timestamp_ms, undefined, "", [], 3))) runtime.unfit();
    runtime.putTimestamp(writer, 58, value.timestamp_ms); // timestamp_ms
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [7]);
}

/** Encodes HistoryEvent as 1.0.0, 2.0.0 writes it. */
export function encodeHistoryEvent(value: HistoryEvent, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putUint64(writer, 24, value.event_id); // event_id
  if (value.source_event_id !== undefined) {
    const start = runtime.beginMessage(writer, 34); // source_event_id
    encodeNullableUint64(value.source_event_id, writer);
    runtime.endMessage(writer, 34, start);
  }
  runtime.putUint64(writer, 40, value.execution_id); // execution_id
  runtime.putString(writer, 50, value.instance_id); // instance_id
  if (value.timestamp_ms !== undefined) {
    if (!(typeof value.timestamp_ms === "string" && runtime.isTimestamp(value.timestamp_ms) && runtime.checkTimestampDigits(value.timestamp_ms, undefined, "", [], 3))) runtime.unfit();
    runtime.putTimestamp(writer, 58, value.timestamp_ms); // timestamp_ms
  }
  runtime.putString(writer, 66, value.duroxide_version); // duroxide_version
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [6, 7, 8]);
}
