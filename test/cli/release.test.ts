import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";
import { shopSchema } from "../support/shop.js";

const lockPath = "schemas/evolvent.lock";

function shop(schema: string = shopSchema, more: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "schemas/shop.yaml": schema, ...more });
  return folder;
}

const lockOf = (folder: string): string | undefined => readTree(folder)[lockPath];
const edit = (folder: string, from: string, to: string): void => {
  expect(shopSchema).toContain(from);
  writeFiles(folder, { "schemas/shop.yaml": shopSchema.replace(from, to) });
};

/** Runs a command and gives its exit code, the ids that it reports and what it says it added. */
async function json(folder: string, ...words: readonly string[]) {
  const { code, stdout } = await run(folder, [...words, "--format", "json"]);
  const { diagnostics, output } = JSON.parse(stdout);
  return { code, ids: diagnostics.map(({ id }: { id: string }) => id), added: output?.added };
}

describe("release", () => {
  it("locks what is named, with what it uses, and all", async () => {
    const folder = shop();
    expect(await run(folder, ["release", "OrderPlaced@1.0.0"])).toEqual({
      code: 0,
      stdout: "schemas/evolvent.lock: 1 version locked\n",
      stderr: "",
    });
    expect(lockOf(folder)).toContain("version 1.0.0 sha256:");
    expect(lockOf(folder)).toContain("numbers order_id=1 total=2\n");
    expect(lockOf(folder)).not.toContain("2.0.0");
    expect(await json(folder, "release", "--all")).toEqual({
      code: 0,
      ids: [],
      added: ["shop.orders.OrderPlaced@2.0.0"],
    });
    expect(lockOf(folder)).toContain("numbers order_id=1 total=2 payer=3\n");
    const before = statSync(join(folder, lockPath)).mtimeMs;
    expect((await run(folder, ["release", "--all"])).stdout).toBe("schemas/evolvent.lock: nothing to release\n");
    expect(statSync(join(folder, lockPath)).mtimeMs).toBe(before);
    expect(Object.keys(readTree(folder))).toEqual(["schemas/evolvent.lock", "schemas/shop.yaml"]);
  });

  it("writes the same lock at once as one after the other", async () => {
    const [one, two] = [shop(), shop()];
    await run(one, ["release", "--all"]);
    await run(two, ["release", "shop.orders.OrderPlaced@1.0.0"]);
    await run(two, ["release", "shop.orders.OrderPlaced@2.0.0"]);
    expect(lockOf(two)).toBe(lockOf(one));
  });

  it("refuses drafts, and what does not exist", async () => {
    const draft = shop(shopSchema.replace("2.0.0: { released: 2025-06-01 }", "2.0.0: {}"));
    const { code, stdout } = await run(draft, ["release", "OrderPlaced@2.0.0"]);
    expect(code).toBe(1);
    expect(stdout).toContain('error[lock/not-released]: version 2.0.0 of "shop.orders.OrderPlaced" is a draft');
    expect(stdout).toContain("schemas/shop.yaml:4:3");
    expect(stdout).toContain("the lock was not changed");
    expect(await json(draft, "release", "OrderPlaced@3.0.0")).toMatchObject({ code: 1, ids: ["lock/unknown-version"] });
    expect(await json(draft, "release", "OrderPlaced")).toMatchObject({ code: 1, ids: ["lock/unknown-version"] });
    expect(await json(draft, "release", "OrderPlacd@1.0.0")).toMatchObject({ code: 1, ids: ["lock/unknown-event"] });
    const other = shop(shopSchema, { "schemas/other.yaml": shopSchema.replace("shop.orders", "shop.returns") });
    expect(await json(other, "release", "OrderPlaced@1.0.0")).toMatchObject({ code: 1, ids: ["lock/ambiguous-event"] });
    for (const folder of [draft, other]) expect(lockOf(folder)).toBeUndefined();
  });

  it("refuses to skip a version", async () => {
    const waiver = 'waivers: [{ rule: field, version: 1.1.0, reason: "Only the order counts here." }]';
    const folder = shop(`${waiver}\n${shopSchema.replaceAll("2.0.0", "1.1.0")}`);
    expect(await json(folder, "release", "OrderPlaced@1.1.0")).toMatchObject({
      code: 1,
      ids: ["lock/skipped-version"],
    });
    expect(lockOf(folder)).toBeUndefined();
    expect(await json(folder, "release", "OrderPlaced@1.1.0", "OrderPlaced@1.0.0")).toMatchObject({ code: 0, ids: [] });
  });

  it("says how it is used", async () => {
    const folder = shop();
    for (const words of [
      [],
      ["--all", "OrderPlaced@1.0.0"],
      ["--reason", "because"],
      ["--accept-lift", "OrderPlaced@2.0.0"],
      ["--accept-lift", "OrderPlaced@2.0.0", "--reason", " "],
      ["--accept-lift", "OrderPlaced@2.0.0", "--reason", "because", "--all"],
    ]) {
      const { code, stdout, stderr } = await run(folder, ["release", ...words]);
      expect({ code, stdout }, words.join(" ")).toEqual({ code: 2, stdout: "" });
      expect(stderr).toMatch(/^evolvent: .*\n$/);
    }
    expect(lockOf(folder)).toBeUndefined();
  });

  it("leaves the lock alone where the schemas or the lock are broken, or it can't be written", async () => {
    const folder = shop();
    await run(folder, ["release", "OrderPlaced@1.0.0"]);
    const lock = lockOf(folder);
    edit(folder, "order_id: string", "order_id: int32");
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 1, ids: ["lock/edited-version"] });
    edit(folder, "order_id: string", "order_id: nothing");
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 1, ids: ["link/unknown-type"] });
    expect(lockOf(folder)).toBe(lock);
    writeFiles(folder, { "schemas/shop.yaml": shopSchema, [lockPath]: `<<<<<<< ours\n${lock ?? ""}` });
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 1, ids: ["lock/conflict-marker"] });
    rmSync(join(folder, lockPath));
    mkdirSync(join(folder, lockPath));
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 1, ids: ["load/unreadable"] });
  });

  it("says that it can't write", async () => {
    const folder = shop();
    mkdirSync(join(folder, "schemas/evolvent.lock.new"));
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 2, ids: ["lock/unwritable"] });
    expect(lockOf(folder)).toBeUndefined();
  });
});

describe("release --accept-lift", () => {
  it("takes a changed default, and keeps the reason", async () => {
    const folder = shop();
    await run(folder, ["release", "--all"]);
    edit(folder, "default: unknown", "default: nobody");
    expect(await json(folder, "check")).toMatchObject({ code: 1, ids: ["lock/lift-changed"] });
    expect(await json(folder, "release", "--all")).toMatchObject({ code: 1, ids: ["lock/lift-changed"] });
    const accept = ["release", "--accept-lift", "OrderPlaced@2.0.0", "--reason", 'It said\n"unknown".'];
    expect(await run(folder, accept)).toEqual({
      code: 0,
      stdout: "schemas/evolvent.lock: 1 lift accepted\n",
      stderr: "",
    });
    expect(lockOf(folder)).toContain(
      '  lift payer default: "nobody"\n  accepted payer default: "It said\\n\\"unknown\\"."\n',
    );
    expect(await json(folder, "check")).toMatchObject({ code: 0, ids: [] });
    expect(await json(folder, ...accept)).toMatchObject({ code: 1, ids: ["lock/no-changed-lift"] });
    edit(folder, "default: unknown", "default: somebody");
    await run(folder, ["release", "--accept-lift", "OrderPlaced@2.0.0", "--reason", "Again."]);
    expect(lockOf(folder)?.match(/accepted payer default/g)).toHaveLength(2);
  });

  it("takes no edit of what is frozen with it", async () => {
    const folder = shop();
    await run(folder, ["release", "--all"]);
    const lock = lockOf(folder);
    edit(
      folder,
      "total: { type: int64, unit: cents }\n      payer: { type: string, since: 2.0.0, default: unknown }",
      "total: { type: int32, unit: cents }\n      payer: { type: string, since: 2.0.0, default: nobody }",
    );
    const accept = ["release", "--accept-lift", "OrderPlaced@2.0.0", "--reason", "x"];
    expect(await json(folder, ...accept)).toMatchObject({ code: 1, ids: ["lock/edited-version"] });
    expect(lockOf(folder)).toBe(lock);
  });
});

describe("pin", () => {
  it("locks numbers only, those of drafts too", async () => {
    const folder = shop(shopSchema.replace("2.0.0: { released: 2025-06-01 }", "2.0.0: {}"));
    expect((await run(folder, ["pin"])).stdout).toBe("schemas/evolvent.lock: 3 numbers pinned\n");
    expect(lockOf(folder)).toMatch(
      /\n\nrecord shop\.orders\.OrderPlacedPayload\nnumbers order_id=1 total=2 payer=3\n$/,
    );
    expect((await run(folder, ["pin"])).stdout).toBe("schemas/evolvent.lock: nothing to pin\n");
    expect(await json(folder, "check")).toMatchObject({ code: 0, ids: ["lock/unlocked"] });
  });
});

describe("generate and check", () => {
  it("compare with the lock, and write nothing against it", async () => {
    const folder = shop();
    await run(folder, ["release", "--all"]);
    expect((await run(folder, ["generate"])).code).toBe(0);
    edit(folder, "total:", "sum:");
    const { code, stdout } = await run(folder, ["generate"]);
    expect(code).toBe(1);
    expect(stdout).toContain(
      'error[lock/edited-version]: versions 1.0.0, 2.0.0 of "shop.orders.OrderPlacedPayload" are released',
    );
    expect(stdout).toContain("--> schemas/shop.yaml:10:7");
    expect(stdout).toContain("--> schemas/evolvent.lock:");
    expect(stdout).toContain("nothing was written");
    expect(await json(folder, "check")).toMatchObject({ code: 1, ids: ["lock/edited-version", "lock/edited-version"] });
  });
});
