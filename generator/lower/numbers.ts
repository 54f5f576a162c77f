import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Located, Span } from "../source/index.js";

/** One thing that wants a Protobuf number. */
export interface NumberRequest {
  readonly name: string;
  readonly written: Located<number> | undefined;
  /** Whether it is what numbers of the message are kept for. */
  readonly extension?: boolean;
  /** Takes the number that was found. */
  readonly assign: (number: number) => void;
}

/** Numbers that the lock ever gave in one message or enum, by `NumberRequest.name`. They are never given to another name. */
export type LockedNumbers = ReadonlyMap<string, Located<number>>;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** What numbers are allowed: fields and oneof arms, or enum values. */
export interface NumberRules {
  readonly first: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly forbidden: readonly Range[];
  /** Numbers that must never be used again. */
  readonly reserved: readonly Range[];
  readonly allowDuplicates: boolean;
  readonly locked?: LockedNumbers;
}

export const fieldNumbers: NumberRules = {
  first: 1,
  minimum: 1,
  maximum: 536_870_911,
  // Kept by Protobuf for its own use: protobuf.dev, "Assigning Field Numbers".
  forbidden: [{ start: 19_000, end: 19_999 }],
  reserved: [],
  allowDuplicates: false,
};

export const enumNumbers: NumberRules = {
  first: 1,
  minimum: -(2 ** 31),
  maximum: 2 ** 31 - 1,
  forbidden: [],
  reserved: [],
  allowDuplicates: false,
};

/**
 * Gives every request a number: the written one, else the locked one, else the lowest in the order of the requests that is free and
 * was never locked. Reports numbers that are taken, reserved, out of range, or not what the lock says.
 */
export function assignNumbers(requests: readonly NumberRequest[], rules: NumberRules, sink: DiagnosticSink): void {
  const taken = new Map<number, { readonly name: string; readonly span: Span }>();
  const locked = rules.locked ?? none;
  const lockedNames = new Map([...locked].map(([name, { value }]) => [value, name]));
  for (const { name, written, extension, assign } of requests) {
    if (written === undefined) continue;
    const number = written.value;
    const other = taken.get(number);
    if (number < rules.minimum || number > rules.maximum || within(number, rules.forbidden))
      sink.report("lower/number-range", written.span, { number });
    else if (extension !== true && within(number, rules.reserved))
      sink.report("lower/number-reserved", written.span, { number });
    else if (other !== undefined && !rules.allowDuplicates) {
      sink.report(
        "lower/number-duplicate",
        written.span,
        { number, other: other.name },
        { related: [{ span: other.span, message: "used here" }] },
      );
    }
    taken.set(number, { name, span: written.span });
    assign(number);
    compareWithLock(name, written);
  }
  for (const { name, written, assign } of requests) {
    const kept = locked.get(name);
    if (written !== undefined || kept === undefined) continue;
    if (within(kept.value, rules.reserved)) sink.report("lower/number-reserved", kept.span, { number: kept.value });
    taken.set(kept.value, { name, span: kept.span });
    assign(kept.value);
  }
  let next = rules.first;
  for (const { name, written, assign } of requests) {
    if (written !== undefined || locked.has(name)) continue;
    for (let range = obstacle(next); range !== undefined; range = obstacle(next)) next = range.end + 1;
    assign(next);
    next += 1;
  }

  function compareWithLock(name: string, written: Located<number>): void {
    const own = locked.get(name);
    if (own !== undefined) {
      if (own.value === written.value) return;
      const related = [{ span: own.span, message: "locked here" }];
      sink.report(
        "lower/number-changed",
        written.span,
        { name, number: written.value, locked: own.value },
        { related },
      );
      return;
    }
    const other = lockedNames.get(written.value);
    if (other === undefined || (rules.allowDuplicates && requests.some((request) => request.name === other))) return;
    const span = locked.get(other)?.span;
    const related = span === undefined ? [] : [{ span, message: "locked here" }];
    sink.report("lower/number-reused", written.span, { number: written.value, other }, { related });
  }

  function obstacle(number: number): Range | undefined {
    if (taken.has(number) || lockedNames.has(number)) return { start: number, end: number };
    return (
      rules.forbidden.find((range) => contains(range, number)) ??
      rules.reserved.find((range) => contains(range, number))
    );
  }
}

const none: LockedNumbers = new Map();

function contains(range: Range, number: number): boolean {
  return number >= range.start && number <= range.end;
}

function within(number: number, ranges: readonly Range[]): boolean {
  return ranges.some((range) => contains(range, number));
}
