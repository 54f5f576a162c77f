import * as runtime from "@evolvent/runtime";
import {
  type HistoryEventV0_1_0,
  type HistoryEventV0_2_0,
  checkHistoryEventV0_2_0,
  decodeHistoryEventV0_1_0ToV0_2_0,
  decodeHistoryEventV0_2_0ToV0_2_0,
  isHistoryEventV0_2_0,
  readHistoryEventV0_1_0ToV0_2_0,
  readHistoryEventV0_2_0ToV0_2_0,
} from "./history-event.js";
import type { HistoryContext } from "./index.js";

/**
 * A value that is not the same each time (a time, a new id) was taken and kept for replay.
 *
 * @deprecated Read from old rows, written by nothing.
 *
 * @example <caption>Version "1", a string, stored as 0.3.0</caption>
 * {"schema_version":"1","SystemCall":{"event_id":6,"timestamp_ms":1700000000000,"op":"guid","value":"5f0c8a52","execution_id":1}}
 */
export interface SystemCall extends HistoryEventV0_2_0 {
  readonly type: "SystemCall";
  readonly payload: SystemCallPayload;
}

/** What `SystemCall` carries. */
export interface SystemCallPayload {
  readonly op: string;
  readonly value: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `SystemCall` as in 0.1.0. */
export interface SystemCallV0_1_0 extends HistoryEventV0_1_0 {
  readonly type: "SystemCall";
  readonly payload: SystemCallPayload;
}

/** 0.3.0: released 2025-11-01, deprecated 2026-01-01. */
export type SystemCallV0 = SystemCall;

/** Whether a value is of type `SystemCall`; what is wrong with it goes to `issues`. */
export function checkSystemCall(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemCall {
  const before = issues.length;
  if (!runtime.checkObject<SystemCall>(value, path, issues)) return false;
  runtime.checkLiteral(value.type, path, "type", issues, "SystemCall");
  checkHistoryEventV0_2_0(value, path, issues);
  checkSystemCallPayload(value.payload, runtime.at(path, "payload"), issues);
  return issues.length === before;
}

/** Whether a value is of type `SystemCall`. */
export function is(value: unknown): value is SystemCall {
  return (
    runtime.isRecord<SystemCall>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    value.type === "SystemCall" &&
    isSystemCallPayload(value.payload) &&
    isHistoryEventV0_2_0(value)
  );
}

/** Everything that keeps a value from being of type `SystemCall`; nothing for one that is. */
export function validate(value: unknown): readonly runtime.Issue[] {
  const issues: runtime.Issue[] = [];
  checkSystemCall(value, undefined, issues);
  return issues;
}

/** For what takes a Standard Schema. */
export const schema: runtime.StandardSchema<SystemCall> = /* @__PURE__ */ runtime.standardSchema(checkSystemCall);

/** Whether a value is of type `SystemCallPayload`. */
export function isSystemCallPayload(value: unknown): value is SystemCallPayload {
  return (
    runtime.isRecord<SystemCallPayload>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.op) &&
    runtime.isText(value.value)
  );
}

/** Whether a value is of type `SystemCallPayload`; what is wrong with it goes to `issues`. */
export function checkSystemCallPayload(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is SystemCallPayload {
  const before = issues.length;
  if (!runtime.checkObject<SystemCallPayload>(value, path, issues)) return false;
  runtime.checkString(value.op, path, "op", issues);
  runtime.checkString(value.value, path, "value", issues);
  return issues.length === before;
}

const keysOfSystemCallPayload: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("op", "value");
const eventKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("op", "value", "event_id", "source_event_id", "execution_id");
const eventKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("op", "value", "event_id", "source_event_id", "execution_id", "timestamp_ms");
const eventKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("*", "schema_version");
const payloadKeysV0_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("op", "value", "event_id", "source_event_id", "execution_id", "timestamp_ms");

/** Reads SystemCallPayload as 0.1.0, 0.2.0 and 0.3.0 stored it. */
export function readSystemCallPayload(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
  known: runtime.KnownKeys = keysOfSystemCallPayload,
): SystemCallPayload {
  const stored = runtime.readObject<SystemCallPayload>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const op: SystemCallPayload["op"] = runtime.readString(stored.op, path, "op", reading);
  const valueValue: SystemCallPayload["value"] = runtime.readString(stored.value, path, "value", reading);
  if (op === stored.op && valueValue === stored.value && known === keysOfSystemCallPayload && runtime.hasOnly(stored, keysOfSystemCallPayload)) return stored as SystemCallPayload;
  const result: SystemCallPayload = { op, value: valueValue };
  return runtime.keepUnknown(result, stored, known, reading);
}

/** Writes SystemCallPayload as 0.1.0, 0.2.0 and 0.3.0 stores it. */
export function writeSystemCallPayload(value: SystemCallPayload, known: runtime.KnownKeys = keysOfSystemCallPayload): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { op: value.op, value: value.value };
  return runtime.writeUnknown(json, value, known);
}

function readV0_1_0(reading: runtime.Reading): SystemCall {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_1_0ToV0_2_0(root, undefined, reading);
  const payload = readSystemCallPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_1_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_1_0, reading);
}

function readV0_2_0(reading: runtime.Reading): SystemCall {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0ToV0_2_0(root, undefined, reading);
  const payload = readSystemCallPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_2_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_2_0, reading);
}

function readV0_3_0(reading: runtime.Reading): SystemCall {
  const root = runtime.rootOf(reading);
  if (root === undefined) return runtime.unreadable;
  const envelope = readHistoryEventV0_2_0ToV0_2_0(root, undefined, reading);
  const payload = readSystemCallPayload(runtime.below(root, undefined, reading, "*"), runtime.at(undefined, reading.type, "payload"), reading, payloadKeysV0_3_0);
  if (reading.issues.length > 0) return runtime.unreadable;
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.keepUnknown(result, root, eventKeysV0_3_0, reading);
}

/** The versions of SystemCall as they are stored, oldest first. */
export const storedSystemCall: runtime.StoredEvent<SystemCall> = {
  versions: [
    { name: "0.1.0", types: ["SystemCall"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null, 1], read: readV0_1_0 },
    { name: "0.2.0", types: ["SystemCall"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: [null], read: readV0_2_0 },
    { name: "0.3.0", types: ["SystemCall"], typeAt: ["*"], versionAt: ["schema_version"], versionIsName: true, marks: ["1", 2], read: readV0_3_0 },
  ],
  skip: false,
};

/** Reads a stored SystemCall of any version, as text, bytes of UTF-8 or a parsed value, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readJson(
  stored: string | Uint8Array | runtime.JsonValue,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SystemCall> {
  return runtime.readStored(stored, [storedSystemCall], options, ["instance_id", "execution_id"]);
}

/** Whether a parsed JSON value is a stored SystemCall of any version: one that `readJson` reads. */
export function isJson(value: unknown, options: runtime.ReadOptions & { readonly context: HistoryContext }): value is runtime.JsonValue {
  return runtime.takesJson(value, [storedSystemCall], options, ["instance_id", "execution_id"]);
}

function decodeV0_1_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemCall {
  const envelope = decodeHistoryEventV0_1_0ToV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemCallPayload);
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_2_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemCall {
  const envelope = decodeHistoryEventV0_2_0ToV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemCallPayload);
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

function decodeV0_3_0(
  reader: runtime.WireReader,
  end: number,
  stored: runtime.WireSpan,
  reading: runtime.Reading,
): SystemCall {
  const envelope = decodeHistoryEventV0_2_0ToV0_2_0(reader, end, undefined, reading);
  const payload = runtime.takePayload(reader, stored, reading, decodeSystemCallPayload);
  const result: runtime.Mutable<SystemCall> = { type: "SystemCall", event_id: envelope.event_id, execution_id: envelope.execution_id, payload };
  if (envelope.source_event_id !== undefined) result.source_event_id = envelope.source_event_id;
  if (envelope.timestamp_ms !== undefined) result.timestamp_ms = envelope.timestamp_ms;
  return runtime.carryUnknown(result, envelope);
}

/** The versions of SystemCall as they stand in Protobuf, oldest first. */
export const wireSystemCall: runtime.WireEvent<SystemCall> = {
  versions: [
    { name: "0.1.0", types: ["SystemCall"], decode: decodeV0_1_0 },
    { name: "0.2.0", types: ["SystemCall"], decode: decodeV0_2_0 },
    { name: "0.3.0", types: ["SystemCall"], decode: decodeV0_3_0 },
  ],
  skip: false,
};

/** Reads a SystemCall of any version from the bytes of its message, and gives it as the latest. Bad input is answered with issues, never thrown. */
export function readProtobuf(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.ReadResult<SystemCall> {
  return runtime.readWire(bytes, wireSystemCall, options, ["instance_id", "execution_id"]);
}

/** Decodes the payload of a SystemCall without an envelope, whose version the caller knows. */
export function decodePayload(
  bytes: Uint8Array,
  version: string,
  options: runtime.ReadOptions & { readonly context: HistoryContext },
): runtime.DecodeResult<SystemCallPayload> {
  return runtime.decodeVersion(
    bytes,
    version,
    [
      { name: "0.1.0", decode: decodeSystemCallPayload },
      { name: "0.2.0", decode: decodeSystemCallPayload },
      { name: "0.3.0", decode: decodeSystemCallPayload },
    ],
    options, ["instance_id", "execution_id"],
  );
}

/** Decodes SystemCallPayload as 0.1.0, 0.2.0, 0.3.0 wrote it. */
export function decodeSystemCallPayload(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): SystemCallPayload {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let op: string | undefined;
  let valueValue: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // op
        op = runtime.takeString(reader, path, "op", reading);
        break;
      case 18: // value
        valueValue = runtime.takeString(reader, path, "value", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (op === undefined) runtime.lacking(path, "op", reading);
  if (valueValue === undefined) runtime.lacking(path, "value", reading);
  const result: SystemCallPayload = { op, value: valueValue };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}
