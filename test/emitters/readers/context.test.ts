import { expect, it } from "vitest";
import { protobufEmitter } from "../../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";

const schema = `package: told
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
context: { tenant: string, zone?: string }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: { tenant: { type: string, since: 2.0.0, default: $context.tenant } } } }
events: { Seen: { fields: { a?: int32 } } }
`;

type Read = (stored: unknown, ...options: readonly unknown[]) => { readonly kind: string };

it("readers that a caller in JavaScript tells nothing answer with an issue that names what they need", async () => {
  const { files } = await emitFiles(schema, [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter]);
  const missing = {
    kind: "failed",
    issues: [
      { path: "", code: "missing", message: 'the reader was not told "tenant": it takes { context: { tenant } }' },
    ],
  };
  const text = '{"kind":"Seen","v":"1.0.0","body":{}}';
  for (const module of ["told/seen.ts", "told/index.ts"]) {
    const generated = (await importGenerated(files, module)) as Readonly<Record<string, Read | undefined>>;
    for (const told of [[], [undefined], [null], [{}], [{ context: null }], [{ context: { zone: "z" } }]]) {
      expect(generated.readJson?.(text, ...told)).toEqual(missing);
      expect(generated.readProtobuf?.(new Uint8Array(), ...told)).toEqual(missing);
      if (generated.readEvents !== undefined) expect(generated.readEvents(`[${text}]`, ...told)).toEqual([missing]);
      if (generated.decodePayload !== undefined)
        expect(generated.decodePayload(new Uint8Array(), "1.0.0", ...told)).toEqual(missing);
    }
    expect(generated.readJson?.(text, { context: { tenant: "t" } })).toMatchObject({
      kind: "event",
      event: { tenant: "t" },
      filled: ["/tenant"],
    });
  }
});
