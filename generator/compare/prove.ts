import type { History } from "../evolve/index.js";
import { type RecordValue, readConstant, readStored, type Value } from "../interpret/index.js";
import type { EventDeclaration, Field, JsonValue, Type } from "../ir/index.js";
import type { Change, Direction, Encoding, Outcome } from "./change.js";
import type { Comparison } from "./compare.js";
import { createDice, drawRecord, type Examples } from "./draws.js";
import type { Reading, Sides } from "./verdict.js";
import { judgeRecord, readingOf, storedOf } from "./verdicts.js";
import { encodeRecordBytes } from "./wire-values.js";

/** An `ok` that an event contradicts: a fault of the comparison. */
export interface Refutation {
  readonly change: Change;
  readonly direction: Direction;
  readonly encoding: Encoding;
  readonly reader: "bare" | "generated";
  readonly outcome: Outcome;
  /** Stored JSON, or bytes as base64. */
  readonly written: JsonValue;
}

export interface Proof {
  /** How many outcomes `ok` were asked. */
  readonly asked: number;
  /** How many events were written and read. */
  readonly events: number;
  readonly refuted: readonly Refutation[];
}

/** One seed: the same comparison is proven by the same events every time. */
const seed = 20_260_101;

/** Asks every `ok` of a comparison again, with `count` events each, drawn from the bounds, neighbours and examples of both sides. */
export function proveComparison({ changes }: Comparison, sides: Sides, count: number): Proof {
  const examples = examplesOf(sides);
  const refuted: Refutation[] = [];
  let [asked, events] = [0, 0];
  for (const { change, verdicts } of changes) {
    for (const direction of ["backward", "forward"] as const) {
      const reading = readingOf(change, direction, sides);
      if (reading === undefined) continue;
      const claims = (["json", "protobuf"] as const).flatMap((encoding) =>
        (["bare", "generated"] as const)
          .filter((reader) => verdicts[encoding][direction][reader] === "ok")
          .map((reader) => ({ encoding, reader })),
      );
      asked += claims.length;
      const found = new Set<string>();
      for (const record of claims.length === 0 ? [] : drawsOf(reading, examples, count)) {
        events += 1;
        for (const encoding of ["json", "protobuf"] as const) {
          const verdict = judgeRecord(record, reading, encoding);
          for (const claim of claims) {
            const outcome = claim.encoding === encoding ? verdict?.[claim.reader] : undefined;
            const key = `${encoding} ${claim.reader}`;
            if (outcome === undefined || outcome === "ok" || found.has(key)) continue;
            found.add(key);
            refuted.push({ change, direction, ...claim, outcome, written: writtenOf(record, reading, encoding) });
          }
        }
      }
    }
  }
  return { asked, events, refuted };
}

/** Records of a reading's writer, the same ones on every run. */
export function* drawsOf(reading: Reading, examples: Examples, count: number): Iterable<RecordValue> {
  const dice = createDice(seed);
  const { isWritten = () => true } = reading;
  for (let drawn = 0; drawn < count; drawn += 1) {
    const record = drawRecord(reading.writer, reading.reader, dice, examples);
    if (record !== undefined && isWritten(record)) yield record;
  }
}

function writtenOf(record: RecordValue, { plain }: Reading, encoding: Encoding): JsonValue {
  if (encoding === "json") return storedOf(record);
  return Buffer.from(encodeRecordBytes(record, plain) ?? []).toString("base64");
}

/** What the examples of both sides show of each field, in the version that they are of. */
export function examplesOf(sides: Sides): Examples {
  const values = new Map<Field, Value[]>();
  const add = (field: Field, value: Value): void => {
    const known = values.get(field) ?? [];
    values.set(field, known);
    if (known.length < 20) known.push(value);
  };
  const visit = (record: RecordValue): void => {
    for (const [field, value] of record.fields) {
      add(field, value);
      if (value.kind === "record") visit(value);
    }
  };
  for (const history of new Set([sides.old, sides.new])) {
    for (const event of history.model.packages.flatMap(({ events }) => events)) {
      for (const record of examplesOfEvent(history, event)) visit(record);
    }
  }
  return values;
}

/** What an event's examples hold, as the latest version has them. */
function examplesOfEvent(history: History, { examples, latest, ...event }: EventDeclaration): readonly RecordValue[] {
  const { payload: shape, version } = latest;
  const type: Type = { kind: "reference", declaration: shape.declaration, version: version.name, shape };
  return examples.flatMap(({ stored, context }) => {
    const read = readStored(history, { ...event, examples, latest }, { text: stored }, { context });
    const value = read.kind === "event" ? readConstant(type, read.payload) : undefined;
    return value !== undefined && "kind" in value && value.kind === "record" ? [value] : [];
  });
}
