import * as runtime from "@evolvent/runtime";
import {
  type Encryption,
  checkEncryption,
  decodeEncryption,
  encodeEncryption,
  isEncryption,
  printEncryption,
  readEncryption,
  writeEncryption,
} from "./encryption.js";
import {
  type Signature,
  checkSignature,
  decodeSignature,
  encodeSignature,
  isSignature,
  printSignature,
  readSignature,
  writeSignature,
} from "./signature.js";

/** How an event is kept from being read or changed. Providers are plugged in. */
export interface Protection {
  /** Of the metadata. */
  readonly encryption?: Encryption | null;
  readonly signature?: Signature | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Protection`. */
export function isProtection(value: unknown): value is Protection {
  return (
    runtime.isRecord<Protection>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    (value.encryption === undefined || value.encryption === null || isEncryption(value.encryption)) &&
    (value.signature === undefined || value.signature === null || isSignature(value.signature))
  );
}

/** Whether a value is of type `Protection`; what is wrong with it goes to `issues`. */
export function checkProtection(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Protection {
  const before = issues.length;
  if (!runtime.checkObject<Protection>(value, path, issues)) return false;
  if (value.encryption !== undefined && value.encryption !== null) {
    checkEncryption(value.encryption, runtime.at(path, "encryption"), issues);
  }
  if (value.signature !== undefined && value.signature !== null) {
    checkSignature(value.signature, runtime.at(path, "signature"), issues);
  }
  return issues.length === before;
}

const keysOfProtection: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("encryption", "signature");

/** Reads Protection as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readProtection(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Protection {
  const stored = runtime.readObject<Protection>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const encryption: Protection["encryption"] = stored.encryption === undefined ? undefined : stored.encryption === null ? null : readEncryption(stored.encryption, runtime.at(path, "encryption"), reading);
  const signature: Protection["signature"] = stored.signature === undefined ? undefined : stored.signature === null ? null : readSignature(stored.signature, runtime.at(path, "signature"), reading);
  const result: runtime.Mutable<Protection> = {};
  if (encryption !== undefined) result.encryption = encryption;
  if (signature !== undefined) result.signature = signature;
  return runtime.keepUnknown(result, stored, keysOfProtection, reading);
}

/** Writes Protection as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeProtection(value: Protection): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  if (value.encryption !== undefined) json["encryption"] = value.encryption === null ? null : writeEncryption(value.encryption);
  if (value.signature !== undefined) json["signature"] = value.signature === null ? null : writeSignature(value.signature);
  return runtime.writeUnknown(json, value, keysOfProtection);
}

/** The JSON text of Protection as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printProtection(value: Protection): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeProtection(value));
  let text = ``;
  if (value.encryption !== undefined) text += `,"encryption":${value.encryption === null ? "null" : printEncryption(value.encryption)}`;
  if (value.signature !== undefined) text += `,"signature":${value.signature === null ? "null" : printSignature(value.signature)}`;
  return text === "" ? "{}" : "{" + text.slice(1) + "}";
}

/** Decodes the message of a Protection. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Protection> {
  return runtime.decodeWire(bytes, "2.0.0", decodeProtection, options);
}

/** Encodes a Protection as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Protection): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeProtection);
  } catch (error) {
    throw runtime.refusalOf(error, checkProtection, value, "Protection");
  }
}

function decodeNullableEncryption(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Encryption | null {
  runtime.enterMessage(path, reading);
  let value: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeSpan(reader, value);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeEncryption);
}

function decodeNullableSignature(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Signature | null {
  runtime.enterMessage(path, reading);
  let value: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeSpan(reader, value);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeSignature);
}

/** Decodes Protection as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeProtection(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Protection {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let encryption_wire: runtime.WireSpan | undefined;
  let signature_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // encryption
        encryption_wire = runtime.takeSpan(reader, encryption_wire);
        break;
      case 18: // signature
        signature_wire = runtime.takeSpan(reader, signature_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const encryption: Protection["encryption"] = encryption_wire === undefined ? undefined : runtime.takeMessage(reader, encryption_wire, runtime.at(path, "encryption"), reading, decodeNullableEncryption);
  const signature: Protection["signature"] = signature_wire === undefined ? undefined : runtime.takeMessage(reader, signature_wire, runtime.at(path, "signature"), reading, decodeNullableSignature);
  const result: runtime.Mutable<Protection> = {};
  if (encryption !== undefined) result.encryption = encryption;
  if (signature !== undefined) result.signature = signature;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableEncryption(value: Encryption | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeEncryption(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

function encodeNullableSignature(value: Signature | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeSignature(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

/** Encodes Protection as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeProtection(value: Protection, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (value.encryption !== undefined) {
    const start = runtime.beginMessage(writer, 10); // encryption
    encodeNullableEncryption(value.encryption, writer);
    runtime.endMessage(writer, 10, start);
  }
  if (value.signature !== undefined) {
    const start = runtime.beginMessage(writer, 18); // signature
    encodeNullableSignature(value.signature, writer);
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
