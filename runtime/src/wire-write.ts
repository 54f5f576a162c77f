import { refuseArgument } from "./dispatch.js";
import { isKept, isObject, isPlainObject } from "./guards.js";
import type { Issue, Path } from "./issues.js";
import type { UnknownFields } from "./values.js";
import { putString } from "./wire-put-text.js";
import {
  beginMessage,
  closeWriter,
  endMessage,
  isSettled,
  openWriter,
  putRaw,
  unfit,
  type WireWriter,
} from "./wire-writer.js";

/** Writes the fields of a message; throws where the value is not what its type says. */
export type Encode<T> = (value: T, writer: WireWriter) => void;

/** The bytes of a message. They are never overwritten later. */
export function writeMessage<T>(value: T, encode: Encode<T>): Uint8Array {
  const writer = openWriter();
  encode(value, writer);
  if (!isSettled(writer)) encode(value, writer);
  return closeWriter(writer);
}

/** The bytes of an event's message: `type = 1`, `version = 2`, the envelope's fields, and `payload = 15`. */
export function writeEvent<Envelope, Payload>(
  type: string,
  version: string,
  envelope: Envelope,
  encodeEnvelope: Encode<Envelope>,
  payload: Payload,
  encodePayload: Encode<Payload>,
): Uint8Array {
  const writer = openWriter();
  do {
    putString(writer, 10, type);
    putString(writer, 18, version);
    encodeEnvelope(envelope, writer);
    const start = beginMessage(writer, 122);
    encodePayload(payload, writer);
    endMessage(writer, 122, start);
  } while (!isSettled(writer));
  return closeWriter(writer);
}

/** What to throw where an argument could not be written: a TypeError that says what is wrong with it, if anything is. */
export function refusalOf(
  error: unknown,
  check: (value: unknown, path: Path, issues: Issue[]) => boolean,
  value: unknown,
  what: string,
): unknown {
  refuseArgument(check, value, what);
  return error;
}

/** Makes sure that a value is a record. */
export function assertRecord(value: unknown): void {
  if (!isObject(value)) unfit();
}

/** A list, of a size within inclusive bounds. */
export function listOf<T>(
  value: readonly T[],
  minimum: number = 0,
  maximum: number = Number.POSITIVE_INFINITY,
): readonly T[] {
  if (!Array.isArray(value) || value.length < minimum || value.length > maximum) unfit();
  return value;
}

/** The keys of a map, as many as inclusive bounds allow. */
export function keysOf(value: object, minimum: number = 0, maximum: number = Number.POSITIVE_INFINITY): string[] {
  if (!isPlainObject(value)) unfit();
  const keys = Object.keys(value);
  if (keys.length < minimum || keys.length > maximum) unfit();
  return keys;
}

/** Fields that a reader did not know, as they stood. */
export function putUnknown(writer: WireWriter, kept: UnknownFields): void {
  if (!isKept(kept)) unfit();
  if (kept.protobuf !== undefined) putRaw(writer, kept.protobuf);
}

/** What stood beside the arm of a union. */
export function putUnionUnknown(writer: WireWriter, kept: UnknownFields): void {
  if (!isKept(kept)) unfit();
  if (kept.protobufUnion !== undefined) putRaw(writer, kept.protobufUnion);
}
