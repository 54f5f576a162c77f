// The thread of batch-thread.ts.
import { parentPort, workerData } from "node:worker_threads";
import { createBatchProcessor } from "./batch.js";
import type { ThreadAnswer, ThreadData, ThreadRequest } from "./batch-thread.js";
import { loadProgram } from "./load.js";

const { plan, folder, settings, pointers } = workerData as ThreadData;
const program = await loadProgram(plan, folder);
// Types are needed for rows that tell the context, and only there.
const context = pointers.length === 0 ? undefined : await import("./context.js");
const find = context?.createFindContext({ constants: settings.constants, pointers });
const process = createBatchProcessor(program, settings, find);

parentPort?.on("message", ({ batch, file }: ThreadRequest) => {
  try {
    const result = process(batch, file);
    const output = result.output === undefined ? undefined : owned(result.output);
    const rejects = result.rejects === undefined ? undefined : owned(result.rejects);
    const moved = [output, rejects].flatMap((bytes) => (bytes === undefined ? [] : [bytes.buffer]));
    answer({ result: { ...result, output, rejects } }, moved);
  } catch (error) {
    answer({ error }, []);
  }
});
answer("ready", []);

/** Bytes with nothing around them, so that they can be moved to another thread. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.length ? new Uint8Array(buffer) : bytes.slice();
}

function answer(message: ThreadAnswer, moved: readonly ArrayBuffer[]): void {
  parentPort?.postMessage(message, [...moved]);
}
