import type { History } from "../evolve/index.js";
import type { RecordValue, StandIns } from "../interpret/index.js";
import type { RecordShape } from "../ir/index.js";
import type { Direction, Encoding, Outcome } from "./change.js";

/** The two sides of a comparison. */
export interface Sides {
  readonly old: History;
  readonly new: History;
}

/** What happens in one direction and encoding, with a record that shows the worst of it. */
export interface Verdict {
  readonly bare: Outcome;
  readonly generated: Outcome;
  /** Why an outcome is unknown. */
  readonly reason?: string;
  /** A record of the isolated change that breaks, as the writer has it. */
  readonly shown?: RecordValue;
}

export type Verdicts = Readonly<Record<Encoding, Readonly<Record<Direction, Verdict>>>>;

/** One direction of an isolated change: who writes, and how each reader reads. */
export interface Reading {
  readonly written: readonly RecordValue[];
  /** Whether a record is one that the change is about; every one, where it is absent. */
  readonly isWritten?: (record: RecordValue) => boolean;
  /** What is so where no value could be made. */
  readonly unwritten: Verdict;
  readonly writer: RecordShape;
  readonly reader: RecordShape;
  /** What the generated reader decodes with, and what it makes of it. */
  readonly from: RecordShape;
  readonly to: RecordShape;
  readonly history: History;
  readonly standIns: StandIns;
  readonly plain: boolean;
}

/** Asks for both directions and encodings. */
export function both(verdict: (direction: Direction, encoding: Encoding) => Verdict): Verdicts {
  const of = (encoding: Encoding) => ({
    backward: verdict("backward", encoding),
    forward: verdict("forward", encoding),
  });
  return { json: of("json"), protobuf: of("protobuf") };
}
