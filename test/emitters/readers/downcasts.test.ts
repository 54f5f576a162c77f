import { describe, expect, it } from "vitest";
import { generate } from "../../support/generated.js";

const schema = `
package: down
versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 } }
context: { region: string }
envelope: { Entry: { fields: { id: string } } }
types:
  Line: { fields: { count: { type: { 1.0.0: int32, 2.0.0: int64 } }, grid: { type: { 1.0.0: list<list<int32>>, 2.0.0: list<list<int64>> } } } }
  Place: { fields: { region?: { type: string, until: 2.0.0, default: $context.region } } }
events:
  Counted: { fields: { lines: list<Line>, sums: { type: { 1.0.0: map<int32>, 2.0.0: map<int64> } } } }
  Told: { fields: { place: Place } }
  Placed: { fields: { point: { type: { 1.0.0: Line, 2.0.0: Line? } }, only: { type: { 1.0.0: Line, 2.0.0: list<Line> } } } }
  Bounded: { fields: { names: { type: list<string>, max: { 1.0.0: 1, 2.0.0: 3 }, else: [] } } }
`;

describe("a downcast", async () => {
  const { eventModule, files } = await generate(schema);
  const { downcast } = await eventModule("Counted");
  const large = 2n ** 40n;

  it("says where in lists and maps a value has no counterpart", () => {
    const lines = [
      { count: 1n, grid: [] },
      { count: large, grid: [[1n], [1n, large]] },
    ];
    const made = downcast?.({ type: "Counted", id: "a", payload: { lines, sums: { a: 1n, b: large } } }, "1.0.0");
    expect(made?.kind === "failed" && made.issues.map(({ path }) => path)).toEqual([
      "/payload/lines/1/count",
      "/payload/lines/1/grid/1/1",
      "/payload/sums/b",
    ]);
  });

  it("refuses an event of another type, and hands on its own", () => {
    const payload = { lines: [], sums: {} };
    expect(() => downcast?.({ type: "Told", id: "a", payload }, "1.0.0")).toThrow(/^Counted: at \/type /);
    expect(downcast?.({ type: "Counted", id: "a", payload }, "1.0.0")).toEqual({
      kind: "event",
      event: { type: "Counted", id: "a", payload },
    });
  });

  it("does not take for known what only a caller tells, however deep", async () => {
    const told = await eventModule("Told");
    expect(told.downcast?.({ type: "Told", id: "a", payload: { place: {} } }, "1.0.0").kind).toBe("failed");
  });

  it("lifts no record where there is none", async () => {
    const placed = await eventModule("Placed");
    const line = { count: 1n, grid: [] };
    const made = (point: object | null, only: readonly object[]) =>
      placed.downcast?.({ type: "Placed", id: "a", payload: { point, only } }, "1.0.0");
    expect(made(line, [line])).toMatchObject({
      kind: "event",
      event: { payload: { point: { count: 1 }, only: { count: 1 } } },
    });
    const failed = made(null, []);
    expect(failed?.kind === "failed" && failed.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/payload/point image",
      "/payload/only image",
    ]);
  });

  it("keeps to the bounds of lists where `else` stands", async () => {
    const bounded = await eventModule("Bounded");
    const made = bounded.downcast?.({ type: "Bounded", id: "a", payload: { names: ["a", "b"] } }, "1.0.0");
    expect(made).toMatchObject({ kind: "event", event: { payload: { names: [] } } });
  });

  it("says in its comment what it comes to", () => {
    const text = files.get("down/counted.ts") ?? "";
    expect(text).toContain(
      "What that version can't say is a failure with issues: `payload.sums`, `payload.lines[].count`",
    );
    expect(files.get("down/bounded.ts")).toContain("It loses `payload.names`.");
  });
});
