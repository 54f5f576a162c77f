import { createReading } from "./dispatch.js";
import type { Issue, Path } from "./issues.js";
import { parseJson, stringifyJson } from "./json-text.js";
import { defaultDepth, type Limits, type Reading } from "./reading.js";
import type { JsonValue } from "./values.js";
import type { DecodeResult } from "./wire-events.js";

/** What a message's module has that lets it stand in a google.protobuf.Any. */
export interface ProtoJsonMessage {
  readonly decode: (bytes: Uint8Array) => DecodeResult<unknown>;
  readonly encode: (value: never) => Uint8Array;
  readonly protoJsonReader: (json: unknown, path: Path, reading: ProtoJsonReading) => unknown;
  readonly protoJsonWriter: (value: never, types: ProtoJsonTypes) => JsonValue;
}

/** Modules of messages by their full names: those that may stand in a google.protobuf.Any. */
export type ProtoJsonTypes = Readonly<Record<string, ProtoJsonMessage>>;

export interface ProtoJsonOptions extends Limits {
  /** Unknown fields and names of enum values are passed over; by default they are issues. */
  readonly ignoreUnknown?: boolean;
  readonly types?: ProtoJsonTypes;
}

/** What one reading of ProtoJSON gathers and needs. */
export interface ProtoJsonReading extends Reading {
  readonly ignoreUnknown: boolean;
  readonly types: ProtoJsonTypes;
}

/** What reading ProtoJSON gives. Bad input never throws. */
export type ProtoJsonResult<T> =
  | { readonly kind: "decoded"; readonly value: T }
  | { readonly kind: "failed"; readonly issues: readonly Issue[] };

const defaultSize = 64 * 1024 * 1024;

/** Reads a message from the text of its ProtoJSON. */
export function readProtoJsonText<T>(
  text: string,
  options: ProtoJsonOptions,
  read: (json: unknown, path: undefined, reading: ProtoJsonReading) => T,
  check: (value: unknown, path: undefined, issues: Issue[]) => boolean,
): ProtoJsonResult<T> {
  const size = options.size ?? defaultSize;
  if (text.length > size) return failed({ path: "", code: "limit", message: `larger than ${size}` });
  const parsed = parseJson(text, options.depth ?? defaultDepth);
  if ("failure" in parsed) return failed({ path: "", ...parsed.failure });
  const reading = {
    ...createReading(undefined, "", options),
    ignoreUnknown: options.ignoreUnknown ?? false,
    types: options.types ?? {},
  };
  const value = read(parsed.value, undefined, reading);
  // What can't be said of one value alone (constraints, lone surrogates) is left to the guard.
  if (reading.issues.length === 0) check(value, undefined, reading.issues);
  return reading.issues.length > 0 ? { kind: "failed", issues: reading.issues } : { kind: "decoded", value };
}

function failed(issue: Issue): { readonly kind: "failed"; readonly issues: readonly Issue[] } {
  return { kind: "failed", issues: [issue] };
}

/** The text of a message's ProtoJSON. */
export function protoJsonText(value: JsonValue): string {
  return stringifyJson(value);
}
