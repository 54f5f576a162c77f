import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

const goldenFolder = fileURLToPath(new URL("./evolve-golden", import.meta.url));
const lockPath = "schemas/evolvent.lock";

/** A folder in which some schemas are released and then edited. */
async function edited(
  released: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = temporaryFolder();
  writeFiles(folder, released);
  const locked = await run(folder, ["release", "--all"]);
  expect(locked, locked.stdout).toMatchObject({ code: 0 });
  writeFiles(folder, after);
  return folder;
}

/** What a command reports: its exit code, ids and help. */
async function json(folder: string, words: readonly string[]) {
  const { code, stdout, stderr } = await run(folder, [...words, "--format", "json"]);
  const { diagnostics, output } = JSON.parse(stdout || `{"diagnostics":[]}`);
  return {
    code,
    stderr,
    ids: diagnostics.map(({ id }: { id: string }) => id),
    help: diagnostics.map(({ help }: { help: string }) => help),
    output,
  };
}

describe("evolve writes what is in", () => {
  it.each(readdirSync(goldenFolder))("%s", async (name) => {
    const golden = join(goldenFolder, name);
    expect(readdirSync(golden).sort()).toEqual(["edited", "expected", "released", "words.json"]);
    const words: readonly string[] = JSON.parse(readFileSync(join(golden, "words.json"), "utf8"));
    const [before, after] = [readTree(join(golden, "released")), readTree(join(golden, "edited"))];
    const folder = await edited(before, after);
    const lock = readTree(folder)[lockPath];
    const done = await run(folder, ["evolve", ...words]);
    expect(done.code, done.stdout + done.stderr).toBe(0);
    const { [lockPath]: lockNow, ...written } = readTree(folder);
    expect(lockNow).toBe(lock);
    expect(written).toEqual(readTree(join(golden, "expected")));
    if (words[0]?.startsWith("-") !== false) {
      expect(await json(folder, ["check"])).toMatchObject({ code: 0 });
    }
  });
});

const shop = `package: shop
versions:
  1.0.0: { released: 2025-01-15 }
events:
  Placed:
    fields:
      id: string
      amount: int64
      note?: string
      kind: { values: { web: {}, shop: {} } }
`;

/** A shop that is released, with one edit. */
function shopWith(from: string, to: string): Promise<string> {
  expect(shop).toContain(from);
  return edited({ "schemas/shop.yaml": shop }, { "schemas/shop.yaml": shop.replace(from, to) });
}

describe("evolve, off a terminal,", () => {
  it("shows what it would write, writes it, and has nothing to do then", async () => {
    const folder = await shopWith("note?", "more?: int32\n      note?");
    const before = readTree(folder);
    const dry = await run(folder, ["evolve", "--dry-run"]);
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain("  -       more?: int32\n  +       more?: { type: int32, since: 1.1.0 }\n");
    expect(readTree(folder)).toEqual(before);
    expect((await run(folder, ["evolve"])).code).toBe(0);
    expect(readTree(folder)).not.toEqual(before);
    expect((await run(folder, ["evolve"])).stdout).toBe("nothing was edited that is released\n");
  });

  it("names the option that is missing, with the field: revise/answer-missing", async () => {
    for (const [from, to, option] of [
      ["id: string", "key: string", "--rename Placed.id=key, or --drop Placed.id"],
      ["amount: int64", "amount: int64\n      payer: string", "--default Placed.payer=VALUE"],
      ["note?: string", "note: string", "--default Placed.note=VALUE"],
      ["web: {}, ", "", "--default PlacedKind.web=VALUE"],
    ] as const) {
      const folder = await shopWith(from, to);
      const before = readTree(folder);
      expect(await json(folder, ["evolve"])).toMatchObject({ code: 2, ids: ["revise/answer-missing"], help: [option] });
      expect(readTree(folder)).toEqual(before);
    }
  });

  it("takes what is most likely with --yes, and invents no values", async () => {
    const renamed = await shopWith("id: string", "key: string");
    expect(await run(renamed, ["evolve", "--yes"])).toMatchObject({ code: 0 });
    expect(readTree(renamed)["schemas/shop.yaml"]).toContain("id: { type: string, at: { 1.0.0: id, 2.0.0: key } }");
    const other = await shopWith("id: string", "key: int32");
    expect(await json(other, ["evolve", "--yes"])).toMatchObject({ code: 2, ids: ["revise/answer-missing"] });
    expect(await run(other, ["evolve", "--yes", "--default", "key=7"])).toMatchObject({ code: 0 });
    expect(readTree(other)["schemas/shop.yaml"]).toContain(
      "id: { type: string, until: 2.0.0 }\n      key: { type: int32, since: 2.0.0, default: 7 }",
    );
  });

  it("refuses names that nothing has, or too much: revise/unknown-name, revise/ambiguous-name", async () => {
    const folder = await shopWith("id: string", "key: string");
    for (const words of [
      ["--rename", "ida=key"],
      ["--rename", "id=keys"],
      ["--drop", "key"],
      ["--default", "x=1"],
    ])
      expect(await json(folder, ["evolve", ...words]), words.join(" ")).toMatchObject({
        code: 2,
        ids: ["revise/unknown-name"],
      });
    const two = shop.replace("events:\n", "events:\n  Other: { fields: { id: string } }\n");
    const both = await edited(
      { "schemas/shop.yaml": two },
      { "schemas/shop.yaml": two.replaceAll("id: string", "key: string") },
    );
    expect(await json(both, ["evolve", "--rename", "id=key"])).toMatchObject({
      code: 2,
      ids: ["revise/ambiguous-name"],
    });
    expect(
      await json(both, ["evolve", "--rename", "Other.id=key", "--rename", "shop.PlacedPayload.id=key"]),
    ).toMatchObject({ code: 0 });
  });

  it("says what it can't write: revise/unsupported", async () => {
    const folder = await shopWith("kind: { values: { web: {}, shop: {} } }", "kind: string");
    const before = readTree(folder);
    expect(await json(folder, ["evolve"])).toMatchObject({ code: 1, ids: ["revise/unsupported"] });
    expect(readTree(folder)).toEqual(before);
    const implicit = `package: a
types: { Address: { fields: { street: string } } }
events: { Placed: { versions: { 1.0.0: { released: 2025-01-15 } }, fields: { to: Address } } }
`;
    const shared = await edited(
      { "schemas/a.yaml": implicit },
      { "schemas/a.yaml": implicit.replace("street: string", "street: string, city?: string") },
    );
    expect(await json(shared, ["evolve"])).toMatchObject({ code: 1, ids: ["revise/unsupported"] });
    const gone = await shopWith("  Placed:\n", "  Plced:\n");
    expect(await json(gone, ["evolve"])).toMatchObject({ code: 1, ids: ["revise/unsupported"] });
  });

  it("holds --version to what the changes need: revise/version", async () => {
    const folder = await shopWith("amount: int64", "amount: int64\n      more?: string");
    expect(await json(folder, ["evolve", "--version", "1.0.1"])).toMatchObject({ code: 1, ids: ["revise/version"] });
    expect(await json(folder, ["evolve", "--version", "1.5.0"])).toMatchObject({
      code: 0,
      output: { files: ["schemas/shop.yaml"], versions: [{ path: "schemas/shop.yaml", version: "1.5.0" }] },
    });
    const minor = await shopWith("amount: int64", "amount: int64\n      more?: string");
    expect((await run(minor, ["evolve"])).stdout).toBe("schemas/shop.yaml: version 1.1.0\n");
    expect(await run(minor, ["evolve", "--version", "two"])).toMatchObject({ code: 2, stdout: "" });
    expect(await run(minor, ["evolve", "--released", "soon"])).toMatchObject({ code: 2, stdout: "" });
    const draft = await edited(
      { "schemas/shop.yaml": shop },
      { "schemas/shop.yaml": shop.replace("15 }\n", "15 }\n  1.1.0: {}\n").replace("amount: int64", "amount: string") },
    );
    expect(await json(draft, ["evolve"])).toMatchObject({ code: 1, ids: ["revise/version"] });
  });

  it("wants a released state: revise/nothing-released", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": shop });
    expect(await json(folder, ["evolve"])).toMatchObject({ code: 1, ids: ["revise/nothing-released"] });
    expect(await run(folder, ["evolve", "--from", "git:HEAD"])).toMatchObject({ code: 2, stdout: "" });
    expect(await run(folder, ["evolve", "--from", "nowhere"])).toMatchObject({ code: 2, stdout: "" });
  });

  it("writes nothing where the result is unsound, and says why", async () => {
    const folder = await shopWith("amount: int64", "amount: bytes");
    const before = readTree(folder);
    expect(await json(folder, ["evolve"])).toMatchObject({ code: 1, ids: ["check/no-conversion"] });
    const broken = await shopWith("amount: int64", "amount: int65");
    expect(await json(broken, ["evolve"])).toMatchObject({ code: 1, ids: ["link/unknown-type"] });
    expect(readTree(folder)).toEqual(before);
  });

  it("writes all files or none: revise/unwritable", async () => {
    const files = { "schemas/a.yaml": shop, "schemas/b.yaml": shop.replace("package: shop", "package: other") };
    const folder = await edited(
      files,
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replace("note?", "more?: int32\n      note?")]),
      ),
    );
    mkdirSync(join(folder, "schemas/b.yaml.new"));
    const before = readTree(folder);
    expect(await json(folder, ["evolve"])).toMatchObject({ code: 2, ids: ["revise/unwritable"] });
    expect(readTree(folder)).toEqual(before);
    chmodSync(join(folder, "schemas/a.yaml"), 0o640);
    expect(existsSync(join(folder, "schemas/a.yaml.new"))).toBe(false);
  });
});

describe("evolve --from", () => {
  const after = shop.replace("id: string", "key: string").replace("note?", "more?: int32\n      note?");
  const expected = /id: \{ type: string, at: \{ 1\.0\.0: id, 2\.0\.0: key \} \}/;

  it("takes a folder in place of the lock", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "before/shop.yaml": shop, "schemas/shop.yaml": after });
    const done = await run(folder, ["evolve", "--from", "before", "--rename", "id=key"]);
    // A field in the middle would take the number of another: without a lock nothing keeps it.
    expect(done).toMatchObject({ code: 1 });
    expect(done.stdout).toContain("field kind was number 4");
    writeFiles(folder, { "schemas/shop.yaml": shop.replace("id: string", "key: string") });
    expect(await run(folder, ["evolve", "--from", "before", "--rename", "id=key"])).toMatchObject({ code: 0 });
    expect(readTree(folder)["schemas/shop.yaml"]).toMatch(expected);
  });

  it("takes a revision of git", async () => {
    const folder = temporaryFolder();
    const git = (...words: readonly string[]): void =>
      void execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...words], { cwd: folder });
    writeFiles(folder, { "schemas/shop.yaml": shop });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "first");
    writeFiles(folder, { "schemas/shop.yaml": shop.replace("id: string", "key: string") });
    expect(await run(folder, ["evolve", "--from", "git:HEAD", "--rename", "id=key"])).toMatchObject({ code: 0 });
    expect(readTree(folder)["schemas/shop.yaml"]).toMatch(expected);
  });
});
