import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import { protobufEmitter } from "../../generator/emitters/protobuf/index.js";
import { readersEmitter } from "../../generator/emitters/readers/index.js";
import { schemasEmitter } from "../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../generator/emitters/validators/index.js";
import { kebabCase } from "../../generator/print/index.js";
import { writerOf } from "../support/agreement.js";
import { eventOf } from "../support/arbitraries.js";
import {
  decodingQuestions,
  encodingQuestions,
  envelopeQuestions,
  typeQuestions,
  unknownQuestions,
  unpackedFiles,
} from "../support/codec-questions.js";
import { emitUnchecked } from "../support/emitting.js";
import { type Fault, plantFaults } from "../support/faults.js";
import type { EventModule } from "../support/generated.js";
import { compileSchema } from "../support/json-schemas.js";
import { protobufRoot, protoFiles } from "../support/protobuf.js";
import {
  checkingQuestions,
  downcastQuestions,
  halfCharacterQuestions,
  imagelessQuestions,
  knownKeyQuestions,
  olderStrangerQuestions,
  type Question,
  readingQuestions,
  type Sample,
  type Subject,
  samplesOf,
  strangerQuestions,
  unknownVariantQuestions,
  writingQuestions,
} from "../support/questions.js";
import { loadWithFaults } from "../support/running.js";
import { storedEvent } from "../support/stored-events.js";
import { typeCheck } from "../support/typescript.js";

const emitters = [typesEmitter, validatorsEmitter, protobufEmitter, readersEmitter, schemasEmitter];

/** Every kind of thing, with values that JSON Schemas can tell from their neighbours. */
const schema = `package: t.faults
versions: { 1.0.0: { released: 2024-01-01 }, 2.0.0: { released: 2025-01-01 } }
envelope:
  Envelope:
    layout: { type: /type, payload: /data, version: /version }
    fields: { id: { type: uint32, max: 90 } }
types:
  Level: { values: { low: { json: { 1.0.0: lo, 2.0.0: low } }, high: {}, top: { since: 2.0.0, default: high } } }
  Mode: { closed: true, values: { on: {}, off: {} } }
  Point: { fields: { x: { type: { 1.0.0: int32, 2.0.0: int64 }, max: 50 }, label?: { type: string, default: none } } }
  Shape: { variants: { Circle: { fields: { radius: { type: int32, max: 9 } } }, Square: { fields: { side: int32 } } } }
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
      note?: string
      gone: { type: int32, until: 2.0.0, default: 4 }
      wide: { type: { 1.0.0: int32, 2.0.0: string } }
      time: { type: { 1.0.0: uint32, 2.0.0: float64 }, unit: { 1.0.0: s, 2.0.0: ms } }
      renamed: { type: int32, at: { 1.0.0: old_name, 2.0.0: renamed } }
      digits: { type: { 1.0.0: string, 2.0.0: int32 }, else: { 1.0.0: none, 2.0.0: -1 } }
      tallies: { type: { 1.0.0: map<string>, 2.0.0: map<int32> }, else: { 1.0.0: {}, 2.0.0: { none: 1 } } }
      level: Level
      mode: Mode
      maybe: int32?
      point: Point
      points: list<Point>
      shape: Shape
`;

/** Faults that change nothing that anyone can see, with the reason. */
const equivalent: readonly (readonly [RegExp, string])[] = [
  [
    /^bound .* 0 less one in runtime\.listOf\(value\.few(?:, 1, 3)?\)\.length > 0/,
    "a list of at least one is never empty",
  ],
  [
    /^default .*(?:"digits"\]>\(-1|"tallies"\]>\(\{ none: 1 \}).* skipped$/,
    "what the latest version wrote has its image in itself",
  ],
  [/^number .*envelope\.ts:.* swapped with /, "these numbers are passed over alike"],
  [
    /^(?:bound|check) .*point\.ts.*within\(/,
    "one bound is looked at twice, as the stored version's and as the latest's",
  ],
  [/^bound .* 0 less one in runtime\.(?:(?:check|is)(?:List|Map)|keysOf)\(/, "nothing has fewer than no elements"],
  [/^check .*envelope\.ts.*checkObject<Envelope>/, "the event has looked at the same object before"],
  [
    /^(?:bound|check) .*point\.ts.* runtime\.checkRange\(made, path, "x"/,
    "the latest version has the same bound, and what it does not take is no event",
  ],
  [/^number .*shape\.ts:.* 10 swapped with 18$/, "both numbers lead to the same lines"],
  [/^check .*shape\.ts:.*checkObject<Shape\w+>/, "the union has looked at the same object before"],
  [/^value .*envelope\.ts:.*"id"$/, "keys of an envelope that is written by itself, which none is here"],
  [/^value .*shape\.ts:\d+ "(?:radius|side)"$/, "keys of a variant that stands by itself, which none does here"],
  [
    /^bound .* reading\.issues\.length > 0/,
    "with an issue the event is not given out, whether or not its making is cut short",
  ],
];

describe("faults planted in generated code", () => {
  it("are each noticed: defaults, bounds, lifts, checks, lists of values and keys, numbers of Protobuf", async () => {
    const { files, history } = await emitUnchecked(schema, emitters);
    expect(typeCheck(files)).toEqual([]);
    const naming = createNaming(history.model, "");
    const [pkg] = history.model.packages;
    const [event] = pkg?.events ?? [];
    if (pkg === undefined || event === undefined) throw new Error("no event");
    const { files: planted, faults } = plantFaults(files);
    const main = naming.moduleOf(event);
    const others = Object.fromEntries(
      pkg.declarations
        .filter(({ owner }) => owner === undefined)
        .map((declaration) => [`${declaration.name}Module`, naming.moduleOf(declaration)] as const)
        .filter(([, path]) => path !== main),
    );
    const { code, run } = await loadWithFaults(planted, main, others);
    const load = (fault: number): EventModule => run(fault) as unknown as EventModule;
    const subject: Subject = { history, pkg, event, module: load(0) };

    const strictOf = (version: string): ReturnType<typeof compileSchema> => {
      const folder = `schemas/${naming.packageFolder(pkg.name)}/${kebabCase(event.key)}`;
      return compileSchema(files.get(`${folder}/${version}.strict.schema.json`) ?? "");
    };
    const samples = event.versions.flatMap((version) => {
      const values = eventOf(event, version, { depth: 3, absence: "typescript", pkg });
      const [one = {}, other = {}] = calmOf(fc.sample(values, { numRuns: 60, seed: 1 }));
      const bases = [withPayload(one, liftable(version.version.name)), withPayload(other, { shape: circle })];
      return samplesOf(subject, version, bases, strictOf(version.version.name));
    });
    const drawn = [0, 1].flatMap((oddness) =>
      fc.sample(storedEvent(event, pkg, { oddness, depth: 3 }), { numRuns: 40, seed: 1 }),
    );
    const stored = event.versions.flatMap((version) =>
      fc
        .sample(eventOf(event, version, { depth: 3, absence: "stored", pkg }), { numRuns: 30, seed: 1 })
        .map((value): Sample => ({ version, value, document: null, what: "as stored", isSound: true })),
    );
    const beyond = event.versions.flatMap((version) => {
      const sound = soundOf(samples, version).value;
      const write = writerOf(event, version, subject.module);
      return (imageless[version.version.name] ?? []).map((more): Sample => {
        const value = withPayload(sound, { ...liftable(version.version.name), ...more });
        return { version, value, document: write?.(value) ?? null, what: "what has no image", isSound: true };
      });
    });
    const beside = [...samples, ...beyond].map(({ document }) => ({ json: document, context: {} }));
    const protos = protoFiles(files);
    const roots = { packed: protobufRoot(protos), unpacked: protobufRoot(unpackedFiles(protos)) };
    const questions: readonly Question[] = [
      ...writingQuestions(subject, samples),
      ...readingQuestions(subject, [...beside, ...drawn]),
      ...knownKeyQuestions(samples),
      ...checkingQuestions(subject, samples),
      ...event.versions.flatMap((version) => {
        const sound = soundOf(samples, version);
        return version === event.latest
          ? [...strangerQuestions(sound.value), ...unknownVariantQuestions(sound.value, "shape")]
          : [
              ...olderStrangerQuestions(subject, version, sound.value),
              ...halfCharacterQuestions(subject, version, sound.value),
            ];
      }),
      ...event.versions.flatMap((version) =>
        [circle, { type: "Square", side: 2 }].flatMap((shape) => {
          const sample = soundOf(samples, version);
          const points = [{ x: version === event.latest ? 1n : 1, label: "a" }];
          return unknownQuestions(subject, { ...sample, value: withPayload(sample.value, { points, shape }) }, roots);
        }),
      ),
      ...downcastQuestions(subject, [...samples, ...beyond]),
      ...imagelessQuestions(
        subject,
        beyond.filter(({ version }) => version === event.latest),
      ),
      ...encodingQuestions(subject, samples, roots),
      ...decodingQuestions(subject, [...samples, ...beyond, ...stored], roots),
      ...envelopeQuestions(soundOf(samples, event.latest), "EnvelopeModule", "Envelope"),
      ...typeQuestions(subject, samples, roots, (type) => ({
        module: `${type.shape.declaration.name}Module`,
        name: naming.typeName(type.shape),
      })),
    ];

    // Neighbours in the list ask alike: the next one asked is far away.
    const spread = questions.map((_, index) => questions[(index * 7919) % questions.length] as Question);
    const isSound = (fault: number): boolean => {
      const module = load(fault);
      return spread.every((question) => question(module));
    };
    expect(questions.findIndex((question) => !question(subject.module))).toBe(-1);
    const silent = faults.filter(({ number }) => {
      if (!code.includes(`fault === ${number} `)) return true;
      return !notices(() => isSound(number));
    });
    const unnoticed = silent.map(({ kind, place }) => `${kind} ${place}`);
    expect(unnoticed.filter((what) => !equivalent.some(([pattern]) => pattern.test(what)))).toEqual([]);
    for (const [pattern, reason] of equivalent)
      expect(
        unnoticed.some((what) => pattern.test(what)),
        reason,
      ).toBe(true);
    const kinds: readonly Fault["kind"][] = ["default", "bound", "number", "wire", "unknown", "lift", "check", "value"];
    for (const kind of kinds)
      expect(faults.filter((fault) => fault.kind === kind && !silent.includes(fault)).length, kind).toBeGreaterThan(0);
  }, 600_000);
});

const circle = { type: "Circle", radius: 3 };

/** Sound values of a version that have no image in the other one, each just beyond. */
const imageless: Readonly<Record<string, readonly object[]>> = {
  "1.0.0": [{ digits: "2147483648" }, { tallies: { some: "2147483648" } }],
  "2.0.0": [{ wide: "2147483648" }, { time: 4_294_967_296_000 }, { points: [{ x: -2_147_483_649n, label: "a" }] }],
};

/** What the other version has too. */
function liftable(version: string): object {
  return version === "1.0.0"
    ? { digits: "12", tallies: { some: "7" }, shape: { type: "Square", side: 2 } }
    : { wide: "12", time: 3000, tallies: { some: 7 }, shape: { type: "Square", side: 2 }, level: "low" };
}

function withPayload(event: object, more: object): object {
  return { ...event, payload: { ...(Reflect.get(event, "payload") as object), ...more } };
}

function soundOf(samples: readonly Sample[], version: Sample["version"]): Sample {
  const found = samples.find((sample) => sample.isSound && sample.version === version);
  if (found === undefined) throw new Error("no sound value");
  return found;
}

/** Two events out of many, each value of the payload one that JSON Schemas can tell from its neighbours. */
function calmOf(events: readonly object[]): readonly object[] {
  const isCalm = (value: unknown): boolean => !/\d{16}|[\ud800-\udfff]|e\+/u.test(inspect(value, { depth: null }));
  return [0, 30].map((start) => {
    const some = events.slice(start, start + 30);
    const picked = (part: (event: object) => object): object =>
      Object.fromEntries(
        [...new Set(some.flatMap((event) => Object.keys(part(event))))].map((key) => {
          const values = some
            .map((event): unknown => Reflect.get(part(event), key))
            .filter((item) => item !== undefined);
          return [key, values.find(isCalm) ?? values[0]];
        }),
      );
    return { ...picked((event) => event), payload: picked((event) => Reflect.get(event, "payload") as object) };
  });
}

/** Whether questions find a fault: an answer is another, or the code throws. */
function notices(check: () => boolean): boolean {
  try {
    return !check();
  } catch {
    return true;
  }
}
