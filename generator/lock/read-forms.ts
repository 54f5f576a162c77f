import type {
  Constraints,
  JsonSpelling,
  JsonValue,
  Otherwise,
  Place,
  ProtobufScalar,
  ScalarName,
  StandIn,
} from "../ir/index.js";
import { parseJsonText, type Span } from "../source/index.js";
import type { Fact } from "./lock.js";
import { unquote, wordsOf } from "./parse-lock.js";

/** A type as a lock says it, before its names are resolved. `version` is absent where it is the one in which it is used. */
export type TypeWords =
  | {
      readonly kind: "scalar";
      readonly scalar: ScalarName;
      readonly json: readonly JsonSpelling[];
      readonly protobuf: ProtobufScalar;
      readonly as?: "number" | "Date";
      readonly nonfinite: boolean;
      readonly constraints: Constraints;
      readonly schema?: { readonly hash: string; readonly validated: boolean };
    }
  | { readonly kind: "list"; readonly element: TypeWords; readonly constraints: Constraints }
  | { readonly kind: "map"; readonly key: TypeWords; readonly value: TypeWords; readonly constraints: Constraints }
  | { readonly kind: "nullable"; readonly inner: TypeWords }
  | { readonly kind: "reference"; readonly id: string; readonly version: string | undefined };

/** A field as a line of a lock says it. */
export interface FieldWords {
  readonly type: TypeWords;
  readonly presence: "required" | "optional" | "reading";
  readonly place: Place;
  readonly aliases: readonly string[];
  readonly none?: JsonValue;
  readonly unit?: string;
  readonly default?: StandIn;
  readonly number: number;
  readonly proto: string;
  readonly wirePresence: "explicit" | "implicit" | "required";
  readonly oneof?: string;
  readonly wrapped: boolean;
  readonly packed: boolean;
  readonly delimited: boolean;
}

/** A line of a lock that can't be read as what it is about; its place is that of the line. */
export class LockReadError extends Error {
  readonly span: Span;

  constructor({ key, span }: Fact) {
    super(`can't make sense of what the lock says of ${key}`);
    this.span = span;
  }
}

/** Reads the text of a line from left to right. */
export interface Cursor {
  readonly fact: Fact;
  at: number;
}

/** @throws LockReadError */
export function fail(fact: Fact): never {
  throw new LockReadError(fact);
}

/** Takes what a sticky pattern matches, and gives its first group, or all of it; undefined where it does not match. */
export function take(cursor: Cursor, pattern: RegExp): string | undefined {
  const sticky = new RegExp(pattern.source, "y");
  sticky.lastIndex = cursor.at;
  const found = sticky.exec(cursor.fact.text);
  if (found === null) return undefined;
  cursor.at = sticky.lastIndex;
  return found[1] ?? found[0];
}

/** @throws LockReadError where it does not match */
export function need(cursor: Cursor, pattern: RegExp): string {
  return take(cursor, pattern) ?? fail(cursor.fact);
}

const name = /("(?:[^"\\]|\\.)*"|[A-Za-z0-9_.$#-]+)/;

/** A name, in quotes or not. */
export function needName(cursor: Cursor): string {
  return unquote(need(cursor, name)) ?? fail(cursor.fact);
}

/** The line of a field. */
export function readFieldWords(fact: Fact): FieldWords {
  const cursor: Cursor = { fact, at: 0 };
  const type = readType(cursor);
  const presence = need(cursor, /; (required|optional|reading)/) as FieldWords["presence"];
  // A step may hold anything but a line break: it ends where a part begins that every field has.
  const place = readPlace(need(cursor, /; at (.*?)(?=; (?:or |none |unit |default |number -?\d))/));
  const aliases = take(cursor, /; or /) === undefined ? [] : readStrings(cursor);
  const none = take(cursor, /; none /) === undefined ? undefined : readJson(cursor);
  const unit = take(cursor, /; unit /) === undefined ? undefined : needName(cursor);
  const standIn = take(cursor, /; default /) === undefined ? undefined : readStandIn(cursor);
  const number = Number(need(cursor, /; number (-?\d+)/));
  need(cursor, /; proto /);
  const proto = needName(cursor);
  const wirePresence = (take(cursor, /; (implicit|required)/) ?? "explicit") as FieldWords["wirePresence"];
  const oneof = take(cursor, /; oneof /) === undefined ? undefined : needName(cursor);
  const wrapped = take(cursor, /; wrapped/) !== undefined;
  const packed = take(cursor, /; unpacked/) === undefined;
  const delimited = take(cursor, /; delimited/) !== undefined;
  if (cursor.at < fact.text.length || standIn?.kind === "absent") fail(fact);
  return {
    type,
    presence,
    place,
    aliases,
    ...(none === undefined ? {} : { none }),
    ...(unit === undefined ? {} : { unit }),
    ...(standIn === undefined ? {} : { default: standIn }),
    number,
    proto,
    wirePresence,
    ...(oneof === undefined ? {} : { oneof }),
    wrapped,
    packed,
    delimited,
  };
}

/** No type is nested deeper: what a lock holds was a type once, and those are bounded. */
const maximumDepth = 100;

/** A type, from where the cursor stands. */
export function readType(cursor: Cursor, depth = 0): TypeWords {
  if (depth > maximumDepth) fail(cursor.fact);
  if (take(cursor, /nullable</) !== undefined) {
    const inner = readType(cursor, depth + 1);
    need(cursor, />/);
    return { kind: "nullable", inner };
  }
  if (take(cursor, /list</) !== undefined) {
    const element = readType(cursor, depth + 1);
    need(cursor, />/);
    return { kind: "list", element, constraints: readConstraints(cursor) };
  }
  if (take(cursor, /map</) !== undefined) {
    const key = readType(cursor, depth + 1);
    need(cursor, /, /);
    const value = readType(cursor, depth + 1);
    need(cursor, />/);
    return { kind: "map", key, value, constraints: readConstraints(cursor) };
  }
  const id = needName(cursor);
  const json = take(cursor, / json=([a-z0-9|-]+)/);
  if (json === undefined) return { kind: "reference", id, version: take(cursor, /@(\d+\.\d+\.\d+)/) };
  const protobuf = need(cursor, / proto=([A-Za-z0-9.]+)/) as ProtobufScalar;
  const as = take(cursor, / as=(number|Date)/) as "number" | "Date" | undefined;
  const nonfinite = take(cursor, / nonfinite/) !== undefined;
  const constraints = readConstraints(cursor);
  const hash = take(cursor, / schema=sha256:([0-9a-f]{64})/);
  const validated = hash !== undefined && take(cursor, / unchecked/) === undefined;
  return {
    kind: "scalar",
    scalar: id as ScalarName,
    json: json.split("|") as JsonSpelling[],
    protobuf,
    ...(as === undefined ? {} : { as }),
    nonfinite,
    constraints,
    ...(hash === undefined ? {} : { schema: { hash, validated } }),
  };
}

function readConstraints(cursor: Cursor): Constraints {
  const min = take(cursor, / min=([^\s;>,]+)/);
  const max = take(cursor, / max=([^\s;>,]+)/);
  const pattern = take(cursor, / pattern=/) === undefined ? undefined : needName(cursor);
  const format = take(cursor, / format=/) === undefined ? undefined : needName(cursor);
  const unique = take(cursor, / unique/) !== undefined;
  const bound = (text: string): number | bigint => {
    const parsed = parseJsonText(text);
    const isNumber = parsed.ok && (typeof parsed.value === "number" || typeof parsed.value === "bigint");
    return isNumber ? (parsed.value as number | bigint) : fail(cursor.fact);
  };
  return {
    ...(min === undefined ? {} : { min: bound(min) }),
    ...(max === undefined ? {} : { max: bound(max) }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(format === undefined ? {} : { format }),
    ...(unique ? { unique } : {}),
  };
}

/** `amount`, `address/city`, `/version` or `$context.topic`. */
export function readPlace(text: string): Place {
  const steps = (path: string): readonly string[] =>
    path === "" ? [] : path.split("/").map((step) => withoutEscapes(step).replaceAll("~1", "/").replaceAll("~0", "~"));
  if (text.startsWith("$context.")) return { root: "context", path: steps(text.slice("$context.".length)) };
  if (text.startsWith("/")) return { root: "document", path: steps(text.slice(1)) };
  return { root: "record", path: steps(text) };
}

/** What stands between the quotes of a JSON string, as it was. */
function withoutEscapes(text: string): string {
  const parsed = parseJsonText(`"${text}"`);
  return parsed.ok && typeof parsed.value === "string" ? parsed.value : text;
}

/** What stands in, to the end of its part. */
export function readStandIn(cursor: Cursor): StandIn | Otherwise {
  const { span } = cursor.fact;
  const from = take(cursor, /\$(context|envelope|payload)\./);
  if (from !== undefined) {
    const text = withoutEscapes(need(cursor, /(.*?)(?=; number -?\d|$)/));
    return from === "context"
      ? { kind: "context", name: text, span }
      : { kind: from === "envelope" ? "envelope" : "payload", field: text, span };
  }
  if (take(cursor, /absent$/) !== undefined) return { kind: "absent", span };
  return { kind: "constant", value: readJson(cursor), span };
}

/** One value of JSON. */
export function readJson(cursor: Cursor): JsonValue {
  const { fact, at } = cursor;
  let depth = 0;
  for (;;) {
    const part = take(cursor, /"(?:[^"\\]|\\.)*"|[[\]{}]|[^"[\]{};]+|;/);
    if (part === undefined) break;
    if (part === "[" || part === "{") depth += 1;
    else if (part === "]" || part === "}") depth -= 1;
    if (depth > 0 || part === "," || part === ":") continue;
    break;
  }
  const parsed = parseJsonText(fact.text.slice(at, cursor.at));
  return parsed.ok ? parsed.value : fail(fact);
}

/** Strings with commas between them. */
function readStrings(cursor: Cursor): readonly string[] {
  return readValues(cursor).map((value) => (typeof value === "string" ? value : fail(cursor.fact)));
}

/** Strings, integers and null with commas between them. */
export function readValues(cursor: Cursor): readonly (string | number | null)[] {
  const found: (string | number | null)[] = [];
  do {
    const parsed = parseJsonText(need(cursor, /"(?:[^"\\]|\\.)*"|-?\d+|null/));
    if (!parsed.ok) fail(cursor.fact);
    const { value } = parsed;
    found.push(typeof value === "string" || typeof value === "number" || value === null ? value : fail(cursor.fact));
  } while (take(cursor, /, /) !== undefined);
  return found;
}

/** The name in the key of a line: `total` of `field total`. */
export function nameIn(fact: Fact): string {
  return unquote(wordsOf(fact.key)[1] ?? "") ?? fail(fact);
}

/** Names with commas between them. */
export function readNames(fact: Fact): readonly string[] {
  const cursor: Cursor = { fact, at: 0 };
  const found: string[] = [];
  do found.push(needName(cursor));
  while (take(cursor, /, /) !== undefined);
  return found;
}
