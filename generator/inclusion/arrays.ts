import type { ExactJson } from "../source/index.js";
import { distinctValues } from "./distinct.js";
import type { Node } from "./nodes.js";
import { found, none, type Outcome, Undecidable, unknown } from "./outcome.js";
import type { Solver } from "./search.js";

/** Elements that count, at places from `from` up to, not including, `to`. */
interface Mark {
  readonly from: number;
  readonly to: number;
  readonly item: Node;
  readonly least: number;
  readonly most: number;
}

interface ArrayQuestion {
  readonly least: number;
  readonly most: number;
  readonly universals: readonly { readonly from: number; readonly to: number; readonly item: Node }[];
  readonly marks: readonly Mark[];
  readonly unique: boolean;
  readonly repeated: boolean;
  /** From here on all places are alike. */
  readonly edge: number;
}

/** Places that hold one value: one place, or two where an element must be repeated. */
type Slot = readonly number[];

/** What a slot may hold: a set that has a member, and how much that adds to each mark. */
interface Option {
  readonly goal: Node;
  readonly value: ExactJson;
  readonly adds: readonly number[];
}

/** Longer arrays are not built. */
const maximumElements = 10_000;
const maximumMarks = 8;
const maximumWays = 300;

/** An array in all given sets, as short as can be. */
export function findArray(atoms: readonly Node[], solver: Solver): Outcome {
  const question = gather(atoms, solver);
  const { least, most, marks, repeated, unique, edge } = question;
  if (least > most || (unique && repeated)) return none;
  if (marks.length > maximumMarks) throw new Undecidable("too many things are counted in one array");
  if (least > maximumElements) return unknown(`it needs an array of ${least} elements`);
  // What counts nowhere beyond the edge can be left out, so that longer arrays are no better.
  const needed = marks.reduce((sum, mark) => sum + mark.least, 0);
  const longest = marks.length === 0 && !repeated ? least : Math.max(least, edge + needed + (repeated ? 2 : 0));
  const options = createOptions(question, solver);
  let result = none;
  for (let length = least; length <= Math.min(most, longest, maximumElements); length += 1) {
    for (const slots of slotsOf(length, question)) {
      const outcome = arrange(slots, length, question, options, solver);
      if (outcome.kind === "found") return outcome;
      if (outcome.kind === "unknown") result = outcome;
    }
  }
  if (result.kind === "none" && Math.min(most, longest) > maximumElements) return unknown("it needs a very long array");
  return result.kind === "none" ? options.doubt() : result;
}

function gather(atoms: readonly Node[], { nodes }: Solver): ArrayQuestion {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  const universals: ArrayQuestion["universals"][number][] = [];
  const marks: Mark[] = [];
  let [unique, repeated] = [false, false];
  const everywhere = { from: 0, to: Number.POSITIVE_INFINITY };
  for (const atom of atoms) {
    const inner = atom.kind === "not" ? atom.item : atom;
    const isNegative = atom.kind === "not";
    if (inner.kind === "size" && inner.side === "least") least = Math.max(least, inner.count);
    else if (inner.kind === "size") most = Math.min(most, inner.count);
    else if (inner.kind === "unique" && isNegative) repeated = true;
    else if (inner.kind === "unique") unique = true;
    else if (inner.kind === "within" && !isNegative) universals.push(inner);
    else if (inner.kind === "within") {
      const { from, to } = inner;
      marks.push({ from, to, item: nodes.not(inner.item), least: 1, most: Number.POSITIVE_INFINITY });
    } else if (inner.kind === "matches") {
      const [low, high] = isNegative ? [0, inner.count - 1] : [inner.count, Number.POSITIVE_INFINITY];
      marks.push({ ...everywhere, item: inner.item, least: low, most: high });
    }
  }
  const ends = [...universals, ...marks].flatMap(({ from, to }) => [from, to]).filter(Number.isFinite);
  // Places that must be reached by one element, whatever its index in a range, are at least so many.
  const reached = marks.map((mark) => (mark.least > 0 ? mark.from + mark.least : 0));
  return {
    least: Math.max(least, ...reached),
    most,
    universals,
    marks: joinMarks(marks),
    unique,
    repeated,
    edge: Math.max(0, ...ends),
  };
}

/** Marks of the same elements count together. */
function joinMarks(marks: readonly Mark[]): readonly Mark[] {
  const joined = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.from}:${mark.to}:${mark.item.id}`;
    const { least, most } = joined.get(key) ?? mark;
    joined.set(key, { ...mark, least: Math.max(least, mark.least), most: Math.min(most, mark.most) });
  }
  return [...joined.values()];
}

function* slotsOf(length: number, { repeated, edge }: ArrayQuestion): Iterable<readonly Slot[]> {
  const places = Array.from({ length }, (_, place) => place);
  if (!repeated) {
    yield places.map((place) => [place]);
    return;
  }
  for (const first of places.slice(0, edge + 1)) {
    for (const second of places.slice(first + 1, edge + 2)) {
      const others = places.filter((place) => place !== first && place !== second);
      yield [[first, second], ...others.map((place) => [place])];
    }
  }
}

interface Options {
  of(slot: Slot): readonly Option[];
  /** None, or unknown where a set was left out whose members are not known. */
  doubt(): Outcome;
}

function createOptions({ universals, marks, edge }: ArrayQuestion, { nodes, solve }: Solver): Options {
  const known = new Map<string, readonly Option[]>();
  let doubt = none;

  function optionsOf(slot: Slot): readonly Option[] {
    const holds = ({ from, to }: { from: number; to: number }) =>
      slot.filter((place) => place >= from && place < to).length;
    const base = nodes.all(universals.filter((range) => holds(range) > 0).map(({ item }) => item));
    let ways: { readonly goal: Node; readonly adds: readonly number[] }[] = [{ goal: base, adds: [] }];
    for (const mark of marks) {
      const places = holds(mark);
      ways = ways.flatMap(({ goal, adds }) => {
        if (places === 0) return [{ goal, adds: [...adds, 0] }];
        // Where only a lower end is set, it does no harm to hold more; where only an upper end is, to count what may not.
        const counted = mark.least > 0 ? nodes.all([goal, mark.item]) : goal;
        const uncounted = Number.isFinite(mark.most) ? nodes.all([goal, nodes.not(mark.item)]) : goal;
        return [
          { goal: uncounted, adds: [...adds, 0] },
          { goal: counted, adds: [...adds, places] },
        ];
      });
    }
    return ways.flatMap(({ goal, adds }) => {
      const outcome = solve(goal);
      if (outcome.kind === "unknown") doubt = outcome;
      return outcome.kind === "found" ? [{ goal, adds, value: outcome.value }] : [];
    });
  }

  return {
    of(slot) {
      const key = slot.map((place) => Math.min(place, edge)).join();
      const options = known.get(key) ?? optionsOf(slot);
      known.set(key, options);
      return options;
    },
    doubt: () => doubt,
  };
}

/** How the slots so far have been filled; counts beyond what matters are not told apart. */
interface Filled {
  readonly counts: readonly number[];
  readonly before: Filled | undefined;
  readonly option: Option | undefined;
}

function arrange(
  slots: readonly Slot[],
  length: number,
  { marks, unique }: ArrayQuestion,
  options: Options,
  solver: Solver,
): Outcome {
  const start: Filled = { counts: marks.map(() => 0), before: undefined, option: undefined };
  const isEnough = ({ counts }: Filled) => marks.every(({ least }, index) => (counts[index] ?? 0) >= least);
  const fill = (before: Filled, option: Option): Filled | undefined => {
    const counts = before.counts.map((count, index) => count + (option.adds[index] ?? 0));
    if (marks.some(({ most }, index) => (counts[index] ?? 0) > most)) return undefined;
    const capped = counts.map((count, index) => {
      const mark = marks[index];
      return mark === undefined || Number.isFinite(mark.most) ? count : Math.min(count, mark.least);
    });
    return { counts: capped, before, option };
  };

  let layer: readonly Filled[] = [start];
  for (const slot of slots) {
    const next = new Map<string, Filled>();
    for (const before of layer) {
      for (const option of options.of(slot)) {
        solver.budget.spend(1);
        const filled = fill(before, option);
        // Sets of different members count where all must differ.
        const key = `${filled?.counts.join()}${unique ? `|${wayOf(filled).join()}` : ""}`;
        if (filled !== undefined && !next.has(key)) next.set(key, filled);
      }
    }
    if (unique && next.size > maximumWays) return unknown("too many ways to fill an array of distinct elements");
    layer = [...next.values()];
  }
  let result = none;
  for (const end of layer.filter(isEnough)) {
    const chosen = chosenOptions(end);
    const values = unique
      ? distinctValues(
          chosen.map(({ goal }) => goal),
          solver,
        )
      : { kind: "found" as const, values: chosen.map(({ value }) => value) };
    if (values.kind === "found") {
      const array: ExactJson[] = Array.from({ length }, () => null);
      for (const [index, slot] of slots.entries())
        for (const place of slot) array[place] = values.values[index] ?? null;
      return found(array);
    }
    if (values.kind === "unknown") result = values;
  }
  return result;
}

function chosenOptions(end: Filled): readonly Option[] {
  const chosen: Option[] = [];
  for (let at: Filled | undefined = end; at?.option !== undefined; at = at.before) chosen.push(at.option);
  return chosen.reverse();
}

/** The sets chosen so far, in an order of their own: two ways with the same sets are one. */
function wayOf(end: Filled | undefined): readonly number[] {
  return end === undefined
    ? []
    : chosenOptions(end)
        .map(({ goal }) => goal.id)
        .sort((left, right) => left - right);
}
