import { inspect, isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { schemasEmitter } from "../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import type { EventDeclaration, JsonValue, Package } from "../../generator/ir/index.js";
import { kebabCase } from "../../generator/print/index.js";
import { agree, isWritten, readerSays, readingAnswers, writerAnswers, writerOf } from "../support/agreement.js";
import { eventOf } from "../support/arbitraries.js";
import { emitUnchecked } from "../support/emitting.js";
import { plantFaults } from "../support/faults.js";
import type { EventModule } from "../support/generated.js";
import { compileSchema, isBeyondSchemas } from "../support/json-schemas.js";
import { eventNeighbours } from "../support/neighbours.js";
import { loadWithFaults } from "../support/running.js";
import { storedEvent } from "../support/stored-events.js";

const emitters = [typesEmitter, validatorsEmitter, readersEmitter, schemasEmitter];

/** Asks a module one thing that has a known answer. */
type Check = (module: EventModule) => boolean;

/** Defaults, bounds and lifts of every kind, with values that JSON Schemas can tell from their neighbours. */
const schema = `package: t.faults
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields: { id: { type: uint32, max: 90 } }
events:
  Changed:
    fields:
      small: { type: int32, min: -5, max: 7 }
      ratio: { type: float64, min: -0.5, max: 1.5 }
      text: { type: string, min: 2, max: 4 }
      few: { type: list<bool>, min: 1, max: 3 }
      named: { type: map<bool>, max: 2 }
      word: { type: string, since: 2.0.0, default: said }
      count: { type: int32, since: 2.0.0, default: 5 }
      sure: { type: bool, since: 2.0.0, default: true }
      given?: { type: int32, default: 3 }
      gone: { type: int32, until: 2.0.0, default: 4 }
      wide: { type: { 1.0.0: int32, 2.0.0: string } }
      time: { type: { 1.0.0: uint32, 2.0.0: float64 }, unit: { 1.0.0: s, 2.0.0: ms } }
`;

/** Faults that change nothing, and those that no check here asks for, with the reason. */
const listed: readonly (readonly [RegExp, string])[] = [
  [/ 0 less one in runtime\.(?:check|is)(?:List|Map)\(/, "nothing has fewer than no elements"],
  [/ runtime\.imageOf\(.*\(value\./, "not asked: a downcast of what the older version can't hold has no oracle yet"],
  [/reading\.issues\.length > 0/, "with an issue the event is not given out, whether or not its making is cut short"],
];

describe("faults planted in generated code", () => {
  it("are each noticed by a check of agreement: defaults, bounds, lifts", async () => {
    const { files, history } = await emitUnchecked(schema, emitters);
    const naming = createNaming(history.model, "");
    const { files: planted, faults } = plantFaults(files);
    const alive = new Map(faults.map((fault) => [fault.number, fault]));
    for (const pkg of history.model.packages) {
      for (const event of pkg.events) {
        const { code, run } = await loadWithFaults(planted, naming.moduleOf(event));
        const load = (fault: number): EventModule => run(fault) as unknown as EventModule;
        const checks = [
          ...readingChecks(event, pkg, load(0)),
          ...downcastChecks(event, pkg, load(0)),
          ...writingChecks(event, pkg, load(0), (version) =>
            compileSchema(
              files.get(
                `schemas/${naming.packageFolder(pkg.name)}/${kebabCase(event.key)}/${version}.strict.schema.json`,
              ) ?? "",
            ),
          ),
        ];
        const isSound = (fault: number): boolean => {
          const module = load(fault);
          return checks.every((check) => check(module));
        };
        expect(isSound(0)).toBe(true);
        for (const { number } of [...alive.values()])
          if (code.includes(`fault === ${number} `) && notices(() => isSound(number))) alive.delete(number);
      }
    }
    console.info(`${faults.length - alive.size} of ${faults.length} faults noticed`);
    const silent = [...alive.values()].filter(
      ({ kind, place }) =>
        ["default", "bound", "lift"].includes(kind) && !listed.some(([pattern]) => pattern.test(place)),
    );
    expect(silent.map(({ kind, place }) => `${kind} ${place}`)).toEqual([]);
    for (const kind of ["default", "bound", "lift"])
      expect(faults.filter((fault) => fault.kind === kind).length).toBeGreaterThan(4);

    /** Stored events of every version, sound and damaged, are read as the interpreter reads them. */
    function readingChecks(event: EventDeclaration, pkg: Package, module: EventModule): readonly Check[] {
      const drawn = [0, 1].flatMap((oddness) =>
        fc.sample(storedEvent(event, pkg, { oddness, depth: 3 }), { numRuns: 100, seed: 1 }),
      );
      const { context } = drawn[0] ?? { context: {} };
      const beside = event.versions.flatMap((version) => {
        const write = writerOf(event, version, module);
        const values = eventOf(event, version, { depth: 3, absence: "typescript", pkg });
        return write === undefined
          ? []
          : calmOf(fc.sample(values, { numRuns: 60, seed: 1 })).flatMap((base) =>
              [...eventNeighbours(event, version, base, write(base))].map(({ document }) => ({
                json: document,
                context,
              })),
            );
      });
      return [drawn, beside].flatMap((stored) => {
        return stored.map((each): Check => {
          const answers = readingAnswers({ history, pkg, event, module }, each);
          expect(agree(answers)).toBe(true);
          return (faulty) => isDeepStrictEqual(readerSays({ pkg, event, module: faulty }, each), answers.expected);
        });
      });
    }
  }, 200_000);
});

/** What was read of the oldest version, without loss, is written as that version again as it was stored. */
function downcastChecks(event: EventDeclaration, pkg: Package, sound: EventModule): readonly Check[] {
  const [version] = event.versions;
  if (version === undefined) return [];
  const { name } = version.version;
  const eventIn = (json: JsonValue): unknown => Reflect.get(sound.readJson(json), "event");
  const again = (module: EventModule, json: JsonValue): unknown => {
    const result = sound.readJson(json);
    const older = result.kind === "event" ? module.downcast?.(result.event, name) : undefined;
    const write = older?.kind === "event" ? writerOf(event, version, module) : undefined;
    return older?.kind === "event" && write !== undefined ? eventIn(write(older.event)) : older;
  };
  const stored = fc.sample(storedEvent({ ...event, versions: [version] }, pkg, { oddness: 0, depth: 3 }), {
    numRuns: 40,
    seed: 1,
  });
  return stored.map(({ json }) => {
    expect(again(sound, json)).toEqual(eventIn(json));
    return (module) => isDeepStrictEqual(again(module, json), eventIn(json));
  });
}

/** Values at each bound and beside it are written where the strict schema takes them, and as it takes them. */
function writingChecks(
  event: EventDeclaration,
  pkg: Package,
  module: EventModule,
  strictOf: (version: string) => ReturnType<typeof compileSchema>,
): readonly Check[] {
  return event.versions.flatMap((version) => {
    const write = writerOf(event, version, module);
    if (write === undefined) return [];
    const strict = strictOf(version.version.name);
    const values = eventOf(event, version, { depth: 3, absence: "typescript", pkg });
    return calmOf(fc.sample(values, { numRuns: 60, seed: 1 })).flatMap((base) =>
      [...eventNeighbours(event, version, base, write(base))].flatMap(({ value, document }): Check[] => {
        if (isBeyondSchemas(document) || !agree(writerAnswers(write, strict, value, document))) return [];
        const expected = isWritten(write, value) ? write(value) : undefined;
        const verdicts = verdictsOf(module, value);
        return [
          (faulty) => isDeepStrictEqual(verdictsOf(faulty, value), verdicts),
          (faulty) => {
            const again = writerOf(event, version, faulty);
            if (again === undefined) return false;
            return expected === undefined ? !isWritten(again, value) : isDeepStrictEqual(again(value), expected);
          },
        ];
      }),
    );
  });
}

/** What the guard and the check say of a value: one may hide what is wrong with the other from those who write. */
function verdictsOf(module: EventModule, value: unknown): unknown {
  const { is, validate } = module as unknown as {
    readonly is: (value: unknown) => boolean;
    readonly validate: (value: unknown) => readonly unknown[];
  };
  return [is(value), validate(value).length];
}

/** Two events out of many, each value of the payload one that JSON Schemas can tell from its neighbours. */
function calmOf(events: readonly object[]): readonly object[] {
  const isCalm = (value: unknown): boolean => !/\d{16}|[\ud800-\udfff]|e\+/u.test(inspect(value, { depth: null }));
  return [0, 30].map((start) => {
    const some = events.slice(start, start + 30);
    const [first = {}] = some;
    const picked = (part: (event: object) => object): object =>
      Object.fromEntries(
        [...new Set(some.flatMap((event) => Object.keys(part(event))))].map((key) => {
          const values = some
            .map((event): unknown => Reflect.get(part(event), key))
            .filter((item) => item !== undefined);
          return [key, values.find(isCalm) ?? values[0]];
        }),
      );
    const payload: unknown = Reflect.get(first, "payload");
    if (typeof payload !== "object" || payload === null || !("type" in first)) return picked((event) => event);
    return { ...picked((event) => event), payload: picked((event) => Reflect.get(event, "payload") as object) };
  });
}

/** Whether a check finds a fault: it says so, or the code throws. */
function notices(check: () => boolean): boolean {
  try {
    return !check();
  } catch {
    return true;
  }
}
