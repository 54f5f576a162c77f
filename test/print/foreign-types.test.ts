import ts from "typescript";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../generator/ir/index.js";
import { loadForeignTypes } from "../../generator/print/index.js";

async function print(document: JsonValue): Promise<string> {
  const types = await loadForeignTypes([{ path: "a/push.schema.json", document, validated: true }], () => "Push");
  return types.get("a/push.schema.json")?.text ?? "";
}

describe("loadForeignTypes", () => {
  it("prints the schema under the name it was given, whatever its title says", async () => {
    expect(
      await print({
        $id: "https://example.com/x",
        title: "Something Else",
        type: "object",
        description: "One push.",
        required: ["ref"],
        properties: {
          ref: { type: "string" },
          size: { type: "integer", minimum: 0, maximum: 100 },
          commits: { type: "array", items: { $ref: "#/$defs/commit" } },
        },
        $defs: {
          commit: {
            type: "object",
            properties: { id: { type: "string" }, parent: { $ref: "#/$defs/commit" } },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      }),
    ).toBe(
      `/**
 * One push.
 */
export interface Push {
  ref: string;
  size?: number;
  commits?: Commit[];
}
export interface Commit {
  id?: string;
  parent?: Commit;
}`,
    );
  });

  it("gives numbers that may be beyond a double's integers both types", async () => {
    expect(await print({ type: "array", items: { type: "integer" } })).toBe("export type Push = (number | bigint)[];");
  });

  it("turns prefixItems into a tuple", async () => {
    expect(
      await print({ type: "array", prefixItems: [{ type: "string" }, { type: "boolean" }], items: false, minItems: 2 }),
    ).toContain("[string, boolean]");
  });

  it("prints code from no keyword, and fetches nothing", async () => {
    const text = await print({
      type: "object",
      title: "*/ export const evil = 1; /*",
      description: "*/ export const evil = 1; /*",
      properties: {
        a: { tsType: "1; export const evil = 1" },
        b: { $ref: "https://evil.example/evil.json" },
        c: { $ref: "#/$defs/missing" },
        '"; evil: "': { enum: ['"; export const evil = 1; "', "`$\u{7b}evil}`"], tsEnumNames: ["evil", "*/ evil"] },
        d: { $ref: "#" },
      },
    });
    const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
    expect(file.statements.map((statement) => statement.kind)).toEqual([ts.SyntaxKind.InterfaceDeclaration]);
    expect(text).toMatch(/\ba\?: unknown;\s+b\?: unknown;\s+c\?: unknown;/);
  });

  it("ends on a schema of any depth", async () => {
    let schema: JsonValue = { type: "string" };
    for (let depth = 0; depth < 5000; depth += 1) schema = { type: "array", items: schema };
    expect(await print(schema)).toContain("unknown[]");
  });
});
