import { describe, expect, it } from "vitest";
import { type Asking, answerQuestions } from "../../generator/cli/evolve/answers.js";
import { readHistory } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { memoryHost } from "../../generator/load/index.js";
import { addVersions, type Lock, parseLock, printLock, releasedVersions } from "../../generator/lock/index.js";
import { findChanges, memberKey } from "../../generator/revise/index.js";
import { createSourceFile } from "../../generator/source/index.js";
import { historyOf } from "../support/compile-yaml.js";

const released = `package: shop
versions: { 1.0.0: { released: 2025-01-15 } }
events:
  Placed:
    fields: { id: string, memo: string, note?: int32, level: { values: { low: {}, high: {} } } }
`;

/** What a person is asked about an edit, and what becomes of the answers. */
async function conversation(edited: string, replies: readonly (string | undefined)[]) {
  const history = await historyOf(released);
  const input = { history, run: () => ({ ok: false, reason: "" }) as const, hashConvert: () => "" };
  const sink = createDiagnosticList();
  const { blocks } = addVersions(undefined, releasedVersions(history.model.packages), input);
  const lock = parseLock(createSourceFile("schemas/evolvent.lock", printLock(blocks)), sink) as Lock;
  const now = await readHistory({ host: memoryHost({ "schemas/shop.yaml": edited }), roots: ["schemas"] }, sink);
  if (now === undefined) throw new Error(sink.diagnostics.map(({ message }) => message).join());
  const asked: string[] = [];
  const left = [...replies];
  const asking: Asking = {
    text: async (message) => {
      asked.push(message);
      return left.shift();
    },
    choose: async (message, choices) => {
      asked.push(`${message} ${choices.map(({ label }) => label).join(" / ")}`);
      return left.shift();
    },
  };
  const answers = await answerQuestions(findChanges(now, lock), now.model, {}, asking, sink);
  expect(sink.diagnostics).toEqual([]);
  return { asked, answers };
}

const of = (key: string): string => memberKey({ id: "shop.PlacedPayload" }, key);

describe("evolve, at a terminal,", () => {
  it("asks what was renamed, the likeliest first, and what stands in", async () => {
    const edited = released.replace("id: string, memo: string, note?: int32", "count: int64, key: string, note: int32");
    const { asked, answers } = await conversation(edited, ["key", "", "7", "0"]);
    expect(asked).toEqual([
      "What became of id of Placed? it is called key now / it is called count now / it is gone",
      "What became of memo of Placed? it is called count now / it is gone",
      '"note" of "Placed" is required now: what stands in where an older event has none?',
      '"count" of "Placed" is new and required: what stands in where an older event has none?',
    ]);
    expect(answers?.renames).toEqual(new Map([[of("id"), "key"]]));
    expect(answers?.defaults).toEqual(
      new Map([
        [of("note"), "7"],
        [of("count"), "0"],
      ]),
    );
  });

  it("asks which value stands in for one that is gone, and nothing of a mere addition", async () => {
    const gone = await conversation(released.replace("low: {}, ", ""), ["high"]);
    expect(gone.asked).toEqual(['"low" of "PlacedLevel" is gone: which one stands in for it?']);
    expect((await conversation(released.replace("note?", "more?: string, note?"), [])).asked).toEqual([]);
  });

  it("quotes what would be something else in YAML", async () => {
    for (const [typed, written] of [
      ["true", '"true"'],
      ["a, b", '"a, b"'],
      ["", '""'],
      ["$context.x", "$context.x"],
      ["plain words", "plain words"],
      ["7", '"7"'],
      ["it's: #1", '"it\'s: #1"'],
    ] as const) {
      const { answers } = await conversation(released.replace("id: string", "id: string, who: string"), [typed]);
      expect(answers?.defaults.get(of("who")) ?? '""', typed).toBe(written);
    }
  });

  it("gives up where the person does", async () => {
    const edited = released.replace("id: string", "key: string");
    expect((await conversation(edited, [undefined])).answers).toBeUndefined();
    expect((await conversation(edited, ["", undefined])).answers).toBeUndefined();
  });
});
