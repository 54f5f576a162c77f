import { describe, expect, it } from "vitest";
import { check, twoVersions } from "../checking.js";

const schema = (fields: string, envelope = "id: string") =>
  twoVersions(
    "context: { tenant: string, seen?: timestamp, count: int64 }",
    "types: { Line: { fields: { sku: string, of: { type: string, since: 2.0.0, default: $payload.a } } } }",
    `envelope: { Frame: { layout: adjacent, fields: { ${envelope} } } }`,
    "events:",
    `  E: { fields: { a: string, n?: int32, ${fields} } }`,
  );

describe("standIns", () => {
  it.each([
    ["b: { type: string, since: 2.0.0, default: $context.tenant }", []],
    ["b: { type: string, since: 2.0.0, default: $envelope.id }", []],
    ["b: { type: string, since: 2.0.0, default: $payload.a }", []],
    ["b: { type: string, since: 2.0.0, default: $context.nobody }", ["stand-in-unknown 7:82"]],
    ["b: { type: string, since: 2.0.0, default: $envelope.nobody }", ["stand-in-unknown 7:82"]],
    ["b: { type: string, since: 2.0.0, default: $payload.nobody }", ["stand-in-unknown 7:82"]],
    ["b: { type: int64, since: 2.0.0, default: $context.tenant }", ["stand-in-type 7:81"]],
    ["b: { type: int32, since: 2.0.0, default: $context.count }", ["stand-in-type 7:81"]],
    ["b: { type: string, max: 5, since: 2.0.0, default: $payload.a }", ["stand-in-type 7:90"]],
    ["b: { type: string?, since: 2.0.0, default: $payload.a }", []],
    ["b: { type: int32, since: 2.0.0, default: $payload.n }", ["stand-in-absent 7:81"]],
    ["b: { type: timestamp, since: 2.0.0, default: $context.seen }", ["stand-in-absent 7:85"]],
    ["b?: { type: timestamp, json: ms, since: 2.0.0, default: $context.seen }", []],
    ["b: { type: { 1.0.0: int64, 2.0.0: int32 }, else: $payload.a }", ["stand-in-type 7:89"]],
    ["b: { type: string, until: 2.0.0, default: $payload.nobody }", ["stand-in-unknown 7:82"]],
    ["line: Line", ["stand-in-nested 4:84"]],
  ])("%s", async (fields, expected) => {
    expect(
      (await check(schema(fields))).filter((found) => fields.includes("Line") || !found.startsWith("stand-in-nested")),
    ).toEqual(expected);
  });

  it("asks each event for what an envelope names", async () => {
    const found = async (envelope: string) =>
      (await check(schema("b?: string", `id: string, ${envelope}`))).filter(
        (one) => !one.startsWith("stand-in-nested"),
      );
    expect(await found("of: { type: string, since: 2.0.0, default: $payload.a }")).toEqual([]);
    expect(await found("of: { type: string, since: 2.0.0, default: $payload.c }")).toEqual(["stand-in-unknown 5:105"]);
  });
});
