import * as runtime from "@evolvent/runtime";

export interface Signature {
  readonly provider: string;
  readonly key_id: string;
  readonly value: Uint8Array;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Signature`. */
export function isSignature(value: unknown): value is Signature {
  return (
    runtime.isRecord<Signature>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.provider) &&
    runtime.isText(value.key_id) &&
    value.value instanceof Uint8Array
  );
}

/** Whether a value is of type `Signature`; what is wrong with it goes to `issues`. */
export function checkSignature(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Signature {
  const before = issues.length;
  if (!runtime.checkObject<Signature>(value, path, issues)) return false;
  runtime.checkString(value.provider, path, "provider", issues);
  runtime.checkString(value.key_id, path, "key_id", issues);
  runtime.checkBytes(value.value, path, "value", issues);
  return issues.length === before;
}

const keysOfSignature: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("provider", "key_id", "value");

/** Reads Signature as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readSignature(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Signature {
  const stored = runtime.readObject<Signature>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const provider: Signature["provider"] = runtime.readString(stored.provider, path, "provider", reading);
  const key_id: Signature["key_id"] = runtime.readString(stored.key_id, path, "key_id", reading);
  const valueValue: Signature["value"] = runtime.readBytes(stored.value, path, "value", reading, "base64");
  const result: Signature = { provider, key_id, value: valueValue };
  return runtime.keepUnknown(result, stored, keysOfSignature, reading);
}

/** Writes Signature as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeSignature(value: Signature): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { provider: value.provider, key_id: value.key_id, value: runtime.writeBase64(value.value) };
  return runtime.writeUnknown(json, value, keysOfSignature);
}

/** The JSON text of Signature as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printSignature(value: Signature): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSignature(value));
  return `{"provider":${runtime.printString(value.provider)},"key_id":${runtime.printString(value.key_id)},"value":"${runtime.writeBase64(value.value)}"}`;
}

/** Decodes the message of a Signature. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Signature> {
  return runtime.decodeWire(bytes, "2.0.0", decodeSignature, options);
}

/** Encodes a Signature as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Signature): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeSignature);
  } catch (error) {
    throw runtime.refusalOf(error, checkSignature, value, "Signature");
  }
}

/** Decodes Signature as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeSignature(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Signature {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let provider: string | undefined;
  let key_id: string | undefined;
  let valueValue: Uint8Array | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // provider
        provider = runtime.takeString(reader, path, "provider", reading);
        break;
      case 18: // key_id
        key_id = runtime.takeString(reader, path, "key_id", reading);
        break;
      case 26: // value
        valueValue = runtime.takeBytes(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (provider === undefined) runtime.lacking(path, "provider", reading);
  if (key_id === undefined) runtime.lacking(path, "key_id", reading);
  if (valueValue === undefined) runtime.lacking(path, "value", reading);
  const result: Signature = { provider, key_id, value: valueValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Signature as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeSignature(value: Signature, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.provider); // provider
  runtime.putString(writer, 18, value.key_id); // key_id
  runtime.putBytes(writer, 26, value.value); // value
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
