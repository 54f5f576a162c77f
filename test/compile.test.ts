import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CompileMemory,
  type CompileOptions,
  compile,
  compileInto,
  createCompileMemory,
} from "../generator/compile.js";
import { memoryHost } from "../generator/load/index.js";
import { loadStandardTools, standardEmitters } from "../generator/standard.js";

type Schemas = Readonly<Record<string, string>>;

type Form = NonNullable<CompileOptions["wellKnownTypes"]>;

async function compileWith(schemas: Schemas, memory?: CompileMemory, wellKnownTypes?: Form) {
  const { diagnostics, files } = await compile({
    host: memoryHost(schemas),
    roots: [""],
    emitters: standardEmitters,
    loadTools: loadStandardTools,
    wellKnownTypes,
    ...(memory === undefined ? {} : { memory }),
  });
  return { files, problems: diagnostics.map(({ id, message, span }) => `${span?.file.path} ${id}: ${message}`) };
}

const yaml = (name: string, field: string, more = ""): string => `package: ${name}
${more}envelope: { Envelope: { fields: { id: uuid } } }
events:
  Happened:
    fields: { ${field} }
`;

/** Texts that a file may have, by its path: sound ones, ones that need another file, and faulty ones. */
const versions: Readonly<Record<string, readonly (string | undefined)[]>> = {
  "a.yaml": [
    yaml("a", "one: string"),
    yaml("a", "two: int64"),
    yaml("a", "one: b.Colour", "import: [b.yaml]\n"),
    yaml("a", "one: Unknown"),
    undefined,
  ],
  "b.yaml": [
    `${yaml("b", "one: Colour")}types: { Colour: { values: { red: {}, green: {} } } }\n`,
    `${yaml("b", "one: Colour")}types: { Colour: { values: { red: {}, blue: {} } } }\n`,
    `${yaml("b", "{")}`,
    undefined,
  ],
  "c.yaml": [
    yaml("c", "data: { type: json, schema: ./data.schema.json }"),
    `${yaml("c", "name: string")}flows: { F: { steps: [Happened -> a.Happened] } }\n`,
  ],
  "data.schema.json": ['{"type":"string"}', '{"type":"integer"}', '{"type":', undefined],
  "d.proto": [
    'syntax = "proto3"; package d; import "e.proto"; message D { e.E e = 1; }',
    'syntax = "proto3"; package d; message D { string e = 1; }',
    `syntax = "proto3"; package d; import "e.proto"; import "evolvent/options.proto";
message D { option (evolvent.event) = {}; string e = 1; }`,
  ],
  "e.proto": [
    'syntax = "proto3"; package e; message E { string id = 1; }',
    'syntax = "proto3"; package e; message E { string id = 1; Missing m = 2; }',
    'syntax = "proto3"; package e; import "google/protobuf/struct.proto"; message E { google.protobuf.Struct s = 1; }',
    undefined,
  ],
};

const paths = Object.keys(versions);

describe("compile with a memory", () => {
  it.each<Form>(["scalars", "messages"])(
    "gives what it gives without one, whatever changes, %s",
    { timeout: 300_000 },
    async (form) => {
      const edit = fc
        .constantFrom(...paths)
        .chain((path) => fc.record({ path: fc.constant(path), text: fc.constantFrom(...(versions[path] ?? [])) }));
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (edits) => {
          const memory = createCompileMemory();
          const schemas = new Map(paths.map((path) => [path, versions[path]?.[0] ?? ""]));
          for (const { path, text } of edits) {
            if (text === undefined) schemas.delete(path);
            else schemas.set(path, text);
            const now = Object.fromEntries(schemas);
            expect(await compileWith(now, memory, form)).toEqual(await compileWith(now, undefined, form));
          }
        }),
        { numRuns: 15 },
      );
    },
  );

  it("sees that a package can be reached by an event now, and no longer", async () => {
    const memory = createCompileMemory();
    const [, , plain = "", ...rest] = versions["e.proto"] ?? [];
    expect(rest).toHaveLength(1);
    const event = versions["d.proto"]?.[2] ?? "";
    const ofStruct: (boolean | undefined)[] = [];
    for (const text of ['syntax = "proto3"; package d;', event, 'syntax = "proto3"; package d;']) {
      const { files, problems } = await compileWith({ "d.proto": text, "e.proto": plain }, memory, "messages");
      expect(problems).toEqual([]);
      ofStruct.push(files.get("e/e.ts")?.includes("google/protobuf/struct.js"));
    }
    expect(ofStruct).toEqual([true, false, true]);
  });

  it("prints only what has changed", async () => {
    const memory = createCompileMemory();
    const before = { "a.yaml": yaml("a", "one: string"), "b.yaml": yaml("b", "one: string") };
    await compileWith(before, memory);
    const models = [...memory.printed.keys()];
    await compileWith({ ...before, "b.yaml": yaml("b", "two: string") }, memory);
    expect([...memory.printed.keys()].map((model) => models.includes(model))).toEqual([true, false]);
  });
});

describe("compileInto", () => {
  it("gives no file where there are errors", async () => {
    const files: string[] = [];
    const { diagnostics } = await compileInto(
      {
        host: memoryHost({ "a.yaml": yaml("a", "one: string"), "b.yaml": yaml("b", "one: Unknown") }),
        roots: [""],
        emitters: standardEmitters,
        loadTools: loadStandardTools,
      },
      ({ path }) => {
        files.push(path);
      },
    );
    expect(diagnostics.map(({ id }) => id)).toEqual(["link/unknown-type"]);
    expect(files).toEqual([]);
  });
});
