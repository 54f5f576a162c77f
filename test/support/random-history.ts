import fc from "fast-check";

const versions = ["1.0.0", "1.1.0", "2.0.0"] as const;

const version = fc.constantFrom("1.1.0", "2.0.0");
const scalar = fc.constantFrom(
  "bool",
  "int32",
  "uint64",
  "int128",
  "string",
  "bytes",
  "float64",
  "timestamp",
  "duration",
  "date",
  "uuid",
  "decimal",
);

/** Types that become one another, with what stands in where they do not. */
const changes = fc.constantFrom(
  ["int32", "int64", ""],
  ["int64", "int32", ", else: 0"],
  ["uint32", "string", ', default: "0"'],
  ["int32", "float64", ""],
  ["float64", "int32", ", else: 1"],
  ["string", "list<string>", ""],
  ["list<string>", "string", ", else: none"],
  ["string", "string?", ', else: ""'],
  ["uuid", "string", ', else: "00000000-0000-4000-8000-000000000000"'],
  ["Mode", "string", ""],
  ["string", "Mode", ""],
  ["Strict", "string", ", else: a"],
  ["Address", "Address?", ""],
  ["list<Mode>", "list<Mode>?", ", else: []"],
  ["map<int32>", "map<int64>", ""],
  ["list<list<int32>>", "list<list<int64>>", ""],
  ["list<Address>", "list<Address?>", ""],
);

const declared = fc.constantFrom(
  "Mode",
  "Strict",
  "Address",
  "Payment",
  "Tree",
  "list<Address>",
  "map<Address>",
  "list<Payment>",
  "Mode?",
  "list<Mode>",
);

const attributes: fc.Arbitrary<string> = fc.oneof(
  scalar.map((type) => `type: ${type}`),
  declared.map((type) => `type: "${type}"`),
  fc.tuple(changes, version).map(([[from, to, rest], at]) => `type: { 1.0.0: "${from}", ${at}: "${to}" }${rest}`),
  fc
    .tuple(version, fc.constantFrom("int32", "uint64"))
    .map(([since, type]) => `type: ${type}, since: ${since}, default: 7`),
  fc
    .tuple(version, fc.constantFrom("int32", "int128"))
    .map(([until, type]) => `type: ${type}, until: ${until}, default: 9`),
  version.map((at) => `type: string, at: { 1.0.0: old_KEY, ${at}: KEY }`),
  version.map((at) => `type: uint32, unit: { 1.0.0: s, ${at}: ms }, else: 5`),
  version.map((at) => `type: uint64, unit: { 1.0.0: s, ${at}: ms }, else: 5`),
  fc
    .tuple(version, fc.integer({ min: 1, max: 5 }))
    .map(([at, max]) => `type: string, max: { 1.0.0: 9, ${at}: ${max} }, else: x`),
  version.map((at) => `type: string, pattern: { 1.0.0: "^[a-z]{1,4}$", ${at}: "^[a-z]{1,9}$" }, else: a`),
  version.map((at) => `type: list<int32>, max: { 1.0.0: 2, ${at}: 4 }, else: []`),
);

const field = fc.tuple(attributes, fc.constantFrom("", "", "?"), fc.boolean()).map(([text, mark, hasDefault]) => {
  const isOptional = mark !== "" && !text.includes("default:");
  const more = isOptional && hasDefault && text === "type: string" ? ", default: d" : "";
  return { mark: isOptional ? mark : "", text: `${text}${more}` };
});

const fields = fc
  .array(field, { minLength: 1, maxLength: 6 })
  .map((all) =>
    all.map(({ mark, text }, index) => `      f${index}${mark}: { ${text.replaceAll("KEY", `f${index}`)} }\n`).join(""),
  );

/** A package of one event and types, each with a history in three versions; `check` may have something to say of it. */
export const randomHistory: fc.Arbitrary<string> = fc
  .tuple(fields, fields, version, version, fc.boolean())
  .map(([event, address, later, sooner, enveloped]) => {
    const simple = address.replaceAll(/"?(?:list<|map<)?(?:Address|Tree|Payment)[?>]*"?/g, "string");
    return `package: random
versions: { ${versions.map((name) => `${name}: { released: 2025-01-0${versions.indexOf(name) + 1} }`).join(", ")} }
${enveloped ? 'envelope:\n  Envelope:\n    layout: { type: /type, payload: /data, version: /v }\n    fields:\n      id: string\n      trace?: { type: string, since: 1.1.0 }\n      old: { type: string, until: 2.0.0, default: "" }\n' : ""}types:
  Mode: { values: { a: {}, b: { since: ${later}, default: a }, c: { until: ${sooner}, default: a } } }
  Strict: { closed: true, values: { a: {}, b: { since: ${later}, default: a } } }
  Address:
    fields:
${simple}  Tree: { fields: { name: string, mode: Mode, below: list<Tree> } }
  Payment:
    variants:
      Cash: {}
      Card: { fields: { last4: { type: string, since: ${later}, default: "0000" }, owner: Address } }
      Wire: { since: ${later}, default: Cash, fields: { bank: string } }
events:
  E:
    fields:
${event}`;
  });
