import { refuse } from "./checks.js";
import type { Path } from "./issues.js";
import type { Reading } from "./reading.js";
import { type UnknownFields, type UnknownValue, type UnknownVariant, unknownFields } from "./values.js";
import { type UnknownRuns, unknownBytes } from "./wire-parts.js";
import type { WireReader } from "./wire-reader.js";
import { putRaw, type WireWriter } from "./wire-writer.js";

type Key = string | number | undefined;

/**
 * The number of an unknown value of an open enum. One that came in as JSON text, is no number but zero, or is one of a value that is known,
 * has none: a TypeError. `known` are told where JSON has other numbers.
 */
export function unknownNumber(value: UnknownValue, what: string, known: readonly number[] = []): number {
  const { unknown } = value;
  // Zero says that there is no value.
  if (typeof unknown === "number" && (unknown | 0) === unknown && unknown !== 0 && !known.includes(unknown))
    return unknown;
  throw new TypeError(`${what}: the unknown value ${JSON.stringify(unknown)} has no number in Protobuf`);
}

/** A number that a closed enum does not have, or that has no counterpart in the other version. */
export function refuseNumber(value: number, path: Path, key: Key, reading: Reading, code: "enum" | "image"): never {
  const expected = code === "enum" ? "a known value of the enum" : "a value that the latest version has";
  refuse(reading.issues, path, key, code, expected, value);
  return undefined as never;
}

/** A union without a known arm: its bytes where it has any, else an issue. */
export function unknownVariant(
  reader: WireReader,
  unknown: UnknownRuns | undefined,
  path: Path,
  reading: Reading,
): UnknownVariant {
  if (unknown === undefined) refuse(reading.issues, path, undefined, "variant", "a variant", undefined);
  return { type: "unknown", unknown: unknown === undefined ? new Uint8Array() : unknownBytes(reader, unknown) };
}

/** A closed union without a known arm. */
export function refuseVariantOf(path: Path, reading: Reading, code: "variant" | "image"): never {
  const expected = code === "variant" ? "a known variant" : "a variant that the latest version has";
  refuse(reading.issues, path, undefined, code, expected, undefined);
  return undefined as never;
}

/** Keeps fields that stand beside the arm of a union, and counts them. Gives the variant. */
export function keepUnionRuns<T extends object>(
  made: T,
  reader: WireReader,
  unknown: UnknownRuns | undefined,
  reading: Reading,
): T {
  if (unknown === undefined) return made;
  reading.unknownKeys += unknown.count;
  const own = (made as { readonly [unknownFields]?: UnknownFields })[unknownFields];
  const value: UnknownFields = { ...own, protobufUnion: unknownBytes(reader, unknown) };
  Object.defineProperty(made, unknownFields, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

/** Writes an unknown variant as it stood. One that came in as JSON has no bytes: a TypeError. */
export function putUnknownVariant(writer: WireWriter, value: UnknownVariant, what: string): void {
  const { unknown } = value;
  if (!(unknown instanceof Uint8Array))
    throw new TypeError(`${what}: an unknown variant that was read from JSON can't be written as Protobuf`);
  putRaw(writer, unknown);
}

/** Makes sure that at most one of the fields of a oneof is there: a TypeError. */
export function checkOneof(value: object, names: readonly string[], what: string): void {
  const set = names.filter((name) => (value as Readonly<Record<string, unknown>>)[name] !== undefined);
  if (set.length > 1)
    throw new TypeError(`${what}: at most one of ${names.join(", ")} can be there, found ${set.join(", ")}`);
}

/** The unknown fields of an envelope, as those of the event. */
export function carryUnknown<T extends object>(made: T, from: object): T {
  const kept = (from as { readonly [unknownFields]?: UnknownFields })[unknownFields];
  if (kept !== undefined)
    Object.defineProperty(made, unknownFields, { value: kept, enumerable: true, configurable: true, writable: true });
  return made;
}
