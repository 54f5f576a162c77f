import {
  heldUnit,
  integerBounds,
  type JsonSpelling,
  type JsonValue,
  type ScalarName,
  type ScalarType,
} from "../ir/index.js";
import { checkBounds, checkText } from "./constraints.js";
import { foreignFailure } from "./foreign.js";
import { isDate, isDuration, isTimestamp, parseDuration, parseTimestamp } from "./instants.js";
import { type Failure, failure } from "./issues.js";
import { isJsonList, isJsonObject, jsonKind, type Value } from "./values.js";

/** How canonical JSON is read: the default spelling, and integers and decimals as numbers or strings. */
export const canonicalSpellings: Readonly<Record<ScalarName, readonly JsonSpelling[]>> = {
  bool: ["boolean"],
  int32: ["number"],
  uint32: ["number"],
  int64: ["string", "number"],
  uint64: ["string", "number"],
  int128: ["string", "number"],
  uint128: ["string", "number"],
  float32: ["number"],
  float64: ["number"],
  decimal: ["string", "number"],
  string: ["string"],
  bytes: ["base64"],
  timestamp: ["rfc3339"],
  duration: ["string"],
  date: ["string"],
  uuid: ["string"],
  json: ["json"],
};

/** What a JSON value means in a scalar type, spelled in one of the given ways; constraints are checked too. */
export function decodeScalar(
  type: ScalarType,
  json: JsonValue,
  spellings: readonly JsonSpelling[] = type.json,
): Value | Failure {
  let refused: Failure | undefined;
  for (const spelling of spellings) {
    const value = decodeSpelling(type, json, spelling);
    if (value.kind !== "failure") return checkScalar(type, value) ?? value;
    // What another spelling calls a wrong type says less than a wrong value of the right type.
    if (refused === undefined || refused.code === "type") refused = value;
  }
  return refused ?? failure("type", `expected ${type.scalar}, found ${jsonKind(json)}`);
}

/** Whether a value keeps to the range and the constraints of a type; undefined where it does. */
export function checkScalar(type: ScalarType, value: Value): Failure | undefined {
  switch (value.kind) {
    case "integer": {
      const bounds = integerBounds[type.scalar];
      if (bounds !== undefined && (value.value < bounds.min || value.value > bounds.max))
        return failure("range", `${value.value} is out of the range of ${type.scalar}`);
      if (type.as === "number" && !Number.isSafeInteger(Number(value.value)))
        return failure("range", `${value.value} is no safe integer, as "as: number" needs`);
      return checkBounds(value.value, type.constraints, String(value.value));
    }
    case "float":
      return checkFloat(type, value.value);
    case "text":
      return type.scalar === "string" ? checkText(value.value, type.constraints) : checkStringLike(type, value.value);
    case "bytes":
      return checkBounds(value.value.length, type.constraints, "the number of bytes");
    case "timestamp":
      return isTimestamp(value.nanoseconds)
        ? checkHeld(type, value.nanoseconds)
        : failure("range", "is not in the years 0001 to 9999");
    case "duration":
      if (!isDuration(value.nanoseconds)) return failure("range", "is longer than 10,000 years");
      return checkHeld(type, value.nanoseconds);
    case "json":
      return type.schema?.validated === true ? foreignFailure(type.schema.document, value.value) : undefined;
    default:
      return undefined;
  }
}

/** What no spelling of the type holds would be lost when it is written. */
function checkHeld(type: ScalarType, nanoseconds: bigint): Failure | undefined {
  const unit = heldUnit(type);
  if (nanoseconds % unit === 0n) return undefined;
  return failure("precision", `has more digits than whole ${unit === 1_000_000n ? "milliseconds" : "seconds"}`);
}

function checkFloat(type: ScalarType, value: number): Failure | undefined {
  if (!Number.isFinite(value)) return type.nonfinite ? undefined : failure("range", `${value} is no finite number`);
  if (type.scalar === "float32" && !Number.isFinite(Math.fround(value)))
    return failure("range", `${value} is out of the range of float32`);
  return checkBounds(value, type.constraints, String(value));
}

function checkStringLike(type: ScalarType, text: string): Failure | undefined {
  if (type.scalar === "uuid" && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text))
    return failure("format", "is no UUID");
  if (type.scalar === "date" && !isDate(text)) return failure("format", "is no date (YYYY-MM-DD)");
  if (type.scalar === "decimal" && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text))
    return failure("format", "is no decimal number");
  return undefined;
}

function decodeSpelling(type: ScalarType, json: JsonValue, spelling: JsonSpelling): Value | Failure {
  const wrong = (expected: string): Failure => failure("type", `expected ${expected}, found ${jsonKind(json)}`);
  switch (type.scalar) {
    case "bool":
      return typeof json === "boolean" ? { kind: "bool", value: json } : wrong("a boolean");
    case "int32":
    case "uint32":
    case "int64":
    case "uint64":
    case "int128":
    case "uint128": {
      const value = spelling === "string" ? integerOfText(json) : integerOfNumber(json);
      if (value === undefined) return wrong(spelling === "string" ? "an integer as a string" : "an integer");
      return typeof value === "bigint" ? { kind: "integer", value } : value;
    }
    case "float32":
    case "float64": {
      const value = floatOf(json, spelling);
      return value === undefined ? wrong("a number") : { kind: "float", value };
    }
    case "decimal":
      if (spelling === "number" && (typeof json === "number" || typeof json === "bigint"))
        return { kind: "text", value: String(json) };
      return spelling === "string" && typeof json === "string"
        ? { kind: "text", value: json }
        : wrong("a decimal number");
    case "string":
    case "date":
      return typeof json === "string" ? textOf(json) : wrong("a string");
    case "uuid":
      return typeof json === "string" ? textOf(json.toLowerCase()) : wrong("a UUID");
    case "bytes":
      return decodeBytes(json, spelling) ?? wrong("bytes");
    case "timestamp":
      return decodeTimestamp(json, spelling);
    case "duration":
      return decodeDuration(json, spelling);
    case "json":
      return isWellFormed(json)
        ? { kind: "json", value: json }
        : failure("unicode", "has a string with a lone surrogate");
  }
}

/** A text; a failure where it has half a character. */
export function textOf(text: string): Value | Failure {
  return /\p{Cs}/u.test(text) ? failure("unicode", "has a lone surrogate") : { kind: "text", value: text };
}

/** Whether no text in a JSON value has half a character. */
export function isWellFormed(json: JsonValue): boolean {
  if (typeof json === "string") return !/\p{Cs}/u.test(json);
  if (isJsonList(json)) return json.every(isWellFormed);
  return !isJsonObject(json) || Object.entries(json).every(([key, item]) => isWellFormed(key) && isWellFormed(item));
}

/** The integer that a JSON number is; a failure where its digits are gone. */
function integerOfNumber(json: JsonValue): bigint | Failure | undefined {
  if (typeof json === "bigint") return json;
  if (typeof json !== "number" || !Number.isInteger(json)) return undefined;
  if (!Number.isSafeInteger(json)) return failure("precision", `the digits of ${json} were lost before it came here`);
  return BigInt(json);
}

/** The integer of a canonical decimal text. */
export function integerOfText(json: JsonValue): bigint | undefined {
  return typeof json === "string" && json.length <= 40 && /^(?:0|-?[1-9]\d*)$/.test(json) ? BigInt(json) : undefined;
}

function floatOf(json: JsonValue, spelling: JsonSpelling): number | undefined {
  if (json === "NaN" || json === "Infinity" || json === "-Infinity") return Number(json);
  if (spelling === "number") return typeof json === "number" || typeof json === "bigint" ? Number(json) : undefined;
  return typeof json === "string" && /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(json)
    ? Number(json)
    : undefined;
}

function decodeBytes(json: JsonValue, spelling: JsonSpelling): Value | Failure | undefined {
  if (spelling === "array") {
    if (!isJsonList(json)) return undefined;
    const bytes = json.map((item) => (typeof item === "number" ? item : -1));
    return bytes.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255)
      ? { kind: "bytes", value: Uint8Array.from(bytes) }
      : failure("range", "has an element that is no byte");
  }
  if (typeof json !== "string") return undefined;
  switch (spelling) {
    case "hex":
      return /^(?:[0-9a-f]{2})*$/i.test(json) ? bytesOf(json, "hex") : failure("format", "is no hexadecimal text");
    case "base64url":
      return /^[A-Za-z0-9_-]*$/.test(json) && json.length % 4 !== 1
        ? bytesOf(json, "base64url")
        : failure("format", "is no base64url");
    default:
      return json.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(json)
        ? bytesOf(json, "base64")
        : failure("format", "is no base64");
  }
}

function bytesOf(text: string, encoding: "hex" | "base64" | "base64url"): Value {
  return { kind: "bytes", value: new Uint8Array(Buffer.from(text, encoding)) };
}

function decodeTimestamp(json: JsonValue, spelling: JsonSpelling): Value | Failure {
  if (spelling === "s" || spelling === "ms") {
    const count = integerOfNumber(json);
    if (typeof count !== "bigint") return count ?? failure("type", `expected an integer, found ${jsonKind(json)}`);
    return { kind: "timestamp", nanoseconds: count * (spelling === "s" ? 1_000_000_000n : 1_000_000n) };
  }
  if (typeof json !== "string") return failure("type", `expected a timestamp, found ${jsonKind(json)}`);
  const nanoseconds = parseTimestamp(json, spelling === "naive" ? "none" : "required");
  if (nanoseconds !== undefined) return { kind: "timestamp", nanoseconds };
  return failure("format", spelling === "naive" ? "is no timestamp without an offset" : "is no RFC 3339 timestamp");
}

function decodeDuration(json: JsonValue, spelling: JsonSpelling): Value | Failure {
  switch (spelling) {
    case "s":
    case "ms": {
      const count = integerOfNumber(json);
      if (typeof count !== "bigint") return count ?? failure("type", `expected an integer, found ${jsonKind(json)}`);
      return { kind: "duration", nanoseconds: count * (spelling === "s" ? 1_000_000_000n : 1_000_000n) };
    }
    case "secs-nanos": {
      if (!isJsonObject(json) || Object.keys(json).sort().join() !== "nanos,secs")
        return failure("type", `expected {"secs", "nanos"}, found ${jsonKind(json)}`);
      const secs = integerOfNumber(json.secs ?? null);
      const nanos = integerOfNumber(json.nanos ?? null);
      if (typeof secs !== "bigint" || typeof nanos !== "bigint") return failure("type", "secs and nanos are integers");
      if (secs < 0n) return failure("range", "secs is negative");
      if (nanos < 0n || nanos > 999_999_999n) return failure("range", "nanos is not between 0 and 999999999");
      return { kind: "duration", nanoseconds: secs * 1_000_000_000n + nanos };
    }
    default: {
      if (typeof json !== "string") return failure("type", `expected a duration, found ${jsonKind(json)}`);
      const nanoseconds = parseDuration(json);
      return nanoseconds === undefined
        ? failure("format", 'is no duration, such as "1.5s"')
        : { kind: "duration", nanoseconds };
    }
  }
}
