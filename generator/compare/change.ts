import type { EnumShape, EventVersion, FieldShape, RecordShape, UnionShape } from "../ir/index.js";
import type { Span } from "../source/index.js";
import type { RuleId } from "./rules.js";

/** Which way: old events read by the new side, or new events read by the old side. */
export type Direction = "backward" | "forward";

export type Encoding = "json" | "protobuf";

/** What happens to a value on its way; see docs/evolution.md. The later, the worse. */
export const outcomes = ["ok", "dropped", "unknown", "altered", "rejected"] as const;

export type Outcome = (typeof outcomes)[number];

/** What a semantic version has to grow by. The later, the more. */
export const bumps = ["patch", "minor", "major"] as const;

export type Bump = (typeof bumps)[number];

/** One fact: what changed, by which rule, and where both sides say it. */
export interface Change {
  readonly rule: RuleId;
  /** `package.Event/field`, deeper with `/`; elements of lists are `[]`, values of maps `{}`. */
  readonly path: string;
  /** Absent where the side has nothing of it. */
  readonly old: Span | null;
  readonly new: Span | null;
  /** Id of the event, on the new side, in which it was found first; absent where it was found in none. */
  readonly event?: string;
  readonly order?: ChangeOrder;
  readonly subject: Subject;
}

/** Where a change stands among those of a comparison: what the packages say themselves first, then what they refer to, step by step. */
export interface ChangeOrder {
  readonly package: string;
  readonly level: number;
}

/** What a change is about, so that its values can be written by one side and read by the other. */
export type Subject =
  | RecordSubject
  | { readonly kind: "choice"; readonly old: EnumShape | UnionShape; readonly new: EnumShape | UnionShape }
  /** A frame, a tag or a mark: whole events are written and read. */
  | { readonly kind: "event"; readonly old: EventVersion | undefined; readonly new: EventVersion | undefined }
  /** Changes nothing that is written or read. */
  | { readonly kind: "words" };

/** Fields of a record, isolated: nothing but this one change lies between the two sides. */
export interface RecordSubject {
  readonly kind: "record";
  readonly old: RecordShape;
  readonly new: RecordShape;
  /** The fields of the old side that the change touches. */
  readonly before: readonly FieldShape[];
  /** Makes of those fields (of the old side, or as the new side remembers them) what this change alone makes of them. */
  readonly apply: (before: readonly FieldShape[]) => readonly FieldShape[];
}

/** The worst of several outcomes; "ok" of none. */
export function worstOutcome(all: readonly Outcome[]): Outcome {
  return outcomes[Math.max(0, ...all.map((outcome) => outcomes.indexOf(outcome)))] ?? "ok";
}

/** The largest of several bumps; "patch" of none. */
export function largestBump(all: readonly Bump[]): Bump {
  return bumps[Math.max(0, ...all.map((bump) => bumps.indexOf(bump)))] ?? "patch";
}
