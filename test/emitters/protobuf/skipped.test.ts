import { expect, it } from "vitest";
import { compile } from "../../../generator/compile.js";
import { memoryHost } from "../../../generator/load/index.js";
import { loadStandardTools, standardEmitters } from "../../../generator/standard.js";
import { importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

const schema = `package: shop
versions:
  1.0.0: { released: 2025-01-01 }
  2.0.0: { released: 2025-02-01 }
envelope:
  Envelope:
    layout: { type: /type, payload: /payload, version: /version }
    fields: { id: string }
events:
  Placed: { fields: { total: int64 } }
  Skipped: { until: 2.0.0, skip: true, fields: { op: string } }
`;

/** An event message: its type, its version, and an empty payload. */
function messageOf(type: string): Uint8Array {
  const text = (tag: number, value: string) => [tag, value.length, ...new TextEncoder().encode(value)];
  return new Uint8Array([...text(10, type), ...text(18, "1.0.0"), 122, 0]);
}

it("an event that readers skip type-checks among the others, and is answered with skipped", async () => {
  const { files, diagnostics } = await compile({
    host: memoryHost({ "shop.yaml": schema }),
    roots: [""],
    emitters: standardEmitters,
    loadTools: loadStandardTools,
  });
  expect(diagnostics).toEqual([]);
  expect(typeCheck(files)).toEqual([]);
  for (const path of ["shop/index.ts", "shop/skipped.ts"]) {
    const module = await importGenerated(files, path);
    const readProtobuf = module.readProtobuf as (bytes: Uint8Array) => unknown;
    expect(readProtobuf(messageOf("Skipped"))).toMatchObject({ kind: "skipped", type: "Skipped", version: "1.0.0" });
  }
});
