import {
  compareHistories,
  compareTransitively,
  type Mode,
  type ShownComparison,
  showComparison,
} from "../compare/index.js";
import type { History } from "../evolve/index.js";
import { readFolder, readSide, type SidePlace } from "./sides.js";

/** What is compared, and how; plain data, which a thread can be handed. */
export interface DiffRequest {
  readonly old: string;
  readonly current: string;
  readonly place: SidePlace;
  readonly transitive: boolean;
  readonly mode: Mode | undefined;
}

/** Files of both sides that are compared by themselves. */
export interface DiffPart {
  readonly old: readonly string[];
  readonly current: readonly string[];
}

/** What came out, with the packages that it is about; nothing where the part can't stand by itself. */
export interface PartComparison {
  readonly comparison: ShownComparison;
  readonly packages: readonly string[];
}

/** Compares a part of both sides. What is wrong with it is said when all is compared at once. */
export async function comparePart(request: DiffRequest, part: DiffPart): Promise<PartComparison | undefined> {
  const before = await readSide(request.old, request.place, new Set(part.old));
  const after = await readSide(request.current, request.place, new Set(part.current));
  if (before.kind !== "read" || after.kind !== "read") return undefined;
  const [packages, others] = [before.history, after.history].map(packagesOf);
  // A package that went may have been renamed to one of another part.
  if (packages === undefined || packages.join("\0") !== others?.join("\0")) return undefined;
  const comparison = compareSides(request, before.history, after.history);
  return { comparison: showComparison(comparison), packages };
}

export function compareSides(
  { transitive, mode }: Pick<DiffRequest, "transitive" | "mode">,
  old: History,
  current: History,
): ReturnType<typeof compareHistories> {
  return (transitive ? compareTransitively : compareHistories)({ old, new: current }, mode);
}

function packagesOf({ model }: History): readonly string[] {
  return model.packages.map(({ name }) => name).sort();
}

/** So many characters are compared sooner than a thread begins to work. */
const worthwhile = 150_000;

/** The first part is begun at once, by who asks; so many characters of it are compared before a thread begins. */
const headStart = 50_000;

/**
 * Divides two folders into parts of about one size, by what a quick look tells of packages and imports: files that name each other, and
 * all of one package, stay together. None where there is little to divide, or it all hangs together. Whether the look was right is
 * asked of the parts when they have been read.
 */
export async function divideSides({ old, current, place }: DiffRequest, count: number): Promise<readonly DiffPart[]> {
  const sides = [await readFolder(old, place), await readFolder(current, place)];
  const files = sides.flatMap((texts, side) => [...(texts ?? [])].map(([path, text]) => glance(side, path, text)));
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (sides.includes(undefined) || total < worthwhile) return [];
  const parts = Array.from({ length: count }, (_, index) => ({
    size: index === 0 ? 0 : headStart,
    files: [] as Glance[],
  }));
  for (const group of groupFiles(files)) {
    const smallest = parts.reduce((least, part) => (part.size < least.size ? part : least));
    smallest.size += group.size;
    smallest.files.push(...group.files);
  }
  const largest = Math.max(...parts.map(({ size }) => size));
  if (largest > total * 0.8) return [];
  return parts
    .filter((part) => part.files.length > 0)
    .map((part) => {
      const [before, after] = [0, 1].map((side) => part.files.filter((file) => file.side === side));
      return { old: (before ?? []).map(({ path }) => path), current: (after ?? []).map(({ path }) => path) };
    });
}

/** What a quick look at a file tells. */
interface Glance {
  readonly side: number;
  readonly path: string;
  readonly size: number;
  readonly package: string;
  /** Last steps of the paths of schemas that stand in it. */
  readonly mentions: readonly string[];
}

function glance(side: number, path: string, text: string): Glance {
  const name = /^\s*package(?::\s*["']?|\s+)([\w.]+)/m.exec(text)?.[1] ?? "";
  const mentions = [...text.matchAll(/[\w.-]+\.(?:ya?ml|proto)\b/g)].map(([found]) => found);
  return { side, path, size: text.length, package: name, mentions };
}

/** Files that belong together, the largest groups first. */
function groupFiles(files: readonly Glance[]): readonly { readonly size: number; readonly files: readonly Glance[] }[] {
  const groups = new Map<Glance, Set<Glance>>(files.map((file) => [file, new Set([file])]));
  const join = (one: Glance, other: Glance | undefined): void => {
    const [into, from] = [groups.get(one), other === undefined ? undefined : groups.get(other)];
    if (into === undefined || from === undefined || into === from) return;
    for (const file of from) groups.set(file, into.add(file));
  };
  const first = new Map<string, Glance>();
  const named = new Map<string, Glance[]>();
  for (const file of files) {
    const name = file.path.slice(file.path.lastIndexOf("/") + 1);
    named.set(name, [...(named.get(name) ?? []), file]);
  }
  for (const file of files) {
    join(file, first.get(file.package));
    first.set(file.package, file);
    for (const mention of file.mentions) for (const other of named.get(mention) ?? []) join(file, other);
  }
  return [...new Set(groups.values())]
    .map((group) => ({ size: [...group].reduce((sum, { size }) => sum + size, 0), files: [...group] }))
    .sort((left, right) => right.size - left.size);
}
