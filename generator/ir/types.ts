import type { Span } from "../source/index.js";
import type { Declaration, Shape } from "./declarations.js";

/** The scalar types of the language (see docs/language.md, "Types"). */
export type ScalarName =
  | "bool"
  | "int32"
  | "uint32"
  | "int64"
  | "uint64"
  | "int128"
  | "uint128"
  | "float32"
  | "float64"
  | "decimal"
  | "string"
  | "bytes"
  | "timestamp"
  | "duration"
  | "date"
  | "uuid"
  | "json";

/**
 * How a scalar is written in JSON.
 * - integers: `number`, `string` (canonical decimal); floats and decimal: `number`, `string`
 * - bytes: `base64`, `base64url`, `hex`, `array` (a list of numbers 0 to 255)
 * - timestamp: `rfc3339`, `s`, `ms` (integers since the epoch), `naive` (RFC 3339 without an offset, meant as UTC)
 * - duration: `string` ("1.5s"), `ms`, `s` (integers), `secs-nanos` (`{"secs":1,"nanos":500000000}`)
 * - bool: `boolean`; string, date, uuid: `string`; json: `json`
 */
export type JsonSpelling =
  | "boolean"
  | "number"
  | "string"
  | "base64"
  | "base64url"
  | "hex"
  | "array"
  | "rfc3339"
  | "naive"
  | "s"
  | "ms"
  | "secs-nanos"
  | "json";

/** The type a scalar has in a `.proto` file. */
export type ProtobufScalar =
  | "bool"
  | "int32"
  | "uint32"
  | "sint32"
  | "fixed32"
  | "sfixed32"
  | "int64"
  | "uint64"
  | "sint64"
  | "fixed64"
  | "sfixed64"
  | "float"
  | "double"
  | "string"
  | "bytes"
  | "google.protobuf.Timestamp"
  | "google.protobuf.Duration"
  /** Of `json` in `.proto` files. */
  | "google.protobuf.Struct"
  | "google.protobuf.Value"
  | "google.protobuf.ListValue";

/** A value as JSON has it, with integers beyond 2^53 as `bigint`. */
export type JsonValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** What narrows a type further. `min` and `max` are inclusive: values of numbers, else sizes (code points, bytes, elements). */
export interface Constraints {
  readonly min?: number | bigint;
  readonly max?: number | bigint;
  /** An ECMAScript regular expression with the `u` flag, searched for anywhere in the string. */
  readonly pattern?: string;
  /** A format of JSON Schema 2020-12 that the validators assert: email, hostname, ipv4, ipv6, uri, … */
  readonly format?: string;
  /** No two elements of a list are equal. */
  readonly unique?: boolean;
}

/** A schema of the author's own for a `json` field. */
export interface ForeignSchema {
  /** Path below the schema root. */
  readonly path: string;
  readonly document: JsonValue;
  /** False where the author said `validate: false`: the value is then not checked. */
  readonly validated: boolean;
}

export interface ScalarType {
  readonly kind: "scalar";
  readonly scalar: ScalarName;
  /** The first is written, all are read. Never empty. */
  readonly json: readonly JsonSpelling[];
  readonly protobuf: ProtobufScalar;
  /** The TypeScript type, where it is not the scalar's own: `number` for 64-bit integers, `Date` for timestamps. */
  readonly as?: "number" | "Date";
  /** Whether NaN and the infinities are values (floats only; JSON then has the strings "NaN", "Infinity", "-Infinity"). */
  readonly nonfinite: boolean;
  readonly constraints: Constraints;
  /** The alias that the author wrote, for documentation. */
  readonly alias?: string;
  /** Only on `json`. */
  readonly schema?: ForeignSchema;
}

export interface ListType {
  readonly kind: "list";
  readonly element: Type;
  readonly constraints: Constraints;
  readonly alias?: string;
}

/** Keys are strings; maps in JSON are objects. */
export interface MapType {
  readonly kind: "map";
  /** `string`, or the integer or bool that a `.proto` map has as key (in JSON and TypeScript still a string). */
  readonly key: ScalarType;
  readonly value: Type;
  readonly constraints: Constraints;
  readonly alias?: string;
}

/** A value that may also be `null`. Never nested. */
export interface NullableType {
  readonly kind: "nullable";
  readonly inner: Type;
}

/** A record, enum or union at one version of its line. */
export interface ReferenceType {
  readonly kind: "reference";
  readonly declaration: Declaration;
  /** A version of the declaration's line, or the implicit one. */
  readonly version: string;
  /** The declaration's shape at that version. */
  readonly shape: Shape;
}

export type Type = ScalarType | ListType | MapType | NullableType | ReferenceType;

/** What stands in where an event has no value. Constants are in canonical JSON (the default spellings of the type). */
export type StandIn =
  | { readonly kind: "constant"; readonly value: JsonValue; readonly span: Span }
  | { readonly kind: "context"; readonly name: string; readonly span: Span }
  | { readonly kind: "envelope"; readonly field: string; readonly span: Span }
  | { readonly kind: "payload"; readonly field: string; readonly span: Span };

/** `else`: what stands in where a stored value has no image. */
export type Otherwise = StandIn | { readonly kind: "absent"; readonly span: Span };

/** A function of the author's, or a pair `{ up, down }` of them, that makes one version's value from another's. */
export interface Convert {
  /** Path below the schema root, with its ending. */
  readonly path: string;
  readonly name: string;
  /** The version that it leads into: it makes that version's value from the version before. */
  readonly version: string;
  readonly span: Span;
}
