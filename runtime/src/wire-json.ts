import { refuse } from "./checks.js";
import { at, type Path } from "./issues.js";
import { defineKey } from "./json-text.js";
import type { Reading } from "./reading.js";
import type { JsonValue } from "./values.js";
import { takeMessage, takeSpan, type WireSpan } from "./wire-parts.js";
import { putBool, putDouble, putInt32 } from "./wire-put.js";
import { putString } from "./wire-put-text.js";
import {
  enterMessage,
  leaveMessage,
  skipValue,
  takeBool,
  takeDouble,
  takeEnd,
  takeInt32,
  takeTag,
  type WireReader,
} from "./wire-reader.js";
import { takeString } from "./wire-take-text.js";
import { beginMessage, endMessage, type WireWriter } from "./wire-writer.js";

/** google.protobuf.Value. A number that a double can't hold exactly, or no JSON value, is a TypeError. */
export function putValue(writer: WireWriter, tag: number, value: JsonValue): void {
  const start = beginMessage(writer, tag);
  if (value === null) {
    putInt32(writer, 8, 0); // null_value
  } else if (typeof value === "number" || typeof value === "bigint") {
    const number = Number(value);
    if (typeof value === "bigint" && BigInt(number) !== value)
      throw new TypeError(`google.protobuf.Value has no number ${value}`);
    putDouble(writer, 17, number); // number_value
  } else if (typeof value === "string") {
    putString(writer, 26, value); // string_value
  } else if (typeof value === "boolean") {
    putBool(writer, 32, value); // bool_value
  } else if (isList(value)) {
    putListValue(writer, 50, value); // list_value
  } else {
    putStruct(writer, 42, value); // struct_value
  }
  endMessage(writer, tag, start);
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** google.protobuf.Struct. A value that is no object is a TypeError. */
export function putStruct(writer: WireWriter, tag: number, value: JsonValue): void {
  if (typeof value !== "object" || value === null || isList(value))
    throw new TypeError("google.protobuf.Struct holds an object only");
  const start = beginMessage(writer, tag);
  for (const [key, item] of Object.entries(value)) {
    const entry = beginMessage(writer, 10); // fields
    putString(writer, 10, key);
    putValue(writer, 18, item);
    endMessage(writer, 10, entry);
  }
  endMessage(writer, tag, start);
}

/** google.protobuf.ListValue. A value that is no list is a TypeError. */
export function putListValue(writer: WireWriter, tag: number, value: JsonValue): void {
  if (!isList(value)) throw new TypeError("google.protobuf.ListValue holds a list only");
  const start = beginMessage(writer, tag);
  for (const item of value) putValue(writer, 10, item); // values
  endMessage(writer, tag, start);
}

type ValueField = "null" | "struct" | "list" | undefined;

/** A JSON value from google.protobuf.Value; one that holds nothing is an issue. */
export function decodeValue(reader: WireReader, end: number, path: Path, reading: Reading): JsonValue {
  enterMessage(path, reading);
  let plain: JsonValue | undefined;
  let message: WireSpan | undefined;
  let kind: ValueField;
  while (reader.at < end) {
    const tag = takeTag(reader);
    const before: ValueField = kind;
    kind = undefined;
    switch (tag) {
      case 8: // null_value
        takeInt32(reader);
        kind = "null";
        break;
      case 17: // number_value
        plain = takeDouble(reader);
        break;
      case 26: // string_value
        plain = takeString(reader, path, "string_value", reading);
        break;
      case 32: // bool_value
        plain = takeBool(reader);
        break;
      case 42: // struct_value
        message = takeSpan(reader, before === "struct" ? message : undefined);
        kind = "struct";
        break;
      case 50: // list_value
        message = takeSpan(reader, before === "list" ? message : undefined);
        kind = "list";
        break;
      default:
        skipValue(reader, tag);
        kind = before;
    }
  }
  leaveMessage(reader, end);
  if (kind === "null") return null;
  if (kind === "struct" && message !== undefined) return takeMessage(reader, message, path, reading, decodeStruct);
  if (kind === "list" && message !== undefined) return takeMessage(reader, message, path, reading, decodeListValue);
  if (typeof plain === "number" && !Number.isFinite(plain))
    refuse(reading.issues, path, undefined, "range", "a finite number", plain);
  else if (plain === undefined) refuse(reading.issues, path, undefined, "missing", "a JSON value", plain);
  else return plain;
  return null;
}

/** A JSON object from google.protobuf.Struct. */
export function decodeStruct(reader: WireReader, end: number, path: Path, reading: Reading): JsonValue {
  enterMessage(path, reading);
  const object: Record<string, JsonValue> = {};
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag === 10) takeStructEntry(reader, path, reading, object);
    else skipValue(reader, tag);
  }
  leaveMessage(reader, end);
  return object;
}

function takeStructEntry(reader: WireReader, path: Path, reading: Reading, object: Record<string, JsonValue>): void {
  const end = takeEnd(reader);
  let key = "";
  let value: WireSpan | undefined;
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag === 10) key = takeString(reader, path, "key", reading);
    else if (tag === 18) value = takeSpan(reader, value);
    else skipValue(reader, tag);
  }
  leaveMessage(reader, end);
  const place = at(path, key);
  if (value === undefined) refuse(reading.issues, place, undefined, "missing", "a JSON value", undefined);
  else defineKey(object, key, takeMessage(reader, value, place, reading, decodeValue));
}

/** A JSON list from google.protobuf.ListValue. */
export function decodeListValue(reader: WireReader, end: number, path: Path, reading: Reading): JsonValue {
  enterMessage(path, reading);
  const list: JsonValue[] = [];
  while (reader.at < end) {
    const tag = takeTag(reader);
    if (tag !== 10) {
      skipValue(reader, tag);
      continue;
    }
    const stop = takeEnd(reader);
    list.push(decodeValue(reader, stop, at(path, list.length), reading));
  }
  leaveMessage(reader, end);
  return list;
}
