import * as runtime from "@evolvent/runtime";

/** What stands around every event. */
export interface Event {
  /** Place in the log, counted up from 0. */
  readonly id: bigint;
  /** Time since the workflow started. */
  readonly timestamp: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Event`. */
export function isEvent(value: unknown): value is Event {
  return (
    runtime.isRecord<Event>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint64(value.id) &&
    runtime.isDuration(value.timestamp) && value.timestamp >= 0n
  );
}

/** Whether a value is of type `Event`; what is wrong with it goes to `issues`. */
export function checkEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Event {
  const before = issues.length;
  if (!runtime.checkObject<Event>(value, path, issues)) return false;
  runtime.checkUint64(value.id, path, "id", issues);
  if (runtime.checkDuration(value.timestamp, path, "timestamp", issues)) {
    runtime.checkRange(value.timestamp, path, "timestamp", issues, 0n, undefined);
  }
  return issues.length === before;
}

const keysOfEvent: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("id", "timestamp");

/** Reads Event as 1.0.0 stored it. */
export function readEvent(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Event {
  const stored = runtime.readObject<Event>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const id: Event["id"] = runtime.readUint64(stored.id, path, "id", reading, "either");
  const timestamp: Event["timestamp"] = runtime.readDuration(stored.timestamp, path, "timestamp", reading, "secs-nanos");
  const result: Event = { id, timestamp };
  return result;
}

/** Writes Event as 1.0.0 stores it. */
export function writeEvent(value: Event): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { id: runtime.writeInteger(value.id), timestamp: runtime.writeDurationParts(value.timestamp) };
  return runtime.writeUnknown(json, value, keysOfEvent);
}

/** Decodes Event as 1.0.0 wrote it. */
export function decodeEvent(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Event {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let id: bigint = 0n;
  let timestamp_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 24: // id
        id = runtime.takeUint64(reader);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
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
  const timestamp: Event["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.within(runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeDuration), path, "timestamp", reading, 0n, undefined);
  const result: Event = { id, timestamp };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Event as 1.0.0 writes it. */
export function encodeEvent(value: Event, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.id !== 0n) {
    runtime.putUint64(writer, 24, value.id); // id
  }
  if (!(runtime.isDuration(value.timestamp) && value.timestamp >= 0n)) runtime.unfit();
  runtime.putDuration(writer, 34, value.timestamp); // timestamp
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
