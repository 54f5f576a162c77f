import { isDeepStrictEqual } from "node:util";
import type { History } from "../../generator/evolve/index.js";
import { canonicalOf, liftValue, type RecordValue, readStoredAs } from "../../generator/interpret/index.js";
import type { EventDeclaration, EventVersion, JsonValue, Package, RecordShape } from "../../generator/ir/index.js";
import { unknownFields } from "../../runtime/src/values.js";
import { agree, isWritten, readerSays, readingAnswers, writerAnswers, writerOf } from "./agreement.js";
import { canonicalEvent } from "./canonical-events.js";
import type { EventModule } from "./generated.js";
import { type compileSchema, isBeyondSchemas, textOf } from "./json-schemas.js";
import { type EventNeighbour, eventNeighbours } from "./neighbours.js";
import { recordValue } from "./protobuf-agreement.js";
import type { StoredEvent } from "./stored-events.js";

/** Asks a module one thing that has a known answer; gives whether that is the answer. */
export type Question = (module: EventModule) => boolean;

/** What a question is about; `module` is a sound one. */
export interface Subject {
  readonly history: History;
  readonly pkg: Package;
  readonly event: EventDeclaration;
  readonly module: EventModule;
}

type Value = Readonly<Record<string, unknown>>;

/** A value of a version, sound or beside one, and whether the version's strict schema takes it as JSON. */
export interface Sample extends EventNeighbour {
  readonly version: EventVersion;
  readonly isSound: boolean;
}

/**
 * Values of a version at each bound and beside it. Throws where the strict schema and the writer of a sound module differ on one:
 * then there is no known answer. What JSON Schemas can't tell has none either, and is left to other tests.
 */
export function samplesOf(
  { event, module }: Subject,
  version: EventVersion,
  bases: readonly object[],
  strict: ReturnType<typeof compileSchema>,
): readonly Sample[] {
  const write = writerOf(event, version, module);
  if (write === undefined) return [];
  return bases.flatMap((base) =>
    [...eventNeighbours(event, version, base, write(base))].flatMap((neighbour) => {
      if (isBeyondSchemas(neighbour.document)) return [];
      const answers = writerAnswers(write, strict, neighbour.value, neighbour.document);
      if (!agree(answers))
        throw new Error(`schema and writer differ on ${neighbour.what}: ${textOf(neighbour.document)}`);
      return [{ ...neighbour, version, isSound: answers.expected === true }];
    }),
  );
}

/** Stored events are read as the interpreter reads them. Throws where a sound module does not. */
export function readingQuestions(
  subject: Subject,
  stored: readonly Pick<StoredEvent, "json" | "context">[],
): readonly Question[] {
  return stored.map((each) => {
    const answers = readingAnswers(subject, each);
    if (!agree(answers)) throw new Error(`reader and interpreter differ on ${textOf(each.json)}`);
    return (module) => isDeepStrictEqual(readerSays({ ...subject, module }, each), answers.expected);
  });
}

/** In an event that a writer wrote, nothing is unknown. */
export function knownKeyQuestions(samples: readonly Sample[]): readonly Question[] {
  return samples
    .filter(({ isSound }) => isSound)
    .map(({ document }): Question => {
      return ({ readJson }) => {
        const result = readJson(textOf(document));
        return result.kind !== "event" || !hasUnknown(result.event);
      };
    });
}

/** Whether there are unknown fields anywhere in a value. */
export function hasUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.hasOwn(value, unknownFields) || Object.values(value).some(hasUnknown);
}

/** Values are written where the strict schema takes them, as they are written by a sound module, and read back. */
export function writingQuestions({ event, module }: Subject, samples: readonly Sample[]): readonly Question[] {
  return samples.map(({ version, value, document, isSound }) => {
    const write = writerOf(event, version, module);
    const expected = isSound ? write?.(value) : undefined;
    if (isSound && textOf(expected ?? null) !== textOf(document))
      throw new Error(`written is ${textOf(expected ?? null)}, not ${textOf(document)}`);
    return (faulty) => {
      const again = writerOf(event, version, faulty);
      if (again === undefined) return false;
      return isSound ? isDeepStrictEqual(again(value), expected) : !isWritten(again, value);
    };
  });
}

/** Values of the latest version are valid, are events, and are made by `create`, where the strict schema takes them. */
export function checkingQuestions(subject: Subject, samples: readonly Sample[]): readonly Question[] {
  const { event, history } = subject;
  return samples
    .filter(({ version }) => version === event.latest)
    .flatMap(({ value, isSound }): readonly Question[] => {
      const { payload, envelope } = partsOf(value);
      return [
        ({ validate }) => (validate(value).length === 0) === isSound,
        ({ is }) => (is as (value: unknown) => boolean)(value) === isSound,
        ({ create }) => {
          const made = orRefused(() => create?.(payload, envelope));
          return isSound ? isDeepStrictEqual(made, value) : made === "refused";
        },
        ...(isSound ? defaultQuestions(event, history, payload, envelope, value, subject) : []),
      ];
    });
}

/** What `create` is not told stands in as it does where it was not stored. */
function defaultQuestions(
  event: EventDeclaration,
  history: History,
  payload: Value,
  envelope: Value,
  value: object,
  { module }: Subject,
): readonly Question[] {
  return event.latest.payload.fields
    .filter((field) => field.presence !== "required" && field.default !== undefined)
    .map(({ name, place }): Question => {
      const stored = module.toJson?.(value);
      const text = textOf(without(stored ?? null, [...(event.latest.layout?.payload.path ?? []), ...place.path]));
      const expected = readStoredAs(history, event, event.latest, { text }, {});
      const { [name]: _, ...told } = payload;
      return ({ create }) => {
        const made = create?.(told, envelope) ?? {};
        return (
          expected.kind === "event" &&
          isDeepStrictEqual(canonicalEvent(event, made), { envelope: expected.envelope, payload: expected.payload })
        );
      };
    });
}

/** What is no record at all, or has another event's type, is no event. */
export function strangerQuestions(sound: object): readonly Question[] {
  const { payload } = partsOf(sound);
  const asList = (record: object): object => Object.assign([], record);
  const strangers: readonly unknown[] = [
    null,
    "text",
    [],
    asList(sound),
    { ...sound, type: "Other" },
    ...[null, "text", [], asList(payload), ...nestedStrangers(payload)].map((other) => ({ ...sound, payload: other })),
  ];
  return strangers.flatMap((stranger): readonly Question[] => [
    ({ validate }) => validate(stranger).length > 0,
    ({ is }) => !(is as (value: unknown) => boolean)(stranger),
  ]);
}

/** A text with half a character is refused by an older version's writer too; JSON Schemas can't say it. */
export function halfCharacterQuestions({ event }: Subject, version: EventVersion, sound: object): readonly Question[] {
  const { payload } = partsOf(sound);
  return Object.entries(payload).flatMap(([key, item]): readonly Question[] => {
    if (typeof item !== "string" || item === "") return [];
    const other = { ...sound, payload: { ...payload, [key]: `${item.slice(1)}\ud800` } };
    return [(module) => orRefused(() => writerOf(event, version, module)?.(other)) === "refused"];
  });
}

/** What says that it is a variant that is not known, and keeps nothing of one, is no event. */
export function unknownVariantQuestions(sound: object, field: string): readonly Question[] {
  const withVariant = (variant: object): object => ({
    ...sound,
    payload: { ...partsOf(sound).payload, [field]: variant },
  });
  const kept = withVariant({ type: "unknown", unknown: { type: "Later" } });
  const nothing = [withVariant({ type: "unknown" }), withVariant({ type: "unknown", unknown: () => 0 })];
  return [
    ({ is }) => (is as (value: unknown) => boolean)(kept),
    ({ validate }) => validate(kept).length === 0,
    ...nothing.flatMap((value): readonly Question[] => [
      ({ is }) => !(is as (value: unknown) => boolean)(value),
      ({ validate }) => validate(value).length > 0,
    ]),
  ];
}

/** Payloads in which a record is a list with its properties. */
function nestedStrangers(payload: Value): readonly Value[] {
  return Object.entries(payload).flatMap(([key, item]) => {
    const isRecord = typeof item === "object" && item !== null && !Array.isArray(item);
    // What has a type may be a variant that is not known yet.
    return isRecord && !Object.hasOwn(item, "type") ? [{ ...payload, [key]: Object.assign([], item) }] : [];
  });
}

/** Strangers as an older version's payload, for that version's writer. */
export function olderStrangerQuestions({ event }: Subject, version: EventVersion, sound: object): readonly Question[] {
  const { payload } = partsOf(sound);
  return [null, "text", [], Object.assign([], payload), ...nestedStrangers(payload)].map((other): Question => {
    return (module) => {
      const write = writerOf(event, version, module);
      return write !== undefined && orRefused(() => write({ ...sound, payload: other })) === "refused";
    };
  });
}

/**
 * Events of the latest version become an older one's as the interpreter lifts them down, and fail where it finds no image. Of what
 * is no event of the latest, an event comes out only where the older version takes it. Throws where a sound module differs.
 */
export function downcastQuestions(subject: Subject, samples: readonly Sample[]): readonly Question[] {
  const { event, module } = subject;
  const older = event.versions.filter((version) => version !== event.latest);
  const latest = samples.filter(({ version }) => version === event.latest);
  return older.flatMap((version) =>
    latest.map(({ value, isSound, what }): Question => {
      const answer = downcastSays(subject, module, version, value);
      const write = writerOf(event, version, module);
      if (isSound && !isDeepStrictEqual(answer, loweredAnswer(subject, version, value as Value)))
        throw new Error(`downcast and interpreter differ on ${what}`);
      if (!isSound && answer !== "refused") {
        const made = module.downcast?.(value, version.version.name);
        if (made?.kind !== "event" || write === undefined || !isWritten(write, made.event))
          throw new Error(`a downcast gave what its version does not take: ${what}`);
      }
      return (faulty) => isDeepStrictEqual(downcastSays(subject, faulty, version, value), answer);
    }),
  );
}

/** What an older version can't say is refused as that: nothing else is wrong with it. */
export function imagelessQuestions({ event }: Subject, beyond: readonly Sample[]): readonly Question[] {
  const older = event.versions.filter((version) => version !== event.latest);
  return beyond.flatMap(({ value }) =>
    older.map(({ version }): Question => {
      return ({ downcast }) => {
        const result = downcast?.(value, version.name);
        return result?.kind === "failed" && result.issues.every(({ code }) => code === "image");
      };
    }),
  );
}

function downcastSays({ event }: Subject, { downcast }: EventModule, version: EventVersion, value: object): unknown {
  const result = orRefused(() => downcast?.(value, version.version.name));
  if (result === "refused" || result === undefined || result.kind === "failed") return "refused";
  return canonicalEvent({ ...event, latest: version }, result.event);
}

function loweredAnswer({ history, event }: Subject, version: EventVersion, value: Value): unknown {
  const { payload, envelope } = partsOf(value);
  const lowered = (from: RecordShape, to: RecordShape, record: Value): JsonValue | undefined => {
    const issues: { readonly path: string; readonly code: "image"; readonly message: string }[] = [];
    const nothing = (): undefined => undefined;
    const lift = { kind: "declaration", lift: history.lift(from, to), total: false } as const;
    const { declaration } = to;
    const type = { kind: "reference", declaration, version: version.version.name, shape: to } as const;
    const standIns = { context: nothing, envelope: nothing, payload: nothing };
    const lifting = { history, issues: issues as never, filled: [], run: neverRun, standIns };
    const made = liftValue(lift, recordValue(from, record) as RecordValue, type, "", lifting);
    return made === undefined || issues.length > 0 ? undefined : canonicalOf(made);
  };
  const made = lowered(event.latest.payload, version.payload, payload);
  if (made === undefined) return "refused";
  if (event.latest.envelope === undefined || version.envelope === undefined) return { envelope: {}, payload: made };
  const frame = lowered(event.latest.envelope, version.envelope, envelope);
  return frame === undefined ? "refused" : { envelope: frame, payload: made };
}

function neverRun(): { readonly ok: false; readonly reason: string } {
  return { ok: false, reason: "there are no functions here" };
}

/** The payload and the envelope's fields of an event with an envelope. */
export function partsOf(value: object): { readonly payload: Value; readonly envelope: Value } {
  const { type: _, payload, ...envelope } = value as Value;
  return { payload: payload as Value, envelope };
}

/** What is made, or that a TypeError was thrown. */
export function orRefused<T>(make: () => T): T | "refused" {
  try {
    return make();
  } catch (error) {
    if (error instanceof TypeError) return "refused";
    throw error;
  }
}

function without(json: JsonValue, [step = "", ...rest]: readonly string[]): JsonValue {
  const { [step]: found = null, ...others } = json as { readonly [key: string]: JsonValue };
  return rest.length === 0 ? others : { ...others, [step]: without(found, rest) };
}
