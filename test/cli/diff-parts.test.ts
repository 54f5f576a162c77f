import { describe, expect, it } from "vitest";
import { comparePart, compareSides, type DiffRequest, divideSides } from "../../generator/cli/diff-parts.js";
import { readSide } from "../../generator/cli/sides.js";
import { joinComparisons, showComparison } from "../../generator/compare/index.js";
import { run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";

/** Packages of which some import each other, with changes in events, in types, and in types of types; long, so that it pays to divide them. */
function packages(state: "old" | "new"): Readonly<Record<string, string>> {
  const isNew = state === "new";
  const names = ["a", "a.b", "m", "q", "z"];
  const files = names.map((name, index) => {
    const borrowed = name === "z" ? `import: [q.yaml]\n` : "";
    const text = `package: ${name}
${borrowed}versions:
  1.0.0: { released: 2025-01-01 }
  2.0.0: { released: 2025-02-01 }${isNew ? "\n  3.0.0: { released: 2025-03-01 }" : ""}
envelope:
  Event: { layout: { type: /type, payload: /data, version: /v }, fields: { id: string } }
types:
  Deep: { fields: { level: ${isNew ? "Level, note: string" : "Level"} } }
  Level: { closed: true, values: { low: {}, high: {}${isNew ? ", top: {}" : ""} } }
  Part: { fields: { deep: Deep, size: ${isNew ? "int32" : "int64"} } }
events:
  Placed${index}:
    fields:
      part: Part
      count: ${isNew ? "int64" : "{ type: int64, max: 9007199254740993 }"}
      remark: { type: string, at: { 1.0.0: note, 2.0.0: remark } }
  Gone${index}: { fields: { code: ${isNew ? "string" : "int32"}${name === "z" ? ", other: q.Level@2.0.0" : ""} } }
${`# ${"-".repeat(100)}\n`.repeat(200)}`;
    return [`${state}/${name}.yaml`, text] as const;
  });
  return Object.fromEntries(files);
}

function requestIn(folder: string, transitive: boolean): DiffRequest {
  const config = { folder, schemas: ["schemas"], out: "generated" };
  return { old: "old", current: "new", place: { folder, config }, transitive, mode: undefined };
}

async function wholeComparison(request: DiffRequest): Promise<ReturnType<typeof showComparison>> {
  const [old, current] = [
    await readSide(request.old, request.place),
    await readSide(request.current, request.place),
  ].map((side) => (side.kind === "read" ? side.history : undefined));
  if (old === undefined || current === undefined) throw new Error("the sides have errors");
  return showComparison(compareSides(request, old, current));
}

describe("a comparison in parts", () => {
  it.each([
    [false, 2],
    [true, 2],
    [true, 4],
  ])("is the same as one of the whole (transitive: %s, in %s parts)", async (transitive, count) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...packages("old"), ...packages("new") });
    const request = requestIn(folder, transitive);
    const parts = await divideSides(request, count);
    expect(parts.length).toBe(count);
    // What imports another package is compared with it.
    for (const { old } of parts) expect(old.includes("old/q.yaml")).toBe(old.includes("old/z.yaml"));
    const found = await Promise.all(parts.map((part) => comparePart(request, part)));
    const comparisons = found.flatMap((part) => (part === undefined ? [] : [part.comparison]));
    const joined = joinComparisons(comparisons.map((part) => structuredClone(part)).reverse());
    const whole = await wholeComparison(request);
    expect(whole.changes.length).toBeGreaterThan(20);
    expect(joined).toEqual(whole);
  });

  it("prints what one thread prints", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...packages("old"), ...packages("new") });
    const words = ["diff", "old", "new", "--transitive", "--format", "json"];
    const [inThreads, inOne] = [await run(folder, words), await run(folder, [...words, "--prove", "0"])];
    expect(inThreads.stderr).toBe("");
    expect(inThreads.stdout).toBe(inOne.stdout);
    expect(inThreads.code).toBe(inOne.code);
  });

  it("is none where there is little to compare, or all hangs together", async () => {
    const folder = temporaryFolder();
    const old = packages("old");
    writeFiles(folder, { "old/a.yaml": "package: a\n", "new/a.yaml": "package: a\n" });
    expect(await divideSides(requestIn(folder, true), 2)).toEqual([]);
    const one = Object.entries({ ...old, ...packages("new") }).map(([path, text]) => [path, `${text}# a.yaml\n`]);
    writeFiles(folder, Object.fromEntries(one));
    expect(await divideSides(requestIn(folder, true), 2)).toEqual([]);
  });

  it("is given up where a part has not the same packages on both sides, or something is wrong", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...packages("old"), ...packages("new"), "new/wrong.yaml": "package: w\nevents: 1\n" });
    const request = requestIn(folder, true);
    expect(await comparePart(request, { old: ["old/a.yaml"], current: ["new/m.yaml"] })).toBeUndefined();
    expect(await comparePart(request, { old: ["old/a.yaml"], current: ["new/wrong.yaml"] })).toBeUndefined();
    const { code, stderr } = await run(folder, ["diff", "old", "new"]);
    expect(code).toBe(2);
    expect(stderr).toContain("new/wrong.yaml");
  });
});
