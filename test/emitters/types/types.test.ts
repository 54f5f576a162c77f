import { beforeAll, describe, expect, it } from "vitest";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { emitFiles } from "../../support/emitting.js";
import { typeCheck } from "../../support/typescript.js";

const schema = `
package: shop.orders
doc: The events of the shop's orders.
versions:
  1.0.0: { released: 2024-01-01, deprecated: 2024-06-01 }
  1.1.0: { released: 2024-03-01 }
  2.0.0: { released: 2024-06-01 }
  2.1.0: {}
context: { tenant: string, region?: string }
envelope:
  Message:
    layout: { type: /kind, payload: /data, version: /v }
    fields:
      id: uuid
      sent: { type: timestamp, fill: now }
      cause?: string
      tenant?: { type: string, default: $context.tenant }
      region?: { type: string, default: $context.region }
types:
  Mode:
    doc: How it went.
    closed: true
    values: { fast: { doc: Within an hour. }, "slow": {}, odd: { json: "odd \\"quoted\\" value" } }
  Code:
    values:
      PAY: { values: { DECLINED: { json: E_PAY_1, doc: The bank said no. }, LIMIT: { json: E_PAY_2 } } }
      NET: { values: { DOWN: { json: 7 } } }
  Result:
    variants:
      Done: {}
      Failed: { fields: { code: Code, retries?: uint32 } }
  Node: { fields: { name: string, children: list<Node>, links: map<list<Node?>> } }
events:
  OrderPlaced:
    doc: An order was placed.
    requires: [cause]
    fields:
      order_id: { type: string, doc: "Which one. */ export const evil = 1; /*" }
      total: { type: int128, unit: cents, sensitive: personal }
      weight: { type: { 1.0.0: int32, 2.0.0: float64 } }
      mode: Mode
      note?: { type: string?, since: 1.1.0 }
      coupon?: { type: string, until: 2.0.0 }
      result: { type: Result, since: 2.0.0, default: { type: Done } }
      tree?: Node
      when: { values: [now, later] }
      place?: { fields: { street: string, at: { type: timestamp, as: Date } } }
      blob?: bytes
      lasts?: duration
      any?: json
      tags?: map<string?>
      amounts?: list<list<uint64?>>
      small?: { type: int64, as: number }
      odd-name?: bool
  OrderGone: { until: 2.0.0, skip: true, fields: { order_id: string } }
`;

describe("types", () => {
  let files: ReadonlyMap<string, string>;
  const text = (path: string): string => files.get(`shop/orders/${path}`) ?? "";
  beforeAll(async () => {
    ({ files } = await emitFiles(schema, [typesEmitter]));
  });

  it("type-checks under every strict flag", () => {
    expect(typeCheck(files)).toEqual([]);
  });

  it("is seen to be wrong where it is", () => {
    expect(typeCheck(new Map([["a.ts", "export const a: string = 1;\n"]]))).toEqual([
      "a.ts:1 Type 'number' is not assignable to type 'string'.",
    ]);
  });

  it("prints the latest first, and what the event always has", () => {
    expect(text("order-placed.ts")).toContain(`/** An order was placed. */
export interface OrderPlaced extends Message {
  readonly type: "OrderPlaced";
  readonly cause: string;
  readonly payload: OrderPlacedPayload;
}

/** What \`OrderPlaced\` carries. */
export interface OrderPlacedPayload {
  /** Which one. *\\/ export const evil = 1; /* */
  readonly order_id: string;
  /** Unit: cents. Sensitive: personal. */
  readonly total: bigint;
  readonly weight: number;
  readonly mode: Mode;
  readonly note?: string | null;
  readonly result: Result;
  readonly tree?: Node;
  readonly when: OrderPlacedWhen;
  readonly place?: OrderPlacedPlace;
  readonly blob?: Uint8Array;
  readonly lasts?: bigint;
  readonly any?: runtime.JsonValue;
  readonly tags?: Readonly<Record<string, string | null>>;
  readonly amounts?: readonly (readonly (bigint | null)[])[];
  readonly small?: number;
  readonly "odd-name"?: boolean;
  readonly [runtime.unknownFields]?: runtime.UnknownFields;
}
`);
  });

  it("prints older shapes by their oldest version, and majors by name", () => {
    const module = text("order-placed.ts");
    expect(module).toContain("/** `OrderPlacedPayload` as in 1.1.0. */\nexport interface OrderPlacedPayloadV1_1_0 {");
    expect(module).toContain("export type OrderPlacedV1 = OrderPlacedV1_1_0;");
    expect(module).toContain("export type OrderPlacedPayloadV2 = OrderPlacedPayload;");
    expect(module).toMatch(/1\.1\.0: released 2024-03-01\. \*\/\nexport type OrderPlacedV1 /);
  });

  it("fills envelope fields from the context where it is always given", () => {
    expect(text("message.ts")).toContain("readonly tenant: string;\n  readonly region?: string;");
  });

  it("prints enums, their groups, and codes where they are not the keys", () => {
    expect(text("mode.ts")).toContain('export type Mode = "fast" | "slow" | "odd \\"quoted\\" value";');
    const code = text("code.ts");
    expect(code).toContain('export type Code = "E_PAY_1" | "E_PAY_2" | "NET.DOWN" | runtime.UnknownValue;');
    expect(code).toContain('export type CodePay = "E_PAY_1" | "E_PAY_2";');
    expect(code).toContain(`export const Code = {
  PAY: {
    /** The bank said no. */
    DECLINED: "E_PAY_1",
    LIMIT: "E_PAY_2",
  },
  NET: {
    DOWN: "NET.DOWN",
  },
} as const;`);
    expect(text("order-placed.ts")).not.toMatch(/^export const/m);
  });

  it("discriminates unions by type", () => {
    expect(text("result.ts")).toContain(`export type Result =
  | ({ readonly type: "Done" } & ResultDone)
  | ({ readonly type: "Failed" } & ResultFailed)
  | runtime.UnknownVariant;`);
  });

  it("joins what the package's readers give", () => {
    const index = text("index.ts");
    expect(index).toContain("/** The events of the shop's orders. */\nexport type OrdersEvent = OrderPlaced;");
    expect(index).toContain(
      "export interface OrdersContext {\n  readonly tenant: string;\n  readonly region?: string;\n}",
    );
    expect(index).toContain('export const eventTypes = [\n  "OrderPlaced",\n] as const;');
    expect(index).toContain('export { Code } from "./code.js";');
  });

  it("keeps hostile text where it belongs", async () => {
    const hostile = "*/ export const evil = 1; // \\u2028 \u01c00\u01c0 `$\u{7b}evil}` </script>";
    const result = await emitFiles(
      `package: a\ndoc: ${JSON.stringify(hostile)}\ntypes:\n  E: { doc: ${JSON.stringify(hostile)}, values: { x: { json: ${JSON.stringify(hostile)}, doc: ${JSON.stringify(hostile)} } } }\n  R: { fields: { f: { type: E, doc: ${JSON.stringify(hostile)} } } }\n`,
      [typesEmitter],
    );
    expect(typeCheck(result.files)).toEqual([]);
    const module = result.files.get("a/e.ts") ?? "";
    expect(module).not.toMatch(/^export const evil/m);
    expect(module).toContain("\\u003c/script>");
  });

  it("gives the same text whatever order the files come in", async () => {
    const one = {
      "a.yaml": "package: a\ntypes: { A: { fields: { b: bool } } }\n",
      "b.yaml": "package: b\nimport: [./a.yaml]\ntypes: { B: { fields: { a: A } } }\n",
    };
    const two = { "b.yaml": one["b.yaml"], "a.yaml": one["a.yaml"] };
    expect([...(await emitFiles(one, [typesEmitter])).files]).toEqual([
      ...(await emitFiles(two, [typesEmitter])).files,
    ]);
  });
});
