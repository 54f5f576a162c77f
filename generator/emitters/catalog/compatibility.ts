import { type Direction, type Outcome, type VersionChange, worstOf } from "../../compare/index.js";
import type { EventDeclaration, EventVersion } from "../../ir/index.js";
import { inline, type Markdown, markdown } from "../../print/markdown.js";
import type { Site } from "./site.js";
import type { CompatibilityView, MatrixRow, RolloutRow } from "./views.js";
import { runOfVersions } from "./words.js";

/** More runs of versions than these are not compared with each other: the newest are. */
const comparedRuns = 8;

/** Which consumers read which versions, and in which order to roll them out; undefined where there is one schema only. */
export function compatibilityView(site: Site, event: EventDeclaration): CompatibilityView | undefined {
  const runs = runsOf(event);
  const shown = runs.slice(-comparedRuns);
  if (shown.length < 2) return undefined;
  return {
    columns: shown.map(nameOf),
    bare: shown.map((consumer) => matrixRow(consumer, shown, (written) => bareCell(site, event, consumer, written))),
    generated: shown.map((consumer) =>
      matrixRow(consumer, shown, (written) => generatedCell(site, event, consumer, written)),
    ),
    hidden: runs.length - shown.length,
    rollout: shown.slice(1).map((run, index) => rolloutRow(site, event, shown[index] ?? run, run)),
  };
}

/** Versions in a row that have one schema; the last of each stands for all. */
type Run = readonly [EventVersion, ...EventVersion[]];

function runsOf(event: EventDeclaration): readonly Run[] {
  const runs: [EventVersion, ...EventVersion[]][] = [];
  for (const version of event.versions) {
    const run = runs.at(-1);
    if (run !== undefined && hasOneSchema(run[0], version)) run.push(version);
    else runs.push([version]);
  }
  return runs;
}

function hasOneSchema(left: EventVersion, right: EventVersion): boolean {
  return (
    left.payload === right.payload &&
    left.envelope === right.envelope &&
    left.layout === right.layout &&
    left.tags.join("\0") === right.tags.join("\0") &&
    left.requires.length === right.requires.length
  );
}

function newestOf(run: Run): EventVersion {
  return run.at(-1) ?? run[0];
}

function nameOf(run: Run): Markdown {
  return inline(runOfVersions(run.map(({ version }) => version)));
}

function matrixRow(consumer: Run, written: readonly Run[], cell: (run: Run) => Markdown): MatrixRow {
  return { consumer: nameOf(consumer), cells: written.map(cell) };
}

/** The changes between two runs, older first, and which way a consumer of one reads the other. */
function between(
  site: Site,
  event: EventDeclaration,
  consumer: Run,
  written: Run,
): { readonly changes: readonly VersionChange[]; readonly direction: Direction } {
  const isOlder = newestOf(written).version.index < newestOf(consumer).version.index;
  const [old, current] = isOlder ? [written, consumer] : [consumer, written];
  return {
    changes: site.comparer.changes(event, newestOf(old), newestOf(current)),
    direction: isOlder ? "backward" : "forward",
  };
}

function bareCell(site: Site, event: EventDeclaration, consumer: Run, written: Run): Markdown {
  if (consumer === written) return markdown`reads`;
  const { changes, direction } = between(site, event, consumer, written);
  const json = worstOf(changes, "json", direction, "bare");
  return withEmission(event, consumer, written, outcomeWords(json, worstOf(changes, "protobuf", direction, "bare")));
}

function generatedCell(site: Site, event: EventDeclaration, consumer: Run, written: Run): Markdown {
  if (consumer === written) return markdown`reads`;
  const { changes, direction } = between(site, event, consumer, written);
  if (direction === "forward" && !knowsMark(event, consumer, written))
    return withEmission(event, consumer, written, markdown`refuses the mark`);
  const json = worstOf(changes, "json", direction, "generated");
  return withEmission(
    event,
    consumer,
    written,
    outcomeWords(json, worstOf(changes, "protobuf", direction, "generated")),
  );
}

/** Who can't read a version is served by an older one that is written beside it. */
function withEmission({ emitted }: EventDeclaration, consumer: Run, written: Run, cell: Markdown): Markdown {
  const isNewer = newestOf(written).version.index > newestOf(consumer).version.index;
  // What is stored in an older version was written before there was another beside it.
  if (!isNewer || cell === reads || cell === drops || !emitted.includes(newestOf(written))) return cell;
  const beside = emitted.findLast(({ version }) => version.index <= newestOf(consumer).version.index);
  return beside === undefined ? cell : markdown`${cell}; gets ${inline(beside.version.name)} beside it`;
}

/** Whether a reader that was generated at a version takes the mark of a newer one. */
function knowsMark(event: EventDeclaration, consumer: Run, written: Run): boolean {
  const { layout, marks, version } = newestOf(written);
  if (layout?.version === undefined) return true;
  const known = event.versions.filter((candidate) => candidate.version.index <= newestOf(consumer).version.index);
  return known.some(
    (candidate) =>
      // The first of its marks is what is written.
      marks.slice(0, 1).some((mark) => candidate.marks.includes(mark)) ||
      (layout.version?.as === "version" && candidate.version.major === version.major),
  );
}

const reads = markdown`reads`;
const drops = markdown`reads, drops a part`;

function outcomeWords(json: Outcome, protobuf: Outcome): Markdown {
  const [ofJson, ofProtobuf] = [outcomeWord(json), outcomeWord(protobuf)];
  return ofJson === ofProtobuf ? ofJson : markdown`JSON: ${ofJson}; Protobuf: ${ofProtobuf}`;
}

/** What a reader does with what it is given, in words. */
export function outcomeWord(outcome: Outcome): Markdown {
  switch (outcome) {
    case "ok":
      return reads;
    case "dropped":
      return drops;
    case "altered":
      return markdown`misreads`;
    case "rejected":
      return markdown`refuses`;
    case "unknown":
      return markdown`not known`;
  }
}

function rolloutRow(site: Site, event: EventDeclaration, old: Run, current: Run): RolloutRow {
  const changes = site.comparer.changes(event, newestOf(old), newestOf(current));
  const reader = (kind: "bare" | "generated"): Markdown => {
    const isRead = (direction: Direction): boolean =>
      (["json", "protobuf"] as const).every((encoding) =>
        ["ok", "dropped"].includes(worstOf(changes, encoding, direction, kind)),
      );
    const isAccepted = kind === "bare" || knowsMark(event, old, current);
    return orderWords(isRead("backward"), isRead("forward") && isAccepted);
  };
  return {
    step: markdown`${inline(newestOf(old).version.name)} to ${inline(current[0].version.name)}`,
    bare: reader("bare"),
    generated: reader("generated"),
  };
}

/** @param backward whether new consumers read old events; forward: old consumers new ones */
function orderWords(backward: boolean, forward: boolean): Markdown {
  if (backward && forward) return markdown`any order`;
  if (backward) return markdown`consumers first`;
  return forward ? markdown`producers first` : markdown`side by side`;
}
