import { beforeAll, describe, expect, it, vi } from "vitest";
import { example } from "./example.js";
import { pageOf, renderCatalog, rowOf, section } from "./support.js";

let pages: ReadonlyMap<string, string>;
const page = (path: string): string => pageOf(pages, path);

beforeAll(async () => {
  pages = await renderCatalog(example);
});

describe("catalog", () => {
  it("has a page for each package, its changes, each event, named type and flow, and four over all", () => {
    expect([...pages.keys()].sort()).toEqual([
      "catalog/common/money/currency.md",
      "catalog/common/money/index.md",
      "catalog/deprecations.md",
      "catalog/index.md",
      "catalog/query-fields.md",
      "catalog/sensitive-data.md",
      "catalog/shop/orders/actor.md",
      "catalog/shop/orders/index.md",
      "catalog/shop/orders/order-cancelled.md",
      "catalog/shop/orders/order-closed.md",
      "catalog/shop/orders/order-event.md",
      "catalog/shop/orders/order-placed.md",
      "catalog/shop/orders/order-shipped.md",
      "catalog/shop/orders/order.flow.md",
      "catalog/shop/orders/package.changelog.md",
      "catalog/shop/orders/place.md",
      "catalog/shop/orders/problem.md",
      "catalog/shop/orders/reason.md",
    ]);
  });

  it("is the same on every run, on any day, whatever the order of the sources", async () => {
    const entries = Object.entries(example).reverse();
    vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-05T00:00:00Z") });
    try {
      const again = await renderCatalog(Object.fromEntries(entries));
      expect([...again]).toEqual([...pages]);
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not change with comments and white space in the sources", async () => {
    const moved = Object.fromEntries(Object.entries(example).map(([path, text]) => [path, `# a comment\n\n${text}`]));
    expect([...(await renderCatalog(moved))]).toEqual([...pages]);
  });
});

describe("index", () => {
  it("lists packages, events with dates, error codes and flows", () => {
    const index = page("catalog/index.md");
    expect(rowOf(section(index, "Packages"), "[Money](common/money/index.md)")).toEqual([
      "[Money](common/money/index.md)",
      "Words for amounts.",
      "",
      "0",
      "1",
    ]);
    expect(rowOf(section(index, "Events"), "[`OrderPlaced`](shop/orders/order-placed.md)")).toEqual([
      "[`OrderPlaced`](shop/orders/order-placed.md)",
      "[shop.orders](shop/orders/index.md)",
      "A customer placed an order.",
      "checkout-team",
      "1.0.0, 1.1.0, 2.0.0, 2.1.0",
      "2.0.0",
      "2025-01-01",
      "",
      "",
    ]);
    expect(section(index, "Error codes")).toContain("[`Problem`](shop/orders/problem.md)");
    expect(section(index, "Flows")).toContain("[Order](shop/orders/order.flow.md)");
  });
});

describe("page of a package", () => {
  it("tells what changed in each version of its line", () => {
    const versions = section(page("catalog/shop/orders/index.md"), "Versions");
    expect(rowOf(versions, "1.0.0").at(-1)).toBe("first version");
    expect(rowOf(versions, "1.1.0").at(-1)).toBe(
      "changed the envelope [`OrderEvent`](order-event.md)<br>changed [`OrderPlaced`](order-placed.md)",
    );
    expect(rowOf(versions, "2.0.0").at(-1)).toBe(
      "changed the envelope [`OrderEvent`](order-event.md)<br>added [`OrderClosed`](order-closed.md)<br>" +
        "changed [`OrderPlaced`](order-placed.md), [`OrderCancelled`](order-cancelled.md)<br>removed [`OrderShipped`](order-shipped.md)",
    );
  });

  it("has documentation as blocks, further notes, context and layouts", () => {
    const text = page("catalog/shop/orders/index.md");
    expect(text).toContain("What happens to orders.\n\nPoints:\n\n- one\n- two with `code`\n");
    expect(text).toContain("\n`x-channel`: orders-v1\n");
    expect(rowOf(section(text, "Context"), "`tenant`")).toEqual(["`tenant`", "`string`", "yes", "Who asks."]);
    expect(rowOf(section(text, "Context"), "`seen_at?`")[2]).toBe("no");
    expect(rowOf(section(text, "Layout"), "1.0.0 to 1.1.0").slice(1, 4)).toEqual(["`/kind`", "`/`", "`/v`"]);
  });
});

describe("page of an event", () => {
  const event = (): string => page("catalog/shop/orders/order-placed.md");

  it("shows each field with JSON name and Protobuf number side by side", () => {
    const fields = section(event(), "Payload fields");
    expect(rowOf(fields, "`order_id`")).toEqual([
      "`order_id`",
      "`string`",
      "`string`",
      "`order_id`<br>string",
      "1 `order_id`",
      "yes",
      "",
      "Unique.<br>Field to query by.",
    ]);
    expect(rowOf(fields, "`total`")).toEqual([
      "`total`",
      "`cents` (`int64`), in cent, at least `0`",
      "`bigint`",
      "`total`<br>number; also read: decimal string",
      "2 `total`",
      "yes",
      "",
      "**Assumed:** the sources leave this open",
    ]);
    expect(rowOf(fields, "`currency`")[2]).toBe("<code>[Currency](../../common/money/currency.md)</code>");
    expect(rowOf(fields, "`note?`").slice(5, 7)).toEqual(["no", "since 1.1.0"]);
    expect(rowOf(fields, "`lines`").at(-1)).toBe("Where an event lacks it: `[]`.");
    expect(rowOf(fields, "`token`").at(-1)).toBe(
      "**Secret.**<br>Where an event lacks it: what the reader is told as `tenant`.",
    );
    expect(fields).toContain("- `legacy`, until 2.0.0");
  });

  it("shows the fields of older versions by their own names and types", () => {
    const older = section(event(), "Payload fields in 1.1.0");
    expect(rowOf(older, "`id`")[3]).toBe("`id`<br>string");
    expect(rowOf(older, "`total`").slice(1, 3)).toEqual(["`int32`, in cent", "`number`"]);
    expect(rowOf(older, "`place?`")[3]).toBe("`delivery/place`<br>object");
    expect(rowOf(older, "`legacy`").at(-1)).toBe('**Deprecated:** Nobody reads it.<br>Where an event lacks it: `""`.');
  });

  it("tells what changed between neighbouring versions", () => {
    const versions = section(event(), "Versions");
    expect(rowOf(versions, "[1.0.0](#payload-fields-in-100)")).toEqual([
      "[1.0.0](#payload-fields-in-100)",
      "2024-01-01",
      "",
      "2025-01-01",
      "2026-01-01",
      "absent",
      "",
      "first version",
    ]);
    expect(rowOf(versions, "[1.1.0](#payload-fields-in-110)").slice(-2)).toEqual([
      "Notes, and a place.",
      "envelope: added required `actor`<br>added optional `note`<br>added optional `place`",
    ]);
    expect(rowOf(versions, "[2.0.0](#payload-fields-in-200)").at(-1)?.split("<br>")).toEqual([
      "the type moved from `/kind` to `/type`",
      "the payload moved from `/` to `/data`",
      "the version moved from `/v` to `/version`",
      "renamed `id` to `order_id`",
      "`total` is `cents` (`int64`), at least `0`, was `int32`",
      "`currency` is `Currency@1.1.0`, was `Currency@1.0.0`",
      "added required `lines`",
      "removed `legacy`",
    ]);
    expect(rowOf(versions, "[2.1.0](#payload-fields)").at(-1)).toBe(
      "moved `place` from `delivery/place` to `place`<br>added required `token`",
    );
    expect(versions).toContain(
      "timeline\n  2024-01-01 : 1.0.0 released\n  2024-06-01 : 1.1.0 released\n  2025-01-01 : 1.0.0 deprecated : 2.0.0 released\n",
    );
  });

  it("shows envelope fields as this event has them", () => {
    const envelope = section(event(), "Envelope");
    expect(rowOf(envelope, "`trace`")[5]).toBe("yes, on this event");
    expect(rowOf(section(page("catalog/shop/orders/order-closed.md"), "Envelope"), "`trace?`")[5]).toBe("no");
    expect(rowOf(envelope, "`actor`").at(-1)).toBe('Where an event lacks it: `{ "name": "unknown" }`.');
    expect(rowOf(envelope, "`event_id`").at(-1)).toBe("`create` fills it in: a UUID of the time now.");
  });

  it("shows examples with all digits, and the versions that lack one", () => {
    const examples = section(event(), "Examples");
    expect(examples).toContain('Stored as 1.0.0:\n\n```json\n{\n  "kind": "OrderPlaced",\n');
    expect(examples.match(/"total": 12345678901234567890,/g)).toHaveLength(2);
    expect(examples).toContain('The caller tells:\n\n```json\n{ "tenant": "t" }\n```');
    expect(examples).toContain("No example yet for 1.1.0, 2.0.0, 2.1.0.");
  });

  it("names its owner, producers and consumers", () => {
    expect(rowOf(event(), "Owner")[1]).toBe("checkout-team");
    expect(rowOf(event(), "Producers")[1]).toBe("checkout");
    expect(rowOf(event(), "Consumers")[1]).toBe("billing, stock");
    expect(rowOf(page("catalog/shop/orders/order-closed.md"), "Owner")[1]).toBe("orders-team");
  });

  it("tells how to read it", () => {
    const reading = section(event(), "Reading it");
    expect(reading).toContain('import * as OrderPlaced from "@evolvent/events/shop/orders/order-placed";');
    expect(reading).toContain("OrderPlaced.readJson(text, { context: { tenant } });");
  });

  it("says what is assumed, deprecated, removed and what takes its place", () => {
    expect(event()).toContain("> **Assumed:** The sources do not say when.");
    expect(event()).toContain("> Version 1.0.0 is deprecated from 2025-01-01, retired from 2026-01-01. Write 2.0.0.");
    expect(page("catalog/shop/orders/order-cancelled.md")).toContain(
      "> **Deprecated:** Say why instead. Its replacement is [`OrderClosed`](order-closed.md).",
    );
    const shipped = page("catalog/shop/orders/order-shipped.md");
    expect(shipped).toContain(
      "> **Removed** in 2.0.0. Readers skip it. Its replacement is [`OrderClosed`](order-closed.md).",
    );
    expect(shipped).not.toContain("Write ");
  });

  it("tells when its type on the wire changed", () => {
    const versions = section(page("catalog/shop/orders/order-cancelled.md"), "Versions");
    expect(rowOf(versions, "[2.0.0](#payload-fields)").at(-1)).toContain(
      "type on the wire is `OrderCancelled`, was `OrderCanceled`",
    );
    expect(versions).toContain("`reason`: [`Reason`](reason.md) changed");
  });
});

describe("page of a type", () => {
  it("shows error codes by group, code and meaning", () => {
    const codes = section(page("catalog/shop/orders/problem.md"), "Contents");
    expect(codes).toContain("| Group | Name | Code |");
    expect(codes).toContain(
      '| STOCK | `LATE` | `"E_STOCK_2"` | `"E_STOCK_2"` | 2 `PROBLEM_STOCK_LATE` | since 2.0.0 | Where a version lacks it: `STOCK.EMPTY`. |',
    );
    expect(codes).toContain('| PAY | `DECLINED` | `"E_PAY_1"` |');
  });

  it("shows a union with its layout and the records of its variants", () => {
    const text = page("catalog/shop/orders/reason.md");
    expect(rowOf(section(text, "Contents"), "`Customer`")[1]).toBe("nothing");
    expect(rowOf(section(text, "Contents"), "`Shop`")[1]).toBe("[`ReasonShop`](#type-reasonshop)");
    expect(section(text, "Type ReasonShop")).toContain("`string`, matches <code>^(a&#124;b)<span>$</span></code>");
    expect(rowOf(section(text, "Versions"), "2.0.0").at(-1)).toBe(
      "in variant `Shop`: `problem`: [`Problem`](problem.md) changed<br>in variant `Shop`: added optional `code`",
    );
    expect(text).not.toContain("Type ReasonCustomer");
  });

  it("says who uses it", () => {
    const text = page("catalog/shop/orders/problem.md");
    expect(section(text, "Used by events")).toBe("- [`OrderCancelled`](order-cancelled.md)");
    expect(section(text, "Used by types")).toBe("- [`ReasonShop`](reason.md#type-reasonshop)");
    expect(section(page("catalog/common/money/currency.md"), "Used by events")).toBe(
      "- [`OrderPlaced`](../../shop/orders/order-placed.md)",
    );
  });

  it("says whether unknown values are kept", () => {
    expect(page("catalog/shop/orders/problem.md")).toContain("Open: a value that is not listed is kept as");
    expect(page("catalog/common/money/currency.md")).toContain("Closed: a value that is not listed is refused.");
  });
});

describe("page of a flow", () => {
  it("has a diagram and steps with links", () => {
    const text = page("catalog/shop/orders/order.flow.md");
    expect(text).toContain(
      '```mermaid\nflowchart TD\n  n0["OrderPlaced"]\n  n1["OrderCancelled"]\n  n2["OrderShipped"]\n  n3["OrderClosed"]\n' +
        "  n0 --> n1\n  n0 --> n2\n  n0 --> n3\n```",
    );
    expect(section(text, "Steps")).toBe(
      "- [`OrderPlaced`](order-placed.md), then [`OrderCancelled`](order-cancelled.md) or [`OrderShipped`](order-shipped.md) or [`OrderClosed`](order-closed.md)",
    );
  });
});

describe("pages over all packages", () => {
  it("list personal data and secrets with the events that carry them", () => {
    const text = page("catalog/sensitive-data.md");
    const rows = text.split("\n").filter((line) => /^\| (Personal|Secret)/.test(line));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toContain(
      "| `name` | [`Actor`](shop/orders/actor.md) | all events in [`OrderEvent`](shop/orders/order-event.md) |",
    );
    expect(rows[1]).toContain(
      "| `street` | [`Place`](shop/orders/place.md) | [`OrderPlaced`](shop/orders/order-placed.md) |",
    );
    expect(rows[2]).toContain("| Secret | `token` |");
  });

  it("list the fields to query by", () => {
    expect(page("catalog/query-fields.md")).toContain("| `trace` | [`OrderEvent`](shop/orders/order-event.md) |");
    expect(page("catalog/query-fields.md")).toContain("| `order_id` | [`OrderPlaced`](shop/orders/order-placed.md) |");
  });

  it("list what is deprecated, removed and retired", () => {
    const rows = page("catalog/deprecations.md")
      .split("\n")
      .filter((line) => line.startsWith("| ["));
    expect(rows.map((row) => row.replaceAll(/\]\([^)]*\)/g, "]"))).toEqual([
      "| [shop.orders] 1.0.0 | [shop.orders] | 2025-01-01 | 2026-01-01 |  | 2.0.0 |",
      "| [`OrderCancelled`] | [shop.orders] |  |  | Say why instead. | [`OrderClosed`] |",
      "| [`OrderShipped`] | [shop.orders] |  | 2025-01-01 | removed in 2.0.0 | [`OrderClosed`] |",
    ]);
    expect(page("catalog/deprecations.md")).toContain("| `PAY.DECLINED` of [`Problem`](shop/orders/problem.md) |");
    expect(page("catalog/deprecations.md")).toContain("| `legacy` of [`OrderPlaced`](shop/orders/order-placed.md) |");
  });
});
