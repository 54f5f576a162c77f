import type { DiagnosticSink } from "../diagnostics/index.js";
import type { History } from "../evolve/index.js";
import type { Package } from "../ir/index.js";
import type { Code, PrintDeclarations } from "../print/index.js";
import type { Naming } from "./naming.js";

/** A whole file, by its path from the output root (forward slashes, no `..`). */
export interface OutputFile {
  readonly kind: "file";
  readonly path: string;
  readonly text: string;
  /** Written once: where it stands as it was written, it stays, whatever its text would be now. */
  readonly frozen?: true;
}

/**
 * A part of a TypeScript module. Sections of one module by several emitters are joined in the order of the emitters, their
 * imports merged.
 */
export interface ModuleSection {
  readonly kind: "section";
  /** Path from the output root, ending in `.ts`. */
  readonly module: string;
  /** A promise where another thread prints it. */
  readonly code: Code | Promise<Code>;
}

export type Output = OutputFile | ModuleSection;

export interface EmitOptions {
  /** What generated code imports its runtime from. */
  readonly runtime: string;
  /** What the `$id`s of JSON Schemas begin with; ends in "/". */
  readonly schemaBase: string;
  /** The package that the output is published as, `@evolvent/events`; absent where it is part of another. For documentation. */
  readonly outputPackage?: string;
}

/** What an emitter reads. */
export interface EmitInput {
  readonly history: History;
  readonly naming: Naming;
  readonly options: EmitOptions;
}

/** Libraries that are loaded lazily or work asynchronously, awaited before any emitter runs. */
export interface EmitTools {
  /** Prints type declarations; see print/declarations.ts. */
  readonly printDeclarations: PrintDeclarations;
  /** Type declarations for authors' own JSON Schemas, by the schema's path. */
  readonly foreignTypes: ReadonlyMap<string, { readonly name: string; readonly text: string }>;
  /** Renders a Handlebars template of the catalog by name. */
  readonly renderTemplate: (name: string, view: object) => string;
}

/**
 * Turns the model into files. Pure: the same input gives the same output, the disk is not touched. What an emitter prints of
 * everything at once it gives in `emit`; what belongs to one package, in `emitPackages`, so that it can be printed and
 * forgotten before the next.
 */
export interface Emitter {
  readonly name: string;
  /** Says what its target can't express. */
  check?(input: EmitInput, sink: DiagnosticSink): void;
  emit?(input: EmitInput, tools: EmitTools): Iterable<Output>;
  /**
   * Prepares what packages share, and gives what prints one of them.
   *
   * @param input the packages that refer to each other, however far: others exist, and make no difference to these
   */
  emitPackages?(input: EmitInput, tools: EmitTools): EmitPackage;
}

/** Prints what belongs to a package. Its modules are complete then: no other package adds to them. */
export type EmitPackage = (pkg: Package) => Iterable<Output>;
