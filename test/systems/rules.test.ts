import { beforeAll, describe, expect, it } from "vitest";
import {
  type Comparison,
  compareHistories,
  compareVersions,
  judgeChanges,
  largestBump,
} from "../../generator/compare/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { EventDeclaration, EventVersion } from "../../generator/ir/index.js";
import { compileFiles, uncheckedHistory } from "../support/compile-yaml.js";
import { compileSchemas, complaints } from "../support/systems.js";
import { unwitnessed } from "../support/witnesses.js";
import { type Sentence, sentences } from "./sentences.js";

/** What a sentence's change means, and what `check` says of the history, where both versions stand in one. */
async function judged({ next, fields, types, pair }: Sentence): Promise<Comparison> {
  if (pair !== undefined) {
    const [old, current] = pair.map((text) => uncheckedHistory(`package: a.b\n${text}`));
    if (old === undefined || current === undefined) throw new Error("two sides");
    return compareHistories({ old, new: current });
  }
  const text = [
    "package: a.b",
    `versions: { 1.0.0: { released: 2025-01-15 }, ${next}: { released: 2025-07-01 } }`,
    "envelope: { Envelope: { layout: { type: /type, payload: /data, version: /version } } }",
    ...(types === undefined ? [] : [`types:\n${types.trimEnd()}`]),
    `events:\n  E:\n    fields:\n      id: string\n${fields ?? ""}`,
  ].join("\n");
  const result = await compileFiles({ "a.yaml": text });
  expect(complaints(result)).toEqual([]);
  const event = result.history?.model.packages[0]?.events[0];
  const [before, after] = event?.versions ?? [];
  if (result.history === undefined || event === undefined || before === undefined || after === undefined)
    throw new Error("no two versions");
  const sides = { old: result.history, new: result.history };
  return judgeChanges(compareVersions(before, after, event), sides, "backward");
}

describe("what the systems call major, minor and patch is so", () => {
  it.each(sentences.map((one) => [`${one.file}: ${one.sentence} (${one.change})`, one] as const))(
    "%s",
    async (_, one) => {
      const comparison = await judged(one);
      const { changes, bump, healed } = comparison;
      expect(unwitnessed(comparison)).toEqual([]);
      expect(changes.length).toBeGreaterThan(0);
      expect(bump).toBe(one.bump);
      // Old events are read by generated readers whatever the bump, where the definition has both versions.
      if (one.pair === undefined)
        expect(healed).toMatchObject({ json: { backward: true }, protobuf: { backward: true } });
      if (one.bump !== "major") {
        const bare = changes.flatMap(({ verdicts }) => [verdicts.json.backward.bare, verdicts.protobuf.backward.bare]);
        expect(bare.filter((outcome) => outcome !== "ok" && outcome !== "dropped")).toEqual([]);
      }
    },
  );
});

describe("the systems' own histories keep to their rules", () => {
  let history: History;

  beforeAll(async () => {
    const compiled = await compileSchemas();
    if (compiled.history === undefined) throw new Error(complaints(compiled).join("\n"));
    ({ history } = compiled);
  });

  function compare(event: EventDeclaration, before: EventVersion, after: EventVersion): Comparison {
    return judgeChanges(compareVersions(before, after, event), { old: history, new: history }, "backward");
  }

  function eventsOf(system: string): readonly EventDeclaration[] {
    return history.model.packages.filter(({ name }) => name.startsWith(system)).flatMap(({ events }) => events);
  }

  function find(event: EventDeclaration, version: string): EventVersion {
    const found = event.versions.find(({ version: { name } }) => name === version);
    if (found === undefined) throw new Error(`no ${event.id}@${version}`);
    return found;
  }

  it.each([
    ["onex.md: All changes must maintain backward compatibility within major versions", "onex"],
    ["grainlify.md: v1.1.0 is backward compatible with v1.0.0", "grainlify"],
    ["tamma.md: Backward compatibility for minor versions", "tamma"],
  ])("%s", (_, system) => {
    let pairs = 0;
    const wrong = eventsOf(system).flatMap((event) =>
      event.versions.flatMap((before, index) =>
        event.versions.slice(index + 1).flatMap((after) => {
          if (before.version.major !== after.version.major || before.payload === after.payload) return [];
          pairs += 1;
          const { bump, changes } = compare(event, before, after);
          return bump === "major"
            ? [`${event.id} ${before.version.name} ${after.version.name} ${changes.map(({ change }) => change.rule)}`]
            : [];
        }),
      ),
    );
    expect(pairs).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it.each([
    ["FundsReleased: Planned Version 1.1.0 (Minor - Backward Compatible)", "FundsReleased", "1.0.0", "1.1.0", "minor"],
    ["ProgramFundsLocked: 1.1.0 (Minor - Backward Compatible)", "ProgramFundsLocked", "1.0.0", "1.1.0", "minor"],
    ["FundsRefunded: 2.0.0 (Major - Breaking Change)", "FundsRefunded", "1.0.0", "2.0.0", "major"],
    ["BatchPayout: 2.0.0 (Major - Breaking Change)", "BatchPayout", "1.0.0", "2.0.0", "major"],
    ["v1.1.0: Added optional metadata field", "FundsLocked", "1.0.0", "1.1.0", "minor"],
  ] as const)("grainlify.md: %s", (_, key, from, to, bump) => {
    const event = eventsOf("grainlify").find((one) => one.key === key);
    if (event === undefined) throw new Error(`no ${key}`);
    const { changes } = compare(event, find(event, from), find(event, to));
    expect(largestBump(changes.map((change) => change.bump))).toBe(bump);
  });

  it("duroxide.md: Restructure Event from flat enum to struct + EventKind: bare readers break, generated ones read on", () => {
    const event = eventsOf("duroxide").find(({ key }) => key === "ActivityCompleted");
    if (event === undefined) throw new Error("no event");
    const { bump, compatible, healed } = compare(event, find(event, "0.3.0"), find(event, "1.0.0"));
    expect(bump).toBe("major");
    expect(compatible.json.backward).toBe(false);
    expect(healed.json.backward).toBe(true);
  });
});
