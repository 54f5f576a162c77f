import * as runtime from "@evolvent/runtime";

/** Where a replayed event comes from. */
export interface Replay {
  /** The run of the replay. */
  readonly replay_id: string;
  readonly original_event_id: string;
  readonly replayed_at: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Replay`. */
export function isReplay(value: unknown): value is Replay {
  return (
    runtime.isRecord<Replay>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    typeof value.replay_id === "string" && runtime.isUuid(value.replay_id) &&
    typeof value.original_event_id === "string" && runtime.isUuid(value.original_event_id) &&
    typeof value.replayed_at === "string" && runtime.isTimestamp(value.replayed_at)
  );
}

/** Whether a value is of type `Replay`; what is wrong with it goes to `issues`. */
export function checkReplay(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Replay {
  const before = issues.length;
  if (!runtime.checkObject<Replay>(value, path, issues)) return false;
  runtime.checkUuid(value.replay_id, path, "replay_id", issues);
  runtime.checkUuid(value.original_event_id, path, "original_event_id", issues);
  runtime.checkTimestamp(value.replayed_at, path, "replayed_at", issues);
  return issues.length === before;
}

const keysOfReplay: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("replay_id", "original_event_id", "replayed_at");

/** Reads Replay as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readReplay(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Replay {
  const stored = runtime.readObject<Replay>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const replay_id: Replay["replay_id"] = runtime.readUuid(stored.replay_id, path, "replay_id", reading);
  const original_event_id: Replay["original_event_id"] = runtime.readUuid(stored.original_event_id, path, "original_event_id", reading);
  const replayed_at: Replay["replayed_at"] = runtime.readTimestamp(stored.replayed_at, path, "replayed_at", reading, "rfc3339", "naive");
  if (replay_id === stored.replay_id && original_event_id === stored.original_event_id && replayed_at === stored.replayed_at && runtime.hasOnly(stored, keysOfReplay)) return stored as Replay;
  const result: Replay = { replay_id, original_event_id, replayed_at };
  return runtime.keepUnknown(result, stored, keysOfReplay, reading);
}

/** Writes Replay as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeReplay(value: Replay): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { replay_id: value.replay_id, original_event_id: value.original_event_id, replayed_at: value.replayed_at };
  return runtime.writeUnknown(json, value, keysOfReplay);
}

/** The JSON text of Replay as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printReplay(value: Replay): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeReplay(value));
  return `{"replay_id":"${value.replay_id}","original_event_id":"${value.original_event_id}","replayed_at":"${value.replayed_at}"}`;
}

/** Decodes the message of a Replay. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Replay> {
  return runtime.decodeWire(bytes, "2.0.0", decodeReplay, options);
}

/** Encodes a Replay as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Replay): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeReplay);
  } catch (error) {
    throw runtime.refusalOf(error, checkReplay, value, "Replay");
  }
}

/** Decodes Replay as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeReplay(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Replay {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let replay_id_wire: string | undefined;
  let original_event_id_wire: string | undefined;
  let replayed_at_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // replay_id
        replay_id_wire = runtime.takeString(reader, path, "replay_id", reading);
        break;
      case 18: // original_event_id
        original_event_id_wire = runtime.takeString(reader, path, "original_event_id", reading);
        break;
      case 26: // replayed_at
        replayed_at_wire = runtime.takeSpan(reader, replayed_at_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const replay_id: Replay["replay_id"] = replay_id_wire === undefined ? runtime.lacking(path, "replay_id", reading) : runtime.uuidOf(replay_id_wire, path, "replay_id", reading);
  const original_event_id: Replay["original_event_id"] = original_event_id_wire === undefined ? runtime.lacking(path, "original_event_id", reading) : runtime.uuidOf(original_event_id_wire, path, "original_event_id", reading);
  const replayed_at: Replay["replayed_at"] = replayed_at_wire === undefined ? runtime.lacking(path, "replayed_at", reading) : runtime.takeMessage(reader, replayed_at_wire, runtime.at(path, "replayed_at"), reading, runtime.decodeTimestamp);
  const result: Replay = { replay_id, original_event_id, replayed_at };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Replay as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeReplay(value: Replay, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.replay_id === "string" && runtime.isUuid(value.replay_id))) runtime.unfit();
  runtime.putString(writer, 10, value.replay_id); // replay_id
  if (!(typeof value.original_event_id === "string" && runtime.isUuid(value.original_event_id))) runtime.unfit();
  runtime.putString(writer, 18, value.original_event_id); // original_event_id
  if (!(typeof value.replayed_at === "string" && runtime.isTimestamp(value.replayed_at))) runtime.unfit();
  runtime.putTimestamp(writer, 26, value.replayed_at); // replayed_at
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
