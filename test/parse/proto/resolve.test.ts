import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import {
  importsByPath,
  type ProtoNames,
  parseProtoFile,
  resolveProtoNames,
} from "../../../generator/parse/proto/index.js";
import { createSourceFile } from "../../../generator/source/index.js";

interface Resolved {
  /** Full name of the type of each field of the first file, `?` where it is unknown. */
  readonly types: readonly string[];
  readonly complaints: readonly string[];
  readonly names: ProtoNames;
}

function resolve(first: string, others: Readonly<Record<string, string>> = {}): Resolved {
  const sink = createDiagnosticList();
  const files = Object.entries({ "schemas/first.proto": first, ...others }).map(([path, text]) =>
    parseProtoFile(createSourceFile(path, `syntax = "proto3";\n${text}`), sink),
  );
  const names = resolveProtoNames(files, importsByPath(files), sink);
  const types = (files[0]?.messages ?? []).flatMap((message) =>
    message.fields.flatMap(({ type }) => (type.kind === "named" ? [names.typeOf(type)?.name ?? "?"] : [])),
  );
  const complaints = sink.diagnostics.map(({ id, message, help }) => `${id}: ${message}; ${help}`);
  return { types, complaints, names };
}

describe("names of types", () => {
  it("are looked for from the inside out", () => {
    const { types, complaints } = resolve(`package a.b;
message Outer {
  Inner one = 1; Outer.Inner two = 2; b.Outer.Inner three = 3; a.b.Other four = 4; .a.b.Other five = 5; Other six = 6;
  Kind seven = 7; Outer eight = 8;
  message Inner {}
  message Other {}
  enum Kind { Z = 0; }
}
message Other {}
`);
    expect(complaints).toEqual([]);
    expect(types).toEqual([
      "a.b.Outer.Inner",
      "a.b.Outer.Inner",
      "a.b.Outer.Inner",
      "a.b.Other",
      "a.b.Other",
      "a.b.Outer.Other",
      "a.b.Outer.Kind",
      "a.b.Outer",
    ]);
  });

  it("are hidden by what is nearer", () => {
    const { types, complaints } = resolve(
      `package x.a;
import "a.proto";
message M { a.T hidden = 1; .a.T rooted = 2; }
`,
      { "schemas/a.proto": "package a;\nmessage T {}" },
    );
    expect(types).toEqual(["?", "a.T"]);
    expect(complaints.map((complaint) => complaint.split(":")[0])).toEqual(["link/unknown-type"]);
  });

  it("pass over names that can hold none", () => {
    // The field `T` is nearer, and no type.
    expect(resolve("message T { int32 n = 1; }\nmessage M { T T = 1; }").types).toEqual(["T"]);
  });

  it("come from imports, and from what these import publicly", () => {
    const files = {
      "schemas/b.proto": 'package b;\nimport public "c.proto";\nimport "d.proto";\nmessage B {}',
      "schemas/c.proto": "package c;\nmessage C {}",
      "schemas/d.proto": "package d;\nmessage D {}",
    };
    const { types, complaints } = resolve('import "b.proto";\nmessage M { b.B b = 1; c.C c = 2; d.D d = 3; }', files);
    expect(types).toEqual(["b.B", "c.C", "?"]);
    expect(complaints).toEqual([
      'link/proto-not-imported: "d.D" is declared in "schemas/d.proto", which is not imported; import that file',
    ]);
  });

  it("are suggested where one is near", () => {
    expect(resolve("message Order { Itemm item = 1; }\nmessage Item {}").complaints).toEqual([
      'link/unknown-type: unknown type "Itemm"; did you mean "Item"?',
    ]);
    expect(resolve("message M { Qwertyuiop a = 1; }").complaints).toEqual([
      'link/unknown-type: unknown type "Qwertyuiop"; declare it, or import the file that does',
    ]);
  });

  it("may be imported in a circle", () => {
    const { types } = resolve('package a;\nimport "b.proto";\nmessage A { b.B b = 1; }', {
      "schemas/b.proto": 'package b;\nimport public "first.proto";\nmessage B {}',
    });
    expect(types).toEqual(["b.B"]);
  });

  it("know which of Protobuf's own types are used, directly or by those", () => {
    const { names } = resolve('import "own.proto";\nmessage M { google.protobuf.A a = 1; }', {
      "own.proto":
        "package google.protobuf;\nmessage A { B b = 1; }\nmessage B { C.D d = 1; }\nmessage C { enum D { Z = 0; } }\nmessage E { A a = 1; }",
    });
    expect(["A", "B", "C", "C.D", "E"].filter((name) => names.isUsed(`google.protobuf.${name}`))).toEqual([
      "A",
      "B",
      "C.D",
    ]);
  });
});
