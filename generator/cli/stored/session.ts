import { createReadStream, fstatSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { createDiagnosticList, type Diagnostic, sortDiagnostics } from "../../diagnostics/index.js";
import type { JsonValue } from "../../ir/index.js";
import { compileProject, loadProject, noTools, type ProjectOptions } from "../project.js";
import type { Terminal } from "../terminal.js";
import { type Context, parseContext, pointerSteps, valueAtPointer } from "./context.js";
import {
  chooseEvents,
  choosePackage,
  findRuntime,
  loadProgram,
  type PackageProgram,
  StoredError,
  storedEmitters,
} from "./program.js";
import { createMessageReader, createTextReader, createValueReader, type Outcome } from "./read.js";
import { type Batch, type Position, readLines, readMessages, type StoredRecord } from "./records.js";

/** What `verify` and `migrate` have in common. */
export interface StoredOptions extends ProjectOptions {
  readonly package?: string;
  readonly event?: readonly string[];
  readonly encoding: "json" | "protobuf";
  readonly context?: readonly string[];
  /** JSON Pointer of the event in each row. */
  readonly at?: string;
  /** Bytes. */
  readonly maxLine: number;
}

/** Compiled schemas with a reader of records, ready for input. */
export interface Session {
  readonly program: PackageProgram;
  /** The generated text: changes with everything that may change a result. */
  readonly files: ReadonlyMap<string, string>;
  readonly read: (record: StoredRecord) => ReadRecord;
  readonly batches: (chunks: AsyncIterable<Buffer>, start: Position) => AsyncGenerator<Batch>;
}

/** A record as it was read, with the row around it where `--at` says that there is one. */
export interface ReadRecord {
  readonly outcome: Outcome;
  readonly row?: { readonly document: JsonValue; readonly steps: readonly string[]; readonly isText: boolean };
}

/** Compiles the schemas and loads the code. Gives diagnostics where the schemas don't compile; throws StoredError for wrong options. */
export async function openSession(
  options: StoredOptions,
  terminal: Terminal,
  onPhase: (phase: string) => void,
): Promise<Session | readonly Diagnostic[]> {
  const sink = createDiagnosticList();
  const project = await loadProject(options, terminal, sink);
  if (project === undefined) return sortDiagnostics(sink.diagnostics);
  const { config } = project;
  const runtime = findRuntime(config.folder, config.options.runtime ?? "@evolvent/runtime");
  const ours = {
    ...project,
    config: { ...config, options: { ...config.options, runtime } },
    emitters: storedEmitters,
    loadTools: () => Promise.resolve(noTools),
  };
  const files = new Map<string, string>();
  const result = await compileProject(ours, sink, onPhase, ({ path, text }) => {
    files.set(path, text);
  });
  if (result?.history === undefined) return result?.diagnostics ?? sortDiagnostics(sink.diagnostics);
  const pkg = choosePackage(result.history, options.package);
  const events = chooseEvents(pkg, options.event ?? []);
  const program = await loadProgram(files, result.history, pkg, events, runtime);
  const read = createRecordReader(program, options);
  const cut = options.encoding === "json" ? readLines : readMessages;
  return { program, files, read, batches: (chunks, start) => cut(chunks, start, options.maxLine) };
}

function createRecordReader(program: PackageProgram, options: StoredOptions): Session["read"] {
  const { find, usesRow } = parseContext(options.context ?? [], program.pkg);
  const constant: Context = usesRow ? {} : (find(undefined) as Context);
  if (options.encoding === "protobuf") {
    if (usesRow || options.at !== undefined) throw new StoredError("pointers into a row are for --encoding json only");
    const readMessage = createMessageReader(program, options.maxLine);
    return ({ stored, broken }) => {
      if (broken !== undefined) return { outcome: { kind: "failed", issues: [broken] } };
      return { outcome: readMessage(stored as Buffer, constant) };
    };
  }
  const readText = createTextReader(program, options.maxLine);
  const readValue = createValueReader(program, options.maxLine);
  const steps = pointerSteps(options.at ?? "");
  return ({ stored, broken }) => {
    if (broken !== undefined) return { outcome: { kind: "failed", issues: [broken] } };
    const text = stored as string;
    if (!usesRow && steps.length === 0) return { outcome: readText(text, constant) };
    const row = program.runtime.readDocument(text, { context: {}, size: options.maxLine });
    if ("issue" in row) return { outcome: { kind: "failed", issues: [row.issue] } };
    const context = usesRow ? find(row.value) : constant;
    if ("code" in context && "message" in context && "path" in context && usesRow && isIssue(context))
      return { outcome: { kind: "failed", issues: [context] } };
    const value = valueAtPointer(row.value, steps);
    if (value === undefined) {
      const issue = { path: options.at ?? "", code: "missing", message: "the row has no event there" };
      return { outcome: { kind: "failed", issues: [issue] } };
    }
    const isText = steps.length > 0 && typeof value === "string";
    const outcome = isText ? readText(value, context as Context) : readValue(value, context as Context);
    return steps.length === 0 ? { outcome } : { outcome, row: { document: row.value, steps, isText } };
  };
}

function isIssue(found: object): found is { readonly path: string; readonly code: string; readonly message: string } {
  return Object.keys(found).join() === "path,code,message";
}

/** One thing to read. */
export interface Input {
  /** As it was given; `-` for the standard input. */
  readonly name: string;
  /** Absolute; absent for the standard input. */
  readonly path: string | undefined;
  /** Bytes; undefined where nobody knows. */
  readonly size: number | undefined;
}

/** The files to read, or the standard input. Throws StoredError for what is no readable file. */
export function findInputs(files: readonly string[], folder: string): readonly Input[] {
  if (files.length === 0) return [standardInput()];
  if (files.filter((name) => name === "-").length > 1) throw new StoredError('"-" stands twice');
  return files.map((name) => {
    if (name === "-") return standardInput();
    const path = resolve(folder, name);
    try {
      const status = statSync(path);
      if (status.isDirectory()) throw new StoredError(`can't read "${name}": it is a folder`);
      return { name, path, size: status.isFile() ? status.size : undefined };
    } catch (error) {
      if (error instanceof StoredError) throw error;
      throw new StoredError(`can't read "${name}": ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function standardInput(): Input {
  const status = fstatSync(0);
  return { name: "-", path: undefined, size: status.isFile() ? status.size : undefined };
}

const chunkSize = 1024 * 1024;

/** The bytes of an input from an offset on. */
export async function* openInput({ name, path }: Input, offset: number): AsyncGenerator<Buffer> {
  try {
    if (path !== undefined) {
      for await (const chunk of createReadStream(path, { start: offset, highWaterMark: chunkSize }))
        yield chunk as Buffer;
      return;
    }
    let before = offset;
    for await (const chunk of process.stdin) {
      const bytes = chunk as Buffer;
      if (bytes.length > before) yield bytes.subarray(before);
      before = Math.max(0, before - bytes.length);
    }
    if (before > 0) throw new StoredError("the standard input is shorter than it was in the run that is resumed");
  } catch (error) {
    if (error instanceof StoredError || !(error instanceof Error) || !("code" in error)) throw error;
    throw new StoredError(`can't read "${name}": ${error.message}`);
  }
}
