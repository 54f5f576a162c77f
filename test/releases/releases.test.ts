import { describe, expect, it } from "vitest";
import { type CompileOptions, compile } from "../../generator/compile.js";
import { memoryHost } from "../../generator/load/index.js";
import { released } from "../lock/locking.js";
import { noTools } from "../support/compile-yaml.js";

const today = "2026-06-01";

interface Looked {
  readonly lock?: string;
  readonly today?: string;
  readonly path?: string;
}

/** "id: message" of all that is said of a schema and its releases. */
async function said(text: string, { lock, today: day = today, path = "schema.yaml" }: Looked = {}): Promise<string[]> {
  const files = { [`schemas/${path}`]: text, ...(lock === undefined ? {} : { "schemas/evolvent.lock": lock }) };
  const options: CompileOptions = {
    host: memoryHost(files),
    roots: ["schemas"],
    emitters: [],
    loadTools: () => Promise.resolve(noTools),
    releases: { today: day },
  };
  return (await compile(options)).diagnostics.map(({ id, message }) => `${id}: ${message}`);
}

async function ids(text: string, looked?: Looked): Promise<string[]> {
  return (await said(text, looked)).map((line) => line.slice(0, line.indexOf(": ")));
}

/** An event on a line, with fields beside `id`. */
function event(versions: string, fields: string, more = ""): string {
  return `package: shop\n${more}versions: { ${versions} }\nevents:\n  Placed:\n    fields:\n      id: string\n${fields}`;
}

const renamed = (version: string): string => `      total: { type: int64, at: { 1.0.0: total, ${version}: amount } }\n`;

describe("evolve/bump-too-small", () => {
  it("says what needs more, for which axes, and with which event", async () => {
    expect(await said(event("1.0.0: { released: 2025-01-01 }, 1.1.0: {}", renamed("1.1.0")))).toEqual([
      'evolve/bump-too-small: "shop.Placed/total": a field has another name, which needs a major version (JSON, TypeScript), but 1.1.0 is a minor after 1.0.0',
    ]);
  });

  it("is nothing where the version is large enough", async () => {
    expect(await ids(event("1.0.0: { released: 2025-01-01 }, 2.0.0: {}", renamed("2.0.0")))).toEqual([]);
  });

  it("holds a patch to change nothing that is written or read", async () => {
    const text = event("1.0.0: { released: 2025-01-01 }, 1.0.1: {}", "      note?: { type: string, since: 1.0.1 }\n");
    expect(await ids(text)).toEqual(["evolve/bump-too-small"]);
  });

  it("takes a minor below 1.0.0 for a major, and a patch for a minor", async () => {
    const text = (next: string): string =>
      event(
        `0.1.0: { released: 2025-01-01 }, ${next}: {}`,
        `      total: { type: int64, at: { 0.1.0: total, ${next}: amount } }\n`,
      );
    expect(await ids(text("0.2.0"))).toEqual([]);
    expect(await ids(text("0.1.1"))).toEqual(["evolve/bump-too-small"]);
    const added = event("0.1.0: { released: 2025-01-01 }, 0.1.1: {}", "      note?: { type: string, since: 0.1.1 }\n");
    expect(await ids(added)).toEqual([]);
  });

  it("looks at types on lines of their own, and at what uses them", async () => {
    const text = `package: shop
types:
  Mode:
    versions: { 1.0.0: { released: 2025-01-01 }, 1.1.0: {} }
    values: { a: {}, b: { until: 1.1.0, default: a } }
events:
  Placed:
    versions: { 1.0.0: { released: 2025-01-01 }, 1.1.0: {} }
    fields:
      mode: { type: { 1.0.0: Mode@1.0.0, 1.1.0: Mode@1.1.0 }, else: a }
`;
    const found = await said(text);
    expect(found.filter((line) => line.includes('"shop.Mode/b"')).length).toBeGreaterThan(0);
    expect(found.every((line) => line.startsWith("evolve/bump-too-small"))).toBe(true);
  });

  it("is about what is not locked and the newest version, and not about what can't be mended", async () => {
    const three = (third: string): string =>
      event(
        `1.0.0: { released: 2025-01-01 }, 1.1.0: { released: 2025-02-01 }${third}`,
        `${renamed("1.1.0")}      note?: { type: string, since: 1.1.0 }\n`,
      );
    const before = three("");
    expect(await ids(before)).toEqual(["evolve/bump-too-small"]);
    const after = three(", 1.2.0: {}");
    expect(await ids(after, { lock: await released({ "schemas/schema.yaml": before }) })).not.toContain(
      "lock/unlocked",
    );
    // The rename is found from 1.0.0 too, but it was 1.1.0 that made it.
    expect(await said(after, { lock: await released({ "schemas/schema.yaml": before }) })).toEqual([
      "evolve/bump-too-large: version 1.2.0 is a minor after 1.1.0, and what changes needs no more than a patch",
    ]);
  });

  it("asks nothing of directions that the package does not cover", async () => {
    const text = (mode: string): string =>
      event(
        "1.0.0: { released: 2025-01-01 }, 1.1.0: {}",
        "      note: { type: { 1.0.0: string, 1.1.0: string }, max: { 1.0.0: 10, 1.1.0: 20 } }\n",
        `compatible: ${mode}\n`,
      );
    expect(await ids(text("backward"))).toEqual([]);
    expect(await ids(text("full"))).not.toEqual([]);
    expect(await ids(text("none"))).toEqual([]);
  });
});

describe("evolve/bump-too-large", () => {
  it("is told, and is no error", async () => {
    const text = event("1.0.0: { released: 2025-01-01 }, 2.0.0: {}", "      note?: { type: string, since: 2.0.0 }\n");
    expect(await said(text)).toEqual([
      "evolve/bump-too-large: version 2.0.0 is a major after 1.0.0, and what changes needs no more than a minor",
    ]);
  });
});

describe("evolve/breaks", () => {
  const text = (mode: string): string =>
    event(
      "1.0.0: { released: 2025-01-01 }, 2.0.0: {}",
      "      memo: { type: string, until: 2.0.0 }\n",
      `compatible: ${mode}\n`,
    );

  it("says who refuses what, in the directions that are covered", async () => {
    expect(await said(text("full"))).toEqual([
      'evolve/breaks: "shop.Placed/memo": a field that was always there is gone, and what 2.0.0 writes is refused by the generated reader of 1.0.0 (JSON, Protobuf)',
    ]);
    expect(await ids(text("forward"))).toEqual(["evolve/breaks"]);
    expect(await ids(text("backward"))).toEqual([]);
  });
});

describe("waivers", () => {
  const small = (waivers: string): string =>
    event("1.0.0: { released: 2025-01-01 }, 1.1.0: {}", `${renamed("1.1.0")}`, `waivers:\n  - { ${waivers} }\n`);

  it.each([
    "rule: field.renamed, path: Placed/total, reason: Nobody reads it., until: 2027-01-01",
    "rule: field, path: Placed, reason: Nobody reads it., until: 2027-01-01",
    "rule: field.renamed, version: 1.1.0, reason: Nobody reads it., until: 2027-01-01",
  ])("of a package cover what they name: %s", async (waiver) => {
    expect(await ids(small(waiver))).toEqual([]);
  });

  it.each([
    "rule: field.renamed, path: Placed/tot, reason: Nobody reads it., until: 2027-01-01",
    "rule: field.re, path: Placed/total, reason: Nobody reads it., until: 2027-01-01",
    "rule: field.renamed, version: 1.0.0, reason: Nobody reads it., until: 2027-01-01",
    "rule: field.removed, reason: Nobody reads it., until: 2027-01-01",
  ])("cover nothing else: %s", async (waiver) => {
    expect(await ids(small(waiver))).toContain("evolve/bump-too-small");
  });

  it("end with their day, and not before", async () => {
    const text = small("rule: field.renamed, reason: Nobody reads it., until: 2026-06-01");
    expect(await ids(text, { today: "2026-05-31" })).toEqual([]);
    expect(await ids(text, { today: "2026-06-01" })).toEqual(["evolve/waiver-expired"]);
  });

  it("need a reason", async () => {
    expect(await ids(small("rule: field.renamed, until: 2027-01-01"))).toEqual(["parse/missing-key"]);
    expect(await ids(small('rule: field.renamed, reason: " ", until: 2027-01-01'))).toContain("parse/missing-key");
  });

  it("need an end that is a day, or a released version", async () => {
    expect(await ids(small("rule: field.renamed, reason: Nobody reads it., until: 2026-02-30"))).toEqual([
      "check/date",
    ]);
    expect(await ids(small("rule: field.renamed, version: 1.1.0, reason: Nobody reads it."))).toEqual([
      "evolve/waiver-endless",
    ]);
    const done = event(
      "1.0.0: { released: 2025-01-01 }, 1.1.0: { released: 2025-02-01 }",
      renamed("1.1.0"),
      "waivers:\n  - { rule: field.renamed, version: 1.1.0, reason: It was done so. }\n",
    );
    expect(await ids(done)).toEqual([]);
  });

  it("that waive nothing are unused, but not records of what was released before", async () => {
    const text = event(
      "1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 }, 2.1.0: { released: 2025-03-01 }",
      "      note?: { type: string, since: 2.1.0 }\n",
      "waivers:\n  - { rule: field.renamed, version: 2.0.0, reason: It was done so. }\n  - { rule: field.renamed, version: 2.1.0, reason: It was done so. }\n",
    );
    expect(await said(text)).toEqual([
      'evolve/waiver-unused: nothing that "field.renamed" finds at "shop" has to be waived',
    ]);
  });

  it("say the same in .proto files, on the package and on an event", async () => {
    const proto = (pkg: string, own: string): string => `syntax = "proto3";
package shop;
import "evolvent/options.proto";
option (evolvent.pkg) = { versions: [{ version: "1.0.0", released: "2025-01-01" }, { version: "1.1.0" }]${pkg} };
message Placed {
  option (evolvent.event) = { ${own} };
  optional string note = 1 [(evolvent.field) = { at: [{ from: "1.0.0", value: "note" }, { from: "1.1.0", value: "remark" }] }];
}
`;
    const path = "shop.proto";
    const rule = 'rule: "field.renamed", reason: "Nobody reads it.", until: "2027-01-01"';
    expect(await ids(proto("", ""), { path })).toEqual(["evolve/bump-too-small"]);
    expect(await ids(proto(`, waivers: [{ ${rule}, path: "Placed/note" }]`, ""), { path })).toEqual([]);
    expect(await ids(proto("", `waivers: [{ ${rule}, path: "note" }]`), { path })).toEqual([]);
    expect(await ids(proto("", `waivers: [{ ${rule}, path: "other" }]`), { path })).toContain("evolve/waiver-unused");
  });
});

describe("windows", () => {
  const line = (last: string): string => event(`1.0.0: { released: 2025-01-01, deprecated: 2026-01-01${last} }`, "");

  it("pass with the day", async () => {
    expect(await ids(line(""), { today: "2025-12-31" })).toEqual([]);
    expect(await ids(line(""), { today: "2026-01-01" })).toEqual(["evolve/deprecated-written"]);
    expect(await ids(line(", retired: 2026-07-01"), { today: "2026-06-30" })).toEqual(["evolve/deprecated-written"]);
    expect(await ids(line(", retired: 2026-07-01"), { today: "2026-07-01" })).toEqual(["evolve/retired-written"]);
  });

  it("are about what is written: a newer release takes the place of the old one", async () => {
    const text = event(
      "1.0.0: { released: 2025-01-01, deprecated: 2026-01-01, retired: 2026-03-01 }, 1.1.0: { released: 2025-06-01 }",
      "      note?: { type: string, since: 1.1.0 }\n",
    );
    expect(await ids(text)).toEqual([]);
  });

  it("hold the end of an event to what its last version promised", async () => {
    const text = (end: string): string => `package: shop
versions: { 1.0.0: { released: 2025-01-01, deprecated: 2025-06-01, retired: 2026-07-01 }, 2.0.0: ${end} }
events:
  Placed: { fields: { id: string } }
  Moved: { until: 2.0.0, fields: { to: string } }
`;
    expect(await ids(text("{ released: 2026-07-01 }"))).toEqual([]);
    expect(await ids(text("{ released: 2026-06-30 }"))).toEqual(["evolve/removed-early"]);
    expect(await ids(text("{}"), { today: "2026-05-01" })).toContain("evolve/removed-early");
    expect(await ids(text("{}"), { today: "2026-07-01" })).not.toContain("evolve/removed-early");
  });
});
