import type { ScalarType } from "../../ir/index.js";

/** What the runtime calls a scalar's writing and reading. */
export interface ScalarWire {
  /** Writes a tag and a value. */
  readonly put: string;
  /** Reads it as it stands in the bytes; for a message of Protobuf's own, decodes that. */
  readonly take: string;
  /** The TypeScript type of what `take` gives. */
  readonly raw: "boolean" | "number" | "bigint" | "bigint | null" | "string" | "Uint8Array" | "message";
  /** Makes the value of what was taken, where that is not the value yet. */
  readonly meaning?: string;
  /** What makes of the value what `put` takes. */
  readonly before?: "BigInt" | "String";
}

/** The zero of what is taken, as code. */
export function zeroOf({ raw }: ScalarWire): string {
  switch (raw) {
    case "boolean":
      return "false";
    case "number":
      return "0";
    case "bigint":
      return "0n";
    case "bigint | null":
      return "null";
    case "string":
      return '""';
    case "Uint8Array":
      return "new Uint8Array()";
    case "message":
      return "undefined";
  }
}

export function scalarWire(type: ScalarType): ScalarWire {
  switch (type.protobuf) {
    case "bool":
      return { put: "putBool", take: "takeBool", raw: "boolean" };
    case "int32":
      return { put: "putInt32", take: "takeInt32", raw: "number" };
    case "uint32":
      return { put: "putUint32", take: "takeUint32", raw: "number" };
    case "sint32":
      return { put: "putSint32", take: "takeSint32", raw: "number" };
    case "fixed32":
      return { put: "putFixed32", take: "takeFixed32", raw: "number" };
    case "sfixed32":
      return { put: "putSfixed32", take: "takeSfixed32", raw: "number" };
    case "int64":
      return withNumbers(type, "putInt64", "takeInt64");
    case "uint64":
      return withNumbers(type, "putUint64", "takeUint64");
    case "sint64":
      return withNumbers(type, "putSint64", "takeSint64");
    case "fixed64":
      return withNumbers(type, "putFixed64", "takeFixed64");
    case "sfixed64":
      return withNumbers(type, "putSfixed64", "takeSfixed64");
    case "float":
      return { put: "putFloat", take: "takeFloat", raw: "number", ...finite(type) };
    case "double":
      return { put: "putDouble", take: "takeDouble", raw: "number", ...finite(type) };
    case "string":
      return stringWire(type);
    case "bytes":
      return bytesWire(type);
    case "google.protobuf.Timestamp":
      return type.as === "Date"
        ? { put: "putDate", take: "decodeDate", raw: "message" }
        : { put: "putTimestamp", take: "decodeTimestamp", raw: "message" };
    case "google.protobuf.Duration":
      return { put: "putDuration", take: "decodeDuration", raw: "message" };
    case "google.protobuf.Struct":
      return { put: "putStruct", take: "decodeStruct", raw: "message" };
    case "google.protobuf.Value":
      return { put: "putValue", take: "decodeValue", raw: "message" };
    case "google.protobuf.ListValue":
      return { put: "putListValue", take: "decodeListValue", raw: "message" };
  }
}

function withNumbers({ as }: ScalarType, put: string, take: string): ScalarWire {
  if (as !== "number") return { put, take, raw: "bigint" };
  return { put, take, raw: "bigint", meaning: "safeNumberOf", before: "BigInt" };
}

function finite({ nonfinite }: ScalarType): Pick<ScalarWire, "meaning"> {
  return nonfinite ? {} : { meaning: "finiteOf" };
}

function stringWire({ scalar }: ScalarType): ScalarWire {
  const wire = { put: "putString", take: "takeString", raw: "string" } as const;
  switch (scalar) {
    case "decimal":
      return { ...wire, meaning: "decimalOf" };
    case "date":
      return { ...wire, meaning: "dateOf" };
    case "uuid":
      return { ...wire, meaning: "uuidOf" };
    case "json":
      return { ...wire, put: "putJson", meaning: "jsonOf" };
    case "int128":
      return { ...wire, meaning: "int128OfText", before: "String" };
    case "uint128":
      return { ...wire, meaning: "uint128OfText", before: "String" };
    default:
      return wire;
  }
}

function bytesWire({ scalar }: ScalarType): ScalarWire {
  const wire = { put: "putBytes", take: "takeBytes", raw: "Uint8Array" } as const;
  switch (scalar) {
    case "int128":
      return { put: "putInt128", take: "takeInt128", raw: "bigint | null", meaning: "int128Of" };
    case "uint128":
      return { put: "putUint128", take: "takeUint128", raw: "bigint | null", meaning: "int128Of" };
    case "uuid":
      return { ...wire, put: "putUuidBytes", meaning: "uuidOfBytes" };
    default:
      return wire;
  }
}
