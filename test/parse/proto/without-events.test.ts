import { expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { memoryHost } from "../../../generator/load/index.js";
import type { WellKnownForm } from "../../../generator/parse/proto/index.js";
import { readSources } from "../../../generator/read-sources.js";

const head = (name: string, ...imports: readonly string[]): string =>
  `syntax = "proto3";\npackage ${name};\n${imports.map((path) => `import "${path}";\n`).join("")}`;
const time = "google/protobuf/timestamp.proto";
const options = "evolvent/options.proto";
const at = "google.protobuf.Timestamp at = 1;";

/** The types of the fields `at`, by their packages; and what is taken of Protobuf's own package. */
async function formsOf(
  schemas: Readonly<Record<string, string>>,
  wellKnownTypes: WellKnownForm = "messages",
): Promise<Readonly<Record<string, unknown>>> {
  const sink = createDiagnosticList();
  const { files } = await readSources({ host: memoryHost(schemas), roots: [""], wellKnownTypes }, sink);
  expect(sink.diagnostics).toEqual([]);
  const forms = new Map<string, unknown>();
  for (const { package: pkg, types, events } of files) {
    const name = pkg?.value ?? "";
    if (name === "google.protobuf") forms.set(name, types.map((type) => type.name.value).sort());
    for (const { body } of [...types, ...events])
      for (const { key, type } of body.kind === "record" ? body.fields : [])
        if (key.value === "at") forms.set(name, type?.[0]?.value.kind === "name" ? type[0].value.name : undefined);
  }
  return Object.fromEntries(forms);
}

it("are all that no event can reach, where messages are asked for", async () => {
  const schemas = { "a.proto": `${head("a", time)}message A { ${at} }` };
  expect(await formsOf(schemas)).toEqual({ a: ".google.protobuf.Timestamp", "google.protobuf": ["Timestamp"] });
  expect(await formsOf(schemas, "scalars")).toEqual({ a: "timestamp" });
});

it("are not those of a package with events, in whichever file they stand", async () => {
  const schemas = {
    "a.proto": `${head("a", time)}message A { ${at} }`,
    "b.proto": `${head("a", options)}message B { message C { option (evolvent.event) = {}; } }`,
    "c.proto": `${head("c", time, options)}message C { option (evolvent.envelope) = {}; ${at} }`,
    "d.proto": `${head("d", time)}message D { ${at} }`,
  };
  expect(await formsOf(schemas)).toMatchObject({ a: "timestamp", d: ".google.protobuf.Timestamp" });
});

it("are not those that events or YAML can hold, however far away", async () => {
  const schemas = {
    "a.proto": `${head("a", options, "b.proto")}message A { option (evolvent.event) = {}; b.B b = 1; }`,
    "b.proto": `${head("b", "c.proto")}message B { c.C c = 1; }`,
    "c.proto": `${head("c", time)}message C { ${at} }`,
    "d.yaml": "package: d\nimport: [e.proto]\ntypes: { D: { fields: { at: timestamp } } }\n",
    "e.proto": `${head("e", time)}message E { ${at} }`,
    "f.proto": `${head("f", time, "c.proto")}message F { ${at} c.C c = 2; }`,
  };
  expect(await formsOf(schemas)).toEqual({
    c: "timestamp",
    d: "timestamp",
    e: "timestamp",
    f: ".google.protobuf.Timestamp",
    "google.protobuf": ["Timestamp"],
  });
});

it("take the messages that a message holds in turn", async () => {
  const struct = "google/protobuf/struct.proto";
  const schemas = { "a.proto": `${head("a", struct)}message A { google.protobuf.ListValue at = 1; }` };
  expect(await formsOf(schemas)).toEqual({
    a: ".google.protobuf.ListValue",
    "google.protobuf": ["ListValue", "NullValue", "Struct", "Value"],
  });
  expect(await formsOf(schemas, "scalars")).toEqual({ a: "json" });
});

it("have scalars where a field says what its type is", async () => {
  const field = `google.protobuf.Timestamp at = 1 [(evolvent.field).type = { value: "timestamp" }];`;
  const schemas = { "a.proto": `${head("a", time, options)}message A { ${field} }` };
  expect(await formsOf(schemas)).toMatchObject({ a: "timestamp" });
});
