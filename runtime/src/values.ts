/** A value as JSON has it; integers that a JavaScript number can't hold are `bigint`. */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A value of an open enum that this version of the schema does not know: the JSON as stored, or the Protobuf number. */
export interface UnknownValue {
  readonly unknown: string | number;
}

/** A variant of an open union that this version of the schema does not know: the JSON as stored, or the message's bytes. */
export interface UnknownVariant {
  readonly type: "unknown";
  readonly unknown: JsonValue | Uint8Array;
}

/** Fields that the stored version did not declare, kept on the object that had them and written back in the encoding they came in. */
export const unknownFields: unique symbol = Symbol.for("evolvent.unknownFields");

export interface UnknownFields {
  readonly json?: Readonly<Record<string, JsonValue>>;
  /** Tags and values as they stood, joined. */
  readonly protobuf?: Uint8Array;
  /** Of a union's message: what stood beside the arm. */
  readonly protobufUnion?: Uint8Array;
  /** Of an event: the later minor or patch that it was marked with in JSON, which its reader did not know. */
  readonly jsonVersion?: string;
  /** The same in Protobuf. */
  readonly protobufVersion?: string;
}
