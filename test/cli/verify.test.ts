import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { type System, systemFolder } from "../support/systems.js";
import { writtenLines } from "../support/written-lines.js";

const project = fileURLToPath(new URL("../..", import.meta.url));

const schema = `package: shop
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope:
  Entry:
    layout: { type: /type, payload: /payload, version: /v }
    fields: { id: string }
events:
  Opened:
    fields:
      amount: { type: uint32 }
      note: { type: string, since: 2.0.0, default: none }
`;

const old = (amount: unknown) => JSON.stringify({ type: "Opened", v: "1.0.0", id: "a", payload: { amount } });

async function verify(input: string | Buffer, words: readonly string[] = []) {
  const folder = temporaryFolder();
  writeFiles(folder, { "schemas/shop.yaml": schema });
  // What is no text can't go through the support's standard input.
  const file = join(folder, "in.ndjson");
  const { writeFileSync } = await import("node:fs");
  writeFileSync(file, input);
  const finished = await run(folder, ["verify", "--format", "json", ...words, "in.ndjson"]);
  return { ...finished, output: finished.stdout === "" ? undefined : JSON.parse(finished.stdout).output };
}

describe("what the systems wrote", () => {
  const cases: readonly { system: System; package: string; context: readonly string[] }[] = [
    { system: "onex", package: "onex.events", context: [] },
    { system: "tamma", package: "tamma.events", context: [] },
    { system: "nika", package: "nika.workflow", context: [] },
    {
      system: "duroxide",
      package: "duroxide.history",
      context: ["instance_id=order-123", "execution_id=1", "created_at=2026-01-01T00:00:00Z"],
    },
  ];

  it.each(cases)("is read whole: $system", async ({ system, package: pkg, context }) => {
    const folder = join(systemFolder(system), "written");
    const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
    const words = ["--package", pkg, ...context.flatMap((word) => ["--context", word]), "--format", "json"];
    const { code, stdout, stderr } = await run(project, [
      "verify",
      ...words,
      ...files.map((name) => join(folder, name)),
    ]);
    expect(stderr).toBe("");
    const { output } = JSON.parse(stdout);
    expect(output).toMatchObject({ records: writtenLines(system).length, failed: 0, failures: [] });
    expect(code).toBe(0);
  });

  it("is read whole: grainlify, with the topic beside it", async () => {
    const folder = join(systemFolder("grainlify"), "written");
    const files = readdirSync(folder).filter((name) => /^bounty_escrow.*FundsLocked.*\.ndjson$/.test(name));
    const words = ["--package", "grainlify.bounty_escrow", "--context", "topic=FundsLocked", "--format", "json"];
    const { code, stdout } = await run(project, ["verify", ...words, ...files.map((name) => join(folder, name))]);
    expect(JSON.parse(stdout).output.events.map(({ event }: { event: string }) => event)).toEqual(["FundsLocked"]);
    expect(code).toBe(0);
  });
});

describe("verify", () => {
  it("counts versions, and names those that were never met", async () => {
    const { code, output } = await verify(`${old(1)}\n${old(2)}\n`);
    expect(code).toBe(0);
    expect(output.events).toEqual([{ event: "Opened", versions: [{ version: "1.0.0", count: 2 }] }]);
    expect(output.unseen).toEqual({ versions: [], events: [] });
    const latest = JSON.stringify({ type: "Opened", v: "2.0.0", id: "a", payload: { amount: 1, note: "n" } });
    expect((await verify(`${latest}\n`)).output.unseen).toEqual({
      versions: ["1.0.0"],
      events: [{ event: "Opened", versions: ["1.0.0"] }],
    });
  });

  it("groups what fails by code and path, with the first line and samples", async () => {
    const lines = [old(1), old("x"), old("y"), old(-1), "{broken", "[".repeat(5000), old(2)];
    const { code, output } = await verify(`${lines.join("\n")}\n`, ["--samples", "1"]);
    expect(code).toBe(1);
    const groups = output.failures.map(({ code, path, count, first, samples }: Record<string, unknown>) => [
      code,
      path,
      count,
      first,
      (samples as readonly unknown[]).length,
    ]);
    expect(groups).toEqual([
      ["type", "/payload/amount", 2, { file: "in.ndjson", record: 2 }, 1],
      ["range", "/payload/amount", 1, { file: "in.ndjson", record: 4 }, 1],
      ["json", "", 1, { file: "in.ndjson", record: 5 }, 1],
      ["limit", "", 1, { file: "in.ndjson", record: 6 }, 1],
    ]);
    expect(output.records).toBe(7);
  });

  it("refuses a key that stands twice, also where a platform's parser takes the last", async () => {
    const twice = '{"type":"Opened","v":"1.0.0","id":"a","id":"b","payload":{"amount":1}}';
    const within = '{"type":"Opened","v":"1.0.0","id":"\\":,{","payload":{"amount":1}}';
    const { output } = await verify(`${twice}\n${within}\n`);
    expect(output.failures).toMatchObject([{ code: "json", count: 1, first: { record: 1 } }]);
  });

  it("takes an event that two versions may have written for the released one, as readers do", async () => {
    const folder = temporaryFolder();
    const both = schema
      .replace("{ released: 2024-01-01 }", "{ released: 2024-01-01, mark: [null] }")
      .replace("{ released: 2025-01-01 }", "{ mark: [null] }")
      .replace("note: { type: string, since: 2.0.0, default: none }", "note?: { type: string, since: 2.0.0 }");
    const event = { type: "Opened", id: "a", more: 1, payload: { amount: 1 } };
    writeFiles(folder, { "schemas/shop.yaml": both, "in.ndjson": `${JSON.stringify(event)}\n` });
    const { stdout } = await run(folder, ["verify", "--format", "json", "in.ndjson"]);
    expect(JSON.parse(stdout).output.events).toEqual([{ event: "Opened", versions: [{ version: "1.0.0", count: 1 }] }]);
  });

  it("takes a byte order mark, CRLF, blank lines and a last line without an end", async () => {
    const { code, output } = await verify(`\ufeff${old(1)}\r\n\r\n  \n${old(2)}`);
    expect(code).toBe(0);
    expect(output.records).toBe(2);
  });

  it("refuses lines that are too long, without holding them, and goes on behind them", async () => {
    const long = old("x".repeat(3_000_000));
    const { output } = await verify(`${old(1)}\n${long}\n${old(2)}\n`, ["--max-line", "1000"]);
    expect(output).toMatchObject({ records: 3, failed: 1, failures: [{ code: "limit", first: { record: 2 } }] });
  });

  it("refuses bytes that are no UTF-8, in the one line that has them", async () => {
    const { output } = await verify(
      Buffer.concat([Buffer.from(`${old(1)}\n`), Buffer.from([0x22, 0xff, 0x22, 0x0a]), Buffer.from(old(2))]),
    );
    expect(output).toMatchObject({ records: 3, failed: 1, failures: [{ code: "unicode", first: { record: 2 } }] });
  });

  it("reads truncated and malformed messages as findings", async () => {
    const protobuf = ["--encoding", "protobuf"];
    const truncated = await verify(Buffer.from([5, 10, 1]), protobuf);
    expect(truncated.output).toMatchObject({ failed: 1, failures: [{ code: "bytes", first: { record: 1 } }] });
    const malformed = await verify(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff, 0xff]), protobuf);
    expect(malformed.output).toMatchObject({ failed: 1, failures: [{ code: "bytes" }] });
    const tooLong = await verify(Buffer.from([0x83, 0x01, ...new Uint8Array(131)]), [...protobuf, "--max-line", "100"]);
    expect(tooLong.output).toMatchObject({ records: 1, failures: [{ code: "limit" }] });
  });

  it("reads the standard input", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": schema });
    const { code, stdout } = await run(folder, ["verify", "--format", "plain"], { input: `${old("x")}\n` });
    expect(stdout).toMatch(/^-:1: error\[type\]: \/payload\/amount: .* \(1 ×\)\n$/);
    expect(code).toBe(1);
  });

  it("reads a pipe that has a name", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": schema });
    execFileSync("mkfifo", [join(folder, "pipe")]);
    const finished = run(folder, ["verify", "--format", "plain", "pipe"]);
    await writeFile(join(folder, "pipe"), `${old("x")}\n`);
    const { code, stdout } = await finished;
    expect(stdout).toMatch(/^pipe:1: error\[type\]: \/payload\/amount: .* \(1 ×\)\n$/);
    expect(code).toBe(1);
  });

  it("can't run without its file, its package, or schemas without errors", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": schema, "in.ndjson": "" });
    for (const words of [["none"], ["--package", "x", "in.ndjson"], ["--event", "X", "in.ndjson"], ["."]]) {
      const { code, stdout, stderr } = await run(folder, ["verify", ...words]);
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^evolvent verify: /);
    }
    writeFiles(folder, { "schemas/shop.yaml": schema.replace("uint32", "uint33") });
    const { code, stdout } = await run(folder, ["verify", "in.ndjson"]);
    expect(code).toBe(2);
    expect(stdout).toContain("link/unknown-type");
  });
});
