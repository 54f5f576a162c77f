import { createDiagnosticList, sortDiagnostics } from "../../../generator/diagnostics/index.js";
import {
  bundledProto,
  importsByPath,
  type ProtoFile,
  parseProtoFile,
  resolveProtoNames,
  toSyntax,
} from "../../../generator/parse/proto/index.js";
import { createSourceFile, positionAt } from "../../../generator/source/index.js";
import type { FieldSyntax, FileSyntax, RecordBody, TypeSyntax } from "../../../generator/syntax/index.js";

export interface Reading {
  readonly proto: ProtoFile;
  /** `id line:column text under the place` of each complaint, sorted by place. */
  readonly complaints: readonly string[];
}

export function readProto(text: string): Reading {
  const sink = createDiagnosticList();
  const proto = parseProtoFile(createSourceFile("schema.proto", text), sink);
  return { proto, complaints: describe(sink.diagnostics) };
}

function describe(diagnostics: Parameters<typeof sortDiagnostics>[0]): readonly string[] {
  return sortDiagnostics(diagnostics).map(({ id, span }) => {
    if (span === undefined) return id;
    const { line, column } = positionAt(span.file, span.start);
    return `${id} ${line}:${column} ${span.file.text.slice(span.start, Math.min(span.end, span.start + 40))}`;
  });
}

/** The common syntax of the first file, with all files loaded; imports that come with the compiler are found. */
export function readSyntax(...texts: readonly (string | readonly [path: string, text: string])[]): {
  readonly syntax: FileSyntax;
  readonly all: readonly FileSyntax[];
  readonly complaints: readonly string[];
} {
  const sink = createDiagnosticList();
  const sources = texts.map((text) => (typeof text === "string" ? (["schema.proto", text] as const) : text));
  const protos = sources.map(([path, text]) => parseProtoFile(createSourceFile(path, text), sink));
  for (const proto of protos) {
    for (const { path } of proto.imports) {
      const bundled = bundledProto(path.value);
      if (bundled === undefined || protos.some(({ file }) => file.path === path.value)) continue;
      protos.push(parseProtoFile(createSourceFile(path.value, bundled), sink));
    }
  }
  const names = resolveProtoNames(protos, importsByPath(protos), sink);
  const all = protos.map((proto) => toSyntax(proto, names, sink));
  const [syntax] = all;
  if (syntax === undefined) throw new Error("no file");
  return { syntax, all, complaints: describe(sink.diagnostics) };
}

/** What was written and where does not matter to most tests: spans and files are dropped, located values become values. */
export function plain(value: unknown): unknown {
  if (typeof value === "bigint") return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "span" && key !== "file");
  const [only] = entries;
  if ("span" in value && entries.length === 1 && only?.[0] === "value") return plain(only[1]);
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]));
}

export function typeOf(syntax: FileSyntax, name: string): TypeSyntax {
  const found = syntax.types.find((type) => type.name.value === name);
  if (found === undefined) throw new Error(`no type "${name}" among ${syntax.types.map((type) => type.name.value)}`);
  return found;
}

export function recordOf(syntax: FileSyntax, name: string): RecordBody {
  const { body } = syntax.events.find((event) => event.key.value === name) ?? typeOf(syntax, name);
  if (body.kind !== "record") throw new Error(`"${name}" is no record`);
  return body;
}

export function fieldOf(syntax: FileSyntax, type: string, key: string): FieldSyntax {
  const found = recordOf(syntax, type).fields.find((field) => field.key.value === key);
  if (found === undefined) throw new Error(`"${type}" has no field "${key}"`);
  return found;
}
