import { describe, expect, it } from "vitest";
import { readStored, readStoredAs } from "../../generator/interpret/index.js";
import { eventOf, historyOf, outcome, read } from "./history.js";

const shop = `package: shop
versions:
  1.0.0: { released: 2025-01-01 }
  1.1.0: { released: 2025-02-01 }
  2.0.0: { released: 2025-03-01 }
context: { tenant: string, seen?: timestamp }
envelope:
  Envelope:
    layout: { type: /kind, payload: /body, version: /v }
    fields:
      id: uint64
      tenant: { type: string, since: 2.0.0, default: $context.tenant }
      trace?: { type: string?, at: { 1.0.0: /body/trace, 2.0.0: trace } }
types:
  Mode: { values: { fast: {}, slow: {}, idle: { since: 2.0.0, default: slow } } }
  Closed: { closed: true, values: { a: {}, b: {} } }
  Line: { fields: { sku: string, count: { type: int32, since: 2.0.0, default: 1 }, note?: { type: string, default: none } } }
  Payment:
    layout: { 1.0.0: external, 2.0.0: adjacent }
    variants:
      cash: {}
      card: { fields: { number: string } }
      old: { until: 2.0.0, default: cash, fields: { paper: string } }
events:
  Ordered:
    fields:
      total: { type: { 1.0.0: int32, 2.0.0: int64 }, at: { 1.0.0: sum/amount, 1.1.0: total } }
      wait?: { type: uint32, unit: { 1.0.0: s, 2.0.0: ms }, at: { 1.0.0: wait_s, 2.0.0: wait_ms } }
      mode?: Mode
      closed?: Closed
      lines: list<Line>
      payment?: Payment
      ref: { type: string, since: 2.0.0, default: $envelope.tenant }
      level: { type: { 1.0.0: int32, 2.0.0: { type: int32 } }, max: { 1.0.0: 100, 2.0.0: 10 }, else: 10 }
  Pinged: {}
`.replace("type: { 1.0.0: int32, 2.0.0: { type: int32 } }", "type: int32");

const context = { tenant: "t" };

describe("readStored", () => {
  it("lifts an old event: moves, widens, scales, fills", () => {
    const text = `{"v":"1.0.0","kind":"Ordered","id":"18446744073709551615",
      "body":{"sum":{"amount":5},"wait_s":2,"trace":null,"lines":[{"sku":"x"}],"level":3}}`;
    const result = read(shop, "Ordered", text, { context });
    expect(result).toEqual({
      kind: "event",
      version: "1.0.0",
      type: "Ordered",
      envelope: { id: 18446744073709551615n, tenant: "t", trace: null },
      payload: { total: 5, wait_ms: 2000, lines: [{ sku: "x", count: 1, note: "none" }], ref: "t", level: 3 },
      filled: ["/payload/lines/0/count", "/payload/lines/0/note", "/payload/ref", "/tenant"],
      unknown: 0,
    });
  });

  it("fills defaults in nested records of the latest version too", () => {
    const text = `{"v":"2.0.0","kind":"Ordered","id":"1","tenant":"t","body":{"total":"5","lines":[{"sku":"x","count":2}],"ref":"r","level":3}}`;
    const result = read(shop, "Ordered", text, { context });
    expect(result).toMatchObject({
      payload: { lines: [{ sku: "x", count: 2, note: "none" }] },
      filled: ["/payload/lines/0/note"],
    });
  });

  it.each([
    ['"total":"5","level":3', { total: 5, level: 3 }],
    ['"total":"-9223372036854775808","level":3', { total: -9223372036854775808n, level: 3 }],
    ['"total":"9223372036854775808","level":3', ["range /body/total"]],
    ['"total":5,"level":3', ["type /body/total"]],
    ['"total":"05","level":3', ["type /body/total"]],
    ['"total":"5","level":11', ["range /body/level"]],
    ['"total":"5","level":3,"mode":"fast"', { mode: "fast" }],
    ['"total":"5","level":3,"mode":"hover"', { mode: { unknown: "hover" } }],
    ['"total":"5","level":3,"closed":"c"', ["enum /body/closed"]],
    ['"total":"5","level":3,"mode":null', ["type /body/mode"]],
    ['"total":"5","level":3,"payment":{"type":"cash"}', { payment: { type: "cash" } }],
    ['"total":"5","level":3,"payment":{"type":"cash","payload":null}', { payment: { type: "cash" } }],
    [
      '"total":"5","level":3,"payment":{"type":"card","payload":{"number":"1"}}',
      { payment: { type: "card", number: "1" } },
    ],
    ['"total":"5","level":3,"payment":{"type":"card"}', ["missing /body/payment/payload"]],
    ['"total":"5","level":3,"payment":{"payload":{}}', ["variant /body/payment"]],
    [
      '"total":"5","level":3,"payment":{"type":"bond","payload":1}',
      { payment: { type: "unknown", unknown: { type: "bond", payload: 1 } } },
    ],
    ['"total":"5","level":3,"extra":1', { extra: 1 }],
    ['"total":"5","level":3,"wait_ms":1.5', ["type /body/wait_ms"]],
    ['"level":3', ["missing /body/total"]],
  ])("reads 2.0.0 with %s", (fields, expected) => {
    const text = `{"v":"2.0.0","kind":"Ordered","id":"1","tenant":"t","body":{"lines":[],"ref":"r",${fields}}}`;
    const found = outcome(read(shop, "Ordered", text, { context }));
    if (Array.isArray(expected)) expect(found).toEqual(expected);
    else expect(found).toMatchObject(expected);
  });

  it.each([
    ['"payment":"cash"', { payment: { type: "cash" } }],
    ['"payment":{"cash":{}}', { payment: { type: "cash" } }],
    ['"payment":{"card":{"number":"1"}}', { payment: { type: "card", number: "1" } }],
    ['"payment":{"old":{"paper":"p"}}', { payment: { type: "cash" } }],
    ['"payment":{"card":{"number":"1"},"cash":null}', ["variant /body/payment"]],
    ['"payment":"card"', ["missing /body/payment/card"]],
    ['"mode":"idle"', { mode: { unknown: "idle" } }],
    ['"level":50', { level: 10 }],
    ['"level":101', ["range /body/level"]],
  ])("reads 1.1.0 with %s", (fields, expected) => {
    const level = fields.startsWith('"level"') ? "" : ',"level":1';
    const text = `{"v":"1.1.0","kind":"Ordered","id":"1","body":{"lines":[],"total":1,${fields}${level}}}`;
    const found = outcome(read(shop, "Ordered", text, { context }));
    if (Array.isArray(expected)) expect(found).toEqual(expected);
    else expect(found).toMatchObject(expected);
  });

  it("lists what else stood in", () => {
    const text = '{"v":"1.1.0","kind":"Ordered","id":"1","body":{"lines":[],"total":1,"level":50}}';
    expect(read(shop, "Ordered", text, { context })).toMatchObject({
      filled: ["/payload/level", "/payload/ref", "/tenant"],
    });
  });

  it("takes an unknown patch or minor for the newest that is not newer, and refuses an unknown major", () => {
    const history = historyOf(shop);
    const version = (mark: string) => {
      const text = `{"v":${mark},"kind":"Pinged","id":"1","tenant":"t","body":null}`;
      const result = readStored(history, eventOf(history, "Pinged"), { text }, { context });
      return result.kind === "event" ? result.version : result.issues[0]?.code;
    };
    expect(version('"1.0.7"')).toBe("1.0.0");
    expect(version('"1.9.0"')).toBe("1.1.0");
    expect(version('"2.0.1"')).toBe("2.0.0");
    expect(version('"3.0.0"')).toBe("version");
    expect(version('"0.9.0"')).toBe("version");
    expect(version("1")).toBe("version");
    expect(version("null")).toBe("version");
  });

  it("takes nothing, null and {} for a payload without fields", () => {
    for (const body of ["", ',"body":null', ',"body":{}']) {
      const result = read(shop, "Pinged", `{"v":"2.0.0","kind":"Pinged","id":"1","tenant":"t"${body}}`);
      expect(outcome(result)).toEqual({});
    }
    expect(outcome(read(shop, "Pinged", '{"v":"2.0.0","kind":"Pinged","id":"1","tenant":"t","body":3}'))).toEqual([
      "type /body",
    ]);
  });

  it("takes nothing and null for a payload in which nothing must be", () => {
    const source = `package: p
envelope: { Row: { layout: { type: /kind, payload: /body }, fields: {} } }
events: { Loose: { fields: { a?: { type: int32, default: 5 }, b?: string } }, Strict: { fields: { a: int32 } } }
`;
    for (const body of ["", ',"body":null', ',"body":{}'])
      expect(outcome(read(source, "Loose", `{"kind":"Loose"${body}}`))).toEqual({ a: 5 });
    expect(outcome(read(source, "Loose", '{"kind":"Loose","body":[]}'))).toEqual(["type /body"]);
    expect(outcome(read(source, "Strict", '{"kind":"Strict"}'))).toContain("missing /body");
  });

  it("reads what no version explains as the newest released one, not as a draft", () => {
    const source = `package: p
versions: { 1.0.0: { released: 2024-01-01, mark: 1 }, 1.1.0: { released: 2024-02-01, mark: 1 }, 1.2.0: { mark: 1 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: {} } }
events: { A: { fields: { a: int32, b?: { type: int32, since: 1.1.0 }, c?: { type: int32, since: 1.2.0 } } } }
`;
    const version = (body: string) => read(source, "A", `{"kind":"A","v":1,"body":${body}}`);
    expect(version('{"a":1}')).toMatchObject({ version: "1.0.0" });
    expect(version('{"a":1,"b":1}')).toMatchObject({ version: "1.1.0" });
    expect(version('{"a":1,"c":1}')).toMatchObject({ version: "1.2.0", unknown: 0 });
    expect(version('{"a":1,"x":1}')).toMatchObject({ version: "1.1.0", unknown: 1 });
  });

  it("keeps a stored key apart that only a later version declares", () => {
    const text = '{"v":"1.0.0","kind":"Pinged","id":"1","tenant":"not yet","body":{}}';
    expect(read(shop, "Pinged", text, { context })).toMatchObject({
      envelope: { id: 1, tenant: "t" },
      filled: ["/tenant"],
      unknown: 1,
    });
  });

  it("says where text is no JSON or nested too deeply", () => {
    expect(outcome(read(shop, "Pinged", "{"))).toEqual(["json "]);
    expect(outcome(read(shop, "Pinged", "[".repeat(1000)))).toEqual(["json "]);
    const history = historyOf(shop);
    let json: never[] = [];
    for (let depth = 0; depth < 5000; depth += 1) json = [json] as never;
    const result = readStored(history, eventOf(history, "Pinged"), {
      json: { v: "2.0.0", kind: "Pinged", id: "1", tenant: "t", x: json },
    });
    expect(result.kind).toBe("event");
  });

  it("refuses other events, and takes no inherited key for a field", () => {
    expect(outcome(read(shop, "Pinged", '{"v":"2.0.0","kind":"Ordered"}'))).toEqual(["event "]);
    expect(outcome(read(shop, "Pinged", '{"v":"2.0.0"}'))).toEqual(["event "]);
    expect(outcome(read(shop, "Pinged", '"x"'))).toEqual(["event "]);
  });
});

const flat = `package: flat
versions:
  0.1.0: { released: 2025-01-01, mark: [null, 1] }
  0.2.0: { released: 2025-02-01, mark: [null] }
  0.3.0: { released: 2025-03-01, mark: ["1", 2] }
  1.0.0: { released: 2025-04-01, mark: [null] }
context: { instance: string, at?: timestamp }
envelope:
  Row:
    layout:
      0.1.0: { type: /*, payload: /*, version: /schema }
      1.0.0: { type: /type, payload: /, version: /schema }
    fields:
      id: { type: uint32, at: { 0.1.0: /*/id, 1.0.0: /id } }
      source?: { type: uint32?, at: { 0.1.0: /*/source, 1.0.0: /source } }
      instance: { type: string, since: 1.0.0, default: $context.instance }
      time: { type: timestamp, json: ms, since: 0.2.0, at: { 0.2.0: /*/time, 1.0.0: /time }, optional: reading, none: 0, default: $context.at }
events:
  Started: { fields: { name: string, worker?: { type: string, since: 0.3.0 } } }
  Done: { requires: [source] }
`;

describe("layouts and detection", () => {
  it.each([
    ['{"Started":{"id":1,"name":"n"}}', "0.1.0", { id: 1, instance: "i", time: "2020-01-01T00:00:00Z" }],
    ['{"schema":1,"Started":{"id":1,"name":"n"}}', "0.1.0", { id: 1, instance: "i", time: "2020-01-01T00:00:00Z" }],
    ['{"Started":{"id":1,"name":"n","time":5}}', "0.2.0", { id: 1, instance: "i", time: "1970-01-01T00:00:00.005Z" }],
    ['{"Started":{"id":1,"name":"n","time":0}}', "0.2.0", { id: 1, instance: "i", time: "2020-01-01T00:00:00Z" }],
    [
      '{"schema":"1","Started":{"id":1,"name":"n","worker":"w"}}',
      "0.3.0",
      { id: 1, instance: "i", time: "2020-01-01T00:00:00Z" },
    ],
    [
      '{"type":"Started","id":1,"instance":"j","time":7,"name":"n"}',
      "1.0.0",
      { id: 1, instance: "j", time: "1970-01-01T00:00:00.007Z" },
    ],
  ])("reads %s as %s", (text, version, envelope) => {
    const result = read(flat, "Started", text, { context: { instance: "i", at: "2020-01-01T00:00:00Z" } });
    expect(result).toMatchObject({ kind: "event", version, envelope, payload: { name: "n" } });
  });

  it("takes the newest that fits where none explains every key", () => {
    const result = read(flat, "Started", '{"Started":{"id":1,"name":"n","extra":true}}', {
      context: { instance: "i" },
    });
    expect(result).toMatchObject({ version: "0.2.0", payload: { name: "n", extra: true }, unknown: 1 });
  });

  it("says what is wrong under the newest version", () => {
    const result = read(flat, "Started", '{"Started":{"id":"1","time":"x"}}', { context: { instance: "i" } });
    expect(outcome(result)).toEqual(["missing /Started/name", "type /Started/id", "type /Started/time"]);
  });

  it("requires what an event requires", () => {
    expect(outcome(read(flat, "Done", '{"Done":{"id":1}}', { context: { instance: "i" } }))).toEqual([
      "missing /source",
    ]);
    expect(read(flat, "Done", '{"Done":{"id":1,"source":2}}', { context: { instance: "i" } })).toMatchObject({
      kind: "event",
      envelope: { source: 2 },
    });
  });
});

describe("convert", () => {
  const yaml = `package: c
versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-02-01 } }
events:
  E:
    fields:
      amount: { type: { 1.0.0: string, 2.0.0: int64 }, convert: { 2.0.0: "./a.ts#amount" }, else: 7 }
      first: { type: string, until: 2.0.0, default: "" }
      last: { type: string, until: 2.0.0, default: "" }
      name: { type: string, since: 2.0.0, from: [first, last], convert: "./a.ts#join" }
`;

  it("hands values to functions and validates what they give", () => {
    const history = historyOf(yaml);
    const seen: unknown[] = [];
    const result = readStored(
      history,
      eventOf(history, "E"),
      { json: { amount: "12", first: "Ada", last: "L" } },
      {
        run: (convert, direction, input) => {
          seen.push([convert.name, direction, input]);
          return { ok: true, output: convert.name === "amount" ? 12n : "Ada L" };
        },
      },
    );
    expect(seen).toEqual([
      ["amount", "up", "12"],
      ["join", "up", { first: "Ada", last: "L" }],
    ]);
    expect(outcome(result)).toEqual({ amount: 12, name: "Ada L" });
  });

  it("takes else for a function that throws, and reports one without", () => {
    const history = historyOf(yaml);
    const stored = { json: { amount: "12", first: "Ada", last: "L" } };
    const result = readStored(history, eventOf(history, "E"), stored, {
      run: (convert) => (convert.name === "amount" ? { ok: false, reason: "threw" } : { ok: true, output: "x" }),
    });
    expect(result).toMatchObject({ payload: { amount: 7, name: "x" }, filled: ["/amount"] });
    const event = eventOf(history, "E");
    const [oldest] = event.versions;
    expect(outcome(readStoredAs(history, event, oldest ?? event.latest, stored))).toEqual(["convert /name"]);
    // Without a mark the newest version has the last word.
    expect(outcome(readStored(history, event, stored))).toEqual(["missing /name"]);
  });
});
