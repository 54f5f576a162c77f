import type { ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { readersEmitter } from "../../../generator/emitters/readers/index.js";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import { typesEmitter } from "../../../generator/emitters/types/index.js";
import { validatorsEmitter } from "../../../generator/emitters/validators/index.js";
import type { History } from "../../../generator/evolve/index.js";
import type { EventDeclaration, JsonValue, Package } from "../../../generator/ir/index.js";
import { kebabCase } from "../../../generator/print/index.js";
import { stringifyJson } from "../../../runtime/src/json-text.js";
import { emitUnchecked } from "../../support/emitting.js";
import { type EventModule, toContext } from "../../support/generated.js";
import { compileSchema, isBeyondSchemas } from "../../support/json-schemas.js";
import { importGenerated } from "../../support/running.js";
import { storedEvent } from "../../support/stored-events.js";
import { frames, scalars } from "./samples.js";

describe.each([
  ["frames", frames],
  ["scalars", scalars],
])("schemas, readers and writers agree on %s", (_, schema) => {
  let history: History;
  let files: ReadonlyMap<string, string>;
  const each: { readonly event: EventDeclaration; readonly pkg: Package; readonly module: EventModule }[] = [];
  const compiled = new Map<string, ValidateFunction>();

  function schemaOf(event: EventDeclaration, version: string, kind: "" | ".strict"): ValidateFunction {
    const folder = createNaming(history.model, "").packageFolder(event.package);
    const path = `schemas/${folder}/${kebabCase(event.key)}/${version}${kind}.schema.json`;
    let validate = compiled.get(path);
    if (validate === undefined) {
      validate = compileSchema(files.get(path) ?? "");
      compiled.set(path, validate);
    }
    return validate;
  }

  function expectValid(validate: ValidateFunction, json: JsonValue): void {
    const text = stringifyJson(json);
    if (!validate(JSON.parse(text))) throw new Error(`${text}\n${JSON.stringify(validate.errors)}`);
  }

  beforeAll(async () => {
    ({ history, files } = await emitUnchecked(schema, [
      typesEmitter,
      validatorsEmitter,
      readersEmitter,
      schemasEmitter,
    ]));
    const naming = createNaming(history.model, "");
    for (const pkg of history.model.packages) {
      for (const event of pkg.events) {
        each.push({ event, pkg, module: (await importGenerated(files, naming.moduleOf(event))) as EventModule });
      }
    }
  });

  it("what is written fits the strict schema of its version, and the reader's", () => {
    let written = 0;
    for (const { event, pkg, module } of each) {
      fc.assert(
        fc.property(storedEvent(event, pkg, { oddness: 0, depth: 3 }), ({ json, context }) => {
          const result = module.readJson(stringifyJson(json), { context: toContext(pkg, context) });
          if (result.kind !== "event" || module.toJson === undefined) return;
          const current = module.toJson(result.event);
          written += 1;
          expectValid(schemaOf(event, event.current.version.name, ".strict"), current);
          expectValid(schemaOf(event, event.current.version.name, ""), current);
        }),
        { numRuns: 200 },
      );
    }
    expect(written).toBeGreaterThan(500);
  });

  it("what fits the strict schema of a version is read", () => {
    let strict = 0;
    for (const { event, pkg, module } of each) {
      fc.assert(
        fc.property(storedEvent(event, pkg, { oddness: 0.3, depth: 3 }), ({ version, json, context }) => {
          if (isBeyondSchemas(json)) return;
          const text = stringifyJson(json);
          if (!schemaOf(event, version, ".strict")(JSON.parse(text))) return;
          strict += 1;
          const result = module.readJson(text, { context: toContext(pkg, context) });
          if (result.kind !== "event") throw new Error(`${text}\n${JSON.stringify(result)}`);
        }),
        { numRuns: 200 },
      );
    }
    expect(strict).toBeGreaterThan(50);
  });

  it("what validators take is written, and what they refuse is not", () => {
    for (const { event, pkg, module } of each) {
      fc.assert(
        fc.property(
          storedEvent(event, pkg, { oddness: 0, depth: 2 }),
          fc.nat(),
          fc.anything(),
          ({ json, context }, place, value) => {
            const { readJson, toJson, validate } = module;
            const result = readJson(stringifyJson(json), { context: toContext(pkg, context) });
            if (result.kind !== "event" || toJson === undefined) return;
            const damaged = replaceAt(result.event, place, value);
            if (validate(damaged).length > 0) expect(() => toJson(damaged)).toThrow(TypeError);
            else stringifyJson(toJson(damaged));
          },
        ),
        { numRuns: 200 },
      );
    }
  });
});

/** An event with one of its properties, or of its payload's, replaced. */
function replaceAt(event: object, place: number, value: unknown): object {
  const own = Object.keys(event);
  const key = own[place % own.length];
  const payload: unknown = Reflect.get(event, "payload");
  if (key === "payload" && typeof payload === "object" && payload !== null && Object.keys(payload).length > 0) {
    return { ...event, payload: replaceAt(payload, Math.floor(place / own.length), value) };
  }
  return key === undefined ? event : { ...event, [key]: value };
}
