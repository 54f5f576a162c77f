import { mkdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestName } from "../../generator/write/index.js";
import { type RunOptions, run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";
import { listConfig, shopSchema } from "../support/shop.js";

/** A folder with a schema and the configuration of the quick emitter. */
function shop(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  writeFiles(folder, { "schemas/shop.yaml": shopSchema, "evolvent.config.js": listConfig, ...files });
  return folder;
}

const output = (folder: string) => readTree(join(folder, "generated"));
const edit = (folder: string, from: string, to: string) =>
  writeFiles(folder, { "schemas/shop.yaml": shopSchema.replace(from, to) });
const addEvent = (folder: string) =>
  writeFiles(folder, { "schemas/shop.yaml": `${shopSchema}  OrderShipped:\n    doc: Sent.\n` });

async function checked(folder: string, options: RunOptions = {}) {
  const { code, stdout } = await run(folder, ["generate", "--check", "--format", "json"], options);
  const { output: found } = JSON.parse(stdout);
  return { code, changes: found.changes.map(({ path, state }: { path: string; state: string }) => `${state} ${path}`) };
}

describe("generate", () => {
  it("writes the output of the built-in emitters, without any configuration", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, { "schemas/shop.yaml": shopSchema });
    const { code, stdout, stderr } = await run(folder, ["generate"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^generated: \d+ created\n$/);
    expect(Object.keys(output(folder))).toEqual(
      expect.arrayContaining([manifestName, "shop/orders/order-placed.ts", "catalog/index.md"]),
    );
    expect(await checked(folder)).toEqual({ code: 0, changes: [] });
  });

  it("has well-known types as messages where the configuration says so, with tests of events beside", async () => {
    const folder = temporaryFolder();
    const log = `syntax = "proto3";
package log;
import "google/protobuf/timestamp.proto";
message Line { google.protobuf.Timestamp at = 1; }
`;
    writeFiles(folder, {
      "schemas/shop.yaml": shopSchema,
      "schemas/log.proto": log,
      "evolvent.config.json": '{ "wellKnownTypes": "messages", "tests": true }',
    });
    expect(await run(folder, ["generate"])).toMatchObject({ code: 0, stderr: "" });
    expect(await run(folder, ["release", "--all"])).toMatchObject({ code: 0, stderr: "" });
    expect(await run(folder, ["check"])).toMatchObject({ code: 0, stderr: "" });
    const written = output(folder);
    expect(written["log/line.ts"]).toContain("readonly at?: Timestamp;");
    expect(written["google/protobuf/timestamp.ts"]).toContain("readonly seconds: bigint;");
    writeFiles(folder, { "evolvent.config.json": '{ "tests": true }' });
    await run(folder, ["generate"]);
    const scalars = output(folder);
    expect(scalars["log/line.ts"]).toContain("readonly at?: string;");
    const others = ([path]: readonly [string, string]): boolean => /^(?:shop|schemas|test)\//.test(path);
    expect(Object.entries(written).filter(others)).toEqual(Object.entries(scalars).filter(others));
  });

  it("writes the same bytes wherever it runs", async () => {
    const [one, two] = [shop(), shop()];
    await run(one, ["generate"]);
    await run(join(two, "schemas"), ["generate", "--config", "../evolvent.config.js"]);
    expect(output(two)).toEqual(output(one));
  });

  it("touches only what changed, and deletes only what it wrote", async () => {
    const folder = shop();
    await run(folder, ["generate"]);
    addEvent(folder);
    expect((await run(folder, ["generate"])).stdout).toBe("generated: 1 created, 1 updated, 1 unchanged\n");
    const kept = join(folder, "generated/shop.orders/OrderPlaced.txt");
    utimesSync(kept, 1000, 1000);
    writeFiles(folder, { "schemas/shop.yaml": shopSchema, "generated/package.json": "{}" });
    expect((await run(folder, ["generate"])).stdout).toBe("generated: 1 updated, 1 deleted, 1 unchanged\n");
    expect(statSync(kept).mtimeMs).toBe(1_000_000);
    expect(Object.keys(output(folder))).toEqual([
      manifestName,
      "package.json",
      "shop.orders/OrderPlaced.txt",
      "shop.orders/events.txt",
    ]);
    expect((await run(folder, ["generate"])).stdout).toBe("generated: 2 unchanged\n");
  });

  it("keeps the old output whole on an error in a schema", async () => {
    const folder = shop();
    await run(folder, ["generate"]);
    const before = output(folder);
    edit(folder, "order_id: string", "order_id: strin");
    const { code, stdout } = await run(folder, ["generate"]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        'error[link/unknown-type]: unknown type "strin"',
        " --> schemas/shop.yaml:9:17",
        "9 |       order_id: strin",
        "  |                 ^^^^^",
        '  = help: did you mean "string"?',
        "",
        "1 error",
        "nothing was written",
        "",
      ].join("\n"),
    );
    expect(output(folder)).toEqual(before);
  });

  it("says that it overwrote an edit by hand", async () => {
    const folder = shop();
    await run(folder, ["generate"]);
    writeFiles(folder, { "generated/shop.orders/events.txt": "mine" });
    expect((await run(folder, ["generate"])).stdout).toBe(
      "overwrote an edit by hand: shop.orders/events.txt\ngenerated: 1 updated, 1 unchanged\n",
    );
  });

  it("writes to another folder with --out", async () => {
    const folder = shop();
    expect((await run(folder, ["generate", "--out", "a/b"])).stdout).toBe("a/b: 2 created\n");
    expect(Object.keys(readTree(folder)).filter((path) => path.startsWith("generated"))).toEqual([]);
    const { code, stdout } = await run(folder, ["generate", "--check", "--out", "a b"]);
    expect({ code, command: stdout.split("run: ")[1] }).toEqual({
      code: 1,
      command: "npx evolvent generate --out 'a b'\n",
    });
  });

  it("takes no .proto that it wrote itself for a schema", async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      "shop.yaml": shopSchema,
      "evolvent.config.json": '{"schemas": "."}',
      "generated/shop.proto": "this is no proto",
    });
    expect((await run(folder, ["check"])).code).toBe(0);
  });

  it("prints times and sizes with --stats", async () => {
    const { stdout } = await run(shop(), ["generate", "--stats"]);
    for (const row of ["parse", "link", "emit", "write", "total", "files", "size", "peak memory"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${row} +\\d+`, "m"));
    }
  });
});

describe("generate --check", () => {
  it("is clean after a comment, and lists stale, missing, edited and orphaned files, with exit code 1", async () => {
    const folder = shop();
    addEvent(folder);
    await run(folder, ["generate"]);
    expect(await checked(folder)).toEqual({ code: 0, changes: [] });
    writeFiles(folder, {
      "schemas/shop.yaml": `# a comment\n${shopSchema}  OrderShipped: # another\n    doc: Sent.\n`,
    });
    expect(await checked(folder)).toEqual({ code: 0, changes: [] });
    rmSync(join(folder, "generated/shop.orders/OrderPlaced.txt"));
    expect(await checked(folder)).toEqual({ code: 1, changes: ["missing shop.orders/OrderPlaced.txt"] });
    writeFiles(folder, { "generated/shop.orders/events.txt": "OrderPlaced\nmine\n", "schemas/shop.yaml": shopSchema });
    const before = readTree(folder);
    expect(await checked(folder)).toEqual({
      code: 1,
      changes: [
        "missing shop.orders/OrderPlaced.txt",
        "orphaned shop.orders/OrderShipped.txt",
        "hand-edited shop.orders/events.txt",
      ],
    });
    expect(readTree(folder)).toEqual(before);
    await run(folder, ["generate"]);
    edit(folder, "A customer placed", "Somebody placed");
    expect(await checked(folder)).toEqual({ code: 1, changes: ["stale shop.orders/OrderPlaced.txt"] });
  });

  it("shows a short difference and the command to run", async () => {
    const folder = shop();
    await run(folder, ["generate"]);
    edit(folder, "A customer placed", "Somebody placed");
    const { code, stdout } = await run(folder, ["generate", "--check"]);
    expect(code).toBe(1);
    expect(stdout).toBe(
      [
        "stale       generated/shop.orders/OrderPlaced.txt",
        "      OrderPlaced",
        "    - A customer placed an order.",
        "    + Somebody placed an order.",
        "generated: 1 stale; to write them, run: npx evolvent generate",
        "",
      ].join("\n"),
    );
  });

  it("names the file in every format", async () => {
    const folder = shop();
    const { stdout: plain } = await run(folder, ["generate", "--check", "--format", "plain"]);
    expect(plain).toContain(
      'generated/shop.orders/events.txt:1:1: error[write/missing]: "generated/shop.orders/events.txt" is missing',
    );
    const { stdout: github } = await run(folder, ["generate", "--check", "--format", "github"]);
    expect(github.split("\n")[0]).toMatch(
      /^::error file=generated\/shop.orders\/OrderPlaced.txt,line=1,.*title=write\/missing::/,
    );
  });
});

describe("check", () => {
  it("writes nothing, and exits with 1 on errors", async () => {
    const folder = shop();
    const before = readTree(folder);
    const clean = await run(folder, ["check"]);
    expect(clean).toEqual({ code: 0, stdout: "1 event in 1 package: no errors\n", stderr: "" });
    expect(readTree(folder)).toEqual(before);
    edit(folder, "order_id: string", "order_id: strin");
    expect((await run(folder, ["check"])).code).toBe(1);
  });

  it("prints JSON that parses, and nothing else", async () => {
    const folder = shop();
    edit(folder, "order_id: string", "order_id: strin");
    const { stdout, stderr, code } = await run(folder, ["check", "--format", "json", "--stats"]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      command: "check",
      exitCode: 1,
      errors: 1,
      warnings: 0,
      diagnostics: [
        {
          id: "link/unknown-type",
          severity: "error",
          path: "schemas/shop.yaml",
          start: { line: 9, column: 17 },
          end: { line: 9, column: 22 },
        },
      ],
      stats: { milliseconds: { parse: expect.any(Number), total: expect.any(Number) }, peakMemory: expect.any(Number) },
    });
  });

  it("counts paths from the working directory, and for GitHub from its workspace", async () => {
    const folder = shop();
    edit(folder, "order_id: string", "order_id: strin");
    const below = join(folder, "schemas");
    const words = ["check", "--config", "../evolvent.config.js", "--format"];
    expect((await run(below, [...words, "plain"])).stdout).toMatch(/^shop.yaml:9:17: error/);
    const { stdout } = await run(below, [...words, "github"], { environment: { GITHUB_WORKSPACE: folder } });
    expect(stdout).toMatch(/^::error file=schemas\/shop.yaml,line=9,col=17,endColumn=22,title=link\/unknown-type::/);
  });

  it("tells all problems of all files at once, in order", async () => {
    const broken = (name: string) => `package: ${name}\nevents:\n  A: { fields: { x: strin, y: nope } }\n`;
    const folder = shop({
      "schemas/shop.yaml": broken("b"),
      "schemas/a.yaml": broken("a"),
      "schemas/c.yaml": "package: [",
    });
    const { stdout } = await run(folder, ["check", "--format", "plain"]);
    const places = stdout.split("\n").flatMap((line) => /^(\S+\.yaml:\d+:\d+)/.exec(line)?.[1] ?? []);
    expect(places.length).toBeGreaterThanOrEqual(5);
    expect(places).toEqual(places.toSorted());
  });
});

describe("what could not run", () => {
  it.each<[string, string, RegExp]>([
    ["broken", "export default {", /config\/unreadable/],
    ["throwing", 'throw new Error("no way")', /config\/unreadable.*no way/],
    ["with a key too many", "export default { shemas: 1 }", /config\/unknown-key.*(?:\n.*)*did you mean "schemas"/],
    [
      "with an unknown emitter: config/unknown-emitter",
      'export default { emitters: ["typs"] }',
      /config\/unknown-emitter.*"typs"; there are types/,
    ],
    [
      "with a folder of templates that is none: config/template",
      'export default { templates: "none" }',
      /config\/template.*no such folder/,
    ],
  ])("exits with 2: a configuration %s", async (_, config, message) => {
    const folder = shop({ "evolvent.config.js": config });
    const before = readTree(folder);
    const { code, stdout } = await run(folder, ["generate"]);
    expect(code).toBe(2);
    expect(stdout).toMatch(message);
    expect(readTree(folder)).toEqual(before);
  });

  it("exits with 2: a template that is none, with its line", async () => {
    const folder = shop({ "evolvent.config.json": '{"templates": "t"}', "t/index.hbs": "fine\n{{#if}" });
    rmSync(join(folder, "evolvent.config.js"));
    const { code, stdout } = await run(folder, ["generate"]);
    expect({ code, has: /config\/template.*"index".*/.test(stdout) }).toEqual({ code: 2, has: true });
  });

  it("exits with 2: an output folder that is a file", async () => {
    const folder = shop({ generated: "mine" });
    const { code, stdout } = await run(folder, ["generate", "--format", "plain"]);
    expect(code).toBe(2);
    expect(stdout).toMatch(
      /^generated\/shop.orders\/OrderPlaced.txt:1:1: error\[write\/blocked\]: .*the output folder is no folder/,
    );
    expect(readTree(folder)).toMatchObject({ generated: "mine" });
  });

  it("exits with 2: a disk that takes no more, and leaves the old output whole", async () => {
    const folder = shop();
    await run(folder, ["generate"]);
    const before = output(folder);
    edit(folder, "A customer placed an order.", "x".repeat(20_000));
    const limited = (command: readonly string[]) => ["sh", "-c", 'ulimit -f 8; exec "$@"', "sh", ...command];
    const { code, stdout } = await run(folder, ["generate"], { wrapper: limited });
    expect(code).toBe(2);
    expect(stdout).toContain(
      'can\'t write "generated/shop.orders/OrderPlaced.txt": it is larger than the system allows; the output is as it was before',
    );
    expect(output(folder)).toEqual(before);
    expect((await run(folder, ["generate"])).code).toBe(0);
  });

  it("exits with 2: files of others in the way", async () => {
    const folder = shop({ "generated/shop.orders/events.txt": "mine" });
    const { code, stdout } = await run(folder, ["generate"]);
    expect(code).toBe(2);
    expect(stdout).toContain("error[write/foreign-file]");
    expect(output(folder)).toEqual({ "shop.orders/events.txt": "mine" });
  });

  it("exits with 2: an emitter that throws or writes elsewhere", async () => {
    for (const [body, message] of [
      ['throw new Error("oh");', "oh"],
      ['yield { kind: "file", path: "../evil.txt", text: "" };', "../evil.txt"],
    ]) {
      const folder = shop({
        "evolvent.config.js": `export default { emitters: [{ name: "bad", *emit() { ${body} } }] };`,
      });
      const before = readTree(folder);
      const { code, stderr } = await run(folder, ["generate"]);
      expect(code).toBe(2);
      expect(stderr).toContain(message);
      expect(stderr).toContain("emitter");
      expect(readTree(folder)).toEqual(before);
    }
  });
});

describe("hostile names of files", () => {
  it("harm neither the terminal nor the disk", async () => {
    const folder = temporaryFolder();
    const name = "a\u001b[2J\n::error::x\u202e$(touch evil).yaml";
    writeFiles(folder, { [`schemas/${name}`]: "package: [", "evolvent.config.js": listConfig });
    for (const format of ["pretty", "plain", "github", "json"]) {
      const { code, stdout } = await run(folder, ["check", "--format", format]);
      expect(code).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      expect(stdout).not.toMatch(format === "github" ? /^::error::x/m : /[\u0000-\u0009\u000b-\u001f\u202e]|^::/m);
    }
    expect(Object.keys(readTree(folder))).not.toContain("evil");
  });

  it("lead nowhere through links in the output", async () => {
    const folder = shop({ "elsewhere/OrderPlaced.txt": "mine" });
    mkdirSync(join(folder, "generated"));
    symlinkSync("../elsewhere", join(folder, "generated/shop.orders"));
    const { code, stdout } = await run(folder, ["generate"]);
    expect(code).toBe(2);
    expect(stdout).toContain('"shop.orders" is a link');
    expect(readTree(join(folder, "elsewhere"))).toEqual({ "OrderPlaced.txt": "mine" });
  });

  it("of folders without schemas, unreadable files and links in circles are told", async () => {
    const folder = temporaryFolder();
    expect((await run(folder, ["check"])).stdout).toContain("error[load/no-schemas]");
    mkdirSync(join(folder, "schemas"));
    symlinkSync("loop.yaml", join(folder, "schemas/loop.yaml"));
    symlinkSync("..", join(folder, "schemas/up"));
    writeFileSync(join(folder, "schemas/bytes.yaml"), new Uint8Array([0xff, 0xfe]));
    const { code, stdout } = await run(folder, ["check", "--format", "plain"]);
    expect(code).toBe(1);
    expect(stdout).toContain("schemas/bytes.yaml:1:1: error[load/not-utf8]");
    expect(stdout).toContain('error[load/unreadable]: can\'t read "schemas/loop.yaml": its links lead in a circle');
  });
});
