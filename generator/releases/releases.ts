import {
  type Bump,
  bumps,
  type Change,
  compareLine,
  compareModels,
  largestBump,
  rules,
  type Sides,
  type WeighedChange,
  weighChange,
  witnessesOf,
} from "../compare/index.js";
import type { DiagnosticSink } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import type { Line, Version } from "../ir/index.js";
import { printJsonText, type Span } from "../source/index.js";
import { linesOf, type Members, partsBetween, viewAt } from "./lines.js";
import { type Lock, lockedOn } from "./locked.js";
import type { Waivers } from "./waivers.js";

/** What releases are held against. */
export interface ReleaseInput {
  readonly history: History;
  /** What is released already and can't be mended; absent where nothing is locked. */
  readonly lock: Lock | undefined;
  /** What stood there before, where that is not the lock. Only what has no versions is compared with it. */
  readonly before: History | undefined;
}

/**
 * Holds versions to what they say of themselves: what changed since the released versions before may need no more than the version
 * declares, and no reader of ours may alter or refuse what the package's mode covers. Looked at are the newest version of each line, and all
 * that is not locked.
 */
export function checkBumps(input: ReleaseInput, waivers: Waivers, sink: DiagnosticSink): void {
  for (const [line, members] of linesOf(input.history.model)) {
    if (line.implicit) continue;
    for (const version of judgedVersions(line, members, input.lock))
      judgeVersion(version, line, members, input, waivers, sink);
  }
  if (input.before !== undefined) compareUnversioned(input.before, input.history, waivers, sink);
}

function judgedVersions(line: Line, members: Members, lock: Lock | undefined): readonly Version[] {
  const locked = lock === undefined ? undefined : lockedOn(members, lock);
  return line.versions.filter(
    (version) => version === line.versions.at(-1) || (locked !== undefined && !locked.has(version.name)),
  );
}

function judgeVersion(
  version: Version,
  line: Line,
  members: Members,
  { history }: ReleaseInput,
  waivers: Waivers,
  sink: DiagnosticSink,
): void {
  const released = line.versions.filter(({ released, index }) => released !== undefined && index < version.index);
  const [newest] = released.toReversed();
  const seen = new Set<string>();
  let needed: Bump | undefined;
  // The nearest first: what it says is not said again of older ones.
  for (const before of released.toReversed()) {
    const declared = declaredBump(before, version);
    const sides = { old: viewAt(history, line, before), new: viewAt(history, line, version) };
    const found = compareLine(partsBetween(members, before, version));
    // What an older release changed is not this one's, and can't be mended any more.
    if (newest !== undefined && before !== newest)
      for (const change of compareLine(partsBetween(members, before, newest))) seen.add(nameOf(change));
    const fresh = found.filter((change) => !seen.has(nameOf(change)));
    for (const change of found) seen.add(nameOf(change));
    const weighed = fresh.map((change) => weighChange(change, sides));
    for (const one of weighed) judgeChange(one, { before, version, declared, sides }, waivers, sink);
    needed ??= largestBump(weighed.map(({ bump }) => bump));
  }
  waivers.judge(members, version);
  if (newest === undefined || needed === undefined) return;
  const declared = declaredBump(newest, version);
  if (bumps.indexOf(declared) > bumps.indexOf(needed))
    sink.report("evolve/bump-too-large", version.span, {
      version: version.name,
      declared: withArticle(declared),
      before: newest.name,
      needed: withArticle(needed),
    });
}

/** One cause, however many versions it is found from. */
function nameOf({ rule, path }: Change): string {
  return `${rule} ${path}`;
}

/** Between two versions of a line: who declares what. */
interface Step {
  readonly before: Version;
  readonly version: Version;
  readonly declared: Bump;
  readonly sides: Sides;
}

function judgeChange(weighed: WeighedChange, step: Step, waivers: Waivers, sink: DiagnosticSink): void {
  const { change, bump } = weighed;
  const { before, version, declared } = step;
  const breaks = weighed.breaks.length > 0;
  if (!breaks && bumps.indexOf(bump) <= bumps.indexOf(declared)) return;
  if (waivers.covers(change, version)) return;
  if (breaks) {
    reportBreak(weighed, before.name, version.name, step.sides, sink);
    return;
  }
  const axes = (["json", "protobuf", "typescript"] as const).filter((axis) => weighed.bumps[axis] === bump);
  sink.report(
    "evolve/bump-too-small",
    placeOf(change, version),
    {
      path: change.path,
      meaning: rules[change.rule].meaning,
      needed: withArticle(bump),
      axes: axes.map((axis) => axisNames[axis]),
      version: version.name,
      declared: withArticle(declared),
      before: before.name,
    },
    {
      ...shown(weighed, step.sides),
      related: [{ span: version.span, message: `version ${version.name}` }],
      help: `release it as ${nextVersion(before, bump)}, undo the change, or say in \`waivers\` why it is meant`,
    },
  );
}

const axisNames = { json: "JSON", protobuf: "Protobuf", typescript: "TypeScript" } as const;

function reportBreak(
  weighed: WeighedChange,
  before: string,
  version: string,
  sides: Sides,
  sink: DiagnosticSink,
): void {
  const { change, verdicts, breaks } = weighed;
  const byWords = new Map<string, string[]>();
  for (const { encoding, direction } of breaks) {
    const [from, by] = direction === "backward" ? [before, version] : [version, before];
    const words = verdicts[encoding][direction].generated === "altered" ? "altered" : "refused";
    const text = `what ${from} writes is ${words} by the generated reader of ${by}`;
    byWords.set(text, [...(byWords.get(text) ?? []), axisNames[encoding]]);
  }
  const outcomes = [...byWords].map(([text, encodings]) => `${text} (${encodings.join(", ")})`);
  const { meaning, fix } = rules[change.rule];
  sink.report(
    "evolve/breaks",
    change.new ?? change.old ?? undefined,
    { path: change.path, meaning, outcome: outcomes.join(", ") },
    {
      ...shown(weighed, sides),
      ...(fix === "nothing to do" ? {} : { help: `${fix}; undo the change, or say in \`waivers\` why it is meant` }),
    },
  );
}

/** The event that shows what a change does: of JSON where there is one, since people read it. */
function shown({ change, verdicts }: WeighedChange, sides: Sides): { readonly witness?: string } {
  const found = witnessesOf(change, verdicts, sides);
  const best = found.find(({ encoding }) => encoding === "json") ?? found[0];
  return best === undefined ? {} : { witness: printJsonText(best.written) };
}

function placeOf(change: Change, version: Version): Span {
  return change.new ?? change.old ?? version.span;
}

/** How much larger a version says that it is. Below 1.0.0, where nothing is promised to last, a minor is a major and a patch a minor. */
export function declaredBump(before: Version, version: Version): Bump {
  if (version.major !== before.major) return "major";
  const isEarly = version.major === 0;
  if (version.minor !== before.minor) return isEarly ? "major" : "minor";
  return isEarly ? "minor" : "patch";
}

function nextVersion({ major, minor, patch }: Version, bump: Bump): string {
  if (major === 0) return bump === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  switch (bump) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
  }
}

function withArticle(bump: Bump): string {
  return `a ${bump}`;
}

/** Without versions nothing can be declared: what our readers alter or refuse is an error, the rest is not. */
function compareUnversioned(before: History, history: History, waivers: Waivers, sink: DiagnosticSink): void {
  const lineless = (of: History): History => ({
    ...of,
    model: {
      packages: of.model.packages.filter(
        ({ line, events }) => line.implicit && events.every((event) => event.line.implicit),
      ),
    },
  });
  const sides = { old: lineless(before), new: lineless(history) };
  const names = new Set(sides.new.model.packages.map(({ name }) => name));
  const gone = sides.old.model.packages.filter(({ name }) => !names.has(name)).map(({ name }) => name);
  for (const change of compareModels(sides.old, sides.new)) {
    // A package that got versions, or is not in this project any more, is no change of what has none.
    if (gone.some((name) => change.path.startsWith(`${name}.`))) continue;
    const weighed = weighChange(change, sides);
    if (weighed.breaks.length === 0 || waivers.covers(change, undefined)) continue;
    reportBreak(weighed, "the old side", "the new side", sides, sink);
  }
}
