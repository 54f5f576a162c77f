import { describe, expect, it } from "vitest";
import { type Comparison, compareHistories, type Outcome, worstOutcome } from "../../generator/compare/index.js";
import { createNaming } from "../../generator/emit/index.js";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { JsonValue } from "../../generator/ir/index.js";
import type { ReadResult } from "../../runtime/src/reading.js";
import { compileFiles } from "../support/compile-yaml.js";
import { emitUnchecked } from "../support/emitting.js";
import { importGenerated } from "../support/running.js";
import { frameCases, frameSchema } from "./frames.js";

interface Module {
  readonly create: (payload: object, envelope: object) => object;
  readonly toJson: (event: object) => JsonValue;
  readonly encode: (event: object) => Uint8Array;
  readonly readJson: (stored: unknown) => ReadResult<object>;
  readonly readProtobuf: (bytes: Uint8Array) => ReadResult<object>;
}

async function running(text: string): Promise<{ readonly history: History; readonly module: Module }> {
  const emitters = [typesEmitter, validatorsEmitter, protobufEmitter, readersEmitter];
  const { files, history } = await emitUnchecked(text, emitters);
  const event = history.model.packages[0]?.events[0];
  if (event === undefined) throw new Error("no event");
  const module = await importGenerated(files, createNaming(history.model, "@evolvent/runtime").moduleOf(event));
  return { history, module: module as unknown as Module };
}

function predicted({ changes }: Comparison, encoding: "json" | "protobuf", direction: "backward" | "forward"): Outcome {
  return worstOutcome(changes.map(({ verdicts }) => verdicts[encoding][direction].generated));
}

describe("an event's frame: predicted outcomes are those of generated readers", () => {
  it.each(frameCases)("%s %o %o", async (rule, before, after) => {
    const [old, current] = [await running(frameSchema(before)), await running(frameSchema(after))];
    const comparison = compareHistories({ old: old.history, new: current.history });
    expect(comparison.changes.map(({ change }) => change.rule)).toEqual([rule]);
    for (const direction of ["backward", "forward"] as const) {
      const [writing, reading] = direction === "backward" ? [old, current] : [current, old];
      const frame = direction === "backward" ? before : after;
      // The least that a writer writes.
      const envelope = frame.requires === undefined ? {} : { id: "i" };
      const event = writing.module.create({ total: 3 }, envelope);
      const json = reading.module.readJson(writing.module.toJson(event));
      const protobuf = reading.module.readProtobuf(writing.module.encode(event));
      expect(`${direction} ${predicted(comparison, "json", direction)}`).toBe(`${direction} ${seen(json)}`);
      expect(`${direction} ${predicted(comparison, "protobuf", direction)}`).toBe(`${direction} ${seen(protobuf)}`);
    }
  });

  function seen(result: ReadResult<object>): Outcome {
    return result.kind === "event" ? "ok" : "rejected";
  }
});

describe("events that come and go", () => {
  const one = frameSchema({});
  const two = `${one}  Paid: { fields: { total: int32 } }\n`;

  it("event.added, event.removed: a reader of the package without the event gives none", async () => {
    const emitters = [typesEmitter, validatorsEmitter, protobufEmitter, readersEmitter];
    const [less, more] = [await emitUnchecked(one, emitters), await emitUnchecked(two, emitters)];
    const index = createNaming(less.history.model, "@evolvent/runtime").packageModule("shop.orders");
    const reader = (await importGenerated(less.files, index)) as unknown as Module;
    const stored = { type: "Paid", data: { total: 3 } };
    expect(reader.readJson(stored).kind).not.toBe("event");
    const reading = (await importGenerated(more.files, index)) as unknown as Module;
    expect(reading.readJson(stored).kind).toBe("event");

    const added = compareHistories({ old: less.history, new: more.history });
    expect(added.changes.map(({ change }) => change.rule)).toEqual(["event.added"]);
    expect([predicted(added, "json", "backward"), predicted(added, "json", "forward")]).toEqual(["ok", "dropped"]);
    const removed = compareHistories({ old: more.history, new: less.history });
    expect(removed.changes.map(({ change }) => change.rule)).toEqual(["event.removed"]);
    expect([predicted(removed, "json", "backward"), predicted(removed, "json", "forward")]).toEqual(["rejected", "ok"]);
  });

  it("file.moved: the same event in another file", async () => {
    const [old, current] = [await compileFiles({ "a.yaml": one }), await compileFiles({ "b.yaml": one })];
    if (old.history === undefined || current.history === undefined) throw new Error("errors");
    const { changes, bump } = compareHistories({ old: old.history, new: current.history });
    expect(changes.map(({ change }) => change.rule)).toEqual(["file.moved"]);
    expect(bump).toBe("patch");
  });
});
