import type { DiagnosticSink } from "../diagnostics/index.js";
import type { Located, Span } from "../source/index.js";

/** One thing that wants a Protobuf number. */
export interface NumberRequest {
  readonly name: string;
  readonly written: Located<number> | undefined;
  /** Takes the number that was found. */
  readonly assign: (number: number) => void;
}

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
 * Gives every request a number: the written one, else the lowest free one in the order of the requests. Reports numbers that
 * are taken, reserved or out of range. This is where a lock will hand in the numbers of released versions.
 */
export function assignNumbers(requests: readonly NumberRequest[], rules: NumberRules, sink: DiagnosticSink): void {
  const taken = new Map<number, { readonly name: string; readonly span: Span }>();
  for (const { name, written, assign } of requests) {
    if (written === undefined) continue;
    const number = written.value;
    const other = taken.get(number);
    if (number < rules.minimum || number > rules.maximum || within(number, rules.forbidden))
      sink.report("lower/number-range", written.span, { number });
    else if (within(number, rules.reserved)) sink.report("lower/number-reserved", written.span, { number });
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
  }
  let next = rules.first;
  for (const { written, assign } of requests) {
    if (written !== undefined) continue;
    for (let range = obstacle(next); range !== undefined; range = obstacle(next)) next = range.end + 1;
    assign(next);
    next += 1;
  }

  function obstacle(number: number): Range | undefined {
    if (taken.has(number)) return { start: number, end: number };
    return (
      rules.forbidden.find((range) => contains(range, number)) ??
      rules.reserved.find((range) => contains(range, number))
    );
  }
}

function contains(range: Range, number: number): boolean {
  return number >= range.start && number <= range.end;
}

function within(number: number, ranges: readonly Range[]): boolean {
  return ranges.some((range) => contains(range, number));
}
