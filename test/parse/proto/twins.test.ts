import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type {
  Declaration,
  EventDeclaration,
  FieldShape,
  Layout,
  Package,
  RecordShape,
  Type,
} from "../../../generator/ir/index.js";
import { shapesOf } from "../../../generator/ir/index.js";
import { compileFiles, places } from "../../support/compile-yaml.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

async function packageOf(files: Readonly<Record<string, string>>, name: string): Promise<Package> {
  const result = await compileFiles(files);
  expect(places(result)).toEqual([]);
  const found = result.history?.model.packages.find((pkg) => pkg.name === name);
  if (found === undefined) throw new Error(`no package "${name}"`);
  return found;
}

/** A package without spans, aliases and what only one notation says: how absence looks in bytes. */
function essence(pkg: Package): unknown {
  return {
    name: pkg.name,
    team: pkg.team,
    compatible: pkg.compatible,
    doc: pkg.doc,
    versions: pkg.line.versions.map(({ name, released, summary, marks }) => ({ name, released, summary, marks })),
    context: pkg.context.map(({ name, optional, type }) => [name, optional, typeText(type)]),
    envelope: pkg.envelope && {
      name: pkg.envelope.record.name,
      layouts: [...pkg.envelope.layouts].map(([version, layout]) => [version, layoutText(layout)]),
      shapes: shapesOf(pkg.envelope.record).map(recordText),
    },
    declarations: pkg.declarations.map(declarationText).sort(),
    events: pkg.events.map(eventText),
    flows: pkg.flows.map(({ name, arrows }) => [name, arrows.map(({ from, to }) => `${from.key} -> ${to.key}`)]),
  };
}

function eventText(event: EventDeclaration): unknown {
  return {
    key: event.key,
    doc: event.doc,
    versions: event.versions.map(({ version, tags, marks, payload }) => [
      version.name,
      version.released,
      tags,
      marks,
      recordText(payload),
    ]),
    examples: event.examples.map(({ title, version, stored, reads }) => ({ title, version, stored, reads })),
  };
}

function declarationText(declaration: Declaration): string {
  switch (declaration.kind) {
    case "record":
      return JSON.stringify([declaration.id, shapesOf(declaration).map(recordText)]);
    case "enum":
      return JSON.stringify([
        declaration.id,
        declaration.open,
        declaration.unspecified,
        [...declaration.shapes.values()].map((shape) =>
          shape.kind === "enum"
            ? shape.values.map(({ json, value, default: standIn }) => [json, value.number, standIn ?? null])
            : [],
        ),
      ]);
    case "union":
      return JSON.stringify([
        declaration.id,
        declaration.open,
        [...declaration.shapes.values()].map((shape) =>
          shape.kind === "union"
            ? [shape.layout, shape.variants.map(({ tags, variant }) => [tags, variant.number])]
            : [],
        ),
      ]);
  }
}

function recordText(shape: RecordShape): readonly unknown[] {
  return shape.fields.map(fieldText);
}

function fieldText(field: FieldShape): unknown {
  const standIn = field.default;
  return {
    key: field.field.key,
    name: field.name,
    doc: field.field.doc,
    query: field.field.query,
    place: [field.place.root, ...field.place.path],
    type: typeText(field.type),
    presence: field.presence,
    default: standIn === undefined ? undefined : { ...standIn, span: undefined },
    unit: field.unit,
    number: field.wire.number,
    wire: field.wire.name,
  };
}

function typeText(type: Type): string {
  switch (type.kind) {
    case "scalar":
      return JSON.stringify([type.scalar, type.json, type.protobuf, type.constraints]);
    case "list":
      return `list<${typeText(type.element)}>`;
    case "map":
      return `map<${type.key.protobuf}, ${typeText(type.value)}>`;
    case "nullable":
      return `${typeText(type.inner)}?`;
    case "reference":
      return `${type.declaration.id}@${type.version}`;
  }
}

function layoutText({ type, payload, version, batch }: Layout): unknown {
  return [type, payload, version, batch].map((part) => JSON.stringify(part) ?? null);
}

const workflowYaml = `package: nika.workflow
doc: The audit trail of one workflow run.
owner: nika
versions: { 1.0.0: { released: 2025-01-01, mark: [null] } }
envelope:
  Event:
    layout: { type: /kind/type, payload: /kind }
    fields:
      id: { type: uint64, json: [number, string], doc: Monotonic sequence, number: 3 }
      timestamp: { type: duration, json: secs-nanos, number: 4 }
events:
  workflow_started: { fields: { task_count: { type: uint64, json: [number, string] } } }
  workflow_failed:
    doc: It did not end well.
    fields: { error: string, failed_task?: { type: string?, query: true } }
    examples:
      - title: No task to blame
        version: 1.0.0
        stored: '{"id":1,"timestamp":{"secs":0,"nanos":2000000},"kind":{"type":"workflow_failed","error":"x","failed_task":null}}'
        reads: { version: 1.0.0, envelope: { id: "1", timestamp: 0.002s }, payload: { error: x, failed_task: null } }
  task_scheduled: { fields: { task_id: { type: string, query: true }, dependencies: list<string>, inputs: json } }
flows:
  Run: { doc: One run., steps: [workflow_started -> task_scheduled -> workflow_failed] }
`;

const workflowProto = `syntax = "proto3";

// The audit trail of one workflow run.
package nika.workflow;

import "evolvent/options.proto";
import "google/protobuf/duration.proto";

option (evolvent.pkg) = {
  owner: "nika", names: "proto", plain: "required"
  versions: { version: "1.0.0", released: "2025-01-01", mark: "null" }
  flows: { name: "Run", doc: "One run.", steps: "workflow_started -> task_scheduled -> workflow_failed" }
};

message Event {
  option (evolvent.envelope).layout = { type: "/kind/type", payload: "/kind" };
  string type = 1;
  string version = 2;
  // Monotonic sequence
  uint64 id = 3 [(evolvent.field).json = "number", (evolvent.field).json = "string"];
  google.protobuf.Duration timestamp = 4 [(evolvent.field).json = "secs-nanos"];
  bytes payload = 15;
}

message workflow_started {
  option (evolvent.event) = {};
  uint64 task_count = 1 [(evolvent.field) = { json: ["number", "string"] }];
}

// It did not end well.
message workflow_failed {
  option (evolvent.event).examples = {
    title: "No task to blame"
    version: "1.0.0"
    stored: '{"id":1,"timestamp":{"secs":0,"nanos":2000000},"kind":{"type":"workflow_failed","error":"x","failed_task":null}}'
    reads: '{"version": "1.0.0", "envelope": {"id": "1", "timestamp": "0.002s"}, "payload": {"error": "x", "failed_task": null}}'
  };
  string error = 1;
  optional string failed_task = 2 [(evolvent.field) = { type: { value: "string?" }, query: true }];
}

message task_scheduled {
  option (evolvent.event) = {};
  string task_id = 1 [(evolvent.field).query = true];
  repeated string dependencies = 2;
  string inputs = 3 [(evolvent.field).type = { value: "json" }];
}
`;

const escrowYaml = `package: grainlify.bounty_escrow
owner: escrow-team
compatible: full
context: { topic: string }
types:
  RefundMode:
    versions: { 1.0.0: { released: 2025-01-15 }, 1.1.0: { released: 2025-07-01 } }
    values:
      EXPIRED: { json: expired, number: 1 }
      MANUAL: { json: manual, number: 3 }
      PARTIAL: { json: partial, number: 4, since: 1.1.0, default: MANUAL }
  Target: { layout: external, variants: { account: { record: Account, number: 1 }, program: { record: Program, number: 2 } } }
  Account: { fields: { address: string } }
  Program: { fields: { program_id: string, tags: map<string> } }
events:
  FundsRefunded:
    type: [FundsRefunded, funds_refunded]
    versions: { 1.0.0: { released: 2025-01-15 }, 2.0.0: { released: 2025-07-01, summary: Says why. } }
    fields:
      amount: { type: int128, json: [number, string], unit: stroops }
      recipient: { type: string, at: { 1.0.0: refund_to, 2.0.0: recipient }, pattern: "^[GC]" }
      refund_mode: { type: { 1.0.0: RefundMode@1.0.0, 2.0.0: RefundMode@1.1.0 }, number: 5 }
      refund_reason: { type: string, since: 2.0.0, default: Migrated from v1, number: 7 }
      topic: { type: string, since: 2.0.0, default: $context.topic, number: 8 }
      target?: { type: Target, number: 9 }
`;

const escrowProto = `syntax = "proto3";
package grainlify.bounty_escrow;
import "evolvent/options.proto";
option (evolvent.pkg) = {
  owner: "escrow-team", compatible: "full", names: "proto", plain: "required"
  context: { name: "topic", type: { value: "string" } }
};
enum RefundMode {
  option (evolvent.enum) = { versions: { version: "1.0.0", released: "2025-01-15" }, versions: { version: "1.1.0", released: "2025-07-01" } };
  REFUND_MODE_UNSPECIFIED = 0 [(evolvent.value).json = ""];
  EXPIRED = 1 [(evolvent.value).json = "expired"];
  MANUAL = 3 [(evolvent.value).json = "manual"];
  PARTIAL = 4 [(evolvent.value) = { json: "partial", since: "1.1.0", default: "\\"MANUAL\\"" }];
}
message Target {
  option (evolvent.union).layout = { word: "external" };
  oneof target { Account account = 1; Program program = 2; }
}
message Account { string address = 1; }
message Program { string program_id = 1; map<string, string> tags = 2; }
message FundsRefunded {
  option (evolvent.event) = {
    type: { value: "FundsRefunded" }, type: { value: "funds_refunded" }
    versions: { version: "1.0.0", released: "2025-01-15" }
    versions: { version: "2.0.0", released: "2025-07-01", summary: "Says why." }
  };
  bytes amount = 1 [(evolvent.field) = { type: { value: "int128" }, json: "number", json: "string", unit: "stroops" }];
  string recipient = 2 [(evolvent.field) = { at: { from: "1.0.0", value: "refund_to" }, at: { from: "2.0.0", value: "recipient" }, pattern: "^[GC]" }];
  RefundMode refund_mode = 5 [(evolvent.field) = { type: { from: "1.0.0", value: "RefundMode@1.0.0" }, type: { from: "2.0.0", value: "RefundMode@1.1.0" } }];
  string refund_reason = 7 [(evolvent.field) = { since: "2.0.0", default: "\\"Migrated from v1\\"" }];
  string topic = 8 [(evolvent.field) = { since: "2.0.0", default: "$context.topic" }];
  optional Target target = 9;
}
`;

describe("twins in both notations", () => {
  it.each([
    ["nika.workflow", workflowYaml, workflowProto],
    ["grainlify.bounty_escrow", escrowYaml, escrowProto],
  ])("%s", async (name, yaml, proto) => {
    const [left, right] = [
      await packageOf({ "schema.yaml": yaml }, name),
      await packageOf({ "schema.proto": proto }, name),
    ];
    expect(essence(right)).toEqual(essence(left));
    expect([left.notation, right.notation]).toEqual(["yaml", "proto"]);
  });

  it.each([workflowProto, escrowProto])("are files that protoc takes", (text) => {
    const folder = mkdtempSync(join(tmpdir(), "evolvent-twins-"));
    try {
      writeFileSync(join(folder, "schema.proto"), text);
      execFileSync("protoc", ["-I", folder, "-I", join(root, "proto"), "-o", join(folder, "set.pb"), "schema.proto"]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("may use each other's types", async () => {
    const files = {
      "common/stellar.yaml": "package: common.stellar\ntypes: { Address: { type: string, pattern: '^G' } }\n",
      "a.proto": `syntax = "proto3";
package a;
import "evolvent/options.proto";
option (evolvent.pkg) = { import: "common/stellar.yaml", plain: "required" };
message Sent { option (evolvent.event) = {}; string to = 1 [(evolvent.field).type = { value: "Address" }]; Item item = 2; }
message Item { string id = 1; }
`,
      "b.yaml": "package: b\nimport: [a.proto]\nevents: { Got: { fields: { item: Item } } }\n",
    };
    const sent = (await packageOf(files, "a")).events[0]?.latest.payload.fields[0]?.type;
    expect(sent === undefined ? "" : typeText(sent)).toBe('["string",["string"],"string",{"pattern":"^G"}]');
    const got = (await packageOf(files, "b")).events[0]?.latest.payload.fields[0]?.type;
    expect(got === undefined ? "" : typeText(got)).toBe("a.Item@1.0.0");
  });

  it("put trees of files anywhere below a root", async () => {
    const files = {
      "vendor/protos/acme/orders/order.proto": `syntax = "proto3"; package acme.orders; import "acme/common/money.proto"; message Order { acme.common.Money total = 1; }`,
      "vendor/protos/acme/common/money.proto": `syntax = "proto3"; package acme.common; message Money { int64 units = 1; }`,
    };
    const pkg = await packageOf(files, "acme.orders");
    expect(pkg.declarations.map(({ id }) => id)).toEqual(["acme.orders.Order"]);
    const below = await compileFiles({
      "acme/a.proto": 'syntax = "proto3"; import "schemas/acme/b.proto";',
      "acme/b.proto": 'syntax = "proto3";',
    });
    expect(places(below)).toEqual([]);
    const missing = await compileFiles({ "x.proto": 'syntax = "proto3"; import "gone.proto";' });
    expect(places(missing)).toEqual(["load/import-missing 1:27"]);
  });
});
