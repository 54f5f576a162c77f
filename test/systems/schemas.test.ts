import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../generator/emit/index.js";
import type { History } from "../../generator/evolve/index.js";
import type { EventDeclaration, EventVersion, Package } from "../../generator/ir/index.js";
import { kebabCase } from "../../generator/print/index.js";
import { standardEmitters } from "../../generator/standard.js";
import { stringifyJson } from "../../runtime/src/json-text.js";
import { agree, readingAnswers, schemaAnswers, writerAnswers, writerOf } from "../support/agreement.js";
import { eventOf } from "../support/arbitraries.js";
import { type EventModule, toContext } from "../support/generated.js";
import { compileSchema, isBeyondSchemas, textOf } from "../support/json-schemas.js";
import { eventNeighbours } from "../support/neighbours.js";
import { importGenerated } from "../support/running.js";
import { storedEvent } from "../support/stored-events.js";
import { compileSchemas, complaints, systems } from "../support/systems.js";

let history: History;
let files: ReadonlyMap<string, string>;
const modules = new Map<EventDeclaration, EventModule>();
const schemas = new Map<string, ValidateFunction>();

beforeAll(async () => {
  const compiled = await compileSchemas(standardEmitters);
  if (compiled.history === undefined) throw new Error(complaints(compiled).join("\n"));
  ({ history, files } = compiled);
  const naming = createNaming(history.model, "");
  for (const pkg of history.model.packages)
    for (const event of pkg.events)
      modules.set(event, (await importGenerated(files, naming.moduleOf(event))) as EventModule);
});

function schemaOf(event: EventDeclaration, { version }: EventVersion, kind: "" | ".strict"): ValidateFunction {
  const folder = createNaming(history.model, "").packageFolder(event.package);
  const path = `schemas/${folder}/${kebabCase(event.key)}/${version.name}${kind}.schema.json`;
  const validate = schemas.get(path) ?? compileSchema(files.get(path) ?? "");
  schemas.set(path, validate);
  return validate;
}

function moduleOf(event: EventDeclaration): EventModule {
  const module = modules.get(event);
  if (module === undefined) throw new Error(`no module of ${event.id}`);
  return module;
}

/** Asks of each event of a system. */
function eachEvent(system: string, ask: (event: EventDeclaration, pkg: Package) => void): void {
  const packages = history.model.packages.filter(({ name }) => name.split(".")[0] === system);
  expect(packages.length).toBeGreaterThan(0);
  for (const pkg of packages) for (const event of pkg.events) ask(event, pkg);
}

/** How many times the values of a usual run; `npm run test:agreement` asks of a million. */
const times = Number(process.env.EVOLVENT_AGREEMENT ?? 1);

/** The same values on every run: it is counted how many are taken, and how many refused. */
const seed = 1;

let asked = 0;
afterAll(() => {
  if (times > 1) console.log(`${asked} values`);
});

describe.each(systems)("%s", { timeout: 400_000 * times }, (system) => {
  it("reader schema, reader and interpreter take and refuse the same, of every version", () => {
    const oneSided: string[] = [];
    eachEvent(system, (event, pkg) => {
      for (const version of event.versions) {
        const validate = schemaOf(event, version, "");
        let [taken, refused] = [0, 0];
        const ask = (oddness: number): void =>
          fc.assert(
            fc.property(storedEvent({ ...event, versions: [version] }, pkg, { oddness, depth: 3 }), (stored) => {
              const what = `${event.id} ${version.version.name} ${textOf(stored.json)}`;
              const reading = readingAnswers({ history, pkg, event, module: moduleOf(event) }, stored);
              if (!agree(reading)) expect(reading.said, what).toEqual(reading.expected);
              asked += 1;
              const answers = schemaAnswers(history, event, version, validate, stored);
              if (answers === undefined) return;
              const { isJson } = moduleOf(event);
              const context = toContext(pkg, stored.context);
              // What one version does not take, another one may.
              if (!event.skip && (answers.expected === true || event.versions.length === 1))
                expect(isJson(stored.json, { context }), what).toBe(answers.expected);
              expect(answers.said, `${what}\n${JSON.stringify(validate.errors)}`).toBe(answers.expected);
              if (answers.expected === true) taken += 1;
              else refused += 1;
            }),
            { numRuns: 30 * times, seed },
          );
        ask(0);
        ask(2);
        if (taken === 0 || refused === 0) oneSided.push(`${event.id} ${version.version.name}: ${taken} ${refused}`);
      }
    });
    expect(oneSided).toEqual([]);
  });

  it("strict schema and writer take and refuse the same, of every version, at each bound and beside it", () => {
    const faults = new Set<string>();
    let [taken, refused] = [0, 0];
    eachEvent(system, (event, pkg) => {
      for (const version of event.versions) {
        const write = writerOf(event, version, moduleOf(event));
        if (write === undefined) continue;
        const strict = schemaOf(event, version, ".strict");
        const values = eventOf(event, version, { depth: 4, absence: "typescript", pkg });
        for (const base of fc.sample(values, { numRuns: 8 * times, seed: 7 })) {
          for (const { value, document, what } of eventNeighbours(event, version, base, write(base))) {
            if (isBeyondSchemas(document)) continue;
            asked += 1;
            const answers = writerAnswers(write, strict, value, document);
            if (answers.expected === true) taken += 1;
            else refused += 1;
            if (!agree(answers)) {
              const said = `schema ${String(answers.said)}, writer ${String(answers.expected)}`;
              faults.add(`${event.id} ${version.version.name} ${what}: ${said}`);
            }
          }
        }
      }
    });
    expect([...faults].slice(0, 20)).toEqual([]);
    expect(Math.min(taken, refused)).toBeGreaterThan(100);
  });

  it("what fits the strict schema of a version is read, and what is written fits that of the current one", () => {
    let [strictly, written] = [0, 0];
    eachEvent(system, (event, pkg) => {
      const module = moduleOf(event);
      for (const version of event.versions) {
        const eventsOf = (oddness: number) =>
          storedEvent({ ...event, versions: [version] }, pkg, { oddness, depth: 3 });
        fc.assert(
          fc.property(fc.oneof(eventsOf(0), eventsOf(0.1)), ({ json, context }) => {
            if (isBeyondSchemas(json)) return;
            const text = stringifyJson(json);
            const result = module.readJson(text, { context: toContext(pkg, context) });
            const isStrict = schemaOf(event, version, ".strict")(JSON.parse(text));
            if (isStrict) {
              strictly += 1;
              if (result.kind === "failed") throw new Error(`${event.id} ${text}\n${JSON.stringify(result)}`);
            }
            // Unknown keys and values are passed on, and no value of a version.
            if (result.kind !== "event" || module.toJson === undefined || !isStrict) return;
            written += 1;
            const strict = schemaOf(event, event.current, ".strict");
            const again = stringifyJson(module.toJson(result.event));
            expect(module.writeJson?.(result.event)).toBe(again);
            if (!strict(JSON.parse(again))) throw new Error(`${event.id} ${again}\n${JSON.stringify(strict.errors)}`);
          }),
          { numRuns: 30 * times, seed },
        );
      }
    });
    expect(Math.min(strictly, written)).toBeGreaterThan(0);
  });
});
