import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";

const page = readFileSync(new URL("../../docs/emitters.md", import.meta.url), "utf8");

/** The blocks that say which file they are, by path. */
const blocks = new Map(
  [...page.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = "", text = ""]) => [path, text]),
);

describe("the emitter of docs/emitters.md", () => {
  it("writes what the page says", async () => {
    const folder = temporaryFolder();
    const output = "generated/fields.csv";
    const expected = blocks.get(output);
    blocks.delete(output);
    writeFiles(folder, { ...Object.fromEntries(blocks), "package.json": '{"type":"module"}' });
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(join(folder, output), "utf8")).toBe(expected);
  });
});
