import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languageSchema } from "../../../generator/parse/yaml/index.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false }).compile(languageSchema());

function check(text: string): unknown {
  return validate(parse(text, { intAsBigInt: false }))
    ? []
    : validate.errors?.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("the schema of the language", () => {
  it("is the published one", () => {
    expect(`${JSON.stringify(languageSchema(), null, 2)}\n`).toBe(
      readFileSync(join(root, "language.schema.json"), "utf8"),
    );
  });

  const page = readFileSync(join(root, "docs/language.md"), "utf8");
  it.each([...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? ""))(
    "accepts the documented examples %#",
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  const schemas = readdirSync(join(root, "schemas"), { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".yaml"),
  );
  it.each(schemas)("accepts %s", (path) => {
    expect(check(readFileSync(join(root, "schemas", path), "utf8"))).toEqual([]);
  });

  it.each([
    ["unknown keys", "package: a\nowners: me\n"],
    ["wrong forms", "package: a\nevents:\n  A: { fields: [x] }\n"],
    ["words it does not know", "package: a\ncompatible: sideways\n"],
  ])("refuses %s", (_, text) => {
    expect(check(text)).not.toEqual([]);
  });
});
