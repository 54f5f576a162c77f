import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { readTree, temporaryFolder, writeFiles } from "../support/folders.js";

const path = "schemas/shop.proto";

const shop = `syntax = "proto3";
package shop;
import "evolvent/options.proto";
option (evolvent.pkg) = {
  plain: "required"
  versions: [{ version: "1.0.0", released: "2025-01-15" }]
};
enum Kind { NONE = 0; WEB = 1; }
message Placed {
  option (evolvent.event) = {};
  string id = 1;
  Kind kind = 2;
  oneof gift { string card = 9; }
}
message Left { option (evolvent.event) = {}; }
`;

/** A folder in which a shop is released, with one edit. */
async function shopWith(from: string, to: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  expect(shop).toContain(from);
  const folder = temporaryFolder();
  writeFiles(folder, { [path]: shop, ...others });
  expect(await run(folder, ["release", "--all"])).toMatchObject({ code: 0 });
  writeFiles(folder, { [path]: shop.replace(from, to) });
  return folder;
}

describe("evolve, in .proto sources,", () => {
  it.each([
    ["string id = 1", "int64 id = 1", [], 'declare both: the old one as it was with `until: "2.0.0"`'],
    ["WEB = 1;", "WWW = 1;", ["--rename", "Kind.WEB=WWW"], "a new name has no words here; keep the old one"],
    ["oneof gift { string card = 9; }", "optional string card = 9;", [], "a oneof can't be joined or left"],
    ["oneof gift { string card = 9; }", "", ["--drop", "card"], 'oneof "gift" is gone'],
    ["Kind kind = 2;", "reserved 2 to 5;", [], "take its number 2 out of `reserved`"],
    ["message Left { option (evolvent.event) = {}; }", "", [], 'event "shop.Left": put it back'],
  ])("says what it can't write, and what to do: %s becomes %s: revise/unsupported", async (from, to, words, reason) => {
    const folder = await shopWith(from, to);
    const before = readTree(folder);
    const done = await run(folder, ["evolve", ...words, "--format", "plain"]);
    expect(done).toMatchObject({ code: 1 });
    expect(done.stdout).toContain("revise/unsupported");
    expect(done.stdout).toContain(reason);
    expect(readTree(folder)).toEqual(before);
  });

  it("leaves labels where they say what absence means: revise/unsupported", async () => {
    const folder = temporaryFolder();
    const zero = shop.replace('  plain: "required"\n', "");
    writeFiles(folder, { [path]: zero });
    expect(await run(folder, ["release", "--all"])).toMatchObject({ code: 0 });
    writeFiles(folder, { [path]: zero.replace("string id = 1", "optional string id = 1") });
    const done = await run(folder, ["evolve", "--format", "plain"]);
    expect(done).toMatchObject({ code: 1 });
    expect(done.stdout).toContain("its label says what its absence means");
  });

  it("takes a number under another name for a rename only where it is one", async () => {
    const folder = await shopWith("WEB = 1;", "WWW = 1;");
    const before = readTree(folder);
    const done = await run(folder, ["evolve", "--drop", "Kind.WEB", "--default", "Kind.WEB=WWW", "--format", "plain"]);
    expect(done.code).toBe(1);
    expect(readTree(folder)).toEqual(before);
  });

  it("asks for what the edit does not say: revise/answer-missing", async () => {
    const folder = await shopWith("string id = 1;", "string key = 1;");
    const done = await run(folder, ["evolve", "--format", "plain"]);
    expect(done).toMatchObject({ code: 2 });
    expect(done.stdout).toContain("--rename Placed.id=key, or --drop Placed.id");
    expect(await run(folder, ["evolve", "--yes"])).toMatchObject({ code: 0 });
    expect(readTree(folder)[path]).toContain(
      'string id = 1 [(evolvent.field) = { at: [{ from: "1.0.0", value: "id" }, { from: "2.0.0", value: "key" }] }];',
    );
  });

  it("shows what it would write, writes it, and has nothing to do then", async () => {
    const folder = await shopWith("  Kind kind = 2;\n", "  Kind kind = 2;\n  optional string note = 4;\n");
    const before = readTree(folder);
    const dry = await run(folder, ["evolve", "--dry-run"]);
    expect(dry.stdout).toContain('  +   optional string note = 4 [(evolvent.field).since = "1.1.0"];\n');
    expect(readTree(folder)).toEqual(before);
    expect((await run(folder, ["evolve"])).code).toBe(0);
    expect((await run(folder, ["evolve"])).stdout).toBe("nothing was edited that is released\n");
    const more = readTree(folder)[path] ?? "";
    writeFiles(folder, {
      [path]: more.replace("message Left", "message Came { option (evolvent.event) = {}; }\nmessage Left"),
    });
    expect((await run(folder, ["evolve", "--summary", "Notes.", "--released", "2025-02-15"])).code).toBe(0);
    expect(readTree(folder)[path]).toBe(
      shop
        .replace('"2025-01-15" }]', '"2025-01-15" }, { version: "1.1.0", released: "2025-02-15", summary: "Notes." }]')
        .replace(
          "  Kind kind = 2;\n",
          '  Kind kind = 2;\n  optional string note = 4 [(evolvent.field).since = "1.1.0"];\n',
        )
        .replace("message Left", 'message Came { option (evolvent.event) = { since: "1.1.0" }; }\nmessage Left'),
    );
  });

  it("writes both notations at once", async () => {
    const yaml =
      "package: office\nversions:\n  1.0.0: { released: 2025-01-15 }\nevents:\n  Opened: { fields: { id: string } }\n";
    const folder = await shopWith("string id = 1;", "string id = 1; optional string note = 4;", {
      "schemas/office.yaml": yaml,
    });
    writeFiles(folder, { "schemas/office.yaml": yaml.replace("id: string", "id: string, note?: string") });
    expect(await run(folder, ["evolve"])).toMatchObject({ code: 0 });
    const written = readTree(folder);
    expect(written[path]).toContain('note = 4 [(evolvent.field).since = "1.1.0"];');
    expect(written["schemas/office.yaml"]).toContain("note?: { type: string, since: 1.1.0 }");
    expect(await run(folder, ["check"])).toMatchObject({ code: 0 });
  });
});
