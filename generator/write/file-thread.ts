import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";

/** What the thread is told: a file to create, or to say that all before it are there. */
export type FileRequest = { readonly path: string; readonly text: string } | "settle";

export type FileAnswer =
  | { readonly kind: "written"; readonly characters: number }
  | { readonly kind: "settled"; readonly failure: FileFailure | undefined };

/** The first file that could not be created; none after it was tried. */
export interface FileFailure {
  readonly path: string;
  readonly code: string | undefined;
  readonly message: string;
}

/** Creates files while the compiler goes on: on many disks that takes as long as printing them. */
export interface FileThread {
  /** Gives a promise where the disk is far behind, and it is better to wait. */
  create(path: string, text: string): void | Promise<void>;
  /** Waits for all files. */
  settle(): Promise<FileFailure | undefined>;
  /** Creates nothing more, from now on. */
  stop(): void;
}

/** So many characters may wait to be written. */
const maximumWaiting = 64 * 2 ** 20;

/** Starts a thread; nothing where there is one processor, and where the compiler runs from its sources. */
export function startFileThread(): FileThread | undefined {
  const script = new URL("./file-worker.js", import.meta.url);
  if (availableParallelism() === 1 || !existsSync(script)) return undefined;
  const isStopped = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(script, { workerData: isStopped });
  let waiting = 0;
  let wake = (): void => {};
  let finish: ((failure: FileFailure | undefined) => void) | undefined;
  worker.on("message", (answer: FileAnswer) => {
    if (answer.kind === "settled") finish?.(answer.failure);
    else {
      waiting -= answer.characters;
      wake();
    }
  });
  worker.on("error", ({ message }) => {
    waiting = 0;
    wake();
    finish?.({ path: "", code: undefined, message });
  });
  const ask = (request: FileRequest): void => worker.postMessage(request);
  return {
    create(path, text) {
      waiting += text.length;
      ask({ path, text });
      if (waiting <= maximumWaiting) return undefined;
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    async settle() {
      const failure = await new Promise<FileFailure | undefined>((resolve) => {
        finish = resolve;
        ask("settle");
      });
      await worker.terminate();
      return failure;
    },
    stop() {
      Atomics.store(isStopped, 0, 1);
      worker.unref();
      void worker.terminate();
    },
  };
}
