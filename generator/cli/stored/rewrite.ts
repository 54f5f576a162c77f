import type { JsonValue } from "../../ir/index.js";
import { StoredError } from "./error.js";
import { base64Of } from "./findings.js";
import type { EventProgram, PackageProgram, Reading, RecordIssue } from "./generated.js";
import type { ReadRecord } from "./record-reader.js";
import { lengthPrefix, type StoredRecord } from "./records.js";

/** What becomes of a record. */
export type Rewritten =
  | { readonly kind: "written"; readonly stored: string | Uint8Array }
  /** It is in the version already (or, for "latest", in a newer draft), or is of an event that nobody writes any more. */
  | { readonly kind: "kept" }
  | { readonly kind: "rejected"; readonly issues: readonly RecordIssue[] };

export type Rewrite = (read: ReadRecord) => Rewritten;

/** How one event is written. */
interface Target {
  readonly version: string;
  readonly write: (event: object, reading: Reading) => JsonValue | Uint8Array | undefined;
  /** The same as JSON text, where that is quicker. */
  readonly writeText: ((event: object, reading: Reading) => string | undefined) | undefined;
}

/**
 * Writes events as a version has them.
 *
 * @param to a version, or "latest": the newest released one of each event
 * @throws StoredError where no event has such a version
 */
export function createRewriter(program: PackageProgram, to: string, encoding: "json" | "protobuf"): Rewrite {
  const { events, runtime, pkg } = program;
  const targets = new Map<EventProgram, Target>();
  for (const event of events) {
    const target = targetOf(event, to, encoding);
    if (target !== undefined) targets.set(event, target);
  }
  if (to !== "latest" && targets.size === 0)
    throw new StoredError(`no event of ${pkg} can be written in version "${to}"`);
  return ({ outcome, row }) => {
    if (outcome.kind === "failed") return { kind: "rejected", issues: outcome.issues };
    if (outcome.kind === "skipped") return { kind: "kept" };
    const { program: event, version, isFilled } = outcome;
    const target = targets.get(event);
    if (target === undefined) return to === "latest" || version === to ? { kind: "kept" } : refused(event, to);
    if (version === target.version && !isFilled) return { kind: "kept" };
    // Drafts, that somebody wrote all the same, would lose what the newest released version can't say.
    if (to === "latest" && isNewer(event, version, target.version)) return { kind: "kept" };
    const reading = runtime.createReading(undefined, "", { context: {}, size: 0 });
    if (row === undefined && target.writeText !== undefined) {
      const text = target.writeText(outcome.event, reading);
      return text === undefined ? { kind: "rejected", issues: reading.issues } : { kind: "written", stored: text };
    }
    const written = target.write(outcome.event, reading);
    if (written === undefined) return { kind: "rejected", issues: reading.issues };
    if (written instanceof Uint8Array) return { kind: "written", stored: written };
    if (row === undefined) return { kind: "written", stored: runtime.stringifyJson(written) };
    const value = row.isText ? runtime.stringifyJson(written) : written;
    return { kind: "written", stored: runtime.stringifyJson(replaceAt(row.document, row.steps, value)) };
  };
}

function isNewer({ versions }: EventProgram, version: string, than: string): boolean {
  return versions.indexOf(version) > versions.indexOf(than);
}

function refused({ key }: EventProgram, to: string): Rewritten {
  const message = `${key} can't be written in version ${to}`;
  return { kind: "rejected", issues: [{ path: "", code: "version", message }] };
}

function targetOf(
  { current, writable, writers }: EventProgram,
  to: string,
  encoding: "json" | "protobuf",
): Target | undefined {
  const version = to === "latest" ? current : writable.find((name) => name === to);
  const write = version === undefined ? undefined : writers?.[encoding][version];
  if (version === undefined || write === undefined) return undefined;
  const writeText = encoding === "json" ? writers?.text[version] : undefined;
  return { version, write, writeText };
}

/** A copy of a document with another value at a place that it has. */
function replaceAt(document: JsonValue, [step, ...rest]: readonly string[], value: JsonValue): JsonValue {
  if (step === undefined) return value;
  if (Array.isArray(document))
    return document.map((item: JsonValue, index) => (String(index) === step ? replaceAt(item, rest, value) : item));
  if (typeof document !== "object" || document === null) return document;
  const entries = Object.entries(document as { readonly [key: string]: JsonValue });
  return Object.fromEntries(entries.map(([key, item]) => [key, key === step ? replaceAt(item, rest, value) : item]));
}

/** Records as they stand in a file: lines with their ends, or messages behind their lengths. */
export interface Output {
  readonly add: (record: string | Uint8Array) => void;
  readonly bytes: () => Uint8Array;
}

/**
 * @param expected bytes that will likely do
 * @param spare memory that nobody needs any more
 */
export function createOutput(expected: number, spare?: ArrayBuffer): Output {
  const isEnough = spare !== undefined && spare.byteLength >= expected;
  let buffer = isEnough ? Buffer.from(spare) : Buffer.allocUnsafeSlow(expected);
  let length = 0;
  const reserve = (size: number): void => {
    if (length + size <= buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(length + size, buffer.length * 2));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  };
  return {
    add(record) {
      if (typeof record === "string") {
        reserve(record.length * 3 + 1);
        length += buffer.write(record, length, "utf8");
        buffer[length] = lineFeed;
        length += 1;
      } else {
        const prefix = lengthPrefix(record.length);
        reserve(prefix.length + record.length);
        buffer.set(prefix, length);
        buffer.set(record, length + prefix.length);
        length += prefix.length + record.length;
      }
    },
    bytes: () => buffer.subarray(0, length),
  };
}

const lineFeed = 0x0a;

/** What is kept of a record that can't be rewritten: a line of JSON with where it stood, why, and all of it that was read. */
export function rejectLine(file: string, { number, stored }: StoredRecord, issues: readonly RecordIssue[]): string {
  const content = typeof stored === "string" ? { stored } : { base64: base64Of(stored) };
  const reasons = issues.map(({ path, code, message }) => ({ path, code, message }));
  return JSON.stringify({ file, record: number, issues: reasons, ...content });
}
