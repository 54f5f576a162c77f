import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import { memoryHost } from "../../../generator/load/index.js";
import { createSourceMemory, readSources } from "../../../generator/read-sources.js";

const head = (name: string, ...imports: readonly string[]): string =>
  `syntax = "proto2";\npackage ${name};\n${imports.map((path) => `import "${path}";\n`).join("")}`;
const extended = `${head("a")}message M { extensions 100 to 200; }`;
const options = "evolvent/options.proto";

interface Read {
  /** Fields of `a.M`, with their numbers and types. */
  readonly fields: readonly string[];
  readonly complaints: readonly string[];
}

async function readExtended(schemas: Readonly<Record<string, string>>, memory = createSourceMemory()): Promise<Read> {
  const sink = createDiagnosticList();
  const { files } = await readSources({ host: memoryHost(schemas), roots: [""] }, sink, memory);
  const types = files.filter((file) => file.package?.value === "a").flatMap((file) => file.types);
  const body = types.find(({ name }) => name.value === "M")?.body;
  const fields = body?.kind === "record" ? body.fields : [];
  return {
    fields: fields.map(({ key, number, type, protobuf }) => {
      const [first] = type ?? [];
      const expression = first?.value.kind === "list" ? first.value.element : first?.value;
      const name = expression?.kind === "name" ? expression.name : "?";
      return `${protobuf?.jsonName} ${key.value} = ${number?.value}: ${name}`;
    }),
    complaints: sink.diagnostics.map(({ id }) => id),
  };
}

describe("extensions", () => {
  it("are fields of what they extend, by their full names, in the order of their numbers", async () => {
    const { fields, complaints } = await readExtended({
      "a.proto": `${extended} extend M { optional group Grp = 110 { optional M m = 1; } }`,
      "b.proto": `${head("b", "a.proto")}
message N { extend a.M { repeated N inside = 102; } }
enum E { Z = 0; }
extend a.M { optional E e = 101; }`,
      "c.proto": `syntax = "proto2";\nimport "a.proto";\nextend a.M { optional int64 bare = 103; }`,
    });
    expect(complaints).toEqual([]);
    expect(fields).toEqual([
      "[b.e] b.e = 101: .b.E",
      "[b.N.inside] b.N.inside = 102: .b.N",
      "[bare] extension.bare = 103: int64",
      "[a.grp] a.grp = 110: .a.Grp",
    ]);
  });

  it("are left out, and nothing is said, where they are none for protoc or can't be resolved", async () => {
    const { fields, complaints } = await readExtended({
      "a.proto": extended,
      "b.proto": `${head("b", "a.proto")}
extend a.M { optional int32 outside = 300; optional Missing missing = 101; optional int32 first = 102; }
extend Missing { optional int32 lost = 103; }
message N { extend a.M { optional group Nested = 104 {} } }`,
      "c.proto": `${head("c", "a.proto")}extend a.M { optional int32 second = 102; }`,
      "d.proto": `${head("d")}extend a.M { optional int32 unseen = 105; }`,
    });
    expect(complaints).toEqual([]);
    expect(fields).toEqual(["[b.first] b.first = 102: int32"]);
  });

  it("are unknown fields where an event can hold the message, or what stands in them", async () => {
    const extension = `extend a.M { optional N n = 101; optional int32 x = 102; }`;
    const schemas = {
      "a.proto": extended,
      "b.proto": `${head("b", "a.proto", "n.proto")}message N {} ${extension}`,
      "n.proto": `${head("n")}message N {}`,
    };
    expect((await readExtended(schemas)).fields).toEqual(["[b.n] b.n = 101: .b.N", "[b.x] b.x = 102: int32"]);
    const event = `${head("e", options, "a.proto")}message E { option (evolvent.event) = {}; optional a.M m = 1; }`;
    expect(await readExtended({ ...schemas, "e.proto": event })).toEqual({ fields: [], complaints: [] });
    const reached = `${head("e", options, "n.proto")}message E { option (evolvent.event) = {}; optional n.N n = 1; }`;
    const ofReached = { ...schemas, "b.proto": schemas["b.proto"].replace("optional N", "optional n.N") };
    expect((await readExtended({ ...ofReached, "e.proto": reached })).fields).toEqual(["[b.x] b.x = 102: int32"]);
  });

  it("have groups whose fields have types like others", async () => {
    const unknown = `${extended} extend M { optional group Grp = 110 { optional Missing m = 1; } }`;
    expect((await readExtended({ "a.proto": unknown })).complaints).toEqual(["link/unknown-type"]);
  });

  it("are seen by a memory when they come and go", async () => {
    const memory = createSourceMemory();
    const extending = (type: string): string => `${head("b", "a.proto")}extend a.M { optional ${type} x = 101; }`;
    const found: (readonly string[])[] = [];
    for (const text of [extending("int32"), extending("string"), head("b"), extending("string")])
      found.push((await readExtended({ "a.proto": extended, "b.proto": text }, memory)).fields);
    expect(found).toEqual([["[b.x] b.x = 101: int32"], ["[b.x] b.x = 101: string"], [], ["[b.x] b.x = 101: string"]]);
  });
});
