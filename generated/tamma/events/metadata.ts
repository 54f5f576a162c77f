import * as runtime from "@evolvent/runtime";

/** The circumstances of an event. */
export interface Metadata {
  /** What wrote it. */
  readonly source: MetadataSource;
  /** Version of Tamma. */
  readonly tammaVersion: string;
  /** `dev`, `staging` or `prod`. */
  readonly environment: string;
  /** Whatever events are to be found by. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

export type MetadataSource = "orchestrator" | "worker" | "api" | "cli" | runtime.UnknownValue;

/** `Metadata` as in 1.0.0 and 1.1.0. */
export interface MetadataV1_0_0 {
  readonly source: MetadataSource;
  readonly version: string;
  readonly environment: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `MetadataV1_0_0`; what is wrong with it goes to `issues`. */
export function checkMetadataV1_0_0(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is MetadataV1_0_0 {
  const before = issues.length;
  if (!runtime.checkObject<MetadataV1_0_0>(value, path, issues)) return false;
  checkMetadataSource(value.source, runtime.at(path, "source"), issues);
  runtime.checkString(value.version, path, "version", issues);
  runtime.checkString(value.environment, path, "environment", issues);
  if (value.tags !== undefined) runtime.checkMap(value.tags, path, "tags", issues, runtime.checkString);
  return issues.length === before;
}

/** Whether a value is of type `Metadata`. */
export function isMetadata(value: unknown): value is Metadata {
  return (
    runtime.isRecord<Metadata>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    isMetadataSource(value.source) &&
    runtime.isText(value.tammaVersion) &&
    runtime.isText(value.environment) &&
    (value.tags === undefined || runtime.isMap(value.tags, runtime.isText))
  );
}

/** Whether a value is of type `Metadata`; what is wrong with it goes to `issues`. */
export function checkMetadata(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Metadata {
  const before = issues.length;
  if (!runtime.checkObject<Metadata>(value, path, issues)) return false;
  checkMetadataSource(value.source, runtime.at(path, "source"), issues);
  runtime.checkString(value.tammaVersion, path, "tammaVersion", issues);
  runtime.checkString(value.environment, path, "environment", issues);
  if (value.tags !== undefined) runtime.checkMap(value.tags, path, "tags", issues, runtime.checkString);
  return issues.length === before;
}

/** Whether a value is of type `MetadataSource`. */
export function isMetadataSource(value: unknown): value is MetadataSource {
  switch (value) {
    case "orchestrator":
    case "worker":
    case "api":
    case "cli":
      return true;
    default:
      return runtime.isUnknownValue(value);
  }
}

/** Whether a value is of type `MetadataSource`; what is wrong with it goes to `issues`. */
export function checkMetadataSource(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is MetadataSource {
  switch (value) {
    case "orchestrator":
    case "worker":
    case "api":
    case "cli":
      return true;
    default:
      return runtime.checkUnknownValue(value, path, issues, "\"orchestrator\", \"worker\", \"api\", \"cli\"");
  }
}

const keysOfMetadataV1_0_0: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("source", "version", "environment", "tags");
const keysOfMetadata: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("source", "tammaVersion", "environment", "tags");

/** Reads Metadata as 1.0.0 and 1.1.0 stored it. */
export function readMetadataV1_0_0(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Metadata {
  const stored = runtime.readObject<MetadataV1_0_0>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const source: Metadata["source"] = readMetadataSource(stored.source, runtime.at(path, "source"), reading);
  const tammaVersion: Metadata["tammaVersion"] = runtime.readString(stored.version, path, "version", reading);
  const environment: Metadata["environment"] = runtime.readString(stored.environment, path, "environment", reading);
  const tags: Metadata["tags"] = stored.tags === undefined ? undefined : runtime.readMap(stored.tags, path, "tags", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  const result: runtime.Mutable<Metadata> = { source, tammaVersion, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknown(result, stored, keysOfMetadataV1_0_0, reading);
}

const valuesOfMetadataSource: ReadonlyMap<string | number, Exclude<MetadataSource, runtime.UnknownValue> | null> = /* @__PURE__ */ new Map<string | number, Exclude<MetadataSource, runtime.UnknownValue> | null>([
  ["orchestrator", "orchestrator"],
  ["worker", "worker"],
  ["api", "api"],
  ["cli", "cli"],
]);

/** Reads MetadataSource as 1.0.0, 1.1.0 and 2.0.0 stored it. */
export function readMetadataSource(value: unknown, path: runtime.Path, reading: runtime.Reading): MetadataSource {
  return runtime.readOpenEnum(value, path, reading, valuesOfMetadataSource);
}

/** Reads Metadata as 2.0.0 stored it. */
export function readMetadata(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Metadata {
  const stored = runtime.readObject<Metadata>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const source: Metadata["source"] = readMetadataSource(stored.source, runtime.at(path, "source"), reading);
  const tammaVersion: Metadata["tammaVersion"] = runtime.readString(stored.tammaVersion, path, "tammaVersion", reading);
  const environment: Metadata["environment"] = runtime.readString(stored.environment, path, "environment", reading);
  const tags: Metadata["tags"] = stored.tags === undefined ? undefined : runtime.readMap(stored.tags, path, "tags", reading, (item, path, key, reading) => runtime.readString(item, path, key, reading));
  if (source === stored.source && tammaVersion === stored.tammaVersion && environment === stored.environment && tags === stored.tags && runtime.hasOnly(stored, keysOfMetadata)) return stored as Metadata;
  const result: runtime.Mutable<Metadata> = { source, tammaVersion, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknown(result, stored, keysOfMetadata, reading);
}

/** Writes Metadata as 1.0.0 and 1.1.0 stores it. */
export function writeMetadataV1_0_0(value: MetadataV1_0_0): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { source: writeMetadataSource(value.source), version: value.version, environment: value.environment };
  if (value.tags !== undefined) json["tags"] = value.tags;
  return runtime.writeUnknown(json, value, keysOfMetadataV1_0_0);
}

/** Writes MetadataSource as 1.0.0, 1.1.0 and 2.0.0 stores it. */
export function writeMetadataSource(value: MetadataSource): string | number {
  if (typeof value !== "string") return value.unknown;
  return value;
}

/** Writes Metadata as 2.0.0 stores it. */
export function writeMetadata(value: Metadata): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { source: writeMetadataSource(value.source), tammaVersion: value.tammaVersion, environment: value.environment };
  if (value.tags !== undefined) json["tags"] = value.tags;
  return runtime.writeUnknown(json, value, keysOfMetadata);
}

/** The JSON text of Metadata as 1.0.0 and 1.1.0 stores it. */
export function printMetadataV1_0_0(value: MetadataV1_0_0): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeMetadataV1_0_0(value));
  let text = `{"source":${runtime.printScalar(writeMetadataSource(value.source))},"version":${runtime.printString(value.version)},"environment":${runtime.printString(value.environment)}`;
  if (value.tags !== undefined) text += `,"tags":${runtime.printMap(value.tags, (item) => runtime.printString(item))}`;
  return text + "}";
}

/** Metadata of 2.0.0 as of 1.0.0 and 1.1.0. */
export function liftMetadataV2_0_0ToV1_0_0(
  value: Metadata,
  _path: runtime.Path,
  _reading: runtime.Reading,
): MetadataV1_0_0 {
  const source: MetadataV1_0_0["source"] = value.source;
  const version: MetadataV1_0_0["version"] = value.tammaVersion;
  const environment: MetadataV1_0_0["environment"] = value.environment;
  const tags: MetadataV1_0_0["tags"] = value.tags === undefined ? undefined : value.tags;
  const result: runtime.Mutable<MetadataV1_0_0> = { source, version, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.withUnknownOf(result, value);
}

/** Metadata of 1.0.0 and 1.1.0 as of 2.0.0. */
export function liftMetadataV1_0_0(
  value: MetadataV1_0_0,
  _path: runtime.Path,
  _reading: runtime.Reading,
): Metadata {
  const source: Metadata["source"] = value.source;
  const tammaVersion: Metadata["tammaVersion"] = value.version;
  const environment: Metadata["environment"] = value.environment;
  const tags: Metadata["tags"] = value.tags === undefined ? undefined : value.tags;
  const result: runtime.Mutable<Metadata> = { source, tammaVersion, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.withUnknownOf(result, value);
}

/** Decodes the message of a Metadata; of the latest version where no other is named. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Metadata> {
  return runtime.decodeVersion(
    bytes,
    options?.version ?? "2.0.0",
    [
      { name: "1.0.0", decode: decodeMetadataV1_0_0 },
      { name: "1.1.0", decode: decodeMetadataV1_0_0 },
      { name: "2.0.0", decode: decodeMetadata },
    ],
    options,
  );
}

/** Encodes a Metadata as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Metadata): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeMetadata);
  } catch (error) {
    throw runtime.refusalOf(error, checkMetadata, value, "Metadata");
  }
}

function takeMapOfStringEntry(
  reader: runtime.WireReader,
  map: Record<string, string>,
  path: runtime.Path,
  reading: runtime.Reading,
): void {
  const end = runtime.takeEnd(reader);
  let key = "";
  runtime.enterMessage(path, reading);
  let item: string = "";
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 18: // value
        item = runtime.takeString(reader, path, key, reading);
        break;
      case 10: // key
        key = runtime.takeKey(reader, path, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  runtime.defineKey(map, key, item);
}

function decodeMapOfString(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Readonly<Record<string, string>> {
  runtime.enterMessage(path, reading);
  const value: Record<string, string> = {};
  const valuePath = runtime.at(path, undefined);
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // value
        takeMapOfStringEntry(reader, value, valuePath, reading);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value;
}

/** Decodes Metadata as 1.0.0, 1.1.0 wrote it. */
export function decodeMetadataV1_0_0(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Metadata {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let source_wire: number | undefined;
  let tammaVersion: string | undefined;
  let environment: string | undefined;
  let tags_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // source
        source_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 18: // tamma_version
        tammaVersion = runtime.takeString(reader, path, "tammaVersion", reading);
        break;
      case 26: // environment
        environment = runtime.takeString(reader, path, "environment", reading);
        break;
      case 34: // tags
        tags_wire = runtime.takeSpan(reader, tags_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const source: Metadata["source"] = source_wire === undefined ? runtime.lacking(path, "source", reading) : decodeMetadataSource(source_wire);
  if (tammaVersion === undefined) runtime.lacking(path, "tammaVersion", reading);
  if (environment === undefined) runtime.lacking(path, "environment", reading);
  const tags: Metadata["tags"] = tags_wire === undefined ? undefined : runtime.takeMessage(reader, tags_wire, runtime.at(path, "tags"), reading, decodeMapOfString);
  const result: runtime.Mutable<Metadata> = { source, tammaVersion, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes Metadata as 2.0.0 wrote it. */
export function decodeMetadata(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Metadata {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let source_wire: number | undefined;
  let tammaVersion: string | undefined;
  let environment: string | undefined;
  let tags_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // source
        source_wire = runtime.takeInt32(reader) || undefined;
        break;
      case 18: // tamma_version
        tammaVersion = runtime.takeString(reader, path, "tammaVersion", reading);
        break;
      case 26: // environment
        environment = runtime.takeString(reader, path, "environment", reading);
        break;
      case 34: // tags
        tags_wire = runtime.takeSpan(reader, tags_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const source: Metadata["source"] = source_wire === undefined ? runtime.lacking(path, "source", reading) : decodeMetadataSource(source_wire);
  if (tammaVersion === undefined) runtime.lacking(path, "tammaVersion", reading);
  if (environment === undefined) runtime.lacking(path, "environment", reading);
  const tags: Metadata["tags"] = tags_wire === undefined ? undefined : runtime.takeMessage(reader, tags_wire, runtime.at(path, "tags"), reading, decodeMapOfString);
  const result: runtime.Mutable<Metadata> = { source, tammaVersion, environment };
  if (tags !== undefined) result.tags = tags;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Decodes MetadataSource as 1.0.0, 1.1.0, 2.0.0 wrote it. */
export function decodeMetadataSource(value: number): MetadataSource {
  switch (value) {
    case 1:
      return "orchestrator";
    case 2:
      return "worker";
    case 3:
      return "api";
    case 4:
      return "cli";
    default:
      return { unknown: value };
  }
}

function encodeMapOfString(value: Readonly<Record<string, string>>, writer: runtime.WireWriter): void {
  for (const key of runtime.keysOf(value)) {
    const item = value[key] as string;
    const entry = runtime.beginMessage(writer, 10);
    runtime.putString(writer, 10, key);
    runtime.putString(writer, 18, item);
    runtime.endMessage(writer, 10, entry);
  }
}

/** Encodes Metadata of 2.0.0 as 1.0.0, 1.1.0 writes it. */
export function encodeMetadataV2_0_0ToV1_0_0(value: Metadata, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putInt32(writer, 8, encodeMetadataSource(value.source)); // source
  runtime.putString(writer, 18, value.tammaVersion); // tamma_version
  runtime.putString(writer, 26, value.environment); // environment
  if (value.tags !== undefined) {
    const start = runtime.beginMessage(writer, 34); // tags
    encodeMapOfString(value.tags, writer);
    runtime.endMessage(writer, 34, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}

/** The number of a value of MetadataSource as 1.0.0, 1.1.0, 2.0.0 has it. */
export function encodeMetadataSource(value: MetadataSource): number {
  switch (value) {
    case "orchestrator":
      return 1;
    case "worker":
      return 2;
    case "api":
      return 3;
    case "cli":
      return 4;
    default:
      return runtime.unknownNumber(value, "MetadataSource");
  }
}

/** Encodes Metadata as 2.0.0 writes it. */
export function encodeMetadata(value: Metadata, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  runtime.putInt32(writer, 8, encodeMetadataSource(value.source)); // source
  runtime.putString(writer, 18, value.tammaVersion); // tamma_version
  runtime.putString(writer, 26, value.environment); // environment
  if (value.tags !== undefined) {
    const start = runtime.beginMessage(writer, 34); // tags
    encodeMapOfString(value.tags, writer);
    runtime.endMessage(writer, 34, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
