import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { messagePattern } from "../../generator/cli/explain.js";
import { type MessageId, messages } from "../../generator/diagnostics/index.js";
import { type RunOptions, run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { listConfig, shopSchema } from "../support/shop.js";
import { readProjectFile } from "../support/typescript.js";

const folder = () => {
  const made = temporaryFolder();
  writeFiles(made, { "schemas/shop.yaml": shopSchema.replace("string", "strin"), "evolvent.config.js": listConfig });
  return made;
};

describe("usage", () => {
  it("has help for every command, on the standard output", async () => {
    const { code, stdout, stderr } = await run(temporaryFolder(), ["--help"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of ["init", "generate", "check", "explain"]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command}`, "m"));
      expect((await run(temporaryFolder(), [command, "--help"])).stdout).toMatch(
        new RegExp(`^Usage: evolvent ${command}`),
      );
    }
    expect((await run(temporaryFolder(), ["help"])).code).toBe(0);
  });

  it("imports nothing but commander for help", () => {
    const imports = readProjectFile("generator/cli/main.ts").matchAll(/^import (?!type)[^;]*from "([^"]+)"/gm);
    expect([...imports].map(([, name]) => name)).toEqual(["node:fs", "commander", "./exit-codes.js"]);
  });

  it("prints its version", async () => {
    const { version } = JSON.parse(readProjectFile("package.json"));
    expect((await run(temporaryFolder(), ["--version"])).stdout).toBe(`${version}\n`);
  });

  it.each([
    [[], ""],
    [["generat"], "Did you mean generate?"],
    [["generate", "--chek"], "Did you mean --check?"],
    [["generate", "--format", "xml"], "Allowed choices are pretty, plain, json, github"],
    [["generate", "--check", "--watch"], "cannot be used with"],
    [["check", "extra"], "too many arguments"],
  ])("that is wrong ends with 2: %j", async (words, advice) => {
    const { code, stdout, stderr } = await run(temporaryFolder(), words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(advice);
  });
});

describe("colours", () => {
  const onTerminal = (command: readonly string[]) => ["script", "--quiet", "--command", command.join(" "), "/dev/null"];
  const isColoured = async (options: RunOptions) =>
    (await run(folder(), ["check"], options)).stdout.includes("\u001b[31m");

  it("are there on a terminal, and off it only where they are forced", async () => {
    expect(await isColoured({})).toBe(false);
    expect(await isColoured({ wrapper: onTerminal, environment: { TERM: "xterm" } })).toBe(true);
    expect(await isColoured({ wrapper: onTerminal, environment: { TERM: "dumb" } })).toBe(false);
    expect(await isColoured({ wrapper: onTerminal, environment: { TERM: "xterm", NO_COLOR: "1" } })).toBe(false);
    expect(await isColoured({ wrapper: onTerminal, environment: { TERM: "xterm", NO_COLOR: "" } })).toBe(true);
    expect(await isColoured({ environment: { FORCE_COLOR: "1" } })).toBe(true);
    expect(await isColoured({ environment: { FORCE_COLOR: "1", NO_COLOR: "1" } })).toBe(false);
    expect(await isColoured({ wrapper: onTerminal, environment: { TERM: "xterm", FORCE_COLOR: "0" } })).toBe(false);
  });

  it("are never in formats for programs", async () => {
    for (const format of ["plain", "json", "github"]) {
      const { stdout } = await run(folder(), ["check", "--format", format], { environment: { FORCE_COLOR: "1" } });
      expect(stdout).not.toContain("\u001b");
    }
  });
});

describe("output to a reader that goes away", () => {
  it("is no failure of ours", async () => {
    const broken = Array.from({ length: 3000 }, (_, index) => `  A${index}: { fields: { x: nope } }\n`);
    const made = folder();
    writeFiles(made, { "schemas/shop.yaml": `package: shop.orders\nevents:\n${broken.join("")}` });
    const wrapper = (command: readonly string[]) => ["sh", "-c", '"$@" | head -1', "sh", ...command];
    const { stdout, stderr } = await run(made, ["check", "--format", "plain"], { wrapper });
    expect(stdout).toMatch(/^schemas.*\n$/);
    expect(stderr).toBe("");
  });
});

describe("explain", () => {
  it("says what a diagnostic means", async () => {
    const { code, stdout } = await run(temporaryFolder(), ["explain", "link/unknown-type"]);
    expect(code).toBe(0);
    expect(stdout).toContain('error[link/unknown-type]: unknown type "<name>"\n  = help: declare it below types:');
    expect(stdout).toMatch(
      /\nFor example:\n\n {4}package: a\n[\s\S]*\n {4}error\[link\/unknown-type\]: unknown type "strng"\n/,
    );
    expect((await run(temporaryFolder(), ["explain", "error[link/unknown-type]"])).stdout).toBe(stdout);
    expect((await run(temporaryFolder(), ["explain", "unknown-type"])).stdout).toBe(stdout);
  });

  it("lists every id", async () => {
    const { stdout } = await run(temporaryFolder(), ["explain"]);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
    ).toEqual(Object.keys(messages).sort());
  });

  it("knows what was meant, and ends with 2 where there is no such id", async () => {
    const { code, stderr } = await run(temporaryFolder(), ["explain", "link/unknwn-type"]);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'evolvent: there is no diagnostic "link/unknwn-type"; did you mean "link/unknown-type"?\n',
    });
  });

  it.each(Object.keys(messages) as MessageId[])("can print %s without its parameters", (id) => {
    const pattern = messagePattern(id);
    expect(pattern).not.toMatch(/undefined|\[object|NaN/);
    expect(pattern.length).toBeGreaterThan(5);
  });
});

describe("docs/cli.md", () => {
  it("names every command, option, exit code and key of the configuration", async () => {
    const text = readFileSync(new URL("../../docs/cli.md", import.meta.url), "utf8");
    for (const command of ["init", "generate", "check", "explain"]) {
      const { stdout } = await run(temporaryFolder(), [command, "--help"]);
      expect(text).toContain(`evolvent ${command}`);
      for (const [option] of stdout.matchAll(/--[a-z]+/g)) expect(text).toContain(option);
    }
    for (const key of ["schemas", "out", "package", "runtime", "schemaBase", "emitters", "templates"]) {
      expect(text).toMatch(new RegExp(`^\\| \`${key}\` +\\| `, "m"));
    }
  });
});
