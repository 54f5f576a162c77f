import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { checked, type Files, ids, lockFile, pinned, released, said, schema } from "./locking.js";

/** Runs git in a folder, with nobody's settings. */
function git(folder: string, ...words: readonly string[]): { readonly code: number | null; readonly stdout: string } {
  const environment = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_AUTHOR_NAME: "A",
    GIT_AUTHOR_EMAIL: "a@example.com",
    GIT_COMMITTER_NAME: "A",
    GIT_COMMITTER_EMAIL: "a@example.com",
  };
  const { status, stdout } = spawnSync("git", words, { cwd: folder, env: environment, encoding: "utf8" });
  return { code: status, stdout };
}

/** Fields far enough from each other that git merges what is added at both ends. */
const fields = Array.from({ length: 12 }, (_, index) => `      f${index}: string`);

function schemaWith(first: string | undefined, last: string | undefined, released: boolean): string {
  const added = (name: string | undefined): readonly string[] =>
    name === undefined ? [] : [`      ${name}: { type: string, since: 2.0.0, default: a }`];
  return `${[
    "package: a",
    "versions:",
    "  1.0.0: { released: 2025-01-15 }",
    `  2.0.0: ${released ? "{ released: 2025-06-01 }" : "{}"}`,
    "events:",
    "  A:",
    "    fields:",
    ...added(first),
    ...fields,
    ...added(last),
  ].join("\n")}\n`;
}

/** Two branches that each add a field; gives what merging them ends with, and the files then. */
async function merged(lock: (files: Files) => Promise<string>, isReleased: boolean) {
  const folder = temporaryFolder();
  const base = schema(schemaWith(undefined, undefined, isReleased).replace(/2025-06-01/, "2025-06-01"));
  const start = { ...base, [lockFile]: await released(schema(schemaWith(undefined, undefined, false))) };
  const commit = (files: Files, message: string): void => {
    writeFiles(folder, files as Readonly<Record<string, string>>);
    git(folder, "add", "-A");
    expect(git(folder, "commit", "-qm", message).code).toBe(0);
  };
  expect(git(folder, "init", "-q", "-b", "main").code).toBe(0);
  commit(start, "start");
  const branch = async (name: string, first: string | undefined, last: string | undefined): Promise<Files> => {
    git(folder, "checkout", "-q", "-b", name, "main");
    const files = schema(schemaWith(first, last, isReleased), { [lockFile]: start[lockFile] });
    const whole = { ...files, [lockFile]: await lock(files) };
    commit(whole, name);
    return whole;
  };
  await branch("one", "one", undefined);
  await branch("two", undefined, "two");
  const { code } = git(folder, "merge", "-q", "one");
  const conflicts = git(folder, "diff", "--name-only", "--diff-filter=U").stdout.trim();
  const file = (path: string): string => readFileSync(join(folder, path), "utf8");
  const ours = git(folder, "show", `two:${lockFile}`).stdout;
  return {
    code,
    conflicts,
    ours,
    files: { "schemas/schema.yaml": file("schemas/schema.yaml"), [lockFile]: file(lockFile) },
  };
}

describe("two branches that each add a field", () => {
  it.each([
    ["release it", released, true],
    ["pin its number", pinned, false],
  ] as const)("and %s conflict in the lock, and nowhere else", async (_, lock, isReleased) => {
    const { code, conflicts, files, ours } = await merged(lock, isReleased);
    expect({ code, conflicts }).toEqual({ code: 1, conflicts: lockFile });
    expect(files["schemas/schema.yaml"]).toContain("one:");
    expect(files["schemas/schema.yaml"]).toContain("two:");
    const result = await checked(files);
    expect(ids(result)).toEqual(["lock/conflict-marker"]);
    expect(files[lockFile]).toMatch(/^<{7} [^\n]*\nnumbers [^\n]*two=13\n[\s\S]*={7}\nnumbers [^\n]*one=13\n/m);
    const resolved = { ...files, [lockFile]: ours };
    if (isReleased) {
      expect(said(await checked(resolved))).toEqual([
        'lock/edited-version: version 2.0.0 of "a.APayload" is released, but field one was added',
      ]);
      return;
    }
    const again = await pinned(resolved);
    expect(again).toContain(" two=13 one=14\n");
    expect(said(await checked({ ...resolved, [lockFile]: again }))).toEqual([]);
  });
});
