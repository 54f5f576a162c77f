import { beforeAll, describe, expect, it } from "vitest";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { Issue, StandardSchema } from "../../../runtime/src/index.js";
import { emitFiles } from "../../support/emitting.js";
import { bundleGenerated, importGenerated } from "../../support/running.js";
import { typeCheck } from "../../support/typescript.js";

const schema = `
package: shop
envelope:
  Message:
    layout: { type: /kind, payload: /data }
    fields: { id: uuid, cause?: string?, note?: string }
types:
  Mode: { closed: true, values: { fast: {}, slow: {} } }
  Open: { open: true, values: { a: {}, b: {} } }
  Result: { closed: true, variants: { Done: {}, Failed: { fields: { why: string } } } }
  OpenResult: { open: true, variants: { Done: {} } }
  Node: { fields: { name: string, next?: Node, all?: list<Node>, by?: map<Node> } }
  Code: { type: string, pattern: "^[A-Z]/[0-9]+$" }
events:
  Everything:
    requires: [cause]
    fields:
      bool?: bool
      int32?: int32
      uint32?: uint32
      int64?: int64
      uint64?: uint64
      int128?: int128
      uint128?: uint128
      safe?: { type: int64, as: number }
      usafe?: { type: uint64, as: number }
      float32?: float32
      float64?: float64
      nan?: { type: float64, nonfinite: true }
      nan32?: { type: float32, nonfinite: true }
      decimal?: decimal
      string?: string
      bytes?: { type: bytes, min: 1, max: 2 }
      timestamp?: timestamp
      millis?: { type: timestamp, json: ms }
      seconds?: { type: timestamp, json: s }
      date?: { type: timestamp, as: Date }
      whole?: { type: timestamp, as: Date, json: s }
      duration?: duration
      rust?: { type: duration, json: secs-nanos }
      milli?: { type: duration, json: ms }
      day?: date
      uuid?: uuid
      json?: json
      bounded?: { type: int32, min: -3, max: 7 }
      big?: { type: uint64, min: 10 }
      real?: { type: float64, max: 0.5 }
      sized?: { type: string, min: 2, max: 3 }
      code?: Code
      email?: { type: string, format: email }
      list?: { type: list<Code>, min: 1, max: 2, unique: true }
      deep?: list<list<int32?>>
      map?: { type: map<uint32>, max: 2 }
      nullable?: { type: string?, max: 2 }
      mode?: Mode
      open?: Open
      result?: Result
      open_result?: OpenResult
      node?: Node
      modes?: list<Mode?>
      odd-name?: bool
`;

const lone = "\ud800";
/** Per field: values that are fine, and values that are refused with a code. */
const cases: Readonly<
  Record<string, { readonly good: readonly unknown[]; readonly bad: readonly (readonly [unknown, string])[] }>
> = {
  bool: {
    good: [true, false],
    bad: [
      [0, "type"],
      ["true", "type"],
      [null, "type"],
    ],
  },
  int32: {
    good: [-2147483648, 2147483647, 0],
    bad: [
      [-2147483649, "range"],
      [2147483648, "range"],
      [1.5, "type"],
      [1n, "type"],
      [Number.NaN, "type"],
    ],
  },
  uint32: {
    good: [0, 4294967295],
    bad: [
      [-1, "range"],
      [4294967296, "range"],
      ["1", "type"],
    ],
  },
  int64: {
    good: [-(2n ** 63n), 2n ** 63n - 1n],
    bad: [
      [2n ** 63n, "range"],
      [-(2n ** 63n) - 1n, "range"],
      [1, "type"],
    ],
  },
  uint64: {
    good: [0n, 2n ** 64n - 1n],
    bad: [
      [2n ** 64n, "range"],
      [-1n, "range"],
    ],
  },
  int128: {
    good: [-(2n ** 127n), 2n ** 127n - 1n],
    bad: [
      [2n ** 127n, "range"],
      [-(2n ** 127n) - 1n, "range"],
    ],
  },
  uint128: {
    good: [0n, 2n ** 128n - 1n],
    bad: [
      [2n ** 128n, "range"],
      [-1n, "range"],
    ],
  },
  safe: {
    good: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    bad: [
      [2 ** 53, "range"],
      [-(2 ** 53), "range"],
      [0.5, "type"],
      [1n, "type"],
    ],
  },
  usafe: {
    good: [0, Number.MAX_SAFE_INTEGER],
    bad: [
      [-1, "range"],
      [2 ** 53, "range"],
    ],
  },
  float32: {
    good: [0.1, -3.4e38, 3.4028235677973362e38],
    bad: [
      [3.4028235677973366e38, "range"],
      [Number.NaN, "range"],
      ["1", "type"],
    ],
  },
  float64: {
    good: [Number.MAX_VALUE, -0],
    bad: [
      [Number.NaN, "range"],
      [Number.POSITIVE_INFINITY, "range"],
      [1n, "type"],
    ],
  },
  nan: { good: [Number.NaN, Number.NEGATIVE_INFINITY, 1], bad: [["NaN", "type"]] },
  nan32: { good: [Number.NaN, Number.POSITIVE_INFINITY], bad: [[1e300, "range"]] },
  decimal: {
    good: ["0", "-12.50", "123456789012345678901234567890.1"],
    bad: [
      ["+1", "format"],
      ["01", "format"],
      ["1.", "format"],
      [".5", "format"],
      ["1e3", "format"],
      ["", "format"],
      [1, "type"],
    ],
  },
  string: {
    good: ["", "é😀", "\u0000"],
    bad: [
      [lone, "unicode"],
      ["a\udc00b", "unicode"],
      [1, "type"],
    ],
  },
  bytes: {
    good: [new Uint8Array(1), Buffer.from("ab")],
    bad: [
      [new Uint8Array(0), "range"],
      [new Uint8Array(3), "range"],
      ["YQ==", "type"],
      [[1], "type"],
      [new Uint16Array(1), "type"],
    ],
  },
  timestamp: {
    good: ["2024-02-29T23:59:59Z", "0001-01-01T00:00:00.000000001Z", "9999-12-31T23:59:59.999999999Z"],
    bad: [
      ["2023-02-29T00:00:00Z", "format"],
      ["1900-02-29T00:00:00Z", "format"],
      ["2024-13-01T00:00:00Z", "format"],
      ["2024-04-31T00:00:00Z", "format"],
      ["2024-01-01T24:00:00Z", "format"],
      ["2024-01-01T00:00:60Z", "format"],
      ["2024-01-01T00:00:00+00:00", "format"],
      ["2024-01-01T00:00:00", "format"],
      ["2024-01-01T00:00:00.Z", "format"],
      ["2024-01-01T00:00:00.1234567890Z", "format"],
      ["0000-01-01T00:00:00Z", "format"],
      ["2024-01-01t00:00:00z", "format"],
      [0, "type"],
      [new Date(0), "type"],
    ],
  },
  millis: {
    good: ["2024-01-01T00:00:00.123000Z", "2024-01-01T00:00:00Z"],
    bad: [["2024-01-01T00:00:00.1234Z", "precision"]],
  },
  seconds: { good: ["2024-01-01T00:00:00.000Z"], bad: [["2024-01-01T00:00:00.1Z", "precision"]] },
  date: {
    good: [new Date(0), new Date(-62135596800000), new Date(253402300799999)],
    bad: [
      [new Date(Number.NaN), "range"],
      [new Date(-62135596800001), "range"],
      [new Date(253402300800000), "range"],
      ["2024-01-01T00:00:00Z", "type"],
    ],
  },
  whole: { good: [new Date(1000)], bad: [[new Date(1001), "precision"]] },
  duration: {
    good: [-315576000000999999999n, 0n],
    bad: [
      [315576000001000000000n, "range"],
      [1, "type"],
    ],
  },
  rust: { good: [0n, 1n], bad: [[-1n, "range"]] },
  milli: { good: [-1000000n, 0n], bad: [[1n, "precision"]] },
  day: {
    good: ["2024-02-29"],
    bad: [
      ["2023-02-29", "format"],
      ["2024-1-1", "format"],
      ["2024-00-10", "format"],
      ["2024-01-00", "format"],
    ],
  },
  uuid: {
    good: ["018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22", "018F3A5E-7C11-7A3E-9F59-3D5F0E7B1C22"],
    bad: [
      ["018f3a5e7c117a3e9f593d5f0e7b1c22", "format"],
      ["018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c2g", "format"],
    ],
  },
  json: {
    good: [null, 1, 12345678901234567890n, "x", [], { a: [{ b: null }] }, Object.create(null)],
    bad: [
      [Number.NaN, "range"],
      [{ a: undefined }, "type"],
      [new Date(0), "type"],
      [new Map(), "type"],
      [() => 0, "type"],
      [{ [lone]: 1 }, "unicode"],
      [[lone], "unicode"],
    ],
  },
  bounded: {
    good: [-3, 7],
    bad: [
      [-4, "range"],
      [8, "range"],
    ],
  },
  big: { good: [10n], bad: [[9n, "range"]] },
  real: { good: [0.5], bad: [[0.5000001, "range"]] },
  sized: {
    good: ["ab", "😀😀😀"],
    bad: [
      ["a", "range"],
      ["😀", "range"],
      ["abcd", "range"],
    ],
  },
  code: {
    good: ["A/1"],
    bad: [
      ["a/1", "pattern"],
      ["A/", "pattern"],
    ],
  },
  email: {
    good: ["a.b+c@example.org"],
    bad: [
      ["a", "format"],
      ["a@b", "format"],
      ["a..b@example.org", "format"],
      ["a@-example.org", "format"],
    ],
  },
  list: {
    good: [["A/1"], ["A/1", "A/2"]],
    bad: [
      [[], "range"],
      [["A/1", "A/2", "A/3"], "range"],
      [["A/1", "A/1"], "unique"],
      [["x"], "pattern"],
      [{ 0: "A/1", length: 1 }, "type"],
    ],
  },
  deep: {
    good: [[], [[]], [[null, 1]]],
    bad: [
      [[[1.5]], "type"],
      [[null], "type"],
      [[[undefined]], "missing"],
    ],
  },
  map: {
    good: [{}, { a: 1 }, JSON.parse('{"__proto__":1,"constructor":2}')],
    bad: [
      [{ a: -1 }, "range"],
      [{ a: 1, b: 1, c: 1 }, "range"],
      [{ [lone]: 1 }, "unicode"],
      [JSON.parse('{"__proto__":"x"}'), "type"],
      [[], "type"],
      [new Date(0), "type"],
      [null, "type"],
    ],
  },
  nullable: {
    good: [null, "ab"],
    bad: [
      ["abc", "range"],
      [1, "type"],
    ],
  },
  mode: {
    good: ["fast", "slow"],
    bad: [
      ["other", "enum"],
      [{ unknown: "other" }, "enum"],
      [0, "enum"],
    ],
  },
  open: {
    good: ["a", { unknown: "c" }, { unknown: 7 }],
    bad: [
      ["c", "enum"],
      [{ unknown: lone }, "enum"],
      [{}, "enum"],
      [null, "enum"],
    ],
  },
  result: {
    good: [{ type: "Done" }, { type: "Failed", why: "x" }],
    bad: [
      [{ type: "Failed" }, "missing"],
      [{ type: "Other" }, "variant"],
      [{}, "variant"],
      ["Done", "type"],
      [{ type: "unknown", unknown: {} }, "variant"],
    ],
  },
  open_result: {
    good: [{ type: "Done" }, { type: "unknown", unknown: { X: 1 } }, { type: "unknown", unknown: new Uint8Array(2) }],
    bad: [
      [{ type: "Other" }, "variant"],
      [{ type: "unknown" }, "missing"],
      [{ type: "unknown", unknown: Number.NaN }, "range"],
    ],
  },
  node: {
    good: [{ name: "a", next: { name: "b" }, all: [{ name: "c" }], by: { d: { name: "e" } } }],
    bad: [
      [{ name: "a", next: {} }, "missing"],
      [{ name: "a", all: [null] }, "type"],
      [[], "type"],
    ],
  },
  modes: { good: [[null, "fast"]], bad: [[["other"], "enum"]] },
  "odd-name": { good: [true], bad: [["x", "type"]] },
};

describe("validators", () => {
  let files: ReadonlyMap<string, string>;
  let is: (value: unknown) => boolean;
  let validate: (value: unknown) => readonly Issue[];
  let standard: StandardSchema<unknown>;
  /** Of the event without the type that is nested in itself: its guard asks no check. */
  let isFlat: (value: unknown) => boolean;
  const event = (payload: unknown): object => ({
    type: "Everything",
    id: "018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22",
    cause: null,
    payload,
  });

  beforeAll(async () => {
    ({ files } = await emitFiles(schema, [typesEmitter, validatorsEmitter]));
    const module = await importGenerated(files, "shop/everything.ts");
    is = module.is as typeof is;
    validate = module.validate as typeof validate;
    standard = module.schema as typeof standard;
    const flat = await emitFiles(schema.replace("      node?: Node\n", ""), [typesEmitter, validatorsEmitter]);
    expect(typeCheck(flat.files)).toEqual([]);
    const flatModule = await importGenerated(flat.files, "shop/everything.ts");
    isFlat = flatModule.is as typeof isFlat;
  });

  it("is code that type-checks under every strict flag", () => {
    expect(typeCheck(files)).toEqual([]);
  });

  it("has a case for every field", () => {
    const fields = [...schema.slice(schema.indexOf("bool?")).matchAll(/^ *([a-z0-9_-]+)\?:/gm)].map(
      (match) => match[1],
    );
    expect(fields.filter((field) => cases[field ?? ""] === undefined)).toEqual([]);
  });

  for (const [field, { good, bad }] of Object.entries(cases)) {
    it(`accepts and refuses values of ${field}`, () => {
      for (const value of good) expect(validate(event({ [field]: value })), field).toEqual([]);
      for (const [value, code] of bad) {
        const issues = validate(event({ [field]: value }));
        expect(
          issues.map((issue) => issue.code),
          `${field}: ${JSON.stringify(value, (_, item) => (typeof item === "bigint" ? `${item}n` : item))}`,
        ).toEqual([code]);
        expect(issues[0]?.path.startsWith(`/payload/${field}`)).toBe(true);
      }
    });
  }

  it("has guards that give the verdicts of the checks", () => {
    const unknownFields = Symbol.for("evolvent.unknownFields");
    for (const [field, { good, bad }] of Object.entries(cases)) {
      if (field === "node") continue;
      for (const value of good) expect(isFlat(event({ [field]: value })), field).toBe(true);
      for (const [value] of bad) expect(isFlat(event({ [field]: value })), `${field}: ${String(value)}`).toBe(false);
    }
    for (const name of ["type", "id", "cause", "payload"])
      for (const value of [undefined, 1, lone]) expect(isFlat({ ...event({}), [name]: value })).toBe(false);
    for (const value of [null, undefined, [], "x", 1, new Uint8Array(1)]) expect(isFlat(value)).toBe(false);
    expect(isFlat({ ...event({}), [unknownFields]: { protobuf: "x" } })).toBe(false);
    expect(isFlat({ ...event({}), [unknownFields]: { protobuf: new Uint8Array(1) } })).toBe(true);
  });

  it("asks for the type, the envelope and what this event always has", () => {
    expect(validate(event({}))).toEqual([]);
    expect(validate({}).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/type missing",
      "/id missing",
      "/cause missing",
      "/payload missing",
    ]);
    expect(validate({ ...event({}), type: "Other", note: 1 }).map(({ path, code }) => `${path} ${code}`)).toEqual([
      "/type type",
      "/note type",
    ]);
    for (const value of [null, undefined, [], "x", 1, new Uint8Array(1)]) expect(is(value)).toBe(false);
    expect(is(event({}))).toBe(true);
  });

  it("lists everything that is wrong, each with its path", () => {
    expect(
      validate(event({ int32: "x", list: ["A/1", 5, "b"], map: { "a/b~": -1 }, node: { name: 1, all: [{}] } })),
    ).toMatchObject([
      { path: "/payload/int32", code: "type", expected: "an integer from -2147483648 to 2147483647", received: '"x"' },
      { path: "/payload/list", code: "range", expected: "1 to 2 elements", received: "3" },
      { path: "/payload/list/1", code: "type" },
      { path: "/payload/list/2", code: "pattern" },
      { path: "/payload/map/a~1b~0", code: "range" },
      { path: "/payload/node/name", code: "type" },
      { path: "/payload/node/all/0/name", code: "missing" },
    ]);
  });

  it("ends on values that hold themselves, once or many times over", () => {
    const node: Record<string, unknown> = { name: "a" };
    node.next = node;
    node.all = [node, node, node];
    node.by = { x: node, y: node };
    expect(validate(event({ node })).map(({ code }) => code)).toEqual(["limit"]);
    const json: unknown[] = [];
    json.push(json, json);
    expect(validate(event({ json })).map(({ code }) => code)).toEqual(["limit"]);
  });

  it("ends on values that share themselves exponentially", () => {
    let node: object = { name: "leaf" };
    for (let depth = 0; depth < 40; depth += 1) node = { name: "x", all: [node, node] };
    expect(validate(event({ node })).map(({ code }) => code)).toEqual(["limit"]);
  });

  it("bounds how many issues it lists", () => {
    expect(validate(event({ deep: [Array.from({ length: 5000 }, () => "x")] }))).toHaveLength(1000);
  });

  it("speaks Standard Schema", () => {
    const value = event({});
    expect(standard["~standard"].validate(value)).toEqual({ value });
    expect(standard["~standard"].validate({ ...value, id: "x" })).toEqual({
      issues: [{ message: 'expected a UUID, received "x"', path: ["id"] }],
    });
    expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "evolvent" });
  });

  it("leaves out of a bundle what is not used", async () => {
    const bundle = await bundleGenerated(
      files,
      'import { isMode } from "./shop/mode.ts"; console.log(isMode("fast"));',
      true,
    );
    expect(bundle.length).toBeLessThan(1200);
    const nothing = await bundleGenerated(files, 'import "./shop/everything.ts";', true);
    expect(nothing.trim()).toBe("");
  });

  it("checks unknown fields by their form", async () => {
    const unknownFields = Symbol.for("evolvent.unknownFields");
    expect(is(event({ [unknownFields]: { json: { a: 1 }, protobuf: new Uint8Array(1) } }))).toBe(true);
    expect(is(event({ [unknownFields]: { json: 5 } }))).toBe(false);
  });
});
