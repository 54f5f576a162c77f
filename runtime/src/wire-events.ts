import { createReading, given, type ReadOptions, untold } from "./dispatch.js";
import { at, type Issue, type Path } from "./issues.js";
import type { Reading, ReadResult } from "./reading.js";
import { keepMark, newestBelow } from "./version-marks.js";
import { WireError } from "./wire-errors.js";
import { type Decode, takeMessage, takeSpan, type WireSpan } from "./wire-parts.js";
import {
  isAsHoped,
  leaveMessage,
  openHopefully,
  openReader,
  rewind,
  skipValue,
  takeTag,
  type WireReader,
} from "./wire-reader.js";
import { takeName } from "./wire-take-text.js";

/** One version of an event, as a Protobuf reader finds it. */
export interface WireVersion<Event> {
  readonly name: string;
  /** Its types on the wire. */
  readonly types: readonly string[];
  /** Reads the event message; the payload's bytes are handed in beside it. */
  readonly decode: (reader: WireReader, end: number, payload: WireSpan, reading: Reading) => Event;
}

/** What a Protobuf reader needs of an event. */
export interface WireEvent<Event> {
  /** Oldest first. */
  readonly versions: readonly WireVersion<Event>[];
  /** A removed event that readers skip. */
  readonly skip: boolean;
}

const defaultSize = 64 * 1024 * 1024;

/** What every event message begins with: `type = 1`, `version = 2`, and `payload = 15`. */
interface Head {
  readonly type: string;
  readonly version: string;
  readonly payload: WireSpan;
}

/** Reads one event message, of one kind or of one of several. */
export function readWire<Event>(
  bytes: Uint8Array,
  events: WireEvent<Event> | readonly WireEvent<Event>[],
  options: ReadOptions,
  needed: readonly string[] = [],
): ReadResult<Event> {
  const told = given(options);
  const issue = untold(told, needed);
  if (issue !== undefined) return { kind: "failed", issues: [issue] };
  const size = told.size ?? defaultSize;
  if (bytes.length > size) return failed("limit", "", `larger than ${size}`);
  const views = told.views === true;
  const hopeful = openHopefully(bytes, views);
  if (hopeful !== undefined) {
    const result = readFrom(hopeful, events, told);
    if (isAsHoped(hopeful)) return result;
  }
  return readFrom(openReader(bytes, views), events, told);
}

function readFrom<Event>(
  reader: WireReader,
  events: WireEvent<Event> | readonly WireEvent<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  try {
    const head = takeHead(reader);
    if (!("payload" in head)) return { kind: "failed", issues: [head] };
    return readHeaded(reader, head, events, options);
  } catch (error) {
    return { kind: "failed", issues: [issueOf(error)] };
  }
}

/** Finds type, version and payload without reading anything else, in whatever order they stand. */
function takeHead(reader: WireReader): Head | Issue {
  let type = "";
  let version = "";
  let payload: WireSpan | undefined;
  const end = reader.bytes.length;
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag === 10 || tag === 18) {
      const text = takeName(reader);
      if (text === undefined) {
        return {
          path: tag === 10 ? "/type" : "/version",
          code: "unicode",
          message: "expected a string in UTF-8, received bytes",
        };
      }
      if (tag === 10) type = text;
      else version = text;
    } else if (tag === 122) payload = takeSpan(reader, payload);
    else skipValue(reader, tag);
  }
  leaveMessage(reader, end);
  return { type, version, payload: payload ?? { start: end, end, isRead: false } };
}

/** An event by one of its types, and its versions that have that type. */
interface TypedEvent<Event> {
  readonly event: WireEvent<Event>;
  readonly versions: readonly WireVersion<Event>[];
}

const indexes = /* @__PURE__ */ new WeakMap<object, ReadonlyMap<string, TypedEvent<unknown>>>();

/** Events by type; the first that has it. Gathered once for each list of events, which are the tables that are generated. */
function indexOf<Event>(
  events: WireEvent<Event> | readonly WireEvent<Event>[],
): ReadonlyMap<string, TypedEvent<Event>> {
  const known = indexes.get(events);
  if (known !== undefined) return known as ReadonlyMap<string, TypedEvent<Event>>;
  const index = new Map<string, TypedEvent<Event>>();
  for (const event of "versions" in events ? [events] : events) {
    for (const type of event.versions.flatMap(({ types }) => types)) {
      if (index.has(type)) continue;
      index.set(type, { event, versions: event.versions.filter(({ types }) => types.includes(type)) });
    }
  }
  indexes.set(events, index);
  return index;
}

function readHeaded<Event>(
  reader: WireReader,
  { type, version, payload }: Head,
  events: WireEvent<Event> | readonly WireEvent<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  const found = indexOf(events).get(type);
  if (found === undefined) return failed("event", "/type", `unknown event type ${JSON.stringify(type)}`);
  const { event, versions } = found;
  const { only } = options;
  const isAskedFor =
    only === undefined || event.versions.some(({ types }) => types.some((name) => only.includes(name)));
  if (event.skip || !isAskedFor) {
    return { kind: "skipped", type, version: version === "" ? undefined : version, raw: reader.bytes };
  }
  const stored = versionOf(versions, version);
  if (stored === undefined) {
    const message =
      version === "" ? "the message does not say its version" : `unknown version ${JSON.stringify(version)}`;
    return failed("version", "/version", message);
  }
  const reading = createReading(undefined, type, options);
  rewind(reader);
  const value = stored.decode(reader, reader.bytes.length, payload, reading);
  if (reading.issues.length > 0) return { kind: "failed", issues: reading.issues };
  if (version !== stored.name) keepMark(value as object, { protobufVersion: version });
  return { kind: "event", event: value, version: stored.name, filled: reading.filled };
}

/** The version of that name; else, of an unknown minor or patch, the newest of its major that is not newer. */
function versionOf<V extends { readonly name: string }>(versions: readonly V[], name: string): V | undefined {
  for (const version of versions) if (version.name === name) return version;
  return newestBelow(versions, () => name);
}

function failed(
  code: Issue["code"],
  path: string,
  message: string,
): { readonly kind: "failed"; readonly issues: readonly Issue[] } {
  return { kind: "failed", issues: [{ path, code, message }] };
}

/** A fault in the bytes as an issue; any other error is a fault of this program, and goes on. */
function issueOf(error: unknown): Issue {
  if (error instanceof WireError) return { path: error.path, code: error.code, message: error.message };
  throw error;
}

/** What decoding a message without an envelope gives. Bad input never throws. */
export type DecodeResult<T> =
  | {
      readonly kind: "decoded";
      readonly value: T;
      /** The version that it was read as; empty where there are none. */
      readonly version: string;
      /** JSON Pointers, in `value`, of values that were stood in. */
      readonly filled: readonly string[];
    }
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

/** Decodes a message whose version, if it has any, the caller knows. */
export function decodeWire<T>(
  bytes: Uint8Array,
  version: string,
  decode: Decode<T>,
  options: ReadOptions,
): DecodeResult<T> {
  const told = given(options);
  const size = told.size ?? defaultSize;
  if (bytes.length > size) return failed("limit", "", `larger than ${size}`);
  const views = told.views === true;
  const hopeful = openHopefully(bytes, views);
  if (hopeful !== undefined) {
    const result = decodeFrom(hopeful, version, decode, told);
    if (isAsHoped(hopeful)) return result;
  }
  return decodeFrom(openReader(bytes, views), version, decode, told);
}

function decodeFrom<T>(reader: WireReader, version: string, decode: Decode<T>, options: ReadOptions): DecodeResult<T> {
  try {
    const reading = createReading(undefined, "", options);
    const value = decode(reader, reader.bytes.length, undefined, reading);
    if (reading.issues.length > 0) return { kind: "failed", issues: reading.issues };
    return { kind: "decoded", value, version, filled: reading.filled };
  } catch (error) {
    return { kind: "failed", issues: [issueOf(error)] };
  }
}

/** Decodes a message of one of several versions, oldest first. */
export function decodeVersion<T>(
  bytes: Uint8Array,
  version: string,
  versions: readonly { readonly name: string; readonly decode: Decode<T> }[],
  options: ReadOptions,
  needed: readonly string[] = [],
): DecodeResult<T> {
  const issue = untold(given(options), needed);
  if (issue !== undefined) return { kind: "failed", issues: [issue] };
  const stored = versionOf(versions, version);
  if (stored === undefined) return failed("version", "", `unknown version ${JSON.stringify(version)}`);
  return decodeWire(bytes, stored.name, stored.decode, options);
}

const payloadPath: Path = /* @__PURE__ */ at(undefined, "payload");

/** Reads the payload of an event message. */
export function takePayload<T>(reader: WireReader, payload: WireSpan, reading: Reading, decode: Decode<T>): T {
  return takeMessage(reader, payload, payloadPath, reading, decode);
}
