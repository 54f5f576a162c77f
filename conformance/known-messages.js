// Messages of Protobuf's own that are messages here too, for the types that an Any may hold.
import * as duration from "generated/google/protobuf/duration.js";
import * as struct from "generated/google/protobuf/struct.js";
import * as timestamp from "generated/google/protobuf/timestamp.js";
import * as value from "generated/google/protobuf/value.js";

export const knownTypes = {
  "google.protobuf.Duration": duration,
  "google.protobuf.Timestamp": timestamp,
  "google.protobuf.Struct": struct,
  "google.protobuf.Value": value,
};
