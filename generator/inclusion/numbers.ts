import { keepsLimit, type Node, type Scalar, scalarKey } from "./nodes.js";
import { type Budget, found, none, type Outcome, unknown } from "./outcome.js";
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fraction,
  isMultiple,
  leastCommonMultiple,
  multiply,
  numberOf,
  type Rational,
  rationalKey,
  rationalOf,
} from "./rational.js";

interface Limit {
  readonly value: Rational;
  readonly exclusive: boolean;
}

interface NumberQuestion {
  readonly least: Limit | undefined;
  readonly most: Limit | undefined;
  readonly multiples: readonly Rational[];
  readonly notMultiples: readonly Rational[];
  /** Undefined where any number may do. */
  readonly among: readonly Scalar[] | undefined;
  readonly excluded: ReadonlySet<string>;
}

/** Candidates that are tried before a range of multiples is given up. */
const maximumTries = 5_000;

/** A number in all given sets: limits, multiples, values, and what is not one of these. */
export function findNumber(atoms: readonly Node[], budget: Budget): Outcome {
  const question = gather(atoms);
  const check = (value: Rational): boolean => {
    budget.spend(1);
    return isAnswer(value, question);
  };
  if (question.among !== undefined) {
    const values = question.among.filter((value) => typeof value === "number" || typeof value === "bigint");
    return answer(values.map(rationalOf).filter(check), question, none);
  }
  const { least, most } = question;
  if (least !== undefined && most !== undefined) {
    const order = compare(least.value, most.value);
    if (order > 0 || (order === 0 && (least.exclusive || most.exclusive))) return none;
    if (order === 0) return answer([least.value].filter(check), question, none);
  }
  const [first, ...others] = question.multiples;
  return first === undefined
    ? answer(denseCandidates(question).filter(check), question, unknown("no JavaScript number is known that fits"))
    : findMultiple(others.reduce(leastCommonMultiple, first), question, check);
}

function gather(atoms: readonly Node[]): NumberQuestion {
  let least: Limit | undefined;
  let most: Limit | undefined;
  const multiples: Rational[] = [];
  const notMultiples: Rational[] = [];
  let among: readonly Scalar[] | undefined;
  const excluded = new Set<string>();
  for (const atom of atoms) {
    if (atom.kind === "limit") {
      if (atom.side === "least" && (least === undefined || isTighter(atom, least, 1))) least = atom;
      if (atom.side === "most" && (most === undefined || isTighter(atom, most, -1))) most = atom;
    } else if (atom.kind === "multiple") multiples.push(atom.of);
    else if (atom.kind === "among") {
      among =
        among === undefined ? [...atom.values.values()] : among.filter((value) => atom.values.has(scalarKey(value)));
    } else if (atom.kind === "not" && atom.item.kind === "multiple") notMultiples.push(atom.item.of);
    else if (atom.kind === "not" && atom.item.kind === "among") {
      for (const key of atom.item.values.keys()) excluded.add(key);
    }
  }
  return { least, most, multiples, notMultiples, among, excluded };
}

function isTighter(limit: Limit, than: Limit, sign: number): boolean {
  const order = compare(limit.value, than.value) * sign;
  return order > 0 || (order === 0 && limit.exclusive);
}

function isAnswer(value: Rational, { least, most, multiples, notMultiples, excluded }: NumberQuestion): boolean {
  return (
    (least === undefined || keepsLimit(value, { ...least, side: "least" })) &&
    (most === undefined || keepsLimit(value, { ...most, side: "most" })) &&
    multiples.every((of) => isMultiple(value, of)) &&
    !notMultiples.some((of) => isMultiple(value, of)) &&
    !excluded.has(rationalKey(value))
  );
}

/** The first value that JavaScript has, best one on which validators that divide doubles agree. */
function answer(values: readonly Rational[], { multiples, notMultiples }: NumberQuestion, otherwise: Outcome): Outcome {
  const numbers = values.map(numberOf).filter((value) => value !== undefined);
  const agreed = numbers.find((value) =>
    [...multiples, ...notMultiples].every(
      (of) => Number.isInteger(value / (numberOf(of) ?? Number.NaN)) === isMultiple(rationalOf(value), of),
    ),
  );
  const [first] = numbers;
  if (agreed !== undefined) return found(agreed);
  if (first !== undefined) return found(first);
  return values.length === 0 ? otherwise : unknown("no JavaScript number is exactly what is needed");
}

/** A multiple of `step`, from zero outwards. */
function findMultiple(step: Rational, question: NumberQuestion, check: (value: Rational) => boolean): Outcome {
  const { least, most, notMultiples, excluded } = question;
  // k * step is a multiple of n just where k is one of the denominator of step / n.
  const periods = notMultiples.map((of) => divide(step, of).denominator);
  if (periods.includes(1n)) return none;
  const low = least === undefined ? undefined : ceiling(divide(least.value, step));
  const high = most === undefined ? undefined : floor(divide(most.value, step));
  if (low !== undefined && high !== undefined && low > high) return none;

  const fits = (count: bigint) => (low === undefined || count >= low) && (high === undefined || count <= high);
  const values: Rational[] = [];
  const tries = high === undefined || low === undefined ? Number.POSITIVE_INFINITY : Number(high - low) + 1;
  const start = low !== undefined && low > 0n ? low : high !== undefined && high < 0n ? high : 0n;
  const tried = new Set<bigint>();
  for (let offset = 0n; tried.size < Math.min(tries, maximumTries) && values.length < 20; offset += 1n) {
    for (const count of [start + offset, start - offset]) {
      if (!fits(count) || tried.has(count)) continue;
      tried.add(count);
      const value = multiply(fraction(count), step);
      if (check(value)) values.push(value);
    }
  }
  if (values.length > 0 || tried.size >= tries) return answer(values, question, none);
  // One more than a common multiple of the periods is a multiple of none of them.
  const period = periods.reduce((left, right) => (left * right) / divisorOf(left, right), 1n);
  const base = (start / period) * period;
  for (let index = -2n; index <= BigInt(excluded.size) + 2n; index += 1n) {
    for (const count of [base + index * period + 1n, base - index * period + 1n]) {
      const value = multiply(fraction(count), step);
      if (fits(count) && check(value)) values.push(value);
    }
  }
  return answer(values, question, unknown("a number with these multiples is too far away"));
}

function divisorOf(left: bigint, right: bigint): bigint {
  let [a, b] = [left, right];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Pleasant numbers first, then so many of a fine grid that something other than multiples and excluded values is among them. */
function denseCandidates({ least, most, notMultiples, excluded }: NumberQuestion): readonly Rational[] {
  const candidates: Rational[] = [fraction(0n), fraction(1n), fraction(-1n), fraction(1n, 2n)];
  const steps = [fraction(1n), fraction(1n, 2n), fraction(1n, 10n)];
  for (const limit of [least, most]) {
    if (limit === undefined) continue;
    candidates.push(limit.value);
    for (const step of steps) candidates.push(add(limit.value, step), add(limit.value, multiply(step, fraction(-1n))));
    const whole = fraction(floor(limit.value));
    candidates.push(whole, add(whole, fraction(1n)));
  }
  const bottom = least?.value ?? add(most?.value ?? fraction(0n), fraction(-1n));
  const top = most?.value ?? add(least?.value ?? fraction(0n), fraction(1n));
  const width = add(top, multiply(bottom, fraction(-1n)));
  const wanted = BigInt(excluded.size + 12);
  let fineness = 10n;
  const isFine = (): boolean =>
    compare(multiply(width, fraction(fineness)), fraction(wanted)) > 0 &&
    notMultiples.every((of) => fineness % of.denominator === 0n && fineness > of.denominator);
  for (let digits = 1; digits < 340 && !isFine(); digits += 1) fineness *= 10n;
  const first = floor(multiply(bottom, fraction(fineness)));
  for (let index = 0n; index <= wanted; index += 1n) candidates.push(fraction(first + index, fineness));
  return candidates;
}
