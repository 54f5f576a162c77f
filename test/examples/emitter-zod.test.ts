import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import type { ZodType } from "zod";
import { zodEmitter } from "../../examples/emitter-zod/emitter.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { emitFiles } from "../support/emitting.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { importGenerated } from "../support/running.js";

const schema = `
package: shop.orders
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2024-06-01 } }
types:
  Mode: { closed: true, values: { fast: {}, slow: {} } }
  Color: { values: { red: {}, odd: { json: 'odd "quoted" value' } } }
  Result: { closed: true, variants: { Done: {}, Failed: { fields: { code: uint32, retries?: uint32 } } } }
  Answer: { variants: { Yes: {}, No: { fields: { why: string } } } }
  Node: { fields: { name: string, children: list<Node>, parent?: Node } }
events:
  OrderPlaced:
    fields:
      id: uuid
      total: { type: int64, min: 0, max: 9007199254740993, at: { 1.0.0: amount, 2.0.0: total } }
      small: { type: int64, as: number }
      count: int32
      weight: { type: float64, min: 0.5 }
      any_number: { type: float64, nonfinite: true }
      title: { type: string, min: 2, max: 3 }
      path: { type: string, pattern: "^[a-z]+/[0-9]$" }
      mode: Mode
      color: Color
      result: Result
      answer: Answer
      tree: Node
      note?: string
      gone: string?
      tags: { type: map<int32>, max: 2 }
      lists: { type: list<string>, min: 1, max: 2 }
      nested: list<list<bool?>>
      blob: { type: bytes, max: 2 }
      when: timestamp
      made: { type: timestamp, as: Date }
      day: date
      price: decimal
      lasts: duration
      any: json
      huge: uint128
      odd-name: bool
      payer: { type: string, since: 2.0.0, default: unknown }
`;

const valid = {
  id: "018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22",
  total: 9007199254740993n,
  small: 3,
  count: -1,
  weight: 0.5,
  any_number: Number.POSITIVE_INFINITY,
  title: "😀😀😀",
  path: "a/1",
  mode: "fast",
  color: 'odd "quoted" value',
  result: { type: "Failed", code: 1 },
  answer: { type: "No", why: "x" },
  tree: { name: "a", children: [{ name: "b", children: [] }] },
  gone: null,
  tags: { a: 1, b: 2 },
  lists: ["a"],
  nested: [[true, null], []],
  blob: new Uint8Array(2),
  when: "2025-02-01T10:00:00.123456789Z",
  made: new Date(0),
  day: "2024-02-29",
  price: "-12.50",
  lasts: 5n,
  any: { a: [1, null] },
  huge: 2n ** 128n - 1n,
  "odd-name": true,
  payer: "me",
};

describe("examples/emitter-zod", () => {
  let files: ReadonlyMap<string, string>;
  let payload: ZodType;
  let older: ZodType;

  beforeAll(async () => {
    files = (await emitFiles(schema, [typesEmitter, zodEmitter])).files;
    const module = await importGenerated(files, "shop/orders/order-placed.zod.ts");
    payload = module.OrderPlacedPayloadSchema as ZodType;
    older = module.OrderPlacedPayloadV1_0_0Schema as ZodType;
  });

  it("has at most 60 lines", () => {
    const text = readFileSync(new URL("../../examples/emitter-zod/emitter.ts", import.meta.url), "utf8");
    expect(text.trimEnd().split("\n").length).toBeLessThanOrEqual(60);
  });

  it("agrees with the types", () => {
    const folder = temporaryFolder();
    const root = fileURLToPath(new URL("../..", import.meta.url));
    writeFiles(folder, { ...Object.fromEntries(files), "package.json": '{"type":"module"}' });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    const module = ts.ModuleKind.NodeNext;
    const options = { module, target: ts.ScriptTarget.ES2022, strict: true, exactOptionalPropertyTypes: true };
    const paths = [...files.keys()].map((path) => join(folder, path));
    const program = ts.createProgram(paths, { ...options, noEmit: true, skipLibCheck: true, types: [] });
    expect(ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText)).toEqual([]);
  });

  it("gives schemas beside the types", () => {
    expect([...files.keys()].filter((path) => path.endsWith(".zod.ts")).sort()).toEqual(
      ["answer", "color", "mode", "node", "order-placed", "result"].map((name) => `shop/orders/${name}.zod.ts`),
    );
  });

  it("accepts what is of the type", () => {
    expect(payload.safeParse(valid)).toEqual({ success: true, data: valid });
  });

  it.each([
    ["a field that may be absent", { note: "x" }],
    ["a field of a newer version", { more: 1 }],
    ["a value that an open enum does not know", { color: { unknown: "blue" } }],
    ["a variant that an open union does not know", { answer: { type: "unknown", unknown: { Maybe: {} } } }],
    ["a variant without fields", { result: { type: "Done" } }],
    ["not a number, where it may be", { any_number: Number.NaN }],
    ["a value that may be null", { gone: "x" }],
  ])("accepts %s", (_, change) => {
    expect(payload.safeParse({ ...valid, ...change }).error?.issues).toBeUndefined();
  });

  it.each<readonly [string, unknown]>([
    ["id", "x"],
    ["total", -1n],
    ["total", 9007199254740994n],
    ["total", 5],
    ["small", 0.5],
    ["count", 2 ** 31],
    ["weight", 0.25],
    ["weight", Number.NaN],
    ["any_number", "1"],
    ["title", "😀"],
    ["title", "abcd"],
    ["path", "A/1"],
    ["mode", "odd"],
    ["mode", { unknown: "odd" }],
    ["color", "blue"],
    ["color", { unknown: true }],
    ["result", { type: "Failed" }],
    ["result", { type: "unknown", unknown: 1 }],
    ["answer", { type: "Maybe" }],
    ["tree", { name: "a", children: [{ name: 1, children: [] }] }],
    ["note", null],
    ["gone", undefined],
    ["tags", { a: 1, b: 2, c: 3 }],
    ["tags", { a: "1" }],
    ["lists", []],
    ["lists", ["a", "b", "c"]],
    ["nested", [["true"]]],
    ["blob", new Uint8Array(3)],
    ["blob", [1]],
    ["when", "2025-02-01"],
    ["made", "2025-02-01T10:00:00Z"],
    ["day", "2023-02-29"],
    ["price", "12.50 EUR"],
    ["lasts", 5],
    ["any", undefined],
    ["huge", 2n ** 128n],
    ["odd-name", "true"],
  ])("refuses %s of %#", (key, value) => {
    const issues = payload.safeParse({ ...valid, [key]: value }).error?.issues ?? [];
    expect(issues.map(({ path }) => path[0])).toEqual([key]);
  });

  it("refuses what lacks a field", () => {
    for (const key of Object.keys(valid)) {
      const { [key as keyof typeof valid]: _, ...rest } = valid;
      expect([key, payload.safeParse(rest).success]).toEqual([key, false]);
    }
  });

  it("has schemas of older types too", () => {
    const { total: amount, payer: _, ...rest } = valid;
    expect(older.safeParse({ ...rest, amount }).success).toBe(true);
    expect(older.safeParse(valid).success).toBe(false);
  });
});
