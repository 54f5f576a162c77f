import { describe, expect, it } from "vitest";
import { payloadShapes } from "../../generator/ir/index.js";
import { eventOf, historyOf } from "../support/compile-yaml.js";

const line = "versions: { 1.0.0: {}, 1.1.0: {}, 1.2.0: {}, 2.0.0: {}, 2.1.0: {}, 3.0.0: {} }";

async function versionsWith(field: string): Promise<readonly string[]> {
  const history = await historyOf(`package: a\n${line}\nevents:\n  E: { fields: { ${field}, other: string } }\n`);
  return eventOf(history, "a.E")
    .versions.filter(({ payload }) => payload.fields.some(({ field: { key } }) => key === "x"))
    .map(({ version }) => version.name);
}

describe("since and until", () => {
  it("bound a life", async () => {
    expect(await versionsWith("x: { type: string, since: 1.1.0, until: 2.0.0 }")).toEqual(["1.1.0", "1.2.0"]);
  });

  it("count per major where a field was backported", async () => {
    expect(await versionsWith("x: { type: string, since: [1.2.0, 2.1.0] }")).toEqual(["1.2.0", "2.1.0", "3.0.0"]);
  });
});

describe("version maps", () => {
  it("hold from a version on", async () => {
    const history = await historyOf(
      `package: a\n${line}\nevents:\n  E: { fields: { x: { type: { 1.0.0: int32, 2.0.0: int64 }, at: { 1.0.0: old, 1.2.0: x } } } }\n`,
    );
    const event = eventOf(history, "a.E");
    const seen = event.versions.map(({ version, payload }) => {
      const shape = payload.fields[0];
      return [version.name, shape?.name, shape?.type.kind === "scalar" ? shape.type.scalar : undefined];
    });
    expect(seen).toEqual([
      ["1.0.0", "old", "int32"],
      ["1.1.0", "old", "int32"],
      ["1.2.0", "x", "int32"],
      ["2.0.0", "x", "int64"],
      ["2.1.0", "x", "int64"],
      ["3.0.0", "x", "int64"],
    ]);
    expect(payloadShapes(event).map(({ versions }) => versions.map(({ name }) => name))).toEqual([
      ["1.0.0", "1.1.0"],
      ["1.2.0"],
      ["2.0.0", "2.1.0", "3.0.0"],
    ]);
  });

  it("may begin later than the field where nothing stands for the versions before", async () => {
    const field =
      "x: { type: int32, min: { 1.2.0: 1 }, unit: { 2.0.0: ms }, default: { 3.0.0: 7 }, else: { 2.1.0: 8 } }";
    const history = await historyOf(`package: a\n${line}\nevents:\n  E: { fields: { ${field} } }\n`);
    const seen = payloadShapes(eventOf(history, "a.E")).map(({ fields: [shape] }) => [
      shape?.type.kind === "scalar" ? shape.type.constraints.min : "none",
      shape?.unit,
      shape?.default?.kind,
      shape?.otherwise?.kind,
    ]);
    expect(seen).toEqual([
      [undefined, undefined, undefined, undefined],
      [1, undefined, undefined, undefined],
      [1, "ms", undefined, undefined],
      [1, "ms", undefined, "constant"],
      [1, "ms", "constant", "constant"],
    ]);
  });

  it("reach through types on the same line", async () => {
    const history = await historyOf(
      `package: a\n${line}\ntypes:\n  Inner: { fields: { y?: { type: string, since: 2.0.0 } } }\n  Outer: { fields: { inner: "list<Inner>" } }\nevents:\n  E: { fields: { outer: Outer } }\n  F: { fields: { z: string } }\n`,
    );
    expect(payloadShapes(eventOf(history, "a.E")).map(({ versions }) => versions.length)).toEqual([3, 3]);
    expect(payloadShapes(eventOf(history, "a.F")).map(({ versions }) => versions.length)).toEqual([6]);
  });

  it("end with types that refer to themselves", async () => {
    const history = await historyOf(
      `package: a\n${line}\ntypes:\n  Tree: { fields: { left?: Tree, right?: Tree, n: { type: { 1.0.0: int32, 3.0.0: int64 } } } }\nevents:\n  E: { fields: { tree: Tree } }\n`,
    );
    expect(payloadShapes(eventOf(history, "a.E")).map(({ versions }) => versions.length)).toEqual([5, 1]);
  });
});

describe("latest and current", () => {
  it("differ while a draft lies on top", async () => {
    const history = await historyOf(
      "package: a\nversions: { 1.0.0: { released: 2025-01-01 }, 1.1.0: {} }\nevents:\n  E: { fields: { x: string } }\n  Gone: { until: 1.1.0, fields: {} }\n",
    );
    const event = eventOf(history, "a.E");
    expect([event.latest.version.name, event.current.version.name, event.removed]).toEqual(["1.1.0", "1.0.0", false]);
    const gone = eventOf(history, "a.Gone");
    expect([gone.latest.version.name, gone.removed]).toEqual(["1.0.0", true]);
  });
});
