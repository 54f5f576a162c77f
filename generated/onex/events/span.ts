import * as runtime from "@evolvent/runtime";

/** A span of OpenTelemetry, in the words of the W3C's trace context. */
export interface Span {
  readonly trace_id: string;
  readonly span_id: string;
  readonly parent_span_id?: string | null;
  readonly trace_flags: number;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

const traceIdPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{32}$/u);
const spanIdPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{16}$/u);

/** Whether a value is of type `Span`. */
export function isSpan(value: unknown): value is Span {
  return (
    runtime.isRecord<Span>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.trace_id) && traceIdPattern.test(value.trace_id) &&
    runtime.isText(value.span_id) && spanIdPattern.test(value.span_id) &&
    (value.parent_span_id === undefined || value.parent_span_id === null || (runtime.isText(value.parent_span_id) && spanIdPattern.test(value.parent_span_id))) &&
    runtime.isUint32(value.trace_flags) && value.trace_flags <= 255
  );
}

/** Whether a value is of type `Span`; what is wrong with it goes to `issues`. */
export function checkSpan(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Span {
  const before = issues.length;
  if (!runtime.checkObject<Span>(value, path, issues)) return false;
  if (runtime.checkString(value.trace_id, path, "trace_id", issues)) {
    runtime.checkPattern(value.trace_id, path, "trace_id", issues, traceIdPattern);
  }
  if (runtime.checkString(value.span_id, path, "span_id", issues)) {
    runtime.checkPattern(value.span_id, path, "span_id", issues, spanIdPattern);
  }
  if (
    value.parent_span_id !== undefined &&
    value.parent_span_id !== null &&
    runtime.checkString(value.parent_span_id, path, "parent_span_id", issues)
  ) {
    runtime.checkPattern(value.parent_span_id, path, "parent_span_id", issues, spanIdPattern);
  }
  if (runtime.checkUint32(value.trace_flags, path, "trace_flags", issues)) {
    runtime.checkRange(value.trace_flags, path, "trace_flags", issues, undefined, 255);
  }
  return issues.length === before;
}

const storedTraceIdPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{32}$/u);
const storedSpanIdPattern = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{16}$/u);
const keysOfSpan: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("trace_id", "span_id", "parent_span_id", "trace_flags");

/** Reads Span as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readSpan(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Span {
  const stored = runtime.readObject<Span>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const trace_id: Span["trace_id"] = runtime.matching(runtime.readString(stored.trace_id, path, "trace_id", reading), path, "trace_id", reading, storedTraceIdPattern);
  const span_id: Span["span_id"] = runtime.matching(runtime.readString(stored.span_id, path, "span_id", reading), path, "span_id", reading, storedSpanIdPattern);
  const parent_span_id: Span["parent_span_id"] = stored.parent_span_id === undefined ? undefined : stored.parent_span_id === null ? null : runtime.matching(runtime.readString(stored.parent_span_id, path, "parent_span_id", reading), path, "parent_span_id", reading, storedSpanIdPattern);
  const trace_flags: Span["trace_flags"] = runtime.within(runtime.readUint32(stored.trace_flags, path, "trace_flags", reading, "number"), path, "trace_flags", reading, undefined, 255);
  if (trace_id === stored.trace_id && span_id === stored.span_id && parent_span_id === stored.parent_span_id && trace_flags === stored.trace_flags && runtime.hasOnly(stored, keysOfSpan)) return stored as Span;
  const result: runtime.Mutable<Span> = { trace_id, span_id, trace_flags };
  if (parent_span_id !== undefined) result.parent_span_id = parent_span_id;
  return runtime.keepUnknown(result, stored, keysOfSpan, reading);
}

/** Writes Span as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeSpan(value: Span): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { trace_id: value.trace_id, span_id: value.span_id, trace_flags: value.trace_flags };
  if (value.parent_span_id !== undefined) json["parent_span_id"] = value.parent_span_id;
  return runtime.writeUnknown(json, value, keysOfSpan);
}

/** The JSON text of Span as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printSpan(value: Span): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSpan(value));
  let text = `{"trace_id":${runtime.printString(value.trace_id)},"span_id":${runtime.printString(value.span_id)},"trace_flags":${value.trace_flags}`;
  if (value.parent_span_id !== undefined) text += `,"parent_span_id":${value.parent_span_id === null ? "null" : runtime.printString(value.parent_span_id)}`;
  return text + "}";
}

/** Decodes the message of a Span. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Span> {
  return runtime.decodeWire(bytes, "2.0.0", decodeSpan, options);
}

/** Encodes a Span as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Span): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeSpan);
  } catch (error) {
    throw runtime.refusalOf(error, checkSpan, value, "Span");
  }
}

const TRACE_ID_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{32}$/u);

const SPAN_ID_PATTERN = /* @__PURE__ */ runtime.unrolled(/^[0-9a-f]{16}$/u);

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
  return value === undefined ? null : runtime.matching(value, path, undefined, reading, SPAN_ID_PATTERN);
}

/** Decodes Span as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeSpan(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Span {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let trace_id_wire: string | undefined;
  let span_id_wire: string | undefined;
  let parent_span_id_wire: runtime.WireSpan | undefined;
  let trace_flags_wire: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // trace_id
        trace_id_wire = runtime.takeString(reader, path, "trace_id", reading);
        break;
      case 18: // span_id
        span_id_wire = runtime.takeString(reader, path, "span_id", reading);
        break;
      case 26: // parent_span_id
        parent_span_id_wire = runtime.takeSpan(reader, parent_span_id_wire);
        break;
      case 32: // trace_flags
        trace_flags_wire = runtime.takeUint32(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const trace_id: Span["trace_id"] = trace_id_wire === undefined ? runtime.lacking(path, "trace_id", reading) : runtime.matching(trace_id_wire, path, "trace_id", reading, TRACE_ID_PATTERN);
  const span_id: Span["span_id"] = span_id_wire === undefined ? runtime.lacking(path, "span_id", reading) : runtime.matching(span_id_wire, path, "span_id", reading, SPAN_ID_PATTERN);
  const parent_span_id: Span["parent_span_id"] = parent_span_id_wire === undefined ? undefined : runtime.takeMessage(reader, parent_span_id_wire, runtime.at(path, "parent_span_id"), reading, decodeNullableString);
  const trace_flags: Span["trace_flags"] = trace_flags_wire === undefined ? runtime.lacking(path, "trace_flags", reading) : runtime.within(trace_flags_wire, path, "trace_flags", reading, undefined, 255);
  const result: runtime.Mutable<Span> = { trace_id, span_id, trace_flags };
  if (parent_span_id !== undefined) result.parent_span_id = parent_span_id;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  if (!(typeof value === "string" && SPAN_ID_PATTERN.test(value))) runtime.unfit();
  runtime.putString(writer, 10, value);
}

/** Encodes Span as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeSpan(value: Span, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(typeof value.trace_id === "string" && TRACE_ID_PATTERN.test(value.trace_id))) runtime.unfit();
  runtime.putString(writer, 10, value.trace_id); // trace_id
  if (!(typeof value.span_id === "string" && SPAN_ID_PATTERN.test(value.span_id))) runtime.unfit();
  runtime.putString(writer, 18, value.span_id); // span_id
  if (value.parent_span_id !== undefined) {
    const start = runtime.beginMessage(writer, 26); // parent_span_id
    encodeNullableString(value.parent_span_id, writer);
    runtime.endMessage(writer, 26, start);
  }
  if (!(value.trace_flags <= 255)) runtime.unfit();
  runtime.putUint32(writer, 32, value.trace_flags); // trace_flags
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
