import type protobuf from "protobufjs";
import type { History } from "../../generator/evolve/index.js";
import {
  canonicalOf,
  encodeEvent,
  type Value as InterpretedValue,
  type RecordValue,
  readStoredAs,
  type StoredRead,
} from "../../generator/interpret/index.js";
import { fromTypeScript } from "../../generator/interpret/typescript-values.js";
import type { EventDeclaration, EventVersion, Field, Package, RecordShape } from "../../generator/ir/index.js";
import { pascalCase } from "../../generator/source/index.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import type { DecodeResult } from "../../runtime/src/wire-events.js";
import type { Answers } from "./agreement.js";
import { canonicalEvent } from "./canonical-events.js";
import { isPlain, recordObject } from "./proto-objects.js";
import { protobufObject } from "./protobuf.js";

type Value = Readonly<Record<string, unknown>>;

/** What the generated module of an event exports about Protobuf. */
export interface Codec {
  readonly encode?: (event: Value) => Uint8Array;
  readonly encodePayload?: (payload: Value) => Uint8Array;
  readonly readProtobuf?: (bytes: Uint8Array, options?: object) => ReadResult<Value>;
  readonly decodePayload: (bytes: Uint8Array, version: string, ...more: readonly object[]) => DecodeResult<Value>;
  readonly validate: (event: unknown) => readonly { readonly path: string; readonly message: string }[];
}

/** The emitted message of an event, as protobufjs has it. */
export function twinOf(root: protobuf.Root, pkg: Package, event: EventDeclaration): protobuf.Type {
  const name = pkg.envelope === undefined || !isPlain(pkg) ? pascalCase(event.key) : `${event.key}Event`;
  return root.lookupType(`${pkg.name}.${isPlain(pkg) && pkg.envelope === undefined ? event.key : name}`);
}

/** The whole message of an event at a version, as protobufjs takes it. */
export function messageObject(event: EventDeclaration, at: EventVersion, value: Value, plain: boolean): object {
  if (at.envelope === undefined) return recordObject(at.payload, value, plain);
  return {
    type: at.tags[0] ?? event.key,
    version: at.version.name,
    ...recordObject(at.envelope, value, plain),
    payload: recordObject(at.payload, value.payload as Value, plain),
  };
}

/**
 * An object of protobufjs without its prototypes, and without properties that are undefined. Numbers are text: an older version's
 * may be of 64 bits in the message.
 */
export function plainObject(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainObject);
  if (typeof value === "number") return Object.is(value, -0) ? "-0" : String(value);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined ? [] : [[key, plainObject(item)]])),
  );
}

/** What protobufjs reads of an event's bytes, and what is in them by the model. */
export function encodingAnswers(
  { event, pkg, twin }: { readonly event: EventDeclaration; readonly pkg: Package; readonly twin: protobuf.Type },
  at: EventVersion,
  value: Value,
  bytes: Uint8Array,
): Answers {
  return {
    said: plainObject(protobufObject(twin, bytes)),
    expected: plainObject(messageObject(event, at, value, isPlain(pkg))),
  };
}

interface Decoding {
  readonly history: History;
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly codec: Pick<Codec, "readProtobuf" | "decodePayload">;
  /** What a payload by itself is decoded with beside the context. */
  readonly told: readonly object[];
}

/**
 * What a generated decoder makes of a version's message, and what the interpreter makes of the same event in JSON. Nothing where
 * the event is skipped; `read` is the event, where there is one.
 */
export function decodingAnswers(
  { history, pkg, event, codec, told }: Decoding,
  at: EventVersion,
  value: Value,
  bytes: Uint8Array,
  context: Value,
): (Answers & { readonly read: Value | undefined }) | undefined {
  const result = decoded({ codec, told }, at, bytes, context);
  if (result.kind === "skipped") return undefined;
  const expected = interpreted(history, pkg, event, at, value, context);
  return {
    said: decoderSays(event, result),
    expected:
      expected.kind === "failed"
        ? { kind: "failed" }
        : { envelope: expected.envelope, payload: expected.payload, filled: expected.filled },
    read: result.kind === "event" ? result.event : result.kind === "decoded" ? result.value : undefined,
  };
}

/** A generated decoder's answer. */
export function decoded(
  { codec, told }: Pick<Decoding, "codec" | "told">,
  at: EventVersion,
  bytes: Uint8Array,
  context: Value,
): ReadResult<Value> | DecodeResult<Value> {
  return codec.readProtobuf?.(bytes, { context }) ?? codec.decodePayload(bytes, at.version.name, ...told, { context });
}

/** A generated decoder's answer as the interpreter would give it. */
export function decoderSays(event: EventDeclaration, result: ReadResult<Value> | DecodeResult<Value>): object {
  if (result.kind === "failed" || result.kind === "skipped") return { kind: result.kind };
  const read = result.kind === "event" ? result.event : result.value;
  const { envelope, payload } = canonicalEvent(event, read);
  return { envelope, payload, filled: [...result.filled].sort() };
}

/** What the interpreter makes of an event of a version that is stored as JSON. */
function interpreted(
  history: History,
  pkg: Package,
  event: EventDeclaration,
  at: EventVersion,
  value: Value,
  told: Value,
): StoredRead {
  const payload = recordValue(at.payload, at.envelope === undefined ? value : (value.payload as Value));
  const envelope = at.envelope === undefined ? undefined : recordValue(at.envelope, value);
  const { stored, context } = encodeEvent(at, envelope, payload);
  const own = Object.fromEntries(
    pkg.context.flatMap(({ name, type }) => {
      const item = told[name] === undefined ? undefined : fromTypeScript(type, told[name]);
      return item === undefined || typeof item === "string" ? [] : [[name, canonicalOf(item)] as const];
    }),
  );
  return readStoredAs(history, event, at, { json: stored }, { context: { ...own, ...context } });
}

/** A record as TypeScript has it, as the interpreter has it. Throws where it is none. */
export function recordValue(shape: RecordShape, value: Value): RecordValue {
  const fields = new Map(
    shape.fields.flatMap(({ field, name, type }): readonly (readonly [Field, InterpretedValue])[] => {
      if (value[name] === undefined) return [];
      const item = fromTypeScript(type, value[name]);
      if (typeof item === "string") throw new Error(`${name}: ${item}`);
      return [[field, item]];
    }),
  );
  return { kind: "record", shape, fields, unknown: {} };
}
