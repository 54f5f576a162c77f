import { type CharacterSet, contains } from "../patterns/characters.js";
import { isFormat, isKnownFormat, samplesOf } from "./formats.js";
import { accepts, advance, beginning, isIn, type Language, type Standing, setsOf } from "./language.js";
import { type Node, scalarKey } from "./nodes.js";
import { type Budget, found, none, type Outcome, unknown } from "./outcome.js";

interface StringQuestion {
  readonly least: number;
  readonly most: number;
  readonly inside: readonly Language[];
  readonly outside: readonly Language[];
  /** Undefined where any string may do. */
  readonly among: readonly string[] | undefined;
  readonly excluded: ReadonlySet<string>;
  readonly formats: readonly string[];
  readonly notFormats: readonly string[];
}

/** Longer strings are not built. */
const maximumLength = 1_000_000;
const maximumStandings = 5_000;

/** A string in all given sets, as short as can be. */
export function findString(atoms: readonly Node[], budget: Budget): Outcome {
  const question = gather(atoms);
  const { among, formats, notFormats, least } = question;
  const strange = [...formats, ...notFormats].find((name) => !isKnownFormat(name));
  const otherwise = strange === undefined ? none : unknown(`the format "${strange}" is not known`);
  const isAnswer = (text: string): boolean => {
    budget.spend(1 + Math.floor(text.length / 20));
    return strange === undefined && keeps(text, question);
  };
  if (among !== undefined) {
    const left = among.filter((text) => keeps(text, { ...question, formats: [], notFormats: [] }));
    const text = left.find(isAnswer);
    return text !== undefined ? found(text) : left.length === 0 ? none : otherwise;
  }
  if (least > maximumLength && least <= question.most) {
    return unknown(`it needs a string of ${least} characters`);
  }
  const isPlain = question.inside.length === 0 && question.outside.length === 0;
  const plain = isPlain && least > 100 && least <= question.most ? "a".repeat(least) : undefined;
  if (plain !== undefined && isAnswer(plain)) return found(plain);
  const avoided = new Set(question.excluded);
  for (let tries = 0; tries < (notFormats.length === 0 && formats.length === 0 ? 1 : 20); tries += 1) {
    const outcome = search({ ...question, excluded: avoided }, budget);
    if (outcome.kind !== "found" || typeof outcome.value !== "string") return tries === 0 ? outcome : otherwise;
    if (isAnswer(outcome.value)) return outcome;
    avoided.add(outcome.value);
  }
  const sample = formats.flatMap(samplesOf).find(isAnswer);
  if (sample !== undefined) return found(sample);
  const names = [...formats, ...notFormats].map((name) => `"${name}"`).join(", ");
  return unknown(`no string is known that decides the format ${names}`);
}

function gather(atoms: readonly Node[]): StringQuestion {
  let [least, most] = [0, Number.POSITIVE_INFINITY];
  const inside: Language[] = [];
  const outside: Language[] = [];
  let among: readonly string[] | undefined;
  const excluded = new Set<string>();
  const formats: string[] = [];
  const notFormats: string[] = [];
  for (const atom of atoms) {
    if (atom.kind === "size") {
      if (atom.side === "least") least = Math.max(least, atom.count);
      else most = Math.min(most, atom.count);
    } else if (atom.kind === "pattern") inside.push(atom.language);
    else if (atom.kind === "format") formats.push(atom.name);
    else if (atom.kind === "among") {
      const before: readonly unknown[] = among ?? [...atom.values.values()];
      among = before.filter((text) => typeof text === "string").filter((text) => atom.values.has(scalarKey(text)));
    } else if (atom.kind === "not") {
      const { item } = atom;
      if (item.kind === "pattern") outside.push(item.language);
      else if (item.kind === "format") notFormats.push(item.name);
      else if (item.kind === "among") {
        for (const text of item.values.values()) if (typeof text === "string") excluded.add(text);
      }
    }
  }
  return { least, most, inside, outside, among, excluded, formats, notFormats };
}

function keeps(text: string, question: StringQuestion): boolean {
  const length = [...text].length;
  return (
    length >= question.least &&
    length <= question.most &&
    !question.excluded.has(text) &&
    question.inside.every((language) => isIn(text, language)) &&
    !question.outside.some((language) => isIn(text, language)) &&
    question.formats.every((name) => isFormat(name, text)) &&
    !question.notFormats.some((name) => isFormat(name, text))
  );
}

/** A state of all languages at once, with how it was reached. */
interface Place {
  readonly key: string;
  readonly standings: readonly number[];
  /** What of the excluded strings has been read, or undefined where none begins so. */
  readonly prefix: string | undefined;
  readonly from: Place | undefined;
  readonly character: string;
}

/** Breadth first through the product of all automata. */
function search({ least, most, inside, outside, excluded }: StringQuestion, budget: Budget): Outcome {
  if (least > most) return none;
  const languages = [...inside, ...outside];
  const prefixes = prefixesOf(excluded, Math.max(least, 1_000));
  const singles = [...prefixes].map((prefix): CharacterSet => {
    const code = [...prefix].at(-1)?.codePointAt(0) ?? 0;
    return [[code, code]];
  });
  const characters = representatives([...languages.flatMap(({ automaton }) => setsOf(automaton)), ...singles]);
  const machines = languages.map((language) => createMachine(language));
  const isEnd = ({ standings, prefix }: Place): boolean =>
    standings.every((standing, index) => machines[index]?.accepts(standing) === index < inside.length) &&
    (prefix === undefined || !excluded.has(prefix));
  const start = place(
    machines.map((machine) => machine.start),
    excluded.size === 0 ? undefined : "",
    undefined,
    "",
  );

  let layer: readonly Place[] = [start];
  const seen = new Set<string>();
  for (let length = 0; length <= most && layer.length > 0; length += 1) {
    if (length >= least) {
      const end = layer.find(isEnd);
      if (end !== undefined) return found(textOf(end));
    }
    const next = new Map<string, Place>();
    for (const from of layer) {
      if (length >= least) seen.add(from.key);
      budget.spend(1 + characters.length);
      for (const character of characters) {
        const code = character.codePointAt(0) ?? 0;
        const standings = from.standings.map((standing, index) => machines[index]?.next(standing, code) ?? 0);
        const longer = from.prefix === undefined ? undefined : from.prefix + character;
        const reached = place(
          standings,
          longer !== undefined && prefixes.has(longer) ? longer : undefined,
          from,
          character,
        );
        const isNew = !next.has(reached.key) && !(length + 1 > least && seen.has(reached.key));
        if (isNew) next.set(reached.key, reached);
      }
    }
    if (next.size > maximumStandings) return unknown("its patterns have too many states together");
    layer = [...next.values()];
  }
  return none;
}

function place(
  standings: readonly number[],
  prefix: string | undefined,
  from: Place | undefined,
  character: string,
): Place {
  return {
    key: `${standings.join()}|${prefix ?? "-"}${prefix === undefined ? "" : "+"}`,
    standings,
    prefix,
    from,
    character,
  };
}

function textOf(end: Place): string {
  const characters: string[] = [];
  for (let at: Place | undefined = end; at !== undefined; at = at.from) characters.push(at.character);
  return characters.reverse().join("");
}

function prefixesOf(texts: ReadonlySet<string>, longest: number): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const text of texts) {
    let prefix = "";
    for (const character of [...text].slice(0, longest)) {
      prefix += character;
      prefixes.add(prefix);
    }
  }
  return prefixes;
}

interface Machine {
  readonly start: number;
  next(standing: number, codePoint: number): number;
  accepts(standing: number): boolean;
}

/** Numbers the standings of an automaton as they are met. */
function createMachine({ automaton }: Language): Machine {
  const standings: Standing[] = [];
  const numbers = new Map<string, number>();
  const steps = new Map<string, number>();
  const ends = new Map<number, boolean>();
  function number(standing: Standing): number {
    const key = `${standing.before}:${standing.states.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    standings.push(standing);
    numbers.set(key, standings.length - 1);
    return standings.length - 1;
  }
  return {
    start: number(beginning),
    next(from, codePoint) {
      const key = `${from}:${codePoint}`;
      let to = steps.get(key);
      if (to === undefined) {
        to = number(advance(automaton, standings[from] ?? beginning, codePoint));
        steps.set(key, to);
      }
      return to;
    },
    accepts(standing) {
      let end = ends.get(standing);
      if (end === undefined) {
        end = accepts(automaton, standings[standing] ?? beginning);
        ends.set(standing, end);
      }
      return end;
    },
  };
}

const last = 0x10ffff;
/** Halves of surrogate pairs are no characters of JSON text. */
const surrogates: CharacterSet = [[0xd800, 0xdfff]];

/** One character of each kind that the sets tell apart, pleasant ones where there is a choice. */
function representatives(sets: readonly CharacterSet[]): readonly string[] {
  const distinct = [...new Map(sets.map((set) => [set.join(";"), set])).values()];
  const starts = new Set([0]);
  for (const [start, end] of [...distinct.flat(), ...surrogates]) {
    starts.add(start);
    if (end < last) starts.add(end + 1);
  }
  const sorted = [...starts].sort((left, right) => left - right);
  const kinds = new Map<string, [number, number][]>();
  for (const [index, start] of sorted.entries()) {
    if (contains(surrogates, start)) continue;
    const key = distinct.map((set) => (contains(set, start) ? "1" : "0")).join("");
    const ranges = kinds.get(key) ?? [];
    ranges.push([start, (sorted[index + 1] ?? last + 1) - 1]);
    kinds.set(key, ranges);
  }
  const pleasant = [...kinds.values()].map(pleasantOf);
  return pleasant.sort((left, right) => rank(left) - rank(right)).map((code) => String.fromCodePoint(code));
}

const letters: readonly CharacterSet[] = [
  [[0x61, 0x7a]],
  [[0x41, 0x5a]],
  [[0x30, 0x39]],
  [[0x21, 0x7e]],
  [[0xa1, last]],
];

function rank(code: number): number {
  const index = letters.findIndex((set) => contains(set, code));
  return index === -1 ? letters.length : index;
}

function pleasantOf(ranges: readonly (readonly [number, number])[]): number {
  for (const [[low, high] = [0, 0]] of letters) {
    for (const [start, end] of ranges) if (start <= high && end >= low) return Math.max(start, low);
  }
  return ranges[0]?.[0] ?? 0;
}
