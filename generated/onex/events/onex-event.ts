import * as runtime from "@evolvent/runtime";
import {
  type Compression,
  checkCompression,
  decodeCompression,
  encodeCompression,
  isCompression,
  readCompression,
  writeCompression,
} from "./compression.js";
import {
  type Protection,
  checkProtection,
  decodeProtection,
  encodeProtection,
  isProtection,
  readProtection,
  writeProtection,
} from "./protection.js";
import { type Replay, checkReplay, decodeReplay, encodeReplay, isReplay, readReplay, writeReplay } from "./replay.js";
import {
  type Sampling,
  checkSampling,
  decodeSampling,
  encodeSampling,
  isSampling,
  readSampling,
  writeSampling,
} from "./sampling.js";
import { type Span, checkSpan, decodeSpan, encodeSpan, isSpan, readSpan, writeSpan } from "./span.js";

/** What every event says, whatever its type. */
export interface OnexEvent {
  /** Unique. */
  readonly event_id: string;
  /** When it was said, in UTC. Most writers leave out the offset. */
  readonly timestamp: string;
  /** Node that says it. */
  readonly node_id: string;
  /** Ties the events of one request together. */
  readonly correlation_id?: string | null;
  /** The operation that began this one, on whatever node. */
  readonly parent_correlation_id?: string | null;
  /** The distributed trace. */
  readonly trace_id?: string | null;
  /** Set where not every event of this kind is sent. */
  readonly sampling?: Sampling | null;
  /** Set where the event was compressed on its way. */
  readonly compression?: Compression | null;
  /** Set where the event is a replayed one. */
  readonly replay?: Replay | null;
  /** The OpenTelemetry span in which it was said. */
  readonly span?: Span | null;
  /** Where the registry has its schema. */
  readonly schema_url?: string | null;
  /** Set where the event is encrypted or signed. */
  readonly protection?: Protection | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OnexEvent` as in 1.0.0. */
export interface OnexEventV1_0_0 {
  readonly event_id: string;
  readonly timestamp: string;
  readonly node_id: string;
  readonly correlation_id?: string | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OnexEvent` as in 1.1.0. */
export interface OnexEventV1_1_0 {
  readonly event_id: string;
  readonly timestamp: string;
  readonly node_id: string;
  readonly correlation_id?: string | null;
  readonly parent_correlation_id?: string | null;
  readonly trace_id?: string | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OnexEvent` as in 1.2.0. */
export interface OnexEventV1_2_0 {
  readonly event_id: string;
  readonly timestamp: string;
  readonly node_id: string;
  readonly correlation_id?: string | null;
  readonly parent_correlation_id?: string | null;
  readonly trace_id?: string | null;
  readonly sampling?: Sampling | null;
  readonly compression?: Compression | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** `OnexEvent` as in 1.3.0. */
export interface OnexEventV1_3_0 {
  readonly event_id: string;
  readonly timestamp: string;
  readonly node_id: string;
  readonly correlation_id?: string | null;
  readonly parent_correlation_id?: string | null;
  readonly trace_id?: string | null;
  readonly sampling?: Sampling | null;
  readonly compression?: Compression | null;
  readonly replay?: Replay | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `OnexEventV1_0_0`; what is wrong with it goes to `issues`. */
export function checkOnexEventV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OnexEventV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<OnexEventV1_0_0>(value, path, issues)) return false;
  runtime.checkUuid(value.event_id, path, "event_id", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.node_id, path, "node_id", issues);
  if (value.correlation_id !== undefined && value.correlation_id !== null) {
    runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `OnexEventV1_1_0`; what is wrong with it goes to `issues`. */
export function checkOnexEventV1_1_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OnexEventV1_1_0 {
  const before = issues.length;
  if (!runtime.checkObject<OnexEventV1_1_0>(value, path, issues)) return false;
  runtime.checkUuid(value.event_id, path, "event_id", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.node_id, path, "node_id", issues);
  if (value.correlation_id !== undefined && value.correlation_id !== null) {
    runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  }
  if (value.parent_correlation_id !== undefined && value.parent_correlation_id !== null) {
    runtime.checkString(value.parent_correlation_id, path, "parent_correlation_id", issues);
  }
  if (value.trace_id !== undefined && value.trace_id !== null) {
    runtime.checkString(value.trace_id, path, "trace_id", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `OnexEventV1_2_0`; what is wrong with it goes to `issues`. */
export function checkOnexEventV1_2_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OnexEventV1_2_0 {
  const before = issues.length;
  if (!runtime.checkObject<OnexEventV1_2_0>(value, path, issues)) return false;
  runtime.checkUuid(value.event_id, path, "event_id", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.node_id, path, "node_id", issues);
  if (value.correlation_id !== undefined && value.correlation_id !== null) {
    runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  }
  if (value.parent_correlation_id !== undefined && value.parent_correlation_id !== null) {
    runtime.checkString(value.parent_correlation_id, path, "parent_correlation_id", issues);
  }
  if (value.trace_id !== undefined && value.trace_id !== null) {
    runtime.checkString(value.trace_id, path, "trace_id", issues);
  }
  if (value.sampling !== undefined && value.sampling !== null) {
    checkSampling(value.sampling, runtime.at(path, "sampling"), issues);
  }
  if (value.compression !== undefined && value.compression !== null) {
    checkCompression(value.compression, runtime.at(path, "compression"), issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `OnexEventV1_3_0`; what is wrong with it goes to `issues`. */
export function checkOnexEventV1_3_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OnexEventV1_3_0 {
  const before = issues.length;
  if (!runtime.checkObject<OnexEventV1_3_0>(value, path, issues)) return false;
  runtime.checkUuid(value.event_id, path, "event_id", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.node_id, path, "node_id", issues);
  if (value.correlation_id !== undefined && value.correlation_id !== null) {
    runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  }
  if (value.parent_correlation_id !== undefined && value.parent_correlation_id !== null) {
    runtime.checkString(value.parent_correlation_id, path, "parent_correlation_id", issues);
  }
  if (value.trace_id !== undefined && value.trace_id !== null) {
    runtime.checkString(value.trace_id, path, "trace_id", issues);
  }
  if (value.sampling !== undefined && value.sampling !== null) {
    checkSampling(value.sampling, runtime.at(path, "sampling"), issues);
  }
  if (value.compression !== undefined && value.compression !== null) {
    checkCompression(value.compression, runtime.at(path, "compression"), issues);
  }
  if (value.replay !== undefined && value.replay !== null) {
    checkReplay(value.replay, runtime.at(path, "replay"), issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `OnexEvent`. */
export function isOnexEvent(value: unknown): value is OnexEvent {
  return (
    runtime.isRecord<OnexEvent>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    typeof value.event_id === "string" && runtime.isUuid(value.event_id) &&
    typeof value.timestamp === "string" && runtime.isTimestamp(value.timestamp) &&
    runtime.isText(value.node_id) &&
    (value.correlation_id === undefined || value.correlation_id === null || runtime.isText(value.correlation_id)) &&
    (value.parent_correlation_id === undefined || value.parent_correlation_id === null || runtime.isText(value.parent_correlation_id)) &&
    (value.trace_id === undefined || value.trace_id === null || runtime.isText(value.trace_id)) &&
    (value.sampling === undefined || value.sampling === null || isSampling(value.sampling)) &&
    (value.compression === undefined || value.compression === null || isCompression(value.compression)) &&
    (value.replay === undefined || value.replay === null || isReplay(value.replay)) &&
    (value.span === undefined || value.span === null || isSpan(value.span)) &&
    (value.schema_url === undefined || value.schema_url === null || (runtime.isText(value.schema_url) && runtime.isUri(value.schema_url))) &&
    (value.protection === undefined || value.protection === null || isProtection(value.protection))
  );
}

/** Whether a value is of type `OnexEvent`; what is wrong with it goes to `issues`. */
export function checkOnexEvent(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is OnexEvent {
  const before = issues.length;
  if (!runtime.checkObject<OnexEvent>(value, path, issues)) return false;
  runtime.checkUuid(value.event_id, path, "event_id", issues);
  runtime.checkTimestamp(value.timestamp, path, "timestamp", issues);
  runtime.checkString(value.node_id, path, "node_id", issues);
  if (value.correlation_id !== undefined && value.correlation_id !== null) {
    runtime.checkString(value.correlation_id, path, "correlation_id", issues);
  }
  if (value.parent_correlation_id !== undefined && value.parent_correlation_id !== null) {
    runtime.checkString(value.parent_correlation_id, path, "parent_correlation_id", issues);
  }
  if (value.trace_id !== undefined && value.trace_id !== null) {
    runtime.checkString(value.trace_id, path, "trace_id", issues);
  }
  if (value.sampling !== undefined && value.sampling !== null) {
    checkSampling(value.sampling, runtime.at(path, "sampling"), issues);
  }
  if (value.compression !== undefined && value.compression !== null) {
    checkCompression(value.compression, runtime.at(path, "compression"), issues);
  }
  if (value.replay !== undefined && value.replay !== null) {
    checkReplay(value.replay, runtime.at(path, "replay"), issues);
  }
  if (value.span !== undefined && value.span !== null) checkSpan(value.span, runtime.at(path, "span"), issues);
  if (
    value.schema_url !== undefined &&
    value.schema_url !== null &&
    runtime.checkString(value.schema_url, path, "schema_url", issues)
  ) {
    runtime.checkFormat(value.schema_url, path, "schema_url", issues, runtime.isUri, "a URI");
  }
  if (value.protection !== undefined && value.protection !== null) {
    checkProtection(value.protection, runtime.at(path, "protection"), issues);
  }
  return issues.length === before;
}

const keysOfOnexEventV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("event_id", "timestamp", "node_id", "correlation_id");
const keysOfOnexEventV1_1_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id");
const keysOfOnexEventV1_2_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression");
const keysOfOnexEventV1_3_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay");
const keysOfOnexEvent: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("event_id", "timestamp", "node_id", "correlation_id", "parent_correlation_id", "trace_id", "sampling", "compression", "replay", "span", "schema_url", "protection");

/** Reads OnexEvent as 1.0.0 stored it. */
export function readOnexEventV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  const stored = runtime.readObject<OnexEventV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const event_id: OnexEvent["event_id"] = runtime.readUuid(stored.event_id, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339", "naive");
  const node_id: OnexEvent["node_id"] = runtime.readString(stored.node_id, path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = stored.correlation_id === undefined ? undefined : stored.correlation_id === null ? null : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return result;
}

/** Reads OnexEvent as 1.1.0 stored it. */
export function readOnexEventV1_1_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  const stored = runtime.readObject<OnexEventV1_1_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const event_id: OnexEvent["event_id"] = runtime.readUuid(stored.event_id, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339", "naive");
  const node_id: OnexEvent["node_id"] = runtime.readString(stored.node_id, path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = stored.correlation_id === undefined ? undefined : stored.correlation_id === null ? null : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = stored.parent_correlation_id === undefined ? undefined : stored.parent_correlation_id === null ? null : runtime.readString(stored.parent_correlation_id, path, "parent_correlation_id", reading);
  const trace_id: OnexEvent["trace_id"] = stored.trace_id === undefined ? undefined : stored.trace_id === null ? null : runtime.readString(stored.trace_id, path, "trace_id", reading);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  return result;
}

/** Reads OnexEvent as 1.2.0 stored it. */
export function readOnexEventV1_2_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  const stored = runtime.readObject<OnexEventV1_2_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const event_id: OnexEvent["event_id"] = runtime.readUuid(stored.event_id, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339", "naive");
  const node_id: OnexEvent["node_id"] = runtime.readString(stored.node_id, path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = stored.correlation_id === undefined ? undefined : stored.correlation_id === null ? null : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = stored.parent_correlation_id === undefined ? undefined : stored.parent_correlation_id === null ? null : runtime.readString(stored.parent_correlation_id, path, "parent_correlation_id", reading);
  const trace_id: OnexEvent["trace_id"] = stored.trace_id === undefined ? undefined : stored.trace_id === null ? null : runtime.readString(stored.trace_id, path, "trace_id", reading);
  const sampling: OnexEvent["sampling"] = stored.sampling === undefined ? undefined : stored.sampling === null ? null : readSampling(stored.sampling, runtime.at(path, "sampling"), reading);
  const compression: OnexEvent["compression"] = stored.compression === undefined ? undefined : stored.compression === null ? null : readCompression(stored.compression, runtime.at(path, "compression"), reading);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  return result;
}

/** Reads OnexEvent as 1.3.0 stored it. */
export function readOnexEventV1_3_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  const stored = runtime.readObject<OnexEventV1_3_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const event_id: OnexEvent["event_id"] = runtime.readUuid(stored.event_id, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339", "naive");
  const node_id: OnexEvent["node_id"] = runtime.readString(stored.node_id, path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = stored.correlation_id === undefined ? undefined : stored.correlation_id === null ? null : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = stored.parent_correlation_id === undefined ? undefined : stored.parent_correlation_id === null ? null : runtime.readString(stored.parent_correlation_id, path, "parent_correlation_id", reading);
  const trace_id: OnexEvent["trace_id"] = stored.trace_id === undefined ? undefined : stored.trace_id === null ? null : runtime.readString(stored.trace_id, path, "trace_id", reading);
  const sampling: OnexEvent["sampling"] = stored.sampling === undefined ? undefined : stored.sampling === null ? null : readSampling(stored.sampling, runtime.at(path, "sampling"), reading);
  const compression: OnexEvent["compression"] = stored.compression === undefined ? undefined : stored.compression === null ? null : readCompression(stored.compression, runtime.at(path, "compression"), reading);
  const replay: OnexEvent["replay"] = stored.replay === undefined ? undefined : stored.replay === null ? null : readReplay(stored.replay, runtime.at(path, "replay"), reading);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  if (replay !== undefined) result.replay = replay;
  return result;
}

/** Reads OnexEvent as 2.0.0 stored it. */
export function readOnexEvent(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  const stored = runtime.readObject<OnexEvent>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const event_id: OnexEvent["event_id"] = runtime.readUuid(stored.event_id, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = runtime.readTimestamp(stored.timestamp, path, "timestamp", reading, "rfc3339", "naive");
  const node_id: OnexEvent["node_id"] = runtime.readString(stored.node_id, path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = stored.correlation_id === undefined ? undefined : stored.correlation_id === null ? null : runtime.readString(stored.correlation_id, path, "correlation_id", reading);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = stored.parent_correlation_id === undefined ? undefined : stored.parent_correlation_id === null ? null : runtime.readString(stored.parent_correlation_id, path, "parent_correlation_id", reading);
  const trace_id: OnexEvent["trace_id"] = stored.trace_id === undefined ? undefined : stored.trace_id === null ? null : runtime.readString(stored.trace_id, path, "trace_id", reading);
  const sampling: OnexEvent["sampling"] = stored.sampling === undefined ? undefined : stored.sampling === null ? null : readSampling(stored.sampling, runtime.at(path, "sampling"), reading);
  const compression: OnexEvent["compression"] = stored.compression === undefined ? undefined : stored.compression === null ? null : readCompression(stored.compression, runtime.at(path, "compression"), reading);
  const replay: OnexEvent["replay"] = stored.replay === undefined ? undefined : stored.replay === null ? null : readReplay(stored.replay, runtime.at(path, "replay"), reading);
  const span: OnexEvent["span"] = stored.span === undefined ? undefined : stored.span === null ? null : readSpan(stored.span, runtime.at(path, "span"), reading);
  const schema_url: OnexEvent["schema_url"] = stored.schema_url === undefined ? undefined : stored.schema_url === null ? null : runtime.ofFormat(runtime.readString(stored.schema_url, path, "schema_url", reading), path, "schema_url", reading, runtime.isUri, "uri");
  const protection: OnexEvent["protection"] = stored.protection === undefined ? undefined : stored.protection === null ? null : readProtection(stored.protection, runtime.at(path, "protection"), reading);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  if (replay !== undefined) result.replay = replay;
  if (span !== undefined) result.span = span;
  if (schema_url !== undefined) result.schema_url = schema_url;
  if (protection !== undefined) result.protection = protection;
  return result;
}

/** Writes OnexEvent as 1.0.0 stores it. */
export function writeOnexEventV1_0_0(value: OnexEventV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { event_id: value.event_id, timestamp: value.timestamp, node_id: value.node_id };
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  return runtime.writeUnknown(json, value, keysOfOnexEventV1_0_0);
}

/** Writes OnexEvent as 1.1.0 stores it. */
export function writeOnexEventV1_1_0(value: OnexEventV1_1_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { event_id: value.event_id, timestamp: value.timestamp, node_id: value.node_id };
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  if (value.parent_correlation_id !== undefined) json["parent_correlation_id"] = value.parent_correlation_id;
  if (value.trace_id !== undefined) json["trace_id"] = value.trace_id;
  return runtime.writeUnknown(json, value, keysOfOnexEventV1_1_0);
}

/** Writes OnexEvent as 1.2.0 stores it. */
export function writeOnexEventV1_2_0(value: OnexEventV1_2_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { event_id: value.event_id, timestamp: value.timestamp, node_id: value.node_id };
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  if (value.parent_correlation_id !== undefined) json["parent_correlation_id"] = value.parent_correlation_id;
  if (value.trace_id !== undefined) json["trace_id"] = value.trace_id;
  if (value.sampling !== undefined) json["sampling"] = value.sampling === null ? null : writeSampling(value.sampling);
  if (value.compression !== undefined) json["compression"] = value.compression === null ? null : writeCompression(value.compression);
  return runtime.writeUnknown(json, value, keysOfOnexEventV1_2_0);
}

/** Writes OnexEvent as 1.3.0 stores it. */
export function writeOnexEventV1_3_0(value: OnexEventV1_3_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { event_id: value.event_id, timestamp: value.timestamp, node_id: value.node_id };
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  if (value.parent_correlation_id !== undefined) json["parent_correlation_id"] = value.parent_correlation_id;
  if (value.trace_id !== undefined) json["trace_id"] = value.trace_id;
  if (value.sampling !== undefined) json["sampling"] = value.sampling === null ? null : writeSampling(value.sampling);
  if (value.compression !== undefined) json["compression"] = value.compression === null ? null : writeCompression(value.compression);
  if (value.replay !== undefined) json["replay"] = value.replay === null ? null : writeReplay(value.replay);
  return runtime.writeUnknown(json, value, keysOfOnexEventV1_3_0);
}

/** Writes OnexEvent as 2.0.0 stores it. */
export function writeOnexEvent(value: OnexEvent): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { event_id: value.event_id, timestamp: value.timestamp, node_id: value.node_id };
  if (value.correlation_id !== undefined) json["correlation_id"] = value.correlation_id;
  if (value.parent_correlation_id !== undefined) json["parent_correlation_id"] = value.parent_correlation_id;
  if (value.trace_id !== undefined) json["trace_id"] = value.trace_id;
  if (value.sampling !== undefined) json["sampling"] = value.sampling === null ? null : writeSampling(value.sampling);
  if (value.compression !== undefined) json["compression"] = value.compression === null ? null : writeCompression(value.compression);
  if (value.replay !== undefined) json["replay"] = value.replay === null ? null : writeReplay(value.replay);
  if (value.span !== undefined) json["span"] = value.span === null ? null : writeSpan(value.span);
  if (value.schema_url !== undefined) json["schema_url"] = value.schema_url;
  if (value.protection !== undefined) json["protection"] = value.protection === null ? null : writeProtection(value.protection);
  return runtime.writeUnknown(json, value, keysOfOnexEvent);
}

/** OnexEvent of 2.0.0 as of 1.0.0. */
export function liftOnexEventV2_0_0ToV1_0_0(
  value: OnexEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OnexEventV1_0_0 {
  const event_id: OnexEventV1_0_0["event_id"] = value.event_id;
  const timestamp: OnexEventV1_0_0["timestamp"] = value.timestamp;
  const node_id: OnexEventV1_0_0["node_id"] = value.node_id;
  const correlation_id: OnexEventV1_0_0["correlation_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const result: runtime.Mutable<OnexEventV1_0_0> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return runtime.withUnknownOf(result, value);
}

/** OnexEvent of 2.0.0 as of 1.1.0. */
export function liftOnexEventV2_0_0ToV1_1_0(
  value: OnexEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OnexEventV1_1_0 {
  const event_id: OnexEventV1_1_0["event_id"] = value.event_id;
  const timestamp: OnexEventV1_1_0["timestamp"] = value.timestamp;
  const node_id: OnexEventV1_1_0["node_id"] = value.node_id;
  const correlation_id: OnexEventV1_1_0["correlation_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const parent_correlation_id: OnexEventV1_1_0["parent_correlation_id"] = value.parent_correlation_id === undefined ? undefined : value.parent_correlation_id;
  const trace_id: OnexEventV1_1_0["trace_id"] = value.trace_id === undefined ? undefined : value.trace_id;
  const result: runtime.Mutable<OnexEventV1_1_0> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  return runtime.withUnknownOf(result, value);
}

/** OnexEvent of 2.0.0 as of 1.2.0. */
export function liftOnexEventV2_0_0ToV1_2_0(
  value: OnexEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OnexEventV1_2_0 {
  const event_id: OnexEventV1_2_0["event_id"] = value.event_id;
  const timestamp: OnexEventV1_2_0["timestamp"] = value.timestamp;
  const node_id: OnexEventV1_2_0["node_id"] = value.node_id;
  const correlation_id: OnexEventV1_2_0["correlation_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const parent_correlation_id: OnexEventV1_2_0["parent_correlation_id"] = value.parent_correlation_id === undefined ? undefined : value.parent_correlation_id;
  const trace_id: OnexEventV1_2_0["trace_id"] = value.trace_id === undefined ? undefined : value.trace_id;
  const sampling: OnexEventV1_2_0["sampling"] = value.sampling === undefined ? undefined : value.sampling;
  const compression: OnexEventV1_2_0["compression"] = value.compression === undefined ? undefined : value.compression;
  const result: runtime.Mutable<OnexEventV1_2_0> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  return runtime.withUnknownOf(result, value);
}

/** OnexEvent of 2.0.0 as of 1.3.0. */
export function liftOnexEventV2_0_0ToV1_3_0(
  value: OnexEvent,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OnexEventV1_3_0 {
  const event_id: OnexEventV1_3_0["event_id"] = value.event_id;
  const timestamp: OnexEventV1_3_0["timestamp"] = value.timestamp;
  const node_id: OnexEventV1_3_0["node_id"] = value.node_id;
  const correlation_id: OnexEventV1_3_0["correlation_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const parent_correlation_id: OnexEventV1_3_0["parent_correlation_id"] = value.parent_correlation_id === undefined ? undefined : value.parent_correlation_id;
  const trace_id: OnexEventV1_3_0["trace_id"] = value.trace_id === undefined ? undefined : value.trace_id;
  const sampling: OnexEventV1_3_0["sampling"] = value.sampling === undefined ? undefined : value.sampling;
  const compression: OnexEventV1_3_0["compression"] = value.compression === undefined ? undefined : value.compression;
  const replay: OnexEventV1_3_0["replay"] = value.replay === undefined ? undefined : value.replay;
  const result: runtime.Mutable<OnexEventV1_3_0> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  if (replay !== undefined) result.replay = replay;
  return runtime.withUnknownOf(result, value);
}

/** OnexEvent of 1.1.0 as of 2.0.0. */
export function liftOnexEventV1_1_0(
  value: OnexEventV1_1_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): OnexEvent {
  const event_id: OnexEvent["event_id"] = value.event_id;
  const timestamp: OnexEvent["timestamp"] = value.timestamp;
  const node_id: OnexEvent["node_id"] = value.node_id;
  const correlation_id: OnexEvent["correlation_id"] = value.correlation_id === undefined ? undefined : value.correlation_id;
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = value.parent_correlation_id === undefined ? undefined : value.parent_correlation_id;
  const trace_id: OnexEvent["trace_id"] = value.trace_id === undefined ? undefined : value.trace_id;
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  return runtime.withUnknownOf(result, value);
}

function decodeNullableString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): string | null {
  runtime.enterMessage(path, reading);
  let value: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeString(reader, path, undefined, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : value;
}

/** Decodes OnexEvent as 1.0.0 wrote it. */
export function decodeOnexEventV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let node_id: string | undefined;
  let correlation_id_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        event_id_wire = runtime.takeString(reader, path, "event_id", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 42: // node_id
        node_id = runtime.takeString(reader, path, "node_id", reading);
        break;
      case 50: // correlation_id
        correlation_id_wire = runtime.takeSpan(reader, correlation_id_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const event_id: OnexEvent["event_id"] = event_id_wire === undefined ? runtime.lacking(path, "event_id", reading) : runtime.uuidOf(event_id_wire, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  if (node_id === undefined) runtime.lacking(path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, correlation_id_wire, runtime.at(path, "correlation_id"), reading, decodeNullableString);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes OnexEvent as 1.1.0 wrote it. */
export function decodeOnexEventV1_1_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let node_id: string | undefined;
  let correlation_id_wire: runtime.WireSpan | undefined;
  let parent_correlation_id_wire: runtime.WireSpan | undefined;
  let trace_id_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        event_id_wire = runtime.takeString(reader, path, "event_id", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 42: // node_id
        node_id = runtime.takeString(reader, path, "node_id", reading);
        break;
      case 50: // correlation_id
        correlation_id_wire = runtime.takeSpan(reader, correlation_id_wire);
        break;
      case 58: // parent_correlation_id
        parent_correlation_id_wire = runtime.takeSpan(reader, parent_correlation_id_wire);
        break;
      case 66: // trace_id
        trace_id_wire = runtime.takeSpan(reader, trace_id_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const event_id: OnexEvent["event_id"] = event_id_wire === undefined ? runtime.lacking(path, "event_id", reading) : runtime.uuidOf(event_id_wire, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  if (node_id === undefined) runtime.lacking(path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, correlation_id_wire, runtime.at(path, "correlation_id"), reading, decodeNullableString);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = parent_correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_correlation_id_wire, runtime.at(path, "parent_correlation_id"), reading, decodeNullableString);
  const trace_id: OnexEvent["trace_id"] = trace_id_wire === undefined ? undefined : runtime.takeMessage(reader, trace_id_wire, runtime.at(path, "trace_id"), reading, decodeNullableString);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableSampling(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Sampling | null {
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
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeSampling);
}

function decodeNullableCompression(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Compression | null {
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
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeCompression);
}

/** Decodes OnexEvent as 1.2.0 wrote it. */
export function decodeOnexEventV1_2_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let node_id: string | undefined;
  let correlation_id_wire: runtime.WireSpan | undefined;
  let parent_correlation_id_wire: runtime.WireSpan | undefined;
  let trace_id_wire: runtime.WireSpan | undefined;
  let sampling_wire: runtime.WireSpan | undefined;
  let compression_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        event_id_wire = runtime.takeString(reader, path, "event_id", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 42: // node_id
        node_id = runtime.takeString(reader, path, "node_id", reading);
        break;
      case 50: // correlation_id
        correlation_id_wire = runtime.takeSpan(reader, correlation_id_wire);
        break;
      case 58: // parent_correlation_id
        parent_correlation_id_wire = runtime.takeSpan(reader, parent_correlation_id_wire);
        break;
      case 66: // trace_id
        trace_id_wire = runtime.takeSpan(reader, trace_id_wire);
        break;
      case 74: // sampling
        sampling_wire = runtime.takeSpan(reader, sampling_wire);
        break;
      case 82: // compression
        compression_wire = runtime.takeSpan(reader, compression_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const event_id: OnexEvent["event_id"] = event_id_wire === undefined ? runtime.lacking(path, "event_id", reading) : runtime.uuidOf(event_id_wire, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  if (node_id === undefined) runtime.lacking(path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, correlation_id_wire, runtime.at(path, "correlation_id"), reading, decodeNullableString);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = parent_correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_correlation_id_wire, runtime.at(path, "parent_correlation_id"), reading, decodeNullableString);
  const trace_id: OnexEvent["trace_id"] = trace_id_wire === undefined ? undefined : runtime.takeMessage(reader, trace_id_wire, runtime.at(path, "trace_id"), reading, decodeNullableString);
  const sampling: OnexEvent["sampling"] = sampling_wire === undefined ? undefined : runtime.takeMessage(reader, sampling_wire, runtime.at(path, "sampling"), reading, decodeNullableSampling);
  const compression: OnexEvent["compression"] = compression_wire === undefined ? undefined : runtime.takeMessage(reader, compression_wire, runtime.at(path, "compression"), reading, decodeNullableCompression);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableReplay(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Replay | null {
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
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeReplay);
}

/** Decodes OnexEvent as 1.3.0 wrote it. */
export function decodeOnexEventV1_3_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let node_id: string | undefined;
  let correlation_id_wire: runtime.WireSpan | undefined;
  let parent_correlation_id_wire: runtime.WireSpan | undefined;
  let trace_id_wire: runtime.WireSpan | undefined;
  let sampling_wire: runtime.WireSpan | undefined;
  let compression_wire: runtime.WireSpan | undefined;
  let replay_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        event_id_wire = runtime.takeString(reader, path, "event_id", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 42: // node_id
        node_id = runtime.takeString(reader, path, "node_id", reading);
        break;
      case 50: // correlation_id
        correlation_id_wire = runtime.takeSpan(reader, correlation_id_wire);
        break;
      case 58: // parent_correlation_id
        parent_correlation_id_wire = runtime.takeSpan(reader, parent_correlation_id_wire);
        break;
      case 66: // trace_id
        trace_id_wire = runtime.takeSpan(reader, trace_id_wire);
        break;
      case 74: // sampling
        sampling_wire = runtime.takeSpan(reader, sampling_wire);
        break;
      case 82: // compression
        compression_wire = runtime.takeSpan(reader, compression_wire);
        break;
      case 90: // replay
        replay_wire = runtime.takeSpan(reader, replay_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const event_id: OnexEvent["event_id"] = event_id_wire === undefined ? runtime.lacking(path, "event_id", reading) : runtime.uuidOf(event_id_wire, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  if (node_id === undefined) runtime.lacking(path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, correlation_id_wire, runtime.at(path, "correlation_id"), reading, decodeNullableString);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = parent_correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_correlation_id_wire, runtime.at(path, "parent_correlation_id"), reading, decodeNullableString);
  const trace_id: OnexEvent["trace_id"] = trace_id_wire === undefined ? undefined : runtime.takeMessage(reader, trace_id_wire, runtime.at(path, "trace_id"), reading, decodeNullableString);
  const sampling: OnexEvent["sampling"] = sampling_wire === undefined ? undefined : runtime.takeMessage(reader, sampling_wire, runtime.at(path, "sampling"), reading, decodeNullableSampling);
  const compression: OnexEvent["compression"] = compression_wire === undefined ? undefined : runtime.takeMessage(reader, compression_wire, runtime.at(path, "compression"), reading, decodeNullableCompression);
  const replay: OnexEvent["replay"] = replay_wire === undefined ? undefined : runtime.takeMessage(reader, replay_wire, runtime.at(path, "replay"), reading, decodeNullableReplay);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  if (replay !== undefined) result.replay = replay;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function decodeNullableSpan(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Span | null {
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
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeSpan);
}

function decodeNullableString2(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): string | null {
  runtime.enterMessage(path, reading);
  let value: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        value = runtime.takeString(reader, path, undefined, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.ofFormat(value, path, undefined, reading, runtime.isUri, "uri");
}

function decodeNullableProtection(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Protection | null {
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
  return value === undefined ? null : runtime.takeMessage(reader, value, runtime.at(path, undefined), reading, decodeProtection);
}

/** Decodes OnexEvent as 2.0.0 wrote it. */
export function decodeOnexEvent(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): OnexEvent {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let event_id_wire: string | undefined;
  let timestamp_wire: runtime.WireSpan | undefined;
  let node_id: string | undefined;
  let correlation_id_wire: runtime.WireSpan | undefined;
  let parent_correlation_id_wire: runtime.WireSpan | undefined;
  let trace_id_wire: runtime.WireSpan | undefined;
  let sampling_wire: runtime.WireSpan | undefined;
  let compression_wire: runtime.WireSpan | undefined;
  let replay_wire: runtime.WireSpan | undefined;
  let span_wire: runtime.WireSpan | undefined;
  let schema_url_wire: runtime.WireSpan | undefined;
  let protection_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 26: // event_id
        event_id_wire = runtime.takeString(reader, path, "event_id", reading);
        break;
      case 34: // timestamp
        timestamp_wire = runtime.takeSpan(reader, timestamp_wire);
        break;
      case 42: // node_id
        node_id = runtime.takeString(reader, path, "node_id", reading);
        break;
      case 50: // correlation_id
        correlation_id_wire = runtime.takeSpan(reader, correlation_id_wire);
        break;
      case 58: // parent_correlation_id
        parent_correlation_id_wire = runtime.takeSpan(reader, parent_correlation_id_wire);
        break;
      case 66: // trace_id
        trace_id_wire = runtime.takeSpan(reader, trace_id_wire);
        break;
      case 74: // sampling
        sampling_wire = runtime.takeSpan(reader, sampling_wire);
        break;
      case 82: // compression
        compression_wire = runtime.takeSpan(reader, compression_wire);
        break;
      case 90: // replay
        replay_wire = runtime.takeSpan(reader, replay_wire);
        break;
      case 98: // span
        span_wire = runtime.takeSpan(reader, span_wire);
        break;
      case 106: // schema_url
        schema_url_wire = runtime.takeSpan(reader, schema_url_wire);
        break;
      case 114: // protection
        protection_wire = runtime.takeSpan(reader, protection_wire);
        break;
      case 10: // type
      case 18: // version
      case 122: // payload
        runtime.skipValue(reader, tag);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const event_id: OnexEvent["event_id"] = event_id_wire === undefined ? runtime.lacking(path, "event_id", reading) : runtime.uuidOf(event_id_wire, path, "event_id", reading);
  const timestamp: OnexEvent["timestamp"] = timestamp_wire === undefined ? runtime.lacking(path, "timestamp", reading) : runtime.takeMessage(reader, timestamp_wire, runtime.at(path, "timestamp"), reading, runtime.decodeTimestamp);
  if (node_id === undefined) runtime.lacking(path, "node_id", reading);
  const correlation_id: OnexEvent["correlation_id"] = correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, correlation_id_wire, runtime.at(path, "correlation_id"), reading, decodeNullableString);
  const parent_correlation_id: OnexEvent["parent_correlation_id"] = parent_correlation_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_correlation_id_wire, runtime.at(path, "parent_correlation_id"), reading, decodeNullableString);
  const trace_id: OnexEvent["trace_id"] = trace_id_wire === undefined ? undefined : runtime.takeMessage(reader, trace_id_wire, runtime.at(path, "trace_id"), reading, decodeNullableString);
  const sampling: OnexEvent["sampling"] = sampling_wire === undefined ? undefined : runtime.takeMessage(reader, sampling_wire, runtime.at(path, "sampling"), reading, decodeNullableSampling);
  const compression: OnexEvent["compression"] = compression_wire === undefined ? undefined : runtime.takeMessage(reader, compression_wire, runtime.at(path, "compression"), reading, decodeNullableCompression);
  const replay: OnexEvent["replay"] = replay_wire === undefined ? undefined : runtime.takeMessage(reader, replay_wire, runtime.at(path, "replay"), reading, decodeNullableReplay);
  const span: OnexEvent["span"] = span_wire === undefined ? undefined : runtime.takeMessage(reader, span_wire, runtime.at(path, "span"), reading, decodeNullableSpan);
  const schema_url: OnexEvent["schema_url"] = schema_url_wire === undefined ? undefined : runtime.takeMessage(reader, schema_url_wire, runtime.at(path, "schema_url"), reading, decodeNullableString2);
  const protection: OnexEvent["protection"] = protection_wire === undefined ? undefined : runtime.takeMessage(reader, protection_wire, runtime.at(path, "protection"), reading, decodeNullableProtection);
  const result: runtime.Mutable<OnexEvent> = { event_id, timestamp, node_id };
  if (correlation_id !== undefined) result.correlation_id = correlation_id;
  if (parent_correlation_id !== undefined) result.parent_correlation_id = parent_correlation_id;
  if (trace_id !== undefined) result.trace_id = trace_id;
  if (sampling !== undefined) result.sampling = sampling;
  if (compression !== undefined) result.compression = compression;
  if (replay !== undefined) result.replay = replay;
  if (span !== undefined) result.span = span;
  if (schema_url !== undefined) result.schema_url = schema_url;
  if (protection !== undefined) result.protection = protection;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

/** Encodes OnexEvent as 1.0.0 writes it. */
export function encodeOnexEventV1_0_0(value: OnexEventV1_0_0, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 26, value.event_id); // event_id
  runtime.putTimestamp(writer, 34, value.timestamp); // timestamp
  runtime.putString(writer, 42, value.node_id); // node_id
  if (value.correlation_id !== undefined) {
    const start = runtime.beginMessage(writer, 50); // correlation_id
    encodeNullableString(value.correlation_id, writer);
    runtime.endMessage(writer, 50, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes OnexEvent of 2.0.0 as 1.1.0 writes it. */
export function encodeOnexEventV2_0_0ToV1_1_0(value: OnexEvent, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.event_id === "string" && runtime.isUuid(value.event_id))) runtime.unfit();
  runtime.putString(writer, 26, value.event_id); // event_id
  if (!(typeof value.timestamp === "string" && runtime.isTimestamp(value.timestamp))) runtime.unfit();
  runtime.putTimestamp(writer, 34, value.timestamp); // timestamp
  runtime.putString(writer, 42, value.node_id); // node_id
  if (value.correlation_id !== undefined) {
    const start = runtime.beginMessage(writer, 50); // correlation_id
    encodeNullableString(value.correlation_id, writer);
    runtime.endMessage(writer, 50, start);
  }
  if (value.parent_correlation_id !== undefined) {
    const start = runtime.beginMessage(writer, 58); // parent_correlation_id
    encodeNullableString(value.parent_correlation_id, writer);
    runtime.endMessage(writer, 58, start);
  }
  if (value.trace_id !== undefined) {
    const start = runtime.beginMessage(writer, 66); // trace_id
    encodeNullableString(value.trace_id, writer);
    runtime.endMessage(writer, 66, start);
  }
  // Not written: only a draft has it.
  if (value.sampling !== undefined) {
    if (!(value.sampling === null || isSampling(value.sampling))) runtime.unfit();
  }
  if (value.compression !== undefined) {
    if (!(value.compression === null || isCompression(value.compression))) runtime.unfit();
  }
  if (value.replay !== undefined) {
    if (!(value.replay === null || isReplay(value.replay))) runtime.unfit();
  }
  if (value.span !== undefined) {
    if (!(value.span === null || isSpan(value.span))) runtime.unfit();
  }
  if (value.schema_url !== undefined) {
    if (!(value.schema_url === null || (runtime.isText(value.schema_url) && runtime.isUri(value.schema_url)))) runtime.unfit();
  }
  if (value.protection !== undefined) {
    if (!(value.protection === null || isProtection(value.protection))) runtime.unfit();
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [7, 8]);
}

function encodeNullableSampling(value: Sampling | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeSampling(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

function encodeNullableCompression(value: Compression | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeCompression(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

function encodeNullableReplay(value: Replay | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeReplay(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

function encodeNullableSpan(value: Span | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeSpan(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

function encodeNullableString2(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  if (!(typeof value === "string" && runtime.isUri(value))) runtime.unfit();
  runtime.putString(writer, 10, value);
}

function encodeNullableProtection(value: Protection | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  {
    const start = runtime.beginMessage(writer, 10);
    encodeProtection(value, writer);
    runtime.endMessage(writer, 10, start);
  }
}

/** Encodes OnexEvent as 2.0.0 writes it. */
export function encodeOnexEvent(value: OnexEvent, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.event_id === "string" && runtime.isUuid(value.event_id))) runtime.unfit();
  runtime.putString(writer, 26, value.event_id); // event_id
  if (!(typeof value.timestamp === "string" && runtime.isTimestamp(value.timestamp))) runtime.unfit();
  runtime.putTimestamp(writer, 34, value.timestamp); // timestamp
  runtime.putString(writer, 42, value.node_id); // node_id
  if (value.correlation_id !== undefined) {
    const start = runtime.beginMessage(writer, 50); // correlation_id
    encodeNullableString(value.correlation_id, writer);
    runtime.endMessage(writer, 50, start);
  }
  if (value.parent_correlation_id !== undefined) {
    const start = runtime.beginMessage(writer, 58); // parent_correlation_id
    encodeNullableString(value.parent_correlation_id, writer);
    runtime.endMessage(writer, 58, start);
  }
  if (value.trace_id !== undefined) {
    const start = runtime.beginMessage(writer, 66); // trace_id
    encodeNullableString(value.trace_id, writer);
    runtime.endMessage(writer, 66, start);
  }
  if (value.sampling !== undefined) {
    const start = runtime.beginMessage(writer, 74); // sampling
    encodeNullableSampling(value.sampling, writer);
    runtime.endMessage(writer, 74, start);
  }
  if (value.compression !== undefined) {
    const start = runtime.beginMessage(writer, 82); // compression
    encodeNullableCompression(value.compression, writer);
    runtime.endMessage(writer, 82, start);
  }
  if (value.replay !== undefined) {
    const start = runtime.beginMessage(writer, 90); // replay
    encodeNullableReplay(value.replay, writer);
    runtime.endMessage(writer, 90, start);
  }
  if (value.span !== undefined) {
    const start = runtime.beginMessage(writer, 98); // span
    encodeNullableSpan(value.span, writer);
    runtime.endMessage(writer, 98, start);
  }
  if (value.schema_url !== undefined) {
    const start = runtime.beginMessage(writer, 106); // schema_url
    encodeNullableString2(value.schema_url, writer);
    runtime.endMessage(writer, 106, start);
  }
  if (value.protection !== undefined) {
    const start = runtime.beginMessage(writer, 114); // protection
    encodeNullableProtection(value.protection, writer);
    runtime.endMessage(writer, 114, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknownBut(writer, kept, [7, 8, 9, 10, 11, 12, 13, 14]);
}
