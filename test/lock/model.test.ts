import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readReleasable } from "../../generator/compile.js";
import { createDiagnosticList } from "../../generator/diagnostics/index.js";
import { createHistory } from "../../generator/evolve/index.js";
import type { Model } from "../../generator/ir/index.js";
import { diskHost } from "../../generator/load/index.js";
import {
  addVersions,
  type Lock,
  LockReadError,
  modelOfLock,
  parseLock,
  printLock,
  releasedVersions,
} from "../../generator/lock/index.js";
import { createSourceFile } from "../../generator/source/index.js";
import { releasable, released, schema } from "./locking.js";

const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

function read(text: string): Lock {
  const sink = createDiagnosticList();
  const lock = parseLock(createSourceFile("schemas/evolvent.lock", text), sink);
  if (lock === undefined) throw new Error(sink.diagnostics.map(({ message }) => message).join("\n"));
  return lock;
}

/** The lines of a lock that a model gives again: not the numbers of drafts, what functions did, or why a lift was accepted. */
function formsOf(text: string): readonly string[] {
  return text
    .split("\n")
    .filter((line) => !/^(?:numbers|version| {2}(?:try|accepted)) /.test(line))
    .map((line) => line.replace(/ [0-9a-f]{64}$/, ""));
}

function lockedAgain(model: Model): string {
  const input = {
    history: createHistory(model),
    run: () => ({ ok: false, reason: "is not known" }) as const,
    hashConvert: () => "0".repeat(64),
  };
  return printLock(addVersions(undefined, releasedVersions(model.packages), input).blocks);
}

const rich = schema(
  `package: shop.orders
versions: { 1.0.0: { released: 2025-01-01, mark: [null, 1] }, 2.0.0: { released: 2025-02-01, mark: ["2"] }, 3.0.0: {} }
context: { region: string, seen?: "list<int64>" }
envelope:
  Event:
    layout: { type: /*, payload: /*, version: /v }
    types: { pattern: "^[A-Za-z; .]+$" }
    fields:
      id: { type: uuid, at: { 1.0.0: "/*/i; d", 2.0.0: /id }, fill: uuid7 }
      cause?: { type: "uint64?", at: /cause }
types:
  Cents: { type: int64, json: [number, string], unit: cents, min: 0, max: 9007199254740993 }
  Code: { type: string, pattern: "^\\"; number [1-9]", max: 20 }
  Level: { values: { low: { json: 1 }, "mid-way": { json: [m, "a, b"] }, GROUP: { values: { top: {}, over: { since: 2.0.0, default: GROUP.top } } } } }
  Pay: { layout: { type: /kind, payload: /with }, variants: { Cash: {}, Card: { type: [card, "c; d"], fields: { last: Code } } } }
  Node: { fields: { name: string, children: list<Node>, up?: Node } }
events:
  "Order.Placed":
    type: [order.placed, "order; placed"]
    requires: [cause]
    fields:
      total: Cents
      code?: { type: Code, default: "\\"; number 5; proto x" }
      level: Level
      pay: Pay
      tree: Node
      map: map<list<Level>>
      note?: { type: string?, none: "; at x", since: 2.0.0 }
      size: { type: { 1.0.0: int32, 2.0.0: string } }
      gone: { type: json, until: 2.0.0, default: { a: ["; x", 9007199254740993] } }
      draft?: { type: string, since: 3.0.0 }
  Old: { until: 2.0.0, fields: { at: { type: timestamp, json: ms, as: Date } } }
`,
);

describe("the model of a lock", () => {
  it("has the same forms as the lock, whatever names and constants hold", async () => {
    const text = await released(rich);
    const { input } = await releasable(rich);
    const model = modelOfLock(read(text), input.history.model);
    expect(formsOf(lockedAgain(model))).toEqual(formsOf(text));
    expect(model.packages.map(({ name, events }) => [name, events.map(({ key }) => key)])).toEqual([
      ["shop.orders", ["Order.Placed", "Old"]],
    ]);
    expect(model.packages[0]?.events.map(({ removed }) => removed)).toEqual([false, true]);
  });

  it("needs no schemas of today", async () => {
    const text = await released(rich);
    expect(formsOf(lockedAgain(modelOfLock(read(text), { packages: [] })))).toEqual(formsOf(text));
  });

  it("has the same forms as the lock of the five systems", async () => {
    const sink = createDiagnosticList();
    const found = await readReleasable({ host: diskHost(projectFolder), roots: ["schemas"] }, sink);
    if (found?.lock === undefined) throw new Error("the systems are not locked");
    const { lock, input } = found;
    const again = lockedAgain(modelOfLock(lock, input.history.model));
    expect(formsOf(again)).toEqual(formsOf(printLock(lock.blocks.values())));
  });

  it.each([
    ["field total: int64", "int64 json=number|string proto=int64 min=0", "whatever; it is"],
    ["a place", "; at total;", ";"],
    ["a type that is not there", "shop.orders.Level;", "shop.orders.Nothing;"],
    ["a payload that is not there", "payload: shop.orders.OldPayload", "payload: shop.orders.Gone"],
    ["a layout", "layout: type /*; payload /*", "layout: payload /*"],
    ["a type nested without end", "map<string", `${"list<".repeat(100_000)}map<string`],
  ])("is refused where a line makes no sense: %s", async (_, from, to) => {
    const lock = read(await released(rich));
    const blocks = new Map(
      [...lock.blocks].map(([key, block]) => {
        const versions = new Map(
          [...block.versions].map(([name, version]) => {
            const facts = version.facts.map((fact) => {
              const line = `${fact.key}: ${fact.text}`.replace(from, to);
              const at = line.indexOf(": ");
              return { ...fact, key: line.slice(0, at), text: line.slice(at + 2) };
            });
            return [name, { ...version, facts }] as const;
          }),
        );
        return [key, { ...block, versions }] as const;
      }),
    );
    expect(() => modelOfLock({ ...lock, blocks }, { packages: [] })).toThrow(LockReadError);
  });
});
