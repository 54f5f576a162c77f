import * as runtime from "@evolvent/runtime";

/** A link of the chain of hashes. */
export interface Integrity {
  /** Of this event without `integrity`. */
  readonly hash: string;
  /** Of the event before it; absent on the first. */
  readonly previousHash?: string;
  /** Of the hash, by the actor. */
  readonly signature?: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

const sha256Pattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);

/** Whether a value is of type `Integrity`. */
export function isIntegrity(value: unknown): value is Integrity {
  return (
    runtime.isRecord<Integrity>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.hash) && sha256Pattern.test(value.hash) &&
    (value.previousHash === undefined || (runtime.isText(value.previousHash) && sha256Pattern.test(value.previousHash))) &&
    (value.signature === undefined || runtime.isText(value.signature))
  );
}

/** Whether a value is of type `Integrity`; what is wrong with it goes to `issues`. */
export function checkIntegrity(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Integrity {
  const before = issues.length;
  if (!runtime.checkObject<Integrity>(value, path, issues)) return false;
  if (runtime.checkString(value.hash, path, "hash", issues)) {
    runtime.checkPattern(value.hash, path, "hash", issues, sha256Pattern);
  }
  if (value.previousHash !== undefined && runtime.checkString(value.previousHash, path, "previousHash", issues)) {
    runtime.checkPattern(value.previousHash, path, "previousHash", issues, sha256Pattern);
  }
  if (value.signature !== undefined) runtime.checkString(value.signature, path, "signature", issues);
  return issues.length === before;
}

const storedHashPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);
const keysOfIntegrity: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("hash", "previousHash", "signature");

/** Reads Integrity as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readIntegrity(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Integrity {
  const stored = runtime.readObject<Integrity>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const hash: Integrity["hash"] = runtime.matching(runtime.readString(stored.hash, path, "hash", reading), path, "hash", reading, storedHashPattern);
  const previousHash: Integrity["previousHash"] = stored.previousHash === undefined ? undefined : runtime.matching(runtime.readString(stored.previousHash, path, "previousHash", reading), path, "previousHash", reading, storedHashPattern);
  const signature: Integrity["signature"] = stored.signature === undefined ? undefined : runtime.readString(stored.signature, path, "signature", reading);
  if (hash === stored.hash && previousHash === stored.previousHash && signature === stored.signature && runtime.hasOnly(stored, keysOfIntegrity)) return stored as Integrity;
  const result: runtime.Mutable<Integrity> = { hash };
  if (previousHash !== undefined) result.previousHash = previousHash;
  if (signature !== undefined) result.signature = signature;
  return runtime.keepUnknown(result, stored, keysOfIntegrity, reading);
}

/** Writes Integrity as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeIntegrity(value: Integrity): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { hash: value.hash };
  if (value.previousHash !== undefined) json["previousHash"] = value.previousHash;
  if (value.signature !== undefined) json["signature"] = value.signature;
  return runtime.writeUnknown(json, value, keysOfIntegrity);
}

/** Decodes the message of a Integrity. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Integrity> {
  return runtime.decodeWire(bytes, "2.0.0", decodeIntegrity, options);
}

/** Encodes a Integrity as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Integrity): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeIntegrity);
  } catch (error) {
    throw runtime.refusalOf(error, checkIntegrity, value, "Integrity");
  }
}

const HASH_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{64}$/u);

/** Decodes Integrity as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeIntegrity(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Integrity {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let hash_wire: string | undefined;
  let previousHash_wire: string | undefined;
  let signature: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // hash
        hash_wire = runtime.takeString(reader, path, "hash", reading);
        break;
      case 18: // previous_hash
        previousHash_wire = runtime.takeString(reader, path, "previousHash", reading);
        break;
      case 26: // signature
        signature = runtime.takeString(reader, path, "signature", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const hash: Integrity["hash"] = hash_wire === undefined ? runtime.lacking(path, "hash", reading) : runtime.matching(hash_wire, path, "hash", reading, HASH_PATTERN);
  const previousHash: Integrity["previousHash"] = previousHash_wire === undefined ? undefined : runtime.matching(previousHash_wire, path, "previousHash", reading, HASH_PATTERN);
  const result: runtime.Mutable<Integrity> = { hash };
  if (previousHash !== undefined) result.previousHash = previousHash;
  if (signature !== undefined) result.signature = signature;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Integrity as 1.0.0, 1.1.0, 2.0.0 writes it. */
export function encodeIntegrity(value: Integrity, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.hash === "string" && HASH_PATTERN.test(value.hash))) runtime.unfit();
  runtime.putString(writer, 10, value.hash); // hash
  if (value.previousHash !== undefined) {
    if (!(typeof value.previousHash === "string" && HASH_PATTERN.test(value.previousHash))) runtime.unfit();
    runtime.putString(writer, 18, value.previousHash); // previous_hash
  }
  if (value.signature !== undefined) {
    runtime.putString(writer, 26, value.signature); // signature
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
