import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";
import { shopSchema } from "../support/shop.js";

/** A configuration whose emitter keeps the compiler busy before it writes. */
const busyConfig = (milliseconds: number) => `
const end = (time) => { while (Date.now() < time); };
export default {
  emitters: [{
    name: "busy",
    check() { end(Date.now() + ${milliseconds}); },
    *emit() { yield { kind: "file", path: "a.txt", text: "a" }; },
  }],
};
`;

describe("progress", () => {
  /** Runs on a terminal; what is printed aside goes to a file, or to the terminal. */
  const onTerminal = (command: readonly string[]) => ["script", "--quiet", "--command", command.join(" "), "/dev/null"];

  async function generate(
    milliseconds: number,
    isOnTerminal: boolean,
    environment: Readonly<Record<string, string>> = {},
  ) {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": shopSchema, "evolvent.config.js": busyConfig(milliseconds) });
    return run(folder, ["generate"], {
      environment: { TERM: "xterm", ...environment },
      ...(isOnTerminal ? { wrapper: onTerminal } : {}),
    });
  }

  it("is shown on a terminal while long work goes on, and taken away", async () => {
    const { stdout } = await generate(1200, true);
    expect(stdout.replaceAll("\r\u001b[K", "<erase>")).toMatch(
      /<erase>evolvent: printing the output, \d+ s so far<erase>.*<erase>generated: 1 created/,
    );
  });

  it("is not shown off a terminal, in continuous integration, or for short work", async () => {
    expect(await generate(1200, false)).toEqual({ code: 0, stdout: "generated: 1 created\n", stderr: "" });
    expect((await generate(1200, true, { CI: "true" })).stdout).not.toContain("so far");
    expect((await generate(0, true)).stdout).not.toContain("so far");
  });
});

describe("signals", () => {
  it("wait until what must not be cut off is done", async () => {
    const folder = temporaryFolder();
    const module = fileURLToPath(new URL("../../dist/cli/signals.js", import.meta.url));
    writeFiles(folder, {
      "work.mjs": `
import { writeFileSync } from "node:fs";
import { uninterrupted } from ${JSON.stringify(module)};
await uninterrupted(() => {
  process.kill(process.pid, "SIGTERM");
  const end = Date.now() + 100;
  while (Date.now() < end);
  writeFileSync("done", "");
});
setTimeout(() => writeFileSync("after", ""), 2000);
`,
    });
    const child = spawn(process.execPath, ["work.mjs"], { cwd: folder, stdio: "ignore" });
    const signal = await new Promise((resolve) => child.on("close", (_, killer) => resolve(killer)));
    expect(signal).toBe("SIGTERM");
    expect([existsSync(join(folder, "done")), existsSync(join(folder, "after"))]).toEqual([true, false]);
  });

  it("leave the old output or the new one, never some of each", async () => {
    const count = 300;
    const config = (text: string) => `export default { emitters: [{ name: "many", *emit() {
  for (let index = 0; index < ${count}; index += 1) yield { kind: "file", path: index + ".txt", text: "${text}" };
} }] };`;
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": shopSchema, "evolvent.config.js": config("old") });
    await run(folder, ["generate"]);
    writeFiles(folder, { "evolvent.config.js": config("new") });
    const states = new Set<string>();
    for (let delay = 60; delay <= 600; delay += 60) {
      const interrupted = (command: readonly string[]) => ["timeout", "--signal=INT", `${delay / 1000}`, ...command];
      await run(folder, ["generate"], { wrapper: interrupted });
      const texts = new Set(
        Object.entries(readTree(join(folder, "generated"))).flatMap(([path, text]) =>
          path.endsWith(".txt") ? text : [],
        ),
      );
      expect(texts.size).toBe(1);
      for (const text of texts) states.add(text);
    }
    expect(states.size).toBeGreaterThan(0);
  });
});
