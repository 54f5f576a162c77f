import { createDiagnosticList, type Diagnostic, sortDiagnostics } from "../../diagnostics/index.js";
import type { Package } from "../../ir/index.js";
import { holdMemory } from "../memory.js";
import { compileProject, loadProject, noTools, type ProjectOptions } from "../project.js";
import type { Terminal } from "../terminal.js";
import { optimizeLess } from "../tiering.js";
import { type BatchResult, createBatchProcessor, type ProcessBatch } from "./batch.js";
import { type BatchPool, createBatchPool, createThreads, type ThreadData } from "./batch-thread.js";
import { createFindContext, parseContext } from "./context.js";
import { inOrder } from "./in-order.js";
import { type Input, openInput, totalSize } from "./inputs.js";
import { loadProgram, withModules } from "./load.js";
import { chooseEvents, choosePackage, findRuntime, type Modules, planProgram, storedEmitters } from "./program.js";
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
  /** Processes the inputs from a place on; results come in order, and each is as it is until the next is asked for. */
  readonly process: (from: Place) => AsyncGenerator<Processed>;
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
  inputs: readonly Input[],
  options: StoredOptions,
  to: string | undefined,
  terminal: Terminal,
  onPhase: (phase: string) => void,
): Promise<Session | readonly Diagnostic[]> {
  const threads = createThreads();
  // They start while the schemas are compiled.
  if ((totalSize(inputs) ?? 0) >= muchInput) threads.start();
  try {
    const compiled = await compileProgram(options, to, terminal, onPhase);
    if (!("pkg" in compiled)) {
      await threads.close();
      return compiled;
    }
    const { pkg, files, modules, data, processBatch } = compiled;
    const pool = createBatchPool(threads, processBatch, modules, data);
    return { pkg, files, process: (from) => processInputs(pool, inputs, from, options), close: pool.close };
  } catch (error) {
    await threads.close();
    throw error;
  }
}

/** The code that reads and rewrites events, here and in other threads. */
interface Compiled {
  readonly pkg: Package;
  readonly files: ReadonlyMap<string, string>;
  readonly modules: Modules;
  readonly data: Omit<ThreadData, "folder">;
  readonly processBatch: ProcessBatch;
}

async function compileProgram(
  options: StoredOptions,
  to: string | undefined,
  terminal: Terminal,
  onPhase: (phase: string) => void,
): Promise<Compiled | readonly Diagnostic[]> {
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
  return { pkg, files, modules, data: { plan, settings, pointers: context.pointers }, processBatch };
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
  optimizeLess();
  if ((totalSize(inputs.slice(from.input)) ?? 0) >= muchInput) pool.widen();
  try {
    const results = inOrder(
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
    for await (const processed of results) {
      yield processed;
      pool.release(processed.result);
    }
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
