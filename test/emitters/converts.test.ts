import { describe, expect, it } from "vitest";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { emitFiles } from "../support/emitting.js";
import { importGenerated } from "../support/running.js";
import { typeCheck } from "../support/typescript.js";

const emitters = [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter];

describe("authors' functions", () => {
  const schemas = {
    "people.yaml": `
package: people
envelope: { Envelope: { fields: { id: uuid } } }
events:
  Moved:
    versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-06-01 } }
    fields:
      name: { type: string, until: 2.0.0 }
      first: { type: string, since: 2.0.0, from: name, convert: ./names/first.ts#first }
      last: { type: string, since: 2.0.0, from: name, convert: ./last.ts#last }
`,
    "names/first.ts": `
import { words as wordsOf } from "../words";

export function first({ name }: { readonly name: string }): string {
  return wordsOf(name)[0] ?? "";
}
`,
    "last.ts": `
import { words } from './words.ts';

export const last = ({ name }: { readonly name: string }): string => words(name).at(-1) ?? "";
`,
    "words.ts": `
export function words(text: string): readonly string[] {
  return text.split(" ");
}
`,
  };

  it("stand among the outputs with the files that they import, and are called by the readers", async () => {
    const { files } = await emitFiles(schemas, emitters);
    expect([...files.keys()].filter((path) => path.startsWith("converts/"))).toEqual([
      "converts/last.ts",
      "converts/names/first.ts",
      "converts/words.ts",
    ]);
    expect(files.get("converts/names/first.ts")).toContain('import { words as wordsOf } from "../words.js";');
    expect(files.get("converts/last.ts")).toContain("import { words } from './words.js';");
    expect(typeCheck(files, { isolatedDeclarations: false })).toEqual([]);
    const { readJson, readProtobuf, encodeV1_0_0 } = await importGenerated(files, "people/moved.ts");
    const stored = {
      type: "Moved",
      version: "1.0.0",
      id: "018f3a5e-7c11-7a3e-9f59-3d5f0e7b1c22",
      payload: { name: "Ada King Lovelace" },
    };
    const read = { kind: "event", event: { payload: { first: "Ada", last: "Lovelace" } } };
    expect((readJson as (stored: unknown) => unknown)(JSON.stringify(stored))).toMatchObject(read);
    const bytes = (encodeV1_0_0 as (event: unknown) => Uint8Array)(stored);
    expect((readProtobuf as (bytes: Uint8Array) => unknown)(bytes)).toMatchObject(read);
  });

  it("are not copied where nothing is printed that calls them", async () => {
    const { files } = await emitFiles(schemas, [
      { name: "note", emit: () => [{ kind: "file", path: "a.txt", text: "" }] },
    ]);
    expect([...files.keys()]).toEqual(["a.txt"]);
  });
});

describe("fields that are called as what generated code calls", () => {
  it("don't hide it", async () => {
    const { files } = await emitFiles(
      `
package: post
envelope: { Envelope: { fields: { id: uuid } } }
types:
  Receipt:
    versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-06-01 } }
    fields: { note: { type: string, at: { 1.0.0: text, 2.0.0: note } } }
events:
  Sent:
    versions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-06-01 } }
    fields:
      readReceipt: { type: { 1.0.0: Receipt@1.0.0, 2.0.0: Receipt@2.0.0 } }
      readReceiptV1_0_0: { type: { 1.0.0: Receipt@1.0.0, 2.0.0: Receipt@2.0.0 } }
      decodeReceipt: { type: { 1.0.0: Receipt@1.0.0, 2.0.0: Receipt@2.0.0 } }
      checkReceipt: bool
      readEnvelope: string
      isReceipt: string
      at: string
`,
      emitters,
    );
    expect(typeCheck(files)).toEqual([]);
  });
});
