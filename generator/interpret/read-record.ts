import { type History, recordLift } from "../evolve/index.js";
import type { JsonValue, RecordShape } from "../ir/index.js";
import { decodeFields } from "./decode.js";
import type { Issue } from "./issues.js";
import { liftRecord, type RunConvert, type StandIns } from "./lift.js";
import type { RecordValue } from "./values.js";

/** A record as one shape reads it, with what is wrong with it; it is whole where there are no issues. */
export interface RecordRead {
  readonly record: RecordValue;
  readonly issues: readonly Issue[];
}

/** Reads a record from the JSON object that it stands in, under one shape, without lifting it. */
export function readRecord(shape: RecordShape, json: JsonValue): RecordRead {
  const decoding = { root: json, star: undefined, issues: [], unknown: 0, context: {} };
  const fields = decodeFields(shape, { json, path: "" }, decoding);
  return { record: { kind: "record", shape, fields, unknown: {} }, issues: decoding.issues };
}

/** Lifts a record that was read to another shape of its declaration. */
export function liftRead(
  record: RecordValue,
  to: RecordShape,
  history: History,
  standIns: StandIns,
  run: RunConvert = () => ({ ok: false, reason: "can't run here" }),
): RecordRead {
  const issues: Issue[] = [];
  const lift = recordLift(record.shape, to, history.lift);
  const lifted = liftRecord(lift, record, "", { history, issues, filled: [], standIns, run });
  return { record: lifted ?? { kind: "record", shape: to, fields: new Map(), unknown: {} }, issues };
}
