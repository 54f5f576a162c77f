import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { loadPrintDeclarations, type PrintDeclarations } from "../../generator/print/index.js";

describe("loadPrintDeclarations", () => {
  let print: PrintDeclarations;
  beforeAll(async () => {
    print = await loadPrintDeclarations();
  });

  it("prints interfaces and aliases, a text per module", async () => {
    const texts = await print([
      [
        {
          kind: "interface",
          name: "Order",
          docs: "An order.\n\nOf many.",
          extends: ["Base"],
          properties: [
            { name: "id", type: "string", optional: false, docs: "Which." },
            { name: '"odd name"', type: "readonly bigint[]", optional: true },
          ],
        },
        { kind: "type", name: "OrderV1", type: "Order" },
      ],
      [],
      [{ kind: "type", name: "Other", docs: "Another.", type: '"a" | "b"' }],
    ]);
    expect(texts).toEqual([
      `/**
 * An order.
 *
 * Of many.
 */
export interface Order extends Base {
  /** Which. */
  readonly id: string;
  readonly "odd name"?: readonly bigint[];
}

export type OrderV1 = Order;`,
      "",
      `/** Another. */
export type Other = "a" | "b";`,
    ]);
  });

  it("gives nothing for nothing", async () => {
    expect(await print([])).toEqual([]);
  });

  it("keeps hostile documentation inside its comment, and modules apart", async () => {
    const docs = "*/ export const evil = 1; /*\r*/ export const evil = 2;\u2028// ----\n// ----\n*/";
    const texts = await print([
      [{ kind: "type", name: "A", docs, type: "string" }],
      [{ kind: "interface", name: "B", docs, properties: [{ name: "b", type: "string", optional: false, docs }] }],
    ]);
    expect(texts).toHaveLength(2);
    const kinds = texts.map((text) =>
      ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest).statements.map(({ kind }) => kind),
    );
    expect(kinds).toEqual([[ts.SyntaxKind.TypeAliasDeclaration], [ts.SyntaxKind.InterfaceDeclaration]]);
  });
});
