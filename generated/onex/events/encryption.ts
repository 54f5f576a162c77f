import * as runtime from "@evolvent/runtime";

export interface Encryption {
  readonly provider: string;
  readonly key_id: string;
  readonly ciphertext: Uint8Array;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Encryption`. */
export function isEncryption(value: unknown): value is Encryption {
  return (
    runtime.isRecord<Encryption>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    runtime.isText(value.key_id) &&
    value.ciphertext instanceof Uint8Array
  );
}

/** Whether a value is of type `Encryption`; what is wrong with it goes to `issues`. */
export function checkEncryption(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Encryption {
  const before = issues.length;
  if (!runtime.checkObject<Encryption>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.key_id, path, "key_id", issues);
  runtime.checkBytes(value.ciphertext, path, "ciphertext", issues);
  return issues.length === before;
}

const keysOfEncryption: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "key_id", "ciphertext");

/** Reads Encryption as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readEncryption(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Encryption {
  const stored = runtime.readObject<Encryption>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: Encryption["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const key_id: Encryption["key_id"] = runtime.readString(stored.key_id, path, "key_id", reading);
  const ciphertext: Encryption["ciphertext"] = runtime.readBytes(stored.ciphertext, path, "ciphertext", reading, "base64");
  const result: Encryption = { provider, key_id, ciphertext };
  return runtime.keepUnknown(result, stored, keysOfEncryption, reading);
}

/** Writes Encryption as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeEncryption(value: Encryption): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, key_id: value.key_id, ciphertext: runtime.writeBase64(value.ciphertext) };
  return runtime.writeUnknown(json, value, keysOfEncryption);
}

/** The JSON text of Encryption as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printEncryption(value: Encryption): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeEncryption(value));
  return `{"provider":${runtime.printString(value.provider)},"key_id":${runtime.printString(value.key_id)},"ciphertext":"${runtime.writeBase64(value.ciphertext)}"}`;
}

/** Decodes the message of a Encryption. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Encryption> {
  return runtime.decodeWire(bytes, "2.0.0", decodeEncryption, options);
}

/** Encodes a Encryption as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Encryption): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeEncryption);
  } catch (error) {
    throw runtime.refusalOf(error, checkEncryption, value, "Encryption");
  }
}

/** Decodes Encryption as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeEncryption(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Encryption {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let key_id: string | undefined;
  let ciphertext: Uint8Array | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // key_id
        key_id = runtime.takeString(reader, path, "key_id", reading);
        break;
      case 26: // ciphertext
        ciphertext = runtime.takeBytes(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (key_id === undefined) runtime.lacking(path, "key_id", reading);
  if (ciphertext === undefined) runtime.lacking(path, "ciphertext", reading);
  const result: Encryption = { provider, key_id, ciphertext };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Encryption as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeEncryption(value: Encryption, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  runtime.putString(writer, 18, value.key_id); // key_id
  runtime.putBytes(writer, 26, value.ciphertext); // ciphertext
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
