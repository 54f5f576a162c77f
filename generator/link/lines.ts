import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Line, Version } from "../ir/index.js";
import type { Located, Span } from "../source/index.js";
import type { DataNode, VersionSyntax } from "../syntax/index.js";

const versionPattern = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/;

/** Makes a line of what the author wrote. Reports versions that are malformed or out of order. */
export function linkLine(versions: readonly VersionSyntax[], span: Span, sink: DiagnosticSink): Line {
  const linked: Version[] = [];
  for (const syntax of versions) {
    const version = linkVersion(syntax, linked.length, sink);
    if (version === undefined) continue;
    const previous = linked.at(-1);
    if (previous !== undefined && compare(previous, version) >= 0) {
      sink.report("link/version-order", syntax.span, { version: version.name, before: previous.name });
      continue;
    }
    linked.push(version);
  }
  if (linked.length > 0) return { versions: linked, implicit: false, span };
  sink.report("link/no-versions", span, {});
  return implicitLine(span);
}

function compare(left: Version, right: Version): number {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

function linkVersion(syntax: VersionSyntax, index: number, sink: DiagnosticSink): Version | undefined {
  const parts = versionPattern.exec(syntax.name.value);
  if (parts === null) {
    sink.report("link/version-form", syntax.name.span, { version: syntax.name.value.slice(0, 60) });
    return undefined;
  }
  return {
    name: syntax.name.value,
    major: Number(parts[1]),
    minor: Number(parts[2]),
    patch: Number(parts[3]),
    index,
    ...(syntax.released === undefined ? {} : { released: syntax.released.value }),
    ...(syntax.current === undefined ? {} : { current: syntax.current.value }),
    ...(syntax.deprecated === undefined ? {} : { deprecated: syntax.deprecated.value }),
    ...(syntax.retired === undefined ? {} : { retired: syntax.retired.value }),
    ...(syntax.summary === undefined ? {} : { summary: syntax.summary }),
    marks: (syntax.marks ?? []).flatMap((mark) => linkMark(mark, sink)),
    span: syntax.span,
  };
}

function linkMark(mark: DataNode, sink: DiagnosticSink): readonly (string | number | null)[] {
  if (mark.kind === "null") return [null];
  if (mark.kind === "string") return [mark.value];
  if (mark.kind === "integer" && Number.isSafeInteger(Number(mark.value))) return [Number(mark.value)];
  sink.report("parse/expected", mark.span, {
    what: "mark",
    expected: "a string, an integer or null",
    found: "something else",
  });
  return [];
}

/** The line of what has no versions. */
export function implicitLine(span: Span): Line {
  return {
    versions: [{ name: "1.0.0", major: 1, minor: 0, patch: 0, index: 0, marks: [], span }],
    implicit: true,
    span,
  };
}

/** The version of a line by name, or undefined and a report. */
export function findVersion(line: Line, name: Located<string>, sink: DiagnosticSink): Version | undefined {
  const found = line.versions.find((version) => version.name === name.value);
  if (found !== undefined && !line.implicit) return found;
  if (!versionPattern.test(name.value))
    sink.report("link/version-form", name.span, { version: name.value.slice(0, 60) });
  else if (line.implicit) sink.report("link/no-history", name.span, { version: name.value });
  else
    sink.report("link/unknown-version", name.span, {
      version: name.value,
      line: line.versions.map((version) => version.name),
    });
  return undefined;
}
