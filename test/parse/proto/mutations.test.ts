import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import protobuf from "protobufjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseProtoFile } from "../../../generator/parse/proto/index.js";
import { createSourceFile } from "../../../generator/source/index.js";
import { acceptedBeyondProtoc, refusedByProtobufjs } from "./differences.js";
import { complaintsOf, type Mutation, mutate, originals } from "./mutations.js";
import { shapeOfProtobufjs } from "./protobufjs-shapes.js";
import { type FileShape, shapeOfAst } from "./shapes.js";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "evolvent-mutations-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("drop", "repeat", "swap", "replace"),
  at: fc.nat({ max: 100_000 }),
  other: fc.nat({ max: 100_000 }),
});

/** Complaints of protoc without its warnings; empty where it accepts the file. */
function askProtoc(text: string): string {
  writeFileSync(join(folder, "schema.proto"), text);
  const result = spawnSync("protoc", ["-I", folder, "-o", join(folder, "set.pb"), "schema.proto"], {
    encoding: "utf8",
  });
  if (result.error !== undefined) throw result.error;
  return result.status === 0 ? "" : result.stderr;
}

function shapeOf(text: string): FileShape {
  return shapeOfAst(parseProtoFile(createSourceFile("schema.proto", text), { report: () => undefined }));
}

function protobufjsAccepts(text: string): boolean {
  try {
    protobuf.parse(text, new protobuf.Root());
    return true;
  } catch {
    return false;
  }
}

describe("broken files", () => {
  it("begin as files that all judges accept", () => {
    for (const text of originals) {
      expect(complaintsOf(text)).toEqual([]);
      expect(askProtoc(text)).toBe("");
      expect(protobufjsAccepts(text)).toBe(true);
    }
  });

  it.each(refusedByProtobufjs)("$name: protoc reads them, and so do we", ({ text }) => {
    expect(complaintsOf(text)).toEqual([]);
    expect(askProtoc(text)).toBe("");
    expect(protobufjsAccepts(text)).toBe(false);
  });

  // The seed is fixed: what a run finds must not depend on chance. Other seeds have been run by the tens of thousands.
  it("are accepted or refused as protobufjs and protoc do", () => {
    const seen = { agreed: 0, judged: 0, listed: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...originals), mutations, (original, mutation) => {
        const text = mutate(original, mutation);
        const complaints = complaintsOf(text);
        const accepted = protobufjsAccepts(text);
        if ((complaints.length === 0) === accepted) {
          seen.agreed += 1;
          if (accepted) expect(shapeOf(text)).toEqual(shapeOfProtobufjs(text));
          return;
        }
        const verdict = askProtoc(text);
        if ((complaints.length === 0) === (verdict === "")) {
          seen.judged += 1;
          return;
        }
        seen.listed += 1;
        // We are never stricter than protoc; where we are not as strict, the reason is listed.
        expect(complaints, text).toEqual([]);
        expect(
          acceptedBeyondProtoc.some(({ complaint }) => complaint.test(verdict)),
          `${verdict}\n${text}`,
        ).toBe(true);
      }),
      { numRuns: 1500, seed: 20230101 },
    );
    expect(seen.agreed).toBeGreaterThan(500);
    expect(seen.judged).toBeGreaterThan(10);
  });
});
