import fc from "fast-check";
import { expect, it } from "vitest";
import { rules } from "../../generator/compare/index.js";
import { compileFiles, uncheckedHistory } from "../support/compile-yaml.js";
import { sentences } from "../systems/sentences.js";
import { frameCases, frameSchema, histories, historySchema, remembering } from "./frames.js";
import { documentOf } from "./mutated.js";
import { mutations } from "./mutations.js";
import { edges } from "./mutations-further.js";
import { type Side, sideOf } from "./observing.js";
import { type PlantedFault, plantInCompare } from "./planting.js";

/** Definitions per rule. */
const runs = Number(process.env.EVOLVENT_FAULTS ?? 1);

type Compare = Awaited<ReturnType<typeof plantInCompare>>["load"] extends (fault: number) => infer C ? C : never;

/** Two sides that other suites ask about. */
interface Case {
  readonly rule: string;
  readonly old: Side;
  readonly new: Side;
  readonly isOneHistory: boolean;
}

/** All that the suites assert of a comparison, as text. */
function answer({ compareHistories, compareVersions, judgeChanges }: Compare, one: Case): string {
  const sides = { old: one.old.history, new: one.new.history };
  const { changes, bump, compatible, healed } = one.isOneHistory
    ? judgeChanges(compareVersions(one.old.version, one.new.version, one.new.event), sides)
    : compareHistories(sides);
  const said = changes.map(({ change, verdicts, witnesses }) => [
    change.rule,
    change.path,
    (["json", "protobuf"] as const).map((encoding) =>
      (["backward", "forward"] as const).map((direction) => {
        const { bare, generated } = verdicts[encoding][direction];
        return `${bare} ${generated}`;
      }),
    ),
    witnesses.map(({ direction, encoding, read }) => `${direction} ${encoding} ${read === null}`),
  ]);
  // What is asked again is answered alike.
  const again = one.isOneHistory ? compareVersions(one.old.version, one.new.version, one.new.event) : [];
  return JSON.stringify([said, bump, compatible, healed, again.map(({ rule }) => rule)]);
}

async function cases(): Promise<readonly Case[]> {
  const all: Case[] = [];
  const [less, more] = [frameSchema({}), `${frameSchema({})}  Paid: { fields: { total: int32 } }\n`];
  for (const [rule, arbitrary] of Object.entries(mutations)) {
    for (const mutated of fc.sample(arbitrary, { numRuns: runs, seed: 3 })) {
      const [old, current] = [
        await sideOf(documentOf(mutated, 0, ""), mutated.schemas, mutated.versions?.[0]),
        await sideOf(documentOf(mutated, 1, ""), mutated.schemas, mutated.versions?.[1]),
      ];
      all.push({ rule, old, new: current, isOneHistory: mutated.versions !== undefined });
    }
  }
  for (const [rule, mutated] of edges)
    all.push({
      rule,
      old: await sideOf(documentOf(mutated, 0, "")),
      new: await sideOf(documentOf(mutated, 1, "")),
      isOneHistory: false,
    });
  for (const [, fields] of histories) {
    const [old, current] = [await sideOf(historySchema(fields), {}, 0), await sideOf(historySchema(fields), {}, 1)];
    all.push({ rule: "", old, new: current, isOneHistory: true });
  }
  for (const [rule, before, after] of remembering) {
    const [old, current] = [await sideOf(before), await sideOf(after)];
    all.push({ rule, old, new: current, isOneHistory: false }, { rule, old: current, new: old, isOneHistory: false });
  }
  const [old, current] = [await compileFiles({ "a.yaml": less }), await compileFiles({ "b.yaml": less })].map(
    ({ history }) => {
      const event = history?.model.packages[0]?.events[0];
      if (history === undefined || event === undefined) throw new Error("no event");
      return { history, event, version: event.latest };
    },
  );
  if (old === undefined || current === undefined) throw new Error("no sides");
  all.push({ rule: "file.moved", old, new: current, isOneHistory: false });
  for (const [rule, before, after] of frameCases) {
    const [old, current] = [await sideOf(frameSchema(before)), await sideOf(frameSchema(after))];
    all.push({ rule, old, new: current, isOneHistory: false });
  }
  all.push({ rule: "event.added", old: await sideOf(less), new: await sideOf(more), isOneHistory: false });
  all.push({ rule: "event.removed", old: await sideOf(more), new: await sideOf(less), isOneHistory: false });
  for (const [first, second] of [
    [false, false],
    [true, false],
    [true, true],
  ] as const) {
    const [old, current] = [await sideOf(emitting(1, false, false)), await sideOf(emitting(2, first, second))];
    all.push({ rule: "", old, new: current, isOneHistory: false });
  }
  for (const { next, fields, types, pair } of sentences) {
    if (pair !== undefined || fields === undefined || fields === "") continue;
    const history = uncheckedHistory(
      `package: a.b\nversions: { 1.0.0: { released: 2025-01-15 }, ${next}: { released: 2025-07-01 } }\n${types === undefined ? "" : `types:\n${types}`}events:\n  E:\n    fields:\n      id: string\n${fields}`,
    );
    const event = history.model.packages[0]?.events[0];
    const [before, after] = event?.versions ?? [];
    if (event === undefined || before === undefined || after === undefined) continue;
    all.push({
      rule: "",
      old: { history, event, version: before },
      new: { history, event, version: after },
      isOneHistory: true,
    });
  }
  return all;
}

/** Two events and an enum of both; in the second version a field is renamed and a value is new. An event may be written in both. */
function emitting(versions: 1 | 2, first: boolean, second: boolean): string {
  const isNext = versions === 2;
  const emit = (emits: boolean): string => (emits ? ", emit: [1.0.0, 2.0.0]" : "");
  const note = isNext ? "{ type: string, at: { 1.0.0: note, 2.0.0: remark } }" : "string";
  return `package: a.b
versions: { 1.0.0: { released: 2025-01-15 }${isNext ? ", 2.0.0: { released: 2025-07-01 }" : ""} }
types:
  Level: { closed: true, values: { low: {}, high: {}${isNext ? ", top: { since: 2.0.0, default: low }" : ""} } }
events:
  One: { fields: { note: ${note}, level: Level }${emit(first)} }
  Two: { fields: { level: Level }${emit(second)} }
`;
}

/** Faults that no case notices, with the reason why nothing can be seen of them. */
const equivalent: readonly (readonly [RegExp, string])[] = [
  [/^constraint-facts\.ts:\d+ (?:32|64|128) in /, "of widths only the order counts"],
  [/^constraint-facts\.ts:\d+ 0 in min < 0/, "bounds that are compared differ by one at least"],
  [/"type\.fixed-sign" in /, "no scalar of the language has both signs"],
  [/ \? (?:sides\.new : sides\.old|current : old)$/, "a history lifts whatever shapes it is given"],
  [
    /^choice-readings\.ts:\d+ .* in direction === "backward" \|\| isLowered$/,
    "a history lifts whatever shapes it is given",
  ],
  [
    /^meaning\.ts:.*(?:written\.variant === undefined|read\.kind === "union" \?)/,
    "writers write no variant that they don't know",
  ],
  [
    /^facts\.ts:\d+ "event\.(?:added|removed)" in rule: /,
    "what comes and goes on a line is for check, whose tests ask it",
  ],
  [/^facts\.ts:\d+ 0 in changes\.length > 0/, "a version without changes adds none"],
  [/^facts\.ts:\d+ 0 in level: 0/, "levels are compared with each other alone"],
  [/^sides\.ts:\d+ 1 in number: 1/, "any number does for what is held"],
  [/^wire-outcome\.ts:.* in written\.every\(isZero\)/, "another value of the same field is altered all the same"],
  [/^wire-outcome\.ts:.* 0 in raw\.(?:bytes|value)\.length/, "another value of the same field is altered all the same"],
  [/^wire-outcome\.ts:.* in isAlwaysZero/, "nothing else stands under the number of an isolated field"],
  [/^verdicts\.ts:\d+ "ok" in return "ok";/, "a default that does not fit is refused before"],
];

it("faults planted into the comparing code are each noticed", async () => {
  const all = await cases();
  const { faults, load } = await plantInCompare();
  const sound = load(0);
  const expected = new Map(all.map((one) => [one, answer(sound, one)]));
  for (const { rule } of all) expect(rule === "" || Object.hasOwn(rules, rule)).toBe(true);

  const notices = (fault: PlantedFault): boolean => {
    const faulty = load(fault.number);
    // Those of the rule first: they are the likeliest to notice.
    const ordered = [...all].sort(
      (left, right) => Number(right.rule === fault.rule) - Number(left.rule === fault.rule),
    );
    return ordered.some((one) => {
      try {
        return answer(faulty, one) !== expected.get(one);
      } catch {
        return true;
      }
    });
  };
  const unnoticed = faults.filter((fault) => !notices(fault));
  const missed = unnoticed.filter(({ place }) => !equivalent.some(([pattern]) => pattern.test(place)));
  const counted = faults.length - unnoticed.length + missed.length;
  process.stdout.write(
    `planted ${faults.length} faults in the comparing code: ${counted - missed.length} of ${counted} noticed, ${unnoticed.length - missed.length} change nothing that can be seen\n`,
  );
  expect(missed.map(({ kind, place }) => `${kind} ${place}`)).toEqual([]);
  for (const [pattern, reason] of equivalent)
    expect(
      unnoticed.some(({ place }) => pattern.test(place)),
      reason,
    ).toBe(true);
  const planted = new Set(faults.map(({ rule }) => rule));
  expect(Object.keys(rules).filter((rule) => !planted.has(rule))).toEqual([]);
}, 600_000);
