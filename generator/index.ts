/** The compiler as a library: `compile(options)` with a host, and all that an emitter of your own needs. */
export * from "./compile.js";
export * from "./config/index.js";
export type { Diagnostic, DiagnosticSink } from "./diagnostics/index.js";
export type {
  EmitInput,
  EmitOptions,
  EmitTools,
  Emitter,
  ModuleSection,
  Naming,
  Output,
  OutputFile,
} from "./emit/index.js";
export type { History } from "./evolve/index.js";
export * from "./ir/index.js";
export { diskHost, type Host, memoryHost } from "./load/index.js";
export * from "./print/index.js";
export * from "./standard.js";
export { checkOutput, type Output as DiskOutput, type OutputWriter, openOutput, writeOutput } from "./write/index.js";
