/**
 * A pattern (without anchors, in one group) of exactly the integers within inclusive bounds, in canonical decimal: no plus,
 * no leading zeros, no "-0".
 */
export function integerPattern(minimum: bigint, maximum: bigint): string {
  const alternatives: string[] = [];
  if (minimum < 0n) {
    const [low, high] = [maximum < 0n ? -maximum : 1n, -minimum];
    alternatives.push(`-${group(naturals(low, high))}`);
  }
  if (maximum >= 0n) {
    const low = minimum > 0n ? minimum : 0n;
    if (low === 0n) alternatives.push("0");
    const positive = low > 1n ? low : 1n;
    if (maximum >= positive) alternatives.push(...naturals(positive, maximum));
  }
  return group(alternatives);
}

/** All integers from `low` (0 or more) on. */
export function atLeastPattern(low: bigint): string {
  if (low === 0n) return "(?:0|[1-9][0-9]*)";
  const digits = String(low).length;
  return group([between(String(low), "9".repeat(digits)), `[1-9][0-9]{${digits},}`]);
}

function group(alternatives: readonly string[]): string {
  return alternatives.length === 1 ? (alternatives[0] ?? "") : `(?:${alternatives.join("|")})`;
}

/** Alternatives for the numbers from `low` (at least 1) to `high`: by their count of digits. */
function naturals(low: bigint, high: bigint): readonly string[] {
  const [shortest, longest] = [String(low).length, String(high).length];
  const alternatives: string[] = [];
  let whole: { from: number; to: number } | undefined;
  for (let length = shortest; length <= longest; length += 1) {
    const least = 10n ** BigInt(length - 1);
    const from = low > least ? low : least;
    const to = high < least * 10n - 1n ? high : least * 10n - 1n;
    if (from === least && to === least * 10n - 1n) {
      whole = { from: whole?.from ?? length, to: length };
      continue;
    }
    if (whole !== undefined) alternatives.push(digitsOf(whole.from, whole.to));
    whole = undefined;
    alternatives.push(between(String(from), String(to)));
  }
  if (whole !== undefined) alternatives.push(digitsOf(whole.from, whole.to));
  return alternatives;
}

/** All numbers with so many digits. */
function digitsOf(from: number, to: number): string {
  if (to === 1) return "[1-9]";
  return `[1-9]${repeat(from - 1, to - 1)}`;
}

function repeat(from: number, to: number): string {
  if (to === 0) return "";
  if (from === 1 && to === 1) return "[0-9]";
  return from === to ? `[0-9]{${from}}` : `[0-9]{${from},${to}}`;
}

/** The strings of digits from `low` to `high`, both of one length. */
function between(low: string, high: string): string {
  if (low === high) return low;
  const [first, last] = [Number(low[0]), Number(high[0])];
  const [lowRest, highRest] = [low.slice(1), high.slice(1)];
  if (first === last) return `${first}${between(lowRest, highRest)}`;
  const count = lowRest.length;
  const lowWhole = /^0*$/.test(lowRest);
  const highWhole = /^9*$/.test(highRest);
  const [start, end] = [lowWhole ? first : first + 1, highWhole ? last : last - 1];
  const alternatives: string[] = [];
  if (!lowWhole) alternatives.push(`${first}${between(lowRest, "9".repeat(count))}`);
  if (start <= end) alternatives.push(`${start === end ? start : `[${start}-${end}]`}${repeat(count, count)}`);
  if (!highWhole) alternatives.push(`${last}${between("0".repeat(count), highRest)}`);
  return group(alternatives);
}
