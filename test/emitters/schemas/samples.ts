/** Every layout, place, mark and presence that an event's frame can have. */
export const frames = `
package: sample.frames
versions:
  1.0.0: { released: 2024-01-01, mark: [null, 1] }
  1.1.0: { released: 2024-02-01, mark: ["1.1.0"] }
  2.0.0: { released: 2024-03-01, mark: ["2", 2] }
context: { tenant: string, zone?: timestamp }
envelope:
  Row:
    layout:
      1.0.0: { type: /*, payload: /*, version: /v }
      1.1.0: { type: /kind, payload: /body, version: /meta/v }
      2.0.0: { type: /kind, payload: / , version: /v }
    fields:
      id: { type: uint32, at: { 1.0.0: /*/id, 1.1.0: /id, 2.0.0: /id } }
      cause?: { type: uint32?, at: { 1.0.0: /*/cause, 1.1.0: /meta/cause, 2.0.0: /cause } }
      tenant: { type: string, since: 1.1.0, at: /tenant, default: $context.tenant }
      time: { type: timestamp, json: ms, since: 1.1.0, at: /time, optional: reading, none: 0, default: $context.zone }
types:
  Mode: { open: true, values: { fast: {}, slow: { json: [slow, 7] } } }
  Closed: { closed: true, values: { yes: {}, no: { json: [no, 0] } } }
  External: { open: true, layout: external, variants: { Gone: {}, Moved: { fields: { to: string, from?: string? } } } }
  ExternalClosed: { closed: true, layout: external, variants: { Gone: {}, Moved: { fields: { to: string } } } }
  Internal: { open: true, variants: { Gone: {}, Moved: { fields: { to: string } } } }
  InternalClosed: { closed: true, variants: { Gone: {}, Moved: { fields: { to: string } } } }
  Adjacent: { open: true, layout: adjacent, variants: { Gone: {}, Moved: { fields: { to: string } } } }
  AdjacentClosed: { closed: true, layout: { type: /t, payload: /c }, variants: { Gone: {}, Moved: { fields: { to: string } } } }
  Tree: { fields: { name: string, left?: Tree, all?: list<Tree>, by?: map<Tree?> } }
events:
  Changed:
    type: { 1.0.0: [Changed, Altered], 2.0.0: CHANGED }
    requires: [cause]
    fields:
      mode: Mode
      closed?: Closed
      deep?: { type: string, at: { 1.0.0: a/b, 2.0.0: deep } }
      deeper: { type: uint32, at: { 1.0.0: a/c, 2.0.0: deeper } }
      outside?: { type: bool, at: { 1.0.0: /outside, 2.0.0: outside } }
      limit?: { type: int32, none: -1 }
  Unions:
    fields:
      external?: External
      external_closed?: ExternalClosed
      internal?: Internal
      internal_closed?: InternalClosed
      adjacent?: Adjacent
      adjacent_closed?: AdjacentClosed
      tree?: Tree
  Empty: {}
  Bare: { since: 1.1.0, fields: { note?: string } }
`;

/** Payloads in which nothing must be. */
export const loose = `
package: sample.loose
versions:
  1.0.0: { released: 2024-01-01, mark: [null, 1] }
  2.0.0: { released: 2024-02-01, mark: 2 }
  3.0.0: { released: 2024-03-01, mark: 3 }
envelope:
  Row:
    layout:
      1.0.0: { type: /*, payload: /*, version: /v }
      2.0.0: { type: /kind, payload: /body/data, version: /v }
      3.0.0: { type: /kind, payload: /data, version: /v }
    fields: { cause?: uint32, note?: { type: string?, at: { 1.0.0: /*/note, 2.0.0: /note } } }
events:
  Loose: { fields: { a?: { type: int32, default: 5 }, b?: { type: string?, at: { 1.0.0: in/b, 2.0.0: b } } } }
  Beside: { fields: { top: { type: string, at: { 1.0.0: /top, 3.0.0: top }, default: "" }, c?: int32 } }
  Empty: {}
`;

const fields = [
  "b?: bool",
  "i32?: int32",
  "i32s?: { type: int32, json: [string, number] }",
  "u32?: { type: uint32, min: 5, max: 1000 }",
  "i64?: int64",
  "i64n?: { type: int64, json: [number, string], min: -10 }",
  "u64?: { type: uint64, json: number }",
  "i128?: int128",
  "u128?: { type: uint128, max: 18446744073709551620 }",
  "f32?: { type: float32 }",
  "f64?: { type: float64, min: -1.5, max: 2 }",
  "any?: { type: float64, nonfinite: true }",
  "dec?: decimal",
  "s?: { type: string, min: 1, max: 3 }",
  `p?: { type: string, pattern: "^[a-c]+$" }`,
  "e?: { type: string, format: email }",
  "b64?: { type: bytes, min: 1, max: 5 }",
  "b64u?: { type: bytes, json: base64url }",
  "hex?: { type: bytes, json: [hex, base64] }",
  "arr?: { type: bytes, json: array, max: 3 }",
  "t?: timestamp",
  "tn?: { type: timestamp, json: [naive, rfc3339] }",
  "ts?: { type: timestamp, json: s }",
  "tm?: { type: timestamp, json: [ms, rfc3339] }",
  "d?: duration",
  "ds?: { type: duration, json: s }",
  "dm?: { type: duration, json: [ms, string] }",
  "dn?: { type: duration, json: secs-nanos }",
  "day?: date",
  "u?: uuid",
  "j?: json",
  "n?: uint32?",
  "l?: { type: list<uint32?>, min: 1, max: 2, unique: true }",
  "m?: { type: map<string>, max: 2 }",
];

/** Every scalar in every spelling, with and without bounds: an event each, so that one wrong value is the only one. */
export const scalars = `
package: sample.scalars
events:
${fields.map((field) => `  Of_${field.slice(0, field.indexOf("?"))}: { fields: { ${field} } }`).join("\n")}
`;
