import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import type { History } from "../../../generator/evolve/index.js";
import { kebabCase } from "../../../generator/print/index.js";
import { schemaAnswers } from "../../support/agreement.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchema, textOf } from "../../support/json-schemas.js";
import { storedEvent } from "../../support/stored-events.js";
import { frames, loose, scalars } from "./samples.js";

describe.each([
  ["frames", frames],
  ["scalars", scalars],
  ["loose", loose],
])("schemas and reading agree on %s", (_, schema) => {
  let history: History;
  let files: ReadonlyMap<string, string>;
  beforeAll(async () => {
    ({ history, files } = await emitFiles(schema, [schemasEmitter]));
  });

  it("every schema compiles, and the strict one takes no more than the reader's", () => {
    expect(files.size).toBeGreaterThan(0);
    for (const text of files.values()) compileSchema(text);
  });

  it("the reader schema takes what is read, and nothing else", () => {
    let [taken, refused] = [0, 0];
    const naming = createNaming(history.model, "@evolvent/runtime");
    for (const pkg of history.model.packages) {
      for (const event of pkg.events) {
        const validators = new Map(
          event.versions.map((version) => {
            const path = `schemas/${naming.packageFolder(pkg.name)}/${kebabCase(event.key)}/${version.version.name}.schema.json`;
            return [version, compileSchema(files.get(path) ?? "")] as const;
          }),
        );
        fc.assert(
          fc.property(storedEvent(event, pkg, { oddness: 0.7, depth: 3 }), ({ version: name, json, context }) => {
            const version = event.versions.find((candidate) => candidate.version.name === name) ?? event.latest;
            const validate = validators.get(version);
            if (validate === undefined) throw new Error("no schema");
            const answers = schemaAnswers(history, event, version, validate, { json, context });
            if (answers === undefined) return;
            if (answers.expected === true) taken += 1;
            else refused += 1;
            const what = `${event.key} ${version.version.name} ${textOf(json)}\n${JSON.stringify(validate.errors)}`;
            expect(answers.said, what).toBe(answers.expected);
          }),
          { numRuns: 400 },
        );
      }
    }
    // Both answers were asked for often enough.
    expect(taken).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(100);
  });
});
