import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import { eventOf } from "../../support/arbitraries.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";
import { drafts } from "./everything.js";
import { agree, unwritable } from "./guard-agreement.js";

const emitters = [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter];

interface WithDraft {
  readonly encode: (value: unknown) => Uint8Array;
  readonly encodePayload: (value: unknown) => Uint8Array;
}

/** The same where the draft is released, so that the older version is one that is made by `downcast`. */
interface Released {
  readonly downcast: (value: unknown, version: string) => { readonly kind: string; readonly event?: unknown };
  readonly encodeV1_0_0: (value: unknown) => Uint8Array;
}

const released = drafts.replace("2.0.0: {}", "2.0.0: { released: 2026-01-01 }");

describe("an event with a draft", () => {
  test("is written as the released version has it, whether or not it is made into that first", async () => {
    const { files, history } = await emitFiles(drafts, emitters);
    const { files: releasedFiles } = await emitFiles(released, emitters);
    const naming = createNaming(history.model, "@evolvent/runtime");
    for (const pkg of history.model.packages) {
      for (const event of pkg.events) {
        const codec = (await importGenerated(files, naming.moduleOf(event))) as unknown as WithDraft;
        const other = (await importGenerated(releasedFiles, naming.moduleOf(event))) as unknown as Released;
        fc.assert(
          fc.property(eventOf(event, event.latest, { depth: 3, absence: "typescript", pkg }), (value) => {
            const older = other.downcast(value, "1.0.0");
            if (older.kind === "failed") {
              expect(() => codec.encode(value)).toThrow(TypeError);
              return;
            }
            expect(codec.encode(value)).toEqual(other.encodeV1_0_0(older.event));
          }),
          { numRuns: 300 },
        );
      }
    }
  });

  test("is not made into it where the released version has the same values in the same places", async () => {
    const { files } = await emitFiles(drafts, emitters);
    const isLifted = [...files].flatMap(([path, text]) => {
      const found = /export function encode\(event: \w+\)[\s\S]*?\n\}/.exec(text)?.[0];
      return found === undefined ? [] : [[path.split("/").at(-1), found.includes("createReading")]];
    });
    expect(Object.fromEntries(isLifted)).toEqual({
      "kept.ts": false,
      "nested.ts": false,
      "repeated.ts": true,
      "made.ts": true,
      "bounded.ts": true,
      "lossy.ts": true,
      "circular.ts": true,
    });
  });

  test("TypeScript takes the modules, however strict", async () => {
    const { files } = await emitFiles(drafts, emitters);
    expect(typeCheck(files)).toEqual([]);
  });

  test("is refused where the guard refuses it, and told why", async () => {
    const { files, history } = await emitFiles(drafts, emitters);
    // What the released version can't say is refused too.
    await agree(
      history,
      files,
      new RegExp(`${unwritable.source}|expected a value, received null|no element twice|a multiple of 1000`),
    );
  });
});
