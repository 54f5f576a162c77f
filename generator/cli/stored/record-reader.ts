import type { JsonValue } from "../../ir/index.js";
import type { Context, FindContext } from "./context.js";
import { StoredError } from "./error.js";
import type { PackageProgram, RecordIssue } from "./generated.js";
import { pointerSteps, valueAtPointer } from "./pointers.js";
import { createMessageReader, createTextReader, createValueReader, type Outcome } from "./read.js";
import type { StoredRecord } from "./records.js";

/** How records are read, as it can be sent to a thread. */
export interface RecordSettings {
  readonly encoding: "json" | "protobuf";
  /** JSON Pointer of the event in each row. */
  readonly at: string | undefined;
  /** Bytes. */
  readonly maxLine: number;
  /** What readers are told beside every record. */
  readonly constants: Context;
}

/** A record as it was read, with the row around it where `--at` says that there is one. */
export interface ReadRecord {
  readonly outcome: Outcome;
  readonly row?: { readonly document: JsonValue; readonly steps: readonly string[]; readonly isText: boolean };
}

/**
 * Reads records of a file.
 *
 * @param find finds the context in a record's row, where that tells it
 * @throws StoredError for settings that don't go together
 */
export function createRecordReader(
  program: PackageProgram,
  { encoding, at, maxLine, constants }: RecordSettings,
  find: FindContext | undefined,
): (record: StoredRecord) => ReadRecord {
  if (encoding === "protobuf") {
    if (find !== undefined || at !== undefined)
      throw new StoredError("pointers into a row are for --encoding json only");
    const readMessage = createMessageReader(program, maxLine);
    return ({ stored, broken }) =>
      broken === undefined ? { outcome: readMessage(stored as Uint8Array, constants) } : failed(broken);
  }
  const readText = createTextReader(program, maxLine);
  const readValue = createValueReader(program, maxLine);
  const steps = pointerSteps(at ?? "");
  return ({ stored, broken }) => {
    if (broken !== undefined) return failed(broken);
    const text = stored as string;
    if (find === undefined && steps.length === 0) return { outcome: readText(text, constants) };
    const row = program.runtime.readDocument(text, { context: {}, size: maxLine });
    if ("issue" in row) return failed(row.issue);
    const found = find === undefined ? { context: constants } : find(row.value);
    if ("issue" in found) return failed(found.issue);
    const { context } = found;
    const value = valueAtPointer(row.value, steps);
    if (value === undefined) return failed({ path: at ?? "", code: "missing", message: "the row has no event there" });
    const isText = steps.length > 0 && typeof value === "string";
    const outcome = isText ? readText(value, context) : readValue(value, context);
    return steps.length === 0 ? { outcome } : { outcome, row: { document: row.value, steps, isText } };
  };
}

function failed(issue: RecordIssue): ReadRecord {
  return { outcome: { kind: "failed", issues: [issue] } };
}
