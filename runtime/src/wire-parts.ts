import { isKept } from "./guards.js";
import type { Path } from "./issues.js";
import type { Reading } from "./reading.js";
import { type UnknownFields, unknownFields } from "./values.js";
import {
  giveUpHope,
  groupEnd,
  leaveGroup,
  openReader,
  skipValue,
  takeEnd,
  takeTag,
  type WireReader,
} from "./wire-reader.js";
import { putRaw, unfit, type WireWriter } from "./wire-writer.js";

/** Fields that are not known: pairs of where a run of them begins and ends. */
export interface UnknownRuns {
  readonly runs: number[];
  count: number;
}

/** Goes over an unknown field and keeps where it stood. */
export function skipField(reader: WireReader, tag: number, unknown: UnknownRuns | undefined): UnknownRuns {
  const start = reader.tagAt;
  skipValue(reader, tag);
  const kept = unknown ?? { runs: [], count: 0 };
  kept.count += 1;
  const last = kept.runs.length - 1;
  if (kept.runs[last] === start) kept.runs[last] = reader.at;
  else kept.runs.push(start, reader.at);
  return kept;
}

/** The bytes of unknown fields, joined. */
export function unknownBytes(reader: WireReader, { runs }: UnknownRuns): Uint8Array {
  return joinRuns(reader.bytes, runs);
}

function joinRuns(bytes: Uint8Array, runs: readonly number[]): Uint8Array {
  let size = 0;
  for (let index = 0; index < runs.length; index += 2) size += (runs[index + 1] ?? 0) - (runs[index] ?? 0);
  const joined = new Uint8Array(size);
  let at = 0;
  for (let index = 0; index < runs.length; index += 2) {
    const part = bytes.subarray(runs[index], runs[index + 1]);
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Keeps unknown fields on the object that is made, and counts them. Gives the object. */
export function keepUnknownRuns<T extends object>(
  made: T,
  reader: WireReader,
  unknown: UnknownRuns | undefined,
  reading: Reading,
): T {
  if (unknown === undefined) return made;
  reading.unknownKeys += unknown.count;
  const value: UnknownFields = { protobuf: unknownBytes(reader, unknown) };
  Object.defineProperty(made, unknownFields, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Where a message in a message stands; several parts where the field was written more than once, to be read as one. */
export interface WireSpan {
  readonly start: number;
  readonly end: number;
  /** Starts and ends of all parts, the first included. */
  readonly parts?: number[];
  /** Whether it was read: what is read twice could not be told from text, where bytes are counted. */
  isRead?: boolean;
}

/** A part of a singular message, after what was met of it before. It is read when all parts are known. */
export function takeSpan(reader: WireReader, before: WireSpan | undefined): WireSpan {
  const end = takeEnd(reader);
  const start = reader.at;
  reader.at = end;
  return addSpan(before, start, end);
}

/** As `takeSpan`, for a group. */
export function takeGroup(reader: WireReader, tag: number, before: WireSpan | undefined): WireSpan {
  const end = groupEnd(reader, tag);
  const start = reader.at;
  reader.at = end;
  leaveGroup(reader);
  return addSpan(before, start, end);
}

function addSpan(before: WireSpan | undefined, start: number, end: number): WireSpan {
  if (before === undefined) return { start, end, isRead: false };
  const parts = before.parts ?? [before.start, before.end];
  parts.push(start, end);
  return { start: before.start, end: before.end, parts, isRead: false };
}

/** Reads a message; `end` is where its bytes end. */
export type Decode<T> = (reader: WireReader, end: number, path: Path, reading: Reading) => T;

/** Reads a message from where it stands. Several parts are read as if they stood in a row: that is what merging is. */
export function takeMessage<T>(reader: WireReader, span: WireSpan, path: Path, reading: Reading, decode: Decode<T>): T {
  if (span.parts !== undefined) {
    const joined = openReader(joinRuns(reader.bytes, span.parts), reader.givesViews);
    return decode(joined, joined.bytes.length, path, reading);
  }
  if (span.isRead) giveUpHope(reader);
  span.isRead = true;
  const resume = reader.at;
  reader.at = span.start;
  const value = decode(reader, span.end, path, reading);
  reader.at = resume;
  return value;
}

/**
 * Writes the unknown fields that came in as bytes, but those with these numbers: the written version has fields of its own there. Throws a
 * TypeError where they are no fields.
 */
export function putUnknownBut(writer: WireWriter, unknown: UnknownFields, numbers: readonly number[]): void {
  if (!isKept(unknown)) unfit();
  const { protobuf: kept } = unknown;
  if (kept === undefined) return;
  const reader = openReader(kept);
  try {
    while (reader.at < kept.length) {
      const start = reader.at;
      const tag = takeTag(reader);
      skipValue(reader, tag);
      if (!numbers.includes(tag >>> 3)) putRaw(writer, kept.subarray(start, reader.at));
    }
  } catch {
    throw new TypeError("the unknown fields are no fields of Protobuf");
  }
}
