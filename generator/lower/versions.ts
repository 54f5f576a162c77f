import type { DiagnosticSink } from "../diagnostics/index.js";
import { compareVersions, type Line, type Version } from "../ir/index.js";
import { findVersion } from "../link/index.js";
import type { Located, Span } from "../source/index.js";
import type { Versioned } from "../syntax/index.js";

/** What limits existence: `since` and `until` of a field, value, variant, event or type. */
export interface Lifespan {
  readonly since?: readonly Located<string>[];
  readonly until?: readonly Located<string>[];
}

/**
 * The versions of a line in which something exists: from `since` up to, not including, `until`. With several `since`, each
 * counts within its major, and the newest from there on. Reports unknown versions and an empty life.
 */
export function versionsOf(
  lifespan: Lifespan,
  line: Line,
  name: Located<string>,
  sink: DiagnosticSink,
): readonly Version[] {
  const { versions } = line;
  if (lifespan.since === undefined && lifespan.until === undefined) return versions;
  const since = (lifespan.since ?? [])
    .map((item) => findVersion(line, item, sink))
    .filter((version) => version !== undefined);
  const until = (lifespan.until ?? [])
    .map((item) => findVersion(line, item, sink))
    .filter((version) => version !== undefined);
  const alive = versions.filter(
    (version) => (since.length === 0 || reached(version, since)) && !(until.length > 0 && reached(version, until)),
  );
  if (alive.length === 0) sink.report("lower/until-before-since", name.span, { name: name.value });
  return alive;
}

/** Whether a version is at or after one of the marks: the one of its own major where there is one, else an older major's. */
function reached(version: Version, marks: readonly Version[]): boolean {
  const own = marks.filter((mark) => mark.major === version.major);
  if (own.length > 0) return own.some((mark) => compareVersions(version, mark) >= 0);
  return marks.some((mark) => mark.major < version.major);
}

/** The value of an attribute at a version. Reports a version map that begins too late. */
export function valueAt<T>(
  attribute: Versioned<T> | undefined,
  version: Version,
  line: Line,
  key: string,
  sink: DiagnosticSink,
): T | undefined {
  if (attribute === undefined) return undefined;
  const [first] = attribute;
  if (first === undefined) return undefined;
  if (first.from === undefined) return first.value;
  let best: { readonly version: Version; readonly value: T } | undefined;
  for (const { from, value } of attribute) {
    const start = from === undefined ? undefined : line.versions.find((candidate) => candidate.name === from.value);
    if (start === undefined || compareVersions(start, version) > 0) continue;
    if (best === undefined || compareVersions(start, best.version) > 0) best = { version: start, value };
  }
  if (best === undefined) sink.report("link/no-value", first.from.span, { key, version: version.name });
  return best?.value;
}

/** The value of an attribute at a version; nothing before the version with which its map begins. */
export function valueSince<T>(attribute: Versioned<T> | undefined, version: Version, line: Line): T | undefined {
  return valueAt(attribute, version, line, "", { report: () => undefined });
}

/** Reports versions of a version map that the line does not have. Called once per attribute. */
export function checkVersionMap(attribute: Versioned<unknown> | undefined, line: Line, sink: DiagnosticSink): void {
  for (const { from } of attribute ?? []) {
    if (from !== undefined) findVersion(line, from, sink);
  }
}

/** Where an attribute was written. */
export function spanOfEntry(entry: { readonly from?: Located<string> }, otherwise: Span): Span {
  return entry.from?.span ?? otherwise;
}
