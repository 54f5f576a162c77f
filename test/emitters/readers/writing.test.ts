import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson, stringifyJson } from "../../../runtime/src/json-text.js";
import { generate, toContext } from "../../support/generated.js";
import { storedEvent } from "../../support/stored-events.js";
import { schemas } from "./schemas.js";

describe("what was read", async () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const generated = await generate(schema);
    const { pkg } = generated;
    const { readJson: readAny } = await (pkg.envelope === undefined
      ? { readJson: undefined }
      : generated.packageModule());
    for (const event of pkg.events) {
      const module = await generated.eventModule(event);
      const { readJson, toJson, writeJson, validate } = module;
      const events = storedEvent(event, pkg, { oddness: 0, depth: 3 });

      it(`${name}: ${event.key} is the same from text, bytes and the package's reader`, () => {
        fc.assert(
          fc.property(events, ({ json, context }) => {
            const text = stringifyJson(json);
            const options = { context: toContext(pkg, context) };
            const result = readJson(text, options);
            expect(isDeepStrictEqual(readJson(new TextEncoder().encode(text), options), result)).toBe(true);
            expect(isDeepStrictEqual(readJson(`\ufeff ${text}\n`, options), result)).toBe(true);
            // Numbers that text says exactly, and JSON.parse would not, are issues in a parsed value.
            const isExact = isDeepStrictEqual(parseJson(text, 1000), { value: json });
            if (isExact) expect(isDeepStrictEqual(readJson(json, options), result)).toBe(true);
            if (readAny !== undefined) expect(isDeepStrictEqual(readAny(text, options), result)).toBe(true);
          }),
        );
      });

      if (event.skip) continue;

      it(`${name}: ${event.key} is what its type says`, () => {
        fc.assert(
          fc.property(events, ({ json, context }) => {
            const result = readJson(stringifyJson(json), { context: toContext(pkg, context) });
            if (result.kind === "event") expect(validate(result.event)).toEqual([]);
          }),
        );
      });

      if (event.removed) {
        it(`${name}: ${event.key} can't be written`, () => {
          expect([toJson, module.create, module.downcast]).toEqual([undefined, undefined, undefined]);
        });
        continue;
      }

      it(`${name}: ${event.key} reads the same after it is written`, () => {
        if (toJson === undefined) throw new Error("no toJson");
        // What stands in a draft's fields only is not written.
        const isWhole = event.current === event.latest;
        fc.assert(
          fc.property(events, ({ json, context }) => {
            const options = { context: toContext(pkg, context) };
            const first = readJson(stringifyJson(json), options);
            if (first.kind !== "event") return;
            const written = toJson(first.event);
            expect(writeJson?.(first.event)).toBe(stringifyJson(written));
            const second = readJson(stringifyJson(written), options);
            if (second.kind !== "event") throw new Error(`${JSON.stringify(second)} ${stringifyJson(written)}`);
            if (isWhole && !isDeepStrictEqual(second.event, first.event)) expect(second.event).toEqual(first.event);
            expect(stringifyJson(toJson(second.event))).toBe(stringifyJson(written));
            expect(isDeepStrictEqual(readJson(written, options), second)).toBe(true);
          }),
        );
      });
    }
  }
});
