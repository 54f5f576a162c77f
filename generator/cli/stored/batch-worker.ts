// The thread of batch-thread.ts.
import { once } from "node:events";
import { type MessagePort, parentPort } from "node:worker_threads";
import { createBatchProcessor } from "./batch.js";
import type { ThreadAnswer, ThreadData, ThreadRequest } from "./batch-thread.js";
import { loadProgram } from "./load.js";

const port = parentPort as MessagePort;
const [{ plan, folder, settings, pointers }] = (await once(port, "message")) as [ThreadData];
const program = await loadProgram(plan, folder);
// Types are needed for rows that tell the context, and only there.
const context = pointers.length === 0 ? undefined : await import("./context.js");
const find = context?.createFindContext({ constants: settings.constants, pointers });
const process = createBatchProcessor(program, settings, find);

port.on("message", ({ batch, file, spare }: ThreadRequest) => {
  try {
    const result = process(batch, file, spare);
    const moved = [result.output, result.rejects].flatMap((bytes) => (bytes === undefined ? [] : [bytes.buffer]));
    const buffer = batch.bytes.buffer as ArrayBuffer;
    answer({ result, buffer }, [...moved, buffer] as readonly ArrayBuffer[]);
  } catch (error) {
    answer({ error }, []);
  }
});
answer("ready", []);

function answer(message: ThreadAnswer, moved: readonly ArrayBuffer[]): void {
  port.postMessage(message, [...moved]);
}
