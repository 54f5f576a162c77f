import * as runtime from "@evolvent/runtime";

/** How many of its kind are sent. */
export interface Sampling {
  /** Share of events that is sent. */
  readonly rate: number;
  /** This one stands for so many. */
  readonly kept_of?: number | null;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}

/** Whether a value is of type `Sampling`. */
export function isSampling(value: unknown): value is Sampling {
  return (
    runtime.isRecord<Sampling>(value) && runtime.isKept(value[runtime.unknownFields]) &&
    runtime.isFloat64(value.rate) && value.rate >= 0 && value.rate <= 1 &&
    (value.kept_of === undefined || value.kept_of === null || (runtime.isUint32(value.kept_of) && value.kept_of >= 1))
  );
}

/** Whether a value is of type `Sampling`; what is wrong with it goes to `issues`. */
export function checkSampling(value: unknown, path: runtime.Path, issues: runtime.Issue[]): value is Sampling {
  const before = issues.length;
  if (!runtime.checkObject<Sampling>(value, path, issues)) return false;
  if (runtime.checkFloat64(value.rate, path, "rate", issues)) {
    runtime.checkRange(value.rate, path, "rate", issues, 0, 1);
  }
  if (
    value.kept_of !== undefined &&
    value.kept_of !== null &&
    runtime.checkUint32(value.kept_of, path, "kept_of", issues)
  ) {
    runtime.checkRange(value.kept_of, path, "kept_of", issues, 1, undefined);
  }
  return issues.length === before;
}

const keysOfSampling: runtime.KnownKeys = /* @__PURE__ */ runtime.knownKeys("rate", "kept_of");

/** Reads Sampling as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stored it. */
export function readSampling(
  value: unknown,
  path: runtime.Path,
  reading: runtime.Reading,
): Sampling {
  const stored = runtime.readObject<Sampling>(value, path, reading);
  if (stored === undefined) return runtime.unreadable;
  const rate: Sampling["rate"] = runtime.within(runtime.readFloat64(stored.rate, path, "rate", reading, false), path, "rate", reading, 0, 1);
  const kept_of: Sampling["kept_of"] = stored.kept_of === undefined ? undefined : stored.kept_of === null ? null : runtime.within(runtime.readUint32(stored.kept_of, path, "kept_of", reading, "number"), path, "kept_of", reading, 1, undefined);
  if (rate === stored.rate && kept_of === stored.kept_of && runtime.hasOnly(stored, keysOfSampling)) return stored as Sampling;
  const result: runtime.Mutable<Sampling> = { rate };
  if (kept_of !== undefined) result.kept_of = kept_of;
  return runtime.keepUnknown(result, stored, keysOfSampling, reading);
}

/** Writes Sampling as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function writeSampling(value: Sampling): Record<string, runtime.JsonValue> {
  const json: Record<string, runtime.JsonValue> = { rate: value.rate };
  if (value.kept_of !== undefined) json["kept_of"] = value.kept_of;
  return runtime.writeUnknown(json, value, keysOfSampling);
}

/** The JSON text of Sampling as 1.0.0, 1.1.0, 1.2.0, 1.3.0 and 2.0.0 stores it. */
export function printSampling(value: Sampling): string {
  if (value[runtime.unknownFields] !== undefined) return runtime.stringifyJson(writeSampling(value));
  let text = `{"rate":${value.rate}`;
  if (value.kept_of !== undefined) text += `,"kept_of":${value.kept_of === null ? "null" : `${value.kept_of}`}`;
  return text + "}";
}

/** Decodes the message of a Sampling. */
export function decode(
  bytes: Uint8Array,
  options: runtime.ReadOptions & { readonly version?: string } = {},
): runtime.DecodeResult<Sampling> {
  return runtime.decodeWire(bytes, "2.0.0", decodeSampling, options);
}

/** Encodes a Sampling as its message. Throws a TypeError that names the place where it is not one. */
export function encode(value: Sampling): Uint8Array {
  try {
    return runtime.writeMessage(value, encodeSampling);
  } catch (error) {
    throw runtime.refusalOf(error, checkSampling, value, "Sampling");
  }
}

function decodeNullableUint32(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): number | null {
  runtime.enterMessage(path, reading);
  let value: number | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 8: // value
        value = runtime.takeUint32(reader);
        break;
      default:
        runtime.skipValue(reader, tag);
    }
  }
  runtime.leaveMessage(reader, end);
  return value === undefined ? null : runtime.within(value, path, undefined, reading, 1, undefined);
}

/** Decodes Sampling as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 wrote it. */
export function decodeSampling(
  reader: runtime.WireReader,
  end: number,
  path: runtime.Path,
  reading: runtime.Reading,
): Sampling {
  let unknown: runtime.UnknownRuns | undefined;
  runtime.enterMessage(path, reading);
  let rate_wire: number | undefined;
  let kept_of_wire: runtime.WireSpan | undefined;
  while (reader.at < end) {
    const tag = runtime.takeTag(reader);
    switch (tag) {
      case 9: // rate
        rate_wire = runtime.takeDouble(reader);
        break;
      case 18: // kept_of
        kept_of_wire = runtime.takeSpan(reader, kept_of_wire);
        break;
      default:
        unknown = runtime.skipField(reader, tag, unknown);
    }
  }
  runtime.leaveMessage(reader, end);
  const rate: Sampling["rate"] = rate_wire === undefined ? runtime.lacking(path, "rate", reading) : runtime.within(runtime.finiteOf(rate_wire, path, "rate", reading), path, "rate", reading, 0, 1);
  const kept_of: Sampling["kept_of"] = kept_of_wire === undefined ? undefined : runtime.takeMessage(reader, kept_of_wire, runtime.at(path, "kept_of"), reading, decodeNullableUint32);
  const result: runtime.Mutable<Sampling> = { rate };
  if (kept_of !== undefined) result.kept_of = kept_of;
  return runtime.keepUnknownRuns(result, reader, unknown, reading);
}

function encodeNullableUint32(value: number | null, writer: runtime.WireWriter): void {
  if (value === null) return;
  if (!(value >= 1)) runtime.unfit();
  runtime.putUint32(writer, 8, value);
}

/** Encodes Sampling as 1.0.0, 1.1.0, 1.2.0, 1.3.0, 2.0.0 writes it. */
export function encodeSampling(value: Sampling, writer: runtime.WireWriter): void {
  runtime.assertRecord(value);
  if (!(runtime.isFloat64(value.rate) && value.rate >= 0 && value.rate <= 1)) runtime.unfit();
  runtime.putDouble(writer, 9, value.rate); // rate
  if (value.kept_of !== undefined) {
    const start = runtime.beginMessage(writer, 18); // kept_of
    encodeNullableUint32(value.kept_of, writer);
    runtime.endMessage(writer, 18, start);
  }
  const kept = value[runtime.unknownFields];
  if (kept !== undefined) runtime.putUnknown(writer, kept);
}
