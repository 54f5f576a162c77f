import fc from "fast-check";
import { expect } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import type { History } from "../../../generator/evolve/index.js";
import type { Issue } from "../../../runtime/src/issues.js";
import { unknownFields } from "../../../runtime/src/values.js";
import { eventOf } from "../../support/arbitraries.js";
import { importGenerated } from "../../support/running.js";

interface Codec {
  readonly is: (value: unknown) => boolean;
  readonly validate: (value: unknown) => readonly Issue[];
  readonly encode?: (value: unknown) => Uint8Array;
  readonly encodePayload?: (value: unknown) => Uint8Array;
}

/** Values of other types, and beyond the bounds of some. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    ...[undefined, null, true, false, "", "x", "\ud800", `${"long ".repeat(20)}\udfff`, 0, -0, -1, 1.5, 128],
    ...[2 ** 31, 2 ** 32, 2 ** 53, -(2 ** 31) - 1, Number.NaN, Number.POSITIVE_INFINITY, 1e300],
    ...[0n, -1n, 2n ** 63n, 2n ** 64n, -(2n ** 63n) - 1n, 2n ** 127n, 2n ** 128n],
    ...[[], [null], [1, 1], ["\udc00"], {}, { a: 1 }, { "\ud800": "x" }, { type: "unknown" }, new Uint8Array(2)],
    ...[new Date(0), new Date(Number.NaN), new Date(1), Symbol.iterator, () => 1, Object.create({ type: "Done" })],
    ...["2024-02-30", "2025-01-01T00:00:00Z", "1.50", "-0", "00000000-0000-0000-0000-000000000000", new Map()],
  ),
  fc.string(),
  fc.bigInt({ min: -(2n ** 65n), max: 2n ** 65n }),
  fc.double(),
);

/** What may stand where unknown fields do. */
const oddKept: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[undefined, null, 0, "x", [], {}, { protobuf: 5 }, { protobuf: "x" }, { protobuf: [8, 1] }, { json: "" }],
  ...[{ protobufVersion: 5 }, { jsonVersion: null }, { protobuf: new Uint8Array([8]) }, { json: { a: 1 } }],
  ...[{ protobuf: new Uint8Array() }, { protobuf: new Uint8Array([0x80, 0x10, 1]), protobufVersion: "1.0.1" }],
);

type Holder = Record<string | number | symbol, unknown>;

/** A copy in which what stands at a place, found by going down by some steps, is another value. */
function changed(value: unknown, steps: readonly number[], other: unknown, kept: unknown): unknown {
  const keys = typeof value === "object" && value !== null && !ArrayBuffer.isView(value) ? Reflect.ownKeys(value) : [];
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
  const unknown = isRecord ? [unknownFields, unknownFields] : [];
  const own = [...keys.filter((key) => key !== "length"), ...unknown];
  const key = own[(steps[0] ?? 0) % own.length];
  if (key === undefined || value instanceof Date) return other;
  const copy: Holder = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Holder;
  if (key === unknownFields) copy[key] = kept;
  else copy[key] = steps.length === 1 ? other : changed(copy[key], steps.slice(1), other, kept);
  return copy;
}

/** What can't be written though its type takes it: it came in as JSON, or is no number that Protobuf has. */
export const unwritable = /in Protobuf|as Protobuf|of Protobuf|google\.protobuf/;

/** Asks of all events, with an odd value in some place, that encoding refuses what the guard refuses, and says what the check says. */
export async function agree(
  history: History,
  files: ReadonlyMap<string, string>,
  refused: RegExp = unwritable,
): Promise<void> {
  const naming = createNaming(history.model, "@evolvent/runtime");
  for (const pkg of history.model.packages) {
    for (const event of pkg.events) {
      if (event.removed) continue;
      const codec = (await importGenerated(files, naming.moduleOf(event))) as unknown as Codec;
      const encode = codec.encode ?? codec.encodePayload;
      fc.assert(
        fc.property(
          eventOf(event, event.latest, { depth: 3, absence: "typescript", pkg }),
          fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 6 }),
          odd,
          oddKept,
          (value, steps, other, kept) => {
            const given = changed(value, steps, other, kept);
            const issues = codec.validate(given);
            let error: unknown;
            try {
              encode?.(given);
            } catch (thrown) {
              error = thrown;
            }
            expect(codec.is(given)).toBe(issues.length === 0);
            if (issues.length === 0) {
              if (error !== undefined) expect(String(error)).toMatch(refused);
              return;
            }
            expect(error).toBeInstanceOf(TypeError);
            expect(String(error)).toContain(issues[0]?.message);
          },
        ),
        { numRuns: 250 },
      );
    }
  }
}
