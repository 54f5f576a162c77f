import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDice, drawRecord } from "../../generator/compare/draws.js";
import { type JudgedChange, proveComparison, worstOutcome } from "../../generator/compare/index.js";
import { documentOf, type Mutated } from "./mutated.js";
import { mutations } from "./mutations.js";
import { compareObserved, directionOf, observe, recordsOutcome, sideOf } from "./observing.js";

/** Events per direction, over all rules. */
const events = Number(process.env.EVOLVENT_PROVE ?? 400);
const rules = Object.entries(mutations);
/** Definitions that are proven; each with events of its own. */
const definitions = Math.min(rules.length * 10, Math.max(rules.length / 2, events / 50));

/** Every so many rules one definition, or several of each. */
function samples(): readonly (readonly [string, Mutated])[] {
  return Array.from({ length: Math.ceil(definitions) }, (_, index) => {
    const [rule, arbitrary] = rules[(index * 7) % rules.length] ?? ["", undefined];
    if (arbitrary === undefined) throw new Error("no rule");
    return [rule, drawOne(arbitrary, index)] as const;
  });
}

function drawOne<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const [one] = fc.sample(arbitrary, { numRuns: 1, seed });
  if (one === undefined) throw new Error("nothing drawn");
  return one;
}

describe("every ok survives events drawn from bounds, neighbours and examples", () => {
  it(`none is refuted by ${events} events per direction, as ajv and protobufjs read them`, async () => {
    const all = samples();
    const each = Math.ceil(events / all.length);
    const wrong: string[] = [];
    const asked = { backward: 0, forward: 0 };
    for (const [rule, mutated] of all) {
      const [old, current] = [
        await observe(documentOf(mutated, 0, ""), mutated.schemas, mutated.versions?.[0]),
        await observe(documentOf(mutated, 1, ""), mutated.schemas, mutated.versions?.[1]),
      ];
      const comparison = compareObserved(old, current, mutated.versions !== undefined);
      const sides = { old: old.history, new: current.history };
      const own = proveComparison(comparison, sides, each);
      wrong.push(...own.refuted.map(({ direction, encoding, reader }) => `${rule} ${direction} ${encoding} ${reader}`));
      for (const direction of ["backward", "forward"] as const) {
        const [writing, reading] = directionOf(direction, old, current);
        const dice = createDice(each);
        const drawn = Array.from({ length: each }, () =>
          drawRecord(writing.version.payload, reading.version.payload, dice, new Map()),
        ).filter((record) => record !== undefined);
        for (const encoding of ["json", "protobuf"] as const) {
          const bare = worstOutcome(comparison.changes.map(({ verdicts }) => verdicts[encoding][direction].bare));
          if (bare !== "ok") continue;
          asked[direction] += drawn.length;
          const seen = recordsOutcome(drawn, writing, reading, encoding);
          if (seen !== "ok") wrong.push(`${rule} ${direction} ${encoding}: ${seen}\n${mutated.old}${mutated.new}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(Math.min(asked.backward, asked.forward)).toBeGreaterThan(events / 3);
  }, 3_600_000);

  it("and what is not ok is refuted", async () => {
    const [old, current] = [
      await sideOf("package: a.b\nevents: { E: { fields: { n: { type: string, max: 9 } } } }\n"),
      await sideOf("package: a.b\nevents: { E: { fields: { n: { type: string, max: 8 } } } }\n"),
    ];
    const comparison = compareObserved(old, current, false);
    const fine = { bare: "ok", generated: "ok" } as const;
    const both = { backward: fine, forward: fine };
    const lie = (judged: JudgedChange): JudgedChange => ({ ...judged, verdicts: { json: both, protobuf: both } });
    const { refuted, asked } = proveComparison(
      { ...comparison, changes: comparison.changes.map(lie) },
      { old: old.history, new: current.history },
      200,
    );
    expect(asked).toBe(8);
    expect(refuted.map(({ direction, encoding, reader, outcome }) => [direction, encoding, reader, outcome])).toEqual([
      ["backward", "json", "bare", "rejected"],
      ["backward", "json", "generated", "rejected"],
      ["backward", "protobuf", "generated", "rejected"],
    ]);
  });
});
