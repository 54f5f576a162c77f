import type { Scale } from "./values.js";

/** Sizes of known units, per quantity, in their smallest. */
const quantities: readonly Readonly<Record<string, bigint>>[] = [
  {
    ns: 1n,
    us: 1_000n,
    µs: 1_000n,
    ms: 1_000_000n,
    s: 1_000_000_000n,
    min: 60_000_000_000n,
    h: 3_600_000_000_000n,
    d: 86_400_000_000_000n,
  },
  { B: 1n, kB: 1_000n, MB: 1_000_000n, GB: 1_000_000_000n, KiB: 1_024n, MiB: 1_048_576n, GiB: 1_073_741_824n },
  { mm: 1n, cm: 10n, m: 1_000n, km: 1_000_000n },
  { mg: 1n, g: 1_000n, kg: 1_000_000n, t: 1_000_000_000n },
];

/** The factor from one unit to another; undefined where they are equal, missing, or of no known common quantity. */
export function scaleBetween(from: string | undefined, to: string | undefined): Scale | undefined {
  if (from === undefined || to === undefined || from === to) return undefined;
  for (const units of quantities) {
    if (!Object.hasOwn(units, from) || !Object.hasOwn(units, to)) continue;
    const fromSize = units[from] ?? 1n;
    const toSize = units[to] ?? 1n;
    const divisor = greatestCommonDivisor(fromSize, toSize);
    return { numerator: fromSize / divisor, denominator: toSize / divisor };
  }
  return undefined;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}
