// The thread of file-thread.ts.
import { writeFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import type { FileAnswer, FileFailure, FileRequest } from "./file-thread.js";

const isStopped = workerData as Int32Array;
let failure: FileFailure | undefined;

parentPort?.on("message", (request: FileRequest) => {
  if (request === "settle") {
    answer({ kind: "settled", failure });
    return;
  }
  const { path, text } = request;
  if (failure === undefined && Atomics.load(isStopped, 0) === 0) create(path, text);
  answer({ kind: "written", characters: text.length });
});

function create(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    failure = { path, code, message };
  }
}

function answer(message: FileAnswer): void {
  parentPort?.postMessage(message);
}
