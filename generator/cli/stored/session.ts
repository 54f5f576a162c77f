import { createReadStream, fstatSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { createDiagnosticList, type Diagnostic, sortDiagnostics } from "../../diagnostics/index.js";
import type { Package } from "../../ir/index.js";
import { holdMemory } from "../memory.js";
import { compileProject, loadProject, noTools, type ProjectOptions } from "../project.js";
import type { Terminal } from "../terminal.js";
import { type BatchResult, createBatchProcessor } from "./batch.js";
import { type BatchPool, createBatchPool } from "./batch-thread.js";
import { createFindContext, parseContext } from "./context.js";
import { StoredError } from "./error.js";
import { inOrder } from "./in-order.js";
import { loadProgram, withModules } from "./load.js";
import { chooseEvents, choosePackage, findRuntime, planProgram, storedEmitters } from "./program.js";
import { type Batch, cutLines, cutMessages, origin, type Position } from "./records.js";

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
  /** Failed records that are shown of each kind. */
  readonly samples: number;
}

/** Compiled schemas, ready for input. */
export interface Session {
  readonly pkg: Package;
  /** The generated text: changes with everything that may change a result. */
  readonly files: ReadonlyMap<string, string>;
  /** Processes inputs from a place on; results come in order. */
  readonly process: (inputs: readonly Input[], from: Place) => AsyncGenerator<Processed>;
  /** Ends what was started. */
  readonly close: () => Promise<void>;
}

/** A place in the inputs: all before it is done. */
export interface Place {
  /** Which of the inputs. */
  readonly input: number;
  readonly position: Position;
}

/** A batch that was processed, and the place behind it. */
export interface Processed extends Place {
  readonly result: BatchResult;
}

/**
 * Compiles the schemas and loads the code. Gives diagnostics where the schemas don't compile; throws StoredError for wrong options.
 *
 * @param to the version to rewrite events in; undefined where they are only looked at
 */
export async function openSession(
  options: StoredOptions,
  to: string | undefined,
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
  const { plan, modules } = await planProgram(files, result.history, pkg, events, runtime);
  const program = await withModules(modules, (folder) => loadProgram(plan, folder));
  const context = parseContext(options.context ?? [], pkg);
  const { encoding, at, maxLine, samples } = options;
  const settings = { encoding, at, maxLine, samples, to, constants: context.constants };
  const processBatch = createBatchProcessor(program, settings, createFindContext(context));
  const pool = createBatchPool(processBatch, modules, { plan, settings, pointers: context.pointers });
  return {
    pkg,
    files,
    process: (inputs, from) => processInputs(pool, inputs, from, options),
    close: pool.close,
  };
}

/** From so many bytes on it is worth starting threads. */
const muchInput = 8 * 1024 * 1024;

async function* processInputs(
  pool: BatchPool,
  inputs: readonly Input[],
  from: Place,
  options: StoredOptions,
): AsyncGenerator<Processed> {
  let met = 0;
  holdMemory();
  if ((totalSize(inputs.slice(from.input)) ?? 0) >= muchInput) pool.widen();
  try {
    yield* inOrder(
      cutInputs(inputs, from, options),
      ({ batch, input, name }) => {
        met += batch.bytes.length;
        if (met >= muchInput) pool.widen();
        const result = pool.process(batch, name);
        const processed = (made: BatchResult): Processed => ({ input, position: batch.end, result: made });
        return result instanceof Promise ? result.then(processed) : processed(result);
      },
      pool.width,
    );
  } finally {
    // Where a run has failed, nobody waits for the rest of a pipe.
    if (inputs.some(({ path }) => path === undefined)) process.stdin.destroy();
  }
}

async function* cutInputs(
  inputs: readonly Input[],
  from: Place,
  { encoding, maxLine }: StoredOptions,
): AsyncGenerator<{ readonly batch: Batch; readonly input: number; readonly name: string }> {
  const cut = encoding === "json" ? cutLines : cutMessages;
  for (const [index, input] of inputs.entries()) {
    if (index < from.input) continue;
    const start = index === from.input ? from.position : origin;
    for await (const batch of cut(openInput(input, start.offset), start, maxLine))
      yield { batch, input: index, name: input.name };
  }
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

/** Bytes of all inputs; undefined where one does not say. */
export function totalSize(inputs: readonly Input[]): number | undefined {
  return inputs.reduce<number | undefined>(
    (sum, { size }) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
}

/** Bytes of the inputs before one. */
export function sizeBefore(inputs: readonly Input[], index: number): number {
  return inputs.slice(0, index).reduce((sum, { size }) => sum + (size ?? 0), 0);
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
