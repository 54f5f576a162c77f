import type { Issue } from "./issues.js";
import { isStored } from "./json-structure.js";
import { parseJson } from "./json-text.js";
import type { Limits, Reading, ReadResult } from "./reading.js";
import type { JsonValue } from "./values.js";

/** Where parts of an event stand: steps from the root. `*` is the key that is the event's type. */
export type Steps = readonly string[];

/** One version of an event, as a reader finds it. */
export interface StoredVersion<Event> {
  readonly name: string;
  /** Its types on the wire. */
  readonly types: readonly string[];
  /** Where the type stands; a string names the parameter of the context that tells it. Absent where nothing does. */
  readonly typeAt: Steps | string | undefined;
  /** Where the version stands. Absent: nothing tells. */
  readonly versionAt: Steps | undefined;
  readonly marks: readonly (string | number | null)[];
  readonly read: (reading: Reading) => Event;
}

export interface ReadOptions extends Limits {
  readonly context?: object;
  /** Types to read; events of others are skipped. */
  readonly only?: readonly string[];
}

const defaultSize = 64 * 1024 * 1024;
const defaultDepth = 100;

/** JSON text, its bytes in UTF-8, or a parsed value, as a value. */
export function readDocument(
  stored: string | Uint8Array | JsonValue,
  limits: Limits,
): { readonly value: unknown } | { readonly issue: Issue } {
  if (typeof stored !== "string" && !(stored instanceof Uint8Array)) return { value: stored };
  if (stored.length > (limits.size ?? defaultSize))
    return { issue: { path: "", code: "limit", message: `larger than ${limits.size ?? defaultSize}` } };
  let text: string;
  try {
    text =
      typeof stored === "string" ? stored : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(stored);
  } catch {
    return { issue: { path: "", code: "unicode", message: "the bytes are no UTF-8" } };
  }
  const parsed = parseJson(text, limits.depth ?? defaultDepth);
  return "failure" in parsed ? { issue: { path: "", ...parsed.failure } } : { value: parsed.value };
}

/** The type of an event at a place: what stands there, or with `*` the first known type that is a key of the root. */
function typeAt(
  document: unknown,
  place: StoredVersion<unknown>["typeAt"],
  types: readonly string[],
  context: ReadOptions["context"],
): string | undefined {
  if (place === undefined) return types[0];
  if (typeof place === "string") {
    const told = contextValue(context, place);
    return typeof told === "string" ? told : undefined;
  }
  if (place[0] === "*" && place.length === 1) {
    if (typeof document === "string") return document;
    return isStored(document) ? types.find((type) => Object.hasOwn(document, type)) : undefined;
  }
  const found = valueAt(document, place, "");
  return typeof found === "string" ? found : undefined;
}

function contextValue(context: object | undefined, name: string): unknown {
  return context !== undefined && Object.hasOwn(context, name)
    ? (context as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The value at a place; undefined where there is none. */
export function valueAt(document: unknown, place: Steps, type: string): unknown {
  let value = document;
  for (const step of place) {
    const key = step === "*" ? type : step;
    if (!isStored(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** What dispatch needs of an event. */
export interface StoredEvent<Event> {
  readonly versions: readonly StoredVersion<Event>[];
  /** A removed event that readers skip. */
  readonly skip: boolean;
}

/** Whether any version of an event may have been stored under this type. */
function typeOf<Event>(
  document: unknown,
  event: StoredEvent<Event>,
  context: ReadOptions["context"],
): string | undefined {
  for (const version of event.versions) {
    const type = typeAt(document, version.typeAt, version.types, context);
    if (type !== undefined && version.types.includes(type)) return type;
  }
  return undefined;
}

/** Reads one stored event that is of one of several kinds. */
export function readStored<Event>(
  stored: string | Uint8Array | JsonValue,
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  const document = readDocument(stored, options);
  if ("issue" in document) return { kind: "failed", issues: [document.issue] };
  return readParsed(document.value, events, options);
}

/** As `readStored`, for a parsed value. */
export function readParsed<Event>(
  document: unknown,
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  for (const event of events) {
    const type = typeOf(document, event, options.context);
    if (type === undefined) continue;
    if (
      event.skip ||
      (options.only !== undefined &&
        !event.versions.some(({ types }) => types.some((name) => options.only?.includes(name))))
    ) {
      return { kind: "skipped", type, version: undefined, raw: document };
    }
    return readVersions(document, event.versions, options);
  }
  const first = events[0]?.versions.at(-1);
  const place = first?.typeAt;
  const path =
    typeof place === "string"
      ? `/$context/${place}`
      : place === undefined || place[0] === "*"
        ? ""
        : `/${place.join("/")}`;
  const received =
    first === undefined || place === undefined || typeof place === "string"
      ? contextValue(options.context, String(place))
      : valueAt(document, place, "");
  return {
    kind: "failed",
    issues: [{ path, code: "event", message: `unknown event type ${JSON.stringify(received) ?? "(none)"}` }],
  };
}

/** Reads each event of a container, or of a list. A text is read once. */
export function readBatch<Event>(
  stored: string | Uint8Array | JsonValue,
  batchAt: readonly Steps[],
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
): readonly ReadResult<Event>[] {
  const document = readDocument(stored, options);
  if ("issue" in document) return [{ kind: "failed", issues: [document.issue] }];
  const { value } = document;
  if (Array.isArray(value)) return value.map((item: unknown) => readParsed(item, events, options));
  for (const place of batchAt) {
    const list = valueAt(value, place, "");
    if (Array.isArray(list)) return list.map((item: unknown) => readParsed(item, events, options));
  }
  return [readParsed(value, events, options)];
}

const versionPattern = /^(\d+)\.(\d+)\.(\d+)$/;

function compareNames(left: string, right: string): number {
  const one = left.split(".").map(Number);
  const other = right.split(".").map(Number);
  for (let index = 0; index < 3; index += 1) {
    const difference = (one[index] ?? 0) - (other[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Finds the version and reads it. Versions that share a mark are told apart by shape: the oldest that reads without an issue
 * and explains every key, else the newest that reads without an issue.
 */
function readVersions<Event>(
  document: unknown,
  versions: readonly StoredVersion<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  const found = candidates(document, versions, options.context);
  if (!Array.isArray(found)) return { kind: "failed", issues: [found as Issue] };
  let fits: ReadResult<Event> | undefined;
  let failed: ReadResult<Event> = { kind: "failed", issues: [] };
  for (const { version, type } of found as readonly Candidate<Event>[]) {
    const reading = createReading(document, type, options);
    const event = version.read(reading);
    if (reading.issues.length > 0) {
      failed = { kind: "failed", issues: reading.issues };
      continue;
    }
    fits = { kind: "event", event, version: version.name, filled: reading.filled };
    if (reading.unknownKeys === 0) return fits;
  }
  return fits ?? failed;
}

interface Candidate<Event> {
  readonly version: StoredVersion<Event>;
  readonly type: string;
}

/** What one reading begins with. */
export function createReading(document: unknown, type: string, options: ReadOptions): Reading {
  return {
    issues: [],
    filled: [],
    unknownKeys: 0,
    maximumDepth: options.depth ?? defaultDepth,
    context: { ...options.context },
    document,
    type,
  };
}

/** The versions that type and mark allow, oldest first; or why there is none. */
function candidates<Event>(
  document: unknown,
  versions: readonly StoredVersion<Event>[],
  context: ReadOptions["context"],
): readonly Candidate<Event>[] | Issue {
  const typed: Candidate<Event>[] = [];
  for (const version of versions) {
    const type = typeAt(document, version.typeAt, version.types, context);
    if (type !== undefined && version.types.includes(type)) typed.push({ version, type });
  }
  const marked = typed.filter(({ version, type }) => {
    if (version.versionAt === undefined) return true;
    const mark = valueAt(document, version.versionAt, type) ?? null;
    return version.marks.includes(mark as string | number | null);
  });
  if (marked.length > 0) return marked;
  const place = typed.at(-1)?.version.versionAt;
  const mark = place === undefined ? undefined : valueAt(document, place, typed.at(-1)?.type ?? "");
  const newest = typeof mark === "string" && versionPattern.test(mark) ? newestOf(mark, typed) : undefined;
  if (newest !== undefined) return [newest];
  return {
    path: place === undefined ? "" : `/${place.join("/")}`,
    code: "version",
    message: `unknown version ${JSON.stringify(mark) ?? "(none)"}`,
  };
}

/** A mark of an unknown patch or minor is read as the newest known of its major that is not newer. */
function newestOf<Event>(mark: string, typed: readonly Candidate<Event>[]): Candidate<Event> | undefined {
  const major = mark.split(".")[0];
  return typed.findLast(({ version }) => version.name.split(".")[0] === major && compareNames(version.name, mark) <= 0);
}

/** Throws a TypeError that lists what is wrong with an argument; does nothing where nothing is. */
export function assertNoIssues(issues: readonly Issue[], what: string): void {
  const [first] = issues;
  if (first === undefined) return;
  const more = issues.length === 1 ? "" : ` (and ${issues.length - 1} more)`;
  throw new TypeError(`${what}: ${first.path === "" ? "" : `at ${first.path} `}${first.message}${more}`);
}
