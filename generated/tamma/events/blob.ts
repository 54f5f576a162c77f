import * as runtime from "@evolvent/runtime";

/** A long text that is kept outside of the event. */
export interface Blob {
  readonly uri: string;
  readonly sha256: string;
  /** Unit: B. */
  readonly bytes: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

const sha256Pattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);

/** Whether a value is of type `Blob`. */
export function isBlob(value: unknown): value is Blob {
  return (
    runtime.isRecord<Blob>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.uri) &&
    runtime.isText(value.sha256) && sha256Pattern.test(value.sha256) &&
    runtime.isSafeInteger(value.bytes, 0) && value.bytes <= 9007199254740991
  );
}

/** Whether a value is of type `Blob`; what is wrong with it goes to `issues`. */
export function checkBlob(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Blob {
  const before = issues.length;
  if (!runtime.checkObject<Blob>(value, path, issues)) return false;
  runtime.checkString(value.uri, path, "uri", issues);
  if (runtime.checkString(value.sha256, path, "sha256", issues)) {
    runtime.checkPattern(value.sha256, path, "sha256", issues, sha256Pattern);
  }
  if (runtime.checkSafeInteger(value.bytes, path, "bytes", issues, 0)) {
    runtime.checkRange(value.bytes, path, "bytes", issues, undefined, 9007199254740991);
  }
  return issues.length === before;
}

const storedSha256Pattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);
const keysOfBlob: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("uri", "sha256", "bytes");

/** Reads Blob as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readBlob(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Blob {
  const stored = runtime.readObject<Blob>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const uri: Blob["uri"] = runtime.readString(stored.uri, path, "uri", reading);
  const sha256: Blob["sha256"] = runtime.matching(runtime.readString(stored.sha256, path, "sha256", reading), path, "sha256", reading, storedSha256Pattern);
  const bytes: Blob["bytes"] = runtime.within(runtime.readSafeInteger(stored.bytes, path, "bytes", reading, "number", 0), path, "bytes", reading, undefined, 9007199254740991);
  if (uri === stored.uri && sha256 === stored.sha256 && bytes === stored.bytes && runtime.hasOnly(stored, keysOfBlob)) return stored as Blob;
  const result: Blob = { uri, sha256, bytes };
  return runtime.keepUnknown(result, stored, keysOfBlob, reading);
}

/** Writes Blob as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeBlob(value: Blob): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { uri: value.uri, sha256: value.sha256, bytes: value.bytes };
  return runtime.writeUnknown(json, value, keysOfBlob);
}

/** Decodes the message of a Blob. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Blob> {
  return runtime.decodeWire(bytes, "2.0.0", decodeBlob, options);
}

/** Encodes a Blob as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Blob): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeBlob);
  } catch (error) {
    throw runtime.refusalOf(error, checkBlob, value, "Blob");
  }
}

const SHA256_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);

/** Decodes Blob as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeBlob(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Blob {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let uri: string | undefined;
  let sha256_wire: string | undefined;
  let bytes_wire: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // uri
        uri = runtime.takeString(reader, path, "uri", reading);
        break;
      case 18: // sha256
        sha256_wire = runtime.takeString(reader, path, "sha256", reading);
        break;
      case 24: // bytes
        bytes_wire = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (uri === undefined) runtime.lacking(path, "uri", reading);
  const sha256: Blob["sha256"] = sha256_wire === undefined ? runtime.lacking(path, "sha256", reading) : runtime.matching(sha256_wire, path, "sha256", reading, SHA256_PATTERN);
  const bytes: Blob["bytes"] = bytes_wire === undefined ? runtime.lacking(path, "bytes", reading) : runtime.within(runtime.safeNumberOf(bytes_wire, path, "bytes", reading), path, "bytes", reading, undefined, 9007199254740991);
  const result: Blob = { uri, sha256, bytes };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Blob as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeBlob(value: Blob, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.uri); // uri
  if (!(typeof value.sha256 === "string" && SHA256_PATTERN.test(value.sha256))) runtime.unfit();
  runtime.putString(writer, 18, value.sha256); // sha256
  if (!(runtime.isSafeInteger(value.bytes, 0) && value.bytes <= 9007199254740991)) runtime.unfit();
  runtime.putUint64(writer, 24, BigInt(value.bytes)); // bytes
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
