// A thread of diff-threads.ts.
import { parentPort, workerData } from "node:worker_threads";
import { comparePart } from "./diff-parts.js";
import type { DiffThreadData } from "./diff-threads.js";

const { request, part } = workerData as DiffThreadData;
parentPort?.postMessage(await comparePart(request, part));
