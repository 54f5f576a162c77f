import type { FindContext } from "./context.js";
import { addOutcome, createFindings, type Findings } from "./findings.js";
import type { PackageProgram } from "./generated.js";
import { createRecordReader, type RecordSettings } from "./record-reader.js";
import { type Batch, recordsOf } from "./records.js";
import { createOutput, createRewriter, type Output, rejectLine } from "./rewrite.js";

/** What is done with records, as it can be sent to a thread. */
export interface BatchSettings extends RecordSettings {
  /** Failed records that are shown of each kind. */
  readonly samples: number;
  /** The version to rewrite them in; undefined where they are only looked at. */
  readonly to: string | undefined;
}

/** What became of a batch. */
export interface BatchResult {
  readonly findings: Findings;
  /** What was rewritten, and what was kept, as it stands in a file; undefined where nothing is rewritten. */
  readonly output: Uint8Array | undefined;
  readonly rejects: Uint8Array | undefined;
  readonly written: number;
  readonly kept: number;
}

/**
 * @param file the name of the file that a batch is of, as it was given
 * @param spare memory for the output, which is this thread's from then on
 */
export type ProcessBatch = (batch: Batch, file: string, spare?: ArrayBuffer) => BatchResult;

/**
 * Reads batches, and rewrites them where that is asked for. One does not depend on another, so that each may be done in any thread.
 *
 * @throws StoredError for settings that don't go with the program
 */
export function createBatchProcessor(
  program: PackageProgram,
  settings: BatchSettings,
  find: FindContext | undefined,
): ProcessBatch {
  const { encoding, maxLine, samples, to } = settings;
  const read = createRecordReader(program, settings, find);
  if (to === undefined) {
    return (batch, file) => {
      const findings = createFindings();
      for (const record of recordsOf(batch, encoding, maxLine))
        addOutcome(findings, read(record).outcome, record, file, samples);
      return { findings, output: undefined, rejects: undefined, written: 0, kept: 0 };
    };
  }
  const rewrite = createRewriter(program, to, encoding);
  return (batch, file, spare) => {
    const findings = createFindings();
    const out = createOutput(Math.ceil(batch.bytes.length * 1.25) + 1024, spare);
    let rejects: Output | undefined;
    let written = 0;
    let kept = 0;
    for (const record of recordsOf(batch, encoding, maxLine)) {
      const found = read(record);
      const result = rewrite(found);
      switch (result.kind) {
        case "written":
          written += 1;
          out.add(result.stored);
          break;
        case "kept":
          kept += 1;
          out.add(record.stored);
          break;
        case "rejected":
          rejects ??= createOutput(4096);
          rejects.add(rejectLine(file, record, result.issues));
          addOutcome(findings, { kind: "failed", issues: result.issues }, record, file, samples);
          continue;
      }
      addOutcome(findings, found.outcome, record, file, samples);
    }
    return { findings, output: out.bytes(), rejects: rejects?.bytes(), written, kept };
  };
}
