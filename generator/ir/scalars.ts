import type { JsonSpelling, ProtobufScalar, ScalarName } from "./types.js";

/** What a scalar type can be written as. The first of each list is the default. */
export interface ScalarRow {
  readonly json: readonly JsonSpelling[];
  readonly protobuf: readonly ProtobufScalar[];
  /** The TypeScript types that it can have beside its own. */
  readonly as: readonly ("number" | "Date")[];
}

/** The scalar table of the language (docs/language.md, "Types"). */
export const scalarTable: Readonly<Record<ScalarName, ScalarRow>> = {
  bool: { json: ["boolean"], protobuf: ["bool"], as: [] },
  int32: { json: ["number", "string"], protobuf: ["int32", "sint32", "sfixed32"], as: [] },
  uint32: { json: ["number", "string"], protobuf: ["uint32", "fixed32"], as: [] },
  int64: { json: ["string", "number"], protobuf: ["int64", "sint64", "sfixed64"], as: ["number"] },
  uint64: { json: ["string", "number"], protobuf: ["uint64", "fixed64"], as: ["number"] },
  int128: { json: ["string", "number"], protobuf: ["bytes"], as: [] },
  uint128: { json: ["string", "number"], protobuf: ["bytes"], as: [] },
  float32: { json: ["number"], protobuf: ["float"], as: [] },
  float64: { json: ["number"], protobuf: ["double"], as: [] },
  decimal: { json: ["string", "number"], protobuf: ["string"], as: [] },
  string: { json: ["string"], protobuf: ["string"], as: [] },
  bytes: { json: ["base64", "base64url", "hex", "array"], protobuf: ["bytes"], as: [] },
  timestamp: { json: ["rfc3339", "naive", "s", "ms"], protobuf: ["google.protobuf.Timestamp"], as: ["Date"] },
  duration: { json: ["string", "s", "ms", "secs-nanos"], protobuf: ["google.protobuf.Duration"], as: [] },
  date: { json: ["string"], protobuf: ["string"], as: [] },
  uuid: { json: ["string"], protobuf: ["string", "bytes"], as: [] },
  json: {
    json: ["json"],
    protobuf: ["string", "google.protobuf.Struct", "google.protobuf.Value", "google.protobuf.ListValue"],
    as: [],
  },
};

/** Inclusive bounds of the integer types. */
export const integerBounds: Readonly<Partial<Record<ScalarName, { readonly min: bigint; readonly max: bigint }>>> = {
  int32: { min: -(2n ** 31n), max: 2n ** 31n - 1n },
  uint32: { min: 0n, max: 2n ** 32n - 1n },
  int64: { min: -(2n ** 63n), max: 2n ** 63n - 1n },
  uint64: { min: 0n, max: 2n ** 64n - 1n },
  int128: { min: -(2n ** 127n), max: 2n ** 127n - 1n },
  uint128: { min: 0n, max: 2n ** 128n - 1n },
};
