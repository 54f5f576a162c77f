import type { Context } from "./context.js";
import { StoredError } from "./error.js";
import type {
  EventProgram,
  PackageProgram,
  Reading,
  ReadOptions,
  ReadResult,
  RecordIssue,
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

/** Where types stand, with the events whose types stand there. */
interface TypePlace {
  readonly place: readonly string[] | string;
  readonly events: ReadonlyMap<string, readonly EventProgram[]>;
}

/** The versions of an event that a mark allows, where that can be told by the mark alone. */
interface MarkTable {
  readonly place: readonly string[];
  readonly byMark: ReadonlyMap<string | number | null, readonly StoredVersion[]>;
}

/** Reads parsed events: finds the event by its type and the version by its mark, and leaves what is unusual to the runtime. */
export function createValueReader({ runtime, events }: PackageProgram, size: number): ReadValue {
  const places = typePlaces(events);
  const tables = new Map(events.map((program) => [program, markTable(program.stored)]));
  const stored = events.map((program) => program.stored);
  const find = (
    document: unknown,
    context: Context,
  ): { readonly type: string; readonly program: EventProgram } | undefined => {
    let found: { readonly type: string; readonly program: EventProgram } | undefined;
    for (const { place, events: known } of places) {
      for (const type of typesAt(document, place, context, runtime.valueAt)) {
        for (const program of known.get(type) ?? []) {
          if (found !== undefined && found.program !== program) return undefined;
          found = { type, program };
        }
      }
    }
    return found;
  };
  return (document, context) => {
    const options: ReadOptions = { context, size };
    const found = find(document, context);
    if (found === undefined) return fromResult(runtime.readParsed(document, stored, options), events);
    const { program, type } = found;
    const table = tables.get(program);
    const mark = table === undefined ? undefined : (runtime.valueAt(document, table.place, type) ?? null);
    const versions = mark === undefined ? undefined : table?.byMark.get(mark as string | number | null);
    if (versions !== undefined) {
      let fits: Outcome | undefined;
      for (const version of versions) {
        if (!version.types.includes(type)) continue;
        const reading: Reading = runtime.createReading(document, type, options);
        const event = version.read(reading);
        if (reading.issues.length > 0) continue;
        fits = { kind: "event", program, event, version: version.name, isFilled: reading.filled.length > 0 };
        if (reading.unknownKeys === 0) return fits;
      }
      if (fits !== undefined) return fits;
    }
    return fromResult(runtime.readParsed(document, [program.stored], options), [program]);
  };
}

/**
 * Reads lines of JSON. The platform's parser is used where it can't lose anything; a line that it, or a reader, has something against
 * is read again by the runtime's own parser, whose word counts.
 */
export function createTextReader(program: PackageProgram, size: number): ReadText {
  const read = createValueReader(program, size);
  return (text, context) => {
    const plain = parsePlainText(text);
    if (plain !== undefined) {
      const outcome = read(plain, context);
      if (outcome.kind !== "failed") return outcome;
    }
    const document = program.runtime.readDocument(text, { context, size });
    return "issue" in document ? { kind: "failed", issues: [document.issue] } : read(document.value, context);
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
  const places = new Map<
    string,
    { readonly place: readonly string[] | string; readonly events: Map<string, EventProgram[]> }
  >();
  for (const program of events) {
    for (const { typeAt, types } of program.stored.versions) {
      if (typeAt === undefined) continue;
      const name = JSON.stringify(typeAt);
      const at = places.get(name) ?? { place: typeAt, events: new Map<string, EventProgram[]>() };
      places.set(name, at);
      for (const type of types) {
        const list = at.events.get(type) ?? [];
        if (!list.includes(program)) list.push(program);
        at.events.set(type, list);
      }
    }
  }
  return [...places.values()];
}

/** What may be the type at a place: one text, or with `*` every key of the root. */
function typesAt(
  document: unknown,
  place: readonly string[] | string,
  context: Context,
  valueAt: (document: unknown, place: readonly string[], type: string) => unknown,
): readonly string[] {
  if (typeof place !== "string" && place.length === 1 && place[0] === "*") {
    if (typeof document === "string") return [document];
    return typeof document === "object" && document !== null && !Array.isArray(document) ? Object.keys(document) : [];
  }
  const found = typeof place === "string" ? context[place] : valueAt(document, place, "");
  return typeof found === "string" ? [found] : [];
}

/** Only where one place, the same in every version, tells the type, and one the version. */
function markTable({ versions, skip }: StoredEvent): MarkTable | undefined {
  const [first] = versions;
  const place = first?.versionAt;
  if (skip || place === undefined || place.includes("*")) return undefined;
  const same = (version: StoredVersion): boolean =>
    JSON.stringify(version.versionAt) === JSON.stringify(place) &&
    JSON.stringify(version.typeAt) === JSON.stringify(first?.typeAt);
  if (!versions.every(same)) return undefined;
  const marks = new Set(versions.flatMap((version) => version.marks));
  return {
    place,
    byMark: new Map([...marks].map((mark) => [mark, versions.filter((version) => version.marks.includes(mark))])),
  };
}
