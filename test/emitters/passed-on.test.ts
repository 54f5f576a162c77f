import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { unknownFields } from "../../runtime/src/index.js";
import { emitFiles } from "../support/emitting.js";
import { importGenerated } from "../support/running.js";

/** A schema as its owners have it, and as a consumer has it who has not heard of 1.1.0. What is new is last: numbers go by order where no lock says them. */
const current = `package: passed
versions: { 1.0.0: { released: 2024-01-01 }, 1.1.0: { released: 2025-01-01 } }
envelope: { Row: { layout: { type: /kind, payload: /body, version: /v }, fields: { id: uuid, origin?: { type: string, since: 1.1.0 } } } }
types:
  Colour: { values: { red: {}, green: {}, blue: { since: 1.1.0 } } }
  Place: { fields: { city: string, lines?: list<string>, street?: { type: string, since: 1.1.0 } } }
  Means:
    variants: { card: { fields: { last4: string, bank?: { type: string, since: 1.1.0 } } }, coin: { fields: { chain: string }, since: 1.1.0 } }
events:
  Moved:
    fields:
      to: Place
      over: list<Place>
      named: map<Place>
      colour: Colour
      means?: Means
      hops: { type: int32, since: 1.1.0, default: 0 }
`;
const older = current
  .replace(", 1.1.0: { released: 2025-01-01 }", "")
  .replace(", origin?: { type: string, since: 1.1.0 }", "")
  .replace(", blue: { since: 1.1.0 }", "")
  .replace(", street?: { type: string, since: 1.1.0 }", "")
  .replace(", bank?: { type: string, since: 1.1.0 }", "")
  .replace(", coin: { fields: { chain: string }, since: 1.1.0 }", "")
  .replace("\n      hops: { type: int32, since: 1.1.0, default: 0 }", "");

interface Result {
  readonly kind: string;
  readonly event: object;
  readonly version: string;
  readonly filled: readonly string[];
}

interface Moved {
  readonly is: (value: unknown) => boolean;
  readonly readJson: (stored: unknown) => Result;
  readonly readProtobuf: (bytes: Uint8Array) => Result;
  readonly toJson: (event: object) => { readonly v: string };
  readonly writeJson: (event: object) => string;
  readonly encode: (event: object) => Uint8Array;
}

async function moduleOf(schema: string): Promise<Moved> {
  const { files } = await emitFiles(schema, [typesEmitter, validatorsEmitter, readersEmitter, protobufEmitter]);
  return (await importGenerated(files, "passed/moved.ts")) as unknown as Moved;
}

const optional = { requiredKeys: [] as never[] };
const place = fc
  .tuple(
    fc.record({ city: fc.string() }),
    fc.record({ street: fc.string(), lines: fc.array(fc.string(), { maxLength: 3 }) }, optional),
  )
  .map(([needed, more]) => ({ ...needed, ...more }));
const means = fc.oneof(
  fc
    .tuple(fc.record({ last4: fc.string() }), fc.record({ bank: fc.string() }, optional))
    .map(([needed, more]) => ({ type: "card", ...needed, ...more })),
  fc.record({ type: fc.constant("coin"), chain: fc.string() }),
);
const payload = fc
  .tuple(
    fc.record({
      to: place,
      over: fc.array(place, { maxLength: 3 }),
      named: fc.dictionary(fc.string({ maxLength: 5 }), place, { maxKeys: 3, noNullPrototype: true }),
      colour: fc.constantFrom("red", "green", "blue"),
      hops: fc.integer({ min: 0, max: 9 }),
    }),
    fc.record({ means }, optional),
  )
  .map(([needed, more]) => ({ ...needed, ...more }));
const event = fc
  .tuple(fc.uuid(), fc.record({ origin: fc.string() }, optional), payload)
  .map(([id, more, payload]) => ({ type: "Moved", id, ...more, payload }));

describe("an event that an older reader passes on is the same for a newer one", () => {
  it.each(["readJson, toJson", "readJson, writeJson", "readProtobuf, encode"])("%s", async (how) => {
    const [owner, consumer] = [await moduleOf(current), await moduleOf(older)];
    const write = ({ toJson, writeJson, encode }: Moved, value: object): unknown =>
      how.endsWith("toJson") ? toJson(value) : how.endsWith("writeJson") ? writeJson(value) : encode(value);
    const read = ({ readJson, readProtobuf }: Moved, stored: unknown): Result =>
      how.startsWith("readJson") ? readJson(stored) : readProtobuf(stored as Uint8Array);
    fc.assert(
      fc.property(event, (made) => {
        expect(owner.is(made)).toBe(true);
        const there = read(consumer, write(owner, made));
        expect(there).toMatchObject({ kind: "event", version: "1.0.0" });
        // It can be changed on the way, as any event can.
        const back = read(owner, write(consumer, { ...there.event }));
        expect(back).toEqual({ kind: "event", event: made, version: "1.1.0", filled: [] });
      }),
      { numRuns: 300 },
    );
  });

  it("but not where it goes on as another version", async () => {
    const [owner, consumer] = [await moduleOf(current), await moduleOf(older)];
    const event = (jsonVersion: string): object => ({
      type: "Moved",
      id: "0190a5b4-7c3e-7d3a-9f3e-2b1c4d5e6f70",
      payload: { to: { city: "" }, over: [], named: {}, colour: "red" },
      [unknownFields]: { jsonVersion },
    });
    // Of this major, and later.
    expect(consumer.toJson(event("1.2.0"))).toMatchObject({ v: "1.2.0" });
    expect(consumer.toJson(event("2.0.0"))).toMatchObject({ v: "1.0.0" });
    expect(consumer.toJson(event("0.9.0"))).toMatchObject({ v: "1.0.0" });
    expect(consumer.toJson(event("1.2"))).toMatchObject({ v: "1.0.0" });
    // Each encoding has a mark of its own: what is unknown in one does not go on in the other.
    const payload = { to: { city: "" }, over: [], named: {}, colour: "red", hops: 1 };
    const stored = consumer.readJson(owner.toJson({ ...event("1.1.0"), payload })).event;
    expect(stored).toMatchObject({ [unknownFields]: { jsonVersion: "1.1.0" } });
    const back = owner.readProtobuf(consumer.encode(stored));
    expect(back).toMatchObject({ kind: "event", version: "1.0.0", filled: ["/payload/hops"] });
  });
});
