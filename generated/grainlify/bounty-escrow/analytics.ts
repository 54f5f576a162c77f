import * as runtime from "@evolvent/runtime";

/** Figures for analysis, kept as they come. */
export interface Analytics {
  /** Figure by name. */
  readonly figures: Readonly<Record<string, runtime.JsonValue>>;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Analytics`. */
export function isAnalytics(value: unknown): value is Analytics {
  return (
    runtime.isRecord<Analytics>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isMap(value.figures, (item) => runtime.checkJson(item, undefined, "", []))
  );
}

/** Whether a value is of type `Analytics`; what is wrong with it goes to `issues`. */
export function checkAnalytics(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Analytics {
  const before = issues.length;
  if (!runtime.checkObject<Analytics>(value, path, issues)) return false;
  runtime.checkMap(value.figures, path, "figures", issues, runtime.checkJson);
  return issues.length === before;
}

const keysOfAnalytics: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("figures");

/** Reads Analytics as 1.0.0 stored it. */
export function readAnalytics(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Analytics {
  const stored = runtime.readObject<Analytics>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const figures: Analytics["figures"] = runtime.readMap(stored.figures, path, "figures", reading, (item, path, key, reading) => runtime.readJsonValue(item, path, key, reading));
  if (figures === stored.figures && runtime.hasOnly(stored, keysOfAnalytics)) return stored as Analytics;
  const result: Analytics = { figures };
  return runtime.keepUnknown(result, stored, keysOfAnalytics, reading);
}

/** Writes Analytics as 1.0.0 stores it. */
export function writeAnalytics(value: Analytics): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { figures: value.figures };
  return runtime.writeUnknown(json, value, keysOfAnalytics);
}

/** Decodes the message of a Analytics. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Analytics> {
  return runtime.decodeWire(bytes, "1.0.0", decodeAnalytics, options);
}

/** Encodes a Analytics as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Analytics): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeAnalytics);
  } catch (error) {
    throw runtime.refusalOf(error, checkAnalytics, value, "Analytics");
  }
}

function takeMapOfJsonEntry(
  reader: runtime.WireReader,
  map: Record<string, runtime.JsonValue>,
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
  runtime.defineKey(map, key, runtime.jsonOf(item, path, key, reading));
}

/** Decodes Analytics as 1.0.0 wrote it. */
export function decodeAnalytics(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Analytics {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  const figures: Record<string, runtime.JsonValue> = {};
  const figures_path = runtime.at(path, "figures");
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 10: // figures
        takeMapOfJsonEntry(reader, figures, figures_path, reading);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const result: Analytics = { figures };
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

/** Encodes Analytics as 1.0.0 writes it. */
export function encodeAnalytics(value: Analytics, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  for (const key of runtime.keysOf(value.figures)) {
    const item = value.figures[key] as runtime.JsonValue;
    if (!(runtime.checkJson(item, undefined, "", []))) runtime.unfit();
    const entry = runtime.beginMessage(writer, 10); // figures
    runtime.putString(writer, 10, key);
    runtime.putJson(writer, 18, item);
    runtime.endMessage(writer, 10, entry);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
