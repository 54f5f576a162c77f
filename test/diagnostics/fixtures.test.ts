import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type MessageId, messages } from "../../generator/diagnostics/index.js";
import { compileFixture, fixtureFiles, fixtureFolder } from "../support/fixtures.js";
import { readProjectFile } from "../support/typescript.js";

const ids = Object.keys(messages) as MessageId[];

/** Ids that no folder of schemas can yield, and the test that does. */
const elsewhere: Readonly<Partial<Record<MessageId, string>>> = {
  "load/unreadable": "test/load/sources.test.ts",
  "load/too-large": "test/load/sources.test.ts",
  ...testedIn("test/config/load-config.test.ts", [
    "config/unreadable",
    "config/json",
    "config/several",
    "config/form",
    "config/unknown-key",
    "config/out",
  ]),
  ...testedIn("test/cli/generate.test.ts", ["config/unknown-emitter", "config/template"]),
  ...testedIn("test/cli/release.test.ts", [
    "lock/unknown-event",
    "lock/ambiguous-event",
    "lock/unknown-version",
    "lock/not-released",
    "lock/no-changed-lift",
    "lock/unwritable",
  ]),
  ...testedIn("test/cli/evolve.test.ts", [
    "revise/nothing-released",
    "revise/answer-missing",
    "revise/unknown-name",
    "revise/ambiguous-name",
    "revise/unsupported",
    "revise/version",
    "revise/unwritable",
  ]),
  ...testedIn("test/write/write.test.ts", [
    "write/path",
    "write/case-collision",
    "write/file-and-folder",
    "write/device-name",
    "write/blocked",
    "write/foreign-file",
    "write/failed",
    "write/not-restored",
    "write/stale",
    "write/missing",
    "write/hand-edited",
    "write/orphaned",
  ]),
};

function testedIn(test: string, tested: readonly MessageId[]): Readonly<Partial<Record<MessageId, string>>> {
  return Object.fromEntries(tested.map((id) => [id, test]));
}

describe("every message", () => {
  it.each(ids)("%s has a fixture", async (id) => {
    const test = elsewhere[id];
    if (test !== undefined) {
      expect(readProjectFile(test)).toContain(id);
      return;
    }
    expect(Object.keys(fixtureFiles(id)), `no fixture for "${id}"`).not.toEqual([]);
    const result = await compileFixture(id);
    const found = result.diagnostics.filter((diagnostic) => diagnostic.id === id);
    expect(result.diagnostics.map((diagnostic) => diagnostic.id)).toContain(id);
    for (const diagnostic of found) {
      expect(diagnostic.severity).toBe(messages[id].severity);
      expect(diagnostic.message).not.toBe("");
      if (id !== "load/no-schemas") expect(diagnostic.span?.file.path).toMatch(/^schemas\//);
    }
    expect(result.files.size).toBe(0);
  });

  it("is written the same way", () => {
    for (const id of ids) {
      expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(messages[id].help).not.toMatch(/\.$/);
      expect(messages[id].help).toMatch(/^[^A-Z]/);
    }
  });

  it("has a folder only if it exists", () => {
    const folders = readdirSync(fixtureFolder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap((phase) => readdirSync(join(fixtureFolder, phase.name)).map((name) => `${phase.name}/${name}`));
    expect(folders.filter((name) => !(name in messages))).toEqual([]);
  });
});
