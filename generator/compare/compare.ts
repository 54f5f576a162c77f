import type { History } from "../evolve/index.js";
import type { Package } from "../ir/index.js";
import { replaceParts } from "../source/index.js";
import { type Bump, type Change, type Direction, type Encoding, largestBump } from "./change.js";
import { compareModels, compareOlderVersions } from "./facts.js";
import { createVerdicts, type FindVerdicts } from "./known-verdicts.js";
import { createNarrowing } from "./narrowing.js";
import { axisBump, bumpOf, covers, isBreak, type Mode } from "./policy.js";
import { rules } from "./rules.js";
import type { Sides, Verdicts } from "./verdict.js";
import { verdictsOf } from "./verdicts.js";
import { type Witness, witnessesOf } from "./witnesses.js";

/** A change with what it means. */
export interface WeighedChange {
  readonly change: Change;
  readonly verdicts: Verdicts;
  readonly bumps: Readonly<Record<Encoding | "typescript", Bump>>;
  readonly bump: Bump;
  /** A direction that the mode covers and in which the generated reader alters or refuses. */
  readonly breaks: readonly { readonly encoding: Encoding; readonly direction: Direction }[];
}

/** A change with all that is known of what it means. */
export interface JudgedChange extends WeighedChange {
  readonly witnesses: readonly Witness[];
  /** The released versions of the old side from which it is this change, oldest first; only where all were compared. */
  readonly versions?: readonly string[];
  /** It is none from the latest version. */
  readonly isOlder?: true;
}

/** Whether all is read as it was written, by encoding and direction; "unknown" where nothing decides. */
export type Compatibility = Readonly<Record<Encoding, Readonly<Record<Direction, boolean | "unknown">>>>;

export interface Comparison {
  readonly changes: readonly JudgedChange[];
  readonly bump: Bump;
  /** Of bare readers. */
  readonly compatible: Compatibility;
  /** Of generated readers. */
  readonly healed: Compatibility;
}

/**
 * Compares two sources of events: what changed, and what it means.
 *
 * @param mode in place of what the packages of the new side say they are compatible with
 */
export function compareHistories(sides: Sides, mode?: Mode): Comparison {
  return judgeChanges(compareModels(sides.old, sides.new), sides, mode);
}

/** Judges changes that were found. */
export function judgeChanges(found: readonly Change[], sides: Sides, mode?: Mode): Comparison {
  return comparisonOf(judgeAll(found, sides, mode, createVerdicts()));
}

/**
 * Compares every released version of the old side with the latest of the new one. A change that means the same from several versions is one,
 * with all of them.
 */
export function compareTransitively(sides: Sides, mode?: Mode): Comparison {
  const verdicts = createVerdicts();
  const latest = new Map(
    sides.old.model.packages.flatMap(({ events }) => events.map((event) => [event.id, event.latest.version.name])),
  );
  const found = judgeAll(compareModels(sides.old, sides.new), sides, mode, verdicts).map(
    (judged): Mutable<JudgedChange> => {
      const version = latest.get(judged.change.event ?? "");
      return replaceParts(judged, { versions: version === undefined ? [] : [version] });
    },
  );
  const known = new Map<string, Mutable<JudgedChange>[]>();
  const remember = (judged: Mutable<JudgedChange>): void => {
    const key = `${judged.change.rule} ${judged.change.path}`;
    known.set(key, [...(known.get(key) ?? []), judged]);
  };
  for (const judged of found) remember(judged);
  for (const { event, version, changes } of compareOlderVersions(sides.old, sides.new).toReversed()) {
    const narrow = createNarrowing(sides, event, version);
    for (const change of changes) {
      const weighed = weighChange(change, sides, mode, verdicts, narrow);
      const same = known.get(`${change.rule} ${change.path}`)?.find((one) => isAlike(one.verdicts, weighed.verdicts));
      if (same !== undefined) {
        same.versions = [...(same.versions ?? []), version.version.name];
        continue;
      }
      const witnesses = witnessesOf(change, weighed.verdicts, narrow(change));
      const judged = { witnesses, versions: [version.version.name], isOlder: true, ...weighed } as const;
      found.push(judged);
      remember(judged);
    }
  }
  return comparisonOf(found.map((judged) => replaceParts(judged, { versions: (judged.versions ?? []).toReversed() })));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function isAlike(left: Verdicts, right: Verdicts): boolean {
  return (
    left === right ||
    (["json", "protobuf"] as const).every((encoding) =>
      (["backward", "forward"] as const).every((direction) => {
        const [one, other] = [left[encoding][direction], right[encoding][direction]];
        return one.bare === other.bare && one.generated === other.generated;
      }),
    )
  );
}

function judgeAll(
  found: readonly Change[],
  sides: Sides,
  mode: Mode | undefined,
  verdicts: FindVerdicts,
): readonly JudgedChange[] {
  const narrow = createNarrowing(sides);
  return found.map((change) => {
    const weighed = weighChange(change, sides, mode, verdicts, narrow);
    return { witnesses: witnessesOf(change, weighed.verdicts, narrow(change)), ...weighed };
  });
}

function comparisonOf(changes: readonly JudgedChange[]): Comparison {
  return {
    changes,
    bump: largestBump(changes.map(({ bump }) => bump)),
    compatible: compatibility(changes, "bare"),
    healed: compatibility(changes, "generated"),
  };
}

/** What a change means, without looking for events that show it. */
export function weighChange(
  change: Change,
  sides: Sides,
  wanted?: Mode,
  find: FindVerdicts = verdictsOf,
  narrow: (change: Change) => Sides = () => sides,
): WeighedChange {
  const mode = wanted ?? modeOf(change, sides);
  // Only whole events are looked for by name; the rest is found at once.
  const verdicts = find(change, change.subject.kind === "event" ? narrow(change) : sides);
  const breaks = (["json", "protobuf"] as const).flatMap((encoding) =>
    (["backward", "forward"] as const)
      .filter((direction) => {
        const { generated } = verdicts[encoding][direction];
        return covers(mode, direction) && (generated === "altered" || generated === "rejected");
      })
      .map((direction) => ({ encoding, direction })),
  );
  return {
    change,
    verdicts,
    bumps: {
      json: axisBump(verdicts.json, mode),
      protobuf: axisBump(verdicts.protobuf, mode),
      typescript: rules[change.rule].typescript,
    },
    bump: bumpOf(change.rule, verdicts, mode),
    breaks,
  };
}

/** What the package of a change says that it is compatible with. */
function modeOf({ path }: Change, { old, new: current }: Sides): Mode {
  let name = path.split("/")[0] ?? "";
  // Names of events may have dots: the longest package that the path begins with is its own.
  for (;;) {
    const found = packageOf(current, name) ?? packageOf(old, name);
    if (found !== undefined) return found.compatible;
    if (!name.includes(".")) return "backward";
    name = name.slice(0, name.lastIndexOf("."));
  }
}

const packagesByName = new WeakMap<readonly Package[], ReadonlyMap<string, Package>>();

function packageOf({ model: { packages } }: History, name: string): Package | undefined {
  let found = packagesByName.get(packages);
  if (found === undefined) {
    found = new Map(packages.map((pkg) => [pkg.name, pkg]));
    packagesByName.set(packages, found);
  }
  return found.get(name);
}

function compatibility(changes: readonly JudgedChange[], reader: "bare" | "generated"): Compatibility {
  const of = (encoding: Encoding, direction: Direction): boolean | "unknown" => {
    const all = changes.map(({ verdicts }) => verdicts[encoding][direction][reader]);
    if (all.some((outcome) => outcome !== "unknown" && isBreak(outcome))) return false;
    return all.includes("unknown") ? "unknown" : true;
  };
  const both = (encoding: Encoding) => ({ backward: of(encoding, "backward"), forward: of(encoding, "forward") });
  return { json: both("json"), protobuf: both("protobuf") };
}
