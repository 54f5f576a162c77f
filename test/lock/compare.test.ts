import { describe, expect, it } from "vitest";
import { positionAt } from "../../generator/source/index.js";
import { afterRelease, checked, type Files, ids, lockFile, released, said, schema } from "./locking.js";

const shop = `package: shop
versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-06-01 } }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields: { id: string }
types:
  Mode: { values: { fast: {}, slow: {}, eco: { until: 2.0.0, default: slow } } }
  Item: { fields: { name: string, mode: Mode, size: { type: int32, since: 2.0.0, default: 1 } } }
events:
  Placed:
    doc: Someone bought something.
    fields:
      total: { type: int64, unit: cents }
      items: list<Item>
      payer: { type: string, since: 2.0.0, default: unknown }
      note?: { type: string, default: none }
`;

async function edited(from: string, to: string) {
  expect(shop).toContain(from);
  return afterRelease(schema(shop), schema(shop.replace(from, to)));
}

describe("what is released", () => {
  it("may be locked again and again", async () => {
    const lock = await released(schema(shop));
    expect(await released({ ...schema(shop), [lockFile]: lock })).toBe(lock);
    expect(said(await checked({ ...schema(shop), [lockFile]: lock }))).toEqual([]);
  });

  it("says both places where it was edited", async () => {
    const { diagnostics } = await edited("total: { type: int64,", "total: { type: int32,");
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(found?.id).toBe("lock/edited-version");
    expect(found?.message).toBe(
      'versions 1.0.0, 2.0.0 of "shop.PlacedPayload" are released, but field total was int64 json=string proto=int64, and is int32 json=number proto=int32',
    );
    expect(found?.span && positionAt(found.span.file, found.span.start)).toEqual({ line: 14, column: 7 });
    const [place] = found?.related ?? [];
    expect(place?.span.file.path).toBe(lockFile);
    expect(place?.span.file.text.slice(place.span.start, place.span.end)).toMatch(/^field total: int64/);
  });

  it.each([
    ["a rename", "total: {", "sum: {", ["field sum was added", "field total was removed"]],
    [
      "another place",
      "total: { type: int64,",
      "total: { type: int64, at: cents,",
      ["field total was at total, and is at cents"],
    ],
    ["a removed value", "fast: {}, ", "", ["value fast was removed"]],
    ["another spelling", "fast: {}", "fast: { json: quick }", ['value fast was json "fast", and is json "quick"']],
    [
      "a field of the envelope",
      "fields: { id: string }",
      "fields: { id?: string }",
      ["field id was required, and is optional"],
    ],
    ["the layout", "payload: /data", "payload: /payload", ["layout was payload /data, and is payload /payload"]],
    ["a unit", "unit: cents", "unit: dollars", ["field total was unit cents, and is unit dollars"]],
    [
      "a default of an optional field",
      "default: none",
      "default: nothing",
      ['field note was default "none", and is default "nothing"'],
    ],
    ["a field that is new in an old version", "note?:", "more?: string\n      note?:", ["field more was added"]],
    [
      "a mark",
      "1.0.0: { released: 2025-01-15 }",
      "1.0.0: { released: 2025-01-15, mark: v1 }",
      ['mark was "1.0.0", and is "v1"'],
    ],
  ])("is not edited by %s", async (_, from, to, changes) => {
    const result = await edited(from, to);
    expect(ids(result)).toEqual(changes.map(() => "lock/edited-version"));
    for (const [index, change] of changes.entries())
      expect(result.diagnostics.map(({ message }) => message).sort()[index]).toContain(change);
  });

  it.each([
    ["words", "Someone bought something.", "Somebody bought a thing."],
    ["a comment", "events:", "# what happens\nevents:"],
    ["dates", "released: 2025-06-01", "released: 2025-06-02, deprecated: 2026-01-01, summary: Who pays."],
    ["x- keys", "    doc: Someone", "    x-team: sales\n    doc: Someone"],
    [
      "order",
      "      items: list<Item>\n      payer: { type: string, since: 2.0.0, default: unknown }",
      "      payer: { since: 2.0.0, default: unknown, type: string }\n      items: list<Item>",
    ],
    ["sensitivity", "type: int64, unit", "type: int64, sensitive: personal, query: true, unit"],
  ])("may have other %s", async (_, from, to) => {
    expect(said(await edited(from, to))).toEqual([]);
  });

  it("may not be dropped, nor taken back", async () => {
    const draft = await edited("2.0.0: { released: 2025-06-01 }", "2.0.0: {}");
    expect(said(draft)).toEqual([
      'lock/dropped-version: version 2.0.0 of "shop.Placed" is locked, but the schema says that it is no longer released',
    ]);
    expect(draft.diagnostics[0]?.related?.[0]?.span.file.path).toBe(lockFile);
    expect(said(await edited("  Placed:", "  Bought:"))).toContain(
      'lock/dropped-version: versions 1.0.0, 2.0.0 of "shop.Placed" are locked, but the event is gone',
    );
    const two =
      "package: a\nversions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-06-01 } }\nevents: { A: {} }\n";
    const gone = await afterRelease(schema(two), schema(two.replace("1.0.0: { released: 2025-01-15 }, ", "")));
    expect(said(gone)).toEqual([
      'lock/dropped-version: version 1.0.0 of "a.A" is locked, but the schema says that it is gone',
    ]);
  });

  it("is in order: nothing is put before it in the same major", async () => {
    const inserted = await afterRelease(
      schema(
        shop.replace("2.0.0: { released: 2025-06-01 }", "1.2.0: { released: 2025-06-01 }").replaceAll("2.0.0", "1.2.0"),
      ),
      schema(
        shop
          .replace("2.0.0: { released", "1.1.0: { released: 2025-03-01 }, 1.2.0: { released")
          .replaceAll("2.0.0", "1.2.0"),
      ),
    );
    expect(said(inserted)).toContain(
      'lock/skipped-version: version 1.1.0 of "shop.Placed" is not released, but 1.2.0 after it is',
    );
    const backport = await edited("2.0.0: { released", "1.1.0: { released: 2025-08-01 }, 2.0.0: { released");
    expect(said(backport)).toEqual(['lock/unlocked: version 1.1.0 is released, but not locked for "shop.Placed"']);
  });

  it("stays as it is when versions are added, also those in which nothing changes", async () => {
    const versions = "versions: { 1.0.0: { released: 2025-01-15 } }";
    const more = "versions: { 1.0.0: { released: 2025-01-15 }, 1.1.0: {}, 2.0.0: { released: 2025-06-01 } }";
    const own = (line: string, field: string, value: string): string => `package: a
${line}
types:
  Own: { fields: { x: string } }
  Mode: { ${line}, values: { fast: {}, slow: {}${value} } }
  Choice: { variants: { A: { fields: { own: Own } }, B: {} } }
events:
  A: { fields: { own: Own, all: list<Choice>, mode: { type: ${field} } } }
`;
    const before = schema(own(versions, "Mode@1.0.0", ""));
    const unlocked = 'lock/unlocked: version 2.0.0 is released, but not locked for "a.A"';
    const skipping = more.replace("1.1.0: {}, ", "");
    for (const [field, value] of [
      ["Mode@1.0.0", ""],
      ["{ 1.0.0: Mode@1.0.0, 2.0.0: Mode@2.0.0 }", ""],
      ["{ 1.0.0: Mode@1.0.0, 2.0.0: Mode@2.0.0 }", ", eco: { since: 2.0.0, default: slow }"],
    ] as const)
      expect(said(await afterRelease(before, schema(own(skipping, field, value))))).toEqual([unlocked]);
    expect(
      said(await afterRelease(before, schema(own(versions.replace("} }", "}, 1.1.0: {} }"), "Mode@1.0.0", "")))),
    ).toEqual([]);
  });

  it("says once what many events share", async () => {
    const two = `${shop}  Cancelled: { fields: { item: Item } }\n`;
    expect(ids(await afterRelease(schema(two), schema(two.replace("name: string", "name: int32"))))).toEqual([
      "lock/edited-version",
    ]);
    const unlocked = await afterRelease(schema(shop), schema(two));
    expect(said(unlocked)).toEqual([
      'lock/unlocked: version 1.0.0 is released, but not locked for "shop.Cancelled"',
      'lock/unlocked: version 2.0.0 is released, but not locked for "shop.Cancelled"',
    ]);
  });
});

describe("a changed lift", () => {
  it.each([
    ["a default", "default: unknown", "default: nobody", '"/payload/payer" was read as "unknown", and is "nobody" now'],
    ["a default in a list", "default: 1", "default: 2", '"/payload/items/0/size" was read as 1, and is 2 now'],
    [
      "an enum value's default",
      "default: slow",
      "default: fast",
      '"/payload/items/0/mode" was read as "slow", and is "fast" now',
    ],
  ])("of %s is shown with an event that reads differently", async (_, from, to, reads) => {
    const { diagnostics } = await edited(from, to);
    expect(diagnostics.map(({ id }) => id)).toEqual(["lock/lift-changed"]);
    const [found] = diagnostics;
    expect(found?.message).toContain(reads);
    expect(JSON.parse(found?.witness ?? "null")).toMatchObject({ type: "Placed", version: "1.0.0" });
    expect(found?.related?.[0]?.span.file.path).toBe(lockFile);
  });

  it.each([
    [
      "a recursive type",
      "Node: { fields: { name: string, next?: Node, weight: { type: int32, since: 2.0.0, default: OLD } } }",
      ["1", "2"],
      "/x/weight",
    ],
    [
      "a variant",
      "Node: { variants: { A: { fields: {} }, B: { fields: {} }, C: { until: 2.0.0, default: OLD } } }",
      ["A", "B"],
      "/x",
    ],
    [
      "the context",
      "Node: { fields: { a: string, b: { type: string, since: 2.0.0, default: OLD } } }",
      ["$context.who", "nobody"],
      "/x/b",
    ],
  ])("in %s is shown too", async (_, type, [was = "", now = ""], path) => {
    const text = (value: string): string => `package: a
versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-06-01 } }
context: { who: string }
types: { ${type.replace("OLD", value)} }
events: { A: { fields: { x: Node } } }
`;
    const { diagnostics } = await afterRelease(schema(text(was)), schema(text(now)));
    expect(diagnostics.map(({ id }) => id)).toEqual(["lock/lift-changed"]);
    expect(diagnostics[0]?.message).toContain(`"${path}`);
    expect(diagnostics[0]?.message).toMatch(/was read as .*, and is .* now$/);
    expect(JSON.parse(diagnostics[0]?.witness ?? "null")).toHaveProperty("x");
  });

  it("of `else` is shown with a value that has no image", async () => {
    const text = (otherwise: string) => `package: a
versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-06-01 } }
events:
  A: { fields: { x: { type: { 1.0.0: int64, 2.0.0: int32 }, else: ${otherwise} } } }
`;
    const { diagnostics } = await afterRelease(schema(text("0")), schema(text("1")));
    expect(diagnostics.map(({ id }) => id)).toEqual(["lock/lift-changed"]);
    expect(diagnostics[0]?.message).toContain('"/x" was read as 0, and is 1 now');
    expect(BigInt(JSON.parse(diagnostics[0]?.witness ?? "null").x)).toBeGreaterThan(2n ** 31n - 1n);
  });
});

const converted = schema(
  `package: a
versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-06-01 } }
events:
  A: { fields: { x: { type: { 1.0.0: string, 2.0.0: int32 }, convert: { 2.0.0: ./length.ts#length } } } }
`,
  {
    "schemas/length.ts":
      'import { add } from "./add.js";\n/** How long. */\nexport function length(text: string): number {\n  return add(text.length, 0);\n}\n',
    "schemas/add.ts": "export const add = (one: number, other: number): number => one + other;\n",
  },
);

describe("a changed function", () => {
  const withFile = (path: string, from: string, to: string): Files => {
    const text = String(converted[path]);
    expect(text).toContain(from);
    return { ...converted, [path]: text.replace(from, to) };
  };

  it("is locked with what it makes of some values", async () => {
    const lock = await released(converted);
    expect(lock).toMatch(/ {2}lift x convert: length into 2\.0\.0 [0-9a-f]{64}\n/);
    expect(lock).toContain('  try x: ["1.0.0",{"x":""},0]\n');
  });

  it("is shown with an event that reads differently", async () => {
    const { diagnostics } = await afterRelease(
      converted,
      withFile("schemas/length.ts", "text.length, 0", "text.length, 1"),
    );
    expect(diagnostics.map(({ id }) => id)).toEqual(["lock/lift-changed"]);
    expect(diagnostics[0]?.message).toContain('"x" was read as 0, and is 1 now');
    expect(diagnostics[0]?.witness).toBe('{"x":""}');
  });

  it("is noticed in a file that it imports", async () => {
    const result = await afterRelease(converted, withFile("schemas/add.ts", "one + other", "one + other + 1"));
    expect(ids(result)).toEqual(["lock/lift-changed"]);
  });

  it("is noticed where no event tells", async () => {
    const { diagnostics } = await afterRelease(converted, withFile("schemas/add.ts", "one + other", "other + one"));
    expect(diagnostics[0]?.message).toContain("no event was found that reads differently");
    expect(diagnostics[0]?.witness).toBeUndefined();
  });

  it("may have other words and types", async () => {
    expect(
      said(await afterRelease(converted, withFile("schemas/length.ts", "/** How long. */", "// Its length."))),
    ).toEqual([]);
    expect(said(await afterRelease(converted, withFile("schemas/add.ts", ": number => one", " => one")))).toEqual([]);
  });
});
