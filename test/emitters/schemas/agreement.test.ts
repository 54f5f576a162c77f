import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createNaming } from "../../../generator/emit/index.js";
import { schemasEmitter } from "../../../generator/emitters/schemas/index.js";
import type { History } from "../../../generator/evolve/index.js";
import { readStored } from "../../../generator/interpret/index.js";
import { kebabCase } from "../../../generator/print/index.js";
import { emitFiles } from "../../support/emitting.js";
import { compileSchema, isBeyondSchemas, textOf } from "../../support/json-schemas.js";
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
            const read = readStored(history, { ...event, versions: [version] }, { text: textOf(json) }, { context });
            const isRead = read.kind === "event";
            // A schema says what was stored, not what becomes of it.
            if (read.kind === "failed" && read.issues.every(({ code }) => code === "image" || code === "convert"))
              return;
            if (isBeyondSchemas(json)) return;
            const isValid = validate(JSON.parse(textOf(json)));
            if (isValid) taken += 1;
            else refused += 1;
            expect(
              isValid,
              `${event.key} ${version.version.name} ${textOf(json)}\n${JSON.stringify(isRead ? validate.errors : read)}`,
            ).toBe(isRead);
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
