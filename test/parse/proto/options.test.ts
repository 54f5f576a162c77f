import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bundledProto } from "../../../generator/parse/proto/index.js";
import { type OptionMessage, optionExtensions, optionMessages } from "../../../generator/parse/proto/option-tables.js";
import { fieldOf, plain, readProto, readSyntax, recordOf, typeOf } from "./reading.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const head = 'syntax = "proto3";\npackage p;\nimport "evolvent/options.proto";\n';

describe("evolvent/options.proto", () => {
  const text = readFileSync(`${root}/proto/evolvent/options.proto`, "utf8");

  it("is what the tables say", () => {
    expect(text).toBe(bundledProto("evolvent/options.proto"));
    const { proto, complaints } = readProto(text);
    expect(complaints).toEqual([]);
    for (const message of Object.values<OptionMessage>(optionMessages)) {
      const declared = proto.messages.find(({ name }) => name.value === message.name);
      expect(declared?.fields.map(({ name, number }) => [name.value, number?.value])).toEqual(
        [...message.fields].sort((left, right) => left.number - right.number).map(({ name, number }) => [name, number]),
      );
    }
    expect(proto.extends.flatMap(({ fields }) => fields).length).toBe(optionExtensions.length);
  });

  it("is accepted by protoc", () => {
    execFileSync("protoc", ["-I", `${root}/proto`, "-o", "/dev/null", "evolvent/options.proto"]);
  });
});

describe("options", () => {
  it("of a package", () => {
    const { syntax, complaints } = readSyntax(`${head}
option (evolvent.pkg) = {
  owner: "team", compatible: "full", title: "P", doc: "All of it.", envelope: "other.Envelope", import: "common/stellar.yaml"
  versions: { version: "1.0.0", released: "2025-01-01", mark: "null", mark: "1" }
  versions: { version: "2.0.0", summary: "New." }
  context: { name: "topic", type: { value: "string" } }
  context: [{ name: "at", optional: true, type: { value: "timestamp" }, json: "ms" }]
  types: { name: "Address", type: { value: "string" }, pattern: "^G", doc: "Where." }
  flows: { name: "F", steps: "A -> B", steps: "B -> C", doc: "Flow." }
  x: { key: "x-color", value: '{"dark": [1, null]}' }
};
option (evolvent.pkg).deprecated = "use q";
message M { Address to = 1; }
message Address {}
`);
    expect(complaints).toEqual([]);
    expect(plain(syntax)).toMatchObject({
      team: { value: "team" },
      compatible: { value: "full" },
      documentation: { doc: "All of it.", title: "P", deprecated: "use q", extensions: { "x-color": { kind: "map" } } },
      envelope: { kind: "envelope-reference", name: { value: "other.Envelope" } },
      versions: [
        { name: { value: "1.0.0" }, released: "2025-01-01", marks: [{ kind: "null" }, { kind: "integer", value: 1n }] },
        { name: { value: "2.0.0" }, summary: "New." },
      ],
      context: [
        { name: "topic", optional: false, type: { type: [{ value: { name: "string" } }] } },
        { name: "at", optional: true, type: { json: [{ value: ["ms"] }] } },
      ],
      flows: [{ name: { value: "F" }, steps: ["A -> B", "B -> C"], documentation: { doc: "Flow." } }],
    });
    expect(syntax.imports.map(({ path }) => path.value)).toEqual(["evolvent/options.proto", "common/stellar.yaml"]);
    expect(plain(typeOf(syntax, "Address").body)).toMatchObject({ kind: "alias", use: { pattern: [{ value: "^G" }] } });
  });

  it("of an event", () => {
    const { syntax, complaints } = readSyntax(`${head}
// A thing happened.
message Happened {
  option (evolvent.event) = {
    type: { from: "1.0.0", value: "HAPPENED" }, type: { from: "1.0.0", value: "happened" }, type: { from: "2.0.0", value: "happened" }
    versions: { version: "1.0.0", released: "2025-01-01", deprecated: "2025-06-01", retired: "2026-01-01" }
    versions: { version: "2.0.0", current: "2025-02-01" }
    until: "2.0.0", skip: true, requires: ["a", "b"], owner: "team", producers: "x", consumers: "y", replacement: "Other"
    examples: { title: "One", version: "1.0.0", stored: '{"a":1}', context: '{"topic":"t"}', reads: '{"payload":{"n":12345678901234567890}}' }
  };
  string a = 1;
}
`);
    expect(complaints).toEqual([]);
    expect(plain(syntax.events[0])).toMatchObject({
      key: "Happened",
      documentation: { doc: "A thing happened." },
      tag: [
        { from: { value: "1.0.0" }, value: ["HAPPENED", "happened"] },
        { from: { value: "2.0.0" }, value: ["happened"] },
      ],
      versions: [{ deprecated: "2025-06-01", retired: "2026-01-01" }, { current: "2025-02-01" }],
      until: ["2.0.0"],
      skip: true,
      requires: ["a", "b"],
      owner: "team",
      producers: ["x"],
      consumers: ["y"],
      replacement: "Other",
      examples: [
        {
          title: "One",
          version: "1.0.0",
          stored: '{"a":1}',
          reads: {
            entries: [{ value: { entries: [{ key: "n", value: { value: 12345678901234567890n } }] } }],
          },
        },
      ],
    });
    expect(syntax.types).toEqual([]);
  });

  it("of an envelope, with its parts written out or not", () => {
    const { syntax, complaints } = readSyntax(`${head}
message Envelope {
  option (evolvent.envelope) = {
    layout: { from: "1.0.0", type: "/*", payload: "/*", version: "/v" }
    layout: { from: "2.0.0", type: "/type", payload: "/", version: "/v", as: "major", batch: "/events" }
    type_pattern: "^[A-Z]"
  };
  string type = 1;
  string version = 2;
  string id = 3;
  bytes payload = 15;
}
`);
    expect(complaints).toEqual([]);
    expect(plain(syntax.envelope)).toMatchObject({
      kind: "envelope",
      name: "Envelope",
      typePattern: "^[A-Z]",
      layout: [
        { from: { value: "1.0.0" }, value: { type: "/*", payload: "/*", version: { at: "/v" } } },
        {
          from: { value: "2.0.0" },
          value: { type: "/type", version: { at: "/v", as: "major" }, batch: [{ value: "/events" }] },
        },
      ],
      body: { fields: [{ key: "id", number: 3 }] },
    });
    const word = readSyntax(
      `${head}message E { option (evolvent.envelope).layout = { word: "external" }; bytes type = 1; }`,
    );
    expect(plain(word.syntax.envelope)).toMatchObject({
      layout: [{ value: { word: "external" } }],
      body: { fields: [{ key: "type" }] },
    });
  });

  it("of a field", () => {
    const { syntax, complaints } = readSyntax(`${head}
option (evolvent.pkg).names = "proto";
message M {
  option (evolvent.event) = { versions: { version: "1.0.0" }, versions: { version: "2.0.0" } };
  string first_name = 1 [(evolvent.field) = {
    key: "name", since: ["1.2.0", "2.0.0"], until: "3.0.0", default: "\\"unknown\\"", else: "absent", optional: "reading", unit: "ms"
    json: "string", json: "number", none: "0", from: ["a", "b"], convert: "./names.ts#join", fill: "uuid7", min: "1", max: "18446744073709551616"
    pattern: "^a", format: "email", query: true, sensitive: "personal", title: "T", doc: "D", deprecated: "no", x: { key: "x-a", value: "1" }
  }];
  int32 amount = 2 [(evolvent.field).type = { from: "1.0.0", value: "int32" }, (evolvent.field).type = { from: "2.0.0", value: "list<Mode@1.1.0?>" }];
  bytes total = 3 [(evolvent.field) = { type: { value: "int128" }, at: { from: "1.0.0", value: "sum" }, at: { from: "2.0.0", value: "total" } }];
  int64 wait = 4 [(evolvent.field) = { when: { version: "1.0.0", unit: "s", optional: "true" }, when: { version: "2.0.0", unit: "ms", optional: "false" } }];
  int64 topic = 5 [(evolvent.field).default = "$context.topic"];
}
enum Mode { MODE_UNSPECIFIED = 0; }
`);
    expect(complaints).toEqual([]);
    const name = fieldOf(syntax, "M", "name");
    expect(plain(name)).toMatchObject({
      since: ["1.2.0", "2.0.0"],
      until: ["3.0.0"],
      default: [{ value: { value: "unknown" } }],
      otherwise: [{ value: { value: "absent" } }],
      optional: [{ value: "reading" }],
      questionMark: false,
      unit: [{ value: "ms" }],
      json: [{ value: ["string", "number"] }],
      none: [{ value: { kind: "integer", value: 0n } }],
      from: [{ value: ["a", "b"] }],
      convert: [{ value: { path: "./names.ts", name: "join" } }],
      fill: [{ value: "uuid7" }],
      min: [{ value: { value: 1n } }],
      max: [{ value: { value: 18446744073709551616n } }],
      pattern: [{ value: "^a" }],
      format: [{ value: "email" }],
      query: true,
      sensitive: "personal",
      documentation: { doc: "D", title: "T", deprecated: "no", extensions: { "x-a": { value: 1n } } },
      protobuf: { jsonName: "first_name", name: "first_name" },
    });
    expect(plain(fieldOf(syntax, "M", "amount").type)).toEqual([
      { from: { kind: "string", value: "1.0.0" }, value: { kind: "name", name: "int32" } },
      {
        from: { kind: "string", value: "2.0.0" },
        value: {
          kind: "list",
          element: { kind: "nullable", inner: { kind: "name", name: ".p.Mode", version: "1.1.0" } },
        },
      },
    ]);
    const total = plain(fieldOf(syntax, "M", "total"));
    expect(total).toMatchObject({
      questionMark: true,
      proto: [{ value: "bytes" }],
      protobuf: { presence: "implicit" },
    });
    expect(total).not.toHaveProperty("default");
    expect(plain(fieldOf(syntax, "M", "wait"))).toMatchObject({
      unit: [
        { from: { value: "1.0.0" }, value: "s" },
        { from: { value: "2.0.0" }, value: "ms" },
      ],
      optional: [{ value: true }, { value: false }],
    });
    expect(plain(fieldOf(syntax, "M", "topic").default)).toEqual([
      { value: { kind: "string", value: "$context.topic" } },
    ]);
  });

  it("of types, enums and unions", () => {
    const { syntax, complaints } = readSyntax(`${head}
import "google/protobuf/empty.proto";
message Item { option (evolvent.type) = { versions: { version: "1.0.0" }, since: "1.0.0", title: "T" }; string id = 1; }
enum Mode {
  option (evolvent.enum) = { closed: true, versions: { version: "1.0.0" }, versions: { version: "1.1.0" } };
  NONE = 0 [(evolvent.value).json = ""];
  MANUAL = 1 [(evolvent.value).json = "manual"];
  PARTIAL = 2 [(evolvent.value) = { json: "partial", json_number: 7, since: "1.1.0", default: "\\"MANUAL\\"" }];
}
message Content {
  option (evolvent.union) = { closed: true, layout: { from: "1.0.0", word: "adjacent" } };
  oneof content {
    Item item = 1 [(evolvent.variant) = { type: { value: "ITEM" }, type: { value: "item" }, since: "1.0.0" }];
    google.protobuf.Empty nothing = 2;
  }
}
message Holder { Mode mode = 1; Content content = 2; }
`);
    expect(complaints).toEqual([]);
    expect(plain(typeOf(syntax, "Item"))).toMatchObject({
      since: ["1.0.0"],
      documentation: { title: "T" },
      versions: [{}],
    });
    expect(plain(typeOf(syntax, "Mode").body)).toMatchObject({
      open: false,
      values: [
        { key: "NONE", number: 0, json: [{ value: [{ value: "" }] }] },
        { key: "MANUAL", json: [{ value: [{ value: "manual" }] }] },
        {
          key: "PARTIAL",
          json: [{ value: [{ value: "partial" }, { value: 7n }] }],
          since: ["1.1.0"],
          default: { value: "MANUAL" },
        },
      ],
    });
    expect(plain(typeOf(syntax, "Content").body)).toMatchObject({
      kind: "union",
      open: false,
      layout: [{ from: { value: "1.0.0" }, value: { word: "adjacent" } }],
      variants: [
        {
          key: "item",
          number: 1,
          tag: [{ value: ["ITEM", "item"] }],
          content: { kind: "record-reference", type: { name: ".p.Item" } },
        },
        { key: "nothing", number: 2, content: { kind: "record", fields: [] } },
      ],
    });
    // Its zero is no value, so nothing stands in for an absent one.
    expect(fieldOf(syntax, "Holder", "mode")).not.toHaveProperty("default");
  });

  it("may say that plain fields are required", () => {
    const { syntax } = readSyntax(
      `${head}option (evolvent.pkg) = { plain: "required" };\nmessage M { string a = 1; repeated M b = 2; M c = 3; optional M d = 4; oneof o { M e = 5; } }`,
    );
    expect(recordOf(syntax, "M").fields.map((field) => [field.key.value, field.questionMark, field.default])).toEqual([
      ["a", false, undefined],
      ["b", false, undefined],
      ["c", false, undefined],
      ["d", true, undefined],
      ["e", true, undefined],
    ]);
  });
});

describe("options that make no sense", () => {
  it.each([
    ["option (evolvent.nonsense) = {};", "parse/proto-option-unknown 4:8 (evolvent.nonsense)"],
    ["option (evolvent.event) = {};", "parse/proto-option-unknown 4:8 (evolvent.event)"],
    ['option (evolvent.pkg) = { ownr: "x" };', "parse/proto-option-unknown 4:27 ownr"],
    ["option (evolvent.pkg) = 1;", "parse/proto-option-value 4:8 (evolvent.pkg) = 1"],
    ["option (evolvent.pkg).owner = 1;", "parse/proto-option-value 4:31 1"],
    ['option (evolvent.pkg).versions = "1.0.0";', 'parse/proto-option-value 4:34 "1.0.0"'],
    ['option (evolvent.pkg) = { owner: "a" owner: "b" };', "parse/proto-option-twice 4:38 owner"],
    ['option (evolvent.pkg) = { names: "snake" };', 'parse/proto-option-value 4:34 "snake"'],
    [
      'option (evolvent.pkg) = { versions: { released: "2025-01-01" } };',
      'parse/missing-key 4:37 { released: "2025-01-01" }',
    ],
    ['option (evolvent.pkg) = { x: { key: "color", value: "1" } };', 'parse/proto-option-value 4:37 "color"'],
    ['message M { int32 a = 1 [(evolvent.field).default = "{"]; }', 'parse/proto-option-json 4:53 "{"'],
    ['message M { int32 a = 1 [(evolvent.field).type = { value: "list<" }]; }', 'parse/type 4:59 "list<"'],
    [
      'message M { int32 a = 1 [(evolvent.field) = { unit: "s", when: { version: "1.0.0", unit: "ms" } }]; }',
      "parse/proto-option-twice 4:84 unit",
    ],
    [
      'message M { int32 a = 1 [(evolvent.field) = { at: { value: "b" }, at: { from: "1.0.0", value: "c" } }]; }',
      "parse/proto-option-value 4:47 at",
    ],
    [
      "message M { option (evolvent.event) = {}; option (evolvent.envelope) = {}; }",
      "parse/two-bodies 4:50 (evolvent.envelope) = {}",
    ],
    ["message M { option (evolvent.union) = {}; int32 a = 1; }", "parse/proto-union 4:9 M"],
  ])("%s", (text, complaint) => {
    const { complaints } = readSyntax(`${head}${text}\n`);
    const [id, place] = complaint.split(" ");
    expect(complaints.map((found) => found.split(" ").slice(0, 2).join(" "))).toContain(`${id} ${place}`);
  });
});
