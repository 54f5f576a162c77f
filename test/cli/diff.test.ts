import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { compileSchema } from "../support/json-schemas.js";
import { readProjectFile } from "../support/typescript.js";

const first = `package: shop.orders
versions: { 1.0.0: { released: 2025-01-01 } }
envelope:
  Event: { layout: { type: /type, payload: /data, version: /v }, fields: { id: string } }
events:
  Placed: { fields: { note: string, amount: int32 } }
`;
const second = first
  .replace("2025-01-01 }", "2025-01-01 }, 2.0.0: { released: 2025-02-01 }")
  .replace("note: string", "note: { type: string, at: { 1.0.0: note, 2.0.0: remark } }")
  .replace("amount: int32", "amount: { type: { 1.0.0: int32, 2.0.0: int64 } }");
const editedInPlace = first.replace("note: string", "remark: string");

function folder(files: Readonly<Record<string, string>>): string {
  const made = temporaryFolder();
  writeFiles(made, files);
  return made;
}

function git(at: string, ...words: readonly string[]): void {
  execFileSync("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...words], {
    cwd: at,
    stdio: "pipe",
  });
}

describe("output", () => {
  it("as JSON fits its published schema, and holds the event that breaks", async () => {
    const made = folder({ "old/a.yaml": first, "new/a.yaml": second });
    const { code, stdout, stderr } = await run(made, ["diff", "old", "new", "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = JSON.parse(stdout);
    const validate = compileSchema(readProjectFile("diff.schema.json"), { allowUnionTypes: true });
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.changes.map(({ rule }: { rule: string }) => rule)).toEqual(["field.renamed", "type.int-widened"]);
    expect(report.bump).toBe("major");
    expect(report.compatible.json).toEqual({ backward: false, forward: false });
    expect(report.healed.json.backward).toBe(true);
    expect(report.changes[0].witnesses[0]).toMatchObject({
      direction: "backward",
      encoding: "json",
      written: { type: "Placed", v: "1.0.0", data: { note: "", amount: 0 } },
      read: null,
      issues: [{ path: "/data/remark", message: "is missing" }, {}],
    });
    expect(report.changes[0].old).toEqual({ file: "old/a.yaml", line: 6, column: 23 });
  });

  it.each([
    ["pretty", "major shop.orders.Placed/note: a field has another name [field.renamed]"],
    ["markdown", "## Changes (major)"],
    ["github", "::warning file=new/a.yaml,line=6,col=23,title=field.renamed::"],
    ["sarif", '"ruleId":"field.renamed"'],
  ])("as %s", async (format, part) => {
    const made = folder({ "old/a.yaml": first, "new/a.yaml": second });
    const { code, stdout } = await run(made, ["diff", "old", "new", "--format", format]);
    expect(code).toBe(0);
    expect(stdout).toContain(part);
  });

  it("says with 1 that a generated reader refuses what the mode covers", async () => {
    const made = folder({ "old/a.yaml": first, "new/a.yaml": editedInPlace });
    expect((await run(made, ["diff", "old", "new"])).code).toBe(1);
    expect((await run(made, ["diff", "old", "new", "--mode", "none"])).code).toBe(0);
  });

  it("asks what is ok again with --prove", async () => {
    const made = folder({ "old/a.yaml": first, "new/a.yaml": second });
    const { code, stderr } = await run(made, ["diff", "old", "new", "--prove", "50"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "8 outcomes ok asked with 150 events: 0 refuted\n" });
  });

  it("of what is the same says so", async () => {
    const made = folder({ "a.yaml": first });
    expect(await run(made, ["diff", "a.yaml", "a.yaml"])).toEqual({ code: 0, stdout: "nothing changed\n", stderr: "" });
  });

  it("of plain .proto goes by numbers", async () => {
    const message = (body: string) => `syntax = "proto3";\npackage shop;\nmessage Order { ${body} }\n`;
    const made = folder({ "old/a.proto": message("string a = 1;"), "new/a.proto": message("string b = 1;") });
    const { stdout } = await run(made, ["diff", "old", "new", "--format", "json"]);
    const { changes, compatible } = JSON.parse(stdout);
    expect(changes.map(({ rule }: { rule: string }) => rule)).toEqual(["field.renamed"]);
    expect(compatible.protobuf).toEqual({ backward: true, forward: true });
  });
});

describe("sides", () => {
  it("have well-known types as the configuration says", async () => {
    const message = (type: string) => `syntax = "proto3";
package log;
import "google/protobuf/struct.proto";
import "google/protobuf/timestamp.proto";
message Line { google.protobuf.${type} at = 1; }
`;
    const made = folder({ "old/a.proto": message("Timestamp"), "new/a.proto": message("Struct") });
    const rules = async (): Promise<unknown> => {
      const { stdout, stderr } = await run(made, ["diff", "old", "new", "--format", "json"]);
      expect(stderr).toBe("");
      return JSON.parse(stdout).changes.map(({ rule, path }: { rule: string; path: string }) => `${rule} ${path}`);
    };
    expect(await rules()).toEqual(["type.scalar-changed log.Line/at"]);
    writeFiles(made, { "evolvent.config.json": '{ "wellKnownTypes": "messages" }' });
    expect(await rules()).toContain("type.message-renamed-same-shape log.Line/at");
  });

  it("are read from git without a checkout", async () => {
    const made = folder({ "schemas/a.yaml": first });
    git(made, "init", "-q");
    git(made, "add", ".");
    git(made, "commit", "-qm", "first");
    writeFiles(made, { "schemas/a.yaml": second });
    const { code, stdout } = await run(made, ["diff", "git:HEAD", "schemas", "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).changes).toHaveLength(2);
    expect((await run(made, ["diff", "git:HEAD:schemas/a.yaml", "schemas/a.yaml"])).stdout).toContain("field.renamed");
  });

  it("that git does not know are errors", async () => {
    const made = folder({ "schemas/a.yaml": first });
    const say = async (side: string, at = made) => {
      const { code, stderr } = await run(at, ["diff", side, "schemas"]);
      return `${code} ${stderr}`;
    };
    expect(await say("git:HEAD")).toBe("2 evolvent: this folder is in no git repository\n");
    git(made, "init", "-q");
    git(made, "add", ".");
    git(made, "commit", "-qm", "first");
    git(made, "commit", "-qm", "second", "--allow-empty");
    expect(await say("git:nope")).toBe('2 evolvent: there is no revision "nope"\n');
    expect(await say("git:--output=x")).toBe('2 evolvent: "--output=x" is no revision\n');
    expect(await say("git:HEAD:elsewhere")).toBe('2 evolvent: "elsewhere" holds no schemas at "HEAD"\n');
    const shallow = folder({});
    git(shallow, "clone", "-q", "--depth", "1", `file://${made}`, "clone");
    expect(await say("git:HEAD~1", `${shallow}/clone`)).toBe(
      '2 evolvent: revision "HEAD~1" is not in this shallow clone; fetch more of its history (git fetch --unshallow)\n',
    );
  });

  it("that are missing or have errors can't be compared", async () => {
    const made = folder({ "good.yaml": first, "bad.yaml": first.replace("int32", "int33") });
    expect(await run(made, ["diff", "none", "good.yaml"])).toMatchObject({
      code: 2,
      stderr: 'evolvent: there is no "none"\n',
    });
    const { code, stdout, stderr } = await run(made, ["diff", "good.yaml", "bad.yaml"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("link/unknown-type");
  });
});

describe("two JSON Schemas", () => {
  it("are compared as documents", async () => {
    const made = folder({ "a.json": '{"type":"integer"}', "b.json": '{"type":"number"}', "c.json": "{" });
    expect((await run(made, ["diff", "a.json", "b.json"])).code).toBe(0);
    const { code, stdout } = await run(made, ["diff", "b.json", "a.json", "--format", "json"]);
    expect(code).toBe(1);
    const report = JSON.parse(stdout);
    const validate = compileSchema(readProjectFile("diff.schema.json"), { allowUnionTypes: true });
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    expect(report.compatible).toEqual({ json: { backward: false, forward: true }, protobuf: null });
    const { written } = report.changes[0].witnesses[0];
    expect([typeof written, Number.isInteger(written)]).toEqual(["number", false]);
    expect((await run(made, ["diff", "a.json", "c.json"])).code).toBe(2);
  });
});
