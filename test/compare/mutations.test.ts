import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type JudgedChange, type RuleId, rules, worstOutcome } from "../../generator/compare/index.js";
import { unwitnessed } from "../support/witnesses.js";
import { documentOf, type Mutated, turnedOver } from "./mutated.js";
import { bystanders, mutations } from "./mutations.js";
import { edges } from "./mutations-further.js";
import { compareObserved, directionOf, observe, observedOutcome, sideOf, witnessOutcome } from "./observing.js";

/** Random definitions per rule. */
const runs = Number(process.env.EVOLVENT_MUTATIONS ?? 2);

/** Holds what is predicted of a change against what others make of its values. */
async function ask(rule: string, mutated: Mutated, others: string): Promise<void> {
  const [old, current] = [
    await observe(documentOf(mutated, 0, others), mutated.schemas, mutated.versions?.[0]),
    await observe(documentOf(mutated, 1, others), mutated.schemas, mutated.versions?.[1]),
  ];
  const comparison = compareObserved(old, current, mutated.versions !== undefined);
  const { changes } = comparison;
  expect([...new Set(changes.map(({ change }) => change.rule))]).toEqual([rule]);
  expect(unwitnessed(comparison)).toEqual([]);
  for (const encoding of ["json", "protobuf"] as const) {
    for (const direction of ["backward", "forward"] as const) {
      const [writing, reading] = directionOf(direction, old, current);
      const bare = worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction].bare));
      const shown = changes.flatMap(({ witnesses }) =>
        witnesses.filter((witness) => witness.direction === direction && witness.encoding === encoding),
      );
      const confirmed = worstOutcome(shown.map((witness) => witnessOutcome(writing, reading, witness)));
      // The event shown is read as badly by others as was said.
      if (bare === "altered" || bare === "rejected") expect(`witness ${confirmed}`).toBe(`witness ${bare}`);
      const seen = worstOutcome([
        observedOutcome(writing, reading, encoding),
        ...(bare === "ok" ? [] : shown.map((witness) => witnessOutcome(writing, reading, witness))),
      ]);
      expect(`${encoding} ${direction} ${bare}`).toBe(`${encoding} ${direction} ${seen}`);
    }
  }
}

describe("predicted outcomes are those that ajv and protobufjs show", () => {
  it.each(Object.entries(mutations))(
    "%s",
    async (rule, arbitrary) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, bystanders, (mutated, others) => ask(rule, mutated, others)),
        { numRuns: runs },
      );
    },
    600_000,
  );
});

it.each(edges)("%s at an edge: %o", async (rule, mutated) => {
  await ask(rule, mutated, "");
});

/** Rules that no mutator of one event's fields reaches, and why. */
const unreached: Readonly<Record<string, string>> = {
  "event.added": "asked in events.test.ts, of generated readers of the whole package",
  "event.removed": "asked in events.test.ts, of generated readers of the whole package",
  "event.renamed.alias": "asked in events.test.ts, of generated readers",
  "event.renamed": "asked in events.test.ts, of generated readers",
  "event.type-tag-changed": "asked in events.test.ts, of generated readers",
  "event.layout-changed": "asked in events.test.ts, of generated readers",
  "event.requires-added": "asked in events.test.ts, of generated readers",
  "event.requires-removed": "asked in events.test.ts, of generated readers",
  "file.moved": "asked in events.test.ts: it takes two files",
  "type.fixed-sign": "no scalar of the language has both: another sign is type.sign-changed",
};

it("each rule has a mutator, or says why not", () => {
  const reached = Object.keys(rules).filter((rule) => mutations[rule] !== undefined);
  expect([...reached, ...Object.keys(unreached)].sort()).toEqual(Object.keys(rules).sort());
});

/** What is written one way and undone in several: each of them is the mirror of the other. */
function isMirror(rule: RuleId, other: RuleId): boolean {
  const names = (from: RuleId, to: RuleId): boolean => {
    const { mirror } = rules[from];
    return "rule" in mirror ? mirror.rule === to : true;
  };
  return names(rule, other) || names(other, rule) || sameUndoing(rule) === sameUndoing(other);
}

/** Undoing a change may be several rules' business, by what stands in or is reserved: those have one stem. */
function sameUndoing(rule: RuleId): string {
  return rule
    .replace(/\.(?:added|removed)\b.*/, ".existence")
    .replace(/\.value-(?:added|removed)\b.*/, ".existence")
    .replace(/\.variant-(?:added|removed)\b.*/, ".existence")
    .replace(/\.(?:optional-to-required|required-to-optional)\b.*/, ".presence")
    .replace(/\.(?:singular-to-repeated|repeated-to-singular)\b.*/, ".repetition")
    .replace(/\.field-moved-.*/, ".membership")
    .replace(/^constraint\..*/, "constraint")
    .replace(/^type\.logical-.*/, "type.logical")
    .replace(/^(enum\.value)-(?:renamed|spellings).*/, "$1.spelling")
    .replace(/^type\.(?:string-to-enum|enum-to-string)$/, "type.text-enum");
}

describe("undone, a change is its mirror: what was backward is forward", () => {
  it.each(Object.entries(mutations))("%s", async (rule, arbitrary) => {
    for (const mutated of fc.sample(arbitrary, { numRuns: 2, seed: 1 })) {
      const turned = turnedOver(mutated);
      const sides = async (one: Mutated) =>
        Promise.all(
          ([0, 1] as const).map((side) => sideOf(documentOf(one, side, ""), one.schemas, one.versions?.[side])),
        );
      const [[old, current], [later, earlier]] = [await sides(mutated), await sides(turned)];
      if (old === undefined || current === undefined || later === undefined || earlier === undefined) throw new Error();
      // What is reserved again is no finding.
      const isSeen = ({ change }: JudgedChange): boolean => change.rule !== "field.reserved-removed";
      const isOneHistory = mutated.versions !== undefined;
      const there = compareObserved(old, current, isOneHistory).changes.filter(isSeen);
      const back = compareObserved(later, earlier, isOneHistory).changes.filter(isSeen);
      expect(back.length).toBe(there.length);
      for (const { change } of back)
        expect(isMirror(rule as RuleId, change.rule), `${rule}, ${change.rule}`).toBe(true);
      const bare = (changes: typeof there, encoding: "json" | "protobuf", direction: "backward" | "forward"): string =>
        worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction].bare));
      for (const encoding of ["json", "protobuf"] as const) {
        expect(bare(back, encoding, "forward")).toBe(bare(there, encoding, "backward"));
        expect(bare(back, encoding, "backward")).toBe(bare(there, encoding, "forward"));
      }
    }
  });
});
