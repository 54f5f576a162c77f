import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareHistories, worstOutcome } from "../../generator/compare/index.js";
import { bystanders, mutations } from "./mutations.js";
import { directionOf, observe, observedOutcome, witnessOutcome } from "./observing.js";

/** Random definitions per rule. */
const runs = Number(process.env.EVOLVENT_MUTATIONS ?? 4);

function schema(fields: string, others: string): string {
  return `package: shop.orders\nevents:\n  Placed:\n    fields:\n      fixed: { type: string, number: 99 }\n${others}${fields}`;
}

describe("predicted outcomes are those that ajv and protobufjs show", () => {
  it.each(Object.entries(mutations))(
    "%s",
    async (rule, arbitrary) => {
      await fc.assert(
        fc.asyncProperty(arbitrary, bystanders, async (mutated, others) => {
          const [old, current] = [
            await observe(schema(mutated.old, others)),
            await observe(schema(mutated.new, others)),
          ];
          const { changes } = compareHistories({ old: old.history, new: current.history });
          expect(changes.map(({ change }) => change.rule)).toEqual([rule]);
          const verdicts = changes[0]?.verdicts;
          for (const encoding of ["json", "protobuf"] as const) {
            for (const direction of ["backward", "forward"] as const) {
              const [writing, reading] = directionOf(direction, old, current);
              const bare = verdicts?.[encoding][direction].bare ?? "unknown";
              const shown = changes[0]?.witnesses.find(
                (witness) => witness.direction === direction && witness.encoding === encoding,
              );
              expect(shown !== undefined || (bare !== "altered" && bare !== "rejected")).toBe(true);
              const seen = worstOutcome([
                observedOutcome(writing, reading, encoding),
                ...(shown === undefined || bare === "ok" ? [] : [witnessOutcome(writing, reading, shown)]),
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
