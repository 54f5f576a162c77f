// Messages of Protobuf's own that are scalars, for the types that an Any may hold.
import { durationMessage, structMessage, timestampMessage, valueMessage } from "@evolvent/runtime";

export const knownTypes = {
  "google.protobuf.Duration": durationMessage,
  "google.protobuf.Timestamp": timestampMessage,
  "google.protobuf.Struct": structMessage,
  "google.protobuf.Value": valueMessage,
};
