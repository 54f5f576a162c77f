import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agree, readingAnswers } from "../../support/agreement.js";
import { generate } from "../../support/generated.js";
import { storedEvent } from "../../support/stored-events.js";
import { schemas } from "./schemas.js";

describe("generated readers and the interpreter agree", async () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const generated = await generate(schema);
    const { pkg, history } = generated;
    for (const event of pkg.events) {
      const module = await generated.eventModule(event);
      for (const oddness of [0, 1]) {
        it(`${name}: ${event.key}, ${oddness === 0 ? "sound" : "odd"}`, () => {
          fc.assert(
            fc.property(storedEvent(event, pkg, { oddness, depth: 3 }), (stored) => {
              const answers = readingAnswers({ history, pkg, event, module }, stored);
              if (!agree(answers)) expect(answers.said).toEqual(answers.expected);
            }),
            { numRuns: 300 },
          );
        });
      }
    }
  }
});
