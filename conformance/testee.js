// The program that the conformance runner talks to: messages with their length before them, on standard input and output.
import { readSync, writeSync } from "node:fs";
import * as request from "generated/conformance/conformance-request.js";
import * as response from "generated/conformance/conformance-response.js";
import * as failures from "generated/conformance/failure-set.js";
import * as any from "generated/google/protobuf/any.js";
import * as fieldMask from "generated/google/protobuf/field-mask.js";
import * as int32Value from "generated/google/protobuf/int32-value.js";
import * as edition2023Proto2 from "generated/protobuf-test-messages/editions/proto2/test-all-types-proto2.js";
import * as edition2023Proto3 from "generated/protobuf-test-messages/editions/proto3/test-all-types-proto3.js";
import * as edition2023 from "generated/protobuf-test-messages/editions/test-all-types-edition2023.js";
import * as proto2 from "generated/protobuf-test-messages/proto2/test-all-types-proto2.js";
import * as proto3 from "generated/protobuf-test-messages/proto3/test-all-types-proto3.js";
import { knownTypes } from "known-types";

const messages = new Map([
  ["protobuf_test_messages.proto3.TestAllTypesProto3", proto3],
  ["protobuf_test_messages.proto2.TestAllTypesProto2", proto2],
  ["protobuf_test_messages.editions.TestAllTypesEdition2023", edition2023],
  ["protobuf_test_messages.editions.proto2.TestAllTypesProto2", edition2023Proto2],
  ["protobuf_test_messages.editions.proto3.TestAllTypesProto3", edition2023Proto3],
]);

/** With this set, no test is passed: the runner then names them all. */
const failsAll = process.env.CONFORMANCE_FAIL_ALL === "1";

/** A field that no test message has, and no test expects. */
const wrongPayload = new Uint8Array([0xc0, 0x3e, 1]);

/** As many bytes; undefined where the input has ended. */
function take(size) {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; ) {
    const count = readSync(0, bytes, at, size - at, null);
    if (count === 0) return undefined;
    at += count;
  }
  return bytes;
}

function put(bytes) {
  const framed = new Uint8Array(4 + bytes.length);
  new DataView(framed.buffer).setUint32(0, bytes.length, true);
  framed.set(bytes, 4);
  for (let at = 0; at < framed.length; ) at += writeSync(1, framed, at);
}

function textOf(issues) {
  return issues.map(({ path, message }) => `${path} ${message}`).join("; ");
}

/** What can stand in a google.protobuf.Any. */
const types = {
  ...Object.fromEntries(messages),
  "google.protobuf.Any": any,
  "google.protobuf.FieldMask": fieldMask,
  "google.protobuf.Int32Value": int32Value,
  ...knownTypes,
};

function answer({ messageType, protobufPayload, jsonPayload, requestedOutputFormat, testCategory }) {
  if (messageType === "conformance.FailureSet") return { protobufPayload: failures.encode({ test: [] }) };
  if (failsAll) return requestedOutputFormat === "PROTOBUF" ? { protobufPayload: wrongPayload } : { runtimeError: "" };
  const message = messages.get(messageType);
  if (message === undefined) return { skipped: `no message ${messageType}` };
  if (protobufPayload === undefined && jsonPayload === undefined) return { skipped: "neither binary nor JSON" };
  if (requestedOutputFormat !== "PROTOBUF" && requestedOutputFormat !== "JSON") return { skipped: "neither format" };
  const ignoreUnknown = testCategory === "JSON_IGNORE_UNKNOWN_PARSING_TEST";
  const decoded =
    protobufPayload === undefined
      ? message.fromProtoJson(jsonPayload, { types, ignoreUnknown })
      : message.decode(protobufPayload);
  if (decoded.kind === "failed") return { parseError: textOf(decoded.issues) };
  try {
    if (requestedOutputFormat === "JSON") return { jsonPayload: message.toProtoJson(decoded.value, types) };
    return { protobufPayload: message.encode(decoded.value) };
  } catch (error) {
    return { serializeError: String(error) };
  }
}

function answerTo(bytes) {
  const decoded = request.decode(bytes);
  if (decoded.kind === "failed") return { runtimeError: textOf(decoded.issues) };
  try {
    return answer(decoded.value);
  } catch (error) {
    return { runtimeError: error.stack };
  }
}

for (let head = take(4); head !== undefined; head = take(4)) {
  const bytes = take(new DataView(head.buffer).getUint32(0, true));
  if (bytes === undefined) break;
  put(response.encode(answerTo(bytes)));
}
