import { describe, expect, it } from "vitest";
import { check, diagnose, oneVersion } from "../checking.js";

describe("standInCycles", () => {
  it("reports a circle once, with its fields", async () => {
    const yaml = oneVersion(
      "envelope: { Frame: { layout: adjacent, fields: { x?: { type: string, default: $payload.a } } } }",
      "events:",
      "  E: { fields: { a?: { type: string, default: $payload.b }, b?: { type: string, default: $envelope.x }, c?: { type: string, default: $payload.a } } }",
    );
    const found = await diagnose(yaml);
    expect(found.map(({ id, message }) => `${id} ${message}`)).toEqual([
      "check/stand-in-cycle defaults name each other: a -> b -> x -> a",
    ]);
  });

  it("takes chains", async () => {
    const yaml = oneVersion(
      "events:",
      "  E: { fields: { a: string, b?: { type: string, default: $payload.a }, c?: { type: string, default: $payload.b } } }",
    );
    expect(await check(yaml)).toEqual([]);
  });
});
