import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { BatchResult, BatchSettings, ProcessBatch } from "./batch.js";
import type { RowPointer } from "./context.js";
import type { ProgramPlan } from "./generated.js";
import { withModules } from "./load.js";
import type { Batch } from "./records.js";

/** What a thread begins with. */
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
  /** So many batches may be under way. */
  readonly width: () => number;
  /** Says that there is much to do: threads are started. */
  readonly widen: () => void;
  readonly close: () => Promise<void>;
}

/** More would wait for this one, which reads and writes the files. */
const mostThreads = 7;

/** Batches that a thread holds: one that it works on, and the next. */
const batchesEach = 2;

/** Batches of this thread's own that may wait for those before them: with one, it would stand idle until another thread is done. */
const ownBatches = 2;

interface Thread {
  readonly worker: Worker;
  /** What batches are sent in: always the same, so that nothing heaps up until somebody collects it. */
  readonly buffers: ArrayBuffer[];
  readonly waiting: { readonly resolve: (result: BatchResult) => void; readonly reject: (error: unknown) => void }[];
  isReady: boolean;
}

/** This thread does its share; where there is but one processor, and where the compiler runs from its sources, it does all. */
export function createBatchPool(
  process: ProcessBatch,
  modules: ReadonlyMap<string, string>,
  data: Omit<ThreadData, "folder">,
): BatchPool {
  const script = new URL("./batch-worker.js", import.meta.url);
  const count = Math.min(availableParallelism() - 1, mostThreads);
  let starting: Promise<void> | undefined;
  let threads: readonly Thread[] = [];
  const ready = (): readonly Thread[] => threads.filter(({ isReady }) => isReady);
  return {
    process(batch, file) {
      const free = ready().find(({ waiting }) => waiting.length < batchesEach);
      return free === undefined ? process(batch, file) : ask(free, { batch, file });
    },
    width: () => ready().length * batchesEach + ownBatches,
    widen() {
      if (starting !== undefined || count === 0 || !existsSync(script)) return;
      starting = withModules(modules, async (folder) => {
        const workerData: ThreadData = { ...data, folder };
        const beginnings = Array.from({ length: count }, () => startThread(script, workerData));
        threads = beginnings.map(({ thread }) => thread);
        await Promise.allSettled(beginnings.map(({ isLoaded }) => isLoaded));
      });
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
      await starting;
    },
  };
}

function startThread(
  script: URL,
  workerData: ThreadData,
): { readonly thread: Thread; readonly isLoaded: Promise<void> } {
  const worker = new Worker(script, { workerData });
  const thread: Thread = { worker, buffers: [], waiting: [], isReady: false };
  const isLoaded = new Promise<void>((resolve) => {
    worker.on("message", (answer: ThreadAnswer) => {
      if (answer === "ready") {
        thread.isReady = true;
        resolve();
      } else if ("result" in answer) {
        thread.buffers.push(answer.buffer);
        thread.waiting.shift()?.resolve(answer.result);
      } else thread.waiting.shift()?.reject(answer.error);
    });
    // A thread that can't begin is done without.
    worker.on("error", (error) => {
      thread.isReady = false;
      for (const { reject } of thread.waiting.splice(0)) reject(error);
      resolve();
    });
    worker.on("exit", () => resolve());
  });
  return { thread, isLoaded };
}

function ask({ worker, waiting, buffers }: Thread, { batch, file }: ThreadRequest): Promise<BatchResult> {
  const { length } = batch.bytes;
  const spare = buffers.pop();
  // Ends of lines make batches differ a little in length.
  const buffer = spare !== undefined && spare.byteLength >= length ? spare : new ArrayBuffer(length + sparingly);
  const bytes = new Uint8Array(buffer, 0, length);
  bytes.set(batch.bytes);
  const answer = new Promise<BatchResult>((resolve, reject) => waiting.push({ resolve, reject }));
  worker.postMessage({ batch: { ...batch, bytes }, file } satisfies ThreadRequest, [buffer]);
  return answer;
}

/** So many bytes more than a batch has are set aside for the next in its place. */
const sparingly = 64 * 1024;
