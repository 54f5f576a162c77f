import type { ValidateFunction } from "ajv/dist/2020.js";
import type protobuf from "protobufjs";
import {
  type Comparison,
  compareHistories,
  compareVersions,
  type Direction,
  judgeChanges,
  type Outcome,
  type Witness,
  worstOutcome,
} from "../../generator/compare/index.js";
import { recordsOf } from "../../generator/compare/sides.js";
import { encodeRecordBytes } from "../../generator/compare/wire-values.js";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { schemasEmitter } from "../../generator/emitters/schemas/index.js";
import type { History } from "../../generator/evolve/index.js";
import { encodeEvent, type RecordValue } from "../../generator/interpret/index.js";
import type {
  EventDeclaration,
  EventVersion,
  FieldShape,
  JsonValue,
  Type,
  UnionShape,
} from "../../generator/ir/index.js";
import { uncheckedHistory } from "../support/compile-yaml.js";
import { emitFiles, emitUnchecked } from "../support/emitting.js";
import { compileSchema, textOf } from "../support/json-schemas.js";
import { protobufRoot, protoFiles } from "../support/protobuf.js";

/** One side: an event at one of its versions. */
export interface Side {
  readonly history: History;
  readonly event: EventDeclaration;
  readonly version: EventVersion;
}

/** What others make of one side: ajv with its JSON Schemas, protobufjs with its `.proto` files. */
export interface Observed extends Side {
  /** The messages are the author's own. */
  readonly plain: boolean;
  readonly reader: ValidateFunction;
  readonly writer: ValidateFunction;
  readonly message: protobuf.Type;
}

/** @param index which of the event's versions; the latest, where none is said */
export async function observe(
  schema: string,
  schemas: Readonly<Record<string, string>> = {},
  index?: number,
): Promise<Observed> {
  const emitters = [schemasEmitter, protobufEmitter];
  const isProto = !schema.startsWith("package:");
  const { files, history } = isProto
    ? await emitFiles({ "schema.proto": schema }, emitters)
    : await emitUnchecked(schema, emitters, {}, schemas);
  const event = history.model.packages[0]?.events[0];
  if (event === undefined) throw new Error("no event");
  const find = (ending: string): string =>
    [...files].find(([path]) => path.startsWith("schemas/") && path.endsWith(ending))?.[1] ?? "";
  const root = protobufRoot(protoFiles(files));
  const version = (index === undefined ? undefined : event.versions[index]) ?? event.latest;
  const { name } = version.version;
  return {
    history,
    event,
    version,
    plain: isProto,
    reader: compileSchema(find(`${name}.schema.json`)),
    writer: compileSchema(find(`${name}.strict.schema.json`)),
    message: root.lookupType(event.id),
  };
}

type Plain = Readonly<Record<string, unknown>>;

/** What really happens to all that one side writes. */
export function observedOutcome(writing: Observed, reading: Observed, encoding: "json" | "protobuf"): Outcome {
  return recordsOutcome(recordsOf(writing.version.payload, reading.version.payload), writing, reading, encoding);
}

/** What really happens to some records. */
export function recordsOutcome(
  records: readonly RecordValue[],
  writing: Observed,
  reading: Observed,
  encoding: "json" | "protobuf",
): Outcome {
  const outcomes = records.map((record): Outcome => {
    if (encoding === "json")
      return storedOutcome(writing, reading, encodeEvent(writing.version, undefined, record).stored);
    const bytes = encodeRecordBytes(record, writing.plain);
    return bytes === undefined ? "ok" : messageOutcome(writing, reading, bytes);
  });
  return worstOutcome(outcomes);
}

/** What really happens to a witness. */
export function witnessOutcome(writing: Observed, reading: Observed, { encoding, written }: Witness): Outcome {
  return encoding === "json"
    ? storedOutcome(writing, reading, written)
    : messageOutcome(writing, reading, Buffer.from(String(written), "base64"));
}

function storedOutcome(writing: Observed, reading: Observed, json: JsonValue): Outcome {
  const [from, to] = [writing.version.payload, reading.version.payload];
  const stored: unknown = JSON.parse(textOf(json));
  if (!writing.writer(stored)) throw new Error(`the writer's own schema refuses ${JSON.stringify(stored)}`);
  if (!reading.reader(stored)) return "rejected";
  return worstOutcome(
    from.fields.map((field) => jsonOutcome(field, partner(field, to.fields, writing), stored as Plain)),
  );
}

function messageOutcome(writing: Observed, reading: Observed, bytes: Uint8Array): Outcome {
  const [from, to] = [writing.version.payload, reading.version.payload];
  const written = decode(writing.message, bytes);
  const read = decode(reading.message, bytes);
  if (written === undefined) throw new Error("protobufjs refuses what its own message holds");
  // protobufjs puts a mark where bytes are no UTF-8; the standard has them refused.
  if (read === undefined || JSON.stringify(read).includes("\ufffd")) return "rejected";
  const ofWriter = from.fields.map((field) => bytesOutcome(field, partner(field, to.fields, writing), written, read));
  // What a reader relies on and nobody wrote is zero.
  const made = to.fields.filter((field) => partner(field, from.fields, writing) === undefined && relies(field));
  return worstOutcome([...ofWriter, ...made.map((): Outcome => "altered")]);
}

/** A side without what others make of it. */
export async function sideOf(
  schema: string,
  schemas: Readonly<Record<string, string>> = {},
  index?: number,
): Promise<Side> {
  const isProto = !schema.startsWith("package:");
  const history = isProto
    ? (await emitFiles({ "schema.proto": schema }, [])).history
    : uncheckedHistory(schema, schemas);
  const event = history.model.packages[0]?.events[0];
  if (event === undefined) throw new Error("no event");
  return { history, event, version: (index === undefined ? undefined : event.versions[index]) ?? event.latest };
}

/** What is found between two sides; `isOneHistory`: they are versions of one definition. */
export function compareObserved(old: Side, current: Side, isOneHistory: boolean): Comparison {
  const sides = { old: old.history, new: current.history };
  if (!isOneHistory) return compareHistories(sides);
  return judgeChanges(compareVersions(old.version, current.version, current.event), sides);
}

export function directionOf(direction: Direction, old: Observed, current: Observed): readonly [Observed, Observed] {
  return direction === "backward" ? [old, current] : [current, old];
}

/** The same field on the other side: by its key, in an author's own messages also by its number. */
function partner(field: FieldShape, fields: readonly FieldShape[], { plain }: Observed): FieldShape | undefined {
  const same = fields.find((candidate) => candidate.field.key === field.field.key);
  return same ?? (plain ? fields.find(({ wire }) => wire.number === field.wire.number) : undefined);
}

function relies({ presence, type, wire }: FieldShape): boolean {
  return presence === "required" && (wire.wrapped || (type.kind !== "list" && type.kind !== "map"));
}

function at(stored: Plain, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, step) => (value as Plain | undefined)?.[step], stored);
}

function jsonOutcome(from: FieldShape, to: FieldShape | undefined, stored: Plain): Outcome {
  const value = at(stored, from.place.path);
  if (value === undefined) return "ok";
  if (to === undefined) return "dropped";
  const parent = to.place.path.slice(0, -1);
  const seen = [to.place.path.at(-1) ?? "", ...to.aliases]
    .map((name) => at(stored, [...parent, name]))
    .find((one) => one !== undefined);
  if (seen === undefined || seen === to.none) return "dropped";
  if (isObject(from.type) !== isObject(to.type)) return "altered";
  if (JSON.stringify(seen) !== JSON.stringify(value) || (from.unit !== to.unit && from.unit !== undefined))
    return "altered";
  // float32 keeps less than the JSON number says.
  if (isScalar(to.type, "float32") && typeof value === "number" && Math.fround(value) !== value) return "altered";
  return isKnown(to.type, value) ? "ok" : "dropped";
}

/** Records and maps are both objects, and two things. */
function isObject(type: Type): boolean {
  return type.kind === "reference" && type.shape.kind === "record";
}

function isScalar(type: Type, name: string): boolean {
  return type.kind === "scalar" && type.scalar === name;
}

/** Whether a reader's enum or union has what stands there. */
function isKnown(type: Type, value: unknown): boolean {
  if (type.kind !== "reference") return true;
  const { shape } = type;
  if (shape.kind === "enum") return shape.values.some(({ json }) => json.includes(value as string));
  return shape.kind === "record" || variantOf(shape, value) !== undefined;
}

/** The key of the variant whose tag stands in a value. */
function variantOf({ layout, variants }: UnionShape, value: unknown): string | undefined {
  const tag =
    layout.kind !== "external"
      ? (value as Plain)[layout.tag]
      : typeof value === "string"
        ? value
        : Object.keys(value as Plain)[0];
  return variants.find(({ tags }) => tags.includes(String(tag)))?.variant.key;
}

function decode(message: protobuf.Type, bytes: Uint8Array): Plain | undefined {
  try {
    return message.toObject(message.decode(bytes), { longs: String, bytes: Array, enums: Number }) as Plain;
  } catch {
    return undefined;
  }
}

function bytesOutcome(from: FieldShape, to: FieldShape | undefined, written: Plain, read: Plain): Outcome {
  const value = held(from, written);
  if (to === undefined) return value === undefined ? "ok" : "dropped";
  const seen = held(to, read);
  if (seen === undefined) {
    if (value === undefined) return relies(to) && !isUnwrapped(from) ? "altered" : "ok";
    if (isUnwrapped(to)) return Array.isArray(value) && value.length === 0 ? "ok" : "altered";
    if (!relies(to)) return "dropped";
    // Zero of what is text in Protobuf, a decimal say, is no text at all.
    const isText = from.type.kind === "scalar" && from.type.protobuf === "string";
    return (isText ? value === "" : isZero(value)) ? "ok" : "altered";
  }
  if (value === undefined || (from.unit !== to.unit && from.unit !== undefined)) return "altered";
  // A list of one is what it holds, and the other way round.
  const [one, other] = isUnwrapped(from) === isUnwrapped(to) ? [value, seen] : [single(from, value), single(to, seen)];
  if ((from.type.kind === "map" && isObject(to.type)) || (isObject(from.type) && to.type.kind === "map"))
    return "altered";
  if (!sameSeen(one, other)) return "altered";
  if (!isKnownInBytes(to.type, seen)) return "dropped";
  return isSameKey(from.type, value, to.type, seen) ? "ok" : "altered";
}

/** What a reader sees in a field: zero where absence means zero. */
function held({ wire, type, default: standIn }: FieldShape, message: Plain): unknown {
  const value = message[wire.name];
  if (value === undefined && wire.ownDefault === true && standIn?.kind === "constant") return standIn.value;
  if (value !== undefined || wire.presence !== "implicit" || type.kind === "list" || type.kind === "map") return value;
  if (type.kind === "scalar" && type.protobuf === "string") return "";
  if (type.kind === "scalar" && type.protobuf === "bytes") return [];
  if (type.kind === "scalar" && type.protobuf === "bool") return false;
  return type.kind === "scalar" && /64$/.test(type.protobuf) ? "0" : 0;
}

function isUnwrapped({ type, wire }: FieldShape): boolean {
  return !wire.wrapped && (type.kind === "list" || type.kind === "map");
}

function single(field: FieldShape, value: unknown): unknown {
  return isUnwrapped(field) && Array.isArray(value) && value.length === 1 ? value[0] : value;
}

function isZero(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length === 0;
  return value === 0 || value === "" || value === false || value === "0";
}

function isKnownInBytes(type: Type, value: unknown): boolean {
  if (type.kind !== "reference") return true;
  const { shape } = type;
  if (shape.kind === "enum") return shape.values.some(({ value: { number } }) => number === value);
  return shape.kind === "record" || Object.keys(value as Plain).length > 0;
}

/** Whether the number of a value, or of the variant that is set, means the same on both sides. */
function isSameKey(from: Type, value: unknown, to: Type, seen: unknown): boolean {
  if (from.kind !== "reference" || to.kind !== "reference") return true;
  const keyOf = ({ shape }: typeof from, one: unknown): string | undefined => {
    if (shape.kind === "enum") return shape.values.find(({ value: { number } }) => number === one)?.value.key;
    if (shape.kind === "record") return "";
    const name = Object.keys(one as Plain)[0];
    return shape.variants.find(({ variant: { wireName } }) => wireName === name)?.variant.key;
  };
  return keyOf(from, value) === keyOf(to, seen);
}

/** Text is also what its bytes are; integers of 64 bits are text here. */
function sameSeen(left: unknown, right: unknown): boolean {
  const plain = (value: unknown): unknown => {
    if (typeof value === "number") return Number.isInteger(value) ? `n${value}` : value;
    return value;
  };
  const bytes = (value: unknown): string | undefined =>
    typeof value === "string"
      ? [...Buffer.from(value)].join()
      : Array.isArray(value) && value.every((one) => typeof one === "number")
        ? value.join()
        : undefined;
  if (JSON.stringify(left) === JSON.stringify(right)) return true;
  if (typeof left === "number" && typeof right === "string") return String(left) === right;
  if (typeof right === "number" && typeof left === "string") return String(right) === left;
  if (typeof left === "string" || typeof right === "string")
    return bytes(left) !== undefined && bytes(left) === bytes(right);
  return plain(left) === plain(right);
}
