import { createHash } from "node:crypto";
import type { JsonValue } from "../ir/index.js";
import { printJsonText, type SourceFile, type Span } from "../source/index.js";

/** One line of a form: what it is about (`field amount`), and what it says of that. */
export interface Fact {
  readonly key: string;
  readonly text: string;
  /** In the lock where it was read from one, else in the schema. */
  readonly span: Span;
}

/** What one version of an event or a type is. */
export interface Form {
  /** What never changes once it is released; sorted by key. */
  readonly facts: readonly Fact[];
  /** What stands in, and what converts; may change with a reason. Sorted by key. */
  readonly lifts: readonly Fact[];
}

export interface LockedVersion extends Form {
  readonly name: string;
  /** What authors' functions made when the version was released: `try` lines. */
  readonly tries: readonly Fact[];
  /** Reasons of changed lifts: `accepted` lines. */
  readonly accepted: readonly Fact[];
  readonly span: Span;
}

export type BlockKind = "event" | "record" | "enum" | "union";

/** All that the lock holds of one event, or of one type. */
export interface Block {
  readonly kind: BlockKind;
  /** The event's or the declaration's id. */
  readonly id: string;
  /** Every number that was ever given, by field (`amount`, and `amount#1` for its second wire form), value or variant. */
  readonly numbers: ReadonlyMap<string, { readonly value: number; readonly span: Span }>;
  /** By version name. */
  readonly versions: ReadonlyMap<string, LockedVersion>;
  readonly span: Span;
}

/** A lock as it was read. */
export interface Lock {
  readonly file: SourceFile;
  /** By `blockKey`. */
  readonly blocks: ReadonlyMap<string, Block>;
}

export const lockName = "evolvent.lock";

/** The first line of every lock. */
export const lockHeader = "evolvent lock 1";

/** An event and a type may have the same id; two types may not. */
export function blockKey(kind: BlockKind, id: string): string {
  return `${kind === "event" ? "event" : "type"} ${id}`;
}

/** SHA-256 of a form's facts, in hexadecimal. */
export function fingerprintOf(kind: BlockKind, id: string, facts: readonly Pick<Fact, "key" | "text">[]): string {
  const lines = [`${kind} ${word(id)}`, ...facts.map(({ key, text }) => `${key}: ${text}`)];
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

/** A name as it stands in a lock: as it is, or in quotes where it holds anything else than letters, digits and a few signs. */
export function word(name: string): string {
  return /^[A-Za-z0-9_.$#-]+$/.test(name) ? name : jsonText(name);
}

/** JSON on one line, keys sorted, with nothing that an editor takes for the end of a line. */
export function jsonText(value: JsonValue): string {
  const text = printJsonText(sorted(value));
  return text.replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function sorted(value: JsonValue): JsonValue {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => sorted(item));
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}

/** By key; the order in which they stand in a lock. */
export function sortFacts(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
}
