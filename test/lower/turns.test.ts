import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { History } from "../../generator/evolve/index.js";
import { payloadShapes, type RecordShape, type Shape, type Type } from "../../generator/ir/index.js";
import { compileFiles, eventOf, historyOf } from "../support/compile-yaml.js";

const versions = ["1.0.0", "1.1.0", "1.2.0", "2.0.0", "2.1.0", "3.0.0"];
const line = `versions: { ${versions.map((version) => `${version}: {}`).join(", ")} }`;

/** What a field is said to be: its key, and its words. */
type Field = readonly [key: string, words: string];

/** Says of a field at every version where it stands, which is where it stands anyway. */
function saidAlways([key, words]: Field): Field {
  return [key, `${words}, at: { ${versions.map((version) => `${version}: ${key.replace("?", "")}`).join(", ")} }`];
}

function fieldsText(fields: readonly Field[]): string {
  return `{ ${fields.map(([key, words]) => `${key}: { ${words} }`).join(", ")} }`;
}

interface Schema {
  readonly inner: readonly Field[];
  readonly outer: readonly Field[];
  readonly event: readonly Field[];
}

function textOf(schema: Schema, say: (field: Field) => Field): string {
  const [inner, outer, event] = [schema.inner, schema.outer, schema.event].map((fields) => fieldsText(fields.map(say)));
  return `package: a
${line}
types:
  Word: { values: { low: {}, top: { since: 1.2.0, default: low }, odd: { json: { 1.0.0: odd, 2.0.0: strange } } } }
  Marked: { fields: { m: { type: string, since: [1.1.0, 2.1.0], default: x }, n: string } }
  Choice: { variants: { one: { fields: { c: { type: int32, until: 3.0.0, default: 0 } } }, two: { type: { 1.0.0: two, 2.1.0: deux } } } }
  Amount: { type: { 1.0.0: int32, 2.0.0: int64 } }
  Words: list<Word>
  Inner: { fields: ${inner} }
  Outer: { fields: ${outer} }
events:
  E: { fields: ${event} }
`;
}

const types = ["string", "int32", "Word", "list<Word>", "Marked", "Choice", "Amount", "Words", "Inner", "map<Inner>"];
const words = fc.oneof(
  fc.constantFrom(...[...types, "Outer?", "Word@1.2.0", "Marked@3.0.0"]).map((type) => `type: "${type}"`),
  fc.constantFrom("type: { 1.0.0: Word, 2.0.0: string }", "type: { 1.0.0: int32, 1.2.0: int64 }", "values: [p, q]"),
  fc.constantFrom(
    "fields: { f: { type: int64, since: 2.0.0, default: 1 }, g: Marked }",
    "type: int32, min: { 2.1.0: 1 }",
  ),
);
const life = fc.constantFrom("", "", "", ", since: 1.1.0, default: null", ", since: [1.2.0, 2.1.0]", ", until: 2.0.0");
const field = fc.tuple(words, life).map(([one, other]) => one + other.replace(", default: null", ""));
const fields = fc
  .array(field, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one, index): Field => [`x${index}?`, one]));
const schemas: fc.Arbitrary<Schema> = fc.record({ inner: fields, outer: fields, event: fields });

describe("a field is lowered where something is said of it", () => {
  it("as if it were lowered at every version", async () => {
    await fc.assert(
      fc.asyncProperty(schemas, async (schema) => {
        const [plain, said] = await Promise.all(
          [(one: Field) => one, saidAlways].map((say) => compileFiles({ "schema.yaml": textOf(schema, say) })),
        );
        expect(plain?.diagnostics.map(({ id, message }) => `${id} ${message}`)).toEqual(
          said?.diagnostics.map(({ id, message }) => `${id} ${message}`),
        );
        expect(shapesOf(plain?.history)).toEqual(shapesOf(said?.history));
      }),
    );
  });

  it("and at every major where marks count within theirs", async () => {
    const history = await historyOf(
      `package: a\n${line}\ntypes:\n  T: { fields: { x?: { type: string, since: [1.1.0, 2.1.0] } } }\nevents:\n  E: { fields: { t: T } }\n`,
    );
    expect(payloadShapes(eventOf(history, "a.E")).map((shape) => shape.versions.map(({ name }) => name))).toEqual([
      ["1.0.0"],
      ["1.1.0", "1.2.0"],
      ["2.0.0"],
      ["2.1.0", "3.0.0"],
    ]);
  });

  it("and what is missing is said for every version", async () => {
    const { diagnostics } = await compileFiles({
      "schema.yaml": `package: a\n${line}\ntypes:\n  T: { since: 2.0.0, fields: {} }\nevents:\n  E: { fields: { t: T, u: { type: { 1.2.0: string } }, v: { type: string, optional: { 1.2.0: true } } } }\n`,
    });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      ...["1.0.0", "1.1.0", "1.2.0"].map((version) => expect.stringContaining(version)),
      ...["1.0.0", "1.1.0", "1.0.0", "1.1.0"].map((version) => expect.stringContaining(version)),
    ]);
  });

  it("and refers to types of its own line at the newest version of its shape", async () => {
    const history = await historyOf(
      `package: a\n${line}\ntypes:\n  T: { fields: { y: string } }\nevents:\n  E: { fields: { t: T, x?: { type: string, since: 1.2.0, until: 3.0.0 } } }\n`,
    );
    expect(payloadShapes(eventOf(history, "a.E")).map((shape) => typeText(shape.fields[0]?.type))).toEqual([
      "a.T@1.1.0",
      "a.T@2.1.0",
      "a.T@3.0.0",
    ]);
  });
});

/** All shapes of all declarations, with what their fields are. */
function shapesOf(history: History | undefined): readonly string[] {
  return (history?.model.packages ?? []).flatMap(({ declarations }) =>
    declarations.flatMap(({ id, shapes }) =>
      [...new Set<Shape>(shapes.values())].map((shape) => `${id} ${shapeText(shape)}`),
    ),
  );
}

function shapeText(shape: Shape): string {
  const names = shape.versions.map(({ name }) => name).join(" ");
  switch (shape.kind) {
    case "record":
      return `${names}: ${fieldTexts(shape).join(", ")}`;
    case "enum":
      return `${names}: ${JSON.stringify(shape.values.map(({ value, json }) => [value.key, json]))}`;
    case "union":
      return `${names}: ${shape.variants.map(({ variant, tags, content }) => `${variant.key} ${tags} ${fieldTexts(content)}`).join(", ")}`;
  }
}

function fieldTexts({ fields: all }: RecordShape): readonly string[] {
  return all.map(({ field: { key }, name, presence, type, wire }) =>
    [key, name, presence, typeText(type), wire.number, typeText(wire.type)].join(" "),
  );
}

function typeText(type: Type | undefined): string {
  switch (type?.kind) {
    case undefined:
      return "nothing";
    case "scalar":
      return `${type.scalar} ${JSON.stringify(type.constraints)}`;
    case "list":
      return `list ${typeText(type.element)}`;
    case "map":
      return `map ${typeText(type.value)}`;
    case "nullable":
      return `nullable ${typeText(type.inner)}`;
    case "reference":
      return `${type.declaration.id}@${type.version}`;
  }
}
