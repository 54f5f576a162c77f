import fc from "fast-check";
import { downcastOf, fieldAt, type History, type Loss, placeText } from "../../generator/evolve/index.js";
import {
  canonicalOf,
  downcastEvent,
  downcastStored,
  type RecordValue,
  readConstant,
  readStored,
  readStoredAs,
} from "../../generator/interpret/index.js";
import type { EventDeclaration, EventVersion, JsonValue, RecordShape, Type } from "../../generator/ir/index.js";
import { stringifyJson } from "../../runtime/src/json-text.js";
import { canonicalEvent } from "./canonical-events.js";
import type { EventModule } from "./generated.js";
import type { StoredEvent } from "./stored-events.js";

/** One question: a stored event of an older version, lifted and made again. */
export interface Trip {
  readonly history: History;
  readonly event: EventDeclaration;
  readonly at: EventVersion;
  readonly stored: StoredEvent;
  /** How fast-check shows it: histories are long. */
  readonly [fc.toStringMethod]: () => string;
}

/** How a law turned out: `other` where the event is none of the version, or of no use for the question. */
export type Answer = "kept" | "lost" | "other" | { readonly broken: string };

/** `down(up(x)) = x` on what is not marked, through the interpreter. */
export function returnedAnswer({ history, event, at, stored }: Trip): Answer {
  const own = readStoredAs(history, { ...event, latest: at }, at, { json: stored.json }, { context: stored.context });
  const options = { context: stored.context };
  const up = readStored(history, event, { json: stored.json }, options);
  if (own.kind === "failed" || up.kind === "failed" || up.version !== at.version.name) return "other";
  const down = downcastStored(history, event, at, { json: stored.json }, options);
  const { kind, unreturned } = downcastOf(history, event, at);
  if (down.kind === "failed")
    return kind === "partial" ? "other" : { broken: `it is ${kind}, but fails: ${JSON.stringify(down.issues)}` };
  return judge(differencesOf(at, own, down), unreturned, at);
}

/** `up(down(y)) = y` on what is not marked, through the interpreter. */
export function restoredAnswer({ history, event, at, stored }: Trip): Answer {
  const { latest } = event;
  const read = readStoredAs(history, event, latest, { json: stored.json }, { context: stored.context });
  if (read.kind === "failed" || stored.version !== latest.version.name) return "other";
  const payload = recordAt(latest.payload, read.payload);
  const envelope = latest.envelope === undefined ? undefined : recordAt(latest.envelope, read.envelope);
  if (payload === undefined) return "other";
  const down = downcastEvent(history, event, at, { payload, envelope });
  const { kind, lost } = downcastOf(history, event, at);
  if (down.kind === "failed")
    return kind === "partial" ? "other" : { broken: `it is ${kind}, but fails: ${JSON.stringify(down.issues)}` };
  const up = downcastEvent(history, event, latest, down);
  // What a caller tells is not known here.
  if (up.kind === "failed") return "other";
  const shown = (parts: { readonly payload: RecordValue; readonly envelope: RecordValue | undefined }): Parts => ({
    payload: canonicalOf(parts.payload),
    envelope: parts.envelope === undefined ? {} : canonicalOf(parts.envelope),
  });
  return judge(differencesOf(latest, shown({ payload, envelope }), shown(up)), lost, latest);
}

/** Whether generated code makes of an event what the interpreter does, or fails where it fails. */
export function generatedAnswer({ history, event, at, stored }: Trip, module: EventModule, context: object): Answer {
  const read = module.readJson(stringifyJson(stored.json), { context: context as Readonly<Record<string, unknown>> });
  // Drafts are never written, and to the current version the writer passes by itself.
  const isOffered = at !== event.current && at.version.released !== undefined;
  if (read.kind !== "event" || module.downcast === undefined || !isOffered) return "other";
  const expected = downcastStored(history, event, at, { json: stored.json }, { context: stored.context });
  const made = module.downcast(read.event, at.version.name);
  const { kind } = downcastOf(history, event, at);
  if (made.kind === "failed" && kind !== "partial")
    return { broken: `it is ${kind}, but fails: ${JSON.stringify(made.issues)}` };
  if (made.kind !== expected.kind)
    return {
      broken: `generated ${JSON.stringify(made, bigintText)}, interpreted ${JSON.stringify(expected, bigintText)}`,
    };
  if (made.kind === "failed" || expected.kind === "failed") {
    const paths = (issues: readonly { readonly path: string }[]): string =>
      [...new Set(issues.map(({ path }) => path))].sort().join();
    return made.kind === "failed" && expected.kind === "failed" && paths(made.issues) !== paths(expected.issues)
      ? { broken: `generated fails at ${paths(made.issues)}, interpreted at ${paths(expected.issues)}` }
      : "other";
  }
  const found = differencesOf(at, canonicalEvent({ ...event, latest: at }, made.event), expected);
  return found.length === 0
    ? "kept"
    : { broken: `generated code differs at ${found.join(", ")}: ${JSON.stringify(made, bigintText)}` };
}

/** Throws where a law is broken; gives how often it was asked in earnest. */
export function hold(trips: fc.Arbitrary<Trip>, ask: (trip: Trip) => Answer, numRuns: number): number {
  let asked = 0;
  fc.assert(
    fc.property(trips, (trip) => {
      const answer = ask(trip);
      if (typeof answer === "object")
        throw new Error(
          `${trip.event.id} ${trip.at.version.name}: ${answer.broken}\n${stringifyJson(trip.stored.json)}`,
        );
      if (answer !== "other") asked += 1;
    }),
    { numRuns },
  );
  return asked;
}

interface Parts {
  readonly envelope: JsonValue;
  readonly payload: JsonValue;
}

function judge(differences: readonly string[], marked: readonly Loss[], at: EventVersion): Answer {
  const keys = new Set(marked.map(({ record, place }) => keyOf(record, fieldAt(place)?.field.key ?? "")));
  const broken = differences.find((difference) => !keys.has(difference));
  if (broken === undefined) return differences.length === 0 ? "kept" : "lost";
  const places = marked.map(({ place, cause }) => `${placeText(place, at.envelope !== undefined)} ${cause.kind}`);
  return { broken: `${broken} is not what it was; marked: ${places.join(", ")}` };
}

function keyOf({ declaration }: RecordShape, field: string): string {
  return `${declaration.id}.${field}`;
}

function differencesOf({ envelope, payload }: EventVersion, left: Parts, right: Parts): readonly string[] {
  return [
    ...recordDifferences(payload, left.payload, right.payload),
    ...(envelope === undefined ? [] : recordDifferences(envelope, left.envelope, right.envelope)),
  ];
}

function recordDifferences(shape: RecordShape, left: JsonValue, right: JsonValue): readonly string[] {
  const [one, other] = [objectOf(left), objectOf(right)];
  return shape.fields.flatMap(({ name, type, field }) =>
    valueDifferences(type, one[name], other[name], keyOf(shape, field.key)),
  );
}

function valueDifferences(
  type: Type,
  left: JsonValue | undefined,
  right: JsonValue | undefined,
  key: string,
): readonly string[] {
  if (same(left, right)) return [];
  if (left === undefined || right === undefined || left === null || right === null) return [key];
  switch (type.kind) {
    case "nullable":
      return valueDifferences(type.inner, left, right, key);
    case "list": {
      const [items, others] = [listOf(left), listOf(right)];
      if (items.length !== others.length) return [key];
      return items.flatMap((item, index) => valueDifferences(type.element, item, others[index], key));
    }
    case "map": {
      const [one, other] = [objectOf(left), objectOf(right)];
      return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) =>
        valueDifferences(type.value, one[name], other[name], key),
      );
    }
    case "reference": {
      if (type.shape.kind === "record") return recordDifferences(type.shape, left, right);
      if (type.shape.kind === "enum") return [key];
      const [tag, otherTag] = [objectOf(left).type, objectOf(right).type];
      const variant = type.shape.variants.find(({ tags }) => tags.some((candidate) => candidate === tag));
      return !same(tag, otherTag) || variant === undefined ? [key] : recordDifferences(variant.content, left, right);
    }
    case "scalar":
      return [key];
  }
}

function same(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return JSON.stringify(left, sorted) === JSON.stringify(right, sorted);
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return BigInt(Number(value)) === value ? Number(value) : `${value}n`;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function bigintText(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? `${value}n` : value;
}

function objectOf(value: JsonValue): { readonly [name: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: JsonValue })
    : {};
}

function listOf(value: JsonValue): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

function recordAt(shape: RecordShape, json: JsonValue): RecordValue | undefined {
  const read = readConstant({ kind: "reference", declaration: shape.declaration, version: "", shape }, json);
  return "kind" in read && read.kind === "record" ? read : undefined;
}
