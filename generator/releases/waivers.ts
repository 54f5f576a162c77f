import { type Change, rules } from "../compare/index.js";
import { closest } from "../diagnostics/closest.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { CalendarDate, Model, Version, Waiver } from "../ir/index.js";
import { linesOf, type Members } from "./lines.js";

/** The waivers of a project while its releases are looked at. */
export interface Waivers {
  /** Whether a finding about a change is meant. `version`: the one that makes the change, where there are versions. */
  covers(change: Change, version: Version | undefined): boolean;
  /** Says that all findings about a version of what stands on a line are known. */
  judge(members: Members, version: Version): void;
  /** Reports what is wrong with the waivers themselves, and those that waived nothing. */
  finish(sink: DiagnosticSink): void;
}

/** @param today a waiver that ended waives still, so that its end is the one finding there is */
export function openWaivers(model: Model, today: CalendarDate): Waivers {
  const all = model.packages.flatMap(({ waivers }) => waivers);
  const used = new Set<Waiver>();
  const judged = new Set<string>();
  const nameOf = ({ events, types }: Members): readonly string[] => [...events, ...types].map(({ id }) => id);
  return {
    covers({ rule, path }, version) {
      const found = all.filter((waiver) => {
        const isMeant = waiver.version === undefined || waiver.version === version?.name;
        return isMeant && isBelow(rule, waiver.rule, ".") && isAt(path, waiver.path);
      });
      for (const waiver of found) used.add(waiver);
      return found.length > 0;
    },
    judge(members, { name }) {
      for (const id of nameOf(members)) judged.add(`${id}@${name}`);
    },
    finish(sink) {
      const lines = linesOf(model);
      for (const waiver of all) {
        const line = [...lines].find(([, members]) => nameOf(members).some((id) => isAt(waiver.path, id)))?.[0];
        const ofPackage = model.packages.find(({ waivers }) => waivers.includes(waiver))?.line;
        const known = (line ?? ofPackage)?.versions ?? [];
        if (!reportForm(waiver, known, sink)) continue;
        if (waiver.until !== undefined && waiver.until <= today)
          sink.report("evolve/waiver-expired", waiver.span, { rule: waiver.rule, until: waiver.until });
        // What was released before the newest version is not looked at again: its waiver is a record.
        const isRecord = waiver.version !== undefined && !isJudged(waiver, waiver.version);
        if (!used.has(waiver) && !isRecord)
          sink.report("evolve/waiver-unused", waiver.span, { rule: waiver.rule, path: waiver.path });
      }
    },
  };

  function isJudged({ path }: Waiver, version: string): boolean {
    return [...judged].some((key) => {
      const [id = "", name] = key.split("@");
      return name === version && (isAt(path, id) || isAt(id, path));
    });
  }
}

function reportForm(waiver: Waiver, known: readonly Version[], sink: DiagnosticSink): boolean {
  const { rule, path, version, until, span } = waiver;
  const ids = Object.keys(rules);
  if (!ids.some((id) => isBelow(id, rule, "."))) {
    const meant = closest(rule, ids);
    sink.report("evolve/waiver-rule", span, { rule }, meant === undefined ? {} : { help: `did you mean "${meant}"?` });
    return false;
  }
  const named = known.find(({ name }) => name === version);
  if (version !== undefined && named === undefined) {
    sink.report("evolve/waiver-version", span, { version, path });
    return false;
  }
  if (until !== undefined && !isDate(until)) {
    sink.report("check/date", span, { key: "until", date: until });
    return false;
  }
  if (until === undefined && named?.released === undefined) sink.report("evolve/waiver-endless", span, { rule });
  return true;
}

/** Whether a text is another, or goes on behind it with a separator. */
function isBelow(text: string, beginning: string, separator: string): boolean {
  return text === beginning || text.startsWith(`${beginning}${separator}`);
}

/** Whether a path is another, or a place in it. */
function isAt(path: string, owner: string): boolean {
  return owner === "" || isBelow(path, owner, "/") || isBelow(path, owner, ".");
}

/** Whether a text is a day that there is, as YYYY-MM-DD. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
