/** What `--stats` prints. */
export interface Statistics {
  /** Milliseconds by phase, whole. */
  readonly milliseconds: Readonly<Record<string, number>>;
  /** Number of output files, and their bytes. */
  readonly files?: number;
  readonly bytes?: number;
  /** The most memory that the process has had, in bytes. */
  readonly peakMemory: number;
}

export function collectStatistics(
  timings: ReadonlyMap<string, number>,
  output: { readonly files: number; readonly bytes: number } | undefined,
): Statistics {
  let total = 0;
  for (const time of timings.values()) total += time;
  return {
    milliseconds: Object.fromEntries(
      [...timings, ["total", total] as const].map(([phase, time]) => [phase, Math.round(time)]),
    ),
    ...output,
    peakMemory: process.resourceUsage().maxRSS * 1024,
  };
}
