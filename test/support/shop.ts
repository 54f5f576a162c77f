/** A schema with one event, to be edited by tests. */
export const shopSchema = `package: shop.orders
versions:
  1.0.0: { released: 2025-01-15 }
  2.0.0: { released: 2025-06-01 }
events:
  OrderPlaced:
    doc: A customer placed an order.
    fields:
      order_id: string
      total: { type: int64, unit: cents }
      payer: { type: string, since: 2.0.0, default: unknown }
`;

/**
 * A configuration with an emitter of its own: quick, and of nothing that other emitters may change. It writes a file for each
 * event, and a list of them.
 */
export const listConfig = `import { defineConfig } from "evolvent";

const list = {
  name: "list",
  *emit({ history }) {
    for (const { name, events } of history.model.packages) {
      for (const { key, doc } of events) yield { kind: "file", path: name + "/" + key + ".txt", text: key + "\\n" + doc + "\\n" };
      yield { kind: "file", path: name + "/events.txt", text: events.map(({ key }) => key).join("\\n") + "\\n" };
    }
  },
};
export default defineConfig({ emitters: [list] });
`;
