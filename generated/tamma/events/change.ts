import * as runtime from "@evolvent/runtime";

/** One value that was added, changed or removed. */
export interface Change {
  /** Where it is, with slashes. */
  readonly path: string;
  /** Absent where it was added. */
  readonly before?: runtime.JsonValue;
  /** Absent where it was removed. */
  readonly after?: runtime.JsonValue;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Change`. */
export function isChange(value: unknown): value is Change {
  return (
    runtime.isRecord<Change>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.path) &&
    (value.before === undefined || runtime.checkJson(value.before, undefined, "", [])) &&
    (value.after === undefined || runtime.checkJson(value.after, undefined, "", []))
  );
}

/** Whether a value is of type `Change`; what is wrong with it goes to `issues`. */
export function checkChange(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Change {
  const before = issues.length;
  if (!runtime.checkObject<Change>(value, path, issues)) return false;
  runtime.checkString(value.path, path, "path", issues);
  if (value.before !== undefined) runtime.checkJson(value.before, path, "before", issues);
  if (value.after !== undefined) runtime.checkJson(value.after, path, "after", issues);
  return issues.length === before;
}

const keysOfChange: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("path", "before", "after");

/** Reads Change as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readChange(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Change {
  const stored = runtime.readObject<Change>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const pathValue: Change["path"] = runtime.readString(stored.path, path, "path", reading);
  const before: Change["before"] = stored.before === undefined ? undefined : runtime.readJsonValue(stored.before, path, "before", reading);
  const after: Change["after"] = stored.after === undefined ? undefined : runtime.readJsonValue(stored.after, path, "after", reading);
  if (pathValue === stored.path && before === stored.before && after === stored.after && runtime.hasOnly(stored, keysOfChange)) return stored as Change;
  const result: runtime.Mutable<Change> = { path: pathValue };
  if (before !== undefined) result.before = before;
  if (after !== undefined) result.after = after;
  return runtime.keepUnknown(result, stored, keysOfChange, reading);
}

/** Writes Change as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeChange(value: Change): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { path: value.path };
  if (value.before !== undefined) json["before"] = value.before;
  if (value.after !== undefined) json["after"] = value.after;
  return runtime.writeUnknown(json, value, keysOfChange);
}

/** The JSON text of Change as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function printChange(value: Change): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeChange(value));
  let text = `{"path":${runtime.printString(value.path)}`;
  if (value.before !== undefined) text += `,"before":${runtime.stringifyJson(value.before)}`;
  if (value.after !== undefined) text += `,"after":${runtime.stringifyJson(value.after)}`;
  return text + "}";
}

/** Decodes the message of a Change. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Change> {
  return runtime.decodeWire(bytes, "2.0.0", decodeChange, options);
}

/** Encodes a Change as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Change): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeChange);
  } catch (error) {
    throw runtime.refusalOf(error, checkChange, value, "Change");
  }
}

/** Decodes Change as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeChange(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Change {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let pathValue: string | undefined;
  let before_wire: string | undefined;
  let after_wire: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // path
        pathValue = runtime.takeString(reader, path, "path", reading);
        break;
      case 18: // before
        before_wire = runtime.takeString(reader, path, "before", reading);
        break;
      case 26: // after
        after_wire = runtime.takeString(reader, path, "after", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (pathValue === undefined) runtime.lacking(path, "path", reading);
  const before: Change["before"] = before_wire === undefined ? undefined : runtime.jsonOf(before_wire, path, "before", reading);
  const after: Change["after"] = after_wire === undefined ? undefined : runtime.jsonOf(after_wire, path, "after", reading);
  const result: runtime.Mutable<Change> = { path: pathValue };
  if (before !== undefined) result.before = before;
  if (after !== undefined) result.after = after;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Change as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeChange(value: Change, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.path); // path
  if (value.before !== undefined) {
    if (!(runtime.checkJson(value.before, undefined, "", []))) runtime.unfit();
    runtime.putJson(writer, 18, value.before); // before
  }
  if (value.after !== undefined) {
    if (!(runtime.checkJson(value.after, undefined, "", []))) runtime.unfit();
    runtime.putJson(writer, 26, value.after); // after
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
