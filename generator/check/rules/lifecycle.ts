import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { Line, Model, Version } from "../../ir/index.js";
import type { Rule } from "../rule.js";

const stages = ["released", "current", "deprecated", "retired"] as const;

/** Dates of versions exist and are in order; drafts stand at the end of their line. */
export const lifecycle: Rule = ({ history }, sink) => {
  for (const { versions, implicit } of linesOf(history.model)) {
    if (implicit) continue;
    let draft: Version | undefined;
    const newest = new Map<number, Version>();
    for (const version of versions) {
      checkDates(version, sink);
      if (version.released === undefined) draft ??= version;
      else {
        if (draft !== undefined)
          sink.report(
            "check/draft-order",
            version.span,
            { version: version.name, draft: draft.name },
            { related: [{ span: draft.span, message: `version ${draft.name} has no released: date` }] },
          );
        // A field may be backported: only versions of one major are released in order.
        const before = newest.get(version.major);
        if (
          before?.released !== undefined &&
          isDate(version.released) &&
          isDate(before.released) &&
          version.released < before.released
        )
          sink.report("check/release-order", version.span, { version: version.name, before: before.name });
        newest.set(version.major, version);
      }
    }
  }
};

function linesOf(model: Model): ReadonlySet<Line> {
  return new Set(
    model.packages.flatMap((pkg) => [
      pkg.line,
      ...pkg.declarations.map(({ line }) => line),
      ...pkg.events.map(({ line }) => line),
    ]),
  );
}

function checkDates(version: Version, sink: DiagnosticSink): void {
  let earlier: { readonly stage: string; readonly date: string } | undefined;
  for (const stage of stages) {
    const date = version[stage];
    if (date === undefined) continue;
    if (!isDate(date)) {
      sink.report("check/date", version.span, { key: stage, date });
      continue;
    }
    if (earlier !== undefined && date < earlier.date)
      sink.report("check/date-order", version.span, {
        earlier: `${earlier.stage}: ${earlier.date}`,
        later: `${stage}: ${date}`,
      });
    earlier = { stage, date };
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
