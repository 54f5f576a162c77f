import type { Context } from "./context.js";
import { StoredError } from "./error.js";
import type {
  EventProgram,
  PackageProgram,
  Reading,
  ReadOptions,
  ReadResult,
  RecordIssue,
  Runtime,
  StoredEvent,
  StoredVersion,
} from "./generated.js";
import { parsePlainText } from "./plain-text.js";

/** What a record turned out to be. */
export type Outcome =
  | {
      readonly kind: "event";
      readonly program: EventProgram;
      /** As the latest. */
      readonly event: object;
      readonly version: string;
      /** Whether a reader stood something in. */
      readonly isFilled: boolean;
    }
  | { readonly kind: "skipped"; readonly program: EventProgram | undefined; readonly type: string }
  | { readonly kind: "failed"; readonly issues: readonly RecordIssue[] };

export type ReadText = (text: string, context: Context) => Outcome;
export type ReadValue = (document: unknown, context: Context) => Outcome;

/** Where types stand, with the events whose types stand there; `null` where several have the same. */
interface TypePlace {
  readonly place: readonly string[] | string;
  readonly events: ReadonlyMap<string, Found | null>;
}

/** The versions of an event that are stored under a type, by the mark that allows them. */
interface MarkTable {
  readonly place: readonly string[];
  readonly byMark: ReadonlyMap<string | number | null, readonly StoredVersion[]>;
}

/** An event as it is found by its type. */
interface Found {
  readonly program: EventProgram;
  readonly type: string;
  /** Absent where a mark alone does not tell which versions may be meant. */
  readonly table: MarkTable | undefined;
}

/** Reads parsed events: finds the event by its type and the version by its mark, and leaves what is unusual to the runtime. */
export function createValueReader({ runtime, events }: PackageProgram, size: number): ReadValue {
  const places = typePlaces(events);
  const stored = events.map((program) => program.stored);
  const alone = new Map(events.map((program) => [program, [program.stored] as const]));
  let options: ReadOptions = { context: {}, size };
  return (document, context) => {
    if (options.context !== context) options = { context, size };
    const found = findType(places, document, context, runtime);
    if (found === undefined) return fromResult(runtime.readParsed(document, stored, options), events);
    return (
      readMarked(document, found) ??
      fromResult(runtime.readParsed(document, alone.get(found.program) ?? stored, options), [found.program])
    );
  };

  /** As the runtime chooses: the oldest version that explains every key, else the newest that fits, a released one before a draft. */
  function readMarked(document: unknown, { program, type, table }: Found): Outcome | undefined {
    if (table === undefined) return undefined;
    const mark = (runtime.valueAt(document, table.place, type) ?? null) as string | number | null;
    const versions = table.byMark.get(mark);
    if (versions === undefined) return undefined;
    let released: Outcome | undefined;
    let draft: Outcome | undefined;
    for (const version of versions) {
      const reading: Reading = runtime.createReading(document, type, options);
      const event = version.read(reading);
      if (reading.issues.length > 0) continue;
      const isFilled = reading.filled.length > 0;
      const fits: Outcome = { kind: "event", program, event, version: version.name, isFilled };
      if (reading.unknownKeys === 0) return fits;
      if (version.draft === true) draft = fits;
      else released = fits;
    }
    return released ?? draft;
  }
}

/** What a document says it is; undefined where it says nothing that is known, or may be two events: those are looked at as both. */
function findType(
  places: readonly TypePlace[],
  document: unknown,
  context: Context,
  { valueAt }: Runtime,
): Found | undefined {
  let found: Found | null | undefined;
  for (const { place, events } of places) {
    if (!isRootKey(place)) {
      const type = typeof place === "string" ? context[place] : valueAt(document, place, "");
      if (typeof type === "string") found = onlyOne(found, events.get(type));
    } else if (typeof document === "string") found = onlyOne(found, events.get(document));
    else if (typeof document === "object" && document !== null && !Array.isArray(document))
      for (const key in document) found = onlyOne(found, events.get(key));
  }
  return found ?? undefined;
}

/** `null` for two. */
function onlyOne(one: Found | null | undefined, other: Found | null | undefined): Found | null | undefined {
  if (one === undefined) return other;
  return other === undefined ? one : null;
}

/**
 * Reads lines of JSON. The platform's parser is used where it can't lose anything; a line that it, or a reader, has something against
 * is read again by the runtime's own parser, whose word counts.
 */
export function createTextReader(program: PackageProgram, size: number): ReadText {
  const { parseByHand, defaultDepth } = program.runtime;
  const read = createValueReader(program, size);
  return (text, context) => {
    const plain = parsePlainText(text);
    if (plain !== undefined) {
      const outcome = read(plain, context);
      if (outcome.kind !== "failed") return outcome;
    }
    const parsed = parseByHand(text, defaultDepth);
    if ("failure" in parsed) return { kind: "failed", issues: [{ path: "", ...parsed.failure }] };
    return read(parsed.value, context);
  };
}

/** Reads messages of Protobuf. */
export function createMessageReader(
  { runtime, events, pkg }: PackageProgram,
  size: number,
): (bytes: Uint8Array, context: Context) => Outcome {
  const wires = events.map(({ wire }) => {
    if (wire === undefined) throw new StoredError(`messages of ${pkg} don't say what they are: it has no envelope`);
    return wire;
  });
  return (bytes, context) => fromResult(runtime.readWire(bytes, wires, { context, size }), events);
}

function fromResult(result: ReadResult, events: readonly EventProgram[]): Outcome {
  if (result.kind === "failed") return result;
  const program = events.length === 1 ? events[0] : programOf(result, events);
  if (result.kind === "skipped") return { kind: "skipped", program, type: result.type };
  if (program === undefined) throw new Error("an event was read that no event of the schemas explains");
  const { event, version, filled } = result;
  return { kind: "event", program, event, version, isFilled: filled.length > 0 };
}

/** Events in TypeScript carry the newest type, whatever was stored. */
function programOf(result: Exclude<ReadResult, { kind: "failed" }>, events: readonly EventProgram[]) {
  const type = result.kind === "skipped" ? result.type : "type" in result.event ? result.event.type : undefined;
  if (typeof type !== "string") return undefined;
  const latest = events.find(({ newestType }) => newestType === type);
  return latest ?? events.find(({ stored }) => stored.versions.some(({ types }) => types.includes(type)));
}

function typePlaces(events: readonly EventProgram[]): readonly TypePlace[] {
  const places = new Map<string, { readonly place: TypePlace["place"]; readonly events: Map<string, Found | null> }>();
  for (const program of events) {
    for (const { typeAt, types } of program.stored.versions) {
      if (typeAt === undefined) continue;
      const name = JSON.stringify(typeAt);
      const at = places.get(name) ?? { place: typeAt, events: new Map<string, Found | null>() };
      places.set(name, at);
      for (const type of types) {
        const known = at.events.get(type);
        if (known === undefined) at.events.set(type, { program, type, table: markTable(program.stored, name, type) });
        else if (known?.program !== program) at.events.set(type, null);
      }
    }
  }
  return [...places.values()];
}

/** Whether the type is a key of the root. */
function isRootKey(place: TypePlace["place"]): boolean {
  return typeof place !== "string" && place.length === 1 && place[0] === "*";
}

/** Only where one place, the same in every version, tells the version. */
function markTable({ versions, skip }: StoredEvent, typePlace: string, type: string): MarkTable | undefined {
  const place = versions[0]?.versionAt;
  if (versions.some(({ typeAt }) => typeAt === undefined)) return undefined;
  if (skip || place === undefined || place.includes("*")) return undefined;
  if (!versions.every(({ versionAt }) => JSON.stringify(versionAt) === JSON.stringify(place))) return undefined;
  const here = versions.filter(({ typeAt, types }) => JSON.stringify(typeAt) === typePlace && types.includes(type));
  const marks = new Set(here.flatMap((version) => version.marks));
  return {
    place,
    byMark: new Map([...marks].map((mark) => [mark, here.filter((version) => version.marks.includes(mark))])),
  };
}
