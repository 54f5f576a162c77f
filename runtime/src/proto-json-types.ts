import { refuse, refuseType } from "./checks.js";
import { at, type Path, pointer } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { ProtoJsonMessage, ProtoJsonReading, ProtoJsonTypes } from "./proto-json.js";
import { stringFromProtoJson } from "./proto-json-read.js";
import type { JsonValue } from "./values.js";

/** google.protobuf.Any, as generated. */
interface AnyValue {
  readonly typeUrl: string;
  readonly value: Uint8Array;
}

/** Messages whose JSON is no object of fields stand below "value" in the JSON of an Any. */
const special: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [
    ...["Any", "Duration", "Timestamp", "FieldMask", "Struct", "Value", "ListValue", "Empty"],
    ...["Bool", "Int32", "Int64", "UInt32", "UInt64", "Float", "Double", "String", "Bytes"].map(
      (name) => `${name}Value`,
    ),
  ].map((name) => `google.protobuf.${name}`),
);

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

function messageOf(url: string, types: ProtoJsonTypes): ProtoJsonMessage | undefined {
  const name = nameOf(url);
  return url.includes("/") && Object.hasOwn(types, name) ? types[name] : undefined;
}

/** google.protobuf.Any from its ProtoJSON: the message of the type that "@type" names, which the caller must have told. */
export function anyFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): AnyValue {
  const empty = { typeUrl: "", value: new Uint8Array() };
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    refuseType(reading.issues, path, undefined, "an object", json);
    return empty;
  }
  const { "@type": url, ...fields } = json as Readonly<Record<string, unknown>>;
  if (url === undefined && Object.keys(fields).length === 0) return empty;
  const typeUrl = stringFromProtoJson(url, path, "@type", reading);
  const message = messageOf(typeUrl, reading.types);
  if (message === undefined) {
    refuse(reading.issues, path, "@type", "type", "the URL of a type that the reader was told", url);
    return empty;
  }
  const before = reading.issues.length;
  const value = special.has(nameOf(typeUrl))
    ? message.protoJsonReader(fields.value, at(path, "value"), reading)
    : message.protoJsonReader(fields, path, reading);
  if (reading.issues.length > before) return empty;
  try {
    return { typeUrl, value: message.encode(value as never) };
  } catch (error) {
    // What the reader takes and the message's own check does not: a lone surrogate, a constraint, a limit.
    if (!(error instanceof TypeError)) throw error;
    reading.issues.push({ path: pointer(path), code: "type", message: error.message });
    return empty;
  }
}

/** The ProtoJSON of a google.protobuf.Any. A type that was not told, or bytes that are none of its messages, is a TypeError. */
export function anyToProtoJson({ typeUrl, value }: AnyValue, types: ProtoJsonTypes): JsonValue {
  if (typeUrl === "" && value.length === 0) return {};
  const message = messageOf(typeUrl, types);
  if (message === undefined)
    throw new TypeError(`google.protobuf.Any: the type ${JSON.stringify(typeUrl)} is not known`);
  const decoded = message.decode(value);
  if (decoded.kind === "failed") throw new TypeError(`google.protobuf.Any: no message of ${JSON.stringify(typeUrl)}`);
  const json = message.protoJsonWriter(decoded.value as never, types);
  const whole: Record<string, JsonValue> = { "@type": typeUrl };
  if (special.has(nameOf(typeUrl))) whole.value = json;
  else
    for (const [key, item] of Object.entries(json as Readonly<Record<string, JsonValue>>)) defineKey(whole, key, item);
  return whole;
}

/** google.protobuf.FieldMask from `"fieldOne,fieldTwo.sub"`. */
export function fieldMaskFromProtoJson(
  json: unknown,
  path: Path,
  reading: ProtoJsonReading,
): { readonly paths: readonly string[] } {
  const text = stringFromProtoJson(json, path, undefined, reading);
  if (text === "") return { paths: [] };
  const paths = text.split(",");
  for (const [index, item] of paths.entries())
    if (!/^[A-Za-z0-9.]+$/.test(item)) refuse(reading.issues, at(path, index), undefined, "format", "a path", item);
  return { paths: paths.map((item) => item.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)) };
}

/** The ProtoJSON of a google.protobuf.FieldMask. A path that would not come back as it is is a TypeError. */
export function fieldMaskToProtoJson({ paths }: { readonly paths: readonly string[] }): string {
  return paths
    .map((path) => {
      if (!/^(?:[a-z0-9.]|_[a-z])*$/.test(path))
        throw new TypeError(`google.protobuf.FieldMask: the path ${JSON.stringify(path)} has no form in JSON`);
      return path.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
    })
    .join(",");
}

/** A number; NaN and the infinities are strings. */
export function floatToProtoJson(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

/** Bytes in base64. */
export function bytesToProtoJson(value: Uint8Array): string {
  let units = "";
  for (const byte of value) units += String.fromCharCode(byte);
  return btoa(units);
}

/** The values of a map, each as its ProtoJSON. */
export function mapToProtoJson<T>(
  map: Readonly<Record<string, T>>,
  write: (value: T) => JsonValue,
): Record<string, JsonValue> {
  const json: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(map)) defineKey(json, key, write(value));
  return json;
}
