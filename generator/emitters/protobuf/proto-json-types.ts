import { type Declaration, latestShape, type Model, type ScalarType, type Shape, type Type } from "../../ir/index.js";

/** What the runtime calls reading a scalar from ProtoJSON and writing it; without `write` it is its own JSON. */
interface ProtoJsonScalar {
  readonly read: string;
  readonly write?: string;
}

/** How a scalar stands in ProtoJSON; undefined where it means something of our own, which ProtoJSON has no form for. */
export function protoJsonScalar({ scalar, protobuf, as }: ScalarType): ProtoJsonScalar | undefined {
  if (as !== undefined) return undefined;
  switch (scalar) {
    case "bool":
      return { read: "boolFromProtoJson" };
    case "int32":
      return { read: "int32FromProtoJson" };
    case "uint32":
      return { read: "uint32FromProtoJson" };
    case "int64":
      return { read: "int64FromProtoJson", write: "String" };
    case "uint64":
      return { read: "uint64FromProtoJson", write: "String" };
    case "float32":
      return { read: "floatFromProtoJson", write: "floatToProtoJson" };
    case "float64":
      return { read: "doubleFromProtoJson", write: "floatToProtoJson" };
    case "string":
      return { read: "stringFromProtoJson" };
    case "bytes":
      return { read: "bytesFromProtoJson", write: "bytesToProtoJson" };
    case "timestamp":
      return protobuf === "google.protobuf.Timestamp" ? { read: "timestampFromProtoJson" } : undefined;
    case "duration":
      return protobuf === "google.protobuf.Duration"
        ? { read: "durationFromProtoJson", write: "durationText" }
        : undefined;
    case "json":
      return jsonMessages[protobuf];
    default:
      return undefined;
  }
}

const jsonMessages: Readonly<Record<string, ProtoJsonScalar>> = {
  "google.protobuf.Value": { read: "valueFromProtoJson" },
  "google.protobuf.Struct": { read: "structFromProtoJson" },
  "google.protobuf.ListValue": { read: "listValueFromProtoJson" },
};

/** Whether `null` is a value of a type, and not absence. */
export function hasNull(type: Type): boolean {
  if (type.kind === "scalar") return type.protobuf === "google.protobuf.Value";
  if (type.kind !== "reference") return false;
  return type.declaration.id === "google.protobuf.NullValue" || type.declaration.id === "google.protobuf.Value";
}

/**
 * The declarations that have ProtoJSON: messages and enums of `.proto` files without events, unless something that ProtoJSON has no form
 * for can stand in them. Events have the JSON that their systems write.
 */
export function protoJsonDeclarations({ packages }: Model): ReadonlySet<Declaration> {
  const found = new Set(
    packages
      .filter(({ notation, events, envelope }) => notation === "proto" && events.length === 0 && envelope === undefined)
      .flatMap(({ declarations }) => declarations.filter(({ kind }) => kind !== "union")),
  );
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const declaration of found) if (!isSayable(latestShape(declaration), found)) found.delete(declaration);
  }
  return found;
}

function isSayable(shape: Shape, found: ReadonlySet<Declaration>): boolean {
  if (shape.kind !== "record") return shape.kind === "enum" && !shape.declaration.unspecified;
  return shape.fields.every(({ type, name }) => name !== "__proto__" && isTypeSayable(type, found));
}

function isTypeSayable(type: Type, found: ReadonlySet<Declaration>): boolean {
  switch (type.kind) {
    case "scalar":
      return protoJsonScalar(type) !== undefined;
    case "reference":
      return found.has(type.declaration) && type.shape === latestShape(type.declaration);
    case "list":
      return isTypeSayable(type.element, found);
    case "map":
      return isTypeSayable(type.value, found);
    case "nullable":
      return false;
  }
}
