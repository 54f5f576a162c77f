import * as runtime from "@evolvent/runtime";

/** How an event over 10 KB was made smaller. Readers see it as it was before. */
export interface Compression {
  readonly algorithm: CompressionAlgorithm;
  /**
   * Bytes before compression.
   *
   * Unit: B.
   */
  readonly original_size: bigint;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export type CompressionAlgorithm = "gzip" | "zstd" | runtime.UnknownValue;

/** Whether a value is of type `Compression`. */
export function isCompression(value: unknown): value is Compression {
  return (
    runtime.isRecord<Compression>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isCompressionAlgorithm(value.algorithm) &&
    runtime.isUint64(value.original_size)
  );
}

/** Whether a value is of type `Compression`; what is wrong with it goes to `issues`. */
export function checkCompression(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Compression {
  const before = issues.length;
  if (!runtime.checkObject<Compression>(value, path, issues)) return false;
  checkCompressionAlgorithm(value.algorithm, runtime.at(path, "algorithm"), issues);
  runtime.checkUint64(value.original_size, path, "original_size", issues);
  return issues.length === before;
}

/** Whether a value is of type `CompressionAlgorithm`. */
export function isCompressionAlgorithm(value: unknown): value is CompressionAlgorithm {
  switch (value) {
    case "gzip":
    case "zstd":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `CompressionAlgorithm`; what is wrong with it goes to `issues`. */
export function checkCompressionAlgorithm(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is CompressionAlgorithm {
  switch (value) {
    case "gzip":
    case "zstd":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"gzip\", \"zstd\"");
  }
}

const keysOfCompression: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("algorithm", "original_size");

/** Reads Compression as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readCompression(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Compression {
  const stored = runtime.readObject<Compression>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const algorithm: Compression["algorithm"] = readCompressionAlgorithm(stored.algorithm, runtime.at(path, "algorithm"), reading);
  const original_size: Compression["original_size"] = runtime.readUint64(stored.original_size, path, "original_size", reading, "either");
  const result: Compression = { algorithm, original_size };
  return runtime.keepUnknown(result, stored, keysOfCompression, reading);
}

const valuesOfCompressionAlgorithm: ReadonlyMap<string | number, Exclude<CompressionAlgorithm, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<CompressionAlgorithm, runtime.UnknownValue> | null>([
  ["gzip", "gzip"],
  ["zstd", "zstd"],
]);

/** Reads CompressionAlgorithm as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readCompressionAlgorithm(value: unknown, path: runtime.Path, reading: runtime.Reading): CompressionAlgorithm {
  return runtime.readOpenEnum(value, path, reading, valuesOfCompressionAlgorithm);
}

/** Writes Compression as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeCompression(value: Compression): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { algorithm: writeCompressionAlgorithm(value.algorithm), original_size: runtime.writeInteger(value.original_size) };
  return runtime.writeUnknown(json, value, keysOfCompression);
}

/** Writes CompressionAlgorithm as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeCompressionAlgorithm(value: CompressionAlgorithm): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** The JSON text of Compression as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printCompression(value: Compression): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeCompression(value));
  return `{"algorithm":${runtime.printScalar(writeCompressionAlgorithm(value.algorithm))},"original_size":${value.original_size}}`;
}

/** Decodes the message of a Compression. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Compression> {
  return runtime.decodeWire(bytes, "2.0.0", decodeCompression, options);
}

/** Encodes a Compression as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Compression): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeCompression);
  } catch (error) {
    throw runtime.refusalOf(error, checkCompression, value, "Compression");
  }
}

/** Decodes Compression as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeCompression(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Compression {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let algorithm_wire: number | undefined;
  let original_size: bigint | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // algorithm
        algorithm_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 16: // original_size
        original_size = runtime.takeUint64(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const algorithm: Compression["algorithm"] = algorithm_wire === undefined ? runtime.lacking(path, "algorithm", reading) : decodeCompressionAlgorithm(algorithm_wire);
  if (original_size === undefined) runtime.lacking(path, "original_size", reading);
  const result: Compression = { algorithm, original_size };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes CompressionAlgorithm as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeCompressionAlgorithm(value: number): CompressionAlgorithm {
  switch (value) {
    case 1:
      return "gzip";
    case 2:
      return "zstd";
    default:
      return { unknown: value };
  }
}

/** Encodes Compression as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeCompression(value: Compression, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putInt32(writer, 8, encodeCompressionAlgorithm(value.algorithm)); // algorithm
  runtime.putUint64(writer, 16, value.original_size); // original_size
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** The number of a value of CompressionAlgorithm as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 has it. */
export function encodeCompressionAlgorithm(value: CompressionAlgorithm): number {
  switch (value) {
    case "gzip":
      return 1;
    case "zstd":
      return 2;
    default:
      return runtime.unknownNumber(value, "CompressionAlgorithm");
  }
}
