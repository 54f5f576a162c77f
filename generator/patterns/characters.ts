import type { ClassElement } from "./parse.js";

/** A set of code points: ranges, inclusive, in order, apart from each other. */
export type CharacterSet = readonly (readonly [number, number])[];

const last = 0x10ffff;
export const anyCharacter: CharacterSet = [[0, last]];
const digits: CharacterSet = [[0x30, 0x39]];
const wordCharacters: CharacterSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const lineBreaks: CharacterSet = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];
const spaces: CharacterSet = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

export function single(codePoint: number): CharacterSet {
  return [[codePoint, codePoint]];
}

export function unite(sets: readonly CharacterSet[]): CharacterSet {
  const ranges = sets.flat().sort(([left], [right]) => left - right);
  const united: [number, number][] = [];
  for (const [start, end] of ranges) {
    const previous = united.at(-1);
    if (previous !== undefined && start <= previous[1] + 1) previous[1] = Math.max(previous[1], end);
    else united.push([start, end]);
  }
  return united;
}

export function complement(set: CharacterSet): CharacterSet {
  const ranges: [number, number][] = [];
  let next = 0;
  for (const [start, end] of set) {
    if (start > next) ranges.push([next, start - 1]);
    next = end + 1;
  }
  if (next <= last) ranges.push([next, last]);
  return ranges;
}

export function contains(set: CharacterSet, codePoint: number): boolean {
  return set.some(([start, end]) => codePoint >= start && codePoint <= end);
}

type EscapeSet = Extract<ClassElement, { type: "CharacterSet" }>;

/** What `\d`, `\s`, `\w`, `\p{…}` and `.` stand for. */
export function setOf(element: EscapeSet | { readonly kind: "any"; readonly raw: string }): CharacterSet {
  switch (element.kind) {
    case "any":
      return complement(lineBreaks);
    case "digit":
      return element.negate ? complement(digits) : digits;
    case "space":
      return element.negate ? complement(spaces) : spaces;
    case "word":
      return element.negate ? complement(wordCharacters) : wordCharacters;
    case "property":
      return propertySet(element.raw);
  }
}

const properties = new Map<string, CharacterSet>();

/** The characters of a Unicode property, asked of the engine itself once per property. */
function propertySet(written: string): CharacterSet {
  let set = properties.get(written);
  if (set === undefined) {
    const expression = new RegExp(`^${written}$`, "u");
    const ranges: [number, number][] = [];
    for (let codePoint = 0; codePoint <= last; codePoint += 1) {
      if (!expression.test(String.fromCodePoint(codePoint))) continue;
      const previous = ranges.at(-1);
      if (previous !== undefined && previous[1] === codePoint - 1) previous[1] = codePoint;
      else ranges.push([codePoint, codePoint]);
    }
    set = ranges;
    properties.set(written, set);
  }
  return set;
}

/** The characters of a class such as `[^a-z\d]`. */
export function classSet(elements: readonly ClassElement[], negate: boolean): CharacterSet {
  const set = unite(
    elements.map((element): CharacterSet => {
      switch (element.type) {
        case "Character":
          return single(element.value);
        case "CharacterClassRange":
          return [[element.min.value, element.max.value]];
        case "CharacterSet":
          return setOf(element);
        default:
          // Nested classes and strings belong to the `v` flag, which patterns don't have.
          return anyCharacter;
      }
    }),
  );
  return negate ? complement(set) : set;
}

/** Characters that no given set tells apart stand for each other: one of each kind, and per set the kinds in it as a bit mask. */
export interface Alphabet {
  /** Pleasant ones where there is a choice. */
  readonly characters: readonly number[];
  masks: (set: CharacterSet) => bigint;
}

export function alphabetOf(sets: readonly CharacterSet[]): Alphabet {
  const starts = new Set([0]);
  for (const [start, end] of sets.flat()) {
    starts.add(start);
    if (end < last) starts.add(end + 1);
  }
  const sorted = [...starts].sort((left, right) => left - right);
  const kinds = new Map<string, { characters: [number, number][]; mask: bigint }>();
  for (const [index, start] of sorted.entries()) {
    const end = (sorted[index + 1] ?? last + 1) - 1;
    const key = sets.map((set) => (contains(set, start) ? "1" : "0")).join("");
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { characters: [[start, end]], mask: 1n << BigInt(kinds.size) });
    else kind.characters.push([start, end]);
  }
  const list = [...kinds.values()];
  const characters = list.map(({ characters: ranges }) => pleasant(ranges));
  return {
    characters,
    masks: (set) =>
      list.reduce((mask, kind, index) => (contains(set, characters[index] ?? -1) ? mask | kind.mask : mask), 0n),
  };
}

/** A character that can be read: a letter, a digit, `!`, then any printable one. */
function pleasant(ranges: CharacterSet): number {
  const wanted = [0x61, 0x41, 0x30, 0x21, 0x20];
  const found = wanted.find((codePoint) => contains(ranges, codePoint));
  if (found !== undefined) return found;
  for (const [start, end] of ranges) {
    if (end >= 0x21 && start <= 0x7e) return Math.max(start, 0x21);
  }
  const start = ranges[0]?.[0] ?? 0;
  // Half of a surrogate pair can't be shown.
  return start >= 0xd800 && start <= 0xdfff && ranges.length > 1 ? (ranges[1]?.[0] ?? start) : start;
}
