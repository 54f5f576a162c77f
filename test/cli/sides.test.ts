import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../support/command.js";
import { temporaryFolder, writeFiles } from "../support/folders.js";
import { compileSchema } from "../support/json-schemas.js";
import { readProjectFile } from "../support/typescript.js";

const schema = `package: shop
versions: { 1.0.0: { released: 2025-01-01 } }
events:
  Placed: { doc: An order., fields: { total: int64, note?: string } }
`;
const changed = schema.replace("total: int64", "total: int32");

function folder(files: Readonly<Record<string, string>>): string {
  const made = temporaryFolder();
  writeFiles(made, files);
  return made;
}

/** Rules and paths of the changes between two sides. */
async function changes(at: string, old: string, current: string): Promise<unknown> {
  const { stdout, stderr } = await run(at, ["diff", old, current, "--format", "json"]);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout).changes.map(({ rule, path }: { rule: string; path: string }) => `${rule} ${path}`);
}

describe("lock", () => {
  it("is a side: what is released, whatever became of it", async () => {
    const made = folder({ "schemas/shop.yaml": schema });
    expect((await run(made, ["release", "--all"])).code).toBe(0);
    expect(await changes(made, "lock", "schemas")).toEqual([]);
    writeFiles(made, { "schemas/shop.yaml": changed });
    expect(await changes(made, "lock", "schemas")).toEqual(["type.int-narrowed shop.Placed/total"]);
    expect(await changes(made, "schemas", "lock")).toEqual(["type.int-widened shop.Placed/total"]);
    const draft = schema
      .replace("} }\nevents", "}, 1.1.0: {} }\nevents")
      .replace("string }", "{ type: string, max: 5 } }");
    writeFiles(made, { "schemas/shop.yaml": draft });
    expect(await changes(made, "lock", "schemas")).toEqual(["constraint.maxLength.tightened shop.Placed/note"]);
    const { stdout } = await run(made, ["diff", "lock", "schemas", "--format", "json"]);
    expect(JSON.parse(stdout).changes[0].old).toEqual({ file: "schemas/evolvent.lock", line: 12, column: 3 });
  });

  it("that is not there, or has a conflict, is no side", async () => {
    const made = folder({ "schemas/shop.yaml": schema });
    expect(await run(made, ["diff", "lock", "schemas"])).toMatchObject({
      code: 2,
      stderr: "evolvent: there is no schemas/evolvent.lock; `evolvent release --all` writes it\n",
    });
    writeFiles(made, { "schemas/evolvent.lock": "evolvent lock 1\n<<<<<<< ours\n=======\n>>>>>>> theirs\n" });
    const { code, stderr } = await run(made, ["diff", "lock", "schemas"]);
    expect(code).toBe(2);
    expect(stderr).toContain("lock/conflict-marker");
    expect(stderr).toContain('"lock" can\'t be compared');
    writeFiles(made, { "schemas/evolvent.lock": "evolvent lock 1\n\nevent\n" });
    expect((await run(made, ["check", "--against", "lock"])).stderr).toContain("lock/syntax");
  });
});

describe("npm", () => {
  const installed = (manifest: object, files: Readonly<Record<string, string>> = { "schemas/shop.yaml": schema }) =>
    Object.fromEntries([
      ["schemas/shop.yaml", changed],
      ["node_modules/@shop/events/package.json", JSON.stringify(manifest)],
      ...Object.entries(files).map(([path, text]) => [`node_modules/@shop/events/${path}`, text]),
    ]);
  const fail = async (made: string, side: string): Promise<string> => {
    const { code, stdout, stderr } = await run(made, ["diff", side, "schemas"]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    return stderr.replace("evolvent: ", "").trim();
  };
  const found = ["type.int-narrowed shop.Placed/total"];

  it("is a package on the disk, also above this folder, by name, version or path", async () => {
    const made = folder({ ...installed({ version: "1.2.0" }), "below/schemas/shop.yaml": changed });
    expect(await changes(made, "npm:@shop/events", "schemas")).toEqual(found);
    expect(await changes(made, "npm:@shop/events@1.2.0", "schemas")).toEqual(found);
    expect(await changes(made, "npm:./node_modules/@shop/events", "schemas")).toEqual(found);
    expect(await changes(join(made, "below"), "npm:@shop/events", "schemas")).toEqual(found);
  });

  it("may say where its schemas are", async () => {
    const manifest = { version: "1.0.0", evolvent: { schemas: ["events/shop.yaml"] } };
    const made = folder(installed(manifest, { "events/shop.yaml": schema, "events/b.yaml": "no: schema" }));
    expect(await changes(made, "npm:@shop/events", "schemas")).toEqual(found);
  });

  it("says what is wrong, and fetches nothing", async () => {
    const made = folder(installed({ version: "1.2.0" }));
    expect(await fail(made, "npm:@shop/other")).toBe(
      'package "@shop/other" is not installed here; nothing is fetched: run npm install first',
    );
    expect(await fail(made, "npm:@shop/events@2.0.0")).toBe(
      'package "@shop/events" is installed as 1.2.0, not as 2.0.0; nothing is fetched: install that version',
    );
    expect(await fail(made, "npm:./schemas/shop.yaml")).toContain("is no folder");
    expect(await fail(made, "npm:@shop/../events")).toContain("is no name of an npm package");
    const bare = folder(installed({ version: "1.0.0" }, { "readme.md": "" }));
    expect(await fail(bare, "npm:@shop/events")).toContain('has no schemas at "schemas"');
    const broken = folder({ ...installed({}), "node_modules/@shop/events/package.json": "{" });
    expect(await fail(broken, "npm:@shop/events")).toContain("has no package.json that can be read");
    const form = folder(installed({ evolvent: { schemas: [1] } }));
    expect(await fail(form, "npm:@shop/events")).toContain('says "evolvent.schemas" in its package.json');
  });

  it("never leads out of the package", async () => {
    const made = folder({ ...installed({ evolvent: { schemas: "../../../secret" } }), "secret/a.yaml": schema });
    expect(await fail(made, "npm:@shop/events")).toContain('has no "../../../secret" inside of it');
    const linked = folder({ ...installed({}, { "readme.md": "" }), "secret/a.yaml": schema });
    mkdirSync(join(linked, "node_modules/@shop/events"), { recursive: true });
    symlinkSync(join(linked, "secret"), join(linked, "node_modules/@shop/events/schemas"));
    expect(await fail(linked, "npm:@shop/events")).toContain('has no "schemas" inside of it');
  });
});

describe("--transitive", () => {
  it("compares every released version, and says from which a change is", async () => {
    const text = (versions: string, max: string): string => `package: shop
versions: { ${versions} }
events:
  Placed: { fields: { total: { type: int32, max: { ${max} } }, note?: { type: string, since: 2.0.0 } } }
`;
    const made = folder({
      "old/a.yaml": text(
        "1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 }, 3.0.0: { released: 2025-03-01 }",
        "1.0.0: 10, 3.0.0: 5",
      ),
      "new/a.yaml": text(
        "1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 }, 3.0.0: { released: 2025-03-01 }, 4.0.0: {}",
        "1.0.0: 10, 3.0.0: 5, 4.0.0: 7",
      ).replace("max: {", "else: 7, max: {"),
    });
    expect(await changes(made, "old", "new")).toEqual(["constraint.loosened shop.Placed/total"]);
    const { stdout } = await run(made, ["diff", "old", "new", "--transitive", "--format", "json"]);
    const report = JSON.parse(stdout);
    const validate = compileSchema(readProjectFile("diff.schema.json"), { allowUnionTypes: true });
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
    const said = report.changes.map((change: { rule: string; versions: string[] }) => [change.rule, change.versions]);
    expect(said).toEqual([
      ["constraint.loosened", ["3.0.0"]],
      ["constraint.maxLength.tightened", ["1.0.0", "2.0.0"]],
      ["field.added.optional", ["1.0.0"]],
    ]);
    const tightened = report.changes[1];
    expect(tightened.witnesses[0]).toMatchObject({ direction: "backward", written: { total: 8 }, read: null });
    expect(report.compatible.json.backward).toBe(false);
    const pretty = await run(made, ["diff", "old", "new", "--transitive"]);
    expect(pretty.stdout).toContain("from 1.0.0, 2.0.0");
  });
});
