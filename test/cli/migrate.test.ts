import { existsSync, linkSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run, start } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";
import { type System, systemFolder } from "../support/systems.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

const schema = `package: shop
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
context: { at?: timestamp, shop?: string }
envelope:
  Entry:
    layout: { type: /type, payload: /payload, version: /v }
    fields:
      id: string
      time?: { type: timestamp, since: 2.0.0, default: $context.at }
      shop?: { type: string, since: 2.0.0, default: $context.shop }
events:
  Opened:
    fields:
      amount: { type: uint64, json: number }
      note: { type: string, since: 2.0.0, default: none }
  Closed: { since: 2.0.0, fields: { why: string } }
`;

const opened = (amount: number | string, more: object = {}): string =>
  JSON.stringify({ type: "Opened", v: "1.0.0", id: "a", payload: { amount: "#" }, ...more }).replace(
    '"#"',
    String(amount),
  );

function shop(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "schemas/shop.yaml": schema, ...files });
  return folder;
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, "utf8").split("\n").slice(0, -1);
}

describe("what the systems wrote", () => {
  const cases: readonly { system: System; package: string; context: readonly string[]; to: string }[] = [
    { system: "onex", package: "onex.events", context: [], to: "latest" },
    { system: "tamma", package: "tamma.events", context: [], to: "1.0.0" },
    {
      system: "duroxide",
      package: "duroxide.history",
      context: ["instance_id=order-123", "execution_id=1", "created_at=2026-01-01T00:00:00Z"],
      to: "latest",
    },
  ];

  it.each(cases)("is rewritten, and is clean then: $system to $to", async ({ system, package: pkg, context, to }) => {
    const folder = join(systemFolder(system), "written");
    const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
    const out = join(temporaryFolder(), "out.ndjson");
    const words = ["--package", pkg, ...context.flatMap((word) => ["--context", word]), "--format", "json"];
    const inputs = files.map((name) => join(folder, name));
    const before = readTree(folder);
    const migrated = await run(project, ["migrate", "--to", to, "--out", out, ...words, ...inputs]);
    expect(migrated).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(migrated.stdout).output.written).toBeGreaterThan(0);
    expect(readTree(folder)).toEqual(before);
    const verified = await run(project, ["verify", ...words, out]);
    expect(verified.code).toBe(0);
    expect(JSON.parse(verified.stdout).output.records).toBe(linesOf(out).length);
  });
});

describe("migrate", () => {
  it("writes the version that is asked for, up and down, and keeps what is in it", async () => {
    const note = { type: "Opened", v: "2.0.0", id: "b", payload: { amount: 2, note: "n" } };
    const text = `${opened(1)}\n${JSON.stringify(note)}\n`;
    const folder = shop({ "in.ndjson": text });
    expect((await run(folder, ["migrate", "--to", "latest", "--out", "up", "in.ndjson"])).code).toBe(0);
    expect(linesOf(join(folder, "up")).map((line) => JSON.parse(line))).toEqual([
      { type: "Opened", v: "2.0.0", id: "a", payload: { amount: 1, note: "none" } },
      note,
    ]);
    expect((await run(folder, ["migrate", "--to", "1.0.0", "--out", "down", "up"])).code).toBe(0);
    const [first, second] = linesOf(join(folder, "down")).map((line) => JSON.parse(line));
    expect([first.v, first.payload, second.v, second.payload]).toEqual([
      "1.0.0",
      { amount: 1 },
      "1.0.0",
      { amount: 2 },
    ]);
    expect(readFileSync(join(folder, "in.ndjson"), "utf8")).toBe(text);
  });

  it("keeps every digit and unknown field", async () => {
    const folder = shop({ "in.ndjson": `${opened("18446744073709551615", { more: { deep: [1] } })}\n` });
    await run(folder, ["migrate", "--to", "latest", "--out", "up", "in.ndjson"]);
    const [line = ""] = linesOf(join(folder, "up"));
    expect(line).toContain('"amount":18446744073709551615');
    expect(JSON.parse(line).more).toEqual({ deep: [1] });
  });

  it("backfills from the command line and from the row", async () => {
    const row = (event: unknown) => JSON.stringify({ created_at: "2024-05-06T07:08:09Z", data: event });
    const folder = shop({ "in.ndjson": `${row(JSON.parse(opened(1)))}\n${row(opened(2))}\n` });
    const context = ["--context", "at=/created_at", "--context", "shop==/main"];
    await run(folder, ["migrate", "--to", "latest", "--at", "/data", ...context, "--out", "up", "in.ndjson"]);
    const [object, text] = linesOf(join(folder, "up")).map((line) => JSON.parse(line));
    expect(object.data).toMatchObject({ v: "2.0.0", time: "2024-05-06T07:08:09Z", shop: "/main" });
    expect(object.created_at).toBe("2024-05-06T07:08:09Z");
    expect(JSON.parse(text.data)).toMatchObject({ time: "2024-05-06T07:08:09Z", payload: { amount: 2 } });
  });

  it("puts what can't be rewritten into a file of its own, whole and with reasons", async () => {
    const closed = JSON.stringify({ type: "Closed", v: "2.0.0", id: "c", payload: { why: "w" } });
    const folder = shop({ "in.ndjson": `{broken\n${opened(1)}\n${closed}\n` });
    const { code, stdout } = await run(folder, ["migrate", "--to", "1.0.0", "--out", "o", "in.ndjson"]);
    expect(code).toBe(1);
    expect(stdout).toContain("3 records: 1 rewritten, 2 rejected");
    expect(linesOf(join(folder, "o")).map((line) => JSON.parse(line))).toEqual([JSON.parse(opened(1))]);
    expect(linesOf(join(folder, "o.rejects.ndjson")).map((line) => JSON.parse(line))).toMatchObject([
      { file: "in.ndjson", record: 1, issues: [{ code: "json" }], stored: "{broken" },
      { record: 3, issues: [{ code: "version" }], stored: closed },
    ]);
  });

  it("writes events alone to the standard output", async () => {
    const folder = shop({});
    const input = `${opened(1)}\n`;
    const { code, stdout, stderr } = await run(folder, ["migrate", "--to", "latest"], { input });
    expect([code, JSON.parse(stdout).v]).toEqual([0, "2.0.0"]);
    expect(stderr).toContain("1 record: 1 rewritten");
  });

  it("never writes onto its input, also under another name, nor over what is there", async () => {
    const folder = shop({ "in.ndjson": `${opened(1)}\n`, "in.part": `${opened(1)}\n`, there: "x" });
    linkSync(join(folder, "in.ndjson"), join(folder, "link"));
    const before = readTree(folder);
    for (const [input, out] of [
      ["in.ndjson", "in.ndjson"],
      ["in.ndjson", "link"],
      ["in.part", "in"],
      ["in.ndjson", "there"],
    ] as const) {
      const { code, stderr } = await run(folder, ["migrate", "--to", "latest", "--out", out, input]);
      expect([code, stderr]).toEqual([2, expect.stringMatching(/^evolvent migrate: /)]);
    }
    expect(readTree(folder)).toEqual(before);
  });

  it("goes on after SIGKILL as if nothing had been", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => (index % 7 === 3 ? `{${index}` : opened(index)));
    const folder = shop({ "in.ndjson": `${lines.join("\n")}\n` });
    await run(folder, ["migrate", "--to", "latest", "--out", "whole", "in.ndjson"]);
    // The standard input gives the run half of the lines and then waits, so that it is killed in the middle.
    const bytes = readFileSync(join(folder, "in.ndjson"));
    const words = ["migrate", "--to", "latest", "--out", "cut"];
    const cut = start(folder, words);
    cut.child.stdin?.on("error", () => {});
    cut.child.stdin?.write(bytes.subarray(0, bytes.length / 2));
    while (!existsSync(join(folder, "cut.checkpoint"))) await setTimeout(10);
    cut.child.kill("SIGKILL");
    await cut.finished;
    expect(existsSync(join(folder, "cut"))).toBe(false);
    // Half a line behind what the checkpoint counts.
    writeFileSync(join(folder, "cut.part"), '{"type":"Op', { flag: "a" });
    expect((await run(folder, words, { input: "" })).code).toBe(2);
    const resumed = await run(folder, [...words, "--resume"], { input: bytes.toString() });
    expect(resumed.code).toBe(1);
    expect(readFileSync(join(folder, "cut"))).toEqual(readFileSync(join(folder, "whole")));
    const rejects = (name: string) =>
      linesOf(join(folder, `${name}.rejects.ndjson`)).map((line) => JSON.parse(line).record);
    expect(rejects("cut")).toEqual(rejects("whole"));
    expect(readdirSync(folder).filter((name) => /part|checkpoint/.test(name))).toEqual([]);
  });

  it("stops at ^C with a checkpoint, and goes on from there", async () => {
    const text = Array.from({ length: 1000 }, (_, index) => `${opened(index)}\n`).join("");
    const folder = shop({});
    const words = ["migrate", "--to", "latest", "--out", "cut"];
    const cut = start(folder, words);
    cut.child.stdin?.write(text.slice(0, -20));
    while (!existsSync(join(folder, "cut.checkpoint"))) await setTimeout(10);
    cut.child.kill("SIGINT");
    expect(await cut.finished).toMatchObject({ code: 2, stderr: expect.stringContaining("--resume goes on") });
    expect((await run(folder, [...words, "--resume"], { input: text })).code).toBe(0);
    expect(linesOf(join(folder, "cut"))).toHaveLength(1000);
  });

  it("does not go on with other schemas or options", async () => {
    const folder = shop({ "in.ndjson": `${opened(1)}\n`, "o.checkpoint": "{}" });
    const other = await run(folder, ["migrate", "--to", "latest", "--out", "o", "--resume", "in.ndjson"]);
    expect([other.code, other.stderr]).toEqual([2, expect.stringContaining("is no checkpoint")]);
  });

  it("gives what verify has nothing against, whatever was stored", async () => {
    const event = fc.record({
      id: fc.string({ unit: "binary" }),
      amount: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
      more: fc.jsonValue(),
    });
    const events = fc
      .sample(fc.tuple(event), 300)
      .map(([{ id, amount, more }]) => opened(String(amount), { id, more }));
    const folder = shop({ "in.ndjson": `${events.join("\n")}\n` });
    expect((await run(folder, ["migrate", "--to", "latest", "--out", "up", "in.ndjson"])).code).toBe(0);
    const { code, stdout } = await run(folder, ["verify", "--format", "json", "up"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).output.events).toEqual([
      { event: "Opened", versions: [{ version: "2.0.0", count: 300 }] },
    ]);
    for (const [index, line] of linesOf(join(folder, "up")).entries()) {
      const [before, after] = [JSON.parse(events[index] ?? ""), JSON.parse(line)];
      expect([after.id, after.more, after.payload.amount]).toEqual([before.id, before.more, before.payload.amount]);
    }
  });
});

describe("much input", () => {
  // From eight megabytes on there are threads where there are processors for them.
  const block = Array.from({ length: 1000 }, (_, index) =>
    index % 97 === 5 ? `{${index}` : opened(index, { more: "x".repeat(100) }),
  );
  const repeated = 60;

  it("is written and rejected in its order, also where a run was killed and resumed", async () => {
    const text = `${block.join("\n")}\n`;
    const folder = shop({ "block.ndjson": text, "in.ndjson": text.repeat(repeated) });
    const words = ["migrate", "--to", "latest", "--out"];
    await run(folder, [...words, "once", "block.ndjson"]);
    const expected = readFileSync(join(folder, "once"), "utf8").repeat(repeated);
    const numbers = (name: string): readonly number[] =>
      linesOf(join(folder, `${name}.rejects.ndjson`)).map((line) => JSON.parse(line).record);
    const once = numbers("once");
    const all = Array.from({ length: repeated }, (_, turn) => once.map((number) => turn * 1000 + number)).flat();
    const whole = await run(folder, [...words, "whole", "--format", "json", "in.ndjson"]);
    expect(readFileSync(join(folder, "whole"), "utf8") === expected).toBe(true);
    expect(numbers("whole")).toEqual(all);
    expect(JSON.parse(whole.stdout).output).toMatchObject({ written: 60_000 - all.length, rejected: all.length });
    const cut = start(folder, [...words, "cut", "in.ndjson"]);
    while (!existsSync(join(folder, "cut.checkpoint"))) await setTimeout(1);
    cut.child.kill("SIGKILL");
    await cut.finished;
    if (!existsSync(join(folder, "cut"))) await run(folder, [...words, "cut", "--resume", "in.ndjson"]);
    expect(readFileSync(join(folder, "cut"), "utf8") === expected).toBe(true);
    expect(numbers("cut")).toEqual(all);
  });

  it("is counted as a whole, with the first failure of each kind", async () => {
    const folder = shop({ "in.ndjson": `${block.join("\n")}\n`.repeat(repeated) });
    const { stdout } = await run(folder, ["verify", "--format", "json", "--samples", "2", "in.ndjson"]);
    const { records, failed, failures } = JSON.parse(stdout).output;
    expect([records, failed]).toEqual([60_000, 11 * 60]);
    expect(failures).toMatchObject([{ count: 660, first: { record: 6 }, samples: [{ record: 6 }, { record: 103 }] }]);
  });
});
