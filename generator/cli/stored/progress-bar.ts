import type { Terminal } from "../terminal.js";

/** A line that says how far reading has come, where a person sees it. */
export interface ProgressBar {
  readonly show: (bytes: number, records: number) => void;
  readonly end: () => void;
}

const width = 24;
/** Milliseconds between two drawings. */
const pause = 200;

/** @param total bytes to read; undefined where nobody knows */
export function createProgressBar({ showsProgress, printAside }: Terminal, total: number | undefined): ProgressBar {
  if (!showsProgress) return { show: () => {}, end: () => {} };
  const start = performance.now();
  let drawn = start;
  let isShown = false;
  return {
    show(bytes, records) {
      const now = performance.now();
      if (now - drawn < pause) return;
      drawn = now;
      isShown = true;
      const rate = `${(bytes / 1e6 / ((now - start) / 1000)).toFixed(0)} MB/s`;
      const share = total === undefined || total === 0 ? undefined : Math.min(1, bytes / total);
      const filled = Math.round((share ?? 0) * width);
      const bar =
        share === undefined ? "" : `${"█".repeat(filled)}${"░".repeat(width - filled)} ${Math.floor(share * 100)} %  `;
      printAside(`\r\u001b[K${bar}${records} records, ${(bytes / 1e6).toFixed(0)} MB, ${rate}`);
    },
    end() {
      if (isShown) printAside("\r\u001b[K");
      isShown = false;
    },
  };
}
