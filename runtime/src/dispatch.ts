import { describeValue } from "./checks.js";
import type { Issue, Path } from "./issues.js";
import { isStored } from "./json-structure.js";
import { parseJson } from "./json-text.js";
import { defaultDepth, type Limits, type Reading, type ReadResult } from "./reading.js";
import type { JsonValue } from "./values.js";
import { isVersion, keepMark, newestBelow } from "./version-marks.js";

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
  /** Whether the version itself stands there, so that a later one that nobody knows can be told. */
  readonly versionIsName: boolean;
  readonly marks: readonly (string | number | null)[];
  /** Not released yet. */
  readonly draft?: true;
  readonly read: (reading: Reading) => Event;
}

export interface ReadOptions extends Limits {
  readonly context?: object;
  /** Types to read; events of others are skipped. */
  readonly only?: readonly string[];
  /** Protobuf: fields of bytes are views of what is read, and not copies; for those who do not write there again. Default false. */
  readonly views?: boolean;
}

const defaultSize = 64 * 1024 * 1024;

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
  { typeAt: place, types }: StoredVersion<unknown>,
  context: ReadOptions["context"],
): string | undefined {
  if (place === undefined) return types[0];
  if (typeof place !== "string" && place[0] === "*" && place.length === 1) {
    if (isStored(document)) return types.find((type) => Object.hasOwn(document, type));
    return types.find((type) => type === document);
  }
  const found = typeof place === "string" ? contextValue(context, place) : valueAt(document, place, "");
  if (found === types[0]) return types[0];
  return typeof found === "string" && types.includes(found) ? found : undefined;
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

/** Options, where callers in JavaScript may have given `null`. */
export function given<T extends object>(options: T | null): T {
  return options ?? ({} as T);
}

/** What a caller must tell and did not, as callers in JavaScript may. */
export function untold(options: ReadOptions, needed: readonly string[]): Issue | undefined {
  for (const name of needed) {
    if (contextValue(options.context ?? undefined, name) === undefined)
      return {
        path: "",
        code: "missing",
        message: `the reader was not told "${name}": it takes { context: { ${name} } }`,
      };
  }
  return undefined;
}

/**
 * Reads one stored event that is of one of several kinds.
 *
 * @param needed what the context must tell
 */
export function readStored<Event>(
  stored: string | Uint8Array | JsonValue,
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
  needed: readonly string[] = [],
): ReadResult<Event> {
  const told = given(options);
  const issue = untold(told, needed);
  if (issue !== undefined) return { kind: "failed", issues: [issue] };
  const document = readDocument(stored, told);
  if ("issue" in document) return { kind: "failed", issues: [document.issue] };
  return readParsed(document.value, events, told);
}

/** Whether a value, parsed already, is what `readStored` gives an event for. */
export function takesJson(
  value: unknown,
  events: readonly StoredEvent<unknown>[],
  options: ReadOptions,
  needed: readonly string[] = [],
): boolean {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return readStored(value as JsonValue, events, options, needed).kind === "event";
}

/** As `readStored`, for a parsed value. */
export function readParsed<Event>(
  document: unknown,
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
): ReadResult<Event> {
  let best: Attempt<Event> | undefined;
  for (const event of events) {
    const type = typeOf(document, event, options.context);
    if (type === undefined) continue;
    const attempt = readEvent(document, event, type, options);
    if (isWhole(attempt)) return attempt.result;
    if (best === undefined || (best.result.kind === "failed" && attempt.result.kind !== "failed")) best = attempt;
  }
  return best?.result ?? { kind: "failed", issues: [unknownType(document, events, options)] };
}

/** What one reading came to. */
interface Attempt<Event> {
  readonly result: ReadResult<Event>;
  readonly unknownKeys: number;
}

function isWhole({ result, unknownKeys }: Attempt<unknown>): boolean {
  return result.kind !== "failed" && unknownKeys === 0;
}

/** The type that an event is stored under, if any of its versions may have been. */
function typeOf(
  document: unknown,
  { versions }: StoredEvent<unknown>,
  context: ReadOptions["context"],
): string | undefined {
  for (const version of versions) {
    const type = typeAt(document, version, context);
    if (type !== undefined) return type;
  }
  return undefined;
}

function unknownType(document: unknown, events: readonly StoredEvent<unknown>[], options: ReadOptions): Issue {
  const place = events[0]?.versions.at(-1)?.typeAt;
  if (place === undefined || place[0] === "*") return { path: "", code: "event", message: "unknown event type" };
  const found = typeof place === "string" ? contextValue(options.context, place) : valueAt(document, place, "");
  const path = typeof place === "string" ? "" : `/${place.join("/")}`;
  const received = describeValue(found);
  return { path, code: "event", message: `unknown event type, received ${received}`, received };
}

function readEvent<Event>(
  document: unknown,
  event: StoredEvent<Event>,
  type: string,
  options: ReadOptions,
): Attempt<Event> {
  const { only } = options;
  const isWanted = only === undefined || event.versions.some(({ types }) => types.some((name) => only.includes(name)));
  if (event.skip || !isWanted)
    return { result: { kind: "skipped", type, version: undefined, raw: document }, unknownKeys: 0 };
  return readVersions(document, event.versions, options);
}

/** Reads each event of a container, or of a list. A text is read once. */
export function readBatch<Event>(
  stored: string | Uint8Array | JsonValue,
  batchAt: readonly Steps[],
  events: readonly StoredEvent<Event>[],
  options: ReadOptions,
  needed: readonly string[] = [],
): readonly ReadResult<Event>[] {
  const told = given(options);
  const issue = untold(told, needed);
  if (issue !== undefined) return [{ kind: "failed", issues: [issue] }];
  const document = readDocument(stored, told);
  if ("issue" in document) return [{ kind: "failed", issues: [document.issue] }];
  const { value } = document;
  if (Array.isArray(value)) return value.map((item: unknown) => readParsed(item, events, told));
  for (const place of batchAt) {
    const list = valueAt(value, place, "");
    if (Array.isArray(list)) return list.map((item: unknown) => readParsed(item, events, told));
  }
  return [readParsed(value, events, told)];
}

/**
 * Finds the version and reads it. Versions that share a mark are told apart by shape: the oldest that reads without an issue
 * and explains every key, else the newest that reads without an issue, a released one before a draft.
 */
function readVersions<Event>(
  document: unknown,
  versions: readonly StoredVersion<Event>[],
  options: ReadOptions,
): Attempt<Event> {
  let released: Attempt<Event> | undefined;
  let draft: Attempt<Event> | undefined;
  let failed: Attempt<Event> | undefined;
  let isMarked = false;
  for (const version of versions) {
    const mark = markAt(document, version, options.context);
    if (mark !== undefined && !version.marks.includes(mark as string | number | null)) continue;
    isMarked = true;
    const attempt = readVersion(document, version, options);
    if (attempt === undefined) continue;
    if (isWhole(attempt)) return attempt;
    if (attempt.result.kind === "failed") failed = attempt;
    else if (version.draft === true) draft = attempt;
    else released = attempt;
  }
  if (!isMarked) {
    const version = newestBelow(versions, (known) => nameAt(document, known, options.context));
    if (version === undefined) return failure(unknownVersion(document, versions, options.context));
    released = readVersion(document, version, options);
    const mark = nameAt(document, version, options.context);
    if (released?.result.kind === "event" && isVersion(mark))
      keepMark(released.result.event as object, { jsonVersion: mark });
  }
  return (
    released ??
    draft ??
    failed ??
    failure({ path: "", code: "event", message: "the event has another type in this version" })
  );
}

/** Reads a document as one version; nothing where that version's type is another. */
function readVersion<Event>(
  document: unknown,
  version: StoredVersion<Event>,
  options: ReadOptions,
): Attempt<Event> | undefined {
  const type = typeAt(document, version, options.context);
  if (type === undefined) return undefined;
  const reading = createReading(document, type, options);
  const event = version.read(reading);
  const { issues, filled, unknownKeys } = reading;
  if (issues.length > 0) return { result: { kind: "failed", issues }, unknownKeys };
  return { result: { kind: "event", event, version: version.name, filled }, unknownKeys };
}

function failure(issue: Issue): Attempt<never> {
  return { result: { kind: "failed", issues: [issue] }, unknownKeys: 0 };
}

const noContext: Reading["context"] = {};

/** What one reading begins with. */
export function createReading(document: unknown, type: string, options: ReadOptions): Reading {
  return {
    issues: [],
    filled: [],
    unknownKeys: 0,
    maximumDepth: options.depth ?? defaultDepth,
    context: (options.context as Reading["context"] | undefined) ?? noContext,
    document,
    type,
  };
}

/** The mark in a document: `null` where it is absent, undefined where there is no place for one. */
function markAt(document: unknown, version: StoredVersion<unknown>, context: ReadOptions["context"]): unknown {
  if (version.versionAt === undefined) return undefined;
  const type = version.versionAt.includes("*") ? (typeAt(document, version, context) ?? "*") : "";
  return valueAt(document, version.versionAt, type) ?? null;
}

/** What stands where a version has its name; undefined where it is marked with something else. */
function nameAt(document: unknown, version: StoredVersion<unknown>, context: ReadOptions["context"]): unknown {
  return version.versionIsName ? markAt(document, version, context) : undefined;
}

function unknownVersion(
  document: unknown,
  versions: readonly StoredVersion<unknown>[],
  context: ReadOptions["context"],
): Issue {
  const newest = versions.findLast(({ versionAt }) => versionAt !== undefined);
  const place = newest?.versionAt ?? [];
  const received = describeValue(newest === undefined ? undefined : markAt(document, newest, context));
  return {
    path: place.map((step) => `/${step}`).join(""),
    code: "version",
    message: `unknown version, received ${received}; the newest known is ${versions.at(-1)?.name ?? "none"}`,
    received,
  };
}

/** Throws a TypeError that says what is wrong with an argument; does nothing where nothing is. */
export function assertNoIssues(issues: readonly Issue[], what: string): void {
  const [first] = issues;
  if (first === undefined) return;
  const more = issues.length === 1 ? "" : ` (and ${issues.length - 1} more)`;
  throw new TypeError(`${what}: ${first.path === "" ? "" : `at ${first.path} `}${first.message}${more}`);
}

/** Throws a TypeError that says what keeps an argument from being what a guard has refused it to be. */
export function refuseArgument(
  check: (value: unknown, path: Path, issues: Issue[]) => boolean,
  value: unknown,
  what: string,
): void {
  const issues: Issue[] = [];
  check(value, undefined, issues);
  assertNoIssues(issues, what);
}
