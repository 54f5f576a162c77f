import { positionAt, type Span } from "../source/index.js";
import { type Bump, type Change, type ChangeOrder, type Direction, type Encoding, largestBump } from "./change.js";
import type { Comparison, Compatibility, JudgedChange } from "./compare.js";
import type { Verdict } from "./verdict.js";

/** A place in a source as reports have it; lines and columns count from 1. */
export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type ShownVerdict = Pick<Verdict, "bare" | "generated" | "reason">;

/** A change as it is printed: plain data, which a thread can hand over. */
export interface ShownChange
  extends Pick<JudgedChange, "bumps" | "bump" | "breaks" | "witnesses" | "versions" | "isOlder"> {
  readonly change: Pick<Change, "rule" | "path"> & {
    readonly old: ReportedPlace | null;
    readonly new: ReportedPlace | null;
  };
  readonly verdicts: Readonly<Record<Encoding, Readonly<Record<Direction, ShownVerdict>>>>;
  readonly order: ChangeOrder;
}

/** A comparison as it is printed. */
export interface ShownComparison extends Omit<Comparison, "changes"> {
  readonly changes: readonly ShownChange[];
}

export function showComparison({ changes, ...answers }: Comparison): ShownComparison {
  return { ...answers, changes: changes.map(showChange) };
}

function showChange({ change, verdicts, ...judged }: JudgedChange): ShownChange {
  const { rule, path, old, new: current, order } = change;
  const both = (encoding: Encoding): ShownChange["verdicts"][Encoding] => ({
    backward: showVerdict(verdicts[encoding].backward),
    forward: showVerdict(verdicts[encoding].forward),
  });
  return {
    change: { rule, path, old: placeOf(old), new: placeOf(current) },
    verdicts: { json: both("json"), protobuf: both("protobuf") },
    order: order ?? { package: "", level: 0 },
    ...judged,
  };
}

function showVerdict({ shown: _, ...verdict }: Verdict): ShownVerdict {
  return verdict;
}

/** Where a span begins. */
function placeOf(span: Span | null): ReportedPlace | null {
  if (span === null) return null;
  return { file: span.file.path, ...positionAt(span.file, span.start) };
}

/**
 * One comparison of several, each of packages of its own that both sides have: as if all had been compared at once.
 */
export function joinComparisons(parts: readonly ShownComparison[]): ShownComparison {
  return {
    changes: parts.flatMap(({ changes }) => changes).sort(inOrder),
    bump: largestBump(parts.map(({ bump }): Bump => bump)),
    compatible: joinAnswers(parts.map(({ compatible }) => compatible)),
    healed: joinAnswers(parts.map(({ healed }) => healed)),
  };
}

/** Changes from the latest versions by level and package; then those from older ones, which are looked at from the end. */
function inOrder(one: ShownChange, other: ShownChange): number {
  const [left, right] = [one.order, other.order];
  const byName = left.package < right.package ? -1 : left.package > right.package ? 1 : 0;
  if (one.isOlder !== other.isOlder) return one.isOlder ? 1 : -1;
  return one.isOlder ? -byName : left.level - right.level || byName;
}

function joinAnswers(all: readonly Compatibility[]): Compatibility {
  const of = (encoding: Encoding, direction: Direction): boolean | "unknown" => {
    const answers = all.map((one) => one[encoding][direction]);
    return answers.includes(false) ? false : answers.includes("unknown") ? "unknown" : true;
  };
  const both = (encoding: Encoding) => ({ backward: of(encoding, "backward"), forward: of(encoding, "forward") });
  return { json: both("json"), protobuf: both("protobuf") };
}
