import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { joinComparisons, type ShownComparison } from "../compare/index.js";
import { comparePart, type DiffPart, type DiffRequest, divideSides, type PartComparison } from "./diff-parts.js";

/** What a thread is told. */
export interface DiffThreadData {
  readonly request: DiffRequest;
  readonly part: DiffPart;
}

/** More threads than these share too little. */
const mostThreads = 4;

/**
 * Compares packages that have nothing to do with each other in several threads, of which this is one. Nothing where that can't be: there
 * is one processor, the compiler runs from its sources, the sides can't be divided, or something is wrong with them.
 */
export async function compareInThreads(request: DiffRequest): Promise<ShownComparison | undefined> {
  const script = new URL("./diff-worker.js", import.meta.url);
  const count = Math.min(availableParallelism(), mostThreads);
  if (count === 1 || !existsSync(script)) return undefined;
  const [own, ...others] = await divideSides(request, count);
  if (own === undefined || others.length === 0) return undefined;
  const threads = others.map((part) => startThread(script, { request, part }));
  const parts = await Promise.all([comparePart(request, own), ...threads]);
  const found = parts.filter((part) => part !== undefined);
  const packages = found.flatMap((part) => part.packages);
  const isWhole = found.length === parts.length && new Set(packages).size === packages.length;
  return isWhole ? joinComparisons(found.map(({ comparison }) => comparison)) : undefined;
}

/** Young objects of a whole part find room: hardly any of them has to be moved. */
const youngMegabytes = 64;

function startThread(script: URL, workerData: DiffThreadData): Promise<PartComparison | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } });
    worker.on("message", resolve);
    // All is compared in one thread then.
    worker.on("error", () => resolve(undefined));
    worker.on("exit", () => resolve(undefined));
  });
}
