import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { downcastOf, placeText } from "../../generator/evolve/index.js";
import type { EventDeclaration, Package } from "../../generator/ir/index.js";
import { schemas } from "../emitters/readers/schemas.js";
import { compileFiles, eventOf, historyOf } from "../support/compile-yaml.js";
import { generatedAnswer, hold, restoredAnswer, returnedAnswer, type Trip } from "../support/downcast-laws.js";
import { type EventModule, generate, toContext } from "../support/generated.js";
import { randomHistory } from "../support/random-history.js";
import { importGenerated } from "../support/running.js";
import { storedEvent } from "../support/stored-events.js";
import { compileSchemas } from "../support/systems.js";

const drawing = { oddness: 0, depth: 3 } as const;

/** What a downcast is marked as, a line each. */
async function marksOf(fields: string, more = ""): Promise<readonly string[]> {
  const history = await historyOf(
    `package: a\nversions: { 1.0.0: { released: 2025-01-01 }, 2.0.0: { released: 2025-01-02 } }\n${more}\nevents:\n  E: { fields: { ${fields} } }\n`,
  );
  const event = eventOf(history, "a.E");
  const [older] = event.versions;
  if (older === undefined) throw new Error("no version");
  const { kind, lost, unreturned, gaps } = downcastOf(history, event, older);
  const enveloped = event.latest.envelope !== undefined;
  return [
    kind,
    ...lost.map(({ place, cause }) => `lost ${placeText(place, enveloped)}: ${JSON.stringify(cause)}`),
    ...unreturned.map(({ place, cause }) => `unreturned ${placeText(place, enveloped)}: ${cause.kind}`),
    ...gaps.map(({ place, cause }) => `gap ${placeText(place, enveloped)}: ${cause.kind}`),
  ];
}

describe("downcasts are marked", () => {
  it.each([
    ["x: { type: string, at: { 1.0.0: y, 2.0.0: x } }", ["exact"]],
    ["x: { type: uint32, unit: { 1.0.0: s, 2.0.0: ms } }", ["partial", "gap x: image"]],
    ["x: { type: string, since: 2.0.0, default: a }", ["lossy", 'lost x: {"kind":"field"}']],
    ["x: { type: string, until: 2.0.0, default: a }", ["exact", "unreturned x: field"]],
    ["x: { type: string, until: 2.0.0 }", ["partial", "unreturned x: field", "gap x: missing"]],
    ["x: { type: { 1.0.0: int32, 2.0.0: int64 } }", ["partial", "gap x: image"]],
    ["x: { type: { 1.0.0: int32, 2.0.0: int64 }, else: 0 }", ["lossy", 'lost x: {"kind":"else"}']],
    ["x?: { type: string, optional: { 1.0.0: false, 2.0.0: true } }", ["partial", "gap x: absent"]],
    ["x?: { type: string, default: { 1.0.0: a, 2.0.0: a } }", ["exact"]],
    ["x: { type: { 1.0.0: string, 2.0.0: string? } }", ["partial", "gap x: image"]],
    ["x: { type: { 1.0.0: string, 2.0.0: list<string> } }", ["partial", "gap x: image"]],
    ["x: { type: { 1.0.0: list<string>, 2.0.0: string }, else: none }", ["exact", "unreturned x: else"]],
  ])("%s", async (fields, marks) => {
    expect(await marksOf(fields)).toEqual(marks);
  });

  it("by the values of enums, there and back", async () => {
    const mode =
      "types: { Mode: { values: { a: {}, b: { since: 2.0.0, default: a }, c: { until: 2.0.0, default: a } } } }";
    expect(await marksOf("x: Mode", mode)).toEqual([
      "lossy",
      'lost x: {"kind":"value","from":"b","to":"a"}',
      "unreturned x: value",
    ]);
    const major =
      "types: { Mode: { values: { v1: { until: 2.0.0, default: v2 }, v2: { since: 2.0.0, default: v1 } } } }";
    expect(await marksOf("x: Mode", major)).toEqual(["exact"]);
  });

  it("once for a type that several fields have, with the place of the first", async () => {
    const address =
      "types: { Address: { fields: { zip: { type: string, since: 2.0.0, default: a }, next?: Address } } }";
    expect(await marksOf("one: list<Address>, two: map<Address>", address)).toEqual([
      "lossy",
      'lost one[].zip: {"kind":"field"}',
    ]);
  });

  it("by what unions hold", async () => {
    const payment =
      "types: { Payment: { variants: { Cash: {}, Card: { fields: { last4: { type: string, since: 2.0.0, default: a } } }, Wire: { since: 2.0.0, default: Cash, fields: { bank: string } } } } }";
    expect(await marksOf("x: Payment", payment)).toEqual([
      "lossy",
      'lost x: {"kind":"value","from":"Wire","to":"Cash"}',
      'lost x(Card).last4: {"kind":"field"}',
    ]);
  });

  it("by what nobody tells", async () => {
    const context =
      "context: { region: string }\ntypes: { Address: { fields: { region: { type: string, until: 2.0.0, default: $context.region } } } }";
    expect(await marksOf("x: Address, y?: { type: string, until: 2.0.0, default: $context.region }", context)).toEqual([
      "partial",
      "unreturned y: field",
      "unreturned x.region: field",
      "gap y: untold",
      "gap x.region: untold",
    ]);
  });

  it("where what was distinct becomes the same", async () => {
    const mode = "types: { Mode: { values: { a: {}, b: { since: 2.0.0, default: a } } } }";
    expect(await marksOf('x: { type: "list<Mode>", unique: true }', mode)).toEqual([
      "partial",
      'lost x: {"kind":"value","from":"b","to":"a"}',
      "gap x: image",
    ]);
  });
});

function tripsOf(history: Trip["history"], pkg: Package, event: EventDeclaration): fc.Arbitrary<Trip> {
  const older = event.versions.filter((version) => version !== event.latest);
  return fc.tuple(storedEvent(event, pkg, drawing), fc.constantFrom(...older)).map(([stored, at]) => ({
    history,
    event,
    at,
    stored,
    [fc.toStringMethod]: () => `${event.id} ${at.version.name}`,
  }));
}

function isAsked(event: EventDeclaration): boolean {
  return !event.removed && event.versions.length > 1;
}

describe("what is not marked comes back", async () => {
  for (const [name, schema] of Object.entries(schemas)) {
    const generated = await generate(schema);
    const { pkg, history } = generated;
    for (const event of pkg.events.filter(isAsked)) {
      const module = await generated.eventModule(event);
      it(`${name}: ${event.key}`, () => {
        const trips = tripsOf(history, pkg, event);
        hold(trips, returnedAnswer, 200);
        hold(trips, restoredAnswer, 200);
        hold(trips, (trip) => generatedAnswer(trip, module, toContext(pkg, trip.stored.context)), 200);
      });
    }
  }
});

describe("what is not marked comes back, in the systems", async () => {
  const { history, files } = await compileSchemas([typesEmitter, validatorsEmitter, readersEmitter]);
  if (history === undefined) throw new Error("the schemas have errors");
  const naming = createNaming(history.model, "@evolvent/runtime");
  for (const pkg of history.model.packages) {
    for (const event of pkg.events.filter(isAsked)) {
      it(event.id, async () => {
        const module = (await importGenerated(files, naming.moduleOf(event))) as EventModule;
        const trips = tripsOf(history, pkg, event);
        const asked =
          hold(trips, returnedAnswer, 60) +
          hold(trips, restoredAnswer, 60) +
          hold(trips, (trip) => generatedAnswer(trip, module, toContext(pkg, trip.stored.context)), 60);
        expect(asked).toBeGreaterThan(0);
      });
    }
  }
});

describe("what is not marked comes back, in random histories", () => {
  it("through the interpreter", async () => {
    let asked = 0;
    let sound = 0;
    await fc.assert(
      fc.asyncProperty(randomHistory, fc.nat(), async (schema, seed) => {
        const { history } = await compileFiles({ "random.yaml": schema });
        fc.pre(history !== undefined);
        if (history === undefined) return;
        sound += 1;
        const event = eventOf(history, "random.E");
        const [pkg] = history.model.packages;
        if (pkg === undefined) return;
        for (const trip of fc.sample(tripsOf(history, pkg, event), { seed, numRuns: 20 })) {
          asked += hold(fc.constant(trip), returnedAnswer, 1) + hold(fc.constant(trip), restoredAnswer, 1);
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
    expect([sound, asked > 150]).toEqual([150, true]);
  });

  it("through generated code", async () => {
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(randomHistory, fc.nat(), async (schema, seed) => {
        const checked = await compileFiles({ "random.yaml": schema });
        fc.pre(checked.history !== undefined);
        const { history, pkg, eventModule } = await generate(schema);
        const event = eventOf(history, "random.E");
        const module = await eventModule(event);
        for (const trip of fc.sample(tripsOf(history, pkg, event), { seed, numRuns: 30 }))
          asked += hold(fc.constant(trip), (asking) => generatedAnswer(asking, module, {}), 1);
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(asked).toBeGreaterThan(20);
  });
});
