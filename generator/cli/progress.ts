import type { Terminal } from "./terminal.js";

/** Work shorter than this, in milliseconds, shows no progress. */
const patience = 1000;

/** What follows on a phase. */
const next: Readonly<Record<string, string>> = {
  parse: "linking",
  link: "lowering",
  lower: "working out histories",
  evolve: "checking",
  check: "printing the output",
  emit: "writing",
};

/** Shows what long work is doing, where a person sees it. */
export interface Progress {
  /** A phase of the compiler is done. */
  readonly done: (phase: string) => void;
  /** Takes what was shown away. */
  readonly end: () => void;
}

const nothing: Progress = { done: () => {}, end: () => {} };

export function createProgress({ showsProgress, printAside }: Terminal): Progress {
  if (!showsProgress) return nothing;
  const start = performance.now();
  const erase = "\r\u001b[K";
  let isShown = false;
  return {
    done(phase) {
      const elapsed = performance.now() - start;
      if (elapsed < patience) return;
      isShown = true;
      printAside(`${erase}evolvent: ${next[phase] ?? phase}, ${Math.round(elapsed / 1000)} s so far`);
    },
    end() {
      if (isShown) printAside(erase);
      isShown = false;
    },
  };
}
