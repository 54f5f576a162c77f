import { type Block, type Fact, fingerprintOf, type LockedVersion, lockHeader, word } from "./lock.js";

const introduction = `${lockHeader}
# What is released, so that nobody changes it. \`evolvent release\` and \`evolvent pin\` write this file; commit it.
`;

/** The text of a lock: sorted, one fact a line, so that what two branches add stays apart and what they both change conflicts. */
export function printLock(blocks: Iterable<Block>): string {
  const printed = [...blocks]
    .sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : left.kind < right.kind ? -1 : 1))
    .map(printBlock);
  return [introduction, ...printed].join("\n");
}

function printBlock({ kind, id, numbers, versions }: Block): string {
  const lines = [`${kind} ${word(id)}`];
  const given = [...numbers].sort(
    ([leftName, left], [rightName, right]) => left.value - right.value || (leftName < rightName ? -1 : 1),
  );
  if (given.length > 0) lines.push(`numbers ${given.map(([name, { value }]) => `${word(name)}=${value}`).join(" ")}`);
  const seen = new Map<string, string>();
  for (const version of [...versions.values()].sort(byVersion)) {
    const content = contentOf(version);
    const text = content.join("\n");
    const first = seen.get(text);
    if (first !== undefined) lines.push(`version ${version.name} = ${first}`);
    else {
      lines.push(`version ${version.name} sha256:${fingerprintOf(kind, id, version.facts)}`, ...content);
      seen.set(text, version.name);
    }
  }
  return `${lines.join("\n")}\n`;
}

function contentOf({ facts, lifts, tries, accepted }: LockedVersion): readonly string[] {
  return [...facts, ...lifts, ...tries, ...accepted].map(({ key, text }: Fact) => `  ${key}: ${text}`);
}

function byVersion(left: LockedVersion, right: LockedVersion): number {
  return compareVersionNames(left.name, right.name);
}

/** Negative where `left` is older: MAJOR.MINOR.PATCH by their numbers. */
export function compareVersionNames(left: string, right: string): number {
  const [one, other] = [left, right].map((name) => name.split(".").map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (one?.[part] ?? 0) - (other?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
