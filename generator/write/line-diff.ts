/** A line that is in one of two texts, or in both. */
export interface DiffLine {
  readonly kind: "removed" | "added" | "kept" | "skipped";
  readonly text: string;
}

const linesOfContext = 2;
/** Longest pair of differing parts that is compared line by line; longer ones are shown as removed and added. */
const maximumCells = 1_000_000;

/**
 * What changed between two texts, with a little of what stands around it, and no more than some lines of it. A `skipped` line
 * stands for lines that are left out.
 */
export function lineDiff(before: string, after: string, maximumLines: number): readonly DiffLine[] {
  const left = linesOf(before);
  const right = linesOf(after);
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end += 1;
  const kept = (lines: readonly string[]): DiffLine[] => lines.map((text) => ({ kind: "kept", text }));
  return shorten(
    [
      ...kept(left.slice(0, start)),
      ...compareLines(left.slice(start, left.length - end), right.slice(start, right.length - end)),
      ...kept(left.slice(left.length - end)),
    ],
    maximumLines,
  );
}

function linesOf(text: string): readonly string[] {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

/** The longest common subsequence of lines is kept. */
function compareLines(left: readonly string[], right: readonly string[]): readonly DiffLine[] {
  const removed = (text: string): DiffLine => ({ kind: "removed", text });
  const added = (text: string): DiffLine => ({ kind: "added", text });
  if (left.length * right.length > maximumCells) return [...left.map(removed), ...right.map(added)];
  // lengths[i * width + j] is that of the longest common subsequence of what follows line i on the left, j on the right.
  const width = right.length + 1;
  const lengths = new Uint32Array((left.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const mine = left[i];
    const yours = right[j];
    if (mine !== undefined && mine === yours) {
      lines.push({ kind: "kept", text: mine });
      i += 1;
      j += 1;
    } else if (mine !== undefined && (yours === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push(removed(mine));
      i += 1;
    } else if (yours !== undefined) {
      lines.push(added(yours));
      j += 1;
    }
  }
  return lines;
}

/** Leaves out what is kept far from any change, and what is too much. */
function shorten(lines: readonly DiffLine[], maximumLines: number): readonly DiffLine[] {
  const isNear = new Uint8Array(lines.length);
  for (const [index, { kind }] of lines.entries()) {
    if (kind !== "kept") isNear.fill(1, Math.max(0, index - linesOfContext), index + linesOfContext + 1);
  }
  const result: DiffLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (result.length >= maximumLines) {
      const rest = lines.slice(index).filter(({ kind }) => kind !== "kept").length;
      if (rest > 0) result.push({ kind: "skipped", text: `${rest} more` });
      break;
    }
    if (isNear[index] === 1) result.push(line);
    else if (index > 0 && isNear[index - 1] === 1 && isNear.indexOf(1, index) !== -1) {
      result.push({ kind: "skipped", text: "" });
    }
  }
  return result;
}
