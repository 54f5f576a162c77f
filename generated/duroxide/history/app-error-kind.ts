import * as runtime from "@evolvent/runtime";

/** How a program failed. */
export type AppErrorKind =
  | ({ readonly type: "ActivityFailed" } & AppErrorKindActivityFailed)
  | ({ readonly type: "OrchestrationFailed" } & AppErrorKindOrchestrationFailed)
  | ({ readonly type: "Panicked" } & AppErrorKindPanicked)
  | ({ readonly type: "Cancelled" } & AppErrorKindCancelled)
  | runtime.UnknownVariant;

export interface AppErrorKindActivityFailed {
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export interface AppErrorKindOrchestrationFailed {
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export interface AppErrorKindPanicked {
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export interface AppErrorKindCancelled {
  readonly reason: string;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `AppErrorKind`. */
export function isAppErrorKind(value: unknown): value is AppErrorKind {
  if (!runtime.isRecord<{ readonly type: unknown }>(value)) return false;
  switch (value.type) {
    case "ActivityFailed":
      return isAppErrorKindActivityFailed(value);
    case "OrchestrationFailed":
      return isAppErrorKindOrchestrationFailed(value);
    case "Panicked":
      return isAppErrorKindPanicked(value);
    case "Cancelled":
      return isAppErrorKindCancelled(value);
    case "unknown":
      return runtime.checkUnknownVariant(value, undefined, []);
    default:
      return false;
  }
}

/** Whether a value is of type `AppErrorKind`; what is wrong with it goes to `issues`. */
export function checkAppErrorKind(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AppErrorKind {
  if (!runtime.checkObject<{ readonly type: unknown }>(value, path, issues)) return false;
  switch (value.type) {
    case "ActivityFailed":
      return checkAppErrorKindActivityFailed(value, path, issues);
    case "OrchestrationFailed":
      return checkAppErrorKindOrchestrationFailed(value, path, issues);
    case "Panicked":
      return checkAppErrorKindPanicked(value, path, issues);
    case "Cancelled":
      return checkAppErrorKindCancelled(value, path, issues);
    case "unknown":
      return runtime.checkUnknownVariant(value, path, issues);
    default:
      return runtime.refuseVariant(value.type, path, issues, "\"ActivityFailed\", \"OrchestrationFailed\", \"Panicked\", \"Cancelled\"");
  }
}

/** Whether a value is of type `AppErrorKindActivityFailed`. */
export function isAppErrorKindActivityFailed(value: unknown): value is AppErrorKindActivityFailed {
  return runtime.isRecord<AppErrorKindActivityFailed>(value) && runtime.isKept(value[runtime.unknownFields]);
}

/** Whether a value is of type `AppErrorKindActivityFailed`; what is wrong with it goes to `issues`. */
export function checkAppErrorKindActivityFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AppErrorKindActivityFailed {
  return runtime.checkObject<AppErrorKindActivityFailed>(value, path, issues);
}

/** Whether a value is of type `AppErrorKindOrchestrationFailed`. */
export function isAppErrorKindOrchestrationFailed(value: unknown): value is AppErrorKindOrchestrationFailed {
  return runtime.isRecord<AppErrorKindOrchestrationFailed>(value) && runtime.isKept(value[runtime.unknownFields]);
}

/** Whether a value is of type `AppErrorKindOrchestrationFailed`; what is wrong with it goes to `issues`. */
export function checkAppErrorKindOrchestrationFailed(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AppErrorKindOrchestrationFailed {
  return runtime.checkObject<AppErrorKindOrchestrationFailed>(value, path, issues);
}

/** Whether a value is of type `AppErrorKindPanicked`. */
export function isAppErrorKindPanicked(value: unknown): value is AppErrorKindPanicked {
  return runtime.isRecord<AppErrorKindPanicked>(value) && runtime.isKept(value[runtime.unknownFields]);
}

/** Whether a value is of type `AppErrorKindPanicked`; what is wrong with it goes to `issues`. */
export function checkAppErrorKindPanicked(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AppErrorKindPanicked {
  return runtime.checkObject<AppErrorKindPanicked>(value, path, issues);
}

/** Whether a value is of type `AppErrorKindCancelled`. */
export function isAppErrorKindCancelled(value: unknown): value is AppErrorKindCancelled {
  return (
    runtime.isRecord<AppErrorKindCancelled>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.reason)
  );
}

/** Whether a value is of type `AppErrorKindCancelled`; what is wrong with it goes to `issues`. */
export function checkAppErrorKindCancelled(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is AppErrorKindCancelled {
  const before = issues.length;
  if (!runtime.checkObject<AppErrorKindCancelled>(value, path, issues)) return false;
  runtime.checkString(value.reason, path, "reason", issues);
  return issues.length === before;
}

const keysOfAppErrorKindActivityFailed: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const keysOfAppErrorKindOrchestrationFailed: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const keysOfAppErrorKindPanicked: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys();
const keysOfAppErrorKindCancelled: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("reason");

/** Reads AppErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readAppErrorKind(value: unknown, path: runtime.Path, reading: runtime.Reading): AppErrorKind {
  const found = runtime.readExternal(value, path, reading);
  const tag = found?.tag;
  if (tag === undefined) return runtime.unreadable;
  switch (tag) {
    case "ActivityFailed":
      return { type: "ActivityFailed", ...readAppErrorKindActivityFailed(found?.content, runtime.at(path, tag, ""), reading) };
    case "OrchestrationFailed":
      return { type: "OrchestrationFailed", ...readAppErrorKindOrchestrationFailed(found?.content, runtime.at(path, tag, ""), reading) };
    case "Panicked":
      return { type: "Panicked", ...readAppErrorKindPanicked(found?.content, runtime.at(path, tag, ""), reading) };
    case "Cancelled":
      return { type: "Cancelled", ...readAppErrorKindCancelled(found?.content, runtime.at(path, tag, ""), reading) };
    default:
      return runtime.keepVariant(value, path, reading);
  }
}

/** Reads AppErrorKindActivityFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readAppErrorKindActivityFailed(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindActivityFailed {
  const stored = runtime.readEmpty<AppErrorKindActivityFailed>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const result: AppErrorKindActivityFailed = {};
  return runtime.keepUnknown(result, stored, keysOfAppErrorKindActivityFailed, reading);
}

/** Reads AppErrorKindOrchestrationFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readAppErrorKindOrchestrationFailed(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindOrchestrationFailed {
  const stored = runtime.readEmpty<AppErrorKindOrchestrationFailed>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const result: AppErrorKindOrchestrationFailed = {};
  return runtime.keepUnknown(result, stored, keysOfAppErrorKindOrchestrationFailed, reading);
}

/** Reads AppErrorKindPanicked as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readAppErrorKindPanicked(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindPanicked {
  const stored = runtime.readEmpty<AppErrorKindPanicked>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const result: AppErrorKindPanicked = {};
  return runtime.keepUnknown(result, stored, keysOfAppErrorKindPanicked, reading);
}

/** Reads AppErrorKindCancelled as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readAppErrorKindCancelled(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindCancelled {
  const stored = runtime.readObject<AppErrorKindCancelled>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const reason: AppErrorKindCancelled["reason"] = runtime.readString(stored.reason, path, "reason", reading);
  if (reason === stored.reason && runtime.hasOnly(stored, keysOfAppErrorKindCancelled)) return stored as AppErrorKindCancelled;
  const result: AppErrorKindCancelled = { reason };
  return runtime.keepUnknown(result, stored, keysOfAppErrorKindCancelled, reading);
}

/** Writes AppErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeAppErrorKind(value: AppErrorKind): runtime.JsonValue {
  switch (value.type) {
    case "ActivityFailed": return "ActivityFailed";
    case "OrchestrationFailed": return "OrchestrationFailed";
    case "Panicked": return "Panicked";
    case "Cancelled": return { Cancelled: writeAppErrorKindCancelled(value) };
    default: return runtime.writeUnknownVariant(value);
  }
}

/** Writes AppErrorKindActivityFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeAppErrorKindActivityFailed(value: AppErrorKindActivityFailed): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, keysOfAppErrorKindActivityFailed);
}

/** Writes AppErrorKindOrchestrationFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeAppErrorKindOrchestrationFailed(value: AppErrorKindOrchestrationFailed): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, keysOfAppErrorKindOrchestrationFailed);
}

/** Writes AppErrorKindPanicked as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeAppErrorKindPanicked(value: AppErrorKindPanicked): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = {};
  return runtime.writeUnknown(json, value, keysOfAppErrorKindPanicked);
}

/** Writes AppErrorKindCancelled as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeAppErrorKindCancelled(value: AppErrorKindCancelled): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { reason: value.reason };
  return runtime.writeUnknown(json, value, keysOfAppErrorKindCancelled);
}

/** Decodes the message of a AppErrorKind. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<AppErrorKind> {
  return runtime.decodeWire(bytes, "2.0.0", decodeAppErrorKind, options);
}

/** Encodes a AppErrorKind as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: AppErrorKind): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeAppErrorKind);
  } catch (error) {
    throw runtime.refusalOf(error, checkAppErrorKind, value, "AppErrorKind");
  }
}

/** Decodes AppErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeAppErrorKind(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKind {
  runtime.enterMessage(path, reading);
  let arm = 0;
  let content: runtime.WireSpan | undefined;
  let unknown: runtime.UnknownRuns | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // activity_failed
      case 18: // orchestration_failed
      case 26: // panicked
      case 34: // cancelled
        content = runtime.takeSpan(reader, tag === arm ? content : undefined);
        arm = tag;
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (content === undefined) return runtime.unknownVariant(reader, unknown, path, reading);
  switch (arm) {
    case 10:
      return runtime.keepUnionRuns({ type: "ActivityFailed", ...runtime.takeMessage(reader, content, runtime.at(path, "activity_failed", ""), reading, decodeAppErrorKindActivityFailed) }, reader, unknown, reading);
    case 18:
      return runtime.keepUnionRuns({ type: "OrchestrationFailed", ...runtime.takeMessage(reader, content, runtime.at(path, "orchestration_failed", ""), reading, decodeAppErrorKindOrchestrationFailed) }, reader, unknown, reading);
    case 26:
      return runtime.keepUnionRuns({ type: "Panicked", ...runtime.takeMessage(reader, content, runtime.at(path, "panicked", ""), reading, decodeAppErrorKindPanicked) }, reader, unknown, reading);
    case 34:
      return runtime.keepUnionRuns({ type: "Cancelled", ...runtime.takeMessage(reader, content, runtime.at(path, "cancelled", ""), reading, decodeAppErrorKindCancelled) }, reader, unknown, reading);
    default:
      return runtime.refuseVariantOf(path, reading, "variant");
  }
}

/** Decodes AppErrorKindActivityFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeAppErrorKindActivityFailed(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindActivityFailed {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: AppErrorKindActivityFailed = {};
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes AppErrorKindOrchestrationFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeAppErrorKindOrchestrationFailed(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindOrchestrationFailed {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: AppErrorKindOrchestrationFailed = {};
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes AppErrorKindPanicked as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeAppErrorKindPanicked(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindPanicked {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: AppErrorKindPanicked = {};
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes AppErrorKindCancelled as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeAppErrorKindCancelled(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): AppErrorKindCancelled {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let reason: string | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // reason
        reason = runtime.takeString(reader, path, "reason", reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (reason === undefined) runtime.lacking(path, "reason", reading);
  const result: AppErrorKindCancelled = { reason };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes AppErrorKind as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeAppErrorKind(value: AppErrorKind, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  let start: number;
  switch (value.type) {
    case "ActivityFailed":
      start = runtime.beginMessage(writer, 10); // activity_failed
      encodeAppErrorKindActivityFailed(value, writer);
      runtime.endMessage(writer, 10, start);
      break;
    case "OrchestrationFailed":
      start = runtime.beginMessage(writer, 18); // orchestration_failed
      encodeAppErrorKindOrchestrationFailed(value, writer);
      runtime.endMessage(writer, 18, start);
      break;
    case "Panicked":
      start = runtime.beginMessage(writer, 26); // panicked
      encodeAppErrorKindPanicked(value, writer);
      runtime.endMessage(writer, 26, start);
      break;
    case "Cancelled":
      start = runtime.beginMessage(writer, 34); // cancelled
      encodeAppErrorKindCancelled(value, writer);
      runtime.endMessage(writer, 34, start);
      break;
    case "unknown":
      runtime.putUnknownVariant(writer, value, "AppErrorKind");
      break;
    default:
      runtime.unfit();
  }
  const kept = (value as { readonly [runtime.unknownFields]?: runtime.UnknownFields })[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnionUnknown(writer, kept);
}

/** Encodes AppErrorKindActivityFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeAppErrorKindActivityFailed(value: AppErrorKindActivityFailed, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes AppErrorKindOrchestrationFailed as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeAppErrorKindOrchestrationFailed(value: AppErrorKindOrchestrationFailed, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes AppErrorKindPanicked as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeAppErrorKindPanicked(value: AppErrorKindPanicked, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes AppErrorKindCancelled as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeAppErrorKindCancelled(value: AppErrorKindCancelled, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.reason); // reason
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
