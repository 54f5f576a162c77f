import { expect, it } from "vitest";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import { unknownFields } from "../../../runtime/src/index.js";
import { emitFiles } from "../../support/emitting.js";
import { importGenerated } from "../../support/running.js";

const schema = `package: kept
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: { id: uuid } } }
types:
  Place: { fields: { city: string, at: { type: timestamp }, lines?: list<string> } }
events:
  Moved:
    fields: { to: Place, tags: map<string>, hops: int32, note: { type: string, since: 2.0.0, default: none } }
  Paid: { fields: { amount: int64, to: Place } }
`;

interface Event {
  readonly payload: Readonly<Record<string, unknown>>;
}
type Read = (stored: unknown) => { readonly kind: string; readonly event: Event };

const id = "0190a5b4-7c3e-7d3a-9f3e-2b1c4d5e6f70";
const to = { city: "Bern", at: "2025-01-01T10:00:00Z", lines: ["a", "b"] };

/** Frozen, however deep: an input is never modified. */
function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const item of Object.values(value)) frozen(item);
  return Object.freeze(value);
}

it("a parsed payload that is the latest already is given as it is, and nothing else is", async () => {
  const { files } = await emitFiles(schema, [typesEmitter, validatorsEmitter, readersEmitter]);
  const read = async (module: string, stored: unknown): Promise<Event> => {
    const { readJson } = (await importGenerated(files, module)) as { readonly readJson: Read };
    const result = readJson(frozen(stored));
    expect(result).toMatchObject({ kind: "event" });
    return result.event;
  };
  const body = { to, tags: { a: "1", __proto__x: "2" }, hops: 3, note: "n" };
  const moved = (payload: object, version = "2.0.0"): unknown => ({ kind: "Moved", v: version, id, body: payload });

  expect((await read("kept/moved.ts", moved(body))).payload).toBe(body);

  // An older version has another shape; what it shares with the latest is given as it is.
  const { note: _, ...older } = body;
  const lifted = await read("kept/moved.ts", moved(older, "1.0.0"));
  expect(lifted.payload).not.toBe(older);
  expect(lifted.payload).toEqual({ ...older, note: "none" });
  expect(lifted.payload.to).toBe(to);

  // A key that nobody declared is kept beside the record, not in it.
  const more = await read("kept/moved.ts", moved({ ...body, extra: 1 }));
  expect(more.payload).toEqual({ ...body, [unknownFields]: { json: { extra: 1 } } });
  expect(Object.keys(more.payload)).not.toContain("extra");
  expect(more.payload.to).toBe(to);

  // A time in another form than events have it.
  const offset = await read("kept/moved.ts", moved({ ...body, to: { ...to, at: "2025-01-01T11:00:00+01:00" } }));
  expect(offset.payload).toEqual(body);

  // 64 bits have two forms.
  const paid = await read("kept/paid.ts", { kind: "Paid", v: "2.0.0", id, body: { amount: "5", to } });
  expect(paid.payload).toEqual({ amount: 5n, to });
  expect(paid.payload.to).toBe(to);

  // What is stored can't bring in what readers keep.
  const smuggled = { ...body, [unknownFields]: { protobuf: "no bytes" } };
  expect((await read("kept/moved.ts", moved(smuggled))).payload[unknownFields as never]).toBeUndefined();
});
