import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStored, type StoredRead } from "../../../generator/interpret/index.js";
import type { EventDeclaration } from "../../../generator/ir/index.js";
import { stringifyJson } from "../../../runtime/src/json-text.js";
import type { ReadResult } from "../../../runtime/src/reading.js";
import { canonicalEvent } from "../../support/canonical-events.js";
import { generate, toContext } from "../../support/generated.js";
import { storedEvent } from "../../support/stored-events.js";
import { schemas } from "./schemas.js";

/** What a generated reader says of an event. Issues are told apart by nothing: both may stop at the first. */
function saidByReader(event: EventDeclaration, result: ReadResult<object>): object {
  if (result.kind === "failed") expect(result.issues.length).toBeGreaterThan(0);
  if (result.kind !== "event") return { kind: result.kind };
  const filled = [...result.filled].sort();
  return { kind: "event", version: result.version, filled, ...canonicalEvent(event, result.event) };
}

function saidByInterpreter(event: EventDeclaration, read: StoredRead): object {
  const isOther = read.kind === "failed" && read.issues.some(({ code }) => code === "event");
  if (event.skip && !isOther) return { kind: "skipped" };
  if (read.kind === "failed") return { kind: "failed" };
  const { version, envelope, payload } = read;
  return { kind: "event", version, filled: [...read.filled].sort(), envelope, payload };
}

describe("generated readers and the interpreter agree", async () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const generated = await generate(schema);
    const { pkg, history } = generated;
    for (const event of pkg.events) {
      const { readJson } = await generated.eventModule(event);
      for (const oddness of [0, 1]) {
        it(`${name}: ${event.key}, ${oddness === 0 ? "sound" : "odd"}`, () => {
          fc.assert(
            fc.property(storedEvent(event, pkg, { oddness, depth: 3 }), ({ json, context }) => {
              const text = stringifyJson(json);
              const expected = saidByInterpreter(event, readStored(history, event, { text }, { context }));
              const said = saidByReader(event, readJson(text, { context: toContext(pkg, context) }));
              if (!isDeepStrictEqual(said, expected)) expect(said).toEqual(expected);
            }),
            { numRuns: 300 },
          );
        });
      }
    }
  }
});
