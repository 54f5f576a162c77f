import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { createDiagnosticList } from "../../../generator/diagnostics/index.js";
import {
  bundledProto,
  importsByPath,
  type ProtoFile,
  parseProtoFile,
  resolveProtoNames,
} from "../../../generator/parse/proto/index.js";
import { createSourceFile } from "../../../generator/source/index.js";
import { describedDifferently, refusedFiles } from "./differences.js";
import { shapeOfProtobufjs } from "./protobufjs-shapes.js";
import { linesOfDescriptor, linesOfProto, runProtoc } from "./protoc.js";
import { shapeOfAst } from "./shapes.js";

const root = dirname(createRequire(import.meta.url).resolve("google-proto-files/package.json"));
const files = readdirSync(root, { recursive: true })
  .map(String)
  .filter((path) => path.endsWith(".proto") && !path.startsWith("node_modules/"))
  .sort();

function read(path: string): string {
  return readFileSync(`${root}/${path}`, "utf8");
}

describe("Google's public files", () => {
  it("are read as protobufjs reads them", () => {
    const refused: string[] = [];
    const different: string[] = [];
    const failures: string[] = [];
    for (const path of files) {
      const text = read(path);
      const sink = createDiagnosticList();
      const proto = parseProtoFile(createSourceFile(path, text), sink);
      const theirs = JSON.stringify(shapeOfProtobufjs(text));
      if (sink.diagnostics.some(({ id }) => id === refusedFiles.id)) refused.push(path);
      else if (sink.diagnostics.length > 0) failures.push(`${path}: ${sink.diagnostics[0]?.message}`);
      else if (JSON.stringify(shapeOfAst(proto)) !== theirs) different.push(path);
    }
    expect(files.length).toBe(8051);
    expect(failures).toEqual([]);
    expect(refused).toEqual(refusedFiles.files);
    expect(different).toEqual(describedDifferently.files);
  });

  it("have the names, types, places and comments that protoc finds", () => {
    const folders =
      /^google\/(?:api|type|rpc|iam|logging|monitoring|spanner|longrunning|pubsub|storage|bigtable|firestore)\//;
    const chosen = files.filter((path) => folders.test(path));
    const described = runProtoc(root, chosen);
    if (typeof described === "string") throw new Error(described);
    const sink = createDiagnosticList();
    const protos = loadAll(chosen, sink);
    const names = resolveProtoNames(protos, importsByPath(protos), sink);
    expect(sink.diagnostics).toEqual([]);
    const byPath = new Map(protos.map((proto) => [proto.file.path, proto]));
    let lines = 0;
    for (const file of described) {
      const proto = byPath.get(file.name);
      if (proto === undefined) throw new Error(`"${file.name}" was not read`);
      const ours = linesOfProto(proto, names);
      lines += ours.length;
      expect(ours).toEqual(linesOfDescriptor(file));
    }
    expect(described.length).toBe(chosen.length);
    expect(lines).toBeGreaterThan(8000);
  });
});

/** The files and what they import. */
function loadAll(paths: readonly string[], sink: ReturnType<typeof createDiagnosticList>): readonly ProtoFile[] {
  const protos = new Map<string, ProtoFile>();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (protos.has(path)) continue;
    const proto = parseProtoFile(createSourceFile(path, bundledProto(path) ?? read(path)), sink);
    protos.set(path, proto);
    open.push(...proto.imports.map((imported) => imported.path.value));
  }
  return [...protos.values()];
}
