import { execFile } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

/** All that makes types in a hurry complain. */
const strictest = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noImplicitReturns: true,
  outDir: "dist",
  rootDir: ".",
  types: ["node"],
};

/** One of everything: lists and records that refer to themselves, unions, enums, maps, constraints, context, authors' texts. */
const schema = `package: shop
versions:
  1.0.0: { released: 2025-01-15 }
  2.0.0: { released: 2025-06-01 }
context: { stream: string, at?: timestamp }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields:
      id: { type: uuid, fill: uuid7 }
      stream: { type: string, since: 2.0.0, default: $context.stream }
      cause?: uint64
types:
  Tree: { fields: { name: string, children: list<Tree>, other?: Tree, by_name: map<Tree>, best: Tree? } }
  Payment:
    variants:
      Cash: {}
      Card: { fields: { last4: { type: string, pattern: "^[0-9]{4}$" } } }
  Level: { values: [low, high] }
events:
  OrderPlaced:
    fields:
      order_id: string
      amount: { type: int64, at: { 1.0.0: total, 2.0.0: amount } }
      tree: Tree
      payment: Payment
      level: Level
      ratio: { type: float64, min: 0, max: 1 }
      part: { type: float32, min: 0.1 }
      at: { type: timestamp, json: ms }
      took: { type: duration, json: secs-nanos }
      day: date
      price: decimal
      raw: { type: bytes, max: 4 }
      tags: { type: list<string>, min: 1, max: 3, unique: true }
      any: json
      count: { type: int64, as: number }
      payer: { type: string, since: 2.0.0, default: unknown }
    examples:
      - title: "quote ' \\" \`$\{1}\` */ </script>"
        version: 1.0.0
        context: { stream: s-1 }
        stored: '{"type":"OrderPlaced","version":"1.0.0","id":"018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22","data":{"order_id":"*/\`","total":"1","tree":{"name":"","children":[],"by_name":{},"best":null},"payment":{"type":"Cash"},"level":"low","ratio":0.5,"part":1,"at":0,"took":{"secs":0,"nanos":0},"day":"2025-01-01","price":"1","raw":"","tags":["a"],"any":{"__proto__":1},"count":"1"}}'
  Renamed:
    fields: { a: { type: string, at: { 1.0.0: a, 2.0.0: b } }, n?: int32 }
  Gone: { until: 2.0.0, fields: { op: string } }
`;

function project(text: string): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "schemas/shop.yaml": text,
    "evolvent.config.json": '{ "tests": true }',
    "package.json": '{ "name": "shop", "type": "module" }',
    "tsconfig.json": JSON.stringify({ compilerOptions: strictest, include: ["generated/**/*.ts"] }),
  });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
}

async function generate(folder: string, ...words: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, ["generate", ...words]);
  expect(code, stdout + stderr).toBe(0);
  return stdout;
}

/** Compiles the output and runs its tests; gives how many passed and failed. */
async function runTests(
  folder: string,
): Promise<{ readonly passed: number; readonly failed: number; readonly said: string }> {
  await execute(process.execPath, [join(root, "node_modules/typescript/lib/tsc.js"), "-p", "."], { cwd: folder });
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const ran = execute(process.execPath, ["--test", "--test-reporter", "tap", "dist/generated/tests"], {
    cwd: folder,
    env,
    maxBuffer: 2 ** 26,
  });
  const said = await ran.then(
    ({ stdout }) => stdout,
    (error: { readonly stdout: string }) => error.stdout,
  );
  const count = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)$`, "m").exec(said)?.[1] ?? -1);
  return { passed: count("pass"), failed: count("fail"), said };
}

const goldenPath = "generated/tests/shop/golden/order-placed.v1_0_0.ts";

describe("generated tests", () => {
  it("compile under the strictest options and pass, and find what does not load any more", {
    timeout: 600_000,
  }, async () => {
    const folder = project(schema);
    await generate(folder);
    expect(await generate(folder, "--check")).toContain("all fresh");
    const { passed, failed, said } = await runTests(folder);
    expect({ failed, said: failed === 0 ? "" : said }).toEqual({ failed: 0, said: "" });
    expect(passed).toBeGreaterThan(15);
    expect(said).toContain("of version 1.0.0 is read as the latest, and back again");

    // A golden as it would be if the past had been another one.
    const golden = readTree(join(folder, "generated"))["tests/shop/golden/order-placed.v1_0_0.ts"] ?? "";
    writeFiles(folder, { [goldenPath]: golden.replaceAll('\\"order_id\\"', '\\"order\\"') });
    const broken = await runTests(folder);
    expect(broken.failed).toBeGreaterThan(0);
  });

  it("keep what was stored, whatever the schema would make of it now", async () => {
    const folder = project(schema);
    await generate(folder);
    const before = readTree(join(folder, "generated/tests/shop/golden"));
    // Another example, another type, a version more: the goldens of the old versions stay.
    const edited = schema
      .replace(
        "  2.0.0: { released: 2025-06-01 }\n",
        "  2.0.0: { released: 2025-06-01 }\n  3.0.0: { released: 2025-09-01 }\n",
      )
      .replace("order_id: string", "order_id: { type: string, max: 4000 }")
      .replace("{ type: bytes, max: 4 }", "bytes");
    writeFiles(folder, { "schemas/shop.yaml": edited });
    expect(await generate(folder)).not.toContain("overwrote");
    const after = readTree(join(folder, "generated/tests/shop/golden"));
    for (const [path, text] of Object.entries(before)) expect(after[path]).toBe(text);
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual([
      "order-placed.v3_0_0.ts",
      "renamed.v3_0_0.ts",
    ]);
    expect(await generate(folder, "--check")).toContain("all fresh");

    // Without tests they stay too, and count as ours again when tests come back.
    writeFiles(folder, { "evolvent.config.json": "{}" });
    await generate(folder);
    expect(readTree(join(folder, "generated/tests/shop"))).toEqual(
      Object.fromEntries(Object.entries(after).map(([path, text]) => [`golden/${path}`, text])),
    );
    expect(await generate(folder, "--check")).toContain("all fresh");
    await generate(folder, "--tests");
    expect(readTree(join(folder, "generated/tests/shop/golden"))).toEqual(after);

    // One that was edited by hand is written again, and said so; one that is missing is missed.
    writeFiles(folder, { [goldenPath]: `${before["order-placed.v1_0_0.ts"]}\n// edited\n` });
    const check = await run(folder, ["generate", "--check", "--tests"]);
    expect(check).toMatchObject({ code: 1 });
    expect(check.stdout).toContain("hand-edited");
    expect(await generate(folder, "--tests")).toContain(
      "overwrote an edit by hand: tests/shop/golden/order-placed.v1_0_0.ts",
    );
  });

  it("know that a skipped event is skipped", async () => {
    const folder = project(`${schema}  Skipped: { until: 2.0.0, skip: true, fields: { op: string } }\n`);
    await generate(folder);
    const tests = readTree(join(folder, "generated/tests/shop"));
    expect(tests["skipped.golden.test.ts"]).toMatch(/equal\(readJson\(golden\.json, .*\)\.kind, "skipped"\);/);
    expect(tests["skipped.properties.test.ts"]).toBeUndefined();
  });

  it("are not written where nobody asks for them", async () => {
    const folder = project(schema);
    writeFiles(folder, { "evolvent.config.json": "{}" });
    await generate(folder);
    expect(Object.keys(readTree(join(folder, "generated"))).filter((path) => path.startsWith("tests/"))).toEqual([]);
  });
});
