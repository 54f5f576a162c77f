import type { History } from "../evolve/index.js";
import type { EventDeclaration, EventVersion, FieldShape, Package, Shape } from "../ir/index.js";
import { type Bump, type Change, type Direction, type Encoding, type Outcome, worstOutcome } from "./change.js";
import { compareVersions } from "./facts.js";
import { bumpOf, type Mode } from "./policy.js";
import type { Verdicts } from "./verdict.js";
import { verdictsOf } from "./verdicts.js";

/** A change between two versions of one history, with what it means. */
export interface VersionChange {
  readonly change: Change;
  readonly verdicts: Verdicts;
  readonly bump: Bump;
}

/** Compares versions of one history with each other. */
export interface VersionComparer {
  /** What changed from one version of an event to a newer one. The same pair gives the same object. */
  changes(event: EventDeclaration, old: EventVersion, current: EventVersion): readonly VersionChange[];
}

/** Verdicts by what decides about them: the same change of another event is not judged again. */
export type VerdictMemory = Map<string, Verdicts>;

/** @param memory verdicts that other comparisons of the same run have come to */
export function createVersionComparer(history: History, memory: VerdictMemory = new Map()): VersionComparer {
  const packages = new Map(history.model.packages.map((pkg) => [pkg.name, pkg]));
  const known = new Map<EventVersion, Map<EventVersion, readonly VersionChange[]>>();
  const own = new Map<string, Verdicts>();
  const shapes = new Map<Shape, number>();
  const sides = { old: history, new: history };

  function judge(change: Change, pkg: Package | undefined): VersionChange {
    const mode: Mode = pkg?.compatible ?? "backward";
    const key = keyOf(change, pkg, shapes);
    const held = key?.isLocal === false ? memory : own;
    let verdicts = key === undefined ? undefined : held.get(key.text);
    if (verdicts === undefined) {
      verdicts = verdictsOf(change, sides);
      if (key !== undefined) held.set(key.text, verdicts);
    }
    return { change, verdicts, bump: bumpOf(change.rule, verdicts, mode) };
  }

  return {
    changes(event, old, current) {
      const found = known.get(old) ?? new Map<EventVersion, readonly VersionChange[]>();
      known.set(old, found);
      let made = found.get(current);
      if (made === undefined) {
        const pkg = packages.get(event.package);
        made = compareVersions(old, current, event).map((change) => judge(change, pkg));
        found.set(current, made);
      }
      return made;
    },
  };
}

/** The worst that happens in a direction. */
export function worstOf(
  changes: readonly VersionChange[],
  encoding: Encoding,
  direction: Direction,
  reader: "bare" | "generated",
): Outcome {
  return worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction][reader]));
}

/** All that a verdict depends on, as text; undefined where that is more than a text can say. */
function keyOf(
  { rule, subject }: Change,
  pkg: Package | undefined,
  shapes: Map<Shape, number>,
): { readonly text: string; readonly isLocal: boolean } | undefined {
  if (subject.kind === "words") return { text: "words", isLocal: false };
  if (subject.kind !== "record") return undefined;
  let isLocal = false;
  let isWhole = true;
  const plain = (name: string, value: unknown): unknown => {
    if (name === "span") return undefined;
    if (typeof value === "bigint") return `${value}n`;
    if (name === "declaration") return undefined;
    if (name === "shape") {
      isLocal = true;
      const shape = value as Shape;
      const number = shapes.get(shape) ?? shapes.size;
      shapes.set(shape, number);
      return number;
    }
    return value;
  };
  const fields = (all: readonly FieldShape[]): unknown =>
    all.map(({ field, ...shape }) => {
      // Functions, and values that stand elsewhere, are known to their own history only.
      if (shape.convert !== undefined || shape.from !== undefined || isNamed(shape)) isWhole = false;
      return { key: field.key, ...shape };
    });
  const { before, apply } = subject;
  const text = JSON.stringify([rule, pkg?.notation, fields(before), fields(apply(before))], plain);
  return isWhole ? { text, isLocal } : undefined;
}

function isNamed({ default: standIn, otherwise }: Pick<FieldShape, "default" | "otherwise">): boolean {
  return [standIn, otherwise].some((one) => one !== undefined && one.kind !== "constant" && one.kind !== "absent");
}
