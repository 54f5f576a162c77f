import fc from "fast-check";
import {
  attributed,
  eitherWay,
  enumField,
  field,
  type Mutated,
  mark,
  pair,
  scalar,
  someKeys,
  type,
  typed,
  unionField,
} from "./mutated.js";

const closed = fc.constantFrom("", ", closed: true");

/** An enum whose values are written with numbers, changed as a whole. */
function enums(
  change: (keys: readonly string[]) => readonly [readonly string[], readonly string[]],
  more: fc.Arbitrary<readonly [string, string]> = closed.map((one) => [one, one] as const),
): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, someKeys, more).map(([optional, keys, [before, after]]) => {
    const [from, to] = change(keys);
    return pair(enumField(optional, from, before), enumField(optional, to, after));
  });
}

function unions(
  change: (keys: readonly string[], content: string) => readonly [readonly string[], readonly string[]],
  more: fc.Arbitrary<readonly [string, string]> = closed.map((one) => [one, one] as const),
): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, someKeys, scalar, more).map(([optional, keys, of, [before, after]]) => {
    const [from, to] = change(keys, `fields: { x: ${of} }`);
    return pair(unionField(optional, from, before), unionField(optional, to, after));
  });
}

function lastOf(keys: readonly string[]): string {
  return keys.at(-1) ?? "";
}

/** Values as they are, but for what is said of the last. */
function withLast(keys: readonly string[], said: string): readonly string[] {
  return keys.map((key) => `${key}: { ${key === lastOf(keys) ? said : ""} }`);
}

/** Variants as they are, but for what more is said of the last. */
function variantsWithLast(keys: readonly string[], content: string, said: string): readonly string[] {
  return keys.map((key) => `${key}: { ${content}${key === lastOf(keys) ? said : ""} }`);
}

/** The same fields with other types above them. */
function headed(
  heads: fc.Arbitrary<readonly [string, string]>,
  body: fc.Arbitrary<readonly [string, string]>,
): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, heads, body).map(([optional, [above, below], [from, to]]) => ({
    ...pair(field(`subject${optional}`, from), field(`subject${optional}`, to)),
    heads: [`types:\n${above}`, `types:\n${below}`],
  }));
}

function same(text: string): readonly [string, string] {
  return [text, text];
}

function both(text: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> {
  return text.map(same);
}

/** What is said of the event, before and after. */
function said(pairs: readonly (readonly [string, string])[]): fc.Arbitrary<Mutated> {
  return fc.tuple(mark, type, fc.constantFrom(...pairs)).map(([optional, of, attributes]) => ({
    ...pair(...same(field(`subject${optional}`, `type: "${of}"`))),
    attributes,
  }));
}

/** Another place in the next version: the newest one is always directly in its record, so an older place is what differs. */
function moved(from: string, to: string): fc.Arbitrary<Mutated> {
  const isInto = from === "subject";
  return fc.tuple(mark, type).map(([optional, of]) => {
    const places = isInto ? "at: { 1.0.0: inner/subject, 2.0.0: subject }" : `at: { 1.0.0: ${from}, 2.0.0: ${to} }`;
    return {
      ...pair(...same(field(`subject${optional}`, `type: "${of}", ${places}`))),
      versions: isInto ? [1, 0] : [0, 1],
    };
  });
}

const foreign = {
  "./a.schema.json": '{ "type": "object", "properties": { "x": { "type": "string" } }, "required": ["x"] }',
  "./b.schema.json": '{ "type": "object", "properties": { "x": { "type": ["string", "null"] } } }',
  "./c.schema.json": '{ "type": "array" }',
} as const;
const foreignNames = fc.uniqueArray(fc.constantFrom(...Object.keys(foreign)), { minLength: 2, maxLength: 2 });

/** Mutators of further rules: other spellings, places, words, enums and unions as a whole. */
export const furtherMutations: Readonly<Record<string, fc.Arbitrary<Mutated>>> = {
  "field.moved.into-object": moved("subject", "inner/subject"),
  "field.moved.out-of-object": moved("inner/subject", "subject"),
  "field.none-changed": eitherWay(
    attributed(
      fc.constantFrom(
        ["type: int32", "type: int32, none: 0"],
        ["type: int32, none: 0", "type: int32, none: 1"],
        ["type: string, none: ''", "type: string, none: a"],
        ["type: string", "type: string, none: ''"],
      ),
      fc.constant("?"),
    ),
  ),
  "field.fill-changed": attributed(
    fc.constantFrom(["type: uuid", "type: uuid, fill: uuid4"], ["type: uuid, fill: uuid4", "type: uuid, fill: uuid7"]),
  ),
  "field.reordered": fc.tuple(type, type).map(([one, other]) => {
    const [first, second] = [
      field("first?", `type: "${one}", number: 51`),
      field("second?", `type: "${other}", number: 52`),
    ];
    return pair(first + second, second + first);
  }),
  "field.deprecated": eitherWay(attributed(type.map((of) => [`type: "${of}"`, `type: "${of}", deprecated: gone`]))),
  "field.docs": eitherWay(
    attributed(
      type.chain((of) =>
        fc.constantFrom([`type: "${of}"`, `type: "${of}", doc: Why.`], [`type: "${of}"`, `type: "${of}", query: true`]),
      ) as fc.Arbitrary<readonly [string, string]>,
    ),
  ),
  "field.classification-changed": eitherWay(
    attributed(type.map((of) => [`type: "${of}"`, `type: "${of}", sensitive: personal`])),
  ),
  "field.removed.optional.reserved": type.map((of) => ({
    ...pair(field("subject?", `type: "${of}", number: 50`), ""),
    attributes: ["", "    reserved: [50]\n"],
  })),
  "field.reserved-removed": type.map((of) => ({
    ...pair(...same(field("subject?", `type: "${of}", number: 50`))),
    attributes: ["    reserved: [60]\n", ""],
  })),
  "event.docs": said([
    ["", "    doc: Why.\n"],
    ["    owner: sales\n", "    owner: orders\n"],
  ]),
  "event.deprecated": eitherWay(said([["", "    deprecated: use another\n"]])),
  "package.changed": fc.tuple(mark, type).map(([optional, of]) => ({
    ...pair(...same(field(`subject${optional}`, `type: "${of}"`))),
    packages: ["shop.orders", "shop.purchases"],
  })),
  "shared.added": headed(
    fc.constantFrom(["  A: { fields: { x: int32 } }\n", "  A: { fields: { x: int32 } }\n  B: { values: { a: {} } }\n"]),
    both(fc.constantFrom("type: A", "type: list<A>")),
  ),
  "shared.removed-unused": headed(
    fc.constantFrom(["  A: { fields: { x: int32 } }\n  B: { values: { a: {} } }\n", "  A: { fields: { x: int32 } }\n"]),
    both(fc.constantFrom("type: A", "type: list<A>")),
  ),
  "type.alias-changed": headed(
    fc
      .constantFrom("string", "int64", "{ type: int32, min: 3 }", "list<string>")
      .map((of) => same(`  A: ${of}\n  B: ${of}\n`)),
    fc.constantFrom(["type: A", "type: B"], ["type: B?", "type: A?"]),
  ),
  "type.message-renamed-same-shape": headed(
    fc
      .constantFrom("fields: { x: int32, y?: string }", "values: { a: { number: 1 }, b: { number: 2 } }")
      .map((of) => same(`  A: { ${of} }\n  B: { ${of} }\n`)),
    fc.constantFrom(["type: A", "type: B"], ["type: list<A>", "type: list<B>"]),
  ),
  "type.typescript-changed": attributed(
    fc.constantFrom(
      ["type: int64", "type: int64, as: number"],
      ["type: int64, as: number", "type: int64"],
      ["type: timestamp", "type: timestamp, as: Date"],
      ["type: timestamp, as: Date", "type: timestamp"],
    ),
  ),
  "type.wire-changed": eitherWay(attributed(fc.constant(["type: uuid", "type: uuid, proto: bytes"] as const))),
  "type.string-to-enum": attributed(
    fc.constantFrom(
      ["type: string", "values: { a: {}, b: {} }"],
      ["type: string", "values: { a: {}, b: {} }, closed: true"],
    ),
  ),
  "type.enum-to-string": attributed(
    fc.constantFrom(
      ["values: { a: {}, b: {} }", "type: string"],
      ["values: { a: { json: A } }, closed: true", "type: string"],
    ),
  ),
  "type.enum-int": eitherWay(
    attributed(
      fc.constantFrom(
        ["values: { a: {}, b: {} }", "type: int32"],
        ["values: { a: { json: 1 }, b: { json: 2 } }, closed: true", "type: int32"],
        ["values: { a: { number: 7, json: 7 } }", "type: uint32"],
      ),
    ),
  ),
  "type.scalar-object": eitherWay(
    attributed(
      fc.constantFrom(
        ["type: string", "fields: { x: int32 }"],
        ["type: int32", "fields: { x?: string }"],
        ["type: string", "variants: { a: { fields: { x: int32 } } }"],
        ["type: map<string>", "fields: { x?: string }"],
      ),
    ),
  ),
  "type.message-bytes": eitherWay(
    attributed(
      fc.constantFrom(["fields: { x: int32 }", "type: bytes"], ["fields: { x?: string, y?: string }", "type: bytes"]),
    ),
  ),
  "type.repeated-map": eitherWay(
    typed([
      ["list<string>", "map<string>"],
      ["list<int32>", "map<int32>"],
    ]),
  ),
  "constraint.nonfinite.tightened": attributed(
    fc.constantFrom("float32", "float64").map((of) => [`type: ${of}, nonfinite: true`, `type: ${of}`] as const),
  ),
  "constraint.foreign-changed": fc.tuple(mark, foreignNames).map(([optional, [from, to]]) => ({
    ...pair(
      field(`subject${optional}`, `type: json, schema: "${from}"`),
      field(`subject${optional}`, `type: json, schema: "${to}"`),
    ),
    schemas: foreign,
  })),
  "enum.value-removed.reserved": fc.tuple(mark, someKeys, closed).map(([optional, keys, more]) => {
    const kept = keys.map((key, index) => `${key}: { number: ${index + 1} }`).join(", ");
    return {
      ...pair(...same(field(`subject${optional}`, "type: A"))),
      heads: [
        `types:\n  A: { values: { ${kept}, omega: { number: 9 } }${more} }\n`,
        `types:\n  A: { values: { ${kept} }${more}, reserved: [9] }\n`,
      ],
    };
  }),
  "enum.value-spellings": eitherWay(
    enums((keys) => [withLast(keys, `json: [own]`), withLast(keys, "json: [own, other]")]),
  ),
  "enum.default-changed": enums((keys) => [
    [...withLast(keys, ""), "omega: {}"],
    [...keys.map((key) => `${key}: {}`), `omega: { default: ${lastOf(keys)} }`],
  ]),
  "enum.number-changed": fc.oneof(
    enums((keys) => [withLast(keys, "number: 21"), withLast(keys, "number: 22")]),
    enums((keys) => [
      [...withLast(keys, "number: 21"), "omega: { number: 22 }"],
      [...withLast(keys, "number: 22"), "omega: { number: 21 }"],
    ]),
  ),
  "enum.closed-to-open": enums(
    (keys) => [withLast(keys, ""), withLast(keys, "")],
    fc.constant([", closed: true", ""] as const),
  ),
  "enum.open-to-closed": enums(
    (keys) => [withLast(keys, ""), withLast(keys, "")],
    fc.constant(["", ", closed: true"] as const),
  ),
  "union.discriminator-changed": unions((keys, content) => [
    variantsWithLast(keys, content, ""),
    variantsWithLast(keys, content, ", type: other"),
  ]),
  "union.number-changed": fc.oneof(
    unions((keys, content) => [
      variantsWithLast(keys, content, ", number: 21"),
      variantsWithLast(keys, content, ", number: 22"),
    ]),
    unions((keys, content) => [
      [...variantsWithLast(keys, content, ", number: 21"), `omega: { ${content}, number: 22 }`],
      [...variantsWithLast(keys, content, ", number: 22"), `omega: { ${content}, number: 21 }`],
    ]),
  ),
  "union.default-changed": unions((keys, content) => [
    [...variantsWithLast(keys, content, ""), `omega: { ${content} }`],
    [...variantsWithLast(keys, content, ""), `omega: { ${content}, default: ${lastOf(keys)} }`],
  ]),
  "union.layout-changed": eitherWay(
    unions(
      (keys, content) => same2(variantsWithLast(keys, content, "")),
      fc.constantFrom(
        ["", ", layout: external"],
        [", layout: adjacent", ", layout: external"],
        ["", ", layout: { type: /kind, payload: / }"],
      ),
    ),
  ),
  "union.closed-to-open": unions(
    (keys, content) => same2(variantsWithLast(keys, content, "")),
    fc.constant([", closed: true", ""] as const),
  ),
  "union.open-to-closed": unions(
    (keys, content) => same2(variantsWithLast(keys, content, "")),
    fc.constant(["", ", closed: true"] as const),
  ),
};

function same2(body: readonly string[]): readonly [readonly string[], readonly string[]] {
  return [body, body];
}

const heads = `types:
  A: { fields: { x: int32 } }
  B: { fields: { x: int32 } }
  M: { fields: { x: { type: B, number: 1 } } }
  U: { variants: { v: { fields: { x: { type: int32, number: 1 } }, number: 1 } } }
`;

/** Cases that random ones hardly hit: each is asked like them. */
export const edges: readonly (readonly [string, Mutated])[] = [
  ...(
    [
      ["constraint.loosened", "type: string, max: 9", "type: string, max: 12"],
      ["constraint.loosened", "type: string, max: 9", "type: string"],
      ["constraint.loosened", "type: int32, min: 3", "type: int32"],
      ["constraint.loosened", "type: string, pattern: '^a+$'", "type: string"],
      ["constraint.loosened", "type: 'list<int32>', unique: true", "type: 'list<int32>'"],
      ["constraint.loosened", "type: float64", "type: float64, nonfinite: true"],
      ["constraint.loosened", "type: string, format: email", "type: string"],
      ["constraint.maxLength.tightened", "type: 'map<int32>', max: 5", "type: 'map<int32>', max: 4"],
      ["constraint.maxLength.tightened", "type: int64, max: 5", "type: int64, max: 4"],
      ["type.logical-added", "type: string", "type: string, format: email"],
      ["type.logical-changed", "type: string, format: email", "type: string, format: ipv4"],
      ["field.number-changed", "type: 'list<int32>', number: 101", "type: 'list<int32>', number: 102"],
      ["type.bytes-to-string", "type: bytes", "type: string"],
    ] as const
  ).map(([rule, from, to]) => [rule, pair(field("subject", from), field("subject", to))] as const),
  [
    "type.scalar-object",
    {
      ...pair(field("subject", "type: M"), field("subject", "type: U")),
      heads: [heads, heads],
    },
  ],
  [
    "type.message-renamed-same-shape",
    { ...pair(field("subject", "type: A"), field("subject", "type: B")), heads: [heads, heads] },
  ],
  ["field.optional-to-required", { ...pair("  optional int32 x = 1;", "  required int32 x = 1;"), syntax: "proto2" }],
  [
    "field.default-changed",
    {
      ...pair("  optional int32 x = 1 [default = 3];", "  optional int32 x = 1 [default = 4];"),
      syntax: "proto2",
    },
  ],
  [
    "oneof.field-moved-in.multiple",
    {
      ...pair("  optional int32 x = 1; optional int32 y = 2;", "  oneof o { int32 x = 1; int32 y = 2; }"),
      syntax: "proto3",
    },
  ],
  [
    "oneof.field-moved-to-existing",
    {
      ...pair("  optional int32 x = 1; oneof o { int32 y = 2; }", "  oneof o { int32 x = 1; int32 y = 2; }"),
      syntax: "proto3",
    },
  ],
  [
    "enum.number-changed",
    pair(
      field("subject", "values: { a: { number: 1 }, b: { number: 2 } }"),
      field("subject", "values: { a: { number: 2 }, b: { number: 1 } }"),
    ),
  ],
  [
    "union.number-changed",
    pair(
      field("subject", "variants: { a: { fields: { x: int32 }, number: 1 }, b: { fields: { x: int32 }, number: 2 } }"),
      field("subject", "variants: { a: { fields: { x: int32 }, number: 2 }, b: { fields: { x: int32 }, number: 1 } }"),
    ),
  ],
];
