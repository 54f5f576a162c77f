import type { Path } from "./issues.js";
import type { ProtoJsonMessage, ProtoJsonReading } from "./proto-json.js";
import {
  durationFromProtoJson,
  listValueFromProtoJson,
  structFromProtoJson,
  timestampFromProtoJson,
  valueFromProtoJson,
} from "./proto-json-read.js";
import { durationText } from "./times.js";
import type { JsonValue } from "./values.js";
import { decodeWire } from "./wire-events.js";
import { decodeListValue, decodeStruct, decodeValue, putListValue, putStruct, putValue } from "./wire-json.js";
import type { Decode } from "./wire-parts.js";
import { openReader, takeEnd } from "./wire-reader.js";
import { decodeDuration, decodeTimestamp, putDuration, putTimestamp } from "./wire-times.js";
import { writeMessage } from "./wire-write.js";
import type { WireWriter } from "./wire-writer.js";

/** A message of Protobuf's own that is a scalar in TypeScript, to stand in a google.protobuf.Any. */
function knownMessage<T>(
  decode: Decode<T>,
  put: (writer: WireWriter, tag: number, value: T) => void,
  read: (value: unknown, path: Path, key: undefined, reading: ProtoJsonReading) => T,
  write: (value: T) => JsonValue,
): ProtoJsonMessage {
  return {
    decode: (bytes) => decodeWire(bytes, "", decode, {}),
    encode: (value) => {
      const whole = writeMessage<T>(value, (own, writer) => put(writer, 0, own));
      const reader = openReader(whole);
      takeEnd(reader);
      return whole.subarray(reader.at);
    },
    protoJsonReader: (json, path, reading) => read(json, path, undefined, reading),
    protoJsonWriter: (value) => write(value),
  };
}

const itself = (value: JsonValue): JsonValue => value;

/** google.protobuf.Timestamp, for the types that a google.protobuf.Any may hold. */
export const timestampMessage: ProtoJsonMessage = /* @__PURE__ */ knownMessage<string>(
  decodeTimestamp,
  putTimestamp,
  timestampFromProtoJson,
  itself,
);

/** google.protobuf.Duration, for the types that a google.protobuf.Any may hold. */
export const durationMessage: ProtoJsonMessage = /* @__PURE__ */ knownMessage<bigint>(
  decodeDuration,
  putDuration,
  durationFromProtoJson,
  durationText,
);

/** google.protobuf.Struct, for the types that a google.protobuf.Any may hold. */
export const structMessage: ProtoJsonMessage = /* @__PURE__ */ knownMessage<JsonValue>(
  decodeStruct,
  putStruct,
  structFromProtoJson,
  itself,
);

/** google.protobuf.Value, for the types that a google.protobuf.Any may hold. */
export const valueMessage: ProtoJsonMessage = /* @__PURE__ */ knownMessage<JsonValue>(
  decodeValue,
  putValue,
  valueFromProtoJson,
  itself,
);

/** google.protobuf.ListValue, for the types that a google.protobuf.Any may hold. */
export const listValueMessage: ProtoJsonMessage = /* @__PURE__ */ knownMessage<JsonValue>(
  decodeListValue,
  putListValue,
  listValueFromProtoJson,
  itself,
);
