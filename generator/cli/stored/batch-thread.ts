import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { BatchResult, BatchSettings, ProcessBatch } from "./batch.js";
import type { RowPointer } from "./context.js";
import type { ProgramPlan } from "./generated.js";
import { withModules } from "./load.js";
import type { Batch } from "./records.js";

/** What a thread is told first. */
export interface ThreadData {
  readonly plan: ProgramPlan;
  /** Where the program's modules are until the thread has loaded them. */
  readonly folder: string;
  readonly settings: BatchSettings;
  readonly pointers: readonly RowPointer[];
}

export interface ThreadRequest {
  readonly batch: Batch;
  readonly file: string;
  /** For what is rewritten. */
  readonly spare: ArrayBuffer | undefined;
}

/** Threads answer in the order in which they were asked; first that they are ready. */
export type ThreadAnswer =
  | "ready"
  | { readonly result: BatchResult /** What the batch came in, to be used again. */; readonly buffer: ArrayBuffer }
  | { readonly error: unknown };

/** Processes batches, in this thread and others. */
export interface BatchPool {
  /** The answer is there at once where this thread gives it. */
  readonly process: (batch: Batch, file: string) => BatchResult | Promise<BatchResult>;
  /** Takes back what a result was held in: nobody looks at it any more. */
  readonly release: (result: BatchResult) => void;
  /** So many batches may be under way. */
  readonly width: () => number;
  /** Says that there is much to do: other threads are given the program. */
  readonly widen: () => void;
  readonly close: () => Promise<void>;
}

/** Threads that wait for a program. */
export interface Threads {
  /** Starts them, where that was not done. */
  readonly start: () => readonly Thread[];
  readonly close: () => Promise<void>;
}

/** More would wait for this one, which reads and writes the files. */
const mostThreads = 7;

/** Batches that a thread holds: one that it works on, and the next. */
const batchesEach = 2;

/** Batches of this thread's own that may wait for those before them: with one, it would stand idle until another thread is done. */
const ownBatches = 2;

/** A thread, and what it was asked. */
export interface Thread {
  readonly worker: Worker;
  /** What batches are sent in: always the same, so that nothing heaps up until somebody collects it. */
  readonly buffers: ArrayBuffer[];
  readonly waiting: { readonly resolve: (result: BatchResult) => void; readonly reject: (error: unknown) => void }[];
  isReady: boolean;
  /** Settled when it is ready, or can't be. */
  readonly isLoaded: Promise<void>;
}

/** As many as there are processors beside this thread's; none where the compiler runs from its sources. */
export function createThreads(): Threads {
  const script = new URL("./batch-worker.js", import.meta.url);
  const count = existsSync(script) ? Math.min(availableParallelism() - 1, mostThreads) : 0;
  let threads: readonly Thread[] | undefined;
  return {
    start() {
      threads ??= Array.from({ length: count }, () => startThread(script));
      return threads;
    },
    async close() {
      await Promise.all(threads?.map(({ worker }) => worker.terminate()) ?? []);
    },
  };
}

/** This thread does its share, and all where there are no others. */
export function createBatchPool(
  { start, close }: Threads,
  process: ProcessBatch,
  modules: ReadonlyMap<string, string>,
  data: Omit<ThreadData, "folder">,
): BatchPool {
  let loading: Promise<void> | undefined;
  let threads: readonly Thread[] = [];
  /** What results were held in, for the next. */
  const spares: ArrayBuffer[] = [];
  const ready = (): readonly Thread[] => threads.filter(({ isReady }) => isReady);
  return {
    process(batch, file) {
      const free = ready().find(({ waiting }) => waiting.length < batchesEach);
      const spare = spares.pop();
      return free === undefined ? process(batch, file, spare) : ask(free, { batch, file, spare });
    },
    release({ output }) {
      if (output !== undefined) spares.push(output.buffer as ArrayBuffer);
    },
    width: () => ready().length * batchesEach + ownBatches,
    widen() {
      loading ??= withModules(modules, async (folder) => {
        threads = start();
        for (const { worker } of threads) worker.postMessage({ ...data, folder } satisfies ThreadData);
        await Promise.allSettled(threads.map(({ isLoaded }) => isLoaded));
      });
    },
    async close() {
      await close();
      await loading;
    },
  };
}

function startThread(script: URL): Thread {
  const worker = new Worker(script);
  let settle = (): void => {};
  const isLoaded = new Promise<void>((resolve) => {
    settle = resolve;
  });
  const thread: Thread = { worker, buffers: [], waiting: [], isReady: false, isLoaded };
  worker.on("message", (answer: ThreadAnswer) => {
    if (answer === "ready") {
      thread.isReady = true;
      settle();
    } else if ("result" in answer) {
      thread.buffers.push(answer.buffer);
      thread.waiting.shift()?.resolve(answer.result);
    } else thread.waiting.shift()?.reject(answer.error);
  });
  // A thread that can't begin is done without.
  worker.on("error", (error) => {
    thread.isReady = false;
    for (const { reject } of thread.waiting.splice(0)) reject(error);
    settle();
  });
  worker.on("exit", settle);
  return thread;
}

function ask({ worker, waiting, buffers }: Thread, { batch, file, spare }: ThreadRequest): Promise<BatchResult> {
  const { length } = batch.bytes;
  const last = buffers.pop();
  // Ends of lines make batches differ a little in length.
  const buffer = last !== undefined && last.byteLength >= length ? last : new ArrayBuffer(length + sparingly);
  const bytes = new Uint8Array(buffer, 0, length);
  bytes.set(batch.bytes);
  const answer = new Promise<BatchResult>((resolve, reject) => waiting.push({ resolve, reject }));
  const moved = spare === undefined ? [buffer] : [buffer, spare];
  worker.postMessage({ batch: { ...batch, bytes }, file, spare } satisfies ThreadRequest, moved);
  return answer;
}

/** So many bytes more than a batch has are set aside for the next in its place. */
const sparingly = 64 * 1024;
