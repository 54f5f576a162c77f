/** Schemas that use what the catalog has to show. */
export const example: Readonly<Record<string, string>> = {
  "common/money.yaml": `
package: common.money
title: Money
doc: Words for amounts.
types:
  cents: { type: int64, json: [number, string], min: 0 }
  Currency:
    doc: ISO 4217.
    versions: { 1.0.0: { released: 2024-01-01 }, 1.1.0: { released: 2024-06-01 } }
    closed: true
    values:
      EUR: {}
      USD: { doc: US dollar. }
      JPY: { since: 1.1.0, default: USD }
`,
  "shop/orders.yaml": `
package: shop.orders
doc: |
  What happens to orders.

  Points:
  - one
  - two with \`code\`
owner: orders-team
import: [../common/money.yaml]
compatible: full
context: { tenant: { type: string, doc: Who asks. }, seen_at?: timestamp }
x-channel: orders-v1
versions:
  1.0.0: { released: 2024-01-01, deprecated: 2025-01-01, retired: 2026-01-01, mark: [null] }
  1.1.0: { released: 2024-06-01, summary: "Notes, and a place." }
  2.0.0: { released: 2025-01-01, current: 2025-02-01, summary: Amounts are exact. }
  2.1.0: {}
envelope:
  OrderEvent:
    layout:
      1.0.0: { type: /kind, payload: /, version: /v }
      2.0.0: { type: /type, payload: /data, version: /version }
    fields:
      event_id: { type: uuid, fill: uuid7 }
      actor:    { type: Actor, since: 1.1.0, default: { name: unknown } }
      trace?:   { type: string, query: true }
types:
  Actor:
    fields:
      name: { type: string, sensitive: personal, doc: "Who did it | or what." }
  Place:
    fields: { street: { type: string, sensitive: personal }, floor?: int32 }
  Problem:
    doc: What can go wrong.
    open: true
    values:
      STOCK: { values: { EMPTY: { json: E_STOCK_1, doc: Nothing left. }, LATE: { json: E_STOCK_2, since: 2.0.0, default: STOCK.EMPTY } } }
      PAY:   { values: { DECLINED: { json: E_PAY_1, deprecated: Use STOCK. } } }
  Reason:
    layout: external
    variants:
      Customer: {}
      Shop: { fields: { problem: Problem, code?: { type: string, since: 2.0.0, pattern: "^(a|b)$" } } }
events:
  OrderPlaced:
    doc: A customer placed an order.
    owner: checkout-team
    producers: [checkout]
    consumers: [billing, stock]
    requires: [trace]
    x-assumed: The sources do not say when.
    x-topic: orders
    fields:
      order_id: { type: string, query: true, at: { 1.0.0: id, 2.0.0: order_id }, doc: Unique. }
      total:    { type: { 1.0.0: int32, 2.0.0: cents }, unit: cent, x-assumed: true }
      currency: { type: { 1.0.0: Currency@1.0.0, 2.0.0: Currency@1.1.0 } }
      note?:    { type: "string?", since: 1.1.0, max: 100 }
      place?:   { type: Place, since: 1.1.0, at: { 1.1.0: delivery/place, 2.1.0: place } }
      lines:    { type: "list<string>", since: 2.0.0, default: [], max: 50 }
      legacy:   { type: string, until: 2.0.0, default: "", deprecated: Nobody reads it. }
      token:    { type: string, since: 2.1.0, default: $context.tenant, sensitive: secret }
    examples:
      - title: The first one
        version: 1.0.0
        context: { tenant: t }
        stored: '{"kind":"OrderPlaced","event_id":"60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0","trace":"t","id":"o-1","total":12345678901234567890,"currency":"EUR","legacy":"x"}'
        reads: { version: 1.0.0, envelope: { event_id: 60b80c3f-bea4-4bd7-aa97-f7a8309ee9f0, trace: t, actor: { name: unknown } }, payload: { order_id: o-1, total: 12345678901234567890, currency: EUR, lines: [], token: t } }
  OrderCancelled:
    type: { 1.0.0: OrderCanceled, 2.0.0: OrderCancelled }
    deprecated: Say why instead.
    replacement: OrderClosed
    fields: { reason: Reason }
  OrderShipped: { until: 2.0.0, skip: true, replacement: OrderClosed, fields: { at: timestamp } }
  OrderClosed:  { since: 2.0.0 }
flows:
  Order:
    doc: From cart to door.
    steps:
      - OrderPlaced -> OrderCancelled | OrderShipped
      - OrderPlaced -> OrderClosed
`,
};
