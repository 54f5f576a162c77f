import type { RecordIssue } from "./generated.js";
import type { Outcome } from "./read.js";
import type { StoredRecord } from "./records.js";

/** Records that fail alike. */
export interface FailureGroup {
  readonly code: string;
  /** JSON Pointer; list indexes are `*`. */
  readonly path: string;
  /** Of the first. */
  readonly message: string;
  count: number;
  /** Where the first stands. */
  readonly first: { readonly file: string; readonly record: number };
  readonly samples: Sample[];
}

export interface Sample {
  readonly file: string;
  readonly record: number;
  readonly message: string;
  /** The beginning of what is stored: text, or base64 of a message. */
  readonly stored: string;
}

/** What was found in stored events. Once batches are gathered, its size has a bound, whatever the input. */
export interface Findings {
  records: number;
  skipped: number;
  failed: number;
  /** Event key to version to count. */
  readonly seen: Map<string, Map<string, number>>;
  readonly groups: Map<string, FailureGroup>;
  /** Failed records that are in none of the groups, since there were too many. */
  ungrouped: number;
}

const maximumGroups = 500;
const maximumSample = 500;

export function createFindings(): Findings {
  return { records: 0, skipped: 0, failed: 0, seen: new Map(), groups: new Map(), ungrouped: 0 };
}

/** Adds what was found in a batch to what was found in those before it. */
export function addFindings(findings: Findings, batch: Findings, samples: number): void {
  findings.records += batch.records;
  findings.skipped += batch.skipped;
  findings.failed += batch.failed;
  for (const [key, versions] of batch.seen) {
    for (const [version, count] of versions) countVersion(findings, key, version, count);
  }
  for (const [name, group] of batch.groups) {
    const known = findings.groups.get(name);
    if (known !== undefined) {
      known.count += group.count;
      known.samples.push(...group.samples.slice(0, Math.max(0, samples - known.samples.length)));
    } else if (findings.groups.size < maximumGroups) findings.groups.set(name, group);
    else findings.ungrouped += group.count;
  }
}

/** Counts a record in. One that fails counts in the group of its first issue. */
export function addOutcome(
  findings: Findings,
  outcome: Outcome,
  record: StoredRecord,
  file: string,
  samples: number,
): void {
  findings.records += 1;
  switch (outcome.kind) {
    case "event":
      countVersion(findings, outcome.program.key, outcome.version, 1);
      return;
    case "skipped":
      findings.skipped += 1;
      return;
    case "failed":
      findings.failed += 1;
      addFailure(findings, outcome.issues, record, file, samples);
  }
}

function countVersion({ seen }: Findings, key: string, version: string, count: number): void {
  let versions = seen.get(key);
  if (versions === undefined) {
    versions = new Map();
    seen.set(key, versions);
  }
  versions.set(version, (versions.get(version) ?? 0) + count);
}

function addFailure(
  findings: Findings,
  [issue]: readonly RecordIssue[],
  { number, stored }: StoredRecord,
  file: string,
  samples: number,
): void {
  const { code, message } = issue ?? { code: "json", message: "unreadable" };
  const path = (issue?.path ?? "").replace(/\/\d+(?=\/|$)/g, "/*").slice(0, maximumSample);
  const name = `${code} ${path}`;
  let group = findings.groups.get(name);
  if (group === undefined) {
    group = { code, path, message: shorten(message), count: 0, first: { file, record: number }, samples: [] };
    findings.groups.set(name, group);
  }
  group.count += 1;
  if (group.samples.length >= samples) return;
  // A copy: a slice would keep the whole text alive that it was cut from.
  const text = typeof stored === "string" ? stored.slice(0, maximumSample) : base64Of(stored.subarray(0, 375));
  const copy = Buffer.from(text, "utf8").toString("utf8");
  group.samples.push({ file, record: number, message: shorten(message), stored: copy });
}

/** Bytes of a message as text. */
export function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64");
}

function shorten(text: string): string {
  const short = text.length > maximumSample ? `${text.slice(0, maximumSample)}…` : text;
  return Buffer.from(short, "utf8").toString("utf8");
}

/** Groups, those of most records first. */
export function sortedGroups({ groups }: Findings): readonly FailureGroup[] {
  return [...groups.values()].sort((left, right) => right.count - left.count || left.first.record - right.first.record);
}
