// The thread of declarations-thread.ts.
import { parentPort } from "node:worker_threads";
import { type DeclarationStructure, loadPrintDeclarations } from "./declarations.js";
import type { DeclarationsAnswer, DeclarationsRequest } from "./declarations-thread.js";

const loading = loadPrintDeclarations();

parentPort?.on("message", async ({ id, modules }: DeclarationsRequest) => {
  let answer: DeclarationsAnswer;
  try {
    const print = await loading;
    answer = { id, texts: await print(JSON.parse(modules) as readonly (readonly DeclarationStructure[])[]) };
  } catch (error) {
    answer = { id, error };
  }
  parentPort?.postMessage(answer);
});
