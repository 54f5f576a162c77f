import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { loadPrintDeclarations, type PrintDeclarations } from "./declarations.js";

/** What the thread is asked, and answers. */
export interface DeclarationsRequest {
  readonly id: number;
  /** Modules of structures as JSON, which is copied faster than objects are. */
  readonly modules: string;
}

export type DeclarationsAnswer =
  | { readonly id: number; readonly texts: readonly string[] }
  | { readonly id: number; readonly error: unknown };

/**
 * Prints declarations in a thread of its own, which begins to load ts-morph at once: the compiler reads schemas meanwhile. Where
 * there is but one processor, and where the compiler runs from its sources, they are printed in this thread.
 */
export function startPrintDeclarations(): PrintDeclarations {
  started ??= start();
  return started;
}

/** One thread is enough for a process. */
let started: PrintDeclarations | undefined;

function start(): PrintDeclarations {
  const script = new URL("./declarations-worker.js", import.meta.url);
  if (availableParallelism() === 1 || !existsSync(script)) {
    const loading = loadPrintDeclarations();
    return async (modules) => (await loading)(modules);
  }
  const worker = new Worker(script);
  const waiting = new Map<number, { resolve: (texts: readonly string[]) => void; reject: (error: unknown) => void }>();
  let count = 0;
  worker.on("message", (answer: DeclarationsAnswer) => {
    const request = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ("error" in answer) request?.reject(answer.error);
    else request?.resolve(answer.texts);
  });
  worker.on("error", (error) => {
    started = undefined;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  // An idle thread keeps no process alive.
  worker.unref();
  return (modules) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      worker.ref();
      const request: DeclarationsRequest = { id: count, modules: JSON.stringify(modules) };
      worker.postMessage(request);
    });
}
