import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inclusion, includes } from "../../generator/inclusion/index.js";
import { closing, documentsOf, pairs, plainRecords, type Schema, schemas } from "./arbitraries.js";
import { ajvValidator } from "./oracle.js";

const runs = Number(process.env.INCLUSION_RUNS ?? 1_000);

/** A reference to itself at the same place: ajv does not come back from it. */
function isEndless(answer: Inclusion): boolean {
  return answer.kind === "unknown" && answer.reason === "a schema refers to itself without end";
}

describe("inclusion of random schemas", () => {
  it("is never refuted: ajv confirms each witness, and no document of the one is refused by the other where it is included", () => {
    const counts = { yes: 0, no: 0, unknown: 0, tried: 0 };
    const drawn = pairs.chain(([from, to]) =>
      fc.tuple(
        fc.constant([from, to] as const),
        fc.array(documentsOf(from, to), { minLength: 25, maxLength: 25 }),
        fc.array(schemas, { minLength: 4, maxLength: 4 }),
      ),
    );
    fc.assert(
      fc.property(drawn, ([[from, to], documents, others]) => {
        const answer = includes(from, to);
        if (isEndless(answer)) return;
        counts[answer.kind] += 1;
        const [isOld, isNew] = [ajvValidator(from), ajvValidator(to)];
        if (answer.kind === "no") {
          expect([true, undefined]).toContain(isOld(answer.witness));
          expect([false, undefined]).toContain(isNew(answer.witness));
        } else if (answer.kind === "yes") {
          // Witnesses against other schemas lie in corners of the first that random documents don't reach.
          const corners = others.map((other) => includes(from, other)).filter((corner) => corner.kind === "no");
          const valid = [...documents, ...corners.map(({ witness }) => witness)].filter((document) => isOld(document));
          counts.tried += valid.length;
          expect(valid.filter((document) => isNew(document) === false)).toEqual([]);
        }
      }),
      { numRuns: runs },
    );
    expect(counts.unknown).toBeLessThanOrEqual(runs / 500);
    expect(Math.min(counts.yes, counts.no)).toBeGreaterThan(runs / 10);
    expect(counts.tried).toBeGreaterThan(runs);
  });

  it("finds each valid document, and no other", () => {
    const drawn = pairs.chain(([from, to]) =>
      fc.tuple(fc.constant(from), fc.array(documentsOf(from, to), { minLength: 6, maxLength: 6 })),
    );
    fc.assert(
      fc.property(drawn, ([schema, documents]) => {
        if (isEndless(includes(schema, false))) return;
        const isValid = ajvValidator(schema);
        for (const document of documents) {
          const valid = isValid(document);
          if (valid === undefined) continue;
          expect(includes({ const: document }, schema).kind).toBe(valid ? "yes" : "no");
          const answer = includes(schema, { not: { const: document } });
          expect(answer.kind).toBe(valid ? "no" : "yes");
          if (answer.kind === "no") expect(answer.witness).toEqual(document);
        }
      }),
      { numRuns: runs },
    );
  });

  it("takes a closed schema as one that names its properties and refuses others", () => {
    fc.assert(
      fc.property(plainRecords, schemas, plainRecords, ([from, to], other, record) => {
        for (const against of [to, other, record[0]]) {
          const answer = includes(from, against, { closedOld: true });
          expect(answer.kind).toBe(includes(closing(from), against).kind);
          if (answer.kind !== "no") continue;
          expect([true, undefined]).toContain(ajvValidator(closing(from))(answer.witness));
          expect([false, undefined]).toContain(ajvValidator(against)(answer.witness));
        }
      }),
      { numRuns: runs / 2 },
    );
  });

  it("is not lost by closing", () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const closed = includes(from, to, { closedOld: true });
        if (includes(from, to).kind === "yes") expect(closed.kind).not.toBe("no");
        if (closed.kind !== "no" || isEndless(closed)) return;
        expect([true, undefined]).toContain(ajvValidator(from)(closed.witness));
        expect([false, undefined]).toContain(ajvValidator(to)(closed.witness));
      }),
      { numRuns: runs / 2 },
    );
  });

  it("holds where it holds by construction", () => {
    const certain = fc.tuple(schemas, schemas, schemas).chain(([a, b, c]) =>
      fc.constantFrom<readonly [Schema, Schema]>(
        [a, { anyOf: [b, a] }],
        [{ allOf: [b, a] }, a],
        [{ not: { anyOf: [a, b] } }, { not: a }],
        [a, { not: { not: a } }],
        [{ oneOf: [a, b] }, { anyOf: [a, b] }],
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
        [{ if: a, then: b, else: c }, { anyOf: [{ allOf: [a, b] }, { allOf: [{ not: a }, c] }] }],
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema
        [{ anyOf: [{ allOf: [a, b] }, { allOf: [{ not: a }, c] }] }, { if: a, then: b, else: c }],
        [{ items: { allOf: [a, b] } }, { items: a }],
        [{ additionalProperties: { allOf: [a, b] } }, { patternProperties: { "^x": a } }],
      ),
    );
    const sayings: Record<Inclusion["kind"], number> = { yes: 0, no: 0, unknown: 0 };
    fc.assert(
      fc.property(certain, ([from, to]) => {
        // A reference to the root means another schema once its schema stands in a larger one.
        fc.pre(!/"\$ref"/.test(JSON.stringify([from, to])));
        const answer = includes(from, to);
        sayings[answer.kind] += 1;
        expect(answer.kind).not.toBe("no");
      }),
      { numRuns: runs },
    );
    expect(sayings.unknown).toBeLessThan(runs / 50);
  });
});
