import { describe, expect, it } from "vitest";
import { pageOf, renderCatalog, section } from "./support.js";

const schema = `
package: pay
compatible: full
context: { region: string }
envelope:
  Entry:
    layout: { type: /type, payload: /data, version: { at: /v, as: major } }
    fields: { id: string }
types:
  Mode: { versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-07-01 } }, values: { a: {}, b: { since: 2.0.0, default: a } } }
events:
  Paid:
    emit: [1.0.0, 2.0.0]
    versions:
      1.0.0: { released: 2025-01-15, deprecated: 2026-01-01, retired: 2026-07-01 }
      2.0.0: { released: 2025-07-01, current: 2025-09-01 }
      2.1.0: {}
    fields:
      id: { type: string, max: { 1.0.0: 9, 2.0.0: 4 }, else: none }
      mode: { type: { 1.0.0: Mode@1.0.0, 2.0.0: Mode@2.0.0 } }
      why: { type: string, since: 2.0.0, default: unknown }
      where: { type: string, since: 2.0.0, default: $context.region }
      more?: { type: string, since: 2.1.0 }
  Sized:
    versions:
      1.0.0: { released: 2025-01-15 }
      1.1.0: { released: 2025-03-01 }
    fields: { size: { type: { 1.0.0: int32, 1.1.0: int64 } } }
`;

describe("lifecycle", async () => {
  const pages = await renderCatalog({ "pay.yaml": schema });
  const paid = pageOf(pages, "catalog/pay/paid.md");
  const sized = pageOf(pages, "catalog/pay/sized.md");

  it("shows the phases with months, and what is written side by side", () => {
    const rows = section(paid, "Versions")
      .split("\n")
      .filter((line) => line.startsWith("| 1.0.0 to 2.0.0 |") && line.split("|").length === 8);
    expect(rows).toEqual([
      "| 1.0.0 to 2.0.0 | Introduction | 2025-07-01 | 2025-09-01 | 1 to 2 | both; consumers learn the new one |",
      "| 1.0.0 to 2.0.0 | Transition | 2025-09-01 | 2026-01-01 | 3 to 6 | both; the new one is the default |",
      "| 1.0.0 to 2.0.0 | Deprecation | 2026-01-01 | 2026-07-01 | 7 to 12 | both; the old one warns |",
      "| 1.0.0 to 2.0.0 | Removal | 2026-07-01 |  | 13 and later | the new one alone |",
    ]);
    expect(paid).toContain("| Written side by side | 1.0.0 until 2026-07-01; 2.0.0 |");
    expect(sized).not.toContain("Written side by side");
  });

  it("lists what reading makes an exception of", () => {
    expect(section(paid, "Reading older versions")).toMatchInlineSnapshot(`
      "Every event of every released version is read as the latest, but for these:

      | Stored as | Field | Values | Instead |
      |---|---|---|---|
      | 1.0.0 | \`payload.id\` | what the latest does not take, such as \`"aaaaa"\` | \`"none"\` |
      | 1.0.0 | \`payload.where\` | every event | what the reader is told as \`region\` |"
    `);
    expect(sized).not.toContain("Reading older versions");
  });

  it("marks the ways back, with what is lost, and an event that has none", () => {
    expect(section(paid, "Writing older versions")).toMatchInlineSnapshot(`
      "What \`downcast\` makes of the latest event. Exact: nothing is lost. Lossy: something does not come back. Partial: some events have no
      counterpart.

      | To | Way | Lost | Of an older event, made up anew | Without counterpart | For example |
      |---|---|---|---|---|---|
      | 2.0.0 | lossy | \`payload.more\` |  |  |  |
      | 1.0.0 | lossy | \`payload.mode\`: \`b\` becomes \`a\`<br>\`payload.why\`<br>\`payload.where\`<br>\`payload.more\` | \`payload.id\`: what has no counterpart |  |  |"
    `);
    expect(section(sized, "Writing older versions")).toMatchInlineSnapshot(`
      "What \`downcast\` makes of the latest event. Exact: nothing is lost. Lossy: something does not come back. Partial: some events have no
      counterpart.

      | To | Way | Lost | Of an older event, made up anew | Without counterpart | For example |
      |---|---|---|---|---|---|
      | 1.0.0 | partial |  |  | \`payload.size\` has values without a counterpart | \`{ "type": "Sized", "id": "", "payload": { "size": 2147483648 } }\` |"
    `);
  });

  it("says who reads what, and in which order to roll out", () => {
    expect(section(paid, "Who reads what")).toMatchInlineSnapshot(`
      "Readers that have nothing but a version's JSON Schema or \`.proto\` file, once they take the event's mark:

      | Consumer of | Events of 1.0.0 | Events of 2.0.0 | Events of 2.1.0 |
      |---|---|---|---|
      | 1.0.0 | reads | reads, drops a part | reads, drops a part |
      | 2.0.0 | JSON: refuses; Protobuf: misreads | reads | reads, drops a part |
      | 2.1.0 | JSON: refuses; Protobuf: misreads | reads | reads |

      Generated readers:

      | Consumer of | Events of 1.0.0 | Events of 2.0.0 | Events of 2.1.0 |
      |---|---|---|---|
      | 1.0.0 | reads | refuses the mark; gets 1.0.0 beside it | refuses the mark |
      | 2.0.0 | reads | reads | reads, drops a part |
      | 2.1.0 | reads | reads | reads |

      Order of a rollout:

      | Step | Bare readers | Generated readers |
      |---|---|---|
      | 1.0.0 to 2.0.0 | producers first | consumers first |
      | 2.0.0 to 2.1.0 | any order | any order |"
    `);
    expect(section(sized, "Who reads what")).toMatchInlineSnapshot(`
      "Readers that have nothing but a version's JSON Schema or \`.proto\` file, once they take the event's mark:

      | Consumer of | Events of 1.0.0 | Events of 1.1.0 |
      |---|---|---|
      | 1.0.0 | reads | JSON: refuses; Protobuf: misreads |
      | 1.1.0 | JSON: refuses; Protobuf: reads | reads |

      Generated readers:

      | Consumer of | Events of 1.0.0 | Events of 1.1.0 |
      |---|---|---|
      | 1.0.0 | reads | JSON: refuses; Protobuf: misreads |
      | 1.1.0 | reads | reads |

      Order of a rollout:

      | Step | Bare readers | Generated readers |
      |---|---|---|
      | 1.0.0 to 1.1.0 | side by side | consumers first |"
    `);
  });

  it("lists the changes of each release, newest first, drafts before", () => {
    const changes = pageOf(pages, "catalog/pay/package.changelog.md");
    expect(changes).toMatchInlineSnapshot(`
      "[Catalog](../index.md) / [pay](index.md) / Changes of pay

      # Changes of pay

      Each change with the version that it needs, and what readers do who have only one side's JSON Schema or \`.proto\` file; then, where that differs,
      what the generated reader does. Shared types are said once.

      ## Drafts

      | Where | Version | What changed | Needs | Old events, new readers | New events, old readers |
      |---|---|---|---|---|---|
      | \`Paid/more\` | 2.1.0 | an optional field is new | minor | reads | reads, drops a part |

      ## 2025-07-01

      | Where | Version | What changed | Needs | Old events, new readers | New events, old readers |
      |---|---|---|---|---|---|
      | \`Paid/id\` | 2.0.0 | an upper bound was lowered or added | major | JSON: refuses; Protobuf: reads; generated: reads | reads |
      | \`Paid/why\` | 2.0.0 | a required field is new; something stands in for it | major | JSON: refuses; Protobuf: misreads; generated: reads | reads, drops a part |
      | \`Paid/where\` | 2.0.0 | a required field is new; something stands in for it | major | JSON: refuses; Protobuf: misreads; generated: reads | reads, drops a part |
      | \`Mode/b\` | 2.0.0 | a value is new; readers that don't know it keep it, or something stands in | minor | reads | reads, drops a part |

      ## 2025-03-01

      | Where | Version | What changed | Needs | Old events, new readers | New events, old readers |
      |---|---|---|---|---|---|
      | \`Sized/size\` | 1.1.0 | an integer has more bits | major | JSON: refuses; Protobuf: reads; generated: reads | JSON: refuses; Protobuf: misreads |

      ## 2025-01-15

      New: [\`Paid\`](paid.md), [\`Sized\`](sized.md).
      "
    `);
    expect(pageOf(pages, "catalog/pay/index.md")).toContain("[Changes by release](package.changelog.md)");
  });
});
