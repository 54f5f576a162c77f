import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { run, start } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

describe("init", () => {
  it("writes a starter that compiles without a warning, its example too", async () => {
    const folder = temporaryFolder();
    const { code, stdout, stderr } = await run(folder, ["init", "--yes"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^created schemas\/orders.yaml\ncreated evolvent.config.json\ncreated read-orders.ts\n/);
    expect(Object.keys(readTree(folder))).toEqual([
      "evolvent.config.json",
      "package.json",
      "read-orders.ts",
      "schemas/orders.yaml",
      "tsconfig.json",
    ]);
    const checked = await run(folder, ["check"]);
    expect(checked).toEqual({ code: 0, stdout: "1 event in 1 package: no errors\n", stderr: "" });
    expect((await run(folder, ["generate"])).code).toBe(0);
    expect((await run(folder, ["generate", "--check"])).code).toBe(0);
  });

  it("writes a schema with two versions and events last, two spaces deep, so that more can be appended", async () => {
    const folder = temporaryFolder();
    await run(folder, ["init", "--yes"]);
    const text = readTree(folder)["schemas/orders.yaml"] ?? "";
    const schema = parse(text);
    expect(Object.keys(schema.versions)).toHaveLength(2);
    expect(Object.keys(schema).at(-1)).toBe("events");
    expect(text).toMatch(/\nevents:\n {2}\w+:\n/);
    writeFiles(folder, { "schemas/orders.yaml": `${text}  OrderShipped:\n    fields: { order_id: string }\n` });
    expect((await run(folder, ["check"])).stdout).toBe("2 events in 1 package: no errors\n");
  });

  it("has a flag for every question", async () => {
    const folder = temporaryFolder();
    const words = ["--package", "billing.late_fees", "--schemas", "./a/b/", "--out", "src/events"];
    expect((await run(folder, ["init", ...words])).code).toBe(0);
    const files = readTree(folder);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["a/b/late-fees.yaml", "read-late-fees.ts"]));
    expect(JSON.parse(files["evolvent.config.json"] ?? "")).toEqual({ schemas: "a/b", out: "src/events" });
    expect(files["read-late-fees.ts"]).toContain('from "./src/events/billing/late-fees/index.js"');
    expect((await run(folder, ["generate"])).code).toBe(0);
    expect(Object.keys(readTree(folder))).toContain("src/events/billing/late-fees/index.ts");
  });

  it("overwrites nothing, and leaves package.json and tsconfig.json alone", async () => {
    for (const path of ["schemas/orders.yaml", "evolvent.config.ts", "read-orders.ts"]) {
      const folder = temporaryFolder();
      writeFiles(folder, { [path]: "mine" });
      const { code, stderr } = await run(folder, ["init", "--yes"]);
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `evolvent: there is "${path}" already; nothing was written\n`,
      });
      expect(readTree(folder)).toEqual({ [path]: "mine" });
    }
    const folder = temporaryFolder();
    writeFiles(folder, { "package.json": "mine", "tsconfig.json": "mine" });
    const { code, stdout } = await run(folder, ["init"]);
    expect(code).toBe(0);
    expect(stdout).toContain("npm install --save-dev evolvent && npm install @evolvent/runtime");
    expect(readTree(folder)).toMatchObject({ "package.json": "mine", "tsconfig.json": "mine" });
  });

  it.each([
    [["--package", "Shop"], "is no package"],
    [["--package", "shop..orders"], "is no package"],
    [["--package", "shop\n.x"], "is no package"],
    [["--schemas", "../x"], "is no folder below this one"],
    [["--out", "/etc"], "is no folder below this one"],
    [["--out", 'a"b'], "is no folder below this one"],
    [["--out", "schemas"], "the schemas can't stand in the folder that is generated"],
  ])("refuses %j", async (words, reason) => {
    const folder = temporaryFolder();
    const { code, stderr } = await run(folder, ["init", ...words]);
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
    expect(readTree(folder)).toEqual({ "/": "/" });
  });

  it("refuses a package that the compiler refuses, with its reason", async () => {
    const folder = temporaryFolder();
    const { code, stdout } = await run(folder, ["init", "--package", "catalog.events"]);
    expect(code).toBe(2);
    expect(stdout).toContain("error[link/package-reserved]");
    expect(readTree(folder)).toEqual({ "/": "/" });
  });

  /** Runs a command on a terminal of its own, of the usual size. */
  const onTerminal = (command: readonly string[]) => [
    "script",
    "--quiet",
    "--return",
    "--command",
    `stty cols 100 rows 40; exec ${command.map((word) => `'${word}'`).join(" ")}`,
    "/dev/null",
  ];

  it("asks on a terminal", async () => {
    const folder = temporaryFolder();
    const { child, until, finished } = start(folder, ["init", "--out", "code"], {
      wrapper: onTerminal,
      environment: { TERM: "xterm" },
    });
    await until(/Which package/);
    child.stdin?.write("billing.fees\r");
    await until(/In which folder/);
    child.stdin?.write("\r");
    const { code, stdout } = await finished;
    expect(stdout).not.toContain("Into which folder");
    expect(code).toBe(0);
    expect(JSON.parse(readTree(folder)["evolvent.config.json"] ?? "")).toEqual({ schemas: "schemas", out: "code" });
    expect(Object.keys(readTree(join(folder, "schemas")))).toEqual(["fees.yaml"]);
  });

  it("asks nothing on a terminal with --yes, and writes nothing when it is cancelled", async () => {
    const folder = temporaryFolder();
    const options = { wrapper: onTerminal, environment: { TERM: "xterm" } };
    const { child, until, finished } = start(folder, ["init"], options);
    await until(/Which package/);
    child.stdin?.write("\u0003");
    expect((await finished).code).toBe(2);
    expect(readTree(folder)).toEqual({ "/": "/" });
    expect((await run(folder, ["init", "--yes"], options)).stdout).not.toContain("Which package");
  });
});
