import type { History } from "../evolve/index.js";
import {
  encodeStored,
  liftRead,
  type RecordRead,
  type RecordValue,
  readRecord,
  readStandIn,
} from "../interpret/index.js";
import type { FieldShape, JsonValue, RecordShape, Shape, Type } from "../ir/index.js";
import type { Change, Direction, Encoding, Outcome, RecordSubject } from "./change.js";
import { outcomes, worstOutcome } from "./change.js";
import { choiceReading } from "./choice-readings.js";
import { eventVerdicts } from "./event-verdicts.js";
import { recordOutcome, valueOutcome } from "./meaning.js";
import { includesType } from "./raw-schemas.js";
import { emittedShape, partOf, recordsOf, remembered, standInsOf } from "./sides.js";
import { both, type Reading, type Sides, type Verdict, type Verdicts } from "./verdict.js";
import { readMessage } from "./wire-bytes.js";
import { slotsOfRecord } from "./wire-form.js";
import { bareWireOutcome } from "./wire-outcome.js";
import { decodeRecordBytes, encodeRecordBytes } from "./wire-values.js";

const fine: Verdict = { bare: "ok", generated: "ok" };
/** Nothing was tried. */
const unwritten: Verdict = { bare: "unknown", generated: "unknown", reason: "no value of it is known" };

/** The outcomes of a change, found by writing values with one side and reading them with the other. */
export function verdictsOf(change: Change, sides: Sides): Verdicts {
  const { subject } = change;
  switch (subject.kind) {
    case "words":
      return both(() => fine);
    case "event":
      return eventVerdicts(change.rule, subject, sides);
    case "choice":
      return both((direction, encoding) => judge(choiceReading(change, subject, direction, sides), encoding));
    case "record":
      return both((direction, encoding) =>
        decided(change, subject, direction, encoding, judge(recordReading(subject, direction, sides), encoding)),
      );
  }
}

/** How values of a change are written and read in one direction; undefined where whole events decide, or nothing does. */
export function readingOf(change: Change, direction: Direction, sides: Sides): Reading | undefined {
  const { subject } = change;
  if (subject.kind === "choice") return choiceReading(change, subject, direction, sides);
  return subject.kind === "record" ? recordReading(subject, direction, sides) : undefined;
}

function recordReading(subject: RecordSubject, direction: Direction, { old, new: current }: Sides): Reading {
  const { before, apply } = subject;
  const [oldPart, newPart] = [partOf(subject.old, before), partOf(subject.new, apply(before))];
  const keys = new Set([...before, ...newPart.fields].map(({ field }) => field.key));
  const beforeKeys = new Set(before.map(({ field }) => field.key));
  /** The old version as the new side has it, and what the change makes of that. */
  const known = (shape: Shape | undefined): { readonly old: RecordShape; readonly new: RecordShape } | undefined => {
    if (shape?.kind !== "record") return undefined;
    const fields = shape.fields.filter(({ field }) => keys.has(field.key));
    if (!before.every(({ field }) => fields.some((one) => one.field.key === field.key))) return undefined;
    const changed = apply(fields.filter(({ field }) => beforeKeys.has(field.key)));
    return { old: partOf(shape, fields), new: partOf(subject.new, changed) };
  };
  const common = (history: History) => {
    const pkg = history.model.packages.find(({ name }) => name === subject.new.declaration.package);
    return { history, standIns: standInsOf(pkg, subject.new), plain: pkg?.notation === "proto", unwritten };
  };
  if (direction === "backward") {
    const { old: from, new: to } = known(remembered(current, subject.old)) ?? { old: newPart, new: newPart };
    return { ...common(current), writer: oldPart, reader: newPart, from, to, written: recordsOf(oldPart, newPart) };
  }
  // Where the old version is written too, old generated readers get what the new side's downcast makes.
  const lowered = known(emittedShape(current, subject.old));
  const { old: to, new: from } = lowered ?? { old: oldPart, new: oldPart };
  const history = lowered === undefined ? old : current;
  return { ...common(history), writer: newPart, reader: oldPart, from, to, written: recordsOf(newPart, oldPart) };
}

/** What happens to all records of a reading. */
function judge(reading: Reading, encoding: Encoding): Verdict {
  let worst: Verdict = reading.written.length === 0 ? reading.unwritten : fine;
  for (const record of reading.written) {
    const verdict = judgeRecord(record, reading, encoding);
    if (verdict === undefined) continue;
    const isWorse = (one: Outcome, other: Outcome): boolean => outcomes.indexOf(one) > outcomes.indexOf(other);
    if (!isWorse(verdict.bare, worst.bare) && !isWorse(verdict.generated, worst.generated)) continue;
    // What shows the break of both readers is shown rather than what shows one.
    const shown = isWorse(verdict.bare, worst.bare) || verdict.bare === worst.bare ? record : worst.shown;
    const reason = verdict.reason ?? worst.reason;
    worst = {
      bare: worstOutcome([worst.bare, verdict.bare]),
      generated: worstOutcome([worst.generated, verdict.generated]),
      ...(shown === undefined ? {} : { shown }),
      ...(reason === undefined ? {} : { reason }),
    };
  }
  return worst;
}

/** What happens to one record; undefined where Protobuf has no form for it. */
export function judgeRecord(record: RecordValue, reading: Reading, encoding: Encoding): Verdict | undefined {
  return encoding === "json" ? judgeJson(record, reading) : judgeBytes(record, reading);
}

function judgeJson(record: RecordValue, reading: Reading): Verdict {
  const stored = storedOf(record);
  const bare = readRecord(reading.reader, stored);
  const generated = readRecord(reading.from, stored);
  return {
    bare: bare.issues.length > 0 ? "rejected" : recordOutcome(record, bare.record),
    ...generatedOutcome(record, generated, reading),
  };
}

/** What a side stores of a record in JSON. */
export function storedOf(record: RecordValue): JsonValue {
  const type: Type = { kind: "reference", declaration: record.shape.declaration, version: "", shape: record.shape };
  return encodeStored(type, record);
}

function judgeBytes(record: RecordValue, reading: Reading): Verdict | undefined {
  const { writer, reader, from, plain } = reading;
  const bytes = encodeRecordBytes(record, plain);
  if (bytes === undefined) return undefined;
  const bare = bareWireOutcome(writer, reader, bytes, plain);
  const fields = readMessage(slotsOfRecord(from, plain), bytes);
  const decoded = fields === undefined ? "bytes" : decodeRecordBytes(from, fields, plain);
  if (typeof decoded === "string") return { bare, generated: "rejected" };
  return { bare, ...generatedOutcome(record, { record: decoded, issues: [] }, reading) };
}

/** What the generated reader makes of a record that it decoded: it lifts it, and lets defaults stand in. */
function generatedOutcome(
  written: RecordValue,
  { record, issues }: RecordRead,
  { history, standIns, to, from }: Reading,
): Pick<Verdict, "generated" | "reason"> {
  if (issues.length > 0) return { generated: "rejected" };
  const seen = recordOutcome(written, record);
  const lifted = liftRead(record, to, history, standIns);
  if (lifted.issues.length > 0) {
    const isFunction = lifted.issues.every(({ code }) => code === "convert");
    if (!isFunction) return { generated: "rejected" };
    return { generated: worstOutcome([seen, "unknown"]), reason: "a function of the author's decides" };
  }
  const all = [
    seen,
    ...written.shape.fields.map((field) => liftedOutcome(field, written, record, lifted.record, from)),
  ];
  return { generated: worstOutcome(all) };
}

/** Whether a value is still there after the lift, and an absent one means what it meant. */
function liftedOutcome(
  field: FieldShape,
  written: RecordValue,
  decoded: RecordValue,
  lifted: RecordValue,
  from: RecordShape,
): Outcome {
  const { key } = field.field;
  const find = (shape: RecordShape): FieldShape | undefined => shape.fields.find((one) => one.field.key === key);
  const target = find(lifted.shape);
  const value = target === undefined ? undefined : lifted.fields.get(target.field);
  if (written.fields.has(field.field)) {
    const source = find(from);
    const was = source === undefined ? undefined : decoded.fields.get(source.field);
    return was !== undefined && value === undefined ? "dropped" : "ok";
  }
  if (field.default?.kind !== "constant") return "ok";
  const meant = readStandIn(field.type, field.default.value);
  if (!("kind" in meant)) return "ok";
  return value === undefined ? "dropped" : valueOutcome(meant, value);
}

/** Samples can't show that one pattern or schema is inside another: that is decided over their languages. */
function decided(
  { rule }: Change,
  subject: RecordSubject,
  direction: Direction,
  encoding: Encoding,
  verdict: Verdict,
): Verdict {
  if (rule !== "constraint.pattern-changed" && rule !== "constraint.foreign-changed") return verdict;
  const sides = [subject.before, subject.apply(subject.before)];
  const [[written], [read]] =
    direction === "backward" ? [sides[0] ?? [], sides[1] ?? []] : [sides[1] ?? [], sides[0] ?? []];
  if (written === undefined || read === undefined) return verdict;
  const found = includesType(written.type, read.type);
  if (found.kind === "yes") return verdict;
  const outcome: Outcome = found.kind === "no" ? "rejected" : "unknown";
  const shown = found.kind === "no" ? recordWith(partOf(subject.old, [written]), written, found.witness) : undefined;
  return {
    // Nothing in bytes is checked by those who have the .proto file alone.
    bare: encoding === "json" ? worstOutcome([verdict.bare, outcome]) : verdict.bare,
    generated: worstOutcome([verdict.generated, outcome]),
    reason: found.reason,
    ...(verdict.shown !== undefined && verdict.generated !== "ok"
      ? { shown: verdict.shown }
      : shown === undefined
        ? {}
        : { shown }),
  };
}

/** A record of one field with a value as it is stored. */
function recordWith(shape: RecordShape, { place }: FieldShape, stored: JsonValue): RecordValue | undefined {
  if (place.root !== "record") return undefined;
  const json = place.path.reduceRight<JsonValue>((inner, step) => ({ [step]: inner }), stored);
  const { record, issues } = readRecord(shape, json);
  return issues.length === 0 ? record : undefined;
}
