import type { DiagnosticSink } from "../../diagnostics/index.js";
import type { SourceFile } from "../../source/index.js";
import type { ProtoFile } from "./ast.js";
import { parseProtoText } from "./parser.js";
import { validateProto } from "./validate.js";

export type * from "./ast.js";
export { bundledProto } from "./bundled.js";
export { defaultJsonName } from "./facts.js";
export {
  type FindImport,
  importsByPath,
  isOwnPackage,
  type ProtoNames,
  type ProtoSymbol,
  resolveProtoNames,
} from "./resolve.js";
export { protoImports, toSyntax } from "./to-syntax.js";
export { scalarMeanings, type WellKnownForm, wellKnownTypes } from "./well-known.js";
export { filesWithoutEvents, type ImportingFile } from "./without-events.js";

/**
 * Reads a `.proto` file (proto2, proto3, edition 2023). Reports every statement that can't be read and goes on behind it, and
 * whatever protoc would refuse in the file by itself. Never fails: what could be read is given back.
 */
export function parseProtoFile(file: SourceFile, sink: DiagnosticSink): ProtoFile {
  const proto = parseProtoText(file, sink);
  const faults = validateProto(proto, sink);
  return faults.size === 0 ? proto : { ...proto, faults };
}
