import { beforeAll, describe, expect, it } from "vitest";
import { compareVersions, judgeChanges } from "../../generator/compare/index.js";
import type { History } from "../../generator/evolve/index.js";
import { compileSchemas } from "../support/systems.js";
import { unwitnessed } from "../support/witnesses.js";

describe("the histories of the five systems", () => {
  let history: History;

  beforeAll(async () => {
    const compiled = await compileSchemas();
    if (compiled.history === undefined) throw new Error("the systems have errors");
    history = compiled.history;
  });

  it("are read by generated readers whatever changed, transitively", () => {
    const broken: string[] = [];
    const unshown: string[] = [];
    let count = 0;
    for (const event of history.model.packages.flatMap(({ events }) => events)) {
      for (const version of event.versions.slice(0, -1)) {
        const sides = { old: history, new: history };
        const comparison = judgeChanges(compareVersions(version, event.latest, event), sides, "backward");
        unshown.push(...unwitnessed(comparison));
        const { changes } = comparison;
        count += changes.length;
        for (const { change, verdicts } of changes) {
          for (const encoding of ["json", "protobuf"] as const) {
            const { generated, bare } = verdicts[encoding].backward;
            if (generated === "altered" || generated === "rejected")
              broken.push(`${change.rule} ${change.path} ${version.version.name} ${encoding} ${bare} ${generated}`);
          }
        }
      }
    }
    expect(count).toBeGreaterThan(100);
    expect([...new Set(broken)]).toEqual([]);
    expect([...new Set(unshown)]).toEqual([]);
  });
});
