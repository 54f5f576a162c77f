import type { DiagnosticSink } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import type { CalendarDate, EventDeclaration, Package, Version } from "../ir/index.js";
import { linesOf } from "./lines.js";

/** Holds dates to a day: what is retired is no longer written, what ends was announced, and was kept as long as it was promised. */
export function checkWindows({ model }: History, today: CalendarDate, sink: DiagnosticSink): void {
  const written = new Map<Version, string[]>();
  for (const pkg of model.packages) {
    for (const event of pkg.events) {
      checkEvent(pkg, event, today, sink);
      const { version } = event.current;
      if (!event.removed) written.set(version, [...(written.get(version) ?? []), event.id]);
    }
  }
  for (const [version, events] of written) checkWritten(version, events, model.packages, today, sink);
  for (const { versions } of linesOf(model).keys()) {
    for (const { name, deprecated, retired, span } of versions)
      if (retired !== undefined && deprecated === undefined)
        sink.report("evolve/no-notice", span, { version: name, retired });
  }
}

function checkEvent(pkg: Package, event: EventDeclaration, today: CalendarDate, sink: DiagnosticSink): void {
  const { id, deprecated, replacement, removed, latest, line, span } = event;
  if (deprecated !== undefined && replacement === undefined && !removed && pkg.compatible !== "none")
    sink.report("evolve/no-replacement", span, { event: id });
  const { retired } = latest.version;
  const until = line.versions[latest.version.index + 1];
  if (!removed || retired === undefined || until === undefined) return;
  if ((until.released ?? today) >= retired) return;
  sink.report(
    "evolve/removed-early",
    span,
    {
      event: id,
      until: until.name,
      removed: until.released === undefined ? "a draft" : `released ${until.released}`,
      version: latest.version.name,
      retired,
    },
    { related: [{ span: latest.version.span, message: `retired: ${retired}` }] },
  );
}

function checkWritten(
  { name, deprecated, retired, span }: Version,
  events: readonly string[],
  packages: readonly Package[],
  today: CalendarDate,
  sink: DiagnosticSink,
): void {
  if (retired !== undefined && retired <= today) {
    sink.report("evolve/retired-written", span, { version: name, retired, events });
    return;
  }
  // An event that is deprecated as a whole says itself what takes its place.
  const whole = new Set(
    packages.flatMap((pkg) => pkg.events.flatMap((event) => (event.deprecated === undefined ? [] : [event.id]))),
  );
  const left = events.filter((id) => !whole.has(id));
  if (deprecated !== undefined && deprecated <= today && left.length > 0)
    sink.report("evolve/deprecated-written", span, { version: name, deprecated, events: left });
}
