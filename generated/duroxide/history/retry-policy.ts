import * as runtime from "@evolvent/runtime";

/** How often, and after what pause, an activity is tried again. */
export interface RetryPolicy {
  readonly max_attempts: number;
  /** Name of a strategy. */
  readonly backoff?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `RetryPolicy`. */
export function isRetryPolicy(value: unknown): value is RetryPolicy {
  return (
    runtime.isRecord<RetryPolicy>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isUint32(value.max_attempts) && value.max_attempts >= 1 &&
    (value.backoff === undefined || runtime.isText(value.backoff))
  );
}

/** Whether a value is of type `RetryPolicy`; what is wrong with it goes to `issues`. */
export function checkRetryPolicy(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is RetryPolicy {
  const before = issues.length;
  if (!runtime.checkObject<RetryPolicy>(value, path, issues)) return false;
  if (runtime.checkUint32(value.max_attempts, path, "max_attempts", issues)) {
    runtime.checkRange(value.max_attempts, path, "max_attempts", issues, 1, undefined);
  }
  if (value.backoff !== undefined) runtime.checkString(value.backoff, path, "backoff", issues);
  return issues.length === before;
}

const keysOfRetryPolicy: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("max_attempts", "backoff");

/** Reads RetryPolicy as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readRetryPolicy(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): RetryPolicy {
  const stored = runtime.readObject<RetryPolicy>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const max_attempts: RetryPolicy["max_attempts"] = runtime.within(runtime.readUint32(stored.max_attempts, path, "max_attempts", reading, "number"), path, "max_attempts", reading, 1, undefined);
  const backoff: RetryPolicy["backoff"] = stored.backoff === undefined ? undefined : runtime.readString(stored.backoff, path, "backoff", reading);
  if (max_attempts === stored.max_attempts && backoff === stored.backoff && runtime.hasOnly(stored, keysOfRetryPolicy)) return stored as RetryPolicy;
  const result: runtime.Mutable<RetryPolicy> = { max_attempts };
  if (backoff !== undefined) result.backoff = backoff;
  return runtime.keepUnknown(result, stored, keysOfRetryPolicy, reading);
}

/** Writes RetryPolicy as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeRetryPolicy(value: RetryPolicy): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { max_attempts: value.max_attempts };
  if (value.backoff !== undefined) json["backoff"] = value.backoff;
  return runtime.writeUnknown(json, value, keysOfRetryPolicy);
}

/** Decodes the message of a RetryPolicy. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<RetryPolicy> {
  return runtime.decodeWire(bytes, "2.0.0", decodeRetryPolicy, options);
}

/** Encodes a RetryPolicy as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: RetryPolicy): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeRetryPolicy);
  } catch (error) {
    throw runtime.refusalOf(error, checkRetryPolicy, value, "RetryPolicy");
  }
}

/** Decodes RetryPolicy as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeRetryPolicy(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): RetryPolicy {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let max_attempts_wire: number | undefined;
  let backoff: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // max_attempts
        max_attempts_wire = runtime.takeUint32(reader);
        break;
      case 18: // backoff
        backoff = runtime.takeString(reader, path, "backoff", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const max_attempts: RetryPolicy["max_attempts"] = max_attempts_wire === undefined ? runtime.lacking(path, "max_attempts", reading) : runtime.within(max_attempts_wire, path, "max_attempts", reading, 1, undefined);
  const result: runtime.Mutable<RetryPolicy> = { max_attempts };
  if (backoff !== undefined) result.backoff = backoff;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes RetryPolicy as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeRetryPolicy(value: RetryPolicy, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(value.max_attempts >= 1)) runtime.unfit();
  runtime.putUint32(writer, 8, value.max_attempts); // max_attempts
  if (value.backoff !== undefined) {
    runtime.putString(writer, 18, value.backoff); // backoff
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
