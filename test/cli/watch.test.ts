import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { start } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { listConfig, shopSchema } from "../support/shop.js";

async function watchShop(files: Readonly<Record<string, string>> = {}, words: readonly string[] = []) {
  const folder = temporaryFolder();
  writeFiles(folder, { "schemas/shop.yaml": shopSchema, "evolvent.config.js": listConfig, ...files });
  const started = start(folder, ["generate", "--watch", ...words]);
  await started.until(/: \d+ created\n/);
  await started.until(/watching .*\n/);
  const read = (path: string) => readFileSync(join(folder, "generated/shop.orders", path), "utf8");
  return { folder, read, ...started };
}

const edited = shopSchema.replace("A customer placed", "Somebody placed");

describe("generate --watch", () => {
  it("generates again after an edit, a new file and a deleted one", async () => {
    const { folder, read, until, child, finished } = await watchShop();
    writeFiles(folder, { "schemas/shop.yaml": edited });
    await until(/generated: 1 updated, 1 unchanged\n/);
    expect(read("OrderPlaced.txt")).toContain("Somebody");
    writeFiles(folder, { "schemas/new/stock.yaml": "package: shop.stock\nevents:\n  Sold: {}\n" });
    await until(/generated: 2 created, 2 unchanged\n/);
    rmSync(join(folder, "schemas/new"), { recursive: true });
    await until(/generated: 2 deleted, 2 unchanged\n/);
    child.kill("SIGINT");
    expect(await finished).toMatchObject({ code: 0, stderr: "" });
  });

  it("keeps the last good output on an error, and goes on", async () => {
    const { folder, read, until } = await watchShop();
    writeFiles(folder, { "schemas/shop.yaml": edited.replace("string", "strin") });
    await until(/error\[link\/unknown-type\][\s\S]*nothing was written\n/);
    expect(read("OrderPlaced.txt")).toContain("A customer");
    writeFiles(folder, { "schemas/shop.yaml": edited });
    await until(/generated: 1 updated, 1 unchanged\n/);
    expect(read("OrderPlaced.txt")).toContain("Somebody");
  });

  it("ignores its own output, even below the schemas", async () => {
    const config = listConfig.replace("{ emitters", '{ schemas: ".", out: "generated", emitters');
    const { folder, stdout, until } = await watchShop({ "evolvent.config.js": config });
    writeFiles(folder, { "generated/shop.orders/mine.yaml": "package: [", "generated/x.txt": "x" });
    writeFiles(folder, { "schemas/shop.yaml": edited });
    await until(/generated: 1 updated, 1 unchanged\n/);
    // The configuration stands below the schemas here, and is read again all the same.
    writeFiles(folder, { "evolvent.config.js": config.replace('text: key + "', 'text: key + "!') });
    await until(/generated: 1 updated, 1 unchanged\n/);
    // One more round, which would have been preceded by another if writing the output had started one.
    writeFiles(folder, { "schemas/shop.yaml": shopSchema });
    await until(/generated: 1 updated, 1 unchanged\n/);
    expect(stdout().match(/generated: /g)).toHaveLength(4);
  });

  it("makes one round of many changes at once, and puts back what was changed in the output", async () => {
    const { folder, read, until, stdout } = await watchShop();
    const before = statSync(join(folder, "generated/shop.orders/events.txt")).mtimeMs;
    writeFiles(folder, { "generated/shop.orders/events.txt": "mine" });
    const many = Array.from({ length: 40 }, (_, index) => [
      `schemas/p${index}.yaml`,
      `package: p${index}\nevents: { A: {} }\n`,
    ]);
    writeFiles(folder, Object.fromEntries(many));
    await until(/generated: (?:\d+ created, )?.*unchanged\n/);
    while (!stdout().includes("82 unchanged") && !stdout().includes("80 created")) await until(/generated: .*\n/);
    expect(stdout().match(/generated: /g)?.length).toBeLessThan(10);
    expect(read("events.txt")).toBe("OrderPlaced\n");
    expect(statSync(join(folder, "generated/shop.orders/events.txt")).mtimeMs).not.toBe(before);
  });

  it("reads the configuration again, and what it imports", async () => {
    const { folder, until, stdout } = await watchShop({
      "evolvent.config.js": listConfig.replace("{ emitters", '{ out: "one", emitters'),
    });
    expect(stdout()).toContain("one: 2 created");
    writeFiles(folder, { "evolvent.config.js": "export default {" });
    await until(/error\[config\/unreadable\]/);
    writeFiles(folder, {
      "evolvent.config.js": listConfig.replace("{ emitters", '{ out: "two", schemas: "other", emitters'),
    });
    await until(/error\[load\/no-schemas\]/);
    writeFiles(folder, { "other/shop.yaml": shopSchema });
    await until(/two: 2 created\n/);
    writeFiles(folder, { "schemas/shop.yaml": "package: [" });
    writeFiles(folder, { "other/shop.yaml": edited });
    await until(/two: 1 updated, 1 unchanged\n/);
  });

  it("prints a JSON document a line with --format json", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": shopSchema, "evolvent.config.js": listConfig });
    const { until, child, finished } = start(folder, ["generate", "--watch", "--format", "json"]);
    await until(/\}\n/);
    // The word that watching has begun is not among the results.
    await new Promise<void>((resolve) => child.stderr?.once("data", () => resolve()));
    writeFiles(folder, { "schemas/shop.yaml": edited });
    await until(/\}\n/);
    child.kill("SIGTERM");
    const { code, stdout } = await finished;
    expect(code).toBe(0);
    const rounds = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rounds.map(({ output }) => output.updated)).toEqual([[], ["shop.orders/OrderPlaced.txt"]]);
  });

  it("ends with 2 where it can't begin", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "evolvent.config.js": "export default {" });
    expect((await start(folder, ["generate", "--watch"]).finished).code).toBe(2);
  });
});
