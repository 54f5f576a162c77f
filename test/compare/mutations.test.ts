import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worstOutcome } from "../../generator/compare/index.js";
import { documentOf } from "./mutated.js";
import { bystanders, mutations } from "./mutations.js";
import { compareObserved, directionOf, observe, observedOutcome, witnessOutcome } from "./observing.js";

/** Random definitions per rule. */
const runs = Number(process.env.EVOLVENT_MUTATIONS ?? 4);

describe("predicted outcomes are those that ajv and protobufjs show", () => {
  it.each(Object.entries(mutations))(
    "%s",
    async (rule, arbitrary) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, bystanders, async (mutated, others) => {
          const [old, current] = [
            await observe(documentOf(mutated, 0, others), mutated.schemas, mutated.versions?.[0]),
            await observe(documentOf(mutated, 1, others), mutated.schemas, mutated.versions?.[1]),
          ];
          const { changes } = compareObserved(old, current, mutated.versions !== undefined);
          expect([...new Set(changes.map(({ change }) => change.rule))]).toEqual([rule]);
          for (const encoding of ["json", "protobuf"] as const) {
            for (const direction of ["backward", "forward"] as const) {
              const [writing, reading] = directionOf(direction, old, current);
              const bare = worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction].bare));
              const shown = changes.flatMap(({ witnesses }) =>
                witnesses.filter((witness) => witness.direction === direction && witness.encoding === encoding),
              );
              expect(shown.length > 0 || (bare !== "altered" && bare !== "rejected")).toBe(true);
              const seen = worstOutcome([
                observedOutcome(writing, reading, encoding),
                ...(bare === "ok" ? [] : shown.map((witness) => witnessOutcome(writing, reading, witness))),
              ]);
              expect(`${encoding} ${direction} ${bare}`).toBe(`${encoding} ${direction} ${seen}`);
            }
          }
        }),
        { numRuns: runs },
      );
    },
    600_000,
  );
});
