import * as runtime from "@evolvent/runtime";
import {
  type AppErrorKind,
  checkAppErrorKind,
  decodeAppErrorKind,
  encodeAppErrorKind,
  isAppErrorKind,
  readAppErrorKind,
  writeAppErrorKind,
} from "./app-error-kind.js";
import {
  type ConfigErrorKind,
  checkConfigErrorKind,
  decodeConfigErrorKind,
  encodeConfigErrorKind,
  isConfigErrorKind,
  readConfigErrorKind,
  writeConfigErrorKind,
} from "./config-error-kind.js";

/**
 * Why something failed.
 *
 * - `Infrastructure`: Storage or transport. May work when tried again.
 * - `Configuration`: Something is not registered, or replays differently.
 * - `Application`: The program said so, or broke.
 */
export type ErrorDetails =
  | ({ readonly type: "Infrastructure" } & ErrorDetailsInfrastructure)
  | ({ readonly type: "Configuration" } & ErrorDetailsConfiguration)
  | ({ readonly type: "Application" } & ErrorDetailsApplication)
  | runtime.UnknownVariant;

export interface ErrorDetailsInfrastructure {
  readonly operation: string;
  readonly message: string;
  readonly retryable: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export interface ErrorDetailsConfiguration {
  readonly kind: ConfigErrorKind;
  readonly resource: string;
  readonly message?: string | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export interface ErrorDetailsApplication {
  readonly kind: AppErrorKind;
  readonly message: string;
  readonly retryable: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `ErrorDetails`. */
export function isErrorDetails(value: unknown): value is ErrorDetails {
  if (!runtime.isRecord<{ readonly type: unknown }>(value)) return false;
  switch (value.type) {
    case "Infrastructure":
      return isErrorDetailsInfrastructure(value);
    case "Configuration":
      return isErrorDetailsConfiguration(value);
    case "Application":
      return isErrorDetailsApplication(value);
    case "unknown":
      return runtime.checkUnknownVariant(value, undefined, []);
    default:
      return false;
  }
}

/** Whether a value is of type `ErrorDetails`; what is wrong with it goes to `issues`. */
export function checkErrorDetails(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ErrorDetails {
  if (!runtime.checkObject<{ readonly type: unknown }>(value, path, issues)) return false;
  switch (value.type) {
    case "Infrastructure":
      return checkErrorDetailsInfrastructure(value, path, issues);
    case "Configuration":
      return checkErrorDetailsConfiguration(value, path, issues);
    case "Application":
      return checkErrorDetailsApplication(value, path, issues);
    case "unknown":
      return runtime.checkUnknownVariant(value, path, issues);
    default:
      return runtime.refuseVariant(value.type, path, issues, "\"Infrastructure\", \"Configuration\", \"Application\"");
  }
}

/** Whether a value is of type `ErrorDetailsInfrastructure`. */
export function isErrorDetailsInfrastructure(value: unknown): value is ErrorDetailsInfrastructure {
  return (
    runtime.isRecord<ErrorDetailsInfrastructure>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isText(value.operation) &&
    runtime.isText(value.message) &&
    typeof value.retryable === "boolean"
  );
}

/** Whether a value is of type `ErrorDetailsInfrastructure`; what is wrong with it goes to `issues`. */
export function checkErrorDetailsInfrastructure(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ErrorDetailsInfrastructure {
  const before = issues.length;
  if (!runtime.checkObject<ErrorDetailsInfrastructure>(value, path, issues)) return false;
  runtime.checkString(value.operation, path, "operation", issues);
  runtime.checkString(value.message, path, "message", issues);
  runtime.checkBoolean(value.retryable, path, "retryable", issues);
  return issues.length === before;
}

/** Whether a value is of type `ErrorDetailsConfiguration`. */
export function isErrorDetailsConfiguration(value: unknown): value is ErrorDetailsConfiguration {
  return (
    runtime.isRecord<ErrorDetailsConfiguration>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isConfigErrorKind(value.kind) &&
    runtime.isText(value.resource) &&
    (value.message === undefined || value.message === null || runtime.isText(value.message))
  );
}

/** Whether a value is of type `ErrorDetailsConfiguration`; what is wrong with it goes to `issues`. */
export function checkErrorDetailsConfiguration(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ErrorDetailsConfiguration {
  const before = issues.length;
  if (!runtime.checkObject<ErrorDetailsConfiguration>(value, path, issues)) return false;
  checkConfigErrorKind(value.kind, runtime.at(path, "kind"), issues);
  runtime.checkString(value.resource, path, "resource", issues);
  if (value.message !== undefined && value.message !== null) {
    runtime.checkString(value.message, path, "message", issues);
  }
  return issues.length === before;
}

/** Whether a value is of type `ErrorDetailsApplication`. */
export function isErrorDetailsApplication(value: unknown): value is ErrorDetailsApplication {
  return (
    runtime.isRecord<ErrorDetailsApplication>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isAppErrorKind(value.kind) &&
    runtime.isText(value.message) &&
    typeof value.retryable === "boolean"
  );
}

/** Whether a value is of type `ErrorDetailsApplication`; what is wrong with it goes to `issues`. */
export function checkErrorDetailsApplication(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is ErrorDetailsApplication {
  const before = issues.length;
  if (!runtime.checkObject<ErrorDetailsApplication>(value, path, issues)) return false;
  checkAppErrorKind(value.kind, runtime.at(path, "kind"), issues);
  runtime.checkString(value.message, path, "message", issues);
  runtime.checkBoolean(value.retryable, path, "retryable", issues);
  return issues.length === before;
}

const keysOfErrorDetailsInfrastructure: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("operation", "message", "retryable");
const keysOfErrorDetailsConfiguration: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "resource", "message");
const keysOfErrorDetailsApplication: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("kind", "message", "retryable");

/** Reads ErrorDetails as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readErrorDetails(value: unknown, path: runtime.Path, reading: runtime.Reading): ErrorDetails {
  const found = runtime.readExternal(value, path, reading);
  const tag = found?.tag;
  if (tag === undefined) return runtime.unreadable;
  switch (tag) {
    case "Infrastructure":
      return { type: "Infrastructure", ...readErrorDetailsInfrastructure(found?.content, runtime.at(path, tag, ""), reading) };
    case "Configuration":
      return { type: "Configuration", ...readErrorDetailsConfiguration(found?.content, runtime.at(path, tag, ""), reading) };
    case "Application":
      return { type: "Application", ...readErrorDetailsApplication(found?.content, runtime.at(path, tag, ""), reading) };
    default:
      return runtime.keepVariant(value, path, reading);
  }
}

/** Reads ErrorDetailsInfrastructure as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readErrorDetailsInfrastructure(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsInfrastructure {
  const stored = runtime.readObject<ErrorDetailsInfrastructure>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const operation: ErrorDetailsInfrastructure["operation"] = runtime.readString(stored.operation, path, "operation", reading);
  const message: ErrorDetailsInfrastructure["message"] = runtime.readString(stored.message, path, "message", reading);
  const retryable: ErrorDetailsInfrastructure["retryable"] = runtime.readBoolean(stored.retryable, path, "retryable", reading);
  if (operation === stored.operation && message === stored.message && retryable === stored.retryable && runtime.hasOnly(stored, keysOfErrorDetailsInfrastructure)) return stored as ErrorDetailsInfrastructure;
  const result: ErrorDetailsInfrastructure = { operation, message, retryable };
  return runtime.keepUnknown(result, stored, keysOfErrorDetailsInfrastructure, reading);
}

/** Reads ErrorDetailsConfiguration as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readErrorDetailsConfiguration(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsConfiguration {
  const stored = runtime.readObject<ErrorDetailsConfiguration>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const kind: ErrorDetailsConfiguration["kind"] = readConfigErrorKind(stored.kind, runtime.at(path, "kind"), reading);
  const resource: ErrorDetailsConfiguration["resource"] = runtime.readString(stored.resource, path, "resource", reading);
  const message: ErrorDetailsConfiguration["message"] = stored.message === undefined ? undefined : stored.message === null ? null : runtime.readString(stored.message, path, "message", reading);
  if (kind === stored.kind && resource === stored.resource && message === stored.message && runtime.hasOnly(stored, keysOfErrorDetailsConfiguration)) return stored as ErrorDetailsConfiguration;
  const result: runtime.Mutable<ErrorDetailsConfiguration> = { kind, resource };
  if (message !== undefined) result.message = message;
  return runtime.keepUnknown(result, stored, keysOfErrorDetailsConfiguration, reading);
}

/** Reads ErrorDetailsApplication as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stored it. */
export function readErrorDetailsApplication(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsApplication {
  const stored = runtime.readObject<ErrorDetailsApplication>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const kind: ErrorDetailsApplication["kind"] = readAppErrorKind(stored.kind, runtime.at(path, "kind"), reading);
  const message: ErrorDetailsApplication["message"] = runtime.readString(stored.message, path, "message", reading);
  const retryable: ErrorDetailsApplication["retryable"] = runtime.readBoolean(stored.retryable, path, "retryable", reading);
  const result: ErrorDetailsApplication = { kind, message, retryable };
  return runtime.keepUnknown(result, stored, keysOfErrorDetailsApplication, reading);
}

/** Writes ErrorDetails as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeErrorDetails(value: ErrorDetails): runtime.JsonValue {
  switch (value.type) {
    case "Infrastructure": return { Infrastructure: writeErrorDetailsInfrastructure(value) };
    case "Configuration": return { Configuration: writeErrorDetailsConfiguration(value) };
    case "Application": return { Application: writeErrorDetailsApplication(value) };
    default: return runtime.writeUnknownVariant(value);
  }
}

/** Writes ErrorDetailsInfrastructure as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeErrorDetailsInfrastructure(value: ErrorDetailsInfrastructure): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { operation: value.operation, message: value.message, retryable: value.retryable };
  return runtime.writeUnknown(json, value, keysOfErrorDetailsInfrastructure);
}

/** Writes ErrorDetailsConfiguration as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeErrorDetailsConfiguration(value: ErrorDetailsConfiguration): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { kind: writeConfigErrorKind(value.kind), resource: value.resource };
  if (value.message !== undefined) json["message"] = value.message;
  return runtime.writeUnknown(json, value, keysOfErrorDetailsConfiguration);
}

/** Writes ErrorDetailsApplication as 0.1.0, 0.2.0, 0.3.0, 1.0.0 and 2.0.0 stores it. */
export function writeErrorDetailsApplication(value: ErrorDetailsApplication): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { kind: writeAppErrorKind(value.kind), message: value.message, retryable: value.retryable };
  return runtime.writeUnknown(json, value, keysOfErrorDetailsApplication);
}

/** Decodes the message of a ErrorDetails. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<ErrorDetails> {
  return runtime.decodeWire(bytes, "2.0.0", decodeErrorDetails, options);
}

/** Encodes a ErrorDetails as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: ErrorDetails): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeErrorDetails);
  } catch (error) {
    throw runtime.refusalOf(error, checkErrorDetails, value, "ErrorDetails");
  }
}

/** Decodes ErrorDetails as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeErrorDetails(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetails {
  runtime.enterMessage(path, reading);
  let arm = 0;
  let content: runtime.WireSpan | undefined;
  let unknown: runtime.UnknownRuns | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // infrastructure
      case 18: // configuration
      case 26: // application
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
      return runtime.keepUnionRuns({ type: "Infrastructure", ...runtime.takeMessage(reader, content, runtime.at(path, "infrastructure", ""), reading, decodeErrorDetailsInfrastructure) }, reader, unknown, reading);
    case 18:
      return runtime.keepUnionRuns({ type: "Configuration", ...runtime.takeMessage(reader, content, runtime.at(path, "configuration", ""), reading, decodeErrorDetailsConfiguration) }, reader, unknown, reading);
    case 26:
      return runtime.keepUnionRuns({ type: "Application", ...runtime.takeMessage(reader, content, runtime.at(path, "application", ""), reading, decodeErrorDetailsApplication) }, reader, unknown, reading);
    default:
      return runtime.refuseVariantOf(path, reading, "variant");
  }
}

/** Decodes ErrorDetailsInfrastructure as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeErrorDetailsInfrastructure(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsInfrastructure {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let operation: string | undefined;
  let message: string | undefined;
  let retryable: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // operation
        operation = runtime.takeString(reader, path, "operation", reading);
        break;
      case 18: // message
        message = runtime.takeString(reader, path, "message", reading);
        break;
      case 24: // retryable
        retryable = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  if (operation === undefined) runtime.lacking(path, "operation", reading);
  if (message === undefined) runtime.lacking(path, "message", reading);
  if (retryable === undefined) runtime.lacking(path, "retryable", reading);
  const result: ErrorDetailsInfrastructure = { operation, message, retryable };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
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

/** Decodes ErrorDetailsConfiguration as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeErrorDetailsConfiguration(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsConfiguration {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let kind_wire: number | undefined;
  let resource: string | undefined;
  let message_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // kind
        kind_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 18: // resource
        resource = runtime.takeString(reader, path, "resource", reading);
        break;
      case 26: // message
        message_wire = runtime.takeSpan(reader, message_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const kind: ErrorDetailsConfiguration["kind"] = kind_wire === undefined ? runtime.lacking(path, "kind", reading) : decodeConfigErrorKind(kind_wire);
  if (resource === undefined) runtime.lacking(path, "resource", reading);
  const message: ErrorDetailsConfiguration["message"] = message_wire === undefined ? undefined : runtime.takeMessage(reader, message_wire, runtime.at(path, "message"), reading, decodeNullableString);
  const result: runtime.Mutable<ErrorDetailsConfiguration> = { kind, resource };
  if (message !== undefined) result.message = message;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes ErrorDetailsApplication as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 wrote it. */
export function decodeErrorDetailsApplication(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): ErrorDetailsApplication {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let kind_wire: runtime.WireSpan | undefined;
  let message: string | undefined;
  let retryable: boolean | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // kind
        kind_wire = runtime.takeSpan(reader, kind_wire);
        break;
      case 18: // message
        message = runtime.takeString(reader, path, "message", reading);
        break;
      case 24: // retryable
        retryable = runtime.takeBool(reader);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const kind: ErrorDetailsApplication["kind"] = kind_wire === undefined ? runtime.lacking(path, "kind", reading) : runtime.takeMessage(reader, kind_wire, runtime.at(path, "kind"), reading, decodeAppErrorKind);
  if (message === undefined) runtime.lacking(path, "message", reading);
  if (retryable === undefined) runtime.lacking(path, "retryable", reading);
  const result: ErrorDetailsApplication = { kind, message, retryable };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes ErrorDetails as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeErrorDetails(value: ErrorDetails, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  let start: number;
  switch (value.type) {
    case "Infrastructure":
      start = runtime.beginMessage(writer, 10); // infrastructure
      encodeErrorDetailsInfrastructure(value, writer);
      runtime.endMessage(writer, 10, start);
      break;
    case "Configuration":
      start = runtime.beginMessage(writer, 18); // configuration
      encodeErrorDetailsConfiguration(value, writer);
      runtime.endMessage(writer, 18, start);
      break;
    case "Application":
      start = runtime.beginMessage(writer, 26); // application
      encodeErrorDetailsApplication(value, writer);
      runtime.endMessage(writer, 26, start);
      break;
    case "unknown":
      runtime.putUnknownVariant(writer, value, "ErrorDetails");
      break;
    default:
      runtime.unfit();
  }
  const kept = (value as { readonly [runtime.unknownFields]?: runtime.UnknownFields })[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnionUnknown(writer, kept);
}

/** Encodes ErrorDetailsInfrastructure as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeErrorDetailsInfrastructure(value: ErrorDetailsInfrastructure, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putString(writer, 10, value.operation); // operation
  runtime.putString(writer, 18, value.message); // message
  runtime.putBool(writer, 24, value.retryable); // retryable
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

function encodeNullableString(value: string | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  runtime.putString(writer, 10, value);
}

/** Encodes ErrorDetailsConfiguration as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeErrorDetailsConfiguration(value: ErrorDetailsConfiguration, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putInt32(writer, 8, encodeConfigErrorKind(value.kind)); // kind
  runtime.putString(writer, 18, value.resource); // resource
  if (value.message !== undefined) {
    const start = runtime.beginMessage(writer, 26); // message
    encodeNullableString(value.message, writer);
    runtime.endMessage(writer, 26, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** Encodes ErrorDetailsApplication as 0.1.0, 0.2.0, 0.3.0, 1.0.0, 2.0.0 writes it. */
export function encodeErrorDetailsApplication(value: ErrorDetailsApplication, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  {
    const start = runtime.beginMessage(writer, 10); // kind
    encodeAppErrorKind(value.kind, writer);
    runtime.endMessage(writer, 10, start);
  }
  runtime.putString(writer, 18, value.message); // message
  runtime.putBool(writer, 24, value.retryable); // retryable
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
