import { refuseType } from "./checks.js";
import { at, type Path } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { ProtoJsonReading } from "./proto-json.js";
import {
  durationFromProtoJson,
  listValueFromProtoJson,
  structFromProtoJson,
  timestampFromProtoJson,
} from "./proto-json-read.js";
import { mapToProtoJson } from "./proto-json-types.js";
import { durationFromParts, durationParts, durationText, timestampParts } from "./times.js";
import type { JsonValue, UnknownValue } from "./values.js";
import { checkOneof } from "./wire-choices.js";
import { timestampFromParts } from "./wire-times.js";

/** google.protobuf.Timestamp and Duration, as generated where they are messages. */
interface TimeParts {
  readonly seconds: bigint;
  readonly nanos: number;
}

/** google.protobuf.Value, as generated where it is a message. */
interface ValueMessage {
  readonly nullValue?: "NULL_VALUE" | UnknownValue;
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly structValue?: StructMessage;
  readonly listValue?: ListMessage;
}

/** google.protobuf.Struct, as generated where it is a message. */
interface StructMessage {
  readonly fields: Readonly<Record<string, ValueMessage>>;
}

/** google.protobuf.ListValue, as generated where it is a message. */
interface ListMessage {
  readonly values: readonly ValueMessage[];
}

/** The message google.protobuf.Timestamp from its ProtoJSON. */
export function timestampMessageFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): TimeParts {
  const { seconds, nanos } = timestampParts(timestampFromProtoJson(json, path, undefined, reading));
  return { seconds: BigInt(seconds), nanos };
}

/** The ProtoJSON of the message google.protobuf.Timestamp. What is outside the years 1 to 9999, as bytes may be, is a TypeError. */
export function timestampMessageToProtoJson({ seconds, nanos }: TimeParts): string {
  const text = nanos >= 0 && nanos <= 999_999_999 ? timestampFromParts(Number(seconds), nanos) : undefined;
  if (text !== undefined) return text;
  throw new TypeError(`google.protobuf.Timestamp: ${seconds} s and ${nanos} ns have no form in JSON`);
}

/** The message google.protobuf.Duration from its ProtoJSON. */
export function durationMessageFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): TimeParts {
  return durationParts(durationFromProtoJson(json, path, undefined, reading));
}

/** The ProtoJSON of the message google.protobuf.Duration. Parts of two signs, or more than 10,000 years, are a TypeError. */
export function durationMessageToProtoJson({ seconds, nanos }: TimeParts): string {
  const duration = durationFromParts(seconds, nanos);
  if (duration !== undefined) return durationText(duration);
  throw new TypeError(`google.protobuf.Duration: ${seconds} s and ${nanos} ns have no form in JSON`);
}

/** The message google.protobuf.Value from any JSON value. */
export function valueMessageFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): ValueMessage {
  switch (typeof json) {
    case "string":
      return { stringValue: json };
    case "boolean":
      return { boolValue: json };
    case "number":
    case "bigint":
      // Text has no larger number than a double.
      return { numberValue: Number(json) };
    case "object":
      if (json === null) return { nullValue: "NULL_VALUE" };
      return Array.isArray(json)
        ? { listValue: listMessageFromProtoJson(json, path, reading) }
        : { structValue: structMessageFromProtoJson(json, path, reading) };
    default:
      // Nothing else comes from text; an Any may lack its value.
      refuseType(reading.issues, path, undefined, "a JSON value", json);
      return {};
  }
}

/** The ProtoJSON of the message google.protobuf.Value. NaN, an infinity, or nothing at all is a TypeError. */
export function valueMessageToProtoJson(value: ValueMessage): JsonValue {
  checkOneof(value, valueKinds, "google.protobuf.Value");
  const { nullValue, numberValue, stringValue, boolValue, structValue, listValue } = value;
  if (numberValue !== undefined) {
    if (Number.isFinite(numberValue)) return numberValue;
    throw new TypeError(`google.protobuf.Value: ${numberValue} has no form in JSON`);
  }
  if (structValue !== undefined) return structMessageToProtoJson(structValue);
  if (listValue !== undefined) return listMessageToProtoJson(listValue);
  if (nullValue !== undefined) return null;
  const plain = stringValue ?? boolValue;
  if (plain === undefined) throw new TypeError("google.protobuf.Value: a value that holds nothing has no form in JSON");
  return plain;
}

const valueKinds = ["nullValue", "numberValue", "stringValue", "boolValue", "structValue", "listValue"] as const;

/** The message google.protobuf.Struct from a JSON object. */
export function structMessageFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): StructMessage {
  const object = structFromProtoJson(json, path, undefined, reading);
  const fields: Record<string, ValueMessage> = {};
  for (const [key, item] of Object.entries(object as Readonly<Record<string, unknown>>))
    defineKey(fields, key, valueMessageFromProtoJson(item, at(path, key), reading));
  return { fields };
}

/** The ProtoJSON of the message google.protobuf.Struct. */
export function structMessageToProtoJson({ fields }: StructMessage): JsonValue {
  return mapToProtoJson(fields, valueMessageToProtoJson);
}

/** The message google.protobuf.ListValue from a JSON list. */
export function listMessageFromProtoJson(json: unknown, path: Path, reading: ProtoJsonReading): ListMessage {
  const list = listValueFromProtoJson(json, path, undefined, reading) as readonly unknown[];
  return { values: list.map((item, index) => valueMessageFromProtoJson(item, at(path, index), reading)) };
}

/** The ProtoJSON of the message google.protobuf.ListValue. */
export function listMessageToProtoJson({ values }: ListMessage): JsonValue {
  return values.map(valueMessageToProtoJson);
}
