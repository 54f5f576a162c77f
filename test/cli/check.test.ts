import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

const first = `package: shop
versions: { 1.0.0: { released: 2025-01-01 } }
events:
  Placed: { fields: { total: int64 } }
`;
const small = first
  .replace("2025-01-01 }", "2025-01-01 }, 1.1.0: {}")
  .replace("total: int64", "total: { type: int64, at: { 1.0.0: total, 1.1.0: amount } }");

function folder(text: string): string {
  const made = temporaryFolder();
  writeFiles(made, { "schemas/shop.yaml": text });
  return made;
}

function git(at: string, ...words: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...words], {
    cwd: at,
    stdio: "pipe",
  });
}

/** A repository whose commit holds a schema, and whose folder holds another. */
function repository(committed: string, now: string): string {
  const made = folder(committed);
  git(made, "init", "-q");
  git(made, "add", ".");
  git(made, "commit", "-qm", "first");
  writeFiles(made, { "schemas/shop.yaml": now });
  return made;
}

async function found(at: string, ...words: readonly string[]): Promise<{ code: number | undefined; ids: string[] }> {
  const { code, stdout } = await run(at, ["check", "--format", "json", ...words]);
  return { code, ids: JSON.parse(stdout).diagnostics.map(({ id }: { id: string }) => id) };
}

describe("releases", () => {
  it("are held to their versions, with the event that shows it", async () => {
    const { code, stdout } = await run(folder(small), ["check"]);
    expect(code).toBe(1);
    expect(stdout).toContain("error[evolve/bump-too-small]");
    expect(stdout).toContain('witness: {"total":"0"}');
    expect(stdout).toContain("release it as 2.0.0");
  });

  it("that are larger than they need are clean", async () => {
    const large = small.replaceAll("1.1.0", "2.0.0").replace("at: { 1.0.0: total, 2.0.0: amount }", "unit: cents");
    expect(await found(folder(large))).toEqual({ code: 0, ids: ["evolve/bump-too-large"] });
  });

  it("that are too small can't be released", async () => {
    const made = folder(small.replace("1.1.0: {}", "1.1.0: { released: 2025-02-01 }"));
    const { code, stdout } = await run(made, ["release", "--all"]);
    expect(code).toBe(1);
    expect(stdout).toContain("evolve/bump-too-small");
    expect(Object.keys(readTree(made))).toEqual(["schemas/shop.yaml"]);
  });

  it("say nothing in what is generated", async () => {
    const made = folder(small);
    expect((await run(made, ["generate"])).code).toBe(0);
  });
});

describe("--today", () => {
  const line = first.replace("2025-01-01 }", "2025-01-01, deprecated: 2026-01-01, retired: 2026-07-01 }");

  it("takes the place of the clock", async () => {
    const made = folder(line);
    expect(await found(made, "--today", "2025-12-31")).toEqual({ code: 0, ids: [] });
    expect(await found(made, "--today", "2026-01-01")).toEqual({ code: 0, ids: ["evolve/deprecated-written"] });
    expect(await found(made, "--today", "2026-07-01")).toEqual({ code: 1, ids: ["evolve/retired-written"] });
  });

  it("is a day that there is", async () => {
    for (const day of ["2026-02-30", "today", "2026-1-1", "+12026-01-01"])
      expect(await run(folder(line), ["check", "--today", day])).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("--against", () => {
  it("holds releases to a revision in place of the lock", async () => {
    const edited = first.replace("int64", "int32");
    expect(await found(repository(first, edited))).toEqual({ code: 0, ids: [] });
    const made = repository(first, edited);
    expect(await found(made, "--against", "git:HEAD")).toEqual({ code: 1, ids: ["lock/edited-version"] });
    expect(await found(repository(first, first), "--against", "git:HEAD")).toEqual({ code: 0, ids: [] });
    const draft = first
      .replace("2025-01-01 }", "2025-01-01 }, 1.1.0: {}")
      .replace("int64 }", "int64, x?: { type: string, since: 1.1.0 } }");
    expect(await found(repository(first, draft), "--against", "git:HEAD")).toEqual({ code: 0, ids: [] });
    expect(await found(repository(first, small), "--against", "git:HEAD")).toEqual({
      code: 1,
      ids: ["evolve/bump-too-small"],
    });
  });

  it("leaves the lock out, where there is one", async () => {
    const made = repository(first, first);
    expect((await run(made, ["release", "--all"])).code).toBe(0);
    writeFiles(made, { "schemas/shop.yaml": first.replace("int64", "int32") });
    git(made, "add", ".");
    git(made, "commit", "-qm", "edited");
    expect(await found(made)).toEqual({ code: 1, ids: ["lock/edited-version"] });
    expect(await found(made, "--against", "git:HEAD")).toEqual({ code: 0, ids: [] });
    expect(await found(made, "--against", "lock")).toEqual({ code: 1, ids: ["lock/edited-version"] });
  });

  it("shows an event that breaks where there are no versions to declare anything", async () => {
    const proto = (fields: string): string => `syntax = "proto3";\npackage shop;\nmessage Placed {\n${fields}\n}\n`;
    const made = temporaryFolder();
    writeFiles(made, { "schemas/shop.proto": proto("  int64 total = 1;\n  string note = 2;") });
    git(made, "init", "-q");
    git(made, "add", ".");
    git(made, "commit", "-qm", "first");
    expect(await found(made, "--against", "git:HEAD")).toEqual({ code: 0, ids: [] });
    writeFiles(made, { "schemas/shop.proto": proto("  string total = 1;\n  string note = 2;") });
    const broken = await found(made, "--against", "git:HEAD");
    expect([broken.code, ...new Set(broken.ids)]).toEqual([1, "evolve/breaks"]);
    writeFiles(made, { "schemas/shop.proto": proto("  int64 total = 1;\n  string note = 2;\n  string more = 3;") });
    expect(await found(made, "--against", "git:HEAD")).toEqual({ code: 0, ids: [] });
  });

  it("can't be what is not there", async () => {
    const made = repository(first, first);
    const say = async (side: string) => {
      const { code, stdout, stderr } = await run(made, ["check", "--against", side]);
      return [code, stdout, stderr];
    };
    expect(await say("git:nope")).toEqual([2, "", 'evolvent: there is no revision "nope"\n']);
    expect(await say("elsewhere")).toEqual([2, "", 'evolvent: there is no "elsewhere"\n']);
    expect(await say("lock")).toEqual([
      2,
      "",
      "evolvent: there is no schemas/evolvent.lock; `evolvent release --all` writes it\n",
    ]);
  });
});
