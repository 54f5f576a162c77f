/** What a message of Protobuf's own is in the language, where it is not simply its fields. */
export interface WellKnownType {
  /** The scalar of the language. */
  readonly type: "timestamp" | "duration" | "json";
  /** Its spelling in Protobuf, where that is not the scalar's default. */
  readonly proto?: string;
}

/** How these stand in TypeScript in `.proto` packages without events: as scalars, or as the messages that Protobuf declares. */
export type WellKnownForm = "scalars" | "messages";

/** By full name. Wrappers, Any, Empty and FieldMask are not here: they are records like any other. */
export const wellKnownTypes: ReadonlyMap<string, WellKnownType> = new Map<string, WellKnownType>([
  ["google.protobuf.Timestamp", { type: "timestamp" }],
  ["google.protobuf.Duration", { type: "duration" }],
  ["google.protobuf.Struct", { type: "json", proto: "google.protobuf.Struct" }],
  ["google.protobuf.Value", { type: "json", proto: "google.protobuf.Value" }],
  ["google.protobuf.ListValue", { type: "json", proto: "google.protobuf.ListValue" }],
]);

/** A scalar of `.proto` in the language: its type, and how it is spelled in Protobuf where that is not the default. */
export interface ScalarMeaning {
  readonly type: string;
  readonly proto?: string;
}

export const scalarMeanings: Readonly<Record<string, ScalarMeaning>> = {
  double: { type: "float64" },
  float: { type: "float32" },
  int32: { type: "int32" },
  int64: { type: "int64" },
  uint32: { type: "uint32" },
  uint64: { type: "uint64" },
  sint32: { type: "int32", proto: "sint32" },
  sint64: { type: "int64", proto: "sint64" },
  fixed32: { type: "uint32", proto: "fixed32" },
  fixed64: { type: "uint64", proto: "fixed64" },
  sfixed32: { type: "int32", proto: "sfixed32" },
  sfixed64: { type: "int64", proto: "sfixed64" },
  bool: { type: "bool" },
  string: { type: "string" },
  bytes: { type: "bytes" },
};
