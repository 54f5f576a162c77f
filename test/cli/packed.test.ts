import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folders.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const execute = promisify(execFile);

/** Runs a program in a folder and gives what it printed; throws where it fails. */
async function runIn(folder: string, program: string, ...words: readonly string[]): Promise<string> {
  const shell = process.platform === "win32";
  return (await execute(program, words, { cwd: folder, shell, maxBuffer: 2 ** 26 })).stdout;
}

/** Packs a package as it is published, without its build: `npm test` has built before. */
async function pack(folder: string, into: string): Promise<string> {
  const printed = await runIn(folder, "npm", "pack", "--json", "--ignore-scripts", "--pack-destination", into);
  const [{ filename }] = JSON.parse(printed) as [{ filename: string }];
  return join(into, filename);
}

const program = `
import { type OrdersEvent, readJson, readProtobuf } from "./generated/shop/orders/index.js";
import { encodeV1_0_0 } from "./generated/shop/orders/order-placed.js";

const stored =
  '{"type":"OrderPlaced","version":"1.0.0","id":"018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22","time":"2025-02-01T10:00:00Z","data":{"order_id":"o-1","amount":"1999"}}';

function eventOf(result: ReturnType<typeof readJson>): OrdersEvent {
  if (result.kind !== "event") throw new Error(JSON.stringify(result));
  return result.event;
}

const event = eventOf(readJson(stored));
const older = encodeV1_0_0({ ...event, payload: { order_id: "o-1", amount: 1999n } });
const events = [event, eventOf(readJson(new TextEncoder().encode(stored))), eventOf(readProtobuf(older))];
for (const { type, payload } of events) console.log(type, payload.order_id, payload.total + 1n, payload.payer);
`;

describe("the packages as they are published", () => {
  it("generate and read an old event in a new project", { timeout: 600_000 }, async () => {
    const tarballs = temporaryFolder();
    const folder = temporaryFolder();
    const packed = [await pack(root, tarballs), await pack(join(root, "runtime"), tarballs)];
    await runIn(folder, "npm", "install", "--prefer-offline", "--no-audit", "--no-fund", ...packed);

    const installed = join(folder, "node_modules/evolvent");
    const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === "string" ? target : Object.values(Object(target)),
    );
    for (const path of targets) expect([path, existsSync(join(installed, String(path)))]).toEqual([path, true]);
    for (const path of [installed, join(folder, "node_modules/@evolvent/runtime")]) {
      expect(existsSync(join(path, "LICENSE"))).toBe(true);
      expect(existsSync(join(path, "dist/.tsbuildinfo"))).toBe(false);
    }

    const started = await runIn(folder, "npx", "evolvent", "init", "--yes");
    expect(started).toContain(
      "Next:\n  1. npm install --save-dev typescript\n  2. npx evolvent generate\n  3. npx tsc && node dist/read-orders.js\n",
    );
    expect(await runIn(folder, "npx", "evolvent", "generate")).toMatch(/^generated: \d+ created\n$/);
    expect(await runIn(folder, "npx", "evolvent", "generate", "--check")).toMatch(
      /^generated: \d+ files, all fresh\n$/,
    );

    // What is published has the command that compares in few files.
    expect(existsSync(join(installed, "dist/bundle/diff.js"))).toBe(true);
    expect(await runIn(folder, "npx", "evolvent", "diff", "schemas", "schemas")).toBe("nothing changed\n");

    writeFiles(folder, { "read.ts": program });
    const tsc = join(dirname(fileURLToPath(import.meta.resolve("typescript"))), "tsc.js");
    await runIn(folder, process.execPath, tsc);
    expect(await runIn(folder, process.execPath, "dist/read-orders.js")).toBe(
      "OrderPlaced, stored as 1.0.0: { order_id: 'o-1', total: 1999n, payer: 'unknown' }\n",
    );
    const options = ["--module", "nodenext", "--target", "es2022", "--strict", "--outDir", "built", "--rootDir", "."];
    await runIn(folder, process.execPath, tsc, "read.ts", ...options);
    expect(await runIn(folder, process.execPath, "built/read.js")).toBe("OrderPlaced o-1 2000n unknown\n".repeat(3));

    // With its tests, which need Node's own runner; the laws need fast-check too.
    expect(await runIn(folder, "npx", "evolvent", "generate", "--tests")).toMatch(
      /^generated: \d+ created, \d+ unchanged\n$/,
    );
    const nodeTypes = dirname(fileURLToPath(import.meta.resolve("@types/node/package.json")));
    const undici = dirname(fileURLToPath(import.meta.resolve("undici-types/package.json")));
    for (const [name, path] of [
      ["@types/node", nodeTypes],
      ["undici-types", undici],
    ] as const) {
      mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
      symlinkSync(path, join(folder, "node_modules", name));
    }
    const golden = "generated/tests/shop/orders/order-placed.golden.test.ts";
    await runIn(folder, process.execPath, tsc, golden, ...options, "--types", "node");
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const test = ["--test", "--test-reporter", "tap", "built/generated/tests/shop/orders/order-placed.golden.test.js"];
    const { stdout } = await execute(process.execPath, test, { cwd: folder, env });
    expect(stdout).toMatch(/^# pass [1-9]\d*$/m);
    expect(stdout).toContain("# fail 0\n");
  });
});
